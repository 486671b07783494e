"""Courses as headings over groups of one list: 'Lớp 1: Tập huấn 5S, ngày 12/3/2024'."""

import re
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from nsuat_desktop.spreadsheets.courses import LONGEST_LINE, course_of, tells_days
from nsuat_desktop.spreadsheets.footer import filled, is_total
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.header import JOINT, key_of
from nsuat_desktop.spreadsheets.header_words import EXTRA
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line

_NAMES = frozenset(map(key_of, ("họ và tên", "họ tên", *EXTRA["person.full_name"])))
_NUMERAL = re.compile(r"[IVX]{1,5}\.?|[A-HĐ]\.?")
_NUMERAL_BEFORE = re.compile(r"^(?:[IVX]{1,5}|[A-HĐ]|[0-9]{1,2})\s*[./)]\s*")
_COURSE = re.compile(
    r"(?:lớp|khóa|khoá)\b(?! trưởng| phó)\s*(?:học\b\s*)?(?:(?:thứ|số)\s+)?"
    r"([0-9]{1,2}\b|[IVX]{1,4}\b)?[\s:.,–-]*(.*)",
    re.IGNORECASE,
)
_OF_SCHOOL = re.compile(r"(?:[6-9]|1[0-2])[A-EGHK][0-9]{0,2}\b")
"""'10A1', '9B': a class of a school; '5S' and '3D' are what a course may teach."""
_SUBJECT = re.compile(r"(?:tập huấn|bồi dưỡng|đào tạo)\b", re.IGNORECASE)
_END_OF_NAME = re.compile(
    r"\s*(?:[(;]|[,:–-]?\s*(?:(?:từ|vào)\s+)?ngày\s+[0-9]|[:,(–-]\s*[0-9]{1,2}\s*[/.-]\s*[0-9]"
    r"|[,:–-]?\s*(?:tại|địa điểm|thời gian)\b).*",
    re.IGNORECASE,
)
_OF_NONE = "Các lớp đào tạo: chưa rõ là lớp nào"
"""For entries before the first course; `course_of` finds several in it, and so none."""


class Numbered(Protocol):
    """An entry of a table."""

    @property
    def number(self) -> int: ...
    @property
    def cells(self) -> tuple[Cell, ...]: ...


class CoursePart(NamedTuple):
    """The entries (places, from the first to before the end) under what is said of one course."""

    titles: tuple[str, ...]
    places: tuple[int, ...]


def parts_by_course(
    titles: tuple[str, ...],
    headers: Sequence[str],
    grid: Sequence[Sequence[Cell]],
    first: int,
    rows: Sequence[Numbered],
) -> list[CoursePart]:
    """The list in parts where rows between its entries, or of one cell, name courses.

    `first` is the number of the row under the header. Empty where no row does.
    """
    if not rows or not any(key_of(text.split(JOINT)[-1]) in _NAMES for text in headers):
        return []
    places = {row.number: place for place, row in enumerate(rows) if not _is_lone(row.cells)}
    if len(places) == len(rows) == rows[-1].number - first + 1:
        return []
    lone = {row.number: place for place, row in enumerate(rows) if row.number not in places}
    of_one = "title" in (course_of(titles) or {})
    said: list[list[str]] = [[]]
    listed: list[list[int]] = [[]]
    part_of = dict.fromkeys(map(fold, titles), 0)  # each page of a print begins with the same
    part, is_open = 0, False
    for number in range(first, rows[-1].number + 1):
        text = None if number in places else _text_of(grid[number - 1])
        if text and _names_course(text, of_one=of_one):
            is_open = fold(text) not in part_of
            part = part_of.setdefault(fold(text), len(said))
            if is_open:
                said.append([text])
                listed.append([])
        elif number in places or number in lone:
            listed[part].append(places.get(number, lone.get(number, 0)))
            is_open = False
        elif text and is_open:
            said[part].append(text)
    if len(said) < 2:
        return []
    if course_of(titles) is None:
        titles = (*titles, _OF_NONE)
    return [
        CoursePart(_titles(titles, lines) if lines else titles, tuple(each))
        for lines, each in zip(said, listed, strict=True)
        if each
    ]


def _is_lone(cells: tuple[Cell, ...]) -> bool:
    return cells.count(None) >= len(cells) - 1


def _text_of(row: Sequence[Cell]) -> str | None:
    """The only text of a row, without a numeral before it."""
    cells = filled(row)
    texts = {clean_line(cell) for cell in cells if isinstance(cell, str)}
    worded = [text for text in texts if not _NUMERAL.fullmatch(text)]
    if len(worded) != 1 or len(cells) > 2 or is_total(row) or len(worded[0]) > LONGEST_LINE:
        return None
    return _NUMERAL_BEFORE.sub("", worded[0])


def _names_course(text: str, *, of_one: bool) -> bool:
    """Whether a heading is over those of a course; `of_one` where the titles name it already.

    Pupils may be listed by 'Lớp 10A1', and under 'LỚP TẬP HUẤN 5S' by any 'Lớp kế toán'.
    """
    found = _COURSE.fullmatch(text)
    if found is None:
        return bool(_SUBJECT.match(text)) and tells_days(text)
    is_sure = bool(_SUBJECT.search(text)) or tells_days(text)
    if found[1] is None and _OF_SCHOOL.match(found[2]):
        return is_sure
    return not of_one or not found[2] or is_sure


def _titles(common: Sequence[str], lines: Sequence[str]) -> tuple[str, ...]:
    """Lines that tell the course as titles do; of those over all, the ones without days.

    'Lớp 1' alone is one of the course that these name.
    """
    found = _COURSE.fullmatch(lines[0])
    subject = found[2] if found and found[1] else lines[0]
    name = _END_OF_NAME.sub("", subject).strip(" .,:")
    above = [line for line in common if line != _OF_NONE and not tells_days(line)]
    if not name:
        title = (course_of(common) or {}).get("title")
        name = f"{title} – {lines[0].strip(' .,:')}" if title else ""
        above = [*common]
    named = (f"Tên lớp: {name}",) if name else ()
    return (*named, *lines, *above)
