"""Cells that span columns and rows: the header, drawn again on each page, and the total."""

from dataclasses import dataclass

from nsuat_desktop.reporting.document import Row, Table


@dataclass(frozen=True, slots=True)
class HeaderPlace:
    """A header cell and the part of the grid that it covers."""

    text: str
    row: int
    column: int
    rows: int
    columns: int


def place_header(table: Table) -> list[HeaderPlace]:
    """Where each header cell begins: the first free place of its row, as in HTML."""
    taken: set[tuple[int, int]] = set()
    places: list[HeaderPlace] = []
    count = len(table.header)
    for row, cells in enumerate(table.header):
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            rows = min(cell.rows, count - row)
            if column + cell.columns > len(table.columns):
                raise ValueError(f"header row {row + 1} is wider than the table")
            places.append(HeaderPlace(cell.text, row, column, rows, cell.columns))
            taken.update(
                (row + down, column + right)
                for down in range(rows)
                for right in range(cell.columns)
            )
    return places


def total_label(total: Row) -> tuple[int, int]:
    """The column that holds the label, and how many columns it runs over.

    It takes the empty cells before and behind it, up to the first figure.
    """
    filled = [column for column, text in enumerate(total) if text]
    return filled[0] if filled else 0, filled[1] if len(filled) > 1 else len(total)
