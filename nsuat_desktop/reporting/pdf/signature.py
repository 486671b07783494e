"""The end of the main part: "Nơi nhận" at the left, the signer at the right."""

from collections.abc import Iterator

from nsuat_desktop.reporting.document import Document, SignatureBlock
from nsuat_desktop.reporting.pdf import layout
from nsuat_desktop.reporting.pdf.check_box import CheckBox, CheckPiece, signature_box
from nsuat_desktop.reporting.pdf.flow import Piece
from nsuat_desktop.reporting.pdf.layout import ASCENT, PARAGRAPH_GAP, Sheet, single
from nsuat_desktop.reporting.pdf.pen import Pen
from nsuat_desktop.reporting.pdf.text import BOLD, BOLD_ITALIC, REGULAR, wrap, wrap_balanced

RECIPIENT_WORD = "Nơi nhận:"


class SignaturePiece(Piece):
    """Signer and as many recipients as stand beside each other; never cut."""

    __slots__ = ("_box", "_box_drop", "_recipients", "_sheet", "_signer")

    def __init__(
        self,
        signature: SignatureBlock,
        recipients: list[str],
        sheet: Sheet,
        box: CheckBox | None = None,
    ) -> None:
        self._sheet, self._recipients, self._box = sheet, recipients, box
        self._signer = SignerColumn(signature, layout.SIGNER_WIDTH)
        left = 0.0
        if recipients:
            left = single(layout.SIGNER_SIZE) + len(recipients) * single(layout.RECIPIENT_SIZE)
        if box is not None:
            self._box_drop = left + layout.CHECK_GAP
            left = self._box_drop + box.height
        super().__init__(max(self._signer.height, left), space_before=layout.SIGNATURE_GAP)

    def draw(self, pen: Pen, top: float) -> None:
        if self._recipients:
            y = top - layout.SIGNER_SIZE * ASCENT
            pen.text(self._sheet.left, y, RECIPIENT_WORD, BOLD_ITALIC, layout.RECIPIENT_TITLE_SIZE)
            down = single(layout.RECIPIENT_SIZE)
            listed = enumerate(self._recipients, start=1)
            below = [(self._sheet.left, y - down * line, text) for line, text in listed]
            pen.lines(REGULAR, layout.RECIPIENT_SIZE, below)
        if self._box is not None:
            self._box.draw(pen, self._sheet.left, top - self._box_drop)
        self._signer.draw(pen, self._sheet.text_right - layout.SIGNER_WIDTH / 2, top)


class SignerColumn:
    """Authority and post, room to sign in, and the name, all centred under each other."""

    def __init__(self, signature: SignatureBlock, width: float) -> None:
        self._above = _balanced(signature.lines, layout.SIGNER_SIZE, width)
        self._below = _balanced((signature.other_post, signature.name), layout.SIGNER_SIZE, width)
        lines = len(self._above) + len(self._below)
        self.height = lines * single(layout.SIGNER_SIZE) + layout.SIGNATURE_SPACE

    def draw(self, pen: Pen, centre: float, top: float) -> None:
        y = self._column(pen, self._above, centre, top - layout.SIGNER_SIZE * ASCENT)
        self._column(pen, self._below, centre, y - layout.SIGNATURE_SPACE)

    def _column(self, pen: Pen, texts: list[str], centre: float, y: float) -> float:
        for text in texts:
            pen.centred(centre, y, text, BOLD, layout.SIGNER_SIZE)
            y -= single(layout.SIGNER_SIZE)
        return y


class SignaturePairPiece(Piece):
    """Two signers beside each other; never cut."""

    __slots__ = ("_centres", "_columns")

    def __init__(self, left: SignatureBlock, right: SignatureBlock, sheet: Sheet) -> None:
        width = (sheet.text_width - layout.SIGNATURE_COLUMN_GAP) / 2
        self._columns = (SignerColumn(left, width), SignerColumn(right, width))
        self._centres = (sheet.left + width / 2, sheet.text_right - width / 2)
        super().__init__(
            max(column.height for column in self._columns), space_before=layout.SIGNATURE_GAP
        )

    def draw(self, pen: Pen, top: float) -> None:
        for column, centre in zip(self._columns, self._centres, strict=True):
            column.draw(pen, centre, top)


class RecipientLine(Piece):
    """A line of "Nơi nhận" that does not stand beside the signer."""

    __slots__ = ("_face", "_size", "_text", "_x")

    def __init__(
        self,
        text: str,
        x: float,
        face: str = REGULAR,
        size: float = layout.RECIPIENT_SIZE,
    ) -> None:
        super().__init__(single(size))
        self._text, self._x, self._face, self._size = text, x, face, size

    def draw(self, pen: Pen, top: float) -> None:
        pen.text(self._x, top - self._size * ASCENT, self._text, self._face, self._size)


def signature(document: Document, sheet: Sheet) -> Iterator[Piece]:
    if document.other_signature is not None:
        yield from _pair(document, document.other_signature, sheet)
        return
    width = sheet.text_width - layout.SIGNER_WIDTH - layout.SIGNATURE_COLUMN_GAP
    size = layout.RECIPIENT_SIZE
    lines = [line for text in document.recipient_lines for line in wrap(text, REGULAR, size, width)]
    box = signature_box(document.check, width) if document.check is not None else None
    room = sheet.body_height * layout.SIGNATURE_SHARE - (box.height if box is not None else 0.0)
    beside = int(room / single(size))
    yield SignaturePiece(document.signature, lines[:beside], sheet, box)
    for number, text in enumerate(lines[beside:]):
        line = RecipientLine(text, sheet.left)
        line.space_before = layout.CHECK_GAP if box is not None and not number else 0.0
        yield line


def _pair(document: Document, left: SignatureBlock, sheet: Sheet) -> Iterator[Piece]:
    """Both signers, then "Nơi nhận" over the whole width."""
    pair = SignaturePairPiece(left, document.signature, sheet)
    pair.keep_next = document.check is not None
    yield pair
    if document.check is not None:
        yield CheckPiece(document.check, sheet)
    texts = document.recipient_lines
    if not texts:
        return
    size, below = layout.RECIPIENT_SIZE, sheet.text_width
    word = RecipientLine(RECIPIENT_WORD, sheet.left, BOLD_ITALIC, layout.RECIPIENT_TITLE_SIZE)
    word.space_before, word.keep_next = PARAGRAPH_GAP, True
    yield word
    for text in texts:
        for line in wrap(text, REGULAR, size, below):
            yield RecipientLine(line, sheet.left)


def _balanced(texts: tuple[str, ...], size: float, width: float) -> list[str]:
    return [line for text in texts if text for line in wrap_balanced(text, BOLD, size, width)]
