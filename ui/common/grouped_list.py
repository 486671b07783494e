"""A list in groups: a picture or a pill, words with their hits marked, and a word at the right."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nsuat_desktop.text.fold import match_spans
from ui.common.chips import Tone, paint_pill, pill_width
from ui.common.icons import icon_pixmap
from ui.common.theme import Tokens, theme_changed, tokens

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
SIDE = 10


@dataclass(frozen=True)
class Item:
    """One line; `heading` is the group it belongs to, `payload` what the screen makes of it."""

    text: str
    payload: object = None
    heading: str = ""
    icon: str = ""
    pill: str = ""
    tone: Tone = Tone.NEUTRAL
    detail: str = ""


class _Model(QAbstractListModel):
    """Lines with a row for the heading before each group."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Item | str] = []

    def show(self, items: Sequence[Item]) -> None:
        self.beginResetModel()
        self.lines = []
        heading = ""
        for item in items:
            if item.heading != heading:
                heading = item.heading
                self.lines.append(heading)
            self.lines.append(item)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.lines[index.row()], Item):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line if isinstance(line, str) else line.text
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(line, Item):
            return ", ".join(part for part in (line.pill, line.text, line.detail) if part)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(line, Item):
            return line.text
        return None


class _Painter(QStyledItemDelegate):
    """Draws a line; headings are small capitals."""

    def __init__(self, view: "GroupedList") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(tokens().px(120), tokens().row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._view.lines[index.row()]
        now = tokens()
        box = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, str):
            painter.setFont(now.font(12))
            painter.setPen(now.color("muted"))
            room = box.adjusted(now.px(SIDE), 0, 0, -now.px(4))
            flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, int(flags), line.upper())
        else:
            self._paint_ground(painter, now, box, option.state)
            self._paint_item(painter, now, box.adjusted(now.px(SIDE), 0, -now.px(SIDE), 0), line)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, now: Tokens, box: QRect, state: QStyle.StateFlag
    ) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not chosen and not state & QStyle.StateFlag.State_MouseOver:
            return
        ringed = chosen and self._view.hasFocus()
        painter.setPen(QPen(now.color("primary")) if ringed else Qt.PenStyle.NoPen)
        painter.setBrush(now.color("primary_soft" if chosen else "background"))
        inner = QRectF(box).adjusted(now.px(4) + 0.5, 0.5, -now.px(4) - 0.5, -0.5)
        painter.drawRoundedRect(inner, now.px(4), now.px(4))

    def _paint_item(self, painter: QPainter, now: Tokens, room: QRect, item: Item) -> None:
        left = room.left()
        if item.icon:
            top = room.top() + (room.height() - now.px(16)) // 2
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(left, top, icon_pixmap(item.icon, "muted", ratio=ratio))
            left += now.px(26)
        if self._view.pill_room:
            tall = now.px(20)
            if item.pill:
                width = min(self._view.pill_room, pill_width(item.pill, now))
                top = room.top() + (room.height() - tall) // 2
                place = QRectF(left + self._view.pill_room - width, top, width, tall)
                paint_pill(painter, place, item.pill, item.tone)
            left += self._view.pill_room + now.px(10)
        self._paint_words(painter, now, room.adjusted(left - room.left(), 0, 0, 0), item)

    def _paint_words(self, painter: QPainter, now: Tokens, room: QRect, item: Item) -> None:
        font = now.font()
        metrics = QFontMetrics(font)
        small = QFontMetrics(now.font(12))
        # One pixel more: an advance is rounded, and a text that is a fraction wider would be cut.
        wanted = small.horizontalAdvance(item.detail) + now.px(14) + 1 if item.detail else 0
        free = max(room.width() // 3, room.width() - metrics.horizontalAdvance(item.text))
        beside = min(wanted, free)
        width = room.width() - beside
        text = metrics.elidedText(item.text, self._view.elide, width)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        middle = room.top() + (room.height() - metrics.height()) / 2
        for start, end in match_spans(text, self._view.query) if self._view.query else ():
            first = room.left() + metrics.horizontalAdvance(text[:start])
            last = room.left() + metrics.horizontalAdvance(text[:end])
            hit = QRectF(first - 1, middle, last - first + 2, metrics.height())
            painter.fillRect(hit, now.color("warn_soft"))
        painter.setFont(font)
        painter.setPen(now.color("text"))
        painter.drawText(room, flags, text)
        if beside > now.px(40):
            painter.setFont(now.font(12))
            painter.setPen(now.color("muted"))
            right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            place = room.adjusted(width, 0, 0, 0)
            elided = Qt.TextElideMode.ElideRight
            words = small.elidedText(item.detail, elided, beside - now.px(14))
            painter.drawText(place, right, words)


class GroupedList(QListView):
    """`chosen(payload)` by Enter or a click; Up and Down step over the headings."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self.query = ""
        self.elide = Qt.TextElideMode.ElideRight
        self.pill_room = 0
        """Width of the pills of all lines together, so that the words stand in one line."""
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._choose)
        theme_changed.connect(self._fit)
        self._fit()

    @property
    def lines(self) -> list[Item | str]:
        """Headings and items in the order shown."""
        return self._model.lines

    @property
    def items(self) -> list[Item]:
        """The items without the headings."""
        return [line for line in self._model.lines if isinstance(line, Item)]

    def show_items(self, items: Sequence[Item], query: str = "", *, keep: bool = False) -> None:
        """Show other items and stand on the first; `keep`: on the one that was current before."""
        old, place = self.current(), self.verticalScrollBar().value()
        self.query = query
        now = tokens()
        self.pill_room = max((pill_width(each.pill, now) for each in items if each.pill), default=0)
        if keep and list(items) == self.items:
            return
        self._model.show(items)
        found = -1
        if keep and old is not None:
            found = next((at for at, line in enumerate(self.lines) if line == old), -1)
        first = next((at for at, line in enumerate(self.lines) if isinstance(line, Item)), -1)
        self.setCurrentIndex(self._model.index(found if found >= 0 else first, 0))
        if keep:
            self.verticalScrollBar().setValue(place)
        else:
            self.scrollToTop()

    def current(self) -> Item | None:
        """The line that Enter would open."""
        index = self.currentIndex()
        line = self._model.lines[index.row()] if index.isValid() else None
        return line if isinstance(line, Item) else None

    def step(self, by: int) -> None:
        """Go some lines up or down, to the last or first one at most."""
        places = [at for at, line in enumerate(self.lines) if isinstance(line, Item)]
        if not places:
            return
        row = self.currentIndex().row()
        at = places.index(row) + by if row in places else 0
        self.setCurrentIndex(self._model.index(places[max(0, min(at, len(places) - 1))], 0))
        if at <= 0:
            self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _choose(self, index: Index) -> None:
        line = self._model.lines[index.row()] if index.isValid() else None
        if isinstance(line, Item):
            self.chosen.emit(line.payload)

    def _fit(self) -> None:
        now = tokens()
        self.verticalScrollBar().setSingleStep(now.row)
        pills = [each.pill for each in self.items if each.pill]
        self.pill_room = max((pill_width(each, now) for each in pills), default=0)
        self.doItemsLayout()
