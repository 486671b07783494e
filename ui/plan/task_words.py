"""How the work under the plan's tasks is drawn and said."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from nsuat_desktop.text.dates import first_day, format_date, last_day
from nsuat_desktop.text.numbers import format_percent
from ui.common.charts.timeline import Span, SpanGroup
from ui.common.chips import Tone
from ui.common.translation import shown, tr

if TYPE_CHECKING:
    from nsuat_desktop.plan.tasks import TaskFigure

TONES = {
    "done": Tone.GOOD,
    "late": Tone.BAD,
    "behind": Tone.WARN,
    "running": Tone.PRIMARY,
    "ahead": Tone.NEUTRAL,
}


def state_of(task: "TaskFigure", day: date) -> str:
    """Its state, or "behind" where work under way is slow."""
    from nsuat_desktop.plan.tasks import is_behind

    return "behind" if is_behind(task, day) else task.state


def state_names() -> dict[str, str]:
    """What each state is called."""
    from nsuat_desktop.plan.tasks import TASK_STATES

    names = {code: shown(label) for code, label in TASK_STATES.items()}
    return {**names, "behind": tr("Chậm tiến độ")}


def groups_of(tasks: Iterable["TaskFigure"], day: date) -> tuple[SpanGroup, ...]:
    """The work under the headings of the plan."""
    return tuple(
        SpanGroup(f"{code} {shown(title)}".strip(), [_span(task, day) for task in members])
        for (code, title), members in groupby(tasks, lambda each: (each.group, each.group_title))
    )


def _span(task: "TaskFigure", day: date) -> Span:
    state = state_of(task, day)
    name = state_names()[state]
    label = f"{task.code} {task.text}"
    return Span(
        key=task.id,
        label=label,
        start=first_day(task.starts),
        end=last_day(task.ends) if task.ends else None,
        percent=task.progress,
        state=name,
        tone=TONES[state],
        words="; ".join((f"{label}: {name.lower()}", *_details(task))),
        overdue=state == "late",
    )


def _details(task: "TaskFigure") -> Iterator[str]:
    if task.progress is not None:
        done = format_percent(task.progress).replace(",0%", "%")
        yield tr("đã làm {0}").format(done)
    elif task.state != "ahead":
        yield tr("chưa ghi tiến độ")
    starts = format_date(task.starts)
    if task.ends:
        yield tr("từ {0} đến {1}").format(starts, format_date(task.ends))
    else:
        yield tr("từ {0}, chưa ghi ngày kết thúc").format(starts)
    if task.lead:
        yield tr("chủ trì: {0}").format(task.lead)
