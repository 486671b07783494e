"""A canvas for freely drawn papers, in the font family of documents."""

from collections.abc import Iterable
from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas

from nsuat_desktop.reporting.fonts import check_coverage, document_family
from nsuat_desktop.reporting.pdf.pen import Pen
from nsuat_desktop.reporting.pdf.text import REGULAR, font_name, register


def open_canvas(
    target: BinaryIO, title: str, author: str, size: tuple[float, float], texts: Iterable[str]
) -> Pen:
    """A pen on a new PDF whose pages have this size in points.

    Raises:
        MissingGlyphError: a text has characters that cannot be printed.
    """
    family = document_family()
    check_coverage(texts, family)
    register(family)
    canvas = Canvas(
        target,
        pagesize=size,
        # Else reportlab lists a Helvetica that is not embedded. (Its stub wants a float.)
        initialFontName=font_name(REGULAR),  # type: ignore[arg-type]
        pageCompression=1,
        lang="vi-VN",
    )
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setCreator("NSUAT Desktop")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return Pen(canvas)
