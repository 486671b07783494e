"""Merging duplicates: nothing lost, every link alive, undo gives back the very same content."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nsuat_desktop.environment import Environment
from nsuat_desktop.errors import AppError
from nsuat_desktop.records.description import Plain
from nsuat_desktop.records.duplicates import merge_records, probable_duplicates
from nsuat_desktop.records.history import undo
from nsuat_desktop.records.record import Draft, Record
from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.workspace import Workspace, open_workspace


def add(workspace: Workspace, record_type: str, accept: str = "", **values: Plain) -> Record:
    return workspace.records.save(
        Draft(record_type, values, accept={accept: "thử"} if accept else {})
    )


def organisation(workspace: Workspace, name: str, **values: Plain) -> Record:
    return add(workspace, "organisation", "tax_code", name=name, kind="enterprise", **values)


def content(workspace: Workspace) -> dict[str, tuple[object, bool]]:
    return {
        record_id: (record.values, record.deleted)
        for kind in descriptions()
        for deleted in (False, True)
        for record_id in workspace.reader.ids(kind, deleted=deleted)
        for record in [workspace.records.get(record_id, kind)]
    }


def test_alike_records_are_found_with_the_reason(workspace: Workspace) -> None:
    rice = organisation(workspace, "Công ty Gạo Toản Xuân", tax_code="0100233488")
    twin = organisation(workspace, "Toản Xuân", tax_code="0100233488")
    named = organisation(workspace, "Cong ty GẠO toản xuân")
    organisation(workspace, "Công ty May")
    groups = probable_duplicates(workspace.database, "organisation")
    assert {(frozenset(group.ids), group.reason) for group in groups} == {
        (frozenset({rice.id, twin.id}), "Cùng mã số thuế"),
        (frozenset({rice.id, named.id}), "Cùng tên và địa bàn"),
    }


def test_equal_names_born_in_different_years_are_not_alike(workspace: Workspace) -> None:
    add(workspace, "person", full_name="Nguyễn Văn An", birth_year=1980)
    add(workspace, "person", full_name="Nguyễn Văn An", birth_year=1981)
    assert probable_duplicates(workspace.database, "person") == []


def test_attached_files_go_along(workspace: Workspace) -> None:
    keep = organisation(workspace, "Công ty Gạo")
    drop = organisation(workspace, "Công ty Gạo (cũ)")
    workspace.attachments.attach_content(keep, "chung.txt", b"chung")
    workspace.attachments.attach_content(drop, "chung.txt", b"chung")
    workspace.attachments.attach_content(drop, "rieng.txt", b"rieng")
    before = content(workspace)
    change = merge_records(workspace.records, keep.id, [drop.id])
    names = [row.title for row in workspace.attachments.of(keep.id)]
    assert sorted(names) == ["chung.txt", "rieng.txt"]
    assert workspace.attachments.of(drop.id) == []
    undo(workspace.records, change)
    assert content(workspace) == before


def test_a_merge_fills_gaps_and_moves_every_link(workspace: Workspace) -> None:
    keep = organisation(workspace, "Công ty Gạo", phone="0912345678")
    drop = organisation(workspace, "Công ty Gạo (cũ)", tax_code="0100233488", phone="0912345679")
    support = add(
        workspace,
        "support",
        organisation=drop.id,
        solution="ISO9001",
        steps={"applied": "2024-05-01"},
    )
    change = merge_records(workspace.records, keep.id, [drop.id])
    merged = workspace.records.get(keep.id)
    assert merged.values["tax_code"] == "0100233488"
    assert merged.values["phone"] == "0912345678"
    assert workspace.records.get(drop.id).deleted
    assert workspace.records.get(support.id).labels["organisation"] == "Công ty Gạo"
    undo(workspace.records, change)
    assert workspace.records.get(support.id).values["organisation"] == drop.id


def test_what_may_exist_once_stays_once(workspace: Workspace) -> None:
    course = add(
        workspace, "training_course",
        title="5S", kind="training", starts="2025-05-14", ends="2025-05-14",
    )  # fmt: skip
    people = [
        add(workspace, "person", full_name="Trần Thị Ánh", birth_year=1990 + n) for n in (0, 1)
    ]
    for person in people:
        add(workspace, "attendance", course=course.id, person=person.id, category="enterprise")
    merge_records(workspace.records, people[0].id, [people[1].id])
    assert workspace.reader.count("attendance") == 1
    assert workspace.check() == []


@pytest.mark.parametrize("wrong", ["same", "kinds", "deleted", "unmergeable"])
def test_a_senseless_merge_is_refused(workspace: Workspace, wrong: str) -> None:
    one, two = organisation(workspace, "Một"), organisation(workspace, "Hai")
    person = add(workspace, "person", full_name="Nguyễn Văn An")
    figures = [
        add(workspace, "yearly_figures", organisation=one.id, year=year) for year in (2023, 2024)
    ]
    if wrong == "deleted":
        workspace.records.delete(two.id)
    pair = {
        "same": (one.id, one.id),
        "kinds": (one.id, person.id),
        "deleted": (one.id, two.id),
        "unmergeable": (figures[0].id, figures[1].id),
    }[wrong]
    with pytest.raises(AppError):
        merge_records(workspace.records, pair[0], [pair[1]])


LINKS = st.lists(st.tuples(st.integers(0, 3), st.integers(2020, 2023)), max_size=8)


@settings(max_examples=8)
@given(
    figures=LINKS,
    supports=LINKS,
    deleted=st.sets(st.integers(0, 7)),
    drop=st.sets(st.integers(1, 3), min_size=1),
)
def test_any_merge_keeps_every_link_alive_and_can_be_undone(
    figures: list[tuple[int, int]],
    supports: list[tuple[int, int]],
    deleted: set[int],
    drop: set[int],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        workspace = open_workspace(Path(folder), write=True, environment=Environment(author="Hà"))
        # Each has a field that the others lack, so that every merge fills the kept record anew.
        own = ("short_name", "products", "address", "representative")
        owners = [organisation(workspace, f"Đơn vị {at}", **{own[at]: "có"}) for at in range(4)]
        for at, year in dict.fromkeys(figures):
            add(workspace, "yearly_figures", organisation=owners[at].id, year=year, staff=at)
        kept = [
            add(
                workspace, "support", organisation=owners[at].id, solution="5S",
                adviser=owners[3 - at].id, steps={"applied": f"{year}-01-01"},
            )
            for at, year in supports
        ]  # fmt: skip
        for at in deleted:
            if at < len(kept):
                workspace.records.delete(kept[at].id)
        before = content(workspace)
        change = merge_records(workspace.records, owners[0].id, [owners[at].id for at in drop])
        assert workspace.check() == []
        gone = {owners[at].id for at in drop}
        for kind in descriptions().values():
            for link in kind.links():
                pointed = workspace.reader.ids(kind.type, {link.name: tuple(gone)})
                assert pointed == []
        assert workspace.reader.count("support") == len(kept) - len(deleted & set(range(len(kept))))
        years = {year for at, year in figures if at == 0 or at in drop}
        merged = workspace.reader.ids("yearly_figures", {"organisation": owners[0].id})
        assert len(merged) == len(years)
        undo(workspace.records, change)
        assert content(workspace) == before
        workspace.close()
