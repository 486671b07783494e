"""A list of any length: the ids in order, and the few rows near the window's view."""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from nsuat_desktop.records.description import Plain
from ui.common.chips import Tone

PAGE = 128
CACHED_ROWS = 2_048

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class Row(Protocol):
    """What a list knows of one record: its values, and the titles of what it points at."""

    @property
    def id(self) -> str: ...
    @property
    def values(self) -> Mapping[str, Plain]: ...
    @property
    def labels(self) -> Mapping[str, str]: ...


class RowSource(Protocol):
    """Where rows come from; one call reads one page."""

    def rows(self, ids: Sequence[str]) -> Sequence[Row]:
        """The rows of these ids; those that are gone are left out."""


@dataclass(frozen=True)
class _Missing:
    """Stands for a row that was deleted after the ids were read."""

    id: str
    values: Mapping[str, Plain]
    labels: Mapping[str, str]


@dataclass(frozen=True)
class Column:
    """How one column is shown. `width` is for 100 % text; `tone` makes its text a pill."""

    name: str
    title: str
    text: Callable[[Row], str]
    width: int = 120
    right: bool = False
    stretch: bool = False
    sortable: bool = True
    shown: bool = True
    tone: Callable[[Row], Tone | None] | None = None


class PageModel(QAbstractTableModel):
    """Rows are read page by page when they are asked for and kept while they are near."""

    def __init__(
        self, columns: Sequence[Column], source: RowSource, parent: Any | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._source = source
        self._ids: Sequence[str] = ()
        self._cache: OrderedDict[str, Row] = OrderedDict()

    @property
    def ids(self) -> Sequence[str]:
        """All ids in the order shown."""
        return self._ids

    def set_ids(self, ids: Sequence[str], first: Sequence[Row] = ()) -> bool:
        """Show these records; `first` are rows already at hand (the first page of a list).

        When the list only grew at its end nothing else moves. Otherwise the model is reset, and
        True is returned.
        """
        self._remember(first)
        old = len(self._ids)
        if 0 < old <= len(ids) and ids[old - 1] == self._ids[-1] and ids[:old] == self._ids[:]:
            if len(ids) > old:
                self.beginInsertRows(ROOT, old, len(ids) - 1)
                self._ids = ids
                self.endInsertRows()
            return False
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()
        return True

    def refresh(self, ids: Sequence[str] | None = None) -> None:
        """Read rows again that have changed: these, or all."""
        if ids is None:
            self._cache.clear()
        else:
            for each in ids:
                self._cache.pop(each, None)
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_at(self, place: int) -> Row:
        """The row at a place of the list, with the page around it when it is not at hand."""
        wanted = self._ids[place]
        row = self._cache.get(wanted)
        if row is None:
            start = place // PAGE * PAGE
            page = [each for each in self._ids[start : start + PAGE] if each not in self._cache]
            self._remember(self._source.rows(page))
            row = self._cache.get(wanted) or self._keep(_Missing(wanted, {}, {}))
        return row

    def row(self, record_id: str) -> Row | None:
        """The row of a record, if the list holds it."""
        place = self.place_of(record_id)
        return None if place is None else self.row_at(place)

    def place_of(self, record_id: str) -> int | None:
        """Where a record stands in the list."""
        try:
            return self._ids.index(record_id)
        except ValueError:
            return None

    def places_of(self, record_ids: Sequence[str]) -> list[int]:
        """Where several records stand, leaving out those that the list does not hold."""
        if len(record_ids) < 4:
            found = [self.place_of(each) for each in record_ids]
            return sorted(place for place in found if place is not None)
        wanted = set(record_ids)
        return [place for place, each in enumerate(self._ids) if each in wanted]

    def text(self, place: int, column: int) -> str:
        """What a cell shows."""
        return self.columns[column].text(self.row_at(place))

    def _remember(self, rows: Sequence[Row]) -> None:
        for row in rows:
            self._keep(row)

    def _keep(self, row: Row) -> Row:
        self._cache[row.id] = row
        if len(self._cache) > CACHED_ROWS:
            self._cache.popitem(last=False)
        return row

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """For assistive technology and tests; the view reads `row_at` when it paints."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        right = self.columns[column].right
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
