"""A canvas for freely drawn papers, in the font family of documents."""

from collections.abc import Iterable
from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas

from nsuat_desktop.reporting.fonts import check_coverage, document_family
from nsuat_desktop.reporting.pdf.layout import RULE
from nsuat_desktop.reporting.pdf.text import REGULAR, font_name, register

Size = tuple[float, float]


class Pages:
    """Pages of one size that are drawn one after the other; y grows upwards, in points."""

    def __init__(
        self, target: BinaryIO, title: str, author: str, size: Size, texts: Iterable[str]
    ) -> None:
        """Begin a PDF that will hold these texts.

        Raises:
            MissingGlyphError: a text has characters that cannot be printed.
        """
        family = document_family()
        check_coverage(texts, family)
        register(family)
        self._canvas = Canvas(
            target,
            pagesize=size,
            # Else reportlab lists a Helvetica that is not embedded. (Its stub wants a float.)
            initialFontName=font_name(REGULAR),  # type: ignore[arg-type]
            pageCompression=1,
            lang="vi-VN",
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setCreator("NSUAT Desktop")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")

    def text(self, x: float, y: float, text: str, face: str, size: float) -> None:
        self._canvas.setFont(font_name(face), size)
        self._canvas.drawString(x, y, text)

    def rule(self, centre: float, y: float, length: float) -> None:
        """A drawn horizontal line."""
        self._canvas.setLineWidth(RULE)
        self._canvas.line(centre - length / 2, y, centre + length / 2, y)

    def frame(self, inset: float, size: Size, width: float) -> None:
        """A rectangle as far from the edges of a page of this size."""
        self._canvas.setLineWidth(width)
        self._canvas.rect(inset, inset, size[0] - 2 * inset, size[1] - 2 * inset)

    def end_page(self) -> None:
        self._canvas.showPage()

    def save(self) -> None:
        self._canvas.save()
