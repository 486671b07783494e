"""The check code on the page: text and QR code where they belong, touching nothing."""

from dataclasses import dataclass, field

from nsuat_desktop.reporting.document import Document
from tests.nsuat_desktop.reporting.format_reading import (
    ASCENT,
    DESCENT,
    MM,
    Box,
    ReadPage,
    TextLine,
)

CODE_SIZE, FOOTER_SIZE = 9.0, 8.0
_EDGE = 4.9 * MM
"""Which printers leave white."""
_FOOT = 20 * MM


@dataclass(slots=True)
class _Found:
    text: str
    lines: list[TextLine]
    squares: list[Box]


@dataclass(slots=True)
class MarkCheck:
    """Takes the marks off the pages, so that the other checks see a paper without them."""

    pages: list[ReadPage]
    document: Document
    problems: list[str] = field(default_factory=list)
    _beside: dict[int, _Found] = field(default_factory=dict)
    _below: dict[int, _Found] = field(default_factory=dict)

    def take(self) -> None:
        for number, page in enumerate(self.pages):
            below = self._taken(page, FOOTER_SIZE, 0.0, _FOOT)
            beside = self._taken(page, CODE_SIZE, _FOOT, page.height)
            if below is not None:
                self._below[number] = below
            if beside is not None:
                self._beside[number] = beside

    def _taken(self, page: ReadPage, size: float, low: float, high: float) -> _Found | None:
        lines = [line for line in page.lines if line.size == size and low <= line.y < high]
        squares = [box for box in page.fills if low <= box[1] < high]
        if not lines and not squares:
            return None
        gone = {id(letter) for line in lines for letter in line.letters}
        page.letters = [letter for letter in page.letters if id(letter) not in gone]
        page.lines = [line for line in page.lines if line not in lines]
        page.fills = [box for box in page.fills if box not in squares]
        return _Found("".join(line.bare for line in lines).replace(" ", ""), lines, squares)

    def check(self, signature_pages: set[int], annex_pages: set[int]) -> list[str]:
        """`signature_pages` holds the page on which the signer stands."""
        has_mark = self.document.check is not None
        self._places(self._beside, signature_pages if has_mark else set(), 15 * MM)
        self._places(self._below, annex_pages if has_mark else set(), 10 * MM)
        return self.problems

    def _places(self, found: dict[int, _Found], wanted: set[int], side: float) -> None:
        if set(found) != wanted:
            self.problems.append(f"check code on pages {sorted(found)}, not {sorted(wanted)}")
            return
        for number, mark in found.items():
            assert self.document.check is not None
            if mark.text != self.document.check.text.replace(" ", ""):
                self.problems.append(f"page {number + 1}: check code reads {mark.text!r}")
            self._apart(self.pages[number], number, mark, side)

    def _apart(self, page: ReadPage, number: int, mark: _Found, side: float) -> None:
        if not mark.squares:
            self.problems.append(f"page {number + 1}: no QR code")
            return
        code = _around(mark.squares)
        if min(code[2] - code[0], code[3] - code[1]) < side:
            self.problems.append(f"page {number + 1}: the QR code is too small")
        if min(code[0], code[1], page.width - code[2]) < _EDGE:
            self.problems.append(f"page {number + 1}: the QR code stands at the edge of the paper")
        quiet = (code[2] - code[0]) * 0.1
        wide = (code[0] - quiet, code[1] - quiet, code[2] + quiet, code[3] + quiet)
        own = [_line_box(line) for line in mark.lines]
        others = [_line_box(line) for line in page.lines] + page.charts
        others += [(s.x0, s.y0, s.x1, s.y1) for s in page.strokes]
        if any(_overlap(wide, box) for box in own + others):
            self.problems.append(f"page {number + 1}: something stands on the QR code")
        if any(_overlap(mine, box) for mine in own for box in others):
            self.problems.append(f"page {number + 1}: something stands on the check code")


def _around(boxes: list[Box]) -> Box:
    left, low, right, high = zip(*boxes, strict=True)
    return min(left), min(low), max(right), max(high)


def _line_box(line: TextLine) -> Box:
    return line.x0, line.y - DESCENT * line.size, line.x1, line.y + ASCENT * line.size


def _overlap(one: Box, other: Box) -> bool:
    return (
        one[0] < other[2] - 0.2
        and other[0] < one[2] - 0.2
        and one[1] < other[3] - 0.2
        and other[1] < one[3] - 0.2
    )
