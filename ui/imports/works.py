"""The long work of the import screen, to be done by another thread."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nsuat_desktop.spreadsheets.offers import Offer, Recall, offers_of
from ui.common.background import Progress

if TYPE_CHECKING:
    from nsuat_desktop.spreadsheets.grid import Workbook
    from nsuat_desktop.spreadsheets.importing import ImportResult, PastImport
    from nsuat_desktop.spreadsheets.matching import Matching
    from nsuat_desktop.spreadsheets.planned import ImportPlan
    from nsuat_desktop.spreadsheets.tables import FoundTable
    from nsuat_desktop.workspace import Workspace

MOST_PAST = 20


class Written(NamedTuple):
    """What an import did, by which plans, and the kinds of records it touched."""

    result: "ImportResult"
    plans: "Sequence[ImportPlan]"
    types: list[str]


class TakenBack(NamedTuple):
    """How many records came to what they were, and their kinds."""

    records: int
    types: list[str]


def read_file(
    workspace: "Workspace", path: Path, kind: str | None, glance: Callable[[list[Offer]], None]
) -> Callable[[Progress], list[Offer]]:
    """The tables of a file; `glance` is called with those of its first rows when it is long."""
    recall = _recall(workspace, kind)

    def read(progress: Progress) -> list[Offer]:
        from nsuat_desktop.spreadsheets.reading import read_workbook

        def first(workbook: "Workbook") -> None:
            glance(offers_of(workbook, kind, recall))

        return offers_of(read_workbook(path, progress, glance=first), kind, recall)

    return read


def read_text(
    workspace: "Workspace", text: str, kind: str | None
) -> Callable[[Progress], list[Offer]]:
    """The tables of rows that were copied."""
    recall = _recall(workspace, kind)

    def read(progress: Progress) -> list[Offer]:
        from nsuat_desktop.spreadsheets.reading import read_pasted

        return offers_of(read_pasted(text), kind, recall)

    return read


def write(workspace: "Workspace", plans: "Sequence[ImportPlan]") -> Callable[[Progress], Written]:
    """Write what is planned, and remember how the columns were chosen."""

    def work(progress: Progress) -> Written:
        from nsuat_desktop.spreadsheets.importing import run_import
        from nsuat_desktop.spreadsheets.remembered import remember

        result = run_import(workspace, plans, progress)
        for plan in plans:
            remember(workspace, plan.choice.table, plan.choice.matching)
        return Written(result, plans, _types_of(workspace, result.id))

    return work


def take_back(workspace: "Workspace", import_id: str) -> Callable[[Progress], TakenBack]:
    """Take an import back."""

    def work(progress: Progress) -> TakenBack:
        from nsuat_desktop.spreadsheets.importing import undo_import

        types = _types_of(workspace, import_id)
        return TakenBack(undo_import(workspace, import_id, progress), types)

    return work


def read_past(workspace: "Workspace") -> "Callable[[Progress], list[PastImport]]":
    """Imports of before, the newest first."""

    def work(progress: Progress) -> "list[PastImport]":
        from nsuat_desktop.spreadsheets.importing import imports

        return imports(workspace, MOST_PAST)

    return work


def read_written(workspace: "Workspace", import_id: str) -> Callable[[Progress], dict[str, str]]:
    """Id -> type of the records that an import wrote."""

    def work(progress: Progress) -> dict[str, str]:
        from nsuat_desktop.records.history import records_of

        return records_of(workspace.database, import_id)

    return work


def save_errors(
    workspace: "Workspace", path: Path, plans: "Sequence[ImportPlan]"
) -> Callable[[Progress], None]:
    """Save the rows that could not go in, with their reasons."""

    def work(progress: Progress) -> None:
        from nsuat_desktop.spreadsheets.error_workbook import write_error_workbook

        write_error_workbook(workspace, path, plans)

    return work


def _recall(workspace: "Workspace", kind: str | None) -> Recall:
    def recall(table: "FoundTable") -> "Matching | None":
        from nsuat_desktop.spreadsheets.remembered import remembered

        return remembered(workspace, table, kind)

    return recall


def _types_of(workspace: "Workspace", change: str) -> list[str]:
    from nsuat_desktop.records.history import records_of

    return list(dict.fromkeys(records_of(workspace.database, change).values()))
