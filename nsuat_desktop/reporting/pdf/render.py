"""Official documents as PDF: pages are laid out first, then drawn one after the other."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas

from nsuat_desktop.files import write_atomically
from nsuat_desktop.reporting.clean import cleaned, texts_of
from nsuat_desktop.reporting.document import Annex, Document
from nsuat_desktop.reporting.fonts import check_coverage, document_family
from nsuat_desktop.reporting.pdf import layout
from nsuat_desktop.reporting.pdf.blocks import block_pieces
from nsuat_desktop.reporting.pdf.flow import Piece, Placed, paginate
from nsuat_desktop.reporting.pdf.head import CentredLines, head
from nsuat_desktop.reporting.pdf.layout import LANDSCAPE, PORTRAIT, Sheet
from nsuat_desktop.reporting.pdf.pen import Pen
from nsuat_desktop.reporting.pdf.signature import signature
from nsuat_desktop.reporting.pdf.text import (
    BOLD,
    ITALIC,
    REGULAR,
    font_name,
    register,
    wrap_balanced,
)

Progress = Callable[[int, int], None]

_LINES_WITH_SIGNATURE = 2


@dataclass(frozen=True, slots=True)
class Section:
    """Pages that are numbered together: the main part or one annex."""

    sheet: Sheet
    pages: list[list[Placed]]


Documents = Document | Sequence[Document]
"""Several are printed one after the other, each with page numbers of its own (letters)."""


def render_pdf(
    document: Documents, target: Path | BinaryIO, progress: Progress | None = None
) -> None:
    """Write the document, or several into one file; it appears whole or not at all.

    `progress(done, total)` counts pages and may raise to stop. Raises
    `MissingGlyphError` for characters that cannot be printed, `SurroundingsError` when the
    file cannot be written.
    """
    content = _rendered(document, progress or (lambda done, total: None))
    if isinstance(target, Path):
        with write_atomically(target) as file:
            file.write(content)
    else:
        target.write(content)


def render_bytes(document: Documents, progress: Progress | None = None) -> bytes:
    return _rendered(document, progress or (lambda done, total: None))


def _rendered(asked: Documents, progress: Progress) -> bytes:
    documents = [cleaned(each) for each in ([asked] if isinstance(asked, Document) else asked)]
    family = document_family()
    for document in documents:
        check_coverage(texts_of(document), family)
    register(family)
    sections = [section for document in documents for section in _sections(document)]
    buffer = BytesIO()
    canvas = _canvas(buffer, documents[0])
    pen = Pen(canvas)
    page_count = sum(len(section.pages) for section in sections)
    done = 0
    for section in sections:
        for number, page in enumerate(section.pages, start=1):
            progress(done, page_count)
            _draw_page(pen, section.sheet, page, number)
            done += 1
    canvas.save()
    content = buffer.getvalue()
    if pen.charts:
        # matplotlib and pikepdf are loaded only for documents that have charts.
        from nsuat_desktop.reporting.pdf.placed_charts import with_charts

        content = with_charts(content, pen.charts, family)
    progress(page_count, page_count)
    return content


def _canvas(buffer: BytesIO, document: Document) -> Canvas:
    canvas = Canvas(
        buffer,
        pagesize=(PORTRAIT.width, PORTRAIT.height),
        # Else reportlab lists a Helvetica that is not embedded. (Its stub wants a float.)
        initialFontName=font_name(REGULAR),  # type: ignore[arg-type]
        initialFontSize=layout.BODY_SIZE,
        pageCompression=1,
        lang="vi-VN",
    )
    canvas.setTitle(document.title)
    canvas.setAuthor(document.issuer_name)
    canvas.setSubject(document.summary)
    canvas.setCreator("NSUAT Desktop")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def _sections(document: Document) -> Iterator[Section]:
    main = LANDSCAPE if document.landscape else PORTRAIT
    table_size = layout.ANNEX_TABLE_SIZE if document.landscape else layout.TABLE_SIZE
    pieces = [*head(document, main)]
    body = list(block_pieces(document.printed_body, main, table_size, 0))
    for piece in body[-_LINES_WITH_SIGNATURE:]:
        piece.keep_next = True
    pieces += [*body, *signature(document, main)]
    yield Section(main, paginate(pieces, main.body_height))
    for index, annex in enumerate(document.annexes):
        sheet = LANDSCAPE if annex.landscape else PORTRAIT
        pieces = [
            *_annex_head(document, index, sheet),
            *block_pieces(annex.blocks, sheet, layout.ANNEX_TABLE_SIZE, 1),
        ]
        yield Section(sheet, paginate(pieces, sheet.body_height))


class _AnnexLabel(CentredLines):
    """ "Phụ lục I" with its bookmark."""

    __slots__ = ("_entry",)

    def __init__(self, label: str, annex: Annex, sheet: Sheet) -> None:
        super().__init__([label], BOLD, layout.ANNEX_SIZE, sheet)
        self._entry = f"{label}. {annex.title}"

    def draw(self, pen: Pen, top: float) -> None:
        pen.outline(self._entry, 0, top)
        super().draw(pen, top)


def _annex_head(document: Document, index: int, sheet: Sheet) -> Iterator[Piece]:
    annex = document.annexes[index]
    width = sheet.text_width
    yield _AnnexLabel(document.annex_label(index), annex, sheet)
    title = wrap_balanced(annex.title.upper(), BOLD, layout.TITLE_SIZE, width)
    yield CentredLines(title, BOLD, layout.TITLE_SIZE, sheet)
    reference = wrap_balanced(document.annex_reference, ITALIC, layout.ANNEX_REFERENCE_SIZE, width)
    last = CentredLines(reference, ITALIC, layout.ANNEX_REFERENCE_SIZE, sheet, ruled=True)
    last.space_after = layout.ANNEX_GAP
    last.keep_next = True
    yield last


def _draw_page(pen: Pen, sheet: Sheet, page: list[Placed], number: int) -> None:
    pen.start_page(sheet)
    if number > 1:
        y = sheet.height - layout.PAGE_NUMBER_DROP
        pen.centred(sheet.text_centre, y, str(number), REGULAR, layout.PAGE_NUMBER_SIZE)
    for placed in page:
        placed.piece.draw(pen, sheet.body_top - placed.offset)
    pen.end_page()
