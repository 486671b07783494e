"""The table of the house: quick at any length, told by ids, everything by keyboard."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from ui.common.column_places import CHECK, ColumnPlaces
from ui.common.icons import paint_icon
from ui.common.page_model import Column, PageModel, Row, RowSource
from ui.common.row_painter import Cell, RowPainter
from ui.common.theme import Tokens, theme_changed, tokens


class _Header(QHeaderView):
    """Draws a tick box over the column of tick boxes: it chooses all rows or none."""

    def __init__(self, table: "TableView") -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        super().paintSection(painter, rect, section)
        if self._table.rows.columns[section] is CHECK:
            _paint_check(painter, rect, self._table.all_chosen())


class TableView(QTableView):
    """Shows records by id; keeps selection and place when the list is read again.

    Signals carry ids. `opened`: Enter or double click. `sort_asked(column, descending)`: the
    screen asks the service for the ids in that order. `typed`: letters typed on the table, meant
    for the filter. `menu_asked(global position)`: the screen shows its menu for the selection.
    """

    opened = Signal(str)
    current_moved = Signal(str)
    selection_moved = Signal(list)
    sort_asked = Signal(str, bool)
    typed = Signal(str)
    delete_asked = Signal(list)
    menu_asked = Signal(QPoint)

    def __init__(
        self,
        columns: Sequence[Column],
        source: RowSource,
        parent: QWidget | None = None,
        *,
        checks: bool = False,
    ) -> None:
        super().__init__(parent)
        shown = [CHECK, *columns] if checks else list(columns)
        self.rows = PageModel(shown, source, self)
        self._painter = RowPainter(self)
        self._hovered = -1
        self._chosen: frozenset[int] = frozenset()
        self._last_current = ""
        self._sort = ("", False)
        self._set_up()
        self.setHorizontalHeader(_Header(self))
        self.setModel(self.rows)
        self.columns = ColumnPlaces(self, shown)
        self._set_up_header()
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        theme_changed.connect(self._follow_theme)
        self._follow_theme()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(False)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setMinimumSectionSize(24)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.sectionClicked.connect(self._on_header_click)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_column_menu)
        for at, column in enumerate(self.rows.columns):
            if column is CHECK:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)

    def _follow_theme(self) -> None:
        now = tokens()
        self.verticalHeader().setDefaultSectionSize(now.row)
        self.verticalScrollBar().setSingleStep(now.row)
        self.columns.fit()

    # What is shown

    def show_ids(
        self, ids: Sequence[str], first: Sequence[Row] = (), *, keep_place: bool = False
    ) -> None:
        """Show these records in this order. Chosen rows stay chosen as far as they are there.

        With `keep_place` the scroll position stays (the list was read again after a save), else
        the list starts at its top (another filter or order).
        """
        chosen, current = self.selected_ids(), self.current_id()
        scroll = self.verticalScrollBar().value()
        if not self.rows.set_ids(ids, first):
            return
        self.choose(chosen, current, scroll=False)
        if keep_place:
            self.verticalScrollBar().setValue(scroll)
        else:
            self.scrollToTop()

    def mark(self, query: str) -> None:
        """Mark the hits of a filter text in all cells."""
        self._painter.mark(query)
        self.viewport().update()

    def reload(self, ids: Sequence[str] | None = None) -> None:
        """Read rows again whose content changed; None reads all of them."""
        self.rows.refresh(ids)
        self.viewport().update()

    # What is chosen

    def current_id(self) -> str:
        """Id of the row with the focus; empty when there is none."""
        index = self.currentIndex()
        return self.rows.ids[index.row()] if index.isValid() else ""

    def selected_ids(self) -> list[str]:
        """Ids of the chosen rows in the order shown."""
        return [self.rows.ids[place] for place in self._chosen_places()]

    def choose(self, ids: Iterable[str], current: str = "", *, scroll: bool = True) -> None:
        """Choose records by id and make one of them current; unknown ids are left out."""
        places = self.rows.places_of(list(ids))
        selection = QItemSelection()
        last = len(self.rows.columns) - 1
        for start, end in _runs(places):
            selection.select(self.rows.index(start, 0), self.rows.index(end, last))
        place = self.rows.place_of(current) if current else None
        model = self.selectionModel()
        if place is None and places:
            place = places[0]
        index = self.rows.index(place, 0) if place is not None else QModelIndex()
        model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._on_selection()
        self._on_current()
        if scroll and index.isValid():
            self.scrollTo(index)

    def all_chosen(self) -> bool:
        """Whether every row is chosen."""
        return bool(self._chosen) and len(self._chosen) == len(self.rows.ids)

    def choose_row(self, place: int) -> None:
        """Make a row by its place the only chosen one."""
        if 0 <= place < len(self.rows.ids):
            self.selectRow(place)

    def _chosen_places(self) -> list[int]:
        return sorted(
            place
            for span in self.selectionModel().selection().toList()
            for place in range(span.top(), span.bottom() + 1)
        )

    def _on_selection(self) -> None:
        self._chosen = frozenset(self._chosen_places())
        self.selection_moved.emit([self.rows.ids[place] for place in sorted(self._chosen)])
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def _on_current(self) -> None:
        current = self.current_id()
        if current != self._last_current:
            self._last_current = current
            self.current_moved.emit(current)

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self.viewport())
        area = self.viewport().rect()
        cells = self._cells(area)
        count, height = len(self.rows.ids), self.rowHeight(0) or now.row
        if count:
            first = max(0, self.rowAt(0))
            top = self.rowViewportPosition(first)
            for place in range(first, count):
                if top > area.bottom():
                    break
                self._paint_row(painter, now, place, cells, QRect(0, top, area.width(), height))
                top += height

    def _paint_row(
        self, painter: QPainter, now: Tokens, place: int, cells: list[Cell], box: QRect
    ) -> None:
        chosen = place in self._chosen
        if chosen:
            painter.fillRect(box, now.color("primary_soft"))
        elif place == self._hovered:
            painter.fillRect(box, now.color("background"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, now.color("line"))
        self._painter.paint_row(painter, self.rows.row_at(place), cells, box.top(), box.height())
        if cells and cells[0].column is CHECK:
            left, width = cells[0].left, cells[0].width
            _paint_check(painter, QRect(left, box.top(), width, box.height()), chosen)
        if self.hasFocus() and place == self.currentIndex().row():
            painter.setPen(QPen(now.color("primary"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0, 0, -1, -2))

    def _cells(self, area: QRect) -> list[Cell]:
        header = self.horizontalHeader()
        cells = []
        for visual in range(header.count()):
            logical = header.logicalIndex(visual)
            left, width = header.sectionViewportPosition(logical), header.sectionSize(logical)
            if not header.isSectionHidden(logical) and left + width > 0 and left < area.right():
                cells.append(Cell(self.rows.columns[logical], left, width))
        return cells

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.rows.columns[index.column()] is CHECK:
            self._toggle(index)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.rows.columns[index.column()] is not CHECK:
            self.opened.emit(self.rows.ids[index.row()])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.currentIndex().isValid():
            self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current_id()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if current:
                self.opened.emit(current)
        elif event.key() == Qt.Key.Key_Delete:
            if self._chosen:
                self.delete_asked.emit(self.selected_ids())
        elif event.key() == Qt.Key.Key_Space and current:
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Qt would walk through all rows; the filter does this better."""
        if search.strip():
            self.typed.emit(search)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            text = self.rows.text(index.row(), index.column()) if index.isValid() else ""
            if text and self._painter.elides(text, self.columnWidth(index.column())):
                QToolTip.showText(event.globalPos(), text, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        flag = QItemSelectionModel.SelectionFlag
        model = self.selectionModel()
        model.select(index, flag.Toggle | flag.Rows)
        model.setCurrentIndex(index, flag.NoUpdate)

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            self.viewport().update()

    # Copy

    def copy(self) -> None:
        """Put the chosen rows on the clipboard as a table, with headings when it is many."""
        QGuiApplication.clipboard().setText(self.as_table(self._chosen_places()))

    def as_table(self, places: Sequence[int]) -> str:
        """Rows as text with tabs, the columns as they are shown; what is masked stays masked."""
        columns = self.shown_columns()
        lines = [[_flat(column.text(self.rows.row_at(at))) for column in columns] for at in places]
        if len(lines) > 1:
            lines.insert(0, [column.title for column in columns])
        return "".join("\t".join(line) + "\n" for line in lines)

    # Columns

    def shown_columns(self) -> list[Column]:
        """Columns from left to right without the hidden ones and the tick boxes."""
        return [column for column in self.columns.shown() if column is not CHECK]

    def set_sort(self, name: str, descending: bool) -> None:
        """Show by which column the list is ordered now; an empty name for none."""
        self._sort = (name, descending)
        names = [column.name for column in self.rows.columns]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(names.index(name) if name else -1, order)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()

    def _open_column_menu(self, position: QPoint) -> None:
        menu = self.columns.menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(position))

    def _on_header_click(self, at: int) -> None:
        column = self.rows.columns[at]
        if column is CHECK:
            self.clearSelection() if self.all_chosen() else self.selectAll()
        if not column.sortable:
            self.set_sort(*self._sort)
            return
        order = self.horizontalHeader().sortIndicatorOrder()
        self._sort = (column.name, order is Qt.SortOrder.DescendingOrder)
        self.sort_asked.emit(*self._sort)


def _paint_check(painter: QPainter, room: QRect, chosen: bool) -> None:
    now = tokens()
    side = now.px(14)
    left = room.left() + (room.width() - side) // 2
    box = QRect(left, room.top() + (room.height() - side) // 2, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(now.color("primary" if chosen else "muted")))
    painter.setBrush(now.color("primary" if chosen else "panel"))
    painter.drawRoundedRect(box, now.px(3), now.px(3))
    if chosen:
        paint_icon(painter, box, "check", "on_primary")


def _flat(text: str) -> str:
    return " ".join(text.split())


def _runs(places: Sequence[int]) -> Iterable[tuple[int, int]]:
    """First and last of each unbroken run of ascending numbers."""
    start = end = None
    for place in places:
        if end is not None and place == end + 1:
            end = place
            continue
        if start is not None and end is not None:
            yield start, end
        start = end = place
    if start is not None and end is not None:
        yield start, end
