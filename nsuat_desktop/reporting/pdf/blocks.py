"""From blocks of the document model to pieces for the pages."""

from collections.abc import Iterator

from nsuat_desktop.reporting.charts import ChartData
from nsuat_desktop.reporting.document import (
    Align,
    Block,
    Chart,
    Heading,
    Paragraph,
    Points,
    Table,
)
from nsuat_desktop.reporting.pdf import layout, prose, tables
from nsuat_desktop.reporting.pdf.flow import Piece
from nsuat_desktop.reporting.pdf.layout import MM, PARAGRAPH_GAP, Sheet
from nsuat_desktop.reporting.pdf.pen import Pen
from nsuat_desktop.reporting.pdf.text import BOLD


class ChartPiece(Piece):
    """Room for a chart; the drawing itself is placed when the pages are written."""

    __slots__ = ("_data", "_sheet")

    def __init__(self, data: ChartData, height: float, sheet: Sheet) -> None:
        super().__init__(height, space_before=PARAGRAPH_GAP)
        self._data, self._sheet = data, sheet

    def draw(self, pen: Pen, top: float) -> None:
        sheet = self._sheet
        pen.chart(self._data, sheet.left, top - self.height, sheet.text_width, self.height)


def block_pieces(
    blocks: tuple[Block, ...], sheet: Sheet, table_size: float, outline_level: int
) -> Iterator[Piece]:
    for block in blocks:
        match block:
            case Heading():
                yield from prose.heading(block, sheet, outline_level)
            case Paragraph():
                yield from prose.paragraphs(block, sheet)
            case Points():
                yield from prose.points(block, sheet)
            case Table():
                yield from tables.table(block, sheet, table_size)
            case Chart():
                yield from _chart(block, sheet)


def _chart(block: Chart, sheet: Sheet) -> Iterator[Piece]:
    height = min(block.height_mm * MM, sheet.body_height * 0.8)
    pieces: list[Piece] = [
        ChartPiece(block.data, height, sheet),
        *tables.notes(
            block.caption or block.data.title, BOLD, layout.CAPTION_SIZE, sheet, Align.CENTRE
        ),
    ]
    for piece in pieces[:-1]:
        piece.keep_next = True
    pieces[-1].space_after = PARAGRAPH_GAP
    yield from pieces
