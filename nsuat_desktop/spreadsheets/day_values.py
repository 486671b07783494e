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
from nsuat_desktop.spreadsheets.day_texts import bare_day, is_term
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.text.dates import DateTextError, format_date, parse_partial, parse_span
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line

_EXCEL_EPOCH, _EXCEL_EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
_SERIALS = range(10_000, 80_000)
_SERIAL_TEXT = re.compile(r"[1-7][0-9]{4}")
_NO_END = frozenset({"khong thoi han", "vo thoi han", "khong ki han", "khong xac dinh thoi han"})
"""Folded: what is valid until somebody says otherwise has no last day."""
_NO_YEAR = re.compile(r"(ngày\s+)?[0-9]{1,2}(\s*[-/. ]\s*|\s+tháng\s+)[0-9]{1,2}", re.IGNORECASE)
_SPANNED = {"starts": "ends", "expires": "issued"}
"""Field of a day -> that of the other end of a span that may stand in its cell."""


def read_day(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    """A day, or a month or year where the field is content with one."""
    if isinstance(cell, datetime | date):
        return Converted(cell.isoformat()[:10])
    if isinstance(cell, bool | time):
        return unread(f"“{as_text(cell)}” không phải là ngày. Ghi ngày/tháng/năm.")
    text = clean_line(as_text(cell))
    if fold(text) in _NO_END:
        return Converted(None, Verdict.MENDED, f"“{text}” coi là để trống.")
    if isinstance(cell, str) and _SERIAL_TEXT.fullmatch(text):
        cell = int(text)
    if isinstance(cell, int | float) and cell == int(cell) and int(cell) in _SERIALS:
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
    bare = bare_day(text)
    found = read_day(described, bare.text, context) if bare else None
    if bare is None or found is None or found.value is None:
        return unread(reason)
    if bare.dropped:
        return found._replace(verdict=Verdict.WARNING, reason=f"Bỏ “{bare.dropped}” sau ngày.")
    shown = format_date(str(found.value))
    return found._replace(verdict=Verdict.MENDED, reason=f"“{text}” là {shown}.")


def _span(described: Field, text: str, context: ColumnContext) -> Converted | None:
    """'14-16/5/2023' under 'Thời gian' is the first day and the last; so it is of a certificate."""
    if described.name not in _SPANNED:
        return None
    try:
        first, last = parse_span(text, context.today)
    except DateTextError:
        return None
    if len(first) < 10 and not described.partial:
        return None
    reason = f"Từ {format_date(first)} đến {format_date(last)}."
    other = _SPANNED[described.name]
    value, also = (first, last) if other == "ends" else (last, first)
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
    try:
        year = int(parse_partial(text, context.today)[:4])
    except DateTextError as error:
        return unread(str(error))
    same = text == str(year)
    return Converted(year) if same else Converted(year, Verdict.MENDED, f"Lấy năm của “{text}”.")


def _day_of_serial(number: float, context: ColumnContext) -> date:
    epoch = _EXCEL_EPOCH_1904 if context.epoch_1904 else _EXCEL_EPOCH
    return epoch + timedelta(days=int(number))
