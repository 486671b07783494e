from PySide6.QtCore import Qt

from ui.common.grouped_list import Item
from ui.common.theme import tokens
from ui.records.screen import RecordsScreen

CONTROL = Qt.KeyboardModifier.ControlModifier


def search(qtbot, office, write, text: str):
    """Open the panel by key and type; returns it with the hits of all kinds."""
    qtbot.keyClick(office.window, Qt.Key.Key_K, CONTROL)
    panel = office.session.palette
    assert panel.edit.hasFocus()
    write(panel.edit, text)
    qtbot.waitUntil(lambda: not panel.is_searching, timeout=20_000)
    return panel


def test_records_are_found_and_opened_by_the_keyboard(qtbot, office, write):
    panel = search(qtbot, office, write, "gao toan")
    first = panel.list.current()
    assert (first.heading, first.text) == ("Đơn vị", "Công ty TNHH Gạo Toản Xuân")
    assert {item.heading for item in panel.list.items} == {"Đơn vị", "Hỗ trợ"}
    qtbot.keyClick(panel.edit, Qt.Key.Key_Down)
    assert panel.list.current().heading == "Hỗ trợ"
    qtbot.keyClick(panel.edit, Qt.Key.Key_Return)
    screen = office.window.screen_of("support")
    assert office.window.current_key == "support"
    assert panel.isHidden()
    assert screen.form.record_id == office.records["support"].id


def test_enter_waits_for_the_answer(qtbot, office, write):
    qtbot.keyClick(office.window, Qt.Key.Key_K, CONTROL)
    panel = office.session.palette
    write(panel.edit, "hoi thao")
    assert panel.is_searching
    qtbot.keyClick(panel.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: office.window.current_key == "event", timeout=20_000)
    assert office.window.screen_of("event").form.record_id == office.records["event"].id


def test_commands_and_help_are_found(qtbot, office, write):
    panel = search(qtbot, office, write, "giao dien")
    assert panel.list.current().text == "Đổi sang giao diện tối"
    qtbot.keyClick(panel.edit, Qt.Key.Key_Return)
    assert tokens().dark
    panel = search(qtbot, office, write, "ton vinh moi")
    qtbot.keyClick(panel.edit, Qt.Key.Key_Return)
    screen = office.window.screen_of("award")
    assert isinstance(screen, RecordsScreen)
    assert screen.form.isVisible()
    panel = search(qtbot, office, write, "ho so co quan")
    assert "Trợ giúp" in {item.heading for item in panel.list.items}


def test_before_typing_it_shows_what_can_be_done(qtbot, office):
    qtbot.mouseClick(office.window.head.search, Qt.MouseButton.LeftButton)
    panel = office.session.palette
    assert [line for line in panel.list.lines if not isinstance(line, Item)] == [
        "Lệnh",
        "Ghi mới",
        "Mở màn hình",
    ]


def test_escape_goes_back_to_where_one_was(qtbot, office, write):
    screen = office.window.open_screen("organisation")
    screen.list.focus_filter()
    panel = search(qtbot, office, write, "zzz khong co")
    assert panel.list.items == []
    assert panel.state.text().startswith("Không tìm thấy")
    qtbot.keyClick(panel.edit, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert screen.list.filter.hasFocus()


def test_what_was_just_written_is_found(qtbot, office, write):
    search(qtbot, office, write, "gao")
    qtbot.keyClick(office.session.palette.edit, Qt.Key.Key_Escape)
    office.save("inspection", organisation=office.records["salt"].id, date="2025-10-01")
    panel = search(qtbot, office, write, "muoi")
    assert "Kiểm tra, giám sát" in {item.heading for item in panel.list.items}
