"""A plan read from `resources/plans/<id>.toml`: what is to be reached, counted how, by whom."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, Literal

from nsuat_desktop.errors import AppError, NotFoundError
from nsuat_desktop.resources import resource_path
from nsuat_desktop.text.dates import format_date
from nsuat_desktop.text.numbers import count_text, format_decimal

Number = int | Decimal
Mode = Literal["flow", "stock"]
"""Counted inside the window, or as it stands on the cut-off day."""


class PlanDataError(AppError):
    """The file of a plan cannot be used as it is."""


@dataclass(frozen=True, slots=True)
class Window:
    """Inclusive days in which things count; `note` says in Vietnamese what this reading means."""

    start: date
    end: date
    mode: Mode
    note: str = ""


@dataclass(frozen=True, slots=True)
class HorizonGoal:
    """What a target asks for by the end of one horizon year; `text` is verbatim."""

    horizon: int
    text: str
    low: Number
    window: Window
    footnote: str
    high: Number | None = None
    strict: bool = False
    """The plan says "trên": the value itself is not enough."""
    alternative: Window | None = None
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)

    def is_met(self, value: Number | float) -> bool:
        return value > self.low if self.strict else value >= self.low

    def is_exceeded(self, value: Number | float) -> bool:
        return self.high is not None and value > self.high


@dataclass(frozen=True, slots=True)
class Target:
    """One target ("chỉ tiêu"); `rule` names the function that counts it. More is better."""

    code: str
    label: str
    unit: str
    kind: Literal["flow", "stock", "macro"]
    rule: str
    goals: tuple[HorizonGoal, ...]
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)

    def goal(self, horizon: int) -> HorizonGoal:
        for one in self.goals:
            if one.horizon == horizon:
                return one
        raise NotFoundError(f"Chỉ tiêu {self.code} không có mục tiêu đến năm {horizon}.")

    def rule_params(self, horizon: int) -> Mapping[str, Any]:
        """Parameters of the counting rule, with what is particular to the horizon."""
        return {**self.params, **self.goal(horizon).params}

    def mark_text(self, horizon: int) -> str:
        """The marks as the plan writes them: 'trên 7,5', '40', '01 đến 03', '50'."""
        goal = self.goal(horizon)
        if goal.high is not None:
            return f"{self._number(goal.low)} đến {self._number(goal.high)}"
        return f"trên {self._number(goal.low)}" if goal.strict else self._number(goal.low)

    def _number(self, value: Number) -> str:
        if self.kind == "macro" or isinstance(value, Decimal):
            return format_decimal(Decimal(value))
        return count_text(value)


@dataclass(frozen=True, slots=True)
class TaskGroup:
    """Heading of a group of tasks, e.g. II.2."""

    code: str
    title: str


@dataclass(frozen=True, slots=True)
class Task:
    """A task ("nhiệm vụ, giải pháp"). The plan names no lead: `lead` is a default to be edited."""

    code: str
    title: str
    text: str
    lead: str
    partners: tuple[str, ...]

    @property
    def group(self) -> str:
        return self.code.rpartition(".")[0]


@dataclass(frozen=True, slots=True)
class Duty:
    """What part IV asks of a body; `body` and `texts` are verbatim."""

    code: str
    body: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """A document that the plan carries out."""

    type_name: str
    number: str
    date: date
    issuer: str
    action: str
    summary: str

    @property
    def citation(self) -> str:
        """Full form for the first mention in a document."""
        day = format_date(self.date.isoformat())
        return f"{self.type_name} số {self.number} ngày {day} của {self.issuer} {self.action} " + (
            self.summary
        )


@dataclass(frozen=True, slots=True)
class Signer:
    authority: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan; `number` is empty and `issued` partial where our copy leaves them blank."""

    id: str
    type_name: str
    title: str
    issuer: str
    number: str
    symbol: str
    issued: str
    place_name: str
    horizons: tuple[int, ...]
    count_from: date
    preamble: str
    general_objectives: tuple[str, ...]
    funding: str
    closing: str
    signer: Signer
    legal_basis: tuple[LegalBasis, ...]
    targets: tuple[Target, ...]
    task_groups: tuple[TaskGroup, ...]
    tasks: tuple[Task, ...]
    duties: tuple[Duty, ...]

    def target(self, code: str) -> Target:
        for one in self.targets:
            if one.code == code:
                return one
        raise NotFoundError(f"Kế hoạch không có chỉ tiêu {code}.")

    def task(self, code: str) -> Task:
        for one in self.tasks:
            if one.code == code:
                return one
        raise NotFoundError(f"Kế hoạch không có nhiệm vụ {code}.")

    @property
    def citation(self) -> str:
        """How a report names the plan; number and day stay blank when they are not known."""
        number = f"{self.number or '     '}{self.symbol}"
        year, month, *day = self.issued.split("-")
        day_text = day[0] if day else "    "
        when = f"ngày {day_text} tháng {int(month) if int(month) > 2 else month} năm {year}"
        return f"{self.type_name} số {number} {when} của {self.issuer} “{self.title}”"


def load_plan(plan_id: str = "nam-dinh-2023") -> Plan:
    """The plan of this id, checked; the same object on every call."""
    return _load(plan_id)


@cache
def _load(plan_id: str) -> Plan:
    path = resource_path("plans", f"{plan_id}.toml")
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise PlanDataError(
            f"Không đọc được tệp kế hoạch “{path.name}”. Hãy cài lại chương trình."
        ) from error
    return parse_plan(text, path.name)


def parse_plan(text: str, file_name: str) -> Plan:
    """Plan from TOML text; PlanDataError tells the place and what is wrong there."""
    import tomllib  # both cost tens of milliseconds that the first painted window must not wait for

    import msgspec

    try:
        raw = tomllib.loads(text, parse_float=Decimal)
        plan = msgspec.convert(raw, Plan)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise PlanDataError(f"Tệp kế hoạch “{file_name}” sai cấu trúc: {error}") from error
    problems = [*_unknown_keys(raw, msgspec.to_builtins(plan)), *_problems(plan)]
    if problems:
        raise PlanDataError(f"Tệp kế hoạch “{file_name}” có chỗ sai: {'; '.join(problems)}.")
    return plan


def default_horizon(plan: Plan, today: date) -> int:
    """The first horizon that has not ended; the last one when all have."""
    return next((year for year in plan.horizons if today.year <= year), plan.horizons[-1])


def _unknown_keys(raw: Any, known: Any, place: str = "") -> Iterable[str]:
    """Keys of the file that no field takes: misspelt ones would be lost silently."""
    if isinstance(raw, dict):
        for key, value in raw.items():
            if key not in known:
                yield f"khóa lạ “{place}{key}”"
            elif key != "params":
                yield from _unknown_keys(value, known[key], f"{place}{key}.")
    elif isinstance(raw, list):
        for index, value in enumerate(raw):
            yield from _unknown_keys(value, known[index], f"{place}{index + 1}.")


def _problems(plan: Plan) -> Iterable[str]:
    if list(plan.horizons) != sorted(set(plan.horizons)) or not plan.horizons:
        yield "horizons phải có ít nhất một năm, tăng dần"
    for name in ("targets", "tasks", "task_groups", "duties"):
        codes = [item.code for item in getattr(plan, name)]
        for code in sorted({code for code in codes if codes.count(code) > 1}):
            yield f"{name}: mã {code} lặp lại"
    groups = {group.code for group in plan.task_groups}
    for task in plan.tasks:
        if task.group not in groups:
            yield f"nhiệm vụ {task.code} không thuộc nhóm nào"
    for target in plan.targets:
        yield from _target_problems(plan, target)


def _target_problems(plan: Plan, target: Target) -> Iterable[str]:
    if tuple(goal.horizon for goal in target.goals) != plan.horizons:
        yield f"{target.code} phải có mục tiêu cho các năm {plan.horizons}"
    for goal in target.goals:
        where = f"{target.code} năm {goal.horizon}"
        if goal.high is not None and goal.high < goal.low:
            yield f"{where}: mức cao thấp hơn mức thấp"
        for window in filter(None, (goal.window, goal.alternative)):
            if not plan.count_from <= window.start <= window.end:
                yield f"{where}: giai đoạn tính từ {window.start} đến {window.end} không hợp lệ"
            if window.end.year != goal.horizon:
                yield f"{where}: giai đoạn tính phải kết thúc trong năm {goal.horizon}"
