"""From lines to drafts of records: the course, its attendances, and corrected persons."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from nsuat_desktop.records.description import Plain
from nsuat_desktop.records.reading import RecordReader
from nsuat_desktop.records.record import Draft
from nsuat_desktop.training.lines import AttendeeLine


@dataclass
class CourseChange:
    """Everything one save writes. `keys` gives, by place of the draft, the line it came from."""

    drafts: list[Draft] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    removed: dict[str, int | None] = field(default_factory=dict)

    def add(self, draft: Draft, key: str = "") -> None:
        self.drafts.append(draft)
        self.keys.append(key)

    @property
    def is_empty(self) -> bool:
        return not (self.drafts or self.removed)


def course_change(
    course: Draft | None,
    course_id: str,
    kept: Sequence[AttendeeLine],
    lines: Sequence[AttendeeLine],
    reader: RecordReader,
) -> CourseChange:
    """What has to be written so that the course has these lines.

    `course` is the course's own draft when it is new or changed; `kept` are the lines as they
    were read.
    """
    change = CourseChange()
    if course is not None:
        change.add(course)
    before = {line.key: line for line in kept}
    now = [line for line in lines if not line.is_blank]
    staying = {line.attendance for line in now}
    change.removed = {
        line.attendance: line.attendance_revision
        for line in kept
        if line.attendance is not None and line.attendance not in staying
    }
    for line in now:
        old = before.get(line.key)
        if old is None or old.person != line.person:
            old = None
        if line.person is not None and (person := _person_draft(line, old, reader)) is not None:
            change.add(person, line.key)
        if old is None or _attendance_values(old) != _attendance_values(line):
            change.add(_attendance_draft(line, course_id), line.key)
    return change


def _person_values(line: AttendeeLine) -> dict[str, Plain]:
    return {
        "full_name": line.full_name,
        "sex": line.sex,
        "birth_year": line.birth_year,
        "organisation": line.organisation,
        "organisation_name": None if line.organisation else line.organisation_text or None,
        "post": line.post or None,
    }


def _attendance_values(line: AttendeeLine) -> dict[str, Plain]:
    return {
        "category": line.category,
        "public_kind": line.public_kind if line.category == "public" else None,
        "attended": line.attended,
        "result": line.result or None,
    }


def _attendance_draft(line: AttendeeLine, course_id: str) -> Draft:
    person: Mapping[str, Plain] = {"person": line.person} if line.person else _person_values(line)
    given = {**_attendance_values(line), **person}
    values: dict[str, Plain] = {name: value for name, value in given.items() if value is not None}
    values["course"] = course_id
    return Draft("attendance", values, line.attendance, line.attendance_revision)


def _person_draft(
    line: AttendeeLine, old: AttendeeLine | None, reader: RecordReader
) -> Draft | None:
    """The person's record with what the line says of it, when that differs from what is kept."""
    if old is not None and _person_values(old) == _person_values(line):
        return None
    rows = reader.rows("person", [str(line.person)])
    if not rows:
        return None
    values = dict(rows[0].values)
    written = {**values, **_person_values(line)}
    written = {name: value for name, value in written.items() if value is not None}
    if written == values:
        return None
    return Draft("person", written, line.person, line.person_revision)
