"""What is drawn on the pages, kept on the disk until the file is put together."""

import zlib
from collections.abc import Iterator
from typing import BinaryIO


class PageStore:
    """reportlab would hold all pages in memory as text, which is ten times as long."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._lengths: list[int] = []

    def add(self, content: str) -> None:
        self._lengths.append(self._file.write(zlib.compress(content.encode("latin-1"))))

    def __len__(self) -> int:
        return len(self._lengths)

    def __iter__(self) -> Iterator[bytes]:
        """Page by page, as compressed by zlib."""
        self._file.seek(0)
        for length in self._lengths:
            yield self._file.read(length)
