"""One row at a time: which record it is, what it changes, why it cannot go in."""

from collections.abc import Mapping

from nsuat_desktop.records.description import Plain
from nsuat_desktop.spreadsheets.award_words import Awarded, awarded, names_both
from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.entries import Entry
from nsuat_desktop.spreadsheets.import_memory import ImportMemory
from nsuat_desktop.spreadsheets.import_plan import Action, ImportChoice, Mode, Verb
from nsuat_desktop.spreadsheets.line_columns import lines_field
from nsuat_desktop.spreadsheets.own_columns import ACCEPTED
from nsuat_desktop.spreadsheets.planned import RowPlan
from nsuat_desktop.spreadsheets.row_doubts import WHICH, RowDoubts
from nsuat_desktop.spreadsheets.row_links import RowLinks
from nsuat_desktop.spreadsheets.row_records import Raw, RowRecords
from nsuat_desktop.spreadsheets.row_shape import ID, Part, RowShape
from nsuat_desktop.spreadsheets.row_work import RowWork, TableColumns
from nsuat_desktop.spreadsheets.several_records import further, said_once
from nsuat_desktop.spreadsheets.tables import TableRow
from nsuat_desktop.spreadsheets.vocabulary import YEARLY

_PERSON, _AWARD = "person", "award"


class RowPlanner:
    """Plans the rows of one table; rows of earlier tables of the same import are known to it."""

    def __init__(
        self, memory: ImportMemory, choice: ImportChoice, shape: RowShape, columns: TableColumns
    ) -> None:
        self._memory = memory
        self._choice = choice
        self._shape = shape
        self._columns = columns
        self._type = shape.main.type
        reason = choice.reason or f"Giữ như trong tệp “{choice.file_name or 'đã nhập'}”."
        paths = {*choice.matching.columns.values()}
        found = {lines_field(shape.main.description, path) for path in paths}
        self._gathered = {name for name in found if name}
        self._records = RowRecords(memory, shape.main, reason, self._gathered)
        self._doubts = RowDoubts(memory)
        self._links = RowLinks(memory, choice, shape, self._records, self._doubts)
        self._listed = columns.texts_of(choice.table, ID)
        held = set(choice.matching.columns.values())
        told = choice.matching.told
        self._told = {name: value for name, value in told.items() if name not in held}
        self._is_mixed = names_both(choice.table, choice.matching.columns)
        fields = shape.main.description.fields
        self._with_default = [f.name for f in fields if f.default is not None and f.name in held]

    def plan(self, entry: Entry, table_row: TableRow) -> RowPlan:
        """What becomes of a row; what it writes is remembered for the rows that follow."""
        decision = self._choice.decisions.get(entry.number)
        said = {**self._told, **entry.values} if self._told else entry.values
        names = awarded(said, is_mixed=self._is_mixed) if self._type == _AWARD else Awarded(said)
        parts = self._shape.sorted_out(names.values)
        row = RowWork(entry.number, table_row.cells, self._columns, decision, parts)
        row.note_cells(entry)
        if names.reason:
            row.note("organisation.name", names.reason, names.verdict)
        for name in self._told:
            row.note(name, "Lấy theo dòng tiêu đề ở trên bảng.", Verdict.MENDED)
        if decision is not None and decision.verb is Verb.SKIP:
            return self._done(row, Action.SKIPPED, None, None)
        own = parts[0]
        if isinstance(given := own.pop(ACCEPTED.name, None), dict):
            row.reasons = {name: str(reason) for name, reason in given.items()}
        self._links.link_all(row, self._shape.main, own)
        record_id = self._main_id(row, own)
        is_new = record_id is None
        if self._stops(row, is_new):
            return self._done(row, Action.SKIPPED, record_id, None)
        record_id, values = self._settled_main(row, own, record_id)
        self._figures(row, record_id)
        for told in entry.more:
            self._settle_further(row, own, told)
        if row.refused:
            return self._done(row, Action.REFUSED, None if is_new else record_id, None)
        if is_new or self._only_adds(row):
            return self._done(row, Action.NEW, record_id, values)
        changed = bool(row.staged)
        if changed and self._choice.mode is Mode.ADD:
            return self._done(row, Action.SKIPPED, record_id, None)
        return self._done(row, Action.UPDATED if changed else Action.SAME, record_id, values)

    def _only_adds(self, row: RowWork) -> bool:
        """Its own record is known and stays as it is, but another one of its kind is new."""
        return not row.touched and bool(self._made(row))

    def _made(self, row: RowWork) -> list[str]:
        """Ids of the new records of the kind that is listed."""
        main = self._shape.main
        return [each.record_id for each in row.staged if each.part is main and each.before is None]

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
        further = [each for each in self._made(row) if each != record_id] if goes_in else []
        return RowPlan(
            row.number,
            action,
            record_id,
            values,
            tuple(row.touched) if told else (),
            tuple(links),
            tuple(row.notes),
            tuple(row.candidates),
            tuple(further),
        )

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
        if alike and (same := self._saying_all(alike, own)) is not None:
            return same
        if found:
            self._doubts.ask(row, self._shape.main, found, "Có nhiều bản ghi như vậy")
            self._doubts.refuse(
                row, self._shape.main, f"{len(found)} bản ghi khớp dòng này. {WHICH}"
            )
        elif not row.refused:
            self._doubts.look_alike(row, self._shape.main, own)
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
            made = self._records.new_id(row, part, own)
            row.spoken.append(made)
            # What our own export left empty is empty, where a list has the usual value.
            told = {**dict.fromkeys(self._with_default), **own} if ID in own else own
            return made, self._records.make(row, part, made, told)
        known = self._memory.known(part.type)
        before = known.values(record_id)
        earlier = self._memory.spoken_in(row, record_id, self._choice.table.sheet)
        values = self._records.merged(part, before, own)
        if earlier is not None and ID in own and values != before:
            reason = f"Mã này đã có ở {earlier}. Xóa mã ở đây nếu là bản ghi khác."
            row.note(part.place(ID), reason, Verdict.ERROR)
            return record_id, before
        if earlier is not None:
            values = self._keep_earlier(row, before, values, earlier)
        if values == before and not row.reasons:
            return record_id, before
        return record_id, self._records.change(row, part, record_id, before, values) or before

    def _settle_further(self, row: RowWork, own: Raw, told: Mapping[str, Plain]) -> None:
        """Another record of the row's kind that differs from the row's own in what is told."""
        part = self._shape.main
        fields = part.description.by_name
        for name in said_once(own, fields):
            if name in told:
                continue
            reason = "Chỉ ghi ở bản ghi thứ nhất của dòng, để không tính nhiều lần. Xem lại."
            row.note(part.place(name), reason, Verdict.WARNING)
        raw = further(own, told, fields)
        raw.pop(ID, None)
        known = self._memory.known(self._type)
        found = [each for each in known.find(raw) if each not in row.spoken]
        if len(found) > 1 and (same := self._saying_all(tuple(found), raw)) is not None:
            found = [same]
        if len(found) > 1:
            reason = f"{len(found)} bản ghi khớp một mục của dòng này. {WHICH}"
            self._doubts.refuse(row, part, reason)
        elif found or self._choice.mode is not Mode.UPDATE:
            self._settled_main(row, raw, found[0] if found else None)

    def _keep_earlier(self, row: RowWork, before: Raw, values: Raw, earlier: str) -> Raw:
        """Of two rows about one record, the first is right; the second fills what is empty."""
        told = False
        kept = dict(values)
        for name, value in values.items():
            if name in before and before[name] != value and name not in self._gathered:
                kept[name] = before[name]
                reason = f"Khác với {earlier} về cùng bản ghi; giữ như {earlier}."
                row.note(self._shape.main.place(name), reason, Verdict.WARNING)
                told = True
        if not told:
            row.note("", f"Cùng bản ghi với {earlier}.", Verdict.WARNING)
        return kept

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
            self._records.make(row, part, made, values)
            return
        before = known.values(found[0])
        after = self._records.merged(part, before, values)
        earlier = self._memory.spoken_in(row, found[0], self._choice.table.sheet)
        if earlier is not None:
            for name, value in values.items():
                if before.get(name) not in (None, value):
                    reason = f"Khác với {earlier} về cùng năm; giữ như {earlier}."
                    row.note(part.place(name), reason, Verdict.WARNING)
            after = {**after, **before}
        if after != before:
            self._records.change(row, part, found[0], before, after)
