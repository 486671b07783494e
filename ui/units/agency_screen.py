"""Cơ quan phối hợp: the list, and the plan's own bodies to begin with."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from nsuat_desktop.errors import AppError
from ui.common.buttons import Button
from ui.common.errors import show_error
from ui.records.screen import RecordsScreen


class AgencyScreen(RecordsScreen):
    """While the list is empty a button writes the bodies of the plan's part IV."""

    def _add_parts(self) -> None:
        super()._add_parts()
        self.load_button = Button(self.tr("Ghi các cơ quan theo phần IV"), self, icon="import")
        self.load_button.clicked.connect(self.load)
        below = self.list.empty.layout()
        assert isinstance(below, QVBoxLayout)
        below.insertWidget(below.count() - 1, self.load_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._changes.records_changed.connect(self._offer)
        self._offer()

    def _offer(self, record_type: str = "agency") -> None:
        if record_type == "agency":
            is_empty = not self._workspace.reader.count("agency")
            self.load_button.setVisible(is_empty and self._workspace.can_write)

    def load(self) -> None:
        """Write the bodies with what took over from them; the bar takes it back."""
        from nsuat_desktop.offices.agencies import load_agencies

        try:
            change = load_agencies(self._workspace)
        except AppError as error:
            show_error(self, error)
            return
        self._changes.announce("agency")
        count = self._workspace.reader.count("agency")
        if change is not None:
            told = self.tr("Đã ghi {0} cơ quan. Kiểm tra các cơ quan còn ghi chú chưa chắc chắn.")
            self.tell(told.format(count), lambda: self._take_back(change))

    def _take_back(self, change: str) -> None:
        from nsuat_desktop.records.history import undo

        try:
            undo(self._workspace.records, change)
        except AppError as error:
            show_error(self, error)
        self._changes.announce("agency")
