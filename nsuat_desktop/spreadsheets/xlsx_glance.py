"""A small copy of an .xlsx file with the first rows of its first long sheet.

python-calamine hands out no row before it has parsed the whole sheet; the copy it reads at once.
Only what the first rows need is unpacked and kept; where a file is unusual there is no copy.
"""

import zipfile
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import IO
from xml.parsers import expat

from nsuat_desktop.spreadsheets.troubles import ReadingTroubleError, Reason
from nsuat_desktop.spreadsheets.xlsx_cells import cells, number
from nsuat_desktop.spreadsheets.xlsx_parts import LINKS, STRINGS, STYLES, WORKBOOK, XlsxParts

LONG_SIZE = 2 << 20
"""Bytes of a sheet from which on reading it takes long enough to be worth a copy."""

_KEPT = ("[Content_Types].xml", "_rels/.rels", WORKBOOK, LINKS, STYLES)
_MOST = 8 << 20
"""Bytes of anything that is copied."""
_MOST_TEXTS = 2_000_000
"""Shared texts that are counted; those that are not used stand in the copy as empty ones."""
_BLOCK = 1 << 20
_SMALL_BLOCK = 1 << 16
_NO_CELLS = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
_NO_TEXT = b"<si><t></t></si>"
_TEXT_ENDS = b"</si>"


def small_copy(parts: XlsxParts, copy: Path, rows: int, least: int = LONG_SIZE) -> str | None:
    """Copy the first rows of the first visible sheet of at least so many bytes; tell its name.

    Other sheets are empty in the copy. None when no sheet is long, or the file is unusual.

    Raises:
        ReadingTroubleError: the sheet declares a document type.
        expat.ExpatError, zipfile.BadZipFile: the file is broken.
    """
    visible = (name for name in parts.sheets if name not in parts.hidden)
    sheet = next((name for name in visible if parts.size(parts.sheets[name]) >= least), None)
    if sheet is None:
        return None
    with parts.open(parts.sheets[sheet]) as stream:
        cut = _cut_sheet(stream, rows)
    texts = _texts_of(parts, cut) if cut else None
    kept = [name for part in _KEPT if (name := parts.name_of(part))]
    if not cut or texts is None or any(parts.size(name) > _MOST for name in kept):
        return None
    with zipfile.ZipFile(copy, "w") as target:
        for name in kept:
            target.writestr(name, parts.content(name))
        for name in set(parts.sheets.values()):
            target.writestr(name, cut if name == parts.sheets[sheet] else _NO_CELLS)
        if texts:
            target.writestr(STRINGS, texts)
    return sheet


def _cut_sheet(stream: IO[bytes], rows: int) -> bytes | None:
    """A sheet without the rows behind the first ones; merged ranges, which follow, are kept."""
    cutter, head = _Cutter(rows), bytearray()
    while cutter.place is None:
        block = stream.read(_SMALL_BLOCK)
        if not block or len(head) > _MOST:
            return None
        cutter.expat.Parse(block)
        head += block
    rest = bytes(head[cutter.place :])
    while (end := rest.find(cutter.closing)) < 0:
        block = stream.read(_BLOCK)
        if not block:
            return None
        rest = rest[-len(cutter.closing) :] + block
    tail = rest[end:] + stream.read(_MOST)
    return None if stream.read(1) else bytes(head[: cutter.place]) + tail


class _Cutter:
    """Finds the place, in bytes, of the first row that is one too many."""

    def __init__(self, rows: int) -> None:
        self.place: int | None = None
        self.closing = b""
        """The tag that ends the rows."""
        self._rows, self._row = rows, -1
        self._row_name: str | None = None
        self.expat = expat.ParserCreate()
        self.expat.StartElementHandler = self._starts
        self.expat.StartDoctypeDeclHandler = _refuse

    def _starts(self, name: str, attributes: dict[str, str]) -> None:
        if self._row_name is None:
            prefix, _, plain = name.rpartition(":")
            if plain == "sheetData":
                self._row_name = f"{prefix}:row" if prefix else "row"
                self.closing = f"</{name}".encode()
        elif name == self._row_name:
            self._row = number(attributes.get("r"), self._row + 1)
            if self._row >= self._rows:
                self.place = self.expat.CurrentByteIndex
                self.expat.StartElementHandler = None


def _refuse(*declared: object) -> None:
    raise ReadingTroubleError(Reason.DAMAGED)


def _texts_of(parts: XlsxParts, sheet: bytes) -> bytes | None:
    """The shared texts as far as the sheet uses them, the others empty; None: they are unusual."""
    used = {number(cell.value, -1, first=0) for cell in cells([sheet]) if cell.kind == "s"}
    name = parts.name_of(STRINGS)
    if not used or name is None:
        return b""
    wanted = deque(sorted(used))
    if wanted[0] < 0 or wanted[-1] > _MOST_TEXTS:
        return None
    kept: list[bytes] = []
    seen = done = length = 0
    with parts.open(name) as stream:
        for texts in _texts(stream):
            if not seen:
                head, tag, first = texts[0].partition(b"<si")
                kept.append(head)
                texts[0] = tag + first
            while wanted and wanted[0] < seen + len(texts) and length < _MOST:
                place = wanted.popleft()
                text = texts[place - seen] + _TEXT_ENDS
                kept += (_NO_TEXT * (place - done), text)
                done, length = place + 1, length + len(text)
            seen += len(texts)
            if not wanted:
                return b"".join([*kept, b"</sst>"])
    return None


def _texts(stream: IO[bytes]) -> Iterator[list[bytes]]:
    """Some shared texts at a time, without their closing tags; what precedes is with the first.

    Ends early where counting the closing tags would not count the texts.
    """
    rest = b""
    while (block := stream.read(_BLOCK)) and len(rest) < _MOST:
        rest += block
        if any(unusual in rest for unusual in (b"<!", b"<si/>", b"<si />")):
            return
        *texts, rest = rest.split(_TEXT_ENDS)
        if texts:
            yield texts
