"""Tables drawn straight on the canvas: linear in rows, header on each page, rows never cut.

Text is broken by cached widths; no reportlab Paragraph is made for a cell (that costs ten
times as much on long annexes).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from nsuat_desktop.reporting.document import Align, GroupRow, Row, Table
from nsuat_desktop.reporting.pdf import layout
from nsuat_desktop.reporting.pdf.columns import column_widths
from nsuat_desktop.reporting.pdf.flow import Piece
from nsuat_desktop.reporting.pdf.header_rows import HeaderPlace, place_header, total_label
from nsuat_desktop.reporting.pdf.layout import (
    ASCENT,
    CELL_SIDE,
    CELL_TOP,
    PARAGRAPH_GAP,
    Sheet,
    single,
)
from nsuat_desktop.reporting.pdf.pen import Pen
from nsuat_desktop.reporting.pdf.text import BOLD, ITALIC, REGULAR, text_width, wrap

_COMPANY = 1 / 4
"""Of a page: rows lower than this together are not left alone at its foot or its top."""
_TITLE_ROOM = 9 * layout.BODY_LEADING
"""Above the first part of a row taller than a page, for what stands over the table."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the columns of a table stand and how large its text is."""

    edges: tuple[float, ...]
    aligns: tuple[Align, ...]
    size: float

    def width(self, column: int, columns: int = 1) -> float:
        """Room for text in a cell."""
        return self.edges[column + columns] - self.edges[column] - 2 * CELL_SIDE

    def height(self, lines: int) -> float:
        return lines * single(self.size) + 2 * CELL_TOP


@dataclass(frozen=True, slots=True)
class Cell:
    """Broken text over one or more columns."""

    lines: tuple[str, ...]
    column: int
    columns: int
    align: Align


class RowPiece(Piece):
    """One row: its texts and its own lines (left, right, between cells, below)."""

    __slots__ = ("_at_top", "_cells", "_face", "_frame")

    def __init__(
        self,
        frame: Frame,
        cells: list[Cell],
        face: str = REGULAR,
        *,
        at_top: bool = False,
        least: float = 0.0,
    ) -> None:
        super().__init__(max(frame.height(max(len(cell.lines) for cell in cells)), least))
        self._frame, self._cells, self._face, self._at_top = frame, cells, face, at_top

    def draw(self, pen: Pen, top: float) -> None:
        edges, bottom = self._frame.edges, top - self.height
        texts: list[tuple[float, float, str]] = []
        grid = [(edges[0], bottom, edges[-1], bottom), (edges[0], top, edges[0], bottom)]
        for cell in self._cells:
            right = edges[cell.column + cell.columns]
            grid.append((right, top, right, bottom))
            height = self._frame.height(len(cell.lines)) if self._at_top else self.height
            texts.extend(_placed(self._frame, cell, top, height, self._face))
        pen.grid(grid)
        if texts:
            pen.lines(self._face, self._frame.size, texts)


class HeaderPiece(Piece):
    """All header rows with their spans."""

    __slots__ = ("_frame", "_places", "_tops")

    def __init__(self, frame: Frame, places: list[HeaderPlace], rows: int) -> None:
        self._frame = frame
        self._places = [
            (place, tuple(_wrap(place.text, BOLD, frame, place.column, place.columns)))
            for place in places
        ]
        heights = [frame.height(1)] * rows
        # Cells of one row first, so that a tall cell of several rows asks only for what lacks.
        for place, lines in sorted(self._places, key=lambda item: item[0].rows):
            last = place.row + place.rows
            lacking = frame.height(len(lines)) - sum(heights[place.row : last])
            heights[last - 1] += max(lacking, 0.0)
        self._tops = [sum(heights[:row]) for row in range(rows + 1)]
        super().__init__(self._tops[-1])
        self.keep_next = True

    def draw(self, pen: Pen, top: float) -> None:
        edges = self._frame.edges
        grid = [(edges[0], top, edges[-1], top), (edges[0], top, edges[0], top - self.height)]
        texts: list[tuple[float, float, str]] = []
        for place, lines in self._places:
            upper = top - self._tops[place.row]
            lower = top - self._tops[place.row + place.rows]
            left, right = edges[place.column], edges[place.column + place.columns]
            grid += [(left, lower, right, lower), (right, upper, right, lower)]
            cell = Cell(lines, place.column, place.columns, Align.CENTRE)
            texts.extend(_placed(self._frame, cell, upper, upper - lower, BOLD))
        pen.grid(grid)
        pen.lines(BOLD, self._frame.size, texts)


class NotePiece(Piece):
    """A line above or below the table: caption, unit, footnote."""

    __slots__ = ("_align", "_face", "_sheet", "_size", "_text")

    def __init__(self, text: str, face: str, size: float, sheet: Sheet, align: Align) -> None:
        super().__init__(single(size))
        self._text, self._face, self._size = text, face, size
        self._sheet, self._align = sheet, align

    def draw(self, pen: Pen, top: float) -> None:
        spare = self._sheet.text_width - text_width(self._text, self._face, self._size)
        x = self._sheet.left + spare * _SHIFT[self._align]
        pen.text(x, top - self._size * ASCENT, self._text, self._face, self._size)


_SHIFT = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}


def table(block: Table, sheet: Sheet, size: float) -> Iterator[Piece]:
    """Caption, unit, header, rows, total and footnote as pieces, each made when it is asked for."""
    above = [
        *notes(block.caption, BOLD, layout.CAPTION_SIZE, sheet, Align.CENTRE),
        *notes(block.unit_note, ITALIC, layout.NOTE_SIZE, sheet, Align.RIGHT),
    ]
    frame = _frame(block, sheet, size)
    header = HeaderPiece(frame, place_header(block), len(block.header))
    if header.height > sheet.body_height / 2:
        raise ValueError("the header of a table is taller than half a page")
    pieces = [*above, header]
    for piece in above:
        piece.keep_next = True
    if above:
        above[-1].space_after = 3.0
    pieces[0].space_before = PARAGRAPH_GAP
    yield from pieces
    below = list(notes(block.footnote, ITALIC, layout.NOTE_SIZE, sheet, Align.LEFT))
    for piece in below[:-1]:
        piece.keep_next = True
    room = sheet.body_height - header.height
    first = room - sum(piece.height for piece in above) - _TITLE_ROOM
    last: Piece = header
    low = sheet.body_height * _COMPANY
    rows = _in_company(_rows(block, frame, room, first), low, has_total=block.total is not None)
    for row in rows:
        row.repeat = header
        if last is not header:
            yield last
        last = row
    last.keep_next = bool(below)
    last.space_after = 3.0 if below else PARAGRAPH_GAP
    yield last
    if below:
        below[-1].space_after = PARAGRAPH_GAP
    yield from below


def _in_company(rows: Iterator[Piece], low: float, *, has_total: bool) -> Iterator[Piece]:
    """No row stands alone: not the first one under its header, nor the last one, nor the total."""
    held: list[Piece] = []
    is_first = True
    for row in rows:
        held.append(row)
        if len(held) == 2 and is_first:
            if held[0].height + row.height < low:
                _keep(held[0])
            is_first = False
        if len(held) > 2:
            yield held.pop(0)
    if len(held) == 2 and (has_total or held[0].height + held[1].height < low):
        _keep(held[0])
    yield from held


def _keep(row: Piece) -> None:
    if not row.keep_next:
        row.keep_next = row.weak = True


def notes(text: str, face: str, size: float, sheet: Sheet, align: Align) -> Iterator[Piece]:
    if text:
        for line in wrap(text, face, size, sheet.text_width):
            yield NotePiece(line, face, size, sheet, align)


def _frame(block: Table, sheet: Sheet, size: float) -> Frame:
    edges = [sheet.left]
    for width in column_widths(block, sheet.text_width, size):
        edges.append(edges[-1] + width)
    return Frame(tuple(edges), tuple(column.align for column in block.columns), size)


def _rows(block: Table, frame: Frame, room: float, first_room: float) -> Iterator[Piece]:
    most, first = (int((r - 2 * CELL_TOP) / single(frame.size)) for r in (room, first_room))
    for row in block.rows:
        if isinstance(row, GroupRow):
            yield from _across(frame, row.text, BOLD, Align.LEFT)
        else:
            yield from _row(frame, row, most, first, block.row_height_mm * layout.MM)
    if not block.rows:
        yield from _across(frame, block.empty_text, ITALIC, Align.CENTRE)
    if block.total is not None:
        yield RowPiece(frame, _total_cells(frame, block.total), BOLD)


def _row(frame: Frame, row: Row, most: int, first: int, least: float) -> Iterator[Piece]:
    """The row; one of more than `most` lines in parts that find no room on the same page.

    The first part leaves room for what stands above a table.
    """
    cells = [
        Cell(tuple(_wrap(text, REGULAR, frame, column)), column, 1, frame.aligns[column])
        for column, text in enumerate(row)
    ]
    tallest = max(len(cell.lines) for cell in cells)
    if tallest <= most:
        yield RowPiece(frame, cells, least=least)
        return
    cuts = [0, *range(first, tallest, most), tallest]
    for start, end in pairwise(cuts):
        parts = [Cell(cell.lines[start:end], cell.column, 1, cell.align) for cell in cells]
        yield RowPiece(frame, parts, at_top=True)


def _across(frame: Frame, text: str, face: str, align: Align) -> Iterator[Piece]:
    columns = len(frame.aligns)
    piece = RowPiece(
        frame, [Cell(tuple(_wrap(text, face, frame, 0, columns)), 0, columns, align)], face
    )
    piece.keep_next = face == BOLD
    yield piece


def _total_cells(frame: Frame, total: Row) -> list[Cell]:
    label, span = total_label(total)
    lines = tuple(_wrap(total[label], BOLD, frame, 0, span))
    cells = [Cell(lines, 0, span, Align.CENTRE)]
    for column in range(span, len(total)):
        lines = tuple(_wrap(total[column], BOLD, frame, column))
        cells.append(Cell(lines, column, 1, frame.aligns[column]))
    return cells


def _wrap(text: str, face: str, frame: Frame, column: int, columns: int = 1) -> list[str]:
    return wrap(text, face, frame.size, frame.width(column, columns))


def _placed(
    frame: Frame, cell: Cell, top: float, height: float, face: str
) -> Iterator[tuple[float, float, str]]:
    """Origins of the lines of a cell, in the middle of its height."""
    left = frame.edges[cell.column] + CELL_SIDE
    width, shift = frame.width(cell.column, cell.columns), _SHIFT[cell.align]
    step = single(frame.size)
    y = top - (height - len(cell.lines) * step) / 2 - frame.size * ASCENT
    for text in cell.lines:
        if text:
            spare = (width - text_width(text, face, frame.size)) * shift if shift else 0.0
            yield left + spare, y, text
        y -= step
