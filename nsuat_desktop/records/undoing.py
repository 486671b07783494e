"""Taking one change back, however many records it touched."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection, RowMapping, Table, select

from db.models.history import ChangeSet, RecordVersion
from nsuat_desktop.errors import AppError, NotFoundError
from nsuat_desktop.records.description import Description, Values
from nsuat_desktop.records.projection import batched, table_of, values_of
from nsuat_desktop.records.registry import description_of, descriptions
from nsuat_desktop.records.rule_context import DatabaseContext
from nsuat_desktop.records.service import RecordService
from nsuat_desktop.records.store import Change, check_alone, content_of, live_referrers, row_of

_change_set: Table = ChangeSet.__table__  # type: ignore[assignment]
_version: Table = RecordVersion.__table__  # type: ignore[assignment]

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Span:
    """What a change did to one record: from the version `parent` ("" for none) to `last`."""

    record_type: str
    parent: str
    last: str
    deleted: bool


@dataclass
class _Undone:
    """Where the records of a change are after it was taken back: ids by kind."""

    gone: dict[str, list[str]] = field(default_factory=dict)
    live: dict[str, list[str]] = field(default_factory=dict)
    moved: list[tuple[Description, str, Values]] = field(default_factory=list)
    """Live ones whose values, of which there may be one only, are other ones than before."""


def undo(service: RecordService, change_set_id: str, progress: Progress | None = None) -> list[str]:
    """Take one change back as a new change; returns the ids of the records it touched.

    `progress` is told how many records are done, and of how many; what it raises stops all.

    Raises:
        AppError: a record of the change was changed again later, or is used by others.
    """
    with service.writing() as (connection, writer):
        change = connection.execute(
            select(_change_set).where(_change_set.c.id == change_set_id)
        ).first()
        if change is None:
            raise NotFoundError("Không tìm thấy lần thay đổi này. Mở lại lịch sử để chọn.")
        spans = _spans(connection, change.sequence)
        undone = _Undone()
        writer.write_many(_reverted(connection, spans, undone, progress))
        _check_gone(connection, undone.gone)
        _check_returned(connection, undone)
        _check_guards(connection, service.environment.today(), spans)
        writer.finish(f"Hoàn tác: {change.sentence}")
        return list(spans)


def _spans(connection: Connection, sequence: int) -> dict[str, _Span]:
    columns = (
        _version.c.record_id,
        _version.c.record_type,
        _version.c.parents,
        _version.c.hash,
        _version.c.deleted,
    )
    query = select(*columns).where(_version.c.change_set == sequence)
    spans: dict[str, _Span] = {}
    for record_id, kind, parents, digest, deleted in connection.execute(
        query.order_by(_version.c.revision)
    ):
        earlier = spans.get(record_id)
        parent = earlier.parent if earlier else (str(parents).split() or [""])[0]
        spans[record_id] = _Span(kind, parent, digest, deleted)
    return spans


def _reverted(
    connection: Connection, spans: dict[str, _Span], undone: _Undone, progress: Progress | None
) -> Iterator[Change]:
    """The state of each record before the change, which must be the last that touched it."""
    done = 0
    for some in batched(list(spans)):
        rows = _rows(connection, some, spans)
        contents = _contents_before(connection, some, spans, rows)
        for record_id in some:
            span, row = spans[record_id], rows[record_id]
            if row["version_hash"] != span.last:
                raise AppError(
                    f"“{row['title']}” đã được sửa sau lần thay đổi này. "
                    "Hoàn tác lần sửa sau trước."
                )
            description = description_of(span.record_type)
            content, deleted = contents[record_id]
            places = undone.gone if deleted else undone.live
            places.setdefault(span.record_type, []).append(record_id)
            if not deleted and _may_meet_another(description, row, content):
                undone.moved.append((description, record_id, content))
            yield Change(description, record_id, content, row, deleted)
        done += len(some)
        if progress is not None:
            progress(done, len(spans))


def _may_meet_another(description: Description, row: RowMapping, content: Values) -> bool:
    columns = [(name, description.by_name[name].column) for name in description.once]
    differs = any(content.get(name) != row[column] for name, column in columns)
    return bool(columns) and (row["deleted"] or differs)


def _rows(
    connection: Connection, ids: Sequence[str], spans: dict[str, _Span]
) -> dict[str, RowMapping]:
    by_kind: dict[str, list[str]] = {}
    for record_id in ids:
        by_kind.setdefault(spans[record_id].record_type, []).append(record_id)
    rows: dict[str, RowMapping] = {}
    for kind, some in by_kind.items():
        table = table_of(description_of(kind))
        found = connection.execute(select(table).where(table.c.id.in_(some))).mappings()
        rows |= {row["id"]: row for row in found}
    return rows


def _contents_before(
    connection: Connection,
    ids: Sequence[str],
    spans: dict[str, _Span],
    rows: dict[str, RowMapping],
) -> dict[str, tuple[Values, bool]]:
    """Content and whether deleted; a record that the change made keeps its content, deleted."""
    parents = [spans[each].parent for each in ids if spans[each].parent]
    query = select(_version.c.hash, _version.c.body).where(_version.c.hash.in_(parents))
    bodies = {row.hash: json.loads(row.body) for row in connection.execute(query)}
    found: dict[str, tuple[Values, bool]] = {}
    made: dict[str, list[RowMapping]] = {}
    for record_id in ids:
        span = spans[record_id]
        if span.parent:
            body = bodies[span.parent]
            found[record_id] = (body["content"], body["deleted"])
        else:
            made.setdefault(span.record_type, []).append(rows[record_id])
    for kind, some in made.items():
        contents = values_of(connection, description_of(kind), some)
        found |= {row["id"]: (each, True) for row, each in zip(some, contents, strict=True)}
    return found


def _check_gone(connection: Connection, gone: dict[str, list[str]]) -> None:
    """Nothing live points at what is not there any more."""
    for kind, ids in gone.items():
        description = description_of(kind)
        if description.feeds:
            for record_id in ids:
                _refuse_used(connection, description, record_id)
            continue
        for other in descriptions().values():
            for link in other.links():
                if link.link == kind:
                    target = _used(connection, other, link.column, ids)
                    if target is not None:
                        _refuse_used(connection, description, target)


def _used(
    connection: Connection, description: Description, column: str, ids: Sequence[str]
) -> str | None:
    """The first of some records that a live record of a kind points at."""
    table = table_of(description)
    for some in batched(ids):
        query = select(table.c[column]).where(table.c[column].in_(some), table.c.deleted.is_(False))
        found = connection.scalar(query.limit(1))
        if found is not None:
            return str(found)
    return None


def _refuse_used(connection: Connection, description: Description, record_id: str) -> None:
    users = list(live_referrers(connection, description, record_id))
    if users:
        _, row = row_of(connection, record_id, description.type)
        raise AppError(
            f"“{row['title']}” đang được dùng ở {users[0][0].label.lower()} “{users[0][1]}”. "
            "Xóa hoặc sửa bản ghi đó trước khi hoàn tác."
        )


def _check_returned(connection: Connection, undone: _Undone) -> None:
    """What is live again points at live records, and is no second one of its kind."""
    for kind, ids in undone.live.items():
        description = description_of(kind)
        table = table_of(description)
        for link in description.links():
            target = table_of(description_of(str(link.link))).alias()
            pair = table.join(target, target.c.id == table.c[link.column])
            for some in batched(ids):
                query = select(table.c.title, target.c.title).select_from(pair)
                lost = connection.execute(
                    query.where(table.c.id.in_(some), target.c.deleted.is_(True)).limit(1)
                ).first()
                if lost is not None:
                    raise AppError(
                        f"“{lost[0]}” cần {description_of(str(link.link)).label.lower()} "
                        f"“{lost[1]}” đã bị xóa. "
                        "Khôi phục bản ghi đó từ thùng rác trước khi hoàn tác."
                    )
    for description, record_id, values in undone.moved:
        check_alone(connection, description, record_id, values)


def _check_guards(connection: Connection, today: date, spans: dict[str, _Span]) -> None:
    """Some records must not go back; asked when all is written, so that they see the whole."""
    for record_id, span in spans.items():
        guard = description_of(span.record_type).guard
        if guard is None or span.deleted:
            continue
        description, row = row_of(connection, record_id, span.record_type)
        body = connection.scalar(select(_version.c.body).where(_version.c.hash == span.last))
        before = json.loads(str(body))["content"]
        after = None if row["deleted"] else content_of(connection, description, row)
        if reason := guard(before, after, DatabaseContext(connection, today, row["id"])):
            raise AppError(reason)
