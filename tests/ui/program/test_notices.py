import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nsuat_desktop.records.record import Draft
from ui.common.chips import Tone
from ui.common.grouped_list import Item
from ui.records.merge_dialog import MergeDialog

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def filled():
    """Two records of one organisation, a certificate that expires, an inspection overdue."""

    def fill(save):
        rice = save(
            "organisation", name="Công ty Gạo Toản Xuân", kind="enterprise", phone="0912345678"
        )
        twin = save("organisation", name="Cong ty gạo toản xuân", kind="enterprise", products="gạo")
        steps = {"applied": "2024-05-01"}
        save("support", organisation=twin.id, solution="5S", steps=steps)
        save("support", organisation=rice.id, solution="ISO9001", steps=steps)
        save("person", full_name="Nguyễn Văn An", organisation=rice.id)
        certificate = save(
            "certificate",
            organisation=rice.id,
            standard="ISO9001",
            number="Q-1",
            certifier="Tổ chức A",
            issued="2023-01-01",
            expires="2025-12-10",
        )
        inspection = save(
            "inspection",
            organisation=rice.id,
            date="2025-09-01",
            follow_up="Bổ sung hồ sơ",
            follow_up_due="2025-11-20",
        )
        return {
            "rice": rice,
            "twin": twin,
            "certificate": certificate,
            "inspection": inspection,
        }

    return fill


@pytest.fixture
def screen(qtbot, office):
    """The screen, opened from the number in the status line."""
    button = office.window.status.warnings_button
    qtbot.waitUntil(button.isVisible, timeout=20_000)
    qtbot.mouseClick(button, LEFT)
    made = office.window.screen_of("notices")
    qtbot.waitUntil(lambda: bool(made.list.items))
    return made


def line(screen, heading: str) -> Item:
    return next(item for item in screen.list.items if item.heading == heading)


def choose(screen, item: Item) -> None:
    while screen.list.current() != item:
        screen.list.step(1)


def test_the_window_counts_the_warnings(screen, office):
    count = office.session.centre.count
    assert count >= 3
    assert office.window.navigation.count("notices") == count
    assert f"{count} cảnh báo" in office.window.status.texts()


def test_lines_tell_days_and_open_their_record(qtbot, screen, office):
    overdue = line(screen, "Khắc phục sau kiểm tra")
    assert (overdue.pill, overdue.tone) == ("Quá 3 ngày", Tone.BAD)
    soon = line(screen, "Chứng nhận, chứng chỉ sắp hết hạn")
    assert soon.pill == "17 ngày"
    choose(screen, soon)
    qtbot.keyClick(screen.list, Qt.Key.Key_Return)
    assert office.window.current_key == "certificate"
    form = office.window.screen_of("certificate").form
    assert form.record_id == office.records["certificate"].id


def test_a_group_can_be_shown_alone(qtbot, screen):
    qtbot.mouseClick(screen.chips["follow_up"], LEFT)
    assert [item.heading for item in screen.list.items] == ["Khắc phục sau kiểm tra"]
    qtbot.mouseClick(screen.chips[""], LEFT)
    assert len({item.heading for item in screen.list.items}) > 2


def test_what_was_done_goes_away(qtbot, screen, office):
    record = office.records["inspection"]
    values = {**record.values, "follow_up_done": "2025-11-22"}
    office.workspace.records.save(Draft("inspection", values, record.id, record.revision))
    office.session.changes.announce("inspection")
    qtbot.waitUntil(
        lambda: all(each.heading != "Khắc phục sau kiểm tra" for each in screen.list.items),
        timeout=20_000,
    )


def merge_dialog(qtbot, screen) -> MergeDialog:
    choose(screen, line(screen, "Có thể trùng"))
    qtbot.keyClick(screen.list, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MergeDialog)
    return dialog


def test_duplicates_are_merged_and_the_merge_taken_back(qtbot, screen, office):
    dialog = merge_dialog(qtbot, screen)
    reader = office.workspace.reader
    rice, twin = office.records["rice"], office.records["twin"]
    assert dialog.preview.records[dialog.keep].id == rice.id
    assert dialog.moved.text().endswith(": 1 hỗ trợ.")
    other = 1 - dialog.keep
    qtbot.mouseClick(dialog.radios[other], LEFT)
    assert dialog.keep == other
    assert "1 hỗ trợ" in dialog.moved.text()
    assert "1 người" in dialog.moved.text()
    qtbot.mouseClick(dialog.radios[1 - other], LEFT)
    qtbot.mouseClick(dialog.merge_button, LEFT)
    assert reader.ids("organisation") == [rice.id]
    assert reader.count("support", {"organisation": rice.id}) == 2
    qtbot.keyClick(office.window, Qt.Key.Key_Z, CONTROL)
    assert set(reader.ids("organisation")) == {rice.id, twin.id}
    assert reader.count("support", {"organisation": rice.id}) == 1


def test_different_things_are_not_asked_about_again(qtbot, screen, office):
    dialog = merge_dialog(qtbot, screen)
    with qtbot.waitSignal(office.session.centre.changed):
        qtbot.mouseClick(dialog.differ_button, LEFT)
    assert all(each.heading != "Có thể trùng" for each in screen.list.items)
    with qtbot.waitSignal(office.session.centre.changed):
        qtbot.mouseClick(office.window.notice.undo_button, LEFT)
    assert any(each.heading == "Có thể trùng" for each in screen.list.items)


def test_two_selected_organisations_are_merged_from_their_list(qtbot, office):
    screen = office.window.open_screen("organisation")
    qtbot.waitUntil(lambda: len(screen.list.table.rows.ids) == 2)
    screen.list.table.setFocus()
    qtbot.keyClick(screen.list.table, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(screen.list.table, Qt.Key.Key_G, CONTROL)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MergeDialog)
    assert dialog.differ_button.isHidden()
    qtbot.mouseClick(dialog.only_different, LEFT)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(office.workspace.reader.ids("organisation")) == 2
