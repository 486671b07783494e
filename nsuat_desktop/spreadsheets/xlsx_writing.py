"""Tables to an .xlsx file with XlsxWriter, row by row, in a memory that does not grow with them."""

import contextlib
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from nsuat_desktop.files import write_atomically
from nsuat_desktop.spreadsheets.cell_text import cell_text
from nsuat_desktop.spreadsheets.columns import Column, TableCell, plain_text

MOST_ROWS = 1_048_576
HEADER_ROW = 4
"""Counted from 0: three lines of titles and an empty one stand above."""

_FIRST_DAY = date(1900, 3, 1)
"""Excel counts a 29 February 1900 that never was; days before it stay text."""
_MOST_DIGITS = 15
_NARROWEST, _WIDEST = 8, 36
_LINE = 16.5
"""Points of a line of text in the font below."""
_HIGHEST = 409.0
_FONT = {"font_name": "Times New Roman", "font_size": 12}
_GREY = {"font_color": "#767676", "font_size": 9}
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\]")


class Formats:
    """The formats of a workbook, each made once; not `lined` where they are for whole columns."""

    def __init__(self, book: Any, *, lined: bool = True) -> None:
        cell = {**_FONT, "valign": "top", "border": int(lined)}
        self.office = book.add_format({**_FONT, "bold": True})
        self.title = book.add_format({**_FONT, "bold": True, "font_size": 14})
        self.note = book.add_format({**_FONT, "italic": True})
        self.help = book.add_format({**_FONT, "italic": True, "text_wrap": True, "valign": "top"})
        self.header = book.add_format(
            {**cell, "border": 1, "bold": True, "text_wrap": True, "align": "center",
             "valign": "vcenter", "bg_color": "#E7EDF3"}
        )  # fmt: skip
        self.text = book.add_format({**cell, "num_format": "@", "text_wrap": True})
        self.date = book.add_format({**cell, "num_format": "dd/mm/yyyy"})
        self.money = book.add_format({**cell, "num_format": "#,##0"})
        self.number = book.add_format(cell)
        self.for_return = book.add_format(
            {**_FONT, **_GREY, "num_format": "@", "valign": "top", "align": "fill"}
        )
        self.return_header = book.add_format(
            {**_FONT, **_GREY, "valign": "vcenter", "align": "fill"}
        )

    def of(self, column: Column) -> Any:
        """The format of the cells of a column."""
        if column.for_return:
            return self.for_return
        if column.is_text:
            return self.text
        if column.is_date:
            return self.date
        return self.money if column.is_money else self.number


@contextlib.contextmanager
def xlsx_file(
    path: Path, title: str, office: str, made: datetime, *, in_order: bool = True
) -> Iterator[Any]:
    """A workbook of XlsxWriter to fill; the file appears whole when the block ends well.

    `in_order`: rows come one after the other, and memory does not grow with them.

    Raises:
        SurroundingsError: the file cannot be written.
    """
    with (
        write_atomically(path) as file,
        xlsx_book(file, title, office, made, in_order=in_order) as book,
    ):
        yield book


@contextlib.contextmanager
def xlsx_book(
    file: BinaryIO, title: str, office: str, made: datetime, *, in_order: bool = True
) -> Iterator[Any]:
    """The same to an open file.

    Raises:
        OSError: it cannot be written.
    """
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    with TemporaryDirectory(prefix="nsuat-") as scratch:
        options = {"constant_memory": in_order, "tmpdir": scratch, "strings_to_urls": False}
        book = xlsxwriter.Workbook(file, options)
        book.set_properties({"title": title, "author": office, "created": made})
        try:
            yield book
            book.close()
        except FileCreateError as error:
            cause = error.args[0] if error.args else None
            raise (cause if isinstance(cause, OSError) else error) from error
        finally:
            for sheet in book.worksheets():  # Windows removes no open file
                if handle := getattr(sheet, "row_data_fh", None):
                    handle.close()


def sheet_name(text: str) -> str:
    """The text as Excel takes it for the name of a sheet."""
    return _NOT_IN_SHEET_NAMES.sub(" ", text)[:31].strip("' ")


def write_table(
    sheet: Any,
    formats: Formats,
    titles: Sequence[str],
    columns: Sequence[Column],
    rows: Iterable[Sequence[TableCell]],
) -> int:
    """Write titles (office, name, date), header and rows, ready to print; how many rows."""
    _write_titles(sheet, formats, titles)
    widths = [_header_width(each.header) for each in columns]
    shown = sum(not each.for_return for each in columns)
    write_header(sheet, formats, columns)
    kinds = [formats.of(each) for each in columns]
    number = HEADER_ROW
    for number, row in enumerate(rows, start=HEADER_ROW + 1):
        # Before its cells, which are gone once written.
        sheet.set_row(number, _height(row[:shown]))
        for index, cell in enumerate(row):
            width = _write_cell(sheet, (number, index), cell, kinds[index], formats)
            widths[index] = max(widths[index], width)
    for index, width in enumerate(widths[:shown]):
        sheet.set_column(index, index, min(max(width + 2, _NARROWEST), _WIDEST))
    if shown < len(columns):
        sheet.set_column(shown, len(columns) - 1, _NARROWEST)
    _set_up(sheet, number, shown - 1, len(columns) - 1)
    return number - HEADER_ROW


def write_header(sheet: Any, formats: Formats, columns: Sequence[Column]) -> None:
    """The names of the columns, in a row high enough for three lines of them."""
    sheet.set_row(HEADER_ROW, 3 * _LINE)
    for index, column in enumerate(columns):
        look = formats.return_header if column.for_return else formats.header
        sheet.write_string(HEADER_ROW, index, cell_text(column.header), look)


def _height(row: Sequence[TableCell]) -> float:
    """Points for the longest cell, wrapped at the widest that a column gets."""
    texts = (each.split("\n") for each in row if isinstance(each, str))
    lines = (sum(1 + len(line) // (_WIDEST - 2) for line in text) for text in texts)
    return min(_LINE * max(lines, default=1), _HIGHEST)


def _write_cell(
    sheet: Any, place: tuple[int, int], cell: TableCell, own: Any, formats: Formats
) -> int:
    """Write a cell by its type, never by its look; how many characters wide it is.

    `own` is the format of the column; days and text bring theirs (a column may hold both).
    """
    if cell is None:
        sheet.write_blank(*place, None, own)
        return 0
    if isinstance(cell, date) and cell >= _FIRST_DAY:
        sheet.write_datetime(*place, cell, formats.date)
        return 10
    if isinstance(cell, int | Decimal) and _fits(cell):
        sheet.write_number(*place, cell if isinstance(cell, int) else float(cell), own)
        return len(f"{cell:,}")
    text = cell_text(cell if isinstance(cell, str) else plain_text(cell))
    sheet.write_string(*place, text, own if own is formats.for_return else formats.text)
    return max(map(len, text.split("\n")))


def _fits(number: int | Decimal) -> bool:
    """Whether a double keeps every digit that Excel shows."""
    return len(Decimal(number).as_tuple().digits) <= _MOST_DIGITS


def _write_titles(sheet: Any, formats: Formats, titles: Sequence[str]) -> None:
    looks = (formats.office, formats.title, formats.note)
    for row, (text, look) in enumerate(zip(titles, looks, strict=True)):
        sheet.write_string(row, 0, cell_text(text), look)


def _header_width(header: str) -> int:
    """Headers wrap: the longest word, or a third of the text, whichever is more."""
    return max(len(header) // 3, *map(len, header.split()), 1)


def _set_up(sheet: Any, last_row: int, last_printed: int, last_column: int) -> None:
    sheet.freeze_panes(HEADER_ROW + 1, 0)
    # With the ids: a row that is sorted must take its own along.
    sheet.autofilter(HEADER_ROW, 0, last_row, last_column)
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{MOST_ROWS}"})
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.set_margins(left=0.6, right=0.4, top=0.6, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(HEADER_ROW)
    sheet.print_area(0, 0, last_row, last_printed)
    sheet.set_footer("&C&P/&N")
