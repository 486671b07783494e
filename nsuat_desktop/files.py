"""Files we hand over (PDF, exports, packages): whole under their name, or not there at all."""

import contextlib
import errno
import os
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from db.errors import file_trouble
from nsuat_desktop.errors import SurroundingsError

_FIRST_WAIT = 0.05
_ATTEMPTS = 7
"""Waits double: 50 ms to 3.2 s, some 5 s in all. Longer than an antivirus holds a fresh file."""


@contextlib.contextmanager
def write_atomically(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, beside `path` as `<name>.part`; it takes its name when all is on disk.

    Leaving the block with an exception drops what was written and leaves an older file as it was.
    A device or pipe of that name is written to, never replaced by a file.

    Raises:
        SurroundingsError: disk full, no rights, folder missing, file open elsewhere.
    """
    with _trouble_told(path):
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if path.exists() and not path.is_file():
            with path.open("wb") as device:
                yield device
        else:
            with _replacing(path) as file:
                yield file


def write_together(files: Sequence[tuple[Path, Callable[[BinaryIO], object]]]) -> None:
    """Several files, each with who writes it: none takes its name before all are written.

    Every place is tried before the first is written to.

    Raises:
        SurroundingsError: as of `write_atomically`; what else a writer raises goes on.
    """
    with contextlib.ExitStack() as stack:
        opened = [stack.enter_context(write_atomically(path)) for path, _ in files]
        for (path, write), file in zip(files, opened, strict=True):
            with _trouble_told(path):
                write(file)


@contextlib.contextmanager
def _trouble_told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        error.filename = str(path)  # Not the name of the part, which nobody knows.
        raise SurroundingsError(f"Chưa ghi được tệp {path.name}. {file_trouble(error)}") from error


@contextlib.contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _replace(part, path)
        _sync_folder(path.parent)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _replace(part: Path, path: Path) -> None:
    """Windows refuses while an antivirus or a viewer holds a file: try again for some seconds."""
    for attempt in range(_ATTEMPTS):
        try:
            os.replace(part, path)
            return
        except PermissionError as error:
            # Only Windows sets winerror; elsewhere the refusal will not pass by waiting.
            if getattr(error, "winerror", None) is None:
                raise
            time.sleep(_FIRST_WAIT * 2**attempt)
    os.replace(part, path)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable too, where the system can (Windows cannot open a folder)."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
