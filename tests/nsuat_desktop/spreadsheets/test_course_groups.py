"""Several courses in one list of attendees, each a heading over its own."""

from collections.abc import Sequence

import pytest

from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.courses import course_of
from nsuat_desktop.spreadsheets.grid import Cell, Sheet
from nsuat_desktop.spreadsheets.planning import plan_imports
from nsuat_desktop.spreadsheets.tables import find_tables
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import (
    actions,
    brought_in,
    choices_of,
    contents,
    reasons,
)
from tests.nsuat_desktop.spreadsheets.rows_help import _, names, sheet

TITLE = ("DANH SÁCH HỌC VIÊN CÁC LỚP TẬP HUẤN NĂM 2024",)
HEADER = ("STT", "Họ và tên", "Đơn vị công tác", "Chức vụ", "SĐT")
FIRST = (
    (1, "Nguyễn Văn An", "Công ty A", "Giám đốc", "0912345678"),
    (2, "Trần Thị Bình", "UBND xã B", "CV", "0912345679"),
)
SECOND = (
    (1, "Lê Văn Cường", "Công ty A", "Kế toán", "0912345671"),
    (2, "Phạm Thị Dung", "UBND xã B", "CV", "0912345672"),
)
Line = Sequence[Cell]


def listed(over_first: Sequence[Line], over_second: Sequence[Line], *titles: Line) -> Sheet:
    return sheet(*(titles or [TITLE]), HEADER, *over_first, *FIRST, *over_second, *SECOND)


@pytest.mark.parametrize(
    ("over_first", "over_second"),
    [
        (
            [("Lớp 1: Tập huấn 5S, ngày 12/3/2024, tại Hội trường UBND huyện",)],
            [("Lớp 2: Tập huấn Lean, ngày 15-16/4/2024, tại Hội trường UBND huyện",)],
        ),
        (
            [(_, "I. Lớp thứ 1: Tập huấn 5S (ngày 12/3/2024, tại Hội trường UBND huyện)")],
            [(_, "II. Lớp thứ 2: Tập huấn Lean (15 - 16/4/2024, tại Hội trường UBND huyện)")],
        ),
        (
            [("I", "Tập huấn 5S ngày 12/3/2024 tại Hội trường UBND huyện")],
            [("II", "Tập huấn Lean từ ngày 15/4 đến ngày 16/4/2024 tại Hội trường UBND huyện")],
        ),
        (
            [("Lớp I: Tập huấn 5S",), ("Ngày 12/3/2024; địa điểm: Hội trường UBND huyện",)],
            [("Lớp II: Tập huấn Lean",), ("Ngày 15-16/4/2024; địa điểm: Hội trường UBND huyện",)],
        ),
    ],
)
def test_courses_come_in_with_their_attendees(
    office_workspace: Workspace, over_first: Sequence[Line], over_second: Sequence[Line]
) -> None:
    result = brought_in(office_workspace, listed(over_first, over_second))

    assert (result.counts.read, result.counts.new) == (4, 4)
    courses = contents(office_workspace, "training_course")
    assert [(each["title"], each["starts"], each["ends"]) for each in courses] == [
        ("Tập huấn 5S", "2024-03-12", "2024-03-12"),
        ("Tập huấn Lean", "2024-04-15", "2024-04-16"),
    ]
    assert {each["venue"] for each in courses} == {"Hội trường UBND huyện"}
    kept = [each["course"] for each in contents(office_workspace, "attendance")]
    assert ["5S" in course for course in kept] == [True, True, False, False]


def test_the_first_course_may_stand_over_the_header() -> None:
    first, second = find_tables(
        listed(
            [],
            [("Lớp tập huấn Lean, ngày 15/4/2024",)],
            ("DANH SÁCH HỌC VIÊN",),
            ("Lớp tập huấn 5S, ngày 12/3/2024",),
        )
    )
    assert [names(first), names(second)] == [
        ["Nguyễn Văn An", "Trần Thị Bình"],
        ["Lê Văn Cường", "Phạm Thị Dung"],
    ]
    titles = [(course_of(each.titles) or {})["title"] for each in (first, second)]
    assert titles == ["Lớp tập huấn 5S", "Lớp tập huấn Lean"]


def test_a_heading_that_stands_again_on_the_next_page_begins_no_other_course() -> None:
    first, second = "Lớp tập huấn 5S, ngày 12/3/2024", "Lớp tập huấn Lean, ngày 15/4/2024"
    more = (3, "Vũ Thị Em", "Công ty A", "CV", "0912345670")
    tables = find_tables(
        sheet(TITLE, HEADER, (first,), *FIRST, (second,), *SECOND, (second.upper(),), more)
    )
    assert [len(table.rows) for table in tables] == [2, 3]
    assert len(find_tables(listed([], [(first,)], TITLE, (first,)))) == 1


def test_a_list_that_counts_nothing_has_no_course_for_a_person() -> None:
    tables = find_tables(
        sheet(
            TITLE,
            HEADER[1:],
            ("Lớp 5S: 12/3/2024",),
            *(row[1:] for row in FIRST),
            ("Lớp Lean: 15/4/2024",),
            *(row[1:] for row in SECOND),
        )
    )
    assert [[row.cells[0] for row in table.rows] for table in tables] == [
        ["Nguyễn Văn An", "Trần Thị Bình"],
        ["Lê Văn Cường", "Phạm Thị Dung"],
    ]
    found = [course_of(table.titles) or {} for table in tables]
    assert [(each["title"], each["starts"]) for each in found] == [
        ("Lớp 5S", "2024-03-12"),
        ("Lớp Lean", "2024-04-15"),
    ]


def test_classes_of_one_course_are_told_apart_by_their_number() -> None:
    title = ("DANH SÁCH HỌC VIÊN LỚP TẬP HUẤN 5S, NGÀY 12/3/2024",)
    tables = find_tables(listed([("Lớp 1",)], [("Lớp 2",)], title))
    found = [course_of(table.titles) or {} for table in tables]
    assert [(each["title"], each["starts"]) for each in found] == [
        ("Lớp tập huấn 5S – Lớp 1", "2024-03-12"),
        ("Lớp tập huấn 5S – Lớp 2", "2024-03-12"),
    ]


def test_a_course_without_a_day_of_its_own_gets_no_other(office_workspace: Workspace) -> None:
    line = ("Thời gian: ngày 12/3/2024",)
    source = listed([("Lớp 1: Tập huấn 5S",)], [("Lớp 2: Tập huấn Lean",)], TITLE, line)
    plans = plan_imports(office_workspace, choices_of(source))
    assert [actions(plan) for plan in plans] == [["refused"] * 2] * 2
    assert all(reasons(plan, Verdict.ERROR) for plan in plans)


@pytest.mark.parametrize("heading", ["Công ty A", "Lớp trưởng", "Khối xã", "Lớp 10A1"])
def test_other_headings_part_no_list(heading: str) -> None:
    title = ("DANH SÁCH HỌC VIÊN LỚP TẬP HUẤN 5S, NGÀY 12/3/2024",)
    assert len(find_tables(listed([("I", heading)], [("II", heading)], title))) == 1


def test_classes_of_a_school_are_no_courses() -> None:
    title = ("DANH SÁCH HỌC SINH THAM GIA",)
    assert len(find_tables(listed([("Lớp 10A1",)], [("Lớp 10A2",)], title))) == 1
    assert len(find_tables(listed([("Lớp 5S",)], [("Lớp 3D",)], title))) == 2


def test_units_over_attendees_give_way_to_the_column_of_units(
    office_workspace: Workspace,
) -> None:
    title = ("DANH SÁCH HỌC VIÊN LỚP TẬP HUẤN 5S, NGÀY 12/3/2024",)
    brought_in(office_workspace, listed([("I", "Công ty A")], [("II", "Công ty B")], title))
    kept = contents(office_workspace, "person")
    assert [each["organisation_name"] for each in kept] == ["Công ty A", "UBND xã B"] * 2
