"""Năng suất của tỉnh: what the macro indicators tell, year by year and on average."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from nsuat_desktop.productivity.provincial import (
    ProvincialProductivity,
    provincial_productivity,
)
from nsuat_desktop.text.numbers import format_percent
from ui.common.chips import Chip
from ui.common.layout import GAP, nest, spaced
from ui.common.link_button import LinkButton
from ui.common.screen import Card, label
from ui.common.translation import shown
from ui.productivity.province_table import ProvinceTable, missing_text
from ui.productivity.share_form import ShareForm

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

MOST_YEARS = 8


class ProvincialPanel(QWidget):
    """`records_asked(ids, caption)` leads to the indicators behind a figure."""

    records_asked = Signal(list, str)

    def __init__(self, workspace: "Workspace", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._window: tuple[int, int] | None = None
        self.found: ProvincialProductivity | None = None
        self.table = ProvinceTable(self)
        self.table.picked.connect(self.records_asked)
        self.gaps = label("", "muted", wrap=True)
        self.notes = label("", "muted", wrap=True)
        self.average = LinkButton("", self, size=15)
        self.average.clicked.connect(self._ask_average)
        self.no_average = label("", "muted", wrap=True)
        self.first, self.last = self._year_chip(0), self._year_chip(1)
        self.share = ShareForm(workspace, self)
        self.share.kept.connect(self.refresh)
        self._arrange()

    def _year_chip(self, side: int) -> Chip:
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._fill_years(menu, side))
        return Chip("", self, menu=menu)

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), GAP)
        mean = Card(self.tr("Tốc độ tăng năng suất lao động bình quân, giá so sánh"))
        line = spaced(QHBoxLayout(), 8)
        for part in (label(self.tr("Từ năm")), self.first, label(self.tr("đến năm")), self.last):
            line.addWidget(part)
        line.addWidget(self.average)
        line.addStretch(1)
        nest(mean.body, line)
        mean.body.addWidget(self.no_average)
        years = Card(self.tr("Từng năm"))
        years.body.addWidget(self.table)
        years.body.addWidget(self.gaps)
        years.body.addWidget(self.notes)
        tfp = Card(self.tr("Tăng năng suất các nhân tố tổng hợp (TFP)"))
        text = self.tr(
            "Tăng TFP = tăng GRDP − b_K × tăng vốn − (1 − b_K) × tăng lao động, theo giá so sánh. "
            "Chương trình không tự đặt tỷ trọng của vốn: ghi số đã công bố và nguồn."
        )
        tfp.body.addWidget(label(text, "muted", wrap=True))
        tfp.body.addWidget(self.share)
        for card in (mean, years, tfp):
            column.addWidget(card)
        column.addStretch(1)

    def refresh(self) -> None:
        """Read the indicators and show what they tell."""
        found = provincial_productivity(self._workspace, window=self._window)
        self.found = found
        self.table.show_years(found.years[-MOST_YEARS:])
        self._show_average(found)
        self.gaps.setText(self._gap_text(found))
        self.gaps.setVisible(bool(self.gaps.text()))
        self.notes.setText("\n".join(shown(each) for each in found.notes))
        self.notes.setVisible(bool(found.notes))
        self.share.show_share(found.capital_share)

    def _show_average(self, found: ProvincialProductivity) -> None:
        average = found.average
        for chip, side in ((self.first, 0), (self.last, 1)):
            chip.setText(str(found.window[side]) if found.window else "–")
            chip.setEnabled(bool(found.years))
        self.first.setAccessibleName(self.tr("Năm đầu: {0}").format(self.first.text()))
        self.last.setAccessibleName(self.tr("Năm cuối: {0}").format(self.last.text()))
        known = average.value is not None
        text = format_percent(average.value, 2) if average.value is not None else ""
        self.average.setText(self.tr("{0} một năm").format(text) if known else "")
        self.average.setVisible(known)
        missing = (
            "" if known else self.tr("Chưa tính được, thiếu: {0}").format(missing_text(average))
        )
        self.no_average.setText(missing)
        self.no_average.setVisible(not known)

    def _gap_text(self, found: ProvincialProductivity) -> str:
        """What the newest year lacks, each input once."""
        if not found.years:
            return self.tr("Chưa có chỉ tiêu vĩ mô nào. Ghi GRDP, lao động, vốn của từng năm.")
        newest = found.years[-1]
        inputs = dict.fromkeys(shown(text) for each in newest.figures for text in each.missing)
        if not inputs:
            return ""
        return self.tr("Năm {0} còn thiếu: {1}.").format(newest.year, "; ".join(inputs))

    def _fill_years(self, menu: QMenu, side: int) -> None:
        menu.clear()
        if self.found is None or self.found.window is None:
            return
        for each in reversed(self.found.years):
            action = menu.addAction(str(each.year))
            action.setCheckable(True)
            action.setChecked(each.year == self.found.window[side])
            action.triggered.connect(lambda _=False, year=each.year: self.choose(side, year))

    def choose(self, side: int, year: int) -> None:
        """Begin (0) or end (1) the window with a year; the other end gives way."""
        if self.found is None or self.found.window is None:
            return
        first, last = self.found.window
        self._window = (year, max(year, last)) if side == 0 else (min(first, year), year)
        self.refresh()

    def _ask_average(self) -> None:
        if self.found is not None:
            ids = list(self.found.average.record_ids)
            self.records_asked.emit(ids, f"{self.found.average.label}: {self.average.text()}")
