"""Writing records: every change is one change set with a version per record, then the rows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, insert, select, update

from db.canonical import sha256_hex
from db.history import ChangeHeader, Version, append
from nsuat_desktop.environment import Environment
from nsuat_desktop.errors import AppError, NotFoundError, StaleRecordError
from nsuat_desktop.records.description import Description, Kind, Plain, Values
from nsuat_desktop.records.naming import labels_of, names_of, refresh_referrers
from nsuat_desktop.records.projection import columns_of, table_of, values_of, write_side_rows
from nsuat_desktop.records.registry import description_of, descriptions
from nsuat_desktop.records.unit_use import REFORM, try_written_reforms, units_of


@dataclass(frozen=True)
class Change:
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
    """Collects the changes of one transaction and writes them as one change set.

    Rows are written as they come, so that a later record of the same batch can point at an
    earlier one; the history is written by `finish`. The caller owns the transaction.
    """

    def __init__(
        self, connection: Connection, environment: Environment, installation: Installation
    ) -> None:
        self._connection = connection
        self._environment = environment
        self._installation = installation
        self._at = environment.timestamp()
        self._versions: list[Version] = []
        self.unit_ids: set[str] = set()
        """Administrative units in which live records were written."""

    @property
    def types(self) -> set[str]:
        """Kinds of the records written so far."""
        return {version.record_type for version in self._versions}

    def write(self, change: Change) -> None:
        """Write the row of a record's next state and remember its version."""
        version = self._version(change)
        self._versions.append(version)
        self._write_row(change, version, sha256_hex(version.body()))
        if change.description.type == REFORM:
            try_written_reforms(self._connection)
        if not change.deleted:
            self.unit_ids |= units_of(change.description, change.values)

    def finish(self, sentence: str, batch: str | None = None) -> str | None:
        """Write the change set and return its id; None when nothing was written."""
        if not self._versions:
            return None
        header = ChangeHeader(
            self._environment.new_id(),
            self._at,
            self._environment.author,
            self._installation.id,
            sentence,
            batch,
        )
        append(self._connection, header, self._versions)
        return header.id

    def _version(self, change: Change) -> Version:
        current = change.current
        return Version(
            record_type=change.description.type,
            record_id=change.record_id,
            owner=current["owner"] if current else self._installation.office_id,
            revision=current["revision"] + 1 if current else 1,
            parents=(current["version_hash"],) if current else (),
            installation=self._installation.id,
            at=self._at,
            author=self._environment.author,
            deleted=change.deleted,
            content=dict(change.values),
        )

    def _write_row(self, change: Change, version: Version, digest: str) -> None:
        connection, description = self._connection, change.description
        table = table_of(description)
        labels = labels_of(connection, description, change.values)
        names = names_of(description, change.values, labels)
        columns = {
            **columns_of(description, change.values),
            **names.columns(),
            "revision": version.revision,
            "version_hash": digest,
            "deleted": version.deleted,
            "updated_at": version.at,
            "updated_by": version.author,
        }
        if change.current is None:
            columns |= {
                "id": change.record_id,
                "owner": version.owner,
                "created_at": version.at,
                "created_by": version.author,
            }
            connection.execute(insert(table), columns)
        else:
            connection.execute(update(table).where(table.c.id == change.record_id), columns)
        write_side_rows(connection, description, change.record_id, change.values)
        if change.current is not None and change.current["title"] != names.title:
            refresh_referrers(connection, description.type, change.record_id)


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
