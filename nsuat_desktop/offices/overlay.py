"""What decisions make of the map of administrative units.

A reform gives another map, and without the reform there is again exactly the map of before.
"""

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, cast

from nsuat_desktop.offices.unit_map import (
    LEVELS,
    AdminUnit,
    UnitLevel,
    UnitMap,
    stands_above,
    unit_id,
)

DAY = timedelta(days=1)

_log = logging.getLogger(__name__)


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


def readable_reforms(kept: Iterable[Mapping[str, Any]]) -> list[Reform]:
    """The reforms of these records; one that was damaged on the disk must not stop the program."""
    found = []
    for values in kept:
        try:
            found.append(reform_from(values))
        except (KeyError, ValueError):
            _log.exception("a unit reform cannot be read")
    return found


def _change_from(row: Mapping[str, Any]) -> UnitChange:
    level = cast(UnitLevel, row["new_level"])
    if level not in LEVELS:
        raise ValueError(level)
    return UnitChange(row["old"], row["new_code"], row["new_name"], level)


@dataclass(frozen=True, slots=True)
class Reformed:
    """A map after reforms, and the lines that could not take effect on it."""

    map: UnitMap
    refused: tuple[tuple[Reform, UnitChange], ...]


def with_reforms(before: UnitMap, reforms: Iterable[Reform]) -> Reformed:
    """The map after reforms, the earliest first: a later one may build on an earlier one.

    A line whose old unit is not there on that day is refused and leaves the map as it was; one
    that the catalogue has by now of its own changes nothing.
    """
    current, refused = before, list[tuple[Reform, UnitChange]]()
    for reform in sorted(reforms, key=lambda each: (each.start, each.day, each.document)):
        done = []
        for line in reform.changes:
            if can_end(current, line.old_id, reform.start):
                done.append(line)
            elif not _is_done(current, reform, line):
                refused.append((reform, line))
        current = _with_reform(current, reform, done)
    return Reformed(current, tuple(refused))


def can_end(units: UnitMap, old_id: str, start: date) -> bool:
    """Whether the unit is there until the day before, or ended then and nobody knows its heir."""
    old = units.by_id.get(old_id)
    if old is None or (old.valid_from is not None and old.valid_from >= start):
        return False
    if old.successor_unknown:
        return old.valid_to == start - DAY
    return old.valid_to is None or old.valid_to >= start


def why_not_ended(units: UnitMap, old_id: str, start: date) -> str:
    """What keeps the unit from ending the day before, in a sentence; empty when nothing does."""
    old = units.by_id.get(old_id)
    if can_end(units, old_id, start):
        return ""
    if old is None:
        return f"Không có đơn vị “{old_id[:60]}” trước ngày {start:%d/%m/%Y}. Chọn đơn vị khác."
    if old.valid_from is not None and old.valid_from >= start:
        return f"“{old.name}” mới có từ {old.valid_from:%d/%m/%Y}. Sửa ngày có hiệu lực."
    heirs = ", ".join(f"“{units.by_id[each].name}”" for each in old.successor_ids)
    became = f", nay thuộc {heirs}" if heirs else ""
    return f"“{old.name}” đã hết hiệu lực trước ngày {start:%d/%m/%Y}{became}. Chọn đơn vị khác."


def _is_done(units: UnitMap, reform: Reform, line: UnitChange) -> bool:
    old = units.by_id.get(line.old_id)
    known = (unit_id(line.new_code, reform.start),)
    return old is not None and old.successor_from == reform.start and old.successor_ids == known


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
        valid_to=reform.start - DAY,
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
        if heir is not None and heir.is_valid_on(start) and stands_above(heir, own.level):
            return heir.id
        at = parent.parent_id
    return None
