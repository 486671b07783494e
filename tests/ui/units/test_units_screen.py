from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from nsuat_desktop.offices.reform_file import read_reform, write_reform
from nsuat_desktop.offices.units import units_in_force
from tests.nsuat_desktop.offices.conftest import DONG_THINH
from tests.ui.units.conftest import message_of
from ui.common.fields.units import search_units
from ui.units.profile_dialog import ProfileDialog

NEW = "90001@2027-01-01"
DECISION = {
    "document_number": "Nghị quyết 1/NQ",
    "date": "2026-11-01",
    "issuer": "Quốc hội",
    "effective_from": "2027-01-01",
    "changes": [
        {
            "old": DONG_THINH,
            "new_code": "90001",
            "new_name": "Xã Thịnh Hưng",
            "new_level": "commune",
        }
    ],
}


def click(qtbot, widget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "quyet-dinh.toml"
    write_reform(DECISION, path)
    return path


def apply(qtbot, screen) -> None:
    with qtbot.waitSignal(screen.applied):
        click(qtbot, screen.effect.apply_button)


def dialog_of(screen) -> ProfileDialog:
    return screen.findChildren(ProfileDialog)[-1]


def test_a_decision_is_typed_with_units_found_by_typing(qtbot, screen, write):
    form = screen.decision.form
    write(form.editor("document_number").line, "Nghị quyết 1/NQ")
    for name, day in (("date", "1/11/2026"), ("effective_from", "1/1/2027")):
        write(form.editor(name).line, day)
    changes = form.editor("changes")
    click(qtbot, changes.add_button)
    old, code, name, level = changes.parts()
    write(old.line, "dong thinh")
    labels = [item.label for item in old.suggestions()]
    old.popup.setCurrentIndex(
        old.popup.model().index(labels.index("Xã Đồng Thịnh, tỉnh Ninh Bình"), 0)
    )
    qtbot.keyClick(old.popup, Qt.Key.Key_Return)
    write(code.line, "90001")
    write(name.line, "Xã Thịnh Hưng")
    assert level.value() == "commune"
    assert not screen.effect.apply_button.isVisible()

    click(qtbot, screen.decision.preview_button)

    assert screen.effect.lines.texts() == [
        "Xã Đồng Thịnh, tỉnh Ninh Bình",
        "Xã Thịnh Hưng, tỉnh Ninh Bình",
        "2 đơn vị",
    ]
    assert screen.effect.total.text() == "Cộng: 2 đơn vị"
    assert screen.effect.apply_button.isEnabled()
    assert NEW not in units_in_force().by_id


def test_a_file_is_looked_at_applied_and_taken_back(qtbot, screen, commune, changes, told, file):
    heard: list[str] = []
    changes.records_changed.connect(heard.append)
    screen.load(file)
    assert screen.unsaved()

    apply(qtbot, screen)

    assert NEW in units_in_force().by_id
    assert set(heard) == {"organisation", "unit_reform"}
    assert not screen.unsaved()
    assert "Đã áp dụng" in screen.effect.state.text()
    assert not screen.effect.apply_button.isVisible()
    text, undo = told[-1]
    assert text == "Đã áp dụng Nghị quyết 1/NQ."
    undo()
    assert NEW not in units_in_force().by_id
    assert commune.reader.count("unit_reform") == 0
    assert screen.decision.values() == DECISION
    assert screen.effect.apply_button.isEnabled()


def test_a_change_after_looking_asks_to_look_again(qtbot, screen, file, write):
    screen.load(file)
    write(screen.decision.form.editor("issuer").line, " X")
    assert not screen.effect.apply_button.isVisible()
    assert "Xem trước lại" in screen.effect.state.text()
    assert not screen.export_button.isEnabled()
    click(qtbot, screen.decision.preview_button)
    assert screen.effect.apply_button.isEnabled()


def test_a_unit_nobody_knows_is_told_in_its_line(screen, file):
    file.write_text(file.read_text("utf-8").replace(DONG_THINH, "Xã Không Có"), "utf-8")
    screen.load(file)
    assert "Không có đơn vị “Xã Không Có”" in screen.effect.lines.texts()[-1]
    assert not screen.effect.apply_button.isEnabled()


def test_a_file_that_is_no_decision_is_told(screen, file, tmp_path):
    file.write_text("x = 1", "utf-8")
    screen.load(file)
    assert "không nhận ra mục “x”" in message_of(screen)
    screen.load(tmp_path / "khong-co.toml")
    assert "Không tìm thấy tệp" in message_of(screen)
    assert screen.decision.is_empty()


def test_what_is_missing_stands_beside_its_field(qtbot, screen):
    click(qtbot, screen.decision.preview_button)
    assert "Số văn bản" in screen.decision.form.boxes["document_number"].message()
    assert not screen.effect.apply_button.isEnabled()


def test_the_office_moves_in_the_same_step(qtbot, screen, commune, told, file):
    screen.load(file)
    assert "Xã Thịnh Hưng, tỉnh Ninh Bình" in screen.effect.office.text
    click(qtbot, screen.effect.office.buttons[0])
    dialog = dialog_of(screen)
    assert dialog.day.value() == "2027-01-01"
    assert dialog.body.editor("admin_unit").label() == "Xã Thịnh Hưng, tỉnh Ninh Bình"
    dialog.body.put("name", "Ủy ban nhân dân xã Thịnh Hưng")
    dialog.save()
    assert "Ủy ban nhân dân xã Thịnh Hưng" in screen.effect.office.text

    apply(qtbot, screen)

    assert commune.office(date(2026, 12, 31)).admin_unit == DONG_THINH
    assert commune.office(date(2027, 1, 1)).name == "Ủy ban nhân dân xã Thịnh Hưng"
    assert commune.office(date(2027, 1, 1)).admin_unit == NEW
    told[-1][1]()
    assert [each.valid_to for each in commune.offices()] == [None]


def test_a_new_profile_may_be_dropped_again(qtbot, screen, file):
    screen.load(file)
    click(qtbot, screen.effect.office.buttons[0])
    dialog_of(screen).save()
    assert screen.effect.profile is not None
    click(qtbot, screen.effect.office.buttons[0])
    assert screen.effect.profile is None
    assert "Lập hồ sơ mới" in screen.effect.office.buttons[0].text()


def test_a_kept_decision_is_shown_handed_on_and_taken_away(
    qtbot, screen, commune, told, file, tmp_path
):
    screen.load(file)
    apply(qtbot, screen)
    (kept,) = commune.reader.ids("unit_reform")
    screen.start_new()
    assert not screen.export_button.isEnabled()
    screen.kept_chip.click()
    (act,) = screen.kept_chip.findChild(QMenu).actions()
    act.trigger()
    assert screen.decision.values() == DECISION
    assert screen.decision.form.boxes["issuer"].editor.line.isReadOnly()
    assert screen.effect.lines.texts()[1] == "Xã Thịnh Hưng, tỉnh Ninh Bình"
    carried = tmp_path / "mang-di.toml"
    screen.export_to(carried)
    assert read_reform(carried)["document_number"] == "Nghị quyết 1/NQ"
    assert str(carried) in told[-1][0]

    click(qtbot, screen.effect.delete_button)
    assert NEW not in units_in_force().by_id
    assert screen.decision.is_empty()
    told[-1][1]()
    assert NEW in units_in_force().by_id
    assert screen.decision.values() == DECISION
    screen.open_target(kept)
    assert screen.effect.delete_button.isVisible()


def test_the_profile_changes_on_a_day_as_a_flow_of_its_own(qtbot, screen, commune, told):
    click(qtbot, screen.profile_button)
    dialog = dialog_of(screen)
    assert dialog.day.value() == "2025-11-23"
    assert dialog.body.values()["name"] == "Ủy ban nhân dân xã Đồng Thịnh"
    dialog.day.set_value("2026-03-01")
    dialog.body.put("signer_name", "Phạm Thị Ví Dụ")
    dialog.save()
    assert [(each.signer_name, each.valid_to) for each in commune.offices()] == [
        ("Trần Văn Mẫu", "2026-02-28"),
        ("Phạm Thị Ví Dụ", None),
    ]
    told[-1][1]()
    assert [each.signer_name for each in commune.offices()] == ["Trần Văn Mẫu"]


def test_a_profile_that_cannot_begin_then_stays_open(qtbot, screen, commune):
    click(qtbot, screen.profile_button)
    dialog = dialog_of(screen)
    dialog.day.set_value("2025-07-01")
    dialog.save()
    assert "bắt đầu từ 01/07/2025" in dialog.banner.text
    dialog.day.set_value("2026-03-01")
    dialog.body.put("name", None)
    dialog.save()
    assert "Tên cơ quan" in dialog.body.boxes["name"].message()
    assert dialog.isVisible()
    assert len(commune.offices()) == 1


def test_what_was_typed_comes_back_from_the_bar(qtbot, screen, told, write):
    assert not screen.decision.new_button.isEnabled()
    write(screen.decision.form.editor("issuer").line, "Quốc hội")
    click(qtbot, screen.decision.new_button)
    assert screen.decision.is_empty()
    text, undo = told[-1]
    assert text == "Đã bỏ quyết định đang nhập."
    undo()
    assert screen.decision.values() == {"issuer": "Quốc hội"}


def test_units_that_begin_later_are_offered_with_their_day(qtbot, screen, file):
    screen.load(file)
    apply(qtbot, screen)
    (found,) = [each for each in search_units("thinh hung", date(2025, 11, 23)) if each.id == NEW]
    assert found.hint == "từ 01/01/2027"
