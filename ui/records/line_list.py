"""A list of painted lines: an icon, what it is, a word about it below, and one at the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.common.icons import paint_icon
from ui.common.theme import theme_changed, tokens

TALL, HEADING = 46, 30
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class ListLine:
    """One line; without a key it is a heading, which cannot be chosen."""

    key: str
    text: str
    below: str = ""
    right: str = ""
    icon: str = ""

    @property
    def aloud(self) -> str:
        """What a screen reader says."""
        return ", ".join(filter(None, (self.text, self.below, self.right)))


class _Lines(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: tuple[ListLine, ...] = ()

    def show(self, lines: Sequence[ListLine]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text  # typing the first letters of a name leads there
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return line.aloud if line.key else line.text
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.lines[index.row()].key:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Painter(QStyledItemDelegate):
    def __init__(self, lines: _Lines, parent: QObject) -> None:
        super().__init__(parent)
        self._lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        tall = TALL if self._lines.lines[index.row()].key else HEADING
        return QSize(tokens().px(120), tokens().px(tall))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = tokens()
        line = self._lines.lines[index.row()]
        box: QRect = option.rect
        if not line.key:
            font = now.font()
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(now.color("text"))
            room = box.adjusted(now.px(10), 0, -now.px(10), -now.px(4))
            painter.drawText(room, _at(Qt.AlignmentFlag.AlignBottom), line.text)
            return
        self._paint_ground(painter, option, box)
        icon = QRect(box.left() + now.px(10), box.top() + now.px(8), now.px(16), now.px(16))
        paint_icon(painter, icon, line.icon, "muted")
        room = box.adjusted(now.px(36), now.px(5), -now.px(10), -now.px(5))
        self._paint_words(painter, line, room)

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, box: QRect) -> None:
        now = tokens()
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, now.color("primary_soft" if chosen else "background"))
        view = option.widget
        if chosen and view is not None and view.hasFocus():
            painter.fillRect(
                QRect(box.topLeft(), QSize(now.px(3), box.height())), now.color("primary")
            )

    @staticmethod
    def _paint_words(painter: QPainter, line: ListLine, room: QRect) -> None:
        now = tokens()
        top, bottom = _at(Qt.AlignmentFlag.AlignTop), _at(Qt.AlignmentFlag.AlignBottom)
        painter.setFont(now.font(12))
        painter.setPen(now.color("muted"))
        metrics = QFontMetrics(painter.font())
        painter.drawText(room, bottom, _cut(metrics, line.below, room.width()))
        right = metrics.horizontalAdvance(line.right)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.drawText(room.adjusted(0, now.px(1), 0, 0), int(side), line.right)
        painter.setFont(now.font())
        painter.setPen(now.color("text"))
        width = room.width() - (right + now.px(12) if right else 0)
        painter.drawText(room, top, _cut(QFontMetrics(painter.font()), line.text, width))


def _at(side: Qt.AlignmentFlag) -> int:
    return int(side | Qt.AlignmentFlag.AlignLeft)


def _cut(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


class LineList(QListView):
    """`opened(key)` on Enter or a double click (with `single_click` on a click).

    `chosen(key)` when another line becomes the current one; empty when none is.
    """

    opened = Signal(str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, single_click: bool = False) -> None:
        super().__init__(parent)
        self._model = _Lines(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self._model, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        pressed = self.clicked if single_click else self.doubleClicked
        pressed.connect(lambda index: self._open(index.row()))
        if single_click:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.selectionModel().currentChanged.connect(lambda: self.chosen.emit(self.current_key()))
        theme_changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def lines(self) -> tuple[ListLine, ...]:
        return self._model.lines

    def show_lines(self, lines: Sequence[ListLine]) -> None:
        """Show other lines; the current one stays when it is still there, else the first is."""
        if tuple(lines) == self._model.lines:
            return
        before, place = self.current_key(), self.verticalScrollBar().value()
        self._model.show(lines)
        self.choose(before)
        self.verticalScrollBar().setValue(place)
        self.chosen.emit(self.current_key())

    def choose(self, key: str) -> None:
        """Stand on a line; on the first when there is no such line."""
        keys = [line.key for line in self.lines]
        first = next((at for at, each in enumerate(keys) if each), -1)
        row = keys.index(key) if key and key in keys else first
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, 0))

    def current_key(self) -> str:
        """Key of the line the list stands on; empty when there is none."""
        row = self.currentIndex().row()
        return self.lines[row].key if 0 <= row < len(self.lines) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            self._open(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _open(self, row: int) -> None:
        if 0 <= row < len(self.lines) and self.lines[row].key:
            self.opened.emit(self.lines[row].key)
