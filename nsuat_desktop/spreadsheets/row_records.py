"""What a row makes or changes: completed, examined by the rules, and staged."""

import re
from collections.abc import Container

from nsuat_desktop.records.checks import NOTES
from nsuat_desktop.records.description import Plain, Severity
from nsuat_desktop.records.types.training import category_of
from nsuat_desktop.spreadsheets.choice_values import is_absence
from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.courses import kind_by_title
from nsuat_desktop.spreadsheets.import_memory import ImportMemory
from nsuat_desktop.spreadsheets.line_columns import together
from nsuat_desktop.spreadsheets.names import organisation_kind_of
from nsuat_desktop.spreadsheets.planned import Touched
from nsuat_desktop.spreadsheets.roll_marks import speaks_of_absence
from nsuat_desktop.spreadsheets.row_shape import ID, TITLE, Part
from nsuat_desktop.spreadsheets.row_work import RowWork, Staged

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

Raw = dict[str, Plain]
"""What a row says of one record, by field."""


class RowRecords:
    """Stages records for the rows of one table.

    `main` is the part that the table lists; `reason` is kept where a rule warns; `gathered` are
    fields of whose lines a row tells some, beside those on record.
    """

    def __init__(
        self, memory: ImportMemory, main: Part, reason: str, gathered: Container[str] = ()
    ) -> None:
        self._memory = memory
        self._main = main
        self._reason = reason
        self._gathered = gathered

    def merged(self, part: Part, before: Raw, own: Raw) -> Raw:
        """What a known record says with the filled cells of the row over it."""
        values = dict(before)
        for name, value in own.items():
            if name in (ID, TITLE):
                continue
            kept = before.get(name)
            if isinstance(value, dict) and isinstance(kept, dict):
                values[name] = {**kept, **value}
            elif name in self._gathered and isinstance(kept, list) and isinstance(value, list):
                values[name] = together(kept, value)
            else:
                values[name] = value
        return values

    def new_id(self, row: RowWork, part: Part, raw: Raw) -> str:
        """The id that our own export gives, when the record is gone from here; else a fresh one."""
        given = raw.get(ID)
        if given is None:
            return self._memory.new_id()
        text = str(given).strip().lower()
        if not _UUID.fullmatch(text) or self._memory.is_taken(text):
            reason = (
                "Bản ghi có mã này đã bị xóa, hoặc mã không đúng. Xóa mã để nhập như bản ghi mới."
            )
            row.note(part.place(ID), reason, Verdict.ERROR)
        return text

    def make(self, row: RowWork, part: Part, record_id: str, raw: Raw) -> Raw | None:
        """Stage a new record; None when the rules refuse it."""
        values = dict(raw)
        values.pop(ID, None)
        values.pop(TITLE, None)
        self._complete(row, part, values)
        made = self._examined(row, part, values, None, record_id)
        if made is not None:
            self._memory.stage(row, Staged(part, record_id, made, None))
        return made

    def change(
        self,
        row: RowWork,
        part: Part,
        record_id: str,
        before: Raw,
        values: Raw,
        *,
        filling: bool = False,
    ) -> Raw | None:
        """Stage a changed record; what merely fills another record's gaps refuses no row."""
        made = self._examined(row, part, values, before, record_id, lenient=filling)
        if made is None or made == before:
            return made
        self._memory.stage(row, Staged(part, record_id, made, before))
        row.touched.append(Touched(part.prefix, part.type, record_id, before, made))
        return made

    def _examined(
        self,
        row: RowWork,
        part: Part,
        values: Raw,
        before: Raw | None,
        record_id: str,
        *,
        lenient: bool = False,
    ) -> Raw | None:
        known = (record_id, before) if before is not None else None
        given = row.reasons if part is self._main else {}
        made, problems = self._memory.examine(part.type, values, known, self._reason, given)
        errors = [each for each in problems if each.severity is Severity.ERROR]
        if lenient and errors:
            return None
        for problem in problems:
            if problem.severity is Severity.ERROR or problem.field not in given:
                row.note_problem(part, problem)
        if errors:
            row.refused = True
            return None
        return made

    def _complete(self, row: RowWork, part: Part, values: Raw) -> None:
        """What must be known of a record and follows from the rest when a list does not say it."""
        if part.type == "organisation" and "kind" not in values:
            name = values.get("name")
            kind = organisation_kind_of(name) if isinstance(name, str) else None
            values["kind"] = kind or "other"
            if name and kind is None:
                reason = "Chưa rõ loại đơn vị nên ghi là “Khác”. Xem lại."
                row.note(part.place("name"), reason, Verdict.WARNING)
        elif part.type == "attendance":
            self._look_at_notes(row, part, values)
            self._categorise(row, part, values)
        elif part.type in ("training_course", "event"):
            self._tell_kind(row, part, values)

    def _tell_kind(self, row: RowWork, part: Part, values: Raw) -> None:
        """A course or an event by its title; one of which only the first day is said takes one."""
        title, starts = values.get("title"), values.get("starts")
        is_course = part.type == "training_course"
        if title and "kind" not in values:
            kind = kind_by_title(part.type, str(title))
            if kind is None and is_course:
                kind = "training"
                reason = "Chưa rõ loại lớp nên ghi là “Đào tạo”. Xem lại."
                row.note(part.place("title"), reason, Verdict.WARNING)
            if kind is not None:
                values["kind"] = kind
        if is_course and isinstance(starts, str) and "ends" not in values:
            values["ends"] = starts
            reason = "Không ghi ngày kết thúc nên coi là lớp một ngày. Xem lại."
            row.note(part.place("ends"), reason, Verdict.WARNING)

    def _look_at_notes(self, row: RowWork, part: Part, values: Raw) -> None:
        """'Vắng' in the notes of a list that says no more of who came."""
        notes = values.get(NOTES.name)
        if "attended" in values or not isinstance(notes, str) or not speaks_of_absence(notes):
            return
        if is_absence(notes):
            values["attended"] = False
        told = "nên coi là vắng" if is_absence(notes) else "nhưng vẫn tính là có mặt"
        reason = f"Ghi chú “{notes[:40]}” {told}. Xem lại."
        row.note(part.place(NOTES.name), reason, Verdict.WARNING)

    def _categorise(self, row: RowWork, part: Part, values: Raw) -> None:
        if values.get("category") not in (None, "public") or values.get("public_kind"):
            return
        person_id = values.get("person")
        if not isinstance(person_id, str):
            return
        person = self._memory.known("person").values(person_id)
        organisation = person.get("organisation")
        if isinstance(organisation, str):
            facts: Raw = self._memory.known("organisation").values(organisation)
            name = str(facts.get("name"))
        else:
            name = str(person.get("organisation_name") or "")
            facts = {"kind": organisation_kind_of(name)}
        category, public_kind, unsure = category_of(facts, name)
        if "category" not in values:
            values["category"] = category
            if unsure:
                reason = "Chưa rõ nhóm của người này nên ghi là “Khác”. Xem lại."
                row.note(part.place("category"), reason, Verdict.WARNING)
        if values["category"] == "public":
            values["public_kind"] = public_kind or "administration"
