"""Ways to the import screen from elsewhere: the menu of a list, rows pasted, a file dropped."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from nsuat_desktop.spreadsheets.template_kinds import has_template
from ui.common.screen import Screen
from ui.common.translation import tr
from ui.imports.target import ImportTarget, dropped_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.records.list_panel import ListPanel

KEY = "import"
ANY_LIST = ("training_course",)
"""Lists beside which attendees come in too: what a file lists is found out."""


def add_import(screen: Screen, panel: "ListPanel") -> None:
    """Let rows come into a list from a file, or from the clipboard by Ctrl+V."""
    kind = panel.description.type
    if not panel.can_write or not has_template(panel.description):
        return
    wanted = None if kind in ANY_LIST else kind

    def choose_file() -> None:
        screen.navigate.emit(KEY, ImportTarget(wanted))

    def paste() -> None:
        text = QGuiApplication.clipboard().text()
        if is_table(text):
            screen.navigate.emit(KEY, ImportTarget(wanted, text=text))
        else:
            screen.tell(tr("Chưa có bảng để dán. Chép các dòng trong Excel, kể cả dòng tiêu đề."))

    panel.offer_import(choose_file)
    keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), panel.table)
    keys.setContext(Qt.ShortcutContext.WidgetShortcut)
    keys.activated.connect(paste)


def is_table(text: str) -> bool:
    """Whether a text on the clipboard is rows of a table rather than a word."""
    return "\t" in text or "\n" in text.strip()


class FileDrop(QObject):
    """Takes a file that is dropped anywhere on the window where nothing else wants it."""

    def __init__(self, window: QWidget, take: "Callable[[ImportTarget], object]") -> None:
        super().__init__(window)
        self._take = take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return False
        assert isinstance(event, QDropEvent)
        path = dropped_file(event)
        if path is None:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self._take(ImportTarget(path=path))
        return True
