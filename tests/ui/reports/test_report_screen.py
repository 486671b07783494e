from io import BytesIO
from pathlib import Path

import openpyxl
import pdfplumber
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QMessageBox

from nsuat_desktop.offices.map_view import MapMode
from nsuat_desktop.reporting.edits import ReportEdits
from nsuat_desktop.reporting.periods import period
from tests.factories import fixed_now
from ui.reports import printing
from ui.reports.annex_file import save_annexes
from ui.reports.freeze_dialog import FreezeDialog

TRAINING = "II.2.3"


def click(qtbot, widget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def type_at_end(screen, write, text: str) -> None:
    editor = screen.section_page.editor
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    write(editor, text)


def kept(desk, section: str = TRAINING) -> str | None:
    edits = ReportEdits(desk.log.workspace.form_drafts, desk.screen.desk.period).all()
    return edits[section].text if section in edits else None


def words_of(pdf: Path) -> str:
    with pdfplumber.open(pdf) as opened:
        return " ".join(" ".join(page.extract_text() for page in opened.pages).split())


def save(qtbot, desk, path: Path) -> str:
    desk.screen.save_to(path)
    qtbot.waitUntil(lambda: any(str(path) in text for text, _ in desk.told), timeout=20_000)
    return words_of(path)


def test_sentences_are_drafted_and_pages_drawn(qtbot, desk):
    screen = desk.screen
    assert screen.preview.place.text().startswith("Trang 1 / ")
    qtbot.waitUntil(lambda: screen.preview.pages.picture(0) is not None)
    screen.go_to_section(TRAINING)
    assert "01 lớp" in screen.section_page.editor.toPlainText()
    picture = screen.preview.pages.picture(0)
    assert picture.height() > picture.width()


def test_the_header_tells_window_and_deadline(desk):
    assert "15/12/2024 – 14/12/2025" in desk.screen.about.text()
    assert "hạn gửi" in desk.screen.about.text()


def test_words_of_the_clerk_are_kept_and_printed(qtbot, desk, write, tmp_path):
    screen = desk.screen
    screen.go_to_section(TRAINING)
    type_at_end(screen, write, " Các lớp đều đạt yêu cầu.")
    with qtbot.waitSignal(screen.desk.pages_changed, timeout=20_000):
        qtbot.waitUntil(lambda: kept(desk) is not None)
    assert kept(desk).endswith("Các lớp đều đạt yêu cầu.")
    assert screen.outline.sections.row(TRAINING).toolTip() == "Đã sửa lời văn"
    assert "Các lớp đều đạt yêu cầu." in save(qtbot, desk, tmp_path / "bao-cao.pdf")


def test_words_wait_for_no_pause_when_the_window_closes(qtbot, desk, write):
    desk.screen.go_to_section(TRAINING)
    type_at_end(desk.screen, write, " Thêm.")
    assert desk.screen.unsaved() == ""
    qtbot.waitUntil(lambda: kept(desk) is not None)


def test_a_pause_takes_nothing_from_what_is_being_typed(qtbot, desk, write):
    screen = desk.screen
    screen.go_to_section(TRAINING)
    type_at_end(screen, write, " Các lớp ")
    with qtbot.waitSignal(screen.desk.pages_changed, timeout=20_000):
        qtbot.waitUntil(lambda: kept(desk) is not None)
    write(screen.section_page.editor, "đạt.")
    assert screen.section_page.editor.toPlainText().endswith(" Các lớp đạt.")


def test_drafted_sentences_come_back_and_can_be_taken_back(qtbot, desk, write):
    screen = desk.screen
    screen.go_to_section(TRAINING)
    drafted = screen.section_page.editor.toPlainText()
    type_at_end(screen, write, " Thêm.")
    qtbot.waitUntil(lambda: kept(desk) is not None)
    click(qtbot, screen.section_page.reset)
    assert screen.section_page.editor.toPlainText() == drafted
    qtbot.waitUntil(lambda: kept(desk) is None)
    undo = next(undo for text, undo in desk.told if undo is not None)
    undo()
    assert screen.section_page.editor.toPlainText().endswith("Thêm.")
    qtbot.waitUntil(lambda: kept(desk) is not None)


def test_edited_words_stay_when_figures_change_and_the_old_figure_is_marked(qtbot, desk, write):
    screen = desk.screen
    screen.go_to_section(TRAINING)
    type_at_end(screen, write, " Thêm.")
    qtbot.waitUntil(lambda: kept(desk) is not None)
    course = desk.log.course("2025-09-10", "2025-09-12")
    desk.log.attendance(course, "public", public_kind="administration")
    with qtbot.waitSignal(screen.desk.text_changed):
        desk.changes.announce("training_course")
    screen.setFocus()
    qtbot.waitUntil(lambda: screen.section_page.accept.isVisible())
    text = screen.section_page.editor.toPlainText()
    assert "01 lớp" in text
    assert text.endswith("Thêm.")
    outdated = [mark for mark in screen.section_page.editor.marks if mark.is_outdated]
    assert ("01", "02") in [(text[m.start : m.end], m.now) for m in outdated]
    assert any(gap.section == TRAINING for gap in screen.desk.gaps)
    click(qtbot, screen.section_page.accept)
    assert not any(mark.is_outdated for mark in screen.section_page.editor.marks)
    assert screen.section_page.editor.toPlainText() == text


def test_untouched_sentences_follow_the_figures(qtbot, desk):
    screen = desk.screen
    screen.go_to_section(TRAINING)
    course = desk.log.course("2025-09-10", "2025-09-12")
    desk.log.attendance(course, "public", public_kind="administration")
    with qtbot.waitSignal(screen.desk.text_changed):
        desk.changes.announce("training_course")
    assert "02 lớp" in screen.section_page.editor.toPlainText()


def test_a_figure_in_the_text_opens_its_records_by_key_and_by_mouse(qtbot, desk):
    screen = desk.screen
    screen.go_to_section(TRAINING)
    editor = screen.section_page.editor
    mark = next(m for m in editor.marks if m.record_type == "training_course")
    cursor = editor.textCursor()
    cursor.setPosition(mark.start)
    editor.setTextCursor(cursor)
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.opened == [("training_course", (desk.ids["course"],))]
    assert screen.section_page.open_figure.isVisible()
    place = editor.cursorRect(cursor).center() + QPoint(2, 0)
    held = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, held, place)
    click(qtbot, screen.section_page.open_figure)
    assert desk.opened == [("training_course", (desk.ids["course"],))] * 3


def test_typing_before_a_figure_moves_it_and_into_it_ends_it(qtbot, desk, write):
    desk.screen.go_to_section(TRAINING)
    editor = desk.screen.section_page.editor
    mark = editor.marks[0]
    words = editor.toPlainText()[mark.start : mark.end]
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    write(editor, "Nay: ")
    moved = editor.marks[0]
    assert editor.toPlainText()[moved.start : moved.end] == words
    cursor = editor.textCursor()
    cursor.setPosition(moved.start + 1)
    editor.setTextCursor(cursor)
    count = len(editor.marks)
    write(editor, "9")
    assert len(editor.marks) == count - 1


def test_a_gap_is_one_press_from_its_record(qtbot, desk):
    screen = desk.screen
    screen.go_to_step("gaps")
    at = next(at for at, gap in enumerate(screen.desk.gaps) if gap.record_type == "support")
    click(qtbot, screen.gaps_page.list.rows[at])
    assert desk.places == [("support", desk.ids["support"])]


def test_a_gap_in_the_words_opens_the_section(qtbot, desk):
    screen = desk.screen
    screen.go_to_step("gaps")
    at = next(at for at, gap in enumerate(screen.desk.gaps) if not gap.record_type)
    click(qtbot, screen.gaps_page.list.rows[at])
    assert screen.section_page.isVisible()
    assert screen.section_page.section_id == screen.desk.gaps[at].section


@pytest.mark.parametrize(
    ("kind", "window"), [("h1", "15/12/2024 – 14/06/2025"), ("h2", "15/06/2025 – 14/12/2025")]
)
def test_the_period_is_chosen(qtbot, desk, kind, window):
    screen = desk.screen
    screen.go_to_step("period")
    with qtbot.waitSignal(screen.desk.text_changed):
        click(qtbot, screen.period_page.kinds[kind])
    assert window in screen.about.text()
    assert screen.desk.period.kind == kind


def test_free_days_are_checked_before_they_are_taken(qtbot, desk):
    screen, page = desk.screen, desk.screen.period_page
    screen.go_to_step("period")
    click(qtbot, page.kinds["range"])
    page.first.set_value("2025-06-30")
    page.last.set_value("2025-01-01")
    page.last.left.emit()
    assert "trước ngày đầu" in page.problem
    assert screen.desk.period.start.isoformat() == "2024-12-15"
    page.first.set_value("2025-01-01")
    page.last.set_value("2025-06-30")
    with qtbot.waitSignal(screen.desk.text_changed):
        page.last.left.emit()
    assert page.problem == ""
    assert "01/01/2025 – 30/06/2025" in screen.about.text()


def test_the_year_of_the_window_is_the_year_of_the_report(qtbot, desk):
    with qtbot.waitSignal(desk.screen.desk.text_changed):
        desk.year.choose(2024)
    assert desk.screen.desk.period == period("year", "2024")
    with qtbot.waitSignal(desk.screen.desk.text_changed):
        desk.screen.open_target(2025)
    assert desk.screen.desk.period == period("year", "2025")


def test_another_signer_signs(qtbot, desk, tmp_path):
    page = desk.screen.period_page
    assert "Trần Văn Mẫu" in save(qtbot, desk, tmp_path / "one.pdf")
    page.signer.setCurrentIndex(1)
    page.signer.activated.emit(1)
    words = save(qtbot, desk, tmp_path / "other.pdf")
    assert "Lê Thị Thay" in words
    assert "TL. CHỦ TỊCH" in words


def test_saving_asks_for_a_file_with_a_plain_name(qtbot, desk, tmp_path):
    click(qtbot, desk.screen.save)
    dialog = desk.screen.findChild(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == (
        "bao-cao-nam-2025-uy-ban-nhan-dan-huyen-nghia-hung.pdf"
    )
    target = tmp_path / "bao-cao.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    qtbot.waitUntil(target.exists, timeout=20_000)
    assert "Nghĩa Hưng" in words_of(target)


def test_a_file_that_cannot_be_written_is_told(qtbot, desk, tmp_path):
    desk.screen.save_to(tmp_path / "gone" / "bao-cao.pdf")
    qtbot.waitUntil(lambda: desk.screen.findChild(QMessageBox) is not None, timeout=20_000)
    box = desk.screen.findChild(QMessageBox)
    assert "bao-cao.pdf" in box.text()
    box.close()


def test_without_a_printer_the_pdf_is_offered(qtbot, desk, monkeypatch):
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    click(qtbot, desk.screen.preview.print)
    box = desk.screen.findChild(QMessageBox)
    assert "chưa có máy in" in box.text()
    click(qtbot, box.defaultButton())
    qtbot.waitUntil(lambda: desk.screen.findChild(QFileDialog) is not None)
    desk.screen.findChild(QFileDialog).close()


def test_pages_are_printed_each_in_its_orientation(qtbot, desk, tmp_path):
    pages = desk.screen.preview.pages
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    job = printing.PrintJob(printer, desk.screen.desk.pages.pdf, pages.sizes, desk.screen)
    with qtbot.waitSignal(job.printed, timeout=60_000) as printed:
        job.start()
    assert printed.args == [pages.count]
    with pdfplumber.open(tmp_path / "printed.pdf") as paper:
        across = [page.width > page.height for page in paper.pages]
    assert across == [width > height for width, height in pages.sizes]


def test_pages_are_walked_and_zoomed(qtbot, desk):
    view = desk.screen.preview.pages
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert desk.screen.preview.place.text().startswith("Trang 2 / ")
    fitted = view.zoom
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom > fitted
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == pytest.approx(fitted)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert desk.screen.preview.place.text().split(" / ")[0] == f"Trang {view.count}"


def test_sections_are_walked_by_key(qtbot, desk):
    group = desk.screen.outline.sections
    keys = group.keys()
    group.row(keys[0]).setFocus()
    qtbot.keyClick(group.row(keys[0]), Qt.Key.Key_Down)
    assert desk.screen.section_page.section_id == keys[1]


def test_where_there_is_no_room_the_pages_are_the_last_step(qtbot, desk):
    screen = desk.screen
    screen.resize(800, 660)
    qtbot.waitUntil(lambda: not screen.preview.isVisible())
    assert screen.section_page.isVisible()
    click(qtbot, screen.outline.steps.row("pages"))
    assert screen.preview.isVisible()
    screen.resize(1140, 660)
    qtbot.waitUntil(lambda: screen.section_page.isVisible())
    assert screen.preview.isVisible()


def test_a_section_is_shown_in_the_pages_too(qtbot, desk):
    screen = desk.screen
    screen.resize(1140, 400)
    page_of = {each.title: each.page for each in screen.desk.pages.bookmarks}
    wanted = next(page for title, page in page_of.items() if title.startswith("2.3. Đào tạo"))
    click(qtbot, screen.outline.sections.row(TRAINING))
    assert screen.preview.place.text().startswith(f"Trang {wanted + 1} / ")
    screen.outline.sections.choose("annex", tell=True)
    first = next(page for title, page in page_of.items() if title.startswith("Phụ lục I."))
    assert screen.preview.place.text().startswith(f"Trang {first + 1} / ")


def test_places_are_told_by_the_chosen_map(qtbot, desk, tmp_path):
    before = save(qtbot, desk, tmp_path / "truoc.pdf")
    with qtbot.waitSignal(desk.screen.desk.pages_changed, timeout=20_000):
        desk.screen.period_page.map.choose(MapMode.FORMER_DISTRICT)
    desk.told.clear()
    after = save(qtbot, desk, tmp_path / "sau.pdf")
    assert "địa bàn cũ" not in before
    assert after != before


def test_the_report_is_frozen_from_here_and_then_opened_in_the_register(qtbot, desk):
    screen = desk.screen
    assert screen.freezing.pill.text == "Bản thảo"
    qtbot.mouseClick(screen.freezing.button, Qt.MouseButton.LeftButton)
    dialog = screen.findChildren(FreezeDialog)[-1]
    qtbot.waitUntil(dialog.freeze_button.isEnabled, timeout=20_000)
    dialog.reason.editor.set_value("Bổ sung sau")
    with qtbot.waitSignal(dialog.frozen, timeout=20_000) as made:
        dialog.freeze_button.click()
    report = made.args[0]
    assert desk.places[-1] == ("report_board", report.id)
    assert screen.freezing.pill.text == "Đã chốt"
    assert "không phải bản đã chốt" in screen.about.text()
    desk.places.clear()
    qtbot.mouseClick(screen.freezing.button, Qt.MouseButton.LeftButton)
    assert desk.places == [("report_board", report.id)]


def test_the_annexes_are_saved_as_a_workbook(qtbot, desk, tmp_path):
    path = tmp_path / "phu-luc.xlsx"
    save_annexes(desk.screen, desk.screen.desk, path, fixed_now())
    qtbot.waitUntil(lambda: any(str(path) in text for text, _ in desk.told), timeout=20_000)
    assert "Phụ lục I" in openpyxl.load_workbook(path).sheetnames
    assert "Lưu sổ phụ lục Excel…" in [each.text() for each in desk.screen.files.actions()]


def test_words_are_made_bold_by_key_and_printed_so(qtbot, desk):
    page = desk.screen.section_page
    qtbot.waitUntil(lambda: page.editor.toPlainText() != "")
    marks = len(page.editor.marks)
    cursor = page.editor.textCursor()
    cursor.setPosition(0)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    word = cursor.selectedText()
    page.editor.setTextCursor(cursor)
    qtbot.keyClick(page.editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert page.editor.toPlainText().startswith(f"**{word}**")
    assert len(page.editor.marks) == marks
    before = desk.screen.desk.pages
    qtbot.waitUntil(lambda: desk.screen.desk.pages is not before, timeout=20_000)
    with pdfplumber.open(BytesIO(desk.screen.desk.pages.pdf)) as pdf:
        text = " ".join((each.extract_text() or "") for each in pdf.pages)
    assert "**" not in text
    page.bold.click()
    assert page.editor.toPlainText().startswith(word)
