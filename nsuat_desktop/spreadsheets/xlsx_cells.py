"""The cells of one .xlsx sheet by its XML, as fast as expat alone can tell them.

defusedxml builds each element in Python, which takes half a minute for 100,000 rows. What it
would guard against is refused here too: a document type, without which there are no entities.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from xml.parsers import expat

from nsuat_desktop.spreadsheets.details import is_old_font
from nsuat_desktop.spreadsheets.troubles import ReadingTroubleError, Reason, column_index

FORMULA = "f"
"""The kind of a cell whose formula has no result; one of an empty text is none of these."""
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


class XmlCell(NamedTuple):
    """A cell that has a value, as it is written, or (of the kind `FORMULA`) should have one."""

    row: int
    column: int
    kind: str
    style: int
    value: str
    font: str | None
    """An old font that is named inside the text."""


def cells(blocks: Iterable[bytes]) -> Iterator[XmlCell]:
    """Cells that have a value or should have one, in the order of the file.

    Raises:
        ReadingTroubleError: the XML declares a document type, which no spreadsheet program does.
        expat.ExpatError: it is not XML.
    """
    parser = _Parser()
    for block in blocks:
        parser.expat.Parse(block)
        yield from parser.found
        parser.found.clear()


def number(text: str | None, otherwise: int, first: int = 1) -> int:
    """A number written in the file, counted from 0."""
    return int(text) - first if text and text.isascii() and text.isdigit() else otherwise


class _Parser:
    def __init__(self) -> None:
        self.found: list[XmlCell] = []
        self.expat = expat.ParserCreate()
        self.expat.buffer_text = True
        self.expat.StartElementHandler = self._starts_root
        self.expat.EndElementHandler = self._ends
        self.expat.CharacterDataHandler = self._text
        self.expat.StartDoctypeDeclHandler = _refuse
        self._row = self._column = -1
        self._cell: dict[str, str] = {}
        self._pieces: list[str] = []
        self._font: str | None = None
        self._is_text = self._is_formula = False

    def _starts_root(self, name: str, attributes: dict[str, str]) -> None:
        """Learns the prefix of the names; after that, names are compared whole."""
        prefix = name[: name.rfind(":") + 1]
        self._row_name, self._cell_name, self._font_name = (
            prefix + each for each in ("row", "c", "rFont")
        )
        self._text_names = (f"{prefix}v", f"{prefix}t")
        self._formula_name = f"{prefix}f"
        self.expat.StartElementHandler = self._starts

    def _starts(self, name: str, attributes: dict[str, str]) -> None:
        if name == self._cell_name:
            self._cell, self._font, self._is_formula = attributes, None, False
            self._pieces.clear()
        elif name in self._text_names:
            self._is_text = True
        elif name == self._row_name:
            self._row, self._column = number(attributes.get("r"), self._row + 1), -1
        elif name == self._formula_name:
            self._is_formula = True
        elif name == self._font_name and self._font is None:
            font = attributes.get("val")
            self._font = font if is_old_font(font) else None

    def _text(self, data: str) -> None:
        if self._is_text:
            self._pieces.append(data)

    def _ends(self, name: str) -> None:
        if name in self._text_names:
            self._is_text = False
        elif name == self._cell_name:
            reference = _REFERENCE.fullmatch(self._cell.get("r", ""))
            row = self._row
            self._column += 1
            if reference:
                row, self._column = int(reference[2]) - 1, column_index(reference[1])
            kind = self._cell.get("t", "n")
            if not self._pieces and self._is_formula and kind == "n":
                kind = FORMULA
            if self._pieces or kind == FORMULA:
                style = number(self._cell.get("s"), 0, first=0)
                value = "".join(self._pieces)
                self.found.append(XmlCell(row, self._column, kind, style, value, self._font))


def _refuse(*declared: object) -> None:
    raise ReadingTroubleError(Reason.DAMAGED)
