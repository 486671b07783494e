"""A data folder that is open: its database, services, office, drafts and backups."""

import contextlib
import json
import logging
from collections.abc import Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from filelock import FileLock, Timeout
from sqlalchemy import Table, delete, insert, select

from db.backup import BackupInfo, attached_files, backups_in, make_backup
from db.engine import Database
from db.errors import file_trouble
from db.models.history import AppState, FormDraft
from db.upgrade import ensure_schema, schema_version
from nsuat_desktop.attachments.service import AttachmentService
from nsuat_desktop.attachments.store import FOLDER as FILES_FOLDER
from nsuat_desktop.attachments.store import FileStore
from nsuat_desktop.catalogues import own_standard, use_own_standards
from nsuat_desktop.data_folder import DATABASE_NAME
from nsuat_desktop.environment import Environment
from nsuat_desktop.errors import AppError, SurroundingsError
from nsuat_desktop.offices.overlay import readable_reforms
from nsuat_desktop.offices.profile import OfficeProfile, profile_from, profile_values
from nsuat_desktop.offices.units import use_reforms
from nsuat_desktop.own_calendar import take_up_calendar
from nsuat_desktop.records.description import Plain
from nsuat_desktop.records.reading import RecordReader
from nsuat_desktop.records.record import Draft, Record
from nsuat_desktop.records.service import RecordService
from nsuat_desktop.records.store import Installation

if TYPE_CHECKING:
    from nsuat_desktop.plan.model import Plan

LOCK_NAME = "nsuat.lock"
BACKUP_FOLDER = "backups"
LOCAL_CATALOGUES = ("catalogue_entry", "unit_reform")

_state: Table = AppState.__table__  # type: ignore[assignment]
_draft: Table = FormDraft.__table__  # type: ignore[assignment]
_log = logging.getLogger(__name__)


class AppStateStore:
    """Facts about the installation, kept in the database; no business data."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> str | None:
        """The value, or None."""
        with self._database.read() as connection:
            return connection.scalar(select(_state.c.value).where(_state.c.key == key))

    def put(self, key: str, value: str) -> None:
        """Keep a value."""
        with self._database.write() as connection:
            connection.execute(delete(_state).where(_state.c.key == key))
            connection.execute(insert(_state), {"key": key, "value": value})


class FormDraftStore:
    """What was typed and not saved yet: survives a crash, is no record and no history."""

    def __init__(self, database: Database, environment: Environment) -> None:
        self._database = database
        self._environment = environment

    def get(self, key: str) -> dict[str, Any] | None:
        """The draft kept under this key, or None."""
        with self._database.read() as connection:
            body = connection.scalar(select(_draft.c.body).where(_draft.c.key == key))
            return dict(json.loads(body)) if body else None

    def put(self, key: str, body: Mapping[str, Any]) -> None:
        """Keep a draft, over an earlier one."""
        text = json.dumps(dict(body), ensure_ascii=False)
        with self._database.write() as connection:
            connection.execute(delete(_draft).where(_draft.c.key == key))
            connection.execute(
                insert(_draft), {"key": key, "body": text, "at": self._environment.timestamp()}
            )

    def drop(self, key: str) -> None:
        """Forget a draft, if there is one."""
        with self._database.write() as connection:
            connection.execute(delete(_draft).where(_draft.c.key == key))

    def keys(self, prefix: str = "") -> list[str]:
        """Keys of the kept drafts that begin with `prefix`."""
        with self._database.read() as connection:
            keys = connection.scalars(select(_draft.c.key).order_by(_draft.c.key))
            return [str(key) for key in keys if str(key).startswith(prefix)]


class Backups:
    """Verified copies in the data folder."""

    def __init__(self, database_path: Path, folder: Path, environment: Environment) -> None:
        self.folder = folder
        self._database_path = database_path
        self._environment = environment

    def make(self) -> BackupInfo:
        """A new verified backup.

        Raises:
            SurroundingsError: it could not be made or proved; the message says why.
        """
        return make_backup(self._database_path, self.folder, self._environment.now())

    def latest(self) -> BackupInfo | None:
        """The newest published backup, or None."""
        return next(iter(backups_in(self.folder)), None)

    def files_in(self, backup: BackupInfo) -> int:
        """How many attached files a backup counts on; they lie in the folder beside it.

        Raises:
            SurroundingsError: the backup cannot be read.
        """
        return len(attached_files(backup.path))


class Workspace:
    """Everything a window or a command needs of one data folder."""

    def __init__(
        self, data_dir: Path, database: Database, environment: Environment, lock: FileLock | None
    ) -> None:
        self.data_dir = data_dir
        self.database = database
        self.environment = environment
        self._lock = lock
        self.state = AppStateStore(database)
        self.form_drafts = FormDraftStore(database, environment)
        self.backups = Backups(database.path, data_dir / BACKUP_FOLDER, environment)
        self.reader = RecordReader(database, environment)
        self.records = RecordService(database, environment, self._installation())
        self.attachments = AttachmentService(
            self.records, self.reader, FileStore(data_dir / FILES_FOLDER)
        )
        self.records.listeners.append(self._take_up)
        self._take_up(frozenset(LOCAL_CATALOGUES))
        take_up_calendar(self.state)

    @cached_property
    def plan(self) -> "Plan":
        """The provincial plan this office carries out."""
        from nsuat_desktop.plan.model import load_plan

        return load_plan()

    @property
    def can_write(self) -> bool:
        """Whether this process holds the writer lock."""
        return self._lock is not None

    @property
    def user_name(self) -> str:
        """Who works here, as entered in the first-start wizard."""
        return self.state.get("user_name") or ""

    def set_user_name(self, name: str) -> None:
        """Remember who works here; later changes carry this name."""
        self.state.put("user_name", name)
        self.environment.author = name

    def offices(self) -> list[OfficeProfile]:
        """The profiles of the office, oldest first."""
        ids = self.reader.ids("office_profile", order="valid_from")
        return [profile_from(row) for row in self.reader.rows("office_profile", ids)]

    def has_office(self) -> bool:
        """Whether the office has been described."""
        return self.reader.count("office_profile") > 0

    def office(self, day: date | None = None) -> OfficeProfile:
        """The profile that holds on a day (default today); before the first one, the first.

        Raises:
            AppError: no office has been described yet.
        """
        wanted = (day or self.environment.today()).isoformat()
        profiles = self.offices()
        if not profiles:
            raise AppError(
                "Chưa có hồ sơ cơ quan. Mở chương trình để lập hồ sơ, "
                "hoặc dùng lệnh: init --office TỆP.toml."
            )
        begun = [each for each in profiles if each.valid_from <= wanted]
        return begun[-1] if begun else profiles[0]

    def init_office(self, values: Mapping[str, Plain], user_name: str = "") -> Record:
        """Describe the office for the first time.

        Raises:
            AppError: there is an office already.
            RefusedError: the description is refused by its rules.
        """
        if self.has_office():
            raise AppError(
                "Thư mục dữ liệu này đã có cơ quan. Chọn thư mục khác bằng --data, "
                "hoặc sửa hồ sơ trong Thiết lập."
            )
        if user_name:
            self.set_user_name(user_name)
        return self.records.save(Draft("office_profile", profile_values(values)))

    def check(self) -> list[str]:
        """Integrity of file, history, rows, rules, frozen reports and attached files."""
        from nsuat_desktop.records.integrity import problems_in
        from nsuat_desktop.reporting.life.store import store_problems

        found = problems_in(self.database, self.environment) + store_problems(self.database)
        return found + self.attachments.problems()

    def close(self, *, backup: bool = False) -> BackupInfo | None:
        """Let go of the folder, with a verified backup first when asked.

        Raises:
            SurroundingsError: the backup failed; the folder is released all the same.
        """
        try:
            return self.backups.make() if backup else None
        finally:
            self.database.close()
            if self._lock is not None:
                self._lock.release()

    def _take_up(self, types: frozenset[str]) -> None:
        """Let the catalogues know the office's own entries after they changed."""
        if "catalogue_entry" in types:
            rows = self.reader.rows("catalogue_entry", self.reader.ids("catalogue_entry"))
            use_own_standards(own_standard(row.values) for row in rows)
        if "unit_reform" in types:
            rows = self.reader.rows("unit_reform", self.reader.ids("unit_reform"))
            use_reforms(readable_reforms(row.values for row in rows))

    def _installation(self) -> Installation:
        known = self.state.get("installation_id"), self.state.get("office_id")
        if known[0] and known[1]:
            return Installation(known[0], known[1])
        if not self.can_write:
            return Installation("", "")
        installation = Installation(self.environment.new_id(), self.environment.new_id())
        self.state.put("installation_id", installation.id)
        self.state.put("office_id", installation.office_id)
        return installation


def open_workspace(
    data_dir: Path,
    *,
    write: bool,
    author: str | None = None,
    environment: Environment | None = None,
    wait_seconds: float = 5,
) -> Workspace:
    """Open a data folder; with `write`, create it when new, migrate it when old, hold its lock.

    Raises:
        SurroundingsError: no rights, disk full, damaged, or another process is writing.
        AppError: not this program's data, made by a newer one, or nothing there to read.
    """
    environment = environment or Environment()
    path = data_dir / DATABASE_NAME
    if not write and schema_version(path) is None:
        raise AppError(
            f"Chưa có dữ liệu trong {data_dir}. Mở chương trình để lập hồ sơ cơ quan, "
            "hoặc dùng lệnh: init --office TỆP.toml."
        )
    lock = _writer_lock(data_dir, wait_seconds) if write else None
    try:
        workspace = _open(data_dir, path, environment, lock)
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    environment.author = author or environment.author or workspace.user_name
    return workspace


def _open(data_dir: Path, path: Path, environment: Environment, lock: FileLock | None) -> Workspace:
    database = Database(path)
    if lock is not None:
        backups = Backups(path, data_dir / BACKUP_FOLDER, environment)
        ensure_schema(database, backups.make)
        _sweep(data_dir)
    elif schema_version(path) is not None:
        _refuse_other_schema(path)
    return Workspace(data_dir, database, environment, lock)


def _refuse_other_schema(path: Path) -> None:
    from db.upgrade import HEAD

    if schema_version(path) != HEAD:
        raise AppError(
            "Dữ liệu này thuộc phiên bản khác của chương trình. "
            "Mở bằng cửa sổ chương trình một lần để nâng cấp, hoặc cập nhật chương trình."
        )


def _writer_lock(data_dir: Path, wait_seconds: float) -> FileLock:
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        # Not tied to a thread: the window opens and closes its data off the UI thread.
        lock = FileLock(data_dir / LOCK_NAME, thread_local=False)
        lock.acquire(timeout=wait_seconds)
    except Timeout:
        raise SurroundingsError(
            "Dữ liệu đang được mở ở một cửa sổ hoặc lệnh khác. Đóng cửa sổ đó rồi thử lại."
        ) from None
    except OSError as error:
        raise SurroundingsError(file_trouble(error)) from error
    return lock


def _sweep(data_dir: Path) -> None:
    """Remove what a killed process left half-written; published files never end in .part."""
    halves = (
        *data_dir.glob("*.part"),
        *(data_dir / BACKUP_FOLDER).glob("*.part"),
        *(data_dir / FILES_FOLDER).glob("*/*.part"),
    )
    for part in halves:
        with contextlib.suppress(OSError):
            part.unlink()
            _log.info("removed a half-written file")
