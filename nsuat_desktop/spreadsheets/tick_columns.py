"""Columns of ticks under the names of systems and tools, of which a row may use several."""

import re
from collections.abc import Iterable, Mapping

from nsuat_desktop.records.description import Field
from nsuat_desktop.spreadsheets.choice_values import read_choice, standard_named
from nsuat_desktop.spreadsheets.converted import as_text
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.several_records import makes_records, names_systems
from nsuat_desktop.spreadsheets.tables import FoundTable

_TICK = re.compile(r"\s*[xv✓✔√]\s*", re.IGNORECASE)
_LEAST_COLUMNS = 2
_LEAST_TICKED = 0.9


def ticked_system(described: Field, header: str, cells: Iterable[Cell]) -> str | None:
    """The system that a header names over nothing but ticks."""
    if not makes_records(described):
        return None
    look = standard_named if names_systems(described) else read_choice
    found = look(described, header)
    return found.code if found is not None and _are_ticks(cells) else None


def systems_side_by_side(table: FoundTable, described: Field) -> Mapping[int, str]:
    """Index -> code of the columns of a list of who uses what: 'ISO 9001 | 5S | Kaizen'.

    One such column may tell something beside the matter of a list; here there are two at least,
    and nearly every entry has a tick.
    """
    found = {
        place: code
        for place, column in enumerate(table.columns)
        if column.header and (code := ticked_system(described, column.header, _cells(table, place)))
    }
    if len(found) < _LEAST_COLUMNS:
        return {}
    ticked = sum(any(row.cells[place] is not None for place in found) for row in table.rows)
    if ticked < _LEAST_TICKED * len(table.rows):
        return {}
    return {table.columns[place].index: code for place, code in found.items()}


def _cells(table: FoundTable, place: int) -> Iterable[Cell]:
    return (row.cells[place] for row in table.rows)


def _are_ticks(cells: Iterable[Cell]) -> bool:
    return all(cell is None or _TICK.fullmatch(as_text(cell)) for cell in cells)
