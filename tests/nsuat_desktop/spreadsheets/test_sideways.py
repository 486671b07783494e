"""Forms that ask in one column and answer beside it come in as the list they stand for."""

import pytest

from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.matching import match
from nsuat_desktop.spreadsheets.tables import FoundTable, find_tables
from tests.nsuat_desktop.spreadsheets.rows_help import HEADER, _, only, sheet


def told(table: FoundTable) -> list[dict[str, Cell]]:
    headers = [column.header for column in table.columns]
    return [dict(zip(headers, row.cells, strict=True)) for row in table.rows]


FORM = {"Tên đơn vị": "Công ty A", "Mã số thuế": "0671732298", "Địa chỉ": "xã Nghĩa Lâm"}


@pytest.mark.parametrize(
    "rows",
    [
        [("Tên đơn vị:", "Công ty A"), ("Mã số thuế:", "0671732298"), ("Địa chỉ", "xã Nghĩa Lâm")],
        [
            ("TT", "Thông tin", "Nội dung"),
            (1, "Tên đơn vị", "Công ty A"),
            (2, "Mã số thuế", "0671732298"),
            (3, "Địa chỉ", "xã Nghĩa Lâm"),
        ],
        [
            ("1. Tên đơn vị: Công ty A",),
            ("2. Mã số thuế: 0671732298",),
            ("3. Địa chỉ: xã Nghĩa Lâm",),
            ("GIÁM ĐỐC",),
        ],
        [
            ("Tên đơn vị", _, "Công ty A"),
            ("Mã số thuế", "0671732298"),
            ("Địa chỉ", "xã Nghĩa Lâm"),
        ],
    ],
)
def test_a_form_of_one_record(rows: list[tuple[Cell, ...]]) -> None:
    table = only(("PHIẾU THÔNG TIN",), (), *rows)

    assert table.titles[0] == "PHIẾU THÔNG TIN"
    assert told(table) == [FORM]
    assert match(table).record_type == "organisation"


def test_two_questions_in_a_row_and_an_answer_that_reads_like_one() -> None:
    table = only(
        ("Tên đơn vị", "Công ty A", "Mã số thuế", "0671732298"),
        ("Người đại diện", "Vũ B", "Chức vụ", "Giám đốc"),
        ("Địa chỉ", "xã Nghĩa Lâm", "Điện thoại", _),
    )

    assert told(table) == [FORM | {"Người đại diện": "Vũ B", "Chức vụ": "Giám đốc"}]


def test_what_a_form_asks_besides_is_kept_for_the_clerk() -> None:
    table = only(
        ("Tên đơn vị", "Công ty A"),
        ("Số máy móc", 12),
        ("Mã số thuế", "0671732298"),
        ("Địa chỉ", "xã Nghĩa Lâm"),
    )

    assert told(table) == [FORM | {"Số máy móc": 12}]


def test_records_side_by_side() -> None:
    table = only(
        ("Tên đơn vị", "Công ty A", "Công ty B"),
        ("Mã số thuế", "0671732298", _),
        ("Địa chỉ", "xã Nghĩa Lâm", "xã Nghĩa Sơn"),
    )

    assert told(table) == [
        FORM,
        {"Tên đơn vị": "Công ty B", "Mã số thuế": None, "Địa chỉ": "xã Nghĩa Sơn"},
    ]


def test_indicators_of_several_years() -> None:
    table = only(
        ("Tên đơn vị: Công ty A",),
        ("STT", "Chỉ tiêu", "ĐVT", "Năm 2021", 2022),
        (1, "Doanh thu", "Triệu đồng", 1000, 1200),
        (2, "Lao động bình quân", "Người", 100, 110),
        (3, "Lợi nhuận trước thuế", "Triệu đồng", 50, -10),
    )
    matching = match(table)

    assert matching.record_type == "yearly_figures"
    assert [tuple(row.cells) for row in table.rows] == [
        ("Công ty A", 1000, 100, 50, 2021),
        ("Công ty A", 1200, 110, -10, 2022),
    ]
    assert [column.unit for column in table.columns][1] == "Triệu đồng"
    assert not matching.unmatched


@pytest.mark.parametrize(
    "rows",
    [
        [HEADER, (1, "Công ty A", "xã Nghĩa Lâm", "0912345678")],
        [HEADER],
        [("Tên đơn vị", "Địa chỉ"), ("Công ty A", "Xã A"), ("Công ty B", "Xã B")],
        [
            ("Thời gian: từ 14/5 đến 16/5/2023. Địa điểm: Hội trường",),
            ("Họ và tên", "Giới tính", _, "Năm sinh", "Đơn vị", "SĐT"),
            (_, "Nam", "Nữ", _, _, _),
            ("Trần Thị Bình", _, "x", 1985, "Cty TNHH May", 912345679),
        ],
        [
            ("Lớp: Tập huấn 5S",),
            ("Thời gian: 14/5/2023",),
            ("Địa điểm: Hội trường UBND huyện",),
            ("Giảng viên: TS. A",),
            ("STT", "Họ và tên", "Năm sinh", "Đơn vị công tác", "SĐT"),
            (1, "Trần Thị Bình", 1985, "Cty TNHH May", 912345679),
        ],
        [("Nội dung", "Năm"), ("Đào tạo", 2023), ("Tư vấn", 2023), ("Tư vấn", 2024)],
    ],
)
def test_a_list_stays_a_list(rows: list[tuple[Cell, ...]]) -> None:
    (table,) = find_tables(sheet(*rows))

    assert table.header_rows
