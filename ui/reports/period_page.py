"""Which period is reported on, and who signs."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from nsuat_desktop.errors import AppError
from ui.common.chips import Chip
from ui.common.fields.dates import DateEditor
from ui.common.flow import FlowLayout
from ui.common.layout import nest, spaced
from ui.common.screen import Card, label
from ui.common.translation import shown, tr
from ui.units.map_chip import MapChip

if TYPE_CHECKING:
    from nsuat_desktop.offices.profile import OfficeProfile, Signer
    from nsuat_desktop.reporting.periods import Period

RANGE = "range"


class PeriodPage(Card):
    """`period_chosen(Period)`, `signer_chosen(Signer or None)`, `view_chosen(MapView)`."""

    period_chosen = Signal(object)
    signer_chosen = Signal(object)
    view_chosen = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Kỳ và số liệu"), parent)
        self._today = today
        self._year = today.year
        self._signers: list[Signer | None] = []
        self.kinds: dict[str, Chip] = {}
        self._group = QButtonGroup(self)
        line = FlowLayout(gap=6)
        nest(self.body, line)
        for kind, text in (
            ("year", self.tr("Cả năm")),
            ("h1", self.tr("6 tháng đầu năm")),
            ("h2", self.tr("6 tháng cuối năm")),
            (RANGE, self.tr("Từ ngày đến ngày")),
        ):
            chip = Chip(text, self, checkable=True)
            self._group.addButton(chip)
            self.kinds[kind] = chip
            line.addWidget(chip)
        self._group.buttonClicked.connect(self._choose)
        self.years = QComboBox(self)
        self.years.setAccessibleName(self.tr("Năm báo cáo"))
        self.years.activated.connect(self._choose)
        self.first, self.last = DateEditor(self), DateEditor(self)
        self.first.setAccessibleName(self.tr("Từ ngày"))
        self.last.setAccessibleName(self.tr("Đến ngày"))
        self.signer = QComboBox(self)
        self.signer.setAccessibleName(self.tr("Người ký"))
        self.signer.activated.connect(
            lambda at: self.signer_chosen.emit(self._signers[at] if at else None)
        )
        self.map = MapChip(today, self)
        self.map.setAccessibleName(self.tr("Tên địa bàn"))
        self.map.view_chosen.connect(self.view_chosen)
        self._window, self._due = label("", wrap=True), label("", wrap=True)
        self._problem = label("", "bad", wrap=True)
        self._arrange()

    def _arrange(self) -> None:
        self._form = QFormLayout()
        self._form.addRow(self.tr("Năm báo cáo"), self.years)
        self._range = QWidget(self)
        days = spaced(QHBoxLayout(self._range), 8)
        for edit in (self.first, self.last):
            days.addWidget(edit)
            edit.left.connect(self._choose)
        self._form.addRow(self.tr("Từ ngày, đến ngày"), self._range)
        self._form.addRow("", self._problem)
        self._form.addRow(self.tr("Số liệu"), self._window)
        self._form.addRow(self.tr("Hạn gửi"), self._due)
        self._form.addRow(self.tr("Người ký"), self.signer)
        self._form.addRow(self.tr("Tên địa bàn"), self.map)
        number = label(self.tr("Để trống trong dự thảo; văn thư ghi khi phát hành."), "muted")
        number.setWordWrap(True)
        self._form.addRow(self.tr("Số, ngày"), number)
        holder = spaced(QVBoxLayout(), 0, (0, 8, 0, 0))
        nest(holder, self._form)
        nest(self.body, holder)
        self.body.addStretch(1)
        spaced(self._form, 12)

    # What is shown

    def show_years(self, years: list[int]) -> None:
        """Years to choose from."""
        self.years.clear()
        for year in years:
            self.years.addItem(self.tr("Năm {0}").format(year), year)

    def show_period(self, period: "Period", due: date | None, days_left: int) -> None:
        """The period in force, with its data window and deadline."""
        kind = period.kind if period.kind in self.kinds else RANGE
        self.kinds[kind].setChecked(True)
        self._year = period.year
        at = self.years.findData(period.year)
        if at < 0:
            self.years.addItem(self.tr("Năm {0}").format(period.year), period.year)
            at = self.years.count() - 1
        self.years.setCurrentIndex(at)
        self.first.set_value(period.start.isoformat())
        self.last.set_value(period.end.isoformat())
        self._show_kind(kind)
        self._problem.setText("")
        days = (period.end - period.start).days + 1
        self._window.setText(
            self.tr("{0:%d/%m/%Y} – {1:%d/%m/%Y} ({2} ngày)").format(period.start, period.end, days)
        )
        self._due.setText(deadline_words(due, days_left) if due else self.tr("Không quy định"))

    def show_office(self, office: "OfficeProfile", chosen: "Signer | None") -> None:
        """Who may sign in the office of the period."""
        self._signers = [None, *office.other_signers]
        self.signer.clear()
        for signer in (office.signer, *office.other_signers):
            self.signer.addItem(f"{signer.name or '…'}, {signer.post}")
        at = self._signers.index(chosen) if chosen in self._signers else 0
        self.signer.setCurrentIndex(at)
        self.signer.setEnabled(len(self._signers) > 1)
        tip = "" if len(self._signers) > 1 else self.tr("Thêm người ký khác ở Hồ sơ cơ quan.")
        self.signer.setToolTip(tip)

    @property
    def problem(self) -> str:
        """What keeps the chosen days from being taken; empty when nothing does."""
        return self._problem.text()

    def _show_kind(self, kind: str) -> None:
        self._form.setRowVisible(self.years, kind != RANGE)
        self._form.setRowVisible(self._range, kind == RANGE)
        self._form.setRowVisible(self._problem, bool(self._problem.text()))

    # What is chosen

    def _choose(self) -> None:
        from nsuat_desktop.reporting.periods import PeriodKind, period

        kinds: dict[str, PeriodKind] = {"year": "year", "h1": "h1", "h2": "h2", RANGE: "range"}
        kind = next(kinds[name] for name, chip in self.kinds.items() if chip.isChecked())
        text = str(self.years.currentData() or self._year)
        if kind == RANGE:
            text = f"{self.first.value() or ''}..{self.last.value() or ''}"
        try:
            chosen = period(kind, text)
        except AppError as error:
            self._problem.setText(shown(str(error)))
            self._show_kind(kind)
            return
        self._problem.setText("")
        self._show_kind(kind)
        self.period_chosen.emit(chosen)


def working_days_left(today: date, due: date) -> int:
    """Working days from tomorrow to the deadline; negative days are told as 0 by the caller."""
    from nsuat_desktop.reporting.periods import is_working_day

    days = (due - today).days
    return sum(is_working_day(today + timedelta(days=step)) for step in range(1, days + 1))


def deadline_words(due: date, days_left: int) -> str:
    """ "17/12/2025 (còn 16 ngày làm việc)"."""
    if days_left < 0:
        return tr("{0} (đã qua)").format(f"{due:%d/%m/%Y}")
    return tr("{0} (còn {1} ngày làm việc)").format(f"{due:%d/%m/%Y}", days_left)
