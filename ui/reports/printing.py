"""Pages of a PDF on paper, as sharp as the printer is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSettings, QSizeF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QMessageBox, QWidget

from nsuat_desktop.errors import SurroundingsError
from ui.common.background import Progress, in_background

if TYPE_CHECKING:
    from nsuat_desktop.reporting.preview import PageImage

DPI = 300
POINTS_PER_INCH = 72
_LAST_PRINTER = "printing/printer"
_BLANK = -1


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

    `printed(pages)` or `failed(error)` at the end; `turn` when the fronts of `start_fronts` are
    printed, and the backs wait for `start_backs`.
    """

    printed = Signal(int)
    failed = Signal(object)
    turn = Signal()

    def __init__(
        self,
        printer: QPrinter,
        pdf: bytes,
        sizes: tuple[tuple[float, float], ...],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.printer = printer
        self._pdf, self._sizes = pdf, sizes
        self._painter = QPainter()
        self._left: list[int] = []
        self._backs: list[int] = []
        self._done = 0

    @property
    def pages(self) -> int:
        """How many pages are asked for, each counted once."""
        return len(_asked(self.printer, len(self._sizes)))

    def start(self) -> None:
        """Begin with the first page."""
        self._left = wanted_pages(self.printer, len(self._sizes))
        self._next()

    def start_fronts(self) -> None:
        """Print every other page, for paper that is turned by hand afterwards."""
        pages = _asked(self.printer, len(self._sizes))
        fronts, backs = pages[::2], pages[1::2]
        # Each sheet goes through the printer again, so that copies stay in step.
        backs += [_BLANK] * (len(fronts) - len(backs))
        self._left, self._backs = (_copied(self.printer, each) for each in (fronts, backs))
        self._next()

    def start_backs(self) -> None:
        """Print what `start_fronts` left out."""
        self._left, self._backs = self._backs, []
        self._next()

    def _next(self) -> None:
        if not self._left:
            self._painter.end()
            if self._backs:
                self.turn.emit()
            else:
                self.printed.emit(self._done)
            return
        page = self._left.pop(0)
        if page == _BLANK:
            self.printer.newPage()
            self._next()
            return
        pdf = self._pdf

        def draw(progress: Progress) -> "PageImage":
            from nsuat_desktop.reporting.preview import render_page

            return render_page(pdf, page, DPI / POINTS_PER_INCH)

        in_background(draw, self._put, self._fail)

    def _put(self, image: "PageImage") -> None:
        across = image.width > image.height
        turned = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
        self.printer.setPageOrientation(turned)
        is_begun = self._painter.isActive()
        if not (self.printer.newPage() if is_begun else self._painter.begin(self.printer)):
            told = self.tr("Máy in không nhận trang in. Xem máy in đã bật và còn giấy, rồi in lại.")
            self._fail(SurroundingsError(told))
            return
        picture = QImage(
            image.pixels, image.width, image.height, image.width * 4, QImage.Format.Format_RGB32
        )
        # The paper's full size: the margins are in the page already.
        paper = self.printer.paperRect(QPrinter.Unit.DevicePixel)
        inside = self.printer.pageRect(QPrinter.Unit.DevicePixel)
        place = QRectF(
            paper.left() - inside.left(), paper.top() - inside.top(), paper.width(), paper.height()
        )
        self._painter.drawImage(place, picture)
        self._done += 1
        self._next()

    def _fail(self, error: BaseException) -> None:
        if self._painter.isActive():
            self._painter.end()
        self.printer.abort()
        self.failed.emit(error)


def wanted_pages(printer: QPrinter, count: int) -> list[int]:
    """The pages asked for (the first is 0), as often as the printer cannot copy them itself."""
    return _copied(printer, _asked(printer, count))


def _asked(printer: QPrinter, count: int) -> list[int]:
    ranges = [(1, count)]
    if printer.printRange() is not QPrinter.PrintRange.AllPages:
        asked = printer.pageRanges().toRangeList()
        ranges = [(each.from_, each.to) for each in asked] or ranges
    return [page - 1 for first, last in ranges for page in range(first, min(last, count) + 1)]


def _copied(printer: QPrinter, pages: list[int]) -> list[int]:
    if printer.supportsMultipleCopies():
        return pages
    copies = max(printer.copyCount(), 1)
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def print_dialog(
    pages: int,
    name: str,
    parent: QWidget,
    size: tuple[float, float] | None = None,
    *,
    documents: int = 1,
) -> QPrintDialog:
    """The system's dialog for the pages of a document; accepted, its printer is set up.

    Paper is A4 unless the first page is no A4: `size` is its width and height in points. Several
    documents are printed on one side unless the user asks: none may begin on another's back.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(_paper(size))
    printer.setDocName(name)
    _use_last(printer, two_sided=pages > 1 and documents == 1)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)
    dialog.accepted.connect(lambda: _remember(printer))
    return dialog


def _use_last(printer: QPrinter, *, two_sided: bool) -> None:
    """The printer that was used last, if it is there; two-sided where it can and shall."""
    name = str(QSettings().value(_LAST_PRINTER, ""))
    if name in QPrinterInfo.availablePrinterNames():
        printer.setPrinterName(name)
    modes = QPrinterInfo.printerInfo(printer.printerName()).supportedDuplexModes()
    if two_sided and QPrinter.DuplexMode.DuplexAuto in modes:
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
