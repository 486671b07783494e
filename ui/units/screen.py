"""Sắp xếp đơn vị: a decision is typed or read from a file, looked at, applied, handed on."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QWidget

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.description import Values
from ui.common.background import in_background
from ui.common.buttons import Button
from ui.common.changes import Changes
from ui.common.chips import Chip
from ui.common.errors import show_error
from ui.common.layout import GAP, spaced
from ui.common.screen import PageHeader, Screen, page_layout
from ui.units.decision_card import DecisionCard
from ui.units.effect_card import EffectCard
from ui.units.profile_dialog import ProfileDialog

if TYPE_CHECKING:
    from nsuat_desktop.offices.reform import ReformPreview
    from nsuat_desktop.workspace import Workspace

REFORM, PROFILE = "unit_reform", "office_profile"


class UnitsScreen(Screen):
    """`open_target` takes the id of a decision that is kept. `applied` when one was applied."""

    applied = Signal()

    def __init__(
        self, workspace: "Workspace", changes: Changes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._changes = workspace, changes
        self._preview: ReformPreview | None = None
        self._kept_id = ""
        self.decision = DecisionCard(workspace, changes, self)
        self.effect = EffectCard(self)
        self._kept_menu = QMenu()
        self.kept_chip = Chip(self.tr("Quyết định đã ghi"), self, menu=self._kept_menu)
        self.profile_button = Button(self.tr("Đổi hồ sơ cơ quan từ ngày…"), self, icon="file")
        self.file_button = Button(self.tr("Chọn tệp quyết định…"), self, icon="import")
        self.export_button = Button(self.tr("Xuất tệp cho cơ quan khác…"), self, icon="export")
        self._arrange()
        self._connect()
        self.start_new()

    def _arrange(self) -> None:
        header = PageHeader(self.tr("Sắp xếp đơn vị"))
        header.add(self.kept_chip)
        header.add_actions(self.profile_button, self.export_button, self.file_button)
        both = QWidget(self)
        line = spaced(QHBoxLayout(both), GAP)
        line.addWidget(self.decision, 5)
        line.addWidget(self.effect, 4)
        page_layout(self, header, both)

    def _connect(self) -> None:
        self.profile_button.clicked.connect(self.ask_profile)
        self.file_button.clicked.connect(self.ask_file)
        self.export_button.clicked.connect(self.ask_where)
        self.decision.changed.connect(self._forget_preview)
        self.decision.preview_asked.connect(self.preview)
        self.decision.new_asked.connect(self.start_new)
        self.effect.apply_asked.connect(self.apply)
        self.effect.profile_asked.connect(self._ask_next_profile)
        self.effect.delete_asked.connect(self.delete)
        self._kept_menu.aboutToShow.connect(self._list_kept)
        self._changes.records_changed.connect(self._on_changes)

    def activated(self) -> None:
        if not self._kept_id and self.focusWidget() is None:
            self.decision.form.focus_first()

    def open_target(self, target: object) -> None:
        if isinstance(target, str):
            self._offer_back()
            self.open_decision(target)

    def unsaved(self) -> str:
        if self._kept_id or self.decision.is_empty():
            return ""
        return self.tr("Quyết định sắp xếp chưa áp dụng")

    # Typing or reading a decision

    def start_new(self) -> None:
        """An empty decision; what was typed can be brought back from the bar."""
        self._offer_back()
        self._show_decision({}, "")

    def _offer_back(self) -> None:
        if self.unsaved():
            typed = self.decision.values()
            told = self.tr("Đã bỏ quyết định đang nhập.")
            self.tell(told, lambda: self._show_decision(typed, ""))

    def ask_file(self) -> None:
        """Ask for the file of a decision and read it."""
        dialog = self._file_dialog(self.tr("Chọn tệp quyết định"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.load(Path(name)))
        dialog.open()

    def load(self, path: Path) -> None:
        """Show the decision of a file and what it would touch."""
        from nsuat_desktop.offices.reform_file import read_reform

        try:
            values = read_reform(path)
        except AppError as error:
            show_error(self, error)
            return
        self._offer_back()
        self._show_decision(values, "")
        self.preview()

    def open_decision(self, record_id: str) -> None:
        """Show a decision that is kept and what it did."""
        from nsuat_desktop.offices.reform import effect

        try:
            record = self._workspace.records.get(record_id, REFORM)
        except AppError as error:
            show_error(self, error)
            return
        self._show_decision(record.values, record.id)
        self.effect.show_done(effect(self._workspace, record.values))

    def _show_decision(self, values: Values, kept_id: str) -> None:
        self._kept_id, self._preview = kept_id, None
        editable = not kept_id and self._workspace.can_write
        self.decision.show_values(values, editable=editable)
        self.effect.clear()
        self.export_button.setEnabled(bool(kept_id))

    def _list_kept(self) -> None:
        self._kept_menu.clear()
        reader = self._workspace.reader
        rows = reader.rows(REFORM, reader.ids(REFORM, order="effective_from", descending=True))
        for row in rows:
            act = self._kept_menu.addAction(row.title.replace("&", "&&"))
            act.triggered.connect(partial(self._open_from_menu, row.id))
        if not rows:
            self._kept_menu.addAction(self.tr("Chưa có quyết định nào")).setEnabled(False)

    def _open_from_menu(self, record_id: str, checked: bool = False) -> None:
        self._offer_back()
        self.open_decision(record_id)

    # Looking and applying

    def preview(self) -> None:
        """Show what the decision would touch; nothing is written."""
        from nsuat_desktop.offices.reform import preview

        if not self.decision.is_readable():
            return
        self._preview = preview(self._workspace, self.decision.values())
        self.effect.show_preview(self._preview, can_apply=self._workspace.can_write)
        self.export_button.setEnabled(self._preview.is_sound)

    def _forget_preview(self) -> None:
        if self._preview is not None:
            self._preview = None
            self.effect.show_stale()
            self.export_button.setEnabled(False)

    def apply(self) -> None:
        """Apply the decision that was looked at, with the office's new profile if there is one."""
        from nsuat_desktop.offices.reform import apply

        looked, profile = self._preview, self.effect.profile
        if looked is None or not looked.is_sound:
            return
        types = {REFORM, *looked.counts, *([PROFILE] if profile else [])}
        self.effect.set_busy(True)
        in_background(
            lambda progress: apply(self._workspace, looked.values, profile),
            lambda change: self._on_applied(change, looked, types),
            self._on_refused,
            writes=True,
        )

    def _on_applied(self, change: str, looked: "ReformPreview", types: set[str]) -> None:
        from nsuat_desktop.records.history import records_of

        self.effect.set_busy(False)
        records = records_of(self._workspace.database, change)
        kept_id = next(each for each, kind in records.items() if kind == REFORM)
        self.open_decision(kept_id)
        self._announce(types)
        number = looked.values.get("document_number")
        told = self.tr("Đã áp dụng {0}.").format(number)
        self.tell(told, lambda: self._undo(change, types, looked.values))
        self.applied.emit()

    def _on_refused(self, error: BaseException) -> None:
        self.effect.set_busy(False)
        show_error(self, error)

    def _undo(self, change: str, types: set[str], values: Values) -> None:
        """Take the step back; the decision stands in the form again."""
        if self._taken_back(change, types):
            self._show_decision(values, "")
            self.preview()

    def _taken_back(self, change: str, types: set[str]) -> bool:
        from nsuat_desktop.records.history import undo

        try:
            undo(self._workspace.records, change)
        except AppError as error:
            show_error(self, error)
            return False
        self._announce(types)
        return True

    def delete(self) -> None:
        """Take a kept decision away; the map is as before it."""
        record_id, values = self._kept_id, self.decision.values()
        try:
            change = self._workspace.records.delete(record_id)
        except AppError as error:
            show_error(self, error)
            return
        self.start_new()
        self._announce({REFORM})
        told = self.tr("Đã bỏ {0}.").format(values.get("document_number"))
        self.tell(told, lambda: self._bring_back(change, record_id))

    def _bring_back(self, change: str, record_id: str) -> None:
        if self._taken_back(change, {REFORM}):
            self.open_decision(record_id)

    def _announce(self, types: Iterable[str]) -> None:
        for each in sorted(types):
            self._changes.announce(each)

    def _on_changes(self, record_type: str) -> None:
        """A decision shown here may have gone elsewhere in the window."""
        if record_type == REFORM and self._kept_id:
            kept = self._workspace.reader.rows(REFORM, [self._kept_id])
            if not kept or self._workspace.records.get(self._kept_id).deleted:
                self.start_new()

    # The office's profile

    def ask_profile(self) -> None:
        """Describe the office anew from a day on."""
        dialog = ProfileDialog(self._workspace, self._changes, self)
        dialog.given.connect(self.change_profile)
        dialog.open()

    def change_profile(self, values: Values) -> None:
        """End the profile that holds, begin this one: one step."""
        from nsuat_desktop.offices.profile_change import change_profile

        try:
            change = change_profile(self._workspace, values)
        except AppError as error:
            show_error(self, error)
            return
        self._announce({PROFILE})
        told = self.tr("Đã đổi hồ sơ cơ quan: “{0}”.").format(values.get("name"))
        self.tell(told, lambda: self._undo_profile(change))

    def _undo_profile(self, change: str) -> None:
        self._taken_back(change, {PROFILE})

    def _ask_next_profile(self) -> None:
        if self._preview is not None:
            dialog = ProfileDialog(self._workspace, self._changes, self, self._preview)
            dialog.given.connect(self.effect.take_profile)
            dialog.open()

    # Handing on

    def ask_where(self) -> None:
        """Ask for a file and write the decision for another office."""
        dialog = self._file_dialog(self.tr("Xuất tệp cho cơ quan khác"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.selectFile("sap-xep-don-vi.toml")
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write the decision that is shown."""
        from nsuat_desktop.offices.reform_file import write_reform

        values = self._preview.values if self._preview else self.decision.values()
        try:
            write_reform(values, path)
        except AppError as error:
            show_error(self, error)
            return
        self.tell(self.tr("Đã xuất {0}").format(path))

    def _file_dialog(self, title: str) -> QFileDialog:
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(place)
        dialog = QFileDialog(self, title, folder, self.tr("Tệp quyết định (*.toml)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog
