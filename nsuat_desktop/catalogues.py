"""Catalogues kept as data: standards and tools, legal forms, industries.

Each file is read on first use and kept. Every row names its source and the day it was checked.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Literal, cast

from nsuat_desktop.resources import catalogue_rows
from nsuat_desktop.text.fold import fold

Certifiable = Literal["Y", "A", "N"]
"""Third-party certificate, accreditation, or none (then an acceptance of the support)."""
SmeSector = Literal["industry", "services"]

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


@cache
def standard_groups() -> Mapping[str, str]:
    """Vietnamese label of each group of standards, in the order of lists."""
    return MappingProxyType({row["code"]: row["name"] for row in catalogue_rows("groups.csv")})


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


def code_for(short_name: str) -> str:
    """A code to begin with for an own entry: 'Đánh giá 5S' -> 'DANHGIA5S'."""
    return re.sub(r"[^A-Z0-9]", "", fold(short_name).upper())[:40]


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
            for row in catalogue_rows("standards.csv")
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
            for row in catalogue_rows("legal_forms.csv")
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
            for row in catalogue_rows("industries.csv")
        }
    )
