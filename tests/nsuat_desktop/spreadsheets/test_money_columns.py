"""Sums of one matter under several sources or years are a record each, and their sum is none."""

from typing import Any

import pytest

from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.grid import Cell, Sheet
from nsuat_desktop.spreadsheets.matching import Matching, match
from nsuat_desktop.spreadsheets.remembered import remember, remembered
from nsuat_desktop.spreadsheets.tables import find_tables
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import (
    actions,
    brought_in,
    contents,
    planned,
    reasons,
)
from tests.nsuat_desktop.spreadsheets.rows_help import _, sheet

MILLION = 1_000_000
UNIT = ("Đơn vị tính: triệu đồng",)


def kept(workspace: Workspace, made: Sheet) -> list[tuple[Any, ...]]:
    """(content, year, source, estimated, allotted, disbursed in millions) of what comes in."""
    result = brought_in(workspace, made)
    assert result.counts.refused == 0
    return [
        (
            each["content"],
            each["year"],
            each["source"],
            *(
                each[name] // MILLION if name in each else None
                for name in ("estimated", "allotted", "disbursed")
            ),
        )
        for each in contents(workspace, "budget_line")
    ]


LEVELS = sheet(
    ("DỰ TOÁN KINH PHÍ NĂM 2024",),
    UNIT,
    ("STT", "Nội dung nhiệm vụ", "Nguồn kinh phí", _, _, "Tổng số"),
    (_, _, "Ngân sách tỉnh", "Ngân sách huyện", "Đối ứng", _),
    (1, "Mở lớp 5S", 50, 70, _, 120),
    (2, "Hỗ trợ ISO 9001", _, 200, 100, 300),
    ("", "Tổng cộng", 50, 270, 100, 420),
    merged=((2, 2, 2, 4),),
)


def test_each_source_is_a_line_and_their_sum_is_none(office_workspace: Workspace) -> None:
    assert kept(office_workspace, LEVELS) == [
        ("Mở lớp 5S", 2024, "science", 50, None, None),
        ("Mở lớp 5S", 2024, "science", 70, None, None),
        ("Hỗ trợ ISO 9001", 2024, "science", 200, None, None),
        ("Hỗ trợ ISO 9001", 2024, "counterpart", 100, None, None),
    ]
    notes = [each.get("notes") for each in contents(office_workspace, "budget_line")]
    assert notes[:2] == ["Nguồn: Ngân sách tỉnh", "Nguồn: Ngân sách huyện"]
    assert notes[3] is None
    assert actions(planned(office_workspace, LEVELS)) == ["same", "same"]


def test_the_clerk_is_told_what_is_not_sure(office_workspace: Workspace) -> None:
    made = sheet(
        ("KINH PHÍ THỰC HIỆN KẾ HOẠCH NĂM 2024",),
        UNIT,
        ("STT", "Nội dung", "Tổng", "NSTW", "Nguồn khác"),
        (1, "Mở lớp 5S", 60, 50, 10),
    )
    told = reasons(planned(office_workspace, made), Verdict.WARNING)
    unsure = "Chưa rõ là dự toán, được giao hay đã chi nên ghi là “Dự toán”. Xem lại."
    assert told == [
        "“NSTW” chưa rõ là sự nghiệp hay đầu tư công nên ghi là “Sự nghiệp khoa học và công "
        f"nghệ”. Xem lại. {unsure}",
        unsure,
    ]


YEARS: list[tuple[Cell, ...]] = [
    ("STT", "Nội dung", "Nguồn", "Dự toán 2023", "Thực hiện 2023", "Dự toán 2024",
     "Thực hiện 2024", "Tổng cộng"),
    (1, "Mở lớp 5S", "Sự nghiệp KHCN", 60, 50, 80, 70, 260),
    (2, "Hỗ trợ ISO 9001", "Đối ứng", _, _, 100, 90, 190),
]  # fmt: skip
YEARS_OVER: list[tuple[Cell, ...]] = [
    ("STT", "Nội dung", "Nguồn", "Năm 2023", _, "Năm 2024", _, "Tổng cộng"),
    (_, _, _, "Dự toán", "Thực hiện", "Dự toán", "Thực hiện", _),
    *YEARS[1:],
]


@pytest.mark.parametrize(
    ("rows", "merged"), [(YEARS, ()), (YEARS_OVER, ((1, 3, 1, 4), (1, 5, 1, 6)))]
)
def test_each_year_is_a_line(
    office_workspace: Workspace, rows: list[tuple[Cell, ...]], merged: Any
) -> None:
    assert kept(office_workspace, sheet(UNIT, *rows, merged=merged)) == [
        ("Mở lớp 5S", 2023, "science", 60, None, 50),
        ("Mở lớp 5S", 2024, "science", 80, None, 70),
        ("Hỗ trợ ISO 9001", 2024, "counterpart", 100, None, 90),
    ]


def test_sources_under_years(office_workspace: Workspace) -> None:
    made = sheet(
        ("DỰ TOÁN KINH PHÍ",),
        UNIT,
        ("STT", "Nội dung", "Năm 2023", _, _, "Năm 2024", _, _),
        (_, _, "Tổng", "SN KHCN", "Nguồn khác", "Tổng", "SN KHCN", "Nguồn khác"),
        (1, "Mở lớp 5S", 50, 30, 20, 60, 60, 0),
        merged=((2, 2, 2, 4), (2, 5, 2, 7)),
    )
    assert kept(office_workspace, made) == [
        ("Mở lớp 5S", 2023, "science", 30, None, None),
        ("Mở lớp 5S", 2023, "other", 20, None, None),
        ("Mở lớp 5S", 2024, "science", 60, None, None),
    ]


def test_what_the_parts_make_tells_what_they_are(office_workspace: Workspace) -> None:
    made = sheet(
        ("KINH PHÍ THỰC HIỆN KẾ HOẠCH NĂM 2024",),
        UNIT,
        ("STT", "Nội dung", "Được giao", "Sự nghiệp KHCN", "Đối ứng", "Giải ngân", "Ghi chú"),
        (1, "Mở lớp 5S", "1.120", "50", "1.070", "40", "Quý I"),
        (2, "Hỗ trợ ISO 9001", 300, 200, 100, _, _),
    )
    plan = planned(office_workspace, made)
    assert reasons(plan, Verdict.WARNING) == [
        "Chỉ ghi ở bản ghi thứ nhất của dòng, để không tính nhiều lần. Xem lại."
    ]
    assert kept(office_workspace, made) == [
        ("Mở lớp 5S", 2024, "science", None, 50, 40),
        ("Mở lớp 5S", 2024, "counterpart", None, 1070, None),
        ("Hỗ trợ ISO 9001", 2024, "science", None, 200, None),
        ("Hỗ trợ ISO 9001", 2024, "counterpart", None, 100, None),
    ]


def test_the_titles_name_the_source(office_workspace: Workspace) -> None:
    made = sheet(
        ("DỰ TOÁN KINH PHÍ SỰ NGHIỆP KHOA HỌC VÀ CÔNG NGHỆ GIAI ĐOẠN 2024-2025",),
        UNIT,
        ("STT", "Nội dung", 2024, 2025),
        (1, "Mở lớp 5S", 50, 60),
    )
    assert kept(office_workspace, made) == [
        ("Mở lớp 5S", 2024, "science", 50, None, None),
        ("Mở lớp 5S", 2025, "science", 60, None, None),
    ]


def test_estimates_of_a_year_and_shares_are_left_to_the_clerk() -> None:
    header = ("STT", "Nội dung", "Nguồn", "Dự toán 2024", "Ước thực hiện 2024", "Tỷ lệ 2024")
    (table,) = find_tables(sheet(UNIT, header, (1, "Mở lớp 5S", "Đối ứng", 50, 40, 80)))
    matching = match(table)
    assert [matching.columns.get(each.index) for each in table.columns] == [
        None, "content", "source", "estimated", None, None,
    ]  # fmt: skip


def test_columns_are_read_the_same_the_next_time(office_workspace: Workspace) -> None:
    (table,) = find_tables(LEVELS)
    first = match(table)
    remember(office_workspace, table, first)
    again = remembered(office_workspace, table)
    assert isinstance(again, Matching)
    assert (again.columns, again.shares) == (first.columns, first.shares)


def test_the_unit_in_brackets_behind_the_title_holds(office_workspace: Workspace) -> None:
    made = sheet(
        ("PHÂN BỔ KINH PHÍ NĂM 2025 (triệu đồng)",),
        ("TT", "Nội dung", "Tổng", "Đối ứng", "Nguồn khác"),
        (1, "Mở lớp 5S", 70, 50, 20),
    )
    assert kept(office_workspace, made) == [
        ("Mở lớp 5S", 2025, "counterpart", None, 50, None),
        ("Mở lớp 5S", 2025, "other", None, 20, None),
    ]


def in_all(unit: str, *sums: Cell) -> Sheet:
    return sheet(
        ("NHU CẦU KINH PHÍ NĂM 2025",),
        ("TT", "Nội dung", f"Tổng kinh phí ({unit})", "Đối ứng", "Nguồn khác"),
        (1, "Mở lớp 5S", *sums),
    )


def test_the_unit_of_the_sum_is_that_of_its_parts(office_workspace: Workspace) -> None:
    assert kept(office_workspace, in_all("triệu đồng", 70, 50, 20)) == [
        ("Mở lớp 5S", 2025, "counterpart", 50, None, None),
        ("Mở lớp 5S", 2025, "other", 20, None, None),
    ]


def test_the_next_list_names_its_own_unit(office_workspace: Workspace) -> None:
    (table,) = find_tables(in_all("đồng", 70, 50, 20))
    remember(office_workspace, table, match(table))
    (table,) = find_tables(in_all("triệu đồng", 70, 50, 20))
    again = remembered(office_workspace, table)
    assert isinstance(again, Matching)
    assert {share.unit for share in again.shares.values()} == {"triệu đồng"}


def test_where_the_parts_do_not_add_up_the_unit_is_to_be_looked_at(
    office_workspace: Workspace,
) -> None:
    plan = planned(office_workspace, in_all("triệu đồng", 70, 50, 30))
    assert any("Không thấy đơn vị tính" in reason for reason in reasons(plan, Verdict.WARNING))


def test_what_was_done_in_each_year_may_be_counted_in_anything() -> None:
    title = ("KẾT QUẢ THỰC HIỆN CHỈ TIÊU",)
    header = ("STT", "Nội dung", "ĐVT", "Thực hiện 2023", "Thực hiện 2024")
    row = (1, "Áp dụng 5S", "cơ sở", 4, 5)
    (table,) = find_tables(sheet(title, header, row))
    assert match(table).record_type != "budget_line"
    (table,) = find_tables(sheet(title, UNIT, header, row))
    assert match(table).record_type == "budget_line"


@pytest.mark.parametrize(
    ("title", "header", "unit", "sums", "is_sure"),
    [
        ("DỰ TOÁN KINH PHÍ NĂM 2024", "Kinh phí (triệu đồng)", (), (None, 120), True),
        ("GIAO DỰ TOÁN KINH PHÍ NĂM 2024", "Tổng kinh phí", UNIT, (120, None), True),
        ("KINH PHÍ THỰC HIỆN KẾ HOẠCH NĂM 2024", "Số tiền", UNIT, (None, 120), False),
    ],
)
def test_the_only_sums_of_a_budget_are_those_of_its_title(
    office_workspace: Workspace,
    title: str,
    header: str,
    unit: tuple[str, ...],
    sums: tuple[int | None, int | None],
    is_sure: bool,
) -> None:
    made = sheet(
        (title,),
        *([unit] if unit else []),
        ("STT", "Nội dung", "Nguồn", header),
        (1, "Mở lớp 5S", "Sự nghiệp KH&CN", 120),
        (2, "Hỗ trợ ISO 9001", "Sự nghiệp KH&CN", 350.5),
    )
    told = reasons(planned(office_workspace, made), Verdict.WARNING)
    assert any("Chưa rõ" in each for each in told) is not is_sure
    allotted, estimated = sums
    first = kept(office_workspace, made)[0]
    assert first == ("Mở lớp 5S", 2024, "science", estimated, allotted, None)


def test_sums_that_say_what_they_are_leave_others_alone(office_workspace: Workspace) -> None:
    made = sheet(
        ("DỰ TOÁN KINH PHÍ NĂM 2024",),
        UNIT,
        ("STT", "Nội dung", "Nguồn", "Được giao", "Kinh phí"),
        (1, "Mở lớp 5S", "Sự nghiệp KH&CN", 120, 7),
    )
    assert kept(office_workspace, made) == [("Mở lớp 5S", 2024, "science", None, 120, None)]
