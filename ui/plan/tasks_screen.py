"""Tiến độ nhiệm vụ: the list of work under the plan's tasks, and how it stands over time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from ui.common.changes import Changes
from ui.plan.tasks_panel import TasksPanel
from ui.records.screen import OpenRecord
from ui.records.views_screen import ViewsScreen

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace


class TasksScreen(ViewsScreen):
    """The list, and the timeline of its work."""

    def __init__(
        self,
        workspace: "Workspace",
        changes: Changes,
        open_record: OpenRecord,
        settings: QSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, "plan_task", changes, open_record, settings, parent)
        self.timeline = TasksPanel(workspace, self)
        self.timeline.record_asked.connect(self.open_record)
        self.timeline.records_asked.connect(self.open_ids)
        self.timeline_chip = self.add_view(self.tr("Tiến độ"), self.timeline, self.timeline)
