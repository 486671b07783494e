"""What stands on the import screen while a file is read or rows are written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from nsuat_desktop.text.numbers import format_integer
from ui.common.buttons import Button
from ui.common.layout import spaced
from ui.common.screen import label
from ui.common.theme import tokens


class BusyPage(QWidget):
    """A sentence, a bar, and the way out: `stopped`."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = label("", "title", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._count = label("", "muted")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(tokens().px(360))
        self.stop_button = Button(self.tr("Dừng"), self, shortcut="Esc")
        self.stop_button.clicked.connect(self._stop)
        column = spaced(QVBoxLayout(self), 12, 24)
        column.addStretch(2)
        column.addWidget(self._text)
        for part in (self.bar, self._count, self.stop_button):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def begin(self, text: str) -> None:
        """Say what is being done."""
        self._text.setText(text)
        self._count.setText("")
        self.bar.setAccessibleName(text)
        self.bar.setRange(0, 0)
        self.stop_button.setEnabled(True)
        self.stop_button.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """How far it has come; the whole may not be known yet."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if total:
            text = self.tr("{0} / {1} dòng")
            self._count.setText(text.format(format_integer(done), format_integer(total)))

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.stopped.emit()
