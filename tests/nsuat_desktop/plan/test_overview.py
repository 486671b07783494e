"""The overview: years, trainings, what is due, what is missing."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.dialects import postgresql
from sqlalchemy.sql.functions import Function
from sqlalchemy.sql.visitors import iterate

from nsuat_desktop.plan.overview import overview
from nsuat_desktop.records.record import Draft


@pytest.fixture
def look(logbook):
    def made(horizon=2025, as_of=None):
        workspace = logbook.workspace
        return overview(workspace.database, workspace.environment, workspace.plan, horizon, as_of)

    return made


def todo(found, start):
    (one,) = [each for each in found.todos if each.text.startswith(start)]
    return one


def certificate(logbook, expires, organisation=None, standard="ISO9001", **more):
    values = {
        "organisation": organisation or logbook.organisation(),
        "standard": standard,
        "certifier": "QUACERT",
        "issued": "2022-11-01",
        "expires": expires,
        **more,
    }
    return logbook.save("certificate", values)


def test_an_empty_office_has_an_overview(look):
    found = look()

    assert [trend.code for trend in found.trends] == [each.code for each in found.progress.targets]
    assert [year.year for year in found.trend("MT04").years] == [2021, 2022, 2023, 2024, 2025]
    assert found.courses == found.due == found.by_standard == ()
    assert [each.record_type for each in found.todos] == ["macro_indicator", "macro_indicator"]


def test_years_add_up_to_the_cumulative_count(logbook, look):
    first = logbook.organisation()
    logbook.support(first, "ISO9001", applied="2022-05-01")
    logbook.support(first, "5S", applied="2024-05-01")
    others = [logbook.organisation() for _ in range(2)]
    for other in others:
        logbook.support(other, applied="2024-06-01")

    found = look()
    years = found.trend("MT04").years

    assert [year.new for year in years] == [0, 1, 0, 2, 0]
    assert [year.cumulative for year in years] == [0, 1, 1, 3, 3]
    assert set(years[3].ids) == set(others)


def test_a_stock_shrinks_in_the_year_it_shrank(logbook, look):
    logbook.recognition("2022-05-01", withdrawn_on="2024-03-01")
    kept = logbook.recognition("2023-05-01")

    years = look().trend("MT03").years

    assert [year.cumulative for year in years] == [0, 1, 2, 1, 1]
    assert years[2].ids == (kept,)


def test_statistics_by_year_show_the_year_and_the_mean_so_far(logbook, look):
    logbook.macro("labour_productivity_growth", [(2021, "7.92"), (2023, "7.10")])
    logbook.macro("tfp_contribution", [(2022, "38")])

    found = look()

    growth = found.trend("MT01").years
    assert [year.new if year.new is None else float(year.new) for year in growth] == [
        7.92, None, 7.1, None, None,
    ]  # fmt: skip
    assert round(growth[4].cumulative, 2) == round(found.progress.target("MT01").cumulative, 2)
    assert [year.cumulative for year in found.trend("MT02").years] == [None, 38, 38, 38, 38]
    assert {each.text for each in found.todos} == {
        "MT01: chưa có số liệu của cơ quan thống kê năm 2022, 2024",
        "MT02: chưa có số liệu của cơ quan thống kê năm 2023, 2024",
    }


def test_trainings_by_category_hold_their_attendances(logbook, look):
    early, late = logbook.course("2023-12-30", "2024-01-02"), logbook.course("2024-06-01")
    enterprise = [logbook.attendance(early), logbook.attendance(late)]
    public = logbook.attendance(late, "public", public_kind="school")
    logbook.attendance(late, "public", public_kind="school", attended=False)

    found = look()

    assert [course.id for course in found.courses] == [early, late]
    assert found.courses[1].attendances["public"] == (public,)
    (year,) = found.training_years
    assert (year.year, year.courses) == (2024, (early, late))
    assert set(year.attendances["enterprise"]) == set(enterprise)


@pytest.mark.parametrize(
    ("expires", "within"),
    [
        ("2025-11-22", None),
        ("2025-11-23", 30),
        ("2025-12-23", 30),
        ("2025-12-24", 60),
        ("2026-01", 90),
        ("2026-02-21", 90),
        ("2026-02-22", None),
        ("2026-02", None),
    ],
)
def test_certificates_that_expire_within_30_60_90_days(logbook, look, expires, within):
    found_id = certificate(logbook, expires)

    due = look().due

    assert [(each.id, each.kind, each.within) for each in due] == (
        [(found_id, "certificate", within)] if within else []
    )


def test_the_end_of_february_is_its_last_day(logbook, look):
    logbook.workspace.environment.now = lambda: datetime(2025, 11, 30, 2, tzinfo=UTC)
    certificate(logbook, "2026-02")

    (due,) = look().due

    assert (due.day.isoformat(), due.days_left) == ("2026-02-28", 90)


def test_what_was_renewed_or_ended_is_not_due(logbook, look):
    unit = logbook.organisation()
    certificate(logbook, "2025-12-01", unit)
    certificate(logbook, "2028-12-01", unit, issued="2025-11-01")
    certificate(logbook, "2025-12-01", withdrawn_on="2025-06-01")
    logbook.delete(certificate(logbook, "2025-12-01"))

    assert look().due == ()


def test_surveillance_and_experts_fall_due_too(logbook, look):
    audited = certificate(logbook, "2028-01-01", surveillance=["2024-12-01", "2025-12-01"])
    expert = logbook.expert(("2022-12-10", "2025-12-10"))
    logbook.expert(("2022-12-10", "2025-12-10"), ("2025-11-01", "2028-11-01"))

    assert [(each.kind, each.id, each.days_left) for each in look().due] == [
        ("surveillance", audited, 8),
        ("expert_certificate", expert, 17),
    ]


def test_gaps_name_the_records_to_open(logbook, look):
    empty = logbook.course("2025-05-01")
    logbook.course("2025-12-01")
    logbook.attendance(logbook.course("2025-06-01"))
    unclear = logbook.attendance(logbook.course("2025-07-01"), "other")
    stalled = logbook.support(in_progress="2024-11-22")
    logbook.support(in_progress="2024-11-23")
    proven = logbook.organisation()
    logbook.support(proven, applied="2023-01-01", certified="2024-01-01")
    certificate(logbook, "2027-01-01", proven)
    unproven = logbook.support(applied="2023-01-01", certified="2024-01-01")
    expired = certificate(logbook, "2025-06-30")
    certificate(logbook, "2024-06-30")
    endless = certificate(logbook, None)

    found = look()

    assert todo(found, "Lớp đã kết thúc").ids == (empty,)
    assert todo(found, "Lượt thuộc nhóm “Khác”").ids == (unclear,)
    assert todo(found, "Hỗ trợ bắt đầu quá 12 tháng").ids == (stalled,)
    assert todo(found, "Hỗ trợ đã được chứng nhận").ids == (unproven,)
    assert todo(found, "Chứng nhận đã hết hạn").ids == (expired,)
    assert todo(found, "Chứng nhận chưa ghi ngày hết hạn").ids == (endless,)
    assert todo(found, "Đơn vị được hỗ trợ chưa ghi xã").count == 4
    assert [each.severity for each in found.todos] == sorted(
        (each.severity for each in found.todos), key=["bad", "warn", "info"].index
    )


def test_units_that_may_be_doubled_are_shown_side_by_side(logbook, look):
    first = logbook.organisation(name="HTX Nước mắm Sa Châu", tax_code="0100233488")
    logbook.organisation(name="Cơ khí Đại An")
    named = logbook.organisation(name="HTX nước mắm Sa Châu")
    values = {"name": "Sa Châu", "kind": "enterprise", "tax_code": "0100233488"}
    reasons = {"tax_code": "Chi nhánh cùng mã"}
    coded = logbook.workspace.records.save(Draft("organisation", values, accept=reasons)).id

    found = todo(look(), "Đơn vị có thể ghi trùng")

    assert set(found.ids) == {first, named, coded}
    assert found.count == 3


def test_dues_and_gaps_are_those_of_today_whatever_day_is_looked_at(logbook, look):
    logbook.course("2025-05-01")

    found = look(as_of=datetime(2023, 6, 30, tzinfo=UTC).date())

    assert found.progress.as_of.year == 2023
    assert todo(found, "Lớp đã kết thúc").count == 1


def test_the_queries_use_only_functions_that_every_database_has(look):
    """SQLite today, PostgreSQL at the Department: what differs between them is not used."""
    used: set[str] = set()

    def note(connection, statement, *_):
        used.update(part.name for part in iterate(statement) if isinstance(part, Function))
        assert statement.compile(dialect=postgresql.dialect())

    event.listen(Engine, "before_execute", note)
    try:
        look()
    finally:
        event.remove(Engine, "before_execute", note)

    assert used == {"length", "coalesce", "min", "max"}
