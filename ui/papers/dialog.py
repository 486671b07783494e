"""A paper as it will be printed, beside what can be chosen; saved or printed from here."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from nsuat_desktop.errors import AppError
from nsuat_desktop.text.plain_name import plain_name
from ui.common.background import BackgroundTask, Progress, in_background
from ui.common.buttons import Button, Look
from ui.common.changes import Changes
from ui.common.chips import Tone
from ui.common.errors import error_text, show_error
from ui.common.layout import EDGE, fit_window, nest, spaced
from ui.common.save_file import WORD, ask_file_to_save
from ui.common.screen import label
from ui.common.tab_order import tab_order
from ui.common.theme import theme_changed, tokens
from ui.papers.jobs import Made, PaperJob, Wanted
from ui.papers.options import PaperOptions
from ui.records.banner import Banner
from ui.records.form_frame import Scroll
from ui.reports.preview_panel import PreviewPanel
from ui.reports.printing import PrintJob, has_printer, print_dialog, tell_no_printer

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

REDRAW_AFTER_MS = 350
OPTIONS_WIDTH = 330

Sizes = tuple[tuple[float, float], ...]


class PaperDialog(QDialog):
    """Makes the paper anew shortly after a change; a trouble is told above the pages.

    While it is being saved or printed it stays open: only at the end are the numbers given.
    """

    def __init__(
        self, workspace: "Workspace", job: PaperJob, changes: Changes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(job.title)
        self._workspace, self._job = workspace, job
        self.pdf = b""
        self._sizes: Sizes = ()
        self._made: Made | None = None
        self._task: BackgroundTask | None = None
        self._is_ready = self._is_busy = False
        self.banner = Banner(self)
        self.options = PaperOptions(workspace, job, changes, self)
        self.preview = PreviewPanel(self)
        self.state = label("", "muted", wrap=True)
        self.copy_button = Button(self.tr("Chép mẫu để sửa"), self, look=Look.QUIET, icon="copy")
        self.redraw_button = Button(
            self.tr("Vẽ lại"), self, look=Look.QUIET, icon="refresh", shortcut="F5"
        )
        self.save_button = Button(
            self.tr("Lưu PDF…"), self, look=Look.PRIMARY, icon="save", shortcut="Ctrl+S"
        )
        self.word_button = Button(self.tr("Lưu Word…"), self, icon="document")
        self.close_button = Button(self.tr("Đóng"), self)
        self._arrange()
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(REDRAW_AFTER_MS)
        self._connect()
        self.draw()

    def _arrange(self) -> None:
        self._side = QWidget(self)
        column = spaced(QVBoxLayout(self._side), 6)
        column.addWidget(Scroll(self.options), 1)
        column.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.redraw_button, 0, Qt.AlignmentFlag.AlignLeft)
        right = spaced(QVBoxLayout(), 8)
        right.addWidget(self.banner)
        right.addWidget(self.preview, 1)
        middle = spaced(QHBoxLayout(), 12)
        middle.addWidget(self._side)
        nest(middle, right, 1)
        foot = spaced(QHBoxLayout(), 8)
        foot.addWidget(self.state, 1)
        for button in (self.close_button, self.word_button, self.save_button):
            foot.addWidget(button)
        whole = spaced(QVBoxLayout(self), 10, EDGE)
        nest(whole, middle, 1)
        nest(whole, foot)
        tab_order(self._side, self.preview, self.close_button, self.word_button, self.save_button)
        if not self.options.focus_first():
            self.preview.pages.setFocus()
        self._show_ready(False)
        theme_changed.connect(self._fit)
        self._fit()
        fit_window(self, 1080, 720)

    def _fit(self) -> None:
        self._side.setFixedWidth(tokens().px(OPTIONS_WIDTH))

    def _connect(self) -> None:
        self._redraw.timeout.connect(self.draw)
        self.options.changed.connect(self._redraw.start)
        self.options.failed.connect(lambda text: self.banner.tell(text, Tone.BAD))
        self.copy_button.clicked.connect(self.open_own_template)
        self.redraw_button.clicked.connect(self.options.reload)
        self.save_button.clicked.connect(lambda: self.ask_where("pdf"))
        self.word_button.clicked.connect(lambda: self.ask_where("docx"))
        self.close_button.clicked.connect(self.reject)
        self.preview.print_asked.connect(self.print_pages)
        self.preview.pages.failed.connect(self._tell_failed)

    # Making

    def draw(self) -> None:
        """Make the paper as it is wanted now; what was being made is dropped."""
        if not self.options.are_readable():
            return
        if self._task is not None:
            self._task.cancel()
        make, wanted = self._job.make, self.options.wanted()

        def work(progress: Progress) -> tuple[Made, bytes, Sizes]:
            return _made(make, wanted, progress)

        self._show_ready(False)
        self.preview.show_busy(True)
        self._task = in_background(work, self._show, self._tell_failed)

    def _show(self, result: tuple[Made, bytes, Sizes]) -> None:
        self._task = None
        self._made, self.pdf, self._sizes = result
        self.banner.hide()
        self.preview.show_busy(False)
        self.preview.pages.show_pdf(self.pdf, self._sizes)
        self._show_ready(True)

    def _tell_failed(self, error: BaseException) -> None:
        self._task = None
        self.preview.show_busy(False)
        self.banner.tell(error_text(error), Tone.BAD)

    def _show_ready(self, ready: bool) -> None:
        """Whether the pages are those that are wanted; they can be given out then."""
        self._is_ready = ready
        self._show_buttons()

    def _show_buttons(self) -> None:
        has_word = self._made is None or self._made.paper.has_word
        for button in (self.save_button, self.word_button, self.preview.print):
            button.setEnabled(self._is_ready and not self._is_busy)
        self.word_button.setVisible(has_word)
        self.copy_button.setText(
            self.tr("Mở mẫu riêng của cơ quan")
            if self.options.chosen.own
            else self.tr("Chép mẫu để sửa")
        )
        self.copy_button.updateGeometry()
        self.copy_button.setVisible(self._workspace.can_write or self.options.chosen.own)

    # Templates

    def open_own_template(self) -> None:
        """Copy the template to the office's folder unless it is there, and open it."""
        from nsuat_desktop.papers.templates import copy_template, own_folder

        chosen = self.options.chosen
        path = own_folder(self._workspace.data_dir) / f"{chosen.id}.toml"
        try:
            if not chosen.own:
                copy_template(self._workspace.data_dir, chosen.id)
        except AppError as error:
            show_error(self, error)
            return
        self.options.reload()
        text = self.tr("Mẫu riêng: {0}. Sửa bằng Notepad, lưu lại rồi nhấn Vẽ lại (F5).")
        self.state.setText(text.format(path))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    # Saving and printing

    def ask_where(self, kind: str) -> None:
        """Ask for a file and save there."""
        if self._made is None:
            return
        name = f"{plain_name(self._made.paper.title)[:80]}.{kind}"
        save = self.save_word if kind == WORD else self.save_to
        ask_file_to_save(self, self.tr("Lưu giấy tờ"), name, (kind,), save)

    def save_to(self, path: Path) -> None:
        """Write the pages; the file appears whole or not at all."""
        pdf = self.pdf

        def write() -> None:
            from nsuat_desktop.files import write_atomically

            with write_atomically(path) as file:
                file.write(pdf)

        self._save(path, write)

    def save_word(self, path: Path) -> None:
        """Write the Word file."""
        assert self._made is not None
        paper = self._made.paper

        def write() -> None:
            from nsuat_desktop.papers.paper import write_docx

            write_docx(paper, path)

        self._save(path, write)

    def _save(self, path: Path, write: Callable[[], None]) -> None:
        self._begin(self.tr("Đang ghi tệp…"))
        self._give_out(self._made, self.tr("Đã lưu {0}").format(path), write)

    def _give_out(
        self, made: Made | None, told: str, write: Callable[[], None] | None = None
    ) -> None:
        """Write the paper where it is not out yet; its numbers are given then, not those of
        another one that was made meanwhile."""
        keep = made.keep if made is not None and self._workspace.can_write else None

        def work(progress: Progress) -> str:
            for step in (write, keep):
                if step is not None:
                    step()
            return told

        in_background(work, self._end, self._tell_unsaved, writes=keep is not None)

    def _begin(self, text: str) -> None:
        self._is_busy = True
        self._show_buttons()
        self.state.setText(text)

    def _end(self, text: str) -> None:
        self._is_busy = False
        self._show_buttons()
        self.state.setText(text)

    def _tell_unsaved(self, error: BaseException) -> None:
        self._end("")
        show_error(self, error)

    def print_pages(self) -> None:
        """Print through the system's dialog; without a printer offer to save."""
        if not has_printer():
            box = tell_no_printer(self)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.accepted.connect(lambda: self.ask_where("pdf"))
            box.open()
            return
        dialog = print_dialog(
            len(self._sizes),
            self._job.title,
            self,
            self._sizes[0],
            documents=self._parts,
        )
        if dialog.exec():
            self._print(dialog)
        dialog.deleteLater()

    @property
    def _parts(self) -> int:
        """How many papers there are for different people; what is drawn freely is one a page."""
        documents = self._made.paper.documents if self._made is not None else ()
        return len(documents) or len(self._sizes)

    def _print(self, dialog: QPrintDialog) -> None:
        made, told = self._made, self.tr("Đã gửi {0} trang tới máy in")
        job = PrintJob(dialog.printer(), self.pdf, self._sizes, self)
        job.failed.connect(self._tell_unsaved)
        job.printed.connect(lambda pages: self._give_out(made, told.format(pages)))
        self._begin(self.tr("Đang in…"))
        job.start()

    def done(self, result: int) -> None:
        if self._is_busy:
            self.state.setText(self.tr("Đang ghi tệp hoặc in. Chờ xong rồi hãy đóng."))
            return
        if self._task is not None:
            self._task.cancel()
        super().done(result)


def _made(
    make: Callable[[Wanted], Made], wanted: Wanted, progress: Progress
) -> tuple[Made, bytes, Sizes]:
    from nsuat_desktop.papers.paper import pdf_of
    from nsuat_desktop.reporting.preview import page_sizes

    made = make(wanted)
    pdf = pdf_of(made.paper, progress)
    return made, pdf, page_sizes(pdf)
