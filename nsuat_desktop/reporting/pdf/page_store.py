"""The pages of a document, kept on the disk: neither reportlab nor qpdf shall hold them all."""

import os
import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO

_TAIL = 2_000
"""Of the bytes at the end of a PDF: its trailer is much shorter."""
_TRAILER = re.compile(rb"trailer\s*<<(.*)/Size (\d+)(.*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$", re.S)


class PageStore:
    """Takes page after page, and adds all to the file that reportlab wrote."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._pages: list[tuple[int, bytes, int]] = []

    def add(self, content: str, number: int, entries: bytes) -> None:
        """`number` is that of the page as an object, `entries` are those of its dictionary."""
        length = self._file.write(zlib.compress(content.encode("latin-1")))
        self._pages.append((number, entries, length))

    def __len__(self) -> int:
        return len(self._pages)

    def append_to(self, pdf: BinaryIO, tree: int) -> None:
        """Make the pages an incremental update of the PDF; `tree` is the number of their parent.

        The update replaces the objects that reportlab wrote for them.
        """
        end = pdf.seek(0, os.SEEK_END)
        pdf.seek(max(end - _TAIL, 0))
        found = _TRAILER.search(pdf.read())
        if found is None:
            raise ValueError("the file has no trailer as reportlab writes it")
        before, size, after, previous = found.groups()
        first = int(size)
        places = []
        for number, content in self._objects(tree, first):
            places.append((number, pdf.tell()))
            pdf.write(b"%d 0 obj\n%b\nendobj\n" % (number, content))
        start = pdf.tell()
        pdf.write(b"xref\n")
        pdf.writelines(b"%d 1\n%010d 00000 n \n" % place for place in places)
        trailer = b"%b/Size %d /Prev %b%b" % (before, first + len(self), previous, after)
        pdf.write(b"trailer\n<<%b>>\nstartxref\n%d\n%%%%EOF\n" % (trailer, start))

    def _objects(self, tree: int, first: int) -> Iterator[tuple[int, bytes]]:
        """Each object with its number; what is drawn on the pages is numbered from `first` on."""
        kids = b" ".join(b"%d 0 R" % number for number, _, _ in self._pages)
        yield tree, b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(self), kids)
        self._file.seek(0)
        for content, (number, entries, length) in enumerate(self._pages, start=first):
            entries = b"%b/Parent %d 0 R/Contents %d 0 R" % (entries, tree, content)
            yield number, b"<</Type/Page%b>>" % entries
            drawn = self._file.read(length)
            head = b"<</Filter/FlateDecode/Length %d>>" % length
            yield content, b"%b\nstream\n%b\nendstream" % (head, drawn)
