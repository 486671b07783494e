"""The bin: what is in it, and that what comes back comes back whole."""

import pytest

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.bin import deleted_records, restore_records
from nsuat_desktop.records.history import undo
from nsuat_desktop.records.record import Draft, Record
from nsuat_desktop.workspace import Workspace


def add(workspace: Workspace, record_type: str, **values: object) -> Record:
    return workspace.records.save(Draft(record_type, values))  # type: ignore[arg-type]


@pytest.fixture
def deleted(workspace: Workspace) -> dict[str, Record]:
    rice = add(workspace, "organisation", name="Công ty Gạo", kind="enterprise")
    steps = {"applied": "2024-05-01"}
    support = add(workspace, "support", organisation=rice.id, solution="5S", steps=steps)
    event = add(workspace, "event", title="Hội thảo", kind="workshop", starts="2025-03-01")
    workspace.records.delete(support.id)
    workspace.records.delete(rice.id)
    return {"rice": rice, "support": support, "event": event}


def test_it_tells_what_was_deleted_by_whom_and_how(
    workspace: Workspace, deleted: dict[str, Record]
) -> None:
    found = deleted_records(workspace.database)
    assert {each.id for each in found} == {deleted["rice"].id, deleted["support"].id}
    rice = next(each for each in found if each.record_type == "organisation")
    assert (rice.title, rice.deleted_by) == ("Công ty Gạo", "Nguyễn Thị Hà")
    assert rice.deleted_at.startswith("2025-11-23")
    assert rice.sentence == "Xóa đơn vị “Công ty Gạo”"


def test_a_record_brings_back_what_it_points_at(
    workspace: Workspace, deleted: dict[str, Record]
) -> None:
    change, ids = restore_records(workspace.records, [deleted["support"].id])
    assert set(ids) == {deleted["support"].id, deleted["rice"].id}
    assert deleted_records(workspace.database) == []
    assert workspace.records.get(deleted["support"].id).values == deleted["support"].values
    undo(workspace.records, change)
    assert len(deleted_records(workspace.database)) == 2


def test_a_live_record_is_not_restored(workspace: Workspace, deleted: dict[str, Record]) -> None:
    with pytest.raises(AppError, match="không còn trong thùng rác"):
        restore_records(workspace.records, [deleted["event"].id])


def test_one_restored_record_brings_back_what_it_points_at_too(
    workspace: Workspace, deleted: dict[str, Record]
) -> None:
    workspace.records.restore(deleted["support"].id)
    assert deleted_records(workspace.database) == []


def test_an_undone_delete_does_not_point_into_the_bin(workspace: Workspace) -> None:
    rice = add(workspace, "organisation", name="Công ty Gạo", kind="enterprise")
    steps = {"applied": "2024-05-01"}
    support = add(workspace, "support", organisation=rice.id, solution="5S", steps=steps)
    change = workspace.records.delete(support.id)
    workspace.records.delete(rice.id)
    with pytest.raises(AppError, match="“Công ty Gạo” đã bị xóa"):
        undo(workspace.records, change)
    assert workspace.records.get(support.id).deleted


def test_what_was_written_anew_does_not_come_back_beside_it(workspace: Workspace) -> None:
    day = "2025-03-01"
    course = add(workspace, "training_course", title="5S", kind="training", starts=day, ends=day)
    person = add(workspace, "person", full_name="Trần Văn An")
    there = {"course": course.id, "person": person.id, "category": "enterprise"}
    first = add(workspace, "attendance", **there)
    change = workspace.records.delete(first.id)
    add(workspace, "attendance", **there)
    for again in (
        lambda: undo(workspace.records, change),
        lambda: restore_records(workspace.records, [first.id]),
        lambda: workspace.records.restore(first.id),
    ):
        with pytest.raises(AppError, match="đã được ghi lại ở bản khác"):
            again()
    assert workspace.reader.count("attendance") == 1
