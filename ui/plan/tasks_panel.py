"""Tiến độ: the work under the plan's tasks over time, read in the background."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.common.background import BackgroundTask, in_background
from ui.common.charts.timeline import TimelineChart
from ui.common.errors import show_error
from ui.common.flow import FlowLayout
from ui.common.layout import GAP, nest, spaced
from ui.common.link_button import LinkButton
from ui.common.screen import Card, label
from ui.plan.task_words import TONES, groups_of, state_names, state_of
from ui.records.views_screen import scrolled

if TYPE_CHECKING:
    from nsuat_desktop.plan.tasks import TaskFigure
    from nsuat_desktop.workspace import Workspace


class TasksPanel(QWidget):
    """`record_asked(id)` and `records_asked(ids, caption)` lead to the work itself."""

    record_asked = Signal(str)
    records_asked = Signal(list, str)

    def __init__(self, workspace: "Workspace", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._task: BackgroundTask | None = None
        self._ids: dict[str, list[str]] = {}
        self.found: tuple[TaskFigure, ...] | None = None
        self.states = {code: self._state_link(code) for code in TONES}
        self.chart = TimelineChart(self.tr("Tiến độ theo thời gian"), self)
        self.chart.picked.connect(self.record_asked)
        self.chart.walked.connect(self._follow)
        self.note = label("", "muted", wrap=True)
        self._scroll = scrolled(self._page(), self)
        # The head of the chart stands still, so it must be painted again on the way.
        self._scroll.verticalScrollBar().valueChanged.connect(lambda _: self.chart.update())
        self._arrange()

    def _page(self) -> QWidget:
        """The chart and, at its foot, how to read it."""
        page = QWidget(self)
        page.setProperty("role", "clear")
        column = spaced(QVBoxLayout(page), GAP)
        column.addWidget(self.chart)
        column.addWidget(self.note)
        column.addStretch(1)
        return page

    def _state_link(self, code: str) -> LinkButton:
        link = LinkButton("", self, size=13)
        link.clicked.connect(
            lambda: self.records_asked.emit(list(self._ids.get(code, [])), link.text())
        )
        link.hide()
        return link

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), GAP)
        line = FlowLayout()
        nest(column, line)
        for link in self.states.values():
            line.addWidget(link)
        card = Card("", self)
        card.body.addWidget(self._scroll)
        column.addWidget(card, 1)

    def refresh(self) -> None:
        """Read in the background; what is shown stays until the new state is there."""
        if self._task is not None:
            self._task.cancel()
        workspace = self._workspace
        today = workspace.environment.today()

        def read(progress: object) -> "tuple[tuple[TaskFigure, ...], date]":
            from nsuat_desktop.plan.tasks import all_tasks

            return all_tasks(workspace.database, workspace.plan, today), today

        self._task = in_background(read, self._show, lambda error: show_error(self, error))

    def _show(self, read: "tuple[tuple[TaskFigure, ...], date]") -> None:
        self._task = None
        tasks, today = read
        self.found = tasks
        self._show_states(tasks, today)
        self.chart.set_groups(groups_of(tasks, today), today)
        if tasks:
            text = self.tr(
                "Phần đậm của thanh là phần đã làm. “Chậm tiến độ” là đã làm ít hơn phần thời "
                "gian đã qua quá 10 điểm phần trăm."
            )
        else:
            text = self.tr("Chưa có công việc nào. Ghi công việc đầu tiên ở “Danh sách” (Ctrl+N).")
        self.note.setText(text)

    def _show_states(self, tasks: "Sequence[TaskFigure]", today: date) -> None:
        self._ids = {code: [] for code in TONES}
        for task in tasks:
            self._ids[state_of(task, today)].append(task.id)
        names = state_names()
        for code, link in self.states.items():
            link.setText(f"{names[code]}: {len(self._ids[code])}")
            link.setVisible(bool(self._ids[code]))

    def _follow(self, box: QRectF) -> None:
        """Keep the work that the keys have come to in sight, below the head of the chart."""
        middle = box.center().toPoint()
        reach = self._scroll.viewport().height() // 3
        self._scroll.ensureVisible(0, middle.y(), 0, reach)
