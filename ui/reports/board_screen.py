"""The register of reports: each frozen report, how far it has come, and its next step."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QSplitter, QVBoxLayout

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.record import Record
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.text.plain_name import plain_name
from ui.common.background import Progress, in_background
from ui.common.buttons import Look
from ui.common.changes import Changes
from ui.common.chips import Tone
from ui.common.empty_state import EmptyState
from ui.common.errors import show_error
from ui.common.layout import EDGE, GAP, spaced
from ui.common.page_model import Column
from ui.common.save_file import PDF, ask_file_to_save, documents_folder
from ui.common.screen import Screen
from ui.common.tab_order import tab_order
from ui.common.theme import theme_changed, tokens
from ui.records.attachment_files import copy_to_open
from ui.records.columns import columns_of
from ui.records.list_panel import ListPanel
from ui.reports.handover import Handover
from ui.reports.life_panel import LifePanel
from ui.reports.life_steps import LifeSteps
from ui.reports.word_files import WordFiles

if TYPE_CHECKING:
    from nsuat_desktop.reporting.document import Document
    from nsuat_desktop.reporting.life.handover import FoundFile
    from nsuat_desktop.reporting.life.signed import SignedCheck
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
        self.handover = Handover(workspace, self)
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
        self.splitter.setSizes([now.px(420), now.px(620), now.px(620)])

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
        self.panel.file_dropped.connect(lambda name: self.take_signed(Path(name)))
        self.handover.found.connect(self._offer_signed)
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
            self.handover.stop()
            return
        another = self.panel.record is None or self.panel.record.id != record.id
        self.nothing.hide()
        self.panel.show()
        self.panel.show_report(record, self._actions(record))
        waits = not record.values.get("signed_file") and self._workspace.can_write
        if waits and another:
            self.handover.watch(record.id)
        elif not waits:
            self.handover.stop()

    def _actions(self, record: Record) -> list[tuple[str, Look, Callable[[], object]]]:
        """What can be done now, the next step first."""
        found: list[tuple[str, Look, Callable[[], object]]] = []
        if self._workspace.can_write:
            found += self.steps.actions(record)
            if not record.values.get("signed_file"):
                found += [
                    (self.tr("Giao tệp để ký…"), Look.PLAIN, self.hand_over),
                    (self.tr("Nhận bản đã ký…"), Look.PLAIN, self.ask_signed),
                ]
        found += [
            (self.tr("Lưu PDF…"), Look.PLAIN, self.ask_where),
            (self.tr("Lưu Word…"), Look.PLAIN, self.word.ask_where),
            (self.tr("So tệp Word…"), Look.PLAIN, self.word.ask_which),
        ]
        if record.values.get("signed_file"):
            found += [
                (self.tr("Mở tệp ký"), Look.PLAIN, self.open_signed),
                (self.tr("Kiểm tra chữ ký"), Look.PLAIN, self.verify_signed),
            ]
        return found

    def _changed(self, told: str, undo: Callable[[], None] | None = None) -> None:
        """A step was written."""
        self._changes.announce(REPORT)
        self.tell(told, undo)

    # Going to be signed, and coming back

    def hand_over(self) -> None:
        """Ask for the folder of the signing tool, and put the PDF there."""
        start = self.handover.folder or Path(documents_folder())
        dialog = QFileDialog(self, self.tr("Thư mục của phần mềm ký"), str(start))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.hand_over_to(Path(name)))
        dialog.open()

    def hand_over_to(self, folder: Path) -> None:
        """Put the PDF into a folder, and look out there for what comes back signed."""
        record, workspace = self.panel.record, self._workspace
        if record is None:
            return
        words = self.tr(
            "Đã giao {0}. Ký bằng phần mềm của cơ quan rồi lưu vào chính thư mục đó; "
            "chương trình tự nhận ra bản ký."
        )

        def write(progress: Progress) -> Path:
            from nsuat_desktop.reporting.life.handover import hand_over

            return hand_over(workspace, record.id, folder)

        def done(written: Path) -> None:
            self.handover.keep_folder(folder)
            self.handover.watch(record.id)
            self.panel.tell(words.format(written), Tone.PRIMARY)

        in_background(write, done, self.panel.tell_error, writes=True)

    def ask_where(self) -> None:
        """Ask for a file and save the pages there."""
        record = self.panel.record
        if record is None:
            return
        saved = self.tr("Đã lưu báo cáo vào {0}")

        def save(path: Path) -> None:
            self._write(path, lambda written: self.tell(saved.format(written)))

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

    def _write(self, path: Path, done: Callable[[Path], None]) -> None:
        record, workspace = self.panel.record, self._workspace
        assert record is not None

        def write(progress: Progress) -> Path:
            from nsuat_desktop.files import write_atomically
            from nsuat_desktop.reporting.life.freezing import issued_pdf

            pdf = issued_pdf(workspace, record.id, progress)
            with write_atomically(path) as file:
                file.write(pdf)
            return path

        in_background(write, done, self.panel.tell_error, writes=True)

    def ask_signed(self) -> None:
        """Ask for the signed copy or its scan."""
        dialog = QFileDialog(
            self,
            self.tr("Chọn bản đã ký"),
            str(self.handover.folder or documents_folder()),
            self.tr("Bản ký số hoặc bản quét (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_signed(Path(name)))
        dialog.open()

    def take_signed(self, path: Path) -> None:
        """Check a file and keep it as the signed copy; refused with what it is instead."""
        record, workspace = self.panel.record, self._workspace
        if record is None or not workspace.can_write:
            return

        def take(progress: Progress) -> "SignedCheck":
            from nsuat_desktop.reporting.life.signed import attach_signed

            return attach_signed(workspace, record.id, path)

        def done(check: "SignedCheck") -> None:
            self._changed(self.tr("Đã nhận bản ký của “{0}”.").format(record.title))
            self._show_check(check)

        in_background(take, done, self.panel.tell_error, writes=True)

    def _offer_signed(self, file: "FoundFile") -> None:
        """The folder holds a signed copy of the report that is shown, or one that was changed."""
        record, check = self.panel.record, file.check
        if record is None or record.values.get("signed_file"):
            return
        if not check.accepted:
            self._show_check(check)
            return
        text = self.tr("Đã thấy bản ký {0}.\n{1}").format(file.path.name, check.message)
        take = (self.tr("Nhận bản ký này"), lambda: self.take_signed(file.path))
        self.panel.tell(text, Tone.GOOD, take)

    def verify_signed(self) -> None:
        """Check the kept copy again, with the roots that are trusted now."""
        record, workspace = self.panel.record, self._workspace
        assert record is not None

        def verify(progress: Progress) -> "SignedCheck":
            from nsuat_desktop.reporting.life.signed import verify_report

            return verify_report(workspace, record.id)

        in_background(verify, self._show_check, self.panel.tell_error)

    def _show_check(self, check: "SignedCheck") -> None:
        tone = Tone.GOOD if check.trusted else Tone.WARN if check.accepted else Tone.BAD
        self.panel.tell("\n".join((check.message, *check.differences)), tone)

    def open_signed(self) -> None:
        """Open a copy of the signed file with the system's own program."""
        record = self.panel.record
        assert record is not None
        digest = record.values["signed_file"]
        files = self._workspace.attachments.listed(record.id)
        try:
            own = next((each for each in files if each.sha256 == digest), None)
            if own is None:
                raise AppError(self.tr("Không còn tệp bản ký. Kiểm tra bản sao lưu."))
            path = copy_to_open(self._workspace.attachments, own)
        except AppError as error:
            self.panel.tell_error(error)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    # Paper

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
    first = ("period", "state", "number_text", "issued_on", "name")
    widths = {"period": 110, "name": 240}
    ordered = [made.pop(name) for name in first] + list(made.values())
    return [
        replace(each, width=widths.get(each.name, each.width), stretch=each.name == "period")
        for each in ordered
    ]
