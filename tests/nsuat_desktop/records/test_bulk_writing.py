"""Writing many records at once leaves the very database that writing one by one leaves."""

import shutil
import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from db.history import ChangeSetWriter
from nsuat_desktop.environment import Environment
from nsuat_desktop.records.naming import labels_of, names_of
from nsuat_desktop.records.projection import table_of, values_of
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.records.store import Change, ChangeWriter, row_of
from nsuat_desktop.workspace import Workspace, open_workspace
from tests.factories import fixed_now

NAMES = st.sampled_from(
    ["HTX Gạo", "Công ty TNHH Toản Xuân", "Hộ kinh doanh Ái", "Trường THPT A"]
) | st.text(st.characters(categories=("L", "Zs")), min_size=1, max_size=12).map(
    lambda text: f"x{text}"
)
DAYS = st.sampled_from(["2023-05-14", "2024-01-02"])
PLACES = st.integers(0, 3)
STEP = st.one_of(
    st.tuples(st.just("organisation"), PLACES, st.fixed_dictionaries({"name": NAMES})),
    st.tuples(
        st.just("person"),
        PLACES,
        st.fixed_dictionaries({"full_name": NAMES, "organisation": PLACES}),
    ),
    st.tuples(
        st.just("certificate"),
        PLACES,
        st.fixed_dictionaries(
            {
                "organisation": PLACES,
                "number": NAMES,
                "surveillance": st.lists(DAYS, max_size=2, unique=True),
            }
        ),
    ),
    st.tuples(
        st.just("agency"), PLACES, st.fixed_dictionaries({"name": NAMES, "successor": PLACES})
    ),
)
FIXED = {
    "organisation": {"kind": "enterprise", "admin_unit": "13891@2025-07-01"},
    "person": {},
    "certificate": {"standard": "ISO9001", "certifier": "Quacert", "issued": "2023-01-01"},
    "agency": {"valid_from": "2021-01-01"},
}
LINKS = {"person": ("organisation",), "certificate": ("organisation",), "agency": ("successor",)}
BATCH = st.lists(STEP, min_size=1, max_size=8, unique_by=lambda step: step[:2])


@pytest.fixture(scope="module")
def empty(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("empty") / "data"
    opened(folder).close()
    return folder


def opened(folder: Path) -> Workspace:
    numbers = count(1)
    environment = Environment(
        author="Nguyễn Thị Hà",
        now=fixed_now,
        make_id=lambda _: f"00000000-0000-7000-8000-{next(numbers):012d}",
    )
    return open_workspace(folder, write=True, environment=environment)


def record_id(kind: str, place: int) -> str:
    return f"{kind}-{place}"


def run_batch(workspace: Workspace, batch: list, known: set[str], *, at_once: bool) -> set[str]:
    """Write a batch, leaving out links to what is not there; returns what is there after it."""
    with workspace.database.write() as connection:
        writer = ChangeWriter(connection, workspace.environment, workspace.records.installation)
        changes = []
        there = set(known)
        for kind, place, values in batch:
            content = {**FIXED[kind], **values}
            for link in LINKS.get(kind, ()):
                target = record_id(description_of(kind).by_name[link].link, content[link])
                if target in there:
                    content[link] = target
                else:
                    del content[link]
            if kind == "certificate" and "organisation" not in content:
                continue
            own = record_id(kind, place)
            current = row_of(connection, own, kind)[1] if own in known else None
            clean = {name: value for name, value in content.items() if value not in ([], None)}
            changes.append(Change(description_of(kind), own, clean, current))
            there.add(own)
        if at_once:
            writer.write_many(changes)
        else:
            for change in changes:
                writer.write(change)
        writer.finish("Nhập thử")
    return there


def assert_named_anew(workspace: Workspace) -> None:
    """Every row carries the names that its content and what it points at give it."""
    with workspace.database.read() as connection:
        for kind in FIXED:
            description = description_of(kind)
            rows = connection.execute(select(table_of(description))).mappings().all()
            for row, values in zip(rows, values_of(connection, description, rows), strict=True):
                names = names_of(description, values, labels_of(connection, description, values))
                assert {name: row[name] for name in names.columns()} == names.columns()


def content(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return sorted(connection.iterdump())


@settings(max_examples=20)
@given(st.lists(BATCH, min_size=1, max_size=3))
def test_at_once_is_as_one_by_one(empty, tmp_path_factory, batches):
    folder = tmp_path_factory.mktemp("bulk")
    contents = []
    for at_once in (False, True):
        shutil.copytree(empty, folder / str(at_once))
        workspace = opened(folder / str(at_once))
        known: set[str] = set()
        for batch in batches:
            known = run_batch(workspace, batch, known, at_once=at_once)
        assert workspace.check() == []
        assert_named_anew(workspace)
        contents.append(content(workspace.database.path))
        workspace.close()
    assert contents[0] == contents[1]


def test_nothing_is_kept_of_a_change_set_that_was_never_closed(workspace):
    values = {"name": "HTX", "kind": "cooperative"}

    def leave_open() -> None:
        with workspace.database.write() as connection:
            writer = ChangeWriter(connection, workspace.environment, workspace.records.installation)
            writer.write(Change(description_of("organisation"), "1", values, None))

    with pytest.raises(IntegrityError):
        leave_open()
    assert workspace.reader.count("organisation") == 0


def test_a_change_set_without_versions_can_be_closed(workspace):
    with workspace.database.write() as connection:
        assert ChangeSetWriter(connection).add([]) == []
        writer = ChangeWriter(connection, workspace.environment, workspace.records.installation)
        writer.write_many([])
        assert writer.finish("Không có gì") is None
