"""What the program said it saved is there, whole; what was changed behind its back is noticed."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from nsuat_desktop.environment import Environment
from nsuat_desktop.errors import AppError
from nsuat_desktop.records.history import history_of, undo
from nsuat_desktop.records.record import Draft
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.records.store import Change
from nsuat_desktop.workspace import Workspace, open_workspace

NAMES = st.text(st.characters(codec="utf-8", categories=("L", "N", "Zs")), max_size=30).map(
    lambda text: "Đơn vị " + text
)


class Office(RuleBasedStateMachine):
    """Saves, edits, deletions, restores and undos in any order; content is never lost."""

    records = Bundle("records")

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.workspace = open_workspace(
            Path(self._folder.name), write=True, environment=Environment(author="Hà")
        )

    @rule(target=records, name=NAMES)
    def create(self, name: str) -> str:
        draft = Draft("organisation", {"name": name, "kind": "enterprise"})
        return self.workspace.records.save(draft).id

    @rule(record_id=records, name=NAMES, year=st.integers(1950, 2024))
    def edit_and_take_back(self, record_id: str, name: str, year: int) -> None:
        before = self.workspace.records.get(record_id)
        if before.deleted:
            return
        values = {**before.values, "name": name, "founded": str(year)}
        self.workspace.records.save(Draft(before.type, values, record_id, before.revision))
        newest = history_of(self.workspace.database, record_id)[0]
        if newest.revision > before.revision:
            undo(self.workspace.records, newest.change_set)
        assert self.workspace.records.get(record_id).values == before.values

    @rule(record_id=records, year=st.integers(1950, 2024))
    def edit(self, record_id: str, year: int) -> None:
        before = self.workspace.records.get(record_id)
        if not before.deleted:
            draft = Draft(
                before.type, {**before.values, "founded": str(year)}, record_id, before.revision
            )
            assert self.workspace.records.save(draft).values["founded"] == str(year)

    @rule(target=records, record_id=consumes(records))
    def delete_and_restore(self, record_id: str) -> str:
        before = self.workspace.records.get(record_id)
        if not before.deleted:
            self.workspace.records.delete(record_id)
        assert self.workspace.records.restore(record_id).values == before.values
        return record_id

    @rule(record_id=consumes(records))
    def delete(self, record_id: str) -> None:
        if not self.workspace.records.get(record_id).deleted:
            self.workspace.records.delete(record_id)

    @invariant()
    def sound(self) -> None:
        assert self.workspace.check() == []

    def teardown(self) -> None:
        self.workspace.close()
        self._folder.cleanup()


TestOffice = Office.TestCase
TestOffice.settings = settings(max_examples=12, stateful_step_count=15, deadline=None)


@pytest.fixture
def kept(workspace: Workspace) -> Workspace:
    for number in range(5):
        values = {"name": f"Công ty {number}", "kind": "enterprise", "founded": "2015"}
        workspace.records.save(Draft("organisation", values))
    workspace.records.save(
        Draft(
            "certificate",
            {
                "organisation": {"name": "Công ty 1"},
                "standard": "ISO9001",
                "certifier": "Quacert",
                "issued": "2024",
                "surveillance": ["2025-01-01", "2026-01-01"],
            },
        )
    )
    first = workspace.reader.ids("organisation")[0]
    workspace.records.save(
        Draft("organisation", {**values, "name": "Công ty 0", "founded": "2016"}, id=first)
    )
    assert workspace.check() == []
    return workspace


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE organisation SET name = 'Khác' WHERE name = 'Công ty 3'",
        "UPDATE organisation SET deleted = 1 WHERE name = 'Công ty 3'",
        "UPDATE organisation SET updated_by = 'Ai đó' WHERE name = 'Công ty 3'",
        "UPDATE certificate_surveillance SET day = '2027-01-01' WHERE position = 1",
        "DELETE FROM certificate_surveillance WHERE position = 0",
        "UPDATE record_version SET body = replace(body, 'Công ty 2', 'Công ty 9')",
        "DELETE FROM record_version WHERE record_type = 'certificate'",
        "UPDATE change_set SET author = 'Ai đó' WHERE sequence = 2",
        "DELETE FROM change_set WHERE sequence = 3",
        "UPDATE certificate SET organisation_id = 'không có'",
        "DELETE FROM organisation WHERE name = 'Công ty 4'",
        "UPDATE organisation SET (version_hash, founded, revision, updated_at) = "
        "(SELECT hash, '2015', 1, json_extract(body, '$.at') FROM record_version "
        "WHERE record_id = organisation.id AND revision = 1) WHERE name = 'Công ty 0'",
    ],
)
def test_changes_behind_the_programs_back_are_noticed(kept: Workspace, tampering: str) -> None:
    with closing(sqlite3.connect(kept.database.path)) as connection:
        # Windows does not let the journal be deleted while the program holds it open.
        connection.execute("PRAGMA journal_mode=MEMORY")
        for table in ("change_set", "record_version"):
            for action in ("update", "delete"):
                connection.execute(f"DROP TRIGGER {table}_no_{action}")
        assert connection.execute(tampering).rowcount > 0
        connection.commit()
    assert kept.check() != []


WORKER = """
import sys
from pathlib import Path
from nsuat_desktop.records.record import Draft
from nsuat_desktop.workspace import open_workspace
workspace = open_workspace(Path(sys.argv[1]), write=True, author="Hà")
for number in range(100000):
    record = workspace.records.save(Draft("organisation", {"name": f"Đơn vị {number}", "kind": "other"}))
    print(record.id, flush=True)
"""  # noqa: E501


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is for POSIX")
def test_no_kill_loses_a_record_that_was_said_to_be_saved(tmp_path: Path) -> None:
    seed = random.Random(20251123)
    told: list[str] = []
    for _ in range(4):
        worker = subprocess.Popen(
            [sys.executable, "-c", WORKER, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        assert worker.stdout is not None
        wanted = seed.randrange(1, 60)
        told += [worker.stdout.readline().strip() for _ in range(wanted)]
        os.kill(worker.pid, signal.SIGKILL)
        rest = worker.stdout.read().split("\n")
        told += rest[:-1]
        worker.wait()
        worker.stdout.close()
        workspace = open_workspace(tmp_path, write=True, author="Hà")
        kept = set(workspace.reader.ids("organisation"))
        assert set(told) <= kept
        assert len(kept) <= len(told) + 4
        assert workspace.check() == []
        workspace.close()


@pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_FSIZE is for POSIX")
def test_a_full_disk_is_told_and_nothing_is_half_written(workspace: Workspace) -> None:
    import resource

    workspace.records.save(Draft("organisation", {"name": "Trước", "kind": "other"}))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    size = workspace.database.path.stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    drafts = [
        Draft("organisation", {"name": f"Đơn vị {number}", "kind": "other"})
        for number in range(200)
    ]
    try:
        with pytest.raises(AppError, match="Ổ đĩa"):
            workspace.records.save_all(drafts)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert workspace.reader.count("organisation") == 1
    workspace.records.save_all(drafts)
    assert workspace.check() == []


HALF_WRITTEN = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode=TRUNCATE")
connection.execute("PRAGMA cache_size=2")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE organisation SET name = name || hex(randomblob(2000))")
os._exit(1)
"""


@pytest.mark.parametrize("write", [True, False])
def test_what_a_crash_left_half_written_is_rolled_back_by_whoever_looks_first(
    workspace: Workspace, write: bool
) -> None:
    drafts = [Draft("organisation", {"name": f"Đơn vị {n}", "kind": "other"}) for n in range(60)]
    workspace.records.save_all(drafts)
    path = workspace.database.path
    workspace.close()
    subprocess.run([sys.executable, "-c", HALF_WRITTEN, str(path)], check=False, timeout=60)
    assert path.with_name(f"{path.name}-journal").stat().st_size > 0
    again = open_workspace(path.parent, write=write, author="Hà")
    assert again.check() == []
    assert again.reader.count("organisation") == 60
    again.close()


def test_a_whole_record_that_breaks_a_rule_is_named(workspace: Workspace) -> None:
    values = {
        "title": "Lớp ngược",
        "kind": "training",
        "starts": "2025-05-16",
        "ends": "2025-05-14",
    }
    with workspace.records.writing() as (_, writer):
        new_id = workspace.environment.new_id()
        writer.write(Change(description_of("training_course"), new_id, values, None))
        writer.finish("Ghi bỏ qua quy tắc")
    (problem,) = workspace.check()
    assert "Lớp ngược" in problem
    assert "sớm hơn ngày bắt đầu" in problem


def test_a_clock_set_back_makes_no_record_wrong(workspace: Workspace) -> None:
    founded = {"name": "Gạo", "kind": "enterprise", "founded": "2025-11"}
    workspace.records.save(Draft("organisation", founded))
    workspace.environment.now = lambda: datetime(1980, 1, 1, tzinfo=UTC)
    assert workspace.check() == []
