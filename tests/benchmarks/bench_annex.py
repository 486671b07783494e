"""Annexes of 10,000 and 100,000 rows, against a bare canvas writing the same words.

The floor draws each line of text where it stands in the finished annex; it breaks no text and
draws no lines of the table.
"""

import io
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from nsuat_desktop.reporting.document import Document, Paragraph
from nsuat_desktop.reporting.fonts import document_family
from nsuat_desktop.reporting.pdf import render_bytes, render_pdf
from nsuat_desktop.reporting.pdf.pen import Pen
from tests.benchmarks.measure import interleaved, tell
from tests.nsuat_desktop.reporting.report_samples import plain_report, units_annex

ROWS, MANY_ROWS = 10_000, 100_000
RUNS = 3
AIM = "at most 1.5x"
MEMORY_AIM = 150
_FACE = "Bench"
_CLEAR, _STATUS = Path("/proc/self/clear_refs"), Path("/proc/self/status")
_MODULE = "tests.benchmarks.bench_annex"
Page = list[tuple[float, float, float, str]]


def run() -> None:
    """Print the ratio of times at 10,000 rows, and time and memory up to 100,000."""
    document = _annex(ROWS)
    pages = _lines(document)
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "annex.pdf"
        times = interleaved(
            {
                "bare canvas, same words": _bare_canvas(pages),
                "annex": lambda: render_pdf(document, target),
            },
            RUNS,
        )
        size = target.stat().st_size
    title = f"Annex of {ROWS} rows: {len(pages)} pages, {size // 1000} kB"
    tell(title, "bare canvas, same words", times, AIM)
    print(f"\nAnnexes by length  (aim: time linear, memory up to {MEMORY_AIM} MB)")
    for rows in (1, ROWS, MANY_ROWS):
        line = [sys.executable, "-m", _MODULE, str(rows)]
        print(subprocess.run(line, capture_output=True, text=True, check=True).stdout, end="")


def measure(rows: int) -> None:
    """In a process of its own, as memory once taken is hardly given back."""
    document = _annex(rows)
    render_bytes(_annex(1))
    _forget_peak()
    before = _peak()
    started = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        render_pdf(document, Path(folder) / "annex.pdf")
    taken = time.process_time() - started
    print(
        f"  {rows:>7} rows  {taken:6.2f} s of processor time  at most {_peak():4.0f} MB, "
        f"{_peak() - before:3.0f} MB of it for drawing, the rest for program and rows"
    )


def _forget_peak() -> None:
    """A child begins with the peak of its parent."""
    if _CLEAR.exists():
        _CLEAR.write_text("5")


def _peak() -> float:
    """The most memory that this process has had, in MB; Linux alone tells it simply."""
    if not _STATUS.exists():
        return float("nan")
    lines = _STATUS.read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1000


def _annex(rows: int) -> Document:
    return plain_report((Paragraph("Nội dung."),), (units_annex(rows),))


def _lines(document: Document) -> list[Page]:
    """Each line of the tables, page by page."""
    pages: list[Page] = [[]]
    drawn, ended = Pen.lines, Pen.end_page

    def lines(pen: Pen, face: str, size: float, shown: list[tuple[float, float, str]]) -> None:
        shown = list(shown)
        pages[-1].extend((size, x, y, text) for x, y, text in shown)
        drawn(pen, face, size, shown)

    def end_page(pen: Pen) -> None:
        ended(pen)
        pages.append([])

    Pen.lines, Pen.end_page = lines, end_page  # type: ignore[method-assign, assignment]
    try:
        render_bytes(document)
    finally:
        Pen.lines, Pen.end_page = drawn, ended  # type: ignore[method-assign]
    return pages[:-1]


def _bare_canvas(pages: list[Page]) -> Callable[[], None]:
    pdfmetrics.registerFont(TTFont(_FACE, str(document_family().regular)))

    def draw() -> None:
        canvas = Canvas(io.BytesIO(), initialFontName=_FACE)
        for page in pages:
            canvas.setFont(_FACE, page[0][0] if page else 13)
            for _, x, y, text in page:
                canvas.drawString(x, y, text)
            canvas.showPage()
        canvas.save()

    return draw


if __name__ == "__main__":
    measure(int(sys.argv[1]))
