"""The files that a document can be written to: `--to` PDF, `--docx` Word, `--xlsx` its annexes."""

from argparse import Namespace
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from nsuat_desktop.commands.errors import UsageError
from nsuat_desktop.files import write_together
from nsuat_desktop.reporting.document import Document

Write = Callable[[BinaryIO], object]


def check_files(arguments: Namespace) -> None:
    """Refuse a command that would write nothing, or two files of one name.

    Raises:
        UsageError: no file is named, or one is named twice.
        AppError: a workbook is not called .xlsx.
    """
    named = _named(arguments)
    if not named:
        raise UsageError("Ghi --to TỆP.pdf, --docx TỆP.docx, --xlsx TỆP.xlsx, một hoặc nhiều tệp.")
    places = [path.absolute() for path in named]
    if len(set(places)) < len(places):
        raise UsageError("Mỗi loại tệp cần một tên riêng. Ghi các tên tệp khác nhau.")
    if book := getattr(arguments, "xlsx", None):
        from nsuat_desktop.spreadsheets.exporting import check_xlsx

        check_xlsx(book)


def write_files(
    document: Document, arguments: Namespace, made: datetime, pdf: Write | None = None
) -> None:
    """Write the document to each file that is named, all or none, and print the names.

    `made` is now; `pdf` writes a PDF that was made before, instead of a new one.
    """

    def to_pdf(file: BinaryIO) -> None:
        from nsuat_desktop.reporting.pdf import render_pdf

        render_pdf(document, file)

    def to_word(file: BinaryIO) -> None:
        from nsuat_desktop.reporting.word import render_docx

        file.write(render_docx(document))

    def to_book(file: BinaryIO) -> None:
        from nsuat_desktop.spreadsheets.annex_book import render_annex_book

        render_annex_book(document, file, made)

    write_named(arguments, to=pdf or to_pdf, docx=to_word, xlsx=to_book)
    for path in _named(arguments):
        print(path)


def write_named(arguments: Namespace, **writers: Write) -> None:
    """Write the files that are named, all or none; writers are told by their option."""
    named = ((getattr(arguments, option), write) for option, write in writers.items())
    write_together([(path, write) for path, write in named if path is not None])


def _named(arguments: Namespace) -> list[Path]:
    found = [getattr(arguments, option, None) for option in ("to", "docx", "xlsx")]
    return [path for path in found if path is not None]
