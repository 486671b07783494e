"""The text of a template as blocks: a line is a paragraph, "- " a point, "# " a title."""

import re
from collections.abc import Iterator
from itertools import groupby

from nsuat_desktop.reporting.document import (
    Block,
    Heading,
    Marker,
    Paragraph,
    Points,
    RichText,
    Run,
)

_BOLD = re.compile(r"\*\*(.+?)\*\*")
_TWO_STOPS = re.compile(r"(?<!\.)\.\.$")
"""A field that ends with a full stop before the one of the template."""
_MARKERS = {"-": Marker.DASH, "+": Marker.PLUS}


def blocks_of(text: str) -> Iterator[Block]:
    """Blocks in order; empty lines part nothing."""
    lines = filter(None, (_TWO_STOPS.sub(".", line.strip()) for line in text.splitlines()))
    for mark, group in groupby(lines, _mark):
        items = [line[len(mark) :].strip() for line in group]
        if mark in _MARKERS:
            yield Points(tuple(_rich(item) for item in items), _MARKERS[mark])
        elif mark:
            yield from (Heading(2, "", item) for item in items)
        else:
            yield from (Paragraph(_rich(item)) for item in items)


def _mark(line: str) -> str:
    mark = line[:1]
    return mark if mark in ("-", "+", "#") and line[1:2] in ("", " ") else ""


def _rich(text: str) -> RichText:
    """Words between two pairs of asterisks are bold."""
    runs: list[Run] = []
    for place, part in enumerate(_BOLD.split(text)):
        if part:
            runs.append(Run(part, bold=place % 2 == 1))
    return text if len(runs) == 1 and not runs[0].bold else tuple(runs)
