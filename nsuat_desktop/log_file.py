"""The log file of a data folder: what went wrong inside, and who saw personal data.

Tracebacks are written without the texts of the exceptions: those may quote what a clerk typed.
"""

import faulthandler
import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import StackSummary, TracebackException
from types import TracebackType

LOG_FOLDER = "logs"
LOG_NAME = "nsuat.log"
CRASH_NAME = "crash.log"
_LARGEST = 1_000_000
_KEPT = 5
_OWN = ("db", "nsuat_desktop", "ui")

_log = logging.getLogger(__name__)

_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _QuietFormatter(logging.Formatter):
    """Frames and kinds of exceptions, without their texts."""

    def format(self, record: logging.LogRecord) -> str:
        cached = record.exc_text  # of another handler, with the texts
        record.exc_text = None
        try:
            return super().format(record)
        finally:
            record.exc_text = cached

    def formatException(self, ei: _ExcInfo) -> str:
        if ei[1] is None:
            return ""
        return "".join(_without_texts(TracebackException.from_exception(ei[1]))).rstrip()


def _without_texts(trace: TracebackException) -> list[str]:
    cause = trace.__cause__ or (None if trace.__suppress_context__ else trace.__context__)
    earlier = [*_without_texts(cause), "\n"] if cause is not None else []
    stack: StackSummary = trace.stack
    name = getattr(trace, "exc_type_str", None) or getattr(trace.exc_type, "__qualname__", "?")
    return [*earlier, *stack.format(), f"{name}\n"]


class _LogFile(RotatingFileHandler):
    """A full disk does not stop the work: what could not be written is remembered, not shown."""

    failure: BaseException | None = None

    def handleError(self, record: logging.LogRecord) -> None:
        self.failure = sys.exception()


def log_path(data_dir: Path) -> Path:
    """Where the log of a data folder lies."""
    return data_dir / LOG_FOLDER / LOG_NAME


def start_logging(data_dir: Path) -> _LogFile:
    """Send the messages of all modules to the folder's log; a full file makes way for a new one.

    Raises:
        OSError: the log cannot be written.
    """
    path = log_path(data_dir)
    path.parent.mkdir(parents=True, exist_ok=True)
    handler = _LogFile(path, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8")
    handler.setFormatter(_QuietFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    for package in _OWN:  # libraries only speak up from warnings on
        logging.getLogger(package).setLevel(logging.INFO)
    return handler


def keep_crashes(data_dir: Path) -> None:
    """Should the process die inside a library, have it write first where each thread stood.

    Only files, lines and names of functions are written, none of what they worked on.

    Raises:
        OSError: nothing can be written there.
    """
    path = log_path(data_dir).with_name(CRASH_NAME)
    path.parent.mkdir(parents=True, exist_ok=True)
    is_large = path.exists() and path.stat().st_size > _LARGEST
    # Never closed: a process that dies has no time to open a file.
    faulthandler.enable(path.open("wb" if is_large else "ab", buffering=0))


def stop_logging(handler: _LogFile) -> None:
    """Let go of the file.

    Raises:
        OSError: a message could not be written.
    """
    logging.getLogger().removeHandler(handler)
    handler.close()
    if isinstance(handler.failure, OSError):
        raise handler.failure


def note_personal_data(data_dir: Path, author: str, what: str, reason: str) -> None:
    """Tell the log who sees which personal data and why, without the data; before they are shown.

    Raises:
        OSError: the log cannot be written; then nothing may be shown.
    """
    open_ones = (each for each in logging.getLogger().handlers if isinstance(each, _LogFile))
    kept_open = next(open_ones, None)  # the window's own
    handler = kept_open or start_logging(data_dir)
    handler.failure = None
    shown = " ".join(reason.split())
    _log.info("personal data shown to %s: %s; reason: %s", author, what, shown)
    if kept_open is None:
        stop_logging(handler)
    elif isinstance(handler.failure, OSError):
        raise handler.failure
