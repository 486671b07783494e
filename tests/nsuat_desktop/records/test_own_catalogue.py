"""Standards and tools that an office adds beside the protected ones."""

import pytest

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.history import history_of, undo
from nsuat_desktop.records.record import Draft, RefusedError
from nsuat_desktop.workspace import Workspace, open_workspace

OWN = {"code": "CSA", "short_name": "CSA", "name": "Đánh giá tuân thủ xã hội", "certifiable": "Y"}


def supported(workspace: Workspace, solution: str) -> str:
    organisation = workspace.records.save(Draft("organisation", {"name": "Gạo", "kind": "other"}))
    steps = {"applied": "2024-05-01"}
    values = {"organisation": organisation.id, "solution": solution, "steps": steps}
    return workspace.records.save(Draft("support", values)).labels["solution"]


def test_an_own_entry_can_be_used_at_once_and_after_a_restart(workspace: Workspace) -> None:
    with pytest.raises(RefusedError, match="CSA"):
        supported(workspace, "CSA")
    workspace.records.save(Draft("catalogue_entry", OWN))
    assert supported(workspace, "CSA") == "CSA"
    again = open_workspace(workspace.data_dir, write=False)
    assert again.reader.rows("support", again.reader.ids("support"))[0].labels["solution"] == "CSA"
    again.close()


def test_a_deleted_entry_is_no_longer_offered(workspace: Workspace) -> None:
    entry = workspace.records.save(Draft("catalogue_entry", OWN))
    workspace.records.delete(entry.id)
    with pytest.raises(RefusedError, match="CSA"):
        supported(workspace, "CSA")


@pytest.mark.parametrize("clash", [{"code": "ISO9001"}, {"short_name": "Iso 9001"}])
def test_built_in_entries_are_protected(workspace: Workspace, clash: dict[str, str]) -> None:
    with pytest.raises(RefusedError, match="ISO 9001"):
        workspace.records.save(Draft("catalogue_entry", OWN | clash))


def test_an_entry_in_use_is_neither_deleted_nor_given_another_code(workspace: Workspace) -> None:
    entry = workspace.records.save(Draft("catalogue_entry", OWN))
    supported(workspace, "CSA")
    with pytest.raises(RefusedError, match="đang được dùng ở hỗ trợ"):
        workspace.records.delete(entry.id)
    created = history_of(workspace.database, entry.id)[0].change_set
    with pytest.raises(AppError, match="đang được dùng ở hỗ trợ"):
        undo(workspace.records, created)
    changed = {**entry.values, "code": "CSB"}
    with pytest.raises(RefusedError, match="không đổi được"):
        workspace.records.save(Draft("catalogue_entry", changed, entry.id, entry.revision))
    assert workspace.check() == []
