"""Keys for finding and comparing Vietnamese text whatever the marks, case and punctuation."""

import codecs
import re
import unicodedata
from functools import cache
from typing import Any

from nsuat_desktop.text.normalise import clean_line

_TONES = "\u0300\u0301\u0303\u0309\u0323"


def _fold_char(char: str) -> str:
    """Letters and digits this character stands for, a space for a separator, or nothing."""
    folded = char
    for _ in range(4):  # compatibility forms may open into letters that fold once more
        before = folded
        decomposed = unicodedata.normalize("NFKD", before.lower())
        folded = "".join(c for c in decomposed if not unicodedata.category(c).startswith("M"))
        if folded == before:
            break
    folded = folded.translate({0x111: "d", ord("y"): "i", 0xF0: "d", 0x256: "d"})
    if not folded and (unicodedata.category(char).startswith("M") or char == "\u00ad"):
        return ""
    return "".join(c if c.isalnum() else " " for c in folded) or " "


class _FoldTable(dict[int, str]):
    """One entry a character, worked out on first sight."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        invisible = unicodedata.category(char) in {"Cf", "Cs"}
        folded = "" if invisible else _fold_char(char)
        self[code] = folded
        return folded


_TABLE = _FoldTable()

_SIGNS = "\0\n" + "".join(map(chr, range(0x20, 0x7F))) + "Đđ–“”"
_VOWELS = "AĂÂEÊIOÔƠUƯYaăâeêioôơuưy"


@cache
def _by_bytes() -> tuple[Any, bytes]:
    """What nearly every text is made of, a byte each, and how these bytes fold.

    Texts then fold at the speed of bytes. The zero in front is what makes the codec use its
    quick table.
    """
    toned = [unicodedata.normalize("NFC", base + tone) for base in _VOWELS for tone in _TONES]
    usual = _SIGNS + "".join(char for char in (*_VOWELS, *toned) if not char.isascii())
    folded = "".join(_TABLE[ord(char)] for char in usual).encode()
    return codecs.charmap_build(usual), folded.ljust(256)


def fold(text: str) -> str:
    """Search key: no marks, đ as d, y as i, lower case, punctuation as single spaces.

    For search only: different names can share a key (Mỹ and Mĩ, but also Thúy and Thúi).
    Every character folds by itself, so the key of a part is a part of the key.
    """
    charmap, folded = _by_bytes()
    try:
        key = codecs.charmap_encode(text, "strict", charmap)[0].translate(folded).decode()
    except UnicodeEncodeError:
        key = text.translate(_TABLE)
    while "  " in key:
        key = key.replace("  ", " ")
    return key.strip(" ")


def match_spans(text: str, query: str) -> list[tuple[int, int]]:
    """Half-open spans of `text` in which the folded `query` occurs, from left to right."""
    wanted = fold(query)
    if not wanted:
        return []
    folded, origin = _fold_with_origin(text)
    spans: list[tuple[int, int]] = []
    at = folded.find(wanted)
    while at >= 0:
        end = origin[at + len(wanted) - 1] + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        spans.append((origin[at], end))
        at = folded.find(wanted, at + len(wanted))
    return spans


def _fold_with_origin(text: str) -> tuple[str, list[int]]:
    chars: list[str] = []
    origin: list[int] = []
    for index, char in enumerate(text):
        for folded in _TABLE[ord(char)]:
            if folded != " " or (chars and chars[-1] != " "):
                chars.append(folded)
                origin.append(index)
    return "".join(chars), origin


# Open syllables with oa, oe, uy carry the mark on either vowel; closed ones on the second only.
_OPEN = re.compile(rf"(o)([ae])([{_TONES}])(?![\w\u0300-\u036f])|(?<!q)(u)(y)([{_TONES}])(?![\w])")
_CLOSED = re.compile(rf"(o)([{_TONES}])([ae]\u0306?)(?=\w)|(?<!q)(u)([{_TONES}])(y)(?=[^\We])")
_NOT_WORD = re.compile(r"[^\w\u0300-\u036f]+|_+")


def dedupe_key(text: str) -> str:
    """Key for "the same name": marks kept, one way of placing them, lower case, no punctuation."""
    parts = unicodedata.normalize("NFD", clean_line(text.lower()))
    parts = _CLOSED.sub(_tone_to_second, _OPEN.sub(_tone_to_first, parts))
    return unicodedata.normalize("NFC", _NOT_WORD.sub(" ", parts).strip())


def _tone_to_first(match: re.Match[str]) -> str:
    first, second, tone = (group for group in match.groups() if group)
    return first + tone + second


def _tone_to_second(match: re.Match[str]) -> str:
    first, tone, second = (group for group in match.groups() if group)
    return first + second + tone
