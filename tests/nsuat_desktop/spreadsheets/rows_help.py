"""Short ways for tests to write a list row by row and to see its only table."""

from collections.abc import Sequence

from nsuat_desktop.spreadsheets.grid import Cell, Sheet
from nsuat_desktop.spreadsheets.tables import FoundTable, find_tables

_ = None
Rows = Sequence[Sequence[Cell]]
HEADER = ("STT", "Tên đơn vị", "Địa chỉ", "Điện thoại")


def sheet(*rows: Sequence[Cell], merged: tuple[tuple[int, int, int, int], ...] = ()) -> Sheet:
    width = max(map(len, rows))
    return Sheet("S", tuple((*row, *(_,) * (width - len(row))) for row in rows), merged)


def only(*rows: Sequence[Cell], merged: tuple[tuple[int, int, int, int], ...] = ()) -> FoundTable:
    (table,) = find_tables(sheet(*rows, merged=merged))
    return table


def names(table: FoundTable) -> list[Cell]:
    return [row.cells[1] for row in table.rows]
