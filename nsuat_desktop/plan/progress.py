"""Progress of a plan: each target's figures, state, pace and forecast, with the ids behind them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from sqlalchemy import Connection, select

from db.engine import Database
from nsuat_desktop.environment import Environment
from nsuat_desktop.errors import NotFoundError
from nsuat_desktop.plan.counting import (
    Counted,
    Rule,
    attendance_rows,
    cut_off,
    new_between,
    rule_of,
)
from nsuat_desktop.plan.model import HorizonGoal, Number, Plan, Target, Window, default_horizon
from nsuat_desktop.plan.outlook import (
    Forecast,
    forecast,
    growth_needed,
    monthly_pace,
    pace_text,
    rate_start,
)
from nsuat_desktop.plan.results import DaySpan, Part, Progress, Reading, State, TargetProgress
from nsuat_desktop.reporting.periods import current_year_period
from nsuat_desktop.text.numbers import format_percent


def progress(
    database: Database,
    environment: Environment,
    plan: Plan,
    horizon: int | None = None,
    as_of: date | None = None,
    period: DaySpan | None = None,
) -> Progress:
    """Count all targets in one view of the database.

    `horizon` defaults to the first that has not ended, `as_of` to today but not after the end of
    the horizon, `period` to the reporting year that contains `as_of`.

    Raises:
        NotFoundError: the plan has no such horizon.
    """
    with database.read() as connection:
        return progress_in(connection, environment.today(), plan, horizon, as_of, period)


def progress_in(
    connection: Connection,
    today: date,
    plan: Plan,
    horizon: int | None = None,
    as_of: date | None = None,
    period: DaySpan | None = None,
) -> Progress:
    """`progress` inside an open view of the database."""
    horizon = default_horizon(plan, as_of or today) if horizon is None else horizon
    if horizon not in plan.horizons:
        known = " hoặc ".join(str(year) for year in plan.horizons)
        raise NotFoundError(f"Kế hoạch không có mục tiêu đến năm {horizon}. Hãy chọn {known}.")
    as_of = as_of or min(today, date(horizon, 12, 31))
    span = period or current_year_period(as_of)
    days = (span.start, span.end)
    targets = tuple(
        target_progress(connection, target, horizon, as_of, days) for target in plan.targets
    )
    return Progress(plan, horizon, as_of, days, targets)


def target_progress(
    connection: Connection, target: Target, horizon: int, as_of: date, period: tuple[date, date]
) -> TargetProgress:
    """One target, counted with the rule that the plan names."""
    one = _OneTarget(connection, target, horizon, as_of)
    counted, fresh = one.counted, one.in_period(*period)
    cumulative = one.rule.figure(counted)
    outlook = one.forecast()
    pace, words = one.pace()
    return TargetProgress(
        target=target,
        goal=one.goal,
        as_of=as_of,
        in_period=one.rule.figure(fresh),
        cumulative=cumulative,
        share_of_low=_share(one.goal, cumulative),
        state=state_of(one.goal, cumulative, counted, outlook.value),
        pace_needed=pace,
        pace_words=words,
        forecast=outlook.value,
        forecast_basis=outlook.basis,
        record_type=one.rule.record_type,
        behind_type=one.rule.behind_type,
        records=_keys(counted),
        record_ids=_behind(counted),
        in_period_records=_keys(fresh),
        in_period_record_ids=_behind(fresh),
        parts=one.parts(),
        alternative=one.alternative(),
    )


def state_of(
    goal: HorizonGoal, figure: Number | None, counted: list[Counted], expected: int | None
) -> State:
    """Reached by what is counted; else judged by the forecast; `no_data` when nothing is known."""
    if figure is not None and goal.is_met(figure):
        return "exceeded" if goal.is_exceeded(figure) else "met"
    if expected is not None:
        return "on_pace" if goal.is_met(expected) else "behind"
    return "behind" if counted else "no_data"


def as_json(found: Progress) -> dict[str, Any]:
    """The JSON of the command `progress`; statistics are rounded to two decimals here only."""
    return {
        "plan": found.plan.id,
        "horizon": found.horizon,
        "as_of": found.as_of.isoformat(),
        "period": [day.isoformat() for day in found.period],
        "targets": [_target_json(each) for each in found.targets],
    }


def _target_json(found: TargetProgress) -> dict[str, Any]:
    goal = found.goal
    return {
        "code": found.code,
        "label": found.label,
        "unit": found.unit,
        "low": _plain(goal.low),
        "high": _plain(goal.high),
        "strict": goal.strict,
        "window": [goal.window.start.isoformat(), goal.window.end.isoformat()],
        "in_period": _plain(found.in_period),
        "cumulative": _plain(found.cumulative),
        "share_of_low": _plain(found.share_of_low),
        "state": found.state,
        "pace_needed": _plain(found.pace_needed),
        "forecast": found.forecast,
        "records": list(found.records),
        "record_ids": list(found.record_ids),
    }


def _plain(value: Number | None) -> int | float | None:
    if isinstance(value, Decimal):
        rounded = value.quantize(Decimal("0.01"), ROUND_HALF_UP)
        return int(rounded) if rounded == rounded.to_integral_value() else float(rounded)
    return value


class _OneTarget:
    """A target of one horizon on one day, ready to be counted in several windows."""

    def __init__(self, connection: Connection, target: Target, horizon: int, as_of: date) -> None:
        self.connection = connection
        self.target = target
        self.goal: HorizonGoal = target.goal(horizon)
        self.window: Window = self.goal.window
        self.rule: Rule = rule_of(target)
        self.as_of = as_of
        self.params: Mapping[str, Any] = target.rule_params(horizon)
        self.counted = self.count(self.window)

    def count(self, window: Window, day: date | None = None, **more: Any) -> list[Counted]:
        return self.rule.count(self.connection, window, day or self.as_of, {**self.params, **more})

    def in_period(self, start: date, end: date) -> list[Counted]:
        """What the reporting period brought: of a stock the new ones, else all that happened in it.

        The period is no part of the target's window: the reporting year 2026 begins in 2025.
        A statistic gives its figure of the reporting year.
        """
        if self.target.kind == "macro":
            return self.count(Window(date(end.year, 1, 1), date(end.year, 12, 31), "flow"))
        if self.window.mode == "stock":
            return new_between(self.counted, start, min(end, self.as_of))
        return self.count(Window(start, end, "flow"))

    def forecast(self) -> Forecast:
        """Forecast by the pace of the last 24 months, also where they began before the window."""
        if self.target.kind == "macro":
            return Forecast(None, "Số liệu do cơ quan thống kê công bố, không dự báo.")
        window, day = self.window, cut_off(self.window, self.as_of)
        if window.mode == "stock":
            known = self.count(window, window.end, known_on=day)
            days = [thing.day for thing in self.counted]
            kept = f"Còn giá trị đến {window.end:%d/%m/%Y}"
            return forecast(len(known), days, day, window, self.target.unit, kept)
        wider = replace(window, start=min(window.start, rate_start(day)))
        history = self.counted if wider == window else self.count(wider, day)
        days = [thing.day for thing in history]
        return forecast(len(self.counted), days, day, window, self.target.unit)

    def pace(self) -> tuple[Decimal | None, str]:
        """What is needed to reach low, as a number and in words."""
        if self.target.kind != "macro":
            count = len(self.counted)
            return (
                monthly_pace(self.goal, count, self.as_of),
                pace_text(self.goal, count, self.as_of, self.target.unit),
            )
        if self.target.rule != "macro_geometric_mean":
            return None, ""
        values = [thing.value for thing in self.counted if thing.value is not None]
        needed = growth_needed(self.goal, values)
        if needed is None:
            return None, ""
        rate = format_percent(needed, 2)
        return needed, f"Các năm chưa có số liệu cần tăng bình quân {rate}/năm"

    def alternative(self) -> Reading | None:
        """The count in the other window that the wording allows."""
        window = self.goal.alternative
        if window is None:
            return None
        counted = self.count(window)
        figure = self.rule.figure(counted)
        return Reading(window, figure, _share(self.goal, figure), _keys(counted), window.note)

    def parts(self) -> tuple[Part, ...]:
        """The figures told beside the main one."""
        if self.target.rule == "supported_organisations":
            return _support_parts(self.counted)
        if self.target.rule == "attendances":
            rows = attendance_rows(self.window, self.as_of, self.params).subquery()
            persons = select(rows.c.person_id).distinct().order_by(rows.c.person_id)
            ids = tuple(self.connection.scalars(persons))
            return (Part("persons", "Số người tham gia", len(ids), "person", ids),)
        return ()


def _support_parts(counted: list[Counted]) -> tuple[Part, ...]:
    certified = tuple(thing.key for thing in counted if thing.certified)
    stopped = tuple(each for thing in counted for each in thing.withdrawn)
    label = "Trong đó được chứng nhận"
    return (
        Part("certified", label, len(certified), "organisation", certified),
        Part("withdrawn", "Hỗ trợ dừng sau khi áp dụng", len(stopped), "support", stopped),
    )


def _share(goal: HorizonGoal, figure: Number | None) -> Decimal | None:
    if figure is None:
        return None
    share = Decimal(figure) * 100 / Decimal(goal.low)
    return share.quantize(Decimal("0.1"), ROUND_HALF_UP)


def _keys(counted: list[Counted]) -> tuple[str, ...]:
    return tuple(thing.key for thing in counted)


def _behind(counted: list[Counted]) -> tuple[str, ...]:
    return tuple(each for thing in counted for each in thing.record_ids)
