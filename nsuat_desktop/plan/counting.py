"""Counting rules by name: each returns what it counts, with the records behind it.

A rule gets the window of a target (or of a period), the day up to which things are known, and
the parameters of the plan. Counting is set-based SQL; Python only gathers rows into things.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, or_, select

from nsuat_desktop.errors import AppError
from nsuat_desktop.plan.day_columns import (
    Day,
    earliest,
    first_day,
    live,
    not_ended,
    not_expired,
    record_table,
    within,
)
from nsuat_desktop.plan.model import Target, Window

Params = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Counted:
    """One thing that is counted once: its id, the records behind it, the day that decides.

    `value` is the figure itself where a target is a statistic and nothing is counted. Of a
    supported organisation `certified` and `withdrawn` list those of its supports that reached a
    certificate, or were stopped after they had been applied.
    """

    key: str
    record_ids: tuple[str, ...]
    day: str
    value: Decimal | None = None
    certified: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()


CountingRule = Callable[[Connection, Window, date, Params], list[Counted]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A counting rule, with the types of what it counts and of the records behind that."""

    count: CountingRule
    record_type: str
    behind_type: str
    figure: Callable[[list[Counted]], int | Decimal | None] = len


def rule_of(target: Target) -> Rule:
    """The rule that a target names.

    Raises:
        AppError: the plan names a rule that this version of the program does not know.
    """
    found = RULES.get(target.rule)
    if found is None:
        raise AppError(
            f"Chỉ tiêu {target.code} dùng cách tính “{target.rule}” mà bản này chưa có. "
            "Hãy cập nhật chương trình."
        )
    return found


def cut_off(window: Window, as_of: date) -> date:
    """The last day that counts: nothing after the window, nothing after `as_of`."""
    return min(window.end, as_of)


def attendances(
    connection: Connection, window: Window, as_of: date, params: Params
) -> list[Counted]:
    """MT07: attendances of a category at courses that ended in the window, once a person a course.

    `public_kinds` limits public servants to the bodies that the horizon speaks of.
    """
    rows = connection.execute(attendance_rows(window, as_of, params).order_by("id"))
    found: dict[tuple[str, str, str], list[str]] = {}
    for record_id, course_id, person_id, _, day in rows.all():
        found.setdefault((course_id, person_id, day), []).append(record_id)
    return _in_order(Counted(ids[0], tuple(ids), day) for (_, _, day), ids in found.items())


def attendance_rows(window: Window, as_of: date, params: Params) -> Select[Any]:
    """Attendances in the window, a row each, duplicates included; of all categories without one."""
    attendance, course = record_table("attendance"), record_table("training_course")
    person = record_table("person")
    day = first_day(course.c.ends)
    query = (
        select(
            attendance.c.id,
            attendance.c.course_id,
            attendance.c.person_id,
            attendance.c.category,
            day.label("day"),
        )
        .join(course, course.c.id == attendance.c.course_id)
        .join(person, person.c.id == attendance.c.person_id)
        .where(live(attendance, course, person))
        .where(attendance.c.attended.is_not(False))
        .where(within(day, window.start, cut_off(window, as_of)))
    )
    if "category" in params:
        query = query.where(attendance.c.category == params["category"])
    if "public_kinds" in params:
        query = query.where(attendance.c.public_kind.in_(params["public_kinds"]))
    return query


def reached_day(support: Any, states: Iterable[str]) -> Day:
    """The day a support first reached one of the states."""
    return earliest(*(first_day(support.c[f"{state}_on"]) for state in states))


def reached(support: Any, day: Day, start: date, end: date) -> ColumnElement[bool]:
    """The support came so far in these days, and was not given up before."""
    stopped = first_day(support.c.withdrawn_on)
    return and_(within(day, start, end), or_(stopped.is_(None), stopped >= day))


def supported_organisations(
    connection: Connection, window: Window, as_of: date, params: Params
) -> list[Counted]:
    """MT04: organisations with a support that first reached one of the `states` in the window."""
    support, organisation = record_table("support"), record_table("organisation")
    end = cut_off(window, as_of)
    day = reached_day(support, params["states"])
    query = (
        select(
            support.c.organisation_id.label("key"),
            support.c.id,
            day.label("day"),
            (first_day(support.c.certified_on) <= end.isoformat()).label("certified"),
            (first_day(support.c.withdrawn_on) <= as_of.isoformat()).label("withdrawn"),
        )
        .join(organisation, organisation.c.id == support.c.organisation_id)
        .where(live(support, organisation), reached(support, day, window.start, end))
        .order_by("key", "day", support.c.id)
    )
    made = []
    for key, group in groupby(connection.execute(query), key=itemgetter(0)):
        rows = list(group)
        made.append(
            Counted(
                key,
                tuple(row.id for row in rows),
                rows[0].day,
                certified=tuple(row.id for row in rows if row.certified),
                withdrawn=tuple(row.id for row in rows if row.withdrawn),
            )
        )
    return _in_order(made)


def recognised_organisations(
    connection: Connection, window: Window, as_of: date, params: Params
) -> list[Counted]:
    """MT03: the first standing recognition of each organisation; as a flow, of those new in it."""
    recognition, organisation = record_table("leading_recognition"), record_table("organisation")
    end = cut_off(window, as_of)
    day = first_day(recognition.c.date)
    query = (
        select(recognition.c.organisation_id, recognition.c.id, day.label("day"))
        .join(organisation, organisation.c.id == recognition.c.organisation_id)
        .where(live(recognition, organisation), day <= _known_on(params, end))
        .where(not_ended(recognition.c.withdrawn_on, end))
        .order_by(recognition.c.organisation_id, "day", recognition.c.id)
    )
    return _of_mode(_first_of_each(connection.execute(query)), window)


def training_institutions(
    connection: Connection, window: Window, as_of: date, params: Params
) -> list[Counted]:
    """MT05: the first programme begun at each institution, at one of the `levels`."""
    programme, institution = record_table("institution_programme"), record_table("organisation")
    day = first_day(programme.c.starts)
    query = (
        select(programme.c.institution_id, programme.c.id, day.label("day"))
        .join(institution, institution.c.id == programme.c.institution_id)
        .where(live(programme, institution), day <= _known_on(params, cut_off(window, as_of)))
        .where(func.coalesce(programme.c.level, "takes_part").in_(params["levels"]))
        .order_by(programme.c.institution_id, "day", programme.c.id)
    )
    return _of_mode(_first_of_each(connection.execute(query)), window)


def experts(connection: Connection, window: Window, as_of: date, params: Params) -> list[Counted]:
    """MT06: persons who hold a certificate on the day (stock) or got one in the window (flow).

    The deciding day of a stock is the person's first certificate ever, so that a renewal makes
    nobody new; of a flow it is the first certificate in the window.
    """
    expert, person = record_table("expert"), record_table("person")
    certificate = expert.metadata.tables["expert_certificates"]
    end = cut_off(window, as_of)
    issued = first_day(certificate.c.issued)
    if window.mode == "flow":
        counts = within(issued, window.start, end)
        deciding = func.min(case((counts, issued)))
    else:
        known = issued <= _known_on(params, end)
        counts = and_(known, not_expired(certificate.c.expires, end))
        deciding = func.min(issued)
    query = (
        select(
            expert.c.person_id,
            expert.c.id,
            deciding.label("day"),
            func.max(case((counts, 1), else_=0)).label("counts"),
        )
        .join(certificate, certificate.c.record_id == expert.c.id)
        .join(person, person.c.id == expert.c.person_id)
        .where(live(expert, person), expert.c.counts_for_mt06.is_not(False))
        .group_by(expert.c.person_id, expert.c.id)
        .order_by(expert.c.person_id, expert.c.id)
    )
    made = []
    for _, group in groupby(connection.execute(query), key=itemgetter(0)):
        rows = list(group)
        if any(row.counts for row in rows):
            ids = tuple(row.id for row in rows if row.counts)
            made.append(Counted(rows[0].id, ids, min(row.day for row in rows if row.day)))
    return _in_order(made)


def macro_years(
    connection: Connection, window: Window, as_of: date, params: Params
) -> list[Counted]:
    """MT01: the official figure of each year of the window; of several sources the newest entry."""
    figure = record_table("macro_indicator")
    last_year = cut_off(window, as_of).year
    query = (
        select(figure.c.year, figure.c.id, figure.c.value)
        .where(live(figure), figure.c.indicator == params["indicator"])
        .where(figure.c.year.between(window.start.year, last_year))
        .order_by(figure.c.year, figure.c.updated_at, figure.c.id)
    )
    newest = {row.year: row for row in connection.execute(query)}
    return [
        Counted(row.id, (row.id,), f"{year}-12-31", Decimal(row.value))
        for year, row in newest.items()
    ]


def macro_latest(
    connection: Connection, window: Window, as_of: date, params: Params
) -> list[Counted]:
    """MT02: the official figure of the newest year in the window."""
    return macro_years(connection, window, as_of, params)[-1:]


def geometric_mean(counted: list[Counted]) -> Decimal | None:
    """Average yearly growth in percent over the years that have a figure.

    Rounded far behind any digit that is shown, so that years of exactly 7 % give exactly 7.
    """
    growth = [1 + thing.value / 100 for thing in counted if thing.value is not None]
    if not growth:
        return None
    product = Decimal(1)
    for factor in growth:
        product *= max(factor, Decimal(0))
    mean = product ** (Decimal(1) / len(growth)) if product else Decimal(0)
    return ((mean - 1) * 100).quantize(Decimal("1e-10"))


def latest_value(counted: list[Counted]) -> Decimal | None:
    """The newest figure."""
    return counted[-1].value if counted else None


def _known_on(params: Params, end: date) -> str:
    """A forecast asks what of a stock is left at the end of what was there on an earlier day."""
    known: date = params.get("known_on", end)
    return known.isoformat()


def _first_of_each(rows: Iterable[Any]) -> list[Counted]:
    """Rows (owner, id, day) in that order: one thing an owner, named by its first record."""
    made = []
    for _, group in groupby(rows, key=itemgetter(0)):
        same = list(group)
        made.append(Counted(same[0].id, tuple(row.id for row in same), same[0].day))
    return _in_order(made)


def _of_mode(stock: list[Counted], window: Window) -> list[Counted]:
    """The whole stock, or as a flow only what is new in the window."""
    if window.mode == "stock":
        return stock
    return new_between(stock, window.start, window.end)


def new_between(counted: Iterable[Counted], start: date, end: date) -> list[Counted]:
    """The things whose deciding day lies in these days."""
    first, last = start.isoformat(), end.isoformat()
    return [thing for thing in counted if first <= thing.day <= last]


def _in_order(counted: Iterable[Counted]) -> list[Counted]:
    return sorted(counted, key=lambda thing: (thing.day, thing.key))


RULES: Mapping[str, Rule] = {
    "attendances": Rule(attendances, "attendance", "attendance"),
    "supported_organisations": Rule(supported_organisations, "organisation", "support"),
    "recognised_organisations": Rule(
        recognised_organisations, "leading_recognition", "leading_recognition"
    ),
    "training_institutions": Rule(
        training_institutions, "institution_programme", "institution_programme"
    ),
    "experts": Rule(experts, "expert", "expert"),
    "macro_geometric_mean": Rule(macro_years, "macro_indicator", "macro_indicator", geometric_mean),
    "macro_latest": Rule(macro_latest, "macro_indicator", "macro_indicator", latest_value),
}
