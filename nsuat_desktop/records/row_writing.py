"""The rows of many records at once, as if each had been written after the one before it."""

from collections.abc import Sequence
from functools import cache
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, update

from db.history import Version
from db.inserting import insert_many
from nsuat_desktop.records.description import Description
from nsuat_desktop.records.naming import Names, names_of_many, refresh_referrers
from nsuat_desktop.records.projection import (
    batched,
    column_names,
    column_values,
    side_rows,
    side_table,
    table_of,
)
from nsuat_desktop.records.registry import description_of, descriptions

if TYPE_CHECKING:
    from nsuat_desktop.records.store import Change


_STAMP = ("revision", "version_hash", "deleted", "updated_at", "updated_by")
_FIRST_STAMP = ("id", "owner", "created_at", "created_by")
"""Columns that are written once, when a record is made."""


class Stamped(NamedTuple):
    """A change with the version it makes and that version's hash."""

    change: "Change"
    version: Version
    digest: str


def write_rows(connection: Connection, written: Sequence[Stamped]) -> None:
    """Write the rows of these versions and name anew what carries their names.

    Each record comes once. What one kind points at is written first, so that every name that is
    told in another is the newest, whatever the order.
    """
    by_kind: dict[str, list[Stamped]] = {}
    for each in written:
        by_kind.setdefault(each.change.description.type, []).append(each)
    for kind in sorted(by_kind, key=_ranks().__getitem__):
        description = description_of(kind)
        if any(link.link == kind for link in description.links()):
            for each in by_kind[kind]:
                _write_kind(connection, description, [each])
        else:
            _write_kind(connection, description, by_kind[kind])


@cache
def _ranks() -> dict[str, int]:
    """The kinds in an order in which links lead back, or to the same kind."""
    kinds = descriptions()
    targets = {
        kind: {link.link for link in each.links() if link.link in kinds and link.link != kind}
        for kind, each in kinds.items()
    }
    return {kind: rank for rank, kind in enumerate(TopologicalSorter(targets).static_order())}


def _write_kind(connection: Connection, description: Description, some: Sequence[Stamped]) -> None:
    names = names_of_many(connection, description, [each.change.values for each in some])
    _write_own_rows(connection, description, some, names)
    _write_side_rows(connection, description, some)
    renamed = [
        each.change.record_id
        for each, own in zip(some, names, strict=True)
        if each.change.current is not None and each.change.current["title"] != own.title
    ]
    if renamed:
        refresh_referrers(connection, description.type, renamed)


def _write_own_rows(
    connection: Connection,
    description: Description,
    some: Sequence[Stamped],
    names: Sequence[Names],
) -> None:
    table = table_of(description)
    kept = (*column_names(description), *Names._fields, *_STAMP)
    made: list[tuple[Any, ...]] = []
    changed: list[dict[str, Any]] = []
    for (change, version, digest), own in zip(some, names, strict=True):
        at, author = version.at, version.author
        row = (*column_values(description, change.values), *own)
        stamp = (version.revision, digest, version.deleted, at, author)
        if change.current is None:
            made.append((*row, *stamp, change.record_id, version.owner, at, author))
        else:
            columns = dict(zip(kept, (*row, *stamp), strict=True))
            changed.append(columns | {"of_id": change.record_id})
    insert_many(connection, table, (*kept, *_FIRST_STAMP), made)
    if changed:
        own_id = table.c.id == bindparam("of_id")
        places: dict[str, Any] = {name: bindparam(name) for name in kept}
        connection.execute(update(table).where(own_id).values(places), changed)


def _write_side_rows(
    connection: Connection, description: Description, some: Sequence[Stamped]
) -> None:
    """Replace the lines of list fields."""
    fields = [field for field in description.fields if field.in_side_table]
    if not fields:
        return
    known = [each.change.record_id for each in some if each.change.current is not None]
    for field in fields:
        table = side_table(description, field)
        for ids in batched(known):
            connection.execute(delete(table).where(table.c.record_id.in_(ids)))
        lines = [
            line
            for each in some
            for line in side_rows(description, field, each.change.record_id, each.change.values)
        ]
        if lines:
            insert_many(connection, table, tuple(lines[0]), [(*line.values(),) for line in lines])
