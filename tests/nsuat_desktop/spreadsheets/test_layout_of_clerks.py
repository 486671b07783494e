"""What stands between a header and the entries, and between pages: no entry is lost or made up."""

import pytest

from nsuat_desktop.spreadsheets.grid import Cell
from tests.nsuat_desktop.spreadsheets.rows_help import _, only


def test_a_group_heading_under_two_header_rows_is_no_header() -> None:
    rows = (
        ("TT", "Tên lớp", "Thời gian", "Kinh phí", _),
        (_, _, _, "NSNN", "Nguồn khác"),
        ("A", "TẬP HUẤN", _, _, _),
        (1, "Lớp 5S", "14/5/2024", 5, 2),
    )
    for merged in ((), ((0, 3, 0, 4),), ((0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 1, 2), (0, 3, 0, 4))):
        table = only(*rows, merged=merged)

        assert [column.header for column in table.columns][:2] == ["TT", "Tên lớp"]
        assert [row.number for row in table.rows] == [4]


@pytest.mark.parametrize(
    "numbers",
    [
        ("A", "B", 1, 2, "3=2/1"),
        ("(1)", "(2)", "(3)", "(4)", "(5)=(4)/(3)"),
        (-1, -2, -3, -4, -5),
    ],
)
def test_numbers_of_columns_are_no_entry(numbers: tuple[Cell, ...]) -> None:
    table = only(
        ("TT", "Nội dung chi", "Dự toán", "Giải ngân", "Tỷ lệ (%)"),
        numbers,
        (1, "Lớp 5S", 100, 80, 80),
    )

    assert [row.number for row in table.rows] == [3]


def test_sums_carried_over_a_page_are_no_entries() -> None:
    table = only(
        ("STT", "Tên đơn vị", "Địa chỉ", "Số LĐ"),
        (1, "Công ty A", "Xã A", 10),
        (_, "Chuyển sang trang sau", _, 10),
        (_, "Trang trước chuyển sang", _, 10),
        (2, "Công ty Lũy Kế Sang", "Xã B", 5),
        (_, "Số mang sang", _, 15),
        (3, "Công ty C", "Xã C", 5),
        (_, "Lũy kế", _, 20),
    )

    assert [row.number for row in table.rows] == [2, 5, 7]


def test_a_group_with_a_sum_below_zero_is_a_heading() -> None:
    table = only(
        ("STT", "Nội dung chi", "Dự toán", "Giải ngân", "Nguồn"),
        ("I", "Hỗ trợ doanh nghiệp", "300.000", "(5.000)", "…"),
        (1, "Hỗ trợ ISO", "300.000", "-5.000", "SN KHCN"),
    )

    assert [row.number for row in table.rows] == [3]
