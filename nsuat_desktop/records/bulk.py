"""Checking many records before any of them is written: the rules' answers, from memory."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Connection, RowMapping, String, select

from nsuat_desktop.records.description import Description, Plain, Problem, Severity, Values
from nsuat_desktop.records.examining import examined, with_accepted
from nsuat_desktop.records.naming import catalogue_labels, title_of
from nsuat_desktop.records.projection import table_of, values_of
from nsuat_desktop.records.registry import description_of

_MOST_SINGLE = 100
"""Records read one by one; who asks for more gets the whole kind read."""

_Key = tuple[Plain, ...]


class KnownInMemory:
    """`Known` read once, with the records that are planned but not written yet.

    What is in the database is read when it is first asked for and must not change afterwards.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._planned: dict[str, dict[str, Values | None]] = {}
        self._live: dict[str, set[str]] = {}
        self._read: dict[str, dict[str, Values | None]] = {}
        self._whole: set[str] = set()
        self._indexes: dict[str, dict[tuple[str, ...], dict[_Key, list[str]]]] = {}
        self._titles: dict[str, str] = {}

    def plan(self, record_type: str, record_id: str, values: Values | None) -> None:
        """Let this be the content of a record, new or known, from here on; None: there is none."""
        self._planned.setdefault(record_type, {})[record_id] = values
        if values is not None:
            for names, index in self._indexes.get(record_type, {}).items():
                _enter(index, _key(values, names), record_id)

    def holds(self, record_type: str, record_id: str) -> bool:
        planned = self._planned.get(record_type, {})
        if record_id in planned:
            return planned[record_id] is not None
        live = self._live.get(record_type)
        if live is None:
            table = table_of(description_of(record_type))
            query = select(table.c.id).where(table.c.deleted.is_(False))
            live = self._live[record_type] = set(self._connection.scalars(query))
        return record_id in live

    def linked(self, record_type: str, record_id: Plain) -> Values | None:
        if not isinstance(record_id, str):
            return None
        planned = self._planned.get(record_type, {})
        if record_id in planned:
            return planned[record_id]
        read = self._read.setdefault(record_type, {})
        if record_id not in read and record_type not in self._whole:
            if len(read) < _MOST_SINGLE:
                read[record_id] = None
                read.update(self._values(record_type, record_id))
            else:
                read.update(self._values(record_type))
                self._whole.add(record_type)
        return read.get(record_id)

    def others(
        self, record_type: str, own_id: str | None, equal: Mapping[str, Plain]
    ) -> list[tuple[str, str]]:
        names = tuple(sorted(equal)) if len(equal) > 1 else tuple(equal)
        indexes = self._indexes.get(record_type) or self._indexes.setdefault(record_type, {})
        index = indexes.get(names)
        if index is None:
            index = indexes[names] = self._index(record_type, names)
        key = tuple([_as_kept(record_type, name, equal[name]) for name in names])
        found = index.get(key)
        if not found:
            return []
        planned = self._planned.get(record_type, {})
        ids = {each for each in found if each != own_id}
        if planned:
            # A record that is planned anew still stands where its values were before.
            ids = {each for each in ids if _stands(each, planned, names, key)}
        return [(each, self.title(record_type, each)) for each in sorted(ids)]

    def title(self, record_type: str, record_id: str) -> str:
        """How a record is called, or will be when it is written as planned."""
        description = description_of(record_type)
        values = self._planned.get(record_type, {}).get(record_id)
        if values is None:
            if record_id not in self._titles:
                table = table_of(description)
                query = select(table.c.title).where(table.c.id == record_id)
                self._titles[record_id] = str(self._connection.scalar(query) or "")
            return self._titles[record_id]
        labels = catalogue_labels(description.fields, values)
        for field in description.links():
            target = values.get(field.name)
            if isinstance(target, str) and field.link:
                labels[field.name] = self.title(field.link, target)
        return title_of(description, values, labels)

    def _values(self, record_type: str, record_id: str | None = None) -> dict[str, Values]:
        description = description_of(record_type)
        table = table_of(description)
        query = select(table).where(table.c.deleted.is_(False))
        if record_id is not None:
            query = query.where(table.c.id == record_id)
        rows = self._connection.execute(query).mappings().all()
        every = values_of(self._connection, description, rows)
        return {row["id"]: values for row, values in zip(rows, every, strict=True)}

    def _index(self, record_type: str, names: tuple[str, ...]) -> dict[_Key, list[str]]:
        description = description_of(record_type)
        table = table_of(description)
        columns = [table.c[description.by_name[name].column] for name in names]
        query = select(table.c.id, *columns).where(table.c.deleted.is_(False))
        index: dict[_Key, list[str]] = {}
        for row in self._connection.execute(query):
            index.setdefault(tuple(row[1:]), []).append(row[0])
        for record_id, values in self._planned.get(record_type, {}).items():
            if values is not None:
                _enter(index, _key(values, names), record_id)
        return index


class Examiner:
    """Says of many records what the service would say, without a query for each.

    `planned` makes a record that will be written visible to the rules of those after it.
    """

    def __init__(self, connection: Connection, today: date) -> None:
        self.known = KnownInMemory(connection)
        self._today = today

    def examine(
        self,
        description: Description,
        values: Values,
        current: RowMapping | Mapping[str, Any] | None = None,
        record_id: str | None = None,
        *,
        canonical: bool = False,
    ) -> tuple[dict[str, Plain], list[Problem]]:
        """Canonical content and problems of a record as it shall be, as the service finds them.

        `record_id` (or the row `current`) is that of a record that is known or planned already;
        `canonical` says that all values come from `canonical_value` or from a kept record.
        """
        own_id = record_id if current is None else str(current["id"])
        return examined(
            self.known, description, values, self._today, record_id=own_id, canonical=canonical
        )

    def planned(self, record_id: str, record_type: str, values: Values | None) -> None:
        """Let a record that will be written so be known from here on; None: it will not be."""
        self.known.plan(record_type, record_id, values)


def with_reason(
    values: dict[str, Plain],
    problems: Sequence[Problem],
    reason: str,
    current: RowMapping | Mapping[str, Any] | None = None,
    given: Mapping[str, str] | None = None,
) -> tuple[dict[str, Plain], list[Problem]]:
    """Accept every warning for one reason, unless it was accepted before; errors are left.

    `given` has reasons of their own for some fields.
    """
    before: Mapping[str, Any] = (current["accepted"] if current is not None else None) or {}
    own = given or {}
    reasons = {
        each.field: own.get(each.field) or reason
        for each in problems
        if each.severity is Severity.WARNING
        and (
            each.field in own
            or each.message not in before.get(each.field, {}).get("message", "").split("\n")
        )
    }
    return with_accepted(values, problems, reasons, before)


def _enter(index: dict[_Key, list[str]], key: _Key, record_id: str) -> None:
    found = index.setdefault(key, [])
    if record_id not in found[-1:]:
        found.append(record_id)


def _stands(
    record_id: str, planned: Mapping[str, Values | None], names: Sequence[str], key: _Key
) -> bool:
    if record_id not in planned:
        return True
    values = planned[record_id]
    return values is not None and _key(values, names) == key


def _key(values: Values, names: Sequence[str]) -> _Key:
    return tuple(map(values.get, names))


def _as_kept(record_type: str, name: str, value: Plain) -> Plain:
    """A value as its column keeps it: a text column holds "2024" for 2024, and the reverse."""
    if _is_text(record_type, name):
        return str(int(value)) if isinstance(value, int) else value
    return int(value) if isinstance(value, str) and value.isdecimal() else value


@cache
def _is_text(record_type: str, name: str) -> bool:
    description = description_of(record_type)
    column = table_of(description).c[description.by_name[name].column]
    return isinstance(column.type, String)
