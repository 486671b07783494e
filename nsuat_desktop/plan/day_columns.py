"""Dates in SQL: ISO texts, some of them partial, compared as texts on SQLite and PostgreSQL alike.

A partial date stands for its first day where something begins and for its last day where
something ends, as in `nsuat_desktop.text.dates`.
"""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Table, and_, case, func, or_

from nsuat_desktop.records.projection import table_of
from nsuat_desktop.records.registry import description_of

Day = ColumnElement[str]


def record_table(record_type: str) -> Table:
    """The table of a kind of record."""
    return table_of(description_of(record_type))


def live(*tables: FromClause) -> ColumnElement[bool]:
    """None of these records is deleted."""
    return and_(*(table.c.deleted.is_(False) for table in tables))


def first_day(column: ColumnElement[Any]) -> Day:
    """First day that the date may mean; NULL stays NULL."""
    return case(
        (func.length(column) == 4, column + "-01-01"),
        (func.length(column) == 7, column + "-01"),
        else_=column,
    )


def last_day(column: ColumnElement[Any]) -> Day:
    """Upper bound of the days that the date may mean; '-31' sorts after any day of a month."""
    return case(
        (func.length(column) == 4, column + "-12-31"),
        (func.length(column) == 7, column + "-31"),
        else_=column,
    )


def earliest(*days: Day) -> Day:
    """The earliest of several days, those that are NULL left out (MIN and LEAST differ there)."""
    found = days[0]
    for day in days[1:]:
        found = case(
            (found.is_(None), day), (day.is_(None), found), (day < found, day), else_=found
        )
    return found


def within(day: Day, start: date, end: date) -> ColumnElement[bool]:
    """Inclusive on both ends."""
    return day.between(start.isoformat(), end.isoformat())


def not_ended(column: ColumnElement[Any], day: date) -> ColumnElement[bool]:
    """Not stopped (withdrawn, suspended) on or before the day."""
    return or_(column.is_(None), first_day(column) > day.isoformat())


def not_expired(column: ColumnElement[Any], day: date) -> ColumnElement[bool]:
    """Good through the expiry day; without an expiry good until said otherwise."""
    return or_(column.is_(None), last_day(column) >= day.isoformat())


def certificate_valid(certificate: FromClause, day: date) -> ColumnElement[bool]:
    """The set-based form of `records.types.certificate.valid_on`."""
    return and_(
        first_day(certificate.c.issued) <= day.isoformat(),
        not_expired(certificate.c.expires, day),
        not_ended(certificate.c.suspended_on, day),
        not_ended(certificate.c.withdrawn_on, day),
    )
