"""From draft to received in the window: freezing, number, signed copy, steps, taking back."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from nsuat_desktop.records.record import Draft, Record
from nsuat_desktop.records.types.report import steps_of
from nsuat_desktop.reporting.life.free import (
    FreeReport,
    FreeSection,
    drop_free,
    free_subject,
    save_free,
)
from nsuat_desktop.reporting.life.freezing import freeze, issued_pdf
from nsuat_desktop.reporting.life.steps import mark_signed_on_paper
from nsuat_desktop.reporting.life.subject import on_period
from nsuat_desktop.reporting.periods import period
from nsuat_desktop.reporting.preview import page_texts
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.reporting.life.frozen_year import REASON
from tests.nsuat_desktop.reporting.life.signing import make_tool
from ui.common.ask_dialog import AskDialog
from ui.common.buttons import Button
from ui.common.changes import Changes
from ui.common.chips import Tone
from ui.reports.board_screen import BoardScreen
from ui.reports.freeze_dialog import FreezeDialog
from ui.reports.word_dialog import WordDialog

YEAR = on_period(period("year", "2025"))

Told = tuple[str, Callable[[], None] | None]
"""What the bar said, and what its button does."""


def take_back(told: Told) -> None:
    """Press the button of the bar."""
    undo = told[1]
    assert undo is not None
    undo()


@pytest.fixture
def told() -> list[Told]:
    return []


@pytest.fixture
def board(
    qtbot: QtBot,
    office: Workspace,
    report: Record,
    settings: QSettings,
    told: list[Told],
) -> BoardScreen:
    made = BoardScreen(office, Changes(), settings)
    made.notice.connect(lambda text, undo: told.append((text, undo)))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.activated()
    made.open_target(report.id)
    qtbot.waitUntil(lambda: made.panel.preview.pages.count > 0, timeout=20_000)
    return made


def button(board: BoardScreen, text: str) -> Button:
    return next(each for each in board.panel.buttons if each.text() == text)


def press(qtbot: QtBot, board: BoardScreen, text: str) -> AskDialog:
    qtbot.mouseClick(button(board, text), Qt.MouseButton.LeftButton)
    return board.findChildren(AskDialog)[-1]


def now(board: BoardScreen) -> Record:
    assert board.panel.record is not None
    return board.panel.record


def test_a_frozen_report_waits_for_its_number(
    qtbot: QtBot, board: BoardScreen, write: Callable[[QWidget, str], None], office: Workspace
) -> None:
    assert board.panel.pill.text == "Đã chốt"
    dialog = press(qtbot, board, "Ghi số, ngày…")
    write(dialog.boxes["number"].editor.line, "5")
    with qtbot.waitSignal(board.panel.drawn, timeout=20_000):
        dialog.act_button.click()
    assert board.panel.number.text() == "Số 05/BC-UBND ngày 15/12/2025"
    text = page_texts(board.panel.pdf)[0]
    assert "05/BC-UBND" in text
    assert "ngày 15 tháng 12 năm 2025" in text


def test_the_list_tells_a_report_as_its_panel_does(board: BoardScreen) -> None:
    rows = board.list.table.rows
    columns = {each.name: each for each in rows.columns}
    row = rows.row_at(0)
    assert columns["period"].text(row) == "Năm 2025"
    state = columns["state"]
    assert state.tone is not None
    assert (state.text(row), state.tone(row)) == (board.panel.pill.text, board.panel.pill.tone)
    assert board.panel.pill.tone is Tone.PRIMARY


def test_headers_of_the_list_are_whole(board: BoardScreen) -> None:
    header = board.list.table.horizontalHeader()
    for at, column in enumerate(board.list.table.rows.columns):
        if column.shown and column.title and not header.isSectionHidden(at):
            assert header.sectionSize(at) >= header.sectionSizeFromContents(at).width(), column


def test_a_number_of_another_report_is_taken_back(
    qtbot: QtBot,
    board: BoardScreen,
    write: Callable[[QWidget, str], None],
    told: list[Told],
) -> None:
    for number in ("5", "6"):
        dialog = press(qtbot, board, "Ghi số, ngày…")
        write(dialog.boxes["number"].editor.line, number)
        dialog.act_button.click()
    first, second = told[-2:]
    take_back(second)
    assert now(board).values["number"] == 5
    take_back(first)
    assert "number" not in now(board).values
    assert "issued_on" not in now(board).values


def test_a_number_that_is_none_is_refused_beside_its_field(
    qtbot: QtBot, board: BoardScreen, write: Callable[[QWidget, str], None]
) -> None:
    dialog = press(qtbot, board, "Ghi số, ngày…")
    write(dialog.boxes["number"].editor.line, "0")
    dialog.act_button.click()
    assert "không hợp lý" in dialog.boxes["number"].message()
    assert dialog.isVisible()
    assert "number" not in now(board).values


def test_steps_are_noted_and_taken_back(
    qtbot: QtBot,
    board: BoardScreen,
    write: Callable[[QWidget, str], None],
    told: list[Told],
) -> None:
    press(qtbot, board, "Đã ký giấy…").act_button.click()
    assert board.panel.pill.text == "Đã ký"
    press(qtbot, board, "Ghi đã gửi…").act_button.click()
    dialog = press(qtbot, board, "Bị trả lại…")
    dialog.act_button.click()
    assert dialog.isVisible()
    write(dialog.boxes["remarks"].editor.text, "Thiếu Phụ lục III")
    dialog.act_button.click()
    assert board.panel.pill.text == "Bị trả lại"
    assert "Thiếu Phụ lục III" in board.panel.notes.text()
    take_back(told[-1])
    assert list(steps_of(now(board).values)) == ["frozen", "signed", "sent"]
    press_back = button(board, "Bỏ mốc vừa ghi")
    qtbot.mouseClick(press_back, Qt.MouseButton.LeftButton)
    assert list(steps_of(now(board).values)) == ["frozen", "signed"]


def test_a_freeze_is_taken_back_and_the_bar_brings_it_again(
    qtbot: QtBot,
    board: BoardScreen,
    told: list[Told],
) -> None:
    press(qtbot, board, "Hủy chốt…").act_button.click()
    assert board.panel.isHidden()
    take_back(told[-1])
    assert len(board.list.table.rows.ids) == 1


def test_the_signed_file_is_found_in_the_folder_and_taken(
    qtbot: QtBot, board: BoardScreen, office: Workspace, report: Record, tmp_path: Path
) -> None:
    folder = tmp_path / "ky-so"
    folder.mkdir()
    board.signing.hand_over_to(folder)
    qtbot.waitUntil(lambda: bool(list(folder.glob("*.pdf"))), timeout=20_000)
    qtbot.waitUntil(lambda: "Đã giao" in board.panel.banner.text)
    signed = make_tool().sign(issued_pdf(office, report.id))
    (folder / "ban-ky.pdf").write_bytes(signed)
    qtbot.waitUntil(lambda: "Đã thấy bản ký" in board.panel.banner.text, timeout=20_000)
    board.panel.banner.buttons[0].click()
    qtbot.waitUntil(lambda: board.panel.pill.text == "Đã ký", timeout=20_000)
    assert "Mở tệp ký" in [each.text() for each in board.panel.buttons]
    assert "chưa kiểm chứng được nơi cấp" in board.panel.banner.text


def test_another_file_is_refused_with_what_it_is(
    qtbot: QtBot, board: BoardScreen, tmp_path: Path
) -> None:
    path = tmp_path / "khac.pdf"
    path.write_text("không phải PDF", "utf-8")
    board.signing.take(path)
    qtbot.waitUntil(lambda: "không phải PDF" in board.panel.banner.text, timeout=20_000)
    assert board.panel.pill.text == "Đã chốt"


def test_a_supplement_explains_what_changed(
    qtbot: QtBot, board: BoardScreen, office: Workspace
) -> None:
    press(qtbot, board, "Đã ký giấy…").act_button.click()
    unit = office.reader.ids("organisation")[0]
    values = {"organisation": unit, "solution": "LEAN", "steps": {"applied": "2025-05-05"}}
    accept = {"organisation": "x", "solution": "x", "steps": "x"}
    office.records.save(Draft("support", values, accept=accept))
    qtbot.mouseClick(button(board, "Lập bản bổ sung…"), Qt.MouseButton.LeftButton)
    dialog = board.findChildren(FreezeDialog)[-1]
    qtbot.waitUntil(dialog.freeze_button.isEnabled, timeout=20_000)
    assert "thêm 01 lượt hỗ trợ" in str(dialog.explanation.editor.value())
    assert any(row.line.record_type == "support" for row in dialog.changes.list.rows)
    dialog.reason.editor.set_value("Đang bổ sung")
    with qtbot.waitSignal(dialog.frozen, timeout=20_000) as made:
        dialog.freeze_button.click()
    assert made.args is not None
    assert made.args[0].values["version"] == 1
    qtbot.waitUntil(lambda: len(board.list.table.rows.ids) == 2)


def test_a_supplement_that_says_nothing_new_is_not_offered(
    qtbot: QtBot, board: BoardScreen
) -> None:
    press(qtbot, board, "Đã ký giấy…").act_button.click()
    qtbot.mouseClick(button(board, "Lập bản bổ sung…"), Qt.MouseButton.LeftButton)
    dialog = board.findChildren(FreezeDialog)[-1]
    qtbot.waitUntil(lambda: "Chưa có gì để bổ sung" in dialog.banner.text, timeout=20_000)
    assert not dialog.freeze_button.isEnabled()
    assert dialog.explanation.isHidden()
    assert "không thay đổi" in dialog.changes.sentence.text()


def test_gaps_need_a_reason_before_freezing(
    qtbot: QtBot, office: Workspace, write: Callable[[QWidget, str], None]
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FreezeDialog(office, YEAR, parent)
    dialog.open()
    qtbot.waitUntil(dialog.freeze_button.isEnabled, timeout=20_000)
    assert dialog.gaps.rows
    dialog.freeze_button.click()
    assert "lý do" in dialog.banner.text
    write(dialog.reason.editor.text, "Bổ sung sau")
    with qtbot.waitSignal(dialog.frozen, timeout=20_000) as made:
        dialog.freeze_button.click()
    assert made.args is not None
    assert made.args[0].values["gaps_reason"] == "Bổ sung sau"


def test_tab_goes_through_what_is_missing_before_the_buttons(
    qtbot: QtBot, office: Workspace
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FreezeDialog(office, YEAR, parent)
    with qtbot.waitActive(dialog):
        dialog.open()
    qtbot.waitUntil(dialog.freeze_button.isEnabled, timeout=20_000)
    rows = dialog.gaps.rows
    qtbot.waitUntil(lambda: all(row.isVisible() for row in rows))
    rows[0].setFocus()
    for follows in [*rows[1:], dialog.reason.editor.text]:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is follows


def test_a_gap_opens_its_record(qtbot: QtBot, office: Workspace) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FreezeDialog(office, YEAR, parent)
    dialog.open()
    qtbot.waitUntil(dialog.freeze_button.isEnabled, timeout=20_000)
    row = next(row for row in dialog.gaps.rows if row.line.record_type)
    with qtbot.waitSignal(dialog.opened) as opened:
        row.click()
    assert opened.args == [row.line.record_type, row.line.ids[0]]


def test_a_word_file_is_compared_with_what_was_frozen(
    qtbot: QtBot,
    board: BoardScreen,
    told: list[Told],
    tmp_path: Path,
) -> None:
    path = tmp_path / "bao-cao.docx"
    board.word.save_to(path)
    qtbot.waitUntil(lambda: any(str(path) in text for text, _ in told), timeout=20_000)
    file = docx.Document(str(path))
    for run in (run for paragraph in file.paragraphs for run in paragraph.runs):
        run.text = run.text.replace("01 lớp", "09 lớp")
    file.save(str(path))
    board.word.compare(path)
    qtbot.waitUntil(lambda: bool(board.findChildren(WordDialog)), timeout=20_000)
    (dialog,) = board.findChildren(WordDialog)
    assert any("09 lớp" in each.after for each in dialog.returned.figures)
    assert dialog.boxes == []
    dialog.reject()
    qtbot.mouseClick(button(board, "Lưu Word…"), Qt.MouseButton.LeftButton)
    (asked,) = board.findChildren(QFileDialog)
    assert "docx" in asked.nameFilters()[0]
    asked.reject()


def test_what_ends_after_another_report_was_opened_is_told_in_the_bar(
    qtbot: QtBot,
    board: BoardScreen,
    office: Workspace,
    told: list[Told],
    tmp_path: Path,
) -> None:
    other = freeze(office, on_period(period("h1", "2025")), accept_gaps=REASON)
    path = tmp_path / "khac.pdf"
    path.write_text("không phải PDF", "utf-8")
    board.signing.take(path)
    board.open_report(other.id)
    qtbot.waitUntil(lambda: any("không phải PDF" in text for text, _ in told), timeout=20_000)
    assert board.panel.banner.text == ""


def test_a_dialog_that_is_freezing_stays_until_it_is_done(qtbot: QtBot, office: Workspace) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FreezeDialog(office, YEAR, parent)
    dialog.open()
    qtbot.waitUntil(dialog.freeze_button.isEnabled, timeout=20_000)
    dialog.reason.editor.set_value("Bổ sung sau")
    with qtbot.waitSignal(dialog.frozen, timeout=20_000):
        dialog.freeze_button.click()
        dialog.reject()
        assert dialog.isVisible()


def test_a_supplement_of_a_lost_outline_says_why_there_is_none(
    qtbot: QtBot, office: Workspace, board: BoardScreen
) -> None:
    sections = (FreeSection("Kết quả", "Đã xong."),)
    outline = save_free(
        office, FreeReport("thematic", "Chuyên đề", "2025-01-01", "2025-06-30", sections)
    )
    made = freeze(office, free_subject(outline), accept_gaps=REASON)
    mark_signed_on_paper(office, made.id)
    drop_free(office, outline.id)
    board.open_report(made.id)
    qtbot.mouseClick(button(board, "Lập bản bổ sung…"), Qt.MouseButton.LeftButton)
    box = board.findChildren(QMessageBox)[-1]
    assert "đề cương" in box.text()
    box.close()
