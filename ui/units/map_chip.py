"""Choosing the map by which places are told."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from nsuat_desktop.offices.map_view import AS_RECORDED, MapMode, MapView
from ui.common.chips import Chip
from ui.common.translation import tr


class MapChip(Chip):
    """`view_chosen(MapView)` when another map is chosen."""

    view_chosen = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self._modes = QMenu()
        super().__init__(_title(MapMode.RECORDED), parent, menu=self._modes)
        self._today = today
        self.view = AS_RECORDED
        for mode in MapMode:
            act = self._modes.addAction(_title(mode))
            act.triggered.connect(partial(self.choose, mode))

    def set_today(self, today: date) -> None:
        """The day whose map is the one of now."""
        self._today = today

    def choose(self, mode: MapMode, checked: bool = False) -> None:
        """Tell places by this map."""
        day = self._today if mode is MapMode.SUCCESSORS else None
        self.view = MapView(mode, day)
        self.setText(_title(mode))
        self.view_chosen.emit(self.view)


def _title(mode: MapMode) -> str:
    return {
        MapMode.RECORDED: tr("Tên đã ghi"),
        MapMode.SUCCESSORS: tr("Đơn vị hiện nay"),
        MapMode.FORMER_DISTRICT: tr("Địa bàn cũ"),
    }[mode]
