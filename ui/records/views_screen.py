"""A screen of records with further views of the same records behind chips."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from ui.common.chips import Chip
from ui.common.layout import spaced
from ui.records.screen import RecordsScreen


class View(Protocol):
    """What a further view can do."""

    def refresh(self) -> None:
        """Read the records again and show what they tell."""


class ViewsScreen(RecordsScreen):
    """The list is the first view; whatever opens a record goes to it."""

    def _add_parts(self) -> None:
        super()._add_parts()
        self._group = QButtonGroup(self)
        self._line = spaced(QHBoxLayout(), 6)
        self._views = QStackedWidget(self)
        self._shown: list[View] = []
        column = self.layout()
        assert isinstance(column, QBoxLayout)
        column.insertLayout(1, self._line)  # still empty: see `nest`
        self._line.addStretch(1)
        column.removeWidget(self.splitter)
        self._views.addWidget(self.splitter)
        column.addWidget(self._views, 1)
        self.list_chip = self._chip(self.tr("Danh sách"), 0)
        self.list_chip.setChecked(True)

    def add_view(self, title: str, page: QWidget, view: View) -> Chip:
        """Put a page behind a chip of its own; `view` is asked to refresh when it comes."""
        self._shown.append(view)
        self._views.addWidget(page)
        return self._chip(title, len(self._shown))

    def _chip(self, title: str, view: int) -> Chip:
        chip = Chip(title, self, checkable=True)
        self._group.addButton(chip, view)
        self._line.insertWidget(view, chip)
        chip.clicked.connect(lambda: self.show_view(view))
        return chip

    def show_list(self) -> None:
        """Bring the list to the front."""
        self.show_view(0)

    def show_view(self, view: int) -> None:
        """Bring a view to the front (0: the list), counted anew."""
        self._views.setCurrentIndex(view)
        self._group.button(view).setChecked(True)
        for part in (self.list.filter, self.list.chips, self.list.more_button):
            part.setVisible(view == 0)
        self._refresh_view()

    def _refresh_view(self) -> None:
        view = self._views.currentIndex()
        if view > 0:
            self._shown[view - 1].refresh()

    def activated(self) -> None:
        super().activated()
        self._refresh_view()

    def _on_changes(self, record_type: str) -> None:
        super()._on_changes(record_type)
        if self.isVisible() and record_type == self.description.type:
            self._refresh_view()

    def open_ids(self, ids: Sequence[str], caption: str = "") -> None:
        self.show_list()
        super().open_ids(ids, caption)

    def open_record(self, record_id: str, field: str = "") -> None:
        self.show_list()
        super().open_record(record_id, field)

    def start_new(self) -> None:
        self.show_list()
        super().start_new()


def scrolled(page: QWidget, parent: QWidget) -> QScrollArea:
    """A page of a view in a frame that scrolls when there is little room."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
