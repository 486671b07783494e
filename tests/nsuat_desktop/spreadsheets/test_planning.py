"""What an import will do with each row, and that it then does exactly that."""

import weakref

import pytest

from nsuat_desktop.collecting import cycles_left_alone
from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.import_plan import Action, Counts, Mode
from nsuat_desktop.spreadsheets.importing import run_import
from nsuat_desktop.spreadsheets.planning import plan_imports
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import (
    CERTIFICATES,
    CODE,
    HAI_HA,
    ORGANISATIONS,
    Y_DUC,
    actions,
    brought_in,
    choices_of,
    contents,
    organisation,
    planned,
    reasons,
    sheet_of,
)


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


def test_steps_of_supports_have_their_days(office_workspace: Workspace) -> None:
    header = ("Đơn vị được hỗ trợ", "Hệ thống, công cụ", "Ngày đăng ký", "Nghiệm thu")
    rows = [(HAI_HA, "5S", "2/1/2024", "1/6/2024"), (Y_DUC, "ISO 9001", None, None)]

    plan = planned(office_workspace, sheet_of(header, rows))
    run_import(office_workspace, plan)

    steps = [each.get("steps") for each in contents(office_workspace, "support")]
    assert steps == [{"registered": "2024-01-02", "applied": "2024-06-01"}, None]
    assert [(note.row, note.column) for note in plan.notes] == [(3, 2)]


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


def test_a_plan_that_is_dropped_is_gone_at_once(office_workspace: Workspace) -> None:
    """Each edit of a long list plans it anew; nobody looks for cycles among millions of parts."""
    rows = [(1, HAI_HA, None, "Xóm 5"), (2, Y_DUC, None, "Xóm 9")]
    plan = planned(office_workspace, sheet_of(ORGANISATIONS, rows))
    assert [row.title for row in plan.rows] == [HAI_HA, Y_DUC]
    batch = weakref.ref(plan.batch)
    with cycles_left_alone():
        del plan
        assert batch() is None
