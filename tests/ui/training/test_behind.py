"""The files, related records, time and history of a course, opened over it."""

import pytest
from PySide6.QtCore import Qt

from ui.records.behind_dialog import BehindDialog
from ui.records.form_frame import Page


@pytest.fixture
def course(office):
    return office.course({"full_name": "Trần Thị Ánh", "organisation": office.company.id})


@pytest.fixture
def dialog(qtbot, screen, course) -> BehindDialog:
    made = screen()
    made.open_target(course.id)
    qtbot.mouseClick(made.course.frame.behind_button, Qt.MouseButton.LeftButton)
    return made.course.findChild(BehindDialog)


def test_a_list_of_attendees_is_attached_to_its_course(qtbot, office, course, dialog, tmp_path):
    scan = tmp_path / "Danh sách ký nhận.pdf"
    scan.write_bytes(b"%PDF-1.7 signed")
    with qtbot.waitSignal(dialog.pages.files.told):
        dialog.pages.files.add_files([scan])
    assert dialog.chips[Page.FILES].text() == "Tệp 1"
    assert dialog.notice.text == "Đã đính kèm 1 tệp."
    assert [row.title for row in office.workspace.attachments.of(course.id)] == [scan.name]
    dialog.notice.undo_button.click()
    assert office.workspace.attachments.of(course.id) == []


def test_attendances_and_dates_of_the_course_are_there(dialog, course):
    assert dialog.chips[Page.RELATED].text() == "Hồ sơ 1"
    dialog.show_page(Page.TIMELINE)
    days = [line.right for line in dialog.pages.timeline.list.lines]
    assert days == ["", "16/05/2025", "16/05/2025", "14/05/2025"]


def test_a_change_of_the_course_is_taken_back_from_its_history(qtbot, office, screen, course):
    made = screen()
    made.open_target(course.id)
    made.course.body.put("venue", "Hội trường")
    assert made.course.save()
    made.course.show_behind()
    dialog = made.course.findChild(BehindDialog)
    dialog.show_page(Page.HISTORY)
    dialog.pages.history.undo_button.click()
    assert not dialog.isVisible()
    assert "venue" not in made.course.body.values()


def test_what_is_typed_is_saved_before_anything_can_be_taken_back(qtbot, screen, course):
    made = screen()
    made.open_target(course.id)
    made.course.body.put("venue", "Hội trường")
    with qtbot.waitSignal(made.notice) as notice:
        made.course.show_behind()
    assert "Lưu (Ctrl+S)" in notice.args[0]
    assert made.course.findChild(BehindDialog) is None


def test_a_way_to_the_files_of_a_course_ends_at_them(screen, course):
    made = screen()
    made.open_target(f"{course.id}#files")
    assert made.course.findChild(BehindDialog).chips[Page.FILES].isChecked()
