"""The office's own list of days off and deadlines: what each year's announcements change.

Kept with the data (and so in every backup), over the list that comes with the program.
"""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, Protocol

from nsuat_desktop.errors import AppError
from nsuat_desktop.reporting.periods import OfficeLevel, special_days, use_calendar
from nsuat_desktop.text.normalise import clean_line

DayKind = Literal["holiday", "workday", "normal"]
KIND_LABELS: dict[str, str] = {
    "holiday": "Ngày nghỉ",
    "workday": "Ngày làm bù",
    "normal": "Ngày thường",
}
_KEY = "own_calendar"
_MOST_GRANTED = 30
_LONGEST_NAME = 100


class StateStore(Protocol):
    """`workspace.state`."""

    def get(self, key: str) -> str | None: ...
    def put(self, key: str, value: str) -> None: ...


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A day off, a Saturday that makes up for one, or (own only) one that is special no more."""

    day: date
    kind: str
    name: str
    own: bool

    @property
    def kind_label(self) -> str:
        return KIND_LABELS[self.kind]


def days_of(state: StateStore, year: int) -> list[SpecialDay]:
    """The special days of a year; an own entry stands in place of the built-in one."""
    known = {
        day: SpecialDay(day, kind, name, own=False)
        for day, (kind, name) in special_days().items()
        if day.year == year
    }
    for iso, entry in _kept(state)["days"].items():
        day = date.fromisoformat(iso)
        if day.year == year:
            known[day] = SpecialDay(day, entry["kind"], entry["name"], own=True)
    return [known[day] for day in sorted(known)]


def set_day(state: StateStore, day: date, kind: DayKind, name: str) -> None:
    """Make a day a holiday, a working day or an ordinary one.

    Raises:
        AppError: it has no name.
    """
    if not clean_line(name):
        raise AppError("Ghi tên ngày nghỉ hoặc lý do, ví dụ “Nghỉ bù Quốc khánh”.")
    kept = _kept(state)
    kept["days"][day.isoformat()] = {"kind": kind, "name": clean_line(name)[:_LONGEST_NAME]}
    _keep(state, kept)


def reset_day(state: StateStore, day: date) -> None:
    """Go back to what the built-in list says of a day."""
    kept = _kept(state)
    if kept["days"].pop(day.isoformat(), None) is not None:
        _keep(state, kept)


def set_working_days(state: StateStore, level: OfficeLevel, days: int | None) -> None:
    """How many working days after the cut-off an office of this level reports; None: built-in.

    Raises:
        AppError: not between 1 and 30 (Nghị định 09/2019/NĐ-CP, Điều 8: at least one).
    """
    if days is not None and not 1 <= days <= _MOST_GRANTED:
        raise AppError(f"Thời hạn phải từ 1 đến {_MOST_GRANTED} ngày làm việc. Ghi lại.")
    kept = _kept(state)
    kept["granted"].pop(level, None)
    if days is not None:
        kept["granted"][level] = days
    _keep(state, kept)


def take_up_calendar(state: StateStore) -> None:
    """Let deadlines be counted by this office's calendar."""
    kept = _kept(state)
    days = {date.fromisoformat(iso): entry["kind"] for iso, entry in kept["days"].items()}
    use_calendar(days, kept["granted"])


def _kept(state: StateStore) -> dict[str, dict[str, Any]]:
    found = json.loads(state.get(_KEY) or "{}")
    return {"days": dict(found.get("days", {})), "granted": dict(found.get("granted", {}))}


def _keep(state: StateStore, kept: dict[str, dict[str, Any]]) -> None:
    state.put(_KEY, json.dumps(kept, ensure_ascii=False, sort_keys=True))
    take_up_calendar(state)
