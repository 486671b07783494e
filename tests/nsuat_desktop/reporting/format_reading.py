"""Reads a PDF back as what a person with a ruler sees: letters, lines of text, drawn lines."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTComponent, LTCurve, LTFigure, LTLine, LTPage, LTRect
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage

MM = 72 / 25.4
ASCENT, DESCENT = 0.891, 0.216


Box = tuple[float, float, float, float]
"""Left, lower, right and upper edge."""


@dataclass(slots=True)
class Letter:
    text: str
    font: str
    size: float
    x0: float
    x1: float
    y: float
    """The baseline, upwards from the foot of the page."""
    colour: Any
    in_chart: bool


@dataclass(slots=True)
class TextLine:
    """Letters that follow each other on one baseline in one size."""

    letters: list[Letter]
    page: int

    @property
    def text(self) -> str:
        return "".join(letter.text for letter in self.letters)

    @property
    def bare(self) -> str:
        """Words parted by single spaces."""
        return " ".join(self.text.split())

    @property
    def x0(self) -> float:
        return self._shown[0].x0

    @property
    def x1(self) -> float:
        return self._shown[-1].x1

    @property
    def centre(self) -> float:
        return (self.x0 + self.x1) / 2

    @property
    def y(self) -> float:
        return self.letters[0].y

    @property
    def size(self) -> float:
        return self.letters[0].size

    @property
    def styles(self) -> set[str]:
        return {style_of(letter.font) for letter in self._shown}

    @property
    def _shown(self) -> list[Letter]:
        return [letter for letter in self.letters if not letter.text.isspace()] or self.letters


@dataclass(slots=True)
class Stroke:
    """A drawn straight line."""

    x0: float
    x1: float
    y0: float
    y1: float

    @property
    def is_horizontal(self) -> bool:
        return abs(self.y0 - self.y1) < 0.1

    @property
    def length(self) -> float:
        return max(self.x1 - self.x0, self.y1 - self.y0)

    @property
    def centre(self) -> float:
        return (self.x0 + self.x1) / 2


@dataclass(slots=True)
class ReadPage:
    width: float
    height: float
    letters: list[Letter] = field(default_factory=list)
    lines: list[TextLine] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    charts: list[Box] = field(default_factory=list)
    fills: list[Box] = field(default_factory=list)
    """Areas painted without an outline: the squares of a QR code."""

    def rules(self) -> list[Stroke]:
        """Horizontal lines that stand alone, not the grid of a table."""
        uprights = [stroke for stroke in self.strokes if not stroke.is_horizontal]
        return [
            stroke
            for stroke in self.strokes
            if stroke.is_horizontal and not any(_touches(stroke, upright) for upright in uprights)
        ]


def style_of(font: str) -> str:
    """ "regular", "bold", "italic" or "bold italic", from the name in the PDF."""
    name = font.rpartition("-")[2].lower() if "-" in font else ""
    return " ".join(style for style in ("bold", "italic") if style in name) or "regular"


def family_of(font: str) -> str:
    return font.partition("+")[2].partition("-")[0]


def read_pages(pdf: bytes) -> list[ReadPage]:
    manager = PDFResourceManager()
    device = PDFPageAggregator(manager, laparams=None)
    interpreter = PDFPageInterpreter(manager, device)
    pages: list[ReadPage] = []
    for number, source in enumerate(PDFPage.get_pages(BytesIO(pdf))):
        interpreter.process_page(source)
        layout: LTPage = device.get_result()
        page = ReadPage(layout.width, layout.height)
        _collect(layout, page, in_chart=False)
        page.lines = list(_lines(page.letters, number))
        pages.append(page)
    return pages


def _collect(container: Any, page: ReadPage, *, in_chart: bool) -> None:
    for item in container:
        if isinstance(item, LTChar):
            page.letters.append(_letter(item, in_chart))
        elif isinstance(item, LTFigure):
            if not in_chart:
                page.charts.append(item.bbox)
            _collect(item, page, in_chart=True)
        elif isinstance(item, LTCurve) and not in_chart and _is_area(item):
            page.fills.append(item.bbox)
        elif isinstance(item, LTLine | LTRect | LTCurve) and not in_chart:
            page.strokes.append(_stroke(item))


def _is_area(item: LTCurve) -> bool:
    """Some programs paint the lines of a table as very flat areas: those stay lines."""
    return not item.stroke and min(item.width, item.height) > 0.8


def _letter(item: LTChar, in_chart: bool) -> Letter:
    matrix = item.matrix
    return Letter(
        item.get_text(),
        item.fontname,
        round(item.size, 2),
        item.x0,
        item.x1,
        matrix[5],
        item.graphicstate.ncolor,
        in_chart,
    )


def _stroke(item: LTComponent) -> Stroke:
    return Stroke(item.x0, item.x1, item.y0, item.y1)


def _lines(letters: list[Letter], page: int) -> Iterator[TextLine]:
    current: list[Letter] = []
    for letter in letters:
        if letter.in_chart:
            continue
        if current:
            last = current[-1]
            # Spaces are letters too, so only the stretching of a space can open a gap.
            gap = 500 if last.text == " " else 0.2 * letter.size
            follows = (
                abs(letter.y - last.y) < 0.01
                and abs(letter.size - last.size) < 0.01
                and -0.5 < letter.x0 - last.x1 < gap
            )
            if not follows:
                yield TextLine(current, page)
                current = []
        current.append(letter)
    if current:
        yield TextLine(current, page)


def _touches(rule: Stroke, upright: Stroke) -> bool:
    return (
        rule.x0 - 0.5 <= upright.x0 <= rule.x1 + 0.5
        and upright.y0 - 0.5 <= rule.y0 <= upright.y1 + 0.5
    )
