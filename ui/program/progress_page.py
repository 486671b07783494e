"""What stands in the window while something long is done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ui.common.layout import spaced
from ui.common.screen import label
from ui.common.theme import tokens


class ProgressPage(QWidget):
    """A sentence and a bar."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setFixedWidth(tokens().px(360))
        self.bar.setAccessibleName(text)
        column = spaced(QVBoxLayout(self), 12, 24)
        column.addStretch(2)
        column.addWidget(label(text, "title"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_progress(self, done: int, total: int) -> None:
        """How far the work has come."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
