"""Empty forms: every field of a row, required marks, help, drop-downs of the right entries."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.description import Kind, field_choices
from nsuat_desktop.records.record import Draft
from nsuat_desktop.records.registry import description_of, descriptions
from nsuat_desktop.spreadsheets.template_kinds import has_template
from nsuat_desktop.spreadsheets.templates import LISTS_SHEET, write_template
from nsuat_desktop.spreadsheets.xlsx_writing import HEADER_ROW
from nsuat_desktop.workspace import Workspace

WITH_TEMPLATE = [each.type for each in descriptions().values() if has_template(each)]


def written(workspace: Workspace, record_type: str, path: Path) -> Any:
    write_template(workspace, record_type, path)
    return openpyxl.load_workbook(path)


def headers(book: Any) -> list[str]:
    return [cell.value for cell in book.worksheets[0][HEADER_ROW + 1]]


def drop_downs(book: Any) -> dict[str, list[str]]:
    """Header -> entries, as Excel finds them through the rule of the column."""
    found = {}
    for rule in book.worksheets[0].data_validations.dataValidation:
        assert rule.type == "list"
        name, _, cells = rule.formula1.rpartition("!")
        assert name == f"'{LISTS_SHEET}'"
        entries = [row[0].value for row in book[LISTS_SHEET][cells.replace("$", "")]]
        (cells,) = rule.sqref.ranges
        assert cells.min_row == HEADER_ROW + 2
        found[headers(book)[cells.min_col - 1]] = entries
    return found


@pytest.mark.parametrize("record_type", WITH_TEMPLATE)
def test_every_kind_has_its_fields_marks_and_choices(
    office_workspace: Workspace, tmp_path: Path, record_type: str
) -> None:
    book = written(office_workspace, record_type, tmp_path / "a.xlsx")
    heads, offered = headers(book), drop_downs(book)
    for field in description_of(record_type).fields:
        if field.kind in (Kind.ROWS, Kind.STEPS) or (record_type, field.name) == (
            "attendance", "person",
        ):  # fmt: skip
            continue
        text = f"{field.label} ({field.unit})" if field.unit else field.label
        header = f"{text} *" if field.required else text
        assert header in heads
        if field.kind is Kind.CHOICE:
            assert offered[header] == [each.label for each in field_choices(field)]
        elif field.kind is Kind.BOOL:
            assert offered[header] == ["có", "không"]
        else:
            assert header not in offered
    assert heads[-1] == "Ghi chú"
    assert len(set(heads)) == len(heads)


def test_the_lists_are_hidden_and_nothing_stands_below_the_header(
    office_workspace: Workspace, tmp_path: Path
) -> None:
    book = written(office_workspace, "organisation", tmp_path / "a.xlsx")
    assert [each.sheet_state for each in book.worksheets] == ["visible", "hidden"]
    sheet = book.worksheets[0]
    assert sheet.max_row == HEADER_ROW + 1
    assert sheet.freeze_panes == f"A{HEADER_ROW + 2}"


def test_the_help_row_tells_what_to_write(office_workspace: Workspace, tmp_path: Path) -> None:
    book = written(office_workspace, "certificate", tmp_path / "a.xlsx")
    helps = {cell.value for cell in book.worksheets[0][HEADER_ROW - 1]}
    assert "Bắt buộc. Đúng như đã ghi trong danh sách “Đơn vị”." in helps
    assert "Bắt buộc. Ngày/tháng/năm, tháng/năm hoặc năm." in helps
    attendance = written(office_workspace, "attendance", tmp_path / "b.xlsx")
    conditions = [cell.value or "" for cell in attendance.worksheets[0][HEADER_ROW - 1]]
    assert any("Chỉ ghi khi “Nhóm” là" in text for text in conditions)


def test_codes_keep_their_zeros_and_days_their_form(
    office_workspace: Workspace, tmp_path: Path
) -> None:
    book = written(office_workspace, "organisation", tmp_path / "a.xlsx")
    forms = {}
    for columns in book.worksheets[0].column_dimensions.values():
        for place in range(columns.min, columns.max + 1):
            forms[headers(book)[place - 1]] = columns.number_format
    assert forms["Mã số thuế"] == forms["Điện thoại"] == "@"
    course = written(office_workspace, "training_course", tmp_path / "b.xlsx")
    kept = {each.number_format for each in course.worksheets[0].column_dimensions.values()}
    assert {"dd/mm/yyyy", "#,##0"} <= kept


def test_attendances_write_the_person_out(office_workspace: Workspace, tmp_path: Path) -> None:
    heads = headers(written(office_workspace, "attendance", tmp_path / "a.xlsx"))
    assert {"Lớp *", "Họ và tên *", "Năm sinh"} <= set(heads)
    assert "Người tham gia *" not in heads


def test_own_entries_of_the_office_are_offered(office_workspace: Workspace, tmp_path: Path) -> None:
    own = {"code": "XANH", "short_name": "Nhà máy xanh", "name": "Nhà máy xanh", "certifiable": "N"}
    office_workspace.records.save(Draft("catalogue_entry", own))
    offered = drop_downs(written(office_workspace, "support", tmp_path / "a.xlsx"))
    assert any("Nhà máy xanh" in entries for entries in offered.values())


def test_what_a_row_cannot_say_has_no_template(office_workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(AppError, match="Tệp đính kèm"):
        write_template(office_workspace, "attachment", tmp_path / "a.xlsx")
    with pytest.raises(AppError, match=r"\.xlsx"):
        write_template(office_workspace, "person", tmp_path / "a.csv")
