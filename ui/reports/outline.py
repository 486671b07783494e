"""The column at the left of a report: the steps, and the sections of the text."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.common.icons import icon_pixmap
from ui.common.layout import spaced
from ui.common.screen import Card, label
from ui.common.theme import tokens

STEPS = ("period", "gaps", "prose", "pages")


@dataclass(frozen=True)
class Entry:
    """One line: `icon` and its colour tell the state."""

    key: str
    text: str
    icon: str = ""
    role: str = "muted"
    tip: str = ""


class OutlineRow(QAbstractButton):
    """A line that can be chosen."""

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.entry = entry
        self.show_entry(entry)

    def show_entry(self, entry: Entry) -> None:
        self.entry = entry
        self.setText(entry.text)
        self.setToolTip(entry.tip or entry.text)
        self.setAccessibleName(f"{entry.text}. {entry.tip}" if entry.tip else entry.text)
        self.update()

    def sizeHint(self) -> QSize:
        now = tokens()
        return QSize(now.px(120), now.px(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # a button would move the focus only; the group moves the choice too
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("primary_soft" if chosen else "background"))
            painter.drawRoundedRect(box, now.radius, now.radius)
        if self.hasFocus():
            painter.setPen(QPen(now.color("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), now.radius, now.radius)
        left = now.px(8)
        right = self.width() - now.px(6)
        if self.entry.icon:
            side = now.px(14)
            place = QPointF(right - side, (self.height() - side) / 2)
            picture = icon_pixmap(self.entry.icon, self.entry.role, 14, self.devicePixelRatioF())
            painter.drawPixmap(place, picture)
            right -= side + now.px(4)
        painter.setFont(now.font(bold=chosen))
        painter.setPen(now.color("primary" if chosen else "text"))
        text = QFontMetrics(painter.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(right - left)
        )
        room = QRectF(left, 0, right - left, self.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)


class RowGroup(QWidget):
    """Lines of which one is chosen. `chosen(key)`; Up and Down go along them."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("role", "clear")
        self._rows: dict[str, OutlineRow] = {}
        self._column = spaced(QVBoxLayout(self), 1)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def row(self, key: str) -> OutlineRow:
        return self._rows[key]

    def keys(self) -> list[str]:
        return list(self._rows)

    def show_entries(self, entries: list[Entry]) -> None:
        """Show other states; lines are only made anew when there are other ones."""
        if list(self._rows) != [entry.key for entry in entries]:
            for old in self._rows.values():
                old.hide()
                old.deleteLater()
            self._rows = {}
            for entry in entries:
                row = OutlineRow(entry, self)
                row.clicked.connect(lambda _=False, key=entry.key: self.choose(key, tell=True))
                self._rows[entry.key] = row
                self._column.addWidget(row)
                row.show()
        for entry in entries:
            if self._rows[entry.key].entry != entry:
                self._rows[entry.key].show_entry(entry)

    def choose(self, key: str | None, *, tell: bool = False) -> None:
        """Mark one line, or none."""
        for each, row in self._rows.items():
            row.setChecked(each == key)
        if tell and key is not None:
            self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        keys = list(self._rows)
        focused = [at for at, key in enumerate(keys) if self._rows[key].hasFocus()]
        if focused and event.key() in steps:
            at = max(0, min(len(keys) - 1, focused[0] + steps[Qt.Key(event.key())]))
            self._rows[keys[at]].setFocus(Qt.FocusReason.TabFocusReason)
            self.choose(keys[at], tell=True)
            return
        super().keyPressEvent(event)


class Outline(Card):
    """Steps above, sections below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Các bước"), parent)
        self.steps = RowGroup(self.tr("Các bước"), self)
        self.sections = RowGroup(self.tr("Mục của báo cáo"), self)
        self.body.setSpacing(4)
        self.body.addWidget(self.steps)
        heading = label(self.tr("Mục"), "title")
        heading.setContentsMargins(0, tokens().px(10), 0, 0)
        self.body.addWidget(heading)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.sections)
        self.body.addWidget(area, 1)
