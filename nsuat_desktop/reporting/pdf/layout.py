"""Paper, margins and sizes of Nghị định 30/2020, Phụ lục I. The one place that holds them.

Lengths are PDF points. Sizes follow the sample column of the decree's table where it gives one.
"""

from dataclasses import dataclass

MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as the reader holds it; the origin is the lower left corner."""

    width: float
    height: float
    top: float = 20 * MM
    bottom: float = 20 * MM
    left: float = 30 * MM
    right: float = 15 * MM

    @property
    def text_width(self) -> float:
        return self.width - self.left - self.right

    @property
    def text_right(self) -> float:
        return self.width - self.right

    @property
    def text_centre(self) -> float:
        return self.left + self.text_width / 2

    @property
    def body_top(self) -> float:
        return self.height - self.top

    @property
    def body_height(self) -> float:
        return self.height - self.top - self.bottom


PORTRAIT = Sheet(210 * MM, 297 * MM)
LANDSCAPE = Sheet(297 * MM, 210 * MM)

NATION_SIZE = 12.0
MOTTO_SIZE = 13.0
ISSUER_SIZE = 12.0
NUMBER_SIZE = 13.0
DATE_SIZE = 13.0
SUBJECT_SIZE = 13.0
TITLE_SIZE = 14.0
BODY_SIZE = 14.0
ADDRESSEE_SIZE = 14.0
SIGNER_SIZE = 14.0
RECIPIENT_TITLE_SIZE = 12.0
RECIPIENT_SIZE = 11.0
PAGE_NUMBER_SIZE = 14.0
ANNEX_SIZE = 14.0
ANNEX_REFERENCE_SIZE = 13.0
TABLE_SIZE = 12.0
ANNEX_TABLE_SIZE = 11.0
CAPTION_SIZE = 13.0
NOTE_SIZE = 12.0

SINGLE = 1.149
"""Height of a "single" line of Times New Roman, in ems."""
BODY_LEADING = 18.0
"""1.12 lines of 14 pt: the decree allows 1 to 1.5."""
PARAGRAPH_GAP = 6.0
FIRST_LINE_INDENT = 12.7 * MM

ASCENT = 0.891
DESCENT = 0.216

RULE = 0.6
GRID = 0.5
SHORT_RULE = 0.4
"""Length of the line under issuer and summary: 1/3 to 1/2 of the text above it."""
RULE_DROP = 3.5
"""From the lowest part of a letter down to the line drawn under it."""

HEAD_RIGHT_WIDTH = 92 * MM
HEAD_GAP = 3 * MM
SIGNER_WIDTH = 85 * MM
SIGNATURE_SPACE = 30 * MM
"""Kept clear for the signature and the seal."""
PAGE_NUMBER_DROP = 13 * MM
"""From the upper edge of the page to the baseline of its number."""

NUMBER_GAP = 3 * MM
"""Between issuer or motto and the line with number and date."""
SUBJECT_GAP = 6.0
"""Between number and "V/v" of a letter (Nghị định 30/2020, phụ lục I, mục II.5.b)."""
TITLE_GAP = 6 * MM
TITLE_WIDTH = 140 * MM
ADDRESSEE_GAP = 5 * MM
ANNEX_GAP = 4 * MM
SIGNATURE_GAP = 5 * MM
SIGNATURE_COLUMN_GAP = 4 * MM
SIGNATURE_SHARE = 0.7
"""Of the page that signer and recipients may fill; a longer list goes on below them."""

CHECK_SIZE = 9.0
CHECK_SIDE = 16 * MM
"""Of the QR code beside the signature: a phone reads squares of half a millimetre."""
CHECK_GAP = 4 * MM
FOOTER_CHECK_SIZE = 8.0
FOOTER_CHECK_SIDE = 11 * MM
FOOTER_CHECK_DROP = 4 * MM
"""From the end of the text down to the QR code; a printer reaches 5 mm to the edge of paper."""
QR_QUIET = 0.15
"""White around a QR code, of its side: four of its squares."""

CELL_SIDE = 1.2 * MM
CELL_TOP = 2.5


def single(size: float) -> float:
    return size * SINGLE
