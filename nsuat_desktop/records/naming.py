"""How a record is called, ordered and found: derived at every save, never part of its content."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, RowMapping, bindparam, select, update

from nsuat_desktop.offices.units import place_label, place_search_text
from nsuat_desktop.records.description import Description, Field, Kind, Labels, Values, label_of
from nsuat_desktop.records.projection import batched, table_of, values_of
from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.order import person_sort_key, sort_key

_SEARCHED = (
    Kind.TEXT, Kind.NOTE, Kind.CODE, Kind.CHOICE, Kind.LINK, Kind.ADMIN_UNIT, Kind.TAX_CODE,
    Kind.PHONE, Kind.EMAIL, Kind.INT, Kind.DATE,
)  # fmt: skip


class Names(NamedTuple):
    """The derived columns of a row."""

    title: str
    sort_key: str
    search_text: str

    def columns(self) -> dict[str, str]:
        return self._asdict()


def names_of(description: Description, values: Values, labels: Labels) -> Names:
    """Title, order and folded search text of a record."""
    title = title_of(description, values, labels)
    order = description.sort_text(values, labels) if description.sort_text else title
    key = person_sort_key(order) if description.person_order else sort_key(order)
    return Names(title, key, _search_text(description, values, labels))


def names_of_many(
    connection: Connection, description: Description, every: Sequence[Values]
) -> list[Names]:
    """The same for many records of one kind; equal choices are put into words once."""
    titles = _linked_titles(connection, description, every)
    chosen = [each.name for each in _labelled_fields(description)]
    known: dict[tuple[Any, ...], dict[str, str]] = {}
    made = []
    for values in every:
        key = tuple(map(values.get, chosen))
        labels = known.get(key)
        if labels is None:
            labels = known[key] = catalogue_labels(_labelled_fields(description), values)
        made.append(
            names_of(description, values, _with_titles(description, values, labels, titles))
        )
    return made


def title_of(description: Description, values: Values, labels: Labels) -> str:
    """What a record is called in links and messages."""
    return description.title(values, labels).strip() or description.label


def _search_text(description: Description, values: Values, labels: Labels) -> str:
    """What stands in the fields, folded."""
    texts: list[str] = []
    for name, worded in _searched_fields(description):
        value = values.get(name)
        if value is None:
            continue
        if worded is not None:
            texts.append(worded(str(value), labels.get(name)))
        else:
            texts.append(value if type(value) is str else str(value))
    return fold(" ".join(texts))


_Worded = Callable[[str, str | None], str]
"""(value, its label) -> the words by which it is searched for."""

_WORDED: Mapping[Kind, _Worded] = {
    Kind.ADMIN_UNIT: lambda value, label: place_search_text(value),
    Kind.CHOICE: lambda value, label: label or value,
    Kind.LINK: lambda value, label: label or value,
    Kind.DATE: lambda value, label: "/".join(reversed(value.split("-"))),
}


@cache
def _searched_fields(description: Description) -> tuple[tuple[str, _Worded | None], ...]:
    fields = (each for each in description.fields if each.kind in _SEARCHED)
    return tuple((each.name, _WORDED.get(each.kind)) for each in fields)


def catalogue_labels(fields: Iterable[Field], values: Values) -> dict[str, str]:
    """Labels of choices and administrative units; those of links need the database."""
    labels = {}
    for field in fields:
        kind = field.kind
        if kind is not Kind.CHOICE and kind is not Kind.ADMIN_UNIT:
            continue
        value = values.get(field.name)
        if isinstance(value, str):
            is_choice = kind is Kind.CHOICE
            labels[field.name] = label_of(field, value, values) if is_choice else place_label(value)
    return labels


def labels_of(connection: Connection, description: Description, values: Values) -> dict[str, str]:
    """Labels of everything a record points at: choices, units, other records."""
    labels = catalogue_labels(_labelled_fields(description), values)
    titles = _linked_titles(connection, description, [values])
    return _with_titles(description, values, labels, titles)


def _with_titles(
    description: Description, values: Values, labels: dict[str, str], titles: Mapping[str, str]
) -> dict[str, str]:
    """Labels with those of the records pointed at, whose titles are known by their ids."""
    if not titles:
        return labels
    links = ((field.name, values.get(field.name)) for field in description.links())
    found = {name: titles[to] for name, to in links if isinstance(to, str) and to in titles}
    return {**labels, **found}


@cache
def _labelled_fields(description: Description) -> tuple[Field, ...]:
    return tuple(each for each in description.fields if each.kind in (Kind.CHOICE, Kind.ADMIN_UNIT))


def _linked_titles(
    connection: Connection, description: Description, every: Iterable[Values]
) -> dict[str, str]:
    """Id -> title of the records that these records of one kind point at."""
    wanted: dict[str, set[str]] = {}
    links = [(field.name, field.link) for field in description.links() if field.link]
    for values in every if links else ():
        for name, kind in links:
            target = values.get(name)
            if isinstance(target, str):
                wanted.setdefault(kind, set()).add(target)
    titles: dict[str, str] = {}
    for kind, ids in wanted.items():
        table = table_of(descriptions()[kind])
        for some in batched(sorted(ids)):
            query = select(table.c.id, table.c.title).where(table.c.id.in_(some))
            titles.update((row.id, row.title) for row in connection.execute(query))
    return titles


def refresh_referrers(connection: Connection, record_type: str, ids: Collection[str]) -> None:
    """After records got other names: name anew every record that carries their names."""
    for description in descriptions().values():
        for link in description.links():
            if link.link == record_type:
                refresh_named(connection, description, link.column, ids)


def refresh_named(
    connection: Connection, description: Description, column: str, targets: Collection[str]
) -> None:
    """Name anew the records of which a column points at things that are called otherwise now."""
    table = table_of(description)
    renamed: list[str] = []
    for some in batched(sorted(targets)):
        query = select(table).where(table.c[column].in_(some))
        rows = connection.execute(query).mappings().all()
        renamed += _name_anew(connection, description, rows)
    if renamed:
        refresh_referrers(connection, description.type, renamed)


def _name_anew(
    connection: Connection, description: Description, rows: Sequence[RowMapping]
) -> list[str]:
    """Write the names of those rows that are called otherwise now; returns their ids."""
    every = values_of(connection, description, rows)
    changed = []
    for row, own in zip(rows, names_of_many(connection, description, every), strict=True):
        names = own.columns()
        if any(row[name] != text for name, text in names.items()):
            changed.append({"of_id": row["id"], **names})
    if changed:
        table = table_of(description)
        connection.execute(update(table).where(table.c.id == bindparam("of_id")), changed)
    return [str(row["of_id"]) for row in changed]
