"""Official documents as PDF: each page is laid out and drawn before the next one is begun."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from itertools import chain
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryFile, gettempdir
from typing import BinaryIO

from db.errors import file_trouble
from nsuat_desktop.errors import SurroundingsError
from nsuat_desktop.files import write_atomically
from nsuat_desktop.reporting.clean import cleaned, texts_of
from nsuat_desktop.reporting.document import Annex, Chart, CheckMark, Document, Table
from nsuat_desktop.reporting.fonts import FontFamily, check_coverage, document_family
from nsuat_desktop.reporting.pdf import layout
from nsuat_desktop.reporting.pdf.archive import Attachment, drawings, finish
from nsuat_desktop.reporting.pdf.blocks import block_pieces
from nsuat_desktop.reporting.pdf.canvas import open_canvas
from nsuat_desktop.reporting.pdf.check_box import draw_footer
from nsuat_desktop.reporting.pdf.flow import Piece, Placed, keep_last_together, paginate
from nsuat_desktop.reporting.pdf.head import CentredLines, head
from nsuat_desktop.reporting.pdf.layout import LANDSCAPE, PORTRAIT, Sheet
from nsuat_desktop.reporting.pdf.page_store import PageStore
from nsuat_desktop.reporting.pdf.pen import Pen, PlacedChart
from nsuat_desktop.reporting.pdf.signature import signature
from nsuat_desktop.reporting.pdf.tables import RowPiece
from nsuat_desktop.reporting.pdf.text import (
    BOLD,
    ITALIC,
    REGULAR,
    register,
    wrap_balanced,
)
from nsuat_desktop.reporting.properties import properties_of

Progress = Callable[[int, int], None]

_LINES_WITH_SIGNATURE = 2


@dataclass(frozen=True, slots=True)
class Section:
    """Pages that are numbered together: the main part or one annex; made one by one."""

    sheet: Sheet
    pages: Iterator[list[Placed]]
    mark: CheckMark | None = None
    """Drawn in the foot of each page."""


Documents = Document | Sequence[Document]
"""Several are printed one after the other, each with page numbers of its own (letters)."""


def render_pdf(
    document: Documents,
    target: Path | BinaryIO,
    progress: Progress | None = None,
    attachments: Sequence[Attachment] = (),
) -> None:
    """Write the document, or several into one file, as PDF/A; it appears whole or not at all.

    `progress(done, total)` counts rows of tables and charts, is called for each page, and may
    raise to stop. Raises `MissingGlyphError` for characters that cannot be printed,
    `SurroundingsError` when the file cannot be written.
    """
    if isinstance(target, Path):
        with write_atomically(target) as file:
            _render(document, file, progress, attachments)
    else:
        _render(document, target, progress, attachments)


def render_bytes(
    document: Documents,
    progress: Progress | None = None,
    attachments: Sequence[Attachment] = (),
) -> bytes:
    buffer = BytesIO()
    _render(document, buffer, progress, attachments)
    return buffer.getvalue()


def page_loads(document: Document) -> list[int]:
    """How many pieces (lines, rows, blocks) stand on each page of the main part; nothing is drawn.

    Raises:
        SurroundingsError: no font to measure text with.
    """
    register(document_family())
    main = next(_sections(cleaned(document)))
    return [len(page) for page in main.pages]


def _render(
    asked: Documents,
    target: BinaryIO,
    progress: Progress | None,
    attachments: Sequence[Attachment],
) -> None:
    documents = [cleaned(each) for each in ([asked] if isinstance(asked, Document) else asked)]
    family = document_family()
    for document in documents:
        check_coverage(texts_of(document), family)
    register(family)
    counter = _Counter(documents, progress)
    # What is made lies on the disk first: the target may be a pipe, and a PDF is not written from
    # its beginning to its end.
    with TemporaryFile() as finished:
        with _disk_trouble_told():
            _make(documents, finished, family, counter, attachments)
        finished.seek(0)
        copyfileobj(finished, target)
    counter.end()


def _make(
    documents: list[Document],
    finished: BinaryIO,
    family: FontFamily,
    counter: "_Counter",
    attachments: Sequence[Attachment],
) -> None:
    """A report may have 10,000 pages: what is drawn goes to the disk, too."""
    with TemporaryFile() as frame, TemporaryFile() as contents:
        pages = PageStore(contents)
        charts = _draw(documents, frame, pages, counter)
        shown = drawings(charts, family, counter.chart)
        finish(frame, len(pages), finished, properties_of(documents), attachments, shown)


@contextmanager
def _disk_trouble_told() -> Iterator[None]:
    """The system's folder for passing files may be full."""
    try:
        yield
    except OSError as error:
        error.filename = error.filename or gettempdir()
        raise SurroundingsError(f"Chưa tạo được tệp PDF. {file_trouble(error)}") from error


def _draw(
    documents: list[Document], frame: BinaryIO, pages: PageStore, counter: "_Counter"
) -> list[PlacedChart]:
    """Write the pages to `frame`, without the charts; `pages` is where they lie meanwhile.

    Returns the charts that are still to be placed.
    """
    size = (PORTRAIT.width, PORTRAIT.height)
    pen = Pen(open_canvas(frame, size, properties_of(documents)), pages)
    for document in documents:
        for section in _sections(document):
            for number, page in enumerate(section.pages, start=1):
                counter.page(page)
                _draw_page(pen, section, page, number)
    pages.append_to(frame, pen.finish())
    return pen.charts


class _Counter:
    """Tells how far the work is; how many pages it will be is known only at the end."""

    def __init__(self, documents: list[Document], progress: Progress | None) -> None:
        self._progress = progress
        bodies = [each.body for each in documents]
        bodies += [annex.blocks for each in documents for annex in each.annexes]
        blocks = list(chain.from_iterable(bodies))
        rows = sum(len(block.rows) for block in blocks if isinstance(block, Table))
        self._charts = sum(isinstance(block, Chart) for block in blocks)
        self._rows, self._done = rows, 0

    def page(self, page: list[Placed]) -> None:
        self._tell()
        rows = sum(isinstance(placed.piece, RowPiece) for placed in page)
        # Totals and parts of a tall row are rows on paper, but not counted as such.
        self._done = min(self._done + rows, self._rows)

    def chart(self) -> None:
        self._tell()
        self._done += 1

    def end(self) -> None:
        self._done = self._rows + self._charts + 1
        self._tell()

    def _tell(self) -> None:
        if self._progress is not None:
            self._progress(self._done, self._rows + self._charts + 1)


def _sections(document: Document) -> Iterator[Section]:
    main = LANDSCAPE if document.landscape else PORTRAIT
    table_size = layout.ANNEX_TABLE_SIZE if document.landscape else layout.TABLE_SIZE
    body = block_pieces(document.printed_body, main, table_size, 0)
    pieces = chain(
        head(document, main),
        keep_last_together(body, _LINES_WITH_SIGNATURE, with_next=True),
        signature(document, main),
    )
    yield Section(main, paginate(pieces, main.body_height))
    for index, annex in enumerate(document.annexes):
        sheet = LANDSCAPE if annex.landscape else PORTRAIT
        pieces = chain(
            _annex_head(document, index, sheet),
            block_pieces(annex.blocks, sheet, layout.ANNEX_TABLE_SIZE, 1),
        )
        yield Section(sheet, paginate(pieces, sheet.body_height), document.check)


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
    label = _AnnexLabel(document.annex_label(index), annex, sheet)
    lines = wrap_balanced(annex.title.upper(), BOLD, layout.TITLE_SIZE, width)
    title = CentredLines(lines, BOLD, layout.TITLE_SIZE, sheet)
    reference = wrap_balanced(document.annex_reference, ITALIC, layout.ANNEX_REFERENCE_SIZE, width)
    last = CentredLines(reference, ITALIC, layout.ANNEX_REFERENCE_SIZE, sheet, ruled=True)
    last.space_after = layout.ANNEX_GAP
    for piece in (label, title, last):
        piece.keep_next = True
        yield piece


def _draw_page(pen: Pen, section: Section, page: list[Placed], number: int) -> None:
    sheet = section.sheet
    pen.start_page(sheet)
    if number > 1:
        y = sheet.height - layout.PAGE_NUMBER_DROP
        pen.centred(sheet.text_centre, y, str(number), REGULAR, layout.PAGE_NUMBER_SIZE)
    for placed in page:
        placed.piece.draw(pen, sheet.body_top - placed.offset)
    if section.mark is not None:
        draw_footer(pen, section.mark, sheet)
    pen.end_page()
