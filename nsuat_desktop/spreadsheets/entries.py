"""The rows of a matched table as values of fields, each with the cells it was read from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from nsuat_desktop.records.description import Description, Plain
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.matching import Matching
from nsuat_desktop.spreadsheets.tables import FoundTable, TableRow
from nsuat_desktop.spreadsheets.values import ColumnContext, Converted, Verdict, convert
from nsuat_desktop.spreadsheets.vocabulary import field_of


@dataclass(frozen=True)
class Entry:
    """One row: `values` by path, `cells` by column index; empty values are left out."""

    number: int
    values: Mapping[str, Plain]
    cells: Mapping[int, Converted]


def entries(
    table: FoundTable, matching: Matching, contexts: Mapping[int, ColumnContext]
) -> Iterator[Entry]:
    """The rows of a table in order."""
    if matching.record_type is None:
        return
    description = description_of(matching.record_type)
    places = {column.index: place for place, column in enumerate(table.columns)}
    for row in table.rows:
        yield _entry(row, description, matching, contexts, places)


def _entry(
    row: TableRow,
    description: Description,
    matching: Matching,
    contexts: Mapping[int, ColumnContext],
    places: Mapping[int, int],
) -> Entry:
    values: dict[str, Plain] = {}
    cells: dict[int, Converted] = {}
    for index, path in matching.columns.items():
        described = field_of(description.type, path)
        found = convert(described, row.cells[places[index]], contexts[index])
        if found.value is not None and path in values:
            found = _together(values[path], found, path)
        cells[index] = found
        if found.value is None:
            continue
        values[path] = found.value
        if index in matching.implied:
            implied, value = matching.implied[index]
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
