"""Money of the plan by budget year, source and task, with the share that was paid out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from sqlalchemy import Connection, select

from db.engine import Database
from nsuat_desktop.plan.day_columns import live, record_table
from nsuat_desktop.plan.model import Plan
from nsuat_desktop.records.types.management import FUNDING_SOURCES

_ORDER = tuple(choice.code for choice in FUNDING_SOURCES)
_LABELS = {choice.code: choice.label for choice in FUNDING_SOURCES}
STAGES = ("estimated", "allotted", "disbursed", "settled")


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetFigure:
    """Money under one source and one task of a budget year, in đồng.

    `None`: no record names such a sum. Sums over records that name it leave the others out.
    """

    year: int
    source: str
    source_label: str
    task: str
    """Code of the plan's task; empty where none is named, and in sums over tasks."""
    task_title: str
    contents: tuple[str, ...]
    estimated: int | None = None
    allotted: int | None = None
    disbursed: int | None = None
    settled: int | None = None
    ids: tuple[str, ...] = ()
    unallotted_ids: tuple[str, ...] = ()
    """Those of the records that tell what was paid out, but not what was allotted."""
    named_ids: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    """Stage (one of `STAGES`) -> those of the records that name its sum."""

    @property
    def rate_ids(self) -> tuple[str, ...]:
        """The records behind the rate."""
        named = {*self.named_ids.get("allotted", ()), *self.named_ids.get("disbursed", ())}
        return tuple(each for each in self.ids if each in named)

    @property
    def rate(self) -> Decimal | None:
        """Paid out of what was allotted, in percent.

        None without an allotment, and where money was paid out of one that nobody wrote down:
        the share would be too high.
        """
        if not self.allotted or self.unallotted_ids:
            return None
        return Decimal(self.disbursed or 0) * 100 / self.allotted


def budget_figures(
    connection: Connection, plan: Plan, first_year: int, last_year: int
) -> tuple[BudgetFigure, ...]:
    """Each source and task with money in these years, by year, source and task."""
    table = record_table("budget_line")
    query = (
        select(table)
        .where(live(table), table.c.year.between(first_year, last_year))
        .order_by(table.c.year, table.c.sort_key, table.c.id)
    )
    titles = {task.code: task.title for task in plan.tasks}
    places = {code: place for place, code in enumerate(titles)}
    found: dict[tuple[int, int, int, str], BudgetFigure] = {}
    for row in connection.execute(query):
        task = row.task or ""
        # Codes as in the plan; what belongs to no task comes last.
        key = (row.year, _ORDER.index(row.source), places.get(task, len(places)), task)
        line = BudgetFigure(
            year=row.year,
            source=row.source,
            source_label=_LABELS[row.source],
            task=task,
            task_title=titles.get(task, ""),
            contents=(row.content,),
            estimated=row.estimated,
            allotted=row.allotted,
            disbursed=row.disbursed,
            settled=row.settled,
            ids=(row.id,),
            unallotted_ids=(row.id,) if row.disbursed and row.allotted is None else (),
            named_ids={stage: (row.id,) for stage in STAGES if getattr(row, stage) is not None},
        )
        found[key] = _added(found[key], line) if key in found else line
    return tuple(found[key] for key in sorted(found))


@dataclass(frozen=True, slots=True)
class BudgetYear:
    """The money of one budget year; `years` are all that can be chosen, the latest first."""

    year: int
    years: tuple[int, ...]
    figures: tuple[BudgetFigure, ...]


def budget_year(
    database: Database, plan: Plan, this_year: int, year: int | None = None
) -> BudgetYear:
    """A year's money; without `year` that of this year, or of the latest with money before it."""
    table = record_table("budget_line")
    with database.read() as connection:
        query = select(table.c.year).where(live(table)).distinct()
        known = set(connection.scalars(query))
        if year is None:
            usual = [each for each in known if each <= this_year]
            year = max(usual, default=min(known, default=this_year))
        years = tuple(sorted({*known, this_year, year}, reverse=True))
        return BudgetYear(year, years, budget_figures(connection, plan, year, year))


def budget_by_source(figures: Iterable[BudgetFigure]) -> tuple[BudgetFigure, ...]:
    """The same money by year and source."""
    return _summed(replace(each, task="", task_title="") for each in figures)


def budget_by_task(figures: Iterable[BudgetFigure]) -> tuple[BudgetFigure, ...]:
    """The same money by year and task, from all sources together; without a task last."""
    found = _summed(replace(each, source="", source_label="") for each in figures)
    return tuple(sorted(found, key=lambda each: (each.year, not each.task, each.task)))


def budget_total(figures: Iterable[BudgetFigure]) -> BudgetFigure | None:
    """All the money of one year together; None where there is none."""
    bare = (replace(each, source="", source_label="", task="", task_title="") for each in figures)
    return next(iter(_summed(bare)), None)


def _summed(figures: Iterable[BudgetFigure]) -> tuple[BudgetFigure, ...]:
    found: dict[tuple[int, str, str], BudgetFigure] = {}
    for each in figures:
        key = (each.year, each.source, each.task)
        found[key] = _added(found[key], each) if key in found else each
    return tuple(found.values())


def _added(one: BudgetFigure, other: BudgetFigure) -> BudgetFigure:
    return replace(
        one,
        contents=tuple(dict.fromkeys((*one.contents, *other.contents))),
        ids=(*one.ids, *other.ids),
        unallotted_ids=(*one.unallotted_ids, *other.unallotted_ids),
        named_ids={
            stage: (*one.named_ids.get(stage, ()), *other.named_ids.get(stage, ()))
            for stage in (*one.named_ids, *other.named_ids)
        },
        estimated=_sum(one.estimated, other.estimated),
        allotted=_sum(one.allotted, other.allotted),
        disbursed=_sum(one.disbursed, other.disbursed),
        settled=_sum(one.settled, other.settled),
    )


def _sum(one: int | None, other: int | None) -> int | None:
    return other if one is None else one + (other or 0)
