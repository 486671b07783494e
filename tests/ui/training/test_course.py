"""A course: typed, pasted, judged, counted, saved as one change and taken back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from nsuat_desktop.records.record import Draft
from nsuat_desktop.training.judging import Grade
from ui.training.grid_delegate import check_box
from ui.training.grid_model import CATEGORY, NAME, PLACE, PRESENT, SEX

CONTROL = Qt.KeyboardModifier.ControlModifier
AN = {"full_name": "Đặng Văn An", "birth_year": 1979, "sex": "male"}
ANH = {"full_name": "Trần Thị Ánh", "birth_year": 1990, "sex": "female"}


def forty_rows(office) -> str:
    """A list as offices keep it; 12 of the commune, 27 of the company, one of nobody knows."""
    lines = ["STT\tHọ và tên\tNăm sinh\tGiới tính\tĐơn vị\tChức vụ\tKý tên"]
    given = ("An", "Bình", "Cường", "Dũng", "Đức", "Giang", "Hà", "Hải", "Lan", "Minh")
    for number in range(40):
        place = office.commune.title if number < 12 else office.company.title
        cells = (
            str(number + 1),
            f"{('Nguyễn', 'Trần', 'Lê', 'Phạm')[number // 10]} Thị {given[number % 10]}",
            str(1970 + number // 2),
            "Nữ",
            "" if number == 39 else place,
            "Cán bộ",
            "",
        )
        lines.append("\t".join(cells))
    return "\n".join(lines)


def paste(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def type_in(qtbot, grid, text: str, write) -> None:
    """Type into the current cell as a person does: the first letter opens it."""
    grid.edit(grid.currentIndex())
    editor = grid.indexWidget(grid.currentIndex())
    editor.selectAll()
    write(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


@pytest.fixture
def page(qtbot, office, screen):
    """A course with two attendees, open."""
    made = screen()
    course = office.course(
        {**AN, "organisation": office.commune.id}, {**ANH, "organisation": office.company.id}
    )
    made.open_target(course.id)
    return made.course


def names(page) -> list[str]:
    return [line.full_name for line in page.model.lines]


def test_a_course_is_opened_with_its_attendees_by_given_name(page):
    assert names(page) == ["Đặng Văn An", "Trần Thị Ánh"]
    assert page.frame.counts == "2 ghi danh · 2 có mặt · 1 nữ"
    assert page.targets.texts() == {"MT07a": "1", "MT07b": "1"}
    assert page.grid.hasFocus()


def test_attendees_are_typed_from_cell_to_cell(qtbot, office, page, write):
    grid = page.grid
    grid.go_to(2)
    type_in(qtbot, grid, "Ngô Thị Hạnh", write)
    assert grid.currentIndex().column() == SEX
    qtbot.keyClick(grid, Qt.Key.Key_U)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    type_in(qtbot, grid, "1995", write)
    type_in(qtbot, grid, "may nghia hung", write)
    assert page.targets.texts() == {"MT07a": "1", "MT07b": "1"}
    grid.go_to(2, PLACE)
    type_in(qtbot, grid, "Cong ty CP may Nghia Hung", write)
    assert page.targets.texts() == {"MT07a": "1", "MT07b": "2"}
    type_in(qtbot, grid, "Công nhân", write)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (3, NAME)
    qtbot.keyClick(grid, Qt.Key.Key_S, CONTROL)
    assert office.attendances() == [
        ("Đặng Văn An", "public", True),
        ("Trần Thị Ánh", "enterprise", True),
        ("Ngô Thị Hạnh", "enterprise", True),
    ]


def test_the_first_letter_typed_opens_the_cell(qtbot, page):
    page.grid.go_to(2)
    qtbot.keyClicks(page.grid, "H")
    editor = page.grid.indexWidget(page.grid.currentIndex())
    assert editor.text() == "H"
    qtbot.keyClicks(editor, "a Thu")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert names(page)[-1] == "Ha Thu"


def test_presence_is_ticked_with_mouse_and_keys(qtbot, page):
    grid = page.grid
    place = check_box(grid.visualRect(page.model.index(0, PRESENT))).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.frame.counts == "2 ghi danh · 1 có mặt · 1 nữ"
    grid.go_to(1, PRESENT)
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert page.targets.texts() == {"MT07a": "0", "MT07b": "0"}
    qtbot.mouseClick(page.frame.present_button, Qt.MouseButton.LeftButton)
    assert page.frame.counts == "2 ghi danh · 2 có mặt · 1 nữ"
    qtbot.keyClick(grid, Qt.Key.Key_Z, CONTROL)
    assert page.frame.counts == "2 ghi danh · 0 có mặt · 0 nữ"


def test_the_group_is_chosen_by_key(qtbot, office, page):
    grid = page.grid
    grid.go_to(0, CATEGORY)
    qtbot.keyClick(grid, Qt.Key.Key_D)
    assert page.targets.texts() == {"MT07a": "0", "MT07b": "2"}
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert page.model.lines[0].category == "other"
    assert page.save()
    assert office.attendances()[0] == ("Đặng Văn An", "other", True)


def test_forty_rows_are_pasted_judged_and_saved_as_one_change(qtbot, office, page):
    told: list[tuple] = []
    page.told.connect(lambda text, undo: told.append((text, undo)))
    paste(forty_rows(office))
    qtbot.keyClick(page.grid, Qt.Key.Key_V, CONTROL)
    assert page.frame.doubt_chip.text() == "Đã dán: 40 dòng, 39 tốt, 1 cần xem"
    assert page.frame.counts.startswith("42 ghi danh")
    assert told[-1][0] == "Đã dán 40 dòng."
    assert page.targets.texts() == {"MT07a": "13", "MT07b": "28"}
    row = page.grid.currentIndex().row()
    assert page.model.lines[row].organisation_text == ""
    assert "Chưa có đơn vị" in page.remark.text
    qtbot.keyClick(page.grid, Qt.Key.Key_S, CONTROL)
    assert len(office.attendances()) == 42
    assert page.frame.state == "Đã lưu lúc 09:00"
    assert told[-1][0] == "Đã lưu lớp “Công cụ 5S và Kaizen” với 42 học viên."
    told[-1][1]()
    assert len(office.attendances()) == 2
    assert names(page) == ["Đặng Văn An", "Trần Thị Ánh"]


def test_pasting_is_taken_back(page, office):
    told: list[tuple] = []
    page.told.connect(lambda text, undo: told.append((text, undo)))
    paste("Họ tên\tĐiện thoại\nLê Văn Ân\t0912345678\nVũ Đình Dũng\t\n")
    page.paste()
    assert told[-1][0] == "Đã dán 2 dòng. Bỏ qua cột: Điện thoại."
    page.model.setData(page.model.index(0, PLACE), "Sở Khoa học và Công nghệ")
    told[-1][1]()
    assert names(page) == ["Đặng Văn An", "Trần Thị Ánh"]
    assert page.model.lines[0].organisation_text == "Sở Khoa học và Công nghệ"
    paste("   ")
    page.paste()
    assert "không có danh sách" in told[-1][0]


def test_removed_lines_are_put_back(qtbot, page):
    told: list[tuple] = []
    page.told.connect(lambda text, undo: told.append((text, undo)))
    page.grid.go_to(0)
    qtbot.keyClick(page.grid, Qt.Key.Key_Delete, CONTROL)
    assert told[-1][0] == "Đã xóa 1 dòng khỏi danh sách."
    assert names(page) == ["Trần Thị Ánh"]
    told[-1][1]()
    assert names(page) == ["Đặng Văn An", "Trần Thị Ánh"]


def test_a_table_pasted_while_typing_becomes_lines(qtbot, page):
    page.grid.go_to(2)
    page.grid.edit(page.grid.currentIndex())
    editor = page.grid.indexWidget(page.grid.currentIndex())
    paste("Lê Văn Ân\t1983\nVũ Đình Dũng\t1986\n")
    qtbot.keyClick(editor, Qt.Key.Key_V, CONTROL)
    assert names(page) == ["Đặng Văn An", "Trần Thị Ánh", "Lê Văn Ân", "Vũ Đình Dũng"]


def test_duplicates_are_judged_and_keep_the_list_from_being_saved(qtbot, office, page):
    paste(f"Họ tên\tNăm sinh\tĐơn vị\nTran Thi Anh\t1990\t{office.company.title}\n")
    page.paste()
    row = next(at for at, name in enumerate(names(page)) if name == "Tran Thi Anh")
    page.grid.go_to(0)
    assert not page.save()
    assert page.grid.currentIndex().row() == row
    assert "Trùng với dòng" in page.remark.text
    qtbot.keyClick(page.grid, Qt.Key.Key_Delete, CONTROL)
    assert page.save()
    assert len(office.attendances()) == 2


def test_somebody_of_the_same_name_is_asked_about(qtbot, office, page):
    known = office.save("person", full_name="Ngô Thị Hạnh", birth_year=1995, post="Tổ trưởng")
    page.model.people.forget()
    paste("Họ tên\tĐơn vị\nNgô Thị Hạnh\tUBND xã Nghĩa Lâm\nLê Văn Ân\tUBND xã Nghĩa Lâm\n")
    page.paste()
    assert not page.save()
    assert page.remark.text == ("Ngô Thị Hạnh: Có phải là Ngô Thị Hạnh, 1995 đã có hồ sơ không?")
    qtbot.mouseClick(page.remark.same_button, Qt.MouseButton.LeftButton)
    line = next(each for each in page.model.lines if each.full_name == "Ngô Thị Hạnh")
    assert (line.person, line.birth, line.post) == (known.id, "1995", "Tổ trưởng")
    assert page.save()
    rows = office.workspace.reader.first_rows("person")
    assert sorted(row.title for row in rows).count("Ngô Thị Hạnh") == 1
    kept = office.workspace.records.get(known.id)
    assert kept.labels["organisation"] == "UBND xã Nghĩa Lâm"


def test_another_person_of_the_same_name_gets_a_record_of_her_own(qtbot, office, page):
    office.save("person", full_name="Ngô Thị Hạnh", birth_year=1995)
    office.save("person", full_name="Lê Văn Ân")
    page.model.people.forget()
    paste("Họ tên\tĐơn vị\nNgô Thị Hạnh\tUBND xã Nghĩa Lâm\nLê Văn Ân\tUBND xã Nghĩa Lâm\n")
    page.paste()
    assert not page.save()
    assert page.remark.all_button.text() == "Cả 2 đều là người khác"
    qtbot.mouseClick(page.remark.all_button, Qt.MouseButton.LeftButton)
    assert page.save()
    rows = office.workspace.reader.first_rows("person")
    assert sorted(row.title for row in rows).count("Ngô Thị Hạnh") == 2


def test_correcting_a_name_corrects_the_person(qtbot, office, page, write):
    page.grid.go_to(1)
    type_in(qtbot, page.grid, "Trần Thị Ánh Nguyệt", write)
    assert page.save()
    titles = [row.title for row in office.workspace.reader.first_rows("person")]
    assert titles == ["Đặng Văn An", "Trần Thị Ánh Nguyệt"]


def test_a_new_course_and_its_list_are_one_change(qtbot, office, screen, write):
    made = screen()
    told: list[tuple] = []
    made.notice.connect(lambda text, undo: told.append((text, undo)))
    qtbot.keyClick(made, Qt.Key.Key_N, CONTROL)
    page = made.course
    write(made.focusWidget(), "Lean cho hợp tác xã")
    page.body.put("kind", "training")
    page.body.put("starts", "2025-11-20")
    page.body.put("ends", "2025-11-30")
    assert page.targets.texts() == {"MT07a": "0", "MT07b": "0"}
    paste(f"Họ tên\tĐơn vị\nLê Văn Ân\t{office.company.title}\n")
    page.paste()
    assert page.save()
    assert office.attendances() == [("Lê Văn Ân", "enterprise", True)]
    assert page.frame.state_pill.text == "Đang diễn ra"
    told[-1][1]()
    assert office.attendances() == []
    assert office.workspace.reader.count("training_course") == 0
    assert made.list.isVisible()


def test_what_the_course_lacks_is_said_beside_its_fields(qtbot, office, screen):
    made = screen()
    made.start_new()
    page = made.course
    page.body.put("title", "Lean")
    assert not page.save()
    assert page.body.boxes["starts"].message() == "Cần ghi “Từ ngày”."
    page.body.put("starts", "2025-05-16")
    page.body.put("ends", "2025-05-14")
    page.body.put("kind", "training")
    assert not page.save()
    assert "sớm hơn" in page.body.boxes["ends"].message()


def test_a_course_outside_the_plan_counts_nowhere_and_says_so(office, page):
    page.body.put("starts", "2019-05-14")
    page.body.put("ends", "2019-05-16")
    assert page.targets.texts() == {"MT07a": "–", "MT07b": "–"}


def test_an_attendee_changed_elsewhere_is_not_written_over(qtbot, office, page):
    line = page.model.lines[1]
    person = office.workspace.records.get(line.person)
    office.workspace.records.save(
        Draft("person", {**person.values, "post": "Quản đốc"}, person.id, person.revision)
    )
    page.model.setData(page.model.index(1, NAME), "Trần Thị Ánh Nguyệt")
    assert not page.save()
    assert "sửa sau khi mở" in page.frame.banner.text
    assert names(page)[1] == "Trần Thị Ánh Nguyệt"
    qtbot.mouseClick(page.frame.banner.buttons[0], Qt.MouseButton.LeftButton)
    assert page.model.lines[1].post == "Quản đốc"


def test_what_is_typed_survives_a_crash(qtbot, office, page, screen):
    page.model.setData(page.model.index(2, NAME), "Lê Văn Ân")
    qtbot.waitUntil(lambda: page.frame.state == "Chưa lưu · bản nháp được giữ")
    again = screen()
    again.open_target(page.state.course_id)
    assert names(again.course) == ["Đặng Văn An", "Trần Thị Ánh", "Lê Văn Ân"]
    assert "bản nháp chưa lưu" in again.course.frame.banner.text
    assert again.unsaved() == "Lớp đào tạo: Công cụ 5S và Kaizen"
    qtbot.mouseClick(again.course.frame.banner.buttons[0], Qt.MouseButton.LeftButton)
    assert names(again.course) == ["Đặng Văn An", "Trần Thị Ánh"]


def test_leaving_asks_only_when_something_would_be_lost(qtbot, office, page):
    window = page.window()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.list.isVisible()
    window.open_target(page.state.course_id)
    page.model.set_all_present()
    page.model.remove([0])
    page.close_page()
    box = window.findChild(QMessageBox)
    next(each for each in box.buttons() if each.text() == "Bỏ thay đổi").click()
    assert window.list.isVisible()
    assert len(office.attendances()) == 2


def test_chosen_cells_are_copied_as_a_table(qtbot, page):
    page.grid.selectAll()
    qtbot.keyClick(page.grid, Qt.Key.Key_C, CONTROL)
    first = QGuiApplication.clipboard().text().splitlines()[0]
    assert first == "1\tĐặng Văn An\tNam\t1979\tUBND xã Nghĩa Lâm\t\tCBCCVC\tx"


def test_the_chip_leads_to_what_wants_a_look(qtbot, office, page):
    paste("Họ tên\tĐơn vị\nLê Văn Ân\t\nVũ Đình Dũng\tXưởng mộc Hải Hà\n")
    page.paste()
    seen = set()
    for _ in range(2):
        qtbot.mouseClick(page.frame.doubt_chip, Qt.MouseButton.LeftButton)
        index = page.grid.currentIndex()
        seen.add((page.model.lines[index.row()].full_name, index.column()))
    assert seen == {("Lê Văn Ân", PLACE), ("Vũ Đình Dũng", CATEGORY)}
    assert page.model.next_remarked(-1, [Grade.WRONG]) is None


def test_where_there_is_little_room_one_part_is_shown_at_a_time(qtbot, office, screen):
    course = office.course(AN)
    made = screen(width=800)
    made.open_target(course.id)
    page = made.course
    assert page.grid.isVisible()
    assert not page.body.isVisible()
    qtbot.mouseClick(page.frame.facts_chip, Qt.MouseButton.LeftButton)
    assert page.body.isVisible()
    assert not page.grid.isVisible()
    page.body.put("title", "")
    assert not page.save()
    assert page.body.isVisible()


def test_the_list_of_courses_counts_their_attendances(qtbot, office, screen):
    office.course({**AN, "organisation": office.commune.id}, {**ANH, "attended": False})
    office.course(title="Lớp cũ", starts="2021-01-05", ends="2021-01-06")
    made = screen()
    rows = made.list.table.rows
    titles = [column.name for column in rows.columns]
    shown = [
        tuple(
            rows.text(row, titles.index(name))
            for name in ("title", "enrolled", "attended", "public")
        )
        for row in range(2)
    ]
    assert shown == [("Công cụ 5S và Kaizen", "2", "1", "1"), ("Lớp cũ", "0", "0", "0")]


def test_a_course_is_deleted_with_its_list_after_a_question(qtbot, office, screen):
    course = office.course(AN, ANH)
    made = screen()
    told: list[tuple] = []
    made.notice.connect(lambda text, undo: told.append((text, undo)))
    made.list.table.choose([course.id], course.id)
    made.list.focus_table()
    qtbot.keyClick(made.list.table, Qt.Key.Key_Delete)
    box = made.findChild(QMessageBox)
    assert box.text() == "Xóa lớp “Công cụ 5S và Kaizen” cùng 2 lượt tham gia?"
    next(each for each in box.buttons() if each.text() == "Xóa").click()
    assert office.attendances() == []
    assert made.list.count.text() == "0"
    told[-1][1]()
    assert len(office.attendances()) == 2


def test_attendances_behind_a_figure_are_listed_and_opened(qtbot, office, screen):
    course = office.course(AN, ANH)
    ids = office.workspace.reader.ids("attendance", {"course": course.id})
    made = screen()
    made.open_target(([ids[1]], "Được tính vào MT07b"))
    table = made.attendances.table
    assert [table.rows.text(0, 1)] == ["Trần Thị Ánh"]
    assert made.attendances.chips.only_chip.text() == "Được tính vào MT07b"
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert made.course.isVisible()
    assert made.course.model.lines[made.course.grid.currentIndex().row()].key == ids[1]


def test_only_these_courses_are_shown(qtbot, office, screen):
    course = office.course(AN)
    office.course(title="Lớp cũ", starts="2021-01-05", ends="2021-01-06")
    made = screen()
    made.open_target(([course.id], "Lớp năm 2025"))
    assert made.list.count.text() == "1 / 2"
    chip = made.list.chips.only_chip
    place = QPoint(chip.width() - 8, chip.height() // 2)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=place)
    assert made.list.count.text() == "2"
