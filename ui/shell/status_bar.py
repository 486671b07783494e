"""The line at the foot: what is safe, what waits, how much there is. It only tells the truth."""

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.common.chips import Tone
from ui.common.layout import nest, spaced
from ui.common.screen import label
from ui.common.theme import tokens

HEIGHT = 28


class _Dot(QWidget):
    """A coloured point; the words beside it say the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tone = Tone.NEUTRAL
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        side = tokens().px(8)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        role = "muted" if self._tone is Tone.NEUTRAL else self._tone.value
        painter.setBrush(tokens().color(role))
        painter.drawEllipse(QRectF(self.rect()))


class StatusBar(QFrame):
    """Saved state, backup state, warnings (a button, `warnings_opened`), totals."""

    warnings_opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dot = _Dot(self)
        self._saved = label("", "status")
        self._backup = label("", "status")
        self._warnings = QPushButton(self)
        self._warnings.setObjectName("statusWarnings")
        self._warnings.clicked.connect(self.warnings_opened)
        self._warnings.hide()
        self._totals = label("", "status")
        line = spaced(QHBoxLayout(self), 20, (16, 0))
        saved = spaced(QHBoxLayout(), 6)
        saved.addWidget(self._dot)
        saved.addWidget(self._saved)
        nest(line, saved)
        line.addWidget(self._backup)
        line.addWidget(self._warnings)
        line.addStretch(1)
        line.addWidget(self._totals)
        self._dot.hide()

    def set_saved(self, when: datetime | None) -> None:
        """Time of the last save of this session; None when nothing was saved yet."""
        text = self.tr("Chưa có thay đổi trong phiên này")
        if when is not None:
            text = self.tr("Đã lưu lúc {0}").format(f"{when:%H:%M}")
        self.set_state(text, Tone.GOOD if when is not None else Tone.NEUTRAL)

    def set_state(self, text: str, tone: Tone) -> None:
        """Any other state of the data (a save that failed, read only)."""
        self._dot.set_tone(tone)
        self._dot.show()
        self._saved.setText(text)

    def set_backup(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        """The state of the backups as the service knows it, in its words."""
        self._backup.setText(text)
        self._backup.setProperty("tone", tone.value)
        self._backup.style().unpolish(self._backup)
        self._backup.style().polish(self._backup)

    def set_warnings(self, count: int) -> None:
        """How many warnings wait; 0 takes the button away."""
        self._warnings.setVisible(count > 0)
        self._warnings.setText(self.tr("{0} cảnh báo").format(f"{count:,}".replace(",", ".")))

    @property
    def warnings_button(self) -> QPushButton:
        """The button that opens the warnings."""
        return self._warnings

    def set_totals(self, text: str) -> None:
        self._totals.setText(text)

    def texts(self) -> list[str]:
        """What the line says now, from left to right."""
        parts = [self._saved.text(), self._backup.text()]
        if not self._warnings.isHidden():
            parts.append(self._warnings.text())
        return [part for part in [*parts, self._totals.text()] if part]

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), tokens().px(HEIGHT))
