"""A table whose cells are typed over in place, one after the other."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Types texts in a line as large as the cell; `go_on` when one of `ENDS` ended the typing."""

    ENDS: tuple[Qt.Key, ...] = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    go_on = Signal()

    def make_line(self, parent: QWidget, index: Index) -> QLineEdit:
        """The line for one cell."""
        return QLineEdit(parent)

    def line_name(self, index: Index) -> str:
        """What is typed in a cell, for those who hear it."""
        header = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        return str(header or "")

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = self.make_line(parent, index)
        line.setProperty("cell", "true")
        line.setFrame(False)
        line.setAccessibleName(self.line_name(index))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect.adjusted(0, 0, 0, -1))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in self.ENDS and plain and isinstance(editor, QLineEdit):
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
                self.go_on.emit()
                return True
        return super().eventFilter(editor, event)


class CellGrid(QTableView):
    """Draws its own lines; Tab is left to whoever holds it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one, in view."""
        index = self.model().index(row, column)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
            self.scrollTo(index)

    # Chosen cells; by spans, as all cells of a long list may be chosen

    def chosen_rows(self) -> list[int]:
        """Rows with a chosen cell."""
        return sorted({row for span in self._spans() for row in _rows(span)})

    def copy(self) -> None:
        """Put the chosen cells on the clipboard as a table."""
        columns: dict[int, set[int]] = {}
        for span in self._spans():
            for row in _rows(span):
                columns.setdefault(row, set()).update(range(span.left(), span.right() + 1))
        lines = (
            "\t".join(" ".join(self.copied(row, column).split()) for column in sorted(chosen))
            for row, chosen in sorted(columns.items())
        )
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _spans(self) -> list[QItemSelectionRange]:
        return self.selectionModel().selection().toList()

    def copied(self, row: int, column: int) -> str:
        """What is copied of a cell."""
        return str(self.model().index(row, column).data() or "")


def _rows(span: QItemSelectionRange) -> range:
    return range(span.top(), span.bottom() + 1)
