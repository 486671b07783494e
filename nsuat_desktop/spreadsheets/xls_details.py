"""Errors, fonts and the epoch of .xls workbooks, by xlrd."""

import os
from collections.abc import Container, Iterable
from pathlib import Path

import xlrd

from nsuat_desktop.spreadsheets.details import (
    Marks,
    Range,
    is_old_font,
    percent_text,
    shows_percent,
)
from nsuat_desktop.spreadsheets.troubles import ReadingTroubleError, Reason

_OLD_FONTS = tuple(
    name.encode(encoding) for name in (".Vn", "VNI") for encoding in ("latin-1", "utf-16-le")
)


class XlsDetails:
    """The second pass over an .xls file."""

    def __init__(self, path: Path) -> None:
        content = path.read_bytes()
        self.names_old_fonts = any(name in content for name in _OLD_FONTS)
        self._book = self._opened(content)
        self.epoch_1904 = self._book.datemode == 1
        formats = self._book.format_map
        self._percents = {
            number
            for number, style in enumerate(self._book.xf_list)
            if style.format_key in formats and shows_percent(formats[style.format_key].format_str)
        }

    def _opened(self, content: bytes) -> xlrd.book.Book:
        with open(os.devnull, "w") as log:
            try:
                return xlrd.open_workbook(
                    logfile=log,
                    file_contents=content,
                    formatting_info=True,
                    on_demand=True,
                )
            except xlrd.XLRDError as error:
                if "encrypted" in str(error).lower():  # xlrd has no error of its own for it
                    raise ReadingTroubleError(Reason.PASSWORD) from error
                raise

    def check_extent(self, sheet: str) -> None:
        """Nothing to do: the format ends at row 65,536 and column 256."""

    def merged(self, sheet: str) -> Iterable[Range]:
        return ()

    def marks(self, sheet: str, suspects: Container[int]) -> Marks:
        marks = Marks()
        page = self._book.sheet_by_name(sheet)
        for row in range(page.nrows):
            for column, cell in enumerate(page.row(row)):
                if cell.ctype == xlrd.XL_CELL_ERROR:
                    text = xlrd.error_text_from_code.get(cell.value, "#ERROR!")
                    marks.shown.append((row, column, text))
                elif cell.ctype == xlrd.XL_CELL_NUMBER:
                    if cell.xf_index in self._percents and (text := percent_text(str(cell.value))):
                        marks.shown.append((row, column, text))
                elif cell.ctype == xlrd.XL_CELL_TEXT and self.names_old_fonts:
                    font = self._font(page, row, column)
                    marks.add_font(row, column, font, suspects)
        self._book.unload_sheet(sheet)
        return marks

    def _font(self, page: xlrd.sheet.Sheet, row: int, column: int) -> str | None:
        """The old font of a piece of the text, else the font of the cell."""
        fonts = self._book.font_list
        for _, number in page.rich_text_runlist_map.get((row, column), ()):
            if is_old_font(fonts[number].name):
                return str(fonts[number].name)
        style = self._book.xf_list[page.cell_xf_index(row, column)]
        return str(fonts[style.font_index].name)
