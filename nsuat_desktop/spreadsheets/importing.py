"""Writing a planned import as one change, telling of past ones, and taking one back."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, RowMapping, Table, insert, select

from db.history import head
from db.models.history import AppState, ChangeSet, RecordVersion
from nsuat_desktop.collecting import cycles_left_alone
from nsuat_desktop.errors import AppError, NotFoundError
from nsuat_desktop.records.history import undo
from nsuat_desktop.records.projection import table_of
from nsuat_desktop.records.registry import description_of, descriptions
from nsuat_desktop.records.store import Change
from nsuat_desktop.spreadsheets.import_plan import Counts, ImportCancelledError, PlannedRow
from nsuat_desktop.spreadsheets.planned import Batch, ImportPlan, PlannedWrite
from nsuat_desktop.text.numbers import format_integer
from nsuat_desktop.workspace import Workspace

_change_set: Table = ChangeSet.__table__  # type: ignore[assignment]
_version: Table = RecordVersion.__table__  # type: ignore[assignment]
_state: Table = AppState.__table__  # type: ignore[assignment]

_KEY = "import:"
_UNDONE = "Hoàn tác: "
_LOT = 500

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class ImportResult:
    """What an import did: `id` is that of its change, "" when there was nothing to write.

    `errors` are the rows that were refused.
    """

    id: str
    counts: Counts
    errors: Sequence[PlannedRow]


@dataclass(frozen=True)
class PastImport:
    """An import of earlier; `taken_back` by undoing it, `touched` when its records changed since.

    `at` is UTC ISO time.
    """

    id: str
    at: str
    author: str
    sentence: str
    counts: Counts
    taken_back: bool
    touched: bool

    @property
    def can_be_taken_back(self) -> bool:
        """Whether nothing that is seen at once stands in the way."""
        return not self.taken_back and not self.touched


@cycles_left_alone()
def run_import(
    workspace: Workspace,
    plan: ImportPlan | Sequence[ImportPlan],
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportResult:
    """Write exactly what was planned, as one change, after a verified backup.

    Plans of several tables come together, as `plan_imports` gave them.

    Raises:
        AppError: the data changed since it was planned; nothing was written.
        ImportCancelledError: `cancelled` returned true; nothing was written.
        SurroundingsError: the backup or the data could not be written.
    """
    plans = [plan] if isinstance(plan, ImportPlan) else list(plan)
    batch = plans[0].batch
    assert all(each.batch is batch for each in plans), "plans of different imports"
    assert len(plans) == batch.tables, "some tables of the import are missing"
    counts = sum((each.counts for each in plans), Counts())
    change = ""
    if batch.writes:
        workspace.backups.make()
        steps = _Steps(len(batch.writes), progress, cancelled)
        change = _written(workspace, plans, counts, steps)
    if len(plans) == 1:
        return ImportResult(change, counts, plans[0].refused)
    return ImportResult(change, counts, [row for each in plans for row in each.refused])


@dataclass
class _Steps:
    total: int
    progress: Progress | None
    cancelled: Callable[[], bool] | None
    done: int = 0

    def step(self, more: int) -> None:
        if self.cancelled is not None and self.cancelled():
            raise ImportCancelledError
        self.done += more
        if self.progress is not None:
            self.progress(self.done, self.total)


def _written(
    workspace: Workspace, plans: Sequence[ImportPlan], counts: Counts, steps: _Steps
) -> str:
    batch = plans[0].batch
    with workspace.records.writing() as (connection, writer):
        if head(connection) != batch.head:
            raise AppError(
                "Dữ liệu đã thay đổi sau khi xem trước nên chưa nhập dòng nào. "
                "Xem trước lại rồi nhập."
            )
        writer.write_many(_changes(connection, batch, steps))
        change = writer.finish(_sentence(plans), workspace.environment.new_id())
        assert change is not None
        value = json.dumps(asdict(counts))
        connection.execute(insert(_state), {"key": _KEY + change, "value": value})
    return change


def _changes(connection: Connection, batch: Batch, steps: _Steps) -> Iterator[Change]:
    """Every write, what is pointed at first, with the row that it changes."""
    rank = {kind: place for place, kind in enumerate(descriptions())}
    writes = sorted(batch.writes.values(), key=lambda write: rank[write.type])
    for start in range(0, len(writes), _LOT):
        lot = writes[start : start + _LOT]
        current = _current(connection, lot)
        for write in lot:
            row = current.get(write.record_id)
            yield Change(description_of(write.type), write.record_id, write.values, row)
        steps.step(len(lot))


def _current(connection: Connection, lot: Sequence[PlannedWrite]) -> dict[str, RowMapping]:
    wanted: dict[str, list[str]] = {}
    for write in lot:
        if write.on_record:
            wanted.setdefault(write.type, []).append(write.record_id)
    found: dict[str, RowMapping] = {}
    for kind, ids in wanted.items():
        table = table_of(description_of(kind))
        rows = connection.execute(select(table).where(table.c.id.in_(ids))).mappings()
        found |= {row["id"]: row for row in rows}
    return found


def _sentence(plans: Sequence[ImportPlan]) -> str:
    told: dict[str, int] = {}
    for plan in plans:
        label = description_of(plan.record_type).label.lower()
        told[label] = told.get(label, 0) + plan.written
    parts = [f"{format_integer(count)} {label}" for label, count in told.items() if count]
    names = dict.fromkeys(each.choice.file_name for each in plans if each.choice.file_name)
    source = f" từ tệp {', '.join(f'“{name}”' for name in names)}" if names else ""
    return f"Nhập {', '.join(parts)}{source}"


def imports(
    workspace: Workspace, limit: int = 50, import_id: str | None = None
) -> list[PastImport]:
    """Past imports, newest first, or the one asked for."""
    later = _version.alias()
    newer = select(later.c.hash).where(
        later.c.record_id == _version.c.record_id, later.c.revision > _version.c.revision
    )
    own = select(_version.c.hash).where(_version.c.change_set == _change_set.c.sequence)
    touched = own.where(newer.exists()).exists()
    undoing = _change_set.alias()
    undone = select(undoing.c.id).where(
        undoing.c.sequence > _change_set.c.sequence,
        undoing.c.sentence == _UNDONE + _change_set.c.sentence,
    )
    query = (
        select(
            _change_set, _state.c.value, touched.label("touched"), undone.exists().label("undone")
        )
        .join(_state, _state.c.key == _KEY + _change_set.c.id)
        .order_by(_change_set.c.sequence.desc())
        .limit(limit)
    )
    if import_id is not None:
        query = query.where(_change_set.c.id == import_id)
    with workspace.database.read() as connection:
        return [
            PastImport(
                row["id"],
                row["at"],
                row["author"],
                row["sentence"],
                Counts(**json.loads(row["value"])),
                bool(row["undone"] and row["touched"]),
                bool(row["touched"]),
            )
            for row in connection.execute(query).mappings()
        ]


def undo_import(workspace: Workspace, import_id: str, progress: Progress | None = None) -> int:
    """Take an import back as a new change; how many records came to what they were.

    Raises:
        AppError: it is taken back already, or records of it were changed or used since; the
            first is named.
        NotFoundError: there is no such import.
    """
    if workspace.state.get(_KEY + import_id) is None:
        raise NotFoundError(
            f"Không có lần nhập “{import_id[:40]}”. Mã được in sau mỗi lệnh import; màn hình "
            "Nhập từ Excel liệt kê các lần nhập."
        )
    if any(past.taken_back for past in imports(workspace, import_id=import_id)):
        raise AppError("Lần nhập này đã được rút lại rồi.")
    return len(undo(workspace.records, import_id, progress))
