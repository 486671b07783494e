"""What a failed file operation means for the person at the desk."""

import errno
import sys
from pathlib import Path

import pytest

from db.errors import file_trouble


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "Ổ đĩa đã đầy"),
        (errno.EACCES, "Không có quyền ghi"),
        (errno.ENOENT, "Không tìm thấy tệp"),
        (errno.EISDIR, "Đường dẫn là thư mục"),
        (errno.EIO, "Không đọc, ghi được tệp"),
    ],
)
def test_each_trouble_names_the_file_and_what_to_do(number: int, words: str) -> None:
    told = file_trouble(OSError(number, "as the system says", "báo cáo.pdf"))
    assert told.startswith(words)
    assert "(báo cáo.pdf)" in told


def test_a_folder_opened_as_a_file_is_told_on_windows_too(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert "cần một tệp" in file_trouble(PermissionError(errno.EACCES, "denied", str(tmp_path)))
    file = tmp_path / "a.xlsx"
    file.touch()
    assert "quyền" in file_trouble(PermissionError(errno.EACCES, "denied", str(file)))
