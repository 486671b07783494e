"""The map of administrative units through time."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from typing import Literal

from nsuat_desktop.resources import catalogue_rows

UnitLevel = Literal["province", "district", "commune"]
LEVELS: tuple[UnitLevel, ...] = ("province", "district", "commune")
"""The highest first."""


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
    """Units of all times with the ways between them; never changes."""

    def __init__(self, units: Iterable[AdminUnit]) -> None:
        self.units = tuple(units)
        self.by_id: Mapping[str, AdminUnit] = {each.id: each for each in self.units}
        self._search_texts: dict[str, str] = {}
        self._labels: dict[str, str] = {}

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
        return heir if heir is not None and stands_above(heir, own.level) else parent

    def last_parent(self, own: AdminUnit) -> AdminUnit | None:
        """The unit above it at the end of its time, or today."""
        return self.parent_on(own, own.valid_to or date.max)

    def former_districts(self, own: AdminUnit) -> tuple[AdminUnit, ...]:
        """Districts whose land this commune took over; its own district while there was one."""
        if own.level != "commune":
            return (own,) if own.level == "district" else ()
        ids = [one.parent_id for one in (own, *self.predecessors(own.id)) if one.parent_id]
        parents = (self.by_id[parent_id] for parent_id in dict.fromkeys(ids))
        districts = [one for one in parents if one.level == "district"]
        if districts and districts[0].id == own.parent_id:
            return (districts[0],)
        # Mỹ Lộc lives on in Thành phố Nam Định: named once, under its later name.
        merged = {heir for one in districts for heir in one.successor_ids}
        return tuple(one for one in districts if not merged.intersection(one.successor_ids))

    def label(self, own: AdminUnit) -> str:
        """'Xã Đồng Thịnh, tỉnh Ninh Bình'. Remembered, as every saved record asks for it."""
        found = self._labels.get(own.id)
        if found is None:
            found = self._labels[own.id] = self._label(own)
        return found

    def _label(self, own: AdminUnit) -> str:
        parent = self.last_parent(own)
        if parent is None:
            return own.name
        return f"{own.name}, {parent.name[0].lower()}{parent.name[1:]}"

    @cached_property
    def _label_counts(self) -> Mapping[str, int]:
        return Counter(map(self.label, self.units))

    def is_label_shared(self, own: AdminUnit) -> bool:
        """Whether several units, of different times, have its label."""
        return self._label_counts[self.label(own)] > 1

    def search_text(self, own: AdminUnit) -> str:
        """Every name under which people look for what lies in this unit, its later ones too.

        Remembered, as every saved record asks for it.
        """
        if own.id not in self._search_texts:
            others = (*self.successors(own), *self.former_districts(own))
            names = dict.fromkeys(one.name for one in others if one.id != own.id)
            self._search_texts[own.id] = " ".join((self.label(own), *names))
        return self._search_texts[own.id]


def stands_above(own: AdminUnit, level: UnitLevel) -> bool:
    """Whether the unit may be the parent of units of this level."""
    return LEVELS.index(own.level) < LEVELS.index(level)
