"""Tables are found in sheets as offices make them: titles, merged headers, totals, signatures."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nsuat_desktop.spreadsheets.grid import Cell, Sheet
from nsuat_desktop.spreadsheets.header import factor_of, split_unit, split_year
from nsuat_desktop.spreadsheets.reading import read_workbook
from nsuat_desktop.spreadsheets.tables import FoundTable, find_tables
from nsuat_desktop.text.legacy import Encoding, encode

SAMPLES = Path(__file__).parents[2] / "data" / "spreadsheets"
HEADER = ("STT", "Tên đơn vị", "MST", "Địa chỉ")
MAY: tuple[Cell, ...] = (1, "Công ty May", "0671732298", "xã Nghĩa Lâm")
GO: tuple[Cell, ...] = (2, "Cơ sở Gỗ", None, "xã Nghĩa Sơn")


def only(*rows: tuple[Cell, ...], **more: object) -> FoundTable:
    (table,) = find_tables(Sheet("S", rows, **more))  # type: ignore[arg-type]
    return table


def test_the_samples_have_the_tables_that_people_see() -> None:
    found = {
        table.sheet: (len(table.titles), table.header_rows, len(table.rows))
        for file in ("danh-sach-don-vi", "chung-nhan-2021-2024", "hoc-vien-2023-tcvn3")
        for sheet in read_workbook(SAMPLES / f"{file}.xlsx").sheets
        for table in find_tables(sheet)
    }

    assert found == {
        "Danh sách": (2, (4,), 60),
        "Chung nhan": (1, (3,), 40),
        "VNI cu": (0, (1,), 15),
        "DS hoc vien": (2, (4, 5), 40),
    }


def test_titles_totals_and_signatures_are_no_entries() -> None:
    table = only(
        ("DANH SÁCH", None, None, None),
        (None, None, None, None),
        HEADER,
        MAY,
        (None, None, None, None),
        GO,
        (None, "Tổng cộng:", 2, None),
        (None, None, None, "Ngày 5 tháng 3 năm 2024"),
        (None, "NGƯỜI LẬP BIỂU", None, "GIÁM ĐỐC"),
        (None, None, None, "Ngô Thị Hạnh"),
    )

    assert table.titles == ("DANH SÁCH",)
    assert [(row.number, row.cells) for row in table.rows] == [(4, MAY), (6, GO)]


def test_a_list_of_one_column_goes_on_behind_an_empty_row() -> None:
    names = ("Công ty A", None, "Công ty B", "Công ty C", None, "Người lập biểu", "Trần B")
    table = only(("Tên đơn vị",), *((name,) for name in names))

    assert [row.cells for row in table.rows] == [("Công ty A",), ("Công ty B",), ("Công ty C",)]


@pytest.mark.parametrize(
    ("headers", "entry"),
    [
        (("Tên lớp", "Thời gian", "Địa điểm"), ("Lớp 5S", "Ngày 5 tháng 3 năm 2024", "Giao An")),
        (("STT", "Tên lớp", "Thời gian", "Địa điểm"), ("1", "5S", "ngày 5 tháng 3 năm 2024", None)),
        (("Số, ký hiệu", "Ngày ban hành", "Trích yếu"), ("1/TB", "5/3/2024", "Xác nhận kết quả")),
        (("Nội dung", "Đơn vị kiến nghị"), ("Ghi chú sổ sách khó", "Công ty A")),
    ],
)
def test_entries_that_read_like_lines_for_signing_stay(
    headers: tuple[str, ...], entry: tuple[str | None, ...]
) -> None:
    signers = (*[None] * (len(headers) - 1), "Người lập biểu")

    assert [row.number for row in only(headers, entry, entry, signers).rows] == [2, 3]


def test_names_that_begin_like_totals_stay() -> None:
    names = ["Công ty May", "Tổng công ty Thép", "CÔNG TY GẠO", "Cộng đồng Việt"]
    table = only(HEADER[1:3], *[(name, None) for name in names])

    assert [row.cells[0] for row in table.rows] == names


def test_entries_that_begin_like_sums_say_more_than_numbers() -> None:
    entry: tuple[Cell, ...] = (1, "Tổng số hóa làng nghề", None, "xã Nghĩa Lâm")
    table = only(HEADER, entry, (None, "Tổng số: 01", 5, None), ("Công 12", "May", None, None))

    assert [row.cells for row in table.rows] == [entry, ("Công 12", "May", None, None)]


def test_groups_and_their_sums_are_left_out() -> None:
    table = only(
        HEADER,
        ("I", "Doanh nghiệp", None, None),
        MAY,
        (None, "Cộng doanh nghiệp", 1, None),
        ("II", "Hợp tác xã", None, None),
        GO,
    )

    assert [row.cells for row in table.rows] == [MAY, GO]


def test_two_rows_of_header_become_one() -> None:
    merged = only(
        ("TT", "Họ và tên", "Giới tính", None, "Năm sinh"),
        (None, None, "Nam", "Nữ", None),
        ("(1)", "(2)", "(3)", "(4)", "(5)"),
        (1, "Ngô Thị Hạnh", None, "x", 1995),
        merged=((0, 2, 0, 3), (0, 0, 1, 0), (0, 1, 1, 1), (0, 4, 1, 4)),
    )
    plain = only(
        ("TT", "Họ và tên", "Giới tính", None, "Năm sinh"),
        (None, None, "Nam", "Nữ", None),
        (1, "Ngô Thị Hạnh", None, "x", 1995),
    )

    expected = ["TT", "Họ và tên", "Giới tính – Nam", "Giới tính – Nữ", "Năm sinh"]
    assert [column.header for column in merged.columns] == expected
    assert [column.header for column in plain.columns] == expected
    assert (merged.header_rows, plain.header_rows) == ((1, 2, 3), (1, 2))
    assert [row.number for row in merged.rows] == [4]


def test_merged_cells_give_their_value_to_each_row() -> None:
    table = only(("Đơn vị", "Tiêu chuẩn"), ("May", "5S"), (None, "Lean"), merged=((1, 0, 2, 0),))

    assert [row.cells for row in table.rows] == [("May", "5S"), ("May", "Lean")]


def test_several_tables_and_repeated_headers() -> None:
    tables = find_tables(
        Sheet(
            "S",
            (
                HEADER,
                MAY,
                HEADER,
                GO,
                (None, None, None, None),
                ("Học viên", None, None, None),
                ("Họ và tên", "Năm sinh", None, None),
                ("Ngô Thị Hạnh", 1995, None, None),
            ),
        )
    )

    assert [[row.cells for row in table.rows] for table in tables] == [
        [MAY, GO],
        [("Ngô Thị Hạnh", 1995)],
    ]
    assert tables[1].titles == ("Học viên",)


def test_tables_side_by_side_are_found_each() -> None:
    gap = (None,)
    tables = find_tables(
        Sheet(
            "S",
            (
                ("DANH SÁCH NĂM 2023", *gap * 6),
                ("Doanh nghiệp", *gap * 4, "Học viên", *gap),
                (*HEADER, None, "STT", "Họ và tên"),
                (*MAY, None, 1, "Ngô Thị Hạnh"),
                (*GO, None, 2, "Vũ Lan"),
                (*gap * 4, None, 3, "Lê Mai"),
                (None, "Tổng cộng", 2, *gap * 4),
                gap * 7,
                ("Họ và tên", "Năm sinh", *gap * 5),
                ("Đỗ Hòa", 1990, *gap * 5),
            ),
        )
    )

    assert [[(row.number, row.cells) for row in table.rows] for table in tables] == [
        [(4, MAY), (5, GO)],
        [(4, (1, "Ngô Thị Hạnh")), (5, (2, "Vũ Lan")), (6, (3, "Lê Mai"))],
        [(10, ("Đỗ Hòa", 1990))],
    ]
    assert [table.titles for table in tables] == [
        ("DANH SÁCH NĂM 2023", "Doanh nghiệp"),
        ("DANH SÁCH NĂM 2023", "Học viên"),
        (),
    ]
    assert [column.index for column in tables[1].columns] == [5, 6]


def test_a_table_beside_another_may_begin_lower_and_repeat_its_first_column() -> None:
    lower = find_tables(
        Sheet(
            "S",
            (
                ("Tên đơn vị", "MST", None, None, None),
                ("May", "0671732298", None, "Học viên", None),
                ("Gỗ", None, None, "Họ và tên", "Năm sinh"),
                ("Gạo", None, None, "Vũ Lan", 1990),
            ),
        )
    )
    same = find_tables(
        Sheet("S", (("Tên đơn vị", "MST", None) * 3, ("May", None, None, "Gỗ", *(None,) * 5)))
    )

    assert [len(table.rows) for table in lower] == [3, 1]
    assert [table.header_rows for table in lower] == [(1,), (3,)]
    assert [[row.cells[0] for row in table.rows] for table in same] == [["May"], ["Gỗ"], []]


def test_two_rows_of_header_side_by_side() -> None:
    head: tuple[Cell, ...] = ("TT", "Họ và tên", "Giới tính", None)
    below: tuple[Cell, ...] = (None, None, "Nam", "Nữ")
    left, right = find_tables(
        Sheet(
            "S",
            ((*head, None, *head), (*below, None, *below), (1, "An", "x", None, None, 2, "Hà")),
            ((0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 0, 3), (0, 5, 1, 5), (0, 6, 1, 6), (0, 7, 0, 8)),
        )
    )

    assert [each.header for each in left.columns] == [each.header for each in right.columns]
    assert [row.cells for row in left.rows] == [(1, "An", "x", None)]
    assert [row.cells for row in right.rows] == [(2, "Hà", None, None)]


def test_an_empty_column_inside_a_list_makes_no_second_table() -> None:
    table = only(
        ("STT", "Tên đơn vị", "Doanh thu", None, "Lao động", "Doanh thu", None, "Ký nhận", "MST"),
        (1, "May", 5, None, 6, 7, None, None, "0671732298"),
    )

    assert [column.index for column in table.columns] == [0, 1, 2, 4, 5, 7, 8]


def test_a_header_of_two_rows_that_repeats_on_each_page_is_left_out() -> None:
    header: tuple[tuple[Cell, ...], ...] = (
        ("TT", "Họ và tên", "Giới tính", None, "Năm sinh"),
        (None, None, "Nam", "Nữ", None),
    )
    table = only(
        *header, (1, "Ngô Thị Hạnh", None, "x", 1995), *header, (2, "Vũ Lan", "x", None, 1)
    )

    assert [row.number for row in table.rows] == [3, 6]


def test_empty_columns_are_left_out_and_a_table_without_header_is_found() -> None:
    table = only((None, "May", None, "0671732298"), (None, "Gỗ", None, None))

    assert [column.index for column in table.columns] == [1, 3]
    assert (table.header_rows, len(table.rows)) == ((), 2)
    assert find_tables(Sheet("S", ())) == []


@pytest.mark.parametrize("blank", [None, " "])
def test_headers_merged_with_an_empty_cell_before_them_stay(blank: str | None) -> None:
    headers = (blank, "Tên đơn vị", "Địa chỉ")
    table = only(headers, (1, "Công ty A", "Xã Giao An"), merged=((0, 0, 0, 2),))

    assert [column.header for column in table.columns] == ["", "Tên đơn vị", "Địa chỉ"]


def test_old_encodings_by_font_and_by_column() -> None:
    names = ("Công ty cổ phần Nước mắm Ngọc Ánh", "Hợp tác xã Dệt lưới Quỳnh Mỹ")
    header = tuple(encode(text, Encoding.TCVN3) for text in ("Tên đơn vị", "Địa chỉ"))
    by_column = only(header, *[(encode(name, Encoding.TCVN3), None) for name in names])
    by_font = only(
        ("Tên đơn vị", "Địa chỉ"),
        (encode("công ty", Encoding.TCVN3), None),
        ("Nước mắm Sóng Gió", None),
        fonts={(1, 0): ".VnTimeH", (2, 0): ".VnTime"},
    )

    assert [row.cells[0] for row in by_column.rows] == list(names)
    assert by_column.columns[0].encoding is Encoding.TCVN3
    assert [row.cells[0] for row in by_font.rows] == ["CÔNG TY", "Nước mắm Sóng Gió"]


def test_units_and_years_of_headers() -> None:
    assert split_unit("Doanh thu (ĐVT: triệu đồng)") == ("Doanh thu", "triệu đồng")
    assert split_unit("DT (tr.đ)") == ("DT", "tr.đ")
    assert split_unit("Vốn, tỷ đồng") == ("Vốn", "tỷ đồng")
    assert split_unit("Xã (phường)") == ("Xã (phường)", None)
    assert [factor_of(unit) for unit in ("tr.đ", "tỷ", "1.000 đ", None)] == [10**6, 10**9, 1000, 1]
    assert split_year("Doanh thu năm 2022") == ("Doanh thu", 2022)
    assert split_year("2021-2022") == ("2021-2022", None)


CELLS = st.one_of(
    st.none(),
    st.integers(0, 3000),
    st.dates(),
    st.text(max_size=8),
    st.sampled_from([*HEADER, "Tổng cộng", "I", "Người lập biểu", "Năm sinh", "x"]),
)


@given(
    st.lists(st.lists(CELLS, max_size=5), max_size=8),
    st.lists(
        st.tuples(st.integers(0, 9), st.integers(0, 5), st.integers(0, 3), st.integers(0, 3)),
        max_size=3,
    ),
)
def test_any_sheet_gives_cells_in_order_each_once(
    rows: list[list[Cell]], corners: list[tuple[int, int, int, int]]
) -> None:
    merged = tuple((top, left, top + more, left + wide) for top, left, more, wide in corners)
    tables = find_tables(Sheet("S", tuple(map(tuple, rows)), merged))

    places = [
        (row.number, column.index)
        for table in tables
        for row in table.rows
        for column in table.columns
    ]
    assert len(places) == len(set(places))
    for table in tables:
        numbers = [row.number for row in table.rows]
        assert numbers == sorted(set(numbers))
    assert all(len(row.cells) == len(table.columns) for table in tables for row in table.rows)


@given(st.lists(st.tuples(st.integers(1, 99), st.integers(1, 99)), min_size=1))
@example([(1, 2), (3, 4)])
def test_every_full_row_under_a_header_is_an_entry(entries: list[tuple[int, int]]) -> None:
    table = only(("Lao động", "Doanh thu"), *entries)

    assert [row.cells for row in table.rows] == entries


@pytest.mark.parametrize("encoding", [Encoding.TCVN3, Encoding.VNI])
def test_codes_are_of_the_encoding_of_their_sheet(encoding: Encoding) -> None:
    """A column of nothing but numbers of papers says too little by itself."""
    header = ("STT", "Tên đơn vị", "Số quyết định", "Diện tích")
    names = ("Hợp tác xã Muối Bạch Long", "Công ty cổ phần Đóng tàu", "Cơ sở Mộc Hải Hậu")
    rows = [(n, name, f"{n}/QĐ-UBND", "5 m²") for n, name in enumerate(names, 1)]
    old = [
        (row[0], *(encode(str(each), encoding) for each in row[1:3]), row[3])
        for row in (header, *rows)
    ]
    table = only(*old)
    assert [column.header for column in table.columns] == [*header]
    assert [row.cells for row in table.rows] == rows
