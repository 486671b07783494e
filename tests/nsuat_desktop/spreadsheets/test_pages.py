"""Lists over several pages, in tall rows, with sums of groups: the same entries as without."""

import pytest

from nsuat_desktop.spreadsheets.matching import match
from nsuat_desktop.spreadsheets.tables import find_tables
from nsuat_desktop.spreadsheets.title_words import unit_of
from tests.nsuat_desktop.spreadsheets.rows_help import HEADER, _, names, only, sheet

MONEY = ("STT", "Tên đơn vị", "Doanh thu năm 2023")


def test_a_header_of_two_rows_stands_again_behind_an_empty_column() -> None:
    first = (_, "TT", "Họ và tên", "Giới tính", _, "Đơn vị")
    second = (_, _, _, "Nam", "Nữ", _)
    merged = tuple(
        (top, left, top + down, left + across)
        for top in (1, 4)
        for left, down, across in ((1, 1, 0), (2, 1, 0), (3, 0, 1), (5, 1, 0))
    )
    table = only(
        ("DANH SÁCH HỌC VIÊN",),
        first,
        second,
        (_, 1, "Vũ Văn A", "x", _, "UBND xã A"),
        first,
        second,
        (_, 2, "Lê Thị B", _, "x", "UBND xã B"),
        merged=merged,
    )

    assert [row.number for row in table.rows] == [4, 7]


def test_the_next_page_may_leave_out_the_units() -> None:
    header = ("STT", "Tên đơn vị", "Doanh thu")
    table = only(
        ("SỐ LIỆU NĂM 2023",),
        header,
        (_, _, "(triệu đồng)"),
        (1, "Công ty A", 100),
        header,
        (2, "Công ty B", 200),
    )

    assert [(row.number, row.cells[2]) for row in table.rows] == [(4, 100), (6, 200)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ĐVT: triệu đồng", "ĐVT: tỷ đồng"),
        ("(Kèm theo Quyết định số 8/QĐ-UBND)", "(Kèm theo Quyết định số 9/QĐ-UBND)"),
    ],
)
def test_another_unit_or_paper_begins_a_list_of_its_own(one: str, other: str) -> None:
    rows = sheet((one,), MONEY, (1, "Công ty A", 100), (other,), MONEY, (1, "Công ty B", 2))

    assert [table.titles for table in find_tables(rows)] == [(one,), (other,)]


@pytest.mark.parametrize("line", ["Triệu đồng", "(triệu đồng)", "Đơn vị: triệu đồng"])
def test_a_unit_alone_over_a_list_is_that_of_its_money(line: str) -> None:
    table = only((line,), MONEY, (1, "Công ty A", 100))

    assert unit_of(table) in ("triệu đồng", "Triệu đồng")
    assert match(table).columns[2] == "yearly_figures.revenue@2023"


def test_an_entry_two_rows_tall_is_one() -> None:
    merged = tuple((top, left, top + 1, left) for top in (1, 3) for left in range(4))
    table = only(
        HEADER,
        (1, "Công ty A", "Xã A", "0912345678"),
        (),
        (2, "Công ty B", "Xã B", "0912345679"),
        (),
        merged=merged,
    )

    assert names(table) == ["Công ty A", "Công ty B"]


@pytest.mark.parametrize(
    "line",
    ["Trang 1/2", "Trang 2", "Tổng nhóm I:", "Tổng xã Nghĩa Lâm", "(Danh sách này có 02 đơn vị)"],
)
def test_pages_sums_of_groups_and_counts_are_no_entries(line: str) -> None:
    table = only(
        HEADER,
        (1, "Công ty A", "Xã A", "0912345678"),
        (2, "Tổng công ty B", "Xã B", "0912345679"),
        (_, line, _, _),
    )

    assert names(table) == ["Công ty A", "Tổng công ty B"]


def test_another_standard_or_source_over_the_same_header_holds_for_what_is_under_it() -> None:
    certified = ("STT", "Tên đơn vị", "Số GCN", "Ngày cấp", "Tổ chức chứng nhận")
    spent = ("STT", "Nội dung", "Năm", "Dự toán (triệu đồng)")
    standards = find_tables(
        sheet(
            ("DANH SÁCH CHỨNG NHẬN ISO 9001",),
            certified,
            (1, "Công ty A", "Q1", "15/3/2023", "QUACERT"),
            ("DANH SÁCH CHỨNG NHẬN HACCP",),
            certified,
            (1, "Công ty B", "Q2", "25/3/2023", "QUACERT"),
        )
    )
    sources = find_tables(
        sheet(
            ("KINH PHÍ SỰ NGHIỆP KHOA HỌC VÀ CÔNG NGHỆ",),
            spent,
            (1, "Tập huấn", 2023, 5),
            ("KINH PHÍ ĐỐI ỨNG CỦA ĐƠN VỊ",),
            spent,
            (1, "Hỗ trợ", 2023, 7),
        )
    )

    assert [match(table).told.get("standard") for table in standards] == ["ISO9001", "HACCP"]
    assert [match(table).told.get("source") for table in sources] == ["science", "counterpart"]


def test_learners_of_a_class_make_its_course() -> None:
    table = only(
        ("DANH SÁCH HỌC VIÊN LỚP 5S NGÀY 15/3/2023",),
        ("STT", "Họ và tên", "Năm sinh", "Đơn vị"),
        (1, "Vũ Văn A", 1980, "UBND xã A"),
    )

    assert match(table).course == {"title": "Lớp 5S", "starts": "2023-03-15", "ends": "2023-03-15"}


def test_titles_that_stand_again_over_the_next_page_are_no_entries() -> None:
    titles, unit = ("DANH SÁCH DOANH NGHIỆP NĂM 2023",), (_, _, "ĐVT: triệu đồng")
    header = (_, "Tên đơn vị", "Doanh thu")
    entries = (1, "Công ty A", 100), (2, "Công ty B", 200)
    table = only(titles, unit, header, entries[0], (), titles, unit, header, entries[1])

    assert [row.number for row in table.rows] == [4, 9]


def test_units_and_years_without_marks() -> None:
    table = only(("STT", "Ten don vi", "DT nam 2023 (DVT: trieu dong)"), (1, "Công ty A", 100))

    assert table.columns[2].unit == "trieu dong"
    assert match(table).columns[2] == "yearly_figures.revenue@2023"
