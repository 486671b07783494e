"""The preview: verdicts seen, cells typed over, columns given to fields, rows decided about."""

from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu

from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.import_plan import Action, Mode
from nsuat_desktop.spreadsheets.preview import Show
from tests.ui.imports.conftest import Desk
from ui.imports.grid_headers import FIELD_MIME
from ui.imports.review_page import ReviewPage
from ui.imports.side_panel import Side

UNITS = (
    "STT | Tên đơn vị | Mã số thuế | Thành lập",
    "1 | Công ty TNHH Gạo Toản Xuân | 0100233488 | 15/3/2010",
    "2 | HTX Muối Bạch Long | | 31/2/2011",
    "3 | Công ty CP May Nghĩa Hưng | 100109106 | 2012",
)
NAME, TAX_CODE, FOUNDED = 1, 2, 3
STRANGE = ("Tên đơn vị | Thành lập | Cột lạ", "HTX Muối Bạch Long | 2011 | Vũ Thị Mến")


def actions(review: ReviewPage) -> list[Action]:
    model = review.model
    return [model.planned_at(row).action for row in range(model.rowCount())]


def type_over(desk: Desk, review: ReviewPage, row: int, column: int, text: str) -> None:
    """As a person does: F2, other text, Enter."""
    review.grid.go_to(row, column)
    QTest.keyClick(review.grid, Qt.Key.Key_F2)
    editor = review.grid.indexWidget(review.grid.currentIndex())
    editor.setText(text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert text in review.job.choice.edits.values()
    desk.planned()


def test_each_cell_has_its_verdict_and_each_row_its_fate(desk: Desk) -> None:
    review = desk.paste(*UNITS)
    model = review.model
    assert actions(review) == [Action.NEW, Action.REFUSED, Action.NEW]
    assert model.remarks(0, NAME) == (Verdict.FINE, "")
    assert model.remarks(1, FOUNDED)[0] is Verdict.ERROR
    assert model.remarks(2, TAX_CODE)[0] is Verdict.MENDED
    shown = model.index(2, TAX_CODE)
    assert shown.data() == "0100109106"
    assert "100109106" in shown.data(Qt.ItemDataRole.ToolTipRole)
    spoken = model.index(1, FOUNDED).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Dòng 3, Không nhập, Thành lập, 31/2/2011, Lỗi")
    review.grid.go_to(1, FOUNDED)
    assert review.remark == f"Lỗi: {model.remarks(1, FOUNDED)[1]}"
    assert review.sum_text == "3 dòng = 2 mới + 1 không nhập được"


def test_a_cell_shows_what_goes_in(desk: Desk) -> None:
    review = desk.paste(
        "Tên đơn vị | Mã số thuế | Điện thoại | Thành lập | Doanh thu năm 2022 (triệu đồng)",
        "HTX Muối Bạch Long | 100109106 | chưa có | 15.3.2010 | 60897",
        "HTX Chiếu cói Ân Hòa |  | 0228.3127161/0912345678 | 31/2/2010 | 5",
    )
    model = review.model
    first, second = ([model.index(row, col).data() for col in range(1, 5)] for row in (0, 1))
    assert first == ["0100109106", "", "15/03/2010", "60.897.000.000"]
    assert model.remarks(1, 2)[0] is Verdict.WARNING
    assert second == ["", "02283127161", "31/2/2010", "5.000.000"]
    review.grid.go_to(0, 4)
    assert review.remark == "Trong tệp: 60897"
    review.grid.go_to(0, 2)
    assert "Trong tệp: chưa có" in model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(0, 2).data(Qt.ItemDataRole.EditRole) == "chưa có"
    desk.write()
    kept = {row["name"]: row for row in desk.rows("organisation")}["HTX Muối Bạch Long"]
    assert (kept["tax_code"], kept.get("phone"), kept["founded"]) == (
        "0100109106",
        None,
        "2010-03-15",
    )


def test_a_row_that_names_several_tools_tells_each_record_that_it_makes(desk: Desk) -> None:
    review = desk.paste(
        "Tên đơn vị | Giải pháp hỗ trợ | Ngày áp dụng | Số hợp đồng",
        "HTX Muối Bạch Long | 5S, Kaizen | 15/3/2024 | 01/HĐ; 02/HĐ",
    )
    shown = [review.model.index(0, column).data() for column in range(4)]
    assert shown == ["HTX Muối Bạch Long", "5S, Kaizen", "15/03/2024", "01/HĐ; 02/HĐ"]
    review.grid.go_to(0, 1)
    told = [each.text() for each in review.row_page.findChildren(QLabel)]
    assert "5S – HTX Muối Bạch Long\nKaizen – HTX Muối Bạch Long" in told
    assert "Sẽ thêm 2 hỗ trợ mới." in told
    assert desk.write()["Thêm mới"] == 1
    kept = [(row["solution"], row["agreement"]) for row in desk.rows("support")]
    assert sorted(kept) == [("5S", "01/HĐ"), ("KAIZEN", "02/HĐ")]


def test_a_wrong_cell_is_mended_in_place(desk: Desk) -> None:
    review = desk.paste(*UNITS)
    type_over(desk, review, 1, FOUNDED, "28/2/2011")
    assert review.model.remarks(1, FOUNDED)[0] is Verdict.FINE
    assert actions(review) == [Action.NEW] * 3
    assert review.head.import_button.text() == "Nhập 3 dòng"
    desk.write()
    founded = {row["name"]: row["founded"] for row in desk.rows("organisation")}
    assert founded["HTX Muối Bạch Long"] == "2011-02-28"


def test_a_cell_is_taken_as_in_the_file_again(desk: Desk) -> None:
    review = desk.paste(*UNITS)
    type_over(desk, review, 0, FOUNDED, "31/2/2010")
    assert actions(review)[0] is Action.REFUSED
    assert "Trong tệp: 15/3/2010" in review.model.index(0, FOUNDED).data(
        Qt.ItemDataRole.ToolTipRole
    )
    review.grid.go_to(0, FOUNDED)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    review.grid.contextMenuEvent(event)
    menu = review.grid.findChildren(QMenu)[-1]
    next(each for each in menu.actions() if "trong tệp" in each.text()).trigger()
    menu.close()
    desk.planned()
    assert actions(review)[0] is Action.NEW
    assert not review.job.choice.edits
    type_over(desk, review, 0, FOUNDED, "2011")
    review.model.setData(review.model.index(0, FOUNDED), "15/3/2010")
    assert not review.job.choice.edits


def test_chips_count_and_show_only_some_rows(desk: Desk) -> None:
    review = desk.paste(*UNITS)
    chips = review.filters.chips
    assert {show: chip.text() for show, chip in chips.items() if chip.isVisible()} == {
        Show.ALL: "Tất cả 3",
        Show.REFUSED: "Không nhập được 1",
        Show.MENDED: "Đã sửa 1",
        Show.NEW: "Mới 2",
    }
    chips[Show.REFUSED].click()
    assert review.grid.currentIndex().column() == FOUNDED
    assert "Lỗi" in review.remark
    assert review.model.rowCount() == 1
    assert review.model.number_at(0) == 3
    type_over(desk, review, 0, FOUNDED, "2011")
    assert review.model.rowCount() == 0
    chips[Show.ALL].click()
    assert review.model.rowCount() == 3


def test_a_column_is_given_to_another_field_from_the_list(desk: Desk) -> None:
    review = desk.paste(*STRANGE)
    assert review.model.field_text(2) == "Không nhập"
    review.grid.go_to(0, 2)
    QTest.keyClick(review.grid, Qt.Key.Key_F4)
    assert review.popup.isVisible()
    QTest.keyClicks(review.popup.edit, "dia chi")
    QTest.keyClick(review.popup.edit, Qt.Key.Key_Return)
    desk.planned()
    assert review.model.field_text(2) == "Địa chỉ"
    desk.write()
    assert desk.rows("organisation")[0]["address"] == "Vũ Thị Mến"


def test_a_column_can_be_left_out(desk: Desk) -> None:
    review = desk.paste("Tên đơn vị | Điện thoại", "HTX Muối Bạch Long | không phải số")
    assert actions(review) == [Action.REFUSED]
    review.grid.go_to(0, 1)
    QTest.keyClick(review.grid, Qt.Key.Key_F4)
    QTest.keyClicks(review.popup.edit, "khong nhap")
    QTest.keyClick(review.popup.edit, Qt.Key.Key_Return)
    desk.planned()
    assert actions(review) == [Action.NEW]


def test_a_field_is_dropped_on_a_column(desk: Desk) -> None:
    review = desk.paste(*STRANGE)
    review.panel.turn_to(Side.FIELDS)
    chip = next(each for each in review.fields.chips if each.text() == "Người đại diện")
    assert chip.isEnabled()
    data = QMimeData()
    data.setData(FIELD_MIME, b"representative")
    left = review.grid.columns_head.sectionViewportPosition(2)
    event = QDropEvent(
        QPointF(QPoint(left + 4, 10)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    review.grid.columns_head.dropEvent(event)
    desk.planned()
    assert review.model.field_text(2) == "Người đại diện"
    assert chip not in review.fields.chips


def test_a_free_field_is_pressed_for_the_current_column(desk: Desk) -> None:
    review = desk.paste(*STRANGE)
    review.grid.go_to(0, 2)
    review.panel.turn_to(Side.FIELDS)
    chip = next(each for each in review.fields.chips if each.text() == "Người đại diện")
    QTest.keyClick(chip, Qt.Key.Key_Space)
    desk.planned()
    assert review.model.field_text(2) == "Người đại diện"


def test_what_the_title_tells_is_not_missing(desk: Desk) -> None:
    review = desk.paste(
        "CƠ SỞ ĐƯỢC CHỨNG NHẬN VIETGAP | | | |",
        "STT | Tên cơ sở | Số GCN | Ngày cấp | Tổ chức chứng nhận",
        "1 | HTX Rau Nghĩa Minh | VG-1 | 01/03/2022 | VinaCert",
    )
    assert review.missing() == []
    assert actions(review) == [Action.NEW]


def test_what_is_missing_is_named(desk: Desk) -> None:
    review = desk.paste(
        "Cột lạ | Mã số thuế | Thành lập", "x | 0100233488 | 2011", kind="organisation"
    )
    assert "Tên đơn vị" in review.banner.text
    review.job.set_column(review.model.column_at(0).index, "name")
    desk.planned()
    assert review.banner.text == ""


def test_another_kind_matches_the_columns_anew(desk: Desk) -> None:
    review = desk.paste("Họ và tên | Năm sinh", "Trần Văn Bình | 1980")
    kinds = review.head.kinds
    kinds.setCurrentIndex(kinds.findData("person"))
    kinds.activated.emit(kinds.currentIndex())
    desk.planned()
    assert review.job.matching.record_type == "person"
    desk.write()
    assert desk.rows("person")[0]["full_name"] == "Trần Văn Bình"


def test_a_table_of_no_known_kind_asks_for_it(desk: Desk) -> None:
    review = desk.paste("abc | def", "1 | 2")
    assert not review.head.import_button.isEnabled()
    assert "Chọn loại bản ghi" in review.banner.text


def test_changes_of_a_known_record_are_shown_with_before_and_after(desk: Desk) -> None:
    known = desk.save(
        "organisation", name="HTX Muối Bạch Long", kind="cooperative", phone="0912345678"
    )
    review = desk.paste("Tên đơn vị | Điện thoại", "HTX Muối Bạch Long | 0987654321")
    planned = review.model.planned_at(0)
    assert (planned.action, planned.record_id) == (Action.UPDATED, known.id)
    texts = [each.text() for each in review.row_page.findChildren(type(review._sum))]
    assert "0912345678 → 0987654321" in texts
    review.head.modes.setCurrentIndex(review.head.modes.findData(Mode.ADD.value))
    review.head.modes.activated.emit(review.head.modes.currentIndex())
    desk.planned()
    assert review.model.planned_at(0).action in (Action.SKIPPED, Action.SAME)
    assert not review.head.import_button.isEnabled()


def test_a_probable_duplicate_is_decided(desk: Desk) -> None:
    known = desk.save(
        "organisation", name="Công ty TNHH Gạo Toản Xuân", kind="enterprise", phone="0912345678"
    )
    lines = ("Tên đơn vị | Điện thoại", "DNTN Gạo Toản Xuân | 0912345678")
    review = desk.paste(*lines)
    assert actions(review) == [Action.NEW]
    assert review.filters.chips[Show.ASK].text() == "Có thể trùng 1"
    review.row_page.buttons["use0"].click()
    desk.planned()
    assert review.model.planned_at(0).record_id == known.id
    desk.write()
    assert len(desk.rows("organisation")) == 1


def test_rows_are_left_out_and_taken_in_again(desk: Desk) -> None:
    review = desk.paste(*UNITS)
    review.grid.go_to(0, NAME)
    QTest.keyClick(review.grid, Qt.Key.Key_Delete)
    desk.planned()
    assert actions(review)[0] is Action.SKIPPED
    QTest.keyClick(review.grid, Qt.Key.Key_Delete)
    desk.planned()
    assert actions(review)[0] is Action.NEW
    review.row_page.buttons["skip"].click()
    desk.planned()
    assert actions(review)[0] is Action.SKIPPED
    review.row_page.buttons["again"].click()
    desk.planned()
    assert actions(review)[0] is Action.NEW


def test_all_rows_are_left_out_and_taken_in_at_once(desk: Desk) -> None:
    review = desk.paste(*UNITS)
    review.grid.selectAll()
    QTest.keyClick(review.grid, Qt.Key.Key_Delete)
    desk.planned()
    assert actions(review) == [Action.SKIPPED] * 3
    QTest.keyClick(review.grid, Qt.Key.Key_Delete)
    desk.planned()
    assert actions(review) == [Action.NEW, Action.REFUSED, Action.NEW]


def test_chosen_cells_are_copied_as_they_are_shown(desk: Desk) -> None:
    review = desk.paste(*UNITS)
    add = QItemSelectionModel.SelectionFlag.Select
    for row, column in ((2, TAX_CODE), (0, FOUNDED), (0, NAME)):
        review.grid.selectionModel().select(review.model.index(row, column), add)
    QTest.keyClick(review.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines == ["Công ty TNHH Gạo Toản Xuân\t15/03/2010", "0100109106"]


def test_old_letters_are_seen_before_and_after(desk: Desk) -> None:
    review = desk.read("hoc-vien-2023-tcvn3.xlsx")
    name = review.model.first_column()
    after = review.model.index(0, name).data()
    assert after == "Vũ Quốc Quyết"
    assert "Trước (TCVN3): " in review.remark
    review.head.raw_chip.click()
    assert review.model.index(0, name).data() not in ("", after)
    review.head.raw_chip.click()
    assert review.model.index(0, name).data() == after


def test_a_course_that_the_titles_do_not_tell_is_entered(desk: Desk) -> None:
    lines = ("Họ và tên | Năm sinh | Đơn vị công tác", "Trần Văn Bình | 1980 | UBND xã Nghĩa Lâm")
    review = desk.paste(*lines, kind="attendance")
    assert "lớp" in review.banner.text
    assert actions(review) == [Action.REFUSED]
    review.banner.buttons[0].click()
    assert review.panel.side is Side.COURSE
    for name, value in (
        ("title", "Lớp 5S"),
        ("kind", "workshop_training"),
        ("starts", "2025-05-14"),
        ("ends", "2025-05-16"),
    ):
        review.course.body.put(name, value)
    desk.qtbot.waitUntil(lambda: review.job.choice.course.get("title") == "Lớp 5S")
    desk.planned()
    assert actions(review) == [Action.NEW]
    assert review.banner.text == ""
    desk.write()
    assert desk.rows("attendance")[0]["course!"].startswith("Lớp 5S")


def test_a_known_course_takes_the_attendees(desk: Desk) -> None:
    course = desk.save(
        "training_course",
        title="Lớp 5S",
        kind="workshop_training",
        starts="2025-05-14",
        ends="2025-05-16",
    )
    review = desk.paste(
        "Họ và tên | Năm sinh | Đơn vị công tác",
        "Trần Văn Bình | 1980 | UBND xã Nghĩa Lâm",
        kind="attendance",
    )
    review.panel.turn_to(Side.COURSE)
    review.course.known_chip.click()
    review.course.known.line.setText("5s")
    review.course.known.line.textEdited.emit("5s")
    QTest.keyClick(review.course.known.line, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: review.job.choice.course_id == course.id)
    desk.planned()
    desk.write()
    assert [row["course"] for row in desk.rows("attendance")] == [course.id]


def test_warnings_are_kept_with_the_reason_given(desk: Desk) -> None:
    review = desk.paste("Tên đơn vị | Mã số thuế", "HTX Muối Bạch Long | 0100233489")
    assert review.filters.chips[Show.WARNING].text() == "Cảnh báo 1"
    assert review.head.reason.isVisible()
    QTest.keyClicks(review.head.reason, "Theo giay dang ky")
    desk.planned()
    desk.write()
    record = desk.workspace.records.get(desk.workspace.reader.ids("organisation")[0])
    assert record.accepted["tax_code"]["reason"] == "Theo giay dang ky"


def test_a_record_changed_meanwhile_is_seen(desk: Desk) -> None:
    review = desk.paste("Tên đơn vị | Điện thoại", "HTX Muối Bạch Long | 0987654321")
    assert actions(review) == [Action.NEW]
    desk.save("organisation", name="HTX Muối Bạch Long", kind="cooperative")
    desk.screen._changes.announce("organisation")
    desk.planned()
    assert actions(review) == [Action.UPDATED]


def test_the_model_keeps_the_rules_of_qt(desk: Desk, qtmodeltester: object) -> None:
    review = desk.paste(*UNITS)
    qtmodeltester.check(review.model)  # type: ignore[attr-defined]


def test_a_commune_of_two_states_is_chosen_once_for_all(desk: Desk) -> None:
    review = desk.paste(
        "STT | Tên đơn vị | Xã, phường",
        "1 | Hợp tác xã A | Nghĩa Lâm",
        "2 | Hợp tác xã B | Nghĩa Lâm",
        "3 | Hợp tác xã C | Nghĩa Hải",
    )
    review.grid.setCurrentIndex(review.model.index(0, 2))
    review.row_page.buttons["choiceXã Nghĩa Lâm, tỉnh Ninh Bình"].click()

    desk.planned()
    desk.write()
    communes = {row["name"]: row.get("admin_unit") for row in desk.rows("organisation")}
    assert communes["Hợp tác xã A"] == communes["Hợp tác xã B"] == "13957@2025-07-01"


def test_a_filter_that_loses_the_mended_row_goes_on_in_its_column(desk: Desk) -> None:
    review = desk.paste(
        "Tên đơn vị | Thành lập",
        *(f"HTX Số {number} | 31/2/2011" for number in range(4)),
    )
    review.model.show_rows(Show.REFUSED)
    type_over(desk, review, 1, 1, "2011")
    assert review.model.rowCount() == 3
    current = review.grid.currentIndex()
    assert (current.row(), current.column()) == (1, 1)
    assert current.siblingAtColumn(0).data() == "HTX Số 2"
    review.model.show_rows(Show.ALL)
    assert (review.grid.currentIndex().row(), review.grid.currentIndex().column()) == (0, 0)


def test_a_choice_leaves_cells_alone_that_say_something_else_by_now(desk: Desk) -> None:
    review = desk.paste(
        "STT | Tên đơn vị | Xã, phường",
        "1 | Hợp tác xã A | Nghĩa Lâm",
        "2 | Hợp tác xã B | ",
        "3 | Hợp tác xã C | ",
        "4 | Hợp tác xã D | Nghĩa Lâm",
    )
    type_over(desk, review, 3, 2, "Xã Nghĩa Hải")
    type_over(desk, review, 1, 2, "Nghĩa Lâm")
    review.grid.setCurrentIndex(review.model.index(1, 2))
    review.row_page.buttons["choiceXã Nghĩa Lâm, tỉnh Ninh Bình"].click()
    desk.planned()
    texts = [review.model.index(row, 2).data() or "" for row in range(4)]
    assert texts[:3] == ["Xã Nghĩa Lâm, tỉnh Ninh Bình"] * 2 + [""]
    assert texts[3].startswith("Xã Nghĩa Hải")
