"""The share of capital (b_K) with its source, without which growth of TFP is not told."""

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nsuat_desktop.errors import AppError
from nsuat_desktop.text.numbers import format_decimal
from ui.common.buttons import Button
from ui.common.errors import error_text
from ui.common.layout import nest, spaced
from ui.common.screen import label
from ui.common.theme import theme_changed, tokens

if TYPE_CHECKING:
    from nsuat_desktop.productivity.capital_share import CapitalShare
    from nsuat_desktop.workspace import Workspace


class ShareForm(QWidget):
    """`kept` after another share was entered."""

    kept = Signal()

    def __init__(self, workspace: "Workspace", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.value = QLineEdit(self)
        self.value.setPlaceholderText("0,45")
        self.source = QLineEdit(self)
        self.source.setPlaceholderText(self.tr("Nguồn, ví dụ bảng cân đối liên ngành năm 2019"))
        self.keep_button = Button(self.tr("Dùng tỷ trọng này"), self)
        self.problem = label("", "bad", wrap=True)
        self.problem.hide()
        self._arrange()
        for editor in (self.value, self.source):
            editor.returnPressed.connect(self.keep)
            editor.setReadOnly(not workspace.can_write)
        self.keep_button.setVisible(workspace.can_write)
        self.keep_button.clicked.connect(self.keep)
        theme_changed.connect(self._fit)
        self._fit()

    def _arrange(self) -> None:
        name = label(self.tr("Tỷ trọng của vốn (b_K)"))
        name.setBuddy(self.value)
        self.value.setAccessibleName(name.text())
        self.source.setAccessibleName(self.tr("Nguồn của tỷ trọng vốn"))
        line = spaced(QHBoxLayout(), 8)
        line.addWidget(name)
        line.addWidget(self.value)
        line.addWidget(self.source)
        line.addWidget(self.keep_button)
        line.addStretch(1)
        column = spaced(QVBoxLayout(self), 4)
        nest(column, line)
        column.addWidget(self.problem)

    def _fit(self) -> None:
        self.value.setFixedWidth(tokens().px(72))
        self.source.setFixedWidth(tokens().px(400))

    def show_share(self, share: "CapitalShare | None") -> None:
        """Show the share in use."""
        if self.value.isModified() or self.source.isModified():
            return
        self.value.setText(_text(share.value) if share else "")
        self.source.setText(share.source if share else "")

    def keep(self) -> None:
        """Use what was typed; what is wrong stands below."""
        from nsuat_desktop.productivity.capital_share import capital_share_of, keep_capital_share

        try:
            share = capital_share_of(self.value.text(), self.source.text())
            keep_capital_share(self._workspace, share)
        except AppError as error:
            self.problem.setText(error_text(error))
            self.problem.show()
            return
        self.problem.hide()
        self.value.setModified(False)
        self.source.setModified(False)
        self.kept.emit()


def _text(value: Decimal) -> str:
    return format_decimal(value)
