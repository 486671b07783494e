"""Small rounded things: pills that tell a state, chips that are pressed."""

from enum import StrEnum

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from ui.common.icons import icon_pixmap
from ui.common.theme import Tokens, tokens


class Tone(StrEnum):
    """What a state means to the reader."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    NEUTRAL = "neutral"
    PRIMARY = "primary"


PILL_SIZE = 12


def pill_width(text: str, now: Tokens) -> int:
    """Width that `paint_pill` needs for a text."""
    return QFontMetrics(now.font(PILL_SIZE)).horizontalAdvance(text) + now.px(14)


def paint_pill(painter: QPainter, box: QRectF, text: str, tone: Tone) -> None:
    """Draw a state as a pill; the caller's pen, brush and font are left changed."""
    now = tokens()
    ink, ground = (
        ("muted", "background") if tone is Tone.NEUTRAL else (tone.value, f"{tone.value}_soft")
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = tone is Tone.NEUTRAL
    painter.setPen(QPen(now.color("line")) if outline else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(now.color(ground))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), now.px(4), now.px(4))
    painter.setPen(now.color(ink))
    painter.setFont(now.font(PILL_SIZE))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


class Pill(QWidget):
    """A state in words on its colour. The words carry the meaning, the colour only helps."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._tone = text, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        return self._text

    @property
    def tone(self) -> Tone:
        return self._tone

    def set_state(self, text: str, tone: Tone) -> None:
        """Show another state; an empty text hides the pill but keeps its place in the code."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        now = tokens()
        return QSize(pill_width(self._text, now), now.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_pill(QPainter(self), QRectF(self.rect()), self._text, self._tone)


class Chip(QAbstractButton):
    """A rounded button: checkable (one view of several), with a menu, or removable (a filter).

    A removable chip emits `removed` when its cross or Delete is pressed.
    """

    removed = Signal()

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        checkable: bool = False,
        removable: bool = False,
        menu: QMenu | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(checkable)
        self._removable, self._menu = removable, menu
        self._still = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if menu is not None:
            menu.setParent(self, menu.windowFlags())
            self.clicked.connect(self._open_menu)

    def set_still(self) -> None:
        """A chip that only tells: no focus, no press."""
        self._still = True
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        now = tokens()
        width = QFontMetrics(now.font()).horizontalAdvance(self.text()) + now.px(22)
        return QSize(width + (now.px(18) if self._mark() else 0), now.px(28))

    def hitButton(self, pos: QPoint) -> bool:
        return not self._still and self.rect().contains(pos)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_cross = event.position().x() > self.width() - tokens().px(26)
        if self._removable and on_cross and self.isDown():
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        if self._menu is not None and event.key() == Qt.Key.Key_Down:
            self._open_menu()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.isChecked() or self._removable
        ink = "primary" if active else "text"
        hovered = self.underMouse() and not self._still
        painter.setPen(QPen(now.color("primary" if active else "muted" if hovered else "line")))
        painter.setBrush(now.color("primary_soft" if active or self.isDown() else "panel"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if self.hasFocus():
            painter.setPen(QPen(now.color("primary"), 2))
            inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        painter.setFont(now.font())
        painter.setPen(now.color(ink))
        text_box = QRectF(self.rect()).adjusted(now.px(11), 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextHideMnemonic
        painter.drawText(text_box, int(flags), self.text())
        if mark := self._mark():
            side = now.px(14)
            place = QPointF(self.width() - side - now.px(9), (self.height() - side) / 2)
            painter.drawPixmap(place, icon_pixmap(mark, ink, 14, self.devicePixelRatioF()))

    def _mark(self) -> str:
        if self._removable:
            return "close"
        return "chevron-down" if self._menu is not None else ""

    def _open_menu(self) -> None:
        if self._menu is not None:
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft() + QPoint(0, 4)))
