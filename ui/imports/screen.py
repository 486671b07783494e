"""Nhập từ Excel: from a file to records, seen row by row before anything is written."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nsuat_desktop.errors import AppError
from nsuat_desktop.spreadsheets.offers import Offer, likeliest
from nsuat_desktop.text.numbers import format_integer
from ui.common.background import Progress, in_background
from ui.common.changes import Changes
from ui.common.chips import Tone
from ui.common.errors import error_text, show_error
from ui.common.layout import EDGE, spaced
from ui.common.screen import Screen
from ui.imports import works
from ui.imports.busy_page import BusyPage
from ui.imports.dialogs import FOLDER, ask_error_file, ask_file
from ui.imports.file_tables import FileTables, main_kind
from ui.imports.job import ImportJob
from ui.imports.result_page import ResultPage
from ui.imports.review_page import ReviewPage
from ui.imports.start_page import StartPage
from ui.imports.target import ImportTarget, dropped_file
from ui.imports.whole_file import WholeFileDialog

if TYPE_CHECKING:
    from nsuat_desktop.spreadsheets.importing import PastImport
    from nsuat_desktop.spreadsheets.planned import ImportPlan
    from nsuat_desktop.workspace import Workspace

OpenRecord = Callable[[str, str], None]
OpenRecords = Callable[[str, Sequence[str], str], None]


class ImportScreen(Screen):
    """`open_target` takes an `ImportTarget`."""

    backed_up = Signal()
    """A backup was made before rows were written."""

    _glanced = Signal(int, object)
    """Tables of the first rows of a long file, with the number of its reading."""

    def __init__(
        self,
        workspace: "Workspace",
        changes: Changes,
        open_record: OpenRecord,
        open_records: OpenRecords,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__()
        self._workspace, self._changes = workspace, changes
        self._open_record, self._open_records = open_record, open_records
        self._settings = settings if settings is not None else QSettings()
        self._kind: str | None = None
        self._tables = FileTables()
        self._reading = 0
        self._written: works.Written | None = None
        self.start = StartPage(self, can_write=workspace.can_write)
        self.busy = BusyPage(self)
        self.result = ResultPage(self)
        self.review: ReviewPage | None = None
        self._where: QWidget = self.start
        self._stack = QStackedWidget(self)
        for page in (self.start, self.busy, self.result):
            self._stack.addWidget(page)
        spaced(QVBoxLayout(self), 0, EDGE).addWidget(self._stack)
        self.setAcceptDrops(True)
        self._connect()

    def _connect(self) -> None:
        self.start.file_asked.connect(self.choose_file)
        self.start.paste_asked.connect(self.paste)
        self.start.kind_dropped.connect(lambda: self._take_kind(None))
        self.start.undo_asked.connect(self._take_back_past)
        self.start.records_asked.connect(self._show_records_of)
        self.busy.cancelled.connect(self._on_cancelled)
        self.result.records_asked.connect(self._open_result)
        self.result.errors_asked.connect(self.save_errors)
        self.result.undo_asked.connect(self.take_back)
        self.result.next_asked.connect(self._review_next)
        self.result.again_asked.connect(self.show_start)
        self._changes.records_changed.connect(self._on_changes)
        self._glanced.connect(self._take_glance)

    # What the shell asks

    def activated(self) -> None:
        if self._stack.currentWidget() is self.start:
            self._read_past()
            if self.focusWidget() is None:
                self.start.file_button.setFocus()

    def open_target(self, target: object) -> None:
        if not isinstance(target, ImportTarget):
            return
        if self.busy.task is not None:
            self._tell_busy()
            return
        if self.review is not None:
            self._leave_review()
        self._take_kind(target.record_type)
        if target.path is not None:
            self.read_file(target.path)
        elif target.text:
            self.read_text(target.text)
        else:
            self.show_start()

    def _tell_busy(self, again: Callable[[], None] | None = None) -> None:
        text = self.tr("Đang nhập một tệp khác. Chờ xong, hoặc dừng lại rồi nhập tiếp.")
        self.tell(text, again)

    def unsaved(self) -> str:
        review = self.review
        if review is None or self._stack.currentWidget() is not review:
            return ""
        choice = review.job.choice
        if not choice.edits and not choice.decisions:
            return ""
        return self.tr("Nhập từ Excel: {0}").format(choice.file_name)

    # From a file to its tables

    def _take_kind(self, record_type: str | None) -> None:
        self._kind = record_type
        self.start.show_kind(record_type)

    def show_start(self) -> None:
        """Back to where a file is chosen."""
        self._drop_review()
        self._tables, self._written = FileTables(), None
        self.start.banner.clear()
        self._stack.setCurrentWidget(self.start)
        self._read_past()
        self.start.file_button.setFocus()

    def choose_file(self) -> None:
        """Ask for a file."""
        ask_file(self, self._settings, self.read_file)

    def read_file(self, path: Path) -> None:
        """Read a file and show its tables."""
        self._settings.setValue(FOLDER, str(path.parent))
        self._reading += 1
        reading, glanced = self._reading, self._glanced
        work = works.read_file(
            self._workspace, path, self._kind, lambda offers: glanced.emit(reading, offers)
        )
        self._run(self.tr("Đang đọc {0}").format(path.name), work, self._take_offers)

    def paste(self) -> None:
        """Take the rows on the clipboard."""
        self.read_text(QGuiApplication.clipboard().text())

    def read_text(self, text: str) -> None:
        """Take rows copied from a spreadsheet."""
        work = works.read_text(self._workspace, text, self._kind)
        self._run(self.tr("Đang đọc nội dung dán"), work, self._take_offers)

    def _take_glance(self, reading: int, offers: list[Offer]) -> None:
        """Show the first rows while the rest is read."""
        task = self.busy.task
        if reading == self._reading and offers and task is not None and not task.is_cancelled:
            self._tables = FileTables(offers)
            self.show_table(likeliest(offers, self._kind), is_glance=True)
            assert self.review is not None
            task.progressed.connect(self.review.show_reading)

    def _take_offers(self, offers: list[Offer]) -> None:
        self._tables = FileTables(offers)
        if not offers:
            self.show_start()
            self.start.tell(
                self.tr(
                    "Không thấy bảng nào có dòng dữ liệu. Kiểm tra lại tệp, hoặc bỏ ẩn trang tính."
                )
            )
            return
        seen = self.review
        place = self._tables.place_of(seen.job.offer) if seen and seen.job.is_glance else None
        if seen is None or place is None:
            self.show_table(likeliest(offers, self._kind))
            return
        index = seen.grid.currentIndex()
        page = self.show_table(place, begun=seen.job)
        page.grid.go_to(index.row(), index.column())

    # The preview

    def show_table(
        self, place: int, *, begun: ImportJob | None = None, is_glance: bool = False
    ) -> ReviewPage:
        """Preview one table of the file, or what is there of it yet."""
        self._keep_choice()
        self._written = None
        tables = self._tables
        tables.place = place
        offer, choice = tables.offers[place], tables.choice(place)
        job = ImportJob(self._workspace, offer, choice=choice, begun=begun, is_glance=is_glance)
        page = ReviewPage(self._workspace, self._changes, job, self)
        page.show_offers(tables.offers, place, tables.done)
        page.import_asked.connect(self.write)
        page.closed.connect(self._leave_review)
        page.table_chosen.connect(self.show_table)
        page.whole_asked.connect(self.ask_whole_file)
        page.record_asked.connect(self._open_record)
        self._drop_review()
        self.review = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        job.plan_now()
        page.grid.setFocus()
        return page

    def _leave_review(self) -> None:
        """Back to where a file is chosen; what was typed can be had again."""
        self._keep_choice()
        typed, tables = self.unsaved(), self._tables
        self.busy.stop()
        self.show_start()

        def return_to() -> None:
            if self.busy.is_writing:
                self._tell_busy(return_to)
                return
            self.busy.stop()
            self._drop_review()
            self._tables = tables
            self.show_table(tables.place)

        if typed:
            self.tell(self.tr("Đã đóng bảng xem trước. Các ô đã sửa chưa được nhập."), return_to)

    def _keep_choice(self) -> None:
        """What was decided about the table in front holds when it comes back."""
        if self.review is not None and not self.review.job.is_glance:
            self._tables.choices[self._tables.place] = self.review.job.choice

    def _drop_review(self) -> None:
        """The preview is no longer wanted."""
        page, self.review = self.review, None
        if page is not None:
            page.job.stop()
            self._stack.removeWidget(page)
            page.deleteLater()

    def _on_changes(self, record_type: str) -> None:
        """What a row meets may be another record now."""
        if self.review is not None:
            self.review.job.refresh()

    # Writing

    def write(self) -> None:
        """Write exactly what is previewed."""
        review = self.review
        if review is None or not review.job.is_ready or review.job.preview is None:
            return
        self._write([review.job.preview.plan], [self._tables.place])

    def ask_whole_file(self) -> None:
        """Bring in all tables of the file together, after a look at what would come of each."""
        self._keep_choice()
        review = self.review
        if review is None or review.job.is_glance:
            return
        tables = self._tables
        choices = {at: tables.choice(at) for at in tables.open_places}
        known = [at for at, choice in choices.items() if choice.matching.columns]
        dialog = WholeFileDialog(
            self._workspace,
            [(tables.sheet(at), choices[at]) for at in known],
            [tables.sheet(at) for at in choices if at not in known],
            self,
        )
        dialog.confirmed.connect(lambda plans: self._write(plans, known))
        dialog.open()

    def _write(self, plans: "Sequence[ImportPlan]", places: Sequence[int]) -> None:
        work = works.write(self._workspace, plans)

        def done(written: works.Written) -> None:
            self._tables.done += places
            self._show_result(written)

        self._run(self.tr("Đang nhập…"), work, done, writes=True, back=self.review)

    def _show_result(self, written: works.Written) -> None:
        self._written = written
        self.backed_up.emit()
        counts = written.result.counts
        wrote = counts.new + counts.updated
        sentence = self.tr("Đã nhập {0} dòng.").format(format_integer(wrote))
        records = len(written.plans[0].batch.writes)
        if records != wrote:  # as many as taking back will name
            sentence = self.tr("Đã nhập {0} dòng, thành {1} bản ghi.").format(
                format_integer(wrote), format_integer(records)
            )
        source = written.plans[0].choice.file_name
        self.result.show_result(source, sentence, counts, self._tables.next_sheet())
        self._stack.setCurrentWidget(self.result)
        self._drop_review()
        for record_type in written.types:
            self._changes.announce(record_type)

    def _review_next(self) -> None:
        if self._tables.open_places:
            self.show_table(self._tables.open_places[0])

    # After it

    def _open_result(self) -> None:
        if self._written is not None:
            self._show_records_of(self._written.result.id)

    def _show_records_of(self, import_id: str) -> None:
        """Show the records that an import wrote, those that it was about."""

        def show(found: Mapping[str, str]) -> None:
            if found:
                kind = main_kind(list(found.values()))
                ids = [record_id for record_id, each in found.items() if each == kind]
                self._open_records(kind, ids, self.tr("Vừa nhập"))

        work = works.read_written(self._workspace, import_id)
        in_background(work, show, lambda error: show_error(self, error))

    def save_errors(self) -> None:
        """Save the refused rows with their reasons."""
        if self._written is None:
            return
        source = self._written.plans[0].choice.file_name
        ask_error_file(self, self._settings, source, self.save_errors_to)

    def save_errors_to(self, path: Path) -> None:
        """Write the error workbook."""
        assert self._written is not None
        work = works.save_errors(self._workspace, path, self._written.plans)

        def done(nothing: object) -> None:
            self.tell(self.tr("Đã lưu các dòng lỗi vào {0}.").format(path.name))

        in_background(work, done, lambda error: show_error(self, error))

    def take_back(self) -> None:
        """Take the import back that was just made."""
        if self._written is not None:
            self._undo(self._written.result.id, self.result)

    def _take_back_past(self, import_id: str) -> None:
        self._undo(import_id, self.start)

    def _undo(self, import_id: str, page: StartPage | ResultPage) -> None:
        def done(taken: works.TakenBack) -> None:
            text = self.tr("Đã rút lại lần nhập ({0} bản ghi).").format(
                format_integer(taken.records)
            )
            self._stack.setCurrentWidget(page)
            if page is self.result:
                self.result.show_taken_back(text)
            else:
                self._read_past()
                self.tell(text)
            for record_type in taken.types:
                self._changes.announce(record_type)

        work = works.take_back(self._workspace, import_id)
        self._run(self.tr("Đang rút lại lần nhập…"), work, done, writes=True, back=page)

    def _read_past(self) -> None:
        in_background(
            works.read_past(self._workspace),
            self._show_past,
            lambda error: show_error(self, error),
        )

    def _show_past(self, past: "list[PastImport]") -> None:
        self.start.show_past(past, self._workspace.environment.now())

    # Long work

    def _run(
        self,
        text: str,
        work: Callable[[Progress], object],
        done: Callable[..., None],
        *,
        writes: bool = False,
        back: QWidget | None = None,
    ) -> None:
        """Do something long with a page that says how far it is; `back` is where trouble leads."""
        self._where = back or self.start
        self.start.banner.clear()
        self.busy.run(text, work, done, self._on_failed, writes=writes)
        self._stack.setCurrentWidget(self.busy)

    def _on_cancelled(self) -> None:
        if self._stack.currentWidget() is self.busy:
            self._go_back()

    def _go_back(self) -> None:
        """To where the work began; the button that stopped it has lost the focus."""
        where = self._where
        self._stack.setCurrentWidget(where)
        if isinstance(where, ReviewPage):
            where.grid.setFocus()
        elif where is self.result:
            self.result.undo_button.setFocus()
        else:
            self.start.file_button.setFocus()

    def _on_failed(self, error: BaseException) -> None:
        if self.review is not None and self.review.job.is_glance:
            self._drop_review()
        self._go_back()
        where = self._where
        if not isinstance(error, AppError):
            show_error(self, error)
        elif isinstance(where, ReviewPage):
            where.job.plan_now()  # what stood in the way may be seen in the rows
            where.tell_trouble(error_text(error))
        elif isinstance(where, (StartPage, ResultPage)):
            where.banner.tell(error_text(error), Tone.BAD)

    # A file dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None and self._workspace.can_write:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.open_target(ImportTarget(self._kind, path))
