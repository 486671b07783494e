"""The sheet for an organisation as it will be printed; saved or printed from here."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.common.background import Progress, in_background
from ui.common.buttons import Button, Look
from ui.common.errors import error_text, show_error
from ui.common.layout import fit_window, nest, spaced
from ui.common.save_file import PDF, ask_file_to_save, write_file
from ui.common.screen import label
from ui.reports.preview_panel import PreviewPanel
from ui.reports.printing import PrintJob, has_printer, print_dialog, tell_no_printer

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace


class SheetDialog(QDialog):
    """Draws the pages in the background; a trouble is told in their place."""

    def __init__(
        self,
        workspace: "Workspace",
        organisation: str,
        year: int,
        support: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Phiếu đo năng suất năm {0}").format(year))
        self._name = f"phieu-nang-suat-{year}"
        self.pdf = b""
        self._sizes: tuple[tuple[float, float], ...] = ()
        self.preview = PreviewPanel(self)
        self.state = label("", "muted", wrap=True)
        self.save_button = Button(
            self.tr("Lưu PDF…"), self, look=Look.PRIMARY, icon="save", shortcut="Ctrl+S"
        )
        self.close_button = Button(self.tr("Đóng"), self)
        self._arrange()
        self._draw(workspace, organisation, year, support)

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), 10, 16)
        column.addWidget(self.preview, 1)
        foot = spaced(QHBoxLayout(), 8)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.save_button)
        nest(column, foot)
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self.ask_where)
        self.close_button.clicked.connect(self.reject)
        self.preview.print_asked.connect(self.print_pages)
        self.preview.pages.failed.connect(self._tell_failed)
        fit_window(self, 720, 700)

    def _draw(self, workspace: "Workspace", organisation: str, year: int, support: str) -> None:
        def draw(progress: Progress) -> Any:
            from nsuat_desktop.productivity.sheet import sheet_document
            from nsuat_desktop.reporting.pdf import render_bytes
            from nsuat_desktop.reporting.preview import page_sizes

            document = sheet_document(workspace, organisation, year, support or None)
            pdf = render_bytes(document, progress)
            return pdf, page_sizes(pdf)

        self.preview.show_busy(True)
        in_background(draw, self._show, self._tell_failed)

    def _show(self, made: tuple[bytes, tuple[tuple[float, float], ...]]) -> None:
        self.pdf, self._sizes = made
        self.preview.show_busy(False)
        self.save_button.setEnabled(True)
        self.preview.pages.show_pdf(self.pdf, self._sizes)

    def _tell_failed(self, error: BaseException) -> None:
        self.preview.show_busy(False)
        self.state.setText(error_text(error))

    # Saving and printing

    def ask_where(self) -> None:
        """Ask for a file and save the pages there."""
        ask_file_to_save(self, self.tr("Lưu phiếu"), f"{self._name}.pdf", (PDF,), self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the pages; the file appears whole or not at all."""
        pdf, saved = self.pdf, self.tr("Đã lưu {0}")
        write_file(
            path,
            lambda progress: pdf,
            lambda written: self.state.setText(saved.format(written)),
            lambda error: show_error(self, error),
        )

    def print_pages(self) -> None:
        """Print through the system's dialog; without a printer offer to save."""
        if not has_printer():
            box = tell_no_printer(self)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.accepted.connect(self.ask_where)
            box.open()
            return
        dialog = print_dialog(len(self._sizes), self._name, self)
        if dialog.exec():
            self._print(dialog)
        dialog.deleteLater()

    def _print(self, dialog: QPrintDialog) -> None:
        job = PrintJob(dialog.printer(), self.pdf, self._sizes, self)
        job.failed.connect(lambda error: show_error(self, error))
        job.printed.connect(
            lambda pages: self.state.setText(self.tr("Đã gửi {0} trang tới máy in").format(pages))
        )
        job.start()
