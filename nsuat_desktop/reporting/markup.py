"""Simple formatting inside prose: `**đậm**` and `*nghiêng*`; all other text stands for itself.

The text stays plain, so that figures keep their places in it and it can be compared and sent.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from nsuat_desktop.reporting.document import RichText, Run, plain_text

BOLD, ITALIC = "**", "*"
_STRETCH = re.compile(
    r"\*\*(?=[^\s*])(?P<bold>[^*\n]*[^\s*])\*\*"
    r"|(?<![\w*])\*(?=[^\s*])(?P<italic>[^*\n]*[^\s*])\*(?![\w*])"
)
_DASH = re.compile(r"[-–•]\s+")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A formatted stretch: places of its signs and of what stands between them."""

    start: int
    inner_start: int
    inner_end: int
    end: int
    bold: bool


def stretches(text: str) -> Iterator[Stretch]:
    """The formatted stretches of a text, in order."""
    for found in _STRETCH.finditer(text):
        name = "bold" if found["bold"] is not None else "italic"
        start, end = found.span(name)
        yield Stretch(found.start(), start, end, found.end(), name == "bold")


def rich(text: str) -> RichText:
    """The text as the document holds it; the very text where nothing is formatted."""
    runs: list[Run] = []
    place = 0
    for each in stretches(text):
        if each.start > place:
            runs.append(Run(text[place : each.start]))
        inner = text[each.inner_start : each.inner_end]
        runs.append(Run(inner, bold=each.bold, italic=not each.bold))
        place = each.end
    if not runs:
        return text
    if place < len(text):
        runs.append(Run(text[place:]))
    return tuple(runs)


def marked(runs: Iterable[Run]) -> str:
    """The text that `rich` reads as these runs: without a sign where none can stand.

    Of what is bold and italic at once, bold is kept.
    """
    looks = groupby(runs, lambda run: (run.bold, run.italic and not run.bold))
    parts = [
        Run(part, *look)
        for look, same in looks
        for part in re.split("(\n)", "".join(run.text for run in same))
        if part
    ]
    made: list[str] = []
    for part, following in zip(parts, [*parts[1:], Run("")], strict=False):
        made.append(_signed(part, made[-1][-1] if made else "", following.text[:1]))
    text, plain = "".join(made), plain_text(tuple(parts))
    return text if plain_text(rich(text)) == plain else plain


def _signed(part: Run, before: str, after: str) -> str:
    """A part of a line with signs around its words, if they would be read as such there."""
    words = part.text.strip()
    if not words or "*" in words or not (part.bold or part.italic):
        return part.text
    left, _, right = part.text.partition(words)
    around = (left or before)[-1:] + (right or after)[:1]
    if "*" in around or (part.italic and re.search(r"\w", around)):
        return part.text
    sign = BOLD if part.bold else ITALIC
    return f"{left}{sign}{words}{sign}{right}"


def toggling(text: str, start: int, end: int, sign: str) -> list[tuple[int, int, str]]:
    """The changes (place, characters removed, text put there) that turn a format on or off.

    They are in the order of the text; apply the last one first. A selection over several lines is
    formatted line by line, without the dash that a line of a list begins with.
    """
    bold = sign == BOLD
    for each in stretches(text):
        if each.bold == bold and each.start <= start and end <= each.end:
            return [(each.start, len(sign), ""), (each.inner_end, len(sign), "")]
    changes: list[tuple[int, int, str]] = []
    place = start
    for line in text[start:end].split("\n"):
        bare = line.strip()
        if bare:
            first = place + len(line) - len(line.lstrip())
            dash = _DASH.match(bare)
            inner = first + (dash.end() if dash else 0)
            if inner < first + len(bare):
                changes += [(inner, 0, sign), (first + len(bare), 0, sign)]
        place += len(line) + 1
    return changes
