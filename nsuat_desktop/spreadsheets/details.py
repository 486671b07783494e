"""The second pass over a workbook: what python-calamine does not tell."""

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Protocol

from nsuat_desktop.text.legacy import encoding_of_font

Range = tuple[int, int, int, int]
_ROW = 16_384
_PERCENT_DIGITS = 8
UNCALCULATED = "#CHƯA TÍNH"
"""Stands for the result of a formula that the program which wrote it did not work out."""
_LITERAL = re.compile(r'"[^"]*"|\\.')


def percent_text(number: str) -> str | None:
    """'45,2%' of the 0.452 that a cell keeps under it; None where that is no number."""
    try:
        shown = round(Decimal(number) * 100, _PERCENT_DIGITS).normalize()
    except InvalidOperation:
        return None
    whole, _, part = format(shown, "f").partition(".")
    # Three digits behind a comma could be thousands.
    part = part.ljust(4, "0") if len(part) == 3 else part
    return f"{whole},{part}%" if part else f"{whole}%"


def shows_percent(number_format: str) -> bool:
    """Whether a format makes per cent of a number: '0.0%', but not '0" %"'."""
    return "%" in _LITERAL.sub("", number_format)


def place_number(row: int, column: int) -> int:
    """A place as one small number: sets of a million of them stay small."""
    return row * _ROW + column


@dataclass
class Marks:
    """Of one sheet: texts that stand for a value, and the places of cells by their font.

    What is `shown` in place of a value is the error of a formula, that it has no result, or a
    number as per cent.
    """

    shown: list[tuple[int, int, str]] = field(default_factory=list)
    fonts: dict[str, list[tuple[int, int]]] = field(default_factory=dict)

    def add_font(self, row: int, column: int, font: str | None, suspects: Container[int]) -> None:
        """Keep the font of a text that could be in an old encoding, or that it draws in capitals.

        Fonts that draw capitals matter for plain letters too: "Nam" in .VnTimeH reads NAM.
        """
        if font and (place_number(row, column) in suspects or _draws_capitals(font)):
            self.fonts.setdefault(font, []).append((row, column))


class Details(Protocol):
    """The second pass over one kind of workbook."""

    epoch_1904: bool
    names_old_fonts: bool

    def check_extent(self, sheet: str) -> None:
        """Refuse a sheet with a cell so far out that reading would ask for all memory."""

    def merged(self, sheet: str) -> Iterable[Range]:
        """Merged ranges, where python-calamine does not know them."""

    def marks(self, sheet: str, suspects: Container[int]) -> Marks:
        """What is shown, and the fonts; `suspects` are the places of doubtful texts."""


def is_old_font(font: str | None) -> bool:
    """Whether a font is one of TCVN3 or VNI."""
    return font is not None and encoding_of_font(font) is not None


def _draws_capitals(font: str) -> bool:
    found = encoding_of_font(font)
    return found is not None and found[1]
