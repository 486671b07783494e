"""Trouble the user can act on, told in one Vietnamese sentence that names the next step."""

import errno
import sqlite3
import sys
from pathlib import Path


class AppError(Exception):
    """A problem shown as it is: in a dialog by the window, on standard error by a command.

    Anything else that is raised is a bug: logged with its traceback, shown as one calm message.
    """


class SurroundingsError(AppError):
    """The machine is in the way: disk full, no rights, locked or damaged file (exit status 3)."""


_IN_USE = "Tệp dữ liệu đang được chương trình khác sử dụng. Đóng chương trình đó rồi thử lại."
_INCOMPLETE = (
    "Tệp dữ liệu thiếu bảng hoặc cột: đã bị sửa ngoài chương trình. Giữ nguyên tệp, "
    "khôi phục từ bản sao lưu gần nhất trong thư mục backups."
)
_SQLITE_WORDS = (
    ("full", "Ổ đĩa đã đầy nên chưa lưu được. Xóa bớt tệp hoặc chuyển sang ổ khác rồi thử lại."),
    ("readonly", "Không có quyền ghi vào tệp dữ liệu. Kiểm tra quyền của thư mục dữ liệu."),
    ("unable to open", "Không mở được tệp dữ liệu. Kiểm tra thư mục còn đó và có quyền ghi."),
    (
        "locked",
        "Tệp dữ liệu đang được chương trình khác sử dụng. Đóng chương trình đó rồi thử lại.",
    ),
    ("busy", _IN_USE),
    (
        "not a database",
        "Tệp dữ liệu không phải của chương trình này hoặc đã hỏng. Giữ nguyên tệp, "
        "khôi phục từ bản sao lưu gần nhất trong thư mục backups.",
    ),
    (
        "malformed",
        "Tệp dữ liệu bị hỏng. Giữ nguyên tệp, khôi phục từ bản sao lưu gần nhất "
        "trong thư mục backups.",
    ),
    ("no such table", _INCOMPLETE),
    ("no such column", _INCOMPLETE),
    ("i/o error", "Ổ đĩa báo lỗi đọc, ghi. Kiểm tra ổ đĩa, sao chép dữ liệu sang ổ khác."),
)


def storage_trouble(error: BaseException) -> SurroundingsError | None:
    """The sentence for a failure of the disk or the database file; None for anything else."""
    if isinstance(error, sqlite3.Error):
        text = str(error).lower().replace("read-only", "readonly").replace("read only", "readonly")
        for sign, words in _SQLITE_WORDS:
            if sign in text:
                return SurroundingsError(words)
    if isinstance(error, OSError):
        return SurroundingsError(file_trouble(error))
    return None


def file_trouble(error: OSError) -> str:
    """What a failed file operation means for the person at the desk."""
    where = f" ({error.filename})" if error.filename else ""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return f"Ổ đĩa đã đầy{where}. Xóa bớt tệp hoặc chọn nơi khác rồi thử lại."
    if _is_folder(error):
        return f"Đường dẫn là thư mục, cần một tệp{where}. Ghi thêm tên tệp."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"Không có quyền ghi{where}. Chọn nơi khác hoặc kiểm tra quyền của thư mục."
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return f"Không tìm thấy tệp hoặc thư mục{where}. Kiểm tra đường dẫn."
    return f"Không đọc, ghi được tệp{where}: {error.strerror or error}. Thử lại hoặc chọn nơi khác."


def _is_folder(error: OSError) -> bool:
    """Whether a folder was to be opened as a file; Windows speaks of rights then."""
    is_denied = sys.platform == "win32" and error.errno == errno.EACCES
    return error.errno == errno.EISDIR or (is_denied and Path(str(error.filename)).is_dir())
