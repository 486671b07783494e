"""Reporting periods by Nghị định 09/2019/NĐ-CP, Điều 12, and the working days after them.

A reporting year is no calendar year: it runs from 15 December to 14 December.
"""

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal

from nsuat_desktop.errors import AppError
from nsuat_desktop.resources import resource_path
from nsuat_desktop.text.dates import DateTextError, parse_date
from nsuat_desktop.text.numbers import roman

PeriodKind = Literal["month", "quarter", "h1", "h2", "nine_months", "year", "range"]
OfficeLevel = Literal["commune", "district", "department"]

_CUT_OFF = 14
"""Figures close on the 14th; the next period begins on the 15th."""
_FIRST_YEAR, _LAST_YEAR = 2000, 2100
_MONTHS: Mapping[str, tuple[int, int]] = {
    "h1": (1, 6), "h2": (7, 12), "nine_months": (1, 9), "year": (1, 12),
}  # fmt: skip
_YEAR_LABELS = {
    "h1": "6 tháng đầu năm",
    "h2": "6 tháng cuối năm",
    "nine_months": "9 tháng đầu năm",
    "year": "năm",
}
_own_days: Mapping[date, str] = {}
_own_granted: Mapping[str, int] = {}
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}


class PeriodTextError(AppError, ValueError):
    """The text names no reporting period."""


@dataclass(frozen=True, slots=True)
class Period:
    """A reporting period; `start` and `end` are inclusive, `year` is the reporting year."""

    kind: PeriodKind
    label: str
    start: date
    end: date
    year: int
    number: int = 0
    """Month or quarter; 0 for the other kinds."""

    def contains(self, day: date) -> bool:
        return self.start <= day <= self.end

    @property
    def span_text(self) -> str:
        """'từ ngày 15/12/2024 đến ngày 14/12/2025', for the data window in a report."""
        return f"từ ngày {self.start:%d/%m/%Y} đến ngày {self.end:%d/%m/%Y}"


def period(kind: PeriodKind, text: str) -> Period:
    """Period of a kind: year, h1, h2, nine_months '2025'; month '4/2026'; quarter 'I/2026'; range
    '2025-01-01..2025-06-30'.
    """
    shown = text.strip()
    if kind == "range":
        return _range(shown)
    if kind == "month":
        return _month(shown)
    if kind == "quarter":
        return _quarter(shown)
    if kind not in _MONTHS:
        raise PeriodTextError(
            f"Không có loại kỳ báo cáo “{kind}”. Hãy dùng h1, h2, nine_months, year, quarter, "
            "month hoặc range."
        )
    return _of_year(kind, _year(shown))


def parse_period(text: str) -> Period:
    """Period from one text: '2025', '2025-01-01..2025-06-30', 'h1/2025', '2025-h2', 'q1/2026'."""
    shown = text.strip().lower()
    if ".." in shown:
        return _range(shown)
    if match := re.fullmatch(r"(h1|h2|9t|year)[/: -]([0-9]{4})|([0-9]{4})[/: -](h1|h2|9t)", shown):
        name, year = match[1] or match[4], match[2] or match[3]
        kinds: dict[str, PeriodKind] = {"h1": "h1", "h2": "h2", "9t": "nine_months", "year": "year"}
        return _of_year(kinds[name], _year(year))
    if match := re.fullmatch(r"q([1-4])[/: -]([0-9]{4})|([0-9]{4})[/: -]q([1-4])", shown):
        return _quarter(f"{match[1] or match[4]}/{match[2] or match[3]}")
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}|[0-9]{1,2}/[0-9]{4}", shown):
        return _month(shown)
    return _of_year("year", _year(shown))


def current_year_period(today: date) -> Period:
    """The reporting year that contains the day: 20/12/2025 belongs to 2026."""
    after_cut_off = (today.month, today.day) > (12, _CUT_OFF)
    return _of_year("year", today.year + 1 if after_cut_off else today.year)


def previous_same_period(current: Period) -> Period:
    """The same period a year before ("cùng kỳ năm trước")."""
    year = current.year - 1
    if current.kind == "range":
        return _make_range(_year_before(current.start), _year_before(current.end))
    if current.kind in ("month", "quarter"):
        return _numbered(current.kind, current.number, year)
    return _of_year(current.kind, year)


def use_calendar(days: Mapping[date, str], granted: Mapping[str, int]) -> None:
    """Let an office's own days and deadlines stand before the built-in ones, until the next call.

    `days` gives "holiday", "workday", or "normal" for a day that is special no more; `granted`
    working days by level of the office.
    """
    global _own_days, _own_granted
    _own_days, _own_granted = dict(days), dict(granted)


def working_days_granted(level: OfficeLevel) -> int:
    """Working days after the cut-off within which an office of this level reports."""
    return _own_granted.get(level, _working_days_granted()[level])


def deadline(current: Period, level: OfficeLevel = "district") -> date:
    """Day by which an office of this level sends its report: so many working days after the end."""
    return add_working_days(current.end, working_days_granted(level))


def add_working_days(day: date, count: int) -> date:
    """The `count`-th working day after `day`."""
    current = day
    while count > 0:
        current += timedelta(days=1)
        count -= is_working_day(current)
    return current


def is_working_day(day: date) -> bool:
    """Monday to Friday without public holidays, and Saturdays that make up for a swapped day.

    Years that the list does not reach know only weekends (`holidays_known`).
    """
    kind = _own_days.get(day) or _special_days().get(day, "normal")
    return kind == "workday" if kind != "normal" else day.weekday() < 5


def holidays_known(year: int) -> bool:
    """Whether the list of public holidays reaches this year."""
    return any(day.year == year for day in (*_special_days(), *_own_days))


def special_days() -> Mapping[date, tuple[str, str]]:
    """Day -> (kind, name) of the list that comes with the program."""
    path = resource_path("catalogues", "holidays.csv")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {date.fromisoformat(row["date"]): (row["kind"], row["name"]) for row in rows}


@cache
def _special_days() -> Mapping[date, str]:
    return {day: kind for day, (kind, _) in special_days().items()}


@cache
def _working_days_granted() -> Mapping[str, int]:
    path = resource_path("catalogues", "reporting_deadlines.csv")
    with path.open(encoding="utf-8", newline="") as file:
        return {row["level"]: int(row["working_days"]) for row in csv.DictReader(file)}


def _of_year(kind: PeriodKind, year: int) -> Period:
    first, last = _MONTHS[kind]
    start, end = _window(year, first, last)
    return Period(kind, f"{_YEAR_LABELS[kind]} {year}", start, end, year)


def _numbered(kind: Literal["month", "quarter"], number: int, year: int) -> Period:
    if kind == "month":
        start, end = _window(year, number, number)
        return Period(kind, f"tháng {number} năm {year}", start, end, year, number)
    start, end = _window(year, number * 3 - 2, number * 3)
    return Period(kind, f"quý {roman(number)} năm {year}", start, end, year, number)


def _window(year: int, first_month: int, last_month: int) -> tuple[date, date]:
    before = date(year, first_month, 1) - timedelta(days=1)
    return before.replace(day=_CUT_OFF + 1), date(year, last_month, _CUT_OFF)


def _month(text: str) -> Period:
    match = re.fullmatch(r"([0-9]{1,2})/([0-9]{4})|([0-9]{4})-([0-9]{1,2})", text)
    number = int(match[1] or match[4]) if match else 0
    if match is None or not 1 <= number <= 12:
        raise PeriodTextError(f"“{_brief(text)}” không phải là tháng. Hãy ghi như 4/2026.")
    return _numbered("month", number, _year(match[2] or match[3]))


def _quarter(text: str) -> Period:
    name, _, year = text.lower().replace("quý", "").strip().partition("/")
    number = _QUARTERS.get(name.strip())
    if number is None:
        raise PeriodTextError(f"“{_brief(text)}” không phải là quý. Hãy ghi như I/2026.")
    return _numbered("quarter", number, _year(year.strip()))


def _range(text: str) -> Period:
    first, found, last = text.partition("..")
    if not found:
        raise PeriodTextError(
            f"“{_brief(text)}” thiếu ngày cuối. Hãy ghi hai ngày như 2025-01-01..2025-06-30."
        )
    start, end = _full_date(first), _full_date(last)
    if end < start:
        raise PeriodTextError(
            f"Ngày cuối {end:%d/%m/%Y} trước ngày đầu {start:%d/%m/%Y}. Hãy đổi lại hai ngày."
        )
    return _make_range(start, end)


def _make_range(start: date, end: date) -> Period:
    made = Period("range", "", start, end, end.year)
    return Period("range", made.span_text, start, end, end.year)


def _full_date(text: str) -> date:
    """A day with its year in four digits; anything shorter would depend on today."""
    if not re.search(r"[0-9]{4}", text):
        raise PeriodTextError(
            f"“{_brief(text)}” chưa đủ ngày, tháng, năm. Hãy ghi như 2025-01-01 hoặc 01/01/2025."
        )
    try:
        day = parse_date(text, date(_FIRST_YEAR, 1, 1))
    except DateTextError as error:
        raise PeriodTextError(str(error)) from error
    _year(str(day.year))
    return day


def _year(text: str) -> int:
    if not re.fullmatch(r"[0-9]{4}", text) or not _FIRST_YEAR <= int(text) <= _LAST_YEAR:
        raise PeriodTextError(
            f"“{_brief(text)}” không phải là năm báo cáo. Hãy ghi năm từ {_FIRST_YEAR} đến "
            f"{_LAST_YEAR}, ví dụ 2025."
        )
    return int(text)


def _year_before(day: date) -> date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:  # 29 February
        return day.replace(year=day.year - 1, day=28)


def _brief(text: str) -> str:
    return text if len(text) <= 40 else text[:40] + "…"
