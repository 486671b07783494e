"""Merged ranges, errors, fonts and the used area of .ods sheets, from content.xml."""

import zipfile
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element  # the type only; parsing is defusedxml's

from defusedxml.ElementTree import iterparse

from nsuat_desktop.spreadsheets.details import Marks, Range, is_old_font, percent_text
from nsuat_desktop.spreadsheets.troubles import MAX_COLUMNS, check_extent

_PREFIX = "{urn:oasis:names:tc:opendocument:xmlns:"
_TABLE, _OFFICE, _TEXT, _STYLE = (
    f"{_PREFIX}{name}:1.0}}" for name in ("table", "office", "text", "style")
)
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_FAMILY = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}font-family"
_MOST_REPEATED = 1_000
"""Rows or columns for which one cell stands; nobody fills more of them with the same per cent."""
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"


@dataclass
class _Page:
    """What is known of one sheet."""

    rows: int = 0
    columns: int = 0
    filled: int = 0
    column_styles: list[str | None] = field(default_factory=list)
    merged: list[Range] = field(default_factory=list)
    shown: list[tuple[int, int, str]] = field(default_factory=list)
    texts: list[tuple[int, int, str]] = field(default_factory=list)
    """Cells with text and the name of their style."""


class OdsDetails:
    """The second pass over an .ods file; it is one pass for all sheets."""

    epoch_1904 = False
    """Dates are written as dates."""

    def __init__(self, path: Path) -> None:
        self._styles: dict[str, tuple[str | None, str | None]] = {}
        self._pages: dict[str, _Page] = {}
        with zipfile.ZipFile(path) as parts:
            for part in ("styles.xml", "content.xml"):
                if part in parts.namelist():
                    with parts.open(part) as stream:
                        self._read(iterparse(stream, ("start", "end"), forbid_dtd=True))
        # Now: python-calamine takes in all sheets as soon as it opens the file.
        for name, page in self._pages.items():
            check_extent(name, page.rows, page.columns, page.filled)
        self.names_old_fonts = any(is_old_font(font) for font, _ in self._styles.values())

    def check_extent(self, sheet: str) -> None:
        """Nothing to do: all sheets were checked when the file was opened."""

    def merged(self, sheet: str) -> Iterable[Range]:
        page = self._pages.get(sheet, _Page())
        for top, left, bottom, right in page.merged:
            if top < page.rows and left < page.columns:
                yield top, left, min(bottom, page.rows - 1), min(right, page.columns - 1)

    def marks(self, sheet: str, suspects: Container[int]) -> Marks:
        page = self._pages.get(sheet, _Page())
        marks = Marks(shown=page.shown)
        for row, column, style in page.texts:
            marks.add_font(row, column, self._font(style), suspects)
        return marks

    def _font(self, style: str | None) -> str | None:
        """The font of a style, or of the style it is derived from."""
        for _ in range(10):
            if style is None or style not in self._styles:
                break
            font, style = self._styles[style]
            if font:
                return font
        return None

    def _read(self, events: Iterator[tuple[str, Element]]) -> None:
        page, row = _Page(), 0
        for event, element in events:
            tag = element.tag
            if event == "start":
                if tag == f"{_TABLE}table":
                    page, row = _Page(), 0
                    self._pages[element.get(f"{_TABLE}name", "")] = page
            elif tag == f"{_TABLE}table-column":
                room = max(0, MAX_COLUMNS - len(page.column_styles))
                style = element.get(f"{_TABLE}default-cell-style-name")
                page.column_styles += [style] * min(room, _repeats(element, "columns"))
            elif tag == f"{_TABLE}table-row":
                row = self._read_row(page, row, element)
                element.clear()
            elif tag == f"{_STYLE}style":
                self._keep_style(element)

    def _keep_style(self, element: Element) -> None:
        name = element.get(f"{_STYLE}name", "")
        properties = element.find(f"{_STYLE}text-properties")
        font = None
        if properties is not None:
            font = properties.get(f"{_STYLE}font-name") or properties.get(_FAMILY)
        parent = element.get(f"{_STYLE}parent-style-name")
        self._styles[name] = (font.strip("'") if font else None, parent)

    def _read_row(self, page: _Page, row: int, element: Element) -> int:
        """Take in one row; returns the number of the next."""
        repeats = _repeats(element, "rows")
        row_style = element.get(f"{_TABLE}default-cell-style-name")
        column = 0
        for cell in element:
            if cell.tag not in _CELLS:
                continue
            span = _repeats(cell, "columns")
            if cell.tag == _CELLS[0]:
                self._read_cell(page, (row, column), (repeats, span), cell, row_style)
            column += span
        return row + repeats

    def _read_cell(
        self,
        page: _Page,
        place: tuple[int, int],
        repeats: tuple[int, int],
        cell: Element,
        row_style: str | None,
    ) -> None:
        row, column = place
        down = _count(cell.get(f"{_TABLE}number-rows-spanned"))
        across = _count(cell.get(f"{_TABLE}number-columns-spanned"))
        if down > 1 or across > 1:
            page.merged.append((row, column, row + down - 1, column + across - 1))
        lines = cell.findall(f"{_TEXT}p")
        kind = cell.get(f"{_CALC}value-type") or cell.get(f"{_OFFICE}value-type")
        if not lines and kind in (None, "string"):
            return
        page.rows = max(page.rows, row + repeats[0])
        page.columns = max(page.columns, column + repeats[1])
        page.filled += repeats[0] * repeats[1]
        if kind == "error":
            text = "\n".join("".join(line.itertext()) for line in lines)
            page.shown.append((row, column, text))
        elif kind == "percentage":
            text = percent_text(cell.get(f"{_OFFICE}value", "")) or ""
            if text:
                page.shown += [
                    (row + down, column + across, text)
                    for down in range(min(repeats[0], _MOST_REPEATED))
                    for across in range(min(repeats[1], _MOST_REPEATED))
                ]
        elif kind == "string":
            by_column = page.column_styles[column] if column < len(page.column_styles) else None
            style = cell.get(f"{_TABLE}style-name") or row_style or by_column
            style = self._piece_style(lines) or style
            if style:
                page.texts.append((row, column, style))

    def _piece_style(self, lines: Iterable[Element]) -> str | None:
        """The style of the first piece of the text that is in an old font."""
        for line in lines:
            for piece in line.iterfind(f"{_TEXT}span"):
                style = piece.get(f"{_TEXT}style-name")
                if is_old_font(self._font(style)):
                    return style
        return None


def _repeats(element: Element, what: str) -> int:
    return _count(element.get(f"{_TABLE}number-{what}-repeated"))


def _count(text: str | None) -> int:
    return max(1, int(text)) if text and text.isascii() and text.isdigit() else 1
