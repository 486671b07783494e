"""The annexes of a report as a workbook for the Department: the same tables, as cells.

Numbers become numbers, so that the Department can add them up; everything else stays as printed.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO

from nsuat_desktop.files import write_atomically
from nsuat_desktop.reporting.document import (
    Align,
    Annex,
    Document,
    GroupRow,
    Row,
    Table,
)
from nsuat_desktop.spreadsheets.cell_text import cell_text
from nsuat_desktop.spreadsheets.exporting import check_xlsx
from nsuat_desktop.spreadsheets.xlsx_writing import sheet_name, xlsx_book

SUMMARY_SHEET = "Tổng hợp"

_PAGE_CHARACTERS = 150
"""Widths of all columns together: what a landscape A4 page holds at the size below."""
_NUMBER = re.compile(r"-?(?:[0-9]{1,3}(?:\.[0-9]{3})+|[1-9][0-9]{0,2}|0)(?:,[0-9]+)?")
_FONT = {"font_name": "Times New Roman", "font_size": 12}
_LINE = 16.5
_HIGHEST = 400.0


def write_annex_book(document: Document, path: Path, made: datetime) -> int:
    """Write the head of the report and each of its annexes to `path`; how many sheets.

    Raises:
        AppError: the name does not end in .xlsx.
        SurroundingsError: the file cannot be written.
    """
    check_xlsx(path)
    with write_atomically(path) as file:
        return render_annex_book(document, file, made)


def render_annex_book(document: Document, file: BinaryIO, made: datetime) -> int:
    """The same to an open file.

    Raises:
        OSError: it cannot be written.
    """
    with xlsx_book(file, document.title, document.issuer_name, made, in_order=False) as book:
        looks = _Looks(book)
        summary = book.add_worksheet(SUMMARY_SHEET)
        _write_summary(summary, looks, document)
        for index, annex in enumerate(document.annexes):
            label = document.annex_label(index)
            for number, table in enumerate(_tables(annex), start=1):
                name = label if number == 1 else f"{label} ({number})"
                sheet = book.add_worksheet(sheet_name(name))
                heads = (label, annex.title, document.annex_reference)
                _write_sheet(sheet, looks, heads, table)
        return len(book.worksheets())


def _tables(annex: Annex) -> Iterator[Table]:
    return (block for block in annex.blocks if isinstance(block, Table))


class _Looks:
    """The formats of the book, each made once."""

    def __init__(self, book: Any) -> None:
        centre = {**_FONT, "align": "center", "valign": "vcenter", "text_wrap": True}
        cell = {**_FONT, "border": 1, "valign": "top", "text_wrap": True}
        self.centre = book.add_format(centre)
        self.bold = book.add_format({**centre, "bold": True})
        self.title = book.add_format({**centre, "bold": True, "font_size": 14})
        self.italic = book.add_format({**centre, "italic": True})
        self.plain = book.add_format({**_FONT, "text_wrap": True, "valign": "top"})
        self.note = book.add_format({**_FONT, "italic": True, "align": "right"})
        self.header = book.add_format(
            {**centre, "bold": True, "border": 1, "bg_color": "#E7EDF3"}
        )  # fmt: skip
        self.group = book.add_format({**cell, "bold": True})
        self.text = {
            align: book.add_format({**cell, "num_format": "@", "align": name})
            for align, name in (
                (Align.LEFT, "left"), (Align.CENTRE, "center"), (Align.RIGHT, "right")
            )
        }  # fmt: skip
        self.number = {
            places: book.add_format({**cell, "num_format": pattern, "align": "right"})
            for places, pattern in enumerate(("#,##0", "#,##0.0", "#,##0.00", "#,##0.000"))
        }
        self.ordinal = book.add_format({**cell, "num_format": "0", "align": "center"})
        self.total_text = book.add_format({**cell, "bold": True, "num_format": "@"})
        self.total_number = {
            places: book.add_format({**cell, "bold": True, "num_format": pattern})
            for places, pattern in enumerate(("#,##0", "#,##0.0", "#,##0.00", "#,##0.000"))
        }


def _write_summary(sheet: Any, looks: _Looks, document: Document) -> None:
    """The head of the report, its first table, and who signs."""
    table = next((block for block in document.body if isinstance(block, Table)), None)
    columns = len(table.columns) if table else 8
    middle = columns // 2
    head = document.header
    left = [line for line in (head.parent_name.upper(), *head.issuer_lines) if line]
    right = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
    for row in range(max(len(left), 2)):
        for texts, first, last in ((left, 0, middle - 1), (right, middle, columns - 1)):
            if row < len(texts):
                _across(sheet, row, texts[row], looks.bold, (first, last))
    row = max(len(left), 2)
    _across(sheet, row, head.number_line, looks.centre, (0, middle - 1))
    _across(sheet, row, head.date_line, looks.italic, (middle, columns - 1))
    _across(sheet, row + 2, document.type_name, looks.title, (0, columns - 1))
    _across(sheet, row + 3, document.summary, looks.bold, (0, columns - 1))
    row += 5
    first = row
    if table is not None:
        row = _write_table(sheet, looks, table, row)
    row += 1
    for line in (*document.signature.lines, "", "", "", document.signature.name):
        _across(sheet, row, line, looks.bold, (middle, columns - 1))
        row += 1
    _set_up(sheet, (first, first), (row - 1, columns - 1))


def _write_sheet(sheet: Any, looks: _Looks, heads: Sequence[str], table: Table) -> None:
    last = len(table.columns) - 1
    for row, (text, look) in enumerate(
        zip(heads, (looks.bold, looks.title, looks.italic), strict=True)
    ):
        _across(sheet, row, text, look, (0, last))
    first = len(heads) + 1
    if table.unit_note:
        _across(sheet, first - 1, table.unit_note, looks.note, (0, last))
    end = _write_table(sheet, looks, table, first)
    header = (first, first + len(table.header) - 1)
    sheet.freeze_panes(header[1] + 1, 0)
    _set_up(sheet, header, (end - 1, last))


def _write_table(sheet: Any, looks: _Looks, table: Table, row: int) -> int:
    """Write header, rows, total and footnote from `row` on; the row after them."""
    widths = _widths(table)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    row = _write_header(sheet, looks, table, row)
    last = len(widths) - 1
    if not table.rows:
        _across(sheet, row, table.empty_text, looks.group, (0, last))
        row += 1
    for entry in table.rows:
        if isinstance(entry, GroupRow):
            _across(sheet, row, entry.text, looks.group, (0, last))
        else:
            sheet.set_row(row, _height(entry, widths))
            _write_row(sheet, looks, table, row, entry, total=False)
        row += 1
    if table.total is not None:
        _write_row(sheet, looks, table, row, table.total, total=True)
        row += 1
    if table.footnote:
        _across(sheet, row, table.footnote, looks.plain, (0, last))
        sheet.set_row(row, _height((table.footnote,), (sum(widths),)))
        row += 1
    return row


def _write_header(sheet: Any, looks: _Looks, table: Table, row: int) -> int:
    """Header cells where they begin, merged over the rows and columns they span."""
    taken: set[tuple[int, int]] = set()
    for line, cells in enumerate(table.header):
        column = 0
        for cell in cells:
            while (line, column) in taken:
                column += 1
            bottom, right = line + cell.rows - 1, column + cell.columns - 1
            if (bottom, right) == (line, column):
                sheet.write_string(row + line, column, cell_text(cell.text), looks.header)
            else:
                text = cell_text(cell.text)
                sheet.merge_range(row + line, column, row + bottom, right, text, looks.header)
            taken |= {(at, place) for at in range(line, bottom + 1)
                      for place in range(column, right + 1)}  # fmt: skip
            column = right + 1
        sheet.set_row(row + line, 2 * _LINE)
    return row + len(table.header)


def _write_row(
    sheet: Any, looks: _Looks, table: Table, row: int, cells: Row, *, total: bool
) -> None:
    numbers = looks.total_number if total else looks.number
    for column, text in enumerate(cells):
        align = table.columns[column].align
        number = _number_of(text) if align is Align.RIGHT or column == 0 else None
        if number is None:
            look = looks.total_text if total else looks.text[align]
            sheet.write_string(row, column, cell_text(text), look)
        else:
            places = -int(number.as_tuple().exponent)
            look = numbers[min(places, 3)] if align is Align.RIGHT else looks.ordinal
            sheet.write_number(row, column, float(number), look)


def _number_of(text: str) -> Decimal | None:
    """A number as the report prints it; None for text, codes included (they lead with a zero)."""
    if not _NUMBER.fullmatch(text) or len(text) > 15:
        return None
    return Decimal(text.replace(".", "").replace(",", "."))


def _widths(table: Table) -> list[float]:
    whole = sum(column.width for column in table.columns)
    return [max(5.0, _PAGE_CHARACTERS * column.width / whole) for column in table.columns]


def _height(cells: Sequence[str], widths: Sequence[float]) -> float:
    """Points for the cell that wraps most; merged cells never grow by themselves."""
    lines = max(
        (
            sum(1 + int(len(part) / max(1.0, width - 1)) for part in text.split("\n"))
            for text, width in zip(cells, widths, strict=True)
        ),
        default=1,
    )
    return min(_LINE * lines, _HIGHEST)


def _across(sheet: Any, row: int, text: str, look: Any, span: tuple[int, int]) -> None:
    first, last = span
    if first == last:
        sheet.write_string(row, first, cell_text(text), look)
    else:
        sheet.merge_range(row, first, row, last, cell_text(text), look)


def _set_up(sheet: Any, header: tuple[int, int], end: tuple[int, int]) -> None:
    """A4 landscape, as wide as one page, the header on each."""
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.set_margins(left=0.8, right=0.6, top=0.8, bottom=0.8)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(*header)
    sheet.print_area(0, 0, *end)
    sheet.set_footer("&C&P/&N")
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD10000"})
