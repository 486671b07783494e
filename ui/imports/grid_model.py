"""The rows of a table that is to come in, with a verdict for each cell as far as it is known."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nsuat_desktop.records.description import Kind, Plain
from nsuat_desktop.records.history import text_of
from nsuat_desktop.records.naming import catalogue_labels
from nsuat_desktop.spreadsheets.column_choices import column_label
from nsuat_desktop.spreadsheets.converted import Converted, Verdict
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.header import ignored_keys, key_of
from nsuat_desktop.spreadsheets.import_plan import PlannedRow
from nsuat_desktop.spreadsheets.offers import cell_text
from nsuat_desktop.spreadsheets.preview import Show
from nsuat_desktop.spreadsheets.tables import FoundColumn
from nsuat_desktop.spreadsheets.vocabulary import field_of
from ui.common.translation import shown, tr
from ui.imports.job import ImportJob
from ui.imports.words import action_word, encoding_word, verdict_word

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
KEPT_ROWS = 600
NEVER_COVERED = (Kind.TAX_CODE, Kind.PERSONAL_ID)
"""The clerk who brings them in compares them with the file."""


class ImportModel(QAbstractTableModel):
    """Shows the table at once; what a plan says of a row is asked when the row comes into view."""

    def __init__(self, job: ImportJob, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.job = job
        self.show_raw = False
        """Whether texts of old encodings stand as the file has them."""
        self.read_only = False
        self._show = Show.ALL
        self._places: Sequence[int] = range(len(job.offer.table.rows))
        self._cells: OrderedDict[int, Mapping[int, Converted]] = OrderedDict()
        self._rows: OrderedDict[int, PlannedRow] = OrderedDict()
        job.decided.connect(self._tell_all)
        job.matched.connect(self._on_matched)
        job.planned.connect(self._on_planned)

    # What is shown

    @property
    def showing(self) -> Show:
        return self._show

    def show_rows(self, show: Show) -> None:
        """Show only some of the rows."""
        self._show = show
        self._take_places()

    def set_raw(self, raw: bool) -> None:
        """Show texts of old encodings before or after."""
        self.show_raw = raw
        self._tell_all()

    def column_at(self, column: int) -> FoundColumn:
        return self.job.offer.table.columns[column]

    def path_at(self, column: int) -> str | None:
        """The field that a column is taken for."""
        return self.job.matching.columns.get(self.column_at(column).index)

    def is_ignored(self, column: int) -> bool:
        """Whether a column is of no use in any list: its numbering, signatures."""
        return key_of(self.column_at(column).header) in ignored_keys()

    def first_column(self) -> int:
        """The first column that goes anywhere."""
        columns = range(self.columnCount())
        return next((column for column in columns if self.path_at(column) is not None), 0)

    def number_at(self, row: int) -> int:
        """Number of a row in the file, from 1."""
        return self.job.offer.table.rows[self._places[row]].number

    def row_of(self, number: int) -> int | None:
        """Where a row of the file is shown."""
        numbers = self.job.offer.table.rows
        return next((at for at, p in enumerate(self._places) if numbers[p].number == number), None)

    def planned_at(self, row: int) -> PlannedRow | None:
        """What will become of a row; None as long as nothing is planned."""
        preview = self.job.preview
        if preview is None or not 0 <= row < len(self._places):
            return None
        place = self._places[row]
        if place >= len(preview.plan.rows):
            return None
        found = self._rows.get(place)
        if found is None:
            found = self._rows[place] = preview.plan.rows[place]
            if len(self._rows) > KEPT_ROWS:
                self._rows.popitem(last=False)
        return found

    def converted_at(self, row: int, column: int) -> Converted | None:
        """What was read from a cell; None when it goes nowhere or is being looked at again."""
        preview = self.job.preview
        if preview is None or self.path_at(column) is None:
            return None
        if self._places[row] >= len(preview.plan.rows):
            return None
        number, index = self._key(row, column)
        if not self.job.is_current and self.is_typed(row, column):
            return None
        cells = self._cells.get(number)
        if cells is None:
            cells = self._cells[number] = preview.plan.cells(number)
            if len(self._cells) > KEPT_ROWS:
                self._cells.popitem(last=False)
        return cells.get(index)

    def remarks(self, row: int, column: int) -> tuple[Verdict, str]:
        """The worst that is said of a cell, with its reason."""
        found = self.converted_at(row, column)
        return (found.verdict, shown(found.reason)) if found else (Verdict.FINE, "")

    def column_of(self, row: int, verdict: Verdict) -> int:
        """Where in a row this is said first; the first column when it is said of the whole row."""
        columns = range(self.columnCount())
        found = (at for at in columns if self.remarks(row, at)[0] is verdict)
        return next(found, self.first_column())

    def raw_text(self, row: int, column: int) -> str | None:
        """The text as the file has it, in a column that was in an old encoding."""
        offer, index = self.job.offer, self.column_at(column).index
        if index not in offer.legacy_columns:
            return None
        raw = cell_text(offer.raw(self.number_at(row), index))
        return raw if raw != cell_text(self._cell(row, column)) else None

    def before_and_after(self, row: int, column: int) -> str:
        """'TCVN3: … → Unicode: …' for a cell that was decoded; empty for others."""
        raw = self.raw_text(row, column)
        if raw is None:
            return ""
        name = encoding_word(self.column_at(column).encoding)
        return tr("Trước ({0}): {1} · Sau: {2}").format(
            name, raw, cell_text(self._cell(row, column))
        )

    # What a table model answers

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.job.offer.table.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Horizontal:
            field = self.field_text(section)
            return " → ".join(filter(None, (self.header_text(section), field)))
        planned = self.planned_at(section)
        word = action_word(planned.action) if planned else ""
        return f"{self.number_at(section)} {word}".rstrip()

    def header_text(self, column: int) -> str:
        """The header in the file; the letter of the column when it has none."""
        found = self.column_at(column)
        return found.header or tr("Cột {0}").format(letters(found.index))

    def field_text(self, column: int) -> str:
        """The field beneath a header."""
        path, kind = self.path_at(column), self.job.matching.record_type
        if path is None or kind is None:
            return "" if self.is_ignored(column) else tr("Không nhập")
        return shown(column_label(self.job.matching, self.column_at(column).index))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self.read_only and self.path_at(index.column()) is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.EditRole:
            return self._written(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        row, column = index.row(), index.column()
        if str(value) == self._written(row, column):
            return False
        if str(value) == cell_text(self._cell(row, column)):
            self.restore(row, column)
        else:
            self.job.edit(*self._key(row, column), str(value))
        return True

    def is_typed(self, row: int, column: int) -> bool:
        """Whether a cell was typed over."""
        return self._key(row, column) in self.job.choice.edits

    def restore(self, row: int, column: int) -> None:
        """Take a cell as the file has it again."""
        self.job.restore(*self._key(row, column))

    # Texts

    def _cell(self, row: int, column: int) -> Cell:
        return self.job.offer.table.rows[self._places[row]].cells[column]

    def _key(self, row: int, column: int) -> tuple[int, int]:
        """A cell by the number of its row in the file and the place of its column there."""
        return self.number_at(row), self.column_at(column).index

    def _written(self, row: int, column: int) -> str:
        """The text that is read: as in the file, or as typed over it."""
        typed = self.job.choice.edits.get(self._key(row, column))
        return cell_text(self._cell(row, column)) if typed is None else typed

    def _text(self, row: int, column: int) -> str:
        """What goes in, as people write it; what cannot go in stands as in the file."""
        if self.show_raw and (raw := self.raw_text(row, column)) is not None:
            return raw
        found = self.converted_at(row, column)
        if found is None or found.verdict is Verdict.ERROR:
            return self._written(row, column)
        if found.value is None:
            return ""
        path, taken = self.path_at(column), self.job.matching.columns
        is_part = found.also or found.more or sum(each == path for each in taken.values()) > 1
        if is_part or isinstance(found.value, dict | list):
            return self._written(row, column)  # the field has more, or less, than the cell tells
        return self._read_text(column, found.value)

    def _read_text(self, column: int, value: Plain) -> str:
        kind, path = self.job.matching.record_type, self.path_at(column)
        assert kind is not None
        assert path is not None
        described = field_of(kind, path)
        if described.kind in NEVER_COVERED:
            return str(value)
        labels = catalogue_labels((described,), {described.name: value})
        return text_of(described, value, labels)

    def in_file(self, row: int, column: int) -> str:
        """'Trong tệp: …' where another text is shown."""
        written = cell_text(self._cell(row, column))
        if self.show_raw or written == self._text(row, column):
            return ""
        return tr("Trong tệp: {0}").format(written or tr("(trống)"))

    def _tip(self, row: int, column: int) -> str:
        verdict, reason = self.remarks(row, column)
        lines = (
            f"{verdict_word(verdict)}: {reason}" if reason else "",
            self.in_file(row, column),
            self.before_and_after(row, column),
        )
        return "\n".join(filter(None, lines))

    def _spoken(self, row: int, column: int) -> str:
        planned = self.planned_at(row)
        verdict, reason = self.remarks(row, column)
        parts = (
            tr("Dòng {0}").format(self.number_at(row)),
            action_word(planned.action) if planned else "",
            self.field_text(column),
            self._text(row, column),
            verdict_word(verdict),
            reason,
        )
        return ", ".join(filter(None, parts))

    # Following the job

    def _on_matched(self) -> None:
        self._forget()
        if self.columnCount():
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self._tell_all()

    def _on_planned(self) -> None:
        self._forget()
        self._take_places()

    def _forget(self) -> None:
        self._cells.clear()
        self._rows.clear()

    def _take_places(self) -> None:
        """The rows that the filter leaves; nothing jumps when they stay the same."""
        preview = self.job.preview
        places: Sequence[int] = range(len(self.job.offer.table.rows))
        if self._show is not Show.ALL and preview is not None:
            places = preview.places[self._show]
        same = len(places) == len(self._places) and all(
            before == now for before, now in zip(self._places, places, strict=True)
        )
        if same:
            self._tell_all()
            return
        self.beginResetModel()
        self._places = places
        self.endResetModel()

    def _tell_all(self) -> None:
        if self.rowCount() and self.columnCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)


def letters(index: int) -> str:
    """The letters that a spreadsheet gives a column: 0 -> A, 27 -> AB."""
    text = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        text = chr(ord("A") + rest) + text
    return text
