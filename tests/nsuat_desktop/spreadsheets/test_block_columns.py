"""Columns that repeat in blocks: each block of a row is a record of its own."""

from collections.abc import Sequence

import pytest

from nsuat_desktop.spreadsheets.column_choices import column_label
from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.matching import match
from nsuat_desktop.spreadsheets.remembered import remember, remembered
from nsuat_desktop.spreadsheets.tables import find_tables
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import (
    HAI_HA,
    Y_DUC,
    actions,
    brought_in,
    contents,
    planned,
    reasons,
)
from tests.nsuat_desktop.spreadsheets.rows_help import _, names, only, sheet

CERTIFICATES = ("DANH SÁCH ĐƠN VỊ ĐƯỢC CHỨNG NHẬN",)
UNDER_STANDARDS = (
    ("STT", "Tên đơn vị", "ISO 9001:2015", _, _, "HACCP", _, _, "Tổ chức chứng nhận"),
    (_, _, "Số", "Ngày cấp", "Hết hạn", "Số", "Ngày cấp", "Hết hạn", _),
)
IN_ONE_ROW = (
    ("STT", "Tên đơn vị", "Số GCN ISO 9001:2015", "Ngày cấp ISO 9001:2015",
     "Hết hạn ISO 9001:2015", "Số GCN HACCP", "Ngày cấp HACCP", "Hết hạn HACCP",
     "Tổ chức chứng nhận"),
)  # fmt: skip
ROWS: Sequence[Sequence[Cell]] = (
    (1, HAI_HA, "Q1", "1/2/2023", "31/1/2026", "H1", "3/4/2023", "2/4/2026", "QUACERT"),
    (2, Y_DUC, _, _, _, "H2", "5/6/2023", _, "QUACERT"),
)
KEPT = [
    (HAI_HA, "ISO9001", "Q1", "2023-02-01"),
    (HAI_HA, "HACCP", "H1", "2023-04-03"),
    (Y_DUC, "HACCP", "H2", "2023-06-05"),
]


def certificates(workspace: Workspace) -> list[tuple[object, ...]]:
    return [
        (each["organisation"], each["standard"], each["number"], each["issued"])
        for each in contents(workspace, "certificate")
    ]


@pytest.mark.parametrize("header", [UNDER_STANDARDS, IN_ONE_ROW])
def test_a_block_under_each_standard_is_a_certificate(
    office_workspace: Workspace, header: Sequence[Sequence[Cell]]
) -> None:
    listed = sheet(CERTIFICATES, *header, *ROWS)
    result = brought_in(office_workspace, listed)

    assert (result.counts.read, result.counts.new) == (2, 2)
    assert certificates(office_workspace) == KEPT
    editions = [each.get("edition") for each in contents(office_workspace, "certificate")]
    assert editions == ["2015", None, None]
    assert actions(planned(office_workspace, listed)) == ["same", "same"]


def test_one_block_says_of_which_standard_it_is() -> None:
    table = only(
        CERTIFICATES,
        ("STT", "Tên đơn vị", "ISO 9001:2015", _, "Ghi chú"),
        (_, _, "Số", "Ngày cấp", _),
        (1, HAI_HA, "Q1", "1/2/2023", _),
    )
    matching = match(table)
    assert matching.record_type == "certificate"
    assert matching.shares[2].told == {"standard": "ISO9001", "edition": "2015"}


def test_one_block_gives_way_to_a_column_of_standards() -> None:
    table = only(
        CERTIFICATES,
        ("STT", "Tên đơn vị", "Tiêu chuẩn", "Chứng nhận ISO 9001", _),
        (_, _, _, "Số", "Ngày cấp"),
        (1, HAI_HA, "HACCP", "Q1", "1/2/2023"),
    )
    matching = match(table)
    assert (matching.columns[2], matching.shares) == ("standard", {})


def test_numbers_of_units_are_no_names_of_them() -> None:
    table = only(
        ("STT", "Xã", "Số đơn vị", "Kinh phí"), (1, "Nghĩa Lâm", 3, 20), (2, "Nghĩa Thái", 5, 30)
    )
    assert "name" not in match(table).columns.values()


@pytest.mark.parametrize(
    "header",
    [
        (
            ("STT", "Tên đơn vị", "Chứng nhận 1", _, _, "Chứng nhận 2", _, _, "Nơi cấp"),
            (_, _, "Tiêu chuẩn", "Số", "Ngày cấp", "Tiêu chuẩn", "Số", "Ngày cấp", _),
        ),
        (
            ("STT", "Tên đơn vị", "Tiêu chuẩn (1)", "Số GCN (1)", "Ngày cấp (1)",
             "Tiêu chuẩn (2)", "Số GCN (2)", "Ngày cấp (2)", "Nơi cấp"),
        ),
    ],
)  # fmt: skip
def test_blocks_that_are_only_counted(
    office_workspace: Workspace, header: Sequence[Sequence[Cell]]
) -> None:
    rows = (
        (1, HAI_HA, "ISO 9001", "Q1", "1/2/2023", "HACCP", "H1", "3/4/2023", "QUACERT"),
        (2, Y_DUC, "HACCP", "H2", "5/6/2023", _, _, _, "QUACERT"),
    )
    brought_in(office_workspace, sheet(CERTIFICATES, *header, *rows))
    assert certificates(office_workspace) == KEPT


def test_steps_and_sums_of_each_tool(office_workspace: Workspace) -> None:
    listed = sheet(
        ("KẾT QUẢ HỖ TRỢ DOANH NGHIỆP",),
        ("STT", "Tên đơn vị", "5S", _, _, "Kaizen", _, _),
        (_, _, "Ngày đăng ký", "Ngày áp dụng", "Kinh phí hỗ trợ (tr.đ)",
         "Ngày đăng ký", "Ngày áp dụng", "Kinh phí hỗ trợ (tr.đ)"),
        (1, HAI_HA, "1/2/2023", "1/5/2023", 20, "1/6/2023", _, 0),
    )  # fmt: skip
    plan = planned(office_workspace, listed)
    assert [plan.rows[0].title, *plan.rows[0].further] == [f"5S – {HAI_HA}", f"Kaizen – {HAI_HA}"]
    brought_in(office_workspace, listed)

    kept = contents(office_workspace, "support")
    assert [(each["solution"], each["steps"], each["state_money"]) for each in kept] == [
        ("5S", {"registered": "2023-02-01", "applied": "2023-05-01"}, 20_000_000),
        ("KAIZEN", {"registered": "2023-06-01"}, 0),
    ]


def test_awards_of_several_years(office_workspace: Workspace) -> None:
    listed = sheet(
        ("KHEN THƯỞNG CỦA UBND TỈNH",),
        ("STT", "Tên đơn vị", "Năm 2022", _, "Năm 2023", _),
        (_, _, "Danh hiệu", "Số quyết định", "Danh hiệu", "Số quyết định"),
        (1, HAI_HA, "Bằng khen", "12/QĐ-UBND", "Cờ thi đua", "15/QĐ-UBND"),
        (2, Y_DUC, _, _, "Bằng khen", "16/QĐ-UBND"),
    )
    brought_in(office_workspace, listed)
    kept = contents(office_workspace, "award")
    assert [(each["organisation"], each["award"], each["year"]) for each in kept] == [
        (HAI_HA, "Bằng khen", 2022),
        (HAI_HA, "Cờ thi đua", 2023),
        (Y_DUC, "Bằng khen", 2023),
    ]


def test_courses_under_years_are_told_to_be_several(office_workspace: Workspace) -> None:
    listed = sheet(
        ("CÁC LỚP ĐÀO TẠO",),
        ("STT", "Tên lớp", "Năm 2022", _, "Năm 2023", _),
        (_, _, "Ngày tổ chức", "Số giờ", "Ngày tổ chức", "Số giờ"),
        (1, "Tập huấn 5S", "1/2/2022", 8, "3/4/2023", 16),
    )
    plan = planned(office_workspace, listed)
    assert [*plan.rows[0].further]
    assert "Mỗi nhóm cột (“Năm 2022” …) ghi thành một bản ghi riêng. Xem lại." in reasons(
        plan, Verdict.WARNING
    )


def test_days_that_are_counted_are_those_of_one_course() -> None:
    table = only(
        ("CÁC LỚP ĐÀO TẠO",),
        ("STT", "Tên lớp", "Ngày 1", "Ngày 2", "Số giờ"),
        (1, "Tập huấn 5S", "1/2/2022", "2/2/2022", 8),
    )
    assert match(table).shares == {}


def test_figures_of_years_stay_those_of_one_organisation() -> None:
    table = only(
        ("STT", "Tên đơn vị", "2022", _, "2023", _),
        (_, _, "Doanh thu", "Lao động", "Doanh thu", "Lao động"),
        (1, HAI_HA, 100, 5, 120, 6),
    )
    matching = match(table)
    assert (matching.record_type, matching.shares) == ("organisation", {})


def test_blocks_are_named_and_remembered(office_workspace: Workspace) -> None:
    (table,) = find_tables(sheet(CERTIFICATES, *UNDER_STANDARDS, *ROWS))
    matching = match(table)
    assert column_label(matching, 5) == "Số chứng nhận (HACCP)"
    remember(office_workspace, table, matching)
    again = remembered(office_workspace, table)
    assert again is not None
    assert again.shares == matching.shares


PERSONS = ("STT", "Họ và tên", "Đơn vị")


@pytest.mark.parametrize(
    "header", [PERSONS * 2, ("TT", "Họ và tên", "Đơn vị", "TT", "Họ và tên", "Đơn vị công tác")]
)
def test_names_in_two_columns_without_a_gap_are_two_lists(header: Sequence[Cell]) -> None:
    tables = find_tables(
        sheet(
            header,
            (1, "Nguyễn Văn An", "Công ty A", 3, "Trần Thị Bình", "UBND xã Nghĩa Lâm"),
            (2, "Lê Văn Cường", "Công ty B", _, _, _),
        )
    )
    assert [names(table) for table in tables] == [
        ["Nguyễn Văn An", "Lê Văn Cường"],
        ["Trần Thị Bình"],
    ]


def test_names_in_two_columns_without_numbers_are_two_lists() -> None:
    tables = find_tables(
        sheet(
            ("Họ và tên", "Chức vụ") * 2,
            ("Nguyễn Văn An", "Giám đốc", "Trần Thị Bình", "Kế toán"),
            ("Lê Văn Cường", "Giám đốc", "Trần Thị Dung", "Kế toán"),
        )
    )
    assert [[row.cells[0] for row in table.rows] for table in tables] == [
        ["Nguyễn Văn An", "Lê Văn Cường"],
        ["Trần Thị Bình", "Trần Thị Dung"],
    ]


def test_two_things_that_are_counted_in_one_table_stay_together() -> None:
    table = only(
        ("STT", "Xã", "STT", "Tên đơn vị", "Địa chỉ"),
        (1, "Nghĩa Lâm", 1, HAI_HA, "Xóm 1"),
        (_, _, 2, Y_DUC, "Xóm 2"),
    )
    assert len(table.columns) == 5
