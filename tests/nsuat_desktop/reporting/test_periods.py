from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.errors import AppError
from nsuat_desktop.reporting.periods import (
    PeriodKind,
    PeriodTextError,
    add_working_days,
    current_year_period,
    deadline,
    holidays_known,
    is_working_day,
    parse_period,
    period,
    previous_same_period,
)


@pytest.mark.parametrize(
    ("kind", "text", "start", "end", "label"),
    [
        ("month", "4/2026", date(2026, 3, 15), date(2026, 4, 14), "tháng 4 năm 2026"),
        ("month", "2026-01", date(2025, 12, 15), date(2026, 1, 14), "tháng 1 năm 2026"),
        ("quarter", "I/2026", date(2025, 12, 15), date(2026, 3, 14), "quý I năm 2026"),
        ("quarter", "4/2026", date(2026, 9, 15), date(2026, 12, 14), "quý IV năm 2026"),
        ("h1", "2026", date(2025, 12, 15), date(2026, 6, 14), "6 tháng đầu năm 2026"),
        ("h2", "2026", date(2026, 6, 15), date(2026, 12, 14), "6 tháng cuối năm 2026"),
        ("year", "2026", date(2025, 12, 15), date(2026, 12, 14), "năm 2026"),
        ("nine_months", "2026", date(2025, 12, 15), date(2026, 9, 14), "9 tháng đầu năm 2026"),
        (
            "range",
            "2025-01-01..2025-06-30",
            date(2025, 1, 1),
            date(2025, 6, 30),
            "từ ngày 01/01/2025 đến ngày 30/06/2025",
        ),
    ],
)
def test_windows_of_the_decree(
    kind: PeriodKind, text: str, start: date, end: date, label: str
) -> None:
    made = period(kind, text)
    assert (made.kind, made.start, made.end, made.label) == (kind, start, end, label)
    assert made.year == end.year


def test_range_in_vietnamese_dates() -> None:
    assert period("range", "01/01/2025 .. 30/6/2025") == period("range", "2025-01-01..2025-06-30")


@pytest.mark.parametrize(
    ("kind", "text", "reason"),
    [
        ("year", "", "không phải là năm"),
        ("year", "hai nghìn", "không phải là năm"),
        ("year", "1899", "không phải là năm"),
        ("h1", "2025-06", "không phải là năm"),
        ("month", "13/2026", "không phải là tháng"),
        ("quarter", "V/2026", "không phải là quý"),
        ("quarter", "I", "không phải là năm"),
        ("range", "2025-01-01", "thiếu ngày cuối"),
        ("range", "2025-06-30..2025-01-01", "trước ngày đầu"),
        ("range", "2025-02-30..2025-06-30", "tháng 2/2025 chỉ có"),
        ("range", "1/1..30/6", "chưa đủ"),
        ("range", "0001-01-01..2025-06-30", "không phải là năm"),
        ("decade", "2025", "Không có loại kỳ"),
    ],
)
def test_nonsense_is_told(kind: PeriodKind, text: str, reason: str) -> None:
    with pytest.raises(PeriodTextError, match=reason) as told:
        period(kind, text)
    assert isinstance(told.value, AppError)


@pytest.mark.parametrize(
    ("text", "kind", "label"),
    [
        ("2025", "year", "năm 2025"),
        ("2025-01-01..2025-06-30", "range", "từ ngày 01/01/2025 đến ngày 30/06/2025"),
        ("h1/2025", "h1", "6 tháng đầu năm 2025"),
        ("2025-H2", "h2", "6 tháng cuối năm 2025"),
        ("9t/2025", "nine_months", "9 tháng đầu năm 2025"),
        ("q1/2026", "quarter", "quý I năm 2026"),
        ("2026-04", "month", "tháng 4 năm 2026"),
    ],
)
def test_period_from_one_text(text: str, kind: str, label: str) -> None:
    made = parse_period(text)
    assert (made.kind, made.label) == (kind, label)


@pytest.mark.parametrize(
    ("today", "year"),
    [
        (date(2025, 12, 20), 2026),
        (date(2025, 12, 15), 2026),
        (date(2025, 12, 14), 2025),
        (date(2025, 1, 1), 2025),
    ],
)
def test_reporting_year_of_a_day(today: date, year: int) -> None:
    assert current_year_period(today) == period("year", str(year))


@given(st.dates(date(2001, 1, 1), date(2099, 12, 31)))
def test_every_day_lies_in_one_period_of_each_kind(day: date) -> None:
    current = current_year_period(day)
    year = str(current.year)
    assert current.contains(day)
    halves = [period("h1", year), period("h2", year)]
    quarters = [period("quarter", f"{number}/{year}") for number in range(1, 5)]
    months = [period("month", f"{number}/{year}") for number in range(1, 13)]
    for parts in (halves, quarters, months):
        assert [part.contains(day) for part in parts].count(True) == 1
        assert (parts[0].start, parts[-1].end) == (current.start, current.end)


@pytest.mark.parametrize(
    ("kind", "text", "before"),
    [
        ("year", "2026", "2025"),
        ("h1", "2026", "2025"),
        ("quarter", "I/2026", "I/2025"),
        ("month", "4/2026", "4/2025"),
        ("range", "2024-02-29..2024-06-30", "2023-02-28..2023-06-30"),
    ],
)
def test_same_period_a_year_before(kind: PeriodKind, text: str, before: str) -> None:
    assert previous_same_period(period(kind, text)) == period(kind, before)


@pytest.mark.parametrize(
    ("level", "day"),
    [
        ("commune", date(2026, 12, 16)),
        ("district", date(2026, 12, 17)),
        ("department", date(2026, 12, 18)),
    ],
)
def test_deadline_of_the_year(level: str, day: date) -> None:
    assert deadline(period("year", "2026"), level) == day  # type: ignore[arg-type]


def test_deadline_steps_over_holidays() -> None:
    # The month closes on Saturday 14 February 2026; Tết is from Monday 16 to Friday 20.
    assert deadline(period("month", "2/2026"), "commune") == date(2026, 2, 24)


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2025, 9, 2), False),
        (date(2025, 1, 29), False),
        (date(2025, 4, 26), True),  # Saturday worked for 2 May
        (date(2025, 5, 2), False),
        (date(2024, 4, 18), False),
        (date(2026, 11, 24), False),
        (date(2026, 11, 22), False),
        (date(2026, 11, 23), True),
    ],
)
def test_working_days(day: date, works: bool) -> None:
    assert is_working_day(day) is works


@pytest.mark.parametrize("year", range(2021, 2028))
def test_every_year_has_its_statutory_days_off(year: int) -> None:
    assert holidays_known(year)
    days = [date(year, 1, 1) + timedelta(days=number) for number in range(365)]
    free = [day for day in days if day.weekday() < 5 and not is_working_day(day)]
    makeup = [day for day in days if day.weekday() >= 5 and is_working_day(day)]
    # 11 days by law since 2021, one more from 2026; a swapped day is worked on a Saturday.
    assert len(free) - len(makeup) == (12 if year >= 2026 else 11)


def test_years_beyond_the_list_know_weekends_only() -> None:
    assert not holidays_known(2090)
    assert is_working_day(date(2090, 9, 1))


@given(st.dates(date(2021, 1, 1), date(2027, 12, 1)), st.integers(1, 10))
def test_working_days_are_counted_one_by_one(day: date, count: int) -> None:
    end = add_working_days(day, count)
    between = [day + timedelta(days=n) for n in range(1, (end - day).days + 1)]
    assert sum(map(is_working_day, between)) == count
    assert is_working_day(end)
