"""Records as the cells of a table: which columns a kind has, and what stands in each."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from io import StringIO

from nsuat_desktop.errors import AppError
from nsuat_desktop.offices.units import exact_label, has_unit
from nsuat_desktop.records.checks import NOTES
from nsuat_desktop.records.description import Description, Field, Kind, Plain, Values
from nsuat_desktop.records.json_form import masked
from nsuat_desktop.records.naming import catalogue_labels
from nsuat_desktop.records.record import Row
from nsuat_desktop.spreadsheets.own_columns import (
    ACCEPTED,
    ID,
    accepted_field,
    field_header,
    id_header,
    link_id_header,
    step_header,
)
from nsuat_desktop.text.dates import format_date

TableCell = None | int | Decimal | date | str
"""What a cell holds: numbers and whole dates keep their type, all else is text."""

YES, NO = "có", "không"

_NUMBERS = (Kind.INT, Kind.MONEY, Kind.DECIMAL, Kind.PERCENT)


@dataclass(frozen=True)
class Column:
    """A column of a table. `field` is None for a computed figure; `step` names one step of STEPS.

    `name` is what scripts call it: the field's name, "steps.applied" for a step. `for_return`
    marks the ids by which the program knows records again: of no use to a reader.
    """

    name: str
    header: str
    field: Field | None = None
    step: str | None = None
    for_return: bool = False

    @property
    def is_text(self) -> bool:
        """Whether a spreadsheet must not take what stands here for a number or a date."""
        if self.field is None or self.for_return:
            return True
        if self.field.kind is Kind.DATE:
            return self.field.partial
        return self.field.kind not in (*_NUMBERS, Kind.STEPS)

    @property
    def is_date(self) -> bool:
        return self.field is not None and self.field.kind in (Kind.DATE, Kind.STEPS)

    @property
    def is_money(self) -> bool:
        return self.field is not None and self.field.kind is Kind.MONEY

    def cell(self, row: Row, *, unmasked: bool) -> TableCell:
        """What stands here for a record; personal identifiers are covered unless `unmasked`."""
        if self.field is None:
            return row.labels.get(self.name) or None
        value = row.id if self.field is ID else row.values.get(self.field.name)
        if self.field.name == ACCEPTED.name:
            return accepted_text(self.field, value) or None
        if self.for_return:
            return None if value is None else str(value)
        if self.step is not None:
            value = value.get(self.step) if isinstance(value, dict) else None
            return _date_cell(str(value)) if value is not None else None
        return _cell(self.field, value, row.labels.get(self.field.name), unmasked=unmasked)


def columns_of(description: Description, names: Sequence[str] | None = None) -> tuple[Column, ...]:
    """The columns with these names, or all that is recorded of the kind and brings it back.

    Raises:
        AppError: there is no such column.
    """
    fields = {**description.by_name, NOTES.name: NOTES}
    computed = {each.name: each.label for each in description.computed}
    made: list[Column] = []
    for name in fields if names is None else names:
        if name in fields:
            made += field_columns(fields[name])
        elif name in computed:
            made.append(Column(name, computed[name]))
        else:
            raise AppError(f"“{description.label}” không có cột “{name[:40]}”. Chọn cột khác.")
    return (*made, *_return_columns(description)) if names is None else tuple(made)


def _return_columns(description: Description) -> Iterable[Column]:
    """What brings the records back as they were: accepted warnings, links by id, their own id."""
    accepted = accepted_field(description)
    yield Column(ACCEPTED.name, ACCEPTED.label, accepted)
    for link in description.links():
        yield Column(f"{link.name}.{ID.name}", link_id_header(link), link, for_return=True)
    yield Column(ID.name, id_header(description), ID, for_return=True)


def field_columns(field: Field) -> Iterable[Column]:
    """A column, or one for each step."""
    if field.kind is not Kind.STEPS:
        return [Column(field.name, field_header(field), field)]
    return [
        Column(f"{field.name}.{step.code}", step_header(field, step), field, step.code)
        for step in field.choices
    ]


def accepted_text(described: Field, accepted: Plain) -> str:
    """For which reason each warning was accepted, a line each: `Mã số thuế: đã xem lại`."""
    known = accepted if isinstance(accepted, dict) else {}
    lines = []
    for each in described.fields:
        kept = known.get(each.name)
        if isinstance(kept, dict):
            lines.append(f"{each.label}: {kept.get('reason') or ''}")
    return "\n".join(lines)


def lines_text(field: Field, lines: Iterable[Plain], *, unmasked: bool) -> str:
    """The lines of a ROWS field as one text that can be read back.

    Each is a line of CSV with semicolons, its parts "label: value": `Chương trình: TCVN;Số: 12`.
    """
    text = StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\n")
    for line in lines:
        values: Values = line if isinstance(line, dict) else {}
        labels = catalogue_labels(field.fields, values)
        parts = []
        for sub in field.fields:
            cell = _cell(sub, values.get(sub.name), labels.get(sub.name), unmasked=unmasked)
            if cell is not None:
                parts.append(f"{sub.label}: {plain_text(cell)}")
        writer.writerow(parts)
    return text.getvalue().rstrip("\n")


def plain_text(cell: TableCell) -> str:
    """A cell where only text can stand: days as dd/mm/yyyy, decimals with a comma."""
    if isinstance(cell, date):
        return cell.strftime("%d/%m/%Y")
    if isinstance(cell, Decimal):
        return f"{cell:f}".replace(".", ",")
    return "" if cell is None else str(cell)


def _cell(field: Field, value: Plain, label: str | None, *, unmasked: bool) -> TableCell:
    if value is None:
        return None
    if isinstance(value, bool):
        return YES if value else NO
    if field.kind is Kind.ADMIN_UNIT and has_unit(str(value)):
        return exact_label(str(value))
    if label is not None:
        return label
    shown = value if unmasked else masked(field, value)
    return _kind_cell(field, shown, unmasked=unmasked)


def _kind_cell(field: Field, value: Plain, *, unmasked: bool) -> TableCell:
    if field.kind is Kind.DATE:
        return _date_cell(str(value))
    if field.kind in _NUMBERS:
        return value if isinstance(value, int) else Decimal(str(value))
    if field.kind is Kind.DATES and isinstance(value, list):
        return "; ".join(format_date(str(day)) for day in value)
    if field.kind is Kind.ROWS and isinstance(value, list):
        return lines_text(field, value, unmasked=unmasked)
    return str(value)


def _date_cell(iso: str) -> date | str:
    return date.fromisoformat(iso) if len(iso) == 10 else format_date(iso)
