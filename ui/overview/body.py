"""Everything the overview shows once there are data: header, cards, charts, things to do."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.common.buttons import Button, Look
from ui.common.chips import Chip
from ui.common.layout import EDGE, GAP, nest, spaced
from ui.common.screen import PageHeader
from ui.common.theme import theme_changed, tokens
from ui.common.todo_list import Line
from ui.overview.date_chip import DateChip
from ui.overview.frame import columns_in
from ui.overview.groups_card import GroupsCard
from ui.overview.target_card import TargetCard
from ui.overview.todo_card import TodoCard
from ui.overview.trend_card import TrendCard
from ui.overview.words import short_titles

if TYPE_CHECKING:
    from nsuat_desktop.plan.overview import Overview

HEADER_WIDTH = 760
"""Below this the header says the same in fewer words."""


class OverviewBody(QWidget):
    """`opened(record_type, ids, caption)`: behind a figure; `line_chosen`: something to do."""

    opened = Signal(str, object, str)
    line_chosen = Signal(object)
    horizon_chosen = Signal(int)
    day_chosen = Signal(object)
    report_asked = Signal()

    def __init__(self, horizons: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = 0
        self._columns = 0
        self._make_header(horizons)
        self.cards = {code: TargetCard(code, title, self) for code, title in short_titles().items()}
        self.trend = TrendCard(self)
        self.groups = GroupsCard(self)
        self.todo = TodoCard(self)
        for card in self.cards.values():
            card.opened.connect(self.opened)
        self.trend.opened.connect(self.opened)
        self.groups.opened.connect(self.opened)
        self.todo.chosen.connect(self.line_chosen)
        self._arrange()

    def _make_header(self, horizons: Sequence[int]) -> None:
        self.header = PageHeader(self.tr("Tổng quan"), self)
        self._horizons = QButtonGroup(self)
        self.horizon_chips: dict[int, Chip] = {}
        for horizon in horizons:
            chip = Chip(self.tr("Mục tiêu {0}").format(horizon), self, checkable=True)
            chip.clicked.connect(lambda _=False, to=horizon: self.horizon_chosen.emit(to))
            self._horizons.addButton(chip)
            self.horizon_chips[horizon] = chip
            self.header.add(chip)
        self.date_chip = DateChip(self)
        self.date_chip.day_chosen.connect(self.day_chosen)
        self.header.add(self.date_chip)
        self.report_button = Button("", self, look=Look.PRIMARY)
        self.report_button.clicked.connect(self.report_asked)
        self.header.add_actions(self.report_button)

    def _arrange(self) -> None:
        page = QWidget()
        page.setProperty("role", "clear")
        column = spaced(QVBoxLayout(page), GAP, (EDGE, 0, EDGE, EDGE))
        self._grid = spaced(QGridLayout(), GAP)
        self._lower = spaced(QGridLayout(), GAP)
        nest(column, self._grid)
        nest(column, self._lower, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        inside = spaced(QVBoxLayout(self), GAP)
        head = spaced(QHBoxLayout(), 0, (EDGE, EDGE, EDGE, 0))
        head.addWidget(self.header)
        nest(inside, head)
        inside.addWidget(area, 1)
        theme_changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Fewer columns and words where there is less room (large text, small window)."""
        now = tokens()
        for card in (self.trend, self.groups, self.todo):
            card.setMinimumSize(now.px(240), now.px(320))
        columns = columns_in(self.width())
        if columns != self._columns:
            self._columns = columns
            self._place(columns)
        self._show_words()

    def _place(self, columns: int) -> None:
        for at, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, at // columns, at % columns)
        self._lower.addWidget(self.trend, 0, 0)
        self._lower.addWidget(self.groups, 0, 1)
        if columns == 3:
            self._lower.addWidget(self.todo, 0, 2)
        else:
            self._lower.addWidget(self.todo, 1, 0, 1, 2)
        for at in range(3):
            self._grid.setColumnStretch(at, at < columns)
            self._lower.setColumnStretch(at, (40, 38, 34)[at] if at < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # What is shown

    def show_year(self, year: int) -> None:
        """The reporting year that the figures of the period belong to."""
        self._year = year
        self._show_words()

    def _show_words(self) -> None:
        short = self.width() < tokens().px(HEADER_WIDTH)
        pattern = self.tr("Báo cáo {0}") if short else self.tr("Lập báo cáo năm {0}")
        self.report_button.setText(pattern.format(self._year))
        self.date_chip.set_short(short)

    def show_horizon(self, horizon: int) -> None:
        """The horizon whose targets are shown."""
        self.horizon_chips[horizon].setChecked(True)

    def show_figures(self, found: "Overview", lines: Sequence[Line], today: date) -> None:
        """All figures; `lines` are the things to do."""
        self.date_chip.show_day(found.progress.as_of, today)
        for target in found.progress.targets:
            if target.code in self.cards:
                self.cards[target.code].show_target(target, found.due, self._year)
        self.trend.show_overview(found)
        self.groups.show_overview(found)
        self.todo.show_lines(lines)
