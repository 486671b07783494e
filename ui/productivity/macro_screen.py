"""Chỉ tiêu vĩ mô: the list of indicators, and what they tell of the province's productivity."""

from ui.productivity.provincial_panel import ProvincialPanel
from ui.records.views_screen import ViewsScreen, scrolled


class MacroScreen(ViewsScreen):
    """The list, and the province's productivity beside it."""

    def _add_parts(self) -> None:
        super()._add_parts()
        self.province = ProvincialPanel(self._workspace, self)
        self.province.records_asked.connect(self.open_ids)
        page = scrolled(self.province, self)
        self.province_chip = self.add_view(self.tr("Năng suất của tỉnh"), page, self.province)
