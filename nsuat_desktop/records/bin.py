"""The bin: deleted records of all kinds, who deleted them and when, and bringing them back."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Table, select

from db.engine import Database
from db.models.history import ChangeSet, RecordVersion
from nsuat_desktop.errors import AppError
from nsuat_desktop.records.projection import table_of
from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.records.service import RecordService
from nsuat_desktop.records.store import bring_back

_change_set: Table = ChangeSet.__table__  # type: ignore[assignment]
_version: Table = RecordVersion.__table__  # type: ignore[assignment]


@dataclass(frozen=True, slots=True)
class DeletedRecord:
    """A record in the bin; `sentence` tells the change that put it there."""

    record_type: str
    id: str
    title: str
    search_text: str
    deleted_by: str
    deleted_at: str
    sentence: str


def deleted_records(database: Database) -> list[DeletedRecord]:
    """All records in the bin, the one deleted last first."""
    found: list[DeletedRecord] = []
    with database.read() as connection:
        for kind, description in descriptions().items():
            table = table_of(description)
            query = (
                select(
                    table.c.id,
                    table.c.title,
                    table.c.search_text,
                    _change_set.c.author,
                    _change_set.c.at,
                    _change_set.c.sentence,
                )
                .join(_version, _version.c.hash == table.c.version_hash)
                .join(_change_set, _change_set.c.sequence == _version.c.change_set)
                .where(table.c.deleted.is_(True))
                .order_by(table.c.sort_key, table.c.id)
            )
            found += [DeletedRecord(kind, *row) for row in connection.execute(query)]
    return sorted(found, key=lambda each: each.deleted_at, reverse=True)


def restore_records(service: RecordService, ids: Iterable[str]) -> tuple[str, list[str]]:
    """Bring records back as one change, and with them the deleted ones that they point at.

    Returns the id of the change and the ids of all records that came back.

    Raises:
        AppError: none of the records is in the bin, or what one held was written anew since.
    """
    with service.writing() as (connection, writer):
        restored: dict[str, str] = {}
        for each in dict.fromkeys(ids):
            bring_back(connection, writer, each, restored)
        if not restored:
            raise AppError("Các bản ghi này không còn trong thùng rác. Mở lại thùng rác để xem.")
        titles = list(restored.values())
        sentence = f"Khôi phục “{titles[0]}”"
        if len(titles) > 1:
            sentence = f"Khôi phục {len(titles)} bản ghi"
        change = writer.finish(sentence)
        assert change is not None
        return change, list(restored)
