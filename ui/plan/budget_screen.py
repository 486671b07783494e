"""Kinh phí: the list of sums, and their totals by source and task."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from ui.common.changes import Changes
from ui.plan.budget_panel import BudgetPanel
from ui.records.screen import OpenRecord
from ui.records.views_screen import ViewsScreen, scrolled

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace


class BudgetScreen(ViewsScreen):
    """The list, and what it adds up to in a year."""

    def __init__(
        self,
        workspace: "Workspace",
        changes: Changes,
        open_record: OpenRecord,
        settings: QSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, "budget_line", changes, open_record, settings, parent)
        self.sums = BudgetPanel(workspace, self)
        self.sums.records_asked.connect(self.open_ids)
        page = scrolled(self.sums, self)
        self.sums_chip = self.add_view(self.tr("Tổng hợp"), page, self.sums)
