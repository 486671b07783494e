"""Before and after: two bars a measure, each pair on its own scale."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from nsuat_desktop.reporting.charts import Pair
from ui.common.charts.chart import AXIS_SIZE, Chart, elided, text_width
from ui.common.theme import Tokens, tokens

LABEL, BAR, TEXT, BETWEEN, LEGEND = 18, 13, 18, 12, 22
LEAST_BAR = 60


class PairChart(Chart):
    """Before is a pale bar with a dark edge, after a full one: told apart without colour."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._pairs: tuple[Pair, ...] = ()
        self._sides = ("", "")

    def set_pairs(self, pairs: Sequence[Pair], before: str, after: str) -> None:
        """Show these measures; `before` and `after` name the bars."""
        self._pairs, self._sides = tuple(pairs), (before, after)
        self.data_changed()

    def words(self) -> list[str]:
        return [self._words(pair) for pair in self._pairs]

    def _words(self, pair: Pair) -> str:
        before, after = self._sides
        return f"{pair.label}: {before} {pair.before_text}, {after} {pair.after_text}"

    def sizeHint(self) -> QSize:
        now = tokens()
        tall = now.px(LABEL + 2 * BAR + BETWEEN + 2) * len(self._pairs)
        return QSize(now.px(240), tall + now.px(LEGEND) if self._pairs else 0)

    def draw(self, painter: QPainter, now: Tokens) -> None:
        if not self._pairs:
            return
        self._draw_legend(painter, now)
        texts = [text for pair in self._pairs for text in (pair.before_text, pair.after_text)]
        ends = max(text_width(text, now, AXIS_SIZE) for text in texts) + now.px(8)
        room = max(self.width() - ends, now.px(LEAST_BAR))
        tall = now.px(LABEL + 2 * BAR + BETWEEN + 2)
        for at, pair in enumerate(self._pairs):
            box = QRectF(0, now.px(LEGEND) + at * tall, self.width(), tall - now.px(BETWEEN))
            self._draw_pair(painter, now, pair, box, room)
            self.add_spot(box, "", self._words(pair))

    def _draw_pair(
        self, painter: QPainter, now: Tokens, pair: Pair, box: QRectF, room: float
    ) -> None:
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(now.font(AXIS_SIZE))
        painter.setPen(now.color("muted"))
        head = QRectF(box.left(), box.top(), box.width(), now.px(LABEL))
        painter.drawText(head, middle, elided(pair.label, head.width(), now, AXIS_SIZE))
        scale = max(abs(pair.before), abs(pair.after)) or 1
        sides = ((pair.before, pair.before_text), (pair.after, pair.after_text))
        for at, (value, text) in enumerate(sides):
            length = max(room * value / scale, 0)
            top = head.bottom() + at * now.px(BAR + 2)
            bar = QRectF(0.5, top + 0.5, max(length - 1, 1), now.px(BAR) - 1)
            self._draw_side(painter, now, bar, at)
            painter.setPen(now.color("text"))
            tall = now.px(TEXT)  # higher than the bar: descenders must not be cut
            end = QRectF(bar.right() + now.px(6), bar.center().y() - tall / 2, box.width(), tall)
            painter.drawText(end, middle, text)

    def _draw_side(self, painter: QPainter, now: Tokens, bar: QRectF, at: int) -> None:
        painter.setPen(QPen(now.color("primary")))
        painter.setBrush(now.color("primary") if at else QColor(Qt.GlobalColor.transparent))
        painter.drawRect(bar)

    def _draw_legend(self, painter: QPainter, now: Tokens) -> None:
        x, side = 0.5, now.px(10)
        painter.setFont(now.font(AXIS_SIZE))
        for at, name in enumerate(self._sides):
            top = (now.px(LEGEND - 4) - side) / 2
            self._draw_side(painter, now, QRectF(x, top, side, side), at)
            painter.setPen(now.color("muted"))
            box = QRectF(x + side + now.px(6), 0, self.width(), now.px(LEGEND - 4))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), name)
            x = box.left() + text_width(name, now, AXIS_SIZE) + now.px(16)
