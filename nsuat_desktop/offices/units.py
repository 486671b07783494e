"""Administrative units: the built-in catalogue, and over it the reforms that the office recorded.

What is asked here is answered by the map in force: `use_reforms` replaces it for the program,
`trial` and `try_reforms` for what runs inside a transaction that is not kept yet.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import cache
from typing import cast

from nsuat_desktop.errors import NotFoundError
from nsuat_desktop.offices.overlay import Reform, Reformed, with_reforms
from nsuat_desktop.offices.unit_map import AdminUnit, UnitLevel, UnitMap, unit_id
from nsuat_desktop.resources import catalogue_rows
from nsuat_desktop.text.fold import dedupe_key, fold
from nsuat_desktop.text.order import sort_key

_in_force: UnitMap | None = None
_on_trial: ContextVar[UnitMap | None] = ContextVar("units_on_trial", default=None)


def use_reforms(reforms: Iterable[Reform]) -> None:
    """Lay these reforms over the built-in catalogue, in place of those before."""
    global _in_force
    _in_force = reformed(reforms).map


def reformed(reforms: Iterable[Reform]) -> Reformed:
    """The built-in catalogue with these reforms; the map in force stays as it is."""
    return with_reforms(built_in_map(), reforms)


@contextmanager
def trial() -> Iterator[None]:
    """Inside, `try_reforms` changes the map for this thread only; afterwards it is as before."""
    token = _on_trial.set(_on_trial.get())
    try:
        yield
    finally:
        _on_trial.reset(token)


def try_reforms(reforms: Iterable[Reform]) -> Reformed:
    """Use these reforms until the `trial` ends."""
    found = reformed(reforms)
    _on_trial.set(found.map)
    return found


def units_in_force() -> UnitMap:
    """The map that answers now."""
    return _on_trial.get() or kept_map()


def kept_map() -> UnitMap:
    """The map of the reforms that are kept, whatever is on trial."""
    return _in_force or built_in_map()


@cache
def built_in_map() -> UnitMap:
    """All units of all times, as in the file."""
    rows = list(catalogue_rows("admin_units.csv"))
    starts: dict[str, list[date]] = {}
    for row in rows:
        starts.setdefault(row["code"], []).append(_day(row["valid_from"]) or date.min)
    return UnitMap(_built_in(row, starts) for row in rows)


def _built_in(row: Mapping[str, str], starts: Mapping[str, list[date]]) -> AdminUnit:
    def id_on(code: str, day: date) -> str:
        return unit_id(code, max(start for start in starts[code] if start <= day))

    valid_from, successor_from = _day(row["valid_from"]), _day(row["successor_from"])
    successor_ids: tuple[str, ...] = ()
    if row["successor_code"] and successor_from:
        successor_ids = (id_on(row["successor_code"], successor_from),)
    parent = row["parent_code"]
    return AdminUnit(
        id=unit_id(row["code"], valid_from),
        code=row["code"],
        name=row["name"],
        level=cast(UnitLevel, row["level"]),
        parent_id=id_on(parent, valid_from or date.min) if parent else None,
        valid_from=valid_from,
        valid_to=_day(row["valid_to"]),
        successor_ids=successor_ids,
        successor_from=successor_from,
        successor_unknown=successor_from is not None and not successor_ids,
        legal_document=row["legal_document"],
        source=row["source"],
        as_of=date.fromisoformat(row["as_of"]),
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def admin_units() -> tuple[AdminUnit, ...]:
    """All units of all times."""
    return units_in_force().units


def has_unit(unit_id: str) -> bool:
    """Whether the catalogue knows this id."""
    return unit_id in units_in_force().by_id


def unit(unit_id: str) -> AdminUnit:
    """The unit of this id, e.g. '13891@2025-07-01' or '361@start'."""
    found = units_in_force().by_id.get(unit_id)
    if found is None:
        raise NotFoundError(
            f"Không có đơn vị hành chính “{unit_id}” trong danh mục. Hãy chọn lại trong danh sách."
        )
    return found


def units_on(
    day: date, level: UnitLevel | None = None, parent_id: str | None = None
) -> tuple[AdminUnit, ...]:
    """Units that exist on this day, in Vietnamese order."""
    known = units_in_force()

    def is_below(one: AdminUnit) -> bool:
        if parent_id in (None, one.parent_id):
            return True
        above = known.parent_on(one, day)
        return above is not None and above.id == parent_id

    found = [
        one
        for one in known.units
        if one.is_valid_on(day) and level in (None, one.level) and is_below(one)
    ]
    return tuple(sorted(found, key=lambda one: sort_key(one.bare_name)))


def successor_of(unit_id: str, day: date) -> AdminUnit | None:
    """The unit that stands for this one on the day; None when there is none or it is not known.

    A unit that exists on the day, or begins only after it, stands for itself.
    """
    return units_in_force().successor_on(unit(unit_id), day)


def predecessors(unit_id: str) -> tuple[AdminUnit, ...]:
    """Units that became this one, all the way back, oldest last."""
    return units_in_force().predecessors(unit_id)


def former_districts(unit_id: str) -> tuple[AdminUnit, ...]:
    """Districts whose land this commune took over; its own district while there was one."""
    return units_in_force().former_districts(unit(unit_id))


def former_district(unit_id: str) -> AdminUnit | None:
    """The one district of this commune; None for wards that mix two (see `former_districts`)."""
    found = former_districts(unit_id)
    return found[0] if len(found) == 1 else None


def unit_label(unit_id: str, with_period: bool = False) -> str:
    """'Xã Đồng Thịnh, tỉnh Ninh Bình'; with the period: '... (từ 01/07/2025)'."""
    own = unit(unit_id)
    label = units_in_force().label(own)
    if with_period and (own.valid_from or own.valid_to):
        bounds = (
            f"từ {own.valid_from:%d/%m/%Y}" if own.valid_from else "",
            f"đến {own.valid_to:%d/%m/%Y}" if own.valid_to else "",
        )
        label = f"{label} ({' '.join(filter(None, bounds))})"
    return label


def place_label(unit_id: str) -> str:
    """`unit_label`, also for an id that no reform knows any more, or a text that is no id yet."""
    known = units_in_force()
    if unit_id in known.by_id:
        return known.label(known.by_id[unit_id])
    return f"Đơn vị ngoài danh mục ({unit_id})" if "@" in unit_id else unit_id


def exact_label(unit_id: str) -> str:
    """`unit_label`, with the period where another unit of another time is labelled the same."""
    known = units_in_force()
    return unit_label(unit_id, with_period=known.is_label_shared(known.by_id[unit_id]))


def place_search_text(unit_id: str) -> str:
    """The names by which a record in this unit is found: its own, later and district names."""
    known = units_in_force()
    return known.search_text(known.by_id[unit_id]) if unit_id in known.by_id else ""


def find_units(query: str, day: date | None = None, limit: int = 20) -> tuple[AdminUnit, ...]:
    """Units whose name, old or new, fits the query; names that begin with it come first.

    With a `day`, the units of that day: an old name leads to the unit that took over.
    """
    wanted = fold(query)
    if not wanted:
        return ()
    ranked: dict[str, tuple[int, str, AdminUnit]] = {}
    for one in admin_units():
        rank = _match_rank(one, wanted, query)
        shown = one if day is None else successor_of(one.id, day)
        if rank is None or shown is None or (day is not None and not shown.is_valid_on(day)):
            continue
        if shown is not one:
            rank += 10
        entry = (rank, sort_key(shown.bare_name), shown)
        if shown.id not in ranked or entry[:2] < ranked[shown.id][:2]:
            ranked[shown.id] = entry
    best = sorted(ranked.values(), key=lambda entry: (entry[0], entry[1], entry[2].id))
    return tuple(entry[2] for entry in best[:limit])


def _match_rank(one: AdminUnit, wanted: str, query: str) -> int | None:
    """Lower is better: the name itself, its beginning, the beginning of a word, anywhere."""
    full, bare = fold(one.name), fold(one.bare_name)
    if wanted in (full, bare):
        return 0 if dedupe_key(query) in dedupe_key(one.name) else 1
    if full.startswith(wanted) or bare.startswith(wanted):
        return 2
    if f" {wanted}" in full:
        return 3
    label = fold(unit_label(one.id))
    return 4 if wanted in full else 5 if f" {wanted}" in f" {label}" else None
