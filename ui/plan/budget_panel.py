"""Tổng hợp: the money of a year by source and by task, read in the background."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.common.background import BackgroundTask, in_background
from ui.common.chips import Chip
from ui.common.errors import show_error
from ui.common.layout import GAP, nest, spaced
from ui.common.link_button import LinkButton
from ui.common.screen import Card, label
from ui.common.translation import shown
from ui.plan.budget_table import BudgetTable

if TYPE_CHECKING:
    from nsuat_desktop.plan.budget import BudgetFigure, BudgetYear
    from nsuat_desktop.workspace import Workspace


class BudgetPanel(QWidget):
    """`records_asked(ids, caption)` leads to the records behind a figure."""

    records_asked = Signal(list, str)

    def __init__(self, workspace: "Workspace", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._task: BackgroundTask | None = None
        self._year: int | None = None
        self.found: BudgetYear | None = None
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._fill_years(menu))
        self.year = Chip("", self, menu=menu)
        self.gap = LinkButton("", self, size=13)
        self.gap.clicked.connect(self._ask_gap)
        self.empty = label("", "muted", wrap=True)
        self.sources = BudgetTable(self.tr("Nguồn"), self)
        self.tasks = BudgetTable(self.tr("Nhiệm vụ"), self)
        self.cards = (Card(self.tr("Theo nguồn")), Card(self.tr("Theo nhiệm vụ")))
        self._arrange()

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), GAP)
        line = spaced(QHBoxLayout(), 8)
        line.addWidget(self.year)
        line.addWidget(label(self.tr("Đơn vị tính: triệu đồng"), "muted"))
        line.addStretch(1)
        line.addWidget(self.gap)
        nest(column, line)
        column.addWidget(self.empty)
        for card, table in zip(self.cards, (self.sources, self.tasks), strict=True):
            card.body.addWidget(table)
            table.picked.connect(self.records_asked)
            card.hide()
            column.addWidget(card)
        self.gap.hide()
        self.empty.hide()
        column.addStretch(1)

    def refresh(self) -> None:
        """Add up in the background; what is shown stays until the new sums are there."""
        if self._task is not None:
            self._task.cancel()
        workspace, year = self._workspace, self._year

        def read(progress: object) -> "BudgetYear":
            from nsuat_desktop.plan.budget import budget_year

            this_year = workspace.environment.today().year
            return budget_year(workspace.database, workspace.plan, this_year, year)

        self._task = in_background(read, self._show, lambda error: show_error(self, error))

    def choose(self, year: int) -> None:
        """Show another year."""
        self._year = year
        self.refresh()

    def _show(self, found: "BudgetYear") -> None:
        from nsuat_desktop.plan.budget import budget_by_source, budget_by_task, budget_total

        self._task = None
        self.found = found
        self.year.setText(self.tr("Năm {0}").format(found.year))
        total = budget_total(found.figures)
        for card in self.cards:
            card.setVisible(total is not None)
        self.empty.setVisible(total is None)
        self._show_gap(total)
        if total is None:
            text = self.tr("Năm {0} chưa có khoản kinh phí nào. Ghi ở “Danh sách” hoặc chọn năm.")
            self.empty.setText(text.format(found.year))
            return
        last = (self.tr("Tổng cộng"), total)
        lines = [(shown(each.source_label), each) for each in budget_by_source(found.figures)]
        self.sources.show_lines(found.year, [*lines, last])
        lines = [(self._task_name(each), each) for each in budget_by_task(found.figures)]
        self.tasks.show_lines(found.year, [*lines, last])

    def _task_name(self, figure: "BudgetFigure") -> str:
        if not figure.task:
            return self.tr("Chưa gắn với nhiệm vụ")
        return f"{figure.task} {shown(figure.task_title)}".strip()

    def _show_gap(self, total: "BudgetFigure | None") -> None:
        """Say how many sums were paid out of an allotment that nobody wrote down."""
        count = len(total.unallotted_ids) if total is not None else 0
        text = self.tr("{0} khoản đã chi mà chưa ghi số được giao").format(count)
        self.gap.setText(text)
        self.gap.setVisible(count > 0)

    def _ask_gap(self) -> None:
        if self.found is not None:
            ids: Sequence[str] = [
                each for figure in self.found.figures for each in figure.unallotted_ids
            ]
            self.records_asked.emit(list(ids), self.gap.text())

    def _fill_years(self, menu: QMenu) -> None:
        menu.clear()
        if self.found is None:
            return
        for year in self.found.years:
            action = menu.addAction(str(year))
            action.setCheckable(True)
            action.setChecked(year == self.found.year)
            action.triggered.connect(lambda _=False, to=year: self.choose(to))
