"""Writing and reading the history: change sets chained by hash, record versions named by hash."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, func, select

from db.canonical import canonical_json, sha256_hex
from db.inserting import insert_many
from db.models.history import ChangeSet, RecordVersion

FIRST_HASH = "0" * 64

_change_set: Table = ChangeSet.__table__  # type: ignore[assignment]
_version: Table = RecordVersion.__table__  # type: ignore[assignment]


_COLUMNS = (
    "hash", "change_set", "record_id", "record_type", "revision", "parents", "deleted", "body",
)  # fmt: skip


class Version(NamedTuple):
    """One state of one record: its content and where it comes from.

    `content` holds the field values in their plain form; `at` is UTC ISO time, `parents` the
    hashes of the versions it follows (none for a new record, two after a merge by a person).
    """

    record_type: str
    record_id: str
    owner: str
    revision: int
    parents: tuple[str, ...]
    installation: str
    at: str
    author: str
    deleted: bool
    content: dict[str, Any]

    def body(self) -> str:
        """The canonical JSON that the hash is computed over."""
        return canonical_json(
            {
                "type": self.record_type,
                "id": self.record_id,
                "owner": self.owner,
                "revision": self.revision,
                "parents": list(self.parents),
                "installation": self.installation,
                "at": self.at,
                "author": self.author,
                "deleted": self.deleted,
                "content": self.content,
            }
        )


@dataclass(frozen=True)
class ChangeHeader:
    """Who changed something, when, and the sentence that says what."""

    id: str
    at: str
    author: str
    installation: str
    sentence: str
    batch: str | None = None


class ChangeSetWriter:
    """Writes one change set: the versions as they come, and last the header over all of them.

    A large change is never held in memory. The caller owns the transaction, which cannot be
    committed before `close`, and writes the projection rows in the same one.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._hashes: list[str] = []
        self._sequence, self._previous = 0, FIRST_HASH

    def add(self, versions: Iterable[Version]) -> list[str]:
        """Write these versions and return their hashes, in order."""
        if not self._sequence:
            self._begin()
        rows = [self._row(version) for version in versions]
        insert_many(self._connection, _version, _COLUMNS, rows)
        added = [row[0] for row in rows]
        self._hashes += added
        return added

    def close(self, header: ChangeHeader) -> None:
        """Write the header."""
        if not self._sequence:
            self._begin()
        self._connection.execute(
            _change_set.insert(),
            {
                "sequence": self._sequence,
                "id": header.id,
                "at": header.at,
                "author": header.author,
                "installation": header.installation,
                "sentence": header.sentence,
                "batch": header.batch,
                "previous_hash": self._previous,
                "hash": chain_hash(header, self._previous, self._hashes),
            },
        )

    def _begin(self) -> None:
        # Rows of the history are never changed, so the header, whose hash covers the versions
        # that point at it, is written after them: the database checks this link at the commit.
        self._connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        last = self._connection.execute(
            select(_change_set.c.sequence, _change_set.c.hash)
            .order_by(_change_set.c.sequence.desc())
            .limit(1)
        ).first()
        self._sequence, self._previous = (last.sequence + 1, last.hash) if last else (1, FIRST_HASH)

    def _row(self, version: Version) -> tuple[Any, ...]:
        """What stands in `_COLUMNS`."""
        body = version.body()
        return (
            sha256_hex(body),
            self._sequence,
            version.record_id,
            version.record_type,
            version.revision,
            " ".join(version.parents),
            version.deleted,
            body,
        )


def append(connection: Connection, header: ChangeHeader, versions: Iterable[Version]) -> list[str]:
    """Write one change set with its versions and return the versions' hashes, in order.

    The caller owns the transaction and writes the projection rows in the same one.
    """
    writer = ChangeSetWriter(connection)
    hashes = writer.add(versions)
    writer.close(header)
    return hashes


def chain_hash(header: ChangeHeader, previous: str, version_hashes: Sequence[str]) -> str:
    """Hash of a change set: covers the one before, the header and every version in it."""
    return sha256_hex(
        canonical_json(
            {
                "previous": previous,
                "id": header.id,
                "at": header.at,
                "author": header.author,
                "installation": header.installation,
                "sentence": header.sentence,
                "batch": header.batch,
                "versions": sorted(version_hashes),
            }
        )
    )


def head(connection: Connection) -> tuple[int, str]:
    """(number of change sets, hash of the last one): what a backup or report anchors."""
    count = connection.execute(select(func.count()).select_from(_change_set)).scalar_one()
    last = connection.execute(
        select(_change_set.c.hash).order_by(_change_set.c.sequence.desc()).limit(1)
    ).scalar()
    return int(count), str(last or FIRST_HASH)
