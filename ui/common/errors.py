"""How trouble is shown: what the user can act on in a sentence, a bug in one calm dialog.

`show_error` decides; the hooks lead to it whatever nobody caught.
"""

import logging
import sys
import threading
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from nsuat_desktop.errors import AppError
from ui.common.translation import shown, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_log = logging.getLogger(__name__)


def error_text(error: BaseException) -> str:
    """What to tell of an error in one or two sentences."""
    if isinstance(error, AppError):
        return shown(str(error))
    return tr(
        "Chương trình gặp lỗi ngoài dự kiến. Dữ liệu đã lưu vẫn an toàn. "
        "Chi tiết đã ghi vào tệp nhật ký; gửi tệp đó cho người hỗ trợ."
    )


def show_error(parent: QWidget | None, error: BaseException) -> "QMessageBox":
    """Open a box that says what happened; it does not block, so that tests can drive it."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(QCoreApplication.applicationName() or "NSUAT Desktop")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(error_text(error))
    if isinstance(error, AppError):
        box.setIcon(QMessageBox.Icon.Warning)
    else:
        _log.error("unexpected error", exc_info=error)
        box.setIcon(QMessageBox.Icon.Critical)
        box.setDetailedText("".join(traceback.format_exception(error)))
    box.addButton(tr("Đóng"), QMessageBox.ButtonRole.AcceptRole)
    box.open()
    return box


class _Crossing(QObject):
    """Brings errors of other threads to the thread of the window."""

    raised = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._showing = False
        self.raised.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def _show(self, error: BaseException) -> None:
        if self._showing:  # one box at a time: a broken paint would open hundreds
            _log.error("unexpected error", exc_info=error)
            return
        self._showing = True
        box = show_error(QApplication.activeWindow(), error)
        box.finished.connect(self._let_go)

    def _let_go(self) -> None:
        self._showing = False


def install_hooks() -> None:
    """Lead uncaught errors of all threads to the log and to `show_error`."""
    crossing = _Crossing()
    crossing.setParent(QCoreApplication.instance())

    def uncaught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        crossing.raised.emit(error.with_traceback(trace))

    def uncaught_in_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            crossing.raised.emit(arguments.exc_value)

    sys.excepthook = uncaught
    threading.excepthook = uncaught_in_thread
