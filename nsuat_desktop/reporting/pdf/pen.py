"""Draws on a reportlab canvas; remembers what is placed later (charts) and the outline."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from reportlab.pdfbase.pdfdoc import BasicFonts, PDFArray, PDFDictionary, PDFObjectReference
from reportlab.pdfgen.canvas import Canvas

from nsuat_desktop.reporting.charts import ChartData
from nsuat_desktop.reporting.pdf.coder import Coder
from nsuat_desktop.reporting.pdf.layout import GRID, RULE, Sheet
from nsuat_desktop.reporting.pdf.page_store import PageStore
from nsuat_desktop.reporting.pdf.text import Line, font_name, text_width


@dataclass(frozen=True, slots=True)
class PlacedChart:
    """Where a chart goes once the page is written; (x, y) is its lower left corner."""

    page: int
    chart: ChartData
    x: float
    y: float
    width: float
    height: float


class Pen:
    """The hand that all pieces of a document share; y grows upwards, in points."""

    def __init__(self, canvas: Canvas, contents: PageStore) -> None:
        self.canvas = canvas
        self.charts: list[PlacedChart] = []
        self._contents = contents
        self._coder = Coder(canvas)
        self._resources = PDFDictionary({"Font": PDFObjectReference(BasicFonts)})
        self._entries_of: dict[Sheet, bytes] = {}
        self._entries = 0
        self._outline_level = -1

    def start_page(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.canvas.setPageSize((sheet.width, sheet.height))

    def end_page(self) -> None:
        """Put the page aside: reportlab would hold what is on all of them to the end."""
        document = self.canvas._doc  # type: ignore[attr-defined]
        name = document.thisPageName()
        self.canvas.showPage()
        page = document.Pages.pages.pop()
        number, _ = document.idToObjectNumberAndVersion[name]
        document.idToObject[name] = "null"  # Until the store replaces it.
        self._contents.add(page.stream, number, self._page_entries())

    def finish(self) -> int:
        """Write what is not drawn on a page; returns the number of the page tree as an object."""
        document = self.canvas._doc  # type: ignore[attr-defined]
        tree = document.Reference(document.Pages).name
        self.canvas.save()
        return int(document.idToObjectNumberAndVersion[tree][0])

    def _page_entries(self) -> bytes:
        """What pages of one size have in common: references, as qpdf holds each value apart."""
        known = self._entries_of.get(self.sheet)
        if known is None:
            document = self.canvas._doc  # type: ignore[attr-defined]
            box = document.Reference(PDFArray([0, 0, self.sheet.width, self.sheet.height]))
            resources = document.Reference(self._resources)
            known = self._entries_of[self.sheet] = b"/MediaBox %b/Resources %b" % (
                box.format(document),
                resources.format(document),
            )
        return known

    def text(self, x: float, y: float, text: str, face: str, size: float) -> None:
        self.canvas.setFont(font_name(face), size)
        self.canvas.drawString(x, y, text)

    def centred(self, x: float, y: float, text: str, face: str, size: float) -> None:
        self.text(x - text_width(text, face, size) / 2, y, text, face, size)

    def lines(self, face: str, size: float, lines: Iterable[tuple[float, float, str]]) -> None:
        """Many short lines of one face, as tables need them.

        Written out here: reportlab takes three times as long, as it keeps no account of words
        that it has seen.
        """
        code = ["BT"]
        current = ""
        for x, y, text in lines:
            code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
            for font, shown in self._coder.coded(text, face):
                if font != current:
                    code.append(f"{font} {size:g} Tf")
                    current = font
                code.append(f"({shown}) Tj")
        code.append("ET")
        self.canvas.addLiteral(" ".join(code))

    def prose(self, x: float, y: float, line: Line, size: float, word_space: float = 0.0) -> None:
        """A line of prose; `word_space` is added to each space to justify it."""
        block = self.canvas.beginText(x, y)
        if word_space:
            block.setWordSpace(word_space)
        for face, text in line.segments:
            block.setFont(font_name(face), size)
            block.textOut(text)
        if word_space:
            block.setWordSpace(0)
        self.canvas.drawText(block)

    def rule(self, centre: float, y: float, length: float) -> None:
        """A drawn horizontal line, never an underline."""
        self.canvas.setLineWidth(RULE)
        self.canvas.line(centre - length / 2, y, centre + length / 2, y)

    def grid(self, lines: Iterable[tuple[float, float, float, float]]) -> None:
        code = [f"{GRID:g} w"]
        code += [f"{x0:.2f} {y0:.2f} m {x1:.2f} {y1:.2f} l" for x0, y0, x1, y1 in lines]
        self.canvas.addLiteral(" ".join([*code, "S"]))

    def squares(self, x: float, top: float, side: float, rows: Sequence[Sequence[bool]]) -> None:
        """A square field of dark and light; neighbours are drawn as one, without seams."""
        step = side / len(rows)
        path = self.canvas.beginPath()
        for number, row in enumerate(rows):
            start = 0
            for dark, run in groupby(row):
                length = len(list(run))
                if dark:
                    path.rect(x + start * step, top - (number + 1) * step, length * step, step)
                start += length
        self.canvas.drawPath(path, stroke=0, fill=1)

    def chart(self, chart: ChartData, x: float, y: float, width: float, height: float) -> None:
        self.charts.append(PlacedChart(len(self._contents), chart, x, y, width, height))

    def outline(self, title: str, level: int, top: float) -> None:
        """A bookmark at this height of the page; levels may not be jumped over."""
        level = min(level, self._outline_level + 1)
        key = f"entry-{self._entries}"
        self.canvas.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
        self.canvas.addOutlineEntry(title, key, level, closed=level > 0)
        self._entries += 1
        self._outline_level = level
