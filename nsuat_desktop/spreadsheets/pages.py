"""Headers that stand again on the next page, and those that begin a list of their own."""

import re
from collections.abc import Sequence

from nsuat_desktop.spreadsheets.choice_values import standards_in
from nsuat_desktop.spreadsheets.courses import course_of
from nsuat_desktop.spreadsheets.header import is_money, split_unit
from nsuat_desktop.text.fold import fold

_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_PAPER = re.compile(r"\b[0-9]+[a-z]?(?:/[0-9]{4})?/[A-ZĐ][A-ZĐa-zđ0-9-]*")
_UNIT = re.compile(
    r"\b(?:đơn vị tính|đơn vị|đvt|đv|tính bằng|don vi tinh|dvt)\b\s*:?\s*([^();]+)", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"\(([^()]+)\)")
_UNIT_WORDS = 4
_SOURCES = {
    "science": r"(?:su nghiep|sn) (?:khoa hoc|khcn|kh cn|kh va cn)",
    "public_investment": r"dau tu cong",
    "counterpart": r"doi ung|von tu co",
    "donor": r"tai tro|vien tro|oda",
    "other": r"xa hoi hoa|(?:nguon|von) khac|ngoai ngan sach",
}
"""Source of money -> folded words of a title."""


def stands_again(texts: Sequence[str], before: Sequence[str]) -> bool:
    """Whether a header says what the last one did; the next page may leave out its units."""
    return [*texts] == [*before] or (
        len(texts) == len(before)
        and all(
            again == text or again == split_unit(text)[0].strip(" –")
            for again, text in zip(texts, before, strict=True)
        )
    )


def is_of_another(lines: Sequence[str], earlier: Sequence[str]) -> bool:
    """Whether the lines over a header tell of its list what those over the last one do not.

    That is a year, a paper that the list is of, a course, the unit or the source of its money, a
    standard or tool.
    """
    course = course_of(lines)
    if course is not None and course != course_of(earlier):
        return True
    if unit_in(lines) not in (None, unit_in(earlier)):
        return True
    if set(sources_in(lines)) - set(sources_in(earlier)):
        return True
    if standards_in("; ".join(lines)).keys() - standards_in("; ".join(earlier)).keys():
        return True
    return any(
        set(told.findall("\n".join(lines))) - set(told.findall("\n".join(earlier)))
        for told in (_YEAR, _PAPER)
    )


def sources_in(lines: Sequence[str]) -> list[str]:
    """Sources of money that the lines name: 'KINH PHÍ SỰ NGHIỆP KHOA HỌC VÀ CÔNG NGHỆ'."""
    whole = f" {' '.join(map(fold, lines))} "
    return [code for code, words in _SOURCES.items() if re.search(rf"\b(?:{words})\b", whole)]


def unit_in(lines: Sequence[str]) -> str | None:
    """The money in 'Đơn vị tính: triệu đồng, người' or 'KINH PHÍ (triệu đồng)' over a list."""
    for line in lines:
        if is_money(alone := line.strip("() .")):
            return alone
        if inside := next(filter(is_money, _IN_BRACKETS.findall(line)), None):
            return str(inside)
        for found in _UNIT.finditer(line):
            for part in found[1].split(","):
                words = part.split()[:_UNIT_WORDS]
                texts = (" ".join(words[:length]) for length in range(len(words), 0, -1))
                if unit := next(filter(is_money, texts), None):
                    return unit
    return None
