"""Links as people and scripts write them: an id, or identifying fields that match one record."""

from dataclasses import dataclass
from functools import cache

from nsuat_desktop.offices.units import admin_units, has_unit
from nsuat_desktop.records.checks import bare_digits
from nsuat_desktop.records.description import Description, Field, Kind, Plain, Problem, Values
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.records.rule_context import Known
from nsuat_desktop.text.normalise import clean_line


@dataclass
class Resolved:
    """Values whose links are ids, and what could not be found."""

    values: dict[str, Plain]
    problems: list[Problem]


def resolve_links(known: Known, description: Description, values: Values) -> Resolved:
    """Replace identifying objects by ids and make sure that every link leads to a live record."""
    resolved = Resolved(dict(values), [])
    for field in _pointing(description):
        value = values.get(field.name)
        if value is None or value == "":
            continue
        try:
            if field.kind is Kind.LINK:
                resolved.values[field.name] = _record_id(known, field, value)
            elif field.kind is Kind.ADMIN_UNIT:
                resolved.values[field.name] = _unit_id(field, value)
        except LookupError as trouble:
            resolved.problems.append(Problem(field.name, str(trouble.args[0])))
            resolved.values[field.name] = None
    return resolved


@cache
def _pointing(description: Description) -> tuple[Field, ...]:
    kinds = (Kind.LINK, Kind.ADMIN_UNIT)
    return tuple(each for each in description.fields if each.kind in kinds)


def _record_id(known: Known, field: Field, value: Plain) -> str:
    assert field.link is not None
    target = description_of(field.link)
    if isinstance(value, str):
        if not known.holds(field.link, value):
            raise LookupError(f"“{field.label}”: không có bản ghi này hoặc đã bị xóa. Chọn lại.")
        return value
    if not isinstance(value, dict) or not value:
        raise LookupError(f"“{field.label}”: cần mã bản ghi hoặc các trường để nhận ra nó.")
    equal: dict[str, Plain] = {}
    for name, wanted in value.items():
        part = target.by_name.get(name)
        if part is None or part.kind is Kind.STEPS or part.in_side_table:
            raise LookupError(f"“{field.label}”: không nhận ra bản ghi theo “{str(name)[:40]}”.")
        equal[name] = _identifying(known, part, wanted)
    matches = known.others(field.link, None, equal)
    if not matches:
        raise LookupError(f"“{field.label}”: không có {target.label.lower()} nào như đã ghi.")
    if len(matches) > 1:
        raise LookupError(
            f"“{field.label}”: có nhiều {target.label.lower()} như đã ghi. "
            "Ghi thêm trường (ví dụ mã số thuế) hoặc mã bản ghi."
        )
    return matches[0][0]


def _identifying(known: Known, field: Field, wanted: Plain) -> Plain:
    """The value to look for; what identifies a record may itself point at one."""
    if field.kind is Kind.LINK and isinstance(wanted, dict):
        return _record_id(known, field, wanted)
    if isinstance(wanted, str):
        text = clean_line(wanted)
        return bare_digits(text) if field.kind in (Kind.TAX_CODE, Kind.PERSONAL_ID) else text
    if isinstance(wanted, int) and abs(wanted) < 2**63:
        return wanted
    raise LookupError(f"“{field.label}”: cần chữ hoặc số để nhận ra bản ghi.")


def _unit_id(field: Field, value: Plain) -> str:
    if isinstance(value, str) and has_unit(value):
        return value
    wanted = value if isinstance(value, dict) else {"code": value}
    units = [
        unit
        for unit in admin_units()
        if all(getattr(unit, str(name), None) == text for name, text in wanted.items())
    ]
    if isinstance(value, str) and not units:
        units = [unit for unit in admin_units() if unit.name == clean_line(value)]
    if len(units) != 1:
        how = "không có" if not units else "có nhiều"
        raise LookupError(
            f"“{field.label}”: {how} đơn vị hành chính như đã ghi. "
            'Ghi mã đầy đủ hoặc {"code": …, "valid_from": …}.'
        )
    return units[0].id
