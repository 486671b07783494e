"""What a snapshot reads: live records in list order, through one connection, each kind once."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from nsuat_desktop.plan.day_columns import first_day, live, record_table, within
from nsuat_desktop.records.description import Values
from nsuat_desktop.records.projection import values_of
from nsuat_desktop.records.registry import description_of

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Found:
    """A record as it was read; `key` is its place in the Vietnamese order."""

    id: str
    title: str
    key: str
    values: Values

    def text(self, name: str) -> str:
        value = self.values.get(name)
        return "" if value is None else str(value)

    def money(self, name: str) -> int | None:
        value = self.values.get(name)
        return value if isinstance(value, int) else None


class Attendances:
    """Who was at one course."""

    __slots__ = ("categories", "listed")

    def __init__(self) -> None:
        self.categories: Counter[str] = Counter()
        self.listed = 0


class Records:
    """Reads on demand and remembers which records the figures rest on."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.used: set[str] = set()
        self._kept: dict[str, list[Found]] = {}

    def all(self, record_type: str) -> list[Found]:
        """Every live record of a kind."""
        if record_type not in self._kept:
            description = description_of(record_type)
            table = record_table(record_type)
            query = select(table).where(live(table)).order_by(table.c.sort_key, table.c.id)
            rows = self.connection.execute(query).mappings().all()
            values = values_of(self.connection, description, rows)
            self._kept[record_type] = [
                Found(row["id"], row["title"], row["sort_key"], content)
                for row, content in zip(rows, values, strict=True)
            ]
        return self._kept[record_type]

    def by_id(self, record_type: str, ids: Iterable[str]) -> dict[str, Found]:
        """Records of these ids."""
        wanted, found = sorted(set(ids)), dict[str, Found]()
        description, table = description_of(record_type), record_table(record_type)
        for start in range(0, len(wanted), _CHUNK):
            query = select(table).where(table.c.id.in_(wanted[start : start + _CHUNK]))
            rows = self.connection.execute(query).mappings().all()
            values = values_of(self.connection, description, rows)
            for row, content in zip(rows, values, strict=True):
                found[row["id"]] = Found(row["id"], row["title"], row["sort_key"], content)
        return found

    def use(self, found: Iterable[Found]) -> list[Found]:
        """The same records, noted as a source of the figures."""
        kept = list(found)
        self.used.update(each.id for each in kept)
        return kept

    def attendances(self, start: date, end: date) -> dict[str, Attendances]:
        """By course that ended in these days: people present, once each, and all on the list."""
        attendance, course = record_table("attendance"), record_table("training_course")
        query = (
            select(
                attendance.c.id,
                attendance.c.course_id,
                attendance.c.person_id,
                attendance.c.category,
                attendance.c.attended,
            )
            .join(course, course.c.id == attendance.c.course_id)
            .where(live(attendance, course), within(first_day(course.c.ends), start, end))
            .order_by(attendance.c.id)
        )
        found: dict[str, Attendances] = {}
        seen: set[tuple[str, str]] = set()
        for row in self.connection.execute(query):
            course_list = found.setdefault(row.course_id, Attendances())
            course_list.listed += 1
            self.used.add(row.id)
            if row.attended is False or (row.course_id, row.person_id) in seen:
                continue
            seen.add((row.course_id, row.person_id))
            course_list.categories[row.category] += 1
        return found
