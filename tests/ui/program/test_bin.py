import pytest
from PySide6.QtCore import Qt

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def screen(qtbot, office):
    """The bin with an organisation, its support and an event in it."""
    for name in ("support", "rice", "event"):
        office.workspace.records.delete(office.records[name].id)
    made = office.window.open_screen("bin")
    qtbot.waitUntil(lambda: len(made.table.rows.ids) == 3, timeout=20_000)
    return made


def texts(screen) -> list[str]:
    rows = [screen.table.rows.row_at(at) for at in range(len(screen.table.rows.ids))]
    return [row.labels["title"] for row in rows]


def test_it_shows_what_was_deleted_by_whom(screen, office):
    row = screen.table.rows.row(office.records["rice"].id)
    assert row.labels["kind"] == "Đơn vị"
    assert row.labels["who"] == "Nguyễn Thị Hà"
    assert row.labels["when"] == "23/11/2025 09:00"
    assert row.labels["how"] == "Xóa đơn vị “Công ty TNHH Gạo Toản Xuân”"


def test_it_is_searched_without_marks_and_by_kind(qtbot, screen, write):
    qtbot.keyClick(screen, Qt.Key.Key_F, CONTROL)
    write(screen.filter, "hoi thao")
    assert texts(screen) == ["Hội thảo ISO"]
    qtbot.keyClick(screen.filter, Qt.Key.Key_Escape)
    qtbot.mouseClick(screen.chips["support"], LEFT)
    assert len(texts(screen)) == 1
    assert screen.count.text() == "1 / 3"


def test_enter_restores_with_what_is_needed_and_can_be_undone(qtbot, screen, office):
    reader = office.workspace.reader
    screen.table.choose([office.records["support"].id])
    screen.table.setFocus()
    qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    assert office.window.notice.text == "Đã khôi phục 2 bản ghi."
    assert office.records["rice"].id in reader.ids("organisation")
    qtbot.waitUntil(lambda: len(screen.table.rows.ids) == 1)
    qtbot.keyClick(office.window, Qt.Key.Key_Z, CONTROL)
    assert reader.ids("support") == []
    qtbot.waitUntil(lambda: len(screen.table.rows.ids) == 3)


def test_an_emptied_bin_says_so(qtbot, screen):
    qtbot.keyClick(screen.table, Qt.Key.Key_A, CONTROL)
    assert screen.restore_button.text() == "Khôi phục 3 bản ghi"
    qtbot.mouseClick(screen.restore_button, LEFT)
    qtbot.waitUntil(lambda: screen.empty.isVisible())
    assert screen.empty.text()[0] == "Thùng rác trống"
