"""Widths, order and hiding of a table's columns, kept between runs."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QMenu, QTableView, QWidget

from ui.common.page_model import Column
from ui.common.theme import theme_changed, tokens

CHECK = Column("", "", lambda row: "", width=34, sortable=False)
"""The column of tick boxes; it shows which rows are chosen."""


class ColumnPlaces(QObject):
    """Gives free width to the column marked `stretch`; the others keep theirs.

    With `makes_room` the last columns step aside while the table is too narrow for them.
    """

    changed = Signal()

    def __init__(self, view: QTableView, columns: Sequence[Column]) -> None:
        super().__init__(view)
        header = view.horizontalHeader()
        self._view, self._header, self._columns = view, header, tuple(columns)
        self._widths = {column.name: column.width for column in columns}
        self._kept: tuple[QSettings, str] | None = None
        self._busy = False
        self.makes_room = False
        self._aside: set[int] = set()
        for at, column in enumerate(self._columns):
            header.setSectionHidden(at, not column.shown)
        header.sectionResized.connect(self._on_resized)
        header.sectionMoved.connect(self._save)
        theme_changed.connect(self.fit)

    def remember(self, settings: QSettings, key: str) -> None:
        """Keep what the user arranges under `key`, and take up what was kept before."""
        self._kept = (settings, f"columns/{key}")
        raw = settings.value(f"columns/{key}", [])
        lines = [str(line).split("|") for line in (raw if isinstance(raw, list) else [raw])]
        places = {column.name: at for at, column in enumerate(self._columns)}
        self._busy = True
        for visual, (name, width, shown) in enumerate(line for line in lines if len(line) == 3):
            if name in places and width.isdigit():
                self._widths[name] = int(width)
                self._header.setSectionHidden(places[name], shown == "0")
                self._header.moveSection(self._header.visualIndex(places[name]), visual)
        self._busy = False
        self.fit()

    def fit(self) -> None:
        """Set all widths anew for the room there is and the text size."""
        now = tokens()
        self._busy = True
        self._step_aside(self._view.viewport().width())
        self._busy = False
        shown = self.shown()
        widths = {column.name: now.px(self._widths[column.name]) for column in shown}
        free = self._view.viewport().width() - sum(widths.values())
        stretched = next((column.name for column in shown if column.stretch), "")
        if free > 0 and stretched:
            widths[stretched] += free
        self._busy = True
        for at, column in enumerate(self._columns):
            if column.name in widths:
                self._header.resizeSection(at, widths[column.name])
        self._busy = False

    def _step_aside(self, room: int) -> None:
        """Hide, for now, the last columns that do not fit; the first one always stays."""
        header, now = self._header, tokens()
        for at in self._aside:
            header.setSectionHidden(at, False)
        self._aside = set()
        order = [header.logicalIndex(visual) for visual in range(header.count())]
        shown = [at for at in order if not header.isSectionHidden(at)]
        wide = sum(now.px(self._widths[self._columns[at].name]) for at in shown)
        kept = 2 if self._columns and self._columns[0] is CHECK else 1
        while self.makes_room and 0 < room < wide and len(shown) > kept:
            last = shown.pop()
            wide -= now.px(self._widths[self._columns[last].name])
            self._aside.add(last)
            header.setSectionHidden(last, True)

    def shown(self) -> list[Column]:
        """Columns from left to right without the hidden ones."""
        header = self._header
        order = [header.logicalIndex(visual) for visual in range(header.count())]
        return [self._columns[at] for at in order if not header.isSectionHidden(at)]

    def show(self, at: int, shown: bool) -> None:
        """Show or hide a column."""
        self._aside.discard(at)
        self._header.setSectionHidden(at, not shown)
        self.fit()
        self._save()
        self.changed.emit()

    def menu(self, parent: QWidget) -> QMenu:
        """The column chooser; at least one column stays."""
        menu = QMenu(parent)
        aside = [self._columns[at] for at in self._aside]
        shown = [column for column in (*self.shown(), *aside) if column is not CHECK]
        for at, column in enumerate(self._columns):
            if column is CHECK:
                continue
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(column in shown)
            action.setEnabled(shown != [column])
            action.toggled.connect(lambda on, at=at: self.show(at, on))
        return menu

    def _on_resized(self, at: int, old: int, new: int) -> None:
        if self._busy or new == 0:
            return
        self._widths[self._columns[at].name] = round(new / tokens().scale)
        self._save()

    def _save(self) -> None:
        if self._kept is None or self._busy:
            return
        settings, key = self._kept
        header = self._header
        order = [header.logicalIndex(visual) for visual in range(header.count())]
        lines = []
        for at in order:
            name = self._columns[at].name
            shown = at in self._aside or not header.isSectionHidden(at)
            lines.append(f"{name}|{self._widths[name]}|{int(shown)}")
        settings.setValue(key, lines)
