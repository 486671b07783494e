"""Productivity of the province from the macro indicators on record, year by year.

Growth is told at constant prices and never across a break of the series. Of several sources for
a year the newest entry counts, as for the targets.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nsuat_desktop.productivity.capital_share import MISSING as NO_SHARE
from nsuat_desktop.productivity.capital_share import CapitalShare, known_capital_share
from nsuat_desktop.productivity.province import (
    GrowthAccounts,
    average_growth,
    growth_accounts,
    labour_productivity,
    labour_productivity_growth,
)
from nsuat_desktop.records.types.macro_indicator import INDICATORS

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

AVERAGE = "average_growth"
_LABELS = {each.code: each.label.rpartition(" (")[0] for each in INDICATORS}
_MOST_APART = 0.05
"""Published and computed growth may differ by rounding; above this (points) it is told."""


@dataclass(frozen=True)
class Figure:
    """One figure with the records behind it, or what is missing for it.

    Money and labour are taken as recorded (tỷ đồng, người); `unit` is that of the figure.
    """

    code: str
    label: str
    unit: str
    value: float | None
    missing: tuple[str, ...] = ()
    record_ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class ProvinceYear:
    """What can be told of one year; `begins_series`: it cannot be compared with years before."""

    year: int
    begins_series: bool
    figures: tuple[Figure, ...]

    def figure(self, code: str) -> Figure:
        """One of the figures."""
        return next(each for each in self.figures if each.code == code)


@dataclass(frozen=True)
class ProvincialProductivity:
    """All years on record, oldest first, and the mean growth over a window of them."""

    years: tuple[ProvinceYear, ...]
    window: tuple[int, int] | None
    average: Figure
    capital_share: CapitalShare | None
    notes: tuple[str, ...]


@dataclass(frozen=True)
class _Entry:
    id: str
    value: float
    series_break: bool


@dataclass(frozen=True)
class _Series:
    """Entries by indicator and year."""

    entries: dict[tuple[str, int], _Entry]

    def missing(self, *wanted: tuple[str, int]) -> tuple[str, ...]:
        return tuple(
            f"{_LABELS[code]} năm {year}"
            for code, year in dict.fromkeys(wanted)
            if (code, year) not in self.entries
        )

    def breaks(self, year: int, codes: tuple[str, ...]) -> bool:
        return any(
            self.entries[code, year].series_break for code in codes if (code, year) in self.entries
        )

    def figure(
        self,
        code: str,
        label: str,
        unit: str,
        wanted: tuple[tuple[str, int], ...],
        compute: Callable[..., float],
    ) -> Figure:
        """A figure of entries, when all are there and its series does not break between them."""
        last = max(year for _, year in wanted)
        codes = tuple(dict.fromkeys(each for each, _ in wanted))
        missing = self.missing(*wanted)
        if any(year < last for _, year in wanted) and self.breaks(last, codes):
            missing = (f"chuỗi số liệu mới từ năm {last}, không so sánh với năm trước",)
        if missing:
            return Figure(code, label, unit, None, missing)
        entries = [self.entries[each] for each in wanted]
        ids = tuple(entry.id for entry in entries)
        try:
            value = compute(*(entry.value for entry in entries))
        except ValueError as error:
            return Figure(code, label, unit, None, (str(error),), ids)
        return Figure(code, label, unit, value, (), ids)


def provincial_productivity(
    workspace: "Workspace",
    capital_share: CapitalShare | None = None,
    window: tuple[int, int] | None = None,
) -> ProvincialProductivity:
    """Everything that the recorded indicators tell.

    `capital_share` is the one entered before when it is not given. `window` (first and last year,
    inclusive) defaults to the last unbroken run of years whose growth is known.
    """
    series = _read(workspace)
    share = capital_share or known_capital_share(workspace)
    years = tuple(_year(series, year, share) for year in sorted({y for _, y in series.entries}))
    window = window or _last_run(years)
    return ProvincialProductivity(years, window, _average(years, window), share, _notes(years))


def _read(workspace: "Workspace") -> _Series:
    from sqlalchemy import select

    from nsuat_desktop.plan.day_columns import live, record_table

    table = record_table("macro_indicator")
    query = (
        select(table.c.id, table.c.indicator, table.c.year, table.c.value, table.c.series_break)
        .where(live(table))
        .order_by(table.c.year, table.c.updated_at, table.c.id)
    )
    with workspace.database.read() as connection:
        return _Series(
            {
                (row.indicator, row.year): _Entry(row.id, float(row.value), bool(row.series_break))
                for row in connection.execute(query)
            }
        )


def _year(series: _Series, year: int, share: CapitalShare | None) -> ProvinceYear:
    before = year - 1
    output, employed, capital = "grdp_constant", "employed", "capital_constant"
    figures = (
        series.figure(
            "labour_productivity",
            "Năng suất lao động (giá hiện hành)",
            "triệu đồng/người",
            (("grdp_current", year), (employed, year)),
            labour_productivity,
        ),
        series.figure(
            "labour_productivity_constant",
            "Năng suất lao động (giá so sánh)",
            "triệu đồng/người",
            ((output, year), (employed, year)),
            labour_productivity,
        ),
        series.figure(
            "growth",
            "Tăng năng suất lao động (giá so sánh)",
            "%",
            ((output, before), (employed, before), (output, year), (employed, year)),
            labour_productivity_growth,
        ),
        _published(series, "labour_productivity_growth", "Tăng năng suất lao động (công bố)", year),
        series.figure(
            "capital_productivity",
            "Năng suất vốn",
            "đồng/đồng",
            ((output, year), (capital, year)),
            _ratio,
        ),
        *_accounts(series, year, share),
        _published(series, "tfp_contribution", "Đóng góp của TFP (công bố)", year),
    )
    codes = (output, employed, capital, "grdp_current", "labour_productivity_growth")
    return ProvinceYear(year, series.breaks(year, codes), figures)


def _published(series: _Series, code: str, label: str, year: int) -> Figure:
    return series.figure(f"published_{code}", label, "%", ((code, year),), float)


def _accounts(series: _Series, year: int, share: CapitalShare | None) -> tuple[Figure, ...]:
    """Growth of TFP and the contributions, or the same reason for all of them."""
    names = (
        ("tfp_growth", "Tăng TFP"),
        ("tfp_contribution", "Đóng góp của TFP"),
        ("capital_contribution", "Đóng góp của vốn"),
        ("labour_contribution", "Đóng góp của lao động"),
    )
    inputs = ("grdp_constant", "capital_constant", "employed")
    wanted = tuple((code, each) for code in inputs for each in (year - 1, year))
    made: list[GrowthAccounts] = []

    def account(*values: float) -> float:
        output, capital, labour = (_growth(*values[at : at + 2]) for at in (0, 2, 4))
        made.append(growth_accounts(output, capital, labour, float(share.value) if share else 0))
        return made[0].tfp_growth

    basis = series.figure("tfp_growth", "Tăng TFP", "%", wanted, account)
    missing = basis.missing
    if share is None:
        missing = (*missing, NO_SHARE)
    if missing or not made:
        return tuple(Figure(code, label, "%", None, missing) for code, label in names)
    parts = (
        made[0].tfp_growth,
        made[0].tfp_contribution,
        made[0].capital_contribution,
        made[0].labour_contribution,
    )
    no_growth = ("GRDP giá so sánh tăng (năm này không tăng)",)
    return tuple(
        Figure(code, label, "%", value, no_growth if value is None else (), basis.record_ids)
        for (code, label), value in zip(names, parts, strict=True)
    )


def _growth(before: float, after: float) -> float:
    if before <= 0:
        raise ValueError("Số của năm trước phải lớn hơn 0.")
    return (after / before - 1) * 100


def _ratio(part: float, whole: float) -> float:
    if whole <= 0:
        raise ValueError("Vốn phải lớn hơn 0.")
    return part / whole


def _last_run(years: tuple[ProvinceYear, ...]) -> tuple[int, int] | None:
    known = [each.year for each in years if each.figure("growth").value is not None]
    if not known:
        return None
    first = last = known[-1]
    while first - 1 in known:
        first -= 1
    return first, last


def _average(years: tuple[ProvinceYear, ...], window: tuple[int, int] | None) -> Figure:
    label, unit = "Tăng năng suất lao động bình quân", "%"
    if window is None:
        missing = ("GRDP giá so sánh và lao động của hai năm liền nhau",)
        return Figure(AVERAGE, label, unit, None, missing)
    by_year = {each.year: each.figure("growth") for each in years}
    rates, ids = list[float](), list[str]()
    missing_years = list[str]()
    for year in range(window[0], window[1] + 1):
        figure = by_year.get(year)
        if figure is None or figure.value is None:
            why = f" ({'; '.join(figure.missing)})" if figure else ""
            missing_years.append(f"tốc độ tăng năm {year}{why}")
        else:
            rates.append(figure.value)
            ids.extend(figure.record_ids)
    if missing_years or not rates:
        return Figure(AVERAGE, label, unit, None, tuple(missing_years))
    return Figure(AVERAGE, label, unit, average_growth(rates), (), tuple(dict.fromkeys(ids)))


def _notes(years: tuple[ProvinceYear, ...]) -> tuple[str, ...]:
    """What the reader of the figures has to know."""
    notes = [
        f"Chuỗi số liệu mới từ năm {each.year}: không so sánh với các năm trước."
        for each in years
        if each.begins_series
    ]
    apart = ", ".join(str(each.year) for each in years if _differs(each))
    if apart:
        notes.append(
            f"Năm {apart}: tốc độ tăng tính từ GRDP và lao động lệch số công bố; "
            "chỉ tiêu của kế hoạch dùng số công bố."
        )
    beyond = ", ".join(str(each.year) for each in years if _is_beyond(each))
    if beyond:
        notes.append(
            f"Năm {beyond}: đóng góp của TFP nằm ngoài 0–100% vì vốn và lao động cùng đóng góp "
            "trên 100% hoặc dưới 0%."
        )
    return tuple(notes)


def _differs(year: ProvinceYear) -> bool:
    computed = year.figure("growth").value
    published = year.figure("published_labour_productivity_growth").value
    if computed is None or published is None:
        return False
    return abs(computed - published) > _MOST_APART


def _is_beyond(year: ProvinceYear) -> bool:
    share = year.figure("tfp_contribution").value
    return share is not None and not 0 <= share <= 100
