"""Rows that may be a record already known: found, asked about, decided."""

from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.import_plan import Action, Decision, Verb
from nsuat_desktop.spreadsheets.importing import run_import
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import (
    CODE,
    HAI_HA,
    ORGANISATIONS,
    OTHER_CODE,
    actions,
    contents,
    organisation,
    planned,
    reasons,
    sheet_of,
)


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
