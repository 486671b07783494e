"""Tables that stand side by side with an empty column between them, told from a wide one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nsuat_desktop.spreadsheets.footer import filled
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.header import clean_header, is_number_header, key_of, knows

_YEARS = range(1990, 2101)
_TOP_ROWS = 200
_NARROW = 2

_Rows = Sequence[Sequence[Cell]]


@dataclass(frozen=True)
class _Top:
    """The row in which a part begins, when that is a header: its place and what it says."""

    row: int
    keys: tuple[str, ...]

    def is_beside(self, other: "_Top") -> bool:
        """Whether this begins a table of its own to the right of another.

        One list may have empty columns too; a second one counts its rows anew, begins with the
        same thing, or begins in another row.
        """
        first = self.keys[0]
        named = other.keys[1] if is_number_header(other.keys[0]) else other.keys[0]
        return self.row != other.row or is_number_header(first) or first == named


def is_header_row(row: Sequence[Cell]) -> bool:
    """Whether a row reads like the heads of columns: half of them known, or 'STT' before them."""
    cells = filled(row)
    if len(cells) < 2 or not all(isinstance(cell, str) or is_year(cell) for cell in cells):
        return False
    known = sum(knows(cell) for cell in cells)
    is_numbered = is_number_header(clean_header(cells[0])) and len(cells) > _NARROW
    return known >= 2 and (known * 2 >= len(cells) or is_numbered)


def is_year(cell: Cell) -> bool:
    """Whether a cell holds a year as a number."""
    return isinstance(cell, int | float) and not isinstance(cell, bool) and cell in _YEARS


def columns_of_tables(rows: _Rows) -> list[tuple[int, int]]:
    """(first column, column behind) of each table in rows that begin with a header."""
    width = len(rows[0])
    found = [(0, width)]
    top = None
    for left, right in (each for gap in _between_gaps(rows) for each in _anew(rows[0], *gap)):
        begun = _top(rows, left, right)
        if begun is not None and top is not None and begun.is_beside(top):
            found[-1] = (found[-1][0], left)
            found.append((left, width))
            top = begun
        elif top is None:
            top = begun
    return found


def _anew(header: Sequence[Cell], left: int, right: int) -> Iterator[tuple[int, int]]:
    """Parts of a run of columns in which the same heads begin anew: 'STT | Họ tên | STT | Họ tên'.

    'STT | Xã | STT | Tên đơn vị' counts two things in one table.
    """
    keys = [key_of(clean_header(cell)) for cell in header[left:right]]
    starts = [at for at, key in enumerate(keys) if key and key == keys[0]]
    if len(starts) < _NARROW:
        yield left, right
        return
    parts = [*zip(starts, [*starts[1:], len(keys)], strict=True)]
    if is_number_header(keys[0]):
        are_alike = all(keys[start + 1 : start + 2] == keys[1:2] for start, _ in parts)
    else:
        first = keys[: starts[1]]
        are_alike = len(first) >= _NARROW and all(keys[slice(*part)] == first for part in parts)
    if not are_alike:
        parts = [(0, len(keys))]
    yield from ((left + start, left + end) for start, end in parts)


def _between_gaps(rows: _Rows) -> Iterator[tuple[int, int]]:
    """The runs of columns between empty ones. Lines of one cell (titles) may cross a gap."""
    width = len(rows[0])
    used = {
        column
        for row in rows[:_TOP_ROWS]
        if len(filled(row, 2)) > 1
        for column, cell in enumerate(row)
        if filled([cell])
    }
    start = None
    for column in range(width + 1):
        if column < width and (column in used or not _is_empty(rows, column, used)):
            start = column if start is None else start
        elif start is not None:
            yield start, column
            start = None


def _is_empty(rows: _Rows, column: int, used: set[int]) -> bool:
    if column > max(used, default=-1):
        return True
    return not any(row[column] is not None and len(filled(row, 2)) > 1 for row in rows[_TOP_ROWS:])


def _top(rows: _Rows, left: int, right: int) -> _Top | None:
    for number, row in enumerate(rows[:_TOP_ROWS]):
        cells = filled(row[left:right])
        if len(cells) > 1:
            keys = tuple(key_of(clean_header(cell)) for cell in cells)
            return _Top(number, keys) if is_header_row(cells) else None
    return None
