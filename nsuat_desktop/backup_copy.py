"""Taking a verified backup to another place: a USB stick, a shared folder."""

import hashlib
import shutil
from pathlib import Path

from db.backup import BackupInfo
from db.errors import file_trouble
from nsuat_desktop.errors import SurroundingsError
from nsuat_desktop.files import write_atomically


def copy_backup(backup: BackupInfo, folder: Path) -> Path:
    """Copy a backup into a folder and prove the copy by reading it back; returns its path.

    Raises:
        SurroundingsError: the copy could not be made, or does not read back the same.
    """
    target = folder / backup.path.name
    try:
        with backup.path.open("rb") as source, write_atomically(target) as file:
            shutil.copyfileobj(source, file, 1 << 20)
        same = _digest(backup.path) == _digest(target)
    except OSError as error:
        raise SurroundingsError(f"Chưa chép được. {file_trouble(error)}") from error
    if not same:
        target.unlink(missing_ok=True)
        raise SurroundingsError(
            f"Bản chép vào {folder} đọc lại không giống nên đã bỏ. Dùng USB hoặc thư mục khác."
        )
    return target


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
