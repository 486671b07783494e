"""Pages for freely drawn papers, in the font family of documents, finished as PDF/A."""

from collections.abc import Iterable
from io import BytesIO
from typing import BinaryIO

from nsuat_desktop.reporting.fonts import check_coverage, document_family
from nsuat_desktop.reporting.pdf.archive import finish
from nsuat_desktop.reporting.pdf.canvas import open_canvas
from nsuat_desktop.reporting.pdf.layout import Sheet
from nsuat_desktop.reporting.pdf.page_store import PageStore
from nsuat_desktop.reporting.pdf.pen import Pen
from nsuat_desktop.reporting.pdf.text import register
from nsuat_desktop.reporting.properties import FileProperties


class Pages(Pen):
    """Pages of one size that are drawn one after the other."""

    def __init__(self, properties: FileProperties, sheet: Sheet, texts: Iterable[str]) -> None:
        """Begin a PDF that will hold these texts.

        Raises:
            MissingGlyphError: a text has characters that cannot be printed.
        """
        family = document_family()
        check_coverage(texts, family)
        register(family)
        self.sheet, self._properties = sheet, properties
        self._frame, self._store = BytesIO(), PageStore(BytesIO())
        canvas = open_canvas(self._frame, (sheet.width, sheet.height), properties)
        super().__init__(canvas, self._store)

    def frame(self, inset: float, width: float) -> None:
        """A rectangle, as far from each edge of the page."""
        self.canvas.setLineWidth(width)
        across, up = self.sheet.width - 2 * inset, self.sheet.height - 2 * inset
        self.canvas.rect(inset, inset, across, up)

    def write_to(self, target: BinaryIO) -> None:
        """Finish the file; nothing can be drawn any more."""
        self._store.append_to(self._frame, self.finish())
        self._frame.seek(0)
        finish(self._frame, len(self._store), target, self._properties)
