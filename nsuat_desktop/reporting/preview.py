"""Pages of a PDF as pictures, for the preview in the window and for printing.

PDFium may be used by one thread at a time only; every call here holds one lock.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from threading import Lock

import pypdfium2

from nsuat_desktop.errors import SurroundingsError
from nsuat_desktop.text.fold import match_spans

_lock = Lock()


@dataclass(frozen=True, slots=True)
class PageImage:
    """Rows of 4 bytes a pixel in the order B, G, R, X (Qt: QImage.Format_RGB32), without gaps."""

    width: int
    height: int
    pixels: bytes


def page_count(pdf: bytes) -> int:
    with _lock:
        document = _open(pdf)
        try:
            return len(document)
        finally:
            document.close()


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of each page in points, as the reader sees it."""
    with _lock:
        document = _open(pdf)
        try:
            return tuple(document.get_page_size(index) for index in range(len(document)))
        finally:
            document.close()


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading of the document: its page (the first is 0) and how far below the top, in points."""

    title: str
    page: int
    below_top: float


def bookmarks(pdf: bytes) -> tuple[Bookmark, ...]:
    """The headings in order, as the reader's program lists them beside the pages."""
    with _lock:
        document = _open(pdf)
        try:
            found = []
            for entry in document.get_toc():
                target = entry.get_dest()
                page = target.get_index() if target is not None else None
                if target is None or page is None:
                    continue
                _, view = target.get_view()
                height = document.get_page_size(page)[1]
                top = height - view[1] if len(view) > 1 else 0.0
                found.append(Bookmark(entry.get_title(), page, top))
            return tuple(found)
        finally:
            document.close()


def page_texts(pdf: bytes) -> tuple[str, ...]:
    """What is written on each page, in the order of the file."""
    with _lock:
        document = _open(pdf)
        try:
            return tuple(page.get_textpage().get_text_bounded() for page in document)
        finally:
            document.close()


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a text was found; a box a line: left, top, width, height in points."""

    page: int
    """The first is 0."""
    boxes: tuple[tuple[float, float, float, float], ...]
    """From the upper left corner of the page."""


MOST_HITS = 1_000


def find_text(pdf: bytes, text: str) -> tuple[Hit, ...]:
    """Where a text stands, whatever its marks and case, also across lines; at most 1,000 places."""
    hits: list[Hit] = []
    for page in range(page_count(pdf) if text.strip() else 0):
        # Asked for page by page: between two, others may draw.
        hits += _hits_on(pdf, page, text)
        if len(hits) >= MOST_HITS:
            break
    return tuple(hits[:MOST_HITS])


def _hits_on(pdf: bytes, page: int, text: str) -> list[Hit]:
    with _lock:
        document = _open(pdf)
        try:
            height = document.get_page_size(page)[1]
            words = document[page].get_textpage()
            spans = match_spans(words.get_text_range(), text)
            return [Hit(page, _boxes(words, start, end, height)) for start, end in spans]
        finally:
            document.close()


def _boxes(
    words: pypdfium2.PdfTextPage, start: int, end: int, height: float
) -> tuple[tuple[float, float, float, float], ...]:
    made = []
    for index in range(words.count_rects(start, end - start)):
        left, bottom, right, top = words.get_rect(index)
        made.append((left, height - top, right - left, top - bottom))
    return tuple(made)


def picture_shares(pdf: bytes) -> tuple[float, ...]:
    """How much of each page its largest picture covers, from 0 to 1: a scan is nearly 1."""
    with _lock:
        document = _open(pdf)
        try:
            return tuple(_picture_share(page) for page in document)
        finally:
            document.close()


def _picture_share(page: pypdfium2.PdfPage) -> float:
    width, height = page.get_size()
    largest = 0.0
    for found in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = found.get_bounds()
        across = max(0.0, min(right, width) - max(left, 0.0))
        upwards = max(0.0, min(top, height) - max(bottom, 0.0))
        largest = max(largest, across * upwards)
    return float(largest / (width * height))


def joined(pdfs: Sequence[bytes]) -> bytes:
    """The pages of several files one after the other, for printing them in one go."""
    with _lock:
        whole = pypdfium2.PdfDocument.new()
        try:
            for pdf in pdfs:
                document = _open(pdf)
                try:
                    whole.import_pages(document)
                finally:
                    document.close()
            out = BytesIO()
            whole.save(out)
            return out.getvalue()
        finally:
            whole.close()


def render_page(pdf: bytes, index: int, scale: float) -> PageImage:
    """Draw one page (the first is 0); at `scale` 1 a pixel is one point of 1/72 inch."""
    with _lock:
        document = _open(pdf)
        try:
            page = document[index]
            bitmap = page.render(scale=scale, force_bitmap_format=_BGRX)
            height, width, row = bitmap.height, bitmap.width, bitmap.width * 4
            whole = bytes(bitmap.buffer)
            if bitmap.stride != row:
                starts = range(0, height * bitmap.stride, bitmap.stride)
                whole = b"".join(whole[start : start + row] for start in starts)
            bitmap.close()
            page.close()
            return PageImage(width, height, whole)
        finally:
            document.close()


_BGRX = pypdfium2.raw.FPDFBitmap_BGRx


def _open(pdf: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise SurroundingsError(
            "Không mở được tệp PDF: tệp hỏng hoặc không phải PDF. Hãy tạo lại báo cáo."
        ) from error
