"""The running program: one session at a time, on the office's own data or on the sample."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui.common.background import in_background
from ui.common.errors import show_error
from ui.program.peek import office_name
from ui.program.preferences import Preferences
from ui.program.session import Session

if TYPE_CHECKING:
    from ui.common.background import Progress

SAMPLE_FOLDER = "sample"
_log = logging.getLogger(__name__)


class Program(QObject):
    """Opens sessions one after the other; the program ends with the last one."""

    def __init__(self, data_dir: Path, author: str | None = None) -> None:
        super().__init__(QApplication.instance())
        self._own, self._author = data_dir, author
        self._next: tuple[Path, bool] | None = None
        self.preferences = Preferences(data_dir)
        self.session = self._make(data_dir, sample=False)

    def start(self) -> None:
        """Show the window."""
        self.session.show()

    def _make(self, folder: Path, *, sample: bool) -> Session:
        author = None if sample else self._author
        session = Session(folder, self.preferences, author=author, sample=sample, parent=self)
        session.sample_asked.connect(self.open_sample)
        session.own_asked.connect(lambda: self._switch(self._own, sample=False))
        session.ended.connect(self._on_ended)
        return session

    # Moving between one's own data and the sample

    def open_sample(self) -> None:
        """Move to the sample office; it is written first when it is not there yet."""
        folder = self._own / SAMPLE_FOLDER
        if office_name(folder, "9999-12-31") is not None:
            self._switch(folder, sample=True)
            return
        from ui.program.progress_page import ProgressPage

        page = ProgressPage(self.tr("Đang tạo đơn vị mẫu…"))
        self.session.show_over(page)
        task = in_background(
            lambda progress: _write_sample(folder, progress),
            lambda _: self._switch(folder, sample=True),
            self._on_sample_failed,
            writes=True,
        )
        task.progressed.connect(page.show_progress)

    def _on_sample_failed(self, error: BaseException) -> None:
        self.session.show_over(None)
        show_error(self.session.window, error)

    def _switch(self, folder: Path, *, sample: bool) -> None:
        self._next = (folder, sample)
        if not self.session.leave():
            self._next = None

    def _on_ended(self) -> None:
        QTimer.singleShot(0, self._go_on)

    def _go_on(self) -> None:
        ended, target, self._next = self.session, self._next, None
        if target is None:
            QApplication.exit(0)
            return
        self.session = self._make(target[0], sample=target[1])
        self.session.show()
        ended.window.deleteLater()
        ended.deleteLater()


def _write_sample(folder: Path, progress: "Progress") -> None:
    from nsuat_desktop.sample.fill import fill_sample, open_sample_workspace

    workspace = open_sample_workspace(folder)
    try:
        if not workspace.has_office():
            fill_sample(workspace, progress=progress)
    finally:
        workspace.close()
