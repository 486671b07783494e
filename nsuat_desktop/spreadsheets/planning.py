"""From what a clerk chose to what will happen: each row new, updated, same, skipped or refused."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from nsuat_desktop.collecting import cycles_left_alone
from nsuat_desktop.errors import AppError
from nsuat_desktop.records.registry import description_of, descriptions
from nsuat_desktop.spreadsheets.entries import entries
from nsuat_desktop.spreadsheets.import_memory import ImportMemory
from nsuat_desktop.spreadsheets.import_plan import ImportCancelledError, ImportChoice
from nsuat_desktop.spreadsheets.matching import Matching, contexts, is_imported
from nsuat_desktop.spreadsheets.own_columns import ID
from nsuat_desktop.spreadsheets.planned import ImportPlan, RowPlan
from nsuat_desktop.spreadsheets.row_planning import RowPlanner
from nsuat_desktop.spreadsheets.row_shape import RowShape
from nsuat_desktop.spreadsheets.row_work import TableColumns
from nsuat_desktop.spreadsheets.tables import FoundTable, TableRow
from nsuat_desktop.workspace import Workspace

Progress = Callable[[int, int], None]
"""Called with how many rows are done, and of how many."""

_STEP = 200


def plan_import(
    workspace: Workspace,
    choice: ImportChoice,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportPlan:
    """What an import of one table does. Nothing is written.

    Raises:
        ImportCancelledError: `cancelled` returned true.
    """
    return plan_imports(workspace, [choice], progress, cancelled)[0]


@cycles_left_alone()
def plan_imports(
    workspace: Workspace,
    choices: Sequence[ImportChoice],
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[ImportPlan]:
    """What one import of several tables does; records of one are known to the others.

    What is pointed at is planned first, whatever the order; the plans come in the order given.

    Raises:
        AppError: records of a kind do not come in from sheets.
        ImportCancelledError: `cancelled` returned true.
    """
    for each in choices:
        description = description_of(str(each.matching.record_type))
        if not is_imported(description):
            raise AppError(f"“{description.label}” không nhập được từ Excel. Ghi trong cửa sổ.")
    steps = _Steps(sum(len(each.table.rows) for each in choices), progress, cancelled)
    environment = workspace.environment
    plans: dict[int, ImportPlan] = {}
    database, today = workspace.database, environment.today()
    memory = ImportMemory(database, today, environment.new_id, len(choices))
    for place in sorted(range(len(choices)), key=lambda place: _rank(choices[place])):
        plans[place] = _planned(memory, choices[place], steps)
    memory.only_call()
    return [plans[place] for place in range(len(choices))]


def _rank(choice: ImportChoice) -> int:
    """Kinds in the order of the registry: links lead back."""
    return list(descriptions()).index(str(choice.matching.record_type))


class _Steps:
    def __init__(
        self, total: int, progress: Progress | None, cancelled: Callable[[], bool] | None
    ) -> None:
        self._total = total
        self._progress = progress
        self._cancelled = cancelled
        self._done = 0

    def step(self) -> None:
        self._done += 1
        if self._done % _STEP and self._done != self._total:
            return
        if self._cancelled is not None and self._cancelled():
            raise ImportCancelledError
        if self._progress is not None:
            self._progress(self._done, self._total)


def _planned(memory: ImportMemory, choice: ImportChoice, steps: _Steps) -> ImportPlan:
    matching = choice.matching
    assert matching.record_type is not None, "a table without a kind cannot be planned"
    table = _edited(choice)
    known = contexts(table, matching, memory.today, choice.epoch_1904)
    memory.load(matching.record_type)
    shape = RowShape(matching.record_type, dict.fromkeys(matching.columns.values()))
    columns = TableColumns(table, matching.columns)
    planner = RowPlanner(memory, choice, shape, columns)
    order = _in_order(table, matching)
    sorted_table = replace(table, rows=tuple(table.rows[place] for place in order))
    planned: dict[int, RowPlan] = {}
    for place, entry in zip(order, entries(sorted_table, matching, known), strict=True):
        planned[place] = planner.plan(entry, table.rows[place])
        steps.step()
    plans = [planned[place] for place in range(len(table.rows))]
    return ImportPlan(choice, table, known, plans, memory.batch, memory.title)


def _in_order(table: FoundTable, matching: Matching) -> Sequence[int]:
    """Places of the rows; in our own export as they were made, those pointed at first.

    Ids sort by time. Which of two alike is warned about is then the same as before.
    """
    places = range(len(table.rows))
    ids = _texts(table, matching, ID.name)
    if ids is None:
        return places
    order = sorted(places, key=lambda place: ids[place] or "~")
    description = description_of(str(matching.record_type))
    for link in description.links():
        targets = _texts(table, matching, f"{link.name}.{ID.name}")
        if link.link == description.type and targets is not None:
            order = _after_targets(order, ids, targets)
    return order


def _texts(table: FoundTable, matching: Matching, path: str) -> list[str] | None:
    """The cells of the column of a path."""
    for place, column in enumerate(table.columns):
        if matching.columns.get(column.index) == path:
            return [str(row.cells[place] or "") for row in table.rows]
    return None


def _after_targets(order: Sequence[int], ids: Sequence[str], targets: Sequence[str]) -> list[int]:
    """Each row behind the one that it points at, as far as there is one."""
    place_of = {each: place for place, each in enumerate(ids) if each}
    done: dict[int, None] = {}
    for start in order:
        chain: list[int] = []
        at: int | None = start
        while at is not None and at not in done and at not in chain:
            chain.append(at)
            at = place_of.get(targets[at])
        done |= dict.fromkeys(reversed(chain))
    return list(done)


def _edited(choice: ImportChoice) -> FoundTable:
    """The table with what was typed over its cells."""
    if not choice.edits:
        return choice.table
    places = {column.index: place for place, column in enumerate(choice.table.columns)}
    by_row: dict[int, dict[int, str]] = {}
    for (number, index), text in choice.edits.items():
        by_row.setdefault(number, {})[places[index]] = text
    rows = tuple(
        _typed_over(row, by_row[row.number]) if row.number in by_row else row
        for row in choice.table.rows
    )
    return replace(choice.table, rows=rows)


def _typed_over(row: TableRow, texts: dict[int, str]) -> TableRow:
    cells = list(row.cells)
    for place, text in texts.items():
        cells[place] = text or None
    return replace(row, cells=tuple(cells))
