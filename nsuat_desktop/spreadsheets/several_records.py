"""A row that stands for several records of its kind: one for each system, role, year, paper."""

import re
from collections.abc import Mapping, Sequence

from nsuat_desktop.records.description import Field, Kind, Plain
from nsuat_desktop.spreadsheets.choice_values import FoundChoice, label_of
from nsuat_desktop.spreadsheets.converted import Converted, Verdict, unread
from nsuat_desktop.spreadsheets.grid import Cell

_BETWEEN = re.compile(r"[;\n]")
_ROLE = "role"
_ONE_A_YEAR = frozenset({"award"})
_SHARED = frozenset({Kind.NOTE, Kind.CHOICE})
"""What is said of all of them, however many lines it has."""


def names_systems(described: Field) -> bool:
    """Whether a field names a system or tool, of which an organisation may have many."""
    return described.catalogue == "standards"


def makes_records(described: Field) -> bool:
    """Whether each of several choices is a record of its own: a system, or the role of a member."""
    return names_systems(described) or described.name == _ROLE


def has_one_a_year(record_type: str) -> bool:
    """Whether records of a kind that tell several years are one for each: awards given anew."""
    return record_type in _ONE_A_YEAR


def of_several(described: Field, found: Sequence[FoundChoice]) -> Converted:
    """A cell that names several choices: systems and tools are a record each."""
    named = "; ".join(label_of(described, each.code) for each in found)
    if not makes_records(described):
        return too_many(named)
    first, *others = found
    reason = several_told(len(found), named)
    more = [
        {**dict.fromkeys(first.also), described.name: each.code, **each.also} for each in others
    ]
    return Converted(first.code, Verdict.WARNING, reason, first.also, tuple(more))


def several_told(count: int, named: str) -> str:
    """That a cell names several things, each of which becomes a record."""
    return f"Ô ghi {count} mục nên ghi thành {count} bản ghi: {named}."


def too_many(named: str) -> Converted:
    """A cell that names several things where there is room for one."""
    return unread(f"Ô ghi nhiều mục ({named[:60]}). Tách thành nhiều dòng, mỗi dòng một mục.")


def one_for_each(described: Field, cell: Cell, count: int) -> list[str]:
    """The parts of a cell with one for each of so many records; empty where it is not so."""
    if not isinstance(cell, str) or described.kind in _SHARED:
        return []
    parts = [part.strip() for part in _BETWEEN.split(cell) if part.strip()]
    return parts if len(parts) == count else []


def further(
    own: Mapping[str, Plain], told: Mapping[str, Plain], fields: Mapping[str, Field]
) -> dict[str, Plain]:
    """What a further record of a row says: as the first one, but for what is `told` of it."""
    once = said_once(own, fields)
    shared = {name: value for name, value in own.items() if name not in once}
    return {name: value for name, value in {**shared, **told}.items() if value is not None}


def said_once(own: Mapping[str, Plain], fields: Mapping[str, Field]) -> list[str]:
    """Sums of all of them, which only the first record gets: of each, they would count twice."""
    return [name for name in own if name in fields and fields[name].kind is Kind.MONEY]
