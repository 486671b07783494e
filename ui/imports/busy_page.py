"""What stands on the import screen while a file is read or rows are written."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from nsuat_desktop.text.numbers import format_integer
from ui.common.background import BackgroundTask, Progress, in_background
from ui.common.buttons import Button
from ui.common.layout import spaced
from ui.common.screen import label
from ui.common.theme import tokens


class BusyPage(QWidget):
    """One long work with a sentence, a bar and the way out; `cancelled` when it was stopped."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.task: BackgroundTask | None = None
        self._writes = False
        self._text = label("", "title", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._count = label("", "muted")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(tokens().px(360))
        self.stop_button = Button(self.tr("Dừng"), self, shortcut="Esc")
        self.stop_button.clicked.connect(self.stop)
        column = spaced(QVBoxLayout(self), 12, 24)
        column.addStretch(2)
        column.addWidget(self._text)
        for part in (self.bar, self._count, self.stop_button):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    @property
    def is_writing(self) -> bool:
        return self.task is not None and self._writes

    def run(
        self,
        text: str,
        work: Callable[[Progress], object],
        done: Callable[..., None],
        failed: Callable[[BaseException], None],
        *,
        writes: bool = False,
    ) -> None:
        """Do something long; `text` says what."""
        self._text.setText(text)
        self._count.setText("")
        self.bar.setAccessibleName(text)
        self.bar.setRange(0, 0)
        self.stop_button.setEnabled(True)
        self.stop_button.setFocus()
        task = in_background(work, done, failed, writes=writes)
        task.progressed.connect(self._show_progress)
        task.cancelled.connect(lambda: self._tell_cancelled(task))
        task.finished.connect(lambda: self._forget(task))
        self.task, self._writes = task, writes

    def _show_progress(self, done: int, total: int) -> None:
        """How far it has come; the whole may not be known yet."""
        if not self.stop_button.isEnabled():
            return
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if total:
            text = self.tr("{0} / {1} bản ghi") if self._writes else self.tr("{0} / {1} dòng")
            self._count.setText(text.format(format_integer(done), format_integer(total)))

    def stop(self) -> None:
        """What was read is not wanted then; what was written before it could stop is told."""
        self.stop_button.setEnabled(False)
        self._count.setText(self.tr("Đang dừng…"))
        if self.task is not None:
            (self.task.ask_to_stop if self._writes else self.task.cancel)()

    def _tell_cancelled(self, task: BackgroundTask) -> None:
        if self.task is task:  # not another one that was begun since
            self.cancelled.emit()

    def _forget(self, task: BackgroundTask) -> None:
        if self.task is task:
            self.task = None
