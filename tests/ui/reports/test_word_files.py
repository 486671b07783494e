from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QMessageBox

from tests.ui.reports.conftest import Desk
from ui.reports.word_dialog import ChangedText, WordDialog
from ui.reports.word_files import WordFiles

TRAINING = "II.2.3"


def saved(qtbot, desk: Desk, path: Path) -> Path:
    desk.screen.word.save_to(path)
    qtbot.waitUntil(lambda: any(str(path) in text for text, _ in desk.told), timeout=20_000)
    return path


def edited(path: Path, old: str, new: str) -> Path:
    """The file with words changed where a paragraph or cell holds them."""
    file = docx.Document(str(path))
    cells = [cell for table in file.tables for cell in table._cells]
    for paragraph in [*file.paragraphs, *(each for cell in cells for each in cell.paragraphs)]:
        for run in paragraph.runs:
            run.text = run.text.replace(old, new) if old in run.text else run.text
    file.save(str(path))
    return path


def dialog_of(qtbot, desk: Desk, path: Path) -> WordDialog:
    desk.screen.word.compare(path)
    qtbot.waitUntil(lambda: bool(desk.screen.findChildren(WordDialog)), timeout=20_000)
    (dialog,) = desk.screen.findChildren(WordDialog)
    return dialog


def test_the_report_is_saved_as_a_word_file(qtbot, desk, tmp_path):
    path = saved(qtbot, desk, tmp_path / "a.docx")
    texts = [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]
    assert "I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI" in texts


@pytest.mark.parametrize(
    ("at", "mode"),
    [(0, QFileDialog.AcceptMode.AcceptSave), (1, QFileDialog.AcceptMode.AcceptOpen)],
)
def test_the_menu_asks_for_a_file(qtbot, desk, at, mode):
    desk.screen.files.actions()[at].trigger()
    (dialog,) = desk.screen.findChildren(QFileDialog)
    assert dialog.acceptMode() == mode
    assert "docx" in dialog.nameFilters()[0]
    dialog.reject()


def test_an_unchanged_file_is_told(qtbot, desk, tmp_path):
    path = saved(qtbot, desk, tmp_path / "a.docx")
    desk.screen.word.compare(path)
    qtbot.waitUntil(lambda: "a.docx không khác báo cáo." in [text for text, _ in desk.told])
    assert not desk.screen.findChildren(WordDialog)


def test_prose_is_taken_in_and_put_back(qtbot, desk, tmp_path):
    path = saved(qtbot, desk, tmp_path / "a.docx")
    drafted = desk.screen.desk.section(TRAINING).text
    assert "tập huấn" in drafted
    dialog = dialog_of(qtbot, desk, edited(path, "tập huấn", "bồi dưỡng"))
    titles = [box.text() for box in dialog.boxes]
    assert any("Nhận lời văn mục “2.3." in title for title in titles)
    for box, change in zip(dialog.boxes, dialog.returned.sections, strict=True):
        box.setChecked(change.section == TRAINING)
    assert dialog.take.text() == "Nhận lời văn 1 mục"
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert "bồi dưỡng" in desk.screen.desk.section(TRAINING).text
    text, undo = desk.told[-1]
    assert text == "Đã nhận lời văn 1 mục từ tệp Word."
    undo()
    assert desk.screen.desk.section(TRAINING).text == drafted
    assert desk.screen.desk.section(TRAINING).edit is None


def test_other_figures_are_shown_and_their_prose_is_not_chosen(qtbot, desk, tmp_path):
    path = saved(qtbot, desk, tmp_path / "a.docx")
    dialog = dialog_of(qtbot, desk, edited(path, "01 lớp", "09 lớp"))
    assert "số khác với báo cáo" in dialog.summary.text()
    chosen = dict(zip([c.section for c in dialog.returned.sections], dialog.boxes, strict=True))
    assert not chosen[TRAINING].isChecked()
    assert not dialog.take.isEnabled()
    assert any("09 lớp" in each.after for each in dialog.returned.figures)
    qtbot.keyClick(chosen[TRAINING], Qt.Key.Key_Space)
    assert [each.section for each in dialog.chosen] == [TRAINING]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert desk.screen.desk.section(TRAINING).edit is None


def test_a_frozen_report_is_only_compared(qtbot, desk, tmp_path):
    screen = desk.screen
    path = edited(saved(qtbot, desk, tmp_path / "a.docx"), "tập huấn", "bồi dưỡng")
    frozen = screen.desk.make_document()()
    files = WordFiles(screen, lambda: lambda: frozen, lambda: "a.pdf")
    files.compare(path)
    qtbot.waitUntil(lambda: bool(screen.findChildren(WordDialog)), timeout=20_000)
    (dialog,) = screen.findChildren(WordDialog)
    assert dialog.boxes == dialog.chosen == []
    assert dialog.take.isHidden()
    assert any("bản bổ sung" in each.text() for each in dialog.findChildren(QLabel))
    dialog.reject()


def test_a_file_that_is_no_word_file_is_told(qtbot, desk, tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(b"%PDF-1.7")
    desk.screen.word.compare(path)
    qtbot.waitUntil(lambda: bool(desk.screen.findChildren(QMessageBox)))
    (box,) = desk.screen.findChildren(QMessageBox)
    assert "không phải tệp Word" in box.text()


def test_a_changed_text_shows_both_wordings_at_full_height(qtbot):
    after = "Đã mở thêm 02 lớp.\n" + "Các lớp đều đông người học. " * 8
    text = ChangedText("Đã mở 02 lớp.", after, "2.3. Đào tạo")
    qtbot.addWidget(text)
    assert "thêm" in text.toPlainText()
    assert text.accessibleDescription() == f"Lời văn mới: {after}"
    text.resize(900, 50)
    with qtbot.waitExposed(text):
        text.show()
    wide = text.height()
    text.resize(300, 50)
    assert text.height() > wide
    qtbot.waitUntil(lambda: text.verticalScrollBar().maximum() == 0)
