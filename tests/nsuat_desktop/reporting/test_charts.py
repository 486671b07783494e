"""Charts on paper: vectors, one font family, black, figures readable as text."""

import subprocess
import sys
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from PIL import Image

from nsuat_desktop.reporting.chart_drawing import chart_pdf, chart_png
from nsuat_desktop.reporting.charts import (
    Band,
    Bar,
    BarsChart,
    ChartData,
    Pair,
    PairsChart,
    StackedBarsChart,
    StackSeries,
    TargetBand,
    TargetBandsChart,
    TimelineChart,
    TimelineRow,
    TrendChart,
    band_text,
    value_text,
)
from tests.nsuat_desktop.reporting import report_samples as samples
from tests.nsuat_desktop.reporting.format_reading import family_of, read_pages

_YEAR = (date(2025, 1, 1), date(2025, 12, 31))
TIMELINE = TimelineChart(
    "Tiến độ",
    *_YEAR,
    (
        TimelineRow("II.1.1 Khảo sát nhu cầu", date(2025, 2, 1), date(2025, 6, 30), 1, "100%"),
        TimelineRow("II.2.2 Nghiệm thu", date(2025, 1, 1), date(2025, 6, 30), 0.6, "60%", True),
    ),
    date(2025, 11, 23),
    "Ngày chốt số liệu",
)

SHOWN: dict[str, tuple[ChartData, tuple[str, ...]]] = {
    "targets": (
        samples.TARGETS_CHART,
        ("Đơn vị được hỗ trợ", "17 / 20–30 đơn vị", "Đang đúng tiến độ", "chưa có số liệu"),
    ),
    "trend": (samples.TREND_CHART, ("2025", "17", "23", "Lũy kế", "Mức phấn đấu 20–30 đơn vị")),
    "bars": (samples.BARS_CHART, ("Truy xuất nguồn gốc", "7", "đơn vị")),
    "timeline": (
        TIMELINE,
        (
            "II.1.1 Khảo sát nhu cầu",
            "60%",
            "03/2025",
            "Đã thực hiện",
            "Quá hạn, chưa thực hiện",
            "Ngày chốt số liệu",
        ),
    ),
    "stacks": (samples.STACKED_CHART, ("Doanh nghiệp", "64", "87", "lượt")),
    "pairs": (
        PairsChart("t", (Pair("Tỷ lệ lỗi", 4.5, 3, "4,5%", "3%"),), "Năm 2022", "Năm 2024"),
        ("Tỷ lệ lỗi", "4,5%", "3%", "Năm 2022", "Năm 2024"),
    ),
}

ODD: dict[str, ChartData] = {
    "no targets": TargetBandsChart("t", ()),
    "no years": TrendChart("t", "u", (), (), ()),
    "no bars": BarsChart("t", "u", ()),
    "no stacks": StackedBarsChart("t", "u", (), ()),
    "no work": TimelineChart("t", *_YEAR, ()),
    "no pairs": PairsChart("t", (), "a", "b"),
}

HARD: dict[str, ChartData] = {
    "work without end, of many years, long": TimelineChart(
        "t",
        *_YEAR,
        (
            TimelineRow("x" * 300, date(2020, 1, 1), date(2031, 1, 1), 0.5, "50%"),
            TimelineRow("Nội dung dài " * 30, date(2025, 5, 1), None, 0.5, "50%, đang thực hiện"),
            TimelineRow("Trước kỳ", date(2020, 1, 1), date(2020, 1, 1), 2, ""),
        ),
    ),
    "work of many years": TimelineChart(
        "t", date(2021, 1, 1), date(2045, 12, 31), (TimelineRow("a", *_YEAR, None),)
    ),
    "one year of nothing": TrendChart("t", "lượt", ("2021",), (0,), (0,), Band(0), (("2022", 0),)),
    "far beyond": TargetBandsChart(
        "t", (TargetBand("x" * 120, "lượt", Band(50), 90_000, 120_000, "Vượt"),)
    ),
    "nothing wanted": TargetBandsChart("t", (TargetBand("", "", Band(0, 0), 0, 0),)),
    "below zero": PairsChart("t", (Pair("x" * 90, -3, 0, "-3", "0"),), "a", "b"),
    "dollar signs": BarsChart("t", "u", (Bar("a $x_1$ và $", 1.25), Bar("", 0))),
    "many parts": StackedBarsChart(
        "t", "u", ("a", "b"), tuple(StackSeries(f"Phần {n}", (n, 0)) for n in range(9))
    ),
}


def _text(pdf: bytes) -> str:
    (page,) = read_pages(pdf)
    return "".join(letter.text for letter in page.letters)


@pytest.mark.parametrize("name", SHOWN)
def test_figures_and_names_stand_in_the_chart_as_text(name: str) -> None:
    chart, wanted = SHOWN[name]
    text = _text(chart_pdf(chart, 165, 70))
    assert [part for part in wanted if part not in text] == []


@pytest.mark.parametrize("name", SHOWN)
def test_charts_are_black_vectors_in_one_family(name: str) -> None:
    pdf = chart_pdf(SHOWN[name][0], 165, 70)
    (page,) = read_pages(pdf)
    assert {family_of(letter.font) for letter in page.letters} == {"LiberationSerif"}
    assert page.width == pytest.approx(165 * 72 / 25.4, abs=0.1)
    with pikepdf.open(BytesIO(pdf)) as opened:
        drawn = [item for item in opened.objects if isinstance(item, pikepdf.Stream)]
        assert not [item for item in drawn if item.get("/Subtype") == "/Image"]
        assert _colours(opened.pages[0]) <= {"grey"}


@pytest.mark.parametrize("name", ODD)
def test_chart_without_figures_says_so(name: str) -> None:
    assert "Không có số liệu trong kỳ." in _text(chart_pdf(ODD[name], 120, 40))


@pytest.mark.parametrize("name", HARD)
def test_hard_figures_are_drawn_inside_the_paper(name: str) -> None:
    (page,) = read_pages(chart_pdf(HARD[name], 165, 80))
    outside = [
        letter.text
        for letter in page.letters
        if letter.x0 < -0.5 or letter.x1 > page.width + 0.5 or not 0 <= letter.y <= page.height
    ]
    assert outside == []


def test_same_chart_gives_the_same_bytes() -> None:
    chart = replace(samples.BARS_CHART, unit="lượt")
    assert chart_pdf(chart, 100, 50) == chart_pdf(chart, 100, 50)


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0"), (1284, "1.284"), (7.17, "7,17"), (7.5, "7,5"), (12.0, "12")]
)
def test_figures_are_written_the_vietnamese_way(value: float, text: str) -> None:
    assert value_text(value) == text


def test_band_without_upper_end_shows_its_floor() -> None:
    assert band_text(Band(50)) == "50"
    assert band_text(Band(1, 3)) == "1–3"


def test_chart_data_load_no_drawing_library() -> None:
    script = (
        "import sys, nsuat_desktop.reporting.charts, nsuat_desktop.reporting.document; "
        "print([m for m in ('matplotlib', 'reportlab', 'pikepdf') if m in sys.modules])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert answer.stdout.strip() == "[]"


def _colours(page: pikepdf.Page) -> set[str]:
    """Whether every colour set on the page is a grey one."""
    found: set[str] = set()
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) in {"g", "G"}:
            found.add("grey")
        if str(operator) in {"rg", "RG"}:
            values: list[Any] = [float(value) for value in operands]
            found.add("grey" if max(values) - min(values) < 1e-6 else f"{values}")
        if str(operator) in {"k", "K"}:
            found.add("cmyk")
    return found


def test_a_picture_of_a_chart_has_the_size_asked_for() -> None:
    picture = Image.open(BytesIO(chart_png(samples.BARS_CHART, 127, 63.5, 200)))
    assert picture.format == "PNG"
    assert picture.size == (1000, 500)
    assert picture.convert("L").getextrema() == (0, 255)
