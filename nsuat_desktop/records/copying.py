"""What a new record may take over from another of its kind."""

from nsuat_desktop.records.description import Description, Kind, Plain, Values

_ONES_OWN = (Kind.TAX_CODE, Kind.PERSONAL_ID, Kind.PHONE, Kind.EMAIL)


def taken_over(description: Description, last: Values, held: Values) -> dict[str, Plain]:
    """Fields that are still empty (or at their default) and are not the other record's own.

    Its own is what names it alone (a name, a number), and everything personal.
    """
    naming = {names[0] for names in description.identity if len(names) == 1}
    taken: dict[str, Plain] = {}
    for field in description.fields:
        own = field.name in naming or field.kind in _ONES_OWN or field.personal
        value = last.get(field.name)
        if not own and value is not None and held.get(field.name) in (None, field.default):
            taken[field.name] = value
    return taken
