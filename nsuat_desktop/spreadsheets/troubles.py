"""Why a file could not be read: a reason the child process sends, a sentence people read."""

from collections.abc import Mapping
from enum import StrEnum

MAX_COLUMNS = 1_000
MAX_CELLS = 5_000_000
"""Of all sheets together, empty ones between the first and the last included."""


class Reason(StrEnum):
    """What was wrong with a file."""

    PASSWORD = "password"
    DAMAGED = "damaged"
    NOT_WORKBOOK = "not_workbook"
    WEB_PAGE = "web_page"
    OTHER_WORKBOOK = "other_workbook"
    EMPTY = "empty"
    TOO_MANY_COLUMNS = "too_many_columns"
    FAR_CELL = "far_cell"
    TOO_LARGE = "too_large"
    ZIP_BOMB = "zip_bomb"
    TOO_SLOW = "too_slow"
    BROKE_OFF = "broke_off"
    NO_MEMORY = "no_memory"


_SENTENCES: dict[Reason, str] = {
    Reason.PASSWORD: (
        "Tệp {name} có mật khẩu nên chưa đọc được. Mở tệp bằng Excel, bỏ mật khẩu "
        "(Tệp, Thông tin, Bảo vệ sổ làm việc), lưu lại rồi chọn lại tệp."
    ),
    Reason.DAMAGED: (
        "Tệp {name} bị hỏng hoặc chép chưa hết. Chép lại tệp gốc, hoặc mở bằng Excel, "
        "lưu thành tệp .xlsx mới rồi chọn tệp mới."
    ),
    Reason.NOT_WORKBOOK: (
        "Tệp {name} không phải bảng tính ({what}). Chọn tệp .xlsx, .xls, .ods hoặc .csv."
    ),
    Reason.WEB_PAGE: (
        "Tệp {name} là trang web được đặt tên như bảng tính. Mở tệp bằng Excel, "
        "lưu thành tệp .xlsx rồi chọn tệp mới."
    ),
    Reason.OTHER_WORKBOOK: (
        "Tệp {name} là {what}, chương trình chưa đọc được loại này. Mở tệp bằng Excel, "
        "lưu thành tệp .xlsx rồi chọn tệp mới."
    ),
    Reason.EMPTY: "Tệp {name} không có dữ liệu. Kiểm tra lại đã chọn đúng tệp chưa.",
    Reason.TOO_MANY_COLUMNS: (
        "Trang {sheet} của tệp {name} dùng đến cột {column}, nhiều hơn {limit} cột. "
        "Mở tệp, giữ lại các cột cần nhập, lưu lại rồi chọn lại tệp."
    ),
    Reason.FAR_CELL: (
        "Trang {sheet} của tệp {name} có giá trị lạc ở ô {cell}, cách xa bảng. "
        "Mở tệp bằng Excel, bấm Ctrl+End để đến cuối trang, xóa các dòng, cột thừa, "
        "lưu lại rồi chọn lại tệp."
    ),
    Reason.TOO_LARGE: (
        "Tệp {name} quá lớn ({size}) nên chưa đọc được. Chia thành nhiều tệp nhỏ hơn "
        "rồi nhập lần lượt."
    ),
    Reason.ZIP_BOMB: (
        "Tệp {name} giải nén ra lớn bất thường nên không được mở. Nếu tin nguồn gửi, "
        "mở bằng Excel, chép phần cần nhập sang một tệp mới."
    ),
    Reason.TOO_SLOW: (
        "Đọc tệp {name} quá {size} giây chưa xong nên đã dừng. Bỏ các trang, cột không cần, "
        "hoặc chia thành nhiều tệp nhỏ hơn rồi thử lại."
    ),
    Reason.BROKE_OFF: (
        "Không đọc được tệp {name}: tệp hỏng, hoặc có giá trị lạc ở ô rất xa. "
        "Mở tệp bằng Excel, bấm Ctrl+End, xóa các dòng, cột thừa sau bảng, "
        "lưu thành tệp .xlsx mới rồi chọn tệp mới."
    ),
    Reason.NO_MEMORY: (
        "Tệp {name} cần quá nhiều bộ nhớ nên chưa đọc được. Bỏ các trang, cột không cần, "
        "hoặc chia thành nhiều tệp nhỏ hơn rồi thử lại."
    ),
}


class ReadingTroubleError(Exception):
    """Raised while reading, in the child process; the parent tells it as a sentence."""

    def __init__(self, reason: Reason, **facts: str) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.facts = facts


def sentence(reason: Reason, name: str, facts: Mapping[str, str]) -> str:
    """What people read: what is wrong with the file and what to do about it."""
    return _SENTENCES[reason].format(name=name, **facts)


def check_extent(sheet: str, rows: int, columns: int, filled: int | None = None) -> None:
    """Refuse a sheet before memory is asked for all cells up to its last one.

    Args:
        filled: how many cells have a value, when that was counted; few of them in a huge area
            mean that one value went astray.

    Raises:
        ReadingTroubleError: too many cells or columns.
    """
    stray = filled is not None and filled * 20 < rows * columns
    if columns > MAX_COLUMNS and not (stray and rows * columns > MAX_CELLS):
        raise ReadingTroubleError(
            Reason.TOO_MANY_COLUMNS,
            sheet=sheet,
            column=column_letters(columns - 1),
            limit=grouped(MAX_COLUMNS),
        )
    if rows * columns > MAX_CELLS:
        if stray or filled is None:
            cell = f"{column_letters(columns - 1)}{rows}"
            raise ReadingTroubleError(Reason.FAR_CELL, sheet=sheet, cell=cell)
        raise ReadingTroubleError(Reason.TOO_LARGE, size=f"trên {grouped(MAX_CELLS)} ô")


def column_letters(index: int) -> str:
    """The name of a column counted from 0: A, Z, AA, XFD."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_index(letters: str) -> int:
    """The way back from `column_letters`."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def grouped(number: int) -> str:
    """A count as people write it here: 5.000.000."""
    return f"{number:,}".replace(",", ".")
