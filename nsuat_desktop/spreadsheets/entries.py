"""The rows of a matched table as values of fields, each with the cells it was read from."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from nsuat_desktop.offices.units import exact_label
from nsuat_desktop.records.checks import NOTES
from nsuat_desktop.records.description import Description, Kind, Plain
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.choice_values import read_unit
from nsuat_desktop.spreadsheets.column_values import ColumnReader
from nsuat_desktop.spreadsheets.converted import (
    EMPTY,
    ColumnContext,
    Converted,
    Verdict,
    as_text,
)
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.line_columns import gathered, lines_field
from nsuat_desktop.spreadsheets.matching import Matching
from nsuat_desktop.spreadsheets.several_records import (
    has_one_a_year,
    makes_records,
    one_for_each,
    too_many,
)
from nsuat_desktop.spreadsheets.tables import FoundTable, TableRow
from nsuat_desktop.spreadsheets.vocabulary import field_of
from nsuat_desktop.text.dates import format_date
from nsuat_desktop.text.normalise import clean_line

_DAYS = ("starts", "date")
"""Fields of the day on which something was at a place."""
_NO_CELLS: Mapping[int, Converted] = MappingProxyType({})
_LOT = 128
"""Rows read at a time: enough to be quick, few enough that one odd cell slows few others."""


class Entry(NamedTuple):
    """One row: `values` by path, empty ones left out; `cells` by column index.

    The days of steps stand together under the field: {"steps": {"applied": "2024-05-16"}}.
    `more` is what differs in each further record that the row stands for.
    """

    number: int
    values: Mapping[str, Plain]
    cells: Mapping[int, Converted]
    more: Sequence[Mapping[str, Plain]] = ()


def entries(
    table: FoundTable, matching: Matching, contexts: Mapping[int, ColumnContext]
) -> Iterator[Entry]:
    """The rows of a table in order; `cells` are those of which something is to be said."""
    if matching.record_type is None:
        return
    description = description_of(matching.record_type)
    columns = _columns(table, matching, description, contexts)
    paths = {column.path for column in columns}
    is_plain = len(paths) == len(columns) and all(column.is_plain for column in columns)
    for start in range(0, len(table.rows), _LOT):
        lot = table.rows[start : start + _LOT]
        if is_plain:
            yield from _plain_lot(lot, description, columns)
        else:
            yield from map(_brief, (_entry(row, description, columns) for row in lot))


def entry_of(
    table: FoundTable, matching: Matching, contexts: Mapping[int, ColumnContext], row: TableRow
) -> Entry:
    """One row of a table with all its cells.

    Raises:
        AssertionError: the table has no kind.
    """
    assert matching.record_type is not None
    description = description_of(matching.record_type)
    return _entry(row, description, _columns(table, matching, description, contexts))


def _columns(
    table: FoundTable,
    matching: Matching,
    description: Description,
    contexts: Mapping[int, ColumnContext],
) -> list[ColumnReader]:
    places = {column.index: place for place, column in enumerate(table.columns)}
    return [
        ColumnReader(
            index,
            places[index],
            path,
            field_of(description.type, path),
            contexts[index],
            matching.implied.get(index),
            _steps_of(description, path),
            matching.shares.get(index),
            lines_field(description, path),
        )
        for index, path in matching.columns.items()
    ]


def _plain_lot(
    lot: Sequence[TableRow], description: Description, columns: Sequence[ColumnReader]
) -> Iterator[Entry]:
    """Rows whose cells are values of fields and nothing more, read column by column."""
    cells = list(zip(*(row.cells for row in lot), strict=True))
    read = [column.read_all(cells[column.place]) for column in columns]
    paths = [column.path for column in columns]
    marked = {place for _, each in read for place in each}
    every = zip(*(values for values, _ in read), strict=True) if read else ((),) * len(lot)
    for place, (row, values) in enumerate(zip(lot, every, strict=True)):
        if place in marked:
            yield _brief(_entry(row, description, columns))
            continue
        told = {path: value for path, value in zip(paths, values, strict=True) if value is not None}
        yield Entry(row.number, told, _NO_CELLS)


def _brief(entry: Entry) -> Entry:
    cells = {index: cell for index, cell in entry.cells.items() if cell.verdict is not Verdict.FINE}
    return entry._replace(cells=cells)


def _entry(row: TableRow, description: Description, columns: Sequence[ColumnReader]) -> Entry:
    values: dict[str, Plain] = {}
    told: dict[str, Plain] = {}
    cells: dict[int, Converted] = {}
    read = [column.read(row.cells[column.place]) for column in columns]
    more = [*_further(row, description, columns, read)]
    parts = _shared_out(columns, read)
    if any(column.lines for column in columns):
        values |= gathered(description, row.cells, columns, read)
    for column, found in zip(columns, read, strict=True):
        cells[column.index] = found
        if column.share is not None or column.lines is not None:
            continue
        if found.also:
            for beside, value in _told_beside(description, column.path, found.also):
                told.setdefault(beside, value)
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
    for column in columns:
        if cells[column.index].choices:
            _place(row.cells[column.place], column, cells, values)
    for place, part in enumerate(parts):
        _note(part, values.get(NOTES.name))
        if place:
            more.append(part)
    if parts:
        values |= {path: value for path, value in parts[0].items() if value is not None}
    # What a cell tells besides counts only where no column says it itself.
    return Entry(row.number, told | values if told else values, cells, more)


def _place(
    cell: Cell, column: ColumnReader, cells: dict[int, Converted], values: dict[str, Plain]
) -> None:
    """A commune that was another one before is the one that was there on the day of the record."""
    day = next((values[name] for name in _DAYS if name in values), None)
    if column.described.kind is not Kind.ADMIN_UNIT or "." in column.path or day is None:
        return
    text = clean_line(as_text(cell))
    found = read_unit(text, column.context.year, str(day))
    if found.id is not None and column.path not in values:
        values[column.path] = found.id
        reason = f"Vào {format_date(str(day))}, “{text[:60]}” là {exact_label(found.id)}."
        cells[column.index] = Converted(found.id, Verdict.MENDED, reason)


def _told_beside(
    description: Description, path: str, also: Mapping[str, Plain]
) -> Iterator[tuple[str, Plain]]:
    """What a cell tells of the same record besides, by path: of a linked one, too."""
    before, dot, _ = path.rpartition(".")
    link = description.by_name.get(before)
    if dot and (link is None or link.link is None):
        return
    names = description_of(str(link.link)).by_name if link else description.by_name
    yield from ((f"{before}{dot}{name}", value) for name, value in also.items() if name in names)


def _further(
    row: TableRow,
    description: Description,
    columns: Sequence[ColumnReader],
    read: list[Converted],
) -> Sequence[Mapping[str, Plain]]:
    """What differs in each further record of a row; of what is `read` the first one's is left."""
    for place, column in enumerate(columns):
        is_year = column.described.name == "year"
        if read[place].more and (
            "." in column.path
            or column.share is not None
            or (is_year and not has_one_a_year(description.type))
        ):
            read[place] = too_many(str(row.cells[column.place]))
    further = _ticked_besides(columns, read)
    further += next(([dict(told) for told in found.more] for found in read if found.more), [])
    for place, column in enumerate(columns if further else ()):
        parts = one_for_each(column.described, row.cells[column.place], 1 + len(further))
        found = [column.read(part) for part in parts if "." not in column.path]
        if not found or any(each.verdict is Verdict.ERROR for each in found):
            continue
        more = tuple({column.path: each.value} for each in found[1:])
        reason = "Mỗi mục một giá trị."
        read[place] = Converted(found[0].value, Verdict.MENDED, reason, found[0].also, more)
        for told, own, each in zip(further, more, found[1:], strict=True):
            told.update({**each.also, **told, **own})
    return further


def _ticked_besides(
    columns: Sequence[ColumnReader], read: list[Converted]
) -> list[dict[str, Plain]]:
    """Ticks under several systems stand for a record each; of what is `read` one tick is left."""
    further: list[dict[str, Plain]] = []
    ticked: dict[str, list[Plain]] = {}
    for place, column in enumerate(columns):
        value = read[place].value
        if value is None or column.context.tick is None or not makes_records(column.described):
            continue
        before = ticked.setdefault(column.path, [])
        if before:
            read[place] = EMPTY
        if before and value not in before:
            further.append({column.path: value})
        before.append(value)
    return further


def _shared_out(columns: Sequence[ColumnReader], read: list[Converted]) -> list[dict[str, Plain]]:
    """What sums of several sources or years say of each of their records."""
    parts: dict[tuple[object, ...], dict[str, Plain]] = {}
    shares = [(place, column.share) for place, column in enumerate(columns) if column.share]
    if not shares:
        return []
    are_all_zero = not any(read[place].value for place, _ in shares)
    for place, share in shares:
        found = read[place]
        if found.value is None:
            continue
        if found.value == 0 and not are_all_zero and not share.block:
            read[place] = Converted(None, Verdict.MENDED, "Số 0: không có phần này.")
            continue
        if share.doubt:
            reason = f"{found.reason} {share.doubt}".strip()
            read[place] = found._replace(verdict=Verdict.WARNING, reason=reason)
        part = parts.setdefault((share.block, *share.told.items()), {**share.told})
        _put(part, columns[place], found)
    # What one of them does not say is not that of the first.
    empty = dict.fromkeys(name for part in parts.values() for name in part)
    return [{**empty, **part} for part in parts.values()]


def _put(part: dict[str, Plain], column: ColumnReader, found: Converted) -> None:
    """What a cell says of the record of its part; what it tells besides, where nothing else does.

    The days of steps that hold for all of them give way to those of one.
    """
    if column.steps is not None:
        days = part.get(column.steps)
        part[column.steps] = {
            **(days if isinstance(days, dict) else {}),
            column.described.name: found.value,
        }
    else:
        part[column.path] = found.value
    for name, value in found.also.items():
        if part.get(name) is None:
            part[name] = value


def _note(part: dict[str, Plain], notes: Plain) -> None:
    """What a column of notes says of all of them, with what is noted of one."""
    texts = [str(text) for text in (notes, part.get(NOTES.name)) if text]
    part[NOTES.name] = "; ".join(texts) or None


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
