"""What an import knows while it is planned: known records, rules, and what it will write."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, cast
from weakref import proxy

from sqlalchemy import Connection, Executable, Result, ScalarResult, Table, select

from db.engine import Database
from db.history import head
from nsuat_desktop.records.bulk import Examiner, with_reason
from nsuat_desktop.records.description import Description, Plain, Problem, Values
from nsuat_desktop.records.naming import catalogue_labels
from nsuat_desktop.records.projection import table_of
from nsuat_desktop.records.registry import description_of, descriptions
from nsuat_desktop.spreadsheets.known_records import KnownRecords
from nsuat_desktop.spreadsheets.planned import Batch, LinkPlan, PlannedWrite
from nsuat_desktop.spreadsheets.row_work import RowWork, Staged
from nsuat_desktop.text.fold import fold

_WRITTEN_OUT = frozenset({"person", "training_course"})
"""Kinds whose values come from title lines, too, or from several cells together."""


class _BriefReads:
    """Reads like a connection, but holds no lock in between: planning a long list takes a while.

    Each answer is read whole. Whether the data stayed as it was is asked before it is written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def execute(self, statement: Executable) -> Result[Any]:
        with self._database.read() as connection:
            return connection.execute(statement).freeze()()

    def scalars(self, statement: Executable) -> ScalarResult[Any]:
        return self.execute(statement).scalars()

    def scalar(self, statement: Executable) -> Any:
        return self.execute(statement).scalar()


class ImportMemory:
    """The database as it was when planning began, and all rows planned on it so far."""

    def __init__(
        self, database: Database, today: date, new_id: Callable[[], str], tables: int
    ) -> None:
        connection = cast(Connection, _BriefReads(database))
        self.today = today
        self.new_id = new_id
        self.batch = Batch(head(connection), tables)
        self._connection = connection
        self._examiner = Examiner(connection, today)
        self._known: dict[str, KnownRecords] = {}
        self._taken: frozenset[str] | None = None
        self._spoken: dict[str, tuple[str, int]] = {}
        self._attendees: dict[str, set[str]] = {}

    def known(self, record_type: str) -> KnownRecords:
        """The records of a kind, on record or planned."""
        found = self._known.get(record_type)
        if found is None:
            description = description_of(record_type)
            me = proxy(self)  # in a cycle, a plan that is made anew would stay, all its rows too
            found = KnownRecords(
                self._connection,
                description,
                lambda described, values: me._titled(described, values),
                lambda values: me.employer(values),
            )
            self._known[record_type] = found
        return found

    def load(self, record_type: str) -> None:
        """Have at hand what records of a kind are called by: those they point at, too."""
        if record_type not in self._known:
            self.known(record_type)
            for each in description_of(record_type).links():
                self.load(str(each.link))

    def title(self, record_type: str, record_id: str) -> str:
        """What a record is called that the planned rows speak of."""
        return self.known(record_type).title(record_id)

    def _titled(self, description: Description, values: Values) -> str:
        labels = catalogue_labels(description.fields, values)
        for each in description.links():
            target = values.get(each.name)
            if isinstance(target, str) and each.link in descriptions():
                labels[each.name] = self.title(str(each.link), target)
        return description.title(values, labels)

    def employer(self, values: Values) -> Plain:
        """What is compared of a person's organisation, on record or only written."""
        organisation = values.get("organisation")
        name = values.get("organisation_name")
        if isinstance(organisation, str):
            name = self.title("organisation", organisation)
        return fold(name) if isinstance(name, str) else None

    def is_known(self, link: LinkPlan) -> bool:
        """Whether a linked record is there, on record or planned by a row that goes in."""
        return link.record_id in self.known(link.type)

    def is_taken(self, record_id: str) -> bool:
        """Whether a record of any kind, deleted ones too, has this id."""
        if self._taken is None:
            tables: list[Table] = [table_of(each) for each in descriptions().values()]
            self._taken = frozenset(
                each for table in tables for each in self._connection.scalars(select(table.c.id))
            )
        return record_id in self._taken or record_id in self.batch.writes

    def examine(
        self,
        record_type: str,
        values: Values,
        known: tuple[str, Values] | None,
        reason: str,
        reasons: Mapping[str, str],
    ) -> tuple[dict[str, Plain], list[Problem]]:
        """The stored form of what a row says of a record, and all that the rules say about it.

        `known` is the id and content of the record that is changed; `reason` is kept with the
        record for each warning, unless `reasons` gives one for its field.
        """
        before = {"id": known[0], "accepted": known[1].get("accepted")} if known else None
        made, problems = self._examiner.examine(
            description_of(record_type),
            values,
            before,
            canonical=record_type not in _WRITTEN_OUT,
        )
        if problems:
            made, _ = with_reason(made, problems, reason, before, reasons)
        return made, problems

    def stage(self, row: RowWork, staged: Staged) -> None:
        """Let what follows see a record as the row would leave it."""
        row.staged.append(staged)
        self.known(staged.part.type).put(staged.record_id, staged.values)
        self._examiner.planned(staged.record_id, staged.part.type, staged.values)

    def withdraw(self, row: RowWork) -> None:
        """Forget all that a row would have done."""
        for each in reversed(row.staged):
            self.known(each.part.type).drop(each.record_id, each.before)
            # One that is not to be made has no values that a rule could find it by.
            self._examiner.planned(each.record_id, each.part.type, each.before or {})
        row.staged.clear()

    def keep(self, row: RowWork, sheet: str) -> None:
        """The row goes in: what it staged is to be written."""
        for record_id in row.spoken:
            self._spoken.setdefault(record_id, (sheet, row.number))
        for each in row.staged:
            if each.part.type == "attendance":
                self.attendees(str(each.values["course"])).add(str(each.values["person"]))
            write = self.batch.writes.get(each.record_id)
            if write is not None:
                write.values = each.values
                continue
            on_record = self.known(each.part.type).is_on_record(each.record_id)
            self.batch.writes[each.record_id] = PlannedWrite(
                each.part.type, each.record_id, each.values, on_record
            )

    def spoken_in(self, row: RowWork, record_id: str, sheet: str) -> str | None:
        """Which earlier row lists this record as its own, if one does: "dòng 5"."""
        row.spoken.append(record_id)
        if record_id not in self._spoken:
            return None
        place, number = self._spoken[record_id]
        return f"dòng {number}" if place == sheet else f"dòng {number} trang “{place}”"

    def only_call(self) -> None:
        """All is planned: forget what only planning asks for, as the plan may be kept long."""
        for each in self._known.values():
            each.only_call()
        self._examiner = Examiner(self._connection, self.today)
        self._taken = None
        self._spoken.clear()
        self._attendees.clear()

    def attendees(self, course: str) -> set[str]:
        """Ids of the persons who attend a course, as planned so far."""
        found = self._attendees.get(course)
        if found is None:
            table = table_of(description_of("attendance"))
            query = select(table.c.person_id).where(
                table.c.course_id == course, table.c.deleted.is_(False)
            )
            found = self._attendees[course] = set(self._connection.scalars(query))
        return found
