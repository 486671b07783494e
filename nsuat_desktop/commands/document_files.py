"""The files that a report can be written to: `--to` PDF, `--docx` Word, `--xlsx` its annexes."""

from argparse import Namespace
from datetime import datetime

from nsuat_desktop.commands.errors import UsageError
from nsuat_desktop.reporting.document import Document


def need_a_file(arguments: Namespace) -> None:
    """Refuse a command that would write nothing.

    Raises:
        UsageError: no file is named.
    """
    if arguments.to is None and arguments.docx is None and arguments.xlsx is None:
        raise UsageError("Ghi --to TỆP.pdf, --docx TỆP.docx, --xlsx TỆP.xlsx, một hoặc nhiều tệp.")


def write_files(document: Document, arguments: Namespace, made: datetime) -> None:
    """Write the document to each file that is named, and print the names; `made` is now."""
    if arguments.to is not None:
        from nsuat_desktop.reporting.pdf import render_pdf

        render_pdf(document, arguments.to)
        print(arguments.to)
    write_editable(document, arguments, made)


def write_editable(document: Document, arguments: Namespace, made: datetime) -> None:
    """The Word file and the workbook alone."""
    if arguments.docx is not None:
        from nsuat_desktop.reporting.word import write_docx

        write_docx(document, arguments.docx)
        print(arguments.docx)
    if arguments.xlsx is not None:
        from nsuat_desktop.spreadsheets.annex_book import write_annex_book

        write_annex_book(document, arguments.xlsx, made)
        print(arguments.xlsx)
