"""Stacked columns with a legend: parts of a whole, year by year."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.common.charts.chart import AXIS_SIZE, Chart, nice_top, number, text_width
from ui.common.theme import Tokens, tokens

HEIGHT = 200
LEGEND = 24


class Series(NamedTuple):
    """One kind of part."""

    key: str
    label: str


class Stack(NamedTuple):
    """One column: its parts by the key of their series."""

    key: str
    label: str
    parts: Mapping[str, float]


class StackedBarChart(Chart):
    """Emits "column/series" for a part. Up to four series are told apart in lightness too."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._series: tuple[Series, ...] = ()
        self._stacks: tuple[Stack, ...] = ()

    def set_stacks(self, series: Sequence[Series], stacks: Sequence[Stack]) -> None:
        """Show these columns from left to right, the first series at the bottom."""
        self._series, self._stacks = tuple(series), tuple(stacks)
        self.data_changed()

    def words(self) -> list[str]:
        return [
            self._words(stack, each)
            for stack in self._stacks
            for each in self._series
            if stack.parts.get(each.key)
        ]

    @staticmethod
    def _words(stack: Stack, series: Series) -> str:
        return f"{stack.label}, {series.label}: {number(stack.parts.get(series.key, 0))}"

    def sizeHint(self) -> QSize:
        return QSize(tokens().px(280), tokens().px(HEIGHT))

    def draw(self, painter: QPainter, now: Tokens) -> None:
        self._draw_legend(painter, now)
        if not self._stacks:
            return
        most = max(sum(stack.parts.values()) for stack in self._stacks)
        top, step = nice_top(most)
        axis = text_width(number(top), now, AXIS_SIZE) + now.px(8)
        plot = QRectF(axis, now.px(LEGEND + 14), self.width() - axis, 0)
        plot.setBottom(self.height() - now.px(20))
        draw_grid(painter, now, plot, top, step)
        slot = plot.width() / len(self._stacks)
        for at, stack in enumerate(self._stacks):
            column = QRectF(plot.left() + at * slot, plot.top(), slot, plot.height())
            self._draw_stack(painter, now, stack, column, plot.height() / top)

    def _draw_stack(
        self, painter: QPainter, now: Tokens, stack: Stack, column: QRectF, per_unit: float
    ) -> None:
        wide = min(column.width() * 0.6, now.px(44))
        left, bottom = column.center().x() - wide / 2, column.bottom()
        for at, series in enumerate(self._series):
            value = stack.parts.get(series.key, 0)
            if not value:
                continue
            part = QRectF(left, bottom - value * per_unit, wide, value * per_unit)
            key = f"{stack.key}/{series.key}"
            marked = self.is_marked(key)
            painter.setPen(QPen(now.color("text" if marked else "panel")))
            painter.setBrush(series_color(at, now))
            painter.drawRect(part)
            self.add_spot(part, key, self._words(stack, series))
            bottom = part.top()
        middle = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(now.font(AXIS_SIZE))
        painter.setPen(now.color("text"))
        total = number(sum(stack.parts.values()))
        painter.drawText(
            QRectF(column.left(), bottom - now.px(17), column.width(), now.px(16)), middle, total
        )
        painter.setPen(now.color("muted"))
        foot = QRectF(column.left(), column.bottom() + now.px(4), column.width(), now.px(16))
        painter.drawText(foot, middle, stack.label)

    def _draw_legend(self, painter: QPainter, now: Tokens) -> None:
        x, side = 0.0, now.px(10)
        painter.setFont(now.font(AXIS_SIZE))
        for at, series in enumerate(self._series):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(series_color(at, now))
            painter.drawRect(QRectF(x, (now.px(LEGEND) - side) / 2, side, side))
            painter.setPen(now.color("muted"))
            box = QRectF(x + side + now.px(6), 0, self.width(), now.px(LEGEND))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), series.label)
            x = box.left() + text_width(series.label, now, AXIS_SIZE) + now.px(16)


def series_color(at: int, now: Tokens) -> QColor:
    """Shades of the main colour, strongest first: they differ for everybody, and in print."""
    strong, weak = now.color("primary"), now.color("band")
    shades = [strong, mixed(strong, weak, 0.55), weak, mixed(now.color("muted"), weak, 0.6)]
    return shades[at % len(shades)]


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """A colour between two: `share` of the second."""
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )


def draw_grid(painter: QPainter, now: Tokens, plot: QRectF, top: float, step: float) -> None:
    """Lines and figures of the upright axis."""
    painter.setFont(now.font(AXIS_SIZE))
    value = 0.0
    while value <= top:
        y = plot.bottom() - plot.height() * value / top
        painter.setPen(QPen(now.color("line")))
        painter.drawLine(int(plot.left()), int(y), int(plot.right()), int(y))
        painter.setPen(now.color("muted"))
        box = QRectF(0, y - now.px(8), plot.left() - now.px(8), now.px(16))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(side), number(value))
        value += step
