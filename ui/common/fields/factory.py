"""Makes the editor that a described field asks for."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from nsuat_desktop.records.description import Field, Kind, Values, field_choices
from ui.common.fields.dates import DateEditor
from ui.common.fields.editor import Editor
from ui.common.fields.flag import BoolEditor
from ui.common.fields.line import (
    EmailEditor,
    PersonalIdEditor,
    PhoneEditor,
    TaxCodeEditor,
    TextEditor,
)
from ui.common.fields.lists import DatesEditor, RowsEditor, StepsEditor
from ui.common.fields.note import NoteEditor
from ui.common.fields.numbers import DecimalEditor, IntegerEditor, MoneyEditor, PercentEditor
from ui.common.fields.suggest import (
    CatalogueEditor,
    ChoiceEditor,
    Create,
    Created,
    LinkEditor,
    Suggestion,
)
from ui.common.translation import shown


class FieldServices(Protocol):
    """What editors ask of the program."""

    def today(self) -> date: ...

    def search(self, record_type: str, text: str) -> Sequence[Suggestion]:
        """Records of a type that a typed text may mean, the likeliest first."""

    def title(self, record_type: str, record_id: str) -> str:
        """What a record is called."""

    def can_create(self, record_type: str) -> bool:
        """Whether a record of this type may be created while filling in another."""

    def create(self, record_type: str, text: str, done: Created) -> None:
        """Open a form for a new record called `text`; `done(id, label)` when it is saved."""

    def opener(self, record_type: str) -> Callable[[str], None] | None:
        """Leads to a record of this type by its id; None where there is no way to it."""

    def can_extend(self, catalogue: str) -> bool:
        """Whether the office may add entries of its own to a catalogue."""

    def extend(self, catalogue: str, text: str, done: Created) -> None:
        """Open a form for a new entry called `text`; `done(code, label)` when it is saved."""


def editor_for(field: Field, services: FieldServices) -> Editor:
    """The editor of a field, named and with its help, without a value."""
    editor = _MAKERS[field.kind](field, services)
    editor.setAccessibleName(shown(field.label))
    if field.help:
        editor.setToolTip(shown(field.help))
    return editor


def is_asked(field: Field, values: Values) -> bool:
    """Whether a form shows the field, given the other values."""
    if field.asked_when is None:
        return True
    other, wanted = field.asked_when
    return values.get(other) in wanted


def _integer(field: Field, services: FieldServices) -> Editor:
    is_year = field.name == "year" or field.name.endswith("_year")
    return IntegerEditor(unit=shown(field.unit), grouped=not is_year)


def _link(field: Field, services: FieldServices) -> Editor:
    target = field.link or ""
    create: Create | None = None
    if services.can_create(target):

        def create(text: str, done: Created) -> None:
            services.create(target, text, done)

    return LinkEditor(
        lambda text: services.search(target, text),
        lambda record_id: services.title(target, record_id),
        create=create,
        opener=services.opener(target),
    )


def _choice(field: Field, services: FieldServices) -> Editor:
    catalogue = field.catalogue
    if catalogue is None or not services.can_extend(catalogue):
        return ChoiceEditor(field_choices(field))
    return CatalogueEditor(
        lambda: field_choices(field),
        lambda text, done: services.extend(catalogue, text, done),
    )


def _admin_unit(field: Field, services: FieldServices) -> Editor:
    from nsuat_desktop.offices.units import place_label
    from ui.common.fields.units import search_units

    return LinkEditor(lambda text: search_units(text, services.today()), place_label)


def _rows(field: Field, services: FieldServices) -> Editor:
    return RowsEditor(field.fields, lambda each: editor_for(each, services))


_MAKERS: dict[Kind, Callable[[Field, FieldServices], Editor]] = {
    Kind.TEXT: lambda field, _: TextEditor(unit=shown(field.unit)),
    Kind.NOTE: lambda field, _: NoteEditor(),
    Kind.CODE: lambda field, _: TextEditor(),
    Kind.INT: _integer,
    Kind.MONEY: lambda field, _: MoneyEditor(unit=field.unit),
    Kind.DECIMAL: lambda field, _: DecimalEditor(unit=shown(field.unit)),
    Kind.PERCENT: lambda field, _: PercentEditor(),
    Kind.DATE: lambda field, services: DateEditor(partial=field.partial, today=services.today),
    Kind.CHOICE: _choice,
    Kind.LINK: _link,
    Kind.BOOL: lambda field, _: BoolEditor(shown(field.label)),
    Kind.PHONE: lambda field, _: PhoneEditor(),
    Kind.EMAIL: lambda field, _: EmailEditor(),
    Kind.TAX_CODE: lambda field, _: TaxCodeEditor(),
    Kind.PERSONAL_ID: lambda field, _: PersonalIdEditor(),
    Kind.ADMIN_UNIT: _admin_unit,
    Kind.ROWS: _rows,
    Kind.DATES: lambda field, services: DatesEditor(today=services.today),
    Kind.STEPS: lambda field, services: StepsEditor(field.choices, today=services.today),
}
