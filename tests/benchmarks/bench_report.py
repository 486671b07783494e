"""The yearly report of the sample office, against a bare canvas writing the same words.

The floor draws each line of text of the finished report where it stands; it lays nothing out,
wraps nothing and draws no chart.
"""

import io
import tempfile
from collections.abc import Callable
from pathlib import Path

import pypdfium2
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from nsuat_desktop.reporting.content import report_document
from nsuat_desktop.reporting.fonts import document_family
from nsuat_desktop.reporting.pdf import render_bytes
from nsuat_desktop.sample.fill import fill_sample, open_sample_workspace
from tests.benchmarks.measure import interleaved, tell

RUNS = 7
YEAR = "2024"
Line = tuple[float, float, str]


def run() -> None:
    """Print the time of gathering and of drawing, as ratios to the floor."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = open_sample_workspace(Path(folder) / "data")
        fill_sample(workspace)
        document = report_document(workspace, "year", YEAR)
        finished = render_bytes(document)
        times = interleaved(
            {
                "bare canvas, same words": _bare_canvas(finished),
                "gather figures and words": lambda: report_document(workspace, "year", YEAR),
                "lay out and draw": lambda: render_bytes(document),
            },
            RUNS,
        )
        pages = len(pypdfium2.PdfDocument(finished))
        title = f"Report of the sample office: {pages} pages, {len(finished) // 1000} kB"
        tell(title, "bare canvas, same words", times)
        workspace.close()


def _bare_canvas(finished: bytes) -> Callable[[], None]:
    pages = _lines(finished)
    face = "Bench"
    pdfmetrics.registerFont(TTFont(face, str(document_family().regular)))

    def draw() -> None:
        canvas = Canvas(io.BytesIO(), initialFontName=face)
        for size, lines in pages:
            canvas.setPageSize(size)
            canvas.setFont(face, 13)
            for x, y, text in lines:
                canvas.drawString(x, y, text)
            canvas.showPage()
        canvas.save()

    return draw


def _lines(finished: bytes) -> list[tuple[tuple[float, float], list[Line]]]:
    found = []
    for page in pypdfium2.PdfDocument(finished):
        text = page.get_textpage()
        lines: list[Line] = []
        for at in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(at)
            lines.append((left, bottom, text.get_text_bounded(left, bottom, right, top)))
        found.append((page.get_size(), lines))
    return found
