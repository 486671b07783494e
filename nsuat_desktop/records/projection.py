"""Between the content of a record and the row (and side rows) it is kept in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, select

from nsuat_desktop.records.description import Description, Field, Kind, Plain, Values

COMMON = ("notes", "accepted")
"""Content that every kind of record may carry beside its own fields."""

_MOST_NAMED = 500


@cache
def table_of(description: Description) -> Table:
    """The table a description names; the models are loaded on first use."""
    import db.models
    from db.base import Base

    assert db.models.__all__
    return Base.metadata.tables[description.table]


def side_table(description: Description, field: Field) -> Table:
    """The table that holds the lines of a `ROWS` or `DATES` field."""
    return table_of(description).metadata.tables[f"{description.table}_{field.name}"]


def column_names(description: Description) -> tuple[str, ...]:
    """The columns of a record's own row that hold its content."""
    return _kept_columns(description).columns


def column_values(description: Description, values: Values) -> tuple[Any, ...]:
    """What stands in them."""
    kept = _kept_columns(description)
    row = tuple(map(values.get, kept.names))
    if not kept.steps:
        return row
    reached: list[Any] = []
    for field in kept.steps:
        steps = values.get(field.name)
        days = steps if isinstance(steps, dict) else {}
        reached += [days.get(choice.code) for choice in field.choices]
    return (*row, *reached)


@dataclass(frozen=True)
class _KeptColumns:
    """`columns`: first those in which the content of `names` stands as it is, then `steps`."""

    columns: tuple[str, ...]
    names: tuple[str, ...]
    steps: tuple[Field, ...]


@cache
def _kept_columns(description: Description) -> _KeptColumns:
    own = [
        field
        for field in description.fields
        if field.kind is not Kind.STEPS and not field.in_side_table
    ]
    steps = tuple(field for field in description.fields if field.kind is Kind.STEPS)
    names = (*COMMON, *(field.name for field in own))
    columns = (*COMMON, *(field.column for field in own))
    days = (f"{choice.code}_on" for field in steps for choice in field.choices)
    return _KeptColumns((*columns, *days), names, steps)


def side_rows(
    description: Description, field: Field, record_id: str, values: Values
) -> list[dict[str, Any]]:
    """The lines of a record's field that has a table of its own."""
    lines = values.get(field.name)
    entries: list[Any] = lines if isinstance(lines, list) else []
    return [
        {"record_id": record_id, "position": position, **_line(field, entry)}
        for position, entry in enumerate(entries)
    ]


def _line(field: Field, entry: Any) -> dict[str, Any]:
    if field.kind is Kind.DATES:
        return {"day": entry}
    return {sub.column: entry.get(sub.name) for sub in field.fields}


def batched(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    """Ids in lots that one statement may name."""
    for start in range(0, len(ids), _MOST_NAMED):
        yield ids[start : start + _MOST_NAMED]


def values_of(
    connection: Connection, description: Description, rows: Sequence[RowMapping]
) -> list[dict[str, Plain]]:
    """The content of rows, exactly as it was hashed: empty fields left out."""
    ids = [row["id"] for row in rows]
    lines = {
        field.name: _lines(connection, side_table(description, field), field, ids)
        for field in description.fields
        if field.in_side_table and ids
    }
    return [_values(description, row, lines) for row in rows]


def _values(
    description: Description, row: RowMapping, lines: dict[str, dict[str, list[Plain]]]
) -> dict[str, Plain]:
    values: dict[str, Plain] = {}
    for field in description.fields:
        value: Plain
        if field.kind is Kind.STEPS:
            value = {
                choice.code: row[f"{choice.code}_on"]
                for choice in field.choices
                if row[f"{choice.code}_on"] is not None
            } or None
        elif field.in_side_table:
            value = lines[field.name].get(row["id"]) or None
        else:
            value = row[field.column]
        if value is not None:
            values[field.name] = value
    for name in COMMON:
        if row[name] is not None:
            values[name] = row[name]
    return values


def _lines(
    connection: Connection, table: Table, field: Field, ids: Sequence[str]
) -> dict[str, list[Plain]]:
    found: dict[str, list[Plain]] = {}
    for some in batched(ids):
        query = (
            select(table)
            .where(table.c.record_id.in_(some))
            .order_by(table.c.record_id, table.c.position)
        )
        for row in connection.execute(query).mappings():
            entry: Plain = (
                row["day"]
                if field.kind is Kind.DATES
                else {
                    sub.name: row[sub.column] for sub in field.fields if row[sub.column] is not None
                }
            )
            found.setdefault(row["record_id"], []).append(entry)
    return found
