"""Rows of lists as a careful person sees them: headings, ditto marks, sums, those who sign."""

import pytest

from nsuat_desktop.spreadsheets.grid import Cell, Sheet
from nsuat_desktop.spreadsheets.matching import match
from nsuat_desktop.spreadsheets.tables import find_tables
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import brought_in, contents
from tests.nsuat_desktop.spreadsheets.rows_help import HEADER, names, only, sheet

_ = None


def test_a_header_of_three_rows_with_letters_and_numbers_under_it() -> None:
    table = only(
        ("TT", "Tên doanh nghiệp", "Liên hệ", _, "Kết quả SXKD (triệu đồng)", _, _),
        (_, _, "Địa chỉ", "Điện thoại", "Năm 2022", _, "Năm 2023"),
        (_, _, _, _, "Doanh thu", "Lợi nhuận trước thuế", "Doanh thu"),
        ("A", "B", "C", "D", 1, 2, 3),
        (1, "Công ty May", "xã Nghĩa Lâm", "0912345678", 10, 2, 12),
        merged=((0, 0, 2, 0), (0, 1, 2, 1), (0, 2, 0, 3), (0, 4, 0, 6), (1, 4, 1, 5)),
    )

    assert table.header_rows == (1, 2, 3, 4)
    assert len(table.rows) == 1
    assert list(match(table).columns.values()) == [
        "name",
        "address",
        "phone",
        "yearly_figures.revenue@2022",
        "yearly_figures.profit_before_tax@2022",
        "yearly_figures.revenue@2023",
    ]


def test_ditto_marks_stand_for_the_cell_above() -> None:
    table = only(
        HEADER,
        (1, "Công ty May", "xã Nghĩa Lâm", "0912345678"),
        (2, "Công ty Gạo", "nt", '"'),
        (3, "Công ty Muối", "-nt-", "-"),
        (4, "Cơ sở Gỗ", "như trên", _),
    )

    assert [row.cells[2] for row in table.rows] == ["xã Nghĩa Lâm"] * 4
    assert [row.cells[3] for row in table.rows] == ["0912345678", "0912345678", "-", None]


def test_a_row_without_number_and_name_goes_on_with_the_entry_above() -> None:
    table = only(
        ("TT", "Đơn vị", "Địa chỉ", "Tiêu chuẩn", "Số GCN"),
        (1, "Công ty May", "xã Nghĩa Lâm", "ISO 9001", "QC1"),
        (_, _, _, "ISO 14001", "QC2"),
        (2, "Công ty Gạo", _, "HACCP", "QC3"),
        (_, "Công ty Muối", _, "HACCP", "QC4"),
    )

    assert [row.cells[1:3] for row in table.rows] == [
        ("Công ty May", "xã Nghĩa Lâm"),
        ("Công ty May", "xã Nghĩa Lâm"),
        ("Công ty Gạo", None),
        ("Công ty Muối", None),
    ]


def test_headings_of_groups_and_numbers_never_filled_are_no_entries() -> None:
    table = only(
        HEADER[:3],
        ("Xã Nghĩa Lâm", _, _),
        (1, "Công ty May", "xóm 1"),
        (_, "Xã Nghĩa Minh", _),
        (2, "Công ty Gạo", "xóm 2"),
        ("II", "Hợp tác xã", _),
        (3, "HTX Muối", _),
        (4, _, _),
        ("Danh sách gồm 03 đơn vị./.", _, _),
    )

    assert names(table) == ["Công ty May", "Công ty Gạo", "HTX Muối"]


def test_names_alone_stay_where_nothing_is_numbered() -> None:
    table = only(HEADER[1:3], ("Công ty May", "xóm 1"), ("Công ty Gạo", _), ("HTX Muối", _))

    assert [row.cells[0] for row in table.rows] == ["Công ty May", "Công ty Gạo", "HTX Muối"]


@pytest.mark.parametrize("numbers", [("I", 1, 2), ("1", "1.1", "1.2"), (1, 1.1, 1.2)])
def test_sums_over_numbered_lines_are_no_entries(numbers: tuple[Cell, Cell, Cell]) -> None:
    over, first, second = numbers
    table = only(
        ("TT", "Nội dung", "Nguồn", "Dự toán"),
        (over, "Đào tạo", _, "150,5"),
        (first, "Tập huấn 5S", "Khác", 100),
        (second, "Tập huấn ISO", "Khác", "50,5"),
    )

    assert names(table) == ["Tập huấn 5S", "Tập huấn ISO"]


def test_a_numbered_group_that_says_more_than_sums_stays() -> None:
    table = only(
        ("TT", "Tên đơn vị", "Mã số thuế", "Lao động"),
        ("1", "Công ty May", "0671732298", 120),
        ("1.1", "Chi nhánh Gạo", _, 20),
    )

    assert names(table) == ["Công ty May", "Chi nhánh Gạo"]


def test_those_who_sign_side_by_side_are_no_entries() -> None:
    table = only(
        HEADER,
        (1, "Công ty May", "xóm 1", _),
        (),
        (_, _, "Nghĩa Hưng, ngày 20 tháng 01 năm 2024"),
        (_, "NGƯỜI LẬP BIỂU", "TRƯỞNG PHÒNG"),
        (_, "(Ký, ghi rõ họ tên)", "(Ký, ghi rõ họ tên)"),
        (),
        (_, "Trần Thị Lan", "Phạm Văn Hùng"),
    )

    assert names(table) == ["Công ty May"]


def test_short_entries_with_a_post_are_not_taken_for_those_who_sign() -> None:
    table = only(
        ("Họ và tên", "Chức vụ"),
        ("Nguyễn Văn An", "Chủ tịch"),
        ("Trần Thị Lan", "Giám đốc"),
        ("Lê Mai", "Kế toán"),
    )

    assert len(table.rows) == 3


def test_the_same_list_for_each_year_below_each_other(office_workspace: Workspace) -> None:
    header = ("TT", "Tên đơn vị", "Doanh thu (triệu đồng)")
    years = sheet(
        ("SỐ LIỆU NĂM 2021",),
        header,
        (1, "Công ty May", 100),
        (),
        ("SỐ LIỆU NĂM 2022",),
        header,
        (1, "Công ty May", 110),
    )
    brought_in(office_workspace, years)
    figures = contents(office_workspace, "yearly_figures")

    assert sorted((each["year"], each["revenue"]) for each in figures) == [
        (2021, 100_000_000),
        (2022, 110_000_000),
    ]


def test_headings_tell_the_standard_or_the_employer_where_no_column_does(
    office_workspace: Workspace,
) -> None:
    certified = sheet(
        ("TT", "Tên đơn vị", "Số GCN", "Ngày cấp", "Tổ chức chứng nhận"),
        ("I", "ISO 9001:2015", _, _, _),
        (1, "Công ty May", "A1", "1/2/2023", "QUACERT"),
        ("II", "HACCP", _, _, _),
        (1, "Công ty Gạo", "B1", "1/3/2023", "QUACERT"),
    )
    attended = sheet(
        ("LỚP TẬP HUẤN 5S",),
        ("Ngày 12/6/2023",),
        ("TT", "Họ và tên", "Năm sinh", "Chức vụ"),
        ("A", "Công ty TNHH Hải Hà", _, _),
        (1, "Nguyễn Văn An", 1980, "Giám đốc"),
        ("B. UBND xã Nghĩa Lâm", _, _, _),
        (2, "Lê Văn Cường", 1990, "Công chức"),
    )
    brought_in(office_workspace, certified)
    brought_in(office_workspace, attended)

    made = contents(office_workspace, "certificate")
    assert [(each["organisation"], each["standard"]) for each in made] == [
        ("Công ty May", "ISO9001"),
        ("Công ty Gạo", "HACCP"),
    ]
    assert [each["category"] for each in contents(office_workspace, "attendance")] == [
        "enterprise",
        "public",
    ]


def test_headings_of_other_things_make_no_column() -> None:
    table = only(HEADER, ("I", "Xã Nghĩa Lâm", _, _), (1, "Công ty May", "xóm 1", _))

    assert [column.header for column in table.columns] == list(HEADER)


def test_an_address_that_goes_on_below_is_no_heading() -> None:
    below = (_, _, "huyện Nghĩa Hưng", _)
    table = only(HEADER, (1, "Công ty May", "xóm 1", _), below, (2, "Công ty Gạo", "xóm 2", _))

    assert [row.number for row in table.rows] == [2, 3, 4]


def test_groups_that_no_field_takes_are_no_column_left_out() -> None:
    table = only(
        HEADER,
        ("I", "Doanh nghiệp nhà nước", _, _),
        (1, "Công ty May", "xóm 1", "0912345678"),
        ("II", "Doanh nghiệp ngoài nhà nước", _, _),
        (1, "Công ty Gạo", "xóm 2", _),
    )

    assert names(table) == ["Công ty May", "Công ty Gạo"]
    assert match(table).unmatched == ()


def test_a_header_begins_with_what_is_written_over_its_columns() -> None:
    table = only(
        ("STT", "THÔNG TIN DOANH NGHIỆP", _, _, "THÔNG TIN CHỨNG NHẬN", _, _, _),
        (_, "Tên", "Mã số thuế", "Địa chỉ", "Tên tiêu chuẩn", "Số", "Ngày cấp", "Tổ chức cấp"),
        (1, "Công ty May", _, "xã A", "ISO 9001:2015", "A1", "1/2/2023", "QUACERT"),
        merged=((0, 0, 1, 0), (0, 1, 0, 3), (0, 4, 0, 7)),
    )

    assert table.header_rows == (1, 2)
    assert list(match(table).columns.values()) == [
        "organisation.name",
        "organisation.tax_code",
        "organisation.address",
        "standard",
        "number",
        "issued",
        "certifier",
    ]


def test_each_course_on_a_sheet_keeps_its_own_attendees() -> None:
    header = ("TT", "Họ và tên", "Đơn vị")
    first, second = find_tables(
        sheet(
            ("LỚP TẬP HUẤN 5S, ngày 12/6/2023",),
            header,
            (1, "Nguyễn Văn An", "UBND xã"),
            (),
            ("LỚP TẬP HUẤN 5S, ngày 15/6/2023",),
            header,
            (1, "Lê Văn Cường", "UBND xã"),
        )
    )
    page = ("LỚP TẬP HUẤN 5S, ngày 12/6/2023",)
    printed = find_tables(sheet(page, header, (1, "An", "xã"), page, header, (2, "Lan", "xã")))

    assert [len(first.rows), len(second.rows)] == [1, 1]
    assert (match(second).course or {})["starts"] == "2023-06-15"
    assert [len(table.rows) for table in printed] == [2]


def test_a_list_of_one_column_has_a_header_too() -> None:
    table = only(("Tên doanh nghiệp",), ("Công ty May",), ("Công ty Gạo",))

    assert table.header_rows == (1,)
    assert [row.cells for row in table.rows] == [("Công ty May",), ("Công ty Gạo",)]


def test_recipients_beside_those_who_sign_are_no_entries() -> None:
    table = only(
        HEADER,
        (1, "Công ty May", "xóm 1", _),
        (),
        ("Ghi chú:",),
        (_, "- Số liệu đến 31/12/2023"),
        (),
        ("Nơi nhận:", _, _, "TM. ỦY BAN NHÂN DÂN"),
        ("- Sở KH&CN;", _, _, "CHỦ TỊCH"),
        ("- Lưu: VT.",),
        (),
        (_, _, _, "Phạm Văn Hùng"),
    )

    assert names(table) == ["Công ty May"]


def test_a_last_entry_may_lack_its_number_and_all_but_its_name() -> None:
    table = only(HEADER, (1, "Công ty May", "xóm 1", _), (_, "Công ty Gạo", _, _))

    assert names(table) == ["Công ty May", "Công ty Gạo"]


def test_years_in_a_row_under_headers_that_repeat() -> None:
    table = only(
        ("TT", "Tên đơn vị", "Doanh thu (tr.đ)", "Doanh thu (tr.đ)"),
        (_, _, 2022, "Năm 2023"),
        (1, "Công ty May", 5, 6),
    )
    years = only(("Năm", "Tên đơn vị", "Doanh thu"), (2022, _, 2023), (2023, "Công ty May", 6))

    assert list(match(table).columns.values())[1:] == [
        "yearly_figures.revenue@2022",
        "yearly_figures.revenue@2023",
    ]
    assert [row.number for row in years.rows] == [2, 3]


def test_a_firm_without_number_among_others_is_an_entry_and_a_kind_of_firms_is_none() -> None:
    table = only(
        HEADER,
        (_, "Công ty cổ phần", _, _),
        (1, "Công ty May", "xóm 1", _),
        (_, "Công ty TNHH Gạo Ngon", _, _),
        (_, "HỢP TÁC XÃ", _, _),
        (2, "HTX Muối", "xóm 2", _),
    )

    assert names(table) == ["Công ty May", "Công ty TNHH Gạo Ngon", "HTX Muối"]


def test_a_row_that_says_nothing_behind_its_number_keeps_its_width() -> None:
    rows = (
        ("Tên đơn vị", "Địa chỉ", "STT", "Điện thoại"),
        ("Công ty A", "Xã A", 1, "0912345678"),
        ("Công ty B", "Xã B", None, None),
        ("Công ty C", "nt", None, "0912345679"),
    )
    (table,) = find_tables(Sheet("S", rows))
    assert {len(row.cells) for row in table.rows} == {4}
