"""What is missing or doubtful in the records, as things to do with the records to open."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from sqlalchemy import Connection, Select, exists, or_, select

from nsuat_desktop.catalogues import standards
from nsuat_desktop.plan.counting import rule_of
from nsuat_desktop.plan.day_columns import (
    earliest,
    first_day,
    last_day,
    live,
    record_table,
)
from nsuat_desktop.plan.due_dates import expired_certificates
from nsuat_desktop.plan.model import Plan, default_horizon
from nsuat_desktop.plan.outlook import months_before
from nsuat_desktop.plan.supports import BEGUN, CONCLUDED
from nsuat_desktop.records.duplicates import DuplicateGroup, duplicates_in

Severity = Literal["bad", "warn", "info"]
_STALLED_MONTHS = 12
_EXPIRED_MONTHS = 12
"""An organisation that gave a certificate up is not reminded of it forever."""
_WITH_TAX_CODE = ("enterprise", "cooperative")


@dataclass(frozen=True, slots=True)
class Todo:
    """Something to put right: words without the count, and the records it is about.

    `ids` may be empty where a record is missing altogether.
    """

    text: str
    record_type: str
    ids: tuple[str, ...]
    severity: Severity

    @property
    def count(self) -> int:
        return len(self.ids)


def data_gaps(
    connection: Connection, plan: Plan, day: date, *, alike: bool = True
) -> tuple[Todo, ...]:
    """Gaps on the day, the gravest first; `alike`: with the records that may be duplicates."""
    found = [
        Todo(text, record_type, ids, severity)
        for text, record_type, severity, gap in (*_GAPS, *(_ALIKE if alike else ()))
        if (ids := tuple(gap(connection, day)))
    ]
    found += _missing_statistics(connection, plan, day)
    return tuple(sorted(found, key=lambda todo: ("bad", "warn", "info").index(todo.severity)))


Gap = Callable[[Connection, date], Iterable[str]]


def _ids(connection: Connection, query: Select[Any]) -> list[str]:
    return list(connection.scalars(query))


def _supports_without_dates(connection: Connection, day: date) -> list[str]:
    support = record_table("support")
    steps = ("registered", *BEGUN, "withdrawn")
    undated = earliest(*(support.c[f"{step}_on"] for step in steps)).is_(None)
    return _ids(connection, _listed("support").where(undated))


def _courses_without_attendees(connection: Connection, day: date) -> list[str]:
    course, attendance = record_table("training_course"), record_table("attendance")
    attended = exists().where(attendance.c.course_id == course.c.id, live(attendance))
    over = last_day(course.c.ends) <= day.isoformat()
    return _ids(connection, _listed("training_course").where(over, ~attended))


def _stalled_supports(connection: Connection, day: date) -> list[str]:
    support = record_table("support")
    begun = earliest(*(first_day(support.c[f"{step}_on"]) for step in BEGUN))
    unfinished = [support.c[f"{step}_on"].is_(None) for step in (*CONCLUDED, "withdrawn")]
    long_ago = begun < months_before(day, _STALLED_MONTHS).isoformat()
    return _ids(connection, _listed("support").where(long_ago, *unfinished))


def _certified_without_certificate(connection: Connection, day: date) -> list[str]:
    support, certificate = record_table("support"), record_table("certificate")
    uncertifiable = [code for code, each in standards().items() if each.certifiable == "N"]
    same = (certificate.c.organisation_id == support.c.organisation_id) & (
        certificate.c.standard == support.c.solution
    )
    known = exists().where(live(certificate), or_(certificate.c.support_id == support.c.id, same))
    query = _listed("support").where(support.c.certified_on.is_not(None), ~known)
    return _ids(connection, query.where(support.c.solution.not_in(uncertifiable)))


def _expired_certificates(connection: Connection, day: date) -> list[str]:
    return expired_certificates(connection, day, months_before(day, _EXPIRED_MONTHS))


def _certificates_without_expiry(connection: Connection, day: date) -> list[str]:
    certificate = record_table("certificate")
    query = _listed("certificate").where(certificate.c.expires.is_(None))
    return _ids(connection, query.where(certificate.c.withdrawn_on.is_(None)))


def _unclear_attendances(connection: Connection, day: date) -> list[str]:
    attendance = record_table("attendance")
    query = _listed("attendance").where(attendance.c.category == "other")
    return _ids(connection, query.where(attendance.c.attended.is_not(False)))


def _alike_organisations(connection: Connection, day: date) -> list[str]:
    """Those alike next to each other, in the groups that merging offers."""
    return _members(duplicates_in(connection, "organisation"))


def _alike_persons(connection: Connection, day: date) -> list[str]:
    return _members(duplicates_in(connection, "person"))


def _members(groups: Iterable[DuplicateGroup]) -> list[str]:
    return list(dict.fromkeys(each for group in groups for each in group.ids))


def _without_tax_code(connection: Connection, day: date) -> list[str]:
    organisation = record_table("organisation")
    query = _listed("organisation").where(organisation.c.tax_code.is_(None))
    return _ids(connection, query.where(organisation.c.kind.in_(_WITH_TAX_CODE)))


def _supported_without_commune(connection: Connection, day: date) -> list[str]:
    organisation, support = record_table("organisation"), record_table("support")
    supported = exists().where(support.c.organisation_id == organisation.c.id, live(support))
    query = _listed("organisation").where(organisation.c.admin_unit.is_(None), supported)
    return _ids(connection, query)


def _listed(record_type: str) -> Select[Any]:
    """Ids of the live records of a kind, in list order."""
    table = record_table(record_type)
    return select(table.c.id).where(live(table)).order_by(table.c.sort_key, table.c.id)


def _missing_statistics(connection: Connection, plan: Plan, day: date) -> list[Todo]:
    """Years that are over and have no official figure for a provincial target."""
    made = []
    horizon = default_horizon(plan, day)
    for target in plan.targets:
        if target.kind != "macro":
            continue
        window = target.goal(horizon).window
        counted = rule_of(target).count(connection, window, day, target.rule_params(horizon))
        known = {int(thing.day[:4]) for thing in counted}
        # Where the newest figure counts, gaps before it do not matter.
        first = max(known) if known and target.rule == "macro_latest" else window.start.year
        years = range(first, min(day.year - 1, window.end.year) + 1)
        missing = [str(year) for year in years if year not in known]
        if missing:
            text = f"{target.code}: chưa có số liệu của cơ quan thống kê năm {', '.join(missing)}"
            made.append(Todo(text, "macro_indicator", (), "info"))
    return made


_GAPS: tuple[tuple[str, str, Severity, Gap], ...] = (
    ("Hỗ trợ chưa ghi ngày của mốc nào, chưa tính được", "support", "bad", _supports_without_dates),
    (
        "Lớp đã kết thúc chưa ghi danh sách học viên",
        "training_course",
        "warn",
        _courses_without_attendees,
    ),
    (
        "Hỗ trợ bắt đầu quá 12 tháng chưa ghi kết quả",
        "support",
        "warn",
        _stalled_supports,
    ),
    (
        "Hỗ trợ đã được chứng nhận, chưa ghi chứng nhận",
        "support",
        "warn",
        _certified_without_certificate,
    ),
    (
        "Chứng nhận đã hết hạn, chưa ghi chứng nhận mới",
        "certificate",
        "warn",
        _expired_certificates,
    ),
    (
        "Lượt thuộc nhóm “Khác”, chưa tính vào chỉ tiêu nào",
        "attendance",
        "info",
        _unclear_attendances,
    ),
    ("Chứng nhận chưa ghi ngày hết hạn", "certificate", "info", _certificates_without_expiry),
    ("Doanh nghiệp, hợp tác xã chưa có mã số thuế", "organisation", "info", _without_tax_code),
    (
        "Đơn vị được hỗ trợ chưa ghi xã, phường",
        "organisation",
        "info",
        _supported_without_commune,
    ),
)

_ALIKE: tuple[tuple[str, str, Severity, Gap], ...] = (
    ("Đơn vị có thể ghi trùng", "organisation", "warn", _alike_organisations),
    ("Người có thể ghi trùng", "person", "warn", _alike_persons),
)
