"""The rows of a matched table as values of fields, each with the cells it was read from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from nsuat_desktop.records.description import Description, Field, Plain
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.matching import Matching
from nsuat_desktop.spreadsheets.tables import FoundTable, TableRow
from nsuat_desktop.spreadsheets.values import ColumnContext, Converted, Verdict, convert
from nsuat_desktop.spreadsheets.vocabulary import field_of

_MOST_KNOWN = 5_000


@dataclass(frozen=True)
class Entry:
    """One row: `values` by path, `cells` by column index; empty values are left out."""

    number: int
    values: Mapping[str, Plain]
    cells: Mapping[int, Converted]


@dataclass(frozen=True)
class _Column:
    """A matched column; `known` keeps answers, as the cells of a column repeat each other."""

    index: int
    place: int
    path: str
    described: Field
    context: ColumnContext
    implies: tuple[str, Plain] | None
    known: dict[tuple[type, Cell], Converted] = field(default_factory=dict)

    def converted(self, cell: Cell) -> Converted:
        key = (type(cell), cell)
        found = self.known.get(key)
        if found is None:
            found = convert(self.described, cell, self.context)
            if len(self.known) < _MOST_KNOWN:
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
        )
        for index, path in matching.columns.items()
    ]
    for row in table.rows:
        yield _entry(row, description, columns)


def _entry(row: TableRow, description: Description, columns: Sequence[_Column]) -> Entry:
    values: dict[str, Plain] = {}
    cells: dict[int, Converted] = {}
    for column in columns:
        path = column.path
        found = column.converted(row.cells[column.place])
        if found.value is not None and path in values:
            found = _together(values[path], found, path)
        cells[column.index] = found
        if found.value is None:
            continue
        values[path] = found.value
        if column.implies is not None:
            implied, value = column.implies
            values.setdefault(implied, value)
        for name, value in found.also.items():
            if "." not in path and name in description.by_name:
                values.setdefault(name, value)
    return Entry(row.number, values, cells)


def _together(before: Plain, found: Converted, path: str) -> Converted:
    """A name in two columns is one; two ticks for one choice contradict each other."""
    if path.endswith("full_name"):
        return Converted(f"{before} {found.value}", found.verdict, found.reason)
    return Converted(None, Verdict.ERROR, "Hai cột nói khác nhau. Bỏ dấu ở một cột.")
