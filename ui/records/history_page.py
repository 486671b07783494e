"""Lịch sử: who changed what, when; the newest change can be taken back."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nsuat_desktop.records.record import HistoryEntry
from ui.common.buttons import Button, Look
from ui.common.layout import nest, spaced
from ui.common.screen import label
from ui.common.translation import shown
from ui.records.wording import moment_text

MOST_CHANGES = 40
NOTHING = "–"


class HistoryPage(QWidget):
    """`undo_asked(change set)` when a change is to be taken back."""

    undo_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = spaced(QVBoxLayout(self), 14)
        self.undo_button: Button | None = None

    def show_entries(self, entries: Sequence[HistoryEntry], now: datetime) -> None:
        """Newest first, as they are given."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.undo_button = None
        for at, entry in enumerate(entries):
            self._column.addWidget(self._entry(entry, now, newest=at == 0))
        self._column.addStretch(1)

    def _entry(self, entry: HistoryEntry, now: datetime, *, newest: bool) -> QWidget:
        made = QWidget(self)
        column = spaced(QVBoxLayout(made), 4)
        head = spaced(QHBoxLayout(), 8)
        head.addWidget(label(shown(entry.sentence), "title", wrap=True), 1)
        if newest:
            self.undo_button = Button(self.tr("Hoàn tác"), made, look=Look.QUIET, icon="undo")
            self.undo_button.setAccessibleDescription(entry.sentence)
            self.undo_button.clicked.connect(lambda: self.undo_asked.emit(entry.change_set))
            head.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignTop)
        nest(column, head)
        who = entry.author or self.tr("không rõ người ghi")
        column.addWidget(label(f"{who} · {moment_text(entry.at, now)}", "section"))
        if entry.changes:
            nest(column, self._changes(entry))
        return made

    def _changes(self, entry: HistoryEntry) -> QGridLayout:
        """Field, and what it was and is; of a new record only what was written."""
        grid = spaced(QGridLayout(), 8, row_gap=2)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, (name, old, new) in enumerate(entry.changes[:MOST_CHANGES]):
            grid.addWidget(label(shown(name), "muted", wrap=True), row, 0, top)
            text = (
                new if not old and entry.revision == 1 else f"{old or NOTHING} → {new or NOTHING}"
            )
            grid.addWidget(label(text, wrap=True), row, 1, top)
        grid.setColumnMinimumWidth(0, 110)
        return grid
