"""What is found out about one row while it is planned, and taken back when it cannot go in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from nsuat_desktop.records.description import Plain, Problem, Severity
from nsuat_desktop.spreadsheets.converted import Verdict, as_text
from nsuat_desktop.spreadsheets.entries import Entry
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.import_plan import Candidate, CellNote, Decision
from nsuat_desktop.spreadsheets.planned import LinkPlan, Touched
from nsuat_desktop.spreadsheets.row_shape import Part
from nsuat_desktop.spreadsheets.tables import FoundTable

_LONGEST = 200


class TableColumns:
    """Where the paths of a table stand, for notes on its cells."""

    def __init__(self, table: FoundTable, columns: Mapping[int, str]) -> None:
        self.place_of = {column.index: place for place, column in enumerate(table.columns)}
        self.path_of = columns
        self._column_of: dict[str, int] = {}
        for index, path in columns.items():
            self._column_of.setdefault(path, index)
            if around := path.partition("@")[0].rpartition(".")[0]:
                self._column_of.setdefault(around, index)

    def column_of(self, path: str) -> int | None:
        """The column of a path, or of what lies inside it (a step of the steps)."""
        return self._column_of.get(path)

    def texts_of(self, table: FoundTable, path: str) -> frozenset[str]:
        """All texts in the column of a path."""
        index = self._column_of.get(path)
        if index is None:
            return frozenset()
        place = self.place_of[index]
        return frozenset(str(row.cells[place]) for row in table.rows)


class Staged(NamedTuple):
    """A record as the row would leave it; `before` is its state so far, None for a new one."""

    part: Part
    record_id: str
    values: dict[str, Plain]
    before: dict[str, Plain] | None


@dataclass(slots=True)
class RowWork:
    """One row on its way to a `RowPlan`."""

    number: int
    cells: tuple[Cell, ...]
    columns: TableColumns
    decision: Decision | None
    parts: list[dict[str, Plain]]
    reasons: dict[str, str] = field(default_factory=dict)
    """Field of the row's own record -> why a warning about it was accepted, as the file says."""
    refused: bool = False
    notes: list[CellNote] = field(default_factory=list)
    staged: list[Staged] = field(default_factory=list)
    touched: list[Touched] = field(default_factory=list)
    links: list[LinkPlan] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)
    spoken: list[str] = field(default_factory=list)
    """Ids of the records that the row lists as its own."""

    def note_cells(self, entry: Entry) -> None:
        """Tell of every cell that was not fine as it stood."""
        for index, cell in entry.cells.items():
            path = self.columns.path_of[index]
            self._add(path, index, cell.reason, cell.verdict, cell.choices)

    def note(self, path: str, reason: str, verdict: Verdict) -> None:
        """Say something of a path's cell, or of the row when no column holds it."""
        self._add(path, self.columns.column_of(path), reason, verdict)

    def note_problem(self, part: Part, problem: Problem) -> None:
        """What a rule says of a field; a cell that could not be read is not called missing too."""
        path = part.place(problem.field)
        is_error = problem.severity is Severity.ERROR
        if is_error and self._has_failed(path):
            return
        verdict = Verdict.ERROR if is_error else Verdict.WARNING
        self.note(path, problem.message, verdict)

    def _has_failed(self, path: str) -> bool:
        return any(
            each.verdict is Verdict.ERROR
            and (each.path == path or each.path.startswith(f"{path}."))
            for each in self.notes
        )

    def _add(
        self,
        path: str,
        column: int | None,
        reason: str,
        verdict: Verdict,
        choices: tuple[str, ...] = (),
    ) -> None:
        if verdict is Verdict.ERROR:
            self.refused = True
        if any(each.column == column and each.reason == reason for each in self.notes):
            return
        value = ""
        if column is not None:
            value = as_text(self.cells[self.columns.place_of[column]])[:_LONGEST]
        self.notes.append(CellNote(self.number, column, path, value, reason, verdict, choices))
