"""Asking who works here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from ui.common.layout import spaced
from ui.common.screen import label


class NameDialog(QDialog):
    """`name_given(name)` when a name was entered."""

    name_given = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Đổi tên người dùng"))
        self.edit = QLineEdit(name, self)
        self.edit.setAccessibleName(self.tr("Họ và tên"))
        self.edit.setMaxLength(100)
        self.edit.selectAll()
        box = QDialogButtonBox(self)
        self._save = box.addButton(self.tr("Lưu"), QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Hủy"), QDialogButtonBox.ButtonRole.RejectRole)
        self._save.setDefault(True)
        box.accepted.connect(self._give)
        box.rejected.connect(self.reject)
        self.edit.textChanged.connect(self._judge)
        column = spaced(QVBoxLayout(self), 12, 16)
        column.addWidget(label(self.tr("Họ và tên"), "title"))
        column.addWidget(self.edit)
        column.addWidget(
            label(self.tr("Tên này ghi vào lịch sử của mỗi lần lưu từ nay về sau."), "muted")
        )
        column.addWidget(box)
        self._judge()

    def _judge(self) -> None:
        self._save.setEnabled(bool(self.edit.text().strip()))

    def _give(self) -> None:
        self.name_given.emit(" ".join(self.edit.text().split()))
        self.accept()
