"""What happens between "close" and the end: a verified backup, told when it fails."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from ui.common.background import in_background, wait_for_tasks
from ui.common.errors import error_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from nsuat_desktop.workspace import Workspace


class Leaving(QObject):
    """Makes the backup while the window still stands; `say` tells what is being done."""

    def __init__(self, window: QMainWindow, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._say = window, say
        self._busy = False
        self.box: QMessageBox | None = None

    def leave(self, workspace: "Workspace") -> bool:
        """Back up and close the data; False when the user prefers to stay.

        Waits in an event loop of its own: the window goes on painting, but takes no input.
        """
        if self._busy:
            return False
        self._busy = True
        page = self._window.centralWidget() or self._window
        page.setEnabled(False)
        try:
            wait_for_tasks()
            while (error := self._back_up(workspace)) is not None:
                answer = self._ask(error)
                if answer == "stay":
                    return False
                if answer == "leave":
                    break
            workspace.close()
            return True
        finally:
            page.setEnabled(True)
            self._busy = False

    def _back_up(self, workspace: "Workspace") -> BaseException | None:
        self._say(self.tr("Đang sao lưu…"))
        loop = QEventLoop()
        outcome: list[BaseException] = []

        def failed(error: BaseException) -> None:
            outcome.append(error)
            loop.quit()

        in_background(
            lambda progress: workspace.backups.make(),
            lambda backup: loop.quit(),
            failed,
            writes=True,
        )
        loop.exec()
        self._say("")
        return outcome[0] if outcome else None

    def _ask(self, error: BaseException) -> str:
        from PySide6.QtWidgets import QMessageBox

        box = self.box = _question(self._window, error)
        again = box.addButton(self.tr("Thử lại"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Đóng, không sao lưu"), QMessageBox.ButtonRole.ActionRole)
        stay = box.addButton(self.tr("Không đóng"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(again)
        box.setEscapeButton(stay)
        loop = QEventLoop()
        box.finished.connect(loop.quit)
        box.open()
        loop.exec()
        clicked = box.clickedButton()
        self.box = None
        box.deleteLater()
        return "again" if clicked is again else "leave" if clicked is leave else "stay"


def _question(parent: QWidget, error: BaseException) -> "QMessageBox":
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(parent.windowTitle())
    box.setText(box.tr("Chưa sao lưu được dữ liệu."))
    box.setInformativeText(
        box.tr("{0}\n\nMọi thay đổi đã lưu vẫn nằm trong thư mục dữ liệu.").format(
            error_text(error)
        )
    )
    return box
