"""The warnings centre: everything that asks for somebody's attention, each with its records."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy import Connection, select

from db.engine import Database
from nsuat_desktop.plan.data_gaps import Severity, data_gaps
from nsuat_desktop.plan.day_columns import live, record_table
from nsuat_desktop.plan.due_dates import due_soon
from nsuat_desktop.plan.model import Plan
from nsuat_desktop.records.duplicates import (
    MERGEABLE,
    DuplicateGroup,
    duplicates_in,
)
from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.reporting.periods import OfficeLevel, PeriodKind, deadline, period
from nsuat_desktop.text.dates import format_date

NoticeGroup = Literal["due", "follow_up", "report", "gap", "accepted", "duplicate"]
GROUP_LABELS: dict[NoticeGroup, str] = {
    "report": "Báo cáo đến hạn",
    "due": "Chứng nhận, chứng chỉ sắp hết hạn",
    "follow_up": "Khắc phục sau kiểm tra",
    "gap": "Số liệu còn thiếu",
    "duplicate": "Có thể trùng",
    "accepted": "Đã giữ dù có cảnh báo",
}
_REPORTED: tuple[PeriodKind, ...] = ("h1", "h2", "year")
_REPORT_AHEAD = 30
_REPORT_BEHIND = 60
_FOLLOW_UP_AHEAD = 30


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to look at: words, the records it is about, the day it is due if it has one."""

    group: NoticeGroup
    text: str
    severity: Severity
    record_type: str
    ids: tuple[str, ...]
    day: date | None = None
    duplicates: DuplicateGroup | None = None

    def days_left(self, today: date) -> int | None:
        """Days until it is due; negative when overdue, None without a day."""
        return (self.day - today).days if self.day else None


def notices(database: Database, plan: Plan, today: date, level: OfficeLevel) -> tuple[Notice, ...]:
    """All notices of the day: by group in the order of `GROUP_LABELS`, the nearest day first."""
    with database.read() as connection:
        found = [
            *_reports(connection, today, level),
            *_returned(connection),
            *_due(connection, today),
            *_follow_ups(connection, today),
            *_gaps(connection, plan, today),
            *_duplicates(connection),
            *_accepted(connection),
        ]
    groups = list(GROUP_LABELS)
    return tuple(
        sorted(found, key=lambda each: (groups.index(each.group), each.day or date.max, each.text))
    )


def _reports(connection: Connection, today: date, level: OfficeLevel) -> Iterator[Notice]:
    """Periodic reports whose deadline, in working days, comes within a month; sent ones are done.

    One that was frozen and not sent is told after its deadline too.
    """
    report = record_table("report")
    query = select(report.c.kind, report.c.ends, report.c.sent_on).where(live(report))
    rows = connection.execute(query).all()
    frozen = {(row.kind, row.ends) for row in rows}
    sent = {(row.kind, row.ends) for row in rows if row.sent_on}
    for kind in _REPORTED:
        for year in (today.year - 1, today.year, today.year + 1):
            reported = period(kind, str(year))
            due = deadline(reported, level)
            key, left = (kind, reported.end.isoformat()), (due - today).days
            late = key in frozen and -_REPORT_BEHIND <= left < 0
            if key not in sent and (late or 0 <= left <= _REPORT_AHEAD):
                severity: Severity = "bad" if left <= 3 else "warn"
                text = f"Báo cáo {reported.label}: gửi trước ngày {due:%d/%m/%Y}"
                if late:
                    text = f"Báo cáo {reported.label}: đã quá hạn gửi ngày {due:%d/%m/%Y}"
                yield Notice("report", text, severity, "", (), due)


def _returned(connection: Connection) -> Iterator[Notice]:
    """Reports that were sent back and have no supplement yet."""
    report = record_table("report")
    answered = select(report.c.supplements_id).where(
        live(report), report.c.supplements_id.is_not(None)
    )
    query = (
        select(report.c.id, report.c.title, report.c.returned_on)
        .where(live(report), report.c.returned_on.is_not(None), report.c.id.not_in(answered))
        .order_by(report.c.returned_on, report.c.id)
    )
    for row in connection.execute(query):
        text = f"{row.title}: bị trả lại ngày {format_date(row.returned_on)}, cần bản bổ sung"
        yield Notice("report", text, "bad", "report", (row.id,))


def _due(connection: Connection, today: date) -> Iterator[Notice]:
    verbs = {
        "certificate": "hết hạn",
        "surveillance": "đánh giá giám sát",
        "expert_certificate": "chứng chỉ hết hạn",
    }
    for due in due_soon(connection, today):
        severity: Severity = "bad" if due.within == 30 else "warn" if due.within == 60 else "info"
        text = f"{due.title}: {verbs[due.kind]} {due.day:%d/%m/%Y}"
        yield Notice("due", text, severity, due.record_type, (due.id,), due.day)


def _follow_ups(connection: Connection, today: date) -> Iterator[Notice]:
    inspection = record_table("inspection")
    query = select(inspection.c.id, inspection.c.title, inspection.c.follow_up_due).where(
        live(inspection),
        inspection.c.follow_up_due.is_not(None),
        inspection.c.follow_up_done.is_(None),
    )
    for row in connection.execute(query):
        day = date.fromisoformat(row.follow_up_due)
        left = (day - today).days
        if left > _FOLLOW_UP_AHEAD:
            continue
        state = "quá hạn khắc phục từ" if left < 0 else "hạn khắc phục"
        text = f"{row.title}: {state} {format_date(row.follow_up_due)}"
        severity: Severity = "bad" if left < 0 else "warn"
        yield Notice("follow_up", text, severity, "inspection", (row.id,), day)


def _gaps(connection: Connection, plan: Plan, today: date) -> Iterator[Notice]:
    for todo in data_gaps(connection, plan, today, alike=False):
        yield Notice("gap", todo.text, todo.severity, todo.record_type, todo.ids)


def _duplicates(connection: Connection) -> Iterator[Notice]:
    for kind in MERGEABLE:
        for group in duplicates_in(connection, kind):
            text = f"{group.reason}: {' – '.join(group.titles)}"
            yield Notice("duplicate", text, "warn", kind, group.ids, duplicates=group)


def _accepted(connection: Connection) -> Iterator[Notice]:
    for description in descriptions().values():
        table = record_table(description.type)
        query = (
            select(table.c.id)
            .where(live(table), table.c.accepted.is_not(None))
            .order_by(table.c.sort_key, table.c.id)
        )
        ids = tuple(connection.scalars(query))
        if ids:
            text = f"{description.label_plural}: giữ giá trị có cảnh báo, đã ghi lý do"
            yield Notice("accepted", text, "info", description.type, ids)
