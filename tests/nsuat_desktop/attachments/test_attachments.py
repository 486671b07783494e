"""Attached files: kept once, whole, found again, and never silently lost."""

from pathlib import Path

import pytest

from nsuat_desktop.attachments.names import file_name, is_program, size_text
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


def test_progress_ends_at_the_whole_and_stopping_leaves_nothing(
    workspace: Workspace, owner: Record, scan: Path, tmp_path: Path
) -> None:
    big = tmp_path / "big.bin"
    big.write_bytes(b"x" * (3 << 20))
    steps: list[tuple[int, int]] = []
    whole = big.stat().st_size + scan.stat().st_size

    def stop(done: int, total: int) -> None:
        steps.append((done, total))
        if len(steps) == 2:
            raise StopIteration

    with pytest.raises(StopIteration):
        workspace.attachments.keep([big, scan], stop)
    assert [path for path in workspace.attachments.store.folder.rglob("*") if path.is_file()] == []
    workspace.attachments.keep([big, scan], lambda done, total: steps.append((done, total)))
    assert steps[-1] == (whole, whole)


def test_a_list_tells_who_attached_what(workspace: Workspace, owner: Record, scan: Path) -> None:
    workspace.attachments.attach(owner, [scan])
    (shown,) = workspace.attachments.listed(owner.id)
    assert (shown.name, shown.size, shown.added) == ("Giấy chứng nhận.pdf", 16, "2025-11-23")
    assert shown.by == "Nguyễn Thị Hà"
    assert workspace.attachments.count(owner.id) == 1


def test_a_file_is_called_otherwise_but_keeps_its_ending(
    workspace: Workspace, owner: Record, scan: Path
) -> None:
    (attachment,) = workspace.attachments.attach(owner, [scan])
    workspace.attachments.rename(attachment.id, "Giấy 9001", "Bản màu")
    (shown,) = workspace.attachments.listed(owner.id)
    assert (shown.name, shown.description) == ("Giấy 9001.pdf", "Bản màu")
    with pytest.raises(AppError):
        workspace.attachments.rename(attachment.id, " ", "")


def test_a_copy_gets_a_name_that_every_system_takes(
    workspace: Workspace, owner: Record, tmp_path: Path
) -> None:
    attachment = workspace.attachments.attach_content(owner, 'Biên bản 1/2: "cuối".pdf', b"text")
    out = workspace.attachments.copy_out(attachment, tmp_path)
    assert out.name == "Biên bản 1-2- -cuối-.pdf"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("CON.txt", "_CON.txt"),
        ("...", "tep"),
        ("../../x.pdf", "-..-x.pdf"),
        ("a" * 300 + ".pdf", "a" * 116 + ".pdf"),
    ],
)
def test_names_that_systems_refuse_are_mended(name: str, safe: str) -> None:
    assert file_name(name) == safe


@pytest.mark.parametrize(
    ("size", "text"),
    [(9, "9 byte"), (1024, "1 KB"), (250_000, "244 KB"), (1_258_291, "1,2 MB"), (2**27, "128 MB")],
)
def test_sizes_are_told_as_people_say_them(size: int, text: str) -> None:
    assert size_text(size) == text


def test_programs_are_known_by_their_ending() -> None:
    assert is_program("Giấy chứng nhận.pdf.EXE")
    assert is_program("run.bat. ")
    assert not is_program("danh-sach.xlsx")
