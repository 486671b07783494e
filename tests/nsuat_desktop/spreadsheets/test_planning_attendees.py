"""Lists of attendees: their course, whom they mean, where those people work."""

from typing import Any

from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.grid import Sheet
from nsuat_desktop.spreadsheets.import_plan import Counts
from nsuat_desktop.spreadsheets.importing import run_import
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import (
    HAI_HA,
    Y_DUC,
    actions,
    brought_in,
    contents,
    organisation,
    planned,
    reasons,
    sheet_of,
)

ATTENDEES = ("TT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị công tác")
COURSE = (
    "DANH SÁCH HỌC VIÊN LỚP TẬP HUẤN NĂNG SUẤT XANH",
    "Ngày 20/6/2024 tại Hội trường UBND huyện",
)


def attendees(*rows: tuple[Any, ...], titles: tuple[str, ...] = COURSE) -> Sheet:
    return sheet_of(ATTENDEES, rows, *titles)


def test_a_known_course_takes_further_attendees(office_workspace: Workspace) -> None:
    brought_in(office_workspace, attendees((1, "Vũ Quốc Quyết", 1965, None, "UBND xã Nghĩa Phong")))

    more = attendees(
        (1, "Vũ Quốc Quyết", 1965, "Chuyên viên", "UBND xã Nghĩa Phong"),
        (2, "Lưu Thị Quỳnh", 1978, None, HAI_HA),
    )
    result = brought_in(office_workspace, more)

    assert result.counts == Counts(read=2, new=1, updated=1)
    assert len(contents(office_workspace, "training_course")) == 1
    assert [each["category"] for each in contents(office_workspace, "attendance")] == [
        "public",
        "enterprise",
    ]


def test_attendees_without_year_of_birth_are_the_same_at_their_course(
    office_workspace: Workspace,
) -> None:
    sheet = attendees((1, "Vũ Quốc Quyết", None, None, "UBND xã"), (2, "Lưu Thị Quỳnh"))

    first = brought_in(office_workspace, sheet)
    again = brought_in(office_workspace, sheet)
    other = attendees(
        (1, "Vũ Quốc Quyết", None, None, "UBND xã"),
        titles=(COURSE[0], "Ngày 21/7/2024 tại Hội trường"),
    )
    elsewhere = planned(office_workspace, other)

    assert (first.counts, again.counts) == (Counts(read=2, new=2), Counts(read=2, same=2))
    assert actions(elsewhere) == ["new"]
    assert [each.path for each in elsewhere.rows[0].candidates] == ["person"]


def test_the_organisation_of_a_person_is_linked_when_it_is_on_record(
    office_workspace: Workspace,
) -> None:
    organisation(office_workspace, HAI_HA)
    rows = [
        (1, "Vũ Quốc Quyết", 1965, None, HAI_HA.upper()),
        (2, "Lưu Thị Quỳnh", 1978, None, Y_DUC),
    ]

    brought_in(office_workspace, attendees(*rows))

    people = contents(office_workspace, "person")
    assert [(each.get("organisation"), each.get("organisation_name")) for each in people] == [
        (HAI_HA, None),
        (None, Y_DUC),
    ]
    assert len(contents(office_workspace, "organisation")) == 1


def test_a_list_that_names_no_course_needs_one(office_workspace: Workspace) -> None:
    sheet = attendees((1, "Vũ Quốc Quyết", 1965), titles=())
    course = {
        "title": "Lớp tập huấn 5S",
        "kind": "workshop_training",
        "starts": "2024-06-20",
        "ends": "2024-06-21",
    }

    refused = planned(office_workspace, sheet, "attendance")
    given = planned(office_workspace, sheet, "attendance", course=course)
    run_import(office_workspace, given)
    (record,) = office_workspace.reader.ids("training_course")
    chosen = planned(office_workspace, sheet, "attendance", course_id=record)

    assert actions(refused) == ["refused"]
    assert actions(given) == ["new"]
    assert actions(chosen) == ["same"]


def test_a_course_of_which_only_the_name_is_told_must_be_known(
    office_workspace: Workspace,
) -> None:
    header = ("Lớp", "Họ và tên", "Năm sinh")
    rows = [("Tập huấn 5S", "Vũ Quốc Quyết", 1965)]

    plan = planned(office_workspace, sheet_of(header, rows), "attendance")

    (reason,) = reasons(plan, Verdict.ERROR)
    assert reason.startswith("Không có lớp đào tạo “Tập huấn 5S”.")
