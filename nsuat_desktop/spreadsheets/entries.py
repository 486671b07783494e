"""The rows of a matched table as values of fields, each with the cells it was read from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from nsuat_desktop.records.description import Description, Field, Kind, Plain
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.matching import Matching
from nsuat_desktop.spreadsheets.tables import FoundTable, TableRow
from nsuat_desktop.spreadsheets.values import ColumnContext, Converted, Verdict, convert
from nsuat_desktop.spreadsheets.vocabulary import field_of

_SOME_KNOWN = 2_000
_MOST_KNOWN = {Kind.DATE: 40_000}
"""Answers kept of a column: there are only so many days, while names hardly repeat."""


class Entry(NamedTuple):
    """One row: `values` by path, `cells` by column index; empty values are left out.

    The days of steps stand together under the field: {"steps": {"applied": "2024-05-16"}}.
    """

    number: int
    values: Mapping[str, Plain]
    cells: Mapping[int, Converted]


@dataclass(frozen=True, slots=True)
class _Column:
    """A matched column; `known` keeps answers, as the cells of a column repeat each other."""

    index: int
    place: int
    path: str
    described: Field
    context: ColumnContext
    implies: tuple[str, Plain] | None
    steps: str | None
    known: dict[Cell | tuple[type, Cell], Converted] = field(default_factory=dict)

    def converted(self, cell: Cell) -> Converted:
        # Only numbers and days need their type to be told apart: True is 1.
        key = cell if type(cell) is str else (type(cell), cell)
        found = self.known.get(key)
        if found is None:
            found = convert(self.described, cell, self.context)
            if len(self.known) < _MOST_KNOWN.get(self.described.kind, _SOME_KNOWN):
                self.known[key] = found
        return found


def entries(
    table: FoundTable, matching: Matching, contexts: Mapping[int, ColumnContext]
) -> Iterator[Entry]:
    """The rows of a table in order."""
    if matching.record_type is None:
        return
    description = description_of(matching.record_type)
    places = {column.index: place for place, column in enumerate(table.columns)}
    columns = [
        _Column(
            index,
            places[index],
            path,
            field_of(description.type, path),
            contexts[index],
            matching.implied.get(index),
            _steps_of(description, path),
        )
        for index, path in matching.columns.items()
    ]
    for row in table.rows:
        yield _entry(row, description, columns)


def _entry(row: TableRow, description: Description, columns: Sequence[_Column]) -> Entry:
    values: dict[str, Plain] = {}
    told: dict[str, Plain] = {}
    cells: dict[int, Converted] = {}
    for column in columns:
        found = cells[column.index] = column.converted(row.cells[column.place])
        if found.value is None:
            continue
        path = column.path
        if path in values:
            found = cells[column.index] = _together(values[path], found, path)
            if found.value is None:
                continue
        if column.steps is not None:
            days = values.setdefault(column.steps, {})
            assert isinstance(days, dict)
            days[column.described.name] = found.value
            continue
        values[path] = found.value
        if column.implies is not None:
            implied, value = column.implies
            told.setdefault(implied, value)
        if found.also:
            for name, value in found.also.items():
                if "." not in path and name in description.by_name:
                    told.setdefault(name, value)
    # What a cell tells besides counts only where no column says it itself.
    return Entry(row.number, told | values if told else values, cells)


def _steps_of(description: Description, path: str) -> str | None:
    """The field of whose steps a path names one."""
    name, _, step = path.partition(".")
    described = description.by_name.get(name)
    is_step = step and described is not None and described.kind is Kind.STEPS
    return name if is_step else None


def _together(before: Plain, found: Converted, path: str) -> Converted:
    """A name in two columns is one; two ticks for one choice contradict each other."""
    if path.endswith("full_name"):
        return Converted(f"{before} {found.value}", found.verdict, found.reason)
    if found.value == before:
        return found
    return Converted(None, Verdict.ERROR, "Hai cột nói khác nhau. Bỏ dấu ở một cột.")
