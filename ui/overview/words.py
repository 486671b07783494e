"""What the overview says of a target, in a few words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from nsuat_desktop.text.numbers import format_decimal, format_integer
from ui.common.chips import Tone
from ui.common.translation import shown, tr

if TYPE_CHECKING:
    from nsuat_desktop.plan.due_dates import Due
    from nsuat_desktop.plan.model import HorizonGoal
    from nsuat_desktop.plan.results import TargetProgress

DAYS_TOLD = 92
"""Up to so many days the time left is told in days."""


@dataclass(frozen=True)
class State:
    """A state as a pill."""

    text: str
    tone: Tone


def short_titles() -> dict[str, str]:
    """Titles that fit on a card, for the targets of the plan that comes with the program."""
    return {
        "MT04": tr("Đơn vị được hỗ trợ HTQL, công cụ"),
        "MT07a": tr("Lượt cán bộ, công chức, viên chức"),
        "MT07b": tr("Lượt lãnh đạo, người lao động DN"),
        "MT03": tr("Doanh nghiệp đi đầu"),
        "MT05": tr("Trường tham gia đào tạo"),
        "MT06": tr("Chuyên gia NSCL"),
    }


def figure_text(value: int | Decimal | None) -> str:
    """A figure as the screen shows it; a dash where nothing is known."""
    if value is None:
        return "–"
    return format_integer(value) if isinstance(value, int) else format_decimal(value, 2)


def marks_text(goal: "HorizonGoal") -> str:
    """ "20–30", "50", "> 7": the marks of a target."""
    low = figure_text(goal.low) if isinstance(goal.low, int) else format_decimal(goal.low)
    if goal.high is not None:
        return f"{low}–{figure_text(goal.high)}"
    return f"> {low}" if goal.strict else low


def time_left(as_of: date, end: date) -> str:
    """ "38 ngày", "13 tháng"."""
    days = (end - as_of).days
    if days <= DAYS_TOLD:
        return tr("{0} ngày").format(days)
    return tr("{0} tháng").format((end.year - as_of.year) * 12 + end.month - as_of.month)


def state_of(target: "TargetProgress", due: Sequence["Due"]) -> State:
    """The state in words; the colour only helps."""
    goal = target.goal
    if target.state == "exceeded":
        return State(tr("Vượt mức cao"), Tone.GOOD)
    if target.state == "met":
        return _met(target, due)
    over = target.as_of >= goal.window.end
    if target.state == "no_data" or not target.cumulative:
        return State(tr("Không đạt") if over else tr("Chưa có"), Tone.BAD)
    if not isinstance(target.cumulative, int):
        return State(shown(target.state_text), Tone.WARN)
    missing = int(goal.low) + goal.strict - target.cumulative
    if over:
        return State(tr("Không đạt, thiếu {0}").format(missing), Tone.BAD)
    words = tr("Cần thêm {0} trong {1}").format(
        format_integer(missing), time_left(target.as_of, goal.window.end)
    )
    return State(words, Tone.PRIMARY if target.state == "on_pace" else Tone.WARN)


def _met(target: "TargetProgress", due: Sequence["Due"]) -> State:
    ending = {each.id for each in due if each.record_type == target.record_type}
    ending &= set(target.records)
    if target.code == "MT06" and ending:
        return State(tr("Đạt · {0} sắp hết hạn").format(len(ending)), Tone.WARN)
    if target.goal.high is not None and target.cumulative != target.goal.high:
        return State(tr("Đã đạt mức thấp"), Tone.GOOD)
    return State(tr("Đã đạt"), Tone.GOOD)


def detail_of(target: "TargetProgress") -> str:
    """What else is worth knowing, beside the state."""
    open_still = target.as_of < target.goal.window.end
    if target.state in ("on_pace", "behind") and target.forecast is not None and open_still:
        return tr("Dự báo {0}").format(format_integer(target.forecast))
    if persons := target.part("persons"):
        return tr("{0} người").format(format_integer(persons.count))
    certified = target.part("certified")
    if certified and certified.count:
        return tr("{0} được chứng nhận").format(format_integer(certified.count))
    if not target.cumulative and open_still:
        return tr("Mục tiêu đến {0}").format(f"{target.goal.window.end:%d/%m/%Y}")
    return ""


def explanation(target: "TargetProgress") -> str:
    """How the figure comes about: counting, pace, forecast, the other reading."""
    lines = [shown(target.label), shown(target.note)]
    if target.pace_words:
        lines.append(shown(target.pace_words) + ".")
    if target.forecast is not None or target.forecast_basis:
        value = figure_text(target.forecast)
        lines.append(tr("Dự báo: {0}. {1}").format(value, shown(target.forecast_basis)))
    for part in target.parts:
        if part.code != "year" and part.count:
            lines.append(f"{shown(part.label)}: {format_integer(part.count)}.")
    if target.alternative is not None:
        other = figure_text(target.alternative.cumulative)
        lines.append(tr("Cách tính khác: {0}. {1}").format(other, shown(target.alternative.note)))
    return "\n".join(dict.fromkeys(line for line in lines if line))
