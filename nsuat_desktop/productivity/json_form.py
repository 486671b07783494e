"""An organisation's productivity for scripts: full precision, money in đồng."""

from fractions import Fraction
from typing import Any

from nsuat_desktop.productivity.enterprise import Change, Comparison, Indicator, Measure, ValueAdded
from nsuat_desktop.productivity.organisation import (
    Growth,
    OrganisationProductivity,
    SupportProductivity,
    YearProductivity,
)


def as_json(found: OrganisationProductivity) -> dict[str, Any]:
    """One JSON object; figures that cannot be computed are null and name what is missing."""
    organisation, chosen = found.organisation, found.chosen
    return {
        "organisation": {
            "id": organisation.id,
            "label": organisation.title,
            "tax_code": organisation.values.get("tax_code"),
        },
        "year": chosen.year,
        "record_id": chosen.record_id,
        "size_class": {
            "code": found.size.code,
            "label": found.size.text,
            "reason": found.size.reason,
        },
        "value_added": _value_added(chosen.value_added),
        "measures": [_measure(each) for each in chosen.measures],
        "indicators": [_indicator(each) for each in chosen.indicators],
        "supports": [_support(each) for each in found.supports],
        "years": [_year(each) for each in found.years],
        "growth": [_growth(each) for each in found.growth],
    }


def _year(year: YearProductivity) -> dict[str, Any]:
    figures = {each.code: _number(each.value) for each in year.measures}
    return {"year": year.year, "record_id": year.record_id, "measures": figures}


def _value_added(added: ValueAdded) -> dict[str, Any]:
    return {
        "method": added.method,
        "additive": _measure(added.additive),
        "subtractive": _measure(added.subtractive),
        "gap_percent": _number(added.gap),
        "agrees": added.agrees,
    }


def _measure(measure: Measure) -> dict[str, Any]:
    return {
        "code": measure.code,
        "label": measure.label,
        "unit": measure.unit,
        "value": _number(measure.value),
        "missing": list(measure.missing),
        "missing_fields": list(measure.inputs),
    }


def _indicator(indicator: Indicator) -> dict[str, Any]:
    return {
        "name": indicator.name,
        "unit": indicator.unit,
        "direction": "higher" if indicator.higher_is_better else "lower",
        "value": _number(indicator.after),
    }


def _support(support: SupportProductivity) -> dict[str, Any]:
    found: dict[str, Any] = {"id": support.support_id, "label": support.label}
    if support.comparison is None:
        return {**found, "comparison": None, "missing": support.reason}
    return {**found, "comparison": _comparison(support.comparison), "missing": None}


def _comparison(comparison: Comparison) -> dict[str, Any]:
    return {
        "years": [comparison.year_before, comparison.year_after],
        "changes": [_change(each) for each in comparison.changes],
        "indicators": [
            {
                "name": each.name,
                "unit": each.unit,
                "direction": "higher" if each.higher_is_better else "lower",
                "before": _number(each.before),
                "after": _number(each.after),
                "improved": each.improved,
            }
            for each in comparison.indicators
        ],
    }


def _change(change: Change) -> dict[str, Any]:
    missing = tuple(dict.fromkeys(change.before.missing + change.after.missing))
    return {
        "code": change.after.code,
        "label": change.after.label,
        "unit": change.after.unit,
        "before": _number(change.before.value),
        "after": _number(change.after.value),
        "growth": _number(change.growth),
        "missing": list(missing),
    }


def _growth(growth: Growth) -> dict[str, Any]:
    return {
        "code": growth.measure.code,
        "label": growth.measure.label,
        "unit": growth.measure.unit,
        "values": [{"year": year, "value": _number(value)} for year, value in growth.values],
        "total": _number(growth.total),
        "average": growth.average,
    }


def _number(value: Fraction | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value.denominator == 1 else float(value)
