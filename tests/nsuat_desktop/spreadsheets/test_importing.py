"""Writing a plan: all of it or nothing, as one change that can be taken back."""

import pytest

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.history import history_of
from nsuat_desktop.records.record import Draft
from nsuat_desktop.spreadsheets.import_plan import ImportCancelledError
from nsuat_desktop.spreadsheets.importing import imports, run_import, undo_import
from nsuat_desktop.spreadsheets.planning import plan_imports
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import (
    CODE,
    HAI_HA,
    ORGANISATIONS,
    Y_DUC,
    brought_in,
    choices_of,
    contents,
    organisation,
    planned,
    sheet_of,
)


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


def test_taking_back_tells_how_far_it_is_and_can_be_stopped(office_workspace: Workspace) -> None:
    rows = [(1, HAI_HA, CODE, "Xóm 5"), (2, Y_DUC, None, None)]
    result = brought_in(office_workspace, sheet_of(ORGANISATIONS, rows))
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        raise ImportCancelledError

    with pytest.raises(ImportCancelledError):
        undo_import(office_workspace, result.id, stop)

    assert told == [(2, 2)]
    assert len(contents(office_workspace, "organisation")) == 2
    assert undo_import(office_workspace, result.id) == 2


def test_an_import_that_others_build_on_is_not_taken_back(office_workspace: Workspace) -> None:
    result = brought_in(office_workspace, sheet_of(ORGANISATIONS, [(1, HAI_HA, CODE)]))
    (made,) = office_workspace.reader.ids("organisation")
    figures = Draft("yearly_figures", {"organisation": made, "year": 2023, "staff": 5})
    office_workspace.records.save(figures)

    with pytest.raises(AppError, match=f"“{HAI_HA}” đang được dùng ở số liệu năm"):
        undo_import(office_workspace, result.id)

    assert len(contents(office_workspace, "organisation")) == 1
