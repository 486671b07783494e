"""How far the work under the plan's tasks (II.1 to II.6) has come on a day."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from db.engine import Database
from nsuat_desktop.plan.day_columns import live, record_table
from nsuat_desktop.plan.model import Plan
from nsuat_desktop.text.dates import first_day, last_day

TASK_STATES = {
    "done": "Hoàn thành",
    "late": "Quá hạn",
    "running": "Đang thực hiện",
    "ahead": "Chưa bắt đầu",
}
"""What a piece of work is called; in the order in which reports count them."""


BEHIND_POINTS = 10
"""Work is called slow when so many points less than its share of days gone are done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskFigure:
    """One piece of work; days are partial ISO dates, empty where not known."""

    id: str
    code: str
    """The plan's task that it belongs to."""
    group: str
    group_title: str
    text: str
    lead: str
    partners: str
    starts: str
    ends: str
    product: str
    progress: float | None
    """In percent as it was last recorded; None: nobody wrote it down, or it had not begun."""
    state: str
    state_label: str

    @property
    def open(self) -> bool:
        return self.state != "done"


def task_state(starts: str, ends: str, progress: float | None, day: date) -> str:
    """'ahead' before the first day, 'done' at 100 %, 'late' when the last day has passed."""
    if first_day(starts) > day:
        return "ahead"
    if progress is not None and progress >= 100:
        return "done"
    if ends and last_day(ends) < day:
        return "late"
    return "running"


def is_behind(task: TaskFigure, day: date) -> bool:
    """Whether work under way has come less far than its days; False where that is not known."""
    if task.state != "running" or task.progress is None or not task.ends:
        return False
    first, last = first_day(task.starts), last_day(task.ends)
    gone = ((day - first).days + 1) * 100 / ((last - first).days + 1)
    return task.progress < gone - BEHIND_POINTS


def all_tasks(database: Database, plan: Plan, day: date) -> tuple[TaskFigure, ...]:
    """All work under the plan as it stands on a day, in the order of the plan."""
    with database.read() as connection:
        return task_figures(connection, plan, day)


def task_figures(
    connection: Connection,
    plan: Plan,
    as_of: date,
    start: date | None = None,
    end: date | None = None,
) -> tuple[TaskFigure, ...]:
    """Work in the order of the plan, earliest first under each task.

    With `start`, work that was done and over before it is left out; with `end`, work that begins
    after it.
    """
    table = record_table("plan_task")
    query = select(table).where(live(table)).order_by(table.c.starts, table.c.sort_key, table.c.id)
    groups = {group.code: group.title for group in plan.task_groups}
    places = {task.code: place for place, task in enumerate(plan.tasks)}
    made = []
    for row in connection.execute(query):
        progress = None if row.progress is None else float(row.progress)
        state = task_state(row.starts, row.ends or "", progress, as_of)
        group = row.code.rpartition(".")[0]
        figure = TaskFigure(
            id=row.id,
            code=row.code,
            group=group,
            group_title=groups.get(group, ""),
            text=row.text,
            lead=row.lead or "",
            partners=row.partners or "",
            starts=row.starts,
            ends=row.ends or "",
            product=row.product or "",
            progress=None if state == "ahead" else progress,
            state=state,
            state_label=TASK_STATES[state],
        )
        if _belongs(figure, start, end):
            made.append(figure)
    return tuple(sorted(made, key=lambda each: places.get(each.code, len(places))))


def _belongs(task: TaskFigure, start: date | None, end: date | None) -> bool:
    if end is not None and first_day(task.starts) > end:
        return False
    over = start is not None and task.ends and last_day(task.ends) < start
    return task.open or not over
