"""What can be filled in once the level and the administrative unit of an office are known."""

from nsuat_desktop.offices.unit_map import AdminUnit
from nsuat_desktop.records.description import Plain

PLAN_BEGAN = "2021-01-01"
_DEPARTMENT = "Sở Khoa học và Công nghệ"


def suggested_values(level: Plain, unit: AdminUnit | None) -> dict[str, str]:
    """Field -> text as such offices write it; the clerk changes what is different here."""
    if level == "department":
        return _department(unit)
    if level in ("district", "commune"):
        return _committee(unit)
    return {}


def _committee(unit: AdminUnit | None) -> dict[str, str]:
    values = {
        "abbreviation": "UBND",
        "signer_form": "TM_KT",
        "signer_post": "Phó Chủ tịch",
        "addressee": _DEPARTMENT,
        "valid_from": PLAN_BEGAN,
    }
    if unit is not None:
        named = _lower_first(unit.name)
        values["name"] = f"Ủy ban nhân dân {named}"
        values["issuer_lines"] = f"ỦY BAN NHÂN DÂN\n{unit.name.upper()}"
        values["place_name"] = unit.bare_name
        kind = named.removesuffix(unit.bare_name).strip() or named
        values["recipients"] = f"Chủ tịch, các Phó Chủ tịch UBND {kind}"
        values["valid_from"] = _begins(unit)
    return values


def _department(unit: AdminUnit | None) -> dict[str, str]:
    values = {
        "abbreviation": "SKHCN",
        "issuer_lines": _DEPARTMENT.upper(),
        "name": _DEPARTMENT,
        "signer_form": "KT",
        "signer_post": "Phó Giám đốc",
        "valid_from": PLAN_BEGAN,
    }
    if unit is not None:
        named = _lower_first(unit.name)
        values["name"] = f"{_DEPARTMENT} {named}"
        values["parent_name"] = f"UBND {unit.name.upper()}"
        values["place_name"] = unit.bare_name
        values["addressee"] = f"Ủy ban nhân dân {named}"
        values["recipients"] = "Giám đốc, các Phó Giám đốc Sở"
        values["valid_from"] = _begins(unit)
    return values


def _begins(unit: AdminUnit) -> str:
    """The office may log the years of the plan, but not before its unit was there."""
    start = unit.valid_from.isoformat() if unit.valid_from else PLAN_BEGAN
    return max(start, PLAN_BEGAN)


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
