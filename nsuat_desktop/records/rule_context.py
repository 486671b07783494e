"""What rules may ask of the database while a record is checked."""

from datetime import date

from sqlalchemy import Connection, select

from nsuat_desktop.records.description import Kind, Plain, Values
from nsuat_desktop.records.projection import table_of, values_of
from nsuat_desktop.records.registry import description_of


class DatabaseContext:
    """`RuleContext` over one open connection."""

    def __init__(self, connection: Connection, today: date, record_id: str | None) -> None:
        self._connection = connection
        self._today = today
        self._record_id = record_id

    @property
    def today(self) -> date:
        return self._today

    @property
    def record_id(self) -> str | None:
        return self._record_id

    def linked(self, record_type: str, record_id: Plain) -> Values | None:
        """Values of another live record, or None."""
        description = description_of(record_type)
        table = table_of(description)
        query = select(table).where(table.c.id == record_id, table.c.deleted.is_(False))
        row = self._connection.execute(query).mappings().first()
        return values_of(self._connection, description, [row])[0] if row is not None else None

    def others(self, record_type: str, **equal: Plain) -> list[tuple[str, str]]:
        """(id, title) of other live records whose fields equal the given values, oldest first."""
        description = description_of(record_type)
        table = table_of(description)
        query = select(table.c.id, table.c.title).where(table.c.deleted.is_(False))
        for name, value in equal.items():
            field = description.by_name[name]
            assert field.kind is not Kind.STEPS
            query = query.where(table.c[field.column].is_not_distinct_from(value))
        if self._record_id is not None:
            query = query.where(table.c.id != self._record_id)
        return [(row.id, row.title) for row in self._connection.execute(query.order_by(table.c.id))]
