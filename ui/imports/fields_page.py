"""The fields that no column goes to yet: dragged onto a column, or pressed for the current one."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from nsuat_desktop.spreadsheets.column_choices import ColumnChoice
from ui.common.chips import Chip
from ui.common.flow import FlowLayout
from ui.common.layout import spaced
from ui.common.screen import label
from ui.common.translation import shown
from ui.imports.grid_headers import FIELD_MIME


class _FieldChip(Chip):
    """A field that can be dragged."""

    def __init__(self, choice: ColumnChoice, parent: QWidget) -> None:
        mark = " *" if choice.required else ""
        super().__init__(f"{shown(choice.label)}{mark}", parent)
        self.choice = choice
        self._pressed_at = QPoint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        moved = event.position().toPoint() - self._pressed_at
        if moved.manhattanLength() < QApplication.startDragDistance() or not self.isDown():
            super().mouseMoveEvent(event)
            return
        self.setDown(False)
        drag = QDrag(self)
        data = QMimeData()
        data.setData(FIELD_MIME, self.choice.path.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.exec(Qt.DropAction.CopyAction)


class FieldsPage(QWidget):
    """`pressed(path)`: the current column goes to this field."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = label("", "muted", wrap=True)
        self._column = spaced(QVBoxLayout(self), 8)
        self._column.addWidget(self._hint)
        self._parts: list[QWidget] = []
        self.chips: list[Chip] = []

    def show_choices(self, choices: Sequence[ColumnChoice], current: str) -> None:
        """Offer the fields that are free, by the kind of record; `current` names the column."""
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        while self._column.count() > 1:
            self._column.takeAt(1)
        self._parts, self.chips = [], []
        self._hint.setText(
            self.tr("Kéo một trường thả lên cột, hoặc nhấn để gán cho cột “{0}”.").format(current)
        )
        groups: dict[str, list[ColumnChoice]] = {}
        for choice in choices:
            groups.setdefault(choice.group, []).append(choice)
        for group, members in groups.items():
            self._add(label(shown(group), "section"))
            box = QWidget(self)
            flow = FlowLayout(box, 6)
            for choice in sorted(members, key=lambda each: not each.required):
                flow.addWidget(self._chip(choice, box))
            self._add(box)
        self._column.addStretch(1)

    def _chip(self, choice: ColumnChoice, parent: QWidget) -> Chip:
        chip = _FieldChip(choice, parent)
        chip.clicked.connect(lambda: self.pressed.emit(choice.path))
        self.chips.append(chip)
        return chip

    def _add(self, part: QWidget) -> None:
        self._column.addWidget(part)
        self._parts.append(part)
