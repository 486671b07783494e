"""A list as it is shown, to Excel or CSV: what goes along is decided before the file is named."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from nsuat_desktop.records.description import Description, Kind
from nsuat_desktop.text.normalise import clean_line
from nsuat_desktop.text.numbers import format_integer
from nsuat_desktop.text.plain_name import plain_name
from ui.common.background import BackgroundTask, Progress, in_background
from ui.common.buttons import Button, Look
from ui.common.chips import Chip, Tone
from ui.common.errors import error_text
from ui.common.layout import EDGE, nest, spaced
from ui.common.save_file import CSV, EXCEL, ask_file_to_save
from ui.common.screen import label
from ui.common.theme import tokens
from ui.common.translation import shown
from ui.records.banner import Banner

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nsuat_desktop.workspace import Workspace


class ExportDialog(QDialog):
    """`written(path, count)` when the file is there. Without `ids`, the whole database."""

    written = Signal(Path, int)

    def __init__(
        self,
        workspace: "Workspace",
        parent: QWidget,
        description: Description | None = None,
        ids: "Sequence[str]" = (),
        columns: "Sequence[str]" = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._description = workspace, description
        self._ids, self._columns = tuple(ids), tuple(columns)
        self._task: BackgroundTask | None = None
        name = shown(description.label_plural) if description else self.tr("Toàn bộ dữ liệu")
        self.setWindowTitle(self.tr("Xuất ra Excel"))
        self.banner = Banner(self)
        column = spaced(QVBoxLayout(self), 10, EDGE)
        column.addWidget(label(name, "title"))
        column.addWidget(label(self._about(), "muted", wrap=True))
        column.addWidget(self.banner)
        nest(column, self._make_columns())
        self._make_unmasking(column)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Tiến độ xuất"))
        self.bar.hide()
        column.addWidget(self.bar)
        column.addStretch(1)
        nest(column, self._make_foot())
        self._follow_columns()
        self.resize(tokens().px(480), self.sizeHint().height())

    def _about(self) -> str:
        if self._description is None:
            return self.tr(
                "Một tệp Excel, mỗi loại bản ghi một trang. Nhập lại được vào chương trình này."
            )
        text = self.tr("{0} bản ghi, đúng bộ lọc và thứ tự đang hiện.")
        return text.format(format_integer(len(self._ids)))

    def _make_columns(self) -> QHBoxLayout:
        line = spaced(QHBoxLayout(), 8)
        self._group = QButtonGroup(self)
        self.shown_columns = Chip(self.tr("Các cột đang hiện"), checkable=True)
        self.all_columns = Chip(self.tr("Mọi cột (nhập lại được)"), checkable=True)
        for chip in (self.shown_columns, self.all_columns):
            self._group.addButton(chip)
            chip.setVisible(bool(self._columns))
            line.addWidget(chip)
        (self.shown_columns if self._columns else self.all_columns).setChecked(True)
        self._group.buttonToggled.connect(lambda *_: self._follow_columns())
        line.addStretch(1)
        return line

    def _make_unmasking(self, column: QVBoxLayout) -> None:
        self.unmask = QCheckBox(self.tr("Ghi đầy đủ số định danh, số điện thoại"), self)
        self.unmask.toggled.connect(self._follow_unmasking)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(300)
        self.reason.setPlaceholderText(self.tr("Lý do, ghi vào nhật ký của máy này"))
        self.reason.setAccessibleName(self.tr("Lý do ghi đầy đủ dữ liệu cá nhân"))
        self.reason.hide()
        column.addWidget(self.unmask)
        column.addWidget(self.reason)

    def _make_foot(self) -> QHBoxLayout:
        foot = spaced(QHBoxLayout(), 8, (0, 8, 0, 0))
        self.save_button = Button(
            self.tr("Chọn nơi lưu…"), self, look=Look.PRIMARY, icon="export", shortcut="Ctrl+S"
        )
        self.save_button.clicked.connect(self.ask_where)
        cancel = Button(self.tr("Thôi"), self)
        cancel.clicked.connect(self.reject)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.save_button)
        return foot

    # Choices

    @property
    def _wanted_columns(self) -> tuple[str, ...] | None:
        return self._columns if self.shown_columns.isChecked() else None

    def _follow_columns(self) -> None:
        """Only ask about personal data where the file would hold some."""
        self.unmask.setVisible(self._holds_personal())
        self._follow_unmasking()

    def _follow_unmasking(self) -> None:
        asked = self.unmask.isChecked() and self._holds_personal()
        self.reason.setVisible(asked)
        if asked:
            self.reason.setFocus()

    def _holds_personal(self) -> bool:
        if self._description is None:
            return True
        names = self._wanted_columns
        # A household's tax code of 12 digits is its owner's identity number.
        return any(
            (each.personal or each.kind is Kind.TAX_CODE) and (names is None or each.name in names)
            for each in self._description.fields
        )

    def _unmask_reason(self) -> str | None:
        asked = self.unmask.isChecked() and self._holds_personal()
        return clean_line(self.reason.text()) if asked else None

    # Writing

    def ask_where(self) -> None:
        """Ask for the file, unless a reason is still missing."""
        if self._unmask_reason() == "":
            self.banner.tell(self.tr("Ghi lý do cần dữ liệu cá nhân đầy đủ."), Tone.WARN)
            self.reason.setFocus()
            return
        self.banner.clear()
        suffixes = (EXCEL, CSV) if self._description is not None else (EXCEL,)
        name = self._description.label_plural if self._description else "Toàn bộ dữ liệu"
        suggested = plain_name(f"{name} {self._workspace.environment.today()}")
        ask_file_to_save(self, self.tr("Xuất danh sách"), suggested, suffixes, self.write_to)

    def write_to(self, path: Path) -> None:
        """Write in the background; the dialog stays until it is done or stopped."""
        workspace, reason = self._workspace, self._unmask_reason()
        description, ids, columns = self._description, self._ids, self._wanted_columns

        def write(progress: Progress) -> int:
            from nsuat_desktop.spreadsheets.exporting import (
                ListWanted,
                export_database,
                export_list,
            )

            if description is None:
                return export_database(workspace, path, unmask=reason, progress=progress)
            wanted = ListWanted(description.type, columns=columns, ids=ids)
            return export_list(workspace, wanted, path, unmask=reason, progress=progress)

        self.save_button.setEnabled(False)
        self.bar.setRange(0, 0)
        self.bar.show()
        task = in_background(write, lambda count: self._done(path, count), self._failed)
        task.progressed.connect(self._progressed)
        self._task = task

    def _progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _done(self, path: Path, count: int) -> None:
        self._task = None
        self.written.emit(path, count)
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._task = None
        self.bar.hide()
        self.save_button.setEnabled(True)
        self.banner.tell(error_text(error), Tone.BAD)

    def reject(self) -> None:
        if self._task is not None:
            self._task.cancel()
        super().reject()
