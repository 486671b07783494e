"""Lines of text that are wrapped and, when they must, made smaller until they fit a box."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nsuat_desktop.papers.drawing.canvas import Pages
from nsuat_desktop.papers.merging import Fields, fill
from nsuat_desktop.papers.templates import Line
from nsuat_desktop.reporting.document import Run
from nsuat_desktop.reporting.pdf.layout import ASCENT, MM, single
from nsuat_desktop.reporting.pdf.text import face_of, text_width, wrap, wrap_balanced
from nsuat_desktop.text.normalise import clean_line

_STEP = 0.96
_SMALLEST = 0.2
"""Of the size asked for; texts of 800 letters still fit a label then."""
_RULE_DROP = 3.5


@dataclass(frozen=True)
class Fitted:
    """One printed line: how far below the top of the box its upper edge lies."""

    text: str
    face: str
    size: float
    top: float
    rule: float
    """Length of the line drawn below, as a share of the text."""


def filled_lines(lines: Iterable[Line], fields: Fields, source: str) -> tuple[Line, ...]:
    """The lines of a template with their fields filled in, empty ones left out."""
    made = []
    for line in lines:
        text = clean_line(fill(line.text, fields, source))
        if text:
            made.append(
                Line(
                    text.upper() if line.capitals else text,
                    line.size,
                    line.bold,
                    line.italic,
                    gap=line.gap,
                    rule=line.rule,
                )
            )
    return tuple(made)


def fit(
    lines: Sequence[Line], width: float, height: float, *, balanced: bool = False
) -> tuple[list[Fitted], float]:
    """The lines in a box, as large as they may be, and the height they take; in points."""
    scale = 1.0
    while True:
        placed, used = _placed(lines, width, scale, balanced=balanced)
        if used <= height or scale < _SMALLEST:
            return placed, used
        scale *= _STEP


def draw_lines(
    pages: Pages, lines: Sequence[Fitted], left: float, top: float, width: float, *, centred: bool
) -> None:
    """Draw fitted lines in a box whose upper left corner is (left, top)."""
    for line in lines:
        baseline = top - line.top - line.size * ASCENT
        spare = width - text_width(line.text, line.face, line.size)
        pages.text(left + (spare / 2 if centred else 0), baseline, line.text, line.face, line.size)
        if line.rule:
            length = text_width(line.text, line.face, line.size)
            centre = left + (width if centred else length) / 2
            pages.rule(centre, baseline - line.size * 0.2 - _RULE_DROP, length * line.rule)


def _placed(
    lines: Sequence[Line], width: float, scale: float, *, balanced: bool
) -> tuple[list[Fitted], float]:
    placed: list[Fitted] = []
    used = 0.0
    for line in lines:
        face = face_of(Run("", line.bold, line.italic))
        size = line.size * scale
        used += line.gap * MM * scale if placed else 0.0
        parts = (wrap_balanced if balanced else wrap)(line.text, face, size, width)
        for number, part in enumerate(parts, start=1):
            is_last = number == len(parts)
            placed.append(Fitted(part, face, size, used, line.rule if is_last else 0.0))
            used += single(size)
        used += 2 * _RULE_DROP if line.rule else 0.0
    return placed, used
