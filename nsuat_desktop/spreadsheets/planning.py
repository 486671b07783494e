"""From what a clerk chose to what will happen: each row new, updated, same, skipped or refused."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from nsuat_desktop.records.registry import description_of, descriptions
from nsuat_desktop.spreadsheets.entries import Entry, entries
from nsuat_desktop.spreadsheets.import_memory import ImportMemory
from nsuat_desktop.spreadsheets.import_plan import ImportCancelledError, ImportChoice
from nsuat_desktop.spreadsheets.matching import Matching, contexts
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


def plan_imports(
    workspace: Workspace,
    choices: Sequence[ImportChoice],
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[ImportPlan]:
    """What one import of several tables does; records of one are known to the others.

    What is pointed at is planned first, whatever the order; the plans come in the order given.

    Raises:
        ImportCancelledError: `cancelled` returned true.
    """
    steps = _Steps(sum(len(each.table.rows) for each in choices), progress, cancelled)
    environment = workspace.environment
    plans: dict[int, ImportPlan] = {}
    database, today = workspace.database, environment.today()
    memory = ImportMemory(database, today, environment.new_id, len(choices))
    for place in sorted(range(len(choices)), key=lambda place: _rank(choices[place])):
        plans[place] = _planned(memory, choices[place], steps)
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
    planned: dict[int, RowPlan] = {}
    for place, entry in _in_order(matching, entries(table, matching, known)):
        planned[place] = planner.plan(entry, table.rows[place])
        steps.step()
    plans = [planned[place] for place in range(len(table.rows))]
    return ImportPlan(choice, table, known, plans, memory.batch, memory.title)


def _in_order(matching: Matching, rows: Iterable[Entry]) -> Iterable[tuple[int, Entry]]:
    """Each entry with its place; where they point at each other by id, those pointed at first."""
    description = description_of(str(matching.record_type))
    paths = {f"{each.name}.id" for each in description.links() if each.link == description.type}
    path = next(iter(paths & set(matching.columns.values())), None)
    if path is None:
        return enumerate(rows)
    found = list(rows)
    place_of = {entry.values.get("id"): place for place, entry in enumerate(found)}
    order: dict[int, Entry] = {}
    for start in range(len(found)):
        chain: list[int] = []
        place: int | None = start
        while place is not None and place not in order and place not in chain:
            chain.append(place)
            place = place_of.get(found[place].values.get(path, ""))
        order |= {each: found[each] for each in reversed(chain)}
    return order.items()


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
