"""A list of records with its heading, filter, chips and table; what to do is the screen's."""

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nsuat_desktop.records.description import Description
from nsuat_desktop.text.numbers import format_integer
from ui.common.background import in_background
from ui.common.buttons import Button, IconButton, Look
from ui.common.empty_state import EmptyState
from ui.common.errors import show_error
from ui.common.icons import set_icon
from ui.common.layout import GAP, spaced
from ui.common.page_model import Column, Row
from ui.common.screen import label
from ui.common.table_view import TableView
from ui.common.theme import theme_changed, tokens
from ui.common.translation import shown
from ui.records.columns import columns_of
from ui.records.facets import facets_of
from ui.records.filter_chips import FilterChips
from ui.records.list_data import ListData
from ui.records.wording import empty_text, new_text

if TYPE_CHECKING:
    from nsuat_desktop.records.reading import RecordReader

FIRST_PAGE = 100
FIRST_HITS = 200
AFTER_FIRST_PAINT_MS = 30
MANY = 5_000
"""From so many records on the first hits are painted before the rest is looked for."""


class _Source:
    """Reads the rows of one kind."""

    def __init__(self, reader: "RecordReader", record_type: str) -> None:
        self._reader, self._type = reader, record_type

    def rows(self, ids: Sequence[str]) -> Sequence[Row]:
        return self._reader.rows(self._type, ids)


class ListPanel(QWidget):
    """The table; its heading, filter and chips are in `header`, which the screen puts above.

    `new_asked` from button, key or empty list.
    """

    new_asked = Signal()

    def __init__(
        self,
        reader: "RecordReader",
        description: Description,
        settings: QSettings,
        parent: QWidget | None = None,
        *,
        columns: Sequence[Column] | None = None,
        source: object | None = None,
        can_write: bool = True,
    ) -> None:
        super().__init__(parent)
        self.description, self.can_write = description, can_write
        self.data = ListData(reader, description.type)
        self._reader = reader
        rows = source if source is not None else _Source(reader, description.type)
        made = columns if columns is not None else columns_of(description)
        self.table = TableView(made, rows, self, checks=True)  # type: ignore[arg-type]
        self.table.setAccessibleName(shown(description.label_plural))
        self.table.columns.makes_room = True
        self.table.columns.remember(settings, description.type)
        self.header = QWidget(self)
        self.title = label(shown(description.label_plural), "heading")
        self.count = label("", "muted")
        self.filter = QLineEdit(self)
        self.chips = FilterChips(self.data, facets_of(description.type), self)
        self.new_button = Button(
            new_text(description), self, look=Look.PRIMARY, icon="add", shortcut="Ctrl+N"
        )
        self.more_button = IconButton(
            "menu", self.tr("Cột, xuất, nhập, bản ghi đã xóa"), self, role="muted"
        )
        self.import_button = IconButton("import", self.tr("Nhập từ Excel…"), self, role="muted")
        self.import_button.hide()
        self._imports = False
        self._actions: list[QAction] = []
        self.empty_button = Button("", self)
        self.empty_import_button = Button(self.tr("Nhập từ Excel…"), self, icon="import")
        helping = QWidget(self)
        beside = spaced(QHBoxLayout(helping), 8)
        beside.addWidget(self.empty_button)
        beside.addWidget(self.empty_import_button)
        self.empty = EmptyState(description.icon, "", action=helping)
        self._stack = QStackedWidget(self)
        self._rest = QTimer(self)
        self._set_up()
        self._arrange()
        self._read = False

    def _set_up(self) -> None:
        self.filter.setPlaceholderText(self.tr("Lọc không dấu (Ctrl+F)"))
        self.filter.setAccessibleName(self.tr("Lọc danh sách"))
        clear = QAction(self.tr("Xóa chữ đã gõ"), self.filter)
        set_icon(clear, "close", "muted")
        clear.triggered.connect(self.filter.clear)
        self.filter.addAction(clear, QLineEdit.ActionPosition.TrailingPosition)
        clear.setVisible(False)
        self.filter.textChanged.connect(lambda text: clear.setVisible(bool(text)))
        self.filter.textChanged.connect(self._on_typed)
        self.filter.installEventFilter(self)
        self.chips.chosen.connect(self._on_chosen)
        self.table.sort_asked.connect(self._on_sort)
        self.table.typed.connect(self._type_into_filter)
        self.new_button.clicked.connect(self.new_asked)
        self.new_button.setVisible(self.can_write)
        self.more_button.clicked.connect(self._open_more)
        self.empty_button.clicked.connect(self._on_empty_pressed)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._show_rest)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.focus_filter)

    def _arrange(self) -> None:
        self._head = spaced(QGridLayout(self.header), GAP, row_gap=8)
        named = QWidget(self.header)
        line = spaced(QHBoxLayout(named), 8)
        line.addWidget(self.title)
        line.addWidget(self.count)
        beside = (
            named,
            self.filter,
            None,
            self.import_button,
            self.more_button,
            self.new_button,
        )
        for column, part in enumerate(beside):
            if part is not None:
                self._head.addWidget(part, 0, column, Qt.AlignmentFlag.AlignTop)
        self._head.setColumnStretch(2, 1)
        self._beside = [part for part in beside if part is not None]
        self.chips.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.header.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.header.installEventFilter(self)
        self._place_chips()
        self._stack.addWidget(self.table)
        card = QFrame(self)
        card.setProperty("role", "card")
        spaced(QVBoxLayout(card)).addWidget(self.empty)
        self._stack.addWidget(card)
        spaced(QVBoxLayout(self)).addWidget(self._stack)
        theme_changed.connect(self._fit)
        self._fit()

    def _place_chips(self) -> None:
        """Beside the filter when all of them fit there, else on a line of their own."""
        gap = tokens().px(GAP)
        beside = (part for part in self._beside if not part.isHidden())
        taken = sum(part.sizeHint().width() + gap for part in beside)
        if self.header.width() - taken >= self.chips.sizeHint().width():
            self._head.addWidget(self.chips, 0, 2)
        else:
            self._head.addWidget(self.chips, 1, 0, 1, len(self._beside) + 1)

    def _fit(self) -> None:
        now = tokens()
        self.filter.setFixedWidth(now.px(210))
        self.count.setMinimumWidth(now.px(64))
        for part in (self.title, self.count, self.import_button, self.more_button):
            part.setFixedHeight(now.control)
        self.chips.setContentsMargins(0, now.px(2), 0, 0)

    # Reading

    def show_first(self) -> None:
        """Paint the first page at once; the rest is read right after."""
        if self._read:
            return
        if not self.data.is_narrowed and self.data.order == (None, False):
            rows = self._reader.first_rows(self.description.type, FIRST_PAGE)
            self.table.show_ids([row.id for row in rows], rows)
        self._rest.start(AFTER_FIRST_PAINT_MS)

    def reload(self, ids: Sequence[str] | None = None) -> None:
        """Records changed: read the list and these rows again, keeping selection and place."""
        self.data.forget()
        self.table.reload(ids)
        self.show_ids(keep_place=True)

    def show_ids(self, *, keep_place: bool = False) -> None:
        """Show what the filters leave."""
        self._rest.stop()
        self._read = True
        ids = self.data.ids()
        self.table.mark(self.data.query)
        self.table.show_ids(ids, keep_place=keep_place)
        self._show_count(len(ids))

    def show_only(self, ids: Collection[str] | None, caption: str = "") -> None:
        """Show only these records, whatever was filtered before; None shows all."""
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.blockSignals(False)
        self.data.query = ""
        self.data.clear_facets()
        self.data.show_only(ids)
        self._show_deleted(False)
        self.chips.show_only(caption if ids is not None else "")
        self.show_ids()

    def _show_rest(self) -> None:
        """The whole list; a long one is read by another thread, while the first page stands."""
        if self._read or self._reader.count(self.description.type) < MANY:
            self.show_ids(keep_place=True)
            return
        read = self.data.reading()
        in_background(lambda progress: read(), self._take, self._tell_error)

    def _tell_error(self, error: BaseException) -> None:
        show_error(self, error)

    def _take(self, take: Callable[[], None]) -> None:
        take()
        if not self._read:
            self.show_ids(keep_place=True)

    def _show_count(self, shown_count: int) -> None:
        total = self.data.total()
        text = format_integer(total)
        if self.data.is_narrowed and not self.data.shows_deleted:
            text = f"{format_integer(shown_count)} / {text}"
        self.count.setText(text)
        self.count.setAccessibleName(self.tr("{0} bản ghi").format(text))
        self._stack.setCurrentIndex(0 if shown_count else 1)
        if not shown_count:
            self._say_empty(total)

    def _say_empty(self, total: int) -> None:
        """Why there is nothing, and the button that helps."""
        button = ""
        if self.data.shows_deleted:
            self.empty.set_text(self.tr("Không có bản ghi đã xóa"))
            button = self.tr("Về danh sách")
        elif total:
            self.empty.set_text(
                self.tr("Không có bản ghi nào khớp"),
                self.tr("Bớt chữ trong ô lọc hoặc bỏ bớt bộ lọc."),
            )
            button = self.tr("Bỏ mọi bộ lọc")
        else:
            self.empty.set_text(*empty_text(self.description))
            button = new_text(self.description) if self.can_write else ""
        fresh = self._imports and not total and not self.data.shows_deleted
        self.empty_import_button.setVisible(fresh)
        self.empty_button.setText(button)
        self.empty_button.setVisible(bool(button))
        self.empty_button.updateGeometry()

    def _on_empty_pressed(self) -> None:
        if self.data.shows_deleted:
            self._show_deleted(False)
            self.show_ids()
        elif self.data.total():
            self.show_only(None)
        else:
            self.new_asked.emit()

    # Filter

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _on_typed(self, text: str) -> None:
        self.data.query = text
        first = self.data.first_hits(FIRST_HITS, MANY)
        if first is None:
            self.show_ids()
            return
        self.table.mark(text)
        self.table.show_ids(first)
        self._rest.start(0)

    def _on_chosen(self) -> None:
        self._place_chips()
        self.show_ids()

    def _type_into_filter(self, text: str) -> None:
        self.filter.setFocus()
        self.filter.setText(self.filter.text() + text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.header and event.type() == QEvent.Type.Resize:
            self._place_chips()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.focus_table()
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)

    def focus_table(self) -> None:
        """Go to the list; keys act on the chosen row, so choose one when none is."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.table.selected_ids():
            self.table.choose_row(max(0, self.table.currentIndex().row()))

    # Order, columns, deleted records

    def _on_sort(self, column: str, descending: bool) -> None:
        default = column == self.description.list_columns[0] and not descending
        self.data.order_by(None if default else column, descending)
        self.table.set_sort(column, descending)
        self.show_ids()

    def add_action(
        self, text: str, act: Callable[[], object], shortcut: str = "", icon: str = ""
    ) -> QAction:
        """Put what a screen can do with the list into its menu; the shortcut works in the list."""
        action = QAction(text, self)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if icon:
            set_icon(action, icon)
        action.triggered.connect(lambda checked=False: act())
        self.addAction(action)
        self._actions.append(action)
        return action

    def offer_import(self, act: Callable[[], object]) -> None:
        """Show the ways to bring rows in from a file."""
        self._imports = True
        self.import_button.show()
        for button in (self.import_button, self.empty_import_button):
            button.clicked.connect(lambda checked=False: act())
        self.add_action(self.tr("Nhập từ Excel…"), act, icon="import")
        self._place_chips()

    def _open_more(self) -> None:
        menu = QMenu(self)
        if self._actions:
            menu.addActions(self._actions)
            menu.addSeparator()
        columns = self.table.columns.menu(menu)
        columns.setTitle(self.tr("Cột"))
        menu.addMenu(columns)
        deleted = QAction(self.tr("Bản ghi đã xóa"), menu)
        deleted.setCheckable(True)
        deleted.setChecked(self.data.shows_deleted)
        deleted.triggered.connect(self._toggle_deleted)
        menu.addAction(deleted)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height() + 4)))

    def _toggle_deleted(self) -> None:
        self.show_deleted(not self.data.shows_deleted)

    def show_deleted(self, deleted: bool) -> None:
        """Show the deleted records instead of the live ones, or no longer."""
        self._show_deleted(deleted)
        self.show_ids()

    def _show_deleted(self, deleted: bool) -> None:
        self.data.shows_deleted = deleted
        name = shown(self.description.label_plural)
        self.title.setText(self.tr("{0} đã xóa").format(name) if deleted else name)
        for part in (self.filter, self.chips):
            part.setEnabled(not deleted)
