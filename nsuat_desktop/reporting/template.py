"""The wording of a report, read from `resources/templates/report.toml`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from string import Formatter

from nsuat_desktop.toml_file import shipped_texts

FILE_NAME = "report.toml"
_OPTIONAL = re.compile(r"<([^<>]*)>")


@dataclass(frozen=True, slots=True)
class Fact:
    """A piece of text made from figures, and the records it can be traced to.

    An empty text means that there is nothing to say.
    """

    text: str
    record_type: str = ""
    ids: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text)


Facts = Mapping[str, Fact]


@dataclass(frozen=True, slots=True)
class Figure:
    """Where a figure stands in a drafted text, and the records behind it."""

    start: int
    end: int
    record_type: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Drafted:
    """Sentences written from figures; lines are paragraphs."""

    text: str
    figures: tuple[Figure, ...] = ()


def all_hold(conditions: Sequence[str], facts: Facts) -> bool:
    """Each name has something to say; with "!" before it, nothing."""
    return all(
        not facts[name[1:]] if name.startswith("!") else bool(facts[name]) for name in conditions
    )


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, written when all conditions hold."""

    text: str
    when: tuple[str, ...] = ()

    def holds(self, facts: Facts) -> bool:
        return all_hold(self.when, facts)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the outline; one without paragraphs is only a heading over others."""

    id: str
    number: str = ""
    level: int = 0
    """0: no heading."""
    title: str = ""
    label: str = ""
    """Short name for lists on the screen."""
    annex: str = ""
    """The annex that gives the details of this section."""
    asks_when: tuple[str, ...] | None = None
    """Conditions under which only a stock sentence stands here, so that the clerk is asked."""
    paragraphs: tuple[tuple[Sentence, ...], ...] = ()

    def asks(self, facts: Facts) -> bool:
        """Whether the clerk should write this part."""
        return self.asks_when is not None and all_hold(self.asks_when, facts)

    def draft(self, facts: Facts) -> Drafted:
        """The sentences that hold, filled in."""
        text, figures = "", list[Figure]()
        for paragraph in self.paragraphs:
            separator = "\n" if text else ""
            for sentence in paragraph:
                if not sentence.holds(facts):
                    continue
                text += separator
                for piece, fact in _pieces(sentence.text, facts):
                    if fact is not None and fact.ids:
                        end = len(text) + len(piece)
                        figures.append(Figure(len(text), end, fact.record_type, fact.ids))
                    text += piece
                separator = " "
        return Drafted(text, tuple(figures))


@dataclass(frozen=True, slots=True)
class Comparison:
    """A figure that is compared with the year before, as it is called in a sentence."""

    name: str
    unit: str


@dataclass(frozen=True, slots=True)
class AnnexTitle:
    number: str
    title: str


@dataclass(frozen=True, slots=True)
class Template:
    """Outline, sentences and the small phrases they are built from."""

    type_name: str
    type_abbreviation: str
    summary: str
    as_above: str
    archive: str
    default_addressees: Mapping[str, tuple[str, ...]]
    phrases: Mapping[str, str]
    states: Mapping[str, str]
    categories: Mapping[str, str]
    target_states: Mapping[str, str]
    task_states: Mapping[str, str]
    target_names: Mapping[str, str]
    target_short_names: Mapping[str, str]
    comparisons: Mapping[str, Comparison]
    money: Mapping[str, str]
    tables: Mapping[str, str]
    charts: Mapping[str, str]
    sections: tuple[Section, ...]
    annexes: tuple[AnnexTitle, ...] = field(default=())

    def section(self, section_id: str) -> Section:
        return next(each for each in self.sections if each.id == section_id)

    @property
    def written_sections(self) -> tuple[Section, ...]:
        """The sections that hold prose, in order."""
        return tuple(each for each in self.sections if each.paragraphs)


@cache
def report_template() -> Template:
    """The template that comes with the program; the same object on every call.

    Raises:
        AppError: the file is missing or damaged.
    """
    return shipped_texts(FILE_NAME, Template)


def fill(pattern: str, facts: Facts) -> str:
    """One pattern as text."""
    return "".join(piece for piece, _ in _pieces(pattern, facts))


def placeholders(pattern: str) -> Sequence[str]:
    """Names of the facts a pattern asks for."""
    bare = pattern.replace("<", "").replace(">", "")
    return [name for _, name, _, _ in Formatter().parse(bare) if name]


def _pieces(pattern: str, facts: Facts) -> Iterator[tuple[str, Fact | None]]:
    """Plain text and filled-in facts in order, optional parts without facts left out."""

    def kept(match: re.Match[str]) -> str:
        inside = match[1]
        return inside if all(facts[name] for name in placeholders(inside)) else ""

    for literal, name, _, _ in Formatter().parse(_OPTIONAL.sub(kept, pattern)):
        if literal:
            yield literal, None
        if name:
            yield facts[name].text, facts[name]
