"""Rows that could not go in are saved so that they can be mended and imported."""

from datetime import date, datetime
from pathlib import Path

import openpyxl

from nsuat_desktop.spreadsheets.error_workbook import write_error_workbook
from nsuat_desktop.spreadsheets.grid import Workbook
from nsuat_desktop.spreadsheets.import_plan import Action, Counts
from nsuat_desktop.spreadsheets.importing import run_import
from nsuat_desktop.spreadsheets.planning import plan_imports
from nsuat_desktop.spreadsheets.reading import read_workbook
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import (
    brought_in,
    choices_of,
    contents,
    planned,
    sheet_of,
)


def test_a_list_of_attendees_says_its_course_again(
    office_workspace: Workspace, tmp_path: Path
) -> None:
    titles = ("DANH SÁCH HỌC VIÊN LỚP TẬP HUẤN 5S", "Ngày 20/6/2024 tại Hội trường UBND huyện")
    header = ("TT", "Họ và tên", "Năm sinh", "Đơn vị công tác")
    rows = [(1, "Vũ Quốc Quyết", 1965, "UBND xã"), (2, None, 1978, "HTX Gạo")]
    path = tmp_path / "loi.xlsx"
    plan = planned(office_workspace, sheet_of(header, rows, *titles))
    run_import(office_workspace, plan)

    assert write_error_workbook(office_workspace, path, plan) == 1
    book = openpyxl.load_workbook(path)
    book.active.cell(4, 2).value = "Lưu Thị Quỳnh"
    book.save(path)
    result = brought_in(office_workspace, read_workbook(path))

    assert result.counts == Counts(read=1, new=1)
    assert len(contents(office_workspace, "training_course")) == 1
    assert len(contents(office_workspace, "attendance")) == 2


def test_cells_keep_what_only_the_whole_file_told(
    office_workspace: Workspace, tmp_path: Path
) -> None:
    header = ("Tên đơn vị", "Thành lập", "Lao động 2023", "Doanh thu 2023 (triệu đồng)")
    rows = [
        (None, 40_000, 12, "1.500"),
        ("HTX Gạo", datetime(2010, 3, 15), 5, "2.500,5"),
        (None, date(2011, 1, 2), "8 người", "=1+1"),
    ]
    workbook = Workbook("cu.xls", "xls", (sheet_of(header, rows),), epoch_1904=True)
    plans = plan_imports(office_workspace, choices_of(workbook, "organisation"))
    path = tmp_path / "loi.xlsx"

    write_error_workbook(office_workspace, path, plans)

    assert [each for plan in plans for each in plan.actions] == [
        Action.REFUSED,
        Action.NEW,
        Action.REFUSED,
    ]
    sheet = openpyxl.load_workbook(path).active
    first, second = ([cell.value for cell in row] for row in sheet.iter_rows(min_row=2))
    assert first[1] == datetime(2013, 7, 7)
    assert first[2:4] == [12, 1500]
    assert second[1:4] == [datetime(2011, 1, 2), "8 người", "=1+1"]
    assert sheet.cell(3, 4).data_type == "s"
    assert all("Tên đơn vị" in row[-1] for row in (first, second))


def test_there_is_no_file_when_every_row_went_in(
    office_workspace: Workspace, tmp_path: Path
) -> None:
    plan = planned(office_workspace, sheet_of(("Tên đơn vị", "Địa chỉ"), [("HTX Gạo", "Xóm 3")]))

    assert write_error_workbook(office_workspace, tmp_path / "loi.xlsx", plan) == 0
    assert list(tmp_path.glob("*.xlsx")) == []


def test_what_has_no_column_gets_one_to_be_filled_in(
    office_workspace: Workspace, tmp_path: Path
) -> None:
    header = ("TT", "Chủ thể", "Số QĐ công nhận", "Ngày QĐ")
    rows = [(1, "HTX Ninh Cơ", "12/QĐ-UBND", "15/12/2023"), (2, "HTX Gạo", "nt", "nt")]
    plan = planned(office_workspace, sheet_of(header, rows, "DANH SÁCH SẢN PHẨM OCOP"))
    path = tmp_path / "loi.xlsx"

    assert write_error_workbook(office_workspace, path, plan) == 2
    book = openpyxl.load_workbook(path)
    sheet = book.active
    assert [cell.value for cell in sheet[2]] == [
        *header,
        "Tổ chức chứng nhận",
        "Lý do không nhập được",
    ]
    for row in (3, 4):
        sheet.cell(row, 5).value = "UBND huyện Nghĩa Hưng"
    book.save(path)
    result = brought_in(office_workspace, read_workbook(path))

    assert result.counts == Counts(read=2, new=2)
    assert [
        (each["standard"], each["issued"]) for each in contents(office_workspace, "certificate")
    ] == [("OCOP", "2023-12-15")] * 2
