"""The cells of one column as values of its field: many at a time, or one that is looked at."""

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from nsuat_desktop.records.description import Field, Kind, Plain
from nsuat_desktop.spreadsheets.converted import ColumnContext, Converted, Verdict
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.money_columns import Share
from nsuat_desktop.spreadsheets.values import convert, stand_as_they_are

_SOME_KNOWN = 2_000
_MOST_KNOWN = {Kind.DATE: 40_000}
"""Answers kept of a column: there are only so many days, while names hardly repeat."""
_NEVER_NUMBERS = frozenset({str, date, datetime, type(None)})
"""Types whose values equal none of another type, as 1 equals True."""


@dataclass(frozen=True, slots=True)
class ColumnReader:
    """A matched column; `known` keeps answers, as the cells of a column repeat each other.

    `index` is its place in the sheet, `place` the one among the cells of a row; `implies` a value
    of another field that any cell of it tells; `steps` the field of whose steps it tells one;
    `share` what else is said of a record of which its cells are the sums; `lines` the field of
    whose lines it holds a part.
    """

    index: int
    place: int
    path: str
    described: Field
    context: ColumnContext
    implies: tuple[str, Plain] | None
    steps: str | None
    share: Share | None = None
    lines: str | None = None
    known: dict[Cell | tuple[type, Cell], Converted] = field(default_factory=dict)
    values: dict[Cell, Plain] = field(default_factory=dict)
    """Of the known texts and days, the values of those that need no further word."""

    @property
    def is_plain(self) -> bool:
        """Whether a cell says nothing but the value of its own field."""
        return self.implies is None and self.steps is None and self.share is None and not self.lines

    def read(self, cell: Cell) -> Converted:
        """What one cell says."""
        # Only numbers and days need their type to be told apart: True is 1.
        key = cell if type(cell) is str else (type(cell), cell)
        found = self.known.get(key)
        if found is None:
            found = convert(self.described, cell, self.context)
            if len(self.known) < _MOST_KNOWN.get(self.described.kind, _SOME_KNOWN):
                self.known[key] = found
                if type(cell) in _NEVER_NUMBERS and not _is_marked(found):
                    self.values[cell] = found.value
        return found

    def read_all(self, cells: Sequence[Cell]) -> tuple[Sequence[Plain], Mapping[int, Converted]]:
        """(values of some cells; by place those of which more is to be said than the value)."""
        if self.values:
            with contextlib.suppress(KeyError):
                return [self.values[cell] for cell in cells], {}
        if stand_as_they_are(self.described, cells, self.context):
            return cells, {}  # type: ignore[return-value]  # texts and None are values as well
        found = [*map(self.read, cells)]
        marked = {place: each for place, each in enumerate(found) if _is_marked(each)}
        return [each.value for each in found], marked


def _is_marked(found: Converted) -> bool:
    """Whether more is to be said than the value."""
    return found.verdict is not Verdict.FINE or bool(found.also)
