"""The folder of attached files: each content once, named by its SHA-256, never changed."""

import hashlib
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO

from db.errors import file_trouble
from nsuat_desktop.errors import AppError, SurroundingsError
from nsuat_desktop.files import write_atomically

LARGEST = 100 * 1024 * 1024
"""Bytes. A scanned file of a few hundred pages fits; a video does not."""
FOLDER = "files"
_BLOCK = 1 << 20

Stepped = Callable[[int], None]
"""Called with the number of bytes done since the last call; may raise to stop."""


def _no_step(done: int) -> None:
    """Nobody watches."""


class FileStore:
    """Content-addressed files under `folder`. Files are only added; a damaged one is mended."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, source: Path, stepped: Stepped = _no_step) -> tuple[str, int]:
        """Keep the content of a file and return (sha256, size in bytes).

        `stepped` hears of each block that was copied; what it raises leaves nothing behind.

        Raises:
            AppError: the file is empty or too large.
            SurroundingsError: it cannot be read or kept.
        """
        try:
            size = source.stat().st_size
            digest = _digest(source)
        except OSError as error:
            raise SurroundingsError(f"Không đọc được tệp. {file_trouble(error)}") from error
        if not size:
            raise AppError(f"Tệp “{source.name}” trống. Chọn tệp khác.")
        if size > LARGEST:
            raise AppError(
                f"Tệp “{source.name}” lớn hơn {LARGEST // 1024**2} MB. Nén hoặc tách tệp, thử lại."
            )
        if not self.is_whole(digest):
            with source.open("rb") as original, self._writing(digest) as kept:
                while block := original.read(_BLOCK):
                    kept.write(block)
                    stepped(len(block))
            self._prove(digest)
        return digest, size

    def add_bytes(self, content: bytes) -> tuple[str, int]:
        """Keep content that is in memory, such as a picture pasted from the clipboard."""
        if not content or len(content) > LARGEST:
            raise AppError("Nội dung dán vào trống hoặc quá lớn. Lưu thành tệp rồi đính kèm.")
        digest = hashlib.sha256(content).hexdigest()
        if not self.is_whole(digest):
            with self._writing(digest) as kept:
                kept.write(content)
            self._prove(digest)
        return digest, len(content)

    def path(self, digest: str) -> Path:
        """Where the content lies (its name has no ending; see `copy_out`)."""
        return self.folder / digest[:2] / digest

    def is_whole(self, digest: str) -> bool:
        """Whether the kept content still hashes to its name."""
        path = self.path(digest)
        return path.is_file() and _digest(path) == digest

    def read(self, digest: str, name: str) -> bytes:
        """The whole content; `name` is what the file is called in messages.

        Raises:
            SurroundingsError: the content is missing or damaged.
        """
        try:
            content = self.path(digest).read_bytes()
        except OSError:
            content = b""
        if hashlib.sha256(content).hexdigest() != digest:
            raise SurroundingsError(_lost(name))
        return content

    def copy_out(self, digest: str, target: Path) -> Path:
        """A copy under a name that other programs can open.

        Raises:
            SurroundingsError: the content is missing or damaged, or the copy cannot be written.
        """
        if not self.is_whole(digest):
            raise SurroundingsError(_lost(target.name))
        with self.path(digest).open("rb") as kept, write_atomically(target) as copy:
            shutil.copyfileobj(kept, copy, _BLOCK)
        return target

    def _writing(self, digest: str) -> AbstractContextManager[BinaryIO]:
        path = self.path(digest)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise SurroundingsError(file_trouble(error)) from error
        return write_atomically(path)

    def _prove(self, digest: str) -> None:
        if not self.is_whole(digest):
            self.path(digest).unlink(missing_ok=True)
            raise SurroundingsError("Tệp vừa lưu đọc lại không giống nên đã bỏ. Thử lại.")


def _lost(name: str) -> str:
    return f"Tệp đính kèm “{name}” bị mất hoặc hỏng. Lấy lại từ bản đã chép ra USB."


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
