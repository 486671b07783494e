"""Verified copies of the database, published by rename only once they proved equal to it."""

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from db.errors import SurroundingsError, file_trouble, storage_trouble
from db.reading import open_to_read

PREFIX = "nsuat-"
KEEP_LAST, KEEP_DAYS, KEEP_WEEKS, KEEP_MONTHS = 10, 14, 8, 12

_ATTACHED = "SELECT DISTINCT sha256 FROM attachment WHERE NOT deleted"


@dataclass(frozen=True)
class BackupInfo:
    """A published backup. The name is given only after the check, so to exist is to be verified.

    `head` is the beginning of the hash of the last change set in it.
    """

    path: Path
    at: datetime
    head: str


def make_backup(source: Path, folder: Path, moment: datetime) -> BackupInfo:
    """Copy the database while it may be in use, prove the copy, then publish and thin.

    Proof: SQLite's quick check, the same number of rows in every table, the same last change set.
    "It opens" proves nothing: a copy cut short by a full disk opens too, as an empty database.

    Raises:
        SurroundingsError: the copy could not be made or did not prove equal; nothing is published.
    """
    part = folder / f"{PREFIX}{moment:%Y%m%d-%H%M%S}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        head = _copy_and_prove(source, part)
        path = folder / f"{PREFIX}{moment.astimezone(UTC):%Y%m%d-%H%M%S}-{head}.db"
        _sync(part)
        os.replace(part, path)
    except sqlite3.Error as error:
        raise storage_trouble(error) or error from error
    except OSError as error:
        raise SurroundingsError(f"Chưa sao lưu được. {file_trouble(error)}") from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    for old in _superfluous(backups_in(folder)):
        with contextlib.suppress(OSError):
            old.path.unlink()
    return BackupInfo(path, moment, head)


def backups_in(folder: Path) -> list[BackupInfo]:
    """Published backups, newest first."""
    found = []
    for path in folder.glob(f"{PREFIX}*.db"):
        with contextlib.suppress(ValueError):
            stamp, _, head = path.stem.removeprefix(PREFIX).rpartition("-")
            moment = datetime.strptime(stamp, "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
            found.append(BackupInfo(path, moment, head))
    return sorted(found, key=lambda each: (each.at, each.path.name), reverse=True)


def attached_files(backup: Path) -> set[str]:
    """SHA-256 of the files that the live records of a backup point at.

    The files themselves lie beside the database and are never changed, so a backup in the data
    folder need not repeat them.

    Raises:
        SurroundingsError: the backup cannot be read.
    """
    try:
        with closing(open_to_read(backup, timeout=10)) as opened:
            found = opened.execute("SELECT 1 FROM sqlite_master WHERE name = 'attachment'")
            if found.fetchone() is None:  # made before there were attachments
                return set()
            return {row[0] for row in opened.execute(_ATTACHED)}
    except sqlite3.Error as error:
        raise storage_trouble(error) or error from error


def _copy_and_prove(source: Path, part: Path) -> str:
    part.unlink(missing_ok=True)
    with (
        closing(open_to_read(source, timeout=10)) as original,
        closing(sqlite3.connect(part)) as copy,
    ):
        # One read transaction over copy and count: a save in between must not look like damage.
        original.execute("BEGIN")
        before = _fingerprint(original)
        original.backup(copy, pages=-1)
        sound = copy.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        if not sound or _fingerprint(copy) != before:
            raise SurroundingsError(
                "Bản sao lưu vừa tạo không khớp với dữ liệu nên đã bỏ. Kiểm tra ổ đĩa, thử lại."
            )
    return before[1][:8]


def _fingerprint(connection: sqlite3.Connection) -> tuple[tuple[tuple[str, int], ...], str]:
    names = [
        row[0]
        for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
        if not row[0].startswith("sqlite_")
    ]
    counts = tuple(
        (name, connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
        for name in sorted(names)
    )
    last = None
    if "change_set" in names:
        last = connection.execute(
            "SELECT hash FROM change_set ORDER BY sequence DESC LIMIT 1"
        ).fetchone()
    return counts, last[0] if last else "0" * 8


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _superfluous(newest_first: Iterable[BackupInfo]) -> Iterator[BackupInfo]:
    """All but the last ten and the last of each of 14 days, 8 weeks and 12 months."""
    days: set[str] = set()
    weeks: set[str] = set()
    months: set[str] = set()
    for number, backup in enumerate(newest_first):
        keep = number < KEEP_LAST
        for seen, key, limit in (
            (days, f"{backup.at:%Y-%m-%d}", KEEP_DAYS),
            (weeks, f"{backup.at:%G-%V}", KEEP_WEEKS),
            (months, f"{backup.at:%Y-%m}", KEEP_MONTHS),
        ):
            if key not in seen and len(seen) < limit:
                seen.add(key)
                keep = True
        if not keep:
            yield backup
