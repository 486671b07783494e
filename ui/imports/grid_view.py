"""The preview grid: cells with their verdicts, typed over in place, columns given to fields."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QMenu,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from nsuat_desktop.spreadsheets.preview import Show
from ui.common.cell_grid import CellDelegate, CellGrid, Index
from ui.common.icons import paint_icon
from ui.common.theme import theme_changed, tokens
from ui.imports.grid_headers import FIELD_MIME, ColumnHeader, RowHeader
from ui.imports.grid_model import ImportModel
from ui.imports.words import VERDICT_LOOKS

PADDING = 8
SAMPLE, MOST_SAMPLED = 60, 3_000
"""So many rows say how wide a column should be; fewer when that would be more cells than this."""
WIDEST = 260


class _Delegate(CellDelegate):
    """Ground and picture of the verdict."""

    def __init__(self, model: ImportModel, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = tokens()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        look = VERDICT_LOOKS.get(self._rows.remarks(index.row(), index.column())[0])
        painter.save()
        if look is not None:
            painter.fillRect(box, now.color(look.ground))
        elif state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, now.color("primary_soft"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, now.color("line"))
        room = box.adjusted(now.px(PADDING), 0, -now.px(PADDING), -1)
        if look is not None:
            side = now.px(14)
            paint_icon(painter, QRect(room.x(), room.y(), side, room.height()), look.icon, look.ink)
            room.setLeft(room.left() + side + now.px(6))
        taken = self._rows.path_at(index.column()) is not None
        painter.setFont(now.font())
        painter.setPen(now.color(look.ink if look else "text" if taken else "muted"))
        text = " ".join(str(index.data() or "").split("\n"))
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), elided)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(now.color("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -2))
        painter.restore()

    def line_name(self, index: Index) -> str:
        return self._rows.field_text(index.column())


class ImportGrid(CellGrid):
    """`field_asked(column)`: which field the column goes to is to be chosen; `skip_asked(rows)`:
    these rows of the grid are to stay out, or no longer."""

    field_asked = Signal(int)
    field_given = Signal(int, str)
    skip_asked = Signal(list)
    cell_moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: ImportModel | None = None
        self._place = (Show.ALL, 0, 0)
        """The filter, the row's number in the file and the column of the last current cell."""
        self._fits = False
        """Whether the columns were made to fit what is read from their cells."""
        self.setAccessibleName(self.tr("Các dòng trong tệp"))
        self.setProperty("role", "inner")
        self.setAcceptDrops(True)
        theme_changed.connect(self._fit)

    def show_model(self, model: ImportModel) -> None:
        """Show another table."""
        before, self.rows = self.rows, model
        self.columns_head = ColumnHeader(model, self)
        self.columns_head.pressed_at.connect(self.field_asked)
        self.columns_head.dropped.connect(self.field_given)
        self.setHorizontalHeader(self.columns_head)
        self.setVerticalHeader(RowHeader(model, self))
        self.setModel(model)
        delegate = _Delegate(model, self)
        delegate.go_on.connect(self.go_down)
        self.setItemDelegate(delegate)
        self.selectionModel().currentChanged.connect(self._on_current)
        model.modelReset.connect(self._on_reset)
        model.job.matched.connect(self._expect_others)
        model.job.planned.connect(self._on_planned)
        if before is not None:
            before.deleteLater()
        self._fit()
        self.go_to(0, model.first_column())

    def _fit(self) -> None:
        """Columns as wide as their heads and first cells ask for."""
        if self.rows is None:
            return
        now = tokens()
        metrics = self.fontMetrics()
        columns = self.rows.columnCount()
        rows = min(SAMPLE, MOST_SAMPLED // max(columns, 1), self.rows.rowCount())
        for column in range(columns):
            texts = [str(self.rows.index(row, column).data() or "") for row in range(rows)]
            cells = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            wanted = max(self.columns_head.wanted_width(column), cells + now.px(3 * PADDING + 14))
            self.setColumnWidth(column, min(wanted, now.px(WIDEST)))

    def _expect_others(self) -> None:
        """Other fields: what is read from the cells may be wider or narrower."""
        self._fits = False

    def _on_planned(self) -> None:
        if not self._fits:
            self._fits = True
            self._fit()
        self._tell_cell()

    # Going from cell to cell

    def go_down(self) -> None:
        """To the cell below."""
        current = self.currentIndex()
        self.go_to(min(current.row() + 1, self.model().rowCount() - 1), current.column())

    def go_to_cell(self, number: int, column_index: int | None) -> None:
        """To a cell by the row's number in the file and the column's place in the sheet."""
        assert self.rows is not None
        row = self.rows.row_of(number)
        if row is None:
            return
        columns = [each.index for each in self.rows.job.offer.table.columns]
        column = columns.index(column_index) if column_index in columns else 0
        self.go_to(row, column)
        self.setFocus()

    def _on_current(self, now: QModelIndex) -> None:
        self.verticalHeader().viewport().update()
        if now.isValid():
            assert self.rows is not None
            self._place = (self.rows.showing, self.rows.number_at(now.row()), now.column())
            self.cell_moved.emit(now.row(), now.column())

    def _tell_cell(self) -> None:
        self.verticalHeader().viewport().update()
        index = self.currentIndex()
        if index.isValid():
            self.cell_moved.emit(index.row(), index.column())

    def _on_reset(self) -> None:
        """Other rows are shown: begin at the first of them.

        Where the same filter only lost a row that was mended, go on at the row after it.
        """
        if self.rows is not None and self.rows.rowCount():
            showing, number, column = self._place
            same = showing is self.rows.showing
            if same and (row := self.rows.row_of(number)) is not None:
                self.go_to(row, column)
            else:
                self.go_to(0, column if same else self.rows.first_column())
        else:
            self.cell_moved.emit(-1, -1)

    # Keys and menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        current = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Delete and plain:
            self.skip_asked.emit(self.chosen_rows())
        elif event.key() == Qt.Key.Key_F4 or (event.key() == Qt.Key.Key_Down and alt):
            if current.isValid():
                self.field_asked.emit(current.column())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.go_down()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if self.rows is None or not index.isValid():
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Sửa ô\tF2"), lambda: self.edit(index)).setEnabled(
            bool(self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable)
        )
        row, column = index.row(), index.column()
        if self.rows.is_typed(row, column) and not self.rows.read_only:
            model = self.rows
            menu.addAction(self.tr("Lấy lại như trong tệp"), lambda: model.restore(row, column))
        menu.addAction(self.tr("Chọn trường của cột\tF4"), lambda: self._ask_field(index.column()))
        menu.addAction(self.tr("Sao chép\tCtrl+C"), self.copy)
        menu.addSeparator()
        rows = self.chosen_rows()
        text = self.tr("Bỏ qua hoặc lấy lại {0} dòng\tDel").format(len(rows))
        menu.addAction(text, lambda: self.skip_asked.emit(rows))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def _ask_field(self, column: int) -> None:
        self.field_asked.emit(column)

    # Fields dropped on the cells of a column

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(FIELD_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(FIELD_MIME):
            self.columns_head.mark(self.columnAt(int(event.position().x())))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QEvent) -> None:
        self.columns_head.mark(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        self.columns_head.take_drop(event, self.columnAt(int(event.position().x())))
