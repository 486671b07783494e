"""A backup is taken elsewhere whole, or not at all."""

from pathlib import Path

import pytest

from nsuat_desktop.backup_copy import copy_backup
from nsuat_desktop.errors import SurroundingsError
from nsuat_desktop.workspace import Workspace


def test_the_copy_reads_back_the_same(office_workspace: Workspace, tmp_path: Path) -> None:
    backup = office_workspace.backups.make()
    stick = tmp_path / "usb"
    stick.mkdir()
    copy = copy_backup(backup, stick)
    assert copy.read_bytes() == backup.path.read_bytes()
    assert [path.name for path in stick.iterdir()] == [backup.path.name]


def test_a_place_that_is_gone_is_told_and_nothing_is_left(
    office_workspace: Workspace, tmp_path: Path
) -> None:
    backup = office_workspace.backups.make()
    with pytest.raises(SurroundingsError):
        copy_backup(backup, tmp_path / "pulled out")
