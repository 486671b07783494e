"""What a chart says, as plain data: drawn by Qt on the screen and by matplotlib on paper.

Values are plain numbers, labels finished Vietnamese text. Nothing here knows colours, sizes
or a drawing library, so that screen and paper can never disagree about a figure.
"""

from dataclasses import dataclass
from datetime import date

from nsuat_desktop.text.numbers import format_decimal, format_integer


@dataclass(frozen=True, slots=True)
class Band:
    """The wanted range of a target; `high` is None where the plan sets only a floor."""

    low: float
    high: float | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class TargetBand:
    """One target on its own scale: the band wanted, what is counted, where it leads."""

    label: str
    unit: str
    band: Band
    value: float | None
    """None: no data, drawn as such and never as zero."""
    forecast: float | None = None
    note: str = ""
    """The state in words, such as "Đạt" or "Chậm so với kế hoạch"."""


@dataclass(frozen=True, slots=True)
class TargetBandsChart:
    """Targets under each other, each scaled by its own band so that they can be compared."""

    title: str
    targets: tuple[TargetBand, ...]
    value_label: str = "Đã thực hiện"
    forecast_label: str = "Dự báo"
    band_label: str = "Mức phấn đấu (thấp đến cao)"


@dataclass(frozen=True, slots=True)
class TrendChart:
    """Per year: bars of the year, line of the sum so far, band of the target, forecast."""

    title: str
    unit: str
    years: tuple[str, ...]
    yearly: tuple[float, ...]
    cumulative: tuple[float, ...]
    band: Band | None = None
    forecast: tuple[tuple[str, float], ...] = ()
    """Expected sums of the years after the last known one, as (year, value)."""
    yearly_label: str = "Trong năm"
    cumulative_label: str = "Lũy kế"
    forecast_label: str = "Dự báo"


@dataclass(frozen=True, slots=True)
class Bar:
    label: str
    value: float


@dataclass(frozen=True, slots=True)
class BarsChart:
    """Horizontal bars in the order given, one value each."""

    title: str
    unit: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class StackSeries:
    """One part of every stack; `values` runs along the chart's categories."""

    label: str
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class StackedBarsChart:
    """Upright bars by category (year, course, commune), each split into the same parts."""

    title: str
    unit: str
    categories: tuple[str, ...]
    series: tuple[StackSeries, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """One measure before and after, on its own scale, with both figures as they are written."""

    label: str
    before: float
    after: float
    before_text: str
    after_text: str


@dataclass(frozen=True, slots=True)
class PairsChart:
    """Measures under each other, two bars each."""

    title: str
    pairs: tuple[Pair, ...]
    before_label: str
    after_label: str


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One piece of work from its first to its last day, and the part of it that is done."""

    label: str
    start: date
    end: date | None
    """None: no end is set."""
    done: float | None
    """0 to 1; None: not known."""
    note: str = ""
    """How far it is, in words: "60%, quá hạn"."""
    late: bool = False


@dataclass(frozen=True, slots=True)
class TimelineChart:
    """Work under each other along the days from `start` to `end`; longer bars run out of it."""

    title: str
    start: date
    end: date
    rows: tuple[TimelineRow, ...]
    mark: date | None = None
    """The day on which the figures were taken."""
    mark_label: str = ""
    done_label: str = "Đã thực hiện"
    planned_label: str = "Theo kế hoạch"
    late_label: str = "Quá hạn, chưa thực hiện"


ChartData = (
    TargetBandsChart | TrendChart | BarsChart | StackedBarsChart | PairsChart | TimelineChart
)


def value_text(value: float) -> str:
    """A figure as charts print it: "1.284", "7,2"; at most two decimals."""
    rounded = round(value, 2)
    if rounded == int(rounded):
        return format_integer(int(rounded))
    return format_decimal(rounded, 2).rstrip("0")


def band_text(band: Band) -> str:
    """ "20–30", or the floor alone where the plan sets no upper end."""
    low = value_text(band.low)
    return low if band.high is None else f"{low}–{value_text(band.high)}"
