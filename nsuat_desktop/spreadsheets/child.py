"""The process that reads a hostile file, so that the program need not.

`python -m nsuat_desktop.spreadsheets.child FILE ANSWER [--glance]`, or `--read-workbook FILE ANSWER
[--glance]` of the built program. Only `reading` starts it.
"""

import gc
import sys
import traceback
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from nsuat_desktop.spreadsheets.limits import limit_this_process
from nsuat_desktop.spreadsheets.troubles import MAX_CELLS, ReadingTroubleError, Reason, check_extent
from nsuat_desktop.spreadsheets.wire import (
    GLANCE,
    GLANCE_ROWS,
    LONG,
    Failed,
    Finished,
    FirstRows,
    Message,
    MessageWriter,
    Rows,
    SheetBegins,
    SheetEnds,
)

_CHUNK = 1_000


def main(arguments: Sequence[str]) -> int:
    """Read a file and write the answer; what went wrong is told in the answer too."""
    limit_this_process()
    gc.disable()  # nothing here lives long, and looking for cycles among a million cells is slow
    path, answer = map(Path, arguments[:2])
    with answer.open("wb") as file:
        writer = MessageWriter(file)
        try:
            _read(path, writer, answer.parent, GLANCE in arguments)
        except ReadingTroubleError as trouble:
            writer.send(Failed(trouble.reason, trouble.facts, ""))
        except MemoryError:
            writer.send(Failed(Reason.NO_MEMORY, {}, ""))
        except Exception as error:
            # Libraries that meet a broken file raise whatever they like.
            writer.send(Failed(Reason.DAMAGED, {}, _without_text(error)))
    return 0


def _without_text(error: Exception) -> str:
    """Where it went wrong, for the log; the text of the error may quote a cell."""
    frames = traceback.format_tb(error.__traceback__, limit=-5)
    return "".join([*frames, type(error).__name__])


def _read(path: Path, writer: MessageWriter, folder: Path, wants_glance: bool) -> None:
    from nsuat_desktop.spreadsheets.sniffing import kind_of

    kind = kind_of(path)
    if kind == "csv":
        _read_text(path, writer, wants_glance)
        return
    if wants_glance and kind == "xlsx":
        _tell_first_rows(path, writer, folder)
    _WorkbookReading(path, kind, writer).run()


def _tell_first_rows(path: Path, writer: MessageWriter, folder: Path) -> None:
    """A help for who waits: whatever is wrong is told, or not, when the whole file is read."""
    from nsuat_desktop.spreadsheets.xlsx_glance import small_copy
    from nsuat_desktop.spreadsheets.xlsx_parts import XlsxParts

    copy, first = folder / "first.xlsx", _FirstRowsGathered()
    try:
        if small_copy(XlsxParts(path), copy, GLANCE_ROWS):
            _WorkbookReading(copy, "xlsx", first).run()
    except Exception:
        traceback.print_exc()
    if first.told:
        writer.send(first.told)


def _read_text(path: Path, writer: MessageWriter, wants_glance: bool) -> None:
    from nsuat_desktop.spreadsheets.csv_text import first_rows, read_text_file, rows_of, table_of

    text, delimiter = read_text_file(path)
    if wants_glance and text.count("\n") >= LONG:
        _tell_first_lines(path.stem, table_of(first_rows(text, delimiter, GLANCE_ROWS)), writer)
    rows = table_of(rows_of(text, delimiter))
    if not rows:
        raise ReadingTroubleError(Reason.EMPTY)
    check_extent(path.stem, len(rows), len(rows[0]))
    writer.send(SheetBegins(path.stem, False, len(rows), []))
    remaining = iter(rows)
    while chunk := list(islice(remaining, _CHUNK)):
        writer.send(Rows(chunk))
    writer.send(SheetEnds([], {}))
    writer.send(Finished("csv", False))


def _tell_first_lines(name: str, rows: list[tuple[str | None, ...]], writer: MessageWriter) -> None:
    if rows:
        check_extent(name, len(rows), len(rows[0]))
        begins = SheetBegins(name, False, len(rows), [])
        writer.send(FirstRows(begins, rows, SheetEnds([], {}), False))


class _FirstRowsGathered:
    """Takes what is told of a small copy, of which one sheet has rows."""

    def __init__(self) -> None:
        self.told: FirstRows | None = None
        """There when all of the copy was read."""
        self._begins: SheetBegins | None = None
        self._rows: list[tuple[Any, ...]] = []
        self._sheet: tuple[SheetBegins, SheetEnds] | None = None

    def send(self, message: Message) -> None:
        if isinstance(message, SheetBegins):
            self._begins = message
        elif isinstance(message, Rows):
            self._rows += message.rows
        elif isinstance(message, SheetEnds) and self._begins and self._begins.height:
            self._sheet = self._begins, message
        elif isinstance(message, Finished) and self._sheet:
            self.told = FirstRows(self._sheet[0], self._rows, self._sheet[1], message.epoch_1904)


class _WorkbookReading:
    """One workbook, sheet by sheet: extent, values, then errors and fonts."""

    def __init__(self, path: Path, kind: str, writer: MessageWriter | _FirstRowsGathered) -> None:
        self._path, self._kind, self._writer = path, kind, writer
        self._details = _softly(lambda: _details_of(kind, path))
        self._cells = 0

    def run(self) -> None:
        from python_calamine import CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

        with self._path.open("rb") as file:
            try:
                book = CalamineWorkbook.from_filelike(file)
            except PasswordError as error:
                raise ReadingTroubleError(Reason.PASSWORD) from error
            for about in book.sheets_metadata:
                if about.typ == SheetTypeEnum.WorkSheet:
                    hidden = about.visible != SheetVisibleEnum.Visible
                    self._read_sheet(book, about.name, hidden)
        if not self._cells:
            raise ReadingTroubleError(Reason.EMPTY)
        epoch_1904 = self._details is not None and self._details.epoch_1904
        self._writer.send(Finished(self._kind, epoch_1904))

    def _read_sheet(self, book: Any, name: str, hidden: bool) -> None:
        from nsuat_desktop.spreadsheets.cells import chunks, merged_ranges

        if self._details:
            self._details.check_extent(name)
        sheet = book.get_sheet_by_name(name)
        if sheet.end is None:
            self._writer.send(SheetBegins(name, hidden, 0, []))
            self._writer.send(SheetEnds([], {}))
            return
        rows, columns = sheet.end[0] + 1, sheet.end[1] + 1
        check_extent(name, rows, columns)
        self._cells += rows * columns
        if self._cells > MAX_CELLS:
            check_extent(name, self._cells, 1, self._cells)
        merged = merged_ranges(sheet)
        if self._details:
            merged += self._details.merged(name)
        self._writer.send(SheetBegins(name, hidden, rows, merged))
        suspects: set[int] = set()
        number = 0
        for chunk in chunks(sheet):
            if self._details and self._details.names_old_fonts:
                _note_suspects(chunk, number, suspects)
            number += len(chunk)
            self._writer.send(Rows(chunk))
        self._send_marks(name, suspects)

    def _send_marks(self, name: str, suspects: set[int]) -> None:
        details = self._details
        marks = _softly(lambda: details.marks(name, suspects)) if details else None
        ends = SheetEnds(marks.shown, marks.fonts) if marks else SheetEnds([], {})
        self._writer.send(ends)


def _note_suspects(rows: Sequence[Sequence[Any]], first: int, suspects: set[int]) -> None:
    from nsuat_desktop.spreadsheets.cells import is_suspect
    from nsuat_desktop.spreadsheets.details import place_number

    for number, row in enumerate(rows, first):
        for column, cell in enumerate(row):
            if type(cell) is str and is_suspect(cell):
                suspects.add(place_number(number, column))


def _details_of(kind: str, path: Path) -> Any:
    if kind == "xlsx":
        from nsuat_desktop.spreadsheets.xlsx_details import XlsxDetails

        return XlsxDetails(path)
    if kind == "xls":
        from nsuat_desktop.spreadsheets.xls_details import XlsDetails

        return XlsDetails(path)
    from nsuat_desktop.spreadsheets.ods_details import OdsDetails

    return OdsDetails(path)


def _softly(work: Callable[[], Any]) -> Any:
    """The second pass is a help: a file it stumbles over is still read without it."""
    from defusedxml import DefusedXmlException

    try:
        return work()
    except ReadingTroubleError:
        raise
    except DefusedXmlException as error:  # python-calamine would drop what an entity stands for
        raise ReadingTroubleError(Reason.DAMAGED) from error
    except Exception:
        traceback.print_exc()
        return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
