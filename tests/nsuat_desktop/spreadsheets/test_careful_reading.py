"""Columns and titles of lists as a careful person understands them."""

from typing import Any

import pytest

from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.grid import Cell, Sheet
from nsuat_desktop.spreadsheets.matching import match
from nsuat_desktop.spreadsheets.tables import FoundTable, find_tables
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import brought_in, contents, planned, reasons
from tests.nsuat_desktop.spreadsheets.rows_help import Rows, only, sheet

_ = None


def columns(table: FoundTable) -> tuple[str | None, dict[str, str]]:
    """The kind, and path by header."""
    found = match(table)
    headers = {column.index: column.header for column in table.columns}
    return found.record_type, {headers[at]: path for at, path in found.columns.items()}


def test_a_header_with_few_known_words_is_seen_by_its_numbers() -> None:
    table = only(
        ("DANH SÁCH SẢN PHẨM OCOP",),
        ("TT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Hạng sao", "Số QĐ công nhận", "Ngày QĐ"),
        (1, "Nước mắm", "HTX Ninh Cơ", "xã A", "4 sao", "12/QĐ-UBND", "15/12/2023"),
    )
    kind, paths = columns(table)

    assert kind == "certificate"  # and no recognition of a leading enterprise
    assert paths["Chủ thể"] == "organisation.name"
    assert match(table).told == {"standard": "OCOP"}


def test_money_of_the_state_stands_under_its_own_name_and_not_under_the_sum() -> None:
    table = only(
        ("STT", "Tên doanh nghiệp", "Nội dung hỗ trợ", "Kinh phí hỗ trợ (triệu đồng)", _, _),
        (_, _, _, "Tổng", "NSNN", "DN đối ứng"),
        (1, "Công ty May", "ISO 9001", 100, 60, 40),
        merged=((0, 3, 0, 5), (0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 1, 2)),
    )
    found = match(table)

    assert {at: path for at, path in found.columns.items() if at > 2} == {
        4: "state_money",
        5: "counterpart_money",
    }
    assert found.unmatched == (3,)


def test_the_sum_of_several_sexes_is_the_staff_and_plans_are_no_revenue() -> None:
    table = only(
        ("STT", "Tên doanh nghiệp", "Lao động", _, "Doanh thu năm 2023 (tỷ đồng)", _),
        (_, _, "Tổng số", "Trong đó nữ", "Kế hoạch", "Thực hiện"),
        (1, "Công ty May", 100, 60, 5, 6),
        merged=((0, 2, 0, 3), (0, 4, 0, 5), (0, 0, 1, 0), (0, 1, 1, 1)),
    )

    assert match(table).columns == {
        1: "name",
        2: "yearly_figures.staff",
        5: "yearly_figures.revenue@2023",
    }


@pytest.mark.parametrize(
    ("goods", "path"), [("Đồ gỗ", "products"), ("C", "industry_code"), (None, "industry_code")]
)
def test_what_a_firm_makes_is_told_from_its_industry(goods: Cell, path: str) -> None:
    table = only(("STT", "Tên đơn vị", "Ngành nghề"), (1, "Công ty May", goods))

    assert match(table).columns[2] == path


def test_titles_say_what_no_column_says(office_workspace: Workspace) -> None:
    farms = sheet(
        ("DANH SÁCH CƠ SỞ ĐƯỢC CHỨNG NHẬN VIETGAP",),
        ("TT", "Tên cơ sở", "Số GCN", "Ngày cấp", "Tổ chức chứng nhận"),
        (1, "HTX Rau Nghĩa Minh", "VG-1", "01/03/2022", "VinaCert"),
    )
    money = sheet(
        ("KINH PHÍ THỰC HIỆN NĂM 2024",),
        ("TT", "Nội dung", "Nguồn", "Dự toán (triệu đồng)"),
        (1, "Tập huấn ISO 9001:2015", "Đối ứng của đơn vị", 100),
    )
    plan = planned(office_workspace, farms)
    brought_in(office_workspace, farms)
    brought_in(office_workspace, money)

    assert reasons(plan, Verdict.MENDED) == ["Lấy theo dòng tiêu đề ở trên bảng."]
    assert [each["standard"] for each in contents(office_workspace, "certificate")] == ["VIETGAP"]
    assert [each["year"] for each in contents(office_workspace, "budget_line")] == [2024]


def test_the_edition_of_a_standard_is_no_year_of_figures() -> None:
    title = "DOANH NGHIỆP ÁP DỤNG ISO 9001:2015 GIAI ĐOẠN 2021-2025, SỐ LIỆU NĂM 2023"
    table = only((title,), ("TT", "Tên đơn vị", "Doanh thu"), (1, "Công ty May", 5))

    assert match(table).year == 2023


def test_courses_and_events_say_their_kind_by_their_titles(office_workspace: Workspace) -> None:
    courses = sheet(
        ("TT", "Tên lớp", "Từ ngày", "Đến ngày", "Địa điểm", "NSNN (triệu đồng)"),
        (1, "Tập huấn 5S", "14/5/2023", "16/5/2023", "Hội trường", 35),
        (2, "Lớp Lean cho doanh nghiệp", "20/6/2023", _, "nt", _),
    )
    events = sheet(
        ("TT", "Tên hội nghị, hội thảo", "Ngày tổ chức", "Địa điểm"),
        (1, "Hội thảo chuyển đổi số", "20/10/2023", "UBND huyện"),
    )
    plan = planned(office_workspace, courses)
    brought_in(office_workspace, courses)
    brought_in(office_workspace, events)
    made: list[dict[str, Any]] = contents(office_workspace, "training_course")

    assert [(each["kind"], each["ends"], each["venue"]) for each in made] == [
        ("workshop_training", "2023-05-16", "Hội trường"),
        ("training", "2023-06-20", "Hội trường"),
    ]
    assert made[0]["state_money"] == 35_000_000
    assert len(reasons(plan, Verdict.WARNING)) == 2
    assert [each["kind"] for each in contents(office_workspace, "event")] == ["workshop"]


def test_a_list_with_a_decision_is_no_recognition_unless_it_says_so() -> None:
    header = ("TT", "Tên doanh nghiệp", "Số quyết định", "Ngày công nhận")
    row = (1, "Công ty May", "12/QĐ-UBND", "20/12/2023")
    other = only(("DANH SÁCH DOANH NGHIỆP",), header, row)
    leading = only(("DANH SÁCH DOANH NGHIỆP ĐI ĐẦU",), header, row)

    assert match(other).record_type != "leading_recognition"
    assert match(leading).record_type == "leading_recognition"


def test_commas_are_told_by_the_other_columns_of_numbers(office_workspace: Workspace) -> None:
    header = ("TT", "Tên đơn vị", "Doanh thu 2022 (tr.đ)", "Doanh thu 2023 (tr.đ)")
    rows = [(1, "Công ty May", "1,200", "1,350.5"), (2, "Công ty Gạo", "2,500", "2,750")]
    brought_in(office_workspace, sheet(header, *rows))
    figures = contents(office_workspace, "yearly_figures")

    assert sorted(each["revenue"] // 10**6 for each in figures) == [1200, 1350, 2500, 2750]


def test_points_are_not_told_by_another_column(office_workspace: Workspace) -> None:
    header = ("TT", "Tên đơn vị", "Doanh thu 2022 (tr.đ)", "Doanh thu 2023 (tr.đ)")
    brought_in(office_workspace, sheet(header, (1, "Công ty May", "1.200", "1,350.5")))
    figures = contents(office_workspace, "yearly_figures")

    assert sorted(each["revenue"] // 10**6 for each in figures) == [1200, 1350]


def test_figures_that_contradict_earlier_ones_are_named(office_workspace: Workspace) -> None:
    header = ("TT", "Tên đơn vị", "Doanh thu 2022 (triệu đồng)")
    plan = planned(
        office_workspace, sheet(header, (1, "Công ty May", 100), (2, "Công ty May", 110))
    )

    assert "Khác với dòng 2 về cùng năm; giữ như dòng 2." in reasons(plan, Verdict.WARNING)


def test_the_name_of_the_sheet_tells_the_year_where_no_title_does() -> None:
    (table,) = find_tables(
        Sheet("Năm 2022", (("TT", "Tên đơn vị", "Doanh thu"), (1, "Công ty May", 100)))
    )

    assert match(table).columns[2] == "yearly_figures.revenue@2022"


def test_years_of_birth_under_sexes_alone() -> None:
    table = only(
        ("LỚP TẬP HUẤN 5S",),
        ("TT", "Họ và tên", "Nam", "Nữ", "Đơn vị"),
        (1, "Nguyễn Văn An", 1975, _, "UBND xã"),
        (2, "Trần Thị Lan", _, "3/1980", "UBND xã"),
    )
    found = match(table)

    assert (found.columns[2], found.columns[3]) == ("person.birth_year", "person.birth_year")
    assert found.implied == {2: ("person.sex", "male"), 3: ("person.sex", "female")}
    assert not found.ticks


def test_of_the_organisation_of_a_person_only_its_name_is_taken() -> None:
    table = only(
        ("TT", "Xã, thị trấn", "Họ và tên", "Chức vụ", "Số điện thoại", "Email"),
        (1, "Xã Nghĩa Lâm", "Nguyễn Văn An", "Công chức", "0912345678", "a@b.vn"),
    )
    found = match(table)

    assert found.record_type == "person"
    assert found.columns[1] == "organisation.name"
    assert found.unmatched == (5,)


@pytest.mark.parametrize(
    "lines",
    [
        (
            ("TT", "Tên đơn vị", "Doanh thu 2023", "Lao động 2023"),
            (_, _, "(triệu đồng)", "(người)"),
        ),
        (("TT", "Tên đơn vị", "Doanh thu 2023", "Lao động 2023"), (_, _, "tr.đ", "người")),
        (("(Đơn vị: Triệu đồng, người)",), ("TT", "Tên đơn vị", "Doanh thu 2023")),
        (("Năm 2023", _, _, "ĐVT: triệu đồng", "Ngày 5/1"), ("TT", "Tên đơn vị", "Doanh thu")),
        (("Tính bằng triệu đồng",), ("TT", "Tên đơn vị", "Doanh thu 2023")),
    ],
)
def test_units_in_a_row_of_their_own_or_in_a_title(
    office_workspace: Workspace, lines: Rows
) -> None:
    plan = planned(office_workspace, sheet(*lines, (1, "Công ty May", 1200)), "organisation")
    brought_in(office_workspace, sheet(*lines, (1, "Công ty May", 1200)), "organisation")
    (figures,) = contents(office_workspace, "yearly_figures")

    assert plan.counts.read == 1
    assert figures["revenue"] == 1_200_000_000


def test_small_sums_without_a_unit_are_doubted(office_workspace: Workspace) -> None:
    header = ("TT", "Tên đơn vị", "Doanh thu 2023")
    small = planned(office_workspace, sheet(header, (1, "Công ty May", 1200)))
    large = planned(office_workspace, sheet(header, (1, "Công ty May", "1.200.000.000")))

    assert any("đơn vị tính" in reason for reason in reasons(small, Verdict.WARNING))
    assert not reasons(large, Verdict.WARNING)


def test_plans_and_parts_of_a_year_are_no_figures_of_it() -> None:
    table = only(
        ("TT", "Tên đơn vị", "KH doanh thu 2024", "Doanh thu 6 tháng 2024", "Quỹ và số lao động"),
        (1, "Công ty May", 5, 6, 7),
    )
    half = only(
        ("DOANH THU 6 THÁNG ĐẦU NĂM 2023",),
        ("TT", "Tên đơn vị", "Doanh thu"),
        (1, "Công ty May", 5),
    )

    assert match(table).columns == {1: "name", 4: "yearly_figures.staff"}
    assert match(half).year is None


def test_lines_over_a_list_of_attendees_tell_each_fact_of_the_course() -> None:
    table = only(
        ("DANH SÁCH HỌC VIÊN",),
        ("Tên lớp: Kỹ năng 5S cơ bản",),
        ("Thời gian: Ngày 12/6/2023 (01 ngày)",),
        ("Giảng viên: TS. Nguyễn Văn Thầy",),
        ("Đơn vị tổ chức: Sở KH&CN",),
        ("TT", "Họ và tên", "Ngày sinh", _, _, "Chức vụ, đơn vị công tác"),
        (_, _, "Ngày", "Tháng", "Năm", _),
        (1, "Nguyễn Văn An", 12, 5, 1980, "Giám đốc Công ty May"),
        merged=((5, 2, 5, 4), (5, 0, 6, 0), (5, 1, 6, 1), (5, 5, 6, 5)),
    )
    found = match(table)

    assert found.course == {
        "title": "Kỹ năng 5S cơ bản",
        "starts": "2023-06-12",
        "ends": "2023-06-12",
        "trainers": "TS. Nguyễn Văn Thầy",
        "organiser": "Sở KH&CN",
    }
    assert found.columns == {1: "person.full_name", 4: "person.birth_year", 5: "person.post"}
    assert not found.implied  # 'Năm' is no 'Nam'


def test_ticks_under_the_groups_of_attendees() -> None:
    table = only(
        ("LỚP TẬP HUẤN 5S",),
        ("TT", "Họ và tên", "Đối tượng", _, "Năm sinh"),
        (_, _, "CBCC", "Doanh nghiệp", _),
        (1, "Nguyễn Văn An", "x", _, 1980),
        merged=((1, 2, 1, 3), (1, 0, 2, 0), (1, 1, 2, 1), (1, 4, 2, 4)),
    )
    other = only(
        ("LỚP TẬP HUẤN 5S",),
        ("TT", "Họ và tên", "Đối tượng", "Năm sinh"),
        (1, "Nguyễn Văn An", "Cán bộ địa chính", 1980),
    )

    assert match(table).ticks == {2: "public", 3: "enterprise"}
    assert match(other).unmatched == (2,)


def test_the_year_of_a_list_tells_which_commune_of_a_name_it_means(
    office_workspace: Workspace,
) -> None:
    header = ("TT", "Tên đơn vị", "Xã", "Địa chỉ")
    row = (1, "Công ty May", "Xã Nghĩa Lâm", "Xóm 3")
    dated = planned(office_workspace, sheet(("DANH SÁCH ĐƠN VỊ NĂM 2023",), header, row))
    undated = planned(office_workspace, sheet(header, row))

    assert dated.counts.new == 1
    assert ["đến 30/06/2025" in reason for reason in reasons(undated, Verdict.WARNING)] == [True]


def test_a_state_of_support_is_no_state_of_the_organisation() -> None:
    table = only(
        ("TT", "Doanh nghiệp", "Nội dung hỗ trợ", "Trạng thái"),
        (1, "Công ty May", "5S", "Đã nghiệm thu"),
    )
    found = match(table)

    assert found.record_type == "support"
    assert found.columns == {1: "organisation.name", 2: "solution"}


def test_for_how_many_years_a_certificate_holds_is_no_day() -> None:
    table = only(
        ("TT", "Tên đơn vị", "Tiêu chuẩn", "Ngày cấp", "Thời hạn (năm)", "Đơn vị cấp"),
        (1, "Công ty May", "ISO 9001", "1/2/2023", 3, "QUACERT"),
    )

    assert match(table).unmatched == (4,)
