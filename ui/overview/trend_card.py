"""How supports and trainings went over the years."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedLayout, QWidget

from ui.common.charts import (
    Series,
    Stack,
    StackedBarChart,
    Trend,
    TrendChart,
    TrendPoint,
)
from ui.common.chips import Chip
from ui.common.layout import nest, spaced
from ui.common.screen import Card
from ui.common.translation import tr
from ui.overview.words import marks_text

if TYPE_CHECKING:
    from nsuat_desktop.plan.overview import Overview, YearOfTraining

SUPPORTED = "MT04"


def categories() -> tuple[Series, ...]:
    """Categories of attendances, the counted ones first."""
    return (
        Series("public", tr("Cán bộ, công chức")),
        Series("enterprise", tr("Doanh nghiệp")),
        Series("other", tr("Khác")),
    )


class TrendCard(Card):
    """Two views of the years. `opened(record_type, ids, caption)` when a part is picked."""

    opened = Signal(str, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._overview: Overview | None = None
        self.supports = Chip(self.tr("Hỗ trợ"), self, checkable=True)
        self.trainings = Chip(self.tr("Đào tạo"), self, checkable=True)
        self._views = QButtonGroup(self)
        line = spaced(QHBoxLayout(), 6)
        for chip in (self.supports, self.trainings):
            self._views.addButton(chip)
            line.addWidget(chip)
        nest(self.title_line, line)
        self.trend = TrendChart(self.tr("Đơn vị được hỗ trợ, lũy kế và trong năm"), self)
        self.stacks = StackedBarChart(self.tr("Lượt tập huấn theo đối tượng"), self)
        self.trend.picked.connect(self._open_year)
        self.stacks.picked.connect(self._open_category)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.trend)
        self._stack.addWidget(self.stacks)
        nest(self.body, self._stack, 1)
        self._views.buttonClicked.connect(self._choose)
        self.supports.setChecked(True)
        self._choose()

    def show_overview(self, overview: "Overview") -> None:
        """Show other figures."""
        self._overview = overview
        self.trend.set_trend(support_trend(overview))
        self.stacks.set_stacks(categories(), training_stacks(overview))

    def _choose(self) -> None:
        training = self.trainings.isChecked()
        self._stack.setCurrentWidget(self.stacks if training else self.trend)
        title = (
            self.tr("Lượt tập huấn theo đối tượng") if training else self.tr("Đơn vị được hỗ trợ")
        )
        self.title.setText(title)
        self.setAccessibleName(title)

    def _open_year(self, key: str) -> None:
        assert self._overview is not None
        trend = self._overview.trend(SUPPORTED)
        found = next((each for each in trend.years if str(each.year) == key), None)
        if found is not None and found.ids:
            caption = self.tr("Đơn vị được hỗ trợ năm {0}").format(key)
            self.opened.emit(trend.record_type, list(found.ids), caption)

    def _open_category(self, key: str) -> None:
        assert self._overview is not None
        year, _, category = key.partition("/")
        for found in self._overview.training_years:
            if str(found.year) == year:
                name = next(each.label for each in categories() if each.key == category)
                caption = self.tr("Lượt năm {0}: {1}").format(year, name.lower())
                self.opened.emit("attendance", list(found.attendances[category]), caption)


def support_trend(overview: "Overview") -> Trend:
    """Units by year, their sum inside the band of the target, and where it leads."""
    target = overview.progress.target(SUPPORTED)
    goal = target.goal
    known = {each.year: each for each in overview.trend(SUPPORTED).years}
    points = []
    for year in range(goal.window.start.year, goal.window.end.year + 1):
        found = known.get(year)
        points.append(
            TrendPoint(
                str(year),
                str(year),
                float(found.new or 0) if found else 0.0,
                float(found.cumulative or 0) if found else None,
            )
        )
    return Trend(
        points,
        float(goal.low),
        None if goal.high is None else float(goal.high),
        tr("Mục tiêu {0}: {1}").format(overview.progress.horizon, marks_text(goal)),
        None if target.forecast is None else float(target.forecast),
    )


def training_stacks(overview: "Overview") -> list[Stack]:
    """Attendances of each year of the phase up to the day, by category."""
    by_year = {each.year: each for each in overview.training_years}
    first = min([overview.trend(SUPPORTED).years[0].year, *by_year]) if by_year else 0
    years = range(first, overview.progress.as_of.year + 1) if by_year else range(0)
    return [Stack(str(year), str(year), _parts(by_year.get(year))) for year in years]


def _parts(year: "YearOfTraining | None") -> dict[str, float]:
    if year is None:
        return {}
    return {code: float(len(ids)) for code, ids in year.attendances.items()}
