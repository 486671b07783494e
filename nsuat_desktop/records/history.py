"""What happened to a record, and taking one change back."""

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Table, select

from db.engine import Database
from db.models.history import ChangeSet, RecordVersion
from nsuat_desktop.records.description import Description, Field, Kind, Plain, Values
from nsuat_desktop.records.naming import catalogue_labels, labels_of
from nsuat_desktop.records.record import HistoryEntry
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.records.undoing import undo as undo
from nsuat_desktop.text.dates import format_date
from nsuat_desktop.text.masking import mask_identifier
from nsuat_desktop.text.numbers import format_decimal, format_integer

_change_set: Table = ChangeSet.__table__  # type: ignore[assignment]
_version: Table = RecordVersion.__table__  # type: ignore[assignment]


def history_of(database: Database, record_id: str) -> list[HistoryEntry]:
    """All changes of a record, newest first, with old and new texts of each field."""
    with database.read() as connection:
        query = (
            select(_version.c.body, _change_set)
            .join(_change_set, _change_set.c.sequence == _version.c.change_set)
            .where(_version.c.record_id == record_id)
            .order_by(_version.c.revision)
        )
        entries: list[HistoryEntry] = []
        before: Values = {}
        for row in connection.execute(query).mappings():
            body = json.loads(row["body"])
            description = description_of(body["type"])
            entries.append(
                HistoryEntry(
                    change_set=row["id"],
                    at=row["at"],
                    author=row["author"],
                    sentence=row["sentence"],
                    revision=body["revision"],
                    deleted=body["deleted"],
                    changes=field_changes(connection, description, before, body["content"]),
                )
            )
            before = body["content"]
        return entries[::-1]


def last_change(database: Database) -> tuple[str, str, str] | None:
    """(id, time, sentence) of the newest change set, for "undo" and the status line."""
    with database.read() as connection:
        row = connection.execute(
            select(_change_set).order_by(_change_set.c.sequence.desc()).limit(1)
        ).first()
        return (row.id, row.at, row.sentence) if row else None


def records_of(database: Database, change_set_id: str) -> dict[str, str]:
    """Id -> type of the records that a change touched."""
    with database.read() as connection:
        query = (
            select(_version.c.record_id, _version.c.record_type)
            .join(_change_set, _change_set.c.sequence == _version.c.change_set)
            .where(_change_set.c.id == change_set_id)
        )
        return {str(row.record_id): str(row.record_type) for row in connection.execute(query)}


def field_changes(
    connection: Connection, description: Description, old: Values, new: Values
) -> list[tuple[str, str, str]]:
    """(label of the field, old text, new text) of what differs between two contents."""
    old_labels = labels_of(connection, description, old)
    new_labels = labels_of(connection, description, new)
    changes = []
    for field in description.fields:
        before, after = old.get(field.name), new.get(field.name)
        if before != after:
            texts = (text_of(field, before, old_labels), text_of(field, after, new_labels))
            changes.append((field.label, *texts))
    if old.get("notes") != new.get("notes"):
        changes.append(("Ghi chú", str(old.get("notes") or ""), str(new.get("notes") or "")))
    return changes


def text_of(field: Field, value: Plain, labels: Mapping[str, str]) -> str:
    """A value as people read it; identity numbers come out masked."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "có" if value else "không"
    if field.name in labels:
        return labels[field.name]
    if field.kind is Kind.PERSONAL_ID or (field.kind is Kind.TAX_CODE and len(str(value)) == 12):
        return mask_identifier(str(value))
    return _kind_text(field, value)


def _kind_text(field: Field, value: Any) -> str:
    if field.kind is Kind.DATE:
        return format_date(value)
    if field.kind is Kind.MONEY:
        return format_integer(value)
    if field.kind in (Kind.DECIMAL, Kind.PERCENT):
        return format_decimal(Decimal(value))
    if field.kind is Kind.DATES:
        return "; ".join(format_date(day) for day in value)
    if field.kind is Kind.STEPS:
        labels = {choice.code: choice.label for choice in field.choices}
        return "; ".join(f"{labels[code]} {format_date(day)}" for code, day in value.items())
    if field.kind is Kind.ROWS:
        return "; ".join(_row_text(field, row) for row in value)
    return str(value)


def _row_text(field: Field, row: Values) -> str:
    labels = catalogue_labels(field.fields, row)
    texts = (text_of(sub, row.get(sub.name), labels) for sub in field.fields)
    return ", ".join(filter(None, texts))
