"""Values and merged ranges of a workbook by python-calamine, as rows of plain cells."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from math import isfinite
from typing import Any

from msgspec.msgpack import Ext
from python_calamine import CalamineSheet

from nsuat_desktop.spreadsheets.limits import TEXT_LENGTH
from nsuat_desktop.spreadsheets.wire import packed_date, packed_datetime, packed_time

CHUNK = 1_000
_MOST_INTEGER = 2.0**63
_SUSPECT = re.compile("[\x00-\xff‘’“”‚„†‡•…–—€‰‹›ƒˆ˜™Œœ\u0160\u0161\u0178\u017d\u017e]*")

PackedCell = None | bool | int | float | str | Ext


def is_suspect(text: str) -> bool:
    """Whether a text could be in an old encoding: not plain ASCII, and all of it Western."""
    return not text.isascii() and _SUSPECT.fullmatch(text) is not None


def chunks(sheet: CalamineSheet) -> Iterator[list[tuple[PackedCell, ...]]]:
    """Rows from the first row of the sheet on, some at a time, ready to be sent."""
    start = sheet.start
    before = (None,) * (start[1] if start else 0)
    rows = sheet.iter_rows()
    while chunk := list(islice(rows, CHUNK)):
        yield [before + _packed_row(row) for row in chunk]


def merged_ranges(sheet: CalamineSheet) -> list[tuple[int, int, int, int]]:
    """Merged ranges in the order of the page, cut to the rows and columns in use."""
    end = sheet.end
    if end is None:
        return []
    found = []
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        if top <= end[0] and left <= end[1]:
            found.append((top, left, min(bottom, end[0]), min(right, end[1])))
    return sorted(found)


def _packed_row(row: list[Any]) -> tuple[PackedCell, ...]:
    """One long function on purpose: it runs for each of a million cells."""
    packed: list[PackedCell] = []
    add = packed.append
    for cell in row:
        kind = type(cell)
        if kind is str:
            add((cell if len(cell) <= TEXT_LENGTH else cell[:TEXT_LENGTH]) if cell else None)
        elif kind is float:
            if cell.is_integer() and -_MOST_INTEGER < cell < _MOST_INTEGER:
                add(int(cell))
            else:
                add(cell if isfinite(cell) else str(cell))
        elif kind is date:
            add(packed_date(cell))
        elif kind is bool or kind is int:
            add(cell)
        else:
            add(_packed_time(cell))
    return tuple(packed)


def _packed_time(cell: object) -> PackedCell:
    if isinstance(cell, datetime):
        # A day number keeps a time only roughly: 7:30 may come as 7:29:59.999.
        if cell.microsecond and cell.year < 9999:
            cell = (cell + timedelta(microseconds=500_000)).replace(microsecond=0)
        return packed_datetime(cell)
    if isinstance(cell, time):
        return packed_time(cell.replace(microsecond=0))
    if isinstance(cell, timedelta):
        minutes, seconds = divmod(round(cell.total_seconds()), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}" + (f":{seconds:02}" if seconds else "")
    return str(cell)
