"""A file appears whole under its name, or the older one stays."""

import errno
import os
import sys
import time
from pathlib import Path

import pytest

from nsuat_desktop.errors import SurroundingsError
from nsuat_desktop.files import write_atomically, write_together


def test_the_file_takes_its_name_when_the_block_ends(tmp_path: Path) -> None:
    target = tmp_path / "Báo cáo.pdf"
    with write_atomically(target) as file:
        file.write(b"whole")
        assert not target.exists()
    assert target.read_bytes() == b"whole"
    assert [path.name for path in tmp_path.iterdir()] == ["Báo cáo.pdf"]


def test_an_error_inside_leaves_the_older_file(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")

    def stop_half_way() -> None:
        with write_atomically(target) as file:
            file.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stop_half_way()
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_missing_folder_is_told_in_words(tmp_path: Path) -> None:
    with (
        pytest.raises(SurroundingsError, match=r"a\.pdf.*Không tìm thấy") as caught,
        write_atomically(tmp_path / "none" / "a.pdf"),
    ):
        pass
    assert ".part" not in str(caught.value)


def test_a_folder_of_that_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(SurroundingsError), write_atomically(tmp_path / "a.pdf") as file:
        file.write(b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(SurroundingsError, match="đầy"), write_atomically(tmp_path / "a.pdf"):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert list(tmp_path.iterdir()) == []


def test_files_that_belong_together_appear_together(tmp_path: Path) -> None:
    targets = [tmp_path / name for name in ("a.pdf", "a.docx")]
    write_together([(path, lambda file: file.write(b"whole")) for path in targets])
    assert [path.read_bytes() for path in targets] == [b"whole"] * 2


@pytest.mark.parametrize("place", ["none/b.xlsx", "folder"])
def test_no_file_is_written_when_one_has_no_place(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    written: list[object] = []
    files = [(tmp_path / name, written.append) for name in ("a.pdf", place, "c.docx")]
    with pytest.raises(SurroundingsError, match=Path(place).name):
        write_together(files)
    assert written == []
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_a_writer_that_fails_leaves_none_of_the_files(tmp_path: Path) -> None:
    def full(file: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    targets = [tmp_path / name for name in ("a.pdf", "b.docx", "c.xlsx")]
    targets[0].write_bytes(b"old")
    writers = (lambda file: file.write(b"new"), full, lambda file: file.write(b"new"))
    with pytest.raises(SurroundingsError, match=r"b\.docx.*đầy"):
        write_together(list(zip(targets, writers, strict=True)))
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]
    assert targets[0].read_bytes() == b"old"


@pytest.mark.skipif(sys.platform != "linux", reason="tries Linux's special files")
def test_a_device_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "full"
    target.symlink_to("/dev/full")  # were it replaced, the device itself would stay
    with pytest.raises(SurroundingsError, match="đầy"), write_atomically(target) as file:
        file.write(b"x")
    assert target.is_char_device()


def held_by_windows(times: int) -> tuple[list[float], object]:
    """A replacement for os.replace that is refused so often, as Windows does (error 32)."""
    calls: list[float] = []
    real = os.replace

    def replace(source: Path, target: Path) -> None:
        calls.append(0)
        if len(calls) <= times:
            error = PermissionError(errno.EACCES, "in use")
            error.winerror = 32  # type: ignore[attr-defined]
            raise error
        real(source, target)

    return calls, replace


def test_a_file_held_for_a_moment_on_windows_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    calls, replace = held_by_windows(times=3)
    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(time, "sleep", waits.append)
    with write_atomically(tmp_path / "a.pdf") as file:
        file.write(b"whole")
    assert (tmp_path / "a.pdf").read_bytes() == b"whole"
    assert len(calls) == 4
    assert waits == [0.05, 0.1, 0.2]


def test_a_file_that_stays_open_on_windows_is_told_after_some_seconds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    _, replace = held_by_windows(times=100)
    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(time, "sleep", waits.append)
    with pytest.raises(SurroundingsError), write_atomically(tmp_path / "a.pdf") as file:
        file.write(b"whole")
    assert list(tmp_path.iterdir()) == []
    assert 4 < sum(waits) < 8
