"""The column at the left: screens in sections, with numbers that ask for attention."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.common.icons import icon_pixmap
from ui.common.layout import spaced
from ui.common.screen import label
from ui.common.theme import Tokens, tokens

WIDTH = 208


class Entry(NamedTuple):
    """One line of the navigation; `section` is its heading, empty for the first lines."""

    key: str
    title: str
    icon: str
    section: str = ""


class _Line(QAbstractButton):
    """An entry: icon, title, and a count when something waits there."""

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self._count = 0
        self.setText(entry.title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def count(self) -> int:
        return self._count

    def set_count(self, count: int) -> None:
        self._count = count
        name = self.entry.title
        self.setAccessibleName(self.tr("{0}, {1} việc").format(name, count) if count else name)
        self.update()

    def sizeHint(self) -> QSize:
        now = tokens()
        return QSize(now.px(WIDTH - 16), now.control)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("primary_soft" if chosen else "background"))
            painter.drawRoundedRect(QRectF(self.rect()), now.radius, now.radius)
        if chosen:
            painter.setBrush(now.color("primary"))
            bar = QRectF(0, now.px(6), now.px(3), self.height() - 2 * now.px(6))
            painter.drawRoundedRect(bar, now.px(1.5), now.px(1.5))
        if self.hasFocus():
            painter.setPen(QPen(now.color("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(1, 1, -1, -1), now.px(5), now.px(5)
            )
        self._paint_words(painter, now, chosen)

    def _paint_words(self, painter: QPainter, now: Tokens, chosen: bool) -> None:
        ink = "primary" if chosen else "text"
        picture = icon_pixmap(
            self.entry.icon, ink if chosen else "muted", ratio=self.devicePixelRatioF()
        )
        painter.drawPixmap(QPointF(now.px(12), (self.height() - now.px(16)) / 2), picture)
        room = QRectF(self.rect()).adjusted(now.px(38), 0, -now.px(8), 0)
        if self._count:
            room.setRight(room.right() - self._paint_count(painter, now) - now.px(6))
        painter.setFont(now.font(bold=chosen))
        painter.setPen(now.color(ink))
        text = QFontMetrics(painter.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_count(self, painter: QPainter, now: Tokens) -> float:
        painter.setFont(now.font(12, bold=True))
        words = str(self._count) if self._count < 1000 else "999+"
        width = max(now.px(20), QFontMetrics(painter.font()).horizontalAdvance(words) + now.px(12))
        height = now.px(18)
        left = self.width() - now.px(8) - width
        box = QRectF(left, (self.height() - height) / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color("bad_soft"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(now.color("bad"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
        return width


class Navigation(QScrollArea):
    """Emits `chosen` with the key of a screen. Up and Down walk along the entries."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAccessibleName(self.tr("Các màn hình"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines: dict[str, _Line] = {}
        self._group = QButtonGroup(self)
        page = self._page = QWidget()
        page.setObjectName("navigationPage")
        column = spaced(QVBoxLayout(page), 2, (8, 10, 8, 8))
        section = ""
        for entry in entries:
            if entry.section != section:
                section = entry.section
                heading = label(section.upper(), "section")
                heading.setContentsMargins(10, 10, 0, 4)
                column.addWidget(heading)
            line = _Line(entry, page)
            line.clicked.connect(self._announce)
            self._group.addButton(line)
            self._lines[entry.key] = line
            column.addWidget(line)
        column.addStretch(1)
        self.setWidget(page)

    def keys(self) -> list[str]:
        """Keys in the order shown."""
        return list(self._lines)

    def select(self, key: str) -> None:
        """Mark an entry without announcing it."""
        self._lines[key].setChecked(True)

    def set_count(self, key: str, count: int) -> None:
        """Number of things that wait on a screen; 0 takes the number away."""
        self._lines[key].set_count(count)

    def count(self, key: str) -> int:
        return self._lines[key].count

    def button(self, key: str) -> QAbstractButton:
        """The entry as a button, for tests and for focus."""
        return self._lines[key]

    def sizeHint(self) -> QSize:
        return QSize(self._width(), 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(), 120)

    def _width(self) -> int:
        """Wider by the scroll bar where there is one, so that it takes nothing from the titles."""
        wide = tokens().px(WIDTH)
        if self._page.sizeHint().height() > self.height():
            wide += self.verticalScrollBar().sizeHint().width()
        return wide

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        focused = [key for key, line in self._lines.items() if line.hasFocus()]
        if focused and event.key() in steps:
            keys = self.keys()
            at = (keys.index(focused[0]) + steps[Qt.Key(event.key())]) % len(keys)
            self._lines[keys[at]].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _announce(self) -> None:
        line = self.sender()
        assert isinstance(line, _Line)
        self.chosen.emit(line.entry.key)
