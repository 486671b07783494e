"""A target as a band from low to high, what is counted so far, and the forecast."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.common.charts.chart import AXIS_SIZE, Chart, number, text_width
from ui.common.theme import Tokens, tokens


class TargetBand(Chart):
    """One line: the track, the band, the bar of the value, the mark at the low end."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._low, self._value = 0.0, 0.0
        self._high: float | None = None
        self._forecast: float | None = None
        self._strict = False
        self._key = ""

    def set_target(
        self,
        value: float,
        low: float,
        high: float | None = None,
        *,
        forecast: float | None = None,
        strict: bool = False,
        key: str = "",
    ) -> None:
        """`strict`: the plan says "trên"; `key` makes the whole band open something."""
        self._value, self._low, self._high = value, low, high
        self._forecast, self._strict, self._key = forecast, strict, key
        self.data_changed()

    def range_text(self) -> str:
        """'20–30', '50' or '> 7'."""
        if self._high is not None and self._high != self._low:
            return f"{number(self._low)}–{number(self._high)}"
        return f"> {number(self._low)}" if self._strict else number(self._low)

    def words(self) -> list[str]:
        text = self.tr("{0}, mục tiêu {1}").format(number(self._value), self.range_text())
        if self._forecast is not None:
            text += self.tr(", dự báo {0}").format(number(self._forecast))
        return [text]

    def sizeHint(self) -> QSize:
        return QSize(tokens().px(200), tokens().px(36))

    def _top(self) -> float:
        high = self._high if self._high is not None else self._low
        return max(high * 4 / 3, self._value * 1.05, (self._forecast or 0) * 1.05, 1.0)

    def draw(self, painter: QPainter, now: Tokens) -> None:
        tall, thin = now.px(12), now.px(6)
        track = QRectF(0.5, now.px(5) + 0.5, self.width() - 1, tall)
        per_unit = track.width() / self._top()
        painter.setPen(QPen(now.color("line")))
        painter.setBrush(now.color("background"))
        painter.drawRect(track)
        high = self._high if self._high is not None else self._low
        painter.setPen(Qt.PenStyle.NoPen)
        band = QRectF(self._low * per_unit, track.top(), (high - self._low) * per_unit, tall)
        painter.fillRect(band, now.color("band"))
        middle = track.center().y()
        if self._forecast is not None and self._forecast > self._value:
            painter.setPen(QPen(now.color("primary"), now.px(2), Qt.PenStyle.DotLine))
            painter.drawLine(
                QRectF(self._value * per_unit, middle, 0, 0).topLeft(),
                QRectF(self._forecast * per_unit, middle, 0, 0).topLeft(),
            )
        bar = QRectF(0, middle - thin / 2, self._value * per_unit, thin)
        painter.fillRect(bar, now.color("primary"))
        at = self._low * per_unit
        painter.fillRect(
            QRectF(at - 1, track.top() - now.px(4), 2, tall + now.px(8)), now.color("text")
        )
        self._draw_range(painter, now, at)
        self.add_spot(QRectF(self.rect()), self._key, self.words()[0])

    def _draw_range(self, painter: QPainter, now: Tokens, at: float) -> None:
        painter.setFont(now.font(AXIS_SIZE))
        painter.setPen(now.color("muted"))
        wide = now.px(120)
        half = text_width(self.range_text(), now, AXIS_SIZE) / 2
        left = min(max(at, half), self.width() - half) - wide / 2
        box = QRectF(left, now.px(20), wide, now.px(16))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter), self.range_text())
