"""Money of a year line by line; every figure opens exactly the records that name it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from nsuat_desktop.reporting.wording import million, percent
from nsuat_desktop.text.numbers import format_money
from ui.common.layout import spaced
from ui.common.link_button import LinkButton
from ui.common.screen import label
from ui.common.theme import theme_changed, tokens
from ui.common.translation import tr
from ui.plan.rate_bar import RateBar

if TYPE_CHECKING:
    from nsuat_desktop.plan.budget import BudgetFigure

NONE = "–"
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
FIRST_MONEY, RATE = 2, 6


class BudgetTable(QWidget):
    """A line a source or task, the sum of all below. `picked(ids, caption)` asks for records."""

    picked = Signal(list, str)

    def __init__(self, head: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = head
        self._column = spaced(QVBoxLayout(self))
        self._box: QWidget | None = None
        self._grid: QGridLayout | None = None
        self.cells: dict[tuple[str, str], LinkButton] = {}
        """(name of the line, stage or "count" or "rate") -> its figure."""
        theme_changed.connect(self._fit)

    def show_lines(self, year: int, lines: Sequence[tuple[str, "BudgetFigure"]]) -> None:
        """Show these lines from top to bottom; the last is the sum."""
        if self._box is not None:
            self._box.hide()
            self._box.deleteLater()
        self.cells = {}
        self._box = QWidget(self)
        self._grid = spaced(QGridLayout(self._box), 10, row_gap=4)
        self._add_head()
        for row, (name, figure) in enumerate(lines, start=1):
            self._add_line(row, name, figure, year, is_sum=row == len(lines))
        self._fit()
        self._column.addWidget(self._box)

    def _fit(self) -> None:
        """Both tables of the page have the same columns."""
        if self._grid is None:
            return
        now = tokens()
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnMinimumWidth(0, now.px(124))
        for at in range(FIRST_MONEY, RATE):
            self._grid.setColumnMinimumWidth(at, now.px(64))
        self._grid.setColumnMinimumWidth(RATE, now.px(96))

    def _add_head(self) -> None:
        assert self._grid is not None
        self._grid.addWidget(label(self._head, "muted"), 0, 0)
        heads = [self.tr("Số khoản"), *stage_names().values(), self.tr("Tỷ lệ giải ngân")]
        for at, head in enumerate(heads, start=1):
            self._grid.addWidget(_flush(label(head, "muted")), 0, at, RIGHT)

    def _add_line(
        self, row: int, name: str, figure: "BudgetFigure", year: int, *, is_sum: bool
    ) -> None:
        assert self._grid is not None
        self._grid.addWidget(label(name, "title" if is_sum else "", wrap=True), row, 0)
        about = f"{name} {year}"
        count = self._link(name, "count", str(len(figure.ids)), figure.ids, about)
        self._grid.addWidget(count, row, 1, RIGHT)
        for at, (stage, stage_name) in enumerate(stage_names().items(), start=FIRST_MONEY):
            cell = self._money(name, stage, figure, f"{about}, {stage_name.lower()}")
            self._grid.addWidget(cell, row, at, RIGHT)
        beside = QWidget(self._box)
        share = spaced(QVBoxLayout(beside), 1)
        share.addStretch(1)
        share.addWidget(self._rate(name, figure, about), 0, RIGHT)
        rate = None if figure.rate is None else float(figure.rate)
        share.addWidget(RateBar(rate, self._box), 0, RIGHT)
        share.addStretch(1)
        self._grid.addWidget(beside, row, RATE)

    def _money(self, name: str, stage: str, figure: "BudgetFigure", about: str) -> QWidget:
        dong: int | None = getattr(figure, stage)
        if dong is None:
            return self._gap(NONE, self.tr("{0}: chưa ghi").format(about))
        cell = self._link(name, stage, million(dong), figure.named_ids[stage], about)
        exact = self.tr("{0} đồng").format(format_money(dong))
        cell.setAccessibleName(f"{about}: {exact}")
        cell.setToolTip(self.tr("{0}. Nhấn để mở các khoản.").format(exact))
        return cell

    def _rate(self, name: str, figure: "BudgetFigure", about: str) -> QWidget:
        if figure.rate is not None:
            text = percent(figure.disbursed or 0, figure.allotted or 0)
            if figure.rate > 100:
                text = self.tr("{0}, vượt").format(text)
            about = self.tr("{0}, tỷ lệ giải ngân").format(about)
            return self._link(name, "rate", text, figure.rate_ids, about)
        if figure.unallotted_ids:
            ids = figure.unallotted_ids
            text = self.tr("thiếu số giao")
            about = self.tr("{0}, đã chi mà chưa ghi số được giao").format(about)
            cell = self._link(name, "rate", text, ids, about)
            cell.setToolTip(
                self.tr("{0} khoản đã chi mà chưa ghi số được giao. Nhấn để mở.").format(len(ids))
            )
            return cell
        return self._gap(self.tr("chưa giao"), self.tr("{0}: chưa có số được giao").format(about))

    def _link(
        self, name: str, column: str, text: str, ids: Sequence[str], about: str
    ) -> LinkButton:
        cell = LinkButton(text, self._box, size=13)
        caption = f"{about}: {text}"
        cell.setAccessibleName(caption)
        cell.setToolTip(self.tr("Mở các khoản"))
        cell.clicked.connect(lambda: self.picked.emit(list(ids), caption))
        self.cells[name, column] = cell
        return cell

    def _gap(self, text: str, words: str) -> QLabel:
        gap = _flush(label(text, "muted"))
        gap.setToolTip(words)
        gap.setAccessibleName(words)
        return gap


def _flush(text: QLabel) -> QLabel:
    """End where the figures end: a link keeps room for the frame of its focus."""
    text.setContentsMargins(0, 0, tokens().px(4), 0)
    return text


def stage_names() -> dict[str, str]:
    """What the columns of money are called."""
    return {
        "estimated": tr("Dự toán"),
        "allotted": tr("Được giao"),
        "disbursed": tr("Giải ngân"),
        "settled": tr("Quyết toán"),
    }
