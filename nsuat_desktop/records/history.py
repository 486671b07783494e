"""What happened to a record, and taking one change back."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, select

from db.engine import Database
from db.models.history import ChangeSet, RecordVersion
from nsuat_desktop.errors import AppError, NotFoundError
from nsuat_desktop.records.description import Description, Field, Kind, Plain, Values
from nsuat_desktop.records.naming import catalogue_labels, labels_of
from nsuat_desktop.records.record import HistoryEntry
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.records.rule_context import DatabaseContext
from nsuat_desktop.records.service import RecordService
from nsuat_desktop.records.store import (
    Change,
    check_alone,
    content_of,
    live_referrers,
    row_of,
)
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
                    changes=_changes(connection, description, before, body["content"]),
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


def undo(service: RecordService, change_set_id: str) -> list[str]:
    """Take one change back as a new change; returns the ids of the records it touched.

    Raises:
        AppError: a record of the change was changed again later, or is used by others.
    """
    with service.writing() as (connection, writer):
        change = connection.execute(
            select(_change_set).where(_change_set.c.id == change_set_id)
        ).first()
        if change is None:
            raise NotFoundError("Không tìm thấy lần thay đổi này. Mở lại lịch sử để chọn.")
        query = (
            select(_version)
            .where(_version.c.change_set == change.sequence)
            .order_by(_version.c.revision)
        )
        spans: dict[str, list[RowMapping]] = {}
        for version in connection.execute(query).mappings():
            spans.setdefault(version["record_id"], []).append(version)
        for span in spans.values():
            writer.write(_reverted(connection, span[0], span[-1]))
        _check_links(connection, [span[0] for span in spans.values()])
        _check_guards(connection, service.environment.today(), [s[-1] for s in spans.values()])
        writer.finish(f"Hoàn tác: {change.sentence}")
        return list(spans)


def _reverted(connection: Connection, first: RowMapping, last: RowMapping) -> Change:
    """The state before the first version that a change made of a record."""
    description, row = row_of(connection, first["record_id"], first["record_type"])
    if row["version_hash"] != last["hash"]:
        raise AppError(
            f"“{row['title']}” đã được sửa sau lần thay đổi này. Hoàn tác lần sửa sau trước."
        )
    parent = str(first["parents"]).split()
    if not parent:
        content = json.loads(last["body"])["content"]
        return Change(description, row["id"], content, row, deleted=True)
    body = json.loads(
        connection.execute(select(_version.c.body).where(_version.c.hash == parent[0])).scalar_one()
    )
    return Change(description, row["id"], body["content"], row, deleted=body["deleted"])


def _check_links(connection: Connection, versions: Sequence[RowMapping]) -> None:
    for version in versions:
        description, row = row_of(connection, version["record_id"], version["record_type"])
        if not row["deleted"]:
            _check_returned(connection, description, row)
            continue
        users = list(live_referrers(connection, description, row["id"]))
        if users:
            raise AppError(
                f"“{row['title']}” đang được dùng ở {users[0][0].label.lower()} “{users[0][1]}”. "
                "Xóa hoặc sửa bản ghi đó trước khi hoàn tác."
            )


def _check_guards(connection: Connection, today: date, undone: Sequence[RowMapping]) -> None:
    """Some records must not go back; asked when all is written, so that they see the whole."""
    for version in undone:
        description, row = row_of(connection, version["record_id"], version["record_type"])
        if description.guard is None or version["deleted"]:
            continue
        before = json.loads(version["body"])["content"]
        after = None if row["deleted"] else content_of(connection, description, row)
        context = DatabaseContext(connection, today, row["id"])
        if reason := description.guard(before, after, context):
            raise AppError(reason)


def _check_returned(connection: Connection, description: Description, row: RowMapping) -> None:
    """What is live again points at live records, and is no second one of its kind."""
    values = content_of(connection, description, row)
    for field in description.links():
        if isinstance(target := values.get(field.name), str):
            kind, pointed = row_of(connection, target, field.link)
            if pointed["deleted"]:
                raise AppError(
                    f"“{row['title']}” cần {kind.label.lower()} “{pointed['title']}” đã bị xóa. "
                    "Khôi phục bản ghi đó từ thùng rác trước khi hoàn tác."
                )
    check_alone(connection, description, row["id"], values)


def _changes(
    connection: Connection, description: Description, old: Values, new: Values
) -> list[tuple[str, str, str]]:
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
