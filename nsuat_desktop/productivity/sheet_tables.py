"""Tables and the chart of the sheet that an organisation keeps."""

from collections.abc import Mapping, Sequence

from nsuat_desktop.productivity.enterprise import Comparison, Indicator
from nsuat_desktop.productivity.organisation import SupportProductivity, YearProductivity
from nsuat_desktop.productivity.wording import (
    change_text,
    indicator_change,
    indicator_text,
    measure_text,
    shown_value,
    unit_text,
    value_text,
    with_unit,
)
from nsuat_desktop.reporting.charts import Pair, PairsChart
from nsuat_desktop.reporting.document import Align, Column, GroupRow, HeaderCell, Row, Table

_CHARTED = ("value_added", "labour_productivity", "capital_productivity")
_MOST_OWN_CHARTED = 2

Texts = Mapping[str, str]


def year_table(
    chosen: YearProductivity, since: Comparison | None, definitions: Texts, texts: Texts
) -> Table:
    """Measures of a year, beside the year before it where given, each with what it means."""
    years = (since.year_before, chosen.year) if since else (chosen.year,)
    rows = [
        (
            _with_unit(each.label, unit_text(each.unit), texts),
            *([value_text(each.unit, since.changes[at].before.value)] if since else []),
            value_text(each.unit, each.value),
            definitions[each.code],
        )
        for at, each in enumerate(chosen.measures)
    ]
    own = [
        (
            _with_unit(each.name, each.unit, texts),
            *([indicator_text(each.before)] if since else []),
            indicator_text(each.after),
            _direction(each, texts),
        )
        for each in (since.indicators if since else chosen.indicators)
    ]
    header = [texts["year"].format(year=year) for year in years]
    return _table(
        (Column(2.4), *(Column(1.1, Align.RIGHT) for _ in years), Column(4.6)),
        (texts["measure"], *header, texts["meaning"]),
        rows,
        own,
        texts,
    )


def change_table(comparison: Comparison, texts: Texts) -> Table:
    """Two years side by side."""
    rows = [
        (
            each.after.label,
            unit_text(each.after.unit),
            value_text(each.before.unit, each.before.value),
            value_text(each.after.unit, each.after.value),
            change_text(each),
        )
        for each in comparison.changes
    ]
    own = [
        (
            texts["better"].format(name=each.name, direction=_direction(each, texts)),
            each.unit,
            indicator_text(each.before),
            indicator_text(each.after),
            indicator_change(each),
        )
        for each in comparison.indicators
    ]
    years = (comparison.year_before, comparison.year_after)
    header = (
        texts["measure"],
        texts["unit"],
        *(texts["year"].format(year=year) for year in years),
        texts["change"],
    )
    figures = (Column(1.5, Align.RIGHT), Column(1.5, Align.RIGHT), Column(1.9, Align.RIGHT))
    return _table((Column(4.4), Column(2.3, Align.CENTRE), *figures), header, rows, own, texts)


def comparison_pairs(comparison: Comparison) -> tuple[Pair, ...]:
    """The measures that matter most and the first own ones, where both years are known."""
    pairs = [
        Pair(
            each.after.label,
            float(shown_value(each.before.unit, each.before.value)),
            float(shown_value(each.after.unit, each.after.value)),
            measure_text(each.before),
            measure_text(each.after),
        )
        for each in comparison.changes
        if each.after.code in _CHARTED
        and each.before.value is not None
        and each.after.value is not None
    ]
    own = [
        Pair(
            each.name,
            float(each.before),
            float(each.after),
            with_unit(indicator_text(each.before), each.unit),
            with_unit(indicator_text(each.after), each.unit),
        )
        for each in comparison.indicators
        if each.before is not None and each.after is not None
    ]
    return (*pairs, *own[:_MOST_OWN_CHARTED])


def pairs_chart(support: SupportProductivity, comparison: Comparison, texts: Texts) -> PairsChart:
    """Before and after a support, as the sheet shows it."""
    before, after = comparison.year_before, comparison.year_after
    return PairsChart(
        texts["chart"].format(solution=support.label, before=before, after=after),
        comparison_pairs(comparison),
        texts["year"].format(year=before),
        texts["year"].format(year=after),
    )


def _direction(indicator: Indicator, texts: Texts) -> str:
    return texts["higher" if indicator.higher_is_better else "lower"]


def _with_unit(name: str, unit: str, texts: Texts) -> str:
    return texts["with_unit"].format(name=name, unit=unit) if unit else name


def _table(
    columns: tuple[Column, ...],
    header: tuple[str, ...],
    rows: Sequence[Row],
    own: Sequence[Row],
    texts: Texts,
) -> Table:
    own_rows: list[Row | GroupRow] = [GroupRow(texts["own"]), *own] if own else []
    return Table(
        columns=columns,
        header=(tuple(HeaderCell(text) for text in header),),
        rows=(*rows, *own_rows),
    )
