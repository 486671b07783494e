"""What headers mean in a list of one kind: words over a column -> the field they stand for.

A path is a field ("tax_code"), a field of a linked record ("organisation.name",
"person.organisation.name"), or a figure of a year ("yearly_figures.staff@2022").
"""

from collections.abc import Iterator, Mapping
from functools import cache

from nsuat_desktop.records.checks import NOTES
from nsuat_desktop.records.description import Description, Field, Kind
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.header import EXTRA, key_of
from nsuat_desktop.text.fold import fold

YEARLY = "yearly_figures"
_NAMING = {"organisation": "name", "person": "full_name", "training_course": "title"}
"""Linked kinds that a list writes out, and the field that names them."""


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
        if each.kind in (Kind.LINK, Kind.ROWS, Kind.STEPS):
            continue
        for name in _names(description.type, each):
            yield key_of(name), each.name
            yield fold(name).strip(), each.name


def _linked(description: Description, before: str = "") -> Iterator[tuple[str, str]]:
    """Names of a link lead to the linked record's own name; then come its other fields."""
    written_out: set[str | None] = set()
    for link in description.links():
        naming = _NAMING.get(link.link or "")
        if naming is None:
            continue
        path = f"{before}{link.name}"
        for name in _names(description.type, link):
            yield key_of(name), f"{path}.{naming}"
        if link.link == "training_course" or link.link in written_out:
            continue
        written_out.add(link.link)
        target = description_of(str(link.link))
        for key, name in _own(target):
            yield key, f"{path}.{name}"
        if target.type == "person":
            yield from _linked(target, f"{path}.")


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
    *links, name = path.partition("@")[0].split(".")
    for link in links:
        if link == YEARLY:
            description = description_of(YEARLY)
        else:
            description = description_of(str(description.by_name[link].link))
    return NOTES if name == NOTES.name else description.by_name[name]
