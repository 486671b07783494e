"""Chỉ tiêu vĩ mô: the list of indicators, and what they tell of the province's productivity."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from ui.common.changes import Changes
from ui.productivity.provincial_panel import ProvincialPanel
from ui.records.screen import OpenRecord
from ui.records.views_screen import ViewsScreen, scrolled

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace


class MacroScreen(ViewsScreen):
    """The list, and the province's productivity beside it."""

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
        page = scrolled(self.province, self)
        self.province_chip = self.add_view(self.tr("Năng suất của tỉnh"), page, self.province)
