"""One form for one content: the text that hashes are computed over."""

import hashlib
import json
from collections.abc import Collection
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from msgspec.json import Encoder

_TEXT = frozenset({str})
_PLAIN = _TEXT | {int, bool, type(None)}


def canonical_json(content: Any) -> str:
    """UTF-8 JSON with sorted keys and no spaces; floats are refused (use decimal texts)."""
    if _is_plain((content,)):
        try:
            return _fast_encoder().encode(content).decode()
        except (OverflowError, UnicodeEncodeError):
            pass  # what it cannot write, the slower way below writes or refuses
    _refuse_floats(content)
    return json.dumps(
        content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )


def sha256_hex(text: str) -> str:
    """SHA-256 of the text's UTF-8 bytes, 64 hex digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


@cache
def _fast_encoder() -> "Encoder":
    """Writes plain content as `json` does, ten times as fast, which an import waits for."""
    from msgspec.json import Encoder

    return Encoder(order="sorted")


def _is_plain(values: Collection[Any]) -> bool:
    """Whether there are only the very types that both ways write alike."""
    if _PLAIN.issuperset(map(type, values)):
        return True
    for value in values:
        kind = type(value)
        if kind in _PLAIN:
            continue
        if kind is dict:
            if not (_TEXT.issuperset(map(type, value)) and _is_plain(value.values())):
                return False
        elif kind is not list or not _is_plain(value):
            return False
    return True


def _refuse_floats(content: Any) -> None:
    if isinstance(content, float):
        raise TypeError("floats have no canonical form")
    if isinstance(content, dict):
        for value in content.values():
            _refuse_floats(value)
    elif isinstance(content, list | tuple):
        for value in content:
            _refuse_floats(value)
