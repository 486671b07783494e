"""The list of fields that a column may go to, narrowed by typing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from nsuat_desktop.spreadsheets.column_choices import ColumnChoice
from nsuat_desktop.text.fold import fold
from ui.common.grouped_list import GroupedList, Item
from ui.common.layout import spaced
from ui.common.theme import tokens
from ui.common.translation import shown

WIDTH, HEIGHT = 320, 400
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class FieldPopup(QFrame):
    """`chosen(path)`; an empty path leaves the column out. Enter takes the marked line."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self._choices: Sequence[ColumnChoice] = ()
        self._taken: dict[str, str] = {}
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText(self.tr("Tìm trường (gõ không dấu được)"))
        self.edit.setAccessibleName(self.tr("Tìm trường"))
        self.list = GroupedList(self)
        self.list.setAccessibleName(self.tr("Các trường"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setProperty("role", "inner")
        column = spaced(QVBoxLayout(self), 6, 8)
        column.addWidget(self.edit)
        column.addWidget(self.list, 1)
        self.edit.textChanged.connect(self._narrow)
        self.edit.installEventFilter(self)
        self.list.chosen.connect(self._choose)

    def open_at(
        self, place: QPoint, choices: Sequence[ColumnChoice], taken: dict[str, str], current: str
    ) -> None:
        """Offer fields; `taken` names the column that each field in use has now."""
        now = tokens()
        self._choices, self._taken = choices, taken
        self.edit.clear()
        self._narrow("")
        wanted = next((item for item in self.list.items if item.payload == current), None)
        if wanted is not None:
            self.list.setCurrentIndex(self.list.model().index(self.list.lines.index(wanted), 0))
        room = self.screen().availableGeometry()
        left = min(place.x(), room.right() - now.px(WIDTH))
        tall = min(now.px(HEIGHT), room.bottom() - place.y())
        self.setGeometry(max(room.left(), left), place.y(), now.px(WIDTH), max(tall, now.px(160)))
        self.show()
        self.edit.setFocus()

    def _narrow(self, text: str) -> None:
        wanted = fold(text).strip()
        out = Item(self.tr("Không nhập cột này"), "", icon="minus")
        items = [out] if wanted in fold(out.text) else []
        for choice in self._choices:
            label = shown(choice.label)
            if wanted in fold(f"{label} {shown(choice.group)}"):
                column = self._taken.get(choice.path, "")
                detail = self.tr("đang ở {0}").format(column) if column else ""
                if not detail and choice.required:
                    detail = self.tr("cần có")
                items.append(Item(label, choice.path, shown(choice.group), detail=detail))
        self.list.show_items(items, text)

    def _choose(self, path: object) -> None:
        self.hide()
        self.chosen.emit(str(path))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _STEPS:
                self.list.step(_STEPS[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if (item := self.list.current()) is not None:
                    self._choose(item.payload)
                return True
        return super().eventFilter(watched, event)
