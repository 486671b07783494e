"""Where a target leads: months left, forecast at the end of the horizon, pace that is needed.

Plain arithmetic on counts and days; exact fractions, rounded only where a number is given out.
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from nsuat_desktop.plan.model import HorizonGoal, Window
from nsuat_desktop.text.numbers import count_text, format_decimal

RATE_MONTHS = 24
"""The rate of a forecast is that of the last two years."""
LEAST_MONTHS = 12
"""With a shorter history there is no forecast."""
_SHORT_SPAN = 62
"""Up to so many days the pace is told in days: "trong 38 ngày"."""
_LONG_STEP = 12
"""A pace of one in more months than that says less than the last day does."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """Expected count at the end of the window, None when it cannot be judged, and why."""

    value: int | None
    basis: str


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier, or the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_left(as_of: date, window: Window) -> Fraction:
    """Months from the end of `as_of` to the end of the window; a begun month by its days."""
    start = max(as_of, window.start - timedelta(days=1))
    if start >= window.end:
        return Fraction(0)
    return _month_position(window.end) - _month_position(start)


def _month_position(day: date) -> Fraction:
    """Months since year 0 at the end of the day."""
    days = monthrange(day.year, day.month)[1]
    return day.year * 12 + day.month - 1 + Fraction(day.day, days)


def rate_start(as_of: date) -> date:
    """First day of the time whose pace is taken for the forecast."""
    return months_before(as_of, RATE_MONTHS) + timedelta(days=1)


def forecast(
    base: int, days: Iterable[str], as_of: date, window: Window, unit: str, kept: str = ""
) -> Forecast:
    """Count expected at the end of the window, rounded down.

    `base` is what counts already (of a stock: what is known to be valid at the end), `days` the
    deciding days of everything counted so far, `kept` the words for the base of a stock.
    """
    known = sorted(days)
    if not known or known[0] > months_before(as_of, LEAST_MONTHS).isoformat():
        return Forecast(None, f"Chưa đủ {LEAST_MONTHS} tháng số liệu để dự báo.")
    left = months_left(as_of, window)
    if not left:
        return Forecast(base, f"Đã hết giai đoạn tính, ngày {window.end:%d/%m/%Y}.")
    first = rate_start(as_of).isoformat()
    recent = sum(first <= day <= as_of.isoformat() for day in known)
    value = base + int(recent * left / RATE_MONTHS)
    basis = (
        f"{kept or 'Đã có'} {count_text(base)} {unit}; {RATE_MONTHS} tháng gần nhất có thêm "
        f"{count_text(recent)} {unit}, còn {months_text(left)} tháng đến "
        f"{window.end:%d/%m/%Y}: {base} + {recent} : {RATE_MONTHS} × {months_text(left)} "
        f"được {value}, làm tròn xuống."
    )
    return Forecast(value, basis)


def months_text(months: Fraction) -> str:
    """Months with at most one decimal: "6", "1,3"."""
    return format_decimal(_decimal(months), 1).removesuffix(",0")


def monthly_pace(goal: HorizonGoal, count: int, as_of: date) -> Decimal | None:
    """How many a month are needed until the window ends to reach low; two decimals, 0 when met.

    None when the time is over and low was not reached.
    """
    missing = _missing(goal, count)
    if missing <= 0:
        return Decimal(0)
    left = months_left(as_of, goal.window)
    return (missing / _decimal(left)).quantize(Decimal("0.01"), ROUND_HALF_UP) if left else None


def pace_text(goal: HorizonGoal, count: int, as_of: date, unit: str) -> str:
    """What is needed in words: "Cần thêm 03 đơn vị trong 38 ngày"."""
    missing, pace = _missing(goal, count), monthly_pace(goal, count, as_of)
    if missing <= 0:
        return ""
    need = f"Cần thêm {count_text(missing)} {unit}"
    if pace is None:
        return f"Còn thiếu {count_text(missing)} {unit}"
    days = (goal.window.end - max(as_of, goal.window.start - timedelta(days=1))).days
    if days <= _SHORT_SPAN:
        return f"{need} trong {days} ngày"
    months = round(months_left(as_of, goal.window) / missing)
    if months <= 1:
        return f"{need}, mỗi tháng khoảng {format_decimal(pace, 1).removesuffix(',0')} {unit}"
    if missing > 1 and months <= _LONG_STEP:
        return f"{need}, khoảng {months} tháng một {unit}"
    return f"{need} trước ngày {goal.window.end:%d/%m/%Y}"


def growth_needed(goal: HorizonGoal, values: list[Decimal]) -> Decimal | None:
    """Yearly growth that the years without a figure need for the mean of the window to be low.

    Two decimals, percent a year; None when every year of the window has its figure.
    """
    years = goal.window.end.year - goal.window.start.year + 1
    open_years = years - len(values)
    if open_years <= 0:
        return None
    needed = (1 + Decimal(goal.low) / 100) ** years
    for value in values:
        needed /= max(1 + value / 100, Decimal("0.01"))
    yearly = (needed ** (Decimal(1) / open_years) - 1) * 100
    return yearly.quantize(Decimal("0.01"), ROUND_HALF_UP)


def _missing(goal: HorizonGoal, count: int) -> int:
    """Units still missing to low; low itself is not enough where the plan says "trên"."""
    return int(goal.low) + goal.strict - count


def _decimal(number: Fraction) -> Decimal:
    return Decimal(number.numerator) / Decimal(number.denominator)
