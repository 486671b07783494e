"""Tables to a CSV file that Excel opens with its Vietnamese letters."""

import csv
from collections.abc import Iterable, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO

from nsuat_desktop.files import write_atomically
from nsuat_desktop.spreadsheets.cell_text import cell_text, guarded
from nsuat_desktop.spreadsheets.columns import Column, TableCell, plain_text


def write_csv(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[TableCell]]) -> int:
    """Header and rows in UTF-8 with a byte order mark, and how many rows there are.

    Raises:
        SurroundingsError: the file cannot be written.
    """
    with write_atomically(path) as file:
        return _write(file, columns, rows)


def _write(file: BinaryIO, columns: Sequence[Column], rows: Iterable[Sequence[TableCell]]) -> int:
    text = TextIOWrapper(file, "utf-8-sig", newline="")
    try:
        writer = csv.writer(text)
        writer.writerow([_text(each.header) for each in columns])
        count = 0
        for row in rows:
            writer.writerow([_text(cell) for cell in row])
            count += 1
        text.flush()
        return count
    finally:
        text.detach()  # the file below is not ours to close


def _text(cell: TableCell) -> str:
    """Numbers may begin with a minus; text that does is no formula either."""
    return guarded(cell_text(cell)) if isinstance(cell, str) else plain_text(cell)
