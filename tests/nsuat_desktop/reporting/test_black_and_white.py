"""What a printer without colour, a copier or a fax leaves of a report is all of it."""

from io import BytesIO
from itertools import pairwise
from operator import gt
from statistics import fmean, pstdev

import pytest
from pdfminer.high_level import extract_pages
from pdfminer.layout import LTRect

from nsuat_desktop.reporting.chart_drawing import chart_pdf
from nsuat_desktop.reporting.charts import (
    ChartData,
    Pair,
    PairsChart,
    StackedBarsChart,
    StackSeries,
)
from nsuat_desktop.reporting.pdf import render_bytes
from nsuat_desktop.reporting.preview import PageImage, page_count, render_page
from tests.nsuat_desktop.reporting import report_samples as samples

SCALE = 3.0
PARTS = 6
LEAST = (15, 25, 15)
"""Differences that are seen."""

STACK = StackedBarsChart(
    "Lượt người được tập huấn theo nhóm",
    "lượt",
    ("2024",),
    tuple(StackSeries(f"Nhóm {number}", (10.0,)) for number in range(PARTS)),
)
PAIRS = PairsChart(
    "Trước và sau", (Pair("Năng suất", 10, 10, "10", "10"),), "Trước hỗ trợ", "Sau hỗ trợ"
)


def texture(image: PageImage, box: tuple[float, float, float, float]) -> tuple[float, float, float]:
    """Of the left fifth of an area, where no figure stands: how grey it is, how much the greys
    differ, and how much its rows of pixels differ (dots do, slanted lines do not)."""
    left, low, right, high = (round(edge * SCALE) for edge in box)
    right = left + (right - left) // 5
    rows = [
        [image.pixels[(row * image.width + column) * 4] for column in range(left + 4, right)]
        for row in range(image.height - high + 4, image.height - low - 4)
    ]
    greys = [grey for row in rows for grey in row]
    return fmean(greys), pstdev(greys), pstdev(map(fmean, rows))


def areas(pdf: bytes) -> list[tuple[float, float, float, float]]:
    """The filled bars of a chart, without the keys of its legend."""
    (page,) = extract_pages(BytesIO(pdf))
    boxes = [item.bbox for item in page if isinstance(item, LTRect) and item.stroke]
    return [box for box in boxes if box[2] - box[0] > 40 and box[3] - box[1] > 5]


@pytest.mark.parametrize(("chart", "count"), [(STACK, PARTS), (PAIRS, 2)], ids=["stack", "pairs"])
def test_parts_of_a_chart_differ_without_colour(chart: ChartData, count: int) -> None:
    pdf = chart_pdf(chart, 150, 90)
    image = render_page(pdf, 0, SCALE)
    found = areas(pdf)
    assert len(found) == count
    shown = sorted(texture(image, box) for box in found)
    for one, other in pairwise(shown):
        apart = [abs(mine - its) for mine, its in zip(one, other, strict=True)]
        assert any(map(gt, apart, LEAST)), f"{one} looks like {other}"


def test_no_page_of_a_report_has_a_colour() -> None:
    pdf = render_bytes(samples.district_report(3))
    for number in range(page_count(pdf)):
        pixels = render_page(pdf, number, 1.0).pixels
        blue, green, red = (pixels[place::4] for place in range(3))
        assert blue == green == red
