"""Reading the files of a sample office: `<kind>.csv` for the long lists, TOML for the rest."""

import csv
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from nsuat_desktop.records.description import Description, Field, Kind, Plain
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.resources import resource_path

RECORD_TYPES = (
    "organisation", "person", "yearly_figures", "leading_recognition", "support", "certificate",
    "training_course", "attendance", "institution_programme", "expert", "macro_indicator",
    "policy_document", "inspection", "budget_line", "network_member", "communication", "event",
    "award", "cooperation", "science_task", "difficulty", "plan_task", "agency",
    "catalogue_entry",
)  # fmt: skip
"""In the order of writing: what is pointed at comes first."""

_NO_RECORDS = ("office.toml", "changes.toml")


@dataclass(frozen=True)
class Entry:
    """A record of a sample: links hold the `ref` of the other record, units their name."""

    type: str
    ref: str
    values: Mapping[str, Plain]
    accept: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Amendment:
    """A change made after the records were first written."""

    at: datetime
    type: str
    ref: str
    values: Mapping[str, Plain]


@dataclass(frozen=True)
class TakenOver:
    """The records of another sample that this office took over with its land."""

    sample: str
    unit_id: str
    types: tuple[str, ...]


@dataclass(frozen=True)
class SampleSource:
    """Everything written about one sample office."""

    name: str
    started: datetime
    """When its records were written, Vietnamese local time."""
    user_name: str
    report: tuple[str, str, str]
    """Kind and period of the report that shows most, and the name of its file."""
    profile: Mapping[str, Plain]
    entries: tuple[Entry, ...]
    amendments: tuple[Amendment, ...]
    taken_over: TakenOver | None


def read_sample(name: str) -> SampleSource:
    """The sample of this name, from `resources/sample/<name>`."""
    folder = resource_path("sample", name)
    office = _toml(folder / "office.toml")
    changes = folder / "changes.toml"
    amendments = _toml(changes)["change"] if changes.exists() else []
    taken = office.get("taken_over")
    documents = _documents(folder)
    return SampleSource(
        name=name,
        started=office["started"],
        user_name=office["user_name"],
        report=(office["report"]["kind"], office["report"]["period"], office["report"]["file"]),
        profile=_plain(office["office_profile"]),
        entries=tuple(
            entry
            for kind in RECORD_TYPES
            for entry in _entries(folder, kind, documents.get(kind, []))
        ),
        amendments=tuple(
            Amendment(each["at"], each["type"], each["ref"], _plain(each["values"]))
            for each in amendments
        ),
        taken_over=TakenOver(taken["sample"], taken["unit_id"], tuple(taken["types"]))
        if taken
        else None,
    )


def _documents(folder: Path) -> dict[str, list[Any]]:
    """Kind -> its records, from all TOML files about records."""
    found: dict[str, list[Any]] = {}
    for path in sorted(folder.glob("*.toml")):
        if path.name not in _NO_RECORDS:
            for kind, records in _toml(path).items():
                found.setdefault(kind, []).extend(records)
    return found


def _entries(folder: Path, kind: str, documents: list[Any]) -> Iterator[Entry]:
    table = folder / f"{kind}.csv"
    if table.exists():
        description = description_of(kind)
        with table.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield _entry_of_row(description, row)
    for raw in documents:
        values = _plain(raw)
        ref, accept = values.pop("ref", ""), values.pop("accept", {})
        yield Entry(kind, str(ref), values, accept)


def _entry_of_row(description: Description, row: Mapping[str, str]) -> Entry:
    """Steps have a column each; `accept:field` holds the reason for keeping a warned value."""
    values: dict[str, Plain] = {}
    accept: dict[str, str] = {}
    steps: dict[str, Plain] = {}
    for column, text in row.items():
        if not text or column == "ref":
            continue
        if column.startswith("accept:"):
            accept[column.removeprefix("accept:")] = text
        elif column in description.by_name:
            values[column] = _value(description.by_name[column], text)
        elif column == "notes":
            values[column] = text
        else:
            steps[column] = text
    if steps:
        values["steps"] = steps
    return Entry(description.type, row.get("ref", ""), values, accept)


def _value(described: Field, text: str) -> Plain:
    if described.kind in (Kind.INT, Kind.MONEY):
        return int(text)
    if described.kind is Kind.BOOL:
        return text == "true"
    if described.kind is Kind.DATES:
        return [*text.split(";")]
    return text


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _plain(raw: Any) -> Any:
    """TOML values as records hold them: dates as ISO texts."""
    if isinstance(raw, dict):
        return {name: _plain(value) for name, value in raw.items()}
    if isinstance(raw, list):
        return [_plain(value) for value in raw]
    return raw.isoformat() if isinstance(raw, date) else raw
