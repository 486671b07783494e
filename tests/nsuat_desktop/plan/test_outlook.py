"""Months, forecasts and paces with worked numbers."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from nsuat_desktop.plan.model import HorizonGoal, Window
from nsuat_desktop.plan.outlook import (
    forecast,
    growth_needed,
    monthly_pace,
    months_before,
    months_left,
    pace_text,
    rate_start,
)

FIRST = Window(date(2021, 1, 1), date(2025, 12, 31), "flow")
SECOND = Window(date(2026, 1, 1), date(2030, 12, 31), "flow")
GOAL = HorizonGoal(2025, "", 20, FIRST, "", high=30)


@pytest.mark.parametrize(
    ("as_of", "window", "months"),
    [
        (date(2025, 6, 30), FIRST, 6),
        (date(2024, 12, 31), FIRST, 12),
        (date(2025, 11, 15), FIRST, Fraction(3, 2)),
        (date(2025, 11, 23), FIRST, 1 + Fraction(7, 30)),
        (date(2025, 12, 31), FIRST, 0),
        (date(2026, 3, 1), FIRST, 0),
        (date(2025, 6, 30), SECOND, 60),
        (date(2026, 2, 28), SECOND, 58),
    ],
)
def test_months_left_count_begun_months_by_days(as_of, window, months):
    assert months_left(as_of, window) == months


def test_the_last_24_months_end_on_the_day_itself():
    assert rate_start(date(2025, 12, 31)) == date(2024, 1, 1)
    assert rate_start(date(2025, 6, 15)) == date(2023, 6, 16)
    assert months_before(date(2024, 2, 29), 12) == date(2023, 2, 28)
    assert months_before(date(2025, 3, 31), 13) == date(2024, 2, 29)


def test_forecast_adds_the_rate_of_24_months_and_rounds_down():
    days = ["2022-05-01"] * 5 + ["2024-01-10"] * 7

    found = forecast(12, days, date(2025, 6, 30), FIRST, "đơn vị")

    assert found.value == 13  # 12 + 7 / 24 * 6 = 13,75
    assert "24 tháng gần nhất có thêm 07 đơn vị" in found.basis
    assert "còn 6 tháng đến 31/12/2025" in found.basis


def test_the_24_months_begin_with_their_first_day():
    assert forecast(12, ["2023-07-01"] * 12, date(2025, 6, 30), FIRST, "").value == 15
    assert forecast(12, ["2023-06-30"] * 12, date(2025, 6, 30), FIRST, "").value == 12


@pytest.mark.parametrize(("first", "expected"), [("2024-06-30", 2), ("2024-07-01", None)])
def test_no_forecast_from_less_than_twelve_months(first, expected):
    found = forecast(2, ["2025-05-01", first], date(2025, 6, 30), FIRST, "đơn vị")

    assert found.value == expected
    assert ("Chưa đủ 12 tháng" in found.basis) == (expected is None)


def test_at_the_end_the_forecast_is_what_was_reached():
    assert forecast(17, ["2022-05-01"] * 17, date(2025, 12, 31), FIRST, "đơn vị").value == 17


@pytest.mark.parametrize(
    ("count", "as_of", "pace", "words"),
    [
        (17, date(2025, 11, 23), "2.43", "Cần thêm 03 đơn vị trong 38 ngày"),
        (8, date(2024, 12, 31), "1.00", "Cần thêm 12 đơn vị, mỗi tháng khoảng 1 đơn vị"),
        (17, date(2024, 12, 31), "0.25", "Cần thêm 03 đơn vị, khoảng 4 tháng một đơn vị"),
        (19, date(2024, 12, 31), "0.08", "Cần thêm 01 đơn vị trước ngày 31/12/2025"),
        (18, date(2023, 6, 30), "0.07", "Cần thêm 02 đơn vị trước ngày 31/12/2025"),
        (7, date(2024, 11, 30), "1.00", "Cần thêm 13 đơn vị, mỗi tháng khoảng 1 đơn vị"),
        (8, date(2024, 10, 31), "0.86", "Cần thêm 12 đơn vị, mỗi tháng khoảng 0,9 đơn vị"),
        (20, date(2024, 12, 31), "0", ""),
        (25, date(2026, 3, 1), "0", ""),
        (19, date(2026, 3, 1), None, "Còn thiếu 01 đơn vị"),
    ],
)
def test_pace_needed_a_month_and_in_words(count, as_of, pace, words):
    assert monthly_pace(GOAL, count, as_of) == (None if pace is None else Decimal(pace))
    assert pace_text(GOAL, count, as_of, "đơn vị") == words


def test_growth_that_the_open_years_need():
    goal = HorizonGoal(2025, "", 7, FIRST, "", strict=True)
    known = [Decimal("7.92"), Decimal("6.50"), Decimal("7.10")]

    # 1,07^5 : (1,0792 × 1,065 × 1,071) = 1,13939..., its square root 1,0674...
    assert growth_needed(goal, known) == Decimal("6.74")
    assert growth_needed(goal, [*known, Decimal(7), Decimal(7)]) is None
