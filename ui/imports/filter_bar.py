"""Chips that say how many rows are of a sort, and show only those."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from nsuat_desktop.spreadsheets.preview import Preview, Show
from nsuat_desktop.text.numbers import format_integer
from ui.common.chips import Chip
from ui.common.flow import FlowLayout
from ui.imports.words import show_word


class FilterBar(QWidget):
    """`chosen(Show)`. Sorts without rows are not offered, except the one that is chosen."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(self, 6)
        self.chips: dict[Show, Chip] = {}
        for show in Show:
            chip = Chip(show_word(show), self, checkable=True)
            chip.clicked.connect(lambda checked=False, show=show: self.chosen.emit(show))
            self._group.addButton(chip)
            self._flow.addWidget(chip)
            self.chips[show] = chip
        self.chips[Show.ALL].setChecked(True)

    def show_counts(self, preview: Preview | None, total: int) -> None:
        """How many rows there are of each sort."""
        for show, chip in self.chips.items():
            count = total if show is Show.ALL else preview.count(show) if preview else 0
            chip.setText(f"{show_word(show)} {format_integer(count)}")
            chip.setVisible(show is Show.ALL or count > 0 or chip.isChecked())

    def choose(self, show: Show) -> None:
        self.chips[show].setChecked(True)
        self.chips[show].show()
        self.chosen.emit(show)
