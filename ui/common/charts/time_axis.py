"""An axis of days: where a day stands, and the months or years that are named on it."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.common.charts.chart import AXIS_SIZE, text_width
from ui.common.theme import Tokens

STEPS = (1, 3, 6, 12, 24, 60, 120, 1200, 12000)
"""Months between two lines of the axis; the first that leaves room for the names is taken."""


class TimeAxis(NamedTuple):
    """From the first day of a quarter up to, and without, the first day of another."""

    first: date
    after: date

    def place(self, day: date, plot: QRectF) -> float:
        """Where a day begins."""
        share = (day - self.first).days / (self.after - self.first).days
        return plot.left() + plot.width() * share

    def place_after(self, day: date, plot: QRectF) -> float:
        """Where a day has ended."""
        return self.place(day, plot) + plot.width() / (self.after - self.first).days

    def marks(self, plot: QRectF, now: Tokens) -> tuple[tuple[date, str], ...]:
        """The days that have a line, with their names ("03/2025", or "2025" for whole years)."""
        for step in STEPS:
            found = tuple((day, self._name(day, step)) for day in self._days(step))
            wide = max((text_width(name, now, AXIS_SIZE) for _, name in found), default=0)
            if len(found) * (wide + now.px(14)) <= plot.width():
                break
        return found

    def draw_lines(
        self, painter: QPainter, now: Tokens, plot: QRectF, top: float, bottom: float
    ) -> None:
        """Fine lines behind the bars."""
        painter.setPen(QPen(now.color("line"), 1))
        for day, _ in self.marks(plot, now):
            x = self.place(day, plot)
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def draw_names(self, painter: QPainter, now: Tokens, plot: QRectF, head: QRectF) -> None:
        """The names, in the lower half of the head."""
        painter.setFont(now.font(AXIS_SIZE))
        painter.setPen(now.color("muted"))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for day, name in self.marks(plot, now):
            x = self.place(day, plot)
            box = QRectF(x, head.center().y(), plot.right() - x + now.px(60), head.height() / 2)
            painter.drawText(box, int(side), name)

    def _days(self, step: int) -> Iterator[date]:
        month = self.first.year * 12 + self.first.month - 1
        month += -month % step
        while (day := _month_begin(month)) < self.after:
            yield day
            month += step

    @staticmethod
    def _name(day: date, step: int) -> str:
        return str(day.year) if step >= 12 else f"{day.month:02}/{day.year}"


def spanned(days: Iterable[date]) -> TimeAxis:
    """The axis of whole quarters that holds these days."""
    known = sorted(days)
    first, last = known[0], known[-1]
    month = last.year * 12 + (last.month - 1) // 3 * 3 + 3
    begin = date(first.year, (first.month - 1) // 3 * 3 + 1, 1)
    return TimeAxis(begin, _month_begin(month))


def _month_begin(month: int) -> date:
    """First day of a month counted from year 0; the last day there is after the year 9999."""
    return date(month // 12, month % 12 + 1, 1) if month // 12 <= date.max.year else date.max
