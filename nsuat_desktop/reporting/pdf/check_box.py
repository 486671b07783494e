"""The check code on paper: a QR code of drawn squares, and beside it the code to be typed."""

from functools import lru_cache

from nsuat_desktop.reporting.document import CheckMark
from nsuat_desktop.reporting.pdf import layout
from nsuat_desktop.reporting.pdf.flow import Piece
from nsuat_desktop.reporting.pdf.layout import ASCENT, Sheet, single
from nsuat_desktop.reporting.pdf.pen import Pen
from nsuat_desktop.reporting.pdf.text import REGULAR, wrap


class CheckBox:
    """The mark in a given width; `side` is that of the QR code without the white around it."""

    def __init__(self, mark: CheckMark, width: float, side: float, size: float) -> None:
        self._squares = squares(mark.scanned)
        self._side, self._size = side, size
        self._quiet = side * layout.QR_QUIET
        self._lines = wrap(mark.text, REGULAR, size, width - side - self._quiet)
        self.height = max(side, len(self._lines) * single(size))

    def draw(self, pen: Pen, x: float, top: float) -> None:
        pen.squares(x, top, self._side, self._squares)
        y = top - (self.height - len(self._lines) * single(self._size)) / 2 - self._size * ASCENT
        for line in self._lines:
            pen.text(x + self._side + self._quiet, y, line, REGULAR, self._size)
            y -= single(self._size)


class CheckPiece(Piece):
    """The mark in a place of its own, where it cannot stand beside the signer."""

    __slots__ = ("_box", "_x")

    def __init__(self, mark: CheckMark, sheet: Sheet) -> None:
        self._box = signature_box(mark, sheet.text_width)
        self._x = sheet.left
        super().__init__(self._box.height, space_before=layout.CHECK_GAP)

    def draw(self, pen: Pen, top: float) -> None:
        self._box.draw(pen, self._x, top)


def signature_box(mark: CheckMark, width: float) -> CheckBox:
    return CheckBox(mark, width, layout.CHECK_SIDE, layout.CHECK_SIZE)


def draw_footer(pen: Pen, mark: CheckMark, sheet: Sheet) -> None:
    """In the margin below the text, on each page of an annex."""
    box = CheckBox(mark, sheet.text_width, layout.FOOTER_CHECK_SIDE, layout.FOOTER_CHECK_SIZE)
    box.draw(pen, sheet.left, sheet.bottom - layout.FOOTER_CHECK_DROP)


@lru_cache(maxsize=8)
def squares(text: str) -> tuple[tuple[bool, ...], ...]:
    """The QR code as rows of dark and light; kept, as each page of an annex bears the same."""
    # It comes with half of reportlab, which papers without a code need not load.
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    return tuple(tuple(map(bool, row)) for row in code.modules)
