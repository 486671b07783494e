"""What stands between a header and the entries, and between pages: no entry is lost or made up."""

from datetime import date
from pathlib import Path

import pytest

from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.courses import course_of
from nsuat_desktop.spreadsheets.entries import entries
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.matching import contexts, match
from nsuat_desktop.spreadsheets.reading import read_workbook
from nsuat_desktop.spreadsheets.tables import FoundTable
from tests.nsuat_desktop.spreadsheets.rows_help import HEADER, _, names, only


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


@pytest.mark.parametrize("mark", ["-//-", "như dòng trên", "NT", "- nt -"])
def test_more_marks_for_the_same_as_above(mark: str) -> None:
    table = only(HEADER, (1, "Công ty A", "Xã A", "0912345678"), (2, "Công ty B", mark, mark))

    assert table.rows[1].cells == (2, "Công ty B", "Xã A", "0912345678")


def test_how_many_a_list_has_is_no_entry() -> None:
    table = only(
        HEADER,
        (1, "Công ty A", "Xã A", "0912345678"),
        (2, "Công ty B", "Xã B", "0912345679"),
        (_, "(Danh sách gồm 02 đơn vị)", _, _),
        (_, "Người lập biểu", _, "Thủ trưởng đơn vị"),
        (_, "Nguyễn A", _, "Trần B"),
    )

    assert names(table) == ["Công ty A", "Công ty B"]


def test_how_many_there_are_is_no_person() -> None:
    table = only(
        ("TT", "Họ và tên", "Chức vụ", "Số ĐT"),
        ("I", "UBND xã Nghĩa Lâm", _, _),
        (1, "Vũ Văn A", "Phó Chủ tịch", "0912345678"),
        (2, "Lê B", "Công chức", "0912345679"),
        (_, "Tổng: 02 đại biểu", _, _),
    )

    assert [row.number for row in table.rows] == [3, 4]


def values(table: FoundTable) -> list[dict[str, object]]:
    matching = match(table)
    known = contexts(table, matching, date(2025, 11, 23))
    return [dict(entry.values) for entry in entries(table, matching, known)]


def test_a_decision_in_the_title_makes_the_recognitions_under_it() -> None:
    decision = "(Kèm theo Quyết định số 2156/QĐ-UBND ngày 15/11/2024 của UBND tỉnh)"
    table = only(
        ("DANH SÁCH DOANH NGHIỆP ĐI ĐẦU ĐƯỢC CÔNG NHẬN NĂM 2024",),
        (decision,),
        ("STT", "Tên doanh nghiệp", "Địa chỉ"),
        (1, "Công ty A", "Xã A"),
    )
    matching = match(table)

    assert matching.record_type == "leading_recognition"
    assert matching.told == {
        "document_number": "2156/QĐ-UBND",
        "date": "2024-11-15",
        "issuer": "UBND tỉnh",
    }


def test_the_day_of_a_contract_is_not_its_number() -> None:
    table = only(
        ("TT", "Doanh nghiệp được hỗ trợ", "Hệ thống", "Ngày ký hợp đồng", "Số HĐ"),
        (1, "Công ty A", "ISO 9001", "12/3/2023", "05/HĐ"),
    )

    assert values(table)[0]["agreement"] == "05/HĐ"


def test_tools_that_are_ticked() -> None:
    table = only(
        ("STT", "Doanh nghiệp", "Nội dung đăng ký hỗ trợ", _, _),
        (_, _, "5S", "ISO 9001", "Kaizen"),
        (1, "Công ty A", "x", _, _),
        (2, "Công ty B", _, "X", _),
        merged=((0, 2, 0, 4),),
    )

    assert [each.get("solution") for each in values(table)] == ["5S", "ISO9001"]
    assert not match(table).unmatched


def test_years_under_a_title_that_names_one_figure() -> None:
    rows = (("STT", "Doanh nghiệp", 2021, "Năm 2022"), (1, "Công ty A", 1.5, "2,25"))
    one = only(("DOANH THU CÁC DOANH NGHIỆP",), ("(ĐVT: tỷ đồng)",), *rows)
    two = only(("DOANH THU VÀ LAO ĐỘNG BÌNH QUÂN",), *rows)

    assert values(one) == [
        {
            "name": "Công ty A",
            "yearly_figures.revenue@2021": 1_500_000_000,
            "yearly_figures.revenue@2022": 2_250_000_000,
        }
    ]
    assert values(two) == [{"name": "Công ty A"}]


def test_text_that_other_programs_guard_in_csv(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('Tên đơn vị;MST\nCông ty A;="0671732298"\n', encoding="utf-8")

    assert read_workbook(path).sheets[0].rows[1] == ("Công ty A", "0671732298")


@pytest.mark.parametrize("text", ["Không có", "(Không phát sinh)", "Không có đơn vị nào"])
def test_a_list_that_says_it_has_no_entry_has_none(text: str) -> None:
    assert only(HEADER, (_, text, _, _)).rows == ()
    assert only(HEADER, (1, text, _, _)).rows == ()


@pytest.mark.parametrize("first", ["Họ đệm", "Họ và tên đệm", "Họ"])
def test_a_name_in_two_columns(first: str) -> None:
    table = only(
        ("DANH SÁCH HỌC VIÊN",),
        ("STT", first, "Tên", "Năm sinh", "Đơn vị"),
        (1, "Nguyễn Văn", "An", 1980, "UBND xã A"),
    )

    assert values(table)[0]["full_name"] == "Nguyễn Văn An"


def test_what_was_estimated_or_planned_is_no_figure() -> None:
    rows = (
        ("STT", "Doanh nghiệp", "TH 2022", "Thực hiện năm 2023", "Ước 2024", "KH 2025"),
        (1, "Công ty A", 1, 2, 3, 4),
    )
    table = only(("DOANH THU (ĐVT: tỷ đồng)",), *rows)

    assert values(table) == [
        {
            "name": "Công ty A",
            "yearly_figures.revenue@2022": 1_000_000_000,
            "yearly_figures.revenue@2023": 2_000_000_000,
        }
    ]


def test_days_are_no_hours() -> None:
    table = only(
        ("STT", "Tên lớp tập huấn", "Thời gian tổ chức", "Địa điểm", "Thời lượng (buổi)"),
        (1, "Tập huấn 5S", "12/6/2024", "UBND huyện", 3),
    )

    assert "hours" not in values(table)[0]


def test_days_behind_months_are_not_turned_round() -> None:
    header = ("STT", "Tên đơn vị", "Tiêu chuẩn", "Tổ chức chứng nhận", "Ngày cấp")

    def issued(*days: str) -> list[object]:
        rows = [(place, "Công ty A", "HACCP", "BSI", day) for place, day in enumerate(days, 1)]
        return [each.get("issued") for each in values(only(header, *rows))]

    assert issued("05/13/2023", "04/12/2023", "05/05/2023") == [None, None, "2023-05-05"]
    assert issued("05/13/2023", "04/12/2023", "25/12/2023") == [None, "2023-12-04", "2023-12-25"]


def test_a_decision_in_the_title_is_that_of_the_awards_under_it() -> None:
    table = only(
        ("DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN NĂM 2024",),
        ("(Kèm theo Quyết định số 88/QĐ-UBND ngày 10/01/2025 của Chủ tịch UBND huyện)",),
        ("STT", "Họ và tên", "Hình thức khen thưởng", "Cấp khen"),
        (1, "Bà Lê Thị Hoa", "Giấy khen", "Huyện"),
    )

    assert match(table).told == {"decision": "88/QĐ-UBND", "date": "2025-01-10", "year": 2024}


def test_millions_written_out_are_a_unit() -> None:
    table = only(
        ("Đơn vị tính: 1.000.000 đồng",),
        ("TT", "Tên đơn vị", "Doanh thu 2023", "Vốn 2023 (1.000đ)"),
        (1, "Công ty A", 1200, "1.500"),
    )

    assert values(table)[0]["yearly_figures.revenue@2023"] == 1_200_000_000
    assert values(table)[0]["yearly_figures.capital@2023"] == 1_500_000


def test_days_that_a_spreadsheet_may_have_turned_round_are_to_be_looked_at() -> None:
    left, taken = ("13/05/2023", "25/06/2023", "30/07/2023"), [date(2023, m, 4) for m in (1, 5, 9)]
    header = ("STT", "Tên đơn vị", "Tiêu chuẩn", "Tổ chức chứng nhận", "Ngày cấp")

    def verdicts(*days: str | date) -> list[Verdict]:
        rows = [(place, "Công ty A", "HACCP", "BSI", day) for place, day in enumerate(days, 1)]
        table = only(header, *rows)
        matching = match(table)
        known = contexts(table, matching, date(2025, 11, 23))
        return [
            entry.cells[4].verdict if 4 in entry.cells else Verdict.FINE
            for entry in entries(table, matching, known)
        ]

    assert verdicts(*left, *taken) == [Verdict.FINE] * 3 + [Verdict.WARNING] * 3
    assert verdicts(*left, *taken, date(2023, 1, 13)) == [Verdict.FINE] * 7
    assert verdicts("03/05/2023", *left, *taken) == [Verdict.FINE] * 7


def test_what_is_a_part_of_a_sum_is_no_entry() -> None:
    table = only(
        ("Tên đơn vị", "Doanh thu 2023 (triệu đồng)", "Lao động 2023"),
        ("TỔNG SỐ", 300, 30),
        ("Trong đó: FDI", 200, 20),
        ("Công ty A", 100, 10),
    )

    assert [row.cells[0] for row in table.rows] == ["Công ty A"]


@pytest.mark.parametrize(
    "line", ["Thời gian: 8h00 ngày 20, 21, 22 tháng 6 năm 2024", "Ngày 20 và 22/6/2024, tại huyện"]
)
def test_the_first_of_several_days_is_the_start_of_a_course(line: str) -> None:
    found = course_of(("LỚP TẬP HUẤN 5S", line))

    assert found is not None
    assert (found["starts"], found["ends"]) == ("2024-06-20", "2024-06-22")


def test_a_part_of_a_year_is_no_year() -> None:
    table = only(
        ("Đơn vị", "Năm báo cáo", "Doanh thu (triệu đồng)", "Số LĐ"),
        ("Công ty A", "Năm 2023", 100, 10),
        ("Công ty A", "6T/2025", 60, 11),
        ("Công ty A", "Quý I/2025", 60, 11),
    )

    assert match(table).record_type == "yearly_figures"
    assert [each.get("year") for each in values(table)] == [2023, None, None]


def test_the_line_that_names_the_course_comes_before_the_title_of_the_list() -> None:
    found = course_of(
        ("DANH SÁCH HỌC VIÊN LỚP ĐÀO TẠO", "Tên lớp: Đào tạo nhận thức ISO 9001:2015")
    )

    assert found == {"title": "Đào tạo nhận thức ISO 9001:2015", "kind": "training"}
