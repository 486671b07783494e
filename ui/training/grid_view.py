"""The attendee grid: typed into from cell to cell, pasted into, ticked off."""

from collections.abc import Sequence
from functools import partial
from math import ceil

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from nsuat_desktop.training.judging import Grade
from ui.common.cell_grid import CellGrid
from ui.common.theme import theme_changed, tokens
from ui.training.grid_delegate import AttendeeDelegate, check_box
from ui.training.grid_model import (
    BIRTH,
    CATEGORY,
    FIELDS,
    NAME,
    NUMBER,
    PLACE,
    POST,
    PRESENT,
    SEX,
    AttendeeModel,
)

WIDTHS = {
    NUMBER: 36,
    NAME: 180,
    SEX: 50,
    BIRTH: 84,
    PLACE: 210,
    POST: 130,
    CATEGORY: 82,
    PRESENT: 66,
}
LEAST = {NAME: 136, PLACE: 104, POST: 80}
_SEX_KEYS = {"a": "Nam", "m": "Nam", "1": "Nam", "u": "Nữ", "f": "Nữ", "2": "Nữ"}
_CATEGORY_KEYS = {"c": "CBCCVC", "1": "CBCCVC", "d": "DN", "2": "DN", "k": "Khác", "3": "Khác"}


class AttendeeGrid(CellGrid):
    """`table_pasted` when the clipboard holds a table, `lines_removed` with them."""

    table_pasted = Signal()
    lines_removed = Signal(list)
    row_moved = Signal(int)

    def __init__(self, model: AttendeeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attendees = model
        self.setModel(model)
        self._delegate = AttendeeDelegate(model, self._suggestions, self)
        self.setItemDelegate(self._delegate)
        self._delegate.go_on.connect(self.go_on)
        self._delegate.table_pasted.connect(self._on_table_pasted)
        self.setAccessibleName(self.tr("Học viên"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(24)
        header.sectionClicked.connect(self._on_header)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        theme_changed.connect(self._follow_theme)
        self._follow_theme()

    def _follow_theme(self) -> None:
        self.verticalHeader().setMinimumSectionSize(tokens().row)
        self.verticalHeader().setDefaultSectionSize(tokens().row)
        self._fit()

    def _on_row(self, now: QModelIndex) -> None:
        self.viewport().update()
        self.row_moved.emit(now.row())

    def _suggestions(self, text: str) -> list[str]:
        return [row.title for row in self.attendees.names.suggestions(text)]

    # Going from cell to cell

    def go_to(self, row: int, column: int = NAME) -> None:
        """To a cell, or to the name in a line."""
        super().go_to(row, column)

    def go_on(self, back: bool = False) -> bool:
        """To the next cell, at the end of a line to the next name; False at the very end."""
        index = self.currentIndex()
        if not index.isValid():
            self.go_to(0)
            return True
        place = index.row() * PRESENT + (index.column() or NAME) - NAME + (-1 if back else 1)
        row, column = place // PRESENT, place % PRESENT + NAME
        blank = self.attendees.line_at(index.row()) is None
        if not 0 <= row < self.attendees.rowCount() or (blank and not back):
            return False
        self.go_to(row, column)
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from cell to cell, and out of the grid at its end."""
        if self.currentIndex().isValid() and self.go_on(back=not forward):
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(self.attendees.rowCount() - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_command(event):
            return
        key, column = event.key(), self.currentIndex().column()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.go_on()
        elif key == Qt.Key.Key_Space and column in (SEX, CATEGORY, PRESENT):
            self._turn(self.currentIndex())
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_F4) and column in (SEX, CATEGORY):
            self._open_choices(self.currentIndex())
        elif key == Qt.Key.Key_Delete and plain:
            self._clear_cells()
        elif plain and event.text() and column in (SEX, CATEGORY, PRESENT, NUMBER):
            self._take_key(event.text().lower())
        else:
            super().keyPressEvent(event)

    def _is_command(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.attendees.undo()
        elif control and event.key() == Qt.Key.Key_Delete:
            self.remove_lines()
        else:
            return False
        return True

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z belongs to the grid while it has the focus and something to take back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            mine = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Paste)
            if any(event.matches(each) for each in mine):
                event.accept()
                return True
        return super().event(event)

    # Values chosen without typing

    def _take_key(self, letter: str) -> None:
        index = self.currentIndex()
        keys = {SEX: _SEX_KEYS, CATEGORY: _CATEGORY_KEYS}.get(index.column(), {})
        if letter in keys:
            self.attendees.setData(index, keys[letter])
        elif letter == "n" and index.column() == SEX:
            self._turn(index)
        elif letter in ("x", "v") and index.column() == PRESENT:
            state = Qt.CheckState.Checked if letter == "x" else Qt.CheckState.Unchecked
            self.attendees.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    def _turn(self, index: QModelIndex) -> None:
        """The next value of a choice, the other state of a tick box."""
        line = self.attendees.line_at(index.row())
        if line is None:
            return
        if index.column() == PRESENT:
            state = Qt.CheckState.Unchecked if line.attended else Qt.CheckState.Checked
            self.attendees.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        elif index.column() == SEX:
            self.attendees.setData(index, "Nữ" if line.sex == "male" else "Nam")
        else:
            order = ["public", "enterprise", "other"]
            labels = ["CBCCVC", "DN", "Khác"]
            at = order.index(line.category) + 1 if line.category in order else 0
            self.attendees.setData(index, labels[at % 3])

    def _open_choices(self, index: QModelIndex) -> None:
        if self.attendees.line_at(index.row()) is None or self.attendees.read_only:
            return
        menu = QMenu(self)
        row = index.row()
        if index.column() == SEX:
            menu.addAction("Nam", lambda: self.attendees.setData(index, "Nam"))
            menu.addAction("Nữ", lambda: self.attendees.setData(index, "Nữ"))
        else:
            kinds = {
                "administration": self.tr("CBCCVC: cơ quan hành chính, sự nghiệp"),
                "institute": self.tr("CBCCVC: viện nghiên cứu"),
                "school": self.tr("CBCCVC: trường"),
            }
            for kind, text in kinds.items():
                menu.addAction(text, partial(self.attendees.set_public_kind, row, kind))
            menu.addAction(
                self.tr("Doanh nghiệp (DN)"), lambda: self.attendees.setData(index, "DN")
            )
            menu.addAction(self.tr("Khác"), lambda: self.attendees.setData(index, "Khác"))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        on_box = check_box(self.visualRect(index)).adjusted(-6, -6, 6, 6)
        if index.column() == PRESENT and on_box.contains(event.position().toPoint()):
            self._turn(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.column() in (SEX, CATEGORY):
            self._open_choices(index)
            return
        super().mouseDoubleClickEvent(event)

    # Lines

    def paste(self) -> None:
        """A table becomes lines; a single text goes into the current cell."""
        text = QGuiApplication.clipboard().text().rstrip("\r\n")
        if "\n" in text or "\t" in text:
            self._on_table_pasted()
        elif text and self.currentIndex().isValid():
            self.attendees.setData(self.currentIndex(), text)

    def _on_table_pasted(self) -> None:
        self.commit()
        self.table_pasted.emit()

    def copied(self, row: int, column: int) -> str:
        line = self.attendees.line_at(row)
        if column == PRESENT and line is not None:
            return "x" if line.attended else ""
        return super().copied(row, column)

    def chosen_rows(self) -> list[int]:
        """Without the empty one at the end."""
        return [row for row in super().chosen_rows() if self.attendees.line_at(row) is not None]

    def remove_lines(self, rows: Sequence[int] | None = None) -> None:
        """Take the chosen lines out of the list."""
        going = self.chosen_rows() if rows is None else list(rows)
        if self.attendees.read_only or not going:
            return
        column = max(self.currentIndex().column(), NAME)
        gone = self.attendees.remove(going)
        self.go_to(min(going[0], self.attendees.rowCount() - 1), column)
        if gone:
            self.lines_removed.emit(gone)

    def _clear_cells(self) -> None:
        """Empty the chosen texts; a whole row is chosen by its number."""
        chosen = self.selectedIndexes()
        if any(each.column() == NUMBER for each in chosen):
            self.remove_lines()
            return
        for index in chosen:
            if index.column() in (NAME, BIRTH, PLACE, POST, SEX):
                self.attendees.setData(index, "")

    def commit(self) -> None:
        """Take what is being typed in a cell."""
        index = self.currentIndex()
        editor = self.indexWidget(index) if index.isValid() else None
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, AttendeeDelegate.EndEditHint.NoHint)

    def go_to_remark(self, grades: Sequence[Grade] = tuple(Grade)) -> bool:
        """To the next line with such a remark; False when there is none."""
        row = self.attendees.next_remarked(self.currentIndex().row(), grades)
        if row is None:
            return False
        line = self.attendees.line_at(row)
        assert line is not None
        remark = next(r for r in self.attendees.remarks(line.key) if r.grade in grades)
        self.setFocus()
        self.go_to(row, FIELDS.index(remark.column))
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Sao chép\tCtrl+C"), self.copy)
        if not self.attendees.read_only:
            menu.addAction(self.tr("Dán\tCtrl+V"), self.paste)
            menu.addSeparator()
            rows = self.chosen_rows()
            text = self.tr("Xóa {0} dòng\tCtrl+Del").format(len(rows))
            menu.addAction(text, lambda: self.remove_lines(rows)).setEnabled(bool(rows))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    # Columns

    def _on_header(self, column: int) -> None:
        if column == NAME and not self.attendees.read_only:
            self.attendees.sort_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Names, organisations and posts share what room there is."""
        now = tokens()
        widths = {column: now.px(width) for column, width in WIDTHS.items()}
        free = self.viewport().width() - sum(widths.values())
        if free >= 0:
            widths[PLACE] += free * 6 // 10
            widths[NAME] += free * 2 // 10
            widths[POST] += free - free * 6 // 10 - free * 2 // 10
        else:
            room = {column: widths[column] - now.px(LEAST[column]) for column in LEAST}
            share = min(1.0, -free / sum(room.values()))
            for column, spare in room.items():
                widths[column] -= ceil(spare * share)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
