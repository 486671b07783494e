"""Errors, fonts and the used area of .xlsx sheets, from their XML and only as far as needed.

openpyxl would tell the same, but takes half a minute for 100,000 rows; this reads the cells only.
"""

import re
import time
from collections.abc import Container, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cached_property
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import Element  # the type only; parsing is defusedxml's

from defusedxml.ElementTree import fromstring, iterparse

from nsuat_desktop.spreadsheets.details import (
    UNCALCULATED,
    Marks,
    Range,
    is_old_font,
    percent_text,
    shows_percent,
)
from nsuat_desktop.spreadsheets.troubles import (
    MAX_CELLS,
    MAX_COLUMNS,
    ReadingTroubleError,
    Reason,
    check_extent,
    column_index,
)
from nsuat_desktop.spreadsheets.xlsx_cells import FORMULA, XmlCell, cells, number
from nsuat_desktop.spreadsheets.xlsx_parts import STRINGS, STYLES, XlsxParts

_BLOCK = 1 << 20
_OVERLAP = 32
# A fixed beginning before the alternatives: fifty times as fast as without.
_FAR = re.compile(rb' r="(?:([A-Z]{2,3})(\d{1,7})|([A-Z])(\d{6,7}))"')
_AREA = re.compile(rb'<dimension ref="[A-Z]{1,3}\d{1,7}:([A-Z]{1,3})(\d{1,7})"')
_HEAD = 4_096
_SMALL = 8 << 20
_ERROR = re.compile(rb"""[ ]t=["']e["']""")
_NO_RESULT = (b"</f><v></v>", b"</f><v/>", b"</f><v />", b"</f></c>")
_OLD_FONT = re.compile(rb"""val=["'](?:\.Vn|VNI)""", re.I)
_SECONDS = 20.0
"""For the fonts of one sheet; what is not found then is judged by the text alone."""


class XlsxDetails:
    """The second pass over an .xlsx file."""

    def __init__(self, source: Path | IO[bytes]) -> None:
        self._parts = XlsxParts(source)
        self._sheets = self._parts.sheets
        self._scans = ThreadPoolExecutor(1)
        self._is_marked: Future[bool] = Future()
        self.epoch_1904 = self._parts.epoch_1904
        if strings := self._parts.name_of(STRINGS):
            self._refuse_entities(strings)
        self.names_old_fonts = any(
            _OLD_FONT.search(self._parts.content(part)) for part in (STYLES, STRINGS)
        )

    def check_extent(self, sheet: str) -> None:
        if sheet not in self._sheets:
            return
        self._refuse_entities(self._sheets[sheet])
        # python-calamine lets other threads run while it parses, which takes longer than this.
        self._is_marked = self._scans.submit(self._finds_mark, sheet)
        if not self._states_modest_area(sheet):
            rows, columns = self._farthest(sheet)
            # Cells below row 100,000 or right of column Z were seen, nearer ones are assumed.
            if max(rows, 99_999) * max(columns, 26) > MAX_CELLS:
                self._check_filled(sheet)

    def _refuse_entities(self, part: str) -> None:
        """No spreadsheet program declares entities; python-calamine drops what they stand for."""
        with self._parts.open(part) as stream:
            if b"<!DOCTYPE" in stream.read(_HEAD):
                raise ReadingTroubleError(Reason.DAMAGED)

    def _states_modest_area(self, sheet: str) -> bool:
        """Whether a large sheet says that it is not too large.

        It is believed to save a scan: the memory limit holds when it lies. Small sheets are
        always looked through, as then the message can name the cell.
        """
        if self._parts.size(self._sheets[sheet]) < _SMALL:
            return False
        with self._parts.open(self._sheets[sheet]) as stream:
            stated = _AREA.search(stream.read(_HEAD))
        if not stated:
            return False
        rows, columns = int(stated[2]), column_index(stated[1].decode()) + 1
        return rows * columns <= MAX_CELLS and columns <= MAX_COLUMNS

    def _farthest(self, sheet: str) -> tuple[int, int]:
        """(rows, columns) up to cells that are far out; nearer ones are passed over."""
        rows = columns = 1
        for block in self._blocks(sheet):
            for wide, wide_row, narrow, narrow_row in _FAR.findall(block):
                columns = max(columns, column_index((wide or narrow).decode()) + 1)
                rows = max(rows, int(wide_row or narrow_row))
        return rows, columns

    def _finds_mark(self, sheet: str) -> bool:
        """Whether a cell holds a formula with an error or without a result, or shows per cent."""
        looked_for = _ERROR
        if self._percents:
            styles = "|".join(map(str, self._percents))
            looked_for = re.compile(
                rb"%b|[ ]s=[\"'](?:%b)[\"']" % (_ERROR.pattern, styles.encode())
            )
        return any(
            looked_for.search(block) or any(mark in block for mark in _NO_RESULT)
            for block in self._blocks(sheet)
        )

    def _cells(self, sheet: str) -> Iterator[XmlCell]:
        return cells(self._blocks(sheet, overlap=False))

    def _blocks(self, sheet: str, overlap: bool = True) -> Iterator[bytes]:
        """The XML of a sheet in pieces, which may overlap so that nothing is cut in two."""
        tail = b""
        with self._parts.open(self._sheets[sheet]) as stream:
            while block := stream.read(_BLOCK):
                yield tail + block
                tail = block[-_OVERLAP:] if overlap else b""

    def _check_filled(self, sheet: str) -> None:
        """The same by the cells that have a value: formats may reach to the end of the sheet."""
        rows = columns = filled = 0
        for cell in self._cells(sheet):
            rows, columns = max(rows, cell.row + 1), max(columns, cell.column + 1)
            filled += 1
        check_extent(sheet, rows, columns, filled)

    def merged(self, sheet: str) -> Iterable[Range]:
        return ()

    def marks(self, sheet: str, suspects: Container[int]) -> Marks:
        marks = Marks()
        if sheet not in self._sheets or not (suspects or self._is_marked.result()):
            return marks
        deadline = time.monotonic() + _SECONDS
        for cell in self._cells(sheet):
            if cell.kind == "e":
                marks.shown.append((cell.row, cell.column, cell.value))
            elif cell.kind == FORMULA:
                marks.shown.append((cell.row, cell.column, UNCALCULATED))
            elif cell.kind == "n" and cell.style in self._percents:
                if text := percent_text(cell.value):
                    marks.shown.append((cell.row, cell.column, text))
            elif cell.kind in ("s", "inlineStr", "str") and self.names_old_fonts:
                marks.add_font(cell.row, cell.column, self._font(cell), suspects)
            if time.monotonic() > deadline:
                break
        return marks

    def _font(self, cell: XmlCell) -> str | None:
        """The old font of a piece of the text, else the font of the cell."""
        piece = cell.font
        if cell.kind == "s":
            piece = self._shared_fonts.get(number(cell.value, -1, first=0))
        fonts = self._style_fonts
        return piece or (fonts[cell.style] if cell.style < len(fonts) else None)

    @cached_property
    def _percents(self) -> frozenset[int]:
        """Style numbers of cells that show their number as per cent."""
        content = self._parts.content(STYLES)
        if not content:
            return frozenset()
        root = fromstring(content, forbid_dtd=True)
        formats = {"9", "10"} | {
            each.get("numFmtId", "")
            for each in root.iterfind("{*}numFmts/{*}numFmt")
            if shows_percent(each.get("formatCode", ""))
        }
        styles = root.iterfind("{*}cellXfs/{*}xf")
        return frozenset(at for at, each in enumerate(styles) if each.get("numFmtId") in formats)

    @cached_property
    def _style_fonts(self) -> list[str | None]:
        """Font names by the style number of cells."""
        content = self._parts.content(STYLES)
        if not content:
            return []
        root = fromstring(content, forbid_dtd=True)
        names = [_attribute(font.find("{*}name")) for font in root.iterfind("{*}fonts/{*}font")]
        styles = root.iterfind("{*}cellXfs/{*}xf")
        numbers = [number(style.get("fontId"), 0, first=0) for style in styles]
        return [names[number] if number < len(names) else None for number in numbers]

    @cached_property
    def _shared_fonts(self) -> dict[int, str]:
        """Old fonts inside shared texts, by the number of the text."""
        fonts: dict[int, str] = {}
        name = self._parts.name_of(STRINGS)
        if not name or not _OLD_FONT.search(self._parts.content(name)):
            return fonts
        number = 0
        with self._parts.open(name) as stream:
            for _, element in iterparse(stream, ("end",), forbid_dtd=True):
                if element.tag.endswith("}si"):
                    font = _piece_font(element)
                    if font:
                        fonts[number] = font
                    number += 1
                    element.clear()
        return fonts


def _piece_font(text: Element) -> str | None:
    """The first old font of a text that mixes fonts."""
    for font in text.iterfind(".//{*}rFont"):
        name = font.get("val")
        if is_old_font(name):
            return name
    return None


def _attribute(element: Element | None) -> str | None:
    return element.get("val") if element is not None else None
