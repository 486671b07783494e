"""The canvas that every PDF is drawn on, before `archive` finishes the file."""

from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas

from nsuat_desktop.reporting.pdf import layout
from nsuat_desktop.reporting.pdf.text import REGULAR, font_name
from nsuat_desktop.reporting.properties import FileProperties


def open_canvas(file: BinaryIO, size: tuple[float, float], properties: FileProperties) -> Canvas:
    """Pages of this size in points; the fonts of documents must be registered."""
    canvas = Canvas(
        file,
        pagesize=size,
        # Else reportlab lists a Helvetica that is not embedded. (Its stub wants a float.)
        initialFontName=font_name(REGULAR),  # type: ignore[arg-type]
        initialFontSize=layout.BODY_SIZE,
        pageCompression=1,
        lang="vi-VN",
    )
    canvas.setTitle(properties.title)
    canvas.setAuthor(properties.author)
    canvas.setSubject(properties.subject)
    canvas.setCreator("NSUAT Desktop")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas
