"""Attached files: kept once, whole, found again, and never silently lost."""

from pathlib import Path

import pytest

from nsuat_desktop.attachments.store import LARGEST
from nsuat_desktop.errors import AppError, SurroundingsError
from nsuat_desktop.records.history import last_change, undo
from nsuat_desktop.records.record import Draft, Record
from nsuat_desktop.workspace import Workspace


@pytest.fixture
def owner(workspace: Workspace) -> Record:
    return workspace.records.save(Draft("organisation", {"name": "Gạo", "kind": "enterprise"}))


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "Giấy chứng nhận.pdf"
    path.write_bytes(b"%PDF-1.7 scanned")
    return path


def test_a_file_is_kept_and_comes_out_the_same(
    workspace: Workspace, owner: Record, scan: Path, tmp_path: Path
) -> None:
    workspace.attachments.attach(owner, [scan])
    scan.unlink()
    (row,) = workspace.attachments.of(owner.id)
    assert row.values["media_type"] == "application/pdf"
    out = workspace.attachments.copy_out(row, tmp_path)
    assert out.name == "Giấy chứng nhận.pdf"
    assert out.read_bytes() == b"%PDF-1.7 scanned"


def test_the_same_content_lies_on_the_disk_once(
    workspace: Workspace, owner: Record, scan: Path
) -> None:
    other = workspace.records.save(Draft("organisation", {"name": "May", "kind": "enterprise"}))
    workspace.attachments.attach(owner, [scan])
    assert workspace.attachments.attach(owner, [scan]) == []
    workspace.attachments.attach(other, [scan])
    workspace.attachments.attach_content(other, "anh.png", scan.read_bytes())
    assert (
        len([path for path in workspace.attachments.store.folder.rglob("*") if path.is_file()]) == 1
    )
    assert workspace.reader.count("attachment") == 2


def test_attaching_can_be_undone_and_the_undo_too(
    workspace: Workspace, owner: Record, scan: Path
) -> None:
    workspace.attachments.attach(owner, [scan])
    for left in (0, 1):
        change = last_change(workspace.database)
        assert change is not None
        undo(workspace.records, change[0])
        assert len(workspace.attachments.of(owner.id)) == left
    assert workspace.check() == []


@pytest.mark.parametrize("harm", ["missing", "damaged"])
def test_a_lost_or_damaged_file_is_told(
    workspace: Workspace, owner: Record, scan: Path, tmp_path: Path, harm: str
) -> None:
    (attachment,) = workspace.attachments.attach(owner, [scan])
    path = workspace.attachments.store.path(str(attachment.values["sha256"]))
    path.unlink() if harm == "missing" else path.write_bytes(b"%PDF-1.7 scannee")
    assert "Giấy chứng nhận.pdf" in workspace.check()[0]
    with pytest.raises(SurroundingsError, match="bị mất hoặc hỏng"):
        workspace.attachments.copy_out(attachment, tmp_path)


def test_one_bad_file_attaches_none(
    workspace: Workspace, owner: Record, scan: Path, tmp_path: Path
) -> None:
    empty, huge = tmp_path / "empty.pdf", tmp_path / "huge.bin"
    empty.touch()
    with huge.open("wb") as file:
        file.truncate(LARGEST + 1)
    for bad, said in ((empty, "trống"), (huge, "lớn hơn"), (tmp_path / "none", "Không đọc")):
        with pytest.raises(AppError, match=said):
            workspace.attachments.attach(owner, [scan, bad])
    assert workspace.attachments.of(owner.id) == []
