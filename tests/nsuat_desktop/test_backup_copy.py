"""A backup is taken elsewhere whole, or not at all."""

from pathlib import Path

import pytest

from nsuat_desktop.backup_copy import TakenAway, copy_backup, take_away
from nsuat_desktop.errors import SurroundingsError
from nsuat_desktop.papers.templates import copy_template
from nsuat_desktop.papers.templates import template as template_of
from nsuat_desktop.records.record import Draft, Record
from nsuat_desktop.workspace import Workspace, open_workspace


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


@pytest.fixture
def owner(office_workspace: Workspace) -> Record:
    draft = Draft("organisation", {"name": "Gạo", "kind": "enterprise"})
    return office_workspace.records.save(draft)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


def taken(workspace: Workspace, stick: Path) -> TakenAway:
    backup = workspace.backups.make()
    return take_away(backup, workspace.attachments.store, workspace.data_dir, stick)


def test_attached_files_go_along_and_once(
    office_workspace: Workspace, owner: Record, stick: Path
) -> None:
    files = office_workspace.attachments
    files.attach_content(owner, "a.pdf", b"one")
    files.attach_content(owner, "b.pdf", b"two")
    first = taken(office_workspace, stick)
    assert (first.files, first.copied, first.lost) == (2, 2, 0)
    files.attach_content(owner, "c.pdf", b"three")
    again = taken(office_workspace, stick)
    assert (again.files, again.copied, again.lost) == (3, 1, 0)
    kept = {path.read_bytes() for path in (stick / "files").rglob("*") if path.is_file()}
    assert kept == {b"one", b"two", b"three"}


def test_a_damaged_copy_on_the_stick_is_mended(
    office_workspace: Workspace, owner: Record, stick: Path
) -> None:
    office_workspace.attachments.attach_content(owner, "a.pdf", b"one")
    taken(office_workspace, stick)
    (copy,) = [path for path in (stick / "files").rglob("*") if path.is_file()]
    copy.write_bytes(b"oNe")
    assert taken(office_workspace, stick).copied == 1
    assert copy.read_bytes() == b"one"


def test_a_file_that_is_lost_here_is_told_and_the_rest_still_goes(
    office_workspace: Workspace, owner: Record, stick: Path
) -> None:
    files = office_workspace.attachments
    lost = files.attach_content(owner, "a.pdf", b"one")
    files.attach_content(owner, "b.pdf", b"two")
    files.store.path(str(lost.values["sha256"])).unlink()
    made = taken(office_workspace, stick)
    assert (made.files, made.copied, made.lost) == (1, 1, 1)
    assert made.path.exists()


def test_stopping_leaves_no_database_without_its_files(
    office_workspace: Workspace, owner: Record, stick: Path
) -> None:
    office_workspace.attachments.attach_content(owner, "a.pdf", b"one")

    def stop(done: int, total: int) -> None:
        raise StopIteration

    workspace = office_workspace
    backup = workspace.backups.make()
    with pytest.raises(StopIteration):
        take_away(backup, workspace.attachments.store, workspace.data_dir, stick, stop)
    assert list(stick.rglob("*.db")) == []


def test_what_the_help_says_brings_data_and_files_back(
    office_workspace: Workspace, owner: Record, stick: Path, tmp_path: Path
) -> None:
    office_workspace.attachments.attach_content(owner, "a.pdf", b"one")
    made = taken(office_workspace, stick)
    other = tmp_path / "another machine"
    open_workspace(other, write=True).close()
    made.path.replace(other / "nsuat.db")
    (stick / "files").rename(other / "files")
    restored = open_workspace(other, write=False)
    (row,) = restored.attachments.of(owner.id)
    assert restored.attachments.copy_out(row, tmp_path).read_bytes() == b"one"
    assert restored.check() == []
    restored.close()


def test_templates_and_certificates_of_the_office_go_along(
    office_workspace: Workspace, stick: Path, tmp_path: Path
) -> None:
    data = office_workspace.data_dir
    template = copy_template(data, "giay-chung-nhan")
    template.write_text(template.read_text("utf-8").replace("CHỨNG NHẬN", "GHI NHẬN"), "utf-8")
    (data / "trusted").mkdir()
    (data / "trusted" / "goc.pem").write_bytes(b"a certificate")

    made = taken(office_workspace, stick)

    assert made.own == 2
    assert (stick / "trusted" / "goc.pem").read_bytes() == b"a certificate"
    (stick / "templates").rename(tmp_path / "templates")
    assert template_of(tmp_path, "giay-chung-nhan") == template_of(data, "giay-chung-nhan")
    assert template_of(tmp_path, "giay-chung-nhan").own
    template.write_text(template.read_text("utf-8") + "\n# sửa lại\n", "utf-8")
    taken(office_workspace, stick)
    assert (stick / "templates" / template.name).read_bytes() == template.read_bytes()


def test_a_backup_counts_the_files_it_needs(office_workspace: Workspace, owner: Record) -> None:
    files = office_workspace.attachments
    files.attach_content(owner, "a.pdf", b"one")
    gone = files.attach_content(owner, "b.pdf", b"two")
    office_workspace.records.delete(gone.id)
    backups = office_workspace.backups
    assert backups.files_in(backups.make()) == 1
