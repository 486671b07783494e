"""The frame of the overview: where heading and cards will stand, painted before they exist."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.common.layout import EDGE, GAP
from ui.common.theme import Tokens, tokens

CARD_WIDTH = 330
"""Narrower cards would cut their titles."""
CARD_HEIGHT = 112
CARDS = 6
LOWER_SHARES = (40, 38, 34)


def columns_in(width: int) -> int:
    """How many cards stand beside each other."""
    return 3 if width >= 3 * tokens().px(CARD_WIDTH) else 2


def paint_frame(painter: QPainter, width: int, height: int, title: str) -> None:
    """Heading and outlines, where the body puts them."""
    now = tokens()
    edge, gap = now.px(EDGE), now.px(GAP)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(now.font(18, bold=True))
    painter.setPen(now.color("text"))
    head = QRectF(edge, edge, width - 2 * edge, now.control)
    painter.drawText(head, int(Qt.AlignmentFlag.AlignVCenter), title)
    columns = columns_in(width)
    top = head.bottom() + gap
    card = now.px(CARD_HEIGHT)
    for _ in range(CARDS // columns):
        _paint_row(painter, now, QRectF(edge, top, head.width(), card), (1,) * columns)
        top += card + gap
    lower = QRectF(edge, top, head.width(), max(height - edge - top, now.px(320)))
    _paint_row(painter, now, lower, LOWER_SHARES[:columns])


def _paint_row(painter: QPainter, now: Tokens, box: QRectF, shares: tuple[int, ...]) -> None:
    gap = now.px(GAP)
    room = box.width() - gap * (len(shares) - 1)
    left = box.left()
    painter.setPen(QPen(now.color("line")))
    painter.setBrush(now.color("panel"))
    for share in shares:
        width = room * share / sum(shares)
        outline = QRectF(left, box.top(), width, box.height()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(outline, now.px(8), now.px(8))
        left += width + gap
