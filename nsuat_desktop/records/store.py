"""Writing records: every change is one change set with a version per record, then the rows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import NamedTuple

from sqlalchemy import Connection, RowMapping, select

from db.engine import make_room
from db.history import ChangeHeader, ChangeSetWriter, Version
from nsuat_desktop.environment import Environment
from nsuat_desktop.errors import AppError, NotFoundError, StaleRecordError
from nsuat_desktop.records.description import Description, Kind, Plain, Values
from nsuat_desktop.records.projection import table_of, values_of
from nsuat_desktop.records.registry import description_of, descriptions
from nsuat_desktop.records.row_writing import Stamped, write_rows
from nsuat_desktop.records.unit_use import REFORM, try_written_reforms, units_of

_LOT = 2_000
"""Records whose rows are prepared at a time: as fast as more, and small in memory."""


class Change(NamedTuple):
    """A record's next state; `current` is its row now, None for a new record."""

    description: Description
    record_id: str
    values: Mapping[str, Plain]
    current: RowMapping | None
    deleted: bool = False


@dataclass(frozen=True)
class Installation:
    """Whose database this is: the installation that writes and the office that owns."""

    id: str
    office_id: str


def row_of(
    connection: Connection, record_id: str, record_type: str | None = None
) -> tuple[Description, RowMapping]:
    """The row of a record, deleted or not.

    Raises:
        NotFoundError: no kind of record has this id.
    """
    kinds = [description_of(record_type)] if record_type else descriptions().values()
    for description in kinds:
        table = table_of(description)
        row = connection.execute(select(table).where(table.c.id == record_id)).mappings().first()
        if row is not None:
            return description, row
    raise NotFoundError(f"Không có bản ghi “{record_id[:40]}”. Mở lại danh sách để chọn.")


def check_revision(row: RowMapping, revision: int | None) -> None:
    """Refuse to write over a change made elsewhere since the record was opened.

    Raises:
        StaleRecordError: the kept revision is not the one that was opened.
    """
    if revision is not None and row["revision"] != revision:
        raise StaleRecordError(
            f"Bản ghi này đã được {row['updated_by'] or 'người khác'} sửa sau khi mở. "
            "Mở lại để xem nội dung mới rồi sửa tiếp."
        )


class ChangeWriter:
    """Writes the changes of one transaction as one change set.

    Rows and versions are written as they come, so that a later record of the same change can
    point at an earlier one; `finish` closes the change set. The caller owns the transaction.
    """

    def __init__(
        self, connection: Connection, environment: Environment, installation: Installation
    ) -> None:
        self._connection = connection
        self._environment = environment
        self._installation = installation
        self._at = environment.timestamp()
        self._history = ChangeSetWriter(connection)
        self.types: set[str] = set()
        """Kinds of the records written so far."""
        self.unit_ids: set[str] = set()
        """Administrative units in which live records were written."""

    def write(self, change: Change) -> None:
        """Write a record's next state and its version."""
        self._write_lot([change])

    def write_many(self, changes: Iterable[Change]) -> None:
        """The same for many records, each of them once, in order."""
        coming = iter(changes)
        while lot := list(islice(coming, _LOT)):
            if len(lot) == _LOT:
                make_room(self._connection)
            self._write_lot(lot)

    def finish(self, sentence: str, batch: str | None = None) -> str | None:
        """Close the change set and return its id; None when nothing was written."""
        if not self.types:
            return None
        header = ChangeHeader(
            self._environment.new_id(),
            self._at,
            self._environment.author,
            self._installation.id,
            sentence,
            batch,
        )
        self._history.close(header)
        return header.id

    def _write_lot(self, lot: Sequence[Change]) -> None:
        versions = [self._version(change) for change in lot]
        hashes = self._history.add(versions)
        stamped = list(map(Stamped, lot, versions, hashes))
        # The names of what follows a reform depend on it.
        for _, run in groupby(stamped, key=lambda each: each.change.description.type == REFORM):
            self._write_run(list(run))

    def _write_run(self, run: Sequence[Stamped]) -> None:
        if run[0].change.description.type == REFORM:
            for each in run:
                write_rows(self._connection, [each])
                try_written_reforms(self._connection)
        else:
            write_rows(self._connection, run)
        changes = [each.change for each in run]
        self.types.update({change.description.type for change in changes})
        for change in changes:
            if not change.deleted:
                self.unit_ids.update(units_of(change.description, change.values))

    def _version(self, change: Change) -> Version:
        current = change.current
        owner, revision, parents = self._installation.office_id, 1, tuple[str, ...]()
        if current is not None:
            owner, revision = current["owner"], current["revision"] + 1
            parents = (current["version_hash"],)
        return Version(
            change.description.type,
            change.record_id,
            owner,
            revision,
            parents,
            self._installation.id,
            self._at,
            self._environment.author,
            change.deleted,
            dict(change.values),
        )


def live_referrers(
    connection: Connection, description: Description, record_id: str
) -> Iterable[tuple[Description, str]]:
    """(kind, title) of the live records that point at this one, or hold the choice it adds."""
    code = None
    if description.feeds:
        own = table_of(description)
        code = connection.scalar(select(own.c.code).where(own.c.id == record_id))
    for other in descriptions().values():
        table = table_of(other)
        for field in other.fields:
            if field.link == description.type and field.kind is Kind.LINK:
                wanted = record_id
            elif code is not None and field.catalogue == description.feeds:
                wanted = code
            else:
                continue
            found = connection.scalars(
                select(table.c.title).where(
                    table.c[field.column] == wanted, table.c.deleted.is_(False)
                )
            )
            yield from ((other, title) for title in found)


def live_twin(
    connection: Connection, description: Description, record_id: str, values: Values
) -> RowMapping | None:
    """The other live record with the values that only one record of this kind may have."""
    wanted = {name: values.get(name) for name in description.once}
    if not wanted or None in wanted.values():
        return None
    table = table_of(description)
    query = select(table).where(table.c.deleted.is_(False), table.c.id != record_id)
    for name, value in wanted.items():
        query = query.where(table.c[description.by_name[name].column] == value)
    return connection.execute(query).mappings().first()


def bring_back(
    connection: Connection, writer: ChangeWriter, record_id: str, restored: dict[str, str]
) -> None:
    """Restore a deleted record, and before it the deleted ones that it points at.

    `restored` collects id -> title.

    Raises:
        AppError: what it held was written anew since.
    """
    description, row = row_of(connection, record_id)
    if not row["deleted"] or record_id in restored:
        return
    restored[record_id] = str(row["title"])
    values = content_of(connection, description, row)
    for field in description.links():
        target = values.get(field.name)
        if isinstance(target, str):
            bring_back(connection, writer, target, restored)
    if description.type == "attachment":
        bring_back(connection, writer, str(values["record"]), restored)
    writer.write(Change(description, record_id, values, row, deleted=False))
    check_alone(connection, description, record_id, values)


def check_alone(
    connection: Connection, description: Description, record_id: str, values: Values
) -> None:
    """Refuse to have a record live again of which there may be only one.

    Raises:
        AppError: another live record has taken its place.
    """
    twin = live_twin(connection, description, record_id, values)
    if twin is not None:
        raise AppError(
            f"{description.label} “{twin['title']}” đã được ghi lại ở bản khác. "
            "Xóa bản đó trước, hoặc giữ bản đó và thôi khôi phục."
        )


def content_of(connection: Connection, description: Description, row: RowMapping) -> Values:
    """The content of one row as it was hashed."""
    return values_of(connection, description, [row])[0]
