"""A line that leads somewhere: what it is called, and a word about it at the right."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.common.chips import Tone, paint_pill, pill_width
from ui.common.theme import tokens


class LinkRow(QAbstractButton):
    """Pressed like a button; `tone` makes the word at the right a pill."""

    def __init__(
        self, text: str, detail: str = "", tone: Tone | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._detail, self._tone = detail, tone
        self.setText(text)
        self.setAccessibleName(f"{text}, {detail}" if detail else text)
        self.setToolTip(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def detail(self) -> str:
        return self._detail

    def sizeHint(self) -> QSize:
        return QSize(tokens().px(160), tokens().row)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("primary_soft"))
            painter.drawRoundedRect(box, now.px(4), now.px(4))
        if self.hasFocus():
            painter.setPen(QPen(now.color("primary"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), now.px(4), now.px(4))
        room = box.adjusted(now.px(6), 0, -now.px(6), 0)
        room.setRight(room.right() - self._paint_detail(painter, room))
        painter.setFont(now.font())
        painter.setPen(now.color("text"))
        text = QFontMetrics(painter.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_detail(self, painter: QPainter, room: QRectF) -> float:
        """Draw the word at the right; returns the width it takes."""
        now = tokens()
        if not self._detail:
            return 0
        if self._tone is not None:
            width = pill_width(self._detail, now)
            tall = now.px(20)
            top = room.top() + (room.height() - tall) / 2
            place = QRectF(room.right() - width, top, width, tall)
            paint_pill(painter, place, self._detail, self._tone)
        else:
            painter.setFont(now.font(12))
            painter.setPen(now.color("muted"))
            width = QFontMetrics(painter.font()).horizontalAdvance(self._detail)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, int(side), self._detail)
        return width + now.px(10)
