"""Tables of data: header rows that repeat, spans, group rows, totals.

Rows are written as text and parsed at once: an annex of thousands of rows would take minutes
cell by cell.
"""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape

from docx.document import Document as WordFile
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.shared import Pt

from nsuat_desktop.reporting.document import Align, GroupRow, Row, Table
from nsuat_desktop.reporting.pdf.columns import column_widths
from nsuat_desktop.reporting.pdf.header_rows import HeaderPlace, place_header, total_label
from nsuat_desktop.reporting.pdf.layout import (
    CELL_SIDE,
    CELL_TOP,
    GRID,
    MM,
    PARAGRAPH_GAP,
    TABLE_SIZE,
    Sheet,
    single,
)
from nsuat_desktop.reporting.word import styles
from nsuat_desktop.reporting.word.parts import add_spacer, keep_with_next, twips

_JUSTIFY = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right"}
_WIDE_LETTER = 0.75
"""Ems; capitals with marks are that wide."""
_MOST_OF_PAGE = 0.5
"""A row that may be taller than this is let break: whole, it could run off the page."""
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def add_table(file: WordFile, block: Table, sheet: Sheet, size: float) -> None:
    """Caption and unit, the table, its footnote."""
    above = [
        file.add_paragraph(text, style)
        for text, style in ((block.caption, styles.CAPTION), (block.unit_note, styles.UNIT_NOTE))
        if text
    ]
    for paragraph in above:
        keep_with_next(paragraph)
    if above:
        above[0].paragraph_format.space_before = Pt(PARAGRAPH_GAP)
        above[-1].paragraph_format.space_after = Pt(3.0)
    else:
        keep_with_next(add_spacer(file, PARAGRAPH_GAP))
    made = parse_xml(_Writer(file, block, sheet, size).xml())
    file.element.body.insert_element_before(made, "w:sectPr")
    if block.footnote:
        file.add_paragraph(block.footnote, styles.FOOTNOTE)
    else:
        add_spacer(file)


class _Writer:
    """One table as XML."""

    def __init__(self, file: WordFile, block: Table, sheet: Sheet, size: float) -> None:
        self._block = block
        self._widths = [twips(width) for width in column_widths(block, sheet.text_width, size)]
        name = styles.CELL if size == TABLE_SIZE else styles.ANNEX_CELL
        self._style = file.styles[name].style_id
        self._least = twips(block.row_height_mm * MM)
        room = sheet.body_height * _MOST_OF_PAGE / single(size)
        rooms = (width / 20 - 2 * CELL_SIDE for width in self._widths)
        self._longest = [room * max(each, size) / (size * _WIDE_LETTER) for each in rooms]
        """Letters that surely find room in half a page, by column."""

    def xml(self) -> str:
        borders = "".join(
            f'<w:{side} w:val="single" w:sz="{round(GRID * 8)}" w:space="0" w:color="000000"/>'
            for side in _SIDES
        )
        margins = "".join(
            f'<w:{side} w:w="{twips(width)}" w:type="dxa"/>'
            for side, width in (
                ("top", CELL_TOP),
                ("left", CELL_SIDE),
                ("bottom", CELL_TOP),
                ("right", CELL_SIDE),
            )
        )
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in self._widths)
        name = escape(self._block.caption, {'"': "&quot;"})
        caption = f'<w:tblCaption w:val="{name}"/>' if name else ""
        return (
            f"<w:tbl {nsdecls('w')}><w:tblPr>"
            f'<w:tblW w:w="{sum(self._widths)}" w:type="dxa"/>'
            f'<w:tblInd w:w="0" w:type="dxa"/>'
            f"<w:tblBorders>{borders}</w:tblBorders>"
            f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar>'
            f'<w:tblLook w:firstRow="1"/>'
            f"{caption}</w:tblPr>"
            f"<w:tblGrid>{grid}</w:tblGrid>{''.join(self._rows())}</w:tbl>"
        )

    def _rows(self) -> Iterator[str]:
        block = self._block
        yield from self._header()
        aligns = [column.align for column in block.columns]
        count = len(block.rows)
        for number, row in enumerate(block.rows, start=1):
            if isinstance(row, GroupRow):
                yield self._across(row.text, Align.LEFT, bold=True)
                continue
            keep = number == count and bool(block.total or block.footnote)
            cells = (
                self._cell(text, column, align=align, keep=keep)
                for column, (text, align) in enumerate(zip(row, aligns, strict=True))
            )
            whole = all(len(text) <= most for text, most in zip(row, self._longest, strict=True))
            yield self._row(cells, whole=whole)
        if not block.rows:
            yield self._across(block.empty_text, Align.CENTRE, italic=True)
        if block.total is not None:
            yield self._row(self._total(block.total, aligns), least=0)

    def _header(self) -> Iterator[str]:
        places = {
            (place.row + down, place.column): (place, down)
            for place in place_header(self._block)
            for down in range(place.rows)
        }
        for row in range(len(self._block.header)):
            cells, column = list[str](), 0
            while column < len(self._widths):
                place, down = places.get((row, column), (HeaderPlace("", row, column, 1, 1), 0))
                cells.append(self._header_cell(place, down))
                column += place.columns
            yield f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{''.join(cells)}</w:tr>"

    def _header_cell(self, place: HeaderPlace, down: int) -> str:
        merge = ""
        if place.rows > 1:
            merge = "<w:vMerge/>" if down else '<w:vMerge w:val="restart"/>'
        return self._cell(
            "" if down else place.text,
            place.column,
            place.columns,
            Align.CENTRE,
            bold=True,
            keep=True,
            merge=merge,
        )

    def _across(self, text: str, align: Align, *, bold: bool = False, italic: bool = False) -> str:
        count = len(self._widths)
        cell = self._cell(text, 0, count, align, bold=bold, italic=italic, keep=bold)
        return self._row([cell], least=0)

    def _total(self, total: Row, aligns: list[Align]) -> Iterator[str]:
        """The label runs over the empty cells beside it, as on the PDF."""
        label, span = total_label(total)
        yield self._cell(total[label], 0, span, Align.CENTRE, bold=True)
        for column in range(span, len(total)):
            yield self._cell(total[column], column, align=aligns[column], bold=True)

    def _row(self, cells: Iterable[str], least: int | None = None, *, whole: bool = True) -> str:
        height = self._least if least is None else least
        rule = f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else ""
        kept = "<w:cantSplit/>" if whole else ""
        return f"<w:tr><w:trPr>{kept}{rule}</w:trPr>{''.join(cells)}</w:tr>"

    def _cell(
        self,
        text: str,
        column: int,
        columns: int = 1,
        align: Align = Align.LEFT,
        *,
        bold: bool = False,
        italic: bool = False,
        keep: bool = False,
        merge: str = "",
    ) -> str:
        width = sum(self._widths[column : column + columns])
        span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
        face = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "")
        run = (
            f"<w:r>{f'<w:rPr>{face}</w:rPr>' if face else ''}"
            f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
            if text
            else ""
        )
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}'
            f'<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="{self._style}"/>'
            f"{'<w:keepNext/>' if keep else ''}"
            f'<w:jc w:val="{_JUSTIFY[align]}"/></w:pPr>{run}</w:p></w:tc>'
        )
