"""Of which records a row of a list speaks: its own, those it names, those told besides."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from nsuat_desktop.records.checks import NOTES
from nsuat_desktop.records.description import Description, Kind, Plain
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.vocabulary import YEARLY

ID = "id"
"""The name, in a path, of a record's own id as our exports write it."""

TITLE = ""
"""The name, in a part, of a link's cell that holds what the linked record is called."""


@dataclass
class Part:
    """One record of a row: the row's own (`link` empty), or one that `link` points at.

    Figures of a year are a part of the organisation; `year` is the one that the columns name.
    """

    prefix: str
    type: str
    link: str = ""
    year: int | None = None
    parts: list["Part"] = field(default_factory=list)

    @property
    def description(self) -> Description:
        return description_of(self.type)

    def place(self, name: str) -> str:
        """The path of one of its fields."""
        at = f"@{self.year}" if self.year else ""
        return f"{self.prefix}{name}{at}"


@dataclass(frozen=True)
class Slot:
    """Where a path puts its value: a part, a field, and a step or other key inside the field."""

    part: int
    name: str
    inside: str | None = None


class RowShape:
    """The parts that the paths of a table make, each before those it belongs to."""

    def __init__(self, record_type: str, paths: Iterable[str]) -> None:
        self.main = Part("", record_type)
        self.parts: list[Part] = [self.main]
        self._slots: dict[str, Slot] = {}
        for path in paths:
            self.slot(path)
        # Nearly every path of a long list is a field of its own record.
        self._is_flat = all(slot == Slot(0, path) for path, slot in self._slots.items())

    def slot(self, path: str) -> Slot:
        """Where the value of a path goes."""
        found = self._slots.get(path)
        if found is None:
            found = self._slots[path] = self._made(path)
        return found

    def _made(self, path: str) -> Slot:
        bare, _, year = path.partition("@")
        names = bare.split(".")
        part = self.main
        for place, name in enumerate(names):
            rest = names[place + 1 :]
            if name == YEARLY and part.type != YEARLY:
                part = self._child(part, f"{YEARLY}.", YEARLY, "", int(year) if year else None)
                continue
            described = part.description.by_name.get(name)
            if described is None or name == NOTES.name:
                return self._slot(part, name)
            if described.kind is Kind.LINK:
                part = self._child(part, f"{part.prefix}{name}.", str(described.link), name, None)
                continue
            return self._slot(part, name, rest[0] if rest else None)
        return self._slot(part, TITLE)

    def _slot(self, part: Part, name: str, inside: str | None = None) -> Slot:
        return Slot(next(n for n, each in enumerate(self.parts) if each is part), name, inside)

    def _child(self, part: Part, prefix: str, kind: str, link: str, year: int | None) -> Part:
        for each in part.parts:
            if (each.prefix, each.year) == (prefix, year):
                return each
        child = Part(prefix, kind, link, year)
        part.parts.append(child)
        self.parts.append(child)
        return child

    def sorted_out(self, values: Mapping[str, Plain]) -> list[dict[str, Plain]]:
        """The values of a row for each of `parts`, by field."""
        if self._is_flat:
            return [dict(values)]
        found: list[dict[str, Plain]] = [{} for _ in self.parts]
        for path, value in values.items():
            slot = self._slots.get(path) or self.slot(path)
            while slot.part >= len(found):
                found.append({})
            if slot.inside is None:
                found[slot.part][slot.name] = value
            else:
                inner = found[slot.part].setdefault(slot.name, {})
                if isinstance(inner, dict):
                    inner[slot.inside] = value
        return found
