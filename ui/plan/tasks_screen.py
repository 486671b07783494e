"""Tiến độ nhiệm vụ: the list of work under the plan's tasks, and how it stands over time."""

from ui.plan.tasks_panel import TasksPanel
from ui.records.views_screen import ViewsScreen


class TasksScreen(ViewsScreen):
    """The list, and the timeline of its work."""

    def _add_parts(self) -> None:
        super()._add_parts()
        self.timeline = TasksPanel(self._workspace, self)
        self.timeline.record_asked.connect(self.open_record)
        self.timeline.records_asked.connect(self.open_ids)
        self.timeline_chip = self.add_view(self.tr("Tiến độ"), self.timeline, self.timeline)
