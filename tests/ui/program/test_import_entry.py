"""Ways to the import screen: from a list, by paste, by a dropped file, from the search."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nsuat_desktop.spreadsheets.import_plan import Action
from tests.ui.program.conftest import Office
from ui.imports.screen import ImportScreen
from ui.program.commands import commands
from ui.records.screen import RecordsScreen

SAMPLE = Path(__file__).parents[2] / "data" / "spreadsheets" / "danh-sach-don-vi.xlsx"
ROWS = "Tên đơn vị\tThành lập\nHTX Chiếu cói Ân Hòa\t2011"


def importing(office: Office) -> ImportScreen:
    screen = office.window.screen_of("import")
    assert isinstance(screen, ImportScreen)
    return screen


def planned(qtbot: QtBot, office: Office) -> ImportScreen:
    """Wait for the preview."""

    def is_planned() -> bool:
        screen = office.window.screen_of("import")
        review = screen.review if isinstance(screen, ImportScreen) else None
        return review is not None and review.job.is_current

    qtbot.waitUntil(is_planned, timeout=30_000)
    return importing(office)


def records_screen(office: Office, key: str) -> RecordsScreen:
    screen = office.window.open_screen(key)
    assert isinstance(screen, RecordsScreen)
    return screen


def test_a_list_leads_to_the_import_of_its_kind(qtbot: QtBot, office: Office) -> None:
    screen = records_screen(office, "certificate")
    qtbot.waitUntil(lambda: screen.list.count.text() != "")
    assert screen.list.empty_import_button.isVisible()  # there is no certificate yet
    qtbot.mouseClick(screen.list.import_button, Qt.MouseButton.LeftButton)
    assert office.window.current_key == "import"
    chip = importing(office).start.kind_chip
    assert chip.text() == "Loại: Chứng nhận"
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert not chip.isVisible()


def test_rows_are_pasted_into_a_list(qtbot: QtBot, office: Office) -> None:
    screen = records_screen(office, "organisation")
    qtbot.waitUntil(lambda: screen.list.count.text() != "")
    assert not screen.list.empty_import_button.isVisible()
    screen.list.focus_table()
    control = Qt.KeyboardModifier.ControlModifier
    QGuiApplication.clipboard().setText("chỉ là chữ")
    QTest.keyClick(screen.list.table, Qt.Key.Key_V, control)
    assert office.window.current_key == "organisation"
    assert "Chưa có bảng để dán" in office.window.notice.text
    QGuiApplication.clipboard().setText(ROWS)
    QTest.keyClick(screen.list.table, Qt.Key.Key_V, control)
    made = planned(qtbot, office)
    assert made.review is not None
    assert made.review.job.matching.record_type == "organisation"


def test_an_import_shows_in_the_list_and_in_the_status_line(qtbot: QtBot, office: Office) -> None:
    records_screen(office, "organisation")
    QGuiApplication.clipboard().setText(ROWS)
    next(each for each in commands(office.session) if each.title == "Dán danh sách từ Excel").act()
    made = planned(qtbot, office)
    assert made.review is not None
    planned_row = made.review.model.planned_at(0)
    assert planned_row is not None
    assert planned_row.action is Action.NEW
    made.review.head.import_button.click()
    qtbot.waitUntil(made.result.isVisible, timeout=30_000)
    made.result.records_button.click()
    screen = office.window.screen_of("organisation")
    assert isinstance(screen, RecordsScreen)
    qtbot.waitUntil(lambda: len(screen.list.table.rows.ids) == 1)
    assert any("Sao lưu gần nhất: hôm nay" in text for text in office.window.status.texts())


def drop(office: Office, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(QPoint(300, 300), copy, data, left, plain),
        QDropEvent(QPointF(300, 300), copy, data, left, plain),
    ):
        QApplication.sendEvent(office.window, event)


def test_a_file_dropped_on_the_window_is_read(qtbot: QtBot, office: Office) -> None:
    drop(office, SAMPLE)
    made = planned(qtbot, office)
    assert made.review is not None
    assert made.review.model.rowCount() == 60


@pytest.mark.parametrize("count", [0, 2])
def test_other_drops_are_left_alone(office: Office, count: int) -> None:
    drop(office, *[SAMPLE] * count)
    assert office.window.current_key == "overview"
