"""What the service takes and gives: plain frozen data, no rows of the database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.description import Plain, Problem, Severity


@dataclass(frozen=True)
class Draft:
    """A record as somebody wants it to be.

    `id` and `revision` are those of the record that was opened (None for a new one); `accept`
    gives, by field, the reason for keeping a value that the rules warn about; `new_id` is the id
    that a new record is to get, so that later drafts of the same change can point at it.
    """

    type: str
    values: Mapping[str, Plain]
    id: str | None = None
    revision: int | None = None
    accept: Mapping[str, str] = field(default_factory=dict)
    new_id: str | None = None


@dataclass(frozen=True)
class Record:
    """A record as it is kept. `labels` has the text of every link, choice and unit."""

    type: str
    id: str
    revision: int
    deleted: bool
    title: str
    values: Mapping[str, Plain]
    labels: Mapping[str, str]
    created_at: str
    created_by: str
    updated_at: str
    updated_by: str

    @property
    def accepted(self) -> Mapping[str, Mapping[str, str]]:
        """Field -> {"message", "reason"} of the warnings that were accepted."""
        found = self.values.get("accepted")
        return found if isinstance(found, dict) else {}  # type: ignore[return-value]


@dataclass(frozen=True)
class Row:
    """A line of a list: like a record, without its side tables."""

    id: str
    title: str
    values: Mapping[str, Plain]
    labels: Mapping[str, str]
    revision: int | None = None


@dataclass(frozen=True)
class HistoryEntry:
    """One change of one record: who, when, what was changed from what to what."""

    change_set: str
    at: str
    author: str
    sentence: str
    revision: int
    deleted: bool
    changes: Sequence[tuple[str, str, str]]
    """(label of the field, old text, new text)"""


class RefusedError(AppError):
    """The rules refuse a record; `problems` names each field with what to do.

    `place` is its place among the drafts of a change with several records, counted from 0.
    """

    def __init__(self, problems: Sequence[Problem], heading: str = "", place: int = 0) -> None:
        self.problems = tuple(problems)
        self.heading = heading
        self.place = place
        lines = [problem.message for problem in self.problems]
        super().__init__("\n".join([heading, *lines] if heading else lines))

    @property
    def only_warnings(self) -> bool:
        """Whether a reason for each warning would let the record in."""
        return all(problem.severity is Severity.WARNING for problem in self.problems)
