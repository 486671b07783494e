"""Texts of a sheet brought into Unicode: by the font of the cell, else by scoring the column."""

import re
from collections import Counter
from collections.abc import Sequence

from nsuat_desktop.spreadsheets.grid import Cell, Sheet
from nsuat_desktop.text.legacy import (
    Encoding,
    decode,
    encoding_of_font,
    guess_encoding,
    is_vietnamese,
    reads_as,
)

_SAMPLE = 400
_REAL_UNICODE = re.compile("[ĂăĐđĨĩŨũƠơƯư\u0300-\u0323\u1ea0-\u1ef9]")
"""Letters that no old encoding can give: text with one of them is Unicode already."""

Grid = list[list[Cell]]
Doubtful = list[tuple[int, str]]
"""(row, text) of some cells of a column."""


def decoded(sheet: Sheet) -> tuple[Grid, list[Encoding]]:
    """(rows in Unicode, encoding of each column for the preview)."""
    width = max((len(row) for row in sheet.rows), default=0)
    grid: Grid = [[*row, *[None] * (width - len(row))] for row in sheet.rows]
    by_font = {
        place: found for place, font in sheet.fonts.items() if (found := encoding_of_font(font))
    }
    doubtful: list[Doubtful] = []
    for column in range(width):
        cells = _doubtful(grid, column)
        doubtful.append([each for each in cells if (each[0], column) not in by_font])
    encodings = _guessed(doubtful)
    for column, (encoding, cells) in enumerate(zip(encodings, doubtful, strict=True)):
        if encoding is not Encoding.UNICODE:
            for row, text in cells:
                grid[row][column] = reads_as(text, encoding)
    for (row, column), (encoding, capitals) in by_font.items():
        if row < len(grid) and column < width:
            cell = grid[row][column]
            if isinstance(cell, str) and not _REAL_UNICODE.search(cell):
                grid[row][column] = decode(cell, encoding, capitals=capitals)
                encodings[column] = encoding
    return grid, encodings


def _guessed(columns: Sequence[Doubtful]) -> list[Encoding]:
    """The encoding of each column; codes ('12/Q§-TTg') are of the one that most columns have."""
    found = [guess_encoding(_sample([text for _, text in cells])) for cells in columns]
    old = Counter(each for each in found if each is not Encoding.UNICODE)
    ranked = old.most_common()
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return found
    own = ranked[0][0]

    def is_own(cells: Doubtful) -> bool:
        return bool(cells) and all(is_vietnamese(decode(text, own)) for _, text in cells)

    return [own if is_own(cells) else each for each, cells in zip(found, columns, strict=True)]


def _doubtful(grid: Grid, column: int) -> Doubtful:
    """The cells that may be of an old encoding."""
    is_real = _REAL_UNICODE.search
    return [
        (number, cell)
        for number, row in enumerate(grid)
        if isinstance(cell := row[column], str) and not cell.isascii() and not is_real(cell)
    ]


def _sample(texts: Sequence[str]) -> Sequence[str]:
    """Evenly spread over the column, so that a long one costs no more than a short one."""
    return texts if len(texts) <= _SAMPLE else texts[:: len(texts) // _SAMPLE]
