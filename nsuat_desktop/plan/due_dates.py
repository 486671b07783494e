"""What falls due soon: certificates that expire, surveillance audits, certificates of experts."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, FromClause, and_, exists, func, select

from nsuat_desktop.plan.day_columns import (
    certificate_valid,
    first_day,
    last_day,
    live,
    not_ended,
    record_table,
)
from nsuat_desktop.text import dates

DueKind = Literal["certificate", "surveillance", "expert_certificate"]
STEPS = (30, 60, 90)
"""Days within which a date is near, nearer, far enough."""
_ENDLESS = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Due:
    """A date that comes near. `day` is its last possible day, `within` the step of `STEPS`."""

    kind: DueKind
    record_type: str
    id: str
    title: str
    day: date
    days_left: int
    within: int


def due_soon(connection: Connection, day: date) -> tuple[Due, ...]:
    """Everything that falls due from `day` on within the longest step, the nearest first."""
    found = [
        *_expiring_certificates(connection, day),
        *_surveillance(connection, day),
        *_expiring_experts(connection, day),
    ]
    return tuple(sorted(found, key=lambda due: (due.day, due.title, due.id)))


def renewed(certificate: FromClause) -> ColumnElement[bool]:
    """A newer certificate of the organisation for the same standard holds longer than this one."""
    newer = record_table("certificate").alias("newer")
    return exists().where(
        live(newer),
        newer.c.id != certificate.c.id,
        newer.c.organisation_id == certificate.c.organisation_id,
        newer.c.standard == certificate.c.standard,
        newer.c.withdrawn_on.is_(None),
        first_day(newer.c.issued) >= first_day(certificate.c.issued),
        func.coalesce(last_day(newer.c.expires), _ENDLESS) > last_day(certificate.c.expires),
    )


def _expiring_certificates(connection: Connection, day: date) -> list[Due]:
    certificate, organisation = record_table("certificate"), record_table("organisation")
    expires = last_day(certificate.c.expires)
    query = (
        select(certificate.c.id, certificate.c.title, certificate.c.expires.label("day"))
        .join(organisation, organisation.c.id == certificate.c.organisation_id)
        .where(live(certificate, organisation), certificate_valid(certificate, day))
        .where(_near(expires, day), ~renewed(certificate))
    )
    return _dues(connection, query, "certificate", "certificate", day)


def _surveillance(connection: Connection, day: date) -> list[Due]:
    certificate, organisation = record_table("certificate"), record_table("organisation")
    audit = certificate.metadata.tables["certificate_surveillance"]
    query = (
        select(certificate.c.id, certificate.c.title, audit.c.day)
        .join(audit, audit.c.record_id == certificate.c.id)
        .join(organisation, organisation.c.id == certificate.c.organisation_id)
        .where(live(certificate, organisation), certificate_valid(certificate, day))
        .where(_near(last_day(audit.c.day), day))
    )
    return _dues(connection, query, "surveillance", "certificate", day)


def _expiring_experts(connection: Connection, day: date) -> list[Due]:
    """Experts whose longest certificate runs out."""
    expert, person = record_table("expert"), record_table("person")
    certificate = expert.metadata.tables["expert_certificates"]
    longest = func.max(func.coalesce(certificate.c.expires, _ENDLESS))
    query = (
        select(expert.c.id, expert.c.title, longest.label("day"))
        .join(certificate, certificate.c.record_id == expert.c.id)
        .join(person, person.c.id == expert.c.person_id)
        .where(live(expert, person), expert.c.counts_for_mt06.is_not(False))
        .group_by(expert.c.id, expert.c.title)
        .having(_near(longest, day))
    )
    return _dues(connection, query, "expert_certificate", "expert", day)


def expired_certificates(connection: Connection, day: date, since: date) -> list[str]:
    """Certificates that ran out after `since` and were neither renewed nor ended before."""
    certificate, organisation = record_table("certificate"), record_table("organisation")
    expires = last_day(certificate.c.expires)
    query = (
        select(certificate.c.id)
        .join(organisation, organisation.c.id == certificate.c.organisation_id)
        .where(live(certificate, organisation))
        .where(expires >= since.isoformat(), expires < day.isoformat())
        .where(not_ended(certificate.c.withdrawn_on, day), ~renewed(certificate))
        .order_by(expires.desc(), certificate.c.id)
    )
    return list(connection.scalars(query))


def _near(column: ColumnElement[Any], day: date) -> ColumnElement[bool]:
    """In time, a little too widely: the end of a short month is a later text than a day."""
    last = day + timedelta(days=STEPS[-1] + 3)
    return and_(column >= day.isoformat(), column <= last.isoformat())


def _dues(
    connection: Connection, query: Any, kind: DueKind, record_type: str, today: date
) -> list[Due]:
    made = []
    for row in connection.execute(query):
        day = dates.last_day(row.day)
        left = (day - today).days
        if 0 <= left <= STEPS[-1]:
            within = next(step for step in STEPS if left <= step)
            made.append(Due(kind, record_type, row.id, row.title, day, left, within))
    return made
