"""The marks that Word itself puts before the items of a list: they are no text of the file."""

from collections import Counter
from typing import Any

from nsuat_desktop.text.numbers import roman

_LAST_ROMAN = 3999
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LIST = f"{_WORD}numPr"


class Numbering:
    """Counts through a file from its beginning; ask for each paragraph once."""

    def __init__(self, numbering: Any, styles: Any) -> None:
        self._levels: dict[tuple[str, str], tuple[str, str, int]] = {}
        self._by_style: dict[str, tuple[str, str]] = {}
        self._counts: Counter[tuple[str, str]] = Counter()
        if numbering is not None:
            self._read_levels(numbering)
        for style in styles.iter(f"{_WORD}style") if styles is not None else ():
            if (found := _list_of(style)) is not None:
                self._by_style[str(style.get(f"{_WORD}styleId"))] = found

    def label(self, properties: Any, style: str) -> str:
        """ "- ", "1. ", "a) " with its blank; empty for what is no item of a list.

        `properties` and `style` (its id) are those of a paragraph.
        """
        if properties is not None and properties.find(_LIST) is not None:
            found = _list_in(properties)  # which may take the paragraph out of its style's list
        else:
            found = self._by_style.get(style)
        if found is None or found not in self._levels:
            return ""
        kind, pattern, start = self._levels[found]
        if kind == "none":
            return ""
        if kind == "bullet":
            return "- "
        self._counts[found] += 1
        number = _written(start - 1 + self._counts[found], kind)
        level = int(found[1]) + 1 if found[1].isdecimal() else 1
        return pattern.replace(f"%{level}", number) + " "

    def _read_levels(self, numbering: Any) -> None:
        abstract = {
            each.get(f"{_WORD}abstractNumId"): each
            for each in numbering.iter(f"{_WORD}abstractNum")
        }
        for each in numbering.iter(f"{_WORD}num"):
            source = abstract.get(_value(each.find(f"{_WORD}abstractNumId")))
            for level in source.iter(f"{_WORD}lvl") if source is not None else ():
                key = (str(each.get(f"{_WORD}numId")), str(level.get(f"{_WORD}ilvl")))
                start = _value(level.find(f"{_WORD}start"))
                self._levels[key] = (
                    _value(level.find(f"{_WORD}numFmt")),
                    _value(level.find(f"{_WORD}lvlText")),
                    int(start) if start.isdecimal() and len(start) < 6 else 1,
                )


def _list_of(style: Any) -> tuple[str, str] | None:
    properties = style.find(f"{_WORD}pPr")
    return None if properties is None else _list_in(properties)


def _list_in(properties: Any) -> tuple[str, str] | None:
    """Number and level of the list that a paragraph or style belongs to."""
    found = properties.find(_LIST)
    if found is None:
        return None
    number = _value(found.find(f"{_WORD}numId"))
    level = _value(found.find(f"{_WORD}ilvl")) or "0"
    return (number, level) if number not in ("", "0") else None


def _written(number: int, kind: str) -> str:
    match kind:
        case "lowerLetter" | "upperLetter":
            letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
            return letter.upper() if kind == "upperLetter" else letter
        case "lowerRoman" | "upperRoman" if 1 <= number <= _LAST_ROMAN:
            written = roman(number)
            return written.lower() if kind == "lowerRoman" else written
        case "decimalZero":
            return f"{number:02d}"
    return str(number)


def _value(element: Any) -> str:
    return "" if element is None else str(element.get(f"{_WORD}val", ""))
