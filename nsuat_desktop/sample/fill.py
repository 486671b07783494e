"""Writing a sample office into an empty data folder, through the same rules as any other record."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from nsuat_desktop.environment import VIETNAM
from nsuat_desktop.offices.agencies import load_agencies
from nsuat_desktop.offices.unit_map import AdminUnit
from nsuat_desktop.offices.units import former_districts, successor_of, units_on
from nsuat_desktop.records.description import Description, Field, Kind, Plain
from nsuat_desktop.records.history import last_change
from nsuat_desktop.records.record import Draft
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.sample.environment import SampleClock, sample_environment
from nsuat_desktop.sample.extras import attach_notes
from nsuat_desktop.sample.source import RECORD_TYPES, Amendment, Entry, SampleSource, read_sample
from nsuat_desktop.workspace import Workspace, open_workspace

SAMPLES = ("nghia-hung", "dong-thinh")
"""A district's office until June 2025, and one of the communes that took over its land."""

_DISTRICT = "361@start"
_MARK = "sample"
_WITH_NOTES = 2

Progress = Callable[[int, int], None]
"""Called with (written, of how many)."""


def open_sample_workspace(data_dir: Path, name: str = "nghia-hung") -> Workspace:
    """Open a data folder for writing with the clock and the ids of the sample.

    Raises:
        SurroundingsError: no rights, disk full, another process is writing.
    """
    source = read_sample(name)
    environment = sample_environment(name, source.started, source.user_name)
    return open_workspace(data_dir, write=True, environment=environment)


def fill_sample(
    workspace: Workspace, name: str = "nghia-hung", progress: Progress | None = None
) -> int:
    """Write the sample office into a folder without one; returns the number of records.

    Everything is written by the same services as a clerk's work. The content is the same on every
    run; ids and times too when the folder was opened by `open_sample_workspace`.

    Raises:
        AppError: the folder holds an office already.
    """
    source = read_sample(name)
    writer = _Writer(workspace, source)
    workspace.init_office(writer.values_of("office_profile", source.profile), source.user_name)
    entries = _with_taken_over(source)
    for kind in RECORD_TYPES:
        writer.write_all(kind, [each for each in entries if each.type == kind])
        if progress is not None:
            progress(len(writer.ids), len(entries))
    load_agencies(workspace)
    if name == SAMPLES[0]:
        attach_notes(workspace, workspace.reader.ids("support")[:_WITH_NOTES])
    for amendment in source.amendments:
        writer.amend(amendment)
    workspace.state.put(_MARK, f"{name} {_head(workspace)}")
    return len(writer.ids)


def sample_of(workspace: Workspace) -> str | None:
    """Name of the sample office that the folder was filled with; None for an office's own data."""
    mark = workspace.state.get(_MARK)
    return mark.partition(" ")[0] if mark else None


def is_untouched(workspace: Workspace) -> bool:
    """Whether the folder holds a sample office and nothing was changed since it was filled."""
    mark = workspace.state.get(_MARK)
    return mark is not None and mark.partition(" ")[2] == _head(workspace)


def _head(workspace: Workspace) -> str:
    newest = last_change(workspace.database)
    return newest[0] if newest else ""


class _Writer:
    """Turns refs into ids and names of units into units of the time."""

    def __init__(self, workspace: Workspace, source: SampleSource) -> None:
        self._workspace = workspace
        self._day = source.started.date()
        self.ids: dict[tuple[str, str], str] = {}

    def write_all(self, kind: str, entries: list[Entry]) -> None:
        if not entries:
            return
        drafts = [Draft(kind, self.values_of(kind, e.values), accept=e.accept) for e in entries]
        label = description_of(kind).label.lower()
        sentence = f"Ghi dữ liệu mẫu: {len(drafts)} {label}"
        kept = self._workspace.records.save_all(drafts, sentence)
        for number, (entry, record) in enumerate(zip(entries, kept, strict=True)):
            self.ids[kind, entry.ref or str(number)] = record.id

    def amend(self, amendment: Amendment) -> None:
        clock = self._workspace.environment.now
        if isinstance(clock, SampleClock):
            clock.move_to(amendment.at.replace(tzinfo=VIETNAM))
        record = self._workspace.records.get(self.ids[amendment.type, amendment.ref])
        values = {**record.values, **self.values_of(amendment.type, amendment.values)}
        self._workspace.records.save(Draft(record.type, values, record.id, record.revision))

    def values_of(self, kind: str, values: Mapping[str, Plain]) -> dict[str, Plain]:
        description = description_of(kind)
        day = _day_of(description, values) or self._day
        return {
            name: self._value(description.by_name.get(name), value, day)
            for name, value in values.items()
        }

    def _value(self, described: Field | None, value: Plain, day: date) -> Plain:
        if described is not None and described.kind is Kind.LINK and described.link:
            return self.ids[described.link, str(value)]
        if described is not None and described.kind is Kind.ADMIN_UNIT:
            return _unit(str(value), day).id
        return value


def _day_of(description: Description, values: Mapping[str, Plain]) -> date | None:
    """A course is held in the commune of its day, not in what became of it."""
    starts = values.get("starts") if description.type == "training_course" else None
    return date.fromisoformat(starts) if isinstance(starts, str) else None


def _unit(name: str, day: date) -> AdminUnit:
    """The unit of the day called so, in what is or was the sample's district."""
    found = [
        one
        for one in units_on(day)
        if one.name == name and any(each.id == _DISTRICT for each in former_districts(one.id))
    ]
    (only,) = found
    return only


def _with_taken_over(source: SampleSource) -> list[Entry]:
    """The sample's own records, after those it took over: organisations of its land and theirs."""
    taken = source.taken_over
    if taken is None:
        return list(source.entries)
    earlier = read_sample(taken.sample)
    heirs = [
        replace(each, values={**each.values, "admin_unit": heir.name})
        for each in earlier.entries
        if each.type == "organisation"
        and (heir := _heir(each, earlier, source.started.date())).id == taken.unit_id
    ]
    refs = {each.ref for each in heirs}
    followers = [
        each
        for each in earlier.entries
        if each.type in taken.types and each.values.get("organisation") in refs
    ]
    advisers = {each.values.get("adviser") for each in followers} - refs
    others = [
        replace(each, values=_without_unit(each))
        for each in earlier.entries
        if each.type == "organisation" and each.ref in advisers
    ]
    return [*heirs, *others, *followers, *source.entries]


def _heir(entry: Entry, earlier: SampleSource, day: date) -> AdminUnit:
    old = _unit(str(entry.values["admin_unit"]), earlier.started.date())
    heir = successor_of(old.id, day)
    assert heir is not None, "samples lie only in communes whose successor is known"
    return heir


def _without_unit(entry: Entry) -> Mapping[str, Plain]:
    return {name: value for name, value in entry.values.items() if name != "admin_unit"}
