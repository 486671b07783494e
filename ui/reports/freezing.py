"""From the draft on the report screen to the frozen report in the register."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nsuat_desktop.records.record import Record
from ui.common.buttons import Button
from ui.common.changes import Changes
from ui.common.chips import Pill, Tone
from ui.common.screen import Screen
from ui.reports.desk import ReportDesk
from ui.reports.life_words import state_words

if TYPE_CHECKING:
    from nsuat_desktop.reporting.life.subject import Subject
    from nsuat_desktop.workspace import Workspace
    from ui.reports.freeze_dialog import FreezeDialog

BOARD = "report_board"


class Freezing(QObject):
    """The pill that tells how far a report has come, and the button that freezes or opens it.

    `told(bool)`: whether the report on the period is frozen, whenever that was looked up.
    """

    told = Signal(bool)

    def __init__(
        self, screen: Screen, workspace: "Workspace", desk: ReportDesk, changes: Changes
    ) -> None:
        super().__init__(screen)
        self._screen, self._workspace = screen, workspace
        self._desk, self._changes = desk, changes
        self.pill = Pill(self.tr("Bản thảo"), Tone.WARN, screen)
        self.button = Button(self.tr("Chốt báo cáo…"), screen, icon="check")
        self.button.clicked.connect(self.ask)

    def _subject(self) -> "Subject | None":
        from nsuat_desktop.reporting.life.subject import on_period

        return on_period(self._desk.period) if self._desk.period is not None else None

    def _frozen(self) -> Record | None:
        """The newest frozen report on the period that is shown; None while it is a draft."""
        from nsuat_desktop.reporting.life.freezing import versions_of

        subject = self._subject()
        rows = versions_of(self._workspace, subject) if subject is not None else []
        return self._workspace.records.get(rows[-1].id, "report") if rows else None

    def show_state(self) -> None:
        """Draft, or how far the frozen report has come."""
        kept = self._frozen()
        if kept is not None:
            self.pill.set_state(*state_words(kept.values))
            self.button.setText(self.tr("Mở bản đã chốt"))
        else:
            self.pill.set_state(self.tr("Bản thảo"), Tone.WARN)
            self.button.setText(self.tr("Chốt báo cáo…"))
        self.button.setVisible(kept is not None or self._workspace.can_write)
        self.button.updateGeometry()
        self.told.emit(kept is not None)

    def ask(self) -> "FreezeDialog | None":
        """Open what is frozen; else look at what is missing and what changed, and freeze it."""
        from ui.reports.freeze_dialog import FreezeDialog

        self._screen.unsaved()  # keeps the words that are being typed
        kept, subject = self._frozen(), self._subject()
        if kept is not None or subject is None:
            if kept is not None:
                self._screen.navigate.emit(BOARD, kept.id)
            return None
        dialog = FreezeDialog(
            self._workspace, subject, self._screen, view=self._desk.view, signer=self._desk.signer
        )
        dialog.frozen.connect(self._on_frozen)
        dialog.opened.connect(self._screen.navigate.emit)
        dialog.open()
        return dialog

    def _on_frozen(self, record: Record) -> None:
        self._changes.announce("report")
        self.show_state()
        self._screen.tell(self.tr("Đã chốt “{0}”.").format(record.title))
        self._screen.navigate.emit(BOARD, record.id)
