"""Push buttons with the shortcut shown where it acts, and small ones that are only a picture."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcutEvent,
)
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from ui.common.icons import icon_pixmap, paint_icon
from ui.common.theme import Tokens, tokens


class Look(StrEnum):
    """PRIMARY at most once a screen; DANGER never primary; QUIET for secondary places."""

    PLAIN = "plain"
    PRIMARY = "primary"
    DANGER = "danger"
    QUIET = "quiet"


class Button(QPushButton):
    """A push button; with a shortcut it also answers that key and shows it in a small frame."""

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        look: Look = Look.PLAIN,
        icon: str = "",
        shortcut: str = "",
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self._look, self._icon_name = look, icon
        self._hint = ""
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))
            self._hint = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Change what the button stands for."""
        self._look = look
        self.update()

    def event(self, event: QEvent) -> bool:
        """Answer the shortcut at once; Qt would first show the button pressed for 100 ms."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous() and self.isEnabled():
            self.click()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and plain == Qt.KeyboardModifier.NoModifier and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        now = tokens()
        width = QFontMetrics(now.font()).horizontalAdvance(self._label())
        width += now.px(24)
        if self._icon_name:
            width += now.px(16) + (now.px(6) if self.text() else 0)
        if self._hint:
            width += self._hint_width(now) + now.px(8)
        return QSize(max(width, now.control), now.control)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._paint_frame(painter, now)
        painter.setFont(now.font())
        self._paint_content(painter, now, ink)

    def _paint_frame(self, painter: QPainter, now: Tokens) -> str:
        """Ground and border; returns the role of the text's colour."""
        ground, border, ink = self._roles()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        pen = QPen(now.color(border)) if border else QPen(Qt.PenStyle.NoPen)
        painter.setPen(pen)
        painter.setBrush(now.color(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, now.radius, now.radius)
        if self.hasFocus():
            on_primary = self._look is Look.PRIMARY
            painter.setPen(QPen(now.color("on_primary" if on_primary else "primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = 3.0 if on_primary else 1.0
            inner = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(inner, now.radius - 1, now.radius - 1)
        return ink

    def _roles(self) -> tuple[str, str, str]:
        pressed = self.isDown() or self.isChecked()
        if not self.isEnabled():
            return "background", "line", "muted"
        if self._look is Look.PRIMARY:
            return "primary", "text" if self.underMouse() else "primary", "on_primary"
        ink = "bad" if self._look is Look.DANGER else "text"
        if self._look is Look.QUIET:
            ground = "primary_soft" if pressed or self.underMouse() else ""
            return ground, "", "primary"
        border = "muted" if self.underMouse() else "line"
        return "primary_soft" if pressed else "panel", border, ink

    def _paint_content(self, painter: QPainter, now: Tokens, ink: str) -> None:
        metrics = QFontMetrics(painter.font())
        content = metrics.horizontalAdvance(self._label())
        if self._icon_name:
            content += now.px(16) + (now.px(6) if self.text() else 0)
        if self._hint:
            content += self._hint_width(now) + now.px(8)
        x = (self.width() - content) / 2
        if self._icon_name:
            ratio = self.devicePixelRatioF()
            top = (self.height() - now.px(16)) / 2
            painter.drawPixmap(QPointF(x, top), icon_pixmap(self._icon_name, ink, ratio=ratio))
            x += now.px(16) + now.px(6)
        painter.setPen(now.color(ink))
        box = QRectF(x, 0, self.width() - x, self.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(box, int(flags), self.text())
        if self._hint:
            self._paint_hint(painter, now, x + metrics.horizontalAdvance(self._label()), ink)

    def _paint_hint(self, painter: QPainter, now: Tokens, x: float, ink: str) -> None:
        color = now.color(ink if self._look is Look.PRIMARY else "muted")
        painter.setFont(now.font(11))
        height = now.px(18)
        frame = QRectF(x + now.px(8), (self.height() - height) / 2, self._hint_width(now), height)
        painter.setPen(QPen(color, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setOpacity(0.8)
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), now.px(4), now.px(4))
        painter.setOpacity(1)
        painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), self._hint)

    def _hint_width(self, now: Tokens) -> int:
        return QFontMetrics(now.font(11)).horizontalAdvance(self._hint) + now.px(10)

    def _label(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


class IconButton(QAbstractButton):
    """A picture that is pressed; `tip` names it for the hand and for the ear."""

    def __init__(
        self, icon: str, tip: str, parent: QWidget | None = None, *, role: str = "text"
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._role = icon, role
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = tokens().px(28)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setBrush(now.color("primary_soft"))
            painter.drawRoundedRect(box, now.radius, now.radius)
        if self.hasFocus():
            painter.setPen(QPen(now.color("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), now.radius - 1, now.radius - 1)
        place = QRect(0, 0, now.px(16), now.px(16))
        place.moveCenter(self.rect().center())
        paint_icon(painter, place, self._icon_name, self._role if self.isEnabled() else "muted")
