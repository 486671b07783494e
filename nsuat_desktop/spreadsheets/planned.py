"""A plan as it is kept: lean for a hundred thousand rows, told in full for the rows asked for."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import overload

from nsuat_desktop.records.checks import NOTES
from nsuat_desktop.records.description import Kind, Plain, Values
from nsuat_desktop.records.history import text_of
from nsuat_desktop.records.naming import catalogue_labels
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.converted import ColumnContext, Converted, Verdict
from nsuat_desktop.spreadsheets.entries import Entry, entry_of
from nsuat_desktop.spreadsheets.import_plan import (
    Action,
    Candidate,
    CellNote,
    Counts,
    FieldChange,
    ImportChoice,
    PlannedRow,
    RowLink,
)
from nsuat_desktop.spreadsheets.tables import FoundTable

TitleOf = Callable[[str, str], str]
"""(kind, id) of a record on record or planned -> what it is called."""

_NAMED = ("name", "full_name", "title", "person.full_name", "organisation.name")
_ORDER = (Verdict.FINE, Verdict.MENDED, Verdict.WARNING, Verdict.ERROR)


@dataclass(slots=True)
class PlannedWrite:
    """The state in which the import leaves one record; `on_record` when it was there before."""

    type: str
    record_id: str
    values: dict[str, Plain]
    on_record: bool


@dataclass
class Batch:
    """All that one import writes, each record once; `head` is the history it was planned on."""

    head: tuple[int, str]
    tables: int = 1
    writes: dict[str, PlannedWrite] = field(default_factory=dict)

    def on_record(self, record_id: str) -> bool:
        """Whether a record was there before the import."""
        write = self.writes.get(record_id)
        return write is None or write.on_record


@dataclass(frozen=True, slots=True)
class LinkPlan:
    """Another record that a row names."""

    path: str
    type: str
    record_id: str


@dataclass(frozen=True, slots=True)
class Touched:
    """A known record that a row changes; `prefix` tells which of the row's records it is."""

    prefix: str
    type: str
    record_id: str
    before: Mapping[str, Plain]
    after: Mapping[str, Plain]


@dataclass(slots=True)
class RowPlan:
    """What becomes of one row, without what can be told again when it is asked for."""

    number: int
    action: Action
    record_id: str | None = None
    values: Mapping[str, Plain] | None = None
    touched: tuple[Touched, ...] = ()
    links: tuple[LinkPlan, ...] = ()
    notes: tuple[CellNote, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    further: tuple[str, ...] = ()
    """Ids of the other records of the row's kind that it makes."""


class PlannedRows(Sequence[PlannedRow]):
    """The rows of a plan in file order; each is put into words when it is asked for."""

    def __init__(self, plans: Sequence[RowPlan], told: Callable[[RowPlan], PlannedRow]) -> None:
        self._plans = plans
        self._told = told

    def __len__(self) -> int:
        return len(self._plans)

    @overload
    def __getitem__(self, index: int) -> PlannedRow: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[PlannedRow]: ...
    def __getitem__(self, index: int | slice) -> PlannedRow | Sequence[PlannedRow]:
        if isinstance(index, slice):
            return PlannedRows(self._plans[index], self._told)
        return self._told(self._plans[index])


class ImportPlan:
    """What an import of one table does, row by row. Nothing of it is written yet.

    `actions` go by place in `rows`, like `verdicts`: the worst that is said of each row.
    """

    def __init__(
        self,
        choice: ImportChoice,
        table: FoundTable,
        contexts: Mapping[int, ColumnContext],
        plans: Sequence[RowPlan],
        batch: Batch,
        title_of: TitleOf,
    ) -> None:
        self.choice = choice
        self.table = table
        self.batch = batch
        self.contexts = contexts
        self._plans = plans
        self._title_of = title_of
        self.actions: Sequence[Action] = [each.action for each in plans]
        self.counts = Counts.of(self.actions)

    @property
    def rows(self) -> Sequence[PlannedRow]:
        """Made when asked for: kept, it would hold the plan in a cycle, and all its memory."""
        return PlannedRows(self._plans, self._told)

    @property
    def written(self) -> int:
        """Records of the kind listed that it makes or changes; a row may make several."""
        further = sum(len(each.further) for each in self._plans)
        return self.counts.new + self.counts.updated + further

    @property
    def record_type(self) -> str:
        """The kind of record the table lists."""
        assert self.choice.matching.record_type is not None
        return self.choice.matching.record_type

    @cached_property
    def verdicts(self) -> Sequence[Verdict]:
        """The worst that is said of each row or of its cells."""
        return [worst(note.verdict for note in each.notes) for each in self._plans]

    @property
    def refused(self) -> Sequence[PlannedRow]:
        """The rows that cannot go in."""
        some = self._plans if self.counts.refused else ()
        plans = [each for each in some if each.action is Action.REFUSED]
        return PlannedRows(plans, self._told)

    @property
    def asked(self) -> list[int]:
        """Places of the rows that may be a known record, where somebody should decide."""
        return [place for place, each in enumerate(self._plans) if each.candidates]

    @property
    def notes(self) -> list[CellNote]:
        """All that is to be said, in file order."""
        return [note for each in self._plans for note in each.notes]

    def notes_at(self, place: int) -> Sequence[CellNote]:
        """What is said of the row at a place of `rows`."""
        return self._plans[place].notes

    def row(self, number: int) -> PlannedRow:
        """The row with this number in the file.

        Raises:
            KeyError: the table has no such row.
        """
        return self.rows[self._places[number]]

    def cells(self, number: int) -> Mapping[int, Converted]:
        """What the cells of a row were read as, by column index, with all that is said of them."""
        place = self._places[number]
        found = dict(self._entry(place).cells)
        for note in self._plans[place].notes:
            if note.column is None:
                continue
            cell = found.get(note.column, Converted(None))
            if _ORDER.index(note.verdict) > _ORDER.index(cell.verdict):
                found[note.column] = cell._replace(verdict=note.verdict, reason=note.reason)
        return found

    @cached_property
    def _places(self) -> Mapping[int, int]:
        return {each.number: place for place, each in enumerate(self._plans)}

    def _entry(self, place: int) -> Entry:
        row = self.table.rows[place]
        return entry_of(self.table, self.choice.matching, self.contexts, row)

    def _told(self, plan: RowPlan) -> PlannedRow:
        known = plan.record_id is not None and self.batch.on_record(plan.record_id)
        return PlannedRow(
            plan.number,
            plan.action,
            self._title(plan),
            plan.record_id if known else None,
            tuple(self._changes(plan)),
            tuple(self._link(each) for each in plan.links),
            plan.notes,
            plan.candidates,
            tuple(self._title_of(self.record_type, each) for each in plan.further),
        )

    def _title(self, plan: RowPlan) -> str:
        if plan.values is not None:
            labels = self._labels(self.record_type, plan.values)
            return description_of(self.record_type).title(plan.values, labels)
        if plan.record_id is not None:
            return self._title_of(self.record_type, plan.record_id)
        values = self._entry(self._places[plan.number]).values
        texts = [value for value in values.values() if isinstance(value, str)]
        named = (values[path] for path in _NAMED if path in values)
        return str(next(named, texts[0] if texts else ""))

    def _labels(self, record_type: str, values: Values) -> dict[str, str]:
        description = description_of(record_type)
        labels = catalogue_labels(description.fields, values)
        for each in description.links():
            target = values.get(each.name)
            if each.kind is Kind.LINK and isinstance(target, str):
                labels[each.name] = self._title_of(str(each.link), target)
        return labels

    def _link(self, link: LinkPlan) -> RowLink:
        known = link.record_id if self.batch.on_record(link.record_id) else None
        return RowLink(link.path, link.type, self._title_of(link.type, link.record_id), known)

    def _changes(self, plan: RowPlan) -> Iterator[FieldChange]:
        for each in plan.touched:
            description = description_of(each.type)
            heading = f"{description.label}: " if each.prefix else ""
            old = self._labels(each.type, each.before)
            new = self._labels(each.type, each.after)
            for described in (*description.fields, NOTES):
                before, after = each.before.get(described.name), each.after.get(described.name)
                if before != after:
                    yield FieldChange(
                        heading + described.label,
                        text_of(described, before, old),
                        text_of(described, after, new),
                    )


def worst(verdicts: Iterator[Verdict]) -> Verdict:
    """The gravest of some verdicts; fine when there is none."""
    return max(verdicts, key=_ORDER.index, default=Verdict.FINE)
