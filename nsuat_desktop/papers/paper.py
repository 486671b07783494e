"""A paper that is ready to be printed: documents in the official form, or a free drawing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Protocol

from nsuat_desktop.errors import AppError
from nsuat_desktop.files import write_atomically
from nsuat_desktop.reporting.document import Document

Progress = Callable[[int, int], None]


class Drawing(Protocol):
    """Pages with a layout of their own: certificates, labels, envelopes."""

    @property
    def page_count(self) -> int: ...

    def render(self, target: BinaryIO, progress: Progress) -> None:
        """Write all pages as PDF; `progress` may raise to stop."""


@dataclass(frozen=True)
class Paper:
    """What is printed in one go, as one file."""

    title: str
    """For file names and the print queue."""
    documents: tuple[Document, ...] = ()
    """Each begins on a new page."""
    drawing: Drawing | None = None

    @property
    def has_word(self) -> bool:
        """Whether it can be had as Word too."""
        return self.drawing is None


def pdf_of(paper: Paper, progress: Progress | None = None) -> bytes:
    """The finished PDF.

    Raises:
        AppError: a character cannot be printed.
    """
    tell = progress or (lambda done, total: None)
    if paper.drawing is not None:
        buffer = BytesIO()
        paper.drawing.render(buffer, tell)
        return buffer.getvalue()
    # reportlab is loaded only for a PDF.
    from nsuat_desktop.reporting.pdf import render_bytes

    return render_bytes(paper.documents, tell)


def docx_of(paper: Paper) -> bytes:
    """The Word file.

    Raises:
        AppError: the paper is a drawing, which Word cannot hold.
    """
    if not paper.has_word:
        raise AppError("Giấy tờ này chỉ có bản PDF. Chọn lưu PDF.")
    # python-docx is loaded only for a Word file.
    from nsuat_desktop.reporting.word import render_docx

    return render_docx(paper.documents)


def write_docx(paper: Paper, path: Path) -> None:
    """The same into a file, which appears whole or not at all.

    Raises:
        SurroundingsError: the file cannot be written.
    """
    content = docx_of(paper)
    with write_atomically(path) as file:
        file.write(content)


def check_not_empty(items: Sequence[object], what: str) -> None:
    """Refuse a paper about nothing.

    Raises:
        AppError: there are no items.
    """
    if not items:
        raise AppError(what)
