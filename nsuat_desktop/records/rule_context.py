"""What rules and links may ask about other records while one is checked."""

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from sqlalchemy import Connection, select

from nsuat_desktop.records.description import Kind, Plain, Values
from nsuat_desktop.records.projection import table_of, values_of
from nsuat_desktop.records.registry import description_of


class Known(Protocol):
    """The live records."""

    def holds(self, record_type: str, record_id: str) -> bool:
        """Whether there is a live record of this kind and id."""

    def linked(self, record_type: str, record_id: Plain) -> Values | None:
        """Values of a live record, or None."""

    def others(
        self, record_type: str, own_id: str | None, equal: Mapping[str, Plain]
    ) -> list[tuple[str, str]]:
        """(id, title) of live records with these values, without the own one, oldest first."""


class KnownInDatabase:
    """`Known` over one open connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def holds(self, record_type: str, record_id: str) -> bool:
        table = table_of(description_of(record_type))
        query = select(table.c.id).where(table.c.id == record_id, table.c.deleted.is_(False))
        return self._connection.scalar(query) is not None

    def linked(self, record_type: str, record_id: Plain) -> Values | None:
        description = description_of(record_type)
        table = table_of(description)
        query = select(table).where(table.c.id == record_id, table.c.deleted.is_(False))
        row = self._connection.execute(query).mappings().first()
        return values_of(self._connection, description, [row])[0] if row is not None else None

    def others(
        self, record_type: str, own_id: str | None, equal: Mapping[str, Plain]
    ) -> list[tuple[str, str]]:
        description = description_of(record_type)
        table = table_of(description)
        query = select(table.c.id, table.c.title).where(table.c.deleted.is_(False))
        for name, value in equal.items():
            field = description.by_name[name]
            assert field.kind is not Kind.STEPS
            query = query.where(table.c[field.column].is_not_distinct_from(value))
        if own_id is not None:
            query = query.where(table.c.id != own_id)
        return [(row.id, row.title) for row in self._connection.execute(query.order_by(table.c.id))]


class KnownContext:
    """`RuleContext` of one record among the known ones; `record_id` is None for a new one."""

    __slots__ = ("known", "record_id", "today")

    def __init__(self, known: Known, today: date, record_id: str | None) -> None:
        self.known, self.today, self.record_id = known, today, record_id

    def linked(self, record_type: str, record_id: Plain) -> Values | None:
        """Values of another live record, or None."""
        return self.known.linked(record_type, record_id)

    def others(self, record_type: str, **equal: Plain) -> list[tuple[str, str]]:
        """(id, title) of other live records whose fields equal the given values, oldest first."""
        return self.known.others(record_type, self.record_id, equal)


class DatabaseContext(KnownContext):
    """`RuleContext` over one open connection."""

    __slots__ = ()

    def __init__(self, connection: Connection, today: date, record_id: str | None) -> None:
        super().__init__(KnownInDatabase(connection), today, record_id)
