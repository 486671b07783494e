"""Progress and overview as charts: plain data for the screen and for paper."""

from collections.abc import Iterable, Mapping

from nsuat_desktop.plan.model import Number
from nsuat_desktop.plan.overview import CourseFigure, Trend, YearOfTraining
from nsuat_desktop.plan.results import Progress, TargetProgress
from nsuat_desktop.plan.supports import SupportGroup
from nsuat_desktop.records.types.training import CATEGORIES
from nsuat_desktop.reporting.charts import (
    Band,
    Bar,
    BarsChart,
    StackedBarsChart,
    StackSeries,
    TargetBand,
    TargetBandsChart,
    TrendChart,
)
from nsuat_desktop.text.dates import format_date


def target_bands(found: Progress, title: str = "") -> TargetBandsChart:
    """The targets that are counted, each on its own scale; statistics are no bands."""
    day = f"{found.as_of:%d/%m/%Y}"
    return TargetBandsChart(
        title or f"Kết quả thực hiện mục tiêu đến năm {found.horizon} (đến ngày {day})",
        tuple(_band_row(each) for each in found.targets if each.target.kind != "macro"),
    )


def target_band(found: TargetProgress) -> TargetBandsChart:
    """One target alone, for its card."""
    return TargetBandsChart(found.label, (_band_row(found),))


def trend_chart(trend: Trend, found: TargetProgress, title: str = "") -> TrendChart:
    """New in each year, the sum so far, and the forecast at the end of the window.

    For targets that are counted: a year without a statistic is no zero.
    """
    years = trend.years
    end = found.goal.window.end
    expected = found.forecast if found.as_of < end else None
    label = str(end.year) if not years or years[-1].year < end.year else f"Hết {end.year}"
    return TrendChart(
        title or found.label,
        found.unit,
        tuple(str(each.year) for each in years),
        tuple(_float(each.new) for each in years),
        tuple(_float(each.cumulative) for each in years),
        _band(found),
        () if expected is None else ((label, float(expected)),),
        cumulative_label="Số có đến cuối năm" if found.goal.window.mode == "stock" else "Lũy kế",
    )


def bars_of_groups(
    groups: Iterable[SupportGroup], title: str, unit: str = "hỗ trợ", limit: int | None = None
) -> BarsChart:
    """Concluded supports by group; beyond `limit` the rest is one bar."""
    shown = [group for group in groups if group.count]
    bars = [Bar(group.label, float(group.count)) for group in shown]
    if limit is not None and len(bars) > limit:
        rest = sum(bar.value for bar in bars[limit - 1 :])
        bars = [*bars[: limit - 1], Bar("Còn lại", rest)]
    return BarsChart(title, unit, tuple(bars))


def training_by_year(years: Iterable[YearOfTraining]) -> StackedBarsChart:
    """Attendances by category and year."""
    kept = list(years)
    return _stacked(
        "Lượt tham gia đào tạo theo năm",
        [str(each.year) for each in kept],
        [each.attendances for each in kept],
    )


def training_by_course(courses: Iterable[CourseFigure]) -> StackedBarsChart:
    """Attendances by category and course; a course is named by its last day."""
    kept = list(courses)
    return _stacked(
        "Lượt tham gia theo lớp",
        [format_date(each.day) for each in kept],
        [each.attendances for each in kept],
    )


def _stacked(
    title: str, categories: list[str], attendances: list[Mapping[str, tuple[str, ...]]]
) -> StackedBarsChart:
    series = tuple(
        StackSeries(choice.label, tuple(float(len(each[choice.code])) for each in attendances))
        for choice in CATEGORIES
    )
    return StackedBarsChart(title, "lượt", tuple(categories), series)


def _band_row(found: TargetProgress) -> TargetBand:
    return TargetBand(
        label=found.label,
        unit=found.unit,
        band=_band(found),
        value=None if found.cumulative is None else float(found.cumulative),
        forecast=None if found.forecast is None else float(found.forecast),
        note=found.state_text,
    )


def _band(found: TargetProgress) -> Band:
    goal = found.goal
    high = None if goal.high is None else float(goal.high)
    mark = found.target.mark_text(goal.horizon)
    return Band(float(goal.low), high, f"Mục tiêu {goal.horizon}: {mark}")


def _float(value: Number | None) -> float:
    return 0.0 if value is None else float(value)
