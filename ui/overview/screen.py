"""The overview: what is reached, missing, due. Every figure opens the records behind it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.common.background import BackgroundTask, in_background
from ui.common.changes import Changes
from ui.common.errors import show_error
from ui.common.screen import Screen
from ui.common.translation import shown
from ui.overview.frame import paint_frame
from ui.program.period import ReportingYear

if TYPE_CHECKING:
    from nsuat_desktop.plan.overview import Overview
    from nsuat_desktop.workspace import Workspace
    from ui.common.todo_list import Line
    from ui.overview.body import OverviewBody

OpenRecords = Callable[[str, Sequence[str], str], None]
HORIZONS = (2025, 2030)
REFRESH_AFTER_MS = 150


class OverviewScreen(Screen):
    """Paints its frame before there are data; `start` hands it the open workspace.

    `open_records(record_type, ids, caption)` shows the records behind a figure.
    """

    due_counted = Signal(int)
    """How many certificates expire within 90 days; the figures are shown."""

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
        self._body: OverviewBody | None = None
        self._task: BackgroundTask | None = None
        self._horizon = HORIZONS[0]
        self._day: date | None = None
        self._stale = False
        # Takes the focus when the screen comes, so that no control looks chosen; Tab skips it.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._pages = QStackedLayout(self)
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(REFRESH_AFTER_MS)
        self._refresh.timeout.connect(self.load)
        changes.records_changed.connect(self._on_changes)
        year.changed.connect(self._on_year)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pages.count() == 0:
            paint_frame(QPainter(self), self.width(), self.height(), self.tr("Tổng quan"))

    @property
    def body(self) -> "OverviewBody":
        """The cards and charts; there are none before `start`."""
        assert self._body is not None
        return self._body

    def _make_body(self) -> "OverviewBody":
        """Only now: the first painted frame does without charts, calendars and their modules."""
        from ui.overview.body import OverviewBody

        body = OverviewBody(HORIZONS, self)
        body.opened.connect(self._open)
        body.line_chosen.connect(self._do)
        body.horizon_chosen.connect(self.choose_horizon)
        body.day_chosen.connect(self.choose_day)
        body.report_asked.connect(lambda: self.navigate.emit("report", self._year.year))
        self._pages.insertWidget(0, body)
        return body

    def show_instead(self, page: QWidget | None) -> None:
        """Show another page in place of the overview (what to do first, trouble); None: back."""
        for at in reversed(range(self._pages.count())):
            old = self._pages.widget(at)
            if old is not None and old is not self._body:
                self._pages.removeWidget(old)
                old.deleteLater()
        if page is not None:
            self._pages.addWidget(page)
            self._pages.setCurrentWidget(page)

    # Which figures

    def start(self, workspace: "Workspace") -> None:
        """The data are open: fill the frame."""
        self._workspace = workspace
        if self._body is None:
            self._body = self._make_body()
        self._pages.setCurrentWidget(self._body)
        self._show_horizon(workspace.environment.today())
        self._on_year()

    @property
    def overview(self) -> "Overview | None":
        """The figures shown now."""
        return self._overview

    def choose_horizon(self, horizon: int) -> None:
        """Look at the targets of another horizon."""
        self._horizon = horizon
        self.body.show_horizon(horizon)
        self.load()

    def choose_day(self, day: date | None) -> None:
        """Tell the figures as of another day; None is today."""
        self._day = day
        self.load()

    def _show_horizon(self, day: date) -> None:
        """The first horizon that has not ended on a day."""
        self._horizon = next((each for each in HORIZONS if day.year <= each), HORIZONS[-1])
        self.body.show_horizon(self._horizon)

    def _on_year(self) -> None:
        """A year that is over is told as of its end; the running year as of today."""
        if self._workspace is None:
            return
        self._day = None if self._year.is_current else self._year.last_day
        if self._day is not None:
            self._show_horizon(self._day)
        self.body.show_year(self._year.year)
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

    # Counting

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

        def count(progress: object) -> "tuple[Overview, list[Line]]":
            from nsuat_desktop.plan.overview import overview
            from nsuat_desktop.reporting.periods import period

            found = overview(
                workspace.database,
                workspace.environment,
                workspace.plan,
                horizon,
                None if day is None else min(day, date(horizon, 12, 31)),
                period("year", str(year)),
            )
            return found, _things_to_do(workspace, found, year)

        self._task = in_background(count, self._show, lambda error: show_error(self, error))

    def _show(self, counted: "tuple[Overview, list[Line]]") -> None:
        found, lines = counted
        self._task = None
        self._overview = found
        assert self._workspace is not None
        self.body.show_figures(found, lines, self._workspace.environment.today())
        self.due_counted.emit(sum(each.kind == "certificate" for each in found.due))

    # Opening

    def _open(self, record_type: str, ids: list[str], caption: str) -> None:
        if ids:
            self._open_records(record_type, ids, caption)
        else:
            self.navigate.emit(record_type, None)

    def _do(self, line: "Line") -> None:
        if line.record_type == "report":
            self.navigate.emit("report", self._year.year)
        else:
            self._open(line.record_type, list(line.ids), shown(line.text))


def _things_to_do(workspace: "Workspace", found: "Overview", year: int) -> "list[Line]":
    """The next report, what falls due, what is missing; in an empty office the first steps."""
    from nsuat_desktop.reporting.periods import deadline, period
    from ui.overview.todo_card import deadline_lines, due_lines, first_steps, gap_lines

    kinds = ("organisation", "training_course", "expert")
    if not any(workspace.reader.first_rows(kind, 1) for kind in kinds):
        return first_steps()
    chosen = period("year", str(year))
    due = deadline(chosen, workspace.office().level)  # type: ignore[arg-type]
    next_report = deadline_lines(chosen.label, due, workspace.environment.today())
    return [*next_report, *due_lines(found.due), *gap_lines(found.todos)]
