"""How a record is called, ordered and found: derived at every save, never part of its content."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, select, update

from nsuat_desktop.records.description import Description, Field, Kind, Labels, Values, label_of
from nsuat_desktop.records.projection import table_of, values_of
from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.order import person_sort_key, sort_key

_SEARCHED = (
    Kind.TEXT, Kind.NOTE, Kind.CODE, Kind.CHOICE, Kind.LINK, Kind.ADMIN_UNIT, Kind.TAX_CODE,
    Kind.PHONE, Kind.EMAIL, Kind.INT, Kind.DATE,
)  # fmt: skip


@dataclass(frozen=True)
class Names:
    """The derived columns of a row."""

    title: str
    sort_key: str
    search_text: str

    def columns(self) -> dict[str, str]:
        return {"title": self.title, "sort_key": self.sort_key, "search_text": self.search_text}


def names_of(description: Description, values: Values, labels: Labels) -> Names:
    """Title, order and folded search text of a record."""
    title = description.title(values, labels).strip() or description.label
    order = description.sort_text(values, labels) if description.sort_text else title
    key = person_sort_key(order) if description.person_order else sort_key(order)
    return Names(title, key, fold(" ".join(_searched(description, values, labels))))


def _searched(description: Description, values: Values, labels: Labels) -> list[str]:
    from nsuat_desktop.offices.units import place_search_text

    texts = []
    for field in description.fields:
        value = values.get(field.name)
        if value is None or field.kind not in _SEARCHED:
            continue
        if field.kind is Kind.DATE:
            texts.append("/".join(reversed(str(value).split("-"))))
        elif field.kind is Kind.ADMIN_UNIT:
            texts.append(place_search_text(str(value)))
        else:
            texts.append(labels.get(field.name, "") or str(value))
    return texts


def catalogue_labels(fields: Iterable[Field], values: Values) -> dict[str, str]:
    """Labels of choices and administrative units; those of links need the database."""
    from nsuat_desktop.offices.units import place_label

    labels = {}
    for field in fields:
        value = values.get(field.name)
        if not isinstance(value, str):
            continue
        if field.kind is Kind.CHOICE:
            labels[field.name] = label_of(field, value, values)
        elif field.kind is Kind.ADMIN_UNIT:
            labels[field.name] = place_label(value)
    return labels


def labels_of(connection: Connection, description: Description, values: Values) -> dict[str, str]:
    """Labels of everything a record points at: choices, units, other records."""
    labels = catalogue_labels(description.fields, values)
    for field in description.links():
        target = values.get(field.name)
        if isinstance(target, str) and field.link:
            table = table_of(descriptions()[field.link])
            title = connection.scalar(select(table.c.title).where(table.c.id == target))
            if title is not None:
                labels[field.name] = title
    return labels


def refresh_referrers(connection: Connection, record_type: str, record_id: str) -> None:
    """After a record got another name: name anew every record that carries its name."""
    for description in descriptions().values():
        for link in description.links():
            if link.link == record_type:
                refresh_named(connection, description, link.column, record_id)


def refresh_named(
    connection: Connection, description: Description, column: str, target: str
) -> None:
    """Name anew the records of which a column points at something that is called otherwise now."""
    table = table_of(description)
    rows = connection.execute(select(table).where(table.c[column] == target)).mappings().all()
    for row, values in zip(rows, values_of(connection, description, rows), strict=True):
        names = names_of(description, values, labels_of(connection, description, values))
        if _differs(row, names):
            connection.execute(
                update(table).where(table.c.id == row["id"]).values(**names.columns())
            )
            refresh_referrers(connection, description.type, row["id"])


def _differs(row: RowMapping, names: Names) -> bool:
    return any(row[name] != value for name, value in names.columns().items())
