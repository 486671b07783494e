"""Reading lists: ids in order, rows by id, folded text to search in. Nothing here writes."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, select

from db.engine import Database
from nsuat_desktop.environment import Environment
from nsuat_desktop.records.description import Description, Field, Kind, Plain, RuleContext, Values
from nsuat_desktop.records.naming import catalogue_labels
from nsuat_desktop.records.projection import table_of, values_of
from nsuat_desktop.records.record import Row
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.records.rule_context import DatabaseContext
from nsuat_desktop.records.search_index import SearchIndex
from nsuat_desktop.text.order import sort_key

Filters = Mapping[str, Plain | tuple[Plain, ...]]
"""Field name -> wanted value, or several of which one must hold."""

_CHUNK = 500


class RecordReader:
    """Lists of records for screens, commands and counting; safe to use from any thread."""

    def __init__(self, database: Database, environment: Environment) -> None:
        self._database = database
        self._environment = environment

    def today(self) -> date:
        """The day on which the lists are read."""
        return self._environment.today()

    def count(self, record_type: str, filters: Filters | None = None) -> int:
        """How many live records there are."""
        table = table_of(description_of(record_type))
        with self._database.read() as connection:
            query = _filtered(record_type, select(func.count()).select_from(table), filters)
            return int(connection.execute(query).scalar_one())

    def value_counts(
        self, record_type: str, field: str, filters: Filters | None = None
    ) -> dict[Plain, int]:
        """How many live records hold each value of a field (None: those that hold none)."""
        description = description_of(record_type)
        table = table_of(description)
        column = table.c[description.by_name[field].column]
        with self._database.read() as connection:
            query = _filtered(record_type, select(column, func.count()), filters).group_by(column)
            return {value: int(count) for value, count in connection.execute(query)}

    def ids(
        self,
        record_type: str,
        filters: Filters | None = None,
        order: str | None = None,
        descending: bool = False,
        *,
        deleted: bool = False,
    ) -> list[str]:
        """Ids of the live (or the deleted) records: in the stored order, or by a field."""
        description = description_of(record_type)
        table = table_of(description)
        with self._database.read() as connection:
            query = _filtered(record_type, select(table.c.id), filters, deleted=deleted)
            query = query.order_by(table.c.sort_key, table.c.id)
            ids = [str(each) for each in connection.scalars(query)]
            if order is None:
                return ids[::-1] if descending else ids
            keys = self._sort_keys(connection, description, order)
            return sorted(ids, key=lambda each: keys.get(each, ""), reverse=descending)

    def first_rows(
        self, record_type: str, limit: int = 100, filters: Filters | None = None
    ) -> list[Row]:
        """The first page of a list, without waiting for all the ids."""
        table = table_of(description_of(record_type))
        with self._database.read() as connection:
            query = _filtered(record_type, select(table), filters)
            query = query.order_by(table.c.sort_key, table.c.id).limit(limit)
            return self._rows(connection, record_type, query)

    def rows(self, record_type: str, ids: Sequence[str]) -> list[Row]:
        """Rows of these ids, in the order of the ids; unknown ids are left out."""
        table = table_of(description_of(record_type))
        found: dict[str, Row] = {}
        with self._database.read() as connection:
            for start in range(0, len(ids), _CHUNK):
                query = select(table).where(table.c.id.in_(list(ids[start : start + _CHUNK])))
                found |= {row.id: row for row in self._rows(connection, record_type, query)}
        return [found[each] for each in ids if each in found]

    def search_index(self, record_type: str, filters: Filters | None = None) -> SearchIndex:
        """Folded texts of the live records in list order, to be searched per keystroke."""
        table = table_of(description_of(record_type))
        with self._database.read() as connection:
            query = _filtered(record_type, select(table.c.id, table.c.search_text), filters)
            query = query.order_by(table.c.sort_key, table.c.id)
            return SearchIndex((row.id, row.search_text) for row in connection.execute(query))

    def choices(self, record_type: str, text: str, limit: int = 20) -> list[Row]:
        """Records whose text contains what was typed, for type-ahead; all first ones when empty."""
        ids = self.search_index(record_type).find(text, limit)
        return self.rows(record_type, ids)

    def _rows(self, connection: Connection, record_type: str, query: Select[Any]) -> list[Row]:
        description = description_of(record_type)
        rows = connection.execute(query).mappings().all()
        contents = values_of(connection, description, rows)
        titles = _link_titles(connection, description, contents)
        today = self._environment.today()
        made = []
        for row, values in zip(rows, contents, strict=True):
            context = DatabaseContext(connection, today, row["id"])
            labels = _labels(description, values, titles, context)
            made.append(Row(row["id"], row["title"], values, labels, row["revision"]))
        return made

    def _sort_keys(
        self, connection: Connection, description: Description, order: str
    ) -> dict[str, str]:
        table = table_of(description)
        field = description.by_name.get(order)
        if field is None or field.in_side_table or field.kind is Kind.STEPS:
            query: Select[Any] = select(table).where(table.c.deleted.is_(False))
            rows = self._rows(connection, description.type, query)
            return {row.id: sort_key(row.labels.get(order, "")) for row in rows}
        if field.kind is Kind.LINK and field.link:
            target = table_of(description_of(field.link)).alias()  # it may be the same table
            joined = select(table.c.id, target.c.sort_key).join(
                target, target.c.id == table.c[field.column]
            )
            return {row.id: row.sort_key for row in connection.execute(joined)}
        pairs = connection.execute(select(table.c.id, table.c[field.column]))
        return {row[0]: _plain_key(field, row[1]) for row in pairs}


def _filtered(
    record_type: str, query: Select[Any], filters: Filters | None, *, deleted: bool = False
) -> Select[Any]:
    description = description_of(record_type)
    table = table_of(description)
    query = query.where(table.c.deleted.is_(deleted))
    for name, wanted in (filters or {}).items():
        column = table.c[description.by_name[name].column]
        query = query.where(
            column.in_(wanted) if isinstance(wanted, tuple) else column.is_not_distinct_from(wanted)
        )
    return query


def _plain_key(field: Field, value: Any) -> str:
    if value is None:
        return ""
    if field.kind in (Kind.INT, Kind.MONEY):
        return f"{int(value) + 10**15:020d}"
    if field.kind in (Kind.DECIMAL, Kind.PERCENT):
        return f"{float(value) + 10**15:030.8f}"
    if field.kind is Kind.CHOICE:
        from nsuat_desktop.records.description import label_of

        return sort_key(label_of(field, value))
    return str(value) if field.kind is Kind.DATE else sort_key(str(value))


def _labels(
    description: Description,
    values: Values,
    titles: Mapping[str, Mapping[str, str]],
    context: RuleContext,
) -> dict[str, str]:
    labels = catalogue_labels(description.fields, values)
    for field in description.links():
        title = titles[field.name].get(str(values.get(field.name)))
        if title is not None:
            labels[field.name] = title
    for computed in description.computed:
        labels[computed.name] = computed.compute(values, context)
    return labels


def _link_titles(
    connection: Connection, description: Description, contents: Iterable[Values]
) -> dict[str, dict[str, str]]:
    contents = list(contents)
    titles: dict[str, dict[str, str]] = {}
    for field in description.links():
        assert field.link is not None
        table = table_of(description_of(field.link))
        wanted = sorted({str(values[field.name]) for values in contents if field.name in values})
        found: dict[str, str] = {}
        for start in range(0, len(wanted), _CHUNK):
            query = select(table.c.id, table.c.title).where(
                table.c.id.in_(wanted[start : start + _CHUNK])
            )
            found |= {row.id: row.title for row in connection.execute(query)}
        titles[field.name] = found
    return titles
