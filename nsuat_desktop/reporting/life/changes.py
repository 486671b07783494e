"""What changed since a report was frozen: record by record, and as a sentence that explains it."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Table, select

from db.models.history import RecordVersion
from nsuat_desktop.offices.map_view import AS_RECORDED, MapView
from nsuat_desktop.plan.day_columns import record_table
from nsuat_desktop.records.description import Values
from nsuat_desktop.records.history import field_changes
from nsuat_desktop.records.record import Record
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.records.types.report import steps_of
from nsuat_desktop.reporting.document import lower_first
from nsuat_desktop.reporting.figures import Snapshot, Source
from nsuat_desktop.reporting.life.freezing import frozen_of, versions_of
from nsuat_desktop.reporting.life.subject import Subject, period_of
from nsuat_desktop.reporting.life.wording import life_texts, named_report
from nsuat_desktop.reporting.snapshot import take_snapshot
from nsuat_desktop.reporting.wording import join
from nsuat_desktop.text.numbers import count_text
from nsuat_desktop.workspace import Workspace

_CHUNK = 500
_OWN_OUTLINE = ("thematic", "ad_hoc")
_version: Table = RecordVersion.__table__  # type: ignore[assignment]


class How(StrEnum):
    """What became of a record behind the figures."""

    LATE = "late"
    """Dated inside the period that was reported, but recorded after its freeze."""
    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class ChangedRecord:
    """One record; `fields` are (label, text then, text now) for one that was changed."""

    how: How
    record_type: str
    id: str
    title: str
    fields: tuple[tuple[str, str, str], ...] = ()
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class FigureDifference:
    """A figure of the reported period that is counted otherwise now."""

    name: str
    unit: str
    before: int
    now: int


@dataclass(frozen=True, slots=True)
class Changes:
    """Since `report_id` ("" when there is no report to compare with).

    `sentence` explains what differs from that report, ready for a supplement or for the next
    report; it leaves out what merely belongs to a newer period.
    """

    report_id: str
    report_title: str
    records: tuple[ChangedRecord, ...]
    figures: tuple[FigureDifference, ...]
    sentence: str

    def of(self, how: How) -> tuple[ChangedRecord, ...]:
        return tuple(each for each in self.records if each.how is how)


def changes_since(
    workspace: Workspace,
    subject: Subject,
    report_id: str | None = None,
    view: MapView = AS_RECORDED,
) -> Changes:
    """Compare what a report on `subject` would say now with a report that was frozen.

    Without `report_id` with the last signed one on the same subject, else the last frozen one,
    else with the last report on an earlier period.

    Raises:
        AppError: the period has not begun, or the frozen content is damaged.
    """
    base = workspace.records.get(report_id, "report") if report_id else _base(workspace, subject)
    if base is None:
        return Changes("", "", (), (), "")
    before = frozen_of(workspace, base.id).snapshot
    now = take_snapshot(workspace, subject.period, view=view)
    if (before.period.start, before.period.end) == (now.period.start, now.period.end):
        found = records_between(workspace, before, now)
        return _told(base, found, before, now)
    # Of the earlier period only what was corrected counts; the rest is this period's own work.
    again = take_snapshot(workspace, period_of(base.values), date.fromisoformat(before.as_of), view)
    corrected = records_between(workspace, before, again)
    known = {each.id for each in (*before.sources, *again.sources)}
    new = [source for source in now.sources if source.id not in known]
    with workspace.database.read() as connection:
        added = tuple(_listed(connection, How.ADDED, new))
    return _told(base, corrected, before, again, added)


def changes_between(workspace: Workspace, older_id: str, newer_id: str) -> Changes:
    """What changed from one frozen report to a later one, such as its supplement."""
    older = workspace.records.get(older_id, "report")
    before = frozen_of(workspace, older_id).snapshot
    now = frozen_of(workspace, newer_id).snapshot
    return _told(older, records_between(workspace, before, now), before, now)


def _base(workspace: Workspace, subject: Subject) -> Record | None:
    """The report to compare with: signed ones first, then the latest."""
    rows = versions_of(workspace, subject)
    if not rows and subject.build is None:
        ids = workspace.reader.ids("report")
        end = subject.period.end.isoformat()
        rows = [
            row
            for row in workspace.reader.rows("report", ids)
            if str(row.values["ends"]) < end and row.values["kind"] not in _OWN_OUTLINE
        ]
    signed = [row for row in rows if "signed" in steps_of(row.values)]
    chosen = max(signed or rows, key=lambda row: _rank(row.values), default=None)
    return workspace.records.get(chosen.id, "report") if chosen is not None else None


def _rank(values: Values) -> tuple[str, str, int]:
    """The latest end; of those the longest span; of those the newest version."""
    version = values["version"]
    span = (
        date.fromisoformat(str(values["ends"])) - date.fromisoformat(str(values["starts"]))
    ).days
    return str(values["ends"]), f"{span:06d}", version if isinstance(version, int) else 0


def records_between(
    workspace: Workspace, before: Snapshot, now: Snapshot
) -> tuple[ChangedRecord, ...]:
    """Records that came, went or were changed from one snapshot of a period to another."""
    old = {source.id: source for source in before.sources}
    new = {source.id: source for source in now.sources}
    came = [source for source in now.sources if source.id not in old]
    went = [source for source in before.sources if source.id not in new]
    moved = [
        (old[source.id], source)
        for source in now.sources
        if source.id in old and old[source.id].revision != source.revision
    ]
    with workspace.database.read() as connection:
        late = _written_after(connection, came, before.taken_at)
        return (
            *_listed(connection, How.LATE, [each for each in came if each.id in late]),
            *_listed(connection, How.ADDED, [each for each in came if each.id not in late]),
            *_changed(connection, moved),
            *_listed(connection, How.REMOVED, went),
        )


def _written_after(connection: Connection, sources: Iterable[Source], moment: str) -> set[str]:
    late: set[str] = set()
    for record_type, ids in _by_type(sources):
        table = record_table(record_type)
        for start in range(0, len(ids), _CHUNK):
            query = select(table.c.id).where(
                table.c.id.in_(ids[start : start + _CHUNK]), table.c.created_at > moment
            )
            late.update(connection.scalars(query))
    return late


def _listed(connection: Connection, how: How, sources: Iterable[Source]) -> Iterator[ChangedRecord]:
    """In the order of the lists, kind by kind."""
    for record_type, ids in _by_type(sources):
        table = record_table(record_type)
        rows: list[Any] = []
        for start in range(0, len(ids), _CHUNK):
            query = select(table.c.id, table.c.title, table.c.deleted, table.c.sort_key).where(
                table.c.id.in_(ids[start : start + _CHUNK])
            )
            rows += connection.execute(query).all()
        for row in sorted(rows, key=lambda row: (row.sort_key, row.id)):
            yield ChangedRecord(how, record_type, row.id, row.title, deleted=row.deleted)


def _changed(
    connection: Connection, pairs: Sequence[tuple[Source, Source]]
) -> Iterator[ChangedRecord]:
    """Records whose content differs; a revision that changed nothing shown is left out."""
    revisions = {each.id: (before.revision, each.revision) for before, each in pairs}
    for listed in _listed(connection, How.CHANGED, [now for _, now in pairs]):
        before, now = (
            _content(connection, listed.id, revision) for revision in revisions[listed.id]
        )
        fields = field_changes(connection, description_of(listed.record_type), before, now)
        if fields:
            yield ChangedRecord(
                How.CHANGED, listed.record_type, listed.id, listed.title, tuple(fields)
            )


def _content(connection: Connection, record_id: str, revision: int) -> Values:
    query = select(_version.c.body).where(
        _version.c.record_id == record_id, _version.c.revision == revision
    )
    body = connection.scalar(query)
    return dict(json.loads(body)["content"]) if body else {}


def _by_type(sources: Iterable[Source]) -> Iterator[tuple[str, list[str]]]:
    """Kinds in the order in which they are told, each with its ids."""
    found: dict[str, list[str]] = {}
    for source in sources:
        found.setdefault(source.type, []).append(source.id)
    order = list(life_texts().nouns)
    known = sorted(found, key=lambda each: order.index(each) if each in order else len(order))
    yield from ((record_type, found[record_type]) for record_type in known)


def _told(
    base: Record,
    found: tuple[ChangedRecord, ...],
    before: Snapshot,
    now: Snapshot,
    more: tuple[ChangedRecord, ...] = (),
) -> Changes:
    figures = tuple(_figure_differences(before, now))
    sentence = _sentence(base.values, found, figures)
    return Changes(base.id, base.title, (*found, *more), figures, sentence)


def _figure_differences(before: Snapshot, now: Snapshot) -> Iterator[FigureDifference]:
    for name, told in life_texts().figures.items():
        then, today = getattr(before.current, name), getattr(now.current, name)
        if then != today:
            yield FigureDifference(told.name, told.unit, then, today)


def _sentence(
    base: Values, found: Sequence[ChangedRecord], figures: Sequence[FigureDifference]
) -> str:
    texts = life_texts().changes
    report = named_report(base)
    parts = [
        getattr(texts, how.value).format(things=join(things))
        for how in How
        if (things := _things(each for each in found if each.how is how))
    ]
    if not parts and not figures:
        return texts.same.format(report=lower_first(report))
    told = [
        texts.figure.format(
            name=each.name, unit=each.unit, before=count_text(each.before), now=count_text(each.now)
        )
        for each in figures
    ]
    since = texts.since.format(report=report, changes="; ".join(parts or told))
    return f"{since} {texts.figures.format(figures='; '.join(told))}" if parts and told else since


def _things(records: Iterable[ChangedRecord]) -> list[str]:
    """'05 lớp đào tạo, tập huấn' for each kind."""
    counted = Counter(each.record_type for each in records)
    nouns = life_texts().nouns
    return [
        f"{count_text(counted[kind])} {nouns.get(kind) or description_of(kind).label.lower()}"
        for kind in sorted(
            counted, key=lambda each: list(nouns).index(each) if each in nouns else len(nouns)
        )
    ]
