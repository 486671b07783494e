"""The form: typed into, checked, saved, kept through a crash, taken back."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMessageBox, QScrollArea

from nsuat_desktop.records.description import Severity
from nsuat_desktop.records.record import Draft
from tests.ui.records.conftest import COMPANY
from ui.common.fields.suggest import ChoiceEditor, LinkEditor
from ui.records.dialogs import RecordDialog
from ui.records.form_frame import Page

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def company(office):
    return office.save("organisation", **COMPANY)


def press(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def answer(screen, text: str) -> None:
    box = screen.findChild(QMessageBox)
    next(each for each in box.buttons() if each.text() == text).click()


def test_a_record_is_made_with_the_keyboard_alone(qtbot, office, screen, write):
    made = screen()
    qtbot.keyClick(made, Qt.Key.Key_N, CONTROL)
    write(made.focusWidget(), "Hợp tác xã Chiếu cói Ân Hòa")
    qtbot.keyClick(made.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(made.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClicks(made.focusWidget(), "hop tac")
    qtbot.keyClick(made.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(made.focusWidget(), Qt.Key.Key_S, CONTROL)
    assert office.titles("organisation") == ["Hợp tác xã Chiếu cói Ân Hòa"]
    record = office.workspace.records.get(made.form.record_id)
    assert record.values["kind"] == "cooperative"
    assert record.values["status"] == "active"
    assert made.form.frame.state == "Đã lưu lúc 09:00 · Nguyễn Thị Hà"
    assert made.list.count.text() == "1"
    assert made.list.table.current_id() == record.id


def test_the_foot_says_why_nothing_was_saved(qtbot, office, screen):
    made = screen()
    made.start_new()
    qtbot.keyClick(made.focusWidget(), Qt.Key.Key_S, CONTROL)
    assert office.titles("organisation") == []
    assert made.form.frame.state == "Chưa lưu · sửa ô được đánh dấu"
    assert made.form.body.boxes["name"].editor.line.hasFocus()


def test_a_new_record_begins_at_its_first_field(qtbot, office, screen):
    made = screen()
    made.start_new()
    page = next(
        each for each in made.findChildren(QScrollArea) if each.isAncestorOf(made.form.body)
    )
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    assert page.verticalScrollBar().value() > 0
    made.start_new()
    assert not made.form.body.boxes["name"].visibleRegion().isEmpty()


def test_a_choice_is_not_judged_while_it_is_typed(qtbot, office, screen, write):
    made = screen()
    made.start_new()
    kind = made.form.body.boxes["kind"].editor
    kind.focus()
    write(kind.line, "doanh")
    made.form.body.check_now()
    assert kind.problem()[1] == ""
    kind.popup.hide()
    qtbot.keyClick(kind.line, Qt.Key.Key_Tab)
    assert kind.problem()[1] == "Không tìm thấy “doanh”. Hãy chọn trong danh sách."


def test_saving_and_going_on_leaves_an_empty_form(qtbot, office, screen, write):
    made = screen()
    made.start_new()
    made.form.body.put("name", "Công ty CP May Nghĩa Hưng")
    made.form.body.put("kind", "enterprise")
    qtbot.keyClick(made.focusWidget(), Qt.Key.Key_Return, CONTROL)
    assert office.titles("organisation") == ["Công ty CP May Nghĩa Hưng"]
    assert made.form.record_id == ""
    assert made.form.body.values() == {"status": "active", "key_product": False}
    assert not made.form.is_dirty()


def test_problems_stand_beside_their_fields_once_these_were_left(qtbot, office, screen):
    made = screen()
    made.start_new()
    form = made.form
    form.body.put("tax_code", "123")
    form.body.check_now()
    assert "10, 12 hoặc 13 chữ số" in form.body.boxes["tax_code"].message()
    assert form.body.boxes["kind"].message() == ""
    assert form.save() is False
    assert form.body.boxes["kind"].message() == "Cần ghi “Loại đơn vị”."
    assert form.body.boxes["name"].editor.problem()[0] is Severity.ERROR
    assert made.focusWidget() is form.body.boxes["name"].editor.focusProxy()
    assert office.titles("organisation") == []


def test_the_check_comes_by_itself_after_typing(qtbot, office, screen):
    made = screen()
    made.start_new()
    editor = made.form.body.editor("tax_code")
    editor.focus()
    qtbot.keyClicks(editor.line, "0601118236")
    box = made.form.body.boxes["tax_code"]
    qtbot.waitUntil(lambda: "sai số kiểm tra" in box.message())
    assert box.editor.problem()[0] is Severity.WARNING


def test_a_warning_is_kept_with_a_reason_and_shown_with_it(qtbot, office, screen, write):
    made = screen()
    made.start_new()
    form, box = made.form, made.form.body.boxes["tax_code"]
    form.body.put("name", "Công ty TNHH Gạo Toản Xuân")
    form.body.put("kind", "enterprise")
    form.body.put("tax_code", "0601118236")
    assert form.save() is False
    press(qtbot, box.accept_button)
    write(box.reason_line, "Giấy đăng ký ghi đúng như vậy")
    assert "sai số kiểm tra" in box.message()
    assert form.save() is True
    record = office.workspace.records.get(form.record_id)
    assert record.accepted["tax_code"]["reason"] == "Giấy đăng ký ghi đúng như vậy"
    made.form.reload()
    assert box.reason() == "Giấy đăng ký ghi đúng như vậy"
    assert "sai số kiểm tra" in box.message()
    assert not form.is_dirty()


def test_similar_units_are_shown_while_a_name_is_typed(qtbot, office, company, screen, write):
    made = screen()
    made.start_new()
    editor = made.form.body.editor("name")
    write(editor.line, "HTX gạo toản xuân")
    assert company.title in made.form.similar.text()
    assert made.form.similar.isVisible()
    made.form.similar.linkActivated.emit(company.id)
    assert office.opened == [("organisation", company.id)]


def test_a_record_changed_elsewhere_is_not_written_over(qtbot, office, company, screen):
    made = screen()
    made.open_record(company.id)
    form = made.form
    form.body.put("products", "Gạo tám")
    office.workspace.records.save(
        Draft("organisation", {**COMPANY, "address": "Xóm 5"}, company.id, company.revision)
    )
    assert form.save() is False
    assert "sửa sau khi mở" in form.frame.banner.text
    assert form.body.values()["products"] == "Gạo tám"
    press(qtbot, form.frame.banner.buttons[0])
    assert form.body.values()["address"] == "Xóm 5"
    assert "products" not in form.body.values()


def test_a_draft_survives_a_crash(qtbot, office, company, screen):
    made = screen()
    made.open_record(company.id)
    made.form.body.put("products", "Gạo tám")
    qtbot.waitUntil(lambda: made.form.frame.state == "Chưa lưu · bản nháp được giữ")

    again = screen()
    again.open_record(company.id)
    assert again.form.body.values()["products"] == "Gạo tám"
    assert "bản nháp chưa lưu, giữ lúc 09:00" in again.form.frame.banner.text
    press(qtbot, again.form.frame.banner.buttons[0])
    assert "products" not in again.form.body.values()
    assert office.workspace.form_drafts.keys() == []


def test_a_new_record_left_half_typed_comes_back(qtbot, office, screen):
    made = screen()
    made.start_new()
    made.form.body.put("name", "Công ty")
    assert made.unsaved() == "Đơn vị: Đơn vị mới"

    again = screen()
    again.start_new()
    assert again.form.body.values()["name"] == "Công ty"
    again.form.body.put("kind", "other")
    assert again.form.save()
    assert office.workspace.form_drafts.keys() == []


def test_leaving_asks_only_when_something_would_be_lost(qtbot, office, company, screen):
    other = office.organisation("Xí nghiệp Đóng tàu Sông Đào")
    made = screen()
    made.open_record(company.id)
    made.open_record(other.id)
    assert made.findChild(QMessageBox) is None
    made.form.body.put("products", "Tàu")
    made.open_record(company.id)
    answer(made, "Ở lại")
    assert made.form.record_id == other.id
    made.open_record(company.id)
    answer(made, "Bỏ thay đổi")
    assert made.form.record_id == company.id
    assert "products" not in office.workspace.records.get(other.id).values


def test_leaving_can_save(qtbot, office, company, screen):
    made = screen()
    made.open_record(company.id)
    made.form.body.put("products", "Gạo tám")
    qtbot.keyClick(made.form, Qt.Key.Key_Escape)
    answer(made, "Lưu")
    assert made.form.isHidden()
    assert made.list.table.hasFocus()
    assert office.workspace.records.get(company.id).values["products"] == "Gạo tám"


def test_an_open_form_follows_the_list(qtbot, office, company, screen):
    other = office.organisation("Xí nghiệp Đóng tàu Sông Đào")
    made = screen()
    made.list.focus_table()
    qtbot.keyClick(made.list.table, Qt.Key.Key_Return)
    assert made.form.record_id == company.id
    made.list.table.setFocus()
    qtbot.keyClick(made.list.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: made.form.record_id == other.id)
    assert made.list.table.hasFocus()


def test_figures_of_a_year_are_saved_with_the_organisation(qtbot, office, company, screen):
    made = screen()
    made.open_record(company.id)
    figures = made.form.figures
    assert figures.year == 2025
    assert figures.size_class.text == ""
    figures.show_year(2024)
    for name, typed in (("staff", "46"), ("revenue", "38500"), ("capital", "12000")):
        box = figures.boxes[name]
        box.editor.focus()
        qtbot.keyClicks(box.editor.focusProxy(), typed)
    assert figures.size_class.text == "Nhỏ"
    assert "≤ 100 người, doanh thu ≤ 50 tỷ" in figures.size_class.reason
    assert made.form.save()
    rows = office.workspace.reader.first_rows("yearly_figures")
    assert [(r.values["year"], r.values["staff"], r.values["revenue"]) for r in rows] == [
        (2024, 46, 38_500_000_000)
    ]
    assert office.workspace.records.get(company.id).labels["size_class"] == "Nhỏ"
    assert not made.form.is_dirty()
    press(qtbot, made.form.frame.chips[Page.HISTORY])


def test_a_new_organisation_and_its_figures_are_one_change(qtbot, office, screen):
    made = screen()
    made.start_new()
    made.form.body.put("name", "Công ty CP May Nghĩa Hưng")
    made.form.body.put("kind", "enterprise")
    made.form.figures.boxes["staff"].editor.focus()
    qtbot.keyClicks(made.focusWidget(), "-5")
    assert not made.form.save()
    assert made.form.figures.boxes["staff"].message() == "Số này không thể âm. Ghi lại."
    assert office.titles("organisation") == []
    made.form.figures.boxes["staff"].editor.focus()
    made.focusWidget().clear()
    qtbot.keyClicks(made.focusWidget(), "150")
    assert made.form.save()
    assert office.titles("yearly_figures") == ["Công ty CP May Nghĩa Hưng, năm 2025"]
    press(qtbot, made.form.frame.chips[Page.YEARS])
    press(qtbot, made.form.frame.chips[Page.HISTORY])
    press(qtbot, made.form.pages.history.undo_button)
    answer(made, "Hoàn tác tất cả")
    assert office.titles("yearly_figures") == office.titles("organisation") == []


def test_records_of_a_unit_are_one_press_away(qtbot, office, company, screen):
    support = office.save(
        "support", organisation=company.id, solution="5S", steps={"applied": "2024-01-05"}
    )
    person = office.save("person", full_name="Ngô Thị Hạnh", organisation=company.id)
    made = screen()
    listed: list[tuple] = []
    made.navigate.connect(lambda key, target: listed.append((key, target)))
    made.open_record(company.id)
    assert made.form.frame.chips[Page.RELATED].text() == "Hồ sơ 2"
    press(qtbot, made.form.frame.chips[Page.RELATED])
    links = made.form.pages.related.links
    assert [(link.text(), link.detail) for link in links] == [
        ("5S", "Đã áp dụng"),
        ("Ngô Thị Hạnh", ""),
    ]
    qtbot.waitUntil(lambda: links[0].height() > 0)
    press(qtbot, links[0])
    assert office.opened == [("support", support.id)]
    made.form.pages.related.list_asked.emit("person", [person.id])
    assert listed == [("person", [person.id])]


def test_history_shows_old_and_new_and_takes_the_last_change_back(qtbot, office, company, screen):
    made = screen()
    made.open_record(company.id)
    made.form.body.put("products", "Gạo tám")
    assert made.form.save()
    press(qtbot, made.form.frame.chips[Page.HISTORY])
    history = made.form.pages.history
    texts = [label.text() for label in history.findChildren(type(made.list.title))]
    assert "– → Gạo tám" in texts
    assert "Nguyễn Thị Hà · lúc 09:00" in texts
    press(qtbot, history.undo_button)
    assert "products" not in office.workspace.records.get(company.id).values
    assert "products" not in made.form.body.values()


def test_taking_back_the_making_of_a_record_offers_it_for_restoring(qtbot, office, company, screen):
    made = screen()
    made.open_record(company.id)
    press(qtbot, made.form.frame.chips[Page.HISTORY])
    press(qtbot, made.form.pages.history.undo_button)
    assert made.form.frame.banner.text == "Bản ghi này đã bị xóa."
    press(qtbot, made.form.frame.banner.buttons[0])
    assert office.titles("organisation") == [company.title]


def test_a_linked_record_is_made_in_place(qtbot, office, screen, write):
    made = screen("support")
    made.start_new()
    editor = made.form.body.editor("organisation")
    assert isinstance(editor, LinkEditor)
    made.form._services.create("organisation", "Cơ sở Mộc Hải Hà", editor.take_created)
    dialog = made.findChild(RecordDialog)
    assert dialog.body.values()["name"] == "Cơ sở Mộc Hải Hà"
    dialog.save()
    assert dialog.body.boxes["kind"].message() == "Cần ghi “Loại đơn vị”."
    dialog.body.put("kind", "household_business")
    press(qtbot, dialog.save_button)
    assert office.titles("organisation") == ["Cơ sở Mộc Hải Hà"]
    assert editor.label() == "Cơ sở Mộc Hải Hà"


def test_units_are_found_by_old_and_new_names(office, screen, write):
    made = screen()
    made.start_new()
    editor = made.form.body.editor("admin_unit")
    write(editor.line, "hoang nam")
    found = [(each.label, each.hint) for each in editor.suggestions()]
    assert found[0] == ("Xã Hoàng Nam, huyện Nghĩa Hưng", "đến 30/06/2025")
    assert any("kế thừa" in hint and "01/07/2025" in hint for _, hint in found)


def test_industries_are_those_of_the_version_chosen(office, screen):
    made = screen()
    made.start_new()
    editor = made.form.body.editor("industry_code")
    assert isinstance(editor, ChoiceEditor)
    made.form.body.put("industry_version", "vsic2018")
    editor.open_list()
    of_2018 = {each.id for each in editor.suggestions()}
    made.form.body.put("industry_version", "vsic2025")
    editor.open_list()
    of_2025 = {each.id for each in editor.suggestions()}
    assert "10" in of_2018
    assert "10" not in of_2025


def test_fields_are_asked_for_when_they_matter(office, screen):
    made = screen("attendance")
    made.start_new()
    body = made.form.body
    assert not body.boxes["public_kind"].isVisible()
    body.put("category", "public")
    assert body.boxes["public_kind"].isVisible()
    body.put("public_kind", "school")
    body.put("category", "enterprise")
    assert "public_kind" not in body.values()


def test_a_new_record_takes_over_what_is_not_anothers_own(qtbot, office, company, screen):
    made = screen()
    made.start_new()
    made.form.body.put("name", "Công ty CP Lúa gạo")
    qtbot.keyClick(made.focusWidget(), Qt.Key.Key_D, CONTROL)
    values = made.form.body.values()
    assert values["admin_unit"] == COMPANY["admin_unit"]
    assert values["industry_code"] == "10"
    assert values["name"] == "Công ty CP Lúa gạo"
    assert "tax_code" not in values


def test_selection_and_place_stay_after_saving(qtbot, office, screen):
    office.workspace.records.save_all(
        [
            Draft("organisation", {"name": f"Hợp tác xã số {number:03}", "kind": "cooperative"})
            for number in range(60)
        ]
    )
    made = screen()
    table = made.list.table
    chosen = table.rows.ids[40]
    made.open_record(chosen)
    table.verticalScrollBar().setValue(900)
    made.form.body.put("products", "Chiếu cói")
    assert made.form.save()
    assert table.verticalScrollBar().value() == 900
    assert table.selected_ids() == [chosen]


def test_what_was_saved_outside_the_filter_is_told(qtbot, office, company, screen):
    made = screen()
    made.list.filter.setText("toan xuan")
    told: list[str] = []
    made.notice.connect(lambda text, undo: told.append(text))
    made.start_new()
    made.form.body.put("name", "Công ty CP May Nghĩa Hưng")
    made.form.body.put("kind", "enterprise")
    assert made.form.save()
    assert told == ["Đã lưu “Công ty CP May Nghĩa Hưng”. Bộ lọc đang ẩn bản ghi này."]


def test_a_moment_is_told_by_the_clock_of_vietnam():
    from ui.records.wording import moment_text

    now = datetime.fromisoformat("2025-11-23T02:00:00+00:00")
    assert moment_text("2025-11-23T01:05:00.000000Z", now) == "lúc 08:05"
    assert moment_text("2025-11-22T16:59:00.000000Z", now) == "ngày 22/11/2025 lúc 23:59"


def test_every_kind_of_record_has_a_form_that_saves_nothing_by_itself(office, screen):
    from nsuat_desktop.records.registry import descriptions

    for record_type in descriptions():
        made = screen(record_type)
        made.start_new()
        assert not made.form.is_dirty()
        assert not made.form.save()
        assert made.form.width() < 1000
        assert made.grab().rect().contains(QPoint(10, 10))
