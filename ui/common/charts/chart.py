"""What all charts share: parts that can be pointed at, chosen by key, and read aloud."""

import math
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.common.theme import Tokens, tokens

AXIS_SIZE = 12


class Spot(NamedTuple):
    """One part that can be picked: where it is, its key, and what it says in words."""

    box: QRectF
    key: str
    words: str


class Chart(QWidget):
    """Emits `picked` with the key of the part that was clicked, or chosen by Enter.

    Arrow keys walk along the parts. Subclasses draw in `draw` and tell their parts by `add_spot`.
    """

    picked = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spots: list[Spot] = []
        self._hovered = self._focused = -1
        self._marked: set[str] = set()
        self._name = name
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def draw(self, painter: QPainter, now: Tokens) -> None:
        """Draw everything and add the spots."""
        raise NotImplementedError

    def words(self) -> list[str]:
        """The content in words, one part each, for assistive technology."""
        raise NotImplementedError

    def data_changed(self) -> None:
        """Subclasses call this when they were given new data."""
        self._hovered = self._focused = -1
        self._spots = []
        self.setAccessibleDescription("; ".join(self.words()))
        self.updateGeometry()
        self.update()

    def add_spot(self, box: QRectF, key: str, words: str) -> None:
        """Tell a part while drawing; an empty key is a part that only speaks."""
        self._spots.append(Spot(box, key, words))

    def spots(self) -> list[Spot]:
        """The parts as they were drawn last."""
        return list(self._spots)

    def is_marked(self, key: str) -> bool:
        """Whether the mouse or the focus is on a part, so that it is drawn stronger."""
        return key in self._marked

    def _marked_keys(self) -> set[str]:
        marked = (self._hovered, self._focused if self.hasFocus() else -1)
        return {self._spots[at].key for at in marked if 0 <= at < len(self._spots)}

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._marked = self._marked_keys()
        self._spots = []
        self.draw(painter, now)
        if self.hasFocus() and 0 <= self._focused < len(self._spots):
            painter.setPen(QPen(now.color("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self._spots[self._focused].box.adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(ring & QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def spot_at(self, position: QPointF) -> int:
        """Number of the part under a position; -1 when there is none."""
        hits = [at for at, spot in enumerate(self._spots) if spot.box.contains(position)]
        return hits[-1] if hits else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.spot_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self.spot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at >= 0:
            self._focused = at
            self._pick(at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._focused = max(self._focused, 0)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if self._spots and event.key() in steps:
            at = self._focused + steps[Qt.Key(event.key())]
            self._focused = min(max(at, 0), len(self._spots) - 1)
            self.setAccessibleName(f"{self._name}: {self._spots[self._focused].words}")
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self._focused)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self.spot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._spots[at].words if at >= 0 else "", self)
            return True
        return super().event(event)

    def _hover(self, at: int) -> None:
        if at != self._hovered:
            self._hovered = at
            opens = at >= 0 and bool(self._spots[at].key)
            shape = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def _pick(self, at: int) -> None:
        if 0 <= at < len(self._spots) and self._spots[at].key:
            self.picked.emit(self._spots[at].key)


def text_width(text: str, now: Tokens, size: float = 13, *, bold: bool = False) -> int:
    """Width of a text in the interface font."""
    return QFontMetrics(now.font(size, bold=bold)).horizontalAdvance(text)


def elided(text: str, width: float, now: Tokens, size: float = 13) -> str:
    """A text cut to a width."""
    metrics = QFontMetrics(now.font(size))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width))


def number(value: float) -> str:
    """A figure as it is written: 1.284 or 7,5."""
    if value == int(value):
        return f"{int(value):,}".replace(",", ".")
    return f"{value:,.1f}".translate({ord(","): ".", ord("."): ","})


def nice_top(value: float, steps: int = 4) -> tuple[float, float]:
    """A round end of an axis not below `value`, and the distance of its lines."""
    if value <= 0:
        return float(steps), 1.0
    raw = max(value / steps, 1.0)
    size = 10 ** (len(str(int(raw))) - 1)
    step = next(size * each for each in (1, 2, 5, 10) if size * each >= raw)
    return float(math.ceil(value / step) * step), float(step)
