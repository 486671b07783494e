"""Taking changes back from a form: undo of one change, a deleted record brought back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nsuat_desktop.errors import AppError
from ui.common.changes import Changes
from ui.common.chips import Tone
from ui.common.errors import error_text
from ui.records.dialogs import ask_undo_many
from ui.records.form_frame import Page

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace
    from ui.records.form import RecordForm


class TakingBack(QObject):
    """Does it for a form, and tells there what stands against it."""

    def __init__(self, form: "RecordForm", workspace: "Workspace", changes: Changes) -> None:
        super().__init__(form)
        self._form, self._workspace, self._changes = form, workspace, changes

    def ask_undo(self, change_set: str) -> None:
        """Undo a change; one of many records is taken back as a whole: that is asked first."""
        from nsuat_desktop.records.history import records_of

        count = len(records_of(self._workspace.database, change_set))
        if count > 1:
            ask_undo_many(self._form, count, lambda: self._undo(change_set))
        else:
            self._undo(change_set)

    def _undo(self, change_set: str) -> None:
        from nsuat_desktop.records.history import records_of, undo

        form = self._form
        try:
            undo(self._workspace.records, change_set)
        except AppError as error:
            form.frame.banner.tell(error_text(error), Tone.BAD)
            return
        form.reload()
        form.frame.show_page(Page.HISTORY)
        touched = records_of(self._workspace.database, change_set).values()
        for record_type in dict.fromkeys([form.description.type, *touched]):
            self._changes.announce(record_type)
        form.told.emit(self.tr("Đã hoàn tác lần sửa cuối của “{0}”.").format(form.title), None)

    def tell_deleted(self) -> None:
        """The record in the form is deleted: say so, and offer to bring it back."""
        self._form.frame.banner.tell(
            self.tr("Bản ghi này đã bị xóa."), Tone.WARN, (self.tr("Khôi phục"), self._restore)
        )
        self._form.frame.set_editable(False)

    def _restore(self) -> None:
        form = self._form
        try:
            record = self._workspace.records.restore(form.record_id)
        except AppError as error:
            form.frame.banner.tell(error_text(error), Tone.BAD)
            return
        form.open(record.id)
        self._changes.announce(record.type)
        form.saved.emit(record, False)
