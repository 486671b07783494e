"""What counting a plan gives: plain frozen figures with the ids of the records behind them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, Protocol

from nsuat_desktop.errors import NotFoundError
from nsuat_desktop.plan.model import HorizonGoal, Number, Plan, Target, Window

State = Literal["met", "exceeded", "on_pace", "behind", "no_data"]
_STATE_TEXTS: dict[State, str] = {
    "met": "Đạt",
    "exceeded": "Vượt mức cao",
    "on_pace": "Đúng tiến độ",
    "behind": "Chậm tiến độ",
    "no_data": "Chưa có số liệu",
}


class DaySpan(Protocol):
    """Inclusive days, such as a reporting period."""

    @property
    def start(self) -> date: ...

    @property
    def end(self) -> date: ...


@dataclass(frozen=True, slots=True)
class Part:
    """A figure told beside the main one ("trong đó ..."), with the records it stands for."""

    code: str
    label: str
    count: int
    record_type: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """The same target counted in the other window that the plan's wording allows."""

    window: Window
    cumulative: Number | None
    share_of_low: Decimal | None
    records: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class TargetProgress:
    """One target on one day.

    Counts are integers; a statistic (MT01, MT02) is a Decimal in full precision, None without
    data. `share_of_low` is in percent, one decimal. `pace_needed` is a count a month until the
    window ends (0 when low is reached, None when the time is over); for MT01 the growth in
    percent that each year without a figure needs; None for MT02. `record_type` is what `records`
    holds (`records` has one id a counted thing), `behind_type` what `record_ids` holds.
    """

    target: Target
    goal: HorizonGoal
    as_of: date
    in_period: Number | None
    cumulative: Number | None
    share_of_low: Decimal | None
    state: State
    pace_needed: Decimal | None
    pace_words: str
    forecast: int | None
    forecast_basis: str
    record_type: str
    behind_type: str
    records: tuple[str, ...]
    record_ids: tuple[str, ...]
    in_period_records: tuple[str, ...]
    in_period_record_ids: tuple[str, ...]
    parts: tuple[Part, ...]
    alternative: Reading | None

    @property
    def code(self) -> str:
        return self.target.code

    @property
    def label(self) -> str:
        return self.target.label

    @property
    def unit(self) -> str:
        return self.target.unit

    @property
    def note(self) -> str:
        """How the target is counted: the footnote under a table."""
        return self.goal.footnote

    @property
    def state_text(self) -> str:
        """The state as people read it; after the end of the window what is behind was missed."""
        if self.state == "behind" and self.as_of >= self.goal.window.end:
            return "Không đạt"
        return _STATE_TEXTS[self.state]

    def part(self, code: str) -> Part | None:
        """The partial figure of this code, if the target has it."""
        return next((part for part in self.parts if part.code == code), None)


@dataclass(frozen=True, slots=True)
class Progress:
    """A plan's targets for one horizon on one day, with the reporting period beside it."""

    plan: Plan
    horizon: int
    as_of: date
    period: tuple[date, date]
    targets: tuple[TargetProgress, ...]

    def target(self, code: str) -> TargetProgress:
        for one in self.targets:
            if one.code == code:
                return one
        raise NotFoundError(f"Kế hoạch không có chỉ tiêu {code}.")
