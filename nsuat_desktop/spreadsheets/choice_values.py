"""Words of a list that stand for a code: choices, yes and no, administrative units."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from nsuat_desktop.catalogues import find_standard
from nsuat_desktop.records.description import Field, Plain, field_choices
from nsuat_desktop.text.fold import fold

_YES = frozenset({"x", "v", "co", "dung", "true", "1", "yes", "co mat"})
_NO = frozenset({"khong", "sai", "false", "0", "no", "vang"})
_TICKS = frozenset("✓✔√☑")


@dataclass(frozen=True)
class FoundChoice:
    """The code, and values of other fields that the text tells besides."""

    code: str
    also: Mapping[str, Plain] = field(default_factory=dict)


def read_choice(described: Field, text: str) -> FoundChoice | None:
    """The choice a text names by its code or label, whatever the marks and case."""
    if described.catalogue == "standards":
        found = find_standard(text)
        if found is None:
            return None
        standard, edition = found
        return FoundChoice(standard.code, {"edition": edition} if edition else {})
    wanted = fold(text).strip()
    matches = {
        choice.code
        for choice in field_choices(described)
        if wanted in (fold(choice.code).strip(), fold(choice.label).strip())
    }
    return FoundChoice(matches.pop()) if len(matches) == 1 else None


def read_flag(text: str) -> bool | None:
    """Yes or no as lists write it; None when it is neither."""
    folded = fold(text).strip()
    if folded in _YES or text in _TICKS:
        return True
    return False if folded in _NO else None


def read_unit(text: str) -> tuple[str | None, str]:
    """(id of the one administrative unit that a text names, else the reason why there is none)."""
    from nsuat_desktop.offices.units import find_units, unit_label

    wanted = fold(text).strip()
    named = [
        each
        for each in find_units(text, limit=50)
        if wanted in (fold(each.name).strip(), fold(each.bare_name).strip())
        or wanted == fold(unit_label(each.id)).strip()
    ]
    if len(named) == 1:
        return named[0].id, ""
    if named:
        shown = "; ".join(unit_label(each.id, with_period=True) for each in named[:3])
        return None, f"“{text[:60]}” có thể là: {shown}. Chọn một đơn vị."
    return None, f"Không có đơn vị hành chính “{text[:60]}”. Chọn trong danh sách."
