"""Text on its way into a cell: nothing that breaks the file, runs, or is cut without a word."""

import re

LONGEST = 32_767
"""UTF-16 units that Excel lets stand in a cell."""

CUT = "… [đã cắt bớt]"

_BROKEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_RUNNING = re.compile("[=+\\-@＝＋－＠\t\r\n]|'+[=+\\-@＝＋－＠\t\r\n0-9]")
_KEPT_AS_TEXT = re.compile('="([^"]*)"')
_GUARDED = re.compile("'+[=+\\-@＝＋－＠\t\r\n0-9]")


def cell_text(text: str) -> str:
    """The text without control characters, cut visibly where a cell could not hold it."""
    clean = _BROKEN.sub("", text)
    if len(clean) * 2 <= LONGEST or len(clean.encode("utf-16-le")) <= LONGEST * 2:
        return clean
    kept = clean.encode("utf-16-le")[: (LONGEST - len(CUT)) * 2]
    return kept.decode("utf-16-le", "ignore") + CUT


def guarded(text: str) -> str:
    """The text with an apostrophe before what a spreadsheet would run as a formula (CSV only)."""
    return f"'{text}" if _RUNNING.match(text) else text


def unguarded(text: str) -> str:
    """The text that was `guarded`; people set the same apostrophe before a 0 that is to stay.

    Other programs write ="0671732298" for the same end.
    """
    if text[:2] == '="' and (kept := _KEPT_AS_TEXT.fullmatch(text)):
        return kept[1]
    return text[1:] if _GUARDED.match(text) else text
