"""What a cell of a column of days or of years says."""

import re
from datetime import date, datetime, time, timedelta

from nsuat_desktop.records.description import Field, Plain
from nsuat_desktop.spreadsheets.converted import (
    ColumnContext,
    Converted,
    Verdict,
    as_text,
    unread,
)
from nsuat_desktop.spreadsheets.day_texts import bare_day, is_period, is_term, may_be_two_days
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.several_records import several_told
from nsuat_desktop.text.dates import DateTextError, format_date, parse_partial, parse_span
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line

_EXCEL_EPOCH, _EXCEL_EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
_SERIALS = range(10_000, 80_000)
_SERIAL_TEXT = re.compile(r"[1-7][0-9]{4}")
_NO_END = frozenset({"khong thoi han", "vo thoi han", "khong ki han", "khong xac dinh thoi han"})
"""Folded: what is valid until somebody says otherwise has no last day."""
_SWAPPED = "Excel có thể đã đổi chỗ ngày và tháng ở cột này. Xem lại với giấy tờ."
_ZERO = re.compile(r"0+(?:[/.-]0+[/.-](?:0+|1900))?")
"""'0', '00/00/0000' and what Excel makes of them: no day."""
_DAY_OR_MONTHS = re.compile(r"([0-9]{1,2})\s*[-–]\s*([0-9]{1,2})\s*/\s*[0-9]{4}")
_MONTHS = 12
_NO_YEAR = re.compile(r"(ngày\s+)?[0-9]{1,2}(\s*[-/. ]\s*|\s+tháng\s+)[0-9]{1,2}", re.IGNORECASE)
_SPANNED = {"starts": "ends", "expires": "issued", "issued": "expires"}
"""Field of a day -> that of the other end of a span that may stand in its cell."""
_FIRST = frozenset({"starts", "issued"})
_OF_A_TERM = frozenset({"issued", "expires"})
"""Days beside each other with a ';' are those of several certificates, not the ends of a term."""
_LAST = ("ends", "expires", "_due", "valid_to")
"""How the names of fields end that tell until when."""
_YEARS = re.compile(
    r"(?:năm\s+)?(?:19|20)[0-9]{2}"
    r"(?:\s*(?:[,;&+/–-]|\bvà\b|\bđến\b|\s)\s*(?:năm\s+)?(?:19|20)[0-9]{2})+",
    re.IGNORECASE,
)
_TWO_DIGITS = re.compile(r"'?([0-9]{2})")
_AGES = range(14, 100)


def read_day(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    """A day, or a month or year where the field is content with one."""
    if isinstance(cell, datetime | date):
        iso = cell.isoformat()[:10]
        return Converted(iso, Verdict.WARNING, _SWAPPED) if context.swapped else Converted(iso)
    if isinstance(cell, bool | time):
        return unread(f"“{as_text(cell)}” không phải là ngày. Ghi ngày/tháng/năm.")
    text = clean_line(as_text(cell))
    if fold(text) in _NO_END or _ZERO.fullmatch(text):
        return Converted(None, Verdict.MENDED, f"“{text}” coi là để trống.")
    if context.month_first and may_be_two_days(text):
        return unread(
            f"“{text}” chưa rõ tháng nào: cột này có ngày ghi tháng trước. Ghi ngày/tháng/năm."
        )
    if (mixed := _DAY_OR_MONTHS.fullmatch(text)) and max(map(int, mixed.groups())) <= _MONTHS:
        return unread(f"“{text}” có thể là một ngày, hoặc hai tháng. Ghi ngày/tháng/năm.")
    if isinstance(cell, str) and _SERIAL_TEXT.fullmatch(text):
        cell = int(text)
    if isinstance(cell, int | float) and int(cell) in _SERIALS:
        day = _day_of_serial(cell, context)
        return Converted(
            day.isoformat(), Verdict.MENDED, f"Số {text} của Excel là ngày {as_text(day)}."
        )
    try:
        found = parse_partial(text, context.today)
    except DateTextError as error:
        return _span(described, text, context) or _nearly(described, text, context, str(error))
    if len(found) < 10 and not described.partial:
        return unread(f"“{text[:40]}” chưa đủ ngày. Ghi ngày/tháng/năm.")
    if _NO_YEAR.fullmatch(text):
        return unread(f"“{text[:40]}” không có năm. Ghi ngày/tháng/năm.")
    return Converted(found)


def _nearly(described: Field, text: str, context: ColumnContext, reason: str) -> Converted:
    """A day with something around it; a term that is no day."""
    if is_term(text):
        return unread(f"“{text}” là thời hạn, chưa phải ngày. Ghi ngày/tháng/năm.")
    if is_period(text):
        wanted = "tháng/năm hoặc ngày/tháng/năm" if described.partial else "ngày/tháng/năm"
        return unread(f"“{text[:40]}” là một khoảng thời gian, chưa phải ngày. Ghi {wanted}.")
    bare = bare_day(text, is_last=described.name.endswith(_LAST))
    if bare is None:
        return unread(reason)
    found = read_day(described, bare.text, context)
    if found.value is None:
        return found if found.verdict is Verdict.ERROR else unread(reason)
    if bare.dropped:
        side = "sau" if text.endswith(bare.dropped) else "trước"
        return found._replace(verdict=Verdict.WARNING, reason=f"Bỏ “{bare.dropped}” {side} ngày.")
    shown = format_date(str(found.value))
    return found._replace(verdict=Verdict.MENDED, reason=f"“{text}” là {shown}.")


def _span(described: Field, text: str, context: ColumnContext) -> Converted | None:
    """'14-16/5/2023' under 'Thời gian' is the first day and the last; so it is of a certificate."""
    try:
        first, last = parse_span(text, context.today)
    except DateTextError:
        return None
    if described.name not in _SPANNED or (";" in text and described.name in _OF_A_TERM):
        return unread(f"“{text[:40]}” là nhiều ngày. Ghi một ngày, dạng ngày/tháng/năm.")
    if len(first) < 10 and not described.partial:
        return None
    reason = f"Từ {format_date(first)} đến {format_date(last)}."
    other = _SPANNED[described.name]
    value, also = (first, last) if described.name in _FIRST else (last, first)
    return Converted(value, Verdict.MENDED, reason, {other: also})


def read_days(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    """All the days that a cell lists."""
    if not isinstance(cell, str):
        one = read_day(described, cell, context)
        return one if one.value is None else Converted([one.value], one.verdict, one.reason)
    days: list[Plain] = []
    for part in re.split(r"[;,\n]", cell):
        if part.strip():
            one = read_day(described, part, context)
            if one.value is None:
                return one
            days.append(one.value)
    return Converted(days)


def read_year(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    """A year; of a day the one it lies in."""
    if isinstance(cell, date):
        return Converted(cell.year, Verdict.MENDED, f"Lấy năm của ngày {as_text(cell)}.")
    if isinstance(cell, int | float) and cell in _SERIALS:
        year = _day_of_serial(cell, context).year
        return Converted(year, Verdict.MENDED, f"Lấy năm của ngày mà Excel ghi là {cell}.")
    text = clean_line(as_text(cell))
    if _YEARS.fullmatch(text):
        return _several_years(described, text)
    is_birth = described.name == "birth_year"
    if is_birth and (two := _TWO_DIGITS.fullmatch(text)):
        return _year_of_birth(int(two[1]), text, context)
    try:
        year = int(parse_partial(text.lstrip("'"), context.today)[:4])
    except DateTextError as error:
        return unread(str(error))
    if is_birth and year > context.today.year:
        return _year_of_birth(year % 100, text, context)
    same = text == str(year)
    return Converted(year) if same else Converted(year, Verdict.MENDED, f"Lấy năm của “{text}”.")


def _several_years(described: Field, text: str) -> Converted:
    """'2021, 2022' is of a record each; '2021-2023' may be of three years, or of what lasted so."""
    years = [*dict.fromkeys(map(int, re.findall(r"[0-9]{4}", text)))]
    if len(years) > 1 and (described.name != "year" or re.search(r"[-–]|đến", text)):
        return unread(f"“{text[:40]}” là nhiều năm. Ghi một năm.")
    more = tuple({described.name: year} for year in years[1:])
    reason = several_told(len(years), "; ".join(map(str, years)))
    return Converted(
        years[0], Verdict.WARNING, reason if more else f"Lấy năm {years[0]}.", {}, more
    )


def _year_of_birth(two_digits: int, text: str, context: ColumnContext) -> Converted:
    """Of the years that end so, the one in which somebody at work was born."""
    this = context.today.year
    for year in (this // 100 * 100 + two_digits, this // 100 * 100 - 100 + two_digits):
        if this - year in _AGES:
            return Converted(year, Verdict.MENDED, f"“{text}” là năm {year}.")
    return unread(f"“{text}” chưa rõ là năm nào. Ghi năm đủ bốn chữ số.")


def _day_of_serial(number: float, context: ColumnContext) -> date:
    epoch = _EXCEL_EPOCH_1904 if context.epoch_1904 else _EXCEL_EPOCH
    return epoch + timedelta(days=int(number))
