"""The rows of a planned import sorted out by what the clerk wants to look at."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.import_plan import Action

if TYPE_CHECKING:
    from nsuat_desktop.spreadsheets.planned import ImportPlan


class Show(StrEnum):
    """Which rows are shown; a row may be in several, but in one of the five actions only."""

    ALL = "all"
    REFUSED = "refused"
    ASK = "ask"
    WARNING = "warning"
    MENDED = "mended"
    NEW = "new"
    UPDATED = "updated"
    SAME = "same"
    SKIPPED = "skipped"


_BY_ACTION = {action: Show(action.value) for action in Action}
_BY_VERDICT = {Verdict.WARNING: Show.WARNING, Verdict.MENDED: Show.MENDED}


@dataclass(frozen=True, eq=False)
class Preview:
    """A plan, and for each way to look at it the places of its rows in the table."""

    plan: "ImportPlan"
    places: Mapping[Show, Sequence[int]]

    def count(self, show: Show) -> int:
        return len(self.places[show])


def preview_of(plan: "ImportPlan") -> Preview:
    """Sort the rows out once; meant for another thread, as a list may be long."""
    noted: dict[Show, set[int]] = {Show.WARNING: set(), Show.MENDED: set()}
    for note in plan.notes:
        if (show := _BY_VERDICT.get(note.verdict)) is not None:
            noted[show].add(note.row)
    places: dict[Show, array[int]] = {show: array("L") for show in Show if show is not Show.ALL}
    numbers = (row.number for row in plan.table.rows)
    for place, (number, action) in enumerate(zip(numbers, plan.actions, strict=True)):
        places[_BY_ACTION[action]].append(place)
        for show, rows in noted.items():
            if number in rows:
                places[show].append(place)
    places[Show.ASK].extend(plan.asked)
    return Preview(plan, {Show.ALL: range(len(plan.actions)), **places})
