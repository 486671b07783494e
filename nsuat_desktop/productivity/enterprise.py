"""Productivity of one organisation in one year (value-added method of Viện Năng suất and APO).

Money goes in as đồng; value added excludes VAT, labour cost includes social insurance, meals and
training. Figures keep full precision; they are rounded half up for display only.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from nsuat_desktop.records.description import Values
from nsuat_desktop.records.registry import description_of

ADDITIVE_PARTS = ("labour_cost", "depreciation", "interest", "taxes_in_cost", "profit_before_tax")
SUBTRACTIVE_PARTS = ("output", "bought_in")
TOLERANCE = Fraction(1, 100)
"""Both ways to value added must agree within this share."""


@dataclass(frozen=True)
class Measure:
    """One figure, or why there is none: `missing` names the inputs that are not there.

    `unit` is one of "đồng", "đồng/người", "đồng/đồng", "%" or "lần"; shares are in %. `inputs`
    are the fields of the record that would have to be filled in or mended.
    """

    code: str
    label: str
    unit: str
    value: Fraction | None
    missing: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the figure could be computed."""
        return self.value is not None


@dataclass(frozen=True)
class ValueAdded:
    """Value added in đồng by both ways, and the one that is used.

    `method` is "additive", "subtractive", "stated" (the record gives only the sum) or None.
    """

    additive: Measure
    subtractive: Measure
    used: Measure
    method: str | None

    @property
    def gap(self) -> Fraction | None:
        """How far the two ways lie apart, in % of the larger; None when one is unknown."""
        if self.additive.value is None or self.subtractive.value is None:
            return None
        apart = abs(self.additive.value - self.subtractive.value)
        largest = max(abs(self.additive.value), abs(self.subtractive.value))
        return apart / largest * 100 if largest else Fraction(0)

    @property
    def agrees(self) -> bool | None:
        """Whether both ways give the same within the tolerance; None when one is unknown."""
        return None if self.gap is None else self.gap <= TOLERANCE * 100


def value_added(figures: Values) -> ValueAdded:
    """Both ways to value added; the method chosen in the record, else what can be computed."""
    additive = _sum("value_added_additive", "Giá trị gia tăng (cộng)", figures, ADDITIVE_PARTS, 1)
    subtractive = _sum(
        "value_added_subtractive", "Giá trị gia tăng (trừ)", figures, SUBTRACTIVE_PARTS, -1
    )
    ways: list[tuple[str | None, Measure]] = [
        ("additive", additive),
        ("subtractive", subtractive),
    ]
    if figures.get("value_added_method") == "subtractive":
        ways.reverse()
    ways.append(("stated", _input(figures, "value_added")))
    method, chosen = next((way for way in ways if way[1].known), (None, ways[0][1]))
    used = replace(chosen, code="value_added", label="Giá trị gia tăng")
    return ValueAdded(additive, subtractive, used, method)


def measures(figures: Values) -> tuple[Measure, ...]:
    """All ratios of one year; those whose inputs are missing say which."""
    added = value_added(figures).used
    staff, assets = _input(figures, "staff"), _input(figures, "fixed_assets")
    output, labour_cost = _input(figures, "output"), _input(figures, "labour_cost")
    return (
        added,
        _ratio("labour_productivity", "Năng suất lao động", "đồng/người", added, staff),
        _ratio("capital_productivity", "Năng suất vốn", "đồng/đồng", added, assets),
        _ratio("capital_intensity", "Mức trang bị vốn", "đồng/người", assets, staff),
        _ratio("value_added_share", "Tỷ lệ giá trị gia tăng trong sản xuất", "%", added, output),
        _ratio(
            "labour_cost_competitiveness",
            "Sức cạnh tranh về chi phí lao động",
            "lần",
            added,
            labour_cost,
        ),
        _ratio("labour_share", "Tỷ lệ chi phí lao động", "%", labour_cost, added),
    )


@dataclass(frozen=True)
class Indicator:
    """A physical measure of the organisation's own choice, before and after."""

    name: str
    unit: str
    higher_is_better: bool
    before: Fraction | None
    after: Fraction | None

    @property
    def improved(self) -> bool | None:
        """Whether it moved the good way; None when one side is missing or nothing moved."""
        if self.before is None or self.after is None or self.before == self.after:
            return None
        return (self.after > self.before) == self.higher_is_better


@dataclass(frozen=True)
class Change:
    """One measure before and after; `growth` in %, None when it cannot be told."""

    before: Measure
    after: Measure

    @property
    def growth(self) -> Fraction | None:
        if self.before.value is None or self.after.value is None or self.before.value <= 0:
            return None
        return (self.after.value / self.before.value - 1) * 100


@dataclass(frozen=True)
class Comparison:
    """Before and after a support. Money is at current prices: inflation is not taken out."""

    year_before: int
    year_after: int
    changes: tuple[Change, ...]
    indicators: tuple[Indicator, ...]


def compare(before: Values, after: Values) -> Comparison:
    """Two years of one organisation side by side, by the same definitions."""
    pairs = zip(measures(before), measures(after), strict=True)
    return Comparison(
        _year(before),
        _year(after),
        tuple(Change(old, new) for old, new in pairs),
        _indicators(before, after),
    )


def years_around(steps: Mapping[str, object], known_years: set[int]) -> tuple[int, int] | None:
    """The years to compare for a support: the last known before it began, the first after it.

    A support begins with its first step and bears fruit from the year after it was applied.
    """
    days = [str(day) for day in steps.values() if day]
    applied = steps.get("applied") or steps.get("certified")
    if not days or not applied:
        return None
    begun, done = int(min(days)[:4]), int(str(applied)[:4])
    earlier = [year for year in known_years if year < begun]
    later = [year for year in known_years if year > done]
    return (max(earlier), min(later)) if earlier and later else None


def _sum(code: str, label: str, figures: Values, names: tuple[str, ...], sign: int) -> Measure:
    inputs = [_input(figures, name) for name in names]
    gaps = [each for each in inputs if each.value is None]
    if gaps:
        missing = tuple(each.label for each in gaps)
        return Measure(code, label, "đồng", None, missing, tuple(each.code for each in gaps))
    first, *rest = [each.value for each in inputs if each.value is not None]
    return Measure(code, label, "đồng", first + sign * sum(rest, Fraction()))


def _ratio(code: str, label: str, unit: str, part: Measure, whole: Measure) -> Measure:
    if part.value is None or whole.value is None:
        missing = tuple(dict.fromkeys(part.missing + whole.missing))
        inputs = tuple(dict.fromkeys(part.inputs + whole.inputs))
        return Measure(code, label, unit, None, missing, inputs)
    if whole.value <= 0:
        return Measure(code, label, unit, None, (f"{whole.label} lớn hơn 0",), (whole.code,))
    return Measure(code, label, unit, part.value / whole.value * (100 if unit == "%" else 1))


def _input(figures: Values, name: str) -> Measure:
    field = description_of("yearly_figures").by_name[name]
    value = figures.get(name)
    if isinstance(value, int) and not isinstance(value, bool):
        return Measure(name, field.label, field.unit, Fraction(value))
    return Measure(name, field.label, field.unit, None, (field.label,), (name,))


def indicators_of(figures: Values) -> tuple[Indicator, ...]:
    """The organisation's own indicators of one year (`after`)."""
    return _indicators({}, figures)


def _indicators(before: Values, after: Values) -> tuple[Indicator, ...]:
    old, new = _indicator_rows(before), _indicator_rows(after)
    found = []
    for name in dict.fromkeys([*old, *new]):
        row = new.get(name) or old[name]
        found.append(
            Indicator(
                name,
                str(row.get("unit") or ""),
                row.get("direction") != "lower",
                _number(old.get(name)),
                _number(new.get(name)),
            )
        )
    return tuple(found)


def _indicator_rows(figures: Values) -> dict[str, Mapping[str, object]]:
    rows = figures.get("indicators")
    return {
        str(row.get("name")): row
        for row in (rows if isinstance(rows, list) else [])
        if isinstance(row, dict)
    }


def _number(row: Mapping[str, object] | None) -> Fraction | None:
    return Fraction(str(row["value"])) if row and row.get("value") is not None else None


def _year(figures: Values) -> int:
    year = figures.get("year")
    return year if isinstance(year, int) else 0
