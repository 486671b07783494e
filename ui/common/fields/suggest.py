"""Editors that find by typing without marks: fixed choices and links to other records."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nsuat_desktop.records.description import Choice, Plain
from nsuat_desktop.text.fold import fold
from ui.common.buttons import IconButton
from ui.common.fields.editor import Editor
from ui.common.fields.line import UnitLine
from ui.common.layout import spaced
from ui.common.theme import tokens
from ui.common.translation import shown

MOST_SHOWN = 12
LEAST_WIDTH = 340


@dataclass(frozen=True)
class Suggestion:
    """One thing that may be meant: its id, what it is called, and what tells it from others."""

    id: str
    label: str
    hint: str = ""


Search = Callable[[str], Sequence[Suggestion]]
Created = Callable[[str, str], None]
Create = Callable[[str, Created], None]
"""Opens a form for a new record named by the text; calls back with its id and label."""

_CREATE = "\0create"
Index = QModelIndex | QPersistentModelIndex


class _Suggestions(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.items: Sequence[Suggestion] = ()

    def show(self, items: Sequence[Suggestion]) -> None:
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        item = self.items[index.row()]
        return f"{item.label}, {item.hint}" if item.hint else item.label


class _Line(QStyledItemDelegate):
    """Label, and the hint in muted letters behind it as far as there is room."""

    def __init__(self, suggestions: _Suggestions, parent: QObject) -> None:
        super().__init__(parent)
        self._suggestions = suggestions

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, tokens().row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = tokens()
        item = self._suggestions.items[index.row()]
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(box, now.color("primary_soft"))
        painter.setFont(now.font())
        painter.setPen(now.color("primary" if item.id == _CREATE else "text"))
        room = box.adjusted(now.px(8), 0, -now.px(8), 0)
        metrics = QFontMetrics(painter.font())
        side = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        label = metrics.elidedText(item.label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side, label)
        room.setLeft(room.left() + metrics.horizontalAdvance(label) + now.px(8))
        if item.hint and room.width() > now.px(30):
            painter.setPen(now.color("muted"))
            hint = metrics.elidedText(item.hint, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, side, hint)


class SuggestEditor(Editor):
    """A line whose text leads to a thing with an id. Enter or Tab takes the marked suggestion."""

    def __init__(
        self, search: Search, parent: QWidget | None = None, *, create: Create | None = None
    ) -> None:
        super().__init__(parent)
        self._search, self._create = search, create
        self._chosen: Suggestion | None = None
        self._by_enter = False
        self.line = UnitLine(parent=self)
        self.line.textEdited.connect(self._on_typed)
        self._model = _Suggestions(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(MOST_SHOWN)
        self._list = QListView(self)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._completer.setPopup(self._list)  # puts in a delegate of its own, so ours comes after
        self._list.setItemDelegate(_Line(self._model, self._list))
        self._list.installEventFilter(self)
        self._completer.setWidget(self.line)
        self._completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        self._arrow = self.line.add_button("chevron-down", self.tr("Mở danh sách"), self.open_list)
        self.adopt(self.line)
        spaced(QHBoxLayout(self)).addWidget(self.line)

    def label_for(self, value: str) -> str:
        """What a kept id is called."""
        raise NotImplementedError

    def value(self) -> Plain:
        if self._chosen is not None:
            return self._chosen.id
        return self.line.text().strip() or None

    def set_value(self, value: Plain, label: str = "") -> None:
        """Show the thing with this id; its label is looked up when it is not given."""
        self._chosen = None
        if value is not None:
            self._chosen = Suggestion(str(value), label or self.label_for(str(value)))
        self._show()
        self._set_own("")

    def label(self) -> str:
        """What is shown for the value."""
        return self._chosen.label if self._chosen else self.line.text().strip()

    def read_problem(self) -> str:
        text = self.line.text().strip()
        if self._chosen is not None or not text:
            return ""
        return self.tr("Không tìm thấy “{0}”. Hãy chọn trong danh sách.").format(text[:40])

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)
        self.line.show_button(self._arrow, not read_only)

    def suggestions(self) -> list[Suggestion]:
        """What is offered now."""
        return list(self._model.items)

    @property
    def popup(self) -> QListView:
        """The list of suggestions."""
        return self._list

    def open_list(self) -> None:
        """Offer everything, whatever the text."""
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self._select_when_focused()
        self._offer("")

    def _on_typed(self, text: str) -> None:
        self._chosen = None
        self._offer(text)
        self.note_change()

    def _offer(self, text: str) -> None:
        found = list(self._search(text.strip()))
        if self._create is not None and (new := self.create_words(text.strip())):
            found.append(Suggestion(_CREATE, new))
        self._model.show(found)
        if not found:
            self._list.hide()
            return
        self._completer.setCompletionPrefix("")
        room = self.line.rect()
        room.setWidth(max(room.width(), tokens().px(LEAST_WIDTH)))
        self._completer.complete(room)
        self._list.setCurrentIndex(self._model.index(self._marked(), 0))

    def create_words(self, text: str) -> str:
        """What the line says that makes a new thing; empty when it is not offered."""
        return self.tr("Tạo mới “{0}”…").format(text) if text else ""

    def _marked(self) -> int:
        ids = [item.id for item in self._model.items]
        return ids.index(self._chosen.id) if self._chosen and self._chosen.id in ids else 0

    def _take(self, index: QModelIndex) -> None:
        """Take what was marked; one taken by Enter is done with, as by Tab."""
        by_enter, self._by_enter = self._by_enter, False
        item = self._model.items[index.row()]
        if item.id == _CREATE and self._create is not None:
            text = "" if self._chosen else self.line.text().strip()
            self._create(text, self.take_created)
            return
        self._choose(item)
        if by_enter:
            self.focusNextPrevChild(True)

    def take_created(self, new_id: str, label: str) -> None:
        """Take the record that was created in place."""
        self._choose(Suggestion(new_id, label))
        self.focus()

    def _choose(self, item: Suggestion) -> None:
        self._chosen = item
        self._show()
        self.note_change()

    def _show(self) -> None:
        self.line.setText(self._chosen.label if self._chosen else "")
        self.line.setCursorPosition(0)
        self.line.setToolTip(self._chosen.hint if self._chosen else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self._list:
            if pressed:
                self._by_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)  # type: ignore[attr-defined]
            return False
        if pressed and event.key() == Qt.Key.Key_Down:  # type: ignore[attr-defined]
            if not self.line.isReadOnly():
                self._offer("" if self._chosen else self.line.text())
            return True
        return super().eventFilter(watched, event)

    def on_enter_key(self) -> bool:
        self._settle()
        return super().on_enter_key()

    def on_left(self) -> None:
        self._settle()
        self.line.setCursorPosition(0)
        super().on_left()

    def _settle(self) -> None:
        """A text that names exactly one thing is that thing."""
        text = self.line.text().strip()
        if self._chosen is None and text:
            found = self._search(text)
            exact = [item for item in found if fold(item.label) == fold(text)]
            if len(exact) == 1 or len(found) == 1:
                self._choose(exact[0] if len(exact) == 1 else found[0])

    def on_entered(self) -> None:
        QTimer.singleShot(0, self.line, self._select_when_focused)

    def _select_when_focused(self) -> None:
        if self.line.hasFocus():
            length = len(self.line.text())
            self.line.setSelection(length, -length)  # the beginning stays in view


class ChoiceEditor(SuggestEditor):
    """One of fixed choices, found by its words or their initials ("htx", "tnhh").

    All are offered when the line is empty.
    """

    def __init__(
        self,
        choices: Sequence[Choice],
        parent: QWidget | None = None,
        *,
        create: Create | None = None,
    ) -> None:
        super().__init__(self._find, parent, create=create)
        self._choices = tuple(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices; a value that is no longer among them stays until changed."""
        self._choices = tuple(choices)

    def label_for(self, value: str) -> str:
        return next((shown(each.label) for each in self._choices if each.code == value), value)

    def _find(self, text: str) -> list[Suggestion]:
        wanted = fold(text)
        words = wanted.split()
        ranked = []
        for each in self._choices:
            label = fold(shown(each.label))
            initials = "".join(word[0] for word in label.split())
            known = all(word in label or (len(word) > 1 and word in initials) for word in words)
            if known or wanted in fold(each.code):
                ranked.append(((not label.startswith(wanted), wanted not in label), each))
        ranked.sort(key=lambda pair: pair[0])
        return [Suggestion(each.code, shown(each.label)) for _, each in ranked]


class CatalogueEditor(ChoiceEditor):
    """One entry of a catalogue that grows: `entries` are asked anew each time."""

    def __init__(
        self,
        entries: Callable[[], Sequence[Choice]],
        create: Create,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(entries(), parent, create=create)
        self._entries = entries

    def label_for(self, value: str) -> str:
        self.set_choices(self._entries())
        return super().label_for(value)

    def create_words(self, text: str) -> str:
        if not text:
            return self.tr("Thêm mục mới…")
        return self.tr("Thêm mục mới “{0}”…").format(text)

    def _find(self, text: str) -> list[Suggestion]:
        self.set_choices(self._entries())
        return super()._find(text)


class LinkEditor(SuggestEditor):
    """A link to another record, found by `search`; `title` names a kept one.

    With an `opener`, a button and Ctrl+O lead to the record that is chosen.
    """

    def __init__(
        self,
        search: Search,
        title: Callable[[str], str],
        parent: QWidget | None = None,
        *,
        create: Create | None = None,
        opener: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__(search, parent, create=create)
        self._title, self._opener = title, opener
        self.open_button: IconButton | None = None
        if opener is not None:
            tip = self.tr("Mở bản ghi này (Ctrl+O)")
            self.open_button = self.line.add_button("link", tip, self.open_chosen)
            self.line.show_button(self.open_button, False)
            key = QShortcut(QKeySequence("Ctrl+O"), self.line, self.open_chosen)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.line.setPlaceholderText(self.tr("Gõ để tìm (không dấu được)"))

    def label_for(self, value: str) -> str:
        return self._title(value)

    def open_chosen(self) -> None:
        """Lead to the chosen record."""
        if self._opener is not None and self._chosen is not None:
            self._opener(self._chosen.id)

    def _show(self) -> None:
        super()._show()
        self._show_opener()

    def _on_typed(self, text: str) -> None:
        super()._on_typed(text)
        self._show_opener()

    def _show_opener(self) -> None:
        if self.open_button is not None:
            self.line.show_button(self.open_button, self._chosen is not None)
