"""Errors, fonts and the used area of .xlsx sheets, from their XML and only as far as needed.

openpyxl would tell the same, but takes half a minute for 100,000 rows; this reads the cells only.
"""

import posixpath
import re
import time
import zipfile
from collections.abc import Container, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cached_property
from pathlib import Path
from xml.etree.ElementTree import Element  # the type only; parsing is defusedxml's

from defusedxml.ElementTree import fromstring, iterparse

from nsuat_desktop.spreadsheets.details import Marks, Range, is_old_font
from nsuat_desktop.spreadsheets.troubles import (
    MAX_CELLS,
    MAX_COLUMNS,
    ReadingTroubleError,
    Reason,
    check_extent,
    column_index,
)
from nsuat_desktop.spreadsheets.xlsx_cells import XmlCell, cells, number

_BLOCK = 1 << 20
_OVERLAP = 32
# A fixed beginning before the alternatives: fifty times as fast as without.
_FAR = re.compile(rb' r="(?:([A-Z]{2,3})(\d{1,7})|([A-Z])(\d{6,7}))"')
_AREA = re.compile(rb'<dimension ref="[A-Z]{1,3}\d{1,7}:([A-Z]{1,3})(\d{1,7})"')
_HEAD = 4_096
_SMALL = 8 << 20
_ERROR = re.compile(rb"""[ ]t=["']e["']""")
_OLD_FONT = re.compile(rb"""val=["'](?:\.Vn|VNI)""", re.I)
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_WORKBOOK = "xl/workbook.xml"
_STRINGS = "xl/sharedStrings.xml"
_SECONDS = 20.0
"""For the fonts of one sheet; what is not found then is judged by the text alone."""


class XlsxDetails:
    """The second pass over an .xlsx file."""

    def __init__(self, path: Path) -> None:
        self._zip = zipfile.ZipFile(path)
        self._names = {name.lower().lstrip("/"): name for name in self._zip.namelist()}
        self._scans = ThreadPoolExecutor(1)
        self._has_errors: Future[bool] = Future()
        self.epoch_1904 = False
        self._parts = self._sheet_parts()
        if _STRINGS.lower() in self._names:
            self._refuse_entities(self._names[_STRINGS.lower()])
        self.names_old_fonts = any(
            _OLD_FONT.search(self._content(part)) for part in ("xl/styles.xml", _STRINGS)
        )

    def check_extent(self, sheet: str) -> None:
        if sheet not in self._parts:
            return
        self._refuse_entities(self._parts[sheet])
        # python-calamine lets other threads run while it parses, which takes longer than this.
        self._has_errors = self._scans.submit(self._finds_error, sheet)
        if not self._states_modest_area(sheet):
            rows, columns = self._farthest(sheet)
            # Cells below row 100,000 or right of column Z were seen, nearer ones are assumed.
            if max(rows, 99_999) * max(columns, 26) > MAX_CELLS:
                self._check_filled(sheet)

    def _refuse_entities(self, part: str) -> None:
        """No spreadsheet program declares entities; python-calamine drops what they stand for."""
        with self._zip.open(part) as stream:
            if b"<!DOCTYPE" in stream.read(_HEAD):
                raise ReadingTroubleError(Reason.DAMAGED)

    def _states_modest_area(self, sheet: str) -> bool:
        """Whether a large sheet says that it is not too large.

        It is believed to save a scan: the memory limit holds when it lies. Small sheets are
        always looked through, as then the message can name the cell.
        """
        if self._zip.getinfo(self._parts[sheet]).file_size < _SMALL:
            return False
        with self._zip.open(self._parts[sheet]) as stream:
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

    def _finds_error(self, sheet: str) -> bool:
        return any(_ERROR.search(block) for block in self._blocks(sheet))

    def _cells(self, sheet: str) -> Iterator[XmlCell]:
        return cells(self._blocks(sheet, overlap=False))

    def _blocks(self, sheet: str, overlap: bool = True) -> Iterator[bytes]:
        """The XML of a sheet in pieces, which may overlap so that nothing is cut in two."""
        tail = b""
        with self._zip.open(self._parts[sheet]) as stream:
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
        if sheet not in self._parts or not (suspects or self._has_errors.result()):
            return marks
        deadline = time.monotonic() + _SECONDS
        for cell in self._cells(sheet):
            if cell.kind == "e":
                marks.errors.append((cell.row, cell.column, cell.value))
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
    def _style_fonts(self) -> list[str | None]:
        """Font names by the style number of cells."""
        content = self._content("xl/styles.xml")
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
        if not _OLD_FONT.search(self._content(_STRINGS)):
            return fonts
        number = 0
        with self._zip.open(self._names[_STRINGS.lower()]) as stream:
            for _, element in iterparse(stream, ("end",), forbid_dtd=True):
                if element.tag.endswith("}si"):
                    font = _piece_font(element)
                    if font:
                        fonts[number] = font
                    number += 1
                    element.clear()
        return fonts

    def _sheet_parts(self) -> dict[str, str]:
        """Parts of the sheets by name; also notes the epoch."""
        book, links = self._content(_WORKBOOK), self._content("xl/_rels/workbook.xml.rels")
        if not book or not links:
            return {}
        root = fromstring(book, forbid_dtd=True)
        properties = root.find("{*}workbookPr")
        if properties is not None:
            self.epoch_1904 = properties.get("date1904") in ("1", "true", "on")
        targets = {
            link.get("Id"): posixpath.normpath(posixpath.join("/xl", link.get("Target", "")))
            for link in fromstring(links, forbid_dtd=True)
        }
        parts = {}
        for sheet in root.iterfind("{*}sheets/{*}sheet"):
            part = targets.get(sheet.get(_RELATION) or sheet.get(_STRICT_RELATION))
            name = self._names.get(part.lower().lstrip("/")) if part else None
            if name:
                parts[sheet.get("name", "")] = name
        return parts

    def _content(self, part: str) -> bytes:
        name = self._names.get(part.lower().lstrip("/"))
        return self._zip.read(name) if name else b""


def _piece_font(text: Element) -> str | None:
    """The first old font of a text that mixes fonts."""
    for font in text.iterfind(".//{*}rFont"):
        name = font.get("val")
        if is_old_font(name):
            return name
    return None


def _attribute(element: Element | None) -> str | None:
    return element.get("val") if element is not None else None
