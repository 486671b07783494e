"""What a frozen report consists of, as bytes that are named by their SHA-256.

The document itself is frozen beside its figures: nothing that is looked up while a report is
built (plan, template, catalogues, names of units, the office's profile) is asked again when it is
printed. Number, date and check mark are not part of it: they come later and are put in place.
"""

import hashlib
import json
import zlib
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

import msgspec

from nsuat_desktop.errors import AppError
from nsuat_desktop.reporting import charts, document
from nsuat_desktop.reporting.document import Document
from nsuat_desktop.reporting.figures import Snapshot

FORMAT = 1
_TAG = "~"
"""Names the class of an object; no field of a document is called so."""
_UNREADABLE = (
    "Nội dung báo cáo đã chốt không đọc được bằng bản chương trình này. Cập nhật chương trình, "
    "hoặc khôi phục từ bản sao lưu."
)


@dataclass(frozen=True, slots=True)
class FrozenReport:
    """Figures, finished document, the clerk's wording and what was missing."""

    snapshot: Snapshot
    document: Document
    texts: dict[str, str]
    """The clerk's wording by section, so that a supplement can begin with it."""
    gaps: tuple[str, ...]


def to_bytes(frozen: FrozenReport) -> bytes:
    """The canonical form: the same report always gives the same bytes."""
    content = {
        "format": FORMAT,
        "snapshot": msgspec.to_builtins(frozen.snapshot),
        "document": _plain(frozen.document),
        "texts": dict(frozen.texts),
        "gaps": list(frozen.gaps),
    }
    text = json.dumps(
        content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )
    return text.encode("utf-8")


def from_bytes(content: bytes) -> FrozenReport:
    """What `to_bytes` wrote, by this version of the program or by an older one.

    Raises:
        AppError: it cannot be read.
    """
    try:
        raw = json.loads(content)
        if raw["format"] != FORMAT:
            raise AppError(_UNREADABLE)
        made = _made(raw["document"])
        if not isinstance(made, Document):
            raise AppError(_UNREADABLE)
        snapshot = msgspec.convert(raw["snapshot"], Snapshot)
        return FrozenReport(snapshot, made, dict(raw["texts"]), tuple(raw["gaps"]))
    except (ValueError, KeyError, TypeError, msgspec.ValidationError) as error:
        raise AppError(_UNREADABLE) from error


def digest_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def packed(content: bytes) -> bytes:
    return zlib.compress(content, 9)


def unpacked(body: bytes, digest: str) -> bytes:
    """The content, proved to be the one that was frozen.

    Raises:
        AppError: it was damaged or changed outside the program.
    """
    try:
        content = zlib.decompress(body)
    except zlib.error:
        content = b""
    if digest_of(content) != digest:
        raise AppError(
            "Nội dung báo cáo đã chốt bị hỏng hoặc bị sửa ngoài chương trình. "
            "Khôi phục từ bản sao lưu gần nhất."
        )
    return content


@cache
def _classes() -> dict[str, type]:
    """The classes a document is made of, by name; an older content may name only these."""
    return {
        name: each
        for module in (document, charts)
        for name, each in vars(module).items()
        if isinstance(each, type)
        and each.__module__ == module.__name__
        and (is_dataclass(each) or issubclass(each, Enum))
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return {_TAG: type(value).__name__, "value": value.value}
    if isinstance(value, date):
        return {_TAG: "date", "value": value.isoformat()}
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if is_dataclass(value) and type(value).__name__ in _classes():
        named = {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
        return {_TAG: type(value).__name__, **named}
    raise TypeError(f"{type(value).__name__} cannot be frozen")


def _made(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_made(each) for each in value)
    if not isinstance(value, dict):
        return value
    name = value[_TAG]
    if name == "date":
        return date.fromisoformat(value["value"])
    kind = _classes()[name]
    if issubclass(kind, Enum):
        return kind(value["value"])
    return kind(**{key: _made(each) for key, each in value.items() if key != _TAG})
