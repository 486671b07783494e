"""The language in which a kind of record is described, once.

A `Description` is plain data: the form, the list, the command line, search, history (and later
import, export, exchange) are generic code that reads it. Importing descriptions loads neither
SQLAlchemy nor Qt: a description names its table, the model behind it is resolved on first use.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Protocol

Plain = None | bool | int | str | list["Plain"] | dict[str, "Plain"]
"""A value as it is stored, shown to rules, and written as JSON.

Money is an integer in đồng, decimals are canonical strings ("7.17"), dates ISO strings
("2024-05-16"; partial where allowed: "2024", "2024-05"), links the id of the other record,
`Kind.ROWS` a list of objects, `Kind.DATES` a list of ISO dates, `Kind.STEPS` step code -> date.
"""

Values = Mapping[str, Plain]


class Kind(StrEnum):
    """What a field holds; decides its editor, its checks, its column and its text."""

    TEXT = "text"
    NOTE = "note"
    CODE = "code"
    INT = "int"
    MONEY = "money"
    DECIMAL = "decimal"
    PERCENT = "percent"
    DATE = "date"
    CHOICE = "choice"
    LINK = "link"
    BOOL = "bool"
    PHONE = "phone"
    EMAIL = "email"
    TAX_CODE = "tax_code"
    PERSONAL_ID = "personal_id"
    ADMIN_UNIT = "admin_unit"
    ROWS = "rows"
    DATES = "dates"
    STEPS = "steps"


@dataclass(frozen=True)
class Choice:
    """One value of a fixed choice; `code` is stored, `label` is shown."""

    code: str
    label: str


def choices(**labels: str) -> tuple[Choice, ...]:
    """Write a fixed choice as `code="nhãn"` pairs."""
    return tuple(Choice(code, label) for code, label in labels.items())


@dataclass(frozen=True, eq=False)
class Field:
    """One field of a record; each is there once.

    `catalogue` names the data file whose entries are the choices; `link` the type of the record
    pointed at; `partial` allows a date of which only the year or month is known; `unit` is shown
    in the editor; `personal` is masked in lists and exports; `asked_when` = (other field, values)
    hides the field unless the other one holds one of the values; `below_zero` lets a whole number
    or an amount of money be negative.
    """

    name: str
    label: str
    kind: Kind = Kind.TEXT
    required: bool = False
    choices: tuple[Choice, ...] = ()
    catalogue: str | None = None
    link: str | None = None
    partial: bool = False
    unit: str = ""
    section: str = ""
    help: str = ""
    aliases: tuple[str, ...] = ()
    max_length: int = 300
    personal: bool = False
    fields: tuple["Field", ...] = ()
    default: Plain = None
    asked_when: tuple[str, tuple[Plain, ...]] | None = None
    wide: bool = False
    below_zero: bool = False

    @property
    def column(self) -> str:
        """Name of the column in the record's table (links end in `_id`)."""
        return f"{self.name}_id" if self.kind is Kind.LINK else self.name

    @property
    def in_side_table(self) -> bool:
        """Whether the values live in a table of their own, a line per entry."""
        return self.kind in (Kind.ROWS, Kind.DATES)


class Severity(StrEnum):
    """Errors refuse a record; warnings may be accepted with a reason, which is kept."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class Problem:
    """What is wrong with one field of a record, in Vietnamese, saying what to do."""

    field: str
    message: str
    severity: Severity = Severity.ERROR


class RuleContext(Protocol):
    """What a rule may know beyond the record itself."""

    @property
    def today(self) -> date: ...

    @property
    def record_id(self) -> str | None:
        """Id of the record being saved; None for a new one."""

    def linked(self, record_type: str, record_id: Plain) -> Values | None:
        """Values of another live record, or None."""

    def others(self, record_type: str, **equal: Plain) -> list[tuple[str, str]]:
        """(id, title) of other live records whose columns equal the given values."""


Rule = Callable[[Values, RuleContext], Iterable[Problem]]
Labels = Mapping[str, str]
"""Link field -> title of the record it points at (and catalogue field -> label)."""


def titled_by(name: str) -> Callable[[Values, Labels], str]:
    """A title that is the text of one field."""

    def title(values: Values, labels: Labels) -> str:
        return labels.get(name) or str(values.get(name) or "")

    return title


@dataclass(frozen=True)
class Computed:
    """A figure shown with a record but derived from it: never typed, never stored.

    `code` gives what scripts read in place of the text, where it stands for one of some codes.
    """

    name: str
    label: str
    compute: Callable[[Values, RuleContext], str]
    code: Callable[[Values], Plain] | None = None


@dataclass(frozen=True, eq=False)
class Description:
    """Everything generic code needs to know about one kind of record; each is there once.

    `title` names a record in links and messages; `sort_text` is the text whose Vietnamese order
    is the list's default order (`person_order` sorts by given name); `identity` lists the sets of
    fields that may name one record in a JSON link; `parent` is the link to the record this kind is
    edited under (attendance: course); `once` names the fields whose values, where all are filled,
    only one live record may have.
    `feeds` names the catalogue whose choices these records add to, each by its field `code`.
    `guard` stands where the rules do not (delete, undo): it says why a record must not go from
    these values to those, None for deleted, and an empty text when it may; `by_program` keeps a
    kind that only the program writes out of forms, imports and templates.
    """

    type: str
    label: str
    label_plural: str
    table: str
    icon: str
    fields: tuple[Field, ...]
    title: Callable[[Values, Labels], str]
    list_columns: tuple[str, ...]
    sort_text: Callable[[Values, Labels], str] | None = None
    person_order: bool = False
    identity: tuple[tuple[str, ...], ...] = ()
    rules: tuple[Rule, ...] = ()
    computed: tuple[Computed, ...] = ()
    parent: str | None = None
    once: tuple[str, ...] = ()
    feeds: str | None = None
    guard: Callable[[Values, Values | None, RuleContext], str] | None = None
    by_program: bool = False
    by_name: dict[str, Field] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_name", {each.name: each for each in self.fields})

    def links(self) -> tuple[Field, ...]:
        """The fields that point at other records."""
        return _links(self)


@cache
def _links(description: Description) -> tuple[Field, ...]:
    return tuple(each for each in description.fields if each.kind is Kind.LINK)


def label_of(choice_field: Field, code: Plain, values: Values | None = None) -> str:
    """Vietnamese label of a stored choice; the code itself when it is unknown."""
    label = _labels(choice_field, values).get(code)
    if label is not None:
        return label
    return "" if code is None else str(code)


def field_choices(choice_field: Field, values: Values | None = None) -> tuple[Choice, ...]:
    """The choices of a field, from its description or from its catalogue.

    Industry codes mean different things in the two versions of the classification, so their
    choices depend on the version in `values`; without values all codes are offered.
    """
    if choice_field.catalogue is None:
        return choice_field.choices
    from nsuat_desktop.records.catalogue_choices import catalogue_choices

    return catalogue_choices(choice_field.catalogue, _version(values))


def _labels(choice_field: Field, values: Values | None) -> Mapping[Plain, str]:
    """Code -> label of the choices of a field."""
    if choice_field.catalogue is None:
        return _own_labels(choice_field)
    from nsuat_desktop.records.catalogue_choices import catalogue_code_labels

    return catalogue_code_labels(choice_field.catalogue, _version(values))


@cache
def _own_labels(choice_field: Field) -> Mapping[Plain, str]:
    return {choice.code: choice.label for choice in choice_field.choices}


def _version(values: Values | None) -> str | None:
    version = values.get("industry_version") if values else None
    return str(version) if version else None
