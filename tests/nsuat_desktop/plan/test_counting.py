"""Each target, both horizons, against expectations computed by hand."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from sqlalchemy import text


def test_attendances_count_by_the_last_day_of_the_course(logbook):
    inside = [
        logbook.attendance(logbook.course("2020-12-31", "2021-01-01")),
        logbook.attendance(logbook.course("2025-12-29", "2025-12-31")),
    ]
    logbook.attendance(logbook.course("2020-12-30", "2020-12-31"))
    after = logbook.attendance(logbook.course("2025-12-31", "2026-01-02"))

    assert set(logbook.target("MT07b").records) == set(inside)
    later = logbook.target("MT07b", 2030, "2026-06-30")
    assert later.records == (after,)
    assert later.alternative is not None
    assert set(later.alternative.records) == {*inside, after}


def test_one_person_at_two_courses_is_two_attendances_of_one_person(logbook):
    person = logbook.person()
    for course in (logbook.course("2023-05-14", "2023-05-16"), logbook.course("2024-05-14")):
        logbook.attendance(course, person=person)

    found = logbook.target("MT07b")

    assert found.cumulative == 2
    assert found.part("persons").count == 1
    assert found.part("persons").ids == (person,)


def test_absent_deleted_and_other_attendances_do_not_count(logbook):
    course = logbook.course("2024-03-05")
    logbook.attendance(course, attended=False)
    logbook.attendance(course, "other")
    logbook.delete(logbook.attendance(course))
    kept = logbook.attendance(course)

    assert logbook.target("MT07b").records == (kept,)
    assert logbook.target("MT07a").records == ()


def test_the_horizons_count_different_public_bodies(logbook):
    early, late = logbook.course("2024-03-05"), logbook.course("2026-03-05")
    kinds = ("administration", "institute", "school")
    of_2025 = {logbook.attendance(early, "public", public_kind=kind) for kind in kinds}
    of_2030 = {kind: logbook.attendance(late, "public", public_kind=kind) for kind in kinds}

    assert set(logbook.target("MT07a").records) == of_2025
    found = logbook.target("MT07a", 2030, "2030-12-31")
    assert found.records == (of_2030["administration"],)
    assert found.alternative.cumulative == 2  # of both phases, administration only


def test_a_unit_with_three_standards_counts_once(logbook):
    unit = logbook.organisation()
    first = logbook.support(unit, "ISO9001", registered="2022-01-10", applied="2023-02-01")
    second = logbook.support(unit, "ISO14001", applied="2023-08-01", certified="2024-01-15")
    logbook.support(unit, "5S", registered="2022-01-10", in_progress="2022-03-01")

    found = logbook.target("MT04")

    assert found.records == (unit,)
    assert found.record_ids == (first, second)
    assert found.part("certified").ids == (unit,)


def test_a_support_belongs_to_the_window_in_which_it_was_first_applied(logbook):
    on_the_edges = {
        logbook.organisation(): {"applied": "2021-01-01"},
        logbook.organisation(): {"applied": "2025-12-31", "certified": "2026-06-30"},
        logbook.organisation(): {"certified": "2025-12-31"},
    }
    for unit, steps in on_the_edges.items():
        logbook.support(unit, **steps)
    logbook.support(applied="2020-12-31", certified="2021-06-30")
    late = logbook.organisation()
    logbook.support(late, applied="2026-01-01")

    assert set(logbook.target("MT04").records) == set(on_the_edges)
    assert logbook.target("MT04").part("certified").count == 1
    assert logbook.target("MT04", 2030, "2026-12-31").records == (late,)


def test_a_unit_may_count_in_both_windows_but_once_in_each(logbook):
    unit = logbook.organisation()
    logbook.support(unit, "ISO9001", applied="2024-05-01")
    logbook.support(unit, "ISO14001", applied="2026-05-01")
    logbook.support(unit, "5S", applied="2027-05-01")

    later = logbook.target("MT04", 2030, "2030-12-31")

    assert logbook.target("MT04").records == later.records == (unit,)
    assert len(later.record_ids) == 2
    assert later.alternative.cumulative == 1


def test_withdrawn_before_applied_never_counts_and_after_stays_counted(logbook):
    logbook.support(registered="2022-01-10", withdrawn="2022-05-01")
    logbook.support(applied="2023-05-02", withdrawn="2023-05-01")
    unit = logbook.organisation()
    stopped = logbook.support(unit, applied="2023-05-01", withdrawn="2025-03-01")

    found = logbook.target("MT04")
    assert found.records == (unit,)
    assert found.part("withdrawn").ids == (stopped,)
    assert logbook.target("MT04", as_of="2025-02-28").part("withdrawn").count == 0


def test_supports_of_deleted_units_and_deleted_supports_do_not_count(logbook):
    logbook.delete(logbook.support(applied="2023-05-01"))
    unit = logbook.organisation()
    logbook.support(unit, applied="2023-05-01")
    # The service refuses to delete a unit with live supports; a merge of offices may bring it.
    with logbook.workspace.database.write() as connection:
        connection.execute(
            text("UPDATE organisation SET deleted = true WHERE id = :id"), {"id": unit}
        )

    assert logbook.target("MT04").cumulative == 0


def test_recognised_and_not_withdrawn_at_the_cut_off_once_a_unit(logbook):
    unit = logbook.organisation()
    first = logbook.recognition("2022-06-01", unit)
    second = logbook.recognition("2024-06-01", unit)
    lost = logbook.recognition("2023-06-01", withdrawn_on="2025-07-01")
    logbook.recognition("2026-01-01")
    logbook.delete(logbook.recognition("2023-01-01"))

    before, after = logbook.target("MT03", as_of="2025-06-30"), logbook.target("MT03")

    assert before.records == (first, lost)
    assert after.records == (first,)
    assert after.record_ids == (first, second)
    assert logbook.target("MT03", as_of="2025-07-01").records == (first,)


def test_the_stock_of_2030_holds_the_earlier_ones_the_other_reading_only_the_new(logbook):
    old, new = logbook.recognition("2022-06-01"), logbook.recognition("2026-01-01")

    found = logbook.target("MT03", 2030, "2026-06-30")

    assert found.records == (old, new)
    assert found.alternative.records == (new,)


def test_schools_that_take_part_count_for_2025_and_deployed_ones_for_2030(logbook):
    school = logbook.organisation("university")
    takes_part = logbook.programme("2023", "takes_part", school)
    deployed = logbook.programme("2026-09", "deployed", school)
    other = logbook.programme("2025-10-01", "deployed")
    logbook.programme("2026", "takes_part")

    assert logbook.target("MT05").records == (takes_part, other)
    later = logbook.target("MT05", 2030, "2026-12-31")
    assert later.records == (other, deployed)
    assert later.alternative.records == (deployed,)


@pytest.mark.parametrize(("as_of", "expected"), [("2024-08-31", 0), ("2024-09-01", 1)])
def test_a_date_known_by_its_month_stands_for_the_first_day(logbook, as_of, expected):
    logbook.programme("2024-09", "deployed")

    assert logbook.target("MT05", as_of=as_of).cumulative == expected


def test_a_date_known_by_its_year_belongs_to_that_year(logbook):
    logbook.programme("2026", "deployed")

    assert logbook.target("MT05").cumulative == 0
    assert logbook.target("MT05", 2030, "2026-01-01").alternative.cumulative == 1


def test_experts_of_2025_hold_a_valid_certificate_on_the_day(logbook):
    renewed = logbook.expert(("2020-03-01", "2023-03-01"), ("2023-03-01", "2026-03-01"))
    last_day = logbook.expert(("2022-12-31", "2025-12-31"))
    endless = logbook.expert(("2024-01-01", None))
    logbook.expert(("2022-12-30", "2025-12-30"))
    logbook.expert(("2024-01-01", None), counts=False)
    logbook.expert(("2026-01-01", None))

    assert logbook.target("MT06").records == (renewed, last_day, endless)


def test_experts_of_2030_are_persons_certified_in_the_window(logbook):
    renewed = logbook.expert(("2023-03-01", "2026-03-01"), ("2026-03-01", "2029-03-01"))
    twice = logbook.expert(("2026-01-01", "2027-01-01"), ("2027-01-01", "2028-01-01"))
    logbook.expert(("2025-12-31", None))

    found = logbook.target("MT06", 2030, "2030-12-31")

    assert found.records == (twice, renewed)
    assert found.alternative.cumulative == 3


def test_average_growth_is_the_geometric_mean(logbook):
    years = logbook.macro(
        "labour_productivity_growth", [(2021, "7.92"), (2022, "6.50"), (2023, "7.10")]
    )
    logbook.macro("labour_productivity_growth", [(2020, "20")])

    found = logbook.target("MT01", as_of="2024-06-30")

    assert round(found.cumulative, 2) == Decimal("7.17")
    assert found.state == "met"
    assert found.record_ids == tuple(years)
    assert found.forecast is None


def test_exactly_seven_percent_is_not_above_seven(logbook):
    logbook.macro("labour_productivity_growth", [(2021, "7"), (2022, "7"), (2023, "7")])

    found = logbook.target("MT01")

    assert found.cumulative == 7
    assert found.state == "behind"


def test_the_newest_official_share_of_tfp_counts(logbook):
    logbook.macro("tfp_contribution", [(2022, "45"), (2023, "38.6")])
    logbook.workspace.environment.now = lambda: datetime(2027, 1, 31, tzinfo=UTC)
    logbook.macro("tfp_contribution", [(2026, "47")])

    found = logbook.target("MT02")

    assert found.cumulative == Decimal("38.6")
    assert found.state == "behind"
    assert found.share_of_low == Decimal("96.5")
    assert logbook.target("MT02", 2030, "2027-01-31").state == "met"


def test_a_corrected_source_replaces_the_figure_of_the_year(logbook):
    logbook.macro("tfp_contribution", [(2023, "38.6")], "Ước tính tháng 12")
    logbook.workspace.environment.now = lambda: datetime(2025, 12, 1, tzinfo=UTC)
    (official,) = logbook.macro("tfp_contribution", [(2023, "40.0")], "Niên giám 2023")

    assert logbook.target("MT02").record_ids == (official,)
    assert logbook.target("MT02").state == "met"
