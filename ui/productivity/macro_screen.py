"""Chỉ tiêu vĩ mô: the list of indicators, and what they tell of the province's productivity."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from ui.common.changes import Changes
from ui.common.chips import Chip
from ui.common.layout import spaced
from ui.productivity.provincial_panel import ProvincialPanel
from ui.records.screen import OpenRecord, RecordsScreen

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace


class MacroScreen(RecordsScreen):
    """Two views behind two chips; whatever opens a record goes to the list."""

    def __init__(
        self,
        workspace: "Workspace",
        changes: Changes,
        open_record: OpenRecord,
        settings: QSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, "macro_indicator", changes, open_record, settings, parent)
        self.province = ProvincialPanel(workspace, self)
        self.province.records_asked.connect(self.open_ids)
        self.list_chip = Chip(self.tr("Danh sách"), self, checkable=True)
        self.province_chip = Chip(self.tr("Năng suất của tỉnh"), self, checkable=True)
        self._views = QStackedWidget(self)
        self._lay_over()
        self.list_chip.clicked.connect(self.show_list)
        self.province_chip.clicked.connect(self.show_province)
        self.list_chip.setChecked(True)

    def _lay_over(self) -> None:
        """Put both views where the list stood alone."""
        group = QButtonGroup(self)
        line = spaced(QHBoxLayout(), 6)
        for chip in (self.list_chip, self.province_chip):
            group.addButton(chip)
            line.addWidget(chip)
        line.addStretch(1)
        column = self.layout()
        assert isinstance(column, QBoxLayout)
        column.insertLayout(1, line)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.province)
        column.removeWidget(self.splitter)
        self._views.addWidget(self.splitter)
        self._views.addWidget(scroll)
        column.addWidget(self._views, 1)

    def show_list(self) -> None:
        """Bring the list to the front."""
        self._show(0)

    def show_province(self) -> None:
        """Bring the province's productivity to the front, counted anew."""
        self.province.refresh()
        self._show(1)

    def _show(self, view: int) -> None:
        self._views.setCurrentIndex(view)
        (self.list_chip, self.province_chip)[view].setChecked(True)
        for part in (self.list.filter, self.list.chips, self.list.more_button):
            part.setVisible(view == 0)

    def activated(self) -> None:
        super().activated()
        if self._views.currentIndex() == 1:
            self.province.refresh()

    def open_ids(self, ids: Sequence[str], caption: str = "") -> None:
        self.show_list()
        super().open_ids(ids, caption)

    def open_record(self, record_id: str, field: str = "") -> None:
        self.show_list()
        super().open_record(record_id, field)

    def start_new(self) -> None:
        self.show_list()
        super().start_new()
