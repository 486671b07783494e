"""The map of administrative units through time, and what a decision makes of it.

A `UnitMap` never changes: a reform gives another map, and without the reform there is again the
map of before.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache, cached_property
from typing import Any, Literal, cast

from nsuat_desktop.resources import catalogue_rows

UnitLevel = Literal["province", "district", "commune"]
LEVELS: tuple[UnitLevel, ...] = ("province", "district", "commune")
"""The highest first."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class AdminUnit:
    """An administrative unit during one stretch of time. Codes are reused: `id` adds the start."""

    id: str
    code: str
    name: str
    level: UnitLevel
    parent_id: str | None
    """The unit above it when it began; `UnitMap.parent_on` for another day."""
    valid_from: date | None
    valid_to: date | None
    successor_ids: tuple[str, ...]
    successor_from: date | None
    successor_unknown: bool
    """Ended by a merger whose outcome is still to be looked up ('cần tra')."""
    legal_document: str
    source: str
    as_of: date

    @property
    def bare_name(self) -> str:
        """Name without the word for the type: 'Nghĩa Hưng' of 'Xã Nghĩa Hưng'."""
        return _type_word().sub("", self.name, count=1)

    def is_valid_on(self, day: date) -> bool:
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


@cache
def _type_word() -> re.Pattern[str]:
    words = "|".join(row["word"] for row in catalogue_rows("unit_types.csv"))
    return re.compile(rf"^({words}) (?=\D)")


def unit_id(code: str, start: date | None) -> str:
    """The id of the unit that has this code from a day on (None: always had it)."""
    return f"{code}@{start.isoformat() if start and start != date.min else 'start'}"


class UnitMap:
    """Units of all times with the ways between them."""

    def __init__(self, units: Iterable[AdminUnit]) -> None:
        self.units = tuple(units)
        self.by_id: Mapping[str, AdminUnit] = {each.id: each for each in self.units}

    @cached_property
    def _merged_into(self) -> Mapping[str, tuple[AdminUnit, ...]]:
        found: dict[str, list[AdminUnit]] = {}
        for each in self.units:
            for heir in each.successor_ids:
                found.setdefault(heir, []).append(each)
        return {heir: tuple(olds) for heir, olds in found.items()}

    def on(self, day: date, code: str) -> AdminUnit | None:
        """The unit that has this code on a day."""
        same = (each for each in self.units if each.code == code)
        return next((each for each in same if each.is_valid_on(day)), None)

    def direct_predecessors(self, unit_id: str) -> tuple[AdminUnit, ...]:
        """Units that ended by becoming this one."""
        return self._merged_into.get(unit_id, ())

    def predecessors(self, unit_id: str) -> tuple[AdminUnit, ...]:
        """Units that became this one, all the way back, oldest last."""
        direct = self.direct_predecessors(unit_id)
        return (*direct, *(far for one in direct for far in self.predecessors(one.id)))

    def successors(self, own: AdminUnit) -> tuple[AdminUnit, ...]:
        """The units that took over one after another, the last one last."""
        found: list[AdminUnit] = []
        while own.successor_ids:
            own = self.by_id[own.successor_ids[0]]
            found.append(own)
        return tuple(found)

    def successor_on(self, own: AdminUnit, day: date) -> AdminUnit | None:
        """The unit that stands for it on the day; None when there is none or it is not known."""
        for each in (own, *self.successors(own)):
            if each.valid_to is None or each.valid_to >= day:
                return each
        return None

    def parent_on(self, own: AdminUnit, day: date) -> AdminUnit | None:
        """The unit above it on a day; a parent that became another one is called by that."""
        if own.parent_id is None:
            return None
        parent = self.by_id[own.parent_id]
        heir = self.successor_on(parent, day)
        return heir if heir is not None and _stands_above(heir, own.level) else parent

    def last_parent(self, own: AdminUnit) -> AdminUnit | None:
        """The unit above it at the end of its time, or today."""
        return self.parent_on(own, own.valid_to or date.max)


def _stands_above(own: AdminUnit, level: UnitLevel) -> bool:
    return LEVELS.index(own.level) < LEVELS.index(level)


@dataclass(frozen=True, slots=True)
class UnitChange:
    """One line of a decision: from its day on the new unit stands for the old one."""

    old_id: str
    new_code: str
    new_name: str
    new_level: UnitLevel


@dataclass(frozen=True, slots=True)
class Reform:
    """A decision that replaces units by others from `start` on."""

    document: str
    day: date
    start: date
    changes: tuple[UnitChange, ...]


def reform_from(values: Mapping[str, Any]) -> Reform:
    """The reform that a record of type `unit_reform` holds.

    Raises:
        KeyError, ValueError: the record misses what every kept one has.
    """
    start = date.fromisoformat(values["effective_from"])
    return Reform(
        document=str(values["document_number"]),
        day=date.fromisoformat(values["date"]) if values.get("date") else start,
        start=start,
        changes=tuple(_change_from(row) for row in values["changes"]),
    )


def _change_from(row: Mapping[str, Any]) -> UnitChange:
    level = cast(UnitLevel, row["new_level"])
    return UnitChange(row["old"], row["new_code"], row["new_name"], level)


@dataclass(frozen=True, slots=True)
class Reformed:
    """A map after reforms, and the lines that could not take effect on it."""

    map: UnitMap
    refused: tuple[tuple[Reform, UnitChange], ...]


def with_reforms(before: UnitMap, reforms: Iterable[Reform]) -> Reformed:
    """The map after reforms, the earliest first: a later one may build on an earlier one.

    A line whose old unit is not there on that day is refused and leaves the map as it was.
    """
    current, refused = before, []
    for reform in sorted(reforms, key=lambda each: (each.start, each.day, each.document)):
        done = [line for line in reform.changes if can_end(current, line.old_id, reform.start)]
        refused += [(reform, line) for line in reform.changes if line not in done]
        current = _with_reform(current, reform, done)
    return Reformed(current, tuple(refused))


def can_end(units: UnitMap, old_id: str, start: date) -> bool:
    """Whether the unit is there until the day before, or ended then and nobody knows its heir."""
    old = units.by_id.get(old_id)
    if old is None or (old.valid_from is not None and old.valid_from >= start):
        return False
    if old.successor_unknown:
        return old.valid_to == start - _DAY
    return old.valid_to is None or old.valid_to >= start


def staying_unit(units: UnitMap, reform: Reform, line: UnitChange) -> AdminUnit | None:
    """The unit that keeps the code over the reform and so takes the old one in."""
    known = units.on(reform.start, line.new_code)
    if known is None or known.id in {each.old_id for each in reform.changes}:
        return None
    return known


def _with_reform(units: UnitMap, reform: Reform, lines: Sequence[UnitChange]) -> UnitMap:
    made: dict[str, AdminUnit] = {}
    heirs: dict[str, str] = {}
    for line in lines:
        staying = staying_unit(units, reform, line)
        if staying is not None and staying.name == line.new_name:
            heirs[line.old_id] = staying.id
            continue
        new_id = unit_id(line.new_code, reform.start)
        heirs[line.old_id] = new_id
        if new_id not in units.by_id:
            made.setdefault(new_id, _new_unit(units, reform, line))
    ended = [_ended(each, reform, heirs) for each in units.units]
    return _with_parents(UnitMap([*ended, *made.values()]), made, reform.start)


def _ended(own: AdminUnit, reform: Reform, heirs: Mapping[str, str]) -> AdminUnit:
    if own.id not in heirs:
        return own
    return replace(
        own,
        valid_to=reform.start - _DAY,
        successor_ids=(heirs[own.id],),
        successor_from=reform.start,
        successor_unknown=False,
        legal_document=reform.document,
    )


def _new_unit(units: UnitMap, reform: Reform, line: UnitChange) -> AdminUnit:
    return AdminUnit(
        id=unit_id(line.new_code, reform.start),
        code=line.new_code,
        name=line.new_name,
        level=line.new_level,
        parent_id=units.by_id[line.old_id].parent_id,
        valid_from=reform.start,
        valid_to=None,
        successor_ids=(),
        successor_from=None,
        successor_unknown=False,
        legal_document="",
        source=f"Cơ quan ghi theo {reform.document}",
        as_of=reform.day,
    )


def _with_parents(units: UnitMap, made: Mapping[str, AdminUnit], start: date) -> UnitMap:
    """Put each new unit below what its old unit's parents are from that day on."""
    if not made:
        return units
    return UnitMap(
        replace(each, parent_id=_parent_of_new(units, each, start)) if each.id in made else each
        for each in units.units
    )


def _parent_of_new(units: UnitMap, own: AdminUnit, start: date) -> str | None:
    """The old parent or what took over from it; where nothing did, the one above (no district)."""
    at = own.parent_id
    while at is not None:
        parent = units.by_id[at]
        heir = units.successor_on(parent, start)
        if heir is not None and heir.is_valid_on(start) and _stands_above(heir, own.level):
            return heir.id
        at = parent.parent_id
    return None
