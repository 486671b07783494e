"""Taking changes back: undo of one change, a deleted record brought back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nsuat_desktop.errors import AppError
from ui.common.changes import Changes
from ui.common.chips import Tone
from ui.common.errors import error_text
from ui.records.banner import Banner
from ui.records.dialogs import ask_undo_many

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace


class TakingBack(QObject):
    """Asks over `parent` where that is due, and tells in `banner` what stands against it.

    `undone` and `restored(record)` come before the change is announced.
    """

    undone = Signal()
    restored = Signal(object)

    def __init__(
        self, workspace: "Workspace", changes: Changes, banner: Banner, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace, self._changes = workspace, changes
        self._banner, self._parent = banner, parent

    def ask_undo(self, change_set: str) -> None:
        """Undo a change; one of many records is taken back as a whole: that is asked first."""
        from nsuat_desktop.records.history import records_of

        count = len(records_of(self._workspace.database, change_set))
        if count > 1:
            ask_undo_many(self._parent, count, lambda: self._undo(change_set))
        else:
            self._undo(change_set)

    def _undo(self, change_set: str) -> None:
        from nsuat_desktop.records.history import records_of, undo

        try:
            undo(self._workspace.records, change_set)
        except AppError as error:
            self._banner.tell(error_text(error), Tone.BAD)
            return
        self.undone.emit()
        touched = records_of(self._workspace.database, change_set).values()
        for record_type in dict.fromkeys(touched):
            self._changes.announce(record_type)

    def restore(self, record_id: str) -> None:
        """Bring a deleted record back."""
        try:
            record = self._workspace.records.restore(record_id)
        except AppError as error:
            self._banner.tell(error_text(error), Tone.BAD)
            return
        self.restored.emit(record)
        self._changes.announce(record.type)
