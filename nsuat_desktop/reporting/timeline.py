"""The work of the plan along the days, as many charts as it needs."""

from datetime import date
from math import ceil

from nsuat_desktop.plan.tasks import TaskFigure
from nsuat_desktop.reporting.charts import TimelineChart, TimelineRow
from nsuat_desktop.reporting.document import lower_first
from nsuat_desktop.reporting.figures import Snapshot
from nsuat_desktop.reporting.template import report_template
from nsuat_desktop.text.dates import first_day, format_date, last_day
from nsuat_desktop.text.numbers import format_decimal

_MOST_ROWS = 13
"""In one chart: it stands on one page of the annex."""
_YEARS_AROUND = 1
"""Work of many years does not squeeze the rest: its bar runs out of the drawing."""


def timeline_charts(snapshot: Snapshot) -> tuple[TimelineChart, ...]:
    """All work of annex VII on one scale of days; none without work."""
    texts, tasks = report_template().charts, snapshot.tasks
    # As many charts as needed, all of about the same height.
    rows = ceil(len(tasks) / ceil(len(tasks) / _MOST_ROWS)) if tasks else 1
    parts = [tasks[first : first + rows] for first in range(0, len(tasks), rows)]
    return tuple(
        TimelineChart(
            texts["timeline" if len(parts) == 1 else "timeline_part"].format(
                part=number, parts=len(parts)
            ),
            *_axis(snapshot),
            tuple(_row(task) for task in part),
            date.fromisoformat(snapshot.as_of),
            texts["timeline_mark"].format(day=format_date(snapshot.as_of)),
        )
        for number, part in enumerate(parts, start=1)
    )


def _axis(snapshot: Snapshot) -> tuple[date, date]:
    """Whole months around the period and its work, at most a year more on either side."""
    first = date.fromisoformat(snapshot.period.start)
    last = date.fromisoformat(snapshot.period.end)
    start = min([first, *(first_day(task.starts) for task in snapshot.tasks)])
    end = max([last, *(last_day(task.ends) for task in snapshot.tasks if task.ends)])
    start = max(start.replace(day=1), date(first.year - _YEARS_AROUND, first.month, 1))
    latest = last_day(f"{last.year + _YEARS_AROUND}-{last.month:02d}")
    return start, min(last_day(f"{end:%Y-%m}"), latest)


def _row(task: TaskFigure) -> TimelineRow:
    done = "" if task.progress is None else format_decimal(task.progress, 1).removesuffix(",0")
    state = lower_first(task.state_label) if done else task.state_label
    return TimelineRow(
        label=f"{task.code} {task.text}",
        start=first_day(task.starts),
        end=last_day(task.ends) if task.ends else None,
        done=None if task.progress is None else task.progress / 100,
        note=f"{done}%, {state}" if done else state,
        late=task.state == "late",
    )
