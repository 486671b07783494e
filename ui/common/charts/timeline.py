"""Work over time: a bar from first to last day, how far it is, and its state in words."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.common.charts.chart import AXIS_SIZE, Chart, elided, text_width
from ui.common.charts.time_axis import TimeAxis, spanned
from ui.common.chips import Tone, paint_pill, pill_width
from ui.common.theme import Tokens, tokens

AXIS, GROUP, LINE, BAR = 40, 28, 30, 14
LEAST_PLOT = 160
MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


class Span(NamedTuple):
    """One piece of work; without `end` it goes on openly. `percent` is None where not known."""

    key: str
    label: str
    start: date
    end: date | None
    percent: float | None
    state: str
    tone: Tone
    words: str
    overdue: bool = False


class SpanGroup(NamedTuple):
    """Work under one heading."""

    title: str
    spans: Sequence[Span]


class TimelineChart(Chart):
    """Emits the key of the work that is picked; `walked(box)` tells where the focus has come.

    The full part of a bar is what is done. Overdue work is hatched and goes on as a dashed line
    to today; work without an end has no right edge.
    """

    walked = Signal(QRectF)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._groups: tuple[SpanGroup, ...] = ()
        self._today = date.min
        self._axis: TimeAxis | None = None

    def set_groups(self, groups: Sequence[SpanGroup], today: date) -> None:
        """Show this work, with a line at today."""
        self._groups, self._today = tuple(groups), today
        days = [day for span in self._spans() for day in (span.start, span.end or span.start)]
        self._axis = spanned([*days, today]) if days else None
        self.data_changed()

    def _spans(self) -> Iterator[Span]:
        return (span for group in self._groups for span in group.spans)

    def words(self) -> list[str]:
        return [span.words for span in self._spans()]

    def sizeHint(self) -> QSize:
        now = tokens()
        lines = sum(now.px(GROUP) + now.px(LINE) * len(group.spans) for group in self._groups)
        return QSize(now.px(520), now.px(AXIS) + lines if self._groups else 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if 0 <= self._focused < len(self._spots):
            self.walked.emit(self._spots[self._focused].box)

    # Drawing

    def draw(self, painter: QPainter, now: Tokens) -> None:
        if self._axis is None:
            return
        plot = self._plot(now)
        top = float(now.px(AXIS))
        for group in self._groups:
            self._draw_group(painter, now, group.title, top)
            top += now.px(GROUP)
            first, bottom = top, top + now.px(LINE) * len(group.spans)
            self._axis.draw_lines(painter, now, plot, first, bottom)
            for span in group.spans:
                line = QRectF(0, top, self.width(), now.px(LINE))
                self._draw_span(painter, now, span, line, plot)
                self.add_spot(line, span.key, span.words)
                top += now.px(LINE)
            self._draw_today(painter, now, plot, first, bottom)
        self._draw_head(painter, now, plot)

    def _plot(self, now: Tokens) -> QRectF:
        """Between the labels (at most two fifths of the width) and the states."""
        labels = max(text_width(span.label, now) for span in self._spans()) + now.px(20)
        right = now.px(12) + self._percents(now) + self._pills(now)
        left = min(labels, self.width() * 2 // 5)
        left = min(left, max(self.width() - right - now.px(LEAST_PLOT), now.px(80)))
        return QRectF(left, 0, max(self.width() - left - right, 1), self.height())

    def _percents(self, now: Tokens) -> int:
        return text_width("100%", now, bold=True) + now.px(16)

    def _pills(self, now: Tokens) -> int:
        return max(pill_width(span.state, now) for span in self._spans())

    def _draw_head(self, painter: QPainter, now: Tokens, plot: QRectF) -> None:
        """The axis stays in sight while the lines go by below it."""
        assert self._axis is not None
        top = max(self.visibleRegion().boundingRect().top(), 0)
        head = QRectF(0, top, self.width(), now.px(AXIS))
        painter.fillRect(head, now.color("panel"))
        self._axis.draw_names(painter, now, plot, head)
        x = self._axis.place(self._today, plot)
        text = self.tr("hôm nay")
        wide = text_width(text, now, AXIS_SIZE, bold=True) + now.px(4)
        left = min(max(x - wide / 2, plot.left()), self.width() - wide)
        painter.setFont(now.font(AXIS_SIZE, bold=True))
        painter.setPen(now.color("primary"))
        box = QRectF(left, top, wide, now.px(AXIS) / 2)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def _draw_today(
        self, painter: QPainter, now: Tokens, plot: QRectF, top: float, bottom: float
    ) -> None:
        """Over the bars of one group; the headings stay free to be read."""
        assert self._axis is not None
        x = self._axis.place(self._today, plot)
        painter.setPen(QPen(now.color("primary"), now.px(1.5), Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def _draw_group(self, painter: QPainter, now: Tokens, title: str, top: float) -> None:
        box = QRectF(0, top, self.width(), now.px(GROUP))
        painter.fillRect(box, now.color("background"))
        painter.setFont(now.font(bold=True))
        painter.setPen(now.color("text"))
        inside = box.adjusted(now.px(6), 0, -now.px(6), 0)
        # Semibold is wider than the text that `elided` measures.
        painter.drawText(inside, MIDDLE, elided(title, inside.width() * 0.92, now))

    def _draw_span(
        self, painter: QPainter, now: Tokens, span: Span, line: QRectF, plot: QRectF
    ) -> None:
        if self.is_marked(span.key):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("primary_soft"))
            painter.drawRoundedRect(line, now.px(4), now.px(4))
        painter.setFont(now.font())
        painter.setPen(now.color("text"))
        label = QRectF(now.px(6), line.top(), plot.left() - now.px(16), line.height())
        painter.drawText(label, MIDDLE, elided(span.label, label.width(), now))
        self._draw_bar(painter, now, span, line, plot)
        ends = QRectF(plot.right(), line.top(), self._percents(now), line.height())
        if span.percent is not None:
            painter.setFont(now.font(bold=True))
            painter.setPen(now.color("text"))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(ends.adjusted(0, 0, -now.px(6), 0), int(side), f"{span.percent:.0f}%")
        tall = now.px(20)
        pill = QRectF(ends.right(), line.center().y() - tall / 2, 0, tall)
        pill.setWidth(pill_width(span.state, now))
        paint_pill(painter, pill, span.state, span.tone)

    def _draw_bar(
        self, painter: QPainter, now: Tokens, span: Span, line: QRectF, plot: QRectF
    ) -> None:
        assert self._axis is not None
        tall = now.px(BAR)
        left = self._axis.place(span.start, plot)
        end = span.end or max(span.start, self._today)
        right = max(self._axis.place_after(end, plot), left + now.px(4))
        bar = QRectF(left, line.center().y() - tall / 2, right - left, tall)
        edge = now.color("bad" if span.overdue else "primary")
        painter.fillRect(bar, now.color("band"))
        if span.overdue:
            painter.fillRect(bar, QBrush(edge, Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(edge, now.px(1.5), Qt.PenStyle.DashLine))
            y = bar.center().y()
            painter.drawLine(QPointF(right, y), QPointF(self._axis.place(self._today, plot), y))
        done = QRectF(bar)
        done.setWidth(bar.width() * min(span.percent or 0, 100) / 100)
        painter.fillRect(done, edge)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corners = [bar.topRight(), bar.topLeft(), bar.bottomLeft(), bar.bottomRight()]
        if span.end is not None:
            corners.append(bar.topRight())
        painter.drawPolyline(corners)
