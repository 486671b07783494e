"""Reading JSON from outside: one object, an array of objects, or an object a line (NDJSON).

Stricter than the parser of the standard library: what could be understood in two ways is refused.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.record import Draft

LARGEST_DOCUMENT = 64 * 1024 * 1024
LARGEST_LINE = 16 * 1024 * 1024
DEEPEST = 16
"""Levels of nesting; a record has three."""


class JsonTextError(AppError):
    """The text is no JSON that could be a record; the message says where and why."""


@contextmanager
def opened(file: str) -> Iterator[BinaryIO]:
    """The bytes of a file, or of standard input for "-"."""
    if file == "-":
        yield sys.stdin.buffer
    else:
        with Path(file).open("rb") as stream:
            yield stream


def read_documents(stream: BinaryIO) -> list[tuple[int, Any]]:
    """(line number, value) of every record in a file; 0 where the file is one document.

    Raises:
        JsonTextError: not JSON, too large, or nothing in it.
    """
    raw = stream.read(LARGEST_DOCUMENT + 1)
    if len(raw) > LARGEST_DOCUMENT:
        raise JsonTextError("Đầu vào lớn hơn 64 MB. Chia thành nhiều tệp nhỏ hơn.")
    text = _decoded(raw)
    lines = [(n, line) for n, line in enumerate(text.split("\n"), start=1) if line.strip()]
    if not lines:
        raise JsonTextError(_NOTHING)
    if len(lines) > 1 and _is_json(lines[0][1]):
        return [(number, _of_line(number, line)) for number, line in lines]
    found = parse_json(text)
    if found == []:
        raise JsonTextError(_NOTHING)
    return [(0, each) for each in found] if isinstance(found, list) else [(0, found)]


def read_lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """(line number, line) as they arrive, without empty ones; None for a line that is too long."""
    number = 0
    while line := stream.readline(LARGEST_LINE + 1):
        number += 1
        if len(line) > LARGEST_LINE:
            while line and not line.endswith(b"\n"):
                line = stream.readline(LARGEST_LINE)
            yield number, None
        elif line.strip():
            yield number, line


def parse_line(line: bytes | None) -> Any:
    """The value of one line of `read_lines`.

    Raises:
        JsonTextError: the line cannot be taken.
    """
    if line is None:
        raise JsonTextError(f"dài hơn {LARGEST_LINE // 1024 // 1024} MB. Rút ngắn lại.")
    return parse_json(_decoded(line))


def parse_json(text: str) -> Any:
    """A JSON value without repeated keys, NaN, deep nesting or broken characters.

    Raises:
        JsonTextError: it is not.
    """
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
    except json.JSONDecodeError as error:
        raise JsonTextError(
            f"không phải JSON đúng (dòng {error.lineno}, cột {error.colno}). Xem lại dấu ngoặc, "
            "dấu nháy, dấu phẩy."
        ) from None
    except RecursionError:
        raise JsonTextError(_TOO_DEEP) from None
    except ValueError:  # an integer of thousands of digits
        raise JsonTextError("có số dài quá mức hợp lý. Xem lại các số.") from None
    _check(value, 1)
    return value


def draft_of(record_type: str, value: Any) -> Draft:
    """The record that a JSON object asks for; its "accept" gives reasons for warned values.

    Raises:
        JsonTextError: not an object, or "accept" is not one of texts.
    """
    if not isinstance(value, dict):
        raise JsonTextError("mỗi bản ghi phải là một đối tượng JSON {…}.")
    values = dict(value)
    accept = values.pop("accept", {})
    if not isinstance(accept, dict) or not all(isinstance(each, str) for each in accept.values()):
        raise JsonTextError('"accept" phải có dạng {"trường": "lý do"}.')
    return Draft(record_type, values, accept=accept)


_NOTHING = "Đầu vào không có bản ghi nào."
_TOO_DEEP = f"lồng quá {DEEPEST} mức. Viết lại gọn hơn."


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise JsonTextError(
            f"không phải UTF-8 (dòng {line}). Lưu lại tệp theo bảng mã UTF-8."
        ) from None


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _of_line(number: int, line: str) -> Any:
    try:
        return parse_json(line)
    except JsonTextError as error:
        raise JsonTextError(f"Dòng {number}: {error}") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise JsonTextError(f"trường “{twice[:40]}” được ghi hai lần. Bỏ một lần.")
    return made


def _constant(text: str) -> NoReturn:
    raise JsonTextError(f"{text} không phải là số trong JSON. Ghi một số, hoặc bỏ trường.")


def _check(value: Any, depth: int) -> None:
    """Depth, and characters that no UTF-8 can hold (halves of surrogate pairs)."""
    if depth > DEEPEST:
        raise JsonTextError(_TOO_DEEP)
    if isinstance(value, dict):
        for name, each in value.items():
            _check(name, depth)
            _check(each, depth + 1)
    elif isinstance(value, list):
        for each in value:
            _check(each, depth + 1)
    elif isinstance(value, str) and not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise JsonTextError("có ký tự hỏng (nửa cặp surrogate). Nhập lại chữ đó.") from None
