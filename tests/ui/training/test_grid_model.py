"""The grid's model keeps Qt's rules and tells about every change."""

from itertools import count

import pytest
from PySide6.QtCore import Qt

from nsuat_desktop.training.people import OrganisationNames, People
from ui.training.grid_model import BIRTH, CATEGORY, NAME, PLACE, PRESENT, SEX, AttendeeModel


@pytest.fixture
def model(office) -> AttendeeModel:
    keys = (f"key-{number}" for number in count())
    reader = office.workspace.reader
    return AttendeeModel(
        OrganisationNames(reader),
        People(reader),
        office.workspace.environment.today,
        lambda: next(keys),
    )


def put(model: AttendeeModel, row: int, column: int, text: str) -> bool:
    return model.setData(model.index(row, column), text)


def test_the_model_keeps_qts_rules(qtmodeltester, model):
    qtmodeltester.check(model)
    put(model, 0, NAME, "Đặng Văn An")
    model.paste("Họ tên\tĐơn vị\nLê Văn Ân\tUBND xã Nghĩa Lâm\n")
    qtmodeltester.check(model)
    model.remove([0])
    model.undo()


def test_a_name_in_the_last_row_makes_a_line_and_another_last_row(model):
    assert model.rowCount() == 1
    assert put(model, 0, NAME, "  Đặng   Văn An ")
    assert model.rowCount() == 2
    assert model.lines[0].full_name == "Đặng Văn An"
    assert not put(model, 1, NAME, "  ")


def test_the_group_follows_the_organisation_until_it_is_chosen(model):
    put(model, 0, NAME, "Đặng Văn An")
    put(model, 0, PLACE, "cong ty cp may nghia hung")
    assert model.index(0, PLACE).data() == "Công ty CP May Nghĩa Hưng"
    assert model.index(0, CATEGORY).data() == "DN"
    put(model, 0, PLACE, "UBND xã Nghĩa Lâm")
    assert model.index(0, CATEGORY).data() == "CBCCVC"
    put(model, 0, CATEGORY, "khac")
    put(model, 0, PLACE, "Công ty CP May Nghĩa Hưng")
    assert model.index(0, CATEGORY).data() == "Khác"


def test_sex_is_taken_without_marks_or_not_at_all(model):
    put(model, 0, NAME, "Đặng Văn An")
    assert put(model, 0, SEX, "nu")
    assert model.index(0, SEX).data() == "Nữ"
    assert not put(model, 0, SEX, "x")
    assert put(model, 0, SEX, "")
    assert model.lines[0].sex is None


def test_every_change_can_be_taken_back(model):
    put(model, 0, NAME, "Đặng Văn An")
    put(model, 0, BIRTH, "1979")
    model.setData(model.index(0, PRESENT), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    model.set_all_present()
    model.remove([0])
    seen = []
    while model.undo():
        seen.append([(line.full_name, line.birth, line.attended) for line in model.lines])
    assert seen == [
        [("Đặng Văn An", "1979", True)],
        [("Đặng Văn An", "1979", False)],
        [("Đặng Văn An", "1979", True)],
        [("Đặng Văn An", "", True)],
        [],
    ]


def test_remarks_are_read_aloud_and_shown_as_tips(model):
    put(model, 0, NAME, "Đặng Văn An")
    put(model, 0, BIRTH, "79")
    birth = model.index(0, BIRTH)
    assert "bốn chữ số" in birth.data(Qt.ItemDataRole.ToolTipRole)
    assert "bốn chữ số" in birth.data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.index(0, PRESENT).data(Qt.ItemDataRole.AccessibleTextRole) == "có mặt"


def test_a_list_to_read_cannot_be_written(model):
    put(model, 0, NAME, "Đặng Văn An")
    model.read_only = True
    assert model.rowCount() == 1
    assert not put(model, 0, NAME, "Lê Văn Ân")
