"""Reading a file of rows, whatever its kind, without risk to the program that asks.

A child process with limits does the reading; nothing here opens a workbook.
"""

import contextlib
import logging
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from nsuat_desktop.collecting import cycles_left_alone
from nsuat_desktop.errors import AppError, SurroundingsError
from nsuat_desktop.spreadsheets import limits
from nsuat_desktop.spreadsheets.grid import Cell, Sheet, Workbook
from nsuat_desktop.spreadsheets.troubles import Reason, grouped, sentence
from nsuat_desktop.spreadsheets.wire import (
    GLANCE,
    GLANCE_ROWS,
    LONG,
    Failed,
    Finished,
    FirstRows,
    Message,
    MessageReader,
    Rows,
    SheetBegins,
    SheetEnds,
)

HIDDEN_ENTRY = "--read-workbook"
"""The argument by which the built program, which has no `python -m`, becomes the child."""

Progress = Callable[[int, int], None]
"""Called with rows read and rows known of so far; whatever it raises ends the reading."""

Glance = Callable[[Workbook], None]
"""Called once, early, with the first rows of the first sheet that is long."""

_LOOK_EVERY = 0.03
_MOST_DETAIL = 4_000
_ROOT = Path(__file__).resolve().parents[2]
_log = logging.getLogger(__name__)


class ReadingCancelledError(Exception):
    """The reading was stopped because `cancelled` said so."""


@cycles_left_alone()
def read_workbook(
    path: Path,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    glance: Glance | None = None,
) -> Workbook:
    """All sheets of an .xlsx, .xls, .ods, .csv or .tsv file, known by its content.

    `glance` sees the first rows while the rest is on its way; where they cannot be had before
    the sheet is parsed, fonts and the texts of errors are not known then.

    Raises:
        AppError: the file cannot be read; the sentence says what to do.
        SurroundingsError: no file, no rights, no room for the answer.
        ReadingCancelledError: `cancelled` returned true.
    """
    _check_readable(path)
    with tempfile.TemporaryDirectory(prefix="nsuat-read-", ignore_cleanup_errors=True) as folder:
        answer = Path(folder) / "answer"
        answer.touch()
        collector = _Collector(path, glance)
        reader = MessageReader(answer)
        try:
            child = _start(path, answer, glance is not None)
            _follow(child, reader, collector, progress, cancelled)
        except (msgspec.DecodeError, _OutOfOrderError) as error:
            raise AppError(sentence(Reason.BROKE_OFF, path.name, {})) from error
        finally:
            reader.close()
    return collector.workbook()


def read_pasted(text: str) -> Workbook:
    """One sheet of the rows that were copied from a spreadsheet or from text.

    Raises:
        AppError: there is nothing in it, or too much.
    """
    from nsuat_desktop.spreadsheets.csv_text import read_tabbed_text, table_of
    from nsuat_desktop.spreadsheets.troubles import ReadingTroubleError, check_extent

    name = "Nội dung dán"
    rows = table_of(read_tabbed_text(text))
    if not rows:
        raise AppError("Chưa có nội dung để dán. Chép các dòng trong bảng tính rồi dán lại.")
    try:
        check_extent(name, len(rows), len(rows[0]))
    except ReadingTroubleError as trouble:
        raise AppError(
            f"Nội dung dán quá lớn ({grouped(len(rows))} dòng, {grouped(len(rows[0]))} cột). "
            "Lưu thành tệp rồi nhập từ tệp."
        ) from trouble
    return Workbook(name, "pasted", (Sheet(name, tuple(rows)),))


def _check_readable(path: Path) -> None:
    from db.errors import file_trouble

    try:
        with path.open("rb") as file:
            file.read(1)
    except OSError as error:
        if isinstance(error, PermissionError) and not path.is_dir():
            raise SurroundingsError(
                f"Không mở được tệp {path.name}. Đóng tệp trong Excel nếu đang mở, "
                "hoặc kiểm tra quyền đọc tệp rồi thử lại."
            ) from error
        raise SurroundingsError(file_trouble(error)) from error


def _start(path: Path, answer: Path, wants_glance: bool) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "nsuat_desktop.spreadsheets.child"]
    if getattr(sys, "frozen", False):
        command = [sys.executable, HIDDEN_ENTRY]
    return subprocess.Popen(
        [*command, str(path.resolve()), str(answer), *([GLANCE] if wants_glance else [])],
        cwd=_ROOT if _ROOT.is_dir() else None,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _follow(
    child: "subprocess.Popen[bytes]",
    reader: MessageReader,
    collector: "_Collector",
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
) -> None:
    """Take in what the child writes until it ends; it never outlives this call."""
    deadline = time.monotonic() + limits.SECONDS
    try:
        while True:
            has_ended = child.poll() is not None  # before reading, so that nothing is missed
            for message in reader.arrived():
                collector.take(message)
                if progress:
                    progress(collector.done, collector.total)
            if has_ended:
                break
            if cancelled and cancelled():
                raise ReadingCancelledError
            if time.monotonic() > deadline:
                seconds = str(limits.SECONDS)
                raise AppError(sentence(Reason.TOO_SLOW, collector.name, {"size": seconds}))
            if progress:
                progress(collector.done, collector.total)
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(_LOOK_EVERY)
    finally:
        child.kill()
        child.wait()
    collector.check_complete(child.returncode)


class _OutOfOrderError(Exception):
    """The child wrote messages that make no sense one after the other."""


class _Collector:
    """Builds the workbook from the messages of the child."""

    def __init__(self, path: Path, glance: Glance | None = None) -> None:
        self.name = path.name
        self._glance = glance
        self.done = self.total = 0
        self._sheets: list[Sheet] = []
        self._begun: SheetBegins | None = None
        self._rows: list[tuple[Cell, ...]] = []
        self._finished: Finished | None = None

    def take(self, message: Message) -> None:
        """Add what one message tells.

        Raises:
            AppError: the child says why the file cannot be read.
        """
        if isinstance(message, Failed):
            if message.detail:
                _log.warning("a file could not be read: %s", message.detail[:_MOST_DETAIL])
            raise AppError(sentence(message.reason, self.name, message.facts))
        if isinstance(message, FirstRows):
            first = _sheet(message.begins, message.rows, message.ends)
            self._show(Workbook(self.name, "", (first,), message.epoch_1904))
        elif isinstance(message, SheetBegins):
            self._begun, self._rows = message, []
            self.total += message.height
        elif isinstance(message, Finished):
            self._finished = message
        elif self._begun is None:
            raise _OutOfOrderError
        elif isinstance(message, Rows):
            self._rows += message.rows
            self.done += len(message.rows)
            self._show_first(self._begun)
        else:
            self._sheets.append(_sheet(self._begun, self._rows, message))
            self._begun, self._rows = None, []

    def _show_first(self, begun: SheetBegins) -> None:
        long = begun.height >= LONG and not begun.hidden
        if self._glance is None or not long or len(self._rows) < GLANCE_ROWS:
            return
        first = Sheet(begun.name, tuple(self._rows[:GLANCE_ROWS]), tuple(begun.merged))
        self._show(Workbook(self.name, "", (first,)))

    def _show(self, first: Workbook) -> None:
        glance, self._glance = self._glance, None
        if glance:
            glance(first)

    def check_complete(self, status: int) -> None:
        """Raises: AppError: the child ended without having told all."""
        if self._finished is None:
            _log.warning("the reading process ended with status %s", status)
            raise AppError(sentence(Reason.BROKE_OFF, self.name, {}))

    def workbook(self) -> Workbook:
        if self._finished is None:
            raise _OutOfOrderError
        kind, epoch_1904 = self._finished.kind, self._finished.epoch_1904
        return Workbook(self.name, kind, tuple(self._sheets), epoch_1904)


def _sheet(begun: SheetBegins, rows: list[tuple[Cell, ...]], ends: SheetEnds) -> Sheet:
    for row, column, text in ends.shown:
        if row < len(rows) and column < len(rows[row]):
            rows[row] = (*rows[row][:column], text, *rows[row][column + 1 :])
    while rows and not any(cell is not None for cell in rows[-1]):
        rows.pop()
    by_place = {place: font for font, places in ends.fonts.items() for place in places}
    return Sheet(begun.name, tuple(rows), tuple(begun.merged), by_place, begun.hidden)
