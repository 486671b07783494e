"""The chips of the head bar: the office, the reporting year, the person."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from ui.common.chips import Tone
from ui.program.period import ReportingYear
from ui.shell.head_bar import HeadBar


class HeadChips(QObject):
    """Keeps the chips in step with what was chosen."""

    name_asked = Signal()
    """The person wants to enter another name."""
    own_asked = Signal()
    """Away from the sample office, to the data of one's own."""

    def __init__(self, bar: HeadBar, year: ReportingYear) -> None:
        super().__init__(bar)
        self._bar, self._year = bar, year
        self._office_menu = False
        year.changed.connect(self._show_year)

    def show_office(self, name: str) -> None:
        """The office of the open data; empty while there is none."""
        menu = None
        if self._office_menu and name:
            menu = QMenu(self._bar)
            menu.addAction(self.tr("Về dữ liệu của cơ quan"), self.own_asked.emit)
        self._bar.set_chip("office", _short(name), menu, name)

    def mark_sample(self) -> None:
        """Say plainly that this is the office to practise on."""
        self._office_menu = True
        self._bar.mark.set_state(self.tr("Đơn vị mẫu"), Tone.WARN)
        self._bar.mark.setToolTip(
            self.tr("Dữ liệu ví dụ để làm quen; không lẫn với dữ liệu của cơ quan.")
        )

    def show_user(self, name: str) -> None:
        """Who works here; the menu lets another name be entered."""
        menu = QMenu(self._bar)
        menu.addAction(self.tr("Đổi tên người dùng…"), self.name_asked.emit)
        self._bar.set_chip("user", name or self.tr("Chưa có tên"), menu)

    def show_year(self) -> None:
        """The reporting year with the other years in a menu."""
        self._show_year(self._year.year)

    def _choose(self, year: int, checked: bool = False) -> None:
        self._year.choose(year)

    def _show_year(self, chosen: int) -> None:
        menu = QMenu(self._bar)
        for year in self._year.choices:
            act = menu.addAction(self.tr("Năm {0}").format(year))
            act.setCheckable(True)
            act.setChecked(year == chosen)
            act.triggered.connect(partial(self._choose, year))
        tip = self.tr("Năm báo cáo, từ 15/12/{0} đến 14/12/{1}").format(chosen - 1, chosen)
        self._bar.set_chip("period", self.tr("Kỳ: năm {0}").format(chosen), menu, tip)


def _short(name: str) -> str:
    return name.replace("Ủy ban nhân dân", "UBND").replace("Uỷ ban nhân dân", "UBND")
