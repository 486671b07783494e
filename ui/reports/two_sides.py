"""Both sides of the paper by hand, on printers that print one: fronts, then the turned pile."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.common.translation import tr
from ui.reports.printing import PrintJob


def start_printing(job: PrintJob, parent: QWidget) -> None:
    """Print; where the printer needs help with backs of pages, ask first whether they are wanted.

    For one document only: several would have to begin on a new sheet each.
    """
    if job.pages > 1 and prints_one_side(job.printer):
        job.turn.connect(lambda: _ask_turn(job, parent))
        _ask_sides(job, parent)
    else:
        job.start()


def prints_one_side(printer: QPrinter) -> bool:
    """Whether paper is printed, and the printer is known not to turn it itself."""
    info = QPrinterInfo.printerInfo(printer.printerName())
    if info.isNull() or printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat:
        return False
    return not set(info.supportedDuplexModes()) - {QPrinter.DuplexMode.DuplexNone}


def _ask_sides(job: PrintJob, parent: QWidget) -> None:
    text = tr("Máy in này không tự in hai mặt. Bạn muốn in thế nào?")
    more = tr("In hai mặt: máy in các trang lẻ trước, bạn lật xấp giấy, rồi máy in các trang chẵn.")
    one, both = tr("In một mặt"), tr("In hai mặt")
    _ask(parent, text, more, {one: job.start, both: job.start_fronts}, tr("Thôi"))


def _ask_turn(job: PrintJob, parent: QWidget) -> None:
    text = tr("Đợi máy in xong các trang lẻ, rồi lật xấp giấy và đặt lại vào khay.")
    more = tr(
        "Giữ nguyên thứ tự: tờ có trang đầu được kéo vào trước, mặt trắng ở phía máy sẽ in, "
        "đầu trang cùng chiều với lần in trước."
    )
    _ask(parent, text, more, {tr("In các trang chẵn"): job.start_backs}, tr("Không in nữa"))


def _ask(
    parent: QWidget, text: str, more: str, actions: dict[str, Callable[[], None]], no: str
) -> None:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(parent.window().windowTitle())
    box.setText(text)
    box.setInformativeText(more)
    for name, act in actions.items():
        button = box.addButton(name, QMessageBox.ButtonRole.AcceptRole)
        button.clicked.connect(act)
        if box.defaultButton() is None:
            box.setDefaultButton(button)
    box.setEscapeButton(box.addButton(no, QMessageBox.ButtonRole.RejectRole))
    box.open()
