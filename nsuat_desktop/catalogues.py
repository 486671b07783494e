"""Catalogues kept as data: standards and tools, legal forms, industries, administrative units.

Each file is read on first use and kept. Every row names its source and the day it was checked.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Literal, cast

from nsuat_desktop.errors import NotFoundError
from nsuat_desktop.resources import resource_path
from nsuat_desktop.text.fold import dedupe_key, fold
from nsuat_desktop.text.order import sort_key

Certifiable = Literal["Y", "A", "N"]
"""Third-party certificate, accreditation, or none (then an acceptance of the support)."""
SmeSector = Literal["industry", "services"]
UnitLevel = Literal["province", "district", "commune"]

OWN_GROUP = "own"

_EDITION = re.compile(r"^(.*\S)\s*[:/-]\s*((?:19|20)[0-9]{2})$")


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a catalogue."""

    code: str
    name: str
    short_name: str
    group: str
    source: str
    as_of: date


@dataclass(frozen=True, slots=True)
class Standard(Entry):
    """A management system, standard or productivity tool."""

    group_name: str
    certifiable: Certifiable
    validity_months: int | None
    """Pre-fills the form; the certificate itself decides."""
    note: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LegalForm(Entry):
    """A legal form; `sme_test` tells whether the size classes of enterprises apply."""

    sme_test: bool


@dataclass(frozen=True, slots=True)
class Industry(Entry):
    """A VSIC section (level 1) or division (level 2); the key is (version, code)."""

    version: str
    level: int
    parent: str
    sme_sector: SmeSector


@dataclass(frozen=True, slots=True)
class AdminUnit:
    """An administrative unit during one stretch of time. Codes are reused: `id` adds the start."""

    id: str
    code: str
    name: str
    level: UnitLevel
    parent_id: str | None
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
        """Name without the word for the type: 'Nghĩa Hưng' of 'Huyện Nghĩa Hưng'."""
        return _TYPE_WORD.sub("", self.name, count=1)

    def is_valid_on(self, day: date) -> bool:
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


_TYPE_WORD = re.compile(r"^(Tỉnh|Thành phố|Huyện|Thị xã|Thị trấn|Phường|Xã|Đặc khu) (?=\D)")


def _rows(file_name: str) -> Iterator[dict[str, str]]:
    with resource_path("catalogues", file_name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@cache
def standard_groups() -> Mapping[str, str]:
    """Vietnamese label of each group of standards, in the order of lists."""
    return MappingProxyType({row["code"]: row["name"] for row in _rows("groups.csv")})


def standards() -> Mapping[str, Standard]:
    """Standards and tools by code: those of the catalogue, then the office's own."""
    if not _own_standards:
        return built_in_standards()
    return {**built_in_standards(), **_own_standards}


_own_standards: dict[str, Standard] = {}


def use_own_standards(own: Iterable[Standard]) -> None:
    """Offer these entries of the office beside the built-in ones, which they cannot replace."""
    known = built_in_standards()
    _own_standards.clear()
    _own_standards.update({each.code: each for each in own if each.code not in known})
    _standard_names.cache_clear()


def own_standard(values: Mapping[str, object]) -> Standard:
    """The catalogue's form of an entry that the office recorded."""
    months = values.get("validity_months")
    return Standard(
        code=str(values["code"]),
        name=str(values["name"]),
        short_name=str(values["short_name"]),
        group=OWN_GROUP,
        source="Cơ quan tự thêm",
        as_of=date.min,
        group_name="Cơ quan tự thêm",
        certifiable=cast(Certifiable, values["certifiable"]),
        validity_months=months if isinstance(months, int) else None,
        note="",
        aliases=(),
    )


@cache
def built_in_standards() -> Mapping[str, Standard]:
    """The protected entries, in the order of the catalogue."""
    groups = standard_groups()
    return MappingProxyType(
        {
            row["code"]: Standard(
                code=row["code"],
                name=row["name"],
                short_name=row["short_name"],
                group=row["group"],
                source=row["source"],
                as_of=date.fromisoformat(row["as_of"]),
                group_name=groups[row["group"]],
                certifiable=cast(Certifiable, row["certifiable"]),
                validity_months=int(row["validity_months"]) if row["validity_months"] else None,
                note=row["note"],
                aliases=tuple(filter(None, row["aliases"].split(";"))),
            )
            for row in _rows("standards.csv")
        }
    )


@cache
def _standard_names() -> Mapping[str, Standard]:
    names: dict[str, Standard] = {}
    for standard in standards().values():
        written = (standard.code, standard.short_name, standard.name, *standard.aliases)
        for name in written:
            names.setdefault(fold(name).replace(" ", ""), standard)
    return names


def find_standard(text: str) -> tuple[Standard, str] | None:
    """The standard that a list names, with its edition: 'ISO 9001:2015' -> (ISO9001, '2015')."""
    name, edition = text.strip(), ""
    if match := _EDITION.match(name):
        name, edition = match.groups()
    for written, year in ((name, edition), (text, "")):
        standard = _standard_names().get(fold(written).replace(" ", ""))
        if standard is not None:
            return standard, year
    return None


@cache
def legal_forms() -> Mapping[str, LegalForm]:
    """Legal forms by code."""
    return MappingProxyType(
        {
            row["code"]: LegalForm(
                code=row["code"],
                name=row["name"],
                short_name=row["short_name"],
                group="",
                source=row["source"],
                as_of=date.fromisoformat(row["as_of"]),
                sme_test=row["sme_test"] == "Y",
            )
            for row in _rows("legal_forms.csv")
        }
    )


@cache
def industries() -> Mapping[tuple[str, str], Industry]:
    """Industries by (version, code); never compare codes of two versions."""
    return MappingProxyType(
        {
            (row["version"], row["code"]): Industry(
                code=row["code"],
                name=row["name"],
                short_name=f"{row['code']} - {row['name']}",
                group=row["parent"],
                source=row["source"],
                as_of=date.fromisoformat(row["as_of"]),
                version=row["version"],
                level=int(row["level"]),
                parent=row["parent"],
                sme_sector=cast(SmeSector, row["sme_sector"]),
            )
            for row in _rows("industries.csv")
        }
    )


@cache
def admin_units() -> tuple[AdminUnit, ...]:
    """All units of all times, as in the file."""
    rows = list(_rows("admin_units.csv"))
    starts: dict[str, list[date]] = {}
    for row in rows:
        starts.setdefault(row["code"], []).append(_day(row["valid_from"]) or date.min)
    return tuple(_admin_unit(row, starts) for row in rows)


def _admin_unit(row: Mapping[str, str], starts: Mapping[str, list[date]]) -> AdminUnit:
    def id_on(code: str, day: date) -> str:
        return _unit_id(code, max(start for start in starts[code] if start <= day))

    valid_from, successor_from = _day(row["valid_from"]), _day(row["successor_from"])
    successor_ids: tuple[str, ...] = ()
    if row["successor_code"] and successor_from:
        successor_ids = (id_on(row["successor_code"], successor_from),)
    parent = row["parent_code"]
    return AdminUnit(
        id=_unit_id(row["code"], valid_from or date.min),
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


def _unit_id(code: str, start: date) -> str:
    return f"{code}@{'start' if start == date.min else start.isoformat()}"


@cache
def _units_by_id() -> Mapping[str, AdminUnit]:
    return {one.id: one for one in admin_units()}


def has_unit(unit_id: str) -> bool:
    """Whether the catalogue knows this id."""
    return unit_id in _units_by_id()


def unit(unit_id: str) -> AdminUnit:
    """The unit of this id, e.g. '13891@2025-07-01' or '361@start'."""
    found = _units_by_id().get(unit_id)
    if found is None:
        raise NotFoundError(
            f"Không có đơn vị hành chính “{unit_id}” trong danh mục. Hãy chọn lại trong danh sách."
        )
    return found


def units_on(
    day: date, level: UnitLevel | None = None, parent_id: str | None = None
) -> tuple[AdminUnit, ...]:
    """Units that exist on this day, in Vietnamese order."""
    found = [
        one
        for one in admin_units()
        if one.is_valid_on(day)
        and (level is None or one.level == level)
        and (parent_id is None or one.parent_id == parent_id)
    ]
    return tuple(sorted(found, key=lambda one: sort_key(one.bare_name)))


def successor_of(unit_id: str, day: date) -> AdminUnit | None:
    """The unit that stands for this one on the day; None when there is none or it is not known.

    A unit that exists on the day, or begins only after it, stands for itself.
    """
    current = unit(unit_id)
    while current.valid_to is not None and current.valid_to < day:
        if not current.successor_ids:
            return None
        current = unit(current.successor_ids[0])
    return current


@cache
def predecessors(unit_id: str) -> tuple[AdminUnit, ...]:
    """Units that became this one, all the way back, oldest last."""
    direct = [one for one in admin_units() if unit_id in one.successor_ids]
    older = [far for one in direct for far in predecessors(one.id)]
    return (*direct, *older)


def former_districts(unit_id: str) -> tuple[AdminUnit, ...]:
    """Districts whose land this commune took over; its own district while there was one."""
    own = unit(unit_id)
    if own.level != "commune":
        return (own,) if own.level == "district" else ()
    parents = [one.parent_id for one in (own, *predecessors(unit_id)) if one.parent_id]
    found = (unit(parent_id) for parent_id in dict.fromkeys(parents))
    districts = [one for one in found if one.level == "district"]
    # Mỹ Lộc lives on in Thành phố Nam Định: named once, under its later name.
    merged = {heir for one in districts for heir in one.successor_ids}
    later = [one for one in districts if not merged.intersection(one.successor_ids)]
    return tuple(later if own.level == "commune" and own.valid_to is None else districts[:1])


def former_district(unit_id: str) -> AdminUnit | None:
    """The one district of this commune; None for wards that mix two (see `former_districts`)."""
    found = former_districts(unit_id)
    return found[0] if len(found) == 1 else None


def unit_label(unit_id: str, with_period: bool = False) -> str:
    """'Xã Hoàng Nam, huyện Nghĩa Hưng'; with the period: '... (đến 30/06/2025)'."""
    own = unit(unit_id)
    label = own.name
    if own.parent_id:
        parent = unit(own.parent_id).name
        label = f"{label}, {parent[0].lower()}{parent[1:]}"
    if with_period and (own.valid_from or own.valid_to):
        bounds = (
            f"từ {own.valid_from:%d/%m/%Y}" if own.valid_from else "",
            f"đến {own.valid_to:%d/%m/%Y}" if own.valid_to else "",
        )
        label = f"{label} ({' '.join(filter(None, bounds))})"
    return label


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
