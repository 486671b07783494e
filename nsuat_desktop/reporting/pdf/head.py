"""The head of page 1: Quốc hiệu, issuing body, number and date, type, summary, addressees."""

from collections.abc import Iterator

from nsuat_desktop.reporting.document import Document
from nsuat_desktop.reporting.pdf import layout
from nsuat_desktop.reporting.pdf.flow import Piece
from nsuat_desktop.reporting.pdf.layout import ASCENT, DESCENT, MM, Sheet, single
from nsuat_desktop.reporting.pdf.pen import Pen
from nsuat_desktop.reporting.pdf.text import (
    BOLD,
    ITALIC,
    REGULAR,
    text_width,
    wrap,
    wrap_balanced,
)

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
ADDRESSEE_WORD = "Kính gửi:"


def nation_width() -> float:
    """Of the right column: Quốc hiệu stays on one line, in a wider fallback font too."""
    needed = text_width(NATION, BOLD, layout.NATION_SIZE) + 2 * MM
    return max(layout.HEAD_RIGHT_WIDTH, needed)


class CentredLines(Piece):
    """Lines of one face under each other, centred; a short rule may follow."""

    __slots__ = ("_face", "_ruled", "_sheet", "_size", "_texts")

    def __init__(
        self, texts: list[str], face: str, size: float, sheet: Sheet, *, ruled: bool = False
    ) -> None:
        super().__init__(len(texts) * single(size) + (layout.RULE_DROP + 3 if ruled else 0))
        self._texts, self._face, self._size = texts, face, size
        self._sheet, self._ruled = sheet, ruled

    def draw(self, pen: Pen, top: float) -> None:
        y, centre = top - self._size * ASCENT, self._sheet.text_centre
        for text in self._texts:
            pen.centred(centre, y, text, self._face, self._size)
            y -= single(self._size)
        if self._ruled:
            y += single(self._size)
            longest = max(text_width(text, self._face, self._size) for text in self._texts)
            below = self._size * DESCENT + layout.RULE_DROP
            pen.rule(centre, y - below, longest * layout.SHORT_RULE)


class HeadPiece(Piece):
    """Both columns of the head down to the line with number and date."""

    __slots__ = ("_dates", "_header", "_issuer", "_parent", "_sheet", "_subject", "_tail", "_title")

    def __init__(self, document: Document, sheet: Sheet) -> None:
        header = document.header
        self._header, self._sheet, self._title = header, sheet, document.title
        left_width = self._right_start() - sheet.left - layout.HEAD_GAP
        size = layout.ISSUER_SIZE
        self._parent = _wrapped([header.parent_name], REGULAR, size, left_width)
        self._issuer = _wrapped(header.issuer_lines, BOLD, size, left_width)
        left = (len(self._parent) + len(self._issuer)) * single(size)
        right = single(layout.NATION_SIZE) + single(layout.MOTTO_SIZE)
        self._dates = self._date_lines()
        self._subject = _wrapped([document.subject_line], REGULAR, layout.SUBJECT_SIZE, left_width)
        self._tail = max(left, right) + layout.RULE_DROP + layout.NUMBER_GAP
        super().__init__(self._tail + max(self._left_height(), self._right_height()))

    def _left_height(self) -> float:
        """Number and subject, below the tail."""
        number = single(layout.NUMBER_SIZE) if self._header.number_line else 0.0
        lines = len(self._subject) * single(layout.SUBJECT_SIZE)
        return number + (lines + layout.SUBJECT_GAP if lines else 0.0)

    def _right_height(self) -> float:
        return len(self._dates) * single(layout.DATE_SIZE)

    def draw(self, pen: Pen, top: float) -> None:
        left_centre = (self._sheet.left + self._right_start() - layout.HEAD_GAP) / 2
        right_centre = (self._right_start() + self._sheet.text_right) / 2
        pen.outline(self._title, 0, top)
        self._draw_issuer(pen, left_centre, top)
        self._draw_nation(pen, right_centre, top)
        y = top - self._tail - layout.DATE_SIZE * ASCENT
        pen.centred(left_centre, y, self._header.number_line, REGULAR, layout.NUMBER_SIZE)
        for text in self._dates:
            pen.centred(right_centre, y, text, ITALIC, layout.DATE_SIZE)
            y -= single(layout.DATE_SIZE)
        self._draw_subject(pen, left_centre, top - self._tail - single(layout.NUMBER_SIZE))

    def _draw_subject(self, pen: Pen, centre: float, top: float) -> None:
        """What a letter is about, below its number."""
        y = top - layout.SUBJECT_GAP - layout.SUBJECT_SIZE * ASCENT
        for text in self._subject:
            pen.centred(centre, y, text, REGULAR, layout.SUBJECT_SIZE)
            y -= single(layout.SUBJECT_SIZE)

    def _draw_issuer(self, pen: Pen, centre: float, top: float) -> None:
        size = layout.ISSUER_SIZE
        y = top - size * ASCENT
        for texts, face in ((self._parent, REGULAR), (self._issuer, BOLD)):
            for text in texts:
                pen.centred(centre, y, text, face, size)
                y -= single(size)
        longest = max(text_width(text, BOLD, size) for text in self._issuer)
        below = size * DESCENT + layout.RULE_DROP - single(size)
        pen.rule(centre, y - below, longest * layout.SHORT_RULE)

    def _draw_nation(self, pen: Pen, centre: float, top: float) -> None:
        y = top - layout.NATION_SIZE * ASCENT
        pen.centred(centre, y, NATION, BOLD, layout.NATION_SIZE)
        y -= single(layout.MOTTO_SIZE)
        pen.centred(centre, y, MOTTO, BOLD, layout.MOTTO_SIZE)
        below = layout.MOTTO_SIZE * DESCENT + layout.RULE_DROP
        pen.rule(centre, y - below, text_width(MOTTO, BOLD, layout.MOTTO_SIZE))

    def _right_start(self) -> float:
        return self._sheet.text_right - nation_width()

    def _date_lines(self) -> list[str]:
        """One line; a place with a very long name goes above its date."""
        width = self._sheet.text_right - self._right_start()
        whole = self._header.date_line
        if not whole:
            return []
        if text_width(whole, ITALIC, layout.DATE_SIZE) <= width:
            return [whole]
        place = f"{self._header.place_name},"
        return [*wrap(place, ITALIC, layout.DATE_SIZE, width), self._header.date_text]


class AddresseeLine(Piece):
    __slots__ = ("_text", "_x")

    def __init__(self, x: float, text: str) -> None:
        super().__init__(layout.BODY_LEADING)
        self._x, self._text = x, text

    def draw(self, pen: Pen, top: float) -> None:
        y = top - layout.ADDRESSEE_SIZE * ASCENT
        pen.text(self._x, y, self._text, REGULAR, layout.ADDRESSEE_SIZE)


def head(document: Document, sheet: Sheet) -> Iterator[Piece]:
    above = HeadPiece(document, sheet)
    above.space_after = layout.TITLE_GAP
    yield above
    if not document.is_letter:
        yield CentredLines([document.type_name], BOLD, layout.TITLE_SIZE, sheet)
        lines = wrap_balanced(document.summary, BOLD, layout.TITLE_SIZE, layout.TITLE_WIDTH)
        summary = CentredLines(lines, BOLD, layout.TITLE_SIZE, sheet, ruled=True)
        summary.space_after = layout.ADDRESSEE_GAP
        yield summary
    pieces = list(_addressees(document.addressee_lines, sheet))
    if pieces:
        pieces[-1].space_after = layout.ADDRESSEE_GAP
    yield from pieces


def _addressees(names: tuple[str, ...], sheet: Sheet) -> Iterator[Piece]:
    """One name beside "Kính gửi:", several below each other with dashes under the colon."""
    size = layout.ADDRESSEE_SIZE
    if not names:
        return
    word = text_width(f"{ADDRESSEE_WORD} ", REGULAR, size)
    colon = text_width(ADDRESSEE_WORD[:-1], REGULAR, size)
    hang = word if len(names) == 1 else colon + text_width("- ", REGULAR, size)
    width = sheet.text_width - layout.FIRST_LINE_INDENT - hang
    wrapped = [wrap(name.removeprefix("- "), REGULAR, size, width) for name in names]
    longest = max(text_width(text, REGULAR, size) for lines in wrapped for text in lines)
    start = sheet.text_centre - (hang + longest) / 2
    if len(names) > 1:
        yield AddresseeLine(start, ADDRESSEE_WORD)
    for lines in wrapped:
        for number, text in enumerate(lines):
            if number:
                yield AddresseeLine(start + hang, text)
            elif len(names) > 1:
                yield AddresseeLine(start + colon, f"- {text}")
            else:
                yield AddresseeLine(start, f"{ADDRESSEE_WORD} {text}")


def _wrapped(texts: tuple[str, ...] | list[str], face: str, size: float, width: float) -> list[str]:
    return [line for text in texts if text for line in wrap_balanced(text, face, size, width)]
