"""By which fields a list's row is found to be a record that is known already."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from nsuat_desktop.records.description import Description, Field, Kind, Plain, Values
from nsuat_desktop.text.fold import fold

EMPLOYER = "employer"
"""Of a person: the name of the organisation, on record or only written."""

RECIPIENT = "recipient"
"""Of an award: the person, else the organisation: an award to both is that of the person."""

MADE_OF = {EMPLOYER: ("organisation", "organisation_name"), RECIPIENT: ("person", "organisation")}
"""What is compared of a record and is no field of it -> the fields that make it."""

_TEXTS = frozenset({Kind.TEXT, Kind.NOTE, Kind.CODE})


@dataclass(frozen=True)
class NaturalKey:
    """`fields` all filled and equal make it the same record, unless one of `apart` is filled on
    both sides and differs."""

    fields: tuple[str, ...]
    apart: tuple[str, ...] = ()


def _key(*fields: str, apart: tuple[str, ...] = ()) -> NaturalKey:
    return NaturalKey(fields, apart)


NATURAL_KEYS: dict[str, tuple[NaturalKey, ...]] = {
    "organisation": (_key("tax_code"), _key("name", apart=("tax_code",))),
    "person": (
        _key("personal_id"),
        _key("full_name", "birth_year", EMPLOYER, apart=("personal_id",)),
    ),
    "yearly_figures": (_key("organisation", "year"),),
    "leading_recognition": (_key("organisation", "document_number"),),
    "support": (
        _key("organisation", "solution", "agreement"),
        _key("organisation", "solution", apart=("agreement", "task")),
    ),
    "certificate": (
        _key("organisation", "standard", "number"),
        _key("organisation", "standard", "issued", apart=("number",)),
    ),
    "training_course": (_key("title", "starts"),),
    "attendance": (_key("course", "person"),),
    "institution_programme": (_key("institution", "name", apart=("starts",)),),
    "expert": (_key("person"),),
    "macro_indicator": (_key("indicator", "year", "source"),),
    "network_member": (_key("organisation", "role", apart=("starts",)),),
    "communication": (_key("title", "date", apart=("kind", "channel")),),
    "event": (_key("title", "starts"),),
    "award": (
        _key("award", "year", RECIPIENT),
        _key("award", "year", apart=(RECIPIENT, "decision", "level")),
    ),
    "cooperation": (_key("title", "partner", apart=("starts",)),),
    "science_task": (_key("code"), _key("title", "starts", apart=("code",))),
    "policy_document": (_key("number", "date", apart=("issuer",)),),
    "inspection": (_key("organisation", "date", apart=("support", "team")),),
    "budget_line": (_key("year", "content", "source", apart=("task",)),),
    "difficulty": (_key("content", "date", apart=("organisation",)),),
    "plan_task": (_key("code", "text"),),
    "agency": (_key("name", apart=("valid_from",)),),
    "catalogue_entry": (_key("code"),),
    "unit_reform": (_key("document_number"),),
    "office_profile": (_key("name", "valid_from"),),
}


def keys_of(description: Description) -> tuple[NaturalKey, ...]:
    """The keys of a kind; what may exist only once is one, where nothing else is said."""
    found = NATURAL_KEYS.get(description.type)
    if found is not None:
        return found
    return (NaturalKey(description.once),) if description.once else ()


Reader = Callable[[Values], Plain]
"""Gives what is compared of one field of a record; None when it is empty."""


def reader_of(description: Description, name: str) -> Reader:
    """How a field is compared: texts whatever their marks and case, all else as stored."""
    if name == RECIPIENT:
        return _recipient
    described: Field = description.by_name[name]
    if described.kind not in _TEXTS:
        return lambda values: values.get(name)

    def folded(values: Values) -> Plain:
        text = values.get(name)
        return _key_of(text) if isinstance(text, str) else text

    return folded


def _recipient(values: Values) -> Plain:
    return next((values[name] for name in MADE_OF[RECIPIENT] if values.get(name)), None)


@lru_cache(maxsize=64)  # a row is looked for and then remembered under the same name
def _key_of(text: str) -> str:
    # A text of signs only folds to nothing; it stands for itself.
    return fold(text) or text
