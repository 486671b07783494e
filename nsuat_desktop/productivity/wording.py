"""Figures of productivity as people read them: units, rounding half up, signs of a change."""

from decimal import Decimal
from fractions import Fraction

from nsuat_desktop.productivity.enterprise import Change, Indicator, Measure
from nsuat_desktop.text.numbers import format_decimal

MILLION = 10**6
NONE = "–"


def unit_text(unit: str) -> str:
    """The unit a figure is shown in: money in triệu đồng."""
    return f"triệu {unit}" if unit in ("đồng", "đồng/người") else unit


def shown_value(unit: str, value: Fraction) -> Fraction:
    """A figure in the unit it is shown in."""
    return value / MILLION if unit in ("đồng", "đồng/người") else value


def value_text(unit: str, value: Fraction | None) -> str:
    """A figure without its unit: '160', '0,80', '31,4'; a dash when it is unknown."""
    if value is None:
        return NONE
    if unit in ("đồng", "đồng/người"):
        return _decimal(value / MILLION, 1).removesuffix(",0")
    return _decimal(value, 1 if unit == "%" else 2)


def measure_text(measure: Measure) -> str:
    """'160 triệu đồng/người', '31,4%'; a dash when it is unknown."""
    return with_unit(value_text(measure.unit, measure.value), unit_text(measure.unit))


def change_text(change: Change) -> str:
    """'+50,0%'; shares change by points: '+3,6 điểm %'. A dash when it cannot be told."""
    before, after = change.before, change.after
    if after.unit == "%" and before.value is not None and after.value is not None:
        return f"{signed(after.value - before.value)} điểm %"
    return f"{signed(change.growth)}%" if change.growth is not None else NONE


def indicator_text(value: Fraction | None) -> str:
    """A free indicator as it was written, without its unit."""
    if value is None:
        return NONE
    return format_decimal(Decimal(value.numerator) / Decimal(value.denominator))


def indicator_change(indicator: Indicator) -> str:
    """'tốt hơn', 'kém hơn', 'không đổi', or a dash."""
    if indicator.before is None or indicator.after is None:
        return NONE
    if indicator.improved is None:
        return "không đổi"
    return "tốt hơn" if indicator.improved else "kém hơn"


def signed(value: Fraction | float, places: int = 1) -> str:
    """With its sign, as changes are written: '+7,9', '-1,2', '0,0'."""
    exact = value if isinstance(value, Fraction) else Fraction(value)
    text = _decimal(exact, places)
    return f"+{text}" if exact > 0 and text.strip("0,") else text


def _decimal(value: Fraction, places: int) -> str:
    # A fraction is rounded once, exactly: through a float 2,125 might become 2,12.
    scaled = abs(value) * 10**places
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    number = Decimal(whole).scaleb(-places)
    return format_decimal(-number if value < 0 else number)


def with_unit(text: str, unit: str) -> str:
    """'31,4%', '160 triệu đồng/người'; a dash stays alone."""
    if text == NONE:
        return text
    return f"{text}%" if unit == "%" else f"{text} {unit}".rstrip()
