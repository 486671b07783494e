"""Pictures of the real window: every screen, the same data left as they were."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from nsuat_desktop.errors import SurroundingsError
from nsuat_desktop.workspace import open_workspace
from tests.factories import OFFICE
from tests.nsuat_desktop.plan.conftest import Logbook
from ui import shots
from ui.program.screens import places


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    workspace = open_workspace(tmp_path / "data", write=True)
    workspace.init_office(OFFICE, "Nguyễn Thị Hà")
    log = Logbook(workspace)
    log.support(applied="2025-03-01")
    log.attendance(log.course("2025-05-14"))
    workspace.close()
    return tmp_path / "data"


def changes(folder: Path) -> int:
    with sqlite3.connect(folder / "nsuat.db") as file:
        count = file.execute("SELECT count(*) FROM change_set").fetchone()[0]
    file.close()
    return int(count)


def test_every_screen_has_its_picture_and_the_data_stay(
    qapp, folder, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(shots, "QUIET_TICKS", 2)  # the pictures are counted, not looked at
    before = changes(folder)
    made = shots.take_screenshots(folder, tmp_path / "out")
    names = [path.stem for path in made]
    assert len(names) == len(set(names))
    for place in places():
        assert any(name.endswith(f"-{place.key}") for name in names)
    sizes = {path.stem: QImage(str(path)).size().toTuple() for path in made}
    assert {size for name, size in sizes.items() if name < "90"} == {shots.SIZE}
    assert changes(folder) == before
    open_workspace(folder, write=True, wait_seconds=0.05).close()


def test_several_looks_lie_in_a_folder_each() -> None:
    assert [look.name for look in shots.ALL_LOOKS] == [
        "light-100",
        "dark-100",
        "light-150",
        "dark-150",
    ]


def test_data_that_cannot_be_opened_are_told(qapp, tmp_path) -> None:
    (tmp_path / "nsuat.db").write_bytes(b"not a database at all" * 400)
    with pytest.raises(SurroundingsError):
        shots.take_screenshots(tmp_path, tmp_path / "out")
