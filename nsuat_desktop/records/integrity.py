"""Checking a database: the file, the chain of changes, every row against its version, the links."""

import json
from collections.abc import Iterator
from datetime import date

from sqlalchemy import Connection, Table, func, select

from db.canonical import sha256_hex
from db.engine import Database
from db.history import FIRST_HASH, ChangeHeader, chain_hash
from db.models.history import ChangeSet, RecordVersion
from nsuat_desktop.environment import Environment
from nsuat_desktop.records.checks import canonical_values
from nsuat_desktop.records.description import Description, Severity
from nsuat_desktop.records.projection import COMMON, table_of, values_of
from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.records.rule_context import DatabaseContext

MOST_PROBLEMS = 200

_change_set: Table = ChangeSet.__table__  # type: ignore[assignment]
_version: Table = RecordVersion.__table__  # type: ignore[assignment]


def problems_in(database: Database, environment: Environment) -> list[str]:
    """Everything that is wrong with the data, in Vietnamese; at most `MOST_PROBLEMS` lines."""
    with database.read() as connection:
        found = []
        for problem in _all_problems(connection, environment.today()):
            found.append(problem)
            if len(found) == MOST_PROBLEMS:
                break
        return found


def _all_problems(connection: Connection, today: date) -> Iterator[str]:
    for line in connection.exec_driver_sql("PRAGMA integrity_check").scalars():
        if line != "ok":
            yield f"Tệp dữ liệu hỏng: {line}. Khôi phục từ bản sao lưu gần nhất."
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"Liên kết đứt trong bảng {row[0]}. Khôi phục từ bản sao lưu gần nhất."
    yield from _chain_problems(connection)
    for description in descriptions().values():
        yield from _row_problems(connection, description)
    today = max(today, _newest_day(connection))
    for description in descriptions().values():
        if description.type not in _RULED_ELSEWHERE:
            yield from _rule_problems(connection, description, today)


def _chain_problems(connection: Connection) -> Iterator[str]:
    versions: dict[int, list[str]] = {}
    for row in connection.execute(select(_version)):
        if sha256_hex(row.body) != row.hash:
            yield f"Nội dung lịch sử của bản ghi {row.record_id} đã bị sửa ngoài chương trình."
        versions.setdefault(row.change_set, []).append(row.hash)
    previous = FIRST_HASH
    expected = 1
    for change in connection.execute(select(_change_set).order_by(_change_set.c.sequence)):
        header = ChangeHeader(
            change.id, change.at, change.author, change.installation, change.sentence, change.batch
        )
        hashes = versions.get(change.sequence, [])
        whole = change.sequence == expected and change.previous_hash == previous
        if not whole or chain_hash(header, previous, hashes) != change.hash:
            yield f"Nhật ký thay đổi bị sửa hoặc mất ở lần thứ {change.sequence}."
        previous, expected = change.hash, change.sequence + 1


def _row_problems(connection: Connection, description: Description) -> Iterator[str]:
    table = table_of(description)
    rows = connection.execute(select(table)).mappings().all()
    bodies: dict[str, str] = {}
    newest: dict[str, int] = {}
    columns = (_version.c.hash, _version.c.body, _version.c.record_id, _version.c.revision)
    query = select(*columns).where(_version.c.record_type == description.type)
    for version_hash, written, record_id, revision in connection.execute(query):
        bodies[version_hash] = written
        newest[record_id] = max(revision, newest.get(record_id, 0))
    for row, values in zip(rows, values_of(connection, description, rows), strict=True):
        body = bodies.get(row["version_hash"])
        version = json.loads(body) if body else None
        same = (
            version is not None
            and version["content"] == values
            and version["id"] == row["id"]
            and version["revision"] == row["revision"] == newest[row["id"]]
            and version["deleted"] == row["deleted"]
            and version["owner"] == row["owner"]
            and version["at"] == row["updated_at"]
            and version["author"] == row["updated_by"]
        )
        if not same:
            yield (
                f"{description.label} “{row['title']}” không khớp với lịch sử: dữ liệu đã bị sửa "
                "ngoài chương trình hoặc hỏng. Khôi phục từ bản sao lưu gần nhất."
            )
    for _ in newest.keys() - {row["id"] for row in rows}:
        yield (
            f"{description.label}: một bản ghi có trong lịch sử đã mất khỏi danh sách. "
            "Khôi phục từ bản sao lưu gần nhất."
        )


_RULED_ELSEWHERE = ("attachment", "unit_reform")
"""Files stay with a record that went to the bin; a reform is judged by the map before it."""


def _newest_day(connection: Connection) -> date:
    """Day of the last change: a clock set back must not make yesterday's records wrong."""
    newest = connection.scalar(select(func.max(_change_set.c.at)))
    return date.fromisoformat(newest[:10]) if newest else date.min


def _rule_problems(connection: Connection, description: Description, today: date) -> Iterator[str]:
    """Live records that the rules would refuse; warnings were answered when they were saved."""
    table = table_of(description)
    live = select(table).where(table.c.deleted.is_(False)).order_by(table.c.sort_key, table.c.id)
    rows = connection.execute(live).mappings().all()
    for row, content in zip(rows, values_of(connection, description, rows), strict=True):
        values = {name: value for name, value in content.items() if name not in COMMON}
        _, problems = canonical_values(description, values, today, new=False)
        context = DatabaseContext(connection, today, row["id"])
        for rule in description.rules:
            problems += rule(values, context)
        for problem in problems:
            if problem.severity is Severity.ERROR:
                yield f"{description.label} “{row['title']}”: {problem.message}"
