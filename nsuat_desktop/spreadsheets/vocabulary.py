"""What headers mean in a list of one kind: words over a column -> the field they stand for.

A path is a field ("tax_code"), a field of a linked record ("organisation.name",
"person.organisation.name"), the title of a linked record of a kind that no one field names
("support"), a figure of a year ("yearly_figures.staff@2022"), one step ("steps.applied"), or
a part of the lines of a field ("certificates.number").
Sheets that the program wrote have besides: "id" of the record, "<link>.id" of a record that it
points at, and "accepted", the reasons for which warnings were accepted (field -> reason).
"""

from collections.abc import Iterator, Mapping
from functools import cache

from nsuat_desktop.records.checks import NOTES
from nsuat_desktop.records.description import Description, Field, Kind
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.header import key_of
from nsuat_desktop.spreadsheets.header_words import EXTRA
from nsuat_desktop.spreadsheets.own_columns import (
    ACCEPTED,
    ID,
    accepted_field,
    link_path,
    step_header,
)
from nsuat_desktop.text.fold import fold

YEARLY = "yearly_figures"
_WRITTEN_OUT = frozenset({"organisation", "person"})
"""Linked kinds of which a list may write any field."""


@cache
def vocabulary(record_type: str) -> Mapping[str, tuple[str, ...]]:
    """Key of a header -> paths it may mean, the likeliest first: the kind's own before links."""
    description = description_of(record_type)
    found: dict[str, dict[str, None]] = {}
    for key, path in (*_own(description), *_linked(description), *_figures(record_type)):
        found.setdefault(key, {})[path] = None
    found.setdefault(key_of(NOTES.label), {})[NOTES.name] = None
    return {key: tuple(paths) for key, paths in found.items()}


def _names(record_type: str, each: Field) -> tuple[str, ...]:
    return (each.label, *each.aliases, *EXTRA.get(f"{record_type}.{each.name}", ()))


def _own(description: Description) -> Iterator[tuple[str, str]]:
    for each in description.fields:
        if each.kind is Kind.STEPS:
            for step in each.choices:
                path = f"{each.name}.{step.code}"
                more = EXTRA.get(f"{description.type}.{path}", ())
                for name in (step_header(each, step), *more):
                    yield key_of(name), path
        if each.kind is Kind.ROWS:
            for part in each.fields:
                path = f"{each.name}.{part.name}"
                for name in EXTRA.get(f"{description.type}.{path}", ()):
                    yield key_of(name), path
        if each.kind in (Kind.LINK, Kind.ROWS, Kind.STEPS):
            continue
        for name in _names(description.type, each):
            yield key_of(name), each.name
            yield fold(name).strip(), each.name


def _linked(description: Description, before: str = "") -> Iterator[tuple[str, str]]:
    """Names of a link lead to the linked record's own name; then come its other fields."""
    written_out: set[str | None] = set()
    for link in description.links():
        for name in _names(description.type, link):
            yield key_of(name), link_path(link, before)
        if link.link not in _WRITTEN_OUT or link.link in written_out:
            continue
        written_out.add(link.link)
        target = description_of(str(link.link))
        for key, name in _own(target):
            yield key, f"{before}{link.name}.{name}"
        if target.type == "person":
            yield from _linked(target, f"{before}{link.name}.")


def _figures(record_type: str) -> Iterator[tuple[str, str]]:
    """A list of organisations often carries the figures of one or more years."""
    if record_type == "organisation":
        for key, name in _own(description_of(YEARLY)):
            yield key, f"{YEARLY}.{name}"


def field_of(record_type: str, path: str) -> Field:
    """The field that a path leads to.

    Raises:
        KeyError: it leads nowhere.
    """
    description = description_of(record_type)
    *before, name = path.partition("@")[0].split(".")
    for place, part in enumerate(before):
        if part == YEARLY:
            description = description_of(YEARLY)
            continue
        described = description.by_name[part]
        if described.kind is Kind.STEPS and place == len(before) - 1:
            step = next(each for each in described.choices if each.code == name)
            return Field(name, step_header(described, step), Kind.DATE)
        if described.kind is Kind.ROWS:
            return next(each for each in described.fields if each.name == name)
        description = description_of(str(described.link))
    if name == ACCEPTED.name:
        return accepted_field(description)
    return {NOTES.name: NOTES, ID.name: ID}.get(name) or description.by_name[name]
