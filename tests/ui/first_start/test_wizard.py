from datetime import date

import pytest
from PySide6.QtCore import Qt

from nsuat_desktop.offices.units import find_units, unit
from ui.first_start.suggested import suggested_values
from ui.first_start.wizard import FirstStartWizard


@pytest.fixture
def wizard(qtbot) -> FirstStartWizard:
    made = FirstStartWizard(today=date(2025, 11, 23))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def press(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def begin(qtbot, write, wizard) -> None:
    """Answer the first page as a clerk would: name, level, three letters of the district."""
    press(qtbot, wizard.office_button)
    boxes = wizard.form.boxes
    write(boxes["user_name"].editor.line, "Nguyễn Thị Hà")
    qtbot.keyClick(boxes["user_name"].editor.line, Qt.Key.Key_Return)
    write(boxes["level"].editor.line, "huyen")
    qtbot.keyClick(boxes["level"].editor.popup, Qt.Key.Key_Return)
    write(boxes["admin_unit"].editor.line, "huyen nghia hung")
    qtbot.keyClick(boxes["admin_unit"].editor.popup, Qt.Key.Key_Return)


def test_the_sample_is_one_press_away(qtbot, wizard):
    with qtbot.waitSignal(wizard.sample_chosen):
        press(qtbot, wizard.sample_button)
    assert not wizard.isVisible()


def test_level_and_unit_fill_in_the_rest(qtbot, write, wizard):
    begin(qtbot, write, wizard)
    values = wizard.form.values()
    assert values["name"] == "Ủy ban nhân dân huyện Nghĩa Hưng"
    assert values["issuer_lines"] == "ỦY BAN NHÂN DÂN\nHUYỆN NGHĨA HƯNG"
    assert values["place_name"] == "Nghĩa Hưng"
    assert values["valid_from"] == "2021-01-01"
    assert values["recipients"] == "Chủ tịch, các Phó Chủ tịch UBND huyện"


def test_what_was_written_by_hand_is_not_overwritten(qtbot, write, wizard):
    press(qtbot, wizard.office_button)
    write(wizard.form.boxes["place_name"].editor.line, "Liễu Đề")
    begin(qtbot, write, wizard)
    assert wizard.form.values()["place_name"] == "Liễu Đề"


def test_the_answers_have_the_keys_of_init(qtbot, write, wizard):
    begin(qtbot, write, wizard)
    press(qtbot, wizard.next_button)
    assert wizard.page == 2
    boxes = wizard.form.boxes
    write(boxes["signer_name"].editor.line, "Trần Văn Mẫu")
    write(boxes["division"].editor.line, "KTHT")
    with qtbot.waitSignal(wizard.completed) as completed:
        press(qtbot, wizard.next_button)
    answers = dict(completed.args[0])
    assert answers.pop("admin_unit") == find_units("huyện Nghĩa Hưng")[0].id
    assert answers == {
        "user_name": "Nguyễn Thị Hà",
        "level": "district",
        "name": "Ủy ban nhân dân huyện Nghĩa Hưng",
        "issuer_lines": ["ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG"],
        "abbreviation": "UBND",
        "place_name": "Nghĩa Hưng",
        "valid_from": "2021-01-01",
        "signer_form": "TM_KT",
        "signer_post": "Phó Chủ tịch",
        "signer_name": "Trần Văn Mẫu",
        "division": "KTHT",
        "addressee": ["Sở Khoa học và Công nghệ"],
        "recipients": ["Chủ tịch, các Phó Chủ tịch UBND huyện"],
    }


def test_what_is_missing_is_said_beside_its_field(qtbot, wizard):
    press(qtbot, wizard.office_button)
    press(qtbot, wizard.next_button)
    assert wizard.page == 1
    boxes = wizard.form.boxes
    assert "họ tên" in boxes["user_name"].message()
    assert "Cần ghi" in boxes["name"].message()
    assert boxes["parent_name"].message() == ""
    assert boxes["user_name"].editor.line.hasFocus()


def test_rules_of_documents_hold_here_too(qtbot, write, wizard):
    begin(qtbot, write, wizard)
    press(qtbot, wizard.next_button)
    signer = wizard.form.boxes["signer_name"]
    write(signer.editor.line, "ThS. Trần Văn Mẫu")
    with qtbot.assertNotEmitted(wizard.completed):
        press(qtbot, wizard.next_button)
    assert "học hàm, học vị" in signer.message()


def test_a_date_that_cannot_be_read_stops_the_page(qtbot, write, wizard):
    begin(qtbot, write, wizard)
    line = wizard.form.boxes["valid_from"].editor.line
    line.clear()
    write(line, "31/2/2025")
    press(qtbot, wizard.next_button)
    assert wizard.page == 1
    assert "tháng 2/2025" in wizard.form.boxes["valid_from"].message()


def test_the_preview_names_several_addressees_below_each_other(qtbot, write, wizard):
    begin(qtbot, write, wizard)
    wizard.form.boxes["addressee"].editor.set_value("Sở Tài chính\nSở Công Thương")
    wizard.form.changed.emit()
    texts = wizard.preview.texts()
    at = texts.index("Kính gửi:")
    assert texts[at + 1 : at + 3] == ["- Sở Tài chính", "- Sở Công Thương"]


def test_the_preview_follows_the_answers(qtbot, write, wizard):
    before = wizard.preview.grab().toImage()
    begin(qtbot, write, wizard)
    texts = wizard.preview.texts()
    assert texts[:2] == ["ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG"]
    assert "Kính gửi: Sở Khoa học và Công nghệ" in texts
    assert "- Như trên;" in texts
    assert texts[-4:-1] == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
    assert any(text.startswith("Nghĩa Hưng, ngày") and text.endswith("2025") for text in texts)
    assert wizard.preview.grab().toImage() != before


def test_one_can_go_back_and_nothing_is_lost(qtbot, write, wizard):
    begin(qtbot, write, wizard)
    press(qtbot, wizard.next_button)
    press(qtbot, wizard.back_button)
    press(qtbot, wizard.back_button)
    assert wizard.page == 0
    press(qtbot, wizard.office_button)
    assert wizard.form.values()["user_name"] == "Nguyễn Thị Hà"


@pytest.mark.parametrize(
    ("level", "name", "expected"),
    [
        ("commune", "Xã Đồng Thịnh", {"name": "Ủy ban nhân dân xã Đồng Thịnh"}),
        ("commune", "Xã Đồng Thịnh", {"valid_from": "2025-07-01"}),
        ("department", "Tỉnh Nam Định", {"issuer_lines": "SỞ KHOA HỌC VÀ CÔNG NGHỆ"}),
        ("department", "Tỉnh Nam Định", {"parent_name": "UBND TỈNH NAM ĐỊNH"}),
        ("department", "Tỉnh Nam Định", {"signer_form": "KT", "signer_post": "Phó Giám đốc"}),
    ],
)
def test_offices_of_each_level_are_written_their_way(level, name, expected):
    day = date(2025, 7, 1) if level == "commune" else date(2025, 6, 30)
    found = next(each for each in find_units(name, day) if each.name == name)
    assert expected.items() <= suggested_values(level, unit(found.id)).items()


def test_without_a_level_nothing_is_supposed():
    assert suggested_values(None, None) == {}
