import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from ui.common.charts import (
    Bar,
    BarChart,
    Series,
    Stack,
    StackedBarChart,
    TargetBand,
    Trend,
    TrendChart,
    TrendPoint,
)
from ui.common.charts.chart import nice_top, number
from ui.common.theme import apply_theme, tokens

BARS = [Bar("iso", "ISO 9001", 7), Bar("haccp", "HACCP", 5, "2 mới"), Bar("none", "VietGAP", 0)]
SERIES = [Series("public", "CBCCVC"), Series("enterprise", "Doanh nghiệp")]
STACKS = [
    Stack("2024", "2024", {"public": 12, "enterprise": 30}),
    Stack("2025", "2025", {"public": 29}),
]
TREND = Trend(
    [TrendPoint("2024", "2024", 6, 13), TrendPoint("2025", "2025", 4, 17)],
    low=20,
    high=30,
    band_label="mục tiêu 2025: 20–30",
    forecast=19,
)


@pytest.fixture
def shown(qtbot):
    def show(chart):
        qtbot.addWidget(chart)
        chart.resize(320, 240)
        with qtbot.waitActive(chart):
            chart.show()
            chart.activateWindow()
        chart.grab()
        return chart

    return show


def colors(chart) -> set[str]:
    image = chart.grab().toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def band() -> TargetBand:
    chart = TargetBand("Đơn vị được hỗ trợ")
    chart.set_target(17, 20, 30, forecast=19, key="MT04")
    return chart


def bars() -> BarChart:
    chart = BarChart("Theo tiêu chuẩn")
    chart.set_bars(BARS)
    return chart


def stacked() -> StackedBarChart:
    chart = StackedBarChart("Theo nhóm")
    chart.set_stacks(SERIES, STACKS)
    return chart


def trend() -> TrendChart:
    chart = TrendChart("Theo năm")
    chart.set_trend(TREND)
    return chart


@pytest.mark.parametrize(
    ("make", "keys"),
    [
        (band, ["MT04"]),
        (bars, ["iso", "haccp", "none"]),
        (stacked, ["2024/public", "2024/enterprise", "2025/public"]),
        (trend, ["2024", "2025"]),
    ],
)
def test_every_part_can_be_opened_by_mouse_and_key(qtbot, shown, make, keys):
    chart = shown(make())
    assert [spot.key for spot in chart.spots()] == keys
    for spot in chart.spots():
        with qtbot.waitSignal(chart.picked) as picked:
            place = spot.box.center().toPoint()
            qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)
        assert picked.args == [spot.key]
    for _ in keys:
        qtbot.keyClick(chart, Qt.Key.Key_Up)
    for key in keys:
        with qtbot.waitSignal(chart.picked) as picked:
            qtbot.keyClick(chart, Qt.Key.Key_Return)
        assert picked.args == [key]
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert keys[-1] == chart.spots()[-1].key


@pytest.mark.parametrize("make", [band, bars, stacked, trend])
@pytest.mark.parametrize("dark", [False, True])
def test_charts_take_the_colours_of_the_theme(qapp: QApplication, shown, make, dark):
    apply_theme(qapp, dark, 1.0)
    assert tokens().palette.primary in colors(shown(make()))


@pytest.mark.parametrize("make", [BarChart, StackedBarChart, TrendChart, TargetBand])
def test_charts_without_data_are_quiet(shown, make):
    assert shown(make("Trống")).width() == 320


def test_charts_are_read_aloud():
    assert bars().accessibleDescription() == "ISO 9001: 7; HACCP: 5 (2 mới); VietGAP: 0"
    assert "2024: trong năm 6, lũy kế 13" in trend().accessibleDescription()
    assert band().accessibleDescription() == "17, mục tiêu 20–30, dự báo 19"


def test_a_click_beside_the_parts_opens_nothing(qtbot, shown):
    chart = shown(stacked())
    with qtbot.assertNotEmitted(chart.picked):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


def test_parts_under_the_mouse_stand_out(qtbot, shown):
    chart = shown(trend())
    before = chart.grab().toImage()
    chart._hover(1)
    assert chart.grab().toImage() != before


def test_the_walk_along_parts_is_read_aloud(qtbot, shown):
    chart = shown(bars())
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert chart.accessibleName() == "Theo tiêu chuẩn: HACCP: 5 (2 mới)"


@pytest.mark.parametrize(
    ("low", "high", "strict", "text"),
    [(20, 30, False, "20–30"), (50, None, False, "50"), (7, None, True, "> 7"), (1, 1, False, "1")],
)
def test_the_range_of_a_target_in_words(low, high, strict, text):
    chart = TargetBand()
    chart.set_target(0, low, high, strict=strict)
    assert chart.range_text() == text


@pytest.mark.parametrize(("value", "top"), [(3, 3), (17, 20), (30, 30), (85, 100), (1234, 1500)])
def test_axes_end_on_round_figures(value, top):
    end, step = nice_top(value, 3)
    assert end >= value
    assert end % step == 0
    assert end == top


def test_figures_are_written_the_vietnamese_way():
    assert number(1284) == "1.284"
    assert number(7.17) == "7,2"
