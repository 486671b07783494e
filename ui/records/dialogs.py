"""Dialogs about records: making one in place, and leaving one that is not saved."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.description import Plain, Problem
from nsuat_desktop.records.record import Draft, RefusedError
from nsuat_desktop.records.registry import description_of
from ui.common.buttons import Button, Look
from ui.common.changes import Changes
from ui.common.chips import Tone
from ui.common.errors import error_text
from ui.common.layout import EDGE, fit_window, nest, spaced
from ui.common.translation import shown, tr
from ui.records.banner import Banner
from ui.records.field_services import FieldServices
from ui.records.form_body import FormBody
from ui.records.wording import new_text

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace


class RecordDialog(QDialog):
    """A new record of another kind, made while filling in a form. `saved` carries the record."""

    saved = Signal(object)

    def __init__(
        self, workspace: "Workspace", changes: Changes, record_type: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._changes = workspace, changes
        self.description = description_of(record_type)
        self.setWindowTitle(new_text(self.description))
        services = FieldServices(workspace, changes, self)
        self.body = FormBody(self.description, services, self._problems, self)
        self.banner = Banner(self)
        self.save_button = Button(self.tr("Lưu"), self, look=Look.PRIMARY, shortcut="Ctrl+S")
        self.save_button.clicked.connect(self.save)
        self._arrange()
        self.body.set_values({each.name: each.default for each in self.description.fields})

    def _arrange(self) -> None:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        page = QWidget()
        page.setProperty("role", "clear")
        spaced(QVBoxLayout(page), 0, (0, 0, 8, 0)).addWidget(self.body)
        page.layout().addStretch(1)  # type: ignore[union-attr]
        area.setWidget(page)
        cancel = Button(self.tr("Thôi"), self)
        cancel.clicked.connect(self.reject)
        foot = spaced(QHBoxLayout(), 8)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.save_button)
        column = spaced(QVBoxLayout(self), 12, EDGE)
        column.addWidget(self.banner)
        column.addWidget(area, 1)
        nest(column, foot)
        fit_window(self, 520, 560)

    def fill(self, values: Mapping[str, Plain]) -> None:
        """Fill in what is known already and go to the next field."""
        for name, value in values.items():
            self.body.put(name, value)
        self.body.focus_first()

    def save(self) -> None:
        """Save and close; stay open when something stands against it."""
        self.body.reveal()
        if self.body.unreadable():
            self.body.focus_problem()
            return
        try:
            record = self._workspace.records.save(self._draft())
        except RefusedError as refusal:
            left = self.body.show_problems(refusal.problems)
            if left:
                self.banner.tell(shown(left[0].message), Tone.BAD)
            self.body.focus_problem()
            return
        except AppError as error:
            self.banner.tell(error_text(error), Tone.BAD)
            return
        self._changes.announce(self.description.type)
        self.saved.emit(record)
        self.accept()

    def _draft(self) -> Draft:
        return Draft(self.description.type, self.body.values(), accept=self.body.reasons())

    def _problems(self) -> Sequence[Problem]:
        return self._workspace.records.check(self._draft())


def _question(parent: QWidget, icon: QMessageBox.Icon, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(icon)
    box.setWindowTitle(QCoreApplication.applicationName() or "NSUAT Desktop")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box


def ask_unsaved(
    parent: QWidget,
    title: str,
    *,
    save: Callable[[], None],
    drop: Callable[[], None],
    stay: Callable[[], None] = lambda: None,
) -> QMessageBox:
    """Ask what to do with changes that are not saved; staying is the default."""
    text = tr("“{0}” có thay đổi chưa lưu.").format(title)
    box = _question(parent, QMessageBox.Icon.Question, text)
    role = QMessageBox.ButtonRole
    save_button = box.addButton(tr("Lưu"), role.AcceptRole)
    drop_button = box.addButton(tr("Bỏ thay đổi"), role.DestructiveRole)
    stay_button = box.addButton(tr("Ở lại"), role.RejectRole)
    box.setDefaultButton(stay_button)
    box.setEscapeButton(stay_button)
    save_button.clicked.connect(save)
    drop_button.clicked.connect(drop)
    stay_button.clicked.connect(stay)
    box.open()
    return box


def ask_delete(parent: QWidget, count: int, what: str, delete: Callable[[], None]) -> QMessageBox:
    """Ask before several records are deleted at once; not deleting is the default."""
    text = tr("Xóa {0} {1} đang chọn?").format(count, what)
    more = tr("Có thể hoàn tác ngay sau khi xóa, hoặc khôi phục về sau.")
    return _ask(parent, text, more, tr("Xóa"), tr("Không xóa"), delete)


def ask_delete_course(
    parent: QWidget, what: str, attendances: int, delete: Callable[[], None]
) -> QMessageBox:
    """Ask before a course goes with its attendances; not deleting is the default."""
    text = tr("Xóa lớp {0} cùng {1} lượt tham gia?").format(what, attendances)
    more = tr("Hồ sơ của từng người vẫn còn. Có thể hoàn tác ngay sau khi xóa.")
    return _ask(parent, text, more, tr("Xóa"), tr("Không xóa"), delete)


def ask_undo_many(parent: QWidget, count: int, undo: Callable[[], None]) -> QMessageBox:
    """Ask before a change of several records is taken back; leaving it is the default."""
    text = tr("Lần thay đổi này gồm {0} bản ghi. Hoàn tác tất cả?").format(count)
    more = tr("Chỉ muốn sửa bản ghi này thì sửa ở trang Thông tin rồi lưu.")
    return _ask(parent, text, more, tr("Hoàn tác tất cả"), tr("Không hoàn tác"), undo)


def _ask(
    parent: QWidget, text: str, more: str, yes: str, no: str, act: Callable[[], None]
) -> QMessageBox:
    box = _question(parent, QMessageBox.Icon.Warning, text)
    box.setInformativeText(more)
    yes_button = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    no_button = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no_button)
    box.setEscapeButton(no_button)
    yes_button.clicked.connect(act)
    box.open()
    return box
