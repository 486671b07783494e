"""Supports kept apart by how far they came, and grouped by standard and by commune."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, or_, select

from db.engine import Database
from nsuat_desktop.catalogues import standards
from nsuat_desktop.offices.map_view import MapView, Place
from nsuat_desktop.offices.units import place_label
from nsuat_desktop.plan.counting import cut_off, reached, reached_day
from nsuat_desktop.plan.day_columns import (
    certificate_valid,
    earliest,
    first_day,
    live,
    record_table,
    within,
)
from nsuat_desktop.plan.model import Window
from nsuat_desktop.text.order import sort_key

CONCLUDED = ("applied", "certified")
BEGUN = ("selected", "in_progress", *CONCLUDED)
"""Steps that make an organisation "được hỗ trợ"; a registration alone is none yet."""


@dataclass(frozen=True, slots=True)
class SupportFigure:
    """A figure of the summary: distinct organisations, and the records they stand on."""

    label: str
    organisations: tuple[str, ...]
    record_type: str
    record_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SupportSummary:
    """Four figures that are easily mixed up.

    `supported`: a support was begun (selected or later) in the window. `applied`: a support first
    reached "applied" or "certified" in it and was not given up before, as MT04 counts. `certified`:
    a support reached "certified" in it. `valid`: a certificate, of a support or not, is valid on
    the day.
    """

    supported: SupportFigure
    applied: SupportFigure
    certified: SupportFigure
    valid: SupportFigure


@dataclass(frozen=True, slots=True)
class SupportGroup:
    """Supports that belong together; `code` is empty where the records say nothing.

    Of a place, `code` is the key under which the view of the map gathers units.

    `ids` concluded (applied or certified) in the window, `under_way` begun and still open.
    """

    code: str
    label: str
    ids: tuple[str, ...]
    under_way: tuple[str, ...]

    @property
    def count(self) -> int:
        return len(self.ids)


def support_summary(database: Database, window: Window, as_of: date) -> SupportSummary:
    """Supported, applied, certified in the window; certificates valid on `as_of`."""
    with database.read() as connection:
        return summary_in(connection, window, as_of)


def summary_in(connection: Connection, window: Window, as_of: date) -> SupportSummary:
    """`support_summary` inside an open view of the database."""
    support, certificate = record_table("support"), record_table("certificate")
    days = window.start, cut_off(window, as_of)
    begun = or_(*(within(first_day(support.c[f"{step}_on"]), *days) for step in BEGUN))
    applied = reached(support, reached_day(support, CONCLUDED), *days)
    certified = reached(support, first_day(support.c.certified_on), *days)
    valid = certificate_valid(certificate, as_of)
    return SupportSummary(
        _figure(connection, "Được hỗ trợ", support, begun),
        _figure(connection, "Đã áp dụng", support, applied),
        _figure(connection, "Được chứng nhận", support, certified),
        _figure(connection, "Chứng nhận còn hiệu lực", certificate, valid),
    )


def _figure(
    connection: Connection, label: str, table: Table, counts: ColumnElement[bool]
) -> SupportFigure:
    organisation = record_table("organisation")
    query = (
        select(table.c.id, table.c.organisation_id)
        .join(organisation, organisation.c.id == table.c.organisation_id)
        .where(live(table, organisation), counts)
        .order_by(table.c.sort_key, table.c.id)
    )
    rows = connection.execute(query).all()
    units = tuple(dict.fromkeys(row.organisation_id for row in rows))
    return SupportFigure(label, units, table.name, tuple(row.id for row in rows))


def supports_by_standard(
    connection: Connection, window: Window, as_of: date
) -> tuple[SupportGroup, ...]:
    """Supports by standard or tool, the most frequent first."""
    support = record_table("support")
    return _groups(connection, support.c.solution, _standard_label, window, as_of)


def supports_by_commune(
    connection: Connection, window: Window, as_of: date
) -> tuple[SupportGroup, ...]:
    """Supports by the administrative unit of the organisation, the most frequent first."""
    organisation = record_table("organisation")
    return _groups(connection, organisation.c.admin_unit, _unit_label, window, as_of)


def by_map(groups: Iterable[SupportGroup], view: MapView) -> tuple[SupportGroup, ...]:
    """Groups by unit gathered to the places of a map; what says no unit stays by itself."""
    found: dict[tuple[str, str], list[SupportGroup]] = {}
    for group in groups:
        place = view.place(group.code) if group.code else Place("", group.label)
        found.setdefault((place.key, place.label), []).append(group)
    return _ordered(
        SupportGroup(
            code,
            label,
            tuple(each for group in together for each in group.ids),
            tuple(each for group in together for each in group.under_way),
        )
        for (code, label), together in found.items()
    )


def _groups(
    connection: Connection,
    group: ColumnElement[Any],
    label: Callable[[str], str],
    window: Window,
    as_of: date,
) -> tuple[SupportGroup, ...]:
    support, organisation = record_table("support"), record_table("organisation")
    end = cut_off(window, as_of)
    day = reached_day(support, CONCLUDED)
    concluded = reached(support, day, window.start, end)
    begun = earliest(*(first_day(support.c[f"{step}_on"]) for step in BEGUN))
    stopped = first_day(support.c.withdrawn_on)
    last = end.isoformat()
    open_on_the_day = and_(
        begun <= last, or_(day.is_(None), day > last), or_(stopped.is_(None), stopped > last)
    )
    query = (
        select(group.label("code"), support.c.id, concluded.label("concluded"))
        .join(organisation, organisation.c.id == support.c.organisation_id)
        .where(live(support, organisation), or_(concluded, open_on_the_day))
        .order_by(support.c.sort_key, support.c.id)
    )
    found: dict[str, tuple[list[str], list[str]]] = {}
    for code, record_id, is_concluded in connection.execute(query):
        ids, under_way = found.setdefault(code or "", ([], []))
        (ids if is_concluded else under_way).append(record_id)
    return _ordered(
        SupportGroup(code, label(code), tuple(ids), tuple(under_way))
        for code, (ids, under_way) in found.items()
    )


def _ordered(groups: Iterable[SupportGroup]) -> tuple[SupportGroup, ...]:
    return tuple(
        sorted(groups, key=lambda each: (-each.count, -len(each.under_way), sort_key(each.label)))
    )


def _standard_label(code: str) -> str:
    known = standards().get(code)
    return known.short_name if known else code


def _unit_label(unit_id: str) -> str:
    return place_label(unit_id) if unit_id else "Chưa ghi xã, phường"
