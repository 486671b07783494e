"""Horizontal bars: one line each, label, bar and figure."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui.common.charts.chart import Chart, elided, number, text_width
from ui.common.theme import Tokens, tokens

LINE = 24
INSET = 6


class Bar(NamedTuple):
    """One bar; `role` is a colour of the palette, `note` stands muted behind the figure."""

    key: str
    label: str
    value: float
    note: str = ""
    role: str = "primary"


class BarChart(Chart):
    """As many lines as there are bars; the longest label takes at most half of the width."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._bars: tuple[Bar, ...] = ()

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars from top to bottom."""
        self._bars = tuple(bars)
        self.data_changed()

    def words(self) -> list[str]:
        return [self._words(bar) for bar in self._bars]

    @staticmethod
    def _words(bar: Bar) -> str:
        return f"{bar.label}: {number(bar.value)}{f' ({bar.note})' if bar.note else ''}"

    def sizeHint(self) -> QSize:
        now = tokens()
        return QSize(now.px(240), now.px(LINE) * max(len(self._bars), 1))

    def draw(self, painter: QPainter, now: Tokens) -> None:
        if not self._bars:
            return
        labels = max(text_width(bar.label, now) for bar in self._bars)
        labels = min(labels, self.width() // 2)
        ends = max(
            text_width(number(bar.value), now, bold=True) + text_width(bar.note, now, 12)
            for bar in self._bars
        )
        left = labels + now.px(INSET + 12)
        room = max(self.width() - left - ends - now.px(20), now.px(20))
        most = max(max(bar.value for bar in self._bars), 1)
        for at, bar in enumerate(self._bars):
            line = QRectF(0, at * now.px(LINE), self.width(), now.px(LINE))
            self._draw_bar(painter, now, bar, line, left, room * bar.value / most)
            self.add_spot(line, bar.key, self._words(bar))

    def _draw_bar(
        self, painter: QPainter, now: Tokens, bar: Bar, line: QRectF, left: float, length: float
    ) -> None:
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        if bar.key and self.is_marked(bar.key):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("background"))
            painter.drawRoundedRect(line, now.px(4), now.px(4))
        painter.setFont(now.font())
        painter.setPen(now.color("text"))
        inset = now.px(INSET)
        label = QRectF(inset, line.top(), left - inset - now.px(12), line.height())
        painter.drawText(label, middle, elided(bar.label, label.width(), now))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color(bar.role))
        tall = now.px(12)
        shape = QRectF(left, line.center().y() - tall / 2, length, tall)
        if bar.value:
            painter.drawRoundedRect(shape, 2, 2)
        painter.setFont(now.font(bold=True))
        painter.setPen(now.color("text"))
        figure = number(bar.value)
        gap = now.px(8) if bar.value else 0
        end = QRectF(shape.right() + gap, line.top(), line.width(), line.height())
        painter.drawText(end, middle, figure)
        if bar.note:
            end.translate(text_width(figure, now, bold=True) + now.px(6), 0)
            painter.setFont(now.font(12))
            painter.setPen(now.color("muted"))
            painter.drawText(end, middle, bar.note)
