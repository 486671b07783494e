"""What an import will do, row by row, known before anything is written.

`ImportChoice` is what the clerk decided; `planning.plan_import` answers with an `ImportPlan`;
`importing.run_import` writes exactly that plan.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass, field
from enum import StrEnum

from nsuat_desktop.records.description import Plain
from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.matching import Matching
from nsuat_desktop.spreadsheets.tables import FoundTable


class Mode(StrEnum):
    """What may happen to records: only new ones, only changes of known ones, or both."""

    ADD = "add"
    UPDATE = "update"
    BOTH = "both"


class Action(StrEnum):
    """What becomes of one row; each row has exactly one."""

    NEW = "new"
    UPDATED = "updated"
    SAME = "same"
    SKIPPED = "skipped"
    REFUSED = "refused"


class Verb(StrEnum):
    """What the clerk decided about a row that may be a record already known."""

    NEW = "new"
    USE = "use"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Decision:
    """`record_id` is the known record of `Verb.USE`."""

    verb: Verb
    record_id: str | None = None


@dataclass(frozen=True)
class ImportChoice:
    """One table to bring in, and everything decided about it.

    `edits` are texts typed over cells, by (row number in the file, `FoundColumn.index`);
    `decisions` go by row number; `reason` is kept with every record that comes in against a
    warning; `file_name` is told in the history. For a list of attendees, `course` adds to what
    the titles say of their course (and wins over it), `course_id` names a known one instead.
    `year` is that of figures whose columns name none.
    """

    table: FoundTable
    matching: Matching
    mode: Mode = Mode.BOTH
    edits: Mapping[tuple[int, int], str] = field(default_factory=dict)
    decisions: Mapping[int, Decision] = field(default_factory=dict)
    reason: str = ""
    file_name: str = ""
    epoch_1904: bool = False
    course: Mapping[str, Plain] = field(default_factory=dict)
    course_id: str | None = None
    year: int | None = None


class ImportCancelledError(Exception):
    """Planning or writing was stopped because `cancelled` said so; nothing was written."""


@dataclass(frozen=True, slots=True)
class CellNote:
    """What is to be said of a cell, or of a whole row (`column` None, `path` "").

    `column` is a `FoundColumn.index`; `value` is the cell as written; `choices` are texts one of
    which may be typed over it.
    """

    row: int
    column: int | None
    path: str
    value: str
    reason: str
    verdict: Verdict
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a known record that the row changes, as people read it."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RowLink:
    """Another record that the row names; it is made when `record_id` is None."""

    path: str
    record_type: str
    title: str
    record_id: str | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A known record that the row may be; `why` says what is alike.

    `path` is the link it is about (the organisation of a certificate), "" for the row's own.
    """

    record_id: str
    title: str
    why: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row: what happens, to which record, and why.

    `record_id` is the known record (updated, same); `candidates` are probable duplicates, which
    the clerk may decide about (until then the row is new, with a warning). `further` are the
    titles of other new records of the same kind: a row may name several systems.
    """

    number: int
    action: Action
    title: str
    record_id: str | None = None
    changes: tuple[FieldChange, ...] = ()
    links: tuple[RowLink, ...] = ()
    notes: tuple[CellNote, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    further: tuple[str, ...] = ()


@dataclass(frozen=True)
class Counts:
    """read = new + updated + same + skipped + refused, always."""

    read: int = 0
    new: int = 0
    updated: int = 0
    same: int = 0
    skipped: int = 0
    refused: int = 0

    @classmethod
    def of(cls, actions: Iterable[Action]) -> "Counts":
        """Count rows by what becomes of them."""
        found = Counter(actions)
        return cls(found.total(), *(found[each] for each in Action))

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))
