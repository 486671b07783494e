"""Charts on paper: drawn by matplotlib as vectors in the document's own font, black on white.

Nothing is told by colour: parts differ by grey, hatch and label, as reports are copied and
faxed. Importing this module is cheap; matplotlib is loaded when a chart is drawn.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from io import BytesIO
from textwrap import fill, shorten, wrap
from threading import Lock
from typing import Any

from nsuat_desktop.reporting.charts import (
    Band,
    BarsChart,
    ChartData,
    PairsChart,
    StackedBarsChart,
    TargetBand,
    TargetBandsChart,
    TimelineChart,
    TimelineRow,
    TrendChart,
    band_text,
    value_text,
)
from nsuat_desktop.reporting.fonts import FontFamily, document_family

_MM_PER_INCH = 25.4
_SIZE = 11.0

_BLACK, _DARK, _MIDDLE, _LIGHT = "0", "0.35", "0.6", "0.88"
_FILLS = (("0.3", ""), ("1", "////"), ("0.7", ""), ("1", "...."), ("0.5", "xxxx"), ("1", ""))
_LEAST_ROWS = 3
"""Fewer bars would be drawn as thick blocks."""
_LEAST_PART = 0.09
"""Of the scale: a lower bar has no room for a figure inside."""
_TIMELINE_LABEL = 46
_MOST_MONTHS = 7
"""As many month names fit beside each other under a timeline."""
_EMPTY = "Không có số liệu trong kỳ."

_lock = Lock()
"""matplotlib's settings are one for the process."""
_known: set[str] = set()

Axes = Any


def chart_pdf(
    chart: ChartData, width_mm: float, height_mm: float, family: FontFamily | None = None
) -> bytes:
    """One page of the size given, text as text in embedded TrueType."""
    from matplotlib.backends.backend_pdf import FigureCanvasPdf

    with _lock, _settings(family or document_family()):
        buffer = BytesIO()
        metadata = {"CreationDate": None, "Producer": None, "Creator": None}
        # Not savefig: it loads the backend by name, which the built program would not find.
        canvas = FigureCanvasPdf(_figure(chart, width_mm, height_mm))
        canvas.print_figure(buffer, format="pdf", metadata=metadata)
        return buffer.getvalue()


def chart_png(
    chart: ChartData, width_mm: float, height_mm: float, dpi: int, family: FontFamily | None = None
) -> bytes:
    """The same drawing as a picture, for files that cannot hold a PDF."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    with _lock, _settings(family or document_family()):
        buffer = BytesIO()
        canvas = FigureCanvasAgg(_figure(chart, width_mm, height_mm))
        canvas.print_figure(buffer, format="png", dpi=dpi, metadata={"Software": None})
        return buffer.getvalue()


def _figure(chart: ChartData, width_mm: float, height_mm: float) -> Any:
    from matplotlib.figure import Figure

    figure = Figure((width_mm / _MM_PER_INCH, height_mm / _MM_PER_INCH), layout="constrained")
    axes = figure.add_subplot()
    if _is_empty(chart):
        axes.axis("off")
        axes.text(0.5, 0.5, _EMPTY, ha="center", va="center", style="italic")
    else:
        _DRAWERS[type(chart)](chart, axes)
    return figure


def _is_empty(chart: ChartData) -> bool:
    match chart:
        case TargetBandsChart():
            return not chart.targets
        case TrendChart():
            return not chart.years
        case BarsChart():
            return not chart.bars
        case StackedBarsChart():
            return not chart.categories or not chart.series
        case PairsChart():
            return not chart.pairs
        case TimelineChart():
            return not chart.rows


@contextmanager
def _settings(family: FontFamily) -> Iterator[None]:
    import matplotlib as mpl

    settings: Any = {
        "font.family": [_known_name(family)],
        "font.size": _SIZE,
        "font.enable_last_resort": False,
        "pdf.fonttype": 42,
        "ps.fonttype": 42,  # matplotlib numbers the letters of a PDF by this: never from 0
        "text.parse_math": False,
        "axes.unicode_minus": False,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.linewidth": 0.6,
        "hatch.linewidth": 0.5,
        "legend.frameon": False,
        "legend.fontsize": _SIZE,
        "xtick.major.width": 0.6,
        "ytick.major.width": 0.6,
    }
    with mpl.rc_context(settings):
        yield


def _known_name(family: FontFamily) -> str:
    """The family under a name of our own: its real one might find another file of the system."""
    from matplotlib.font_manager import FontEntry, fontManager

    name = f"document {family.regular}"
    if name not in _known:
        styles = (("normal", 400), ("normal", 700), ("italic", 400), ("italic", 700))
        for path, (style, weight) in zip(family.faces, styles, strict=True):
            fontManager.ttflist.append(
                FontEntry(fname=str(path), name=name, style=style, weight=weight, size="scalable")
            )
        _known.add(name)
    return name


def _draw_targets(chart: TargetBandsChart, axes: Axes) -> None:
    """Each target in a row of its own scale: what is counted against the band wanted."""
    for row, target in enumerate(chart.targets):
        _draw_target(target, row, axes)
    axes.set_xlim(0, 1)
    axes.set_ylim(max(len(chart.targets), _LEAST_ROWS) - 0.5, -0.5)
    axes.set_xticks([])
    axes.set_yticks(range(len(chart.targets)), [fill(t.label, 34) for t in chart.targets])
    axes.tick_params(length=0)
    for side in ("left", "bottom"):
        axes.spines[side].set_visible(False)
    labels = (chart.value_label, chart.band_label, chart.forecast_label)
    handles, shown = axes.get_legend_handles_labels()
    names = dict(zip(("value", "band", "forecast"), labels, strict=True))
    # One entry for each kind of mark, whichever row brought it first.
    first = {names[key]: handle for key, handle in reversed(list(zip(shown, handles, strict=True)))}
    _legend(axes, {label: first[label] for label in labels if label in first})


def _draw_target(target: TargetBand, row: int, axes: Axes) -> None:
    """Grey track, hatched band, black bar, and a diamond where the pace leads."""
    band = target.band
    top = band.low * 1.5 if band.high is None else band.high
    scale = max(top, target.value or 0, target.forecast or 0, 1e-9) * 1.08
    high = scale if band.high is None else band.high
    axes.barh(row, 1, height=0.62, color=_LIGHT, zorder=1)
    axes.barh(
        row, (high - band.low) / scale, left=band.low / scale, height=0.62, facecolor="1",
        edgecolor=_DARK, hatch="////", linewidth=0.6, zorder=2, label="band",
    )  # fmt: skip
    if target.value is not None:
        axes.barh(row, target.value / scale, height=0.24, color=_BLACK, zorder=3, label="value")
    if target.forecast is not None:
        axes.plot(
            [target.forecast / scale], [row], "D", mfc="1", mec=_BLACK, ms=6, zorder=4,
            label="forecast",
        )  # fmt: skip
    value = "chưa có số liệu" if target.value is None else value_text(target.value)
    note = f"\n{target.note}" if target.note else ""
    text = f"{value} / {band_text(band)} {target.unit}{note}"
    axes.text(1.02, row, text, va="center", ha="left")


def _draw_trend(chart: TrendChart, axes: Axes) -> None:
    years = [*chart.years, *(year for year, _ in chart.forecast if year not in chart.years)]
    places = {year: place for place, year in enumerate(years)}
    known = [places[year] for year in chart.years]
    points = list(zip(known, chart.cumulative, strict=True))
    ahead = [(places[year], value) for year, value in chart.forecast]
    band_top = (chart.band.high or chart.band.low) if chart.band else 0
    scale = max(*(value for _, value in points + ahead), band_top, 1) * 1.18
    if chart.band is not None:
        _draw_band(chart.band, chart.unit, axes)
    _draw_years(chart, known, scale, axes)
    axes.plot(
        *zip(*points, strict=True), "-o", color=_BLACK, lw=1.4, ms=4.5, zorder=4,
        label=chart.cumulative_label,
    )  # fmt: skip
    if ahead:
        axes.plot(
            *zip(points[-1], *ahead, strict=True), "--o", color=_BLACK, mfc="1", lw=1.2, ms=4.5,
            zorder=3, label=chart.forecast_label,
        )  # fmt: skip
    for x, value in points + ahead:
        axes.annotate(
            value_text(value), (x, value), xytext=(0, 7), textcoords="offset points", ha="center",
            zorder=5, bbox={"facecolor": "1", "edgecolor": "none", "pad": 0.5},
        )  # fmt: skip
    axes.set_xticks(range(len(years)), years)
    axes.set_xlim(-0.6, len(years) - 0.4)
    axes.set_ylim(0, scale)
    _value_axis(axes.yaxis)
    axes.set_ylabel(chart.unit)
    _legend(axes)


def _draw_years(chart: TrendChart, places: list[int], scale: float, axes: Axes) -> None:
    """Bars of the years, with their figures inside where there is room."""
    bars = axes.bar(
        places, chart.yearly, width=0.5, color=_MIDDLE, edgecolor=_BLACK, linewidth=0.6,
        label=chart.yearly_label, zorder=2,
    )  # fmt: skip
    shown = [
        # The sum of the first year stands on the same height and says the same.
        value_text(value) if value > scale * _LEAST_PART and value != total else ""
        for value, total in zip(chart.yearly, chart.cumulative, strict=True)
    ]
    axes.bar_label(bars, shown, label_type="center", zorder=5)


def _draw_band(band: Band, unit: str, axes: Axes) -> None:
    label = band.label or f"Mức phấn đấu {band_text(band)} {unit}"
    if band.high is None:
        axes.axhline(band.low, color=_DARK, lw=1, ls=":", label=label, zorder=1)
    else:
        axes.axhspan(
            band.low, band.high, facecolor=_LIGHT, edgecolor=_DARK, lw=0.6, ls=":", label=label,
            zorder=1,
        )  # fmt: skip


def _draw_bars(chart: BarsChart, axes: Axes) -> None:
    places = range(len(chart.bars))
    bars = axes.barh(
        places, [bar.value for bar in chart.bars], height=0.6, color=_MIDDLE, edgecolor=_BLACK,
        linewidth=0.6,
    )  # fmt: skip
    axes.bar_label(bars, [value_text(bar.value) for bar in chart.bars], padding=3)
    axes.set_yticks(places, [fill(bar.label, 38) for bar in chart.bars])
    axes.set_ylim(max(len(chart.bars), _LEAST_ROWS) - 0.4, -0.6)
    axes.set_xlim(0, max(*(bar.value for bar in chart.bars), 1) * 1.1)
    _value_axis(axes.xaxis)
    axes.set_xlabel(chart.unit)


def _draw_stacks(chart: StackedBarsChart, axes: Axes) -> None:
    places = range(len(chart.categories))
    base = [0.0] * len(chart.categories)
    tops = [sum(parts) for parts in zip(*(s.values for s in chart.series), strict=True)]
    scale = max(*tops, 1) * 1.12
    for number, series in enumerate(chart.series):
        grey, hatch = _FILLS[number % len(_FILLS)]
        bars = axes.bar(
            places, series.values, width=0.55, bottom=base, facecolor=grey, hatch=hatch,
            edgecolor=_BLACK, linewidth=0.6, label=series.label,
        )  # fmt: skip
        shown = [value_text(v) if v > scale * _LEAST_PART else "" for v in series.values]
        for text in axes.bar_label(bars, shown, label_type="center"):
            text.set_bbox({"facecolor": "1", "edgecolor": "none", "pad": 1})
        base = [low + value for low, value in zip(base, series.values, strict=True)]
    if len(chart.series) > 1:
        for place, value in zip(places, tops, strict=True):
            axes.annotate(
                value_text(value), (place, value), xytext=(0, 3), textcoords="offset points",
                ha="center", weight="bold",
            )  # fmt: skip
    axes.set_xticks(places, [fill(label, 16) for label in chart.categories])
    axes.set_ylim(0, scale)
    _value_axis(axes.yaxis)
    axes.set_ylabel(chart.unit)
    if len(chart.series) > 1:
        _legend(axes)


def _draw_pairs(chart: PairsChart, axes: Axes) -> None:
    """Before in hatched white over after in dark grey, each pair scaled by its larger figure."""
    for row, pair in enumerate(chart.pairs):
        scale = max(abs(pair.before), abs(pair.after)) or 1
        sides = (
            (row - 0.2, pair.before, pair.before_text, chart.before_label, _FILLS[1]),
            (row + 0.2, pair.after, pair.after_text, chart.after_label, _FILLS[0]),
        )
        for place, value, text, label, (grey, hatch) in sides:
            length = max(value / scale, 0)
            axes.barh(
                place, length, height=0.34, facecolor=grey, hatch=hatch, edgecolor=_BLACK,
                linewidth=0.6, label="" if row else label,
            )  # fmt: skip
            axes.annotate(
                text, (length, place), xytext=(4, 0), textcoords="offset points", va="center"
            )
    axes.set_xlim(0, 1.5)
    axes.set_ylim(max(len(chart.pairs), _LEAST_ROWS - 1) - 0.5, -0.5)
    axes.set_xticks([])
    axes.set_yticks(range(len(chart.pairs)), [fill(pair.label, 30) for pair in chart.pairs])
    axes.tick_params(length=0)
    axes.spines["bottom"].set_visible(False)
    _legend(axes)


def _draw_timeline(chart: TimelineChart, axes: Axes) -> None:
    """A frame from the first to the last day; its black part is done, hatched is overdue."""
    first, last = chart.start.toordinal(), chart.end.toordinal() + 1
    for place, row in enumerate(chart.rows):
        _draw_timeline_row(chart, row, place, axes)
        axes.text(1.01, place, row.note, transform=axes.get_yaxis_transform(), va="center")
    if chart.mark is not None:
        axes.axvline(
            chart.mark.toordinal() + 1, color=_BLACK, lw=1, ls="--", zorder=1,
            label=chart.mark_label,
        )  # fmt: skip
    axes.set_xlim(first, last)
    axes.set_ylim(max(len(chart.rows), _LEAST_ROWS) - 0.4, -0.6)
    months = _months(chart.start, chart.end)
    axes.set_xticks([day.toordinal() for day in months], [f"{day:%m/%Y}" for day in months])
    axes.set_yticks(
        range(len(chart.rows)), [_in_lines(row.label, _TIMELINE_LABEL) for row in chart.rows]
    )
    axes.tick_params(axis="y", length=0)
    axes.grid(axis="x", color=_LIGHT, lw=0.6, zorder=0)
    axes.set_axisbelow(True)
    _legend(axes)


def _draw_timeline_row(chart: TimelineChart, row: TimelineRow, place: int, axes: Axes) -> None:
    start = row.start.toordinal()
    # Without an end it runs out of the drawing, open at the right.
    length = (row.end or chart.end + timedelta(days=31)).toordinal() + 1 - start
    grey, hatch, label = ("1", "", chart.planned_label)
    if row.late:
        hatch, label = "////", chart.late_label
    style = "-" if row.end else ":"
    shown = axes.get_legend_handles_labels()[1]
    axes.barh(
        place, length, left=start, height=0.5, facecolor=grey, hatch=hatch, edgecolor=_BLACK,
        linewidth=0.7, linestyle=style, zorder=2, label="" if label in shown else label,
    )  # fmt: skip
    if row.end and row.done:
        label = "" if chart.done_label in shown else chart.done_label
        axes.barh(
            place, length * min(row.done, 1), left=start, height=0.5, color=_FILLS[0][0],
            edgecolor=_BLACK, linewidth=0.7, zorder=3, label=label,
        )  # fmt: skip


def _months(start: date, end: date) -> list[date]:
    """First days of months inside, no more than the axis has room for, quarters kept whole."""
    count = (end.year - start.year) * 12 + end.month - start.month + 1
    step = next((step for step in (1, 2, 3, 6, 12) if count <= step * _MOST_MONTHS), 24)
    months = [start.year * 12 + start.month - 1 + number for number in range(count + 1)]
    days = [date(month // 12, month % 12 + 1, 1) for month in months if month % step == 0]
    return [day for day in days if start <= day <= end]


def _in_lines(text: str, width: int) -> str:
    """At most two lines; what does not fit is in the table."""
    lines = wrap(text, width)
    return "\n".join(
        lines
        if len(lines) < 3
        else [lines[0], shorten(" ".join(lines[1:]), width, placeholder="…")]
    )


def _value_axis(axis: Any) -> None:
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axis.set_major_locator(MaxNLocator(nbins=5, integer=True))
    axis.set_major_formatter(FuncFormatter(lambda value, _: value_text(value)))


def _legend(axes: Axes, entries: dict[str, Any] | None = None) -> None:
    """Below the drawing, in one row where it fits."""
    if entries is None:
        handles, labels = axes.get_legend_handles_labels()
        entries = dict(zip(labels, handles, strict=True))
    # A letter is not quite half as wide as the type is high; its key takes ten letters.
    room = axes.figure.get_figwidth() * 72 / (_SIZE * 0.45)
    lengths = [len(label) + 10 for label in entries]
    in_one_row = sum(lengths) <= room
    columns = len(entries) if in_one_row else max(int(room / max(lengths)), 1)
    axes.figure.legend(entries.values(), entries.keys(), loc="outside lower center", ncols=columns)


_DRAWERS: dict[type, Callable[[Any, Axes], None]] = {
    TargetBandsChart: _draw_targets,
    TrendChart: _draw_trend,
    BarsChart: _draw_bars,
    StackedBarsChart: _draw_stacks,
    PairsChart: _draw_pairs,
    TimelineChart: _draw_timeline,
}
