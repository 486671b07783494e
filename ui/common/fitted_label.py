"""A line of text that gives way: what does not fit is cut with "…" and told in the tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.common.theme import tokens


class FittedLabel(QWidget):
    """One line; `role` is a colour of the palette."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        bold: bool = False,
        role: str = "text",
        size: int = 13,
    ) -> None:
        super().__init__(parent)
        self._text, self._bold, self._role, self._size = text, bold, role, size
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self._tell()
            self.update()

    def sizeHint(self) -> QSize:
        now = tokens()
        metrics = QFontMetrics(now.font(self._size, bold=self._bold))
        return QSize(metrics.horizontalAdvance(self._text), metrics.height() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        cut = self._shown() != self._text
        self.setToolTip(self._text if cut else "")

    def _shown(self) -> str:
        metrics = QFontMetrics(tokens().font(self._size, bold=self._bold))
        return metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setFont(now.font(self._size, bold=self._bold))
        painter.setPen(now.color(self._role))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), self._shown())
