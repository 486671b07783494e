"""What goes to the printer: ranges, copies, paper of the document, the printer used last."""

import sys

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.reports.printing import print_dialog, wanted_pages

MM = 72 / 25.4


needs_dialog = pytest.mark.skipif(
    sys.platform == "win32" and not QPrinterInfo.availablePrinterNames(),
    reason="Windows shows its dialog for real printers only",
)


@pytest.fixture
def printer(qtbot: QtBot) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    return made


def test_all_pages_unless_some_are_asked_for(printer: QPrinter) -> None:
    assert wanted_pages(printer, 3) == [0, 1, 2]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("1-2,4-9"))
    assert wanted_pages(printer, 5) == [0, 1, 3, 4]


def test_copies_that_the_printer_cannot_make_itself(printer: QPrinter) -> None:
    printer.setCopyCount(2)
    assert wanted_pages(printer, 2) == [0, 1, 0, 1]
    printer.setCollateCopies(False)
    assert wanted_pages(printer, 2) == [0, 0, 1, 1]


@needs_dialog
@pytest.mark.parametrize(
    ("size", "paper"),
    [
        (None, (210, 297)),
        ((297 * MM, 210 * MM), (210, 297)),
        ((220 * MM, 110 * MM), (110, 220)),
        ((229 * MM, 162 * MM), (162, 229)),
    ],
)
def test_paper_is_that_of_the_first_page(
    qtbot: QtBot, size: tuple[float, float] | None, paper: tuple[int, int]
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = print_dialog(2, "Phong bì", parent, size)
    found = dialog.printer().pageLayout().pageSize().sizePoints()
    assert (round(found.width() / MM), round(found.height() / MM)) == paper


@needs_dialog
def test_the_printer_is_remembered_when_printing_is_confirmed(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    QSettings().remove("printing/printer")
    dialog = print_dialog(1, "Danh sách", parent)
    assert not QSettings().contains("printing/printer")
    dialog.accepted.emit(dialog.printer())
    assert QSettings().value("printing/printer") == dialog.printer().printerName()


@needs_dialog
@pytest.mark.parametrize(
    ("pages", "documents", "both"), [(2, 1, True), (1, 1, False), (2, 2, False)]
)
def test_both_sides_are_used_for_one_document_of_several_pages(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, pages: int, documents: int, both: bool
) -> None:
    able, set_to = [QPrinter.DuplexMode.DuplexNone, QPrinter.DuplexMode.DuplexAuto], []
    monkeypatch.setattr(QPrinterInfo, "supportedDuplexModes", lambda info: able)
    # A machine without printers has Qt write PDF, which forgets the mode.
    monkeypatch.setattr(QPrinter, "setDuplex", lambda printer, mode: set_to.append(mode))
    parent = QWidget()
    qtbot.addWidget(parent)
    print_dialog(pages, "Báo cáo", parent, documents=documents)
    assert set_to == ([QPrinter.DuplexMode.DuplexAuto] if both else [])
