"""Charts of the screen: drawn by QPainter in the colours of the theme, every part can be opened."""

from ui.common.charts.bars import Bar, BarChart
from ui.common.charts.chart import Chart
from ui.common.charts.stacked import Series, Stack, StackedBarChart
from ui.common.charts.target_band import TargetBand
from ui.common.charts.trend import Trend, TrendChart, TrendPoint

__all__ = [
    "Bar",
    "BarChart",
    "Chart",
    "Series",
    "Stack",
    "StackedBarChart",
    "TargetBand",
    "Trend",
    "TrendChart",
    "TrendPoint",
]
