"""A bar that tells how much of a sum was paid out."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.common.theme import tokens


class RateBar(QWidget):
    """Framed where all is 100 %, full up to the rate; a rate above 100 % fills it.

    It repeats the figure beside it, so it says nothing to assistive technology.
    """

    def __init__(self, rate: float | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rate = rate
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(tokens().px(88), tokens().px(7))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        unknown = self._rate is None
        style = Qt.PenStyle.DashLine if unknown else Qt.PenStyle.SolidLine
        painter.setPen(QPen(now.color("muted"), 1, style))
        painter.setBrush(Qt.BrushStyle.NoBrush if unknown else now.color("background"))
        painter.drawRoundedRect(frame, 2, 2)
        if self._rate:
            full = QRectF(frame)
            full.setWidth(frame.width() * min(self._rate, 100) / 100)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("primary"))
            painter.drawRoundedRect(full, 2, 2)
