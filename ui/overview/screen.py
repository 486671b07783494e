"""The overview: what is reached, missing, due. Every figure opens the records behind it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ui.common.background import BackgroundTask, in_background
from ui.common.buttons import Button, Look
from ui.common.changes import Changes
from ui.common.chips import Chip
from ui.common.errors import show_error
from ui.common.layout import EDGE, GAP, spaced
from ui.common.screen import PageHeader, Screen
from ui.common.theme import theme_changed, tokens
from ui.common.todo_list import Line
from ui.common.translation import shown
from ui.overview.date_chip import DateChip
from ui.overview.groups_card import GroupsCard
from ui.overview.target_card import TargetCard
from ui.overview.todo_card import (
    TodoCard,
    deadline_lines,
    due_lines,
    first_steps,
    gap_lines,
)
from ui.overview.trend_card import TrendCard
from ui.overview.words import short_titles
from ui.program.period import ReportingYear

if TYPE_CHECKING:
    from nsuat_desktop.plan.overview import Overview
    from nsuat_desktop.workspace import Workspace

OpenRecords = Callable[[str, Sequence[str], str], None]
HORIZONS = (2025, 2030)
CARD_WIDTH = 330
"""Narrower cards would cut their titles."""
HEADER_WIDTH = 760
REFRESH_AFTER_MS = 150


class OverviewScreen(Screen):
    """Paints its frame without data; `start` hands it the open workspace.

    `open_records(record_type, ids, caption)` shows the records behind a figure.
    """

    due_counted = Signal(int)
    """How many certificates expire within 90 days."""

    def __init__(
        self,
        year: ReportingYear,
        changes: Changes,
        open_records: OpenRecords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__()
        if parent is not None:
            self.setParent(parent)
        self._year, self._open_records = year, open_records
        self._workspace: Workspace | None = None
        self._overview: Overview | None = None
        self._task: BackgroundTask | None = None
        self._horizon: int | None = None
        self._day: date | None = None
        self._stale = False
        # Takes the focus when the screen comes, so that no control looks chosen; Tab skips it.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._make_header()
        self._make_cards()
        self._arrange()
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(REFRESH_AFTER_MS)
        self._refresh.timeout.connect(self.load)
        changes.records_changed.connect(self._on_changes)
        year.changed.connect(self._on_year)

    # Building

    def _make_header(self) -> None:
        self.header = PageHeader(self.tr("Tổng quan"), self)
        self._horizons = QButtonGroup(self)
        self.horizon_chips: dict[int, Chip] = {}
        for horizon in HORIZONS:
            chip = Chip(self.tr("Mục tiêu {0}").format(horizon), self, checkable=True)
            chip.clicked.connect(lambda _=False, to=horizon: self.choose_horizon(to))
            self._horizons.addButton(chip)
            self.horizon_chips[horizon] = chip
            self.header.add(chip)
        self.date_chip = DateChip(self)
        self.date_chip.day_chosen.connect(self.choose_day)
        self.header.add(self.date_chip)
        self.report_button = Button("", self, look=Look.PRIMARY)
        self.report_button.clicked.connect(lambda: self.navigate.emit("report", self._year.year))
        self.header.add_actions(self.report_button)

    def _make_cards(self) -> None:
        self.cards = {code: TargetCard(code, title, self) for code, title in short_titles().items()}
        self.trend = TrendCard(self)
        self.groups = GroupsCard(self)
        self.todo = TodoCard(self)
        for card in self.cards.values():
            card.opened.connect(self._open)
        self.trend.opened.connect(self._open)
        self.groups.opened.connect(self._open)
        self.todo.chosen.connect(self._do)

    def _arrange(self) -> None:
        page = QWidget()
        page.setProperty("role", "clear")
        column = spaced(QVBoxLayout(page), GAP, (EDGE, 0, EDGE, EDGE))
        self._grid = spaced(QGridLayout(), GAP)
        self._lower = spaced(QGridLayout(), GAP)
        self._columns = 0
        column.addLayout(self._grid)
        column.addLayout(self._lower, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        self._body = QWidget(self)
        inside = spaced(QVBoxLayout(self._body), GAP)
        head = spaced(QHBoxLayout(), 0, (EDGE, EDGE, EDGE, 0))
        head.addWidget(self.header)
        inside.addLayout(head)
        inside.addWidget(area, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._body)
        theme_changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Two columns where three would be too narrow (large text, small window)."""
        now = tokens()
        for card in (self.trend, self.groups, self.todo):
            card.setMinimumSize(now.px(240), now.px(320))
        columns = 3 if self.width() >= 3 * now.px(CARD_WIDTH) else 2
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

    # Data

    def start(self, workspace: "Workspace") -> None:
        """The data are open: fill the frame."""
        self._workspace = workspace
        today = workspace.environment.today()
        self._horizon = next((each for each in HORIZONS if today.year <= each), HORIZONS[-1])
        self.horizon_chips[self._horizon].setChecked(True)
        self._on_year()

    def show_instead(self, page: QWidget | None) -> None:
        """Show another page in place of the overview (what to do first, trouble); None: back."""
        while (old := self._pages.widget(1)) is not None:
            self._pages.removeWidget(old)
            old.deleteLater()
        if page is not None:
            self._pages.addWidget(page)
            self._pages.setCurrentWidget(page)

    @property
    def overview(self) -> "Overview | None":
        """The figures shown now."""
        return self._overview

    def choose_horizon(self, horizon: int) -> None:
        """Look at the targets of another horizon."""
        self._horizon = horizon
        self.horizon_chips[horizon].setChecked(True)
        self.load()

    def choose_day(self, day: date | None) -> None:
        """Tell the figures as of another day; None is today."""
        self._day = day
        self.load()

    def activated(self) -> None:
        self.setFocus()
        if self._stale:
            self.load()

    def _on_changes(self) -> None:
        if self.isVisible():
            self._refresh.start()
        else:
            self._stale = True

    def _on_year(self) -> None:
        """A year that is over is told as of its end; the running year as of today."""
        self._day = None if self._year.is_current else self._year.last_day
        if self._day is not None and self._workspace is not None:
            self._horizon = next((e for e in HORIZONS if self._day.year <= e), HORIZONS[-1])
            self.horizon_chips[self._horizon].setChecked(True)
        self._show_words()
        self.load()

    def _show_words(self) -> None:
        """The words of the header, shorter where there is no room for the long ones."""
        short = self.width() < tokens().px(HEADER_WIDTH)
        pattern = self.tr("Báo cáo {0}") if short else self.tr("Lập báo cáo năm {0}")
        self.report_button.setText(pattern.format(self._year.year))
        self.date_chip.set_short(short)

    def load(self) -> None:
        """Count in the background; what is shown stays until the new figures are there."""
        workspace = self._workspace
        if workspace is None:
            return
        self._stale = False
        self._refresh.stop()
        if self._task is not None:
            self._task.cancel()
        horizon, day, year = self._horizon, self._day, self._year.year

        def count(progress: object) -> "tuple[Overview, list[Line], bool]":
            from nsuat_desktop.plan.overview import overview
            from nsuat_desktop.reporting.periods import period

            found = overview(
                workspace.database,
                workspace.environment,
                workspace.plan,
                horizon,
                _not_after(day, workspace.environment.today(), horizon),
                period("year", str(year)),
            )
            return found, _deadline(workspace, year), _is_empty(workspace)

        self._task = in_background(count, self._show, lambda error: show_error(self, error))

    def _show(self, counted: "tuple[Overview, list[Line], bool]") -> None:
        found, lines, is_empty = counted
        self._task = None
        self._overview = found
        assert self._workspace is not None
        self.date_chip.show_day(found.progress.as_of, self._workspace.environment.today())
        for target in found.progress.targets:
            if target.code in self.cards:
                self.cards[target.code].show_target(target, found.due, self._year.year)
        self.trend.show_overview(found)
        self.groups.show_overview(found)
        if is_empty:
            lines = first_steps()
        else:
            lines = [*lines, *due_lines(found.due), *gap_lines(found.todos)]
        self.todo.show_lines(lines)
        self.due_counted.emit(sum(each.kind == "certificate" for each in found.due))

    # Opening

    def _open(self, record_type: str, ids: list[str], caption: str) -> None:
        if ids:
            self._open_records(record_type, ids, caption)
        else:
            self.navigate.emit(record_type, None)

    def _do(self, line: Line) -> None:
        if line.record_type == "report":
            self.navigate.emit("report", self._year.year)
        else:
            self._open(line.record_type, list(line.ids), shown(line.text))


def _not_after(day: date | None, today: date, horizon: int | None) -> date | None:
    """A day past the end of the horizon is told as of that end."""
    if day is None or horizon is None:
        return None
    return min(day, date(horizon, 12, 31))


def _deadline(workspace: "Workspace", year: int) -> list[Line]:
    from nsuat_desktop.reporting.periods import deadline, period

    level = workspace.office().level
    chosen = period("year", str(year))
    today = workspace.environment.today()
    due = deadline(chosen, level)  # type: ignore[arg-type]
    return deadline_lines(chosen.label, due, today)


def _is_empty(workspace: "Workspace") -> bool:
    kinds = ("organisation", "training_course", "expert")
    return not any(workspace.reader.first_rows(kind, 1) for kind in kinds)
