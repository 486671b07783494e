"""Everything the overview shows, read in one view of the database, each figure with its ids."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from db.engine import Database
from nsuat_desktop.environment import Environment
from nsuat_desktop.plan.budget import BudgetFigure, budget_figures
from nsuat_desktop.plan.counting import attendance_rows, cut_off, new_between, rule_of
from nsuat_desktop.plan.data_gaps import Todo, data_gaps
from nsuat_desktop.plan.day_columns import record_table
from nsuat_desktop.plan.due_dates import Due, due_soon
from nsuat_desktop.plan.model import Number, Plan, Target, Window
from nsuat_desktop.plan.progress import progress_in
from nsuat_desktop.plan.results import DaySpan, Progress
from nsuat_desktop.plan.supports import (
    SupportGroup,
    SupportSummary,
    summary_in,
    supports_by_commune,
    supports_by_standard,
)
from nsuat_desktop.plan.tasks import TaskFigure, task_figures
from nsuat_desktop.records.types.training import CATEGORIES

_CATEGORIES = tuple(choice.code for choice in CATEGORIES)


@dataclass(frozen=True, slots=True)
class YearFigure:
    """One calendar year of a target: what is new in it, and the sum (or stock) at its end.

    `ids` are the new things. Of a statistic `new` is the figure of the year and `cumulative` the
    figure over the years so far.
    """

    year: int
    new: Number | None
    cumulative: Number | None
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trend:
    """A target over the years of its window, up to the day."""

    code: str
    record_type: str
    years: tuple[YearFigure, ...]


@dataclass(frozen=True, slots=True)
class CourseFigure:
    """A course with those who were there: category -> attendances, each person once."""

    id: str
    title: str
    day: str
    attendances: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class YearOfTraining:
    """The courses that ended in a calendar year; category -> attendances."""

    year: int
    courses: tuple[str, ...]
    attendances: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Overview:
    """The overview on one day. Groups, courses, money and work belong to its horizon's years."""

    progress: Progress
    trends: tuple[Trend, ...]
    summary: SupportSummary
    by_standard: tuple[SupportGroup, ...]
    by_commune: tuple[SupportGroup, ...]
    courses: tuple[CourseFigure, ...]
    budget: tuple[BudgetFigure, ...]
    """By year, source and task; sums of them: `plan.budget`."""
    tasks: tuple[TaskFigure, ...]
    due: tuple[Due, ...]
    todos: tuple[Todo, ...]

    def trend(self, code: str) -> Trend:
        """The trend of a target."""
        return next(one for one in self.trends if one.code == code)

    @property
    def training_years(self) -> tuple[YearOfTraining, ...]:
        """The courses gathered by year."""
        return years_of_training(self.courses)


def overview(
    database: Database,
    environment: Environment,
    plan: Plan,
    horizon: int | None = None,
    as_of: date | None = None,
    period: DaySpan | None = None,
) -> Overview:
    """All figures of the overview; the defaults are those of `progress`.

    What is due and to do is told as of today, whatever day is looked at.
    """
    today = environment.today()
    with database.read() as connection:
        found = progress_in(connection, today, plan, horizon, as_of, period)
        day = found.as_of
        phase = phase_of(plan, found.horizon)
        return Overview(
            progress=found,
            trends=tuple(trend(connection, each, found.horizon, day) for each in plan.targets),
            summary=summary_in(connection, phase, day),
            by_standard=supports_by_standard(connection, phase, day),
            by_commune=supports_by_commune(connection, phase, day),
            courses=courses_with_attendances(connection, phase, day),
            budget=budget_figures(connection, plan, phase.start.year, phase.end.year),
            tasks=task_figures(connection, plan, day, phase.start, phase.end),
            due=due_soon(connection, today),
            todos=data_gaps(connection, plan, today),
        )


def phase_of(plan: Plan, horizon: int) -> Window:
    """The years that lead to a horizon: from the end of the one before, or the plan's start."""
    earlier = [year for year in plan.horizons if year < horizon]
    start = date(earlier[-1] + 1, 1, 1) if earlier else plan.count_from
    return Window(start, date(horizon, 12, 31), "flow")


def trend(connection: Connection, target: Target, horizon: int, as_of: date) -> Trend:
    """A target by calendar year of its window, up to the year of `as_of`."""
    window, rule = target.goal(horizon).window, rule_of(target)
    params = target.rule_params(horizon)
    last = cut_off(window, as_of)
    whole = rule.count(connection, window, last, params)
    made = []
    for year in range(window.start.year, last.year + 1):
        end = date(year, 12, 31)
        if window.mode == "stock":  # what stood at the end of the year may be gone by now
            so_far = rule.count(connection, window, min(end, last), params)
        else:
            so_far = new_between(whole, window.start, end)
        fresh = new_between(so_far, date(year, 1, 1), end)
        ids = tuple(thing.key for thing in fresh)
        made.append(YearFigure(year, rule.figure(fresh), rule.figure(so_far), ids))
    return Trend(target.code, rule.record_type, tuple(made))


def courses_with_attendances(
    connection: Connection, window: Window, as_of: date
) -> tuple[CourseFigure, ...]:
    """Courses that ended in the window with at least one attendance, the earliest first."""
    course = record_table("training_course")
    rows = attendance_rows(window, as_of, {}).subquery()
    query = (
        select(rows, course.c.title)
        .join(course, course.c.id == rows.c.course_id)
        .order_by(rows.c.day, rows.c.course_id, rows.c.id)
    )
    heads: dict[str, tuple[str, str]] = {}
    found: dict[str, dict[str, dict[str, str]]] = {}
    for row in connection.execute(query):
        heads[row.course_id] = (row.title, row.day)
        by_category = found.setdefault(row.course_id, {code: {} for code in _CATEGORIES})
        by_category[row.category].setdefault(row.person_id, row.id)
    return tuple(
        CourseFigure(
            course_id,
            *heads[course_id],
            {category: tuple(ids.values()) for category, ids in by_category.items()},
        )
        for course_id, by_category in found.items()
    )


def years_of_training(courses: Iterable[CourseFigure]) -> tuple[YearOfTraining, ...]:
    """Courses (earliest first) gathered by the calendar year of their last day."""
    by_year: dict[int, list[CourseFigure]] = {}
    for course in courses:
        by_year.setdefault(int(course.day[:4]), []).append(course)
    return tuple(
        YearOfTraining(
            year,
            tuple(course.id for course in held),
            {
                category: tuple(each for course in held for each in course.attendances[category])
                for category in _CATEGORIES
            },
        )
        for year, held in by_year.items()
    )
