"""What rows at the top of a table are: years or units under its header, numbers of columns."""

import re
from collections.abc import Sequence

from nsuat_desktop.spreadsheets.beside import is_year
from nsuat_desktop.spreadsheets.english_headers import in_english
from nsuat_desktop.spreadsheets.footer import filled
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.header import (
    clean_header,
    is_number_header,
    is_unit,
    key_of,
    knows,
)
from nsuat_desktop.text.normalise import clean_line

_YEAR_ALONE = re.compile(r"(?:năm )?(?:19|20)[0-9]{2}", re.IGNORECASE)
_TOP_ROWS = 40
_NARROWEST = 3
_LEAST_KNOWN = 2
_MOST = 4
"""Nearly all are all but one of so many."""
_SAID_OF_ENTRIES = frozenset({"nam", "giam doc", "chu tich", "xa", "phuong"})
"""Keys of headers that read like what entries say: 'Nam' is no 'Năm'."""


def is_year_row(row: Sequence[Cell]) -> bool:
    """'2022 | 2023' under headers that say the same twice; an entry says something besides."""
    cells = filled(row)
    return len(cells) > 1 and all(
        is_year(cell) or (isinstance(cell, str) and _YEAR_ALONE.fullmatch(cell.strip()))
        for cell in cells
    )


def is_unit_row(row: Sequence[Cell]) -> bool:
    """'(triệu đồng) | (người)' under a header."""
    cells = filled(row)
    return bool(cells) and all(
        isinstance(cell, str) and is_unit(clean_header(cell).strip("()[] ")) for cell in cells
    )


def is_in_english(row: Sequence[Cell]) -> bool:
    """'No. | Company name | Tax code' below a header that says the same in Vietnamese."""
    texts = [clean_header(cell) for cell in filled(row)]
    named = [text for text in texts if not is_number_header(text)]
    known = sum(in_english(text) for text in named)
    return len(named) > 1 and known * _MOST >= len(named) * (_MOST - 1)


def is_numbering(row: Sequence[Cell]) -> bool:
    """'(1) (2) (3)', 'A B 1 2', '1 2 3=2/1' or the '-1 -2' that Excel made of it under a header."""
    texts = [clean_line(str(cell)).removesuffix(".0") for cell in filled(row)]
    bare = [text.partition("=")[0].strip("()[]- ") for text in texts]
    while bare and re.fullmatch("[A-Z]", bare[0]):
        bare.pop(0)
    enough = len(texts) > 2 or any(text.startswith("(") for text in texts)
    return bool(bare) and enough and bare == [str(place + 1) for place in range(len(bare))]


def likely_header_row(grid: Sequence[Sequence[Cell]]) -> int | None:
    """The header of a sheet in which no row has half of its words known.

    It is the first row with texts in several columns and with nothing else, if two of them are
    known, or if the columns are numbered below it. Under an entry stands no header.
    """
    for number, row in enumerate(grid[:_TOP_ROWS]):
        cells = filled(row)
        if len(cells) < _NARROWEST:
            continue
        texts = [cell for cell in cells if isinstance(cell, str) and not _is_number(cell)]
        if len(texts) < len(cells):
            return None
        known = sum(knows(text) and key_of(text) not in _SAID_OF_ENTRIES for text in texts)
        below = grid[number + 1] if number + 1 < len(grid) else []
        if len(set(texts)) == len(texts) and (
            known >= _LEAST_KNOWN or (known and is_numbering(below))
        ):
            return None if _recurs(row, grid[number + 1 : _TOP_ROWS]) else number
    return None


def _recurs(row: Sequence[Cell], below: Sequence[Sequence[Cell]]) -> bool:
    """Whether a row says in a column what another one says there, as entries do.

    A header that stands again on the next page says the same in all.
    """
    others = [each for each in below if [*each] != [*row]]
    return any(
        cell is not None and any(each[column] == cell for each in others)
        for column, cell in enumerate(row)
    )


def _is_number(text: str) -> bool:
    return not any(map(str.isalpha, text))
