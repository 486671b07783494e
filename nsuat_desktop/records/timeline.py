"""Everything that happened around a record, in one line of time."""

from collections.abc import Iterator
from dataclasses import dataclass

from nsuat_desktop.records.description import Description, Field, Kind
from nsuat_desktop.records.reading import RecordReader
from nsuat_desktop.records.record import Row
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.records.related import RelatedGroup, files_around, related


@dataclass(frozen=True, slots=True)
class Moment:
    """One dated fact: `day` is ISO and may be partial; `what` names it, `title` its record."""

    day: str
    what: str
    record_type: str
    id: str
    title: str


def timeline(reader: RecordReader, groups: list[RelatedGroup]) -> list[Moment]:
    """Every date of the related records, the newest first.

    Attendances carry no date of their own: the last day of their course stands for them.
    """
    moments: list[Moment] = []
    for group in groups:
        rows = reader.rows(group.record_type, group.ids)
        if group.record_type == "attendance":
            moments += _attendances(reader, rows)
        else:
            description = description_of(group.record_type)
            for row in rows:
                moments += _moments(description, row)
    return sorted(moments, key=lambda each: (each.day, each.title, each.what), reverse=True)


def timeline_of(reader: RecordReader, record_type: str, record_id: str) -> list[Moment]:
    """Every date of a record, of what points at it, and of the files attached to any of these."""
    around = related(reader, record_type, record_id)
    files = files_around(reader, record_id, around)
    return timeline(reader, [RelatedGroup(record_type, (record_id,)), *around, files])


def _moments(description: Description, row: Row) -> Iterator[Moment]:
    for field in description.fields:
        for day, what in _dates(description, field, row):
            yield Moment(day, what, description.type, row.id, row.title)


def _dates(description: Description, field: Field, row: Row) -> Iterator[tuple[str, str]]:
    value = row.values.get(field.name)
    if field.kind is Kind.DATE and isinstance(value, str):
        yield value, field.label
    elif field.kind is Kind.DATES and isinstance(value, list):
        yield from ((str(day), field.label) for day in value)
    elif field.kind is Kind.STEPS and isinstance(value, dict):
        labels = {choice.code: choice.label for choice in field.choices}
        yield from ((str(day), labels[code]) for code, day in value.items())
    elif field.name == "year" and isinstance(value, int):
        yield str(value), description.label
    elif field.kind is Kind.ROWS and isinstance(value, list):
        for line in value:
            for sub in field.fields:
                day = line.get(sub.name) if isinstance(line, dict) else None
                if sub.kind is Kind.DATE and isinstance(day, str):
                    yield day, f"{field.label}: {sub.label.lower()}"


def _attendances(reader: RecordReader, rows: list[Row]) -> Iterator[Moment]:
    courses = sorted({str(row.values["course"]) for row in rows})
    ends = {
        course.id: str(course.values["ends"]) for course in reader.rows("training_course", courses)
    }
    for row in rows:
        if day := ends.get(str(row.values["course"])):
            what = "Dự lớp" if row.values.get("attended") is not False else "Vắng mặt ở lớp"
            yield Moment(day, what, "attendance", row.id, row.title)
