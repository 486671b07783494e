"""Days with something around them that leaves no doubt about the day."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONG_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "sept",
)  # fmt: skip
_MONTH = rf"(?P<month>{'|'.join((*_LONG_MONTHS, *_MONTHS))})\.?"
_DAY = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_OF_WEEK = r"(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?"
_ENGLISH_DAYS = tuple(
    re.compile(rf"{_OF_WEEK}{text}", re.IGNORECASE)
    for text in (
        rf"{_DAY}(?:\s+of)?[-/.\s]*{_MONTH}[-/.,\s]*(?P<year>'?[0-9]{{2}}|[0-9]{{4}})",
        rf"{_MONTH}[-/.\s]*{_DAY}(?:,\s*|[-/.\s]+)(?P<year>[0-9]{{4}})",
        rf"(?P<year>[0-9]{{4}})[-/.\s]+{_MONTH}[-/.\s]+{_DAY}",
        rf"{_MONTH}[-/.,\s]*(?P<year>[0-9]{{4}})",
    )
)
"""'15-Mar-24', 'March 15th, 2024', '2024 March 15', 'Mar 2024': a month in words is no day."""
_REMARKED = re.compile(r"([0-9][0-9/.-]+)\s*(\(.+\))")
_LED = re.compile(
    r"'+|ngày\s+(?=[0-9]+\s*[/.-])|t(?=[0-9]{1,2}[/.-][0-9]{4}$)"
    r"|(?:sáng|chiều|tối|chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|[0-9]{1,2}[hg][0-9]{0,2}),?"
    r"\s+(?:ngày\s+)?(?=[0-9])",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"(?:(?:có )?(?:hiệu lực|giá trị) )?(?:(?:đến|tới)(?: hết)?|hết)(?: ngày)?\s+"
    r"(?=[0-9]|tháng|năm)",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"trước(?: ngày)?\s+(?=[0-9])", re.IGNORECASE)
_SINCE = re.compile(
    r"(?:(?:có )?hiệu lực )?(?:(?:kể )?từ(?: ngày)?|cấp ngày|kí ngày|ký ngày)\s+"
    r"(?=[0-9]|tháng|năm)",
    re.IGNORECASE,
)
_TIMED = re.compile(
    r"([0-9][0-9/.-]+)(?:,|T|\s)\s*([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\s*(?:[ap]m|sa|ch)?)",
    re.IGNORECASE,
)
_SERIAL = re.compile(r"([1-7][0-9]{4})\.0+")
_COMPACT = re.compile(r"((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})")
_PERIOD = re.compile(
    r"(?:(?:đầu|giữa|cuối|trong)\s+)?(?:quý|quí)\s+(?:[ivx]{1,3}|[1-4])\b.*"
    r"|(?:đầu|giữa|cuối|trong)\s+(?:tháng|năm)\b.*|[0-9]{1,2}\s+tháng\s+(?:đầu|cuối)\b.*",
    re.IGNORECASE,
)
_LOW, _HIGH, _END = "(?:0?[1-9]|1[0-2])", "(?:1[3-9]|2[0-9]|3[01])", "[/.-][0-9]{4}"
_MONTH_FIRST = re.compile(rf"^ *{_LOW}[/.-]{_HIGH}{_END}\b", re.MULTILINE)
_DAY_FIRST = re.compile(rf"^ *{_HIGH}[/.-]{_LOW}{_END}\b", re.MULTILINE)
_ENOUGH, _MONTHS_OF_YEAR = 3, 12
_TWO_DAYS = re.compile(rf"({_LOW})[/.-]({_LOW}){_END}")
_TERM = re.compile(r"[0-9]{1,3} (năm|tháng|tuần|ngày)", re.IGNORECASE)


class BareDay(NamedTuple):
    """The text of the day alone, and what was left away when it said something."""

    text: str
    dropped: str = ""


def bare_day(text: str, *, is_last: bool = False) -> BareDay | None:
    """What is left to read of a text that is no day as it stands; None when nothing is.

    '15-Mar-25' and 'March 15, 2025' in English, 'ngày 15/3/2022', 'T3/2022', '15/3/2022 8:30',
    '14/03/2025 (đã gia hạn)', '20220315' where no day comes first. 'Đến 14/3/2025' is a day where
    a last one is told, 'từ ngày 14/3/2025' where none is.
    """
    if english := next((found for each in _ENGLISH_DAYS if (found := each.fullmatch(text))), None):
        told = english.groupdict()
        month = _MONTHS.index(told["month"][:3].lower()) + 1
        parts = (told.get("day"), str(month), told["year"].lstrip("'"))
        return BareDay("/".join(part for part in parts if part))
    if remarked := _REMARKED.fullmatch(text):
        return BareDay(remarked[1], remarked[2])
    if timed := _TIMED.fullmatch(text):
        return BareDay(timed[1])
    if serial := _SERIAL.fullmatch(text):
        return BareDay(serial[1])
    if compact := _COMPACT.fullmatch(text):
        return BareDay("-".join(compact.groups()))
    led = _LED.match(text) or (_UNTIL if is_last else _SINCE).match(text)
    if led is None and is_last and (before := _BEFORE.match(text)):
        return BareDay(text[before.end() :], before[0].strip())
    return BareDay(text[led.end() :]) if led else None


def puts_month_first(texts: Iterable[str]) -> bool:
    """Whether days of a column can only be '5/13/2023', and none can only be '13/5/2023'."""
    lines = "\n".join(texts)
    return bool(_MONTH_FIRST.search(lines)) and not _DAY_FIRST.search(lines)


def may_be_swapped(texts: Iterable[str], days: Sequence[date]) -> bool:
    """Whether a spreadsheet that puts months first took '4/12/2023' for a day of April.

    What has a day behind the 12th it left as text, and what it took has none.
    """
    left = [text for text in texts if text.strip()]
    return (
        len(left) >= _ENOUGH
        and len(days) >= _ENOUGH
        and all(_DAY_FIRST.match(text) for text in left)
        and all(day.day <= _MONTHS_OF_YEAR for day in days)
    )


def may_be_two_days(text: str) -> bool:
    """'4/12/2023': the fourth of December or, where months come first, the twelfth of April."""
    found = _TWO_DAYS.fullmatch(text)
    return found is not None and int(found[1]) != int(found[2])


def is_period(text: str) -> bool:
    """'Quý II/2024', 'cuối năm 2023': a time too long for a day, and no month."""
    return _PERIOD.fullmatch(text) is not None


def is_term(text: str) -> bool:
    """'3 năm': how long something holds, and no day."""
    return _TERM.fullmatch(text) is not None
