"""Lists: narrowed, ordered, remembered, deleted from and taken back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from nsuat_desktop.records.record import Draft
from ui.records.facets import facets_of
from ui.records.list_data import ListData


def shown(screen) -> list[str]:
    rows = screen.list.table.rows
    return [rows.text(place, 1) for place in range(len(rows.ids))]


@pytest.fixture
def three(office):
    office.organisation("Công ty CP May Nghĩa Hưng", products="May mặc", kind="enterprise")
    office.organisation("Hợp tác xã Chiếu cói Ân Hòa", kind="cooperative", status="suspended")
    return office.organisation("Trường Cao đẳng nghề Nghĩa Hưng", kind="college")


def test_typing_filters_over_all_columns_without_marks(qtbot, three, screen):
    made = screen()
    assert made.list.count.text() == "3"
    qtbot.keyClick(made, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(made.focusWidget(), "nghia hung")
    assert shown(made) == ["Công ty CP May Nghĩa Hưng", "Trường Cao đẳng nghề Nghĩa Hưng"]
    assert made.list.count.text() == "2 / 3"
    made.list.filter.clear()
    qtbot.keyClicks(made.list.filter, "hop tac xa")
    assert shown(made) == ["Hợp tác xã Chiếu cói Ân Hòa"]
    qtbot.keyClick(made.list.filter, Qt.Key.Key_Down)
    assert made.list.table.hasFocus()
    assert made.list.table.current_id() == made.list.table.rows.ids[0]


def test_keys_act_on_the_row_that_the_filter_left(qtbot, three, screen):
    made = screen()
    made.list.focus_table()
    made.list.table.clearSelection()
    qtbot.keyClicks(made.list.filter, "hop tac xa")
    qtbot.keyClick(made.list.filter, Qt.Key.Key_Down)
    assert made.list.table.selected_ids() == made.list.table.rows.ids
    qtbot.keyClick(made.list.table, Qt.Key.Key_Delete)
    made.list.filter.clear()
    assert len(shown(made)) == 2


def test_letters_typed_on_the_table_go_into_the_filter(qtbot, three, screen):
    made = screen()
    made.list.focus_table()
    qtbot.keyClicks(made.list.table, "may")
    assert made.list.filter.text() == "may"
    assert shown(made) == ["Công ty CP May Nghĩa Hưng"]


def test_chips_narrow_and_tell_how_many(qtbot, three, office, screen):
    made = screen()
    facet = next(each for each in facets_of("organisation") if each.name == "kind")
    options = {each.label: each for each in facet.options(office.workspace.reader)}
    assert [(text, each.count) for text, each in options.items()] == [
        ("Doanh nghiệp", 1),
        ("Hợp tác xã", 1),
        ("Trường cao đẳng", 1),
    ]
    made.list.chips.choose(facet, options["Hợp tác xã"])
    chip = made.list.chips.chip("kind")
    assert chip.text() == "Loại đơn vị: Hợp tác xã"
    assert shown(made) == ["Hợp tác xã Chiếu cói Ân Hòa"]
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert len(shown(made)) == 3


def test_the_menu_of_a_chip_is_counted_when_it_opens(qtbot, three, screen):
    made = screen()
    chip = made.list.chips.chip("kind")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    menu = chip._menu
    qtbot.waitUntil(menu.isVisible)
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Doanh nghiệp\t1", "Hợp tác xã\t1", "Trường cao đẳng\t1"]
    menu.actions()[2].trigger()
    menu.close()
    assert shown(made) == ["Trường Cao đẳng nghề Nghĩa Hưng"]


def test_supported_units_are_one_press_away(qtbot, three, office, screen):
    office.save("support", organisation=three.id, solution="5S", steps={"registered": "2024-01-05"})
    made = screen()
    qtbot.mouseClick(made.list.chips.chip("supported"), Qt.MouseButton.LeftButton)
    assert shown(made) == ["Trường Cao đẳng nghề Nghĩa Hưng"]
    assert made.list.count.text() == "1 / 3"


def test_certificates_are_found_by_their_validity(three, office, screen):
    for number, expires in (("A1", "2030-01-01"), ("B2", "2025-12-20"), ("C3", "2024-01-01")):
        office.save(
            "certificate", organisation=three.id, standard="ISO9001", certifier="QUACERT",
            number=number, issued="2021-05-01", expires=expires,
        )  # fmt: skip
    made = screen("certificate")
    facet = facets_of("certificate")[0]
    options = facet.options(office.workspace.reader)
    assert [(each.label, each.count) for each in options] == [
        ("Còn hạn", 1),
        ("Sắp hết hạn", 1),
        ("Hết hạn", 1),
    ]
    made.list.chips.choose(facet, options[1])
    row = made.list.table.rows.row_at(0)
    assert (row.values["number"], row.labels["validity"]) == ("B2", "Còn 27 ngày")


def test_given_records_are_shown_until_the_chip_is_pressed(qtbot, three, screen):
    made = screen()
    made.open_target(([three.id], "Được tính vào MT05"))
    assert shown(made) == ["Trường Cao đẳng nghề Nghĩa Hưng"]
    chip = made.list.chips.only_chip
    assert chip.text() == "Được tính vào MT05"
    qtbot.mouseClick(
        chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, chip.height() // 2)
    )
    assert len(shown(made)) == 3


def test_a_heading_orders_the_list(qtbot, three, screen):
    made = screen()
    header = made.list.table.horizontalHeader()
    at = [column.name for column in made.list.table.rows.columns].index("kind")

    def press() -> None:
        place = QPoint(header.sectionViewportPosition(at) + 10, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    press()
    kinds = [made.list.table.rows.text(place, at) for place in range(3)]
    press()
    again = [made.list.table.rows.text(place, at) for place in range(3)]
    assert kinds == ["Doanh nghiệp", "Hợp tác xã", "Trường cao đẳng"]
    assert again == kinds[::-1]
    qtbot.keyClicks(made.list.filter, "nghia hung")
    assert shown(made) == ["Trường Cao đẳng nghề Nghĩa Hưng", "Công ty CP May Nghĩa Hưng"]


def test_deleting_is_taken_back_from_the_bar(qtbot, three, office, screen):
    made = screen()
    told: list[tuple] = []
    made.notice.connect(lambda text, undo: told.append((text, undo)))
    made.list.focus_table()
    made.list.table.choose([three.id], three.id)
    qtbot.keyClick(made.list.table, Qt.Key.Key_Delete)
    assert told[0][0] == "Đã xóa “Trường Cao đẳng nghề Nghĩa Hưng”."
    assert len(shown(made)) == 2
    assert made.list.table.current_id() == made.list.table.rows.ids[1]
    told[0][1]()
    assert len(shown(made)) == 3
    assert made.list.table.current_id() == three.id


def test_an_edit_is_taken_back_from_the_bar(qtbot, three, office, screen):
    made = screen()
    told: list[tuple] = []
    made.notice.connect(lambda text, undo: told.append((text, undo)))
    made.open_record(three.id)
    made.form.body.put("name", "Trường Cao đẳng nghề Nghĩa Hưng mới")
    made.form.save()
    made.form.save()
    assert [text for text, _ in told] == ["Đã lưu “Trường Cao đẳng nghề Nghĩa Hưng mới”."]
    told[0][1]()
    assert "Trường Cao đẳng nghề Nghĩa Hưng" in office.titles("organisation")
    assert made.form.body.values()["name"] == "Trường Cao đẳng nghề Nghĩa Hưng"


def test_several_are_deleted_after_a_question_and_taken_back_as_one(qtbot, three, office, screen):
    made = screen()
    told: list[tuple] = []
    made.notice.connect(lambda text, undo: told.append((text, undo)))
    made.list.focus_table()
    made.list.table.selectAll()
    qtbot.keyClick(made.list.table, Qt.Key.Key_Delete)
    box = made.findChild(QMessageBox)
    assert box.text() == "Xóa 3 đơn vị đang chọn?"
    assert box.defaultButton().text() == "Không xóa"
    next(each for each in box.buttons() if each.text() == "Xóa").click()
    assert office.titles("organisation") == []
    told[0][1]()
    assert len(office.titles("organisation")) == 3


def test_what_is_used_elsewhere_is_not_deleted(qtbot, three, office, screen):
    office.save("person", full_name="Ngô Thị Hạnh", organisation=three.id)
    made = screen()
    made.delete([three.id])
    box = made.findChild(QMessageBox)
    assert "đang được dùng ở người “Ngô Thị Hạnh”" in box.text()
    assert len(shown(made)) == 3


def test_deleted_records_can_be_seen_and_restored(qtbot, three, office, screen):
    office.workspace.records.delete(three.id)
    made = screen()
    made.list.show_deleted(True)
    assert made.list.title.text() == "Đơn vị đã xóa"
    made.open_record(three.id)
    banner = made.form.frame.banner
    assert banner.text == "Bản ghi này đã bị xóa."
    assert not made.form.frame.save_button.isEnabled()
    qtbot.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    assert "Trường Cao đẳng nghề Nghĩa Hưng" in office.titles("organisation")
    assert made.form.frame.save_button.isEnabled()


def test_rows_are_copied_as_a_table(qtbot, three, screen):
    made = screen()
    made.list.focus_table()
    made.list.table.selectAll()
    qtbot.keyClick(made.list.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Tên đơn vị\tMã số thuế")
    assert lines[1].startswith("Công ty CP May Nghĩa Hưng\t")


def test_an_empty_list_tells_how_to_begin(qtbot, office, screen):
    made = screen()
    assert made.list.empty.text()[0] == "Chưa có đơn vị nào"
    assert made.list.empty_button.text() == "Đơn vị mới"
    qtbot.mouseClick(made.list.empty_button, Qt.MouseButton.LeftButton)
    assert made.form.isVisible()


def test_a_filter_without_hits_says_so_and_is_lifted(qtbot, three, screen):
    made = screen()
    qtbot.keyClicks(made.list.filter, "xyz")
    assert made.list.empty.text()[0] == "Không có bản ghi nào khớp"
    qtbot.mouseClick(made.list.empty_button, Qt.MouseButton.LeftButton)
    assert len(shown(made)) == 3


def test_place_of_the_splitter_is_remembered(qtbot, three, office, screen, settings):
    made = screen()
    made.open_record(three.id)
    made.splitter.setSizes([500, 628])
    made.splitter.splitterMoved.emit(500, 1)
    kept = made.splitter.sizes()
    again = screen()
    again.open_record(three.id)
    assert again.splitter.sizes() == kept


def test_changes_elsewhere_are_seen_when_the_screen_comes_back(three, office, screen):
    made = screen()
    made.hide()
    office.organisation("Hộ kinh doanh Muối sạch Bạch Long")
    office.changes.announce("organisation")
    made.show()
    made.activated()
    assert len(shown(made)) == 4


def test_many_records_show_their_first_hits_before_the_rest(qtbot, office, screen, monkeypatch):
    office.workspace.records.save_all(
        [
            Draft("organisation", {"name": f"Hợp tác xã số {number:03}", "kind": "cooperative"})
            for number in range(240)
        ]
    )
    monkeypatch.setattr("ui.records.list_panel.MANY", 100)
    monkeypatch.setattr("ui.records.list_panel.FIRST_HITS", 20)
    made = screen()
    made.list.filter.setText("hop tac")
    assert len(made.list.table.rows.ids) == 20
    qtbot.waitUntil(lambda: len(made.list.table.rows.ids) == 240)
    assert made.list.count.text() == "240 / 240"


def test_what_to_show_is_worked_out_without_widgets(three, office):
    data = ListData(office.workspace.reader, "organisation")
    assert data.total() == len(data.ids()) == 3
    data.query = "nghia"
    data.show_only([three.id])
    assert data.ids() == [three.id]
    assert data.is_narrowed
    data.query = ""
    data.show_only(None)
    data.order_by(None, descending=True)
    assert data.ids()[0] == three.id


def test_units_are_gathered_by_the_map_of_today_and_by_the_former_district(office):
    office.organisation("Công ty Một", admin_unit="13909@start")
    office.organisation("Công ty Hai", admin_unit="13900@2025-07-01")
    office.organisation("Công ty Ba", admin_unit="13741@start")
    office.organisation("Công ty Bốn")
    reader = office.workspace.reader
    facets = {each.name: each for each in facets_of("organisation")}
    now = facets["admin_unit/successors"]
    options = {each.label: each for each in now.options(reader)}
    assert {label: each.count for label, each in options.items()} == {
        "Xã Đồng Thịnh, tỉnh Ninh Bình": 2,
        "Xã Vụ Bản, tỉnh Ninh Bình": 1,
    }
    chosen = now.ids(reader, options["Xã Đồng Thịnh, tỉnh Ninh Bình"])
    assert sorted(row.title for row in reader.rows("organisation", list(chosen))) == [
        "Công ty Hai",
        "Công ty Một",
    ]
    former = [each.label for each in facets["admin_unit/former_district"].options(reader)]
    assert former == ["Huyện Nghĩa Hưng, tỉnh Nam Định", "Huyện Vụ Bản, tỉnh Nam Định"]
