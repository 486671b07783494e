"""The register of reports: each frozen report, how far it has come, and its next step."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QSplitter, QVBoxLayout

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.record import Record
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.text.plain_name import plain_name
from ui.common.background import Progress
from ui.common.buttons import Look
from ui.common.changes import Changes
from ui.common.empty_state import EmptyState
from ui.common.errors import show_error
from ui.common.layout import EDGE, GAP, spaced
from ui.common.page_model import Column
from ui.common.save_file import PDF, ask_file_to_save, write_file
from ui.common.screen import Screen
from ui.common.tab_order import tab_order
from ui.common.theme import theme_changed, tokens
from ui.records.columns import columns_of
from ui.records.list_panel import ListPanel
from ui.reports.life_panel import LifePanel
from ui.reports.life_steps import Action, LifeSteps
from ui.reports.life_words import capitalised
from ui.reports.signing import Signing
from ui.reports.word_files import WordFiles

if TYPE_CHECKING:
    from nsuat_desktop.reporting.document import Document
    from nsuat_desktop.workspace import Workspace

FOLLOW_AFTER_MS = 120
REPORT = "report"


class BoardScreen(Screen):
    """`open_target` takes the id of a report, a list of ids, or (ids, caption)."""

    def __init__(
        self,
        workspace: "Workspace",
        changes: Changes,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__()
        self._workspace, self._changes = workspace, changes
        self.list = ListPanel(
            workspace.reader,
            description_of(REPORT),
            settings if settings is not None else QSettings(),
            self,
            columns=_columns(),
            can_write=False,
        )
        self.panel = LifePanel(workspace, self)
        self.steps = LifeSteps(workspace, self, self._changed)
        self.signing = Signing(workspace, self, self.panel, self._changed)
        self.word = WordFiles(self, self._document, self._file_name)
        self.nothing = EmptyState(
            "report",
            self.tr("Chọn một báo cáo"),
            self.tr("Xem các bước, bản in và việc tiếp theo của báo cáo ở đây."),
        )
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._follow = QTimer(self)
        self._stale = False
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), GAP, EDGE)
        column.addWidget(self.list.header)
        self.splitter.setChildrenCollapsible(False)
        for part in (self.list, self.panel, self.nothing):
            self.splitter.addWidget(part)
        self.panel.hide()
        column.addWidget(self.splitter, 1)
        tab_order(self.list.header, self.list, self.panel)
        theme_changed.connect(self._fit)
        self._fit()
        now = tokens()
        self.splitter.setSizes([now.px(490), now.px(620), now.px(620)])

    def _fit(self) -> None:
        now = tokens()
        self.splitter.setHandleWidth(now.px(GAP))
        self.list.setMinimumWidth(now.px(280))
        self.panel.setMinimumWidth(now.px(380))
        self.nothing.setMinimumWidth(now.px(380))

    def _connect(self) -> None:
        table = self.list.table
        table.opened.connect(self.open_report)
        table.current_moved.connect(lambda _: self._follow.start())
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_AFTER_MS)
        self._follow.timeout.connect(lambda: self.open_report(table.current_id()))
        self.panel.preview.print_asked.connect(self.print_chosen)
        self.panel.preview.pages.failed.connect(lambda error: show_error(self, error))
        self._changes.records_changed.connect(self._on_changes)
        self.list.add_action(self.tr("In các báo cáo đã chọn…"), self.print_chosen, "Ctrl+P")

    # What the shell asks

    def activated(self) -> None:
        if self._stale:
            self._stale = False
            self.list.reload()
            self._refresh()
        else:
            self.list.show_first()
        if self.focusWidget() is None:
            self.list.focus_table()

    def open_target(self, target: object) -> None:
        if isinstance(target, str):
            self.open_report(target.partition("#")[0])
        elif isinstance(target, tuple) and len(target) == 2:
            self.list.show_only(list(target[0]), str(target[1]))
        elif isinstance(target, list):
            self.list.show_only(target, self.tr("{0} báo cáo được chọn").format(len(target)))

    def _on_changes(self, record_type: str) -> None:
        if record_type != REPORT:
            return
        if not self.isVisible():
            self._stale = True
            return
        self.list.reload()
        self._refresh()

    # One report

    def open_report(self, report_id: str) -> None:
        """Show a report, and look out for its signed copy."""
        if not report_id:
            return
        try:
            record = self._workspace.records.get(report_id, REPORT)
        except AppError as error:
            show_error(self, error)
            return
        self._show(record)
        if self.list.table.current_id() != report_id:
            self.list.table.choose([report_id], report_id)

    def _refresh(self) -> None:
        if self.panel.record is not None:
            self._show(self._workspace.records.get(self.panel.record.id, REPORT))

    def _show(self, record: Record) -> None:
        if record.deleted:
            self.panel.record = None
            self.panel.hide()
            self.nothing.show()
            self.signing.handover.stop()
            return
        another = self.panel.record is None or self.panel.record.id != record.id
        self.nothing.hide()
        self.panel.show()
        self.panel.show_report(record, self._actions(record))
        waits = not record.values.get("signed_file") and self._workspace.can_write
        if waits and another:
            self.signing.handover.watch(record.id)
        elif not waits:
            self.signing.handover.stop()

    def _actions(self, record: Record) -> list[Action]:
        """What can be done now, the next step first."""
        found: list[Action] = []
        if self._workspace.can_write:
            found += self.steps.actions(record)
            if not record.values.get("signed_file"):
                found += self.signing.before()
        found += [
            (self.tr("Lưu PDF…"), Look.PLAIN, self.ask_where),
            (self.tr("Lưu Word…"), Look.PLAIN, self.word.ask_where),
            (self.tr("So tệp Word…"), Look.PLAIN, self.word.ask_which),
        ]
        if record.values.get("signed_file"):
            found += self.signing.after()
        return found

    def _changed(self, told: str, undo: Callable[[], None] | None = None) -> None:
        """A step was written."""
        self._changes.announce(REPORT)
        self.tell(told, undo)

    # Files and paper

    def ask_where(self) -> None:
        """Ask for a file and save the pages there."""
        record, workspace = self.panel.record, self._workspace
        if record is None:
            return
        saved = self.tr("Đã lưu báo cáo vào {0}")

        def pdf(progress: Progress) -> bytes:
            from nsuat_desktop.reporting.life.freezing import issued_pdf

            return issued_pdf(workspace, record.id, progress)

        def save(path: Path) -> None:
            write_file(
                path,
                pdf,
                lambda written: self.tell(saved.format(written)),
                self.panel.tell_error,
                writes=True,
            )

        ask_file_to_save(self, self.tr("Lưu báo cáo"), self._file_name(), (PDF,), save)

    def _file_name(self) -> str:
        assert self.panel.record is not None
        return plain_name(self.panel.record.title) + ".pdf"

    def _document(self) -> "Callable[[], Document] | None":
        """The work that reads the paper of the report that is shown."""
        record, workspace = self.panel.record, self._workspace
        if record is None:
            return None

        def read() -> "Document":
            from nsuat_desktop.reporting.life.freezing import frozen_document

            return frozen_document(workspace, record.id)

        return read

    def print_chosen(self) -> None:
        """Print the chosen reports, or the one that is shown, in one go."""
        from ui.reports.printing_many import print_reports

        shown = [self.panel.record.id] if self.panel.record else []
        ids = self.list.table.selected_ids() or shown
        if ids:
            print_reports(self, self._workspace, ids, self.ask_where)


def _columns() -> list[Column]:
    """The period first: the names of reports are long and all alike."""
    made = {each.name: each for each in columns_of(description_of(REPORT))}
    widths = {"period": 158, "state": 118, "number_text": 116, "issued_on": 144, "name": 240}
    period = made["period"]
    made["period"] = replace(period, text=lambda row: capitalised(period.text(row)))
    ordered = [made.pop(name) for name in widths] + list(made.values())
    return [
        replace(
            each,
            width=widths.get(each.name, each.width),
            stretch=each.name == "period",
        )
        for each in ordered
    ]
