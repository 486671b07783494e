"""One row at a time: which records it means, what it changes, why it cannot go in."""

import re

from nsuat_desktop.records.description import Plain, Severity
from nsuat_desktop.records.types.training import category_of
from nsuat_desktop.spreadsheets.entries import Entry
from nsuat_desktop.spreadsheets.import_memory import ImportMemory
from nsuat_desktop.spreadsheets.import_plan import Action, Candidate, ImportChoice, Mode, Verb
from nsuat_desktop.spreadsheets.names import organisation_kind_of
from nsuat_desktop.spreadsheets.own_columns import ACCEPTED
from nsuat_desktop.spreadsheets.planned import LinkPlan, RowPlan, Touched
from nsuat_desktop.spreadsheets.row_shape import ID, TITLE, Part, RowShape
from nsuat_desktop.spreadsheets.row_work import RowWork, Staged, TableColumns
from nsuat_desktop.spreadsheets.tables import TableRow
from nsuat_desktop.spreadsheets.values import Verdict
from nsuat_desktop.spreadsheets.vocabulary import YEARLY
from nsuat_desktop.text.fold import fold

NAMING = {"organisation": "name", "person": "full_name", "training_course": "title"}
_MADE_FOR_LINKS = frozenset({"organisation", "person", "training_course"})
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_COURSE, _PERSON = "training_course", "person"

Raw = dict[str, Plain]


class RowPlanner:
    """Plans the rows of one table; rows of earlier tables of the same import are known to it."""

    def __init__(
        self,
        memory: ImportMemory,
        choice: ImportChoice,
        shape: RowShape,
        columns: TableColumns,
    ) -> None:
        self._memory = memory
        self._choice = choice
        self._shape = shape
        self._columns = columns
        self._type = shape.main.type
        self._reason = choice.reason or f"Giữ như trong tệp “{choice.file_name or 'đã nhập'}”."
        self._course = self._course_part()
        self._listed = columns.texts_of(choice.table, ID)

    def plan(self, entry: Entry, table_row: TableRow) -> RowPlan:
        """What becomes of a row; what it writes is remembered for the rows that follow."""
        decision = self._choice.decisions.get(entry.number)
        parts = self._shape.sorted_out(entry.values)
        row = RowWork(entry.number, table_row.cells, self._columns, decision, parts)
        row.note_cells(entry)
        if decision is not None and decision.verb is Verb.SKIP:
            return self._done(row, Action.SKIPPED, None, None)
        own = parts[0]
        if isinstance(given := own.pop(ACCEPTED.name, None), dict):
            row.reasons = {name: str(reason) for name, reason in given.items()}
        self._link_all(row, self._shape.main, own)
        record_id = self._main_id(row, own)
        is_new = record_id is None
        if self._stops(row, is_new):
            return self._done(row, Action.SKIPPED, record_id, None)
        record_id, values = self._settled_main(row, own, record_id)
        self._figures(row, record_id)
        if row.refused:
            return self._done(row, Action.REFUSED, None if is_new else record_id, None)
        if is_new:
            return self._done(row, Action.NEW, record_id, values)
        changed = bool(row.staged)
        if changed and self._choice.mode is Mode.ADD:
            return self._done(row, Action.SKIPPED, record_id, None)
        return self._done(row, Action.UPDATED if changed else Action.SAME, record_id, values)

    def _stops(self, row: RowWork, is_new: bool) -> bool:
        """Only known records are to be changed, and this one is not known."""
        return is_new and self._choice.mode is Mode.UPDATE and not row.refused

    def _done(
        self, row: RowWork, action: Action, record_id: str | None, values: Raw | None
    ) -> RowPlan:
        goes_in = action in (Action.NEW, Action.UPDATED, Action.SAME)
        if goes_in:
            self._memory.keep(row, self._choice.table.sheet)
        else:
            self._memory.withdraw(row)
        told = goes_in or action is Action.REFUSED
        links = [each for each in row.links if goes_in or self._memory.is_known(each)]
        return RowPlan(
            row.number,
            action,
            record_id,
            values,
            tuple(row.touched) if told else (),
            tuple(links),
            tuple(row.notes),
            tuple(row.candidates),
        )

    # The row's own record

    def _main_id(self, row: RowWork, own: Raw) -> str | None:
        """The known record that the row is; None when it is a new one."""
        known = self._memory.known(self._type)
        if (given := own.get(ID)) is not None and given in known:
            return str(given)
        if row.decision is not None:
            chosen = row.decision.record_id
            if row.decision.verb is Verb.NEW:
                return None
            if chosen is not None and chosen in known:
                return chosen
        found = self._not_listed(own, known.find(own))
        if len(found) == 1:
            return found[0]
        alike = found or (known.alike(own) if self._type == _PERSON else ())
        alike = self._not_listed(own, alike)
        if (same := self._saying_all(alike, own)) is not None:
            return same
        if found:
            self._ask(row, self._shape.main, found, "Có nhiều bản ghi như vậy")
            self._refuse(row, self._shape.main, f"{len(found)} bản ghi khớp dòng này. {_WHICH}")
        elif not row.refused:
            self._look_alike(row, self._shape.main, own)
        return None

    def _not_listed(self, own: Raw, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Without those that the file lists by their own id, when this row has one too."""
        if own.get(ID) is None:
            return ids
        return tuple(each for each in ids if each not in self._listed)

    def _saying_all(self, ids: tuple[str, ...], own: Raw) -> str | None:
        """One that holds every value of the row already; figures must not go to any of several."""
        if self._shape.main.parts and self._type == "organisation" and len(ids) > 1:
            return None
        known = self._memory.known(self._type)
        wanted = {name: value for name, value in own.items() if name != ID}
        for each in ids:
            values = known.values(each)
            if all(values.get(name) == value for name, value in wanted.items()):
                return each
        return None

    def _settled_main(
        self, row: RowWork, own: Raw, record_id: str | None
    ) -> tuple[str, Raw | None]:
        part = self._shape.main
        if record_id is None:
            made = self._new_id(row, part, own)
            row.spoken.append(made)
            return made, self._make(row, part, made, own)
        known = self._memory.known(part.type)
        before = known.values(record_id)
        earlier = self._memory.spoken_in(row, record_id)
        values = self._merged(part, before, own)
        if earlier is not None and ID in own and values != before:
            reason = f"Mã này đã có ở {earlier}. Xóa mã ở đây nếu là bản ghi khác."
            row.note(part.place(ID), reason, Verdict.ERROR)
            return record_id, before
        if earlier is not None:
            values = self._keep_earlier(row, before, values, earlier)
        if values == before and not row.reasons:
            return record_id, before
        return record_id, self._change(row, part, record_id, before, values) or before

    def _merged(self, part: Part, before: Raw, own: Raw) -> Raw:
        """What a known record says with the filled cells of the row over it."""
        values = dict(before)
        for name, value in own.items():
            if name in (ID, TITLE):
                continue
            kept = before.get(name)
            if isinstance(value, dict) and isinstance(kept, dict):
                values[name] = {**kept, **value}
            else:
                values[name] = value
        return values

    def _keep_earlier(self, row: RowWork, before: Raw, values: Raw, earlier: str) -> Raw:
        """Of two rows about one record, the first is right; the second fills what is empty."""
        told = False
        kept = dict(values)
        for name, value in values.items():
            if name in before and before[name] != value:
                kept[name] = before[name]
                reason = f"Khác với {earlier} về cùng bản ghi; giữ như {earlier}."
                row.note(self._shape.main.place(name), reason, Verdict.WARNING)
                told = True
        if not told:
            row.note("", f"Cùng bản ghi với {earlier}.", Verdict.WARNING)
        return kept

    # Records that the row names

    def _link_all(self, row: RowWork, part: Part, raw: Raw) -> None:
        """Put the ids of linked records into the values of the record that links to them."""
        course = self._course if part is self._shape.main else None
        if course and (target := self._linked(row, course, self._course_values(row))):
            raw["course"] = target
        for child in part.parts:
            if not child.link or child is self._course:
                continue
            values = row.parts[self._shape.parts.index(child)]
            if part.type == _PERSON and child.link == "organisation":
                self._employ(row, child, values, raw)
            elif target := self._linked(row, child, values, raw):
                raw[child.link] = target

    def _linked(self, row: RowWork, part: Part, raw: Raw, around: Raw | None = None) -> str | None:
        """The id of the record that a link's cells mean, found or to be made."""
        self._link_all(row, part, raw)
        if not raw:
            return None
        if part.type == _PERSON and self._type == "attendance":
            self._employ_by_name(raw)
        found = self._found_link(row, part, raw, around or {})
        if len(found) == 1:
            self._fill(row, part, found[0], raw)
            row.links.append(LinkPlan(part.prefix.rstrip("."), part.type, found[0]))
            return found[0]
        if found:
            self._ask(row, part, found, "Có nhiều bản ghi như vậy")
            label = part.description.label.lower()
            self._refuse(row, part, f"Có {len(found)} {label} như đã ghi. {_WHICH}")
            return None
        return self._made_link(row, part, raw)

    def _found_link(self, row: RowWork, part: Part, raw: Raw, around: Raw) -> tuple[str, ...]:
        known = self._memory.known(part.type)
        named = raw.get(NAMING.get(part.type, TITLE)) or raw.get(TITLE)
        given = raw.get(ID)
        if isinstance(given, str) and given in known:
            if self._is_called(part, given, named):
                return (given,)
            del raw[ID]
        if (chosen := self._decided(row, part)) is not None:
            return (chosen,)
        found = known.find(raw)
        if not found and part.type == _PERSON and isinstance(course := around.get("course"), str):
            found = self._attendee(course, raw)
        bare = raw.keys() <= {ID, TITLE, NAMING.get(part.type)}
        if not found and isinstance(named, str) and bare and part.type != _PERSON:
            found = known.titled(named)
        return found

    def _is_called(self, part: Part, record_id: str, named: Plain) -> bool:
        """Whether the name beside an id is still that record's: a name typed over the old wins."""
        title = self._memory.title(part.type, record_id)
        return not isinstance(named, str) or fold(named) == fold(title)

    def _decided(self, row: RowWork, part: Part) -> str | None:
        if row.decision is None or row.decision.verb is not Verb.USE:
            return None
        chosen = row.decision.record_id
        if chosen is None or part.type == self._type:
            return None
        return chosen if chosen in self._memory.known(part.type) else None

    def _made_link(self, row: RowWork, part: Part, raw: Raw) -> str | None:
        if TITLE in raw and part.type in NAMING:
            raw.setdefault(NAMING[part.type], raw[TITLE])
        if part.type not in _MADE_FOR_LINKS or not raw.get(NAMING[part.type]):
            label = part.description.label.lower()
            named = raw.get(TITLE) or next(iter(raw.values()))
            reason = f"Không có {label} “{str(named)[:80]}”. Ghi {label} đó trước rồi nhập lại."
            self._refuse(row, part, reason)
            return None
        self._look_alike(row, part, raw)
        record_id = self._new_id(row, part, raw)
        if self._make(row, part, record_id, raw) is None:
            return None
        row.links.append(LinkPlan(part.prefix.rstrip("."), part.type, record_id))
        return record_id

    def _fill(self, row: RowWork, part: Part, record_id: str, raw: Raw) -> None:
        """A record that is only named gets what it lacks; what it says already stays."""
        before = self._memory.known(part.type).values(record_id)
        told = {name: value for name, value in raw.items() if name not in (ID, TITLE)}
        added = {name: value for name, value in told.items() if name not in before}
        if part.type == _PERSON and ("organisation" in before or "organisation_name" in before):
            added.pop("organisation", None)
            added.pop("organisation_name", None)
        for name, value in told.items():
            self._tell_difference(row, part, name, before.get(name), value)
        if added and self._choice.mode is not Mode.ADD:
            self._change(row, part, record_id, before, {**before, **added}, filling=True)

    def _tell_difference(
        self, row: RowWork, part: Part, name: str, before: Plain, value: Plain
    ) -> None:
        if before is None or before == value or not isinstance(value, str | int):
            return
        if isinstance(before, str) and isinstance(value, str) and fold(before) == fold(value):
            return
        label = part.description.label.lower()
        reason = f"Khác với hồ sơ {label}; giữ như hồ sơ."
        row.note(part.place(name), reason, Verdict.WARNING)

    # Persons and courses

    def _employ(self, row: RowWork, part: Part, values: Raw, person: Raw) -> None:
        """A person's organisation when it is on record, else its name only."""
        if not values:
            return
        self._link_all(row, part, values)
        found = self._found_link(row, part, values, {})
        if len(found) == 1:
            person["organisation"] = found[0]
            row.links.append(LinkPlan(part.prefix.rstrip("."), part.type, found[0]))
            return
        name = values.get("name") or values.get(TITLE)
        if name is not None:
            person.setdefault("organisation_name", name)
        for other in values.keys() - {"name", TITLE, ID}:
            reason = "Không ghi vì đơn vị chưa có trong danh sách. Ghi đơn vị trước rồi nhập lại."
            row.note(part.place(other), reason, Verdict.WARNING)

    def _employ_by_name(self, person: Raw) -> None:
        """The name of an organisation on record stands for it, where a list has no other column."""
        name = person.get("organisation_name")
        if isinstance(name, str) and "organisation" not in person:
            found = self._memory.known("organisation").titled(name)
            if len(found) == 1:
                person["organisation"] = found[0]
                del person["organisation_name"]

    def _attendee(self, course: str, raw: Raw) -> tuple[str, ...]:
        """The person of this name who attends the course already and may be the same."""
        known = self._memory.known(_PERSON)
        attended = self._memory.attendees(course)
        return tuple(
            each
            for each in known.alike(raw)
            if each in attended and self._may_be_same(known.values(each), raw)
        )

    def _may_be_same(self, before: Raw, raw: Raw) -> bool:
        names = ("birth_year", "personal_id", "sex")
        mine, theirs = self._memory.employer(raw), self._memory.employer(before)
        pairs = [(raw.get(name), before.get(name)) for name in names] + [(mine, theirs)]
        return all(a is None or b is None or a == b for a, b in pairs)

    def _course_part(self) -> Part | None:
        """The course of a list of attendees, where no column tells it."""
        if self._type != "attendance" or any(
            each.link == "course" for each in self._shape.main.parts
        ):
            return None
        return Part("course.", _COURSE, "course")

    def _course_values(self, row: RowWork) -> Raw:
        if self._choice.course_id is not None:
            return {ID: self._choice.course_id}
        values = {**(self._choice.matching.course or {}), **self._choice.course}
        if not values:
            reason = "Chưa rõ danh sách này của lớp nào. Chọn lớp, hoặc ghi tên và ngày của lớp."
            row.note("course", reason, Verdict.ERROR)
        return values

    # Figures of years

    def _figures(self, row: RowWork, organisation: str) -> None:
        for part in self._shape.main.parts:
            if part.type != YEARLY or part.link:
                continue
            values = dict(row.parts[self._shape.parts.index(part)])
            year = values.setdefault("year", part.year or self._choice.year)
            if len(values) < 2:
                continue
            if year is None:
                self._tell_no_year(row, part, values)
                continue
            values["organisation"] = organisation
            self._settle_figures(row, part, values)

    def _tell_no_year(self, row: RowWork, part: Part, values: Raw) -> None:
        for name in values.keys() - {"year"}:
            reason = "Chưa rõ số liệu của năm nào nên không ghi. Thêm năm vào tên cột."
            row.note(part.place(name), reason, Verdict.WARNING)

    def _settle_figures(self, row: RowWork, part: Part, values: Raw) -> None:
        known = self._memory.known(YEARLY)
        found = known.find(values)
        if not found:
            made = self._memory.new_id()
            row.spoken.append(made)
            self._make(row, part, made, values)
            return
        before = known.values(found[0])
        after = self._merged(part, before, values)
        earlier = self._memory.spoken_in(row, found[0])
        if earlier is not None:
            after = {**after, **before}
        if after != before:
            self._change(row, part, found[0], before, after)

    # Making and changing

    def _new_id(self, row: RowWork, part: Part, raw: Raw) -> str:
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

    def _make(self, row: RowWork, part: Part, record_id: str, raw: Raw) -> Raw | None:
        """Stage a new record; None when the rules refuse it."""
        values = {name: value for name, value in raw.items() if name not in (ID, TITLE)}
        self._complete(row, part, values)
        made = self._examined(row, part, values, None, record_id)
        if made is not None:
            self._memory.stage(row, Staged(part, record_id, made, None))
        return made

    def _change(
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
        given = row.reasons if part is self._shape.main else {}
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
            self._categorise(row, part, values)

    def _categorise(self, row: RowWork, part: Part, values: Raw) -> None:
        if values.get("category") not in (None, "public") or values.get("public_kind"):
            return
        person_id = values.get("person")
        if not isinstance(person_id, str):
            return
        person = self._memory.known(_PERSON).values(person_id)
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

    # What the clerk should look at

    def _look_alike(self, row: RowWork, part: Part, raw: Raw) -> None:
        """Warn of records with nearly the same name, unless the clerk has decided."""
        if row.decision is not None or raw.get(ID) is not None:
            return
        known = self._memory.known(part.type)
        for each in known.alike(raw)[:3]:
            values = known.values(each)
            if self._told_apart(part.type, values, raw):
                continue
            title = known.title(each)
            reason = f"Giống “{title}” đã có. Nếu là một, chọn bản ghi đó; nếu khác, để nguyên."
            name = NAMING[part.type]
            row.note(part.place(name), reason, Verdict.WARNING)
            if known.is_on_record(each):
                path = part.prefix.rstrip(".")
                row.candidates.append(Candidate(each, title, "Tên gần giống", path))

    def _told_apart(self, record_type: str, values: Raw, raw: Raw) -> bool:
        names = ("tax_code", "personal_id", "birth_year")
        pairs = [(values.get(name), raw.get(name)) for name in names]
        if any(a is not None and b is not None and a != b for a, b in pairs):
            return True
        if record_type != _PERSON:
            return False
        # Two people of one name are many; one fact more must be alike to be worth a look.
        mine, theirs = self._memory.employer(raw), self._memory.employer(values)
        year = raw.get("birth_year")
        return (mine is None or mine != theirs) and (
            year is None or year != values.get("birth_year")
        )

    def _ask(self, row: RowWork, part: Part, ids: tuple[str, ...], why: str) -> None:
        known = self._memory.known(part.type)
        path = part.prefix.rstrip(".")
        row.candidates += [Candidate(each, known.title(each), why, path) for each in ids[:10]]

    def _refuse(self, row: RowWork, part: Part, reason: str) -> None:
        path = part.prefix.rstrip(".") or self._shape.main.place(NAMING.get(part.type, ""))
        row.note(path, reason, Verdict.ERROR)


_WHICH = "Chọn một bản ghi, hoặc ghi thêm mã số thuế, ngày tháng để phân biệt."
