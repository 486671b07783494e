"""The end of the main part: "Nơi nhận" at the left, the signer at the right."""

from collections.abc import Iterator

from nsuat_desktop.reporting.document import Document, SignatureBlock
from nsuat_desktop.reporting.pdf import layout
from nsuat_desktop.reporting.pdf.flow import Piece
from nsuat_desktop.reporting.pdf.layout import ASCENT, MM, Sheet, single
from nsuat_desktop.reporting.pdf.pen import Pen
from nsuat_desktop.reporting.pdf.text import BOLD, BOLD_ITALIC, REGULAR, wrap, wrap_balanced

RECIPIENT_WORD = "Nơi nhận:"
_GAP = 5 * MM
_COLUMN_GAP = 4 * MM
_MAX_SHARE = 0.7
"""Of the page that the block may fill; a longer list of recipients goes on below it."""


class SignaturePiece(Piece):
    """Signer and as many recipients as stand beside each other; never cut."""

    __slots__ = ("_name", "_posts", "_recipients", "_sheet", "_signers")

    def __init__(self, signature: SignatureBlock, recipients: list[str], sheet: Sheet) -> None:
        self._sheet, self._recipients = sheet, recipients
        size, width = layout.SIGNER_SIZE, layout.SIGNER_WIDTH
        self._signers = _balanced(signature.lines, size, width)
        self._posts = _balanced((signature.other_post,), size, width)
        self._name = _balanced((signature.name,), size, width)
        left = single(layout.SIGNER_SIZE) + len(recipients) * single(layout.RECIPIENT_SIZE)
        super().__init__(max(self._signer_height(), left), space_before=_GAP)

    def _signer_height(self) -> float:
        lines = len(self._signers) + len(self._posts) + len(self._name)
        return lines * single(layout.SIGNER_SIZE) + layout.SIGNATURE_SPACE

    def draw(self, pen: Pen, top: float) -> None:
        y = top - layout.SIGNER_SIZE * ASCENT
        pen.text(self._sheet.left, y, RECIPIENT_WORD, BOLD_ITALIC, layout.RECIPIENT_TITLE_SIZE)
        down = single(layout.RECIPIENT_SIZE)
        below = [(self._sheet.left, y - down * (n + 1), t) for n, t in enumerate(self._recipients)]
        pen.lines(REGULAR, layout.RECIPIENT_SIZE, below)
        y = self._column(pen, self._signers, y) - layout.SIGNATURE_SPACE
        self._column(pen, [*self._posts, *self._name], y)

    def _column(self, pen: Pen, texts: list[str], y: float) -> float:
        centre = self._sheet.text_right - layout.SIGNER_WIDTH / 2
        for text in texts:
            pen.centred(centre, y, text, BOLD, layout.SIGNER_SIZE)
            y -= single(layout.SIGNER_SIZE)
        return y


class RecipientLine(Piece):
    """A recipient who found no room beside the signer."""

    __slots__ = ("_text", "_x")

    def __init__(self, text: str, x: float) -> None:
        super().__init__(single(layout.RECIPIENT_SIZE))
        self._text, self._x = text, x

    def draw(self, pen: Pen, top: float) -> None:
        size = layout.RECIPIENT_SIZE
        pen.text(self._x, top - size * ASCENT, self._text, REGULAR, size)


def signature(document: Document, sheet: Sheet) -> Iterator[Piece]:
    width = sheet.text_width - layout.SIGNER_WIDTH - _COLUMN_GAP
    size = layout.RECIPIENT_SIZE
    lines = [line for text in document.recipient_lines for line in wrap(text, REGULAR, size, width)]
    beside = int(sheet.body_height * _MAX_SHARE / single(size))
    yield SignaturePiece(document.signature, lines[:beside], sheet)
    for text in lines[beside:]:
        yield RecipientLine(text, sheet.left)


def _balanced(texts: tuple[str, ...], size: float, width: float) -> list[str]:
    return [line for text in texts if text for line in wrap_balanced(text, BOLD, size, width)]
