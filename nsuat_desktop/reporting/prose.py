"""The prose of a report: drafted from figures, changed by the clerk, kept when figures change."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from nsuat_desktop.reporting.facts import facts_of
from nsuat_desktop.reporting.figures import Snapshot
from nsuat_desktop.reporting.template import Drafted, Section, report_template

_CONTEXT_WORDS = 2


@dataclass(frozen=True, slots=True)
class Edit:
    """What the clerk wrote, and what the draft said when it was written."""

    text: str
    drafted: str


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A place where today's draft says something else than the draft that was edited.

    Both texts run on into the words that follow, so that they can be read: "05 lớp tập" and
    "06 lớp tập". One of them is empty where a passage came or went.
    """

    before: str
    now: str


@dataclass(frozen=True, slots=True)
class Prose:
    """One section: what the figures say now, and the clerk's wording if there is one."""

    section: Section
    draft: Drafted
    edit: Edit | None = None

    @property
    def drafted(self) -> str:
        return self.draft.text

    @property
    def edited(self) -> str | None:
        return None if self.edit is None else self.edit.text

    @property
    def text(self) -> str:
        """What the report prints."""
        return self.draft.text if self.edit is None else self.edit.text

    @property
    def changes(self) -> tuple[FigureChange, ...]:
        """Which figures changed since the clerk wrote; empty for prose nobody touched."""
        if self.edit is None:
            return ()
        return changes_between(self.edit.drafted, self.draft.text)


@dataclass(frozen=True, slots=True)
class ReportText:
    """Wording that takes the place of the draft, by section id."""

    sections: Mapping[str, str] = field(default_factory=dict)


def draft_sections(snapshot: Snapshot) -> dict[str, Drafted]:
    """Drafted sentences of every section that holds prose, in the order of the outline."""
    facts = facts_of(snapshot)
    return {section.id: section.draft(facts) for section in report_template().written_sections}


def prose_of(snapshot: Snapshot, edits: Mapping[str, Edit] | None = None) -> tuple[Prose, ...]:
    """All sections with their drafts and the clerk's edits."""
    facts, edits = facts_of(snapshot), edits or {}
    return tuple(
        Prose(section, section.draft(facts), edits.get(section.id))
        for section in report_template().written_sections
    )


def changes_between(before: str, now: str) -> tuple[FigureChange, ...]:
    """Where two drafts differ, word by word."""
    old, new = before.split(), now.split()
    found = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            found.append(
                FigureChange(
                    " ".join(old[a : b + _CONTEXT_WORDS]) if b > a else "",
                    " ".join(new[c : d + _CONTEXT_WORDS]) if d > c else "",
                )
            )
    return tuple(found)
