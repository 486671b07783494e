"""The tabs above a screen whose entry of the navigation holds several screens."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.common.layout import EDGE, spaced
from ui.common.theme import theme_changed, tokens

HEIGHT = 36
PAD = 12


class _Tab(QAbstractButton):
    """A title with a line under it when its screen is in front."""

    def __init__(self, key: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.setText(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        now = tokens()
        words = QFontMetrics(now.font(bold=True)).horizontalAdvance(self.text())
        return QSize(words + 2 * now.px(PAD), now.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(tokens().px(48), tokens().px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ink = "primary" if chosen else "text" if self.underMouse() else "muted"
        painter.setFont(now.font(bold=chosen))
        painter.setPen(now.color(ink))
        pad = now.px(PAD)
        room = self.rect().adjusted(pad, 0, -pad, 0)
        words = QFontMetrics(painter.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width() + 1
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), words)
        if chosen:
            thick = now.px(3)
            line = QRectF(pad, self.height() - thick, self.width() - 2 * pad, thick)
            painter.fillRect(line, now.color("primary"))
        if self.hasFocus():
            painter.setPen(QPen(now.color("primary"), 2))
            frame = QRectF(self.rect()).adjusted(3, 4, -3, -6)
            painter.drawRoundedRect(frame, now.px(5), now.px(5))


class TabStrip(QWidget):
    """Emits `chosen` with the key of a screen; Left and Right walk along the tabs."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Các danh sách của mục này"))
        self._group = QButtonGroup(self)
        self._tabs: dict[str, _Tab] = {}
        self._line = spaced(QHBoxLayout(self), 0, (EDGE - PAD, 2, EDGE, 0))
        self._line.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_changed.connect(self.updateGeometry)

    def show_tabs(self, tabs: Sequence[tuple[str, str]]) -> None:
        """Show these (key, title); nothing moves when they are the same."""
        if [key for key, _ in tabs] == list(self._tabs):
            return
        for tab in self._tabs.values():
            self._group.removeButton(tab)
            self._line.removeWidget(tab)
            tab.hide()
            tab.deleteLater()
        self._tabs = {}
        for at, (key, title) in enumerate(tabs):
            tab = _Tab(key, title, self)
            tab.clicked.connect(self._announce)
            tab.setToolTip(self.tr("Ctrl+PageUp, Ctrl+PageDown"))
            self._group.addButton(tab)
            self._line.insertWidget(at, tab)
            self._tabs[key] = tab

    def select(self, key: str) -> None:
        """Mark a tab without announcing it."""
        self._tabs[key].setChecked(True)

    def keys(self) -> list[str]:
        """Keys of the tabs in the order shown."""
        return list(self._tabs)

    def button(self, key: str) -> QAbstractButton:
        """The tab as a button."""
        return self._tabs[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        keys = self.keys()
        focused = [at for at, key in enumerate(keys) if self._tabs[key].hasFocus()]
        if focused and event.key() in steps:
            at = (focused[0] + steps[Qt.Key(event.key())]) % len(keys)
            self._tabs[keys[at]].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, now.color("line"))

    def _announce(self) -> None:
        tab = self.sender()
        assert isinstance(tab, _Tab)
        self.chosen.emit(tab.key)
