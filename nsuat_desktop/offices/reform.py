"""A decision on administrative units: what it would touch, and applying it as one step."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from nsuat_desktop.offices.overlay import reform_from, why_not_ended
from nsuat_desktop.offices.profile import OfficeProfile
from nsuat_desktop.offices.profile_change import change_drafts, newest_change, next_profile
from nsuat_desktop.offices.reform_file import old_unit
from nsuat_desktop.offices.units import (
    place_label,
    predecessors,
    trial,
    try_reforms,
    unit_label,
    units_in_force,
)
from nsuat_desktop.records.description import Plain, Values
from nsuat_desktop.records.record import Draft
from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.records.unit_use import REFORM, unit_fields
from nsuat_desktop.workspace import Workspace

PROFILE = "office_profile"


@dataclass(frozen=True, slots=True)
class LinePreview:
    """One old unit: what stands for it afterwards, and how many records lie in it by type.

    Records in units that became this one earlier are counted with it.
    """

    old_id: str | None
    old: str
    new: str
    counts: Mapping[str, int]
    problem: str


@dataclass(frozen=True, slots=True)
class ReformPreview:
    """What a decision would touch; nothing of it was written."""

    values: Values
    """As they would be kept: every old unit by its id, where it was found."""
    lines: tuple[LinePreview, ...]
    counts: Mapping[str, int]
    """Type -> records in all old units."""
    problems: tuple[str, ...]
    """What stands against the decision beside the problems of its lines."""
    office: OfficeProfile | None
    """The office's profile of that day, when its own unit is replaced."""
    next_profile: Values | None
    """The same from that day on, in the new unit."""
    next_unit: str
    """What the new unit is called."""

    @property
    def is_sound(self) -> bool:
        """Whether it can be applied."""
        return not self.problems and not any(line.problem for line in self.lines)


def preview(workspace: Workspace, values: Values) -> ReformPreview:
    """What the decision in `values` (of a `unit_reform` record) would touch."""
    start = _day(values.get("effective_from"))
    rows = [_resolved(row, start) for row in _rows(values)]
    known: list[Plain] = [dict(row) for row, trouble in rows if not trouble]
    kept = {**values, "changes": known}
    found = workspace.records.check(Draft(REFORM, kept))
    # The lines left out tell their own trouble.
    told = [each.message for each in found if known or not rows or each.field != "changes"]
    problems = dict.fromkeys(told)
    places = _records_by_unit(workspace)
    applicable = kept if start is not None and known and not problems else None
    with as_if_applied(workspace, applicable):
        lines = tuple(_line(row, trouble, start, places) for row, trouble in rows)
        office = _touched_office(workspace, start, lines)
        following = next_profile(workspace, start) if office and start else None
        next_unit = place_label(str(following["admin_unit"])) if following else ""
    return ReformPreview(
        values={**values, "changes": [dict(row) for row, _ in rows]},
        lines=lines,
        counts=_sum(line.counts for line in lines),
        problems=tuple(problems),
        office=office,
        next_profile=following,
        next_unit=next_unit,
    )


def effect(workspace: Workspace, values: Values) -> tuple[LinePreview, ...]:
    """What a decision that is kept did: its lines by the map in force."""
    start, places = _day(values.get("effective_from")), _records_by_unit(workspace)
    return tuple(_line(row, "", start, places) for row in _rows(values))


@contextmanager
def as_if_applied(workspace: Workspace, values: Values | None) -> Iterator[None]:
    """Inside, the map of this thread is the one after the decision (None: as it is)."""
    with trial():
        if values is not None:
            kept = workspace.reader.rows(REFORM, workspace.reader.ids(REFORM))
            try_reforms(map(reform_from, [*(row.values for row in kept), values]))
        yield


def apply(workspace: Workspace, values: Values, profile: Values | None = None) -> str:
    """Record the decision, which changes the map from its day on; returns the id of the change.

    With `profile` the office's own profile ends the day before and this one begins: all of it is
    one step, which `undo` takes back.

    Raises:
        RefusedError: the decision or the profile is refused by its rules.
    """
    drafts = [Draft(REFORM, values)]
    if profile is not None:
        drafts += change_drafts(workspace, profile)
    number = values.get("document_number")
    workspace.records.save_all(drafts, f"Sắp xếp đơn vị hành chính theo {number}")
    return newest_change(workspace)


def told_counts(counts: Mapping[str, int]) -> str:
    """'12 đơn vị, 3 lớp đào tạo'; empty when there is nothing."""
    known = descriptions()
    return ", ".join(f"{count} {known[kind].label.lower()}" for kind, count in counts.items())


def _rows(values: Values) -> list[dict[str, Plain]]:
    rows = values.get("changes")
    return [row for row in (rows if isinstance(rows, list) else []) if isinstance(row, dict)]


def _resolved(row: dict[str, Plain], start: date | None) -> tuple[dict[str, Plain], str]:
    """The row with its old unit as id, and what is wrong with that unit."""
    if start is None or not row.get("old"):
        return row, ""
    try:
        old = old_unit(str(row["old"]), start)
    except LookupError as trouble:
        return row, str(trouble.args[0])
    return {**row, "old": old.id}, why_not_ended(units_in_force(), old.id, start)


def _line(
    row: dict[str, Plain],
    trouble: str,
    start: date | None,
    places: Mapping[str, Mapping[str, int]],
) -> LinePreview:
    known, old_id = units_in_force(), str(row.get("old") or "")
    old = known.by_id.get(old_id)
    if old is None:
        return LinePreview(None, old_id, str(row.get("new_name") or ""), {}, trouble)
    heir = known.successor_on(old, start) if start and not trouble else None
    units = (old_id, *(each.id for each in predecessors(old_id)))
    return LinePreview(
        old_id=old_id,
        old=place_label(old_id),
        new=unit_label(heir.id) if heir and heir is not old else str(row.get("new_name") or ""),
        counts=_sum(places.get(each, {}) for each in units),
        problem=trouble,
    )


def _records_by_unit(workspace: Workspace) -> dict[str, dict[str, int]]:
    """Unit -> type -> number of live records that lie in it; without the office's own profile."""
    found: dict[str, dict[str, int]] = {}
    for description, field in unit_fields():
        if description.type == PROFILE:
            continue
        for unit_id, count in workspace.reader.value_counts(description.type, field.name).items():
            if unit_id is not None:
                by_type = found.setdefault(str(unit_id), {})
                by_type[description.type] = by_type.get(description.type, 0) + count
    return found


def _sum(counts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    total: dict[str, int] = {}
    for each in counts:
        for kind, count in each.items():
            total[kind] = total.get(kind, 0) + count
    return total


def _touched_office(
    workspace: Workspace, start: date | None, lines: Iterable[LinePreview]
) -> OfficeProfile | None:
    if start is None or not workspace.has_office():
        return None
    office = workspace.office(start)
    ended = {line.old_id for line in lines if not line.problem}
    begun = office.valid_from < start.isoformat()
    holds = office.valid_to is None or office.valid_to >= start.isoformat()
    return office if begun and holds and office.admin_unit in ended else None


def _day(value: Plain) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
