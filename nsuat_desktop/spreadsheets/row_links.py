"""The records that a row names: found among the known ones, completed, or made."""

from nsuat_desktop.records.description import Plain
from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.import_memory import ImportMemory
from nsuat_desktop.spreadsheets.import_plan import ImportChoice, Mode, Verb
from nsuat_desktop.spreadsheets.matching import own_sheet_of
from nsuat_desktop.spreadsheets.own_columns import NAMING
from nsuat_desktop.spreadsheets.planned import LinkPlan
from nsuat_desktop.spreadsheets.row_doubts import WHICH, RowDoubts
from nsuat_desktop.spreadsheets.row_records import Raw, RowRecords
from nsuat_desktop.spreadsheets.row_shape import ID, TITLE, Part, RowShape
from nsuat_desktop.spreadsheets.row_work import RowWork
from nsuat_desktop.text.fold import dedupe_key, fold

_MADE_FOR_LINKS = frozenset({"organisation", "person"})
_COURSE, _PERSON = "training_course", "person"


class RowLinks:
    """Puts the ids of linked records into what the rows of one table say."""

    def __init__(
        self,
        memory: ImportMemory,
        choice: ImportChoice,
        shape: RowShape,
        records: RowRecords,
        doubts: RowDoubts,
    ) -> None:
        self._memory = memory
        self._choice = choice
        self._shape = shape
        self._records = records
        self._doubts = doubts
        self._type = shape.main.type
        self._course = self._course_part()
        self._is_own = own_sheet_of(choice.table) is not None

    def link_all(self, row: RowWork, part: Part, raw: Raw) -> None:
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
        self.link_all(row, part, raw)
        if not raw:
            return None
        if part.type == _PERSON and self._type == "attendance":
            self._employ_by_name(raw)
        found = self._found_link(row, part, raw, around or {})
        if len(found) == 1:
            self._fill(row, part, found[0], raw)
            row.links.append(LinkPlan(part.prefix.rstrip("."), part.type, found[0]))
            return found[0]
        is_new = row.decision is not None and row.decision.verb is Verb.NEW
        if found and not is_new:
            self._doubts.ask(row, part, found, "Có nhiều bản ghi như vậy")
            label = part.description.label.lower()
            self._doubts.refuse(row, part, f"Có {len(found)} {label} như đã ghi. {WHICH}")
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
        found = known.find(raw)
        if (chosen := self._decided(row, part, raw, found)) is not None:
            return (chosen,)
        if not found and part.type == _PERSON and isinstance(course := around.get("course"), str):
            found = self._attendee(course, raw)
        bare = raw.keys() <= {ID, TITLE, NAMING.get(part.type)}
        if not found and isinstance(named, str) and bare and part.type != _PERSON:
            found = known.titled(named)
        if not found and part.type == _PERSON and self._type != "attendance":
            found = self._person_on_record(raw)
        return found

    def _person_on_record(self, raw: Raw) -> tuple[str, ...]:
        """Whom a list means that says of people no more than name and year of birth.

        A form asks for them as they are on record, so that there the name is enough.
        """
        name, year = raw.get("full_name"), raw.get("birth_year")
        if not isinstance(name, str) or not raw.keys() <= {ID, "full_name", "birth_year"}:
            return ()
        if year is None and not self._is_own:
            return ()
        known = self._memory.known(_PERSON)
        return tuple(
            each
            for each in known.titled(name)
            if dedupe_key(known.title(each)) == dedupe_key(name)
            and known.values(each).get("birth_year") == year
        )

    def _is_called(self, part: Part, record_id: str, named: Plain) -> bool:
        """Whether the name beside an id is still that record's: a name typed over the old wins."""
        title = self._memory.title(part.type, record_id)
        return not isinstance(named, str) or fold(named) == fold(title)

    def _decided(self, row: RowWork, part: Part, raw: Raw, found: tuple[str, ...]) -> str | None:
        """The record that the clerk chose, where it may be this one of those that the row names."""
        if row.decision is None or row.decision.verb is not Verb.USE or part.type == self._type:
            return None
        known, chosen = self._memory.known(part.type), row.decision.record_id
        if chosen is None or chosen not in known:
            return None
        alone = [each.type for each in self._shape.parts].count(part.type) == 1
        meant = chosen in found or chosen in known.alike(raw) or (alone and not found)
        return chosen if meant else None

    def _made_link(self, row: RowWork, part: Part, raw: Raw) -> str | None:
        if TITLE in raw and part.type in NAMING:
            raw.setdefault(NAMING[part.type], raw[TITLE])
        is_made = part.type in _MADE_FOR_LINKS or part is self._course
        if not is_made or not raw.get(NAMING[part.type]):
            label = part.description.label.lower()
            named = raw.get(TITLE) or next(iter(raw.values()))
            reason = f"Không có {label} “{str(named)[:80]}”. Ghi {label} đó trước rồi nhập lại."
            self._doubts.refuse(row, part, reason)
            return None
        self._doubts.look_alike(row, part, raw)
        record_id = self._records.new_id(row, part, raw)
        if self._records.make(row, part, record_id, raw) is None:
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
            self._records.change(row, part, record_id, before, {**before, **added}, filling=True)

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

    def _employ(self, row: RowWork, part: Part, values: Raw, person: Raw) -> None:
        """A person's organisation when it is on record, else its name only."""
        if not values:
            return
        self.link_all(row, part, values)
        found = self._found_link(row, part, values, {})
        known: Raw = {}
        name = values.get("name") or values.get(TITLE)
        if len(found) == 1:
            person["organisation"] = found[0]
            row.links.append(LinkPlan(part.prefix.rstrip("."), part.type, found[0]))
            known = self._memory.known(part.type).values(found[0])
        elif name is not None:
            person.setdefault("organisation_name", name)
        for other in values.keys() - {"name", TITLE, ID}:
            if values[other] != known.get(other):
                reason = "Không ghi: hồ sơ người không có mục này. Nếu là của đơn vị, ghi ở đơn vị."
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
        if not values.get("title"):
            reason = "Chưa rõ danh sách này của lớp nào. Chọn lớp, hoặc ghi tên và ngày của lớp."
            row.note("course", reason, Verdict.ERROR)
            return {}
        return values
