"""The line at the top: the program, and which office, period and person it works for."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QShortcutEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from ui.common.chips import Chip, Pill, Tone
from ui.common.icons import icon_pixmap
from ui.common.layout import GAP, spaced
from ui.common.screen import label
from ui.common.theme import theme_changed, tokens

HEIGHT = 48
NAME_WIDTH = 180
"""So that the search box begins where the screens begin."""
SEARCH_WIDTH = 350
SEARCH_KEYS = "Ctrl+K"


class SearchBox(QAbstractButton):
    """Looks like a box to type in; what it opens has the real one.

    (A text field would cost the first frame more than everything else in the head.)
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(self.tr("Tìm đơn vị, lớp, chứng nhận, lệnh… (gõ không dấu được)"))
        self.setAccessibleName(self.tr("Tìm ở mọi nơi"))
        self.setToolTip(SEARCH_KEYS)
        self.setShortcut(SEARCH_KEYS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        """Answer the keys at once; Qt would first show the button pressed for 100 ms."""
        if isinstance(event, QShortcutEvent) and self.isEnabled():
            self.click()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(tokens().px(SEARCH_WIDTH), tokens().control)

    def minimumSizeHint(self) -> QSize:
        return QSize(tokens().control, tokens().control)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = "primary" if self.hasFocus() else "muted" if self.underMouse() else "line"
        painter.setPen(QPen(now.color(border), 2 if self.hasFocus() else 1))
        painter.setBrush(now.color("background"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, now.radius, now.radius)
        side = now.px(16)
        place = QPointF(now.px(8), (self.height() - side) / 2)
        picture = icon_pixmap("search", "muted", ratio=self.devicePixelRatioF())
        painter.drawPixmap(place, picture)
        self._paint_words(painter, box.adjusted(now.px(32), 0, -now.px(10), 0))

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        """The hint, and the keys at the right, as far as there is room."""
        now = tokens()
        painter.setPen(now.color("muted"))
        painter.setFont(now.font(11))
        keys = QFontMetrics(painter.font()).horizontalAdvance(SEARCH_KEYS)
        middle = Qt.AlignmentFlag.AlignVCenter
        if room.width() < keys:
            return
        painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignRight), SEARCH_KEYS)
        room.setRight(room.right() - keys - now.px(8))
        painter.setFont(now.font())
        words = QFontMetrics(painter.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(room.width())
        )
        if room.width() > now.px(40):
            painter.drawText(room, int(middle), words)


class HeadBar(QFrame):
    """Chips without a menu only tell; chips without a text are absent.

    `search` is off until there is something to search.
    `mark` stands beside the program's name when the window shows something out of the ordinary.
    """

    def __init__(self, program: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("headBar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name = label(program, "program")
        self._line = spaced(QHBoxLayout(self), GAP, (16, 0))
        self.search = SearchBox(self)
        self.search.setEnabled(False)
        self.mark = Pill("", Tone.WARN, self)
        self.mark.hide()
        self._line.addWidget(self._name)
        self._line.addWidget(self.search, 3)
        self._line.addWidget(self.mark)
        self._line.addStretch(1)
        self._chips: dict[str, Chip] = {}
        self._menus: dict[str, QMenu | None] = {}
        self._order = ("office", "period", "user")
        theme_changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        now = tokens()
        self._name.setMinimumWidth(now.px(NAME_WIDTH))
        self.search.setMaximumWidth(now.px(SEARCH_WIDTH))

    def set_chip(self, which: str, text: str, menu: QMenu | None = None, tip: str = "") -> None:
        """Show "office", "period" or "user"; an empty text takes the chip away."""
        old = self._chips.pop(which, None)
        if old is not None:
            self._line.removeWidget(old)
            old.deleteLater()
        if not text:
            return
        chip = Chip(text, self, menu=menu)
        if menu is None:
            chip.set_still()
        chip.setToolTip(tip)
        self._chips[which] = chip
        shown = [name for name in self._order if name in self._chips]
        self._line.insertWidget(4 + shown.index(which), chip)

    def chip(self, which: str) -> Chip | None:
        """The chip that is shown for "office", "period" or "user"."""
        return self._chips.get(which)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), tokens().px(HEIGHT))
