"""Puts the vector drawings of charts on the finished pages."""

from collections.abc import Sequence
from io import BytesIO

from pikepdf import ObjectStreamMode, Page, Pdf, Rectangle

from nsuat_desktop.reporting.chart_drawing import chart_pdf
from nsuat_desktop.reporting.fonts import FontFamily
from nsuat_desktop.reporting.pdf.layout import MM
from nsuat_desktop.reporting.pdf.pen import PlacedChart


def with_charts(content: bytes, charts: Sequence[PlacedChart], family: FontFamily) -> bytes:
    """The same pages, each chart a form of its own; no bitmap, text stays text."""
    buffer = BytesIO()
    with Pdf.open(BytesIO(content)) as pdf:
        for placed in charts:
            drawing = chart_pdf(placed.chart, placed.width / MM, placed.height / MM, family)
            with Pdf.open(BytesIO(drawing)) as source:
                area = Rectangle(
                    placed.x, placed.y, placed.x + placed.width, placed.y + placed.height
                )
                Page(pdf.pages[placed.page]).add_overlay(source.pages[0], area)
        pdf.save(buffer, object_stream_mode=ObjectStreamMode.generate)
    return buffer.getvalue()
