"""Headings, paragraphs and points as lines that can be dealt out to pages."""

from collections.abc import Iterator
from typing import TypeVar

from nsuat_desktop.reporting.document import Heading, Paragraph, Points, RichText, Run, runs_of
from nsuat_desktop.reporting.pdf.flow import Piece
from nsuat_desktop.reporting.pdf.layout import (
    ASCENT,
    BODY_LEADING,
    BODY_SIZE,
    FIRST_LINE_INDENT,
    PARAGRAPH_GAP,
    Sheet,
)
from nsuat_desktop.reporting.pdf.pen import Pen
from nsuat_desktop.reporting.pdf.text import Line, wrap_runs

L = TypeVar("L", bound="ProseLine")


class ProseLine(Piece):
    """One line of a paragraph, justified unless it is the last."""

    __slots__ = ("_line", "_word_space", "_x")

    def __init__(self, line: Line, x: float, width: float, *, last: bool) -> None:
        super().__init__(BODY_LEADING)
        self._line, self._x = line, x
        justified = line.spaces and not last
        self._word_space = (width - line.width) / line.spaces if justified else 0.0

    def draw(self, pen: Pen, top: float) -> None:
        pen.prose(self._x, top - baseline(), self._line, BODY_SIZE, self._word_space)


class HeadingLine(ProseLine):
    """A line of a title; the first one carries the bookmark."""

    __slots__ = ("entry", "level")

    def __init__(self, line: Line, x: float, width: float, *, last: bool) -> None:
        super().__init__(line, x, width, last=last)
        self.entry, self.level = "", 0
        self.keep_next = True

    def draw(self, pen: Pen, top: float) -> None:
        if self.entry:
            pen.outline(self.entry, self.level, top)
        super().draw(pen, top)


def baseline() -> float:
    """How far below the top of a line of the body its letters stand."""
    return (BODY_LEADING - BODY_SIZE) / 2 + BODY_SIZE * (ASCENT - 0.05)


def heading(block: Heading, sheet: Sheet, base_level: int = 0) -> list[HeadingLine]:
    """The title, indented like a paragraph and kept with what follows it."""
    pieces = _lines(HeadingLine, (Run(block.text, bold=True),), sheet)
    if pieces:
        pieces[0].entry, pieces[0].level = block.text, base_level + block.level - 1
    return pieces


def paragraph(text: RichText, sheet: Sheet) -> list[ProseLine]:
    """Lines of one paragraph; the first two and the last two stay together."""
    pieces = _lines(ProseLine, text, sheet)
    for number in {0, len(pieces) - 2} if len(pieces) > 1 else ():
        pieces[number].keep_next = True
    return pieces


def _lines(kind: type[L], text: RichText, sheet: Sheet) -> list[L]:
    """The text broken into lines of the body, the first one indented."""
    lines = wrap_runs(text, BODY_SIZE, sheet.text_width, FIRST_LINE_INDENT)
    pieces: list[L] = []
    for number, line in enumerate(lines):
        indent = 0.0 if number else FIRST_LINE_INDENT
        last = number == len(lines) - 1
        pieces.append(kind(line, sheet.left + indent, sheet.text_width - indent, last=last))
    if pieces:
        pieces[0].space_before = PARAGRAPH_GAP
    return pieces


def paragraphs(block: Paragraph, sheet: Sheet) -> Iterator[Piece]:
    for part in split_lines(block.text):
        yield from paragraph(part, sheet)


def points(block: Points, sheet: Sheet) -> Iterator[Piece]:
    for index, item in enumerate(block.items):
        label = Run(f"{block.label(index)} ")
        first, *rest = list(split_lines(item)) or [()]
        yield from paragraph((label, *first), sheet)
        for part in rest:
            yield from paragraph(part, sheet)


def split_lines(text: RichText) -> Iterator[tuple[Run, ...]]:
    """One item for each line of the text that is not empty."""
    current: list[Run] = []
    for run in runs_of(text):
        for number, part in enumerate(run.text.split("\n")):
            if number:
                if any(piece.text.strip() for piece in current):
                    yield tuple(current)
                current = []
            current.append(Run(part, run.bold, run.italic))
    if any(piece.text.strip() for piece in current):
        yield tuple(current)
