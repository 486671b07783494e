"""From arguments to an exit status: 0 done, 1 refused, 2 wrong use, 3 surroundings."""

import contextlib
import errno
import logging
import os
import sys
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from db.errors import file_trouble
from nsuat_desktop.commands.errors import UsageError
from nsuat_desktop.commands.output import print_causes, use_utf8
from nsuat_desktop.commands.parser import parse
from nsuat_desktop.data_folder import default_data_dir
from nsuat_desktop.errors import AppError, SurroundingsError

DONE, REFUSED, WRONG_USE, SURROUNDINGS, INTERRUPTED = 0, 1, 2, 3, 130

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Screens:
    """What needs Qt; handed in by main.py, as nothing below `ui` may know it."""

    open_window: Callable[[Path, str | None], int]
    take_screenshots: Callable[[Path, Path], list[Path]]


def run(program: str, arguments: list[str], screens: Screens) -> int:
    """Run one command, or the window when there is none; never raises, never shows a traceback."""
    use_utf8()
    try:
        parsed = parse(program, arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    parsed.data_dir = parsed.data if parsed.data is not None else default_data_dir()
    parsed.screens = screens
    try:
        status = _handled(parsed)
        sys.stdout.flush()
    except OSError as error:
        if not _reader_left(error):
            raise
        # Whoever read our output has gone; the interpreter's own flush at exit must not complain.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return SURROUNDINGS
    return status


def _handled(parsed: Namespace) -> int:
    try:
        if not parsed.handler:
            return int(parsed.screens.open_window(parsed.data_dir, parsed.author))
        module, _, function = parsed.handler.partition(":")
        handler = getattr(import_module(f"nsuat_desktop.commands.{module}"), function)
        return int(handler(parsed))
    except Exception as error:
        if _reader_left(error):
            raise
        return _told(error, parsed.data_dir)
    except KeyboardInterrupt:
        print_causes(["Đã dừng theo yêu cầu."])
        return INTERRUPTED


def _reader_left(error: Exception) -> bool:
    """Whether our output goes nowhere any more; Windows calls that an invalid argument."""
    if isinstance(error, BrokenPipeError):
        return True
    is_nameless = isinstance(error, OSError) and error.filename is None
    return sys.platform == "win32" and is_nameless and error.errno == errno.EINVAL


def _told(error: Exception, data_dir: Path) -> int:
    if isinstance(error, AppError):
        print_causes([str(error)])
        if isinstance(error, UsageError):
            return WRONG_USE
        return SURROUNDINGS if isinstance(error, SurroundingsError) else REFUSED
    if isinstance(error, MemoryError):
        print_causes(["Máy không đủ bộ nhớ. Đóng bớt chương trình khác rồi thử lại."])
        return SURROUNDINGS
    if isinstance(error, OSError):
        print_causes([file_trouble(error)])
        return SURROUNDINGS
    print_causes([_logged(error, data_dir)])
    return REFUSED


def _logged(error: Exception, data_dir: Path) -> str:
    """Write the details of a bug to the log and say where; never creates the data folder."""
    from nsuat_desktop.log_file import log_path, start_logging, stop_logging

    kind = type(error).__name__
    if data_dir.is_dir():
        with contextlib.suppress(OSError):
            handler = start_logging(data_dir)
            _log.error("unexpected error in a command", exc_info=error)
            stop_logging(handler)
            return (
                f"Chương trình gặp lỗi ngoài dự kiến ({kind}). "
                f"Gửi tệp nhật ký {log_path(data_dir)} cho người hỗ trợ."
            )
    return f"Chương trình gặp lỗi ngoài dự kiến ({kind}). Báo cho người hỗ trợ lệnh đã dùng."
