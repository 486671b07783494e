"""Records and descriptions as the command line writes them: plain JSON with English names."""

from collections.abc import Mapping
from typing import Any

from nsuat_desktop.records.description import Description, Field, Kind, Plain, field_choices
from nsuat_desktop.records.record import Record, Row
from nsuat_desktop.records.tax_code import is_personal
from nsuat_desktop.text.masking import mask_identifier, mask_phone

_KINDS = {
    Kind.TAX_CODE: "code",
    Kind.PERSONAL_ID: "code",
    Kind.ADMIN_UNIT: "link",
    Kind.ROWS: "list",
    Kind.DATES: "list",
    Kind.STEPS: "object",
}
"""Kinds that scripts know under a plainer name."""


def row_json(
    description: Description, row: Row | Record, *, unmasked: bool = False
) -> dict[str, Any]:
    """`id` and every field by its English name; null where nothing is recorded.

    Links and units are `{"id", "label"}`; decimals are numbers; personal data are masked.
    """
    made: dict[str, Any] = {"id": row.id}
    for field in description.fields:
        value = row.values.get(field.name)
        shown = value if unmasked else masked(field, value)
        made[field.name] = _field_json(field, shown, row.labels)
    for computed in description.computed:
        text = row.labels.get(computed.name) or None
        made[computed.name] = computed.code(row.values) if computed.code else text
    made["notes"] = row.values.get("notes")
    return made


def record_json(
    description: Description, record: Record, *, unmasked: bool = False
) -> dict[str, Any]:
    """A record with everything around its fields: type, title, revision, accepted warnings, who."""
    return {
        "type": record.type,
        "title": record.title,
        **row_json(description, record, unmasked=unmasked),
        "accepted": dict(record.accepted),
        "revision": record.revision,
        "deleted": record.deleted,
        "created_at": record.created_at,
        "created_by": record.created_by,
        "updated_at": record.updated_at,
        "updated_by": record.updated_by,
    }


def masked(field: Field, value: Plain) -> Plain:
    """The value with personal identifiers covered: phones, identity numbers, 12-digit tax codes."""
    if not isinstance(value, str) or not has_personal(field, value):
        return value
    return mask_phone(value) if field.kind is Kind.PHONE else mask_identifier(value)


def has_personal(field: Field, value: Plain) -> bool:
    """Whether this value of the field is to be masked in lists and exports."""
    if field.kind is Kind.TAX_CODE:
        return isinstance(value, str) and is_personal(value)
    return field.personal and value is not None


def _field_json(field: Field, value: Plain, labels: Mapping[str, str]) -> Any:
    if value is None:
        return None
    if field.kind in (Kind.LINK, Kind.ADMIN_UNIT):
        return {"id": value, "label": labels.get(field.name, "")}
    if field.kind in (Kind.DECIMAL, Kind.PERCENT):
        return _number(str(value))
    if field.kind is Kind.ROWS and isinstance(value, list):
        return [_line_json(field, line) for line in value]
    return value


def _line_json(field: Field, line: Plain) -> dict[str, Any]:
    values = line if isinstance(line, dict) else {}
    return {sub.name: _field_json(sub, values.get(sub.name), {}) for sub in field.fields}


def _number(canonical: str) -> int | float:
    return float(canonical) if "." in canonical else int(canonical)


def description_json(description: Description) -> dict[str, Any]:
    """What `describe` prints of one kind of record."""
    return {
        "label": description.label,
        "label_plural": description.label_plural,
        "fields": [field_json(each) for each in description.fields],
        "computed": [{"name": each.name, "label": each.label} for each in description.computed],
        "identity": [list(names) for names in description.identity],
    }


def field_json(field: Field) -> dict[str, Any]:
    """One field: its name, label and kind, what may stand in it, what is asked of it."""
    made: dict[str, Any] = {
        "name": field.name,
        "label": field.label,
        "kind": _KINDS.get(field.kind, str(field.kind)),
        "required": field.required,
        "choices": _choices_json(field),
        "link": field.link or ("admin_unit" if field.kind is Kind.ADMIN_UNIT else None),
    }
    if field.partial:
        made["partial"] = True
    if field.default is not None:
        made["default"] = field.default
    for name in ("unit", "help"):
        if text := getattr(field, name):
            made[name] = text
    if field.personal:
        made["personal"] = True
    if parts := _parts_json(field):
        made["fields"] = parts
    return made


def _choices_json(field: Field) -> list[dict[str, str]]:
    if field.kind is not Kind.CHOICE:
        return []
    return [{"code": each.code, "label": each.label} for each in field_choices(field)]


def _parts_json(field: Field) -> list[dict[str, Any]]:
    """What lies inside a list or an object: the fields of a line, or a date a step."""
    if field.kind is Kind.STEPS:
        return [field_json(Field(each.code, each.label, Kind.DATE)) for each in field.choices]
    if field.kind is Kind.DATES:
        return [field_json(Field("day", field.label, Kind.DATE, required=True))]
    return [field_json(each) for each in field.fields]
