"""Looking at places by the map of a date: as recorded, by successors, by former district."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nsuat_desktop.offices.unit_map import AdminUnit
from nsuat_desktop.offices.units import (
    former_districts,
    has_unit,
    place_label,
    successor_of,
    unit,
    unit_label,
    units_in_force,
)


class MapMode(StrEnum):
    """How places are gathered."""

    RECORDED = "recorded"
    SUCCESSORS = "successors"
    FORMER_DISTRICT = "former_district"


@dataclass(frozen=True, slots=True)
class Place:
    """What a unit is shown as: units with one `key` are one place."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class MapView:
    """A way to look at places; `day` is the date of the map for `SUCCESSORS` (None: the newest)."""

    mode: MapMode = MapMode.RECORDED
    day: date | None = None

    def place(self, unit_id: str) -> Place:
        """The place that stands for a unit; an id that nobody knows stands for itself."""
        if not has_unit(unit_id) or self.mode is MapMode.RECORDED:
            return Place(unit_id, place_label(unit_id))
        if self.mode is MapMode.FORMER_DISTRICT:
            return _district_place(unit_id)
        shown = unit_as_of(unit_id, self.day or date.max)
        return Place(shown.id, unit_label(shown.id))

    def gathered(self, unit_ids: Iterable[str]) -> dict[Place, list[str]]:
        """Place -> the units that are shown as it, in the order in which they come."""
        found: dict[Place, list[str]] = {}
        for unit_id in dict.fromkeys(unit_ids):
            found.setdefault(self.place(unit_id), []).append(unit_id)
        return found

    @property
    def basis(self) -> str:
        """The map in words, as it stands under a table; empty for names as recorded."""
        if self.mode is MapMode.SUCCESSORS:
            day = f" ngày {self.day:%d/%m/%Y}" if self.day else ""
            return f"Địa bàn theo đơn vị hành chính{day}"
        if self.mode is MapMode.FORMER_DISTRICT:
            return "Địa bàn theo đơn vị hành chính trước khi sắp xếp"
        return ""


AS_RECORDED = MapView()


def view_of(basis: str) -> MapView:
    """The view that has this basis."""
    day = re.search(r"(\d{2})/(\d{2})/(\d{4})$", basis)
    on = date(int(day[3]), int(day[2]), int(day[1])) if day else None
    views = (MapView(mode, on) for mode in MapMode)
    return next((view for view in views if view.basis == basis), AS_RECORDED)


def unit_as_of(unit_id: str, day: date) -> AdminUnit:
    """The unit that stands for this one on a day.

    After its time what took over, as far as that is known; before its time the unit that became
    it, where it was only one; else itself.
    """
    known, own = units_in_force(), unit(unit_id)
    if own.valid_to is not None and own.valid_to < day:
        return successor_of(unit_id, day) or [own, *known.successors(own)][-1]
    while own.valid_from is not None and own.valid_from > day:
        before = known.direct_predecessors(own.id)
        if len(before) != 1:
            return own
        own = before[0]
    return own


def rolled_up(unit_ids: Iterable[str], mode: MapMode, day: date | None = None) -> dict[str, str]:
    """Unit id -> the label under which it is shown."""
    view = MapView(mode, day)
    return {unit_id: view.place(unit_id).label for unit_id in unit_ids}


def _district_place(unit_id: str) -> Place:
    """Wards that mix two districts are a place of their own, called by both."""
    districts = former_districts(unit_id)
    if not districts:
        return Place(unit_id, unit_label(unit_id))
    if len(districts) == 1:
        return Place(districts[0].id, unit_label(districts[0].id))
    names = " và ".join(each.name for each in districts)
    return Place(" ".join(each.id for each in districts), names)
