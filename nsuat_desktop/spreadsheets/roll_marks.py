"""Marks of a list of who came: an x under 'Có mặt' or under 'Vắng', nothing, or a v for either."""

from collections.abc import Iterable

from nsuat_desktop.spreadsheets.choice_values import is_absence, read_flag
from nsuat_desktop.spreadsheets.converted import Converted, Verdict, as_text, unread
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.header import key_of
from nsuat_desktop.text.normalise import clean_line

CAME = "attended"
"""The field that such marks tell."""
_ABSENT = frozenset({"vang", "vang mat"})
_BOTH = frozenset({"x", "v"})


def tells_absence(record_type: str, header: str) -> bool:
    """Whether ticks under a header say who did not come."""
    return record_type == "attendance" and key_of(header) in _ABSENT


def speaks_of_absence(notes: str) -> bool:
    """Whether the notes on somebody say that he was absent, for all or some of the time."""
    return is_absence(notes) or notes.strip(" (-").lower().startswith("vắng")


def marks_of(cells: Iterable[Cell]) -> frozenset[str]:
    """The marks of a column; none where nobody is marked as having come."""
    marks = frozenset(clean_line(as_text(cell)).lower() for cell in cells) - {""}
    return marks if any(map(read_flag, marks)) else frozenset()


def read_mark(cell: Cell, marks: frozenset[str]) -> Converted | None:
    """What the other marks of its column make of a cell; None where it stands for itself.

    'v' is 'vắng' to many, and a tick to others.
    """
    text = clean_line(as_text(cell)).lower()
    if not text and marks:
        reason = "Ô để trống trong cột có đánh dấu người có mặt nên coi là vắng. Xem lại."
        return Converted(False, Verdict.WARNING, reason)
    if text == "v" and marks >= _BOTH:
        return unread("Cột có cả “x” và “v” nên chưa rõ “v” là có mặt hay vắng. Ghi có hoặc vắng.")
    return None
