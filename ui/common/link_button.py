"""A piece of text that is pressed to open something."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.common.theme import tokens


class LinkButton(QAbstractButton):
    """Small text in the primary colour; underlined under the mouse, framed with the focus."""

    def __init__(self, text: str = "", parent: QWidget | None = None, size: int = 12) -> None:
        super().__init__(parent)
        self._size = size
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        now = tokens()
        width = QFontMetrics(now.font(self._size)).horizontalAdvance(self.text())
        return QSize(width + now.px(8), now.px(self._size + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(now.color("primary"), 1))
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, now.px(3), now.px(3))
        font = now.font(self._size)
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(now.color("primary" if self.isEnabled() else "muted"))
        text = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width() - now.px(4)
        )
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), text)
