"""Which kinds of record can be filled in as a sheet; asked by every list, so nothing heavy here."""

from nsuat_desktop.records.description import Description, Kind


def has_template(description: Description) -> bool:
    """Whether the cells of one row can say all that a record of the kind must have."""
    needs_lines = any(each.required and each.kind is Kind.ROWS for each in description.fields)
    by_hand = description.type != "attachment" and not description.by_program
    return by_hand and not needs_lines
