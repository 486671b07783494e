"""Where figures stand in a text the clerk may have changed, and which of them are out of date."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nsuat_desktop.reporting.prose import Prose

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass
class Mark:
    """A stretch of the text that comes from records; `before` is set where it no longer agrees.

    `record_type` and `ids` are what the figure stands on; empty where only words changed.
    """

    start: int
    end: int
    record_type: str = ""
    ids: tuple[str, ...] = ()
    now: str | None = None
    """What the figures say today, where the text still says something else."""

    @property
    def is_outdated(self) -> bool:
        return self.now is not None


class _Aligned:
    """Two texts token by token: where a stretch of the first one stands in the second."""

    def __init__(self, first: str, second: str) -> None:
        self.first, self.second = _tokens(first), _tokens(second)
        matcher = SequenceMatcher(
            None, [text for text, _ in self.first], [text for text, _ in self.second], False
        )
        self.opcodes = matcher.get_opcodes()
        self._place: dict[int, int] = {}
        for block in matcher.get_matching_blocks():
            for offset in range(block.size):
                self._place[block.a + offset] = block.b + offset

    def tokens_of(self, start: int, end: int) -> range:
        """Numbers of the first text's tokens that lie in a stretch."""
        inside = [
            number
            for number, (text, at) in enumerate(self.first)
            if at < end and at + len(text) > start
        ]
        return range(inside[0], inside[-1] + 1) if inside else range(0)

    def moved(self, tokens: range) -> range | None:
        """The same tokens in the second text, when they are there unbroken."""
        places = [self._place.get(number) for number in tokens]
        if not places or places[0] is None:
            return None
        first = places[0]
        if places != list(range(first, first + len(places))):
            return None
        return range(first, first + len(places))


def marks_of(prose: "Prose") -> list[Mark]:
    """Marks in what the report prints for a section, in order, without overlaps."""
    if prose.edit is None:
        return [
            Mark(each.start, each.end, each.record_type, each.ids) for each in prose.draft.figures
        ]
    old, now, text = prose.edit.drafted, prose.draft.text, prose.edit.text
    since, typed = _Aligned(now, old), _Aligned(old, text)
    marks = []
    for figure in prose.draft.figures:
        in_old = since.moved(since.tokens_of(figure.start, figure.end))
        in_text = typed.moved(in_old) if in_old is not None else None
        if in_text is not None:
            start, end = _span(typed.second, in_text)
            marks.append(Mark(start, end, figure.record_type, figure.ids))
    marks += _outdated(prose, since, typed)
    marks.sort(key=lambda mark: (mark.start, mark.end))
    return [mark for at, mark in enumerate(marks) if at == 0 or mark.start >= marks[at - 1].end]


def _outdated(prose: "Prose", since: _Aligned, typed: _Aligned) -> list[Mark]:
    """Words of the old draft that today's draft replaces and the clerk's text still has."""
    marks = []
    for tag, a, b, c, d in since.opcodes:
        if tag == "equal" or c == d:
            continue
        in_text = typed.moved(_trimmed(since.second, c, d))
        if in_text is None:
            continue
        start, end = _span(typed.second, in_text)
        now = "".join(text for text, _ in since.first[a:b]).strip()
        kind, ids = _figure_at(prose, since, a, b)
        marks.append(Mark(start, end, kind, ids, now))
    return marks


def _trimmed(tokens: list[tuple[str, int]], start: int, end: int) -> range:
    while start < end and tokens[start][0].isspace():
        start += 1
    while end > start and tokens[end - 1][0].isspace():
        end -= 1
    return range(start, end)


def _figure_at(prose: "Prose", since: _Aligned, a: int, b: int) -> tuple[str, tuple[str, ...]]:
    for figure in prose.draft.figures:
        tokens = since.tokens_of(figure.start, figure.end)
        if tokens and tokens[0] < b and tokens[-1] >= a:
            return figure.record_type, figure.ids
    return "", ()


def _span(tokens: list[tuple[str, int]], numbers: range) -> tuple[int, int]:
    last, at = tokens[numbers[-1]]
    return tokens[numbers[0]][1], at + len(last)


def _tokens(text: str) -> list[tuple[str, int]]:
    return [(match[0], match.start()) for match in _TOKEN.finditer(text)]
