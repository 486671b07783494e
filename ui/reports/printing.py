"""Pages of a PDF on paper, as sharp as the printer is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSettings, QSizeF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.common.background import Progress, in_background

if TYPE_CHECKING:
    from nsuat_desktop.reporting.preview import PageImage

DPI = 300
POINTS_PER_INCH = 72
_LAST_PRINTER = "printing/printer"


def has_printer() -> bool:
    """Whether the system knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def tell_no_printer(parent: QWidget) -> QMessageBox:
    """A box that says so; its accepting button is for saving the PDF instead."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle(parent.window().windowTitle())
    box.setText(box.tr("Máy này chưa có máy in."))
    box.setInformativeText(box.tr("Lưu báo cáo ra tệp PDF rồi in ở máy có máy in."))
    save = box.addButton(box.tr("Lưu PDF…"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(box.tr("Đóng"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(save)
    return box


class PrintJob(QObject):
    """Prints page after page: pages are drawn in the background, put on paper here.

    `printed(pages)` or `failed(error)` at the end.
    """

    printed = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        printer: QPrinter,
        pdf: bytes,
        sizes: tuple[tuple[float, float], ...],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._printer, self._pdf, self._sizes = printer, pdf, sizes
        self._painter = QPainter()
        self._pages = wanted_pages(printer, len(sizes))
        self._done = 0

    def start(self) -> None:
        """Begin with the first page."""
        self._next()

    def _next(self) -> None:
        if self._done == len(self._pages):
            self._painter.end()
            self.printed.emit(self._done)
            return
        page, pdf = self._pages[self._done], self._pdf

        def draw(progress: Progress) -> "PageImage":
            from nsuat_desktop.reporting.preview import render_page

            return render_page(pdf, page, DPI / POINTS_PER_INCH)

        in_background(draw, self._put, self._fail)

    def _put(self, image: "PageImage") -> None:
        across = image.width > image.height
        turned = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
        self._printer.setPageOrientation(turned)
        if self._done == 0:
            if not self._painter.begin(self._printer):
                self._fail(OSError("the printer took no page"))
                return
        else:
            self._printer.newPage()
        picture = QImage(
            image.pixels, image.width, image.height, image.width * 4, QImage.Format.Format_RGB32
        )
        # The paper's full size: the margins are in the page already.
        paper = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        inside = self._printer.pageRect(QPrinter.Unit.DevicePixel)
        place = QRectF(
            paper.left() - inside.left(), paper.top() - inside.top(), paper.width(), paper.height()
        )
        self._painter.drawImage(place, picture)
        self._done += 1
        self._next()

    def _fail(self, error: BaseException) -> None:
        if self._painter.isActive():
            self._painter.end()
        self._printer.abort()
        self.failed.emit(error)


def wanted_pages(printer: QPrinter, count: int) -> list[int]:
    """The pages asked for (the first is 0), as often as the printer cannot copy them itself."""
    ranges = [(1, count)]
    if printer.printRange() is not QPrinter.PrintRange.AllPages:
        asked = printer.pageRanges().toRangeList()
        ranges = [(each.from_, each.to) for each in asked] or ranges
    pages = [page - 1 for first, last in ranges for page in range(first, min(last, count) + 1)]
    if printer.supportsMultipleCopies():
        return pages
    copies = max(printer.copyCount(), 1)
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def print_dialog(
    pages: int, name: str, parent: QWidget, size: tuple[float, float] | None = None
) -> QPrintDialog:
    """The system's dialog for the pages of a document; accepted, its printer is set up.

    Paper is A4 unless the first page is no A4: `size` is its width and height in points.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(_paper(size))
    printer.setDocName(name)
    _use_last(printer, pages)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)
    dialog.accepted.connect(lambda: _remember(printer))
    return dialog


def _use_last(printer: QPrinter, pages: int) -> None:
    """The printer that was used last, if it is there; two-sided where it can and it is worth it."""
    name = str(QSettings().value(_LAST_PRINTER, ""))
    if name in QPrinterInfo.availablePrinterNames():
        printer.setPrinterName(name)
    modes = QPrinterInfo.printerInfo(printer.printerName()).supportedDuplexModes()
    if pages > 1 and QPrinter.DuplexMode.DuplexAuto in modes:
        printer.setDuplex(QPrinter.DuplexMode.DuplexAuto)


def _remember(printer: QPrinter) -> None:
    QSettings().setValue(_LAST_PRINTER, printer.printerName())


def _paper(size: tuple[float, float] | None) -> QPageSize:
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    if size is None:
        return a4
    # Held upright: pages that lie on their side turn the paper when they are drawn.
    upright = QSizeF(*sorted(size))
    given = QPageSize(upright, QPageSize.Unit.Point)
    fuzzy = QPageSize.SizeMatchPolicy.FuzzyMatch
    return a4 if QPageSize.id(upright, QPageSize.Unit.Point, fuzzy) == a4.id() else given
