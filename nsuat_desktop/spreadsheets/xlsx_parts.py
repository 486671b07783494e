"""The parts of an .xlsx file: which belongs to which sheet, and what the workbook says of them."""

import posixpath
import zipfile
from pathlib import Path
from typing import IO

from defusedxml.ElementTree import fromstring

WORKBOOK = "xl/workbook.xml"
LINKS = "xl/_rels/workbook.xml.rels"
STYLES = "xl/styles.xml"
STRINGS = "xl/sharedStrings.xml"

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"


class XlsxParts:
    """An .xlsx file as the zip that it is. Parts are found whatever the case of their names."""

    def __init__(self, source: Path | IO[bytes]) -> None:
        self._zip = zipfile.ZipFile(source)
        self._names = {name.lower().lstrip("/"): name for name in self._zip.namelist()}
        self.epoch_1904 = False
        self.sheets: dict[str, str] = {}
        """Parts of the sheets by name, in the order of the file."""
        self.hidden: set[str] = set()
        self._learn()

    def name_of(self, part: str) -> str | None:
        """The name of a part as the zip writes it; None when there is no such part."""
        return self._names.get(part.lower().lstrip("/"))

    def size(self, name: str) -> int:
        """Bytes of a part once it is unpacked."""
        return self._zip.getinfo(name).file_size

    def open(self, name: str) -> IO[bytes]:
        return self._zip.open(name)

    def content(self, part: str) -> bytes:
        """All of a part; nothing when there is no such part."""
        name = self.name_of(part)
        return self._zip.read(name) if name else b""

    def _learn(self) -> None:
        book, links = self.content(WORKBOOK), self.content(LINKS)
        if not book or not links:
            return
        root = fromstring(book, forbid_dtd=True)
        properties = root.find("{*}workbookPr")
        if properties is not None:
            self.epoch_1904 = properties.get("date1904") in ("1", "true", "on")
        targets = {
            link.get("Id"): posixpath.normpath(posixpath.join("/xl", link.get("Target", "")))
            for link in fromstring(links, forbid_dtd=True)
        }
        for sheet in root.iterfind("{*}sheets/{*}sheet"):
            part = targets.get(sheet.get(_RELATION) or sheet.get(_STRICT_RELATION))
            name = self.name_of(part) if part else None
            if name:
                self.sheets[sheet.get("name", "")] = name
                if sheet.get("state", "visible") != "visible":
                    self.hidden.add(sheet.get("name", ""))
