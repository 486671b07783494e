"""Cleans text on its way in, so that equal names are equal strings (domain rule: store NFC).

Files in legacy encodings are decoded *before* this runs: there U+00AD and U+00D0 are letters.
"""

import re
import unicodedata
from collections.abc import Sequence

_CYRILLIC = dict(
    zip("аеосрхуіјѕԁѐАВЕКМНОРСТХІЈЅ", "aeocpxyijsdèABEKMHOPCTXIJS", strict=True),
)
_GREEK = dict(zip("οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oABEZHIKMNOPTYX", strict=True))
_HOMOGLYPHS = str.maketrans(_CYRILLIC | _GREEK)
_FOREIGN_RANGE = re.compile("[\u0370-\u03ff\u0400-\u052f]")
_WORD = re.compile(r"(?:[^\W\d_]|[\u0300-\u036f])+")
_INVISIBLE_CATEGORIES = {"Cc", "Cf", "Cs"}
"""Besides, U+FFFE, U+FFFF and their likes are no characters; XML refuses them."""


class _CleanTable(dict[int, int | str | None]):
    """What becomes of one character; answers are remembered, as texts repeat their letters."""

    def __missing__(self, code: int) -> int | str | None:
        char = chr(code)
        kept: int | str | None = code
        if char.isspace():
            kept = " "
        elif unicodedata.category(char) in _INVISIBLE_CATEGORIES or code & 0xFFFE == 0xFFFE:
            kept = None
        self[code] = kept
        return kept


_TABLE = _CleanTable({0xD0: "Đ", 0x189: "Đ", 0xF0: "đ"})


# What nearly every text is made of: composed letters and signs that stay as they are.
_UNUSUAL = re.compile("[^ !-~À-ÏÑ-ïñ-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ–“”]")


def clean_line(text: str) -> str:
    """One line of text: NFC, no invisible characters, look-alike letters mended, single spaces."""
    if _UNUSUAL.search(text) is None:
        # A list's cells are kept once in memory: what is clean is given back itself.
        return " ".join(text.split()) if _is_spaced(text) else text
    if text.isascii():
        return " ".join(text.translate(_TABLE).split())
    shown = unicodedata.normalize("NFC", text).translate(_TABLE)
    if _FOREIGN_RANGE.search(shown):
        shown = _WORD.sub(_mend_word, shown)
    return " ".join(unicodedata.normalize("NFC", shown).split())


def _is_spaced(text: str) -> bool:
    """Whether there is a space too many."""
    return "  " in text or text[:1] == " " or text[-1:] == " "


def are_clean_lines(texts: Sequence[str]) -> bool:
    """Whether `clean_line` leaves each of some texts as it is, and none of them is empty.

    One look at all of them costs hardly more than one at each.
    """
    lines = "\n".join(["", *texts, ""])
    return (
        lines.count("\n") == len(texts) + 1
        and _UNUSUAL.search(lines.replace("\n", " ")) is None
        and not any(wrong in lines for wrong in ("\n\n", "\n ", " \n", "  "))
    )


def clean_note(text: str) -> str:
    """Long text: as `clean_line` for each line, with at most one empty line between paragraphs."""
    if text.isprintable():  # the ends of lines are not
        return clean_line(text)
    lines: list[str] = []
    for raw in text.splitlines():
        line = clean_line(raw)
        if line or (lines and lines[-1]):
            lines.append(line)
    return "\n".join(lines).strip("\n")


def _mend_word(match: re.Match[str]) -> str:
    """Cyrillic and Greek twins become Latin only in a word that has Latin letters besides."""
    word = match.group()
    if not _FOREIGN_RANGE.search(word):
        return word
    mended = word.translate(_HOMOGLYPHS)
    has_latin = any("LATIN" in unicodedata.name(char, "") for char in word)
    return mended if has_latin and not _FOREIGN_RANGE.search(mended) else word
