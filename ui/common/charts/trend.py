"""Year by year: what came in the year, the sum so far, the target's band, the forecast."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.common.charts.chart import AXIS_SIZE, Chart, nice_top, number, text_width
from ui.common.charts.stacked import draw_grid, mixed
from ui.common.theme import Tokens, tokens

HEIGHT = 220


class TrendPoint(NamedTuple):
    """One year; `cumulative` is None where nothing is known yet."""

    key: str
    label: str
    in_year: float
    cumulative: float | None


class Trend(NamedTuple):
    """All of a trend; `forecast` is the value expected at the end of the last year."""

    points: Sequence[TrendPoint] = ()
    low: float | None = None
    high: float | None = None
    band_label: str = ""
    forecast: float | None = None


class TrendChart(Chart):
    """Columns for the years, a line for the sum, both over the band of the target."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._trend = Trend()

    def set_trend(self, trend: Trend) -> None:
        """Show another trend."""
        self._trend = trend
        self.data_changed()

    def words(self) -> list[str]:
        parts = [self._words(point) for point in self._trend.points]
        if self._trend.forecast is not None:
            parts.append(self.tr("dự báo {0}").format(number(self._trend.forecast)))
        return parts

    def _words(self, point: TrendPoint) -> str:
        text = self.tr("{0}: trong năm {1}").format(point.label, number(point.in_year))
        if point.cumulative is not None:
            text += self.tr(", lũy kế {0}").format(number(point.cumulative))
        return text

    def sizeHint(self) -> QSize:
        return QSize(tokens().px(320), tokens().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(tokens().px(200), tokens().px(140))

    def draw(self, painter: QPainter, now: Tokens) -> None:
        trend = self._trend
        if not trend.points:
            return
        values = [each for point in trend.points for each in (point.in_year, point.cumulative or 0)]
        most = max(*values, trend.high or trend.low or 0, trend.forecast or 0)
        top, step = nice_top(most, 3)
        axis = text_width(number(top), now, AXIS_SIZE) + now.px(8)
        plot = QRectF(axis, now.px(18), self.width() - axis - now.px(8), 0)
        plot.setBottom(self.height() - now.px(22))
        self._draw_band(painter, now, plot, top)
        draw_grid(painter, now, plot, top, step)
        slot = plot.width() / len(trend.points)
        for at, point in enumerate(trend.points):
            column = QRectF(plot.left() + at * slot, plot.top(), slot, plot.height())
            self._draw_column(painter, now, point, column, plot.height() / top)
            self.add_spot(column, point.key, self._words(point))
        self._draw_line(painter, now, plot, top)

    def _draw_band(self, painter: QPainter, now: Tokens, plot: QRectF, top: float) -> None:
        low = self._trend.low
        if low is None:
            return
        high = self._trend.high if self._trend.high is not None else low
        y_low = plot.bottom() - plot.height() * low / top
        y_high = plot.bottom() - plot.height() * high / top
        painter.fillRect(
            QRectF(plot.left(), y_high, plot.width(), y_low - y_high), now.color("band")
        )
        painter.setPen(QPen(now.color("primary"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(plot.left(), y_low), QPointF(plot.right(), y_low))
        painter.setFont(now.font(AXIS_SIZE))
        painter.setPen(now.color("text"))
        # The label stands at the left, where the line of the sum is still low.
        thick = y_low - y_high >= now.px(18)
        head = QRectF(plot.left() + now.px(6), y_high, plot.width() - now.px(12), now.px(18))
        if not thick:
            head.moveBottom(y_high)
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(head, int(side), self._trend.band_label)

    def _draw_column(
        self, painter: QPainter, now: Tokens, point: TrendPoint, column: QRectF, per_unit: float
    ) -> None:
        wide = min(column.width() * 0.4, now.px(32))
        tall = point.in_year * per_unit
        share = 0.35 if self.is_marked(point.key) else 0.6
        bar = QRectF(column.center().x() - wide / 2, column.bottom() - tall, wide, tall)
        painter.fillRect(bar, mixed(now.color("primary"), now.color("panel"), share))
        painter.setFont(now.font(AXIS_SIZE))
        painter.setPen(now.color("muted"))
        foot = QRectF(column.left(), column.bottom() + now.px(4), column.width(), now.px(16))
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignCenter), point.label)

    def _draw_line(self, painter: QPainter, now: Tokens, plot: QRectF, top: float) -> None:
        slot = plot.width() / len(self._trend.points)
        known: list[tuple[QPointF, float]] = []
        for at, point in enumerate(self._trend.points):
            if point.cumulative is not None:
                y = plot.bottom() - plot.height() * point.cumulative / top
                known.append((QPointF(plot.left() + (at + 0.5) * slot, y), point.cumulative))
        painter.setPen(QPen(now.color("primary"), now.px(2)))
        painter.drawPolyline([place for place, _ in known])
        if known and self._trend.forecast is not None:
            end = QPointF(plot.right(), plot.bottom() - plot.height() * self._trend.forecast / top)
            painter.setPen(QPen(now.color("primary"), now.px(2), Qt.PenStyle.DotLine))
            painter.drawLine(known[-1][0], end)
        for place, value in known:
            self._draw_point(painter, now, place, value)

    def _draw_point(self, painter: QPainter, now: Tokens, place: QPointF, value: float) -> None:
        painter.setPen(QPen(now.color("panel"), now.px(2)))
        painter.setBrush(now.color("primary"))
        painter.drawEllipse(place, now.px(4), now.px(4))
        painter.setFont(now.font(AXIS_SIZE, bold=True))
        painter.setPen(now.color("text"))
        box = QRectF(place.x() - now.px(30), place.y() - now.px(22), now.px(60), now.px(16))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), number(value))
