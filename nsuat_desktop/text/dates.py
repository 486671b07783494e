"""Dates as Vietnamese offices write them: day before month, partial dates, dates in words.

A partial date is an ISO text 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'.
"""

import re
from calendar import monthrange
from datetime import date

from nsuat_desktop.errors import AppError
from nsuat_desktop.text.fold import fold

_YEARS_AHEAD = 20
"""A two-digit year means the century that puts it at most this far ahead (certificates expire)."""

_TIME = re.compile(r"[T ]0{1,2}:00(:00(\.0+)?)?$")
_ISO = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")
_SEPARATED = re.compile(r"([0-9]{1,2})\s*[-/. ]\s*([0-9]{1,2})(?:\s*[-/. ]\s*([0-9]{4}|[0-9]{2}))?")
_COMPACT = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})")
_WORDS = re.compile(
    r"(?:ngai )?([0-9]{1,2}) thang ([0-9]{1,2})(?: (?:nam )?([0-9]{4}|(?<=nam )[0-9]{2}))?"
)
_YEAR = re.compile(r"(?:nam )?([0-9]{4})")
_MONTH = re.compile(r"(?:thang )?([0-9]{1,2})(?:\s*[-/. ]\s*| nam )([0-9]{4})")
_ISO_MONTH = re.compile(r"([0-9]{4})-([0-9]{1,2})")
_SPAN_WORDS = re.compile(r"\b(?:từ|hết|các|ngày)\b", re.IGNORECASE)
_IN_WORDS = re.compile(r"\s*\b(?:tháng|năm)\b\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"\s+-\s+|\s*(?:[–,;&]|\bđến\b|\bvà\b)\s*", re.IGNORECASE)
_SIGNS = re.compile(r"\s*[-/.]\s*")


class DateTextError(AppError, ValueError):
    """The text is no date; the message says what is wrong with it."""


def parse_date(text: str, today: date) -> date:
    """Day typed or pasted in any usual way: 150326, 15/3/26, 2026-03-15, 'ngày 15 tháng 3', 15/3.

    Without a year it is the year of `today`; two-digit years lie at most 20 years ahead of it.
    """
    shown = _TIME.sub("", text.strip())
    if not shown:
        raise DateTextError("Chưa có ngày. Hãy gõ ngày/tháng/năm, ví dụ 15/3/2026.")
    if iso := _ISO.fullmatch(shown):
        year, month, day = (int(part) for part in iso.groups())
        return _make(day, month, year, shown)
    match = _SEPARATED.fullmatch(shown) or _COMPACT.fullmatch(shown)
    match = match or _WORDS.fullmatch(fold(shown))
    if match is None:
        raise DateTextError(_not_understood(shown))
    day_text, month_text, year_text = match.groups()
    return _make(int(day_text), int(month_text), _full_year(year_text, today), shown)


def parse_partial(text: str, today: date) -> str:
    """ISO text of a date known to the day, the month ('5/2025') or the year only ('2025')."""
    shown = text.strip()
    folded = fold(shown)
    if year_only := _YEAR.fullmatch(folded):
        return f"{_make(1, 1, int(year_only[1]), shown):%Y}"
    if month := _MONTH.fullmatch(shown) or _MONTH.fullmatch(folded):
        return _make(1, int(month[1]), int(month[2]), shown).isoformat()[:7]
    if iso_month := _ISO_MONTH.fullmatch(shown):
        return _make(1, int(iso_month[2]), int(iso_month[1]), shown).isoformat()[:7]
    return parse_date(shown, today).isoformat()


def parse_span(text: str, today: date) -> tuple[str, str]:
    """First and last day of '14-16/5/2023', 'từ 14/5 đến 16/5/2023', '01/2022 - 12/2023'.

    What the first one leaves out is that of the last. Both may be partial.
    """
    shown = text.strip()
    words = " ".join(_SPAN_WORDS.sub(" ", shown).split())
    bare = _IN_WORDS.sub("/", words).strip()
    parts = _BETWEEN.split(bare)
    if len(parts) == 1:
        parts = bare.split("-")
    if len(parts) > 2 and all(part.strip().isdecimal() for part in parts[1:-1]):
        parts = [parts[0], parts[-1]]  # '20, 21, 22/6/2024'
    first, last = (part.strip() for part in parts) if len(parts) == 2 else ("", "")
    given, known = _SIGNS.split(first), _SIGNS.split(last)
    if not first or not (len(known) == 3 or re.search("[0-9]{4}", last)):
        raise DateTextError(_not_understood(shown))
    if len(given) < len(known):
        first = "/".join([*given, *known[len(given) :]])
    days = parse_partial(first, today), parse_partial(last, today)
    if len(days[0]) != len(days[1]) or days[0] > days[1]:
        raise DateTextError(_not_understood(shown))
    return days


def format_date(iso: str) -> str:
    """dd/mm/yyyy, mm/yyyy or yyyy, as much as the ISO text tells."""
    return "/".join(reversed(iso.split("-")))


def date_in_words(day: date) -> str:
    """'ngày 05 tháng 01 năm 2020': zero before days below 10, months 1 and 2 (Nghị định 30)."""
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def first_day(iso_partial: str) -> date:
    """First day that a partial date may mean."""
    year, month, day = _parts(iso_partial)
    return date(year, month or 1, day or 1)


def last_day(iso_partial: str) -> date:
    """Last day that a partial date may mean."""
    year, month, day = _parts(iso_partial)
    last_month = month or 12
    return date(year, last_month, day or monthrange(year, last_month)[1])


def _parts(iso_partial: str) -> tuple[int, int, int]:
    numbers = [int(part) for part in iso_partial.split("-")]
    year, month, day = [*numbers, 0, 0][:3]
    return year, month, day


def _full_year(text: str | None, today: date) -> int:
    if text is None:
        return today.year
    year = int(text)
    if len(text) == 4:
        return year
    year += today.year // 100 * 100 + 100
    while year > today.year + _YEARS_AHEAD:
        year -= 100
    return year


def _make(day: int, month: int, year: int, shown: str) -> date:
    if not 1 <= month <= 12:
        raise DateTextError(
            f"“{shown}”: không có tháng {month}. Hãy gõ ngày trước, tháng sau, ví dụ 15/3/2026."
        )
    if not 1 <= year <= 9999:
        raise DateTextError(f"“{shown}”: năm {year} không hợp lệ. Hãy gõ năm đủ bốn chữ số.")
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        raise DateTextError(
            f"“{shown}”: tháng {month}/{year} chỉ có từ ngày 1 đến ngày {last}. "
            "Hãy kiểm tra lại ngày."
        )
    return date(year, month, day)


def _not_understood(shown: str) -> str:
    brief = shown if len(shown) <= 40 else shown[:40] + "…"
    return f"“{brief}” không phải là ngày. Hãy gõ ngày/tháng/năm, ví dụ 15/3/2026 hoặc 150326."
