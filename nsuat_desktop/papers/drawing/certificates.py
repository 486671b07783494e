"""Certificates: A4 on its side, a frame, centred lines, number and signature at the foot."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from nsuat_desktop.papers.drawing.canvas import Pages
from nsuat_desktop.papers.drawing.fitting import draw_lines, fit
from nsuat_desktop.papers.paper import Progress
from nsuat_desktop.papers.templates import Line
from nsuat_desktop.reporting.document import SignatureBlock
from nsuat_desktop.reporting.pdf.layout import LANDSCAPE, MM, single
from nsuat_desktop.reporting.properties import FileProperties

_OUTER, _INNER = 9 * MM, 11 * MM
_SIDE, _TOP, _FOOT = 24 * MM, 17 * MM, 16 * MM
_SIGNER_WIDTH = 105 * MM
_SIGN_ROOM = 24 * MM
_SIZE = 13.0


@dataclass(frozen=True)
class Certificate:
    """One page: its centred lines and the number at the foot."""

    lines: tuple[Line, ...]
    number_line: str


@dataclass(frozen=True)
class CertificateDrawing:
    """All certificates of a course, a page each."""

    properties: FileProperties
    certificates: tuple[Certificate, ...]
    date_line: str
    signature: SignatureBlock
    frame: bool

    @property
    def page_count(self) -> int:
        return len(self.certificates)

    def render(self, target: BinaryIO, progress: Progress) -> None:
        pages = Pages(self.properties, LANDSCAPE, self._texts())
        for done, certificate in enumerate(self.certificates):
            progress(done, self.page_count)
            self._draw(pages, certificate)
            pages.end_page()
        pages.write_to(target)
        progress(self.page_count, self.page_count)

    def _texts(self) -> Iterator[str]:
        yield from (self.date_line, *self.signature.lines, self.signature.name)
        for certificate in self.certificates:
            yield from (line.text for line in certificate.lines)
            yield certificate.number_line

    def _draw(self, pages: Pages, certificate: Certificate) -> None:
        if self.frame:
            for inset, width in ((_OUTER, 1.6), (_INNER, 0.6)):
                pages.frame(inset, width)
        foot = self._draw_signature(pages)
        number, _ = fit([Line(certificate.number_line, _SIZE)], 100 * MM, single(_SIZE))
        draw_lines(pages, number, _SIDE, _FOOT + single(_SIZE), 100 * MM, centred=False)
        width = LANDSCAPE.width - 2 * _SIDE
        room = LANDSCAPE.height - _TOP - foot - 3 * MM
        lines, used = fit(certificate.lines, width, room, balanced=True)
        top = LANDSCAPE.height - _TOP - (room - used) / 2
        draw_lines(pages, lines, _SIDE, top, width, centred=True)

    def _draw_signature(self, pages: Pages) -> float:
        """Day, post and name at the right; tells how high above the edge the block reaches."""
        left = LANDSCAPE.width - _SIDE - _SIGNER_WIDTH
        above = [Line(self.date_line, _SIZE, italic=True)]
        above += [Line(text, _SIZE, bold=True) for text in self.signature.lines]
        posts, used = fit(above, _SIGNER_WIDTH, 40 * MM, balanced=True)
        name, name_height = fit(
            [Line(self.signature.name or " ", _SIZE, bold=True)], _SIGNER_WIDTH, 14 * MM
        )
        top = _FOOT + name_height + _SIGN_ROOM + used
        draw_lines(pages, posts, left, top, _SIGNER_WIDTH, centred=True)
        draw_lines(pages, name, left, _FOOT + name_height, _SIGNER_WIDTH, centred=True)
        return top
