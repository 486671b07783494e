"""From a record to what it points at, to what points at it, and along its line of time."""

import pytest
from PySide6.QtCore import Qt

from ui.records.dialogs import RecordDialog
from ui.records.form_frame import Page

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def company(office):
    return office.organisation("Công ty TNHH Gạo Toản Xuân")


@pytest.fixture
def support(office, company):
    steps = {"registered": "2024-02-01", "applied": "2025-05-01"}
    return office.save("support", organisation=company.id, solution="ISO9001", steps=steps)


def test_a_link_leads_to_the_record_by_button_and_by_key(qtbot, office, screen, company, support):
    made = screen("support")
    made.open_record(support.id)
    editor = made.form.body.editor("organisation")
    assert editor.open_button.isVisible()
    qtbot.mouseClick(editor.open_button, Qt.MouseButton.LeftButton)
    editor.focus()
    qtbot.keyClick(editor.line, Qt.Key.Key_O, CONTROL)
    assert office.opened == [("organisation", company.id)] * 2


def test_without_a_chosen_record_there_is_nothing_to_open(qtbot, office, screen, write, support):
    made = screen("support")
    made.open_record(support.id)
    editor = made.form.body.editor("organisation")
    editor.focus()
    editor.line.selectAll()
    write(editor.line, "x")
    assert not editor.open_button.isVisible()
    qtbot.keyClick(editor.line, Qt.Key.Key_O, CONTROL)
    assert office.opened == []


def test_what_points_at_a_support_is_one_click_away(qtbot, office, screen, company, support):
    visit = office.save(
        "inspection", organisation=company.id, support=support.id, date="2025-06-01"
    )
    made = screen("support")
    made.open_record(support.id)
    assert made.form.frame.chips[Page.RELATED].text() == "Hồ sơ 1"
    made.form.frame.show_page(Page.RELATED)
    (link,) = made.form.pages.related.links
    link.click()
    assert office.opened == [("inspection", visit.id)]


def test_the_line_of_time_goes_by_year_and_opens_with_enter(
    qtbot, office, screen, company, support
):
    made = screen()
    made.open_record(company.id)
    made.form.frame.show_page(Page.TIMELINE)
    line = made.form.pages.timeline.list
    assert [(each.text, each.below, each.right) for each in line.lines] == [
        ("2025", "", ""),
        (support.title, "Hỗ trợ · Đã áp dụng", "01/05/2025"),
        ("2024", "", ""),
        (support.title, "Hỗ trợ · Đăng ký", "01/02/2024"),
    ]
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert line.currentIndex().row() == 3
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert office.opened == [("support", support.id)]


def test_what_lies_ahead_says_so(office, screen, company):
    office.save(
        "certificate",
        organisation=company.id,
        standard="ISO9001",
        certifier="Quacert",
        issued="2025-06-01",
        expires="2028-05-31",
    )
    made = screen()
    made.open_record(company.id)
    made.form.frame.show_page(Page.TIMELINE)
    assert made.form.pages.timeline.list.lines[1].right == "sắp tới: 31/05/2028"


def test_a_missing_standard_is_added_while_choosing_it(qtbot, office, screen, write, company):
    made = screen("support")
    made.start_new()
    editor = made.form.body.editor("solution")
    editor.focus()
    write(editor.line, "Đo lường xanh")
    assert [each.label for each in editor.suggestions()] == ["Thêm mục mới “Đo lường xanh”…"]
    qtbot.keyClick(editor.popup, Qt.Key.Key_Return)
    dialog = made.form.findChild(RecordDialog)
    assert dialog.body.values()["short_name"] == "Đo lường xanh"
    assert dialog.body.values()["code"] == "DOLUONGXANH"
    dialog.body.put("name", "Hệ thống đo lường xanh")
    dialog.save()
    assert made.form.body.values()["solution"] == "DOLUONGXANH"
    assert editor.label() == "Đo lường xanh"
    made.form.body.put("organisation", company.id)
    made.form.body.put("steps", {"registered": "2025-10-01"})
    assert made.form.save()
    assert "Đo lường xanh" in [each.label for each in suggestions_of(editor)]


def suggestions_of(editor):
    editor.open_list()
    found = editor.suggestions()
    editor.popup.hide()
    return found


def test_a_new_entry_is_offered_at_the_end_of_the_whole_list(office, screen):
    made = screen("certificate")
    made.start_new()
    offered = suggestions_of(made.form.body.editor("standard"))
    assert offered[-1].label == "Thêm mục mới…"
    assert len(offered) > 20


def test_an_entry_of_the_shared_catalogue_cannot_be_added_again(qtbot, office, screen, write):
    made = screen("certificate")
    made.start_new()
    dialog_for(made, "ISO 9001")
    dialog = made.form.findChild(RecordDialog)
    dialog.body.put("name", "Của tôi")
    dialog.save()
    assert "Danh mục chung đã có “ISO 9001”" in dialog.body.boxes["code"].message()
    assert office.titles("catalogue_entry") == []


def dialog_for(made, text: str) -> None:
    """Ask for a new entry although the list has one of that name."""
    made.form.body.editor("standard")._create(text, lambda code, label: None)
