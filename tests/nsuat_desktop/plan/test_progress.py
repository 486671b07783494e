"""States, periods, defaults and the JSON of a plan's progress."""

import json
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from nsuat_desktop.errors import NotFoundError
from nsuat_desktop.plan.progress import as_json


def supports(logbook, *days):
    return [logbook.support(applied=day) for day in days]


def test_an_empty_office_has_no_data_and_no_forecast(logbook):
    for found in logbook.progress(2025).targets:
        assert found.state == "no_data"
        assert found.forecast is None
        assert found.state_text == "Chưa có số liệu"
        assert found.cumulative == (None if found.target.kind == "macro" else 0)


def test_met_from_low_exceeded_only_above_high(logbook):
    states = []
    for day in ("2022-01-10", "2022-02-10", "2022-03-10", "2022-04-10"):
        logbook.recognition(day)
        states.append(logbook.target("MT03").state)

    assert states == ["met", "met", "met", "exceeded"]
    assert logbook.target("MT03").share_of_low == 400


def test_the_forecast_decides_between_on_pace_and_behind(logbook):
    course = logbook.course("2023-01-10")
    recent = logbook.course("2024-01-10")
    for _ in range(10):
        logbook.attendance(course, "public", public_kind="school")
    for _ in range(20):
        logbook.attendance(recent, "public", public_kind="school")

    early = logbook.target("MT07a", as_of="2023-12-31")
    on_pace = logbook.target("MT07a", as_of="2024-01-31")
    behind = logbook.target("MT07a", as_of="2025-12-31")

    assert (early.forecast, early.state) == (None, "behind")
    assert (on_pace.forecast, on_pace.state) == (58, "on_pace")  # 30 + 30 : 24 × 23 = 58,75
    assert (behind.forecast, behind.state) == (30, "behind")
    assert behind.state_text == "Không đạt"
    assert behind.pace_needed is None


def test_the_pace_of_the_first_phase_leads_into_the_second(logbook):
    supports(logbook, *[f"2025-{month:02d}-05" for month in range(1, 13)])

    found = logbook.target("MT04", 2030, "2026-01-31")

    assert found.cumulative == 0
    assert found.forecast == 29  # 0 + 12 : 24 × 59 = 29,5
    assert found.state == "behind"


def test_a_stock_is_forecast_from_what_stays_valid(logbook):
    logbook.expert(("2021-05-01", "2025-10-01"))
    logbook.expert(("2022-05-01", "2027-05-01"))
    logbook.expert(("2024-06-01", None))
    logbook.expert(("2024-07-01", None))

    found = logbook.target("MT06", as_of="2025-06-30")

    assert found.cumulative == 4
    assert found.forecast == 3  # 3 stay valid + 2 new : 24 × 6 = 3,5
    assert found.state == "met"
    assert "Còn giá trị đến 31/12/2025 03 người" in found.forecast_basis


def test_a_renewal_after_the_day_is_not_known_on_the_day(logbook):
    logbook.expert(("2022-05-01", "2025-05-01"), ("2025-05-01", "2030-05-01"))

    found = logbook.target("MT06", as_of="2025-03-31")

    assert (found.cumulative, found.forecast) == (1, 0)


def test_in_the_period_is_the_reporting_year_cumulative_the_window(logbook):
    before, first, last, after = supports(
        logbook, "2024-12-14", "2024-12-15", "2025-12-14", "2025-12-15"
    )

    found = logbook.target("MT04", period="2025")

    assert found.in_period == 2
    assert found.in_period_record_ids == (first, last)
    assert set(found.record_ids) == {before, first, last, after}
    assert logbook.target("MT04", as_of="2025-06-30", period="2025").in_period == 1
    # The reporting year 2026 begins in 2025, outside the window of 2030.
    assert logbook.target("MT04", 2030, "2026-03-31", "2026").in_period == 1
    assert logbook.target("MT04", 2030, "2026-03-31", "2026").cumulative == 0


def test_of_a_stock_the_period_brings_the_new_ones(logbook):
    old, new = logbook.recognition("2023-05-01"), logbook.recognition("2025-05-01")
    renewed = logbook.expert(("2022-05-01", "2025-05-01"), ("2025-05-01", "2030-05-01"))

    found = logbook.target("MT03", period="2025")

    assert found.records == (old, new)
    assert found.in_period_records == (new,)
    assert logbook.target("MT06", period="2025").in_period == 0
    assert logbook.target("MT06", period="2022").in_period_records == (renewed,)


def test_of_a_statistic_the_period_tells_its_year(logbook):
    logbook.macro("labour_productivity_growth", [(2023, "6.5"), (2024, "7.5")])

    found = logbook.target("MT01", period="2024")

    assert found.in_period == Decimal("7.5")
    assert logbook.target("MT01", period="2025").in_period is None


def test_defaults_follow_the_day(logbook):
    now = logbook.progress()
    assert (now.horizon, now.as_of.isoformat()) == (2025, "2025-11-23")
    assert [day.isoformat() for day in now.period] == ["2024-12-15", "2025-12-14"]

    logbook.workspace.environment.now = lambda: datetime(2026, 11, 23, tzinfo=UTC)
    later = logbook.progress()
    assert (later.horizon, later.as_of.isoformat()) == (2030, "2026-11-23")
    ended = logbook.progress(horizon=2025)
    assert ended.as_of.isoformat() == "2025-12-31"
    assert logbook.progress(as_of="2024-06-30").horizon == 2025


def test_another_horizon_is_refused_by_name(logbook):
    with pytest.raises(NotFoundError, match="2025 hoặc 2030"):
        logbook.progress(horizon=2028)


def test_json_has_the_agreed_shape(logbook):
    unit = logbook.organisation()
    support = logbook.support(unit, applied="2024-05-01")
    logbook.macro("labour_productivity_growth", [(2021, "7.92"), (2022, "6.50"), (2023, "7.10")])

    found = json.loads(json.dumps(as_json(logbook.progress(2025, "2024-06-30", "2024"))))

    assert list(found) == ["plan", "horizon", "as_of", "period", "targets"]
    assert found["plan"] == "nam-dinh-2023"
    assert found["period"] == ["2023-12-15", "2024-12-14"]
    codes = [each["code"] for each in found["targets"]]
    assert codes == ["MT01", "MT02", "MT03", "MT04", "MT05", "MT06", "MT07a", "MT07b"]
    assert found["targets"][0]["cumulative"] == 7.17
    assert found["targets"][0]["share_of_low"] == 102.5
    assert found["targets"][3] == {
        "code": "MT04",
        "label": "Đơn vị được hỗ trợ HTQL, công cụ NSCL",
        "unit": "đơn vị",
        "low": 20,
        "high": 30,
        "strict": False,
        "window": ["2021-01-01", "2025-12-31"],
        "in_period": 1,
        "cumulative": 1,
        "share_of_low": 5,
        "state": "behind",
        "pace_needed": 1.06,
        "forecast": None,
        "records": [unit],
        "record_ids": [support],
    }
