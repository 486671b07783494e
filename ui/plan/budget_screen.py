"""Kinh phí: the list of sums, and their totals by source and task."""

from ui.plan.budget_panel import BudgetPanel
from ui.records.views_screen import ViewsScreen, scrolled


class BudgetScreen(ViewsScreen):
    """The list, and what it adds up to in a year."""

    def _add_parts(self) -> None:
        super()._add_parts()
        self.sums = BudgetPanel(self._workspace, self)
        self.sums.records_asked.connect(self.open_ids)
        page = scrolled(self.sums, self)
        self.sums_chip = self.add_view(self.tr("Tổng hợp"), page, self.sums)
