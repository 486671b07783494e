"""The small form for the name of an attached file and what it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nsuat_desktop.errors import AppError
from ui.common.buttons import Button, Look
from ui.common.chips import Tone
from ui.common.errors import error_text
from ui.common.layout import EDGE, nest, spaced
from ui.common.screen import label
from ui.common.theme import tokens
from ui.records.banner import Banner

if TYPE_CHECKING:
    from nsuat_desktop.attachments.service import Attached
    from nsuat_desktop.workspace import Workspace


class RenameDialog(QDialog):
    """`saved` when the file is called otherwise."""

    saved = Signal()

    def __init__(self, workspace: "Workspace", file: "Attached", parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sửa tên, mô tả tệp"))
        self._workspace, self._file = workspace, file
        self.banner = Banner(self)
        self.name = self._line(self.tr("Tên tệp"), file.name, 200)
        self.description = self._line(self.tr("Mô tả"), file.description, 300)
        self.save_button = Button(self.tr("Lưu"), self, look=Look.PRIMARY, shortcut="Ctrl+S")
        self.save_button.clicked.connect(self.save)
        cancel = Button(self.tr("Thôi"), self)
        cancel.clicked.connect(self.reject)
        column = spaced(QVBoxLayout(self), 4, EDGE)
        column.addWidget(self.banner)
        for line in (self.name, self.description):
            caption = label(line.accessibleName(), "muted")
            caption.setBuddy(line)
            column.addWidget(caption)
            column.addWidget(line)
        foot = spaced(QHBoxLayout(), 8, (0, 12, 0, 0))
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.save_button)
        nest(column, foot)
        self.resize(tokens().px(440), self.sizeHint().height())
        # The ending tells other programs what is in the file, so only what stands before it.
        self.name.setSelection(0, len(file.name.rpartition(".")[0] or file.name))

    def _line(self, name: str, text: str, longest: int) -> QLineEdit:
        made = QLineEdit(text, self)
        made.setMaxLength(longest)
        made.setAccessibleName(name)
        made.returnPressed.connect(self.save)
        return made

    def save(self) -> None:
        """Save and close; stay open when something stands against it."""
        try:
            self._workspace.attachments.rename(
                self._file.id, self.name.text(), self.description.text()
            )
        except AppError as error:
            self.banner.tell(error_text(error), Tone.BAD)
            return
        self.saved.emit()
        self.accept()
