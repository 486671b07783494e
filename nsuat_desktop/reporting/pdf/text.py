"""Measuring and breaking text in the four faces of the document's font family."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from nsuat_desktop.reporting.document import RichText, Run, runs_of
from nsuat_desktop.reporting.fonts import FontFamily

REGULAR, BOLD, ITALIC, BOLD_ITALIC = FACES = ("regular", "bold", "italic", "bold italic")

_BREAK_AFTER = frozenset("/-_.,;:@&=?)")
_TOLERANCE = 1e-6

_names: dict[str, str] = {}
_registered: FontFamily | None = None


def register(family: FontFamily) -> None:
    """Set all text in this family from now on; cheap when repeated."""
    global _registered
    if family == _registered:
        return
    for face, path in zip(FACES, family.faces, strict=True):
        # reportlab keeps the first font that it is given under a name.
        _names[face] = str(path)
        pdfmetrics.registerFont(TTFont(str(path), str(path)))
    _unit_width.cache_clear()
    _registered = family


def font_name(face: str) -> str:
    """The name under which reportlab knows the face."""
    return _names[face]


def text_width(text: str, face: str, size: float) -> float:
    return _unit_width(text, face) * size


@lru_cache(maxsize=20_000)
def _unit_width(text: str, face: str) -> float:
    return float(pdfmetrics.stringWidth(text, _names[face], 1))


def face_of(run: Run, *, bold: bool = False, italic: bool = False) -> str:
    return FACES[(run.bold or bold) + 2 * (run.italic or italic)]


def wrap(text: str, face: str, size: float, width: float) -> list[str]:
    """Lines no wider than `width`; a word wider than that is broken, without a hyphen."""
    limit = width / size + _TOLERANCE
    if _unit_width(text, face) <= limit:
        return [text]
    lines: list[str] = []
    space = _unit_width(" ", face)
    current: list[str] = []
    used = 0.0
    for word in _fitting_words(text, face, limit):
        length = _unit_width(word, face)
        if current and used + space + length > limit:
            # Blanks to be filled in by hand are runs of spaces; none begins or ends a line.
            lines.append(" ".join(current).strip())
            current, used = [], 0.0
        used += length + (space if current else 0.0)
        current.append(word)
    return [*lines, " ".join(current).strip()]


def wrap_balanced(text: str, face: str, size: float, width: float) -> list[str]:
    """Like `wrap`, with lines of about equal length, as centred titles are set."""
    lines = wrap(text, face, size, width)
    narrow, wide = width / len(lines) / 2, width
    while wide - narrow > 1:
        middle = (narrow + wide) / 2
        tried = wrap(text, face, size, middle)
        if len(tried) > len(lines):
            narrow = middle
        else:
            lines, wide = tried, middle
    return lines


def _fitting_words(text: str, face: str, limit: float) -> Iterator[str]:
    for word in text.split(" "):
        rest = word
        while _unit_width(rest, face) > limit and len(rest) > 1:
            cut = _fitting_length(rest, face, limit)
            yield rest[:cut]
            rest = rest[cut:]
        yield rest


def _fitting_length(word: str, face: str, limit: float) -> int:
    """How many letters fit, preferring to end after a slash, a hyphen or the like."""
    used, count = 0.0, 0
    for char in word:
        used += _unit_width(char, face)
        if used > limit:
            break
        count += 1
    count = max(count, 1)
    for end in range(count, count // 2, -1):
        if word[end - 1] in _BREAK_AFTER:
            return end
    return count


Segment = tuple[str, str]
"""(face, text)."""


@dataclass(slots=True)
class Line:
    """One line of prose: stretches of text and the natural width of all."""

    segments: list[Segment]
    width: float
    spaces: int


def wrap_runs(
    text: RichText, size: float, width: float, indent: float = 0.0, *, bold: bool = False
) -> list[Line]:
    """Break prose into lines; the first one is shorter by `indent`."""
    lines: list[Line] = []
    current: list[list[Segment]] = []
    used, limit = 0.0, (width - indent) / size + _TOLERANCE
    for word in _words(runs_of(text), bold, width / size * 0.9):
        length = sum(_unit_width(part, face) for face, part in word)
        space = _unit_width(" ", word[0][0]) if current else 0.0
        if current and used + space + length > limit:
            lines.append(_line(current, used * size))
            current, used, space, limit = [], 0.0, 0.0, width / size + _TOLERANCE
        used += space + length
        current.append(word)
    return [*lines, _line(current, used * size)] if current else lines


def _words(runs: Sequence[Run], bold: bool, limit: float) -> Iterator[list[Segment]]:
    """Words parted by spaces; a word may run through several styles."""
    word: list[Segment] = []
    for run in runs:
        face = face_of(run, bold=bold)
        for number, part in enumerate(run.text.split(" ")):
            if number and word:
                yield word
                word = []
            pieces = list(_fitting_words(part, face, limit)) if part else []
            for piece in pieces[:-1]:
                yield [*word, (face, piece)]
                word = []
            word.extend((face, piece) for piece in pieces[-1:])
    if word:
        yield word


def _line(words: list[list[Segment]], width: float) -> Line:
    """Join words by spaces and stretches of the same face into one."""
    segments: list[Segment] = []
    for number, word in enumerate(words):
        for place, (face, part) in enumerate(word):
            shown = f" {part}" if number and not place else part
            if segments and segments[-1][0] == face:
                segments[-1] = (face, segments[-1][1] + shown)
            else:
                segments.append((face, shown))
    return Line(segments, width, len(words) - 1)
