"""The editor of yes or no."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from nsuat_desktop.records.description import Plain
from ui.common.fields.editor import Editor
from ui.common.layout import spaced


class BoolEditor(Editor):
    """A tick box with its own label. A value that was never given stays None until touched."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(text, self)
        self._touched = False
        self.box.clicked.connect(self._on_click)
        self.adopt(self.box)
        line = spaced(QHBoxLayout(self))
        line.addWidget(self.box)
        line.addStretch(1)

    def value(self) -> Plain:
        return self.box.isChecked() if self._touched else None

    def set_value(self, value: Plain) -> None:
        self._touched = value is not None
        self.box.setChecked(value is True)

    def _on_click(self) -> None:
        self._touched = True
        self.note_change()
