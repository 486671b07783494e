"""A commune whose name two states share: the day of the record tells which, else the clerk."""

from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import (
    HAI_HA,
    Y_DUC,
    actions,
    brought_in,
    choices_of,
    contents,
    planned,
    reasons,
    sheet_of,
)

ORGANISATIONS = ("STT", "Tên đơn vị", "Địa chỉ", "Xã")
COURSES = ("STT", "Tên lớp tập huấn", "Từ ngày", "Đến ngày", "Xã")
OLD, NEW = "13945@start", "13957@2025-07-01"
LIST = sheet_of(
    ORGANISATIONS,
    [(1, HAI_HA, "Xóm 1", "Nghĩa Lâm"), (2, Y_DUC, "Xóm 2", "xã Nghĩa Lâm, huyện Nghĩa Hưng")],
)


def test_the_row_comes_in_and_the_clerk_may_choose(office_workspace: Workspace) -> None:
    plan = planned(office_workspace, LIST)

    assert actions(plan) == ["new", "new"]
    (note,) = plan.rows[0].notes
    assert (note.verdict, note.choices) == (
        Verdict.WARNING,
        ("Xã Nghĩa Lâm, tỉnh Ninh Bình", "Xã Nghĩa Lâm, huyện Nghĩa Hưng"),
    )
    assert note.reason == (
        "“Nghĩa Lâm” có thể là: Xã Nghĩa Lâm, tỉnh Ninh Bình (từ 01/07/2025); Xã Nghĩa Lâm, "
        "huyện Nghĩa Hưng (đến 30/06/2025). Chọn một đơn vị; chưa chọn thì để trống."
    )
    brought_in(office_workspace, LIST)
    kept = contents(office_workspace, "organisation")
    assert [each.get("admin_unit") for each in kept] == [None, OLD]


def test_what_is_chosen_is_kept(office_workspace: Workspace) -> None:
    (choice,) = choices_of(LIST)
    (note,) = planned(office_workspace, LIST).rows[0].notes
    edits = {(note.row, note.column): note.choices[0]}
    plan = planned(office_workspace, LIST, edits=edits)

    assert plan.rows[0].notes == ()
    assert choice.table.rows[0].number == note.row
    brought_in(office_workspace, LIST, edits=edits)
    assert contents(office_workspace, "organisation")[0]["admin_unit"] == NEW


def test_the_day_of_the_record_tells_which(office_workspace: Workspace) -> None:
    rows = [
        (1, "Tập huấn 5S", "1/2/2024", "2/2/2024", "Nghĩa Lâm"),
        (2, "Tập huấn Kaizen", "1/2/2025", "2/2/2025", "x. Nghĩa Lâm"),
        (3, "Tập huấn Lean", "1/8/2025", "2/8/2025", "Nghĩa Lâm"),
    ]
    sheet = sheet_of(COURSES, rows)
    plan = planned(office_workspace, sheet)

    assert reasons(plan, Verdict.MENDED) == [
        "Vào 01/02/2024, “Nghĩa Lâm” là Xã Nghĩa Lâm, huyện Nghĩa Hưng.",
        "Vào 01/02/2025, “x. Nghĩa Lâm” là Xã Nghĩa Lâm, huyện Nghĩa Hưng.",
        "Vào 01/08/2025, “Nghĩa Lâm” là Xã Nghĩa Lâm, tỉnh Ninh Bình.",
    ]
    brought_in(office_workspace, sheet)
    kept = contents(office_workspace, "training_course")
    assert [each["admin_unit"] for each in kept] == [OLD, OLD, NEW]
