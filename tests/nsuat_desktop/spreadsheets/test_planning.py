"""What an import will do with each row, and that it then does exactly that."""

from typing import Any

import pytest

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.history import history_of
from nsuat_desktop.records.record import Draft
from nsuat_desktop.spreadsheets.grid import Sheet
from nsuat_desktop.spreadsheets.import_plan import (
    Action,
    Counts,
    Decision,
    ImportCancelledError,
    Mode,
    Verb,
)
from nsuat_desktop.spreadsheets.importing import imports, run_import, undo_import
from nsuat_desktop.spreadsheets.planned import ImportPlan
from nsuat_desktop.spreadsheets.planning import plan_imports
from nsuat_desktop.spreadsheets.values import Verdict
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import (
    brought_in,
    choices_of,
    contents,
    planned,
    sheet_of,
)

ORGANISATIONS = ("STT", "Tên đơn vị", "Mã số thuế", "Địa chỉ", "Điện thoại")
ATTENDEES = ("TT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị công tác")
CERTIFICATES = ("TT", "Đơn vị", "Mã số thuế", "Tiêu chuẩn", "Số GCN", "Ngày cấp", "Nơi cấp")
COURSE = (
    "DANH SÁCH HỌC VIÊN LỚP TẬP HUẤN NĂNG SUẤT XANH",
    "Ngày 20/6/2024 tại Hội trường UBND huyện",
)
HAI_HA, Y_DUC = "Công ty TNHH May Hải Hà", "Hợp tác xã Gạo Ý Đức"
CODE, OTHER_CODE = "0671732298", "0643649312"


def organisation(workspace: Workspace, name: str, **values: Any) -> str:
    draft = Draft("organisation", {"name": name, "kind": "enterprise", **values})
    return workspace.records.save(draft).id


def actions(plan: ImportPlan) -> list[str]:
    return [str(row.action) for row in plan.rows]


def reasons(plan: ImportPlan, verdict: Verdict) -> list[str]:
    return [note.reason for note in plan.notes if note.verdict is verdict]


def test_only_filled_cells_change_a_known_record(office_workspace: Workspace) -> None:
    known = organisation(office_workspace, HAI_HA, tax_code=CODE, address="Xóm 3", phone=None)
    sheet = sheet_of(ORGANISATIONS, [(1, HAI_HA, CODE, None, "0912345678")])

    plan = planned(office_workspace, sheet)
    (row,) = plan.rows
    run_import(office_workspace, plan)

    assert (row.action, row.record_id) == (Action.UPDATED, known)
    assert [(each.label, each.before, each.after) for each in row.changes] == [
        ("Điện thoại", "", "0912345678")
    ]
    kept = office_workspace.records.get(known).values
    assert (kept["address"], kept["phone"]) == ("Xóm 3", "0912345678")


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        (Mode.ADD, ["skipped", "new", "same"]),
        (Mode.UPDATE, ["updated", "skipped", "same"]),
        (Mode.BOTH, ["updated", "new", "same"]),
    ],
)
def test_modes(office_workspace: Workspace, mode: Mode, expected: list[str]) -> None:
    organisation(office_workspace, HAI_HA, address="Xóm 3")
    organisation(office_workspace, "Công ty cổ phần Muối", address="Xóm 7")
    rows = [
        (1, HAI_HA, None, "Xóm 5"),
        (2, Y_DUC, None, "Xóm 9"),
        (3, "Công ty cổ phần Muối", None, "Xóm 7"),
    ]

    plan = planned(office_workspace, sheet_of(ORGANISATIONS, rows), mode=mode)

    assert actions(plan) == expected


def test_one_name_with_two_tax_codes_is_two_organisations(office_workspace: Workspace) -> None:
    organisation(office_workspace, HAI_HA, tax_code=CODE)
    rows = [(1, HAI_HA, OTHER_CODE), (2, HAI_HA, CODE), (3, HAI_HA, OTHER_CODE)]

    plan = planned(office_workspace, sheet_of(ORGANISATIONS, rows))

    assert actions(plan) == ["new", "same", "same"]


def test_a_name_that_several_have_is_asked_about(office_workspace: Workspace) -> None:
    first = organisation(office_workspace, HAI_HA, tax_code=CODE, address="Xóm 1")
    organisation(office_workspace, HAI_HA, tax_code=OTHER_CODE, address="Xóm 2")
    sheet = sheet_of(ORGANISATIONS, [(1, HAI_HA, None, "Xóm 3")])

    (row,) = planned(office_workspace, sheet).rows
    decided = planned(office_workspace, sheet, decisions={row.number: Decision(Verb.USE, first)})

    assert row.action is Action.REFUSED
    assert first in [each.record_id for each in row.candidates]
    assert [(each.action, each.record_id) for each in decided.rows] == [(Action.UPDATED, first)]


def test_a_nearly_equal_name_is_shown_and_may_be_decided(office_workspace: Workspace) -> None:
    known = organisation(office_workspace, "Công ty TNHH Hải Hà")
    sheet = sheet_of(ORGANISATIONS, [(1, "CTCP Hải Hà", None, "Xóm 3")])

    undecided = planned(office_workspace, sheet)
    (row,) = undecided.rows
    used = planned(office_workspace, sheet, decisions={2: Decision(Verb.USE, known)})
    new = planned(office_workspace, sheet, decisions={2: Decision(Verb.NEW)})
    skipped = planned(office_workspace, sheet, decisions={2: Decision(Verb.SKIP)})

    assert row.action is Action.NEW
    assert [each.record_id for each in row.candidates] == [known]
    assert reasons(undecided, Verdict.WARNING)
    assert (actions(used), actions(new), actions(skipped)) == (["updated"], ["new"], ["skipped"])
    assert new.rows[0].candidates == ()


def test_a_decision_about_a_named_record_leaves_the_others(office_workspace: Workspace) -> None:
    known = organisation(office_workspace, "Công ty TNHH Hải Hà")
    header = ("Đơn vị được hỗ trợ", "Hệ thống, công cụ", "Ngày đăng ký", "Tổ chức tư vấn")
    sheet = sheet_of(header, [("Cty TNHH Hải Hà", "5S", "2/1/2024", "Viện Năng suất")])

    (asked,) = planned(office_workspace, sheet).rows
    plan = planned(office_workspace, sheet, decisions={2: Decision(Verb.USE, known)})
    run_import(office_workspace, plan)

    assert [(each.record_id, each.path) for each in asked.candidates] == [(known, "organisation")]
    (support,) = contents(office_workspace, "support")
    assert support["organisation"] == "Công ty TNHH Hải Hà"
    assert support["adviser"] == "Viện Năng suất"


def test_a_named_record_of_which_there_are_several_is_decided(office_workspace: Workspace) -> None:
    known = organisation(office_workspace, HAI_HA, tax_code=CODE)
    organisation(office_workspace, HAI_HA, tax_code=OTHER_CODE)
    header = ("Đơn vị", "Tiêu chuẩn", "Số GCN", "Ngày cấp", "Nơi cấp")
    sheet = sheet_of(header, [(HAI_HA, "ISO 9001:2015", "A1", "1/2/2024", "QUACERT")])

    def links(decision: Decision | None) -> list[str | None]:
        plan = planned(office_workspace, sheet, decisions={2: decision} if decision else {})
        return [link.record_id for row in plan.rows for link in row.links]

    undecided = planned(office_workspace, sheet)
    assert actions(undecided) == ["refused"]
    assert (len(undecided.rows[0].candidates), undecided.asked) == (2, [0])
    assert links(Decision(Verb.USE, known)) == [known]
    assert links(Decision(Verb.NEW)) == [None]


def test_of_two_rows_about_one_record_the_first_is_right(office_workspace: Workspace) -> None:
    rows = [
        (1, HAI_HA, CODE, "Xóm 3", None),
        (2, HAI_HA, CODE, "Xóm 5", "0912345678"),
        (3, HAI_HA, CODE, "Xóm 3", None),
    ]
    sheet = sheet_of(ORGANISATIONS, rows)

    plan = planned(office_workspace, sheet)
    run_import(office_workspace, plan)
    again = planned(office_workspace, sheet)

    assert actions(plan) == ["new", "updated", "same"]
    different, alike = reasons(plan, Verdict.WARNING)
    assert "giữ như dòng 2" in different
    assert alike.startswith("Cùng bản ghi với dòng 2")
    (kept,) = contents(office_workspace, "organisation")
    assert (kept["address"], kept["phone"]) == ("Xóm 3", "0912345678")
    assert actions(again) == ["same"] * 3


def test_a_refused_row_leaves_nothing_behind(office_workspace: Workspace) -> None:
    rows = [
        (1, HAI_HA, CODE, "Không có tiêu chuẩn này", "A1", "1/2/2024", "QUACERT"),
        (2, Y_DUC, None, "ISO 9001:2015", "B2", "3/2/2024", "QUACERT"),
    ]

    result = brought_in(office_workspace, sheet_of(CERTIFICATES, rows))

    assert result.counts == Counts(read=2, new=1, refused=1)
    assert [row.number for row in result.errors] == [2]
    assert [each["name"] for each in contents(office_workspace, "organisation")] == [Y_DUC]


def test_a_named_organisation_is_completed_and_never_changed(office_workspace: Workspace) -> None:
    known = organisation(office_workspace, HAI_HA, address="Xóm 3")
    header = (*CERTIFICATES, "Địa chỉ")
    rows = [(1, HAI_HA, CODE, "ISO 9001:2015", "A1", "1/2/2024", "QUACERT", "Xóm 9")]

    plan = planned(office_workspace, sheet_of(header, rows))
    run_import(office_workspace, plan)

    (row,) = plan.rows
    assert [(each.path, each.record_id) for each in row.links] == [("organisation", known)]
    assert [each.label for each in row.changes] == ["Đơn vị: Mã số thuế"]
    assert "giữ như hồ sơ" in reasons(plan, Verdict.WARNING)[0]
    kept = office_workspace.records.get(known).values
    assert (kept["tax_code"], kept["address"]) == (CODE, "Xóm 3")


def test_warnings_come_in_with_the_reason_of_the_clerk(office_workspace: Workspace) -> None:
    rows = [(1, HAI_HA, "0671732290", None)]

    plan = planned(office_workspace, sheet_of(ORGANISATIONS, rows), reason="Theo giấy đăng ký")
    run_import(office_workspace, plan)

    (note,) = [each for each in plan.notes if each.verdict is Verdict.WARNING]
    assert (note.column, note.value) == (2, "0671732290")
    (kept,) = contents(office_workspace, "organisation")
    assert kept["accepted"]["tax_code"]["reason"] == "Theo giấy đăng ký"


def test_cells_show_what_was_read_and_all_that_is_said(office_workspace: Workspace) -> None:
    rows = [(1, HAI_HA, "0671732290", None, "(0228) 363 7398"), (2, None, CODE)]

    plan = planned(office_workspace, sheet_of(ORGANISATIONS, rows))

    cells = plan.cells(2)
    assert (cells[4].value, cells[4].verdict) == ("02283637398", Verdict.MENDED)
    assert cells[2].verdict is Verdict.WARNING
    assert plan.cells(3)[1].verdict is Verdict.ERROR
    assert plan.verdicts == [Verdict.WARNING, Verdict.ERROR]


def test_what_is_typed_over_a_cell_counts(office_workspace: Workspace) -> None:
    sheet = sheet_of(ORGANISATIONS, [(1, None, CODE), (2, Y_DUC, None)])

    plan = planned(office_workspace, sheet, edits={(2, 1): HAI_HA, (3, 1): ""})

    assert actions(plan) == ["new", "refused"]


def test_figures_go_to_their_years(office_workspace: Workspace) -> None:
    header = ("Tên đơn vị", "Lao động 2022", "Lao động 2023", "Doanh thu 2023 (triệu đồng)")
    rows = [(HAI_HA, 10, 12, "1.500,5"), (Y_DUC, None, 5, None)]

    brought_in(office_workspace, sheet_of(header, rows))

    assert [
        (each["organisation"], each["year"], each.get("staff"), each.get("revenue"))
        for each in contents(office_workspace, "yearly_figures")
    ] == [(HAI_HA, 2022, 10, None), (HAI_HA, 2023, 12, 1_500_500_000), (Y_DUC, 2023, 5, None)]


def test_figures_without_a_year_are_left_out_and_named(office_workspace: Workspace) -> None:
    sheet = sheet_of(("Tên đơn vị", "Lao động"), [(HAI_HA, 10)])

    left_out = planned(office_workspace, sheet)
    chosen = planned(office_workspace, sheet, year=2024)
    run_import(office_workspace, chosen)

    assert "năm" in reasons(left_out, Verdict.WARNING)[0]
    (figures,) = contents(office_workspace, "yearly_figures")
    assert (figures["year"], figures["staff"]) == (2024, 10)


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


def test_steps_of_supports_have_their_days(office_workspace: Workspace) -> None:
    header = ("Đơn vị được hỗ trợ", "Hệ thống, công cụ", "Ngày đăng ký", "Nghiệm thu")
    rows = [(HAI_HA, "5S", "2/1/2024", "1/6/2024"), (Y_DUC, "ISO 9001", None, None)]

    plan = planned(office_workspace, sheet_of(header, rows))
    run_import(office_workspace, plan)

    steps = [each.get("steps") for each in contents(office_workspace, "support")]
    assert steps == [{"registered": "2024-01-02", "applied": "2024-06-01"}, None]
    assert [(note.row, note.column) for note in plan.notes] == [(3, 2)]


def test_a_course_of_which_only_the_name_is_told_must_be_known(
    office_workspace: Workspace,
) -> None:
    header = ("Lớp", "Họ và tên", "Năm sinh")
    rows = [("Tập huấn 5S", "Vũ Quốc Quyết", 1965)]

    plan = planned(office_workspace, sheet_of(header, rows), "attendance")

    (reason,) = reasons(plan, Verdict.ERROR)
    assert reason.startswith("Không có lớp đào tạo “Tập huấn 5S”.")


def test_tables_of_one_import_know_each_other(office_workspace: Workspace) -> None:
    organisations = sheet_of(ORGANISATIONS, [(1, HAI_HA, CODE, "Xóm 3")], name="Đơn vị")
    certificates = sheet_of(
        CERTIFICATES,
        [(1, HAI_HA, None, "ISO 9001:2015", "A1", "1/2/2024", "QUACERT")],
        name="Chứng nhận",
    )
    choices = [*choices_of(certificates), *choices_of(organisations)]

    plans = plan_imports(office_workspace, choices)
    run_import(office_workspace, plans)

    assert [each.record_type for each in plans] == ["certificate", "organisation"]
    assert len(contents(office_workspace, "organisation")) == 1


def test_the_plan_is_what_is_written_or_nothing_is(office_workspace: Workspace) -> None:
    plan = planned(office_workspace, sheet_of(ORGANISATIONS, [(1, HAI_HA, CODE)]))
    organisation(office_workspace, Y_DUC)

    with pytest.raises(AppError, match="thay đổi sau khi xem trước"):
        run_import(office_workspace, plan)

    assert [each["name"] for each in contents(office_workspace, "organisation")] == [Y_DUC]


def test_others_may_save_while_a_long_list_is_planned(office_workspace: Workspace) -> None:
    rows = [(n, f"Công ty TNHH số {n} Nghĩa Hưng", None, None) for n in range(1, 500)]
    saved: list[str] = []

    def progress(done: int, total: int) -> None:
        if not saved:
            saved.append(organisation(office_workspace, Y_DUC))

    plans = plan_imports(office_workspace, choices_of(sheet_of(ORGANISATIONS, rows)), progress)

    assert saved
    with pytest.raises(AppError, match="thay đổi sau khi xem trước"):
        run_import(office_workspace, plans)


def test_planning_and_writing_stop_when_asked(office_workspace: Workspace) -> None:
    rows = [(n, f"Công ty TNHH số {n} Nghĩa Hưng", None, None) for n in range(1, 700)]
    choices = choices_of(sheet_of(ORGANISATIONS, rows))

    with pytest.raises(ImportCancelledError):
        plan_imports(office_workspace, choices, cancelled=lambda: True)
    plans = plan_imports(office_workspace, choices)
    with pytest.raises(ImportCancelledError):
        run_import(office_workspace, plans, cancelled=lambda: True)

    assert contents(office_workspace, "organisation") == []
    assert imports(office_workspace) == []


def test_an_import_is_one_entry_of_the_history_and_can_be_taken_back(
    office_workspace: Workspace,
) -> None:
    known = organisation(office_workspace, HAI_HA, address="Xóm 3")
    rows = [(1, HAI_HA, CODE, "Xóm 5"), (2, Y_DUC, None, None)]

    result = brought_in(office_workspace, sheet_of(ORGANISATIONS, rows))
    (past,) = imports(office_workspace)
    assert office_workspace.backups.latest() is not None
    assert (past.id, past.counts, past.can_be_taken_back) == (result.id, result.counts, True)
    assert past.sentence == "Nhập 2 đơn vị từ tệp “danh-sach.xlsx”"
    assert history_of(office_workspace.database, known)[0].change_set == result.id

    assert undo_import(office_workspace, result.id) == 2

    (kept,) = contents(office_workspace, "organisation")
    assert (kept["address"], kept.get("tax_code")) == ("Xóm 3", None)
    (past,) = imports(office_workspace)
    assert (past.taken_back, past.can_be_taken_back) == (True, False)
    assert office_workspace.check() == []


def test_an_import_that_others_build_on_is_not_taken_back(office_workspace: Workspace) -> None:
    result = brought_in(office_workspace, sheet_of(ORGANISATIONS, [(1, HAI_HA, CODE)]))
    (made,) = office_workspace.reader.ids("organisation")
    figures = Draft("yearly_figures", {"organisation": made, "year": 2023, "staff": 5})
    office_workspace.records.save(figures)

    with pytest.raises(AppError, match=f"“{HAI_HA}” đang được dùng ở số liệu năm"):
        undo_import(office_workspace, result.id)

    assert len(contents(office_workspace, "organisation")) == 1
