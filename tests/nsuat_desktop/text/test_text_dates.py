from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.errors import AppError
from nsuat_desktop.text.dates import (
    DateTextError,
    date_in_words,
    first_day,
    format_date,
    last_day,
    parse_date,
    parse_partial,
    parse_span,
)

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("150326", date(2026, 3, 15)),
        ("15/3/26", date(2026, 3, 15)),
        ("15.03.2026", date(2026, 3, 15)),
        ("15-3-2026", date(2026, 3, 15)),
        ("2026-03-15", date(2026, 3, 15)),
        ("2026-03-15 00:00:00", date(2026, 3, 15)),
        (" 15032026 ", date(2026, 3, 15)),
        ("15 3 2026", date(2026, 3, 15)),
        ("ngày 15 tháng 3 năm 2024", date(2024, 3, 15)),
        ("15 tháng 3, 2024", date(2024, 3, 15)),
        ("Ngay 15 thang 3 nam 2024", date(2024, 3, 15)),
        ("15/3", date(2026, 3, 15)),
        ("17-10-25", date(2025, 10, 17)),
        ("29/2/2024", date(2024, 2, 29)),
        ("1/1/46", date(2046, 1, 1)),
        ("1/1/47", date(1947, 1, 1)),
        ("1/1/85", date(1985, 1, 1)),
    ],
)
def test_day_in_all_usual_ways(typed: str, day: date) -> None:
    assert parse_date(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "Chưa có ngày"),
        ("31/2/2026", "tháng 2/2026 chỉ có từ ngày 1 đến ngày 28"),
        ("15/13/2026", "không có tháng 13"),
        ("0/1/2026", "chỉ có từ ngày 1"),
        ("15/3/0000", "năm 0"),
        ("hôm qua", "không phải là ngày"),
        ("15/3/202", "không phải là ngày"),
        ("9" * 5000, "không phải là ngày"),
        ("٣/٣/٢٠٢٦", "không phải là ngày"),
    ],
)
def test_what_is_no_day_is_told(typed: str, reason: str) -> None:
    with pytest.raises(DateTextError, match=reason) as told:
        parse_date(typed, TODAY)
    assert isinstance(told.value, AppError)
    assert len(str(told.value)) < 200


@given(st.dates(date(1, 1, 1), date(9999, 12, 31)))
def test_written_days_are_read_back(day: date) -> None:
    assert parse_date(format_date(day.isoformat()), TODAY) == day
    assert parse_partial(day.isoformat(), TODAY) == day.isoformat()
    assert first_day(day.isoformat()) == last_day(day.isoformat()) == day


@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)))
def test_two_digit_years_stay_near_today(today: date) -> None:
    for digits in range(100):
        year = parse_date(f"1/1/{digits:02d}", today).year
        assert today.year - 80 < year <= today.year + 20
        assert year % 100 == digits


@given(st.dates(date(1000, 1, 1), date(9999, 12, 31)))
def test_days_in_words_are_read_back(day: date) -> None:
    assert parse_date(date_in_words(day), TODAY) == day


@pytest.mark.parametrize(
    ("typed", "iso", "shown"),
    [
        ("5/2025", "2025-05", "05/2025"),
        ("2025-05", "2025-05", "05/2025"),
        ("tháng 5 năm 2025", "2025-05", "05/2025"),
        ("Tháng 5/2025", "2025-05", "05/2025"),
        ("2025", "2025", "2025"),
        ("năm 2025", "2025", "2025"),
        ("17-10-25", "2025-10-17", "17/10/2025"),
    ],
)
def test_partial_dates(typed: str, iso: str, shown: str) -> None:
    assert parse_partial(typed, TODAY) == iso
    assert format_date(iso) == shown


def test_partial_month_must_exist() -> None:
    with pytest.raises(DateTextError, match="không có tháng 13"):
        parse_partial("13/2025", TODAY)


def test_span_of_a_partial_date() -> None:
    assert (first_day("2024-02"), last_day("2024-02")) == (date(2024, 2, 1), date(2024, 2, 29))
    assert (first_day("2024"), last_day("2024")) == (date(2024, 1, 1), date(2024, 12, 31))


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2020, 1, 5), "ngày 05 tháng 01 năm 2020"),
        (date(2020, 3, 5), "ngày 05 tháng 3 năm 2020"),
        (date(2025, 12, 14), "ngày 14 tháng 12 năm 2025"),
    ],
)
def test_zero_before_months_one_and_two_only(day: date, words: str) -> None:
    assert date_in_words(day) == words


def test_day_and_month_come_in_this_order() -> None:
    day = date(2026, 1, 1)
    while day.year == 2026:
        assert parse_date(f"{day.day}/{day.month}", TODAY) == day
        day += timedelta(days=1)


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("14-16/5/2023", ("2023-05-14", "2023-05-16")),
        ("14/5/2023 - 16/5/2023", ("2023-05-14", "2023-05-16")),
        ("14-05-2023 - 16-05-2023", ("2023-05-14", "2023-05-16")),
        ("Từ ngày 14 đến hết ngày 16/5/2023", ("2023-05-14", "2023-05-16")),
        ("15 đến 16 tháng 6 năm 2022", ("2022-06-15", "2022-06-16")),
        ("20 và 21/9/23", ("2023-09-20", "2023-09-21")),
        ("30/12/2023-02/01/2024", ("2023-12-30", "2024-01-02")),
        ("tháng 5 đến tháng 7/2023", ("2023-05", "2023-07")),
        ("2022-2023", ("2022", "2023")),
    ],
)
def test_spans_of_days(typed: str, days: tuple[str, str]) -> None:
    assert parse_span(typed, TODAY) == days


@pytest.mark.parametrize(
    "typed", ["16-14/5/2023", "14/5 đến 16/5", "14/5/2023", "14-16/13/2023", "5S", "a-b", "", "-"]
)
def test_what_is_no_span_is_refused(typed: str) -> None:
    with pytest.raises(DateTextError):
        parse_span(typed, TODAY)
