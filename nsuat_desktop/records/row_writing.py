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
from nsuat_desktop.records.projection import batched, columns_of, side_rows, side_table, table_of
from nsuat_desktop.records.registry import description_of, descriptions

if TYPE_CHECKING:
    from nsuat_desktop.records.store import Change


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
    made: list[dict[str, Any]] = []
    changed: list[dict[str, Any]] = []
    for each, own in zip(some, names, strict=True):
        columns = _columns(each, own)
        (made if each.change.current is None else changed).append(columns)
    insert_many(connection, table, made)
    if changed:
        own_id = table.c.id == bindparam("of_id")
        places: dict[str, Any] = {name: bindparam(name) for name in changed[0] if name != "of_id"}
        connection.execute(update(table).where(own_id).values(places), changed)


def _columns(stamped: Stamped, names: Names) -> dict[str, Any]:
    change, version = stamped.change, stamped.version
    columns = columns_of(change.description, change.values)
    columns["title"] = names.title
    columns["sort_key"] = names.sort_key
    columns["search_text"] = names.search_text
    columns["revision"] = version.revision
    columns["version_hash"] = stamped.digest
    columns["deleted"] = version.deleted
    columns["updated_at"] = version.at
    columns["updated_by"] = version.author
    if change.current is not None:
        columns["of_id"] = change.record_id
    else:
        columns["id"] = change.record_id
        columns["owner"] = version.owner
        columns["created_at"] = version.at
        columns["created_by"] = version.author
    return columns


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
        insert_many(connection, table, lines)
