"""Sheets of labels and envelopes: one box of fitted lines for each addressee."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from nsuat_desktop.papers.drawing.canvas import Pages
from nsuat_desktop.papers.drawing.fitting import draw_lines, fit
from nsuat_desktop.papers.paper import Progress
from nsuat_desktop.papers.templates import Envelope, LabelSheet, Line
from nsuat_desktop.reporting.pdf.layout import MM, PORTRAIT, Sheet
from nsuat_desktop.reporting.properties import FileProperties

_INSET = 4 * MM
"""Printers shift a sheet by some millimetres: no text nearer to the edge of a label."""
_MARGIN = 8 * MM
_SENDER_WIDTH = 90 * MM

Address = tuple[Line, ...]


@dataclass(frozen=True)
class LabelDrawing:
    """Addresses on sheets of labels, the first `skip` of which are used up."""

    properties: FileProperties
    sheet: LabelSheet
    addresses: tuple[Address, ...]
    skip: int = 0

    @property
    def page_count(self) -> int:
        return -(-(len(self.addresses) + self.skip) // self._on_page)

    @property
    def _on_page(self) -> int:
        return self.sheet.columns * self.sheet.rows

    def render(self, target: BinaryIO, progress: Progress) -> None:
        pages = Pages(self.properties, PORTRAIT, _texts(self.addresses))
        for page in range(self.page_count):
            progress(page, self.page_count)
            for place in range(self._on_page):
                number = page * self._on_page + place - self.skip
                if 0 <= number < len(self.addresses):
                    self._draw(pages, place, self.addresses[number])
            pages.end_page()
        pages.write_to(target)
        progress(self.page_count, self.page_count)

    def _draw(self, pages: Pages, place: int, address: Address) -> None:
        sheet = self.sheet
        row, column = divmod(place, sheet.columns)
        left = (sheet.left + column * (sheet.width + sheet.column_gap)) * MM + _INSET
        top = PORTRAIT.height - (sheet.top + row * (sheet.height + sheet.row_gap)) * MM - _INSET
        width, height = sheet.width * MM - 2 * _INSET, sheet.height * MM - 2 * _INSET
        lines, used = fit(address, width, height)
        draw_lines(pages, lines, left, top - (height - used) / 2, width, centred=False)


@dataclass(frozen=True)
class EnvelopeDrawing:
    """An envelope a page: sender above at the left, addressee below at the right."""

    properties: FileProperties
    envelope: Envelope
    sender: Address
    addresses: tuple[Address, ...]

    @property
    def page_count(self) -> int:
        return len(self.addresses)

    def render(self, target: BinaryIO, progress: Progress) -> None:
        envelope = self.envelope
        sheet = Sheet(envelope.width * MM, envelope.height * MM)
        pages = Pages(self.properties, sheet, _texts((self.sender, *self.addresses)))
        left, top = envelope.left * MM, sheet.height - envelope.top * MM
        width = sheet.width - left - _MARGIN
        for done, address in enumerate(self.addresses):
            progress(done, self.page_count)
            room = envelope.top * MM - 2 * _MARGIN
            lines, _ = fit(self.sender, _SENDER_WIDTH, room, balanced=True)
            draw_lines(pages, lines, _MARGIN, sheet.height - _MARGIN, _SENDER_WIDTH, centred=True)
            lines, _ = fit(address, width, top - _MARGIN)
            draw_lines(pages, lines, left, top, width, centred=False)
            pages.end_page()
        pages.write_to(target)
        progress(self.page_count, self.page_count)


def _texts(addresses: tuple[Address, ...]) -> Iterator[str]:
    for address in addresses:
        yield from (line.text for line in address)
