"""Thùng rác: what was deleted, by whom and when, and how it comes back."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.bin import DeletedRecord, deleted_records, restore_records
from nsuat_desktop.records.description import Plain
from nsuat_desktop.records.registry import description_of, descriptions
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.numbers import format_integer
from ui.common.background import in_background
from ui.common.buttons import Button, Look
from ui.common.changes import Changes
from ui.common.chips import Chip
from ui.common.empty_state import EmptyState
from ui.common.errors import show_error
from ui.common.flow import FlowLayout
from ui.common.layout import spaced
from ui.common.page_model import Column, Row
from ui.common.screen import PageHeader, Screen, label, page_layout
from ui.common.table_view import TableView
from ui.common.theme import theme_changed, tokens
from ui.common.translation import shown
from ui.records.wording import local_moment

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

AFTER_CHANGE_MS = 100


@dataclass(frozen=True)
class _Line:
    """A record of the bin as a line of the table."""

    record: DeletedRecord
    values: Mapping[str, Plain]
    labels: Mapping[str, str]

    @property
    def id(self) -> str:
        return self.record.id


class BinScreen(Screen):
    """Newest first; Enter, a double click or the button restores what is selected."""

    def __init__(self, workspace: "Workspace", changes: Changes, settings: QSettings) -> None:
        super().__init__()
        self._workspace, self._changes = workspace, changes
        self._records: dict[str, DeletedRecord] = {}
        self._kind = ""
        self._order = ("when", True)
        self.table = TableView(self._columns(), self, self, checks=True)
        self.table.setAccessibleName(self.tr("Bản ghi đã xóa"))
        self.table.columns.makes_room = True
        self.table.columns.remember(settings, "bin")
        self.filter = QLineEdit(self)
        self.count = label("", "muted")
        self.restore_button = Button(
            self.tr("Khôi phục"), self, look=Look.PRIMARY, icon="restore", shortcut="Ctrl+R"
        )
        self.empty = EmptyState("delete", self.tr("Đang đọc thùng rác…"))
        self._chip_row = QWidget(self)
        self._flow = FlowLayout(self._chip_row)
        self._choices = QButtonGroup(self)
        self.chips: dict[str, Chip] = {}
        self._stack = QStackedWidget(self)
        self._rest = QTimer(self)
        self._running = self._stale = False
        self._arrange()
        self._connect()

    def _columns(self) -> list[Column]:
        return [
            Column("title", self.tr("Bản ghi"), _Text("title"), 320, stretch=True),
            Column("kind", self.tr("Loại"), _Text("kind"), 170),
            Column("when", self.tr("Xóa lúc"), _Text("when"), 140),
            Column("who", self.tr("Người xóa"), _Text("who"), 150),
            Column("how", self.tr("Lần thay đổi"), _Text("how"), 300),
        ]

    def _arrange(self) -> None:
        header = PageHeader(self.tr("Thùng rác"), self)
        self.filter.setPlaceholderText(self.tr("Lọc không dấu (Ctrl+F)"))
        self.filter.setAccessibleName(self.tr("Lọc danh sách"))
        self.filter.setClearButtonEnabled(True)
        self.filter.installEventFilter(self)
        header.add(self.count, self.filter)
        header.add_actions(self.restore_button)
        self.restore_button.setVisible(self._workspace.can_write)
        self._stack.addWidget(self.table)
        card = QFrame(self)
        card.setProperty("role", "card")
        spaced(QVBoxLayout(card)).addWidget(self.empty)
        self._stack.addWidget(card)
        self._stack.setCurrentIndex(1)
        page_layout(self, header, self._chip_row, self._stack)
        self._chip_row.hide()
        theme_changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.filter.setFixedWidth(tokens().px(210))
        self.count.setMinimumWidth(tokens().px(64))

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._show)
        self.table.opened.connect(lambda _: self.restore())
        self.table.typed.connect(self._type_into_filter)
        self.table.selection_moved.connect(self._on_selection)
        self.table.sort_asked.connect(self._on_sort)
        self.restore_button.clicked.connect(self.restore)
        self.restore_button.setEnabled(False)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._focus_filter)
        self._rest.setSingleShot(True)
        self._rest.setInterval(AFTER_CHANGE_MS)
        self._rest.timeout.connect(self.load)
        self._changes.records_changed.connect(self._on_changes)
        self.table.set_sort(*self._order)

    # Reading

    def rows(self, ids: Sequence[str]) -> Sequence[Row]:
        """The lines of these records, for the table."""
        return [_line(self._records[each]) for each in ids if each in self._records]

    def activated(self) -> None:
        if self._stale or not self._records:
            self.load()
        self.table.setFocus()

    def _on_changes(self) -> None:
        if self.isVisible():
            self._rest.start()
        else:
            self._stale = True

    def load(self) -> None:
        """Read the bin again; what is shown stays until then."""
        if self._running:
            self._stale = True
            return
        self._running, self._stale = True, False
        task = in_background(
            lambda progress: deleted_records(self._workspace.database),
            self._on_read,
            self._on_failed,
        )
        task.cancelled.connect(self._on_cancelled)

    def _on_read(self, found: list[DeletedRecord]) -> None:
        self._running = False
        self._records = {each.id: each for each in found}
        self._make_chips()
        self.table.reload()
        self._show(keep=True)
        if self._stale:
            self.load()

    def _on_cancelled(self) -> None:
        self._running = False

    def _on_failed(self, error: BaseException) -> None:
        self._running = False
        show_error(self, error)

    # What is shown

    def _make_chips(self) -> None:
        counts = Counter(each.record_type for each in self._records.values())
        if self._kind not in counts:
            self._kind = ""
        for chip in self.chips.values():
            self._choices.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        kinds = ["", *(kind for kind in descriptions() if kind in counts)]
        for kind in kinds:
            title = shown(description_of(kind).label_plural) if kind else self.tr("Tất cả")
            count = counts[kind] if kind else counts.total()
            chip = Chip(f"{title} {format_integer(count)}", self._chip_row, checkable=True)
            chip.setChecked(kind == self._kind)
            chip.clicked.connect(lambda _=False, kind=kind: self.choose_kind(kind))
            self._choices.addButton(chip)
            self._flow.addWidget(chip)
            chip.show()
            self.chips[kind] = chip
        self._chip_row.setVisible(len(kinds) > 2)

    def choose_kind(self, kind: str) -> None:
        """Show one kind only; empty shows all."""
        self._kind = kind
        self.chips[kind].setChecked(True)
        self._show()

    def _show(self, _text: str = "", *, keep: bool = False) -> None:
        words = fold(self.filter.text()).split()
        shown_records = [
            each
            for each in self._records.values()
            if (not self._kind or each.record_type == self._kind) and _holds(each, words)
        ]
        name, descending = self._order
        shown_records.sort(key=lambda each: _sort_key(each, name), reverse=descending)
        ids = [each.id for each in shown_records]
        self.table.mark(self.filter.text())
        self.table.show_ids(ids, keep_place=keep)
        if ids and not self.table.current_id():
            self.table.choose_row(0)
        total = format_integer(len(self._records))
        narrowed = len(ids) != len(self._records)
        self.count.setText(f"{format_integer(len(ids))} / {total}" if narrowed else total)
        self._stack.setCurrentIndex(0 if ids else 1)
        self._say_empty()

    def _say_empty(self) -> None:
        if self._records:
            text = self.tr("Không có bản ghi nào khớp"), self.tr("Bớt chữ trong ô lọc.")
        else:
            text = (
                self.tr("Thùng rác trống"),
                self.tr("Bản ghi đã xóa nằm ở đây và khôi phục lúc nào cũng được."),
            )
        self.empty.set_text(*text)

    def _on_sort(self, name: str, descending: bool) -> None:
        self._order = (name, descending)
        self.table.set_sort(name, descending)
        self._show()

    def _on_selection(self, ids: list[str]) -> None:
        self.restore_button.setEnabled(bool(ids))
        text = self.tr("Khôi phục {0} bản ghi").format(len(ids))
        self.restore_button.setText(text if len(ids) > 1 else self.tr("Khôi phục"))
        self.restore_button.updateGeometry()

    # Restoring

    def restore(self) -> None:
        """Bring the selected records back, with what they point at."""
        ids = self.table.selected_ids()
        if not ids or not self._workspace.can_write:
            return
        try:
            change, restored = restore_records(self._workspace.records, ids)
        except AppError as error:
            show_error(self, error)
            return
        kinds = {each.record_type for id_ in restored if (each := self._records.get(id_))}
        title = self._records[restored[0]].title
        text = self.tr("Đã khôi phục “{0}”.").format(title)
        if len(restored) > 1:
            text = self.tr("Đã khôi phục {0} bản ghi.").format(len(restored))
        self._announce(kinds)
        self.tell(text, lambda: self._undo(change, kinds))

    def _undo(self, change: str, kinds: set[str]) -> None:
        from nsuat_desktop.records.history import undo

        try:
            undo(self._workspace.records, change)
        except AppError as error:
            show_error(self, error)
            return
        self._announce(kinds)

    def _announce(self, kinds: set[str]) -> None:
        for kind in sorted(kinds):
            self._changes.announce(kind)

    # Keys

    def _focus_filter(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _type_into_filter(self, text: str) -> None:
        self.filter.setFocus()
        self.filter.setText(self.filter.text() + text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.table.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)


class _Text:
    """The text of one column."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self, row: Row) -> str:
        return row.labels.get(self._name, "")


def _line(record: DeletedRecord) -> _Line:
    when = f"{local_moment(record.deleted_at):%d/%m/%Y %H:%M}"
    texts = {
        "title": record.title,
        "kind": shown(description_of(record.record_type).label),
        "when": when,
        "who": record.deleted_by,
        "how": record.sentence,
    }
    return _Line(record, {}, texts)


def _holds(record: DeletedRecord, words: list[str]) -> bool:
    if not words:
        return True
    text = f"{record.search_text} {fold(f'{record.title} {record.deleted_by} {record.sentence}')}"
    return all(word in text for word in words)


def _sort_key(record: DeletedRecord, name: str) -> str:
    if name == "when":
        return record.deleted_at
    return fold(_line(record).labels[name])
