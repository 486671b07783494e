"""Small TOML files that people write and hand on: an office's profile, a decision on units."""

import json
import re
import tomllib
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from db.errors import file_trouble
from nsuat_desktop.errors import AppError, SurroundingsError
from nsuat_desktop.resources import resource_path

if TYPE_CHECKING:
    import msgspec

T = TypeVar("T")

_LARGEST = 128 * 1024
"""Such files are some kilobytes; the parser takes long over much larger ones made on purpose."""


def read_toml(path: Path, what: str) -> dict[str, Any]:
    """The content of a file; `what` says in messages what it should hold. Dates are ISO texts.

    Raises:
        AppError: larger than 128 KB, not UTF-8, not TOML.
        SurroundingsError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST + 1)
    except OSError as error:
        raise SurroundingsError(f"Chưa đọc được tệp {path.name}. {file_trouble(error)}") from error
    if len(raw) > _LARGEST:
        raise AppError(f"Tệp {path.name} lớn hơn 128 KB, không phải {what}. Chọn lại tệp.")
    try:
        values = tomllib.loads(raw.decode("utf-8-sig"))
        return {name: _plain(value) for name, value in values.items()}
    except UnicodeDecodeError:
        raise AppError(f"Tệp {path.name} không phải UTF-8. Lưu lại theo bảng mã UTF-8.") from None
    except (ValueError, RecursionError) as error:
        raise AppError(
            f"Tệp {path.name} không phải TOML đúng{_place(str(error))}. Xem lại tên khóa (mỗi khóa "
            "một lần), dấu bằng, dấu nháy, dấu ngoặc."
        ) from None


def shipped_texts(file_name: str, shape: type[T]) -> T:
    """Wording that comes with the program, from `resources/templates`.

    Raises:
        AppError: the file is missing or damaged.
    """
    import msgspec  # not before it is needed: the first painted window waits for nothing of this

    try:
        text = resource_path("templates", file_name).read_text(encoding="utf-8")
        return msgspec.convert(tomllib.loads(text), shape)
    except (OSError, ValueError, msgspec.ValidationError) as error:
        raise AppError(
            f"Mẫu câu “{file_name}” thiếu hoặc hỏng. Hãy cài lại chương trình."
        ) from error


def shape_trouble(error: "msgspec.ValidationError") -> str:
    """What is wrong with the keys of a file, for who wrote it; msgspec tells it in English."""
    english, _, place = str(error).partition(" - at `$")
    told = english
    for pattern, words in _TROUBLES:
        if found := pattern.match(english):
            told = words.format(*(_KINDS.get(part, part) for part in found.groups()))
    # Places in lists are counted from 1, as people count.
    where = re.sub(r"\[(\d+)\]", lambda each: f"[{int(each[1]) + 1}]", place.strip("`."))
    return f"{where}: {told}" if where else told


_TROUBLES = (
    (re.compile(r"Object missing required field `(.+)`"), "thiếu khóa “{}”"),
    (re.compile(r"Object contains unknown field `(.+)`"), "khóa lạ “{}”"),
    (re.compile(r"Invalid enum value '(.*)'"), "không có giá trị “{}”"),
    (re.compile(r"Expected `(\w+).*`, got `(\w+)`"), "cần {}, đang ghi {}"),
)
_KINDS = {
    "str": "chữ trong dấu nháy",
    "int": "số nguyên",
    "float": "số",
    "bool": "true hoặc false",
    "array": "danh sách trong ngoặc vuông",
    "object": "nhóm khóa",
}


def _place(english: str) -> str:
    """Where the parser stopped; it tells so only inside its English message."""
    found = re.search(r"at line ([0-9]+), column ([0-9]+)", english)
    return f" (dòng {found[1]}, cột {found[2]})" if found else ""


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    return value


def toml_text(text: str) -> str:
    """A text as TOML writes it: JSON's way, which differs in one character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
