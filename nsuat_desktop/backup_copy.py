"""Taking a verified backup to another place: a USB stick, a shared folder.

The database goes as one file; the attached files go into a folder beside it, each once for all
backups, under the name that is the hash of its content. The templates that an office changed and
the certificates that it trusts go along under their own names.
"""

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from db.backup import BackupInfo, attached_files
from db.errors import file_trouble
from nsuat_desktop.attachments.store import FOLDER, FileStore
from nsuat_desktop.errors import SurroundingsError
from nsuat_desktop.files import write_atomically
from nsuat_desktop.papers.templates import own_folder
from nsuat_desktop.reporting.life.trust import trusted_folder

Progress = Callable[[int, int], None]
"""(files done, of how many); may raise to stop the work."""


@dataclass(frozen=True, slots=True)
class TakenAway:
    """What lies at the other place now.

    `files` of the backup's attachments are there and whole, `copied` of them since now; `lost` of
    them are missing or damaged in the data folder and not there either. `own` counts the
    templates and certificates of the office.
    """

    path: Path
    files: int
    copied: int
    lost: int
    own: int = 0


def take_away(
    backup: BackupInfo,
    store: FileStore,
    data_dir: Path,
    folder: Path,
    progress: Progress | None = None,
) -> TakenAway:
    """Copy a backup, the files attached in it, and what the office put into its data folder.

    Each copy is proved by reading it back.

    Raises:
        SurroundingsError: a copy could not be made, or does not read back the same.
    """
    target = FileStore(folder / FOLDER)
    wanted = sorted(attached_files(backup.path))
    copied = lost = 0
    for done, digest in enumerate(wanted):
        if progress is not None:
            progress(done, len(wanted))
        if target.is_whole(digest):
            continue
        if store.is_whole(digest):
            target.add(store.path(digest))
            copied += 1
        else:
            lost += 1
    # The database after them: where it lies, the files that it names lie too.
    path = copy_backup(backup, folder)
    own = _take_own_files(data_dir, folder)
    if progress is not None:
        progress(len(wanted), len(wanted))
    return TakenAway(path, len(wanted) - lost, copied, lost, own)


def _take_own_files(data_dir: Path, folder: Path) -> int:
    """Copy templates and trusted certificates as they are now; how many there are."""
    found = [
        path
        for kept in (own_folder(data_dir), trusted_folder(data_dir))
        for path in sorted(kept.rglob("*"))
        if path.is_file()
    ]
    for path in found:
        target = folder / path.relative_to(data_dir)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise SurroundingsError(f"Chưa chép được. {file_trouble(error)}") from error
        _copy(path, target)
    return len(found)


def copy_backup(backup: BackupInfo, folder: Path) -> Path:
    """Copy a backup into a folder and prove the copy by reading it back; returns its path.

    Raises:
        SurroundingsError: the copy could not be made, or does not read back the same.
    """
    return _copy(backup.path, folder / backup.path.name)


def _copy(path: Path, target: Path) -> Path:
    try:
        with path.open("rb") as source, write_atomically(target) as file:
            shutil.copyfileobj(source, file, 1 << 20)
        same = _digest(path) == _digest(target)
    except OSError as error:
        raise SurroundingsError(f"Chưa chép được. {file_trouble(error)}") from error
    if not same:
        target.unlink(missing_ok=True)
        raise SurroundingsError(
            f"Bản chép vào {target.parent} đọc lại không giống nên đã bỏ. "
            "Dùng USB hoặc thư mục khác."
        )
    return target


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
