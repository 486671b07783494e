"""The one way to make, change, delete and take back records: used by window, commands, imports."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from sqlalchemy import Connection, RowMapping

from db.engine import Database
from nsuat_desktop.environment import Environment
from nsuat_desktop.errors import AppError
from nsuat_desktop.offices.units import trial
from nsuat_desktop.records.attendees import known_or_new, split_person, with_category
from nsuat_desktop.records.checks import canonical_values
from nsuat_desktop.records.description import Description, Plain, Problem, Values
from nsuat_desktop.records.examining import examined, with_accepted
from nsuat_desktop.records.links import resolve_links
from nsuat_desktop.records.naming import labels_of
from nsuat_desktop.records.record import Draft, Record, RefusedError
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.records.rule_context import DatabaseContext, KnownInDatabase
from nsuat_desktop.records.store import (
    Change,
    ChangeWriter,
    Installation,
    bring_back,
    check_revision,
    content_of,
    live_referrers,
    row_of,
)
from nsuat_desktop.records.unit_use import settle_units


class RecordService:
    """Every save goes through the same rules and leaves the same history.

    Methods open and commit their own transaction; when one raises, nothing of it was written.
    """

    def __init__(
        self, database: Database, environment: Environment, installation: Installation
    ) -> None:
        self.database = database
        self.environment = environment
        self.installation = installation
        self.listeners: list[Callable[[frozenset[str]], None]] = []

    def get(self, record_id: str, record_type: str | None = None) -> Record:
        """One record, deleted or not.

        Raises:
            NotFoundError: there is no such record.
        """
        with self.database.read() as connection:
            return self._record(connection, *row_of(connection, record_id, record_type))

    def check(self, draft: Draft) -> list[Problem]:
        """Everything the rules say about a draft, without saving: what a form shows beside fields.

        Warnings whose reason is given (or was accepted before) are left out.
        """
        with self.database.read() as connection:
            _, problems = self._examined(connection, draft, self._current(connection, draft))
            return problems

    def save(self, draft: Draft, sentence: str | None = None) -> Record:
        """Create or change one record; when this returns, it is on the disk.

        Raises:
            RefusedError: errors, or warnings without a reason.
            StaleRecordError: the record was changed elsewhere since it was opened.
            SurroundingsError: disk full, no rights, locked file.
        """
        return self.save_all([draft], sentence)[0]

    def save_all(
        self,
        drafts: Sequence[Draft],
        sentence: str | None = None,
        batch: str | None = None,
        *,
        delete: Mapping[str, int | None] | None = None,
    ) -> list[Record]:
        """Save several records as one change: all of them or none.

        `delete` gives id -> revision of records that the same change deletes, before it saves.

        Raises:
            RefusedError: names the first record that is refused, by its number when there are more.
        """
        with self.writing() as (connection, writer):
            for record_id, revision in (delete or {}).items():
                self._delete(connection, writer, record_id, revision)
            kept = []
            for number, draft in enumerate(drafts, start=1):
                try:
                    kept.append(self._write(connection, writer, draft))
                except RefusedError as refusal:
                    if len(drafts) == 1:
                        raise
                    heading = f"Bản ghi thứ {number}:"
                    raise RefusedError(refusal.problems, heading, number - 1) from refusal
            writer.finish(sentence or _saving_sentence(connection, drafts, kept), batch)
            return [self._record(connection, *row_of(connection, each)) for each in kept]

    def delete(self, record_id: str, revision: int | None = None) -> str:
        """Mark a record as deleted (it can be restored) and return the id of the change.

        Raises:
            RefusedError: other live records point at it; they are named.
        """
        with self.writing() as (connection, writer):
            description, title = self._delete(connection, writer, record_id, revision)
            change = writer.finish(f"Xóa {description.label.lower()} “{title}”")
            assert change is not None
            return change

    def _delete(
        self, connection: Connection, writer: ChangeWriter, record_id: str, revision: int | None
    ) -> tuple[Description, str]:
        description, row = row_of(connection, record_id)
        check_revision(row, revision)
        users = list(live_referrers(connection, description, record_id))
        if users:
            kind, title = users[0]
            more = f" và {len(users) - 1} bản ghi khác" if len(users) > 1 else ""
            raise RefusedError(
                [
                    Problem(
                        "",
                        f"“{row['title']}” đang được dùng ở {kind.label.lower()} “{title}”"
                        f"{more}. Xóa hoặc sửa các bản ghi đó trước.",
                    )
                ]
            )
        if description.guard is not None:
            context = DatabaseContext(connection, self.environment.today(), record_id)
            content = content_of(connection, description, row)
            if reason := description.guard(content, None, context):
                raise RefusedError([Problem("", reason)])
        self._put(connection, writer, description, row, deleted=True)
        return description, str(row["title"])

    def restore(self, record_id: str) -> Record:
        """Bring a deleted record back as it was, with the deleted ones that it points at.

        Raises:
            AppError: what it held was written anew since.
        """
        with self.writing() as (connection, writer):
            description, row = row_of(connection, record_id)
            bring_back(connection, writer, record_id, {})
            writer.finish(f"Khôi phục {description.label.lower()} “{row['title']}”")
            return self._record(connection, *row_of(connection, record_id, description.type))

    @contextmanager
    def writing(self) -> Iterator[tuple[Connection, ChangeWriter]]:
        """The one transaction in which records are written; listeners hear of it once it is kept.

        `listeners` are called with the types of the records that were written.
        """
        with self.database.write() as connection, trial():
            writer = ChangeWriter(connection, self.environment, self.installation)
            yield connection, writer
            settle_units(connection, writer.types, writer.unit_ids)
        if writer.types:
            for listener in self.listeners:
                listener(frozenset(writer.types))

    def _put(
        self,
        connection: Connection,
        writer: ChangeWriter,
        description: Description,
        row: RowMapping,
        *,
        deleted: bool,
    ) -> None:
        content = content_of(connection, description, row)
        writer.write(Change(description, row["id"], content, row, deleted))

    def _current(self, connection: Connection, draft: Draft) -> RowMapping | None:
        if draft.id is None:
            return None
        _, row = row_of(connection, draft.id, draft.type)
        return row

    def _write(self, connection: Connection, writer: ChangeWriter, draft: Draft) -> str:
        if draft.type == "attendance":
            draft = self._with_person(connection, writer, draft)
        current = self._current(connection, draft)
        if current is not None:
            check_revision(current, draft.revision)
            if current["deleted"]:
                raise AppError("Bản ghi này đã bị xóa. Khôi phục trước khi sửa.")
        values, problems = self._examined(connection, draft, current)
        if problems:
            raise RefusedError(problems)
        description = description_of(draft.type)
        if current is None:
            record_id = draft.new_id or self.environment.new_id()
        else:
            record_id = str(current["id"])
            if content_of(connection, description, current) == values:
                return record_id
        writer.write(Change(description, record_id, values, current))
        return record_id

    def _examined(
        self, connection: Connection, draft: Draft, current: RowMapping | None
    ) -> tuple[dict[str, Plain], list[Problem]]:
        """Canonical content of a draft and the problems that stand against saving it."""
        values, problems = examined(
            KnownInDatabase(connection),
            description_of(draft.type),
            draft.values,
            self.environment.today(),
            record_id=str(current["id"]) if current else None,
        )
        before = current["accepted"] if current else None
        return with_accepted(values, problems, draft.accept, before)

    def _with_person(self, connection: Connection, writer: ChangeWriter, draft: Draft) -> Draft:
        """An attendance whose person is written out: found, or written first."""
        attendance, written_out = split_person(draft.values)
        person_values: Values = written_out
        if written_out and not attendance.get("person"):
            description = description_of("person")
            resolved = resolve_links(KnownInDatabase(connection), description, written_out)
            clean, problems = canonical_values(
                description, resolved.values, self.environment.today()
            )
            if resolved.problems or problems:
                raise RefusedError(resolved.problems + problems)
            person = self._write(connection, writer, known_or_new(connection, clean, draft.accept))
            attendance["person"], person_values = person, clean
        elif isinstance(attendance.get("person"), str):
            context = DatabaseContext(connection, self.environment.today(), None)
            person_values = context.linked("person", attendance["person"]) or {}
        context = DatabaseContext(connection, self.environment.today(), None)
        return replace(draft, values=with_category(context, attendance, person_values))

    def _record(self, connection: Connection, description: Description, row: RowMapping) -> Record:
        values = content_of(connection, description, row)
        context = DatabaseContext(connection, self.environment.today(), row["id"])
        labels = labels_of(connection, description, values)
        labels |= {each.name: each.compute(values, context) for each in description.computed}
        return Record(
            type=description.type,
            id=row["id"],
            revision=row["revision"],
            deleted=row["deleted"],
            title=row["title"],
            values=values,
            labels=labels,
            created_at=row["created_at"],
            created_by=row["created_by"],
            updated_at=row["updated_at"],
            updated_by=row["updated_by"],
        )


def _saving_sentence(connection: Connection, drafts: Sequence[Draft], ids: Sequence[str]) -> str:
    if not drafts:
        return "Xóa bản ghi"
    description = description_of(drafts[0].type)
    verb = "Ghi" if drafts[0].id is None else "Sửa"
    if len(drafts) > 1:
        return f"{verb} {len(drafts)} {description.label.lower()}"
    _, row = row_of(connection, ids[0], drafts[0].type)
    return f"{verb} {description.label.lower()} “{row['title']}”"
