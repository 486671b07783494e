"""Words of a list that stand for a code: choices, yes and no, administrative units."""

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import NamedTuple

from nsuat_desktop.catalogues import find_standard
from nsuat_desktop.records.description import Choice, Field, Plain, field_choices
from nsuat_desktop.resources import catalogue_rows
from nsuat_desktop.spreadsheets.choice_words import UNSETTLED, choice_words
from nsuat_desktop.text.fold import fold

_WORD = re.compile(r"[^\s,;()“”\"]+")
_LONGEST_NAME = 6
"""Words of the longest name of a standard that is looked for."""
_BETWEEN = re.compile(r"[,;/+&\n]|\bvà\b")
_SHORT_TYPE = re.compile(r"(\w{1,2})(?:\.\s*|\s+)(?=\w)")
_REGULATION = re.compile(r"qcvn\s*[0-9].*", re.IGNORECASE)
_CONFORMITY = "HOPQUY"
_MOST_CHOICES = 6
_BOTH = 2
_YES = frozenset({"x", "v", "co", "dung", "true", "1", "ies", "co mat", "tham du", "day du"})
_NO = frozenset({"khong", "sai", "false", "0", "no", "vang"})
_ABSENT = re.compile(
    r"\W*(?:vắng|nghỉ|không (?:tham )?dự|không tham gia|không đến)(?: mặt| học)?"
    r"(?: (?:có|không))?(?: phép| lý do| lí do)?\W*",
    re.IGNORECASE,
)
_TICKS = frozenset("✓✔√☑")


@dataclass(frozen=True)
class FoundChoice:
    """The code, and values of other fields that the text tells besides."""

    code: str
    also: Mapping[str, Plain] = field(default_factory=dict)


def read_choice(described: Field, text: str) -> FoundChoice | None:
    """The choice a text names by its code or label, whatever the marks and case."""
    if described.catalogue == "industries":
        return _read_industry(described, text)
    if described.catalogue == "standards":
        if own := _named(text, field_choices(described)):
            return own
        found = find_standard(text)
        if found is None and _REGULATION.fullmatch(text):  # conformity is with one of these
            return FoundChoice(_CONFORMITY, {"edition": text})
        if found is None:
            return None
        standard, edition = found
        return FoundChoice(standard.code, {"edition": edition} if edition else {})
    known = field_choices(described)
    return _named(text, known) or _worded(described, text, known)


def _worded(described: Field, text: str, known: Iterable[Choice]) -> FoundChoice | None:
    wanted, codes = fold(text), {each.code for each in known}
    for code, words in choice_words().get(described.name, ()):
        if words == wanted and code in codes:
            return FoundChoice(code)
    return None


def unsettled(described: Field, text: str) -> str | None:
    """What to tell of a text that is true of several choices: 'TNHH' does not say of how many."""
    found = UNSETTLED.get(described.name, {})
    return next((told for words, told in found.items() if fold(words) == fold(text)), None)


def label_of(described: Field, code: str) -> str:
    """What people call a choice."""
    return next((each.label for each in field_choices(described) if each.code == code), code)


def standards_in(text: str) -> Mapping[str, str]:
    """Code -> edition of each standard in a text; of names inside each other the longest."""
    words = _WORD.findall(text)
    found: dict[str, str] = {}
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST_NAME, len(words) - at), 0, -1):
            name = " ".join(words[at : at + length]).strip(" .:")
            if len(name) > 1 and (standard := find_standard(name)):
                found[standard[0].code] = found.get(standard[0].code) or standard[1]
                at += length - 1
                break
        at += 1
    return found


def standard_inside(text: str) -> FoundChoice | None:
    """The only standard that is named among other words: 'HTQLCL ISO 9001:2015'."""
    found = standards_in(text)
    if len(found) != 1:
        return None
    ((code, edition),) = found.items()
    return FoundChoice(code, {"edition": edition} if edition else {})


def several(described: Field, text: str) -> list[FoundChoice]:
    """The choices that a text names in several parts, when it names nothing else.

    It is one where both of two say the same: 'Nam/Male'.
    """
    look = standard_named if described.catalogue == "standards" else read_choice
    found: dict[str, FoundChoice] = {}
    parts = [part.strip() for part in _BETWEEN.split(text) if part.strip()]
    for part in parts:
        choice = look(described, part)
        if choice is None:
            return []
        found.setdefault(choice.code, choice)
    return [*found.values()] if len(found) > 1 or len(parts) == _BOTH else []


def standard_named(described: Field, text: str) -> FoundChoice | None:
    """The only standard of a text, alone or among other words."""
    return read_choice(described, text) or standard_inside(text)


def _named(text: str, choices: Iterable[Choice]) -> FoundChoice | None:
    """The only choice with this label or code; one that is written exactly so comes first."""
    choices = tuple(choices)
    exact = {each.code for each in choices if text in (each.code, each.label)}
    wanted = fold(text)
    alike = exact or {
        each.code for each in choices if wanted in (fold(each.code), fold(each.label))
    }
    return FoundChoice(alike.pop()) if len(alike) == 1 else None


def _read_industry(described: Field, text: str) -> FoundChoice | None:
    """The code, and the version of the classification where only one has it so named."""
    found = {}
    for version in ("vsic2018", "vsic2025"):
        if named := _named(text, field_choices(described, {"industry_version": version})):
            found[version] = named.code
    if len(set(found.values())) != 1:
        return None
    (version, code), *others = found.items()
    return FoundChoice(code, {} if others else {"industry_version": version})


def read_flag(text: str) -> bool | None:
    """Yes or no as lists write it; None when it is neither."""
    folded = fold(text).strip()
    if folded in _YES or text in _TICKS:
        return True
    if "/" in text:  # 'Có/Yes'
        halves = {read_flag(part.strip()) for part in text.split("/") if part.strip()}
        return halves.pop() if len(halves) == 1 else None
    return False if folded in _NO or is_absence(text) else None


def is_absence(text: str) -> bool:
    """Whether a text says that somebody did not come: 'Vắng có phép'."""
    return _ABSENT.fullmatch(text) is not None


@cache
def _types_of_units() -> Mapping[str, str]:
    """Initials -> type: 'TT. Liễu Đề', 'x. Nghĩa Lâm'."""
    words = [row["word"] for row in catalogue_rows("unit_types.csv")]
    return {"".join(part[0] for part in word.lower().split()): word for word in words}


class FoundUnit(NamedTuple):
    """The administrative unit that a text names; without one the reason, and which it may be."""

    id: str | None
    reason: str = ""
    choices: tuple[str, ...] = ()


def read_unit(text: str, year: int | None = None, day: str | None = None) -> FoundUnit:
    """The one administrative unit that a text names.

    Of several with the name, it is the one that was there on a `day` (as kept, may be a year or
    month), else all through the year of the list.
    """
    from nsuat_desktop.offices.units import exact_label, find_units, unit_label

    short = _SHORT_TYPE.match(text)
    if short and (whole := _types_of_units().get(short[1].lower())):
        text = f"{whole} {text[short.end() :]}"
    candidates = find_units(text.partition(" (")[0], limit=50)
    for each in candidates:
        if text == exact_label(each.id):
            return FoundUnit(each.id)
    wanted = fold(text)
    named = [
        each
        for each in candidates
        if wanted in (fold(each.name), fold(each.bare_name), fold(unit_label(each.id)))
    ]
    for ends in (_span_of(day) if day else None, _span_of(str(year)) if year else None):
        if ends and len(named) > 1:
            named = [each for each in named if all(map(each.is_valid_on, ends))] or named
    if len(named) == 1:
        return FoundUnit(named[0].id)
    if not named:
        reason = f"Không có đơn vị hành chính “{text[:60]}”. Chọn trong danh sách."
        return FoundUnit(None, reason)
    named.sort(key=lambda each: each.valid_from or date.min, reverse=True)
    shown = "; ".join(unit_label(each.id, with_period=True) for each in named[:3])
    choices = tuple(exact_label(each.id) for each in named[:_MOST_CHOICES])
    return FoundUnit(None, f"“{text[:60]}” có thể là: {shown}.", choices)


def _span_of(day: str) -> tuple[date, date]:
    """The first and the last day of a day, month or year as kept."""
    year, month, exact = (*map(int, day.split("-")), 0, 0)[:3]
    if exact:
        return (date(year, month, exact),) * 2
    first, last = month or 1, month or 12
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])
