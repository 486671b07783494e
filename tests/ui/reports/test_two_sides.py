"""Both sides on a printer that prints one: the fronts, the pile is turned, the backs."""

from pathlib import Path
from shutil import copy

import pdfplumber
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from nsuat_desktop.reporting.pdf import render_bytes
from nsuat_desktop.reporting.preview import page_sizes
from tests.nsuat_desktop.reporting.report_samples import plain_report, units_annex
from ui.common.errors import error_text
from ui.reports import two_sides
from ui.reports.printing import PrintJob


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return render_bytes(plain_report((), (units_annex(12),)))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def job(parent: QWidget, pdf: bytes, tmp_path: Path) -> PrintJob:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    return PrintJob(printer, pdf, page_sizes(pdf), parent)


def _printed(path: Path) -> list[bool]:
    """Page by page, whether something is drawn on it."""
    with pdfplumber.open(path) as paper:
        return [bool(page.images) for page in paper.pages]


def _press(box: QMessageBox, name: str) -> None:
    next(button for button in box.buttons() if button.text() == name).click()


def test_fronts_then_backs_after_the_pile_is_turned(
    qtbot: QtBot, job: PrintJob, parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(two_sides, "prints_one_side", lambda printer: True)
    assert job.pages == 3
    two_sides.start_printing(job, parent)
    with qtbot.waitSignal(job.turn, timeout=60_000):
        _press(parent.findChildren(QMessageBox)[-1], "In hai mặt")
    copy(tmp_path / "printed.pdf", tmp_path / "fronts.pdf")
    box = parent.findChildren(QMessageBox)[-1]
    assert "lật xấp giấy" in box.text()
    with qtbot.waitSignal(job.printed, timeout=60_000) as printed:
        _press(box, "In các trang chẵn")
    assert printed.args == [3]
    assert _printed(tmp_path / "fronts.pdf") == [True, True]
    assert _printed(tmp_path / "printed.pdf") == [True, False]


def test_one_side_stays_the_first_choice(
    qtbot: QtBot, job: PrintJob, parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(two_sides, "prints_one_side", lambda printer: True)
    two_sides.start_printing(job, parent)
    with qtbot.waitSignal(job.printed, timeout=60_000):
        parent.findChildren(QMessageBox)[-1].defaultButton().click()
    assert _printed(tmp_path / "printed.pdf") == [True, True, True]


def test_a_file_is_printed_without_asking(qtbot: QtBot, job: PrintJob, parent: QWidget) -> None:
    with qtbot.waitSignal(job.printed, timeout=60_000):
        two_sides.start_printing(job, parent)
    assert parent.findChildren(QMessageBox) == []


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_no_page_is_told(
    qtbot: QtBot, job: PrintJob, parent: QWidget, tmp_path: Path
) -> None:
    job.printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    with qtbot.waitSignal(job.failed, timeout=60_000) as failed:
        two_sides.start_printing(job, parent)
    assert failed.args is not None
    assert "còn giấy" in error_text(failed.args[0])
