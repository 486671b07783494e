"""What the title lines over a list say of all of it: its kind, its year, its unit, its standard."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from nsuat_desktop.records.description import Description, Field, Plain
from nsuat_desktop.spreadsheets.award_words import level_of
from nsuat_desktop.spreadsheets.choice_values import standard_inside
from nsuat_desktop.spreadsheets.header_words import KIND_WORDS
from nsuat_desktop.spreadsheets.pages import sources_in, unit_in
from nsuat_desktop.spreadsheets.tables import FoundTable
from nsuat_desktop.text.dates import DateTextError, parse_date
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line

_DAY = (
    r"[0-9]{1,2}\s*[-/.]\s*[0-9]{1,2}\s*[-/.]\s*[0-9]{4}|[0-9]{1,2} tháng [0-9]{1,2} năm [0-9]{4}"
)
_OTHER_DAY = re.compile(rf"(đến (?:hết )?(?:ngày )?)?(?:\b{_DAY}\b)", re.IGNORECASE)
_ATTACHED = re.compile(r"\W*(ban hành )?kèm theo\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<![0-9A-Za-z])(?:19|20)[0-9]{2}(?![0-9A-Za-z])")
_NO_YEAR = re.compile(r"\b[0-9]{4,5}(?:-[0-9])?\s*[:–-]\s*(?:19|20)[0-9]{2}\b")
"""The edition of a standard ('ISO 9001:2015'), a span of years ('2021-2025')."""
_PART_OF_YEAR = re.compile(
    r"\b(?:(?:[0-9]{1,2}|ba|sáu|chín) tháng (?:đầu|cuối|năm)|quý (?:[IVX]+|[1-4])\b)", re.IGNORECASE
)
_DECISION = re.compile(
    rf"quyết định\s+(?:số\s*)?:?\s*([0-9]+[0-9A-ZĐa-zđ]*/[^\s,;()]+),?\s+ngày\s+({_DAY})"
    r"(?:\s+của\s+([^();]+))?",
    re.IGNORECASE,
)
_OF_DECISION = {
    "leading_recognition": ("document_number", "date", "issuer"),
    "award": ("decision", "date"),
    "certificate": ("number", "issued", "certifier"),
}
"""Kinds that a decision makes -> their fields for its number, its day and who issued it."""
_OF_ONE_YEAR = frozenset({"budget_line", "award", "macro_indicator"})


def lines_of(table: FoundTable) -> list[str]:
    """The title lines, without those that say what the list is attached to."""
    return [line for line in table.titles if not _ATTACHED.match(line)]


def names_kind(table: FoundTable, description: Description) -> bool:
    """Whether the titles or the name of the sheet speak of this kind of record."""
    text = f" {' '.join(map(fold, (table.sheet, *lines_of(table))))} "
    return any(f" {fold(words)} " in text for words in KIND_WORDS.get(description.type, ()))


def figures_year(table: FoundTable) -> int | None:
    """The year of figures for which no column tells one; none where they are of half a year."""
    if any(_PART_OF_YEAR.search(line) for line in lines_of(table)):
        return None
    return year_of(table)


def year_of(table: FoundTable) -> int | None:
    """The year of a list, when the titles name one and no other, else the name of the sheet.

    A day counts only as the last one ('tính đến 31/12/2022'), and what a list is attached to
    does not: '(Kèm theo Báo cáo số 45/2024)'.
    """
    texts = (
        _OTHER_DAY.sub(lambda found: found[0] if found[1] else " ", line)
        for line in lines_of(table)
    )
    years = _years(texts) or _years([table.sheet])
    return years.pop() if len(years) == 1 else None


def _years(texts: Iterable[str]) -> set[int]:
    return {int(found) for text in texts for found in _YEAR.findall(_NO_YEAR.sub(" ", text))}


def unit_of(table: FoundTable) -> str | None:
    """The money in 'Đơn vị tính: triệu đồng, người' above the table holds for its columns."""
    return unit_in(table.titles)


def told_by_titles(
    table: FoundTable, description: Description, given: Sequence[str]
) -> Mapping[str, Plain]:
    """Values of fields that every entry has, as no column holds them but the titles name them."""
    told: dict[str, Plain] = {}
    for each in description.fields:
        if not each.required or each.default is not None or each.name in given:
            continue
        if each.name == "year" and description.type in _OF_ONE_YEAR:
            year = year_of(table)
            if year is not None:
                told[each.name] = year
        elif each.name == "level" and description.type == "award":
            level = level_of(table.titles)
            if level is not None:
                told[each.name] = level
        elif each.name == "source" and each.choices:
            told |= _source(table, each)
        elif each.catalogue == "standards" and names_kind(table, description):
            told |= _standard(table, each, description)
    if description.type in _OF_DECISION and _is_made_by_decision(table, description, told):
        told |= _decision(table, description, given)
    return told


def _is_made_by_decision(
    table: FoundTable, description: Description, told: Mapping[str, Plain]
) -> bool:
    """Whether the decision in the titles is what recognises: of certificates only OCOP stars."""
    if description.type == "certificate":
        return told.get("standard") == "OCOP"
    return description.type != "leading_recognition" or names_kind(table, description)


def _decision(
    table: FoundTable, description: Description, given: Sequence[str]
) -> dict[str, Plain]:
    """'(Kèm theo Quyết định số 2156/QĐ-UBND ngày 15/11/2024 của UBND tỉnh)', the only one."""
    found = [each for line in table.titles for each in _DECISION.findall(line)]
    fields = _OF_DECISION[description.type]
    if len(found) != 1 or fields[0] in given:
        return {}
    number, day, issuer = found[0]
    try:
        values = (number, parse_date(day, date.max), clean_line(issuer).rstrip(" ."))
    except DateTextError:
        return {}
    told = zip(fields, values, strict=False)
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in told
        if value and name not in given
    }


def _source(table: FoundTable, field: Field) -> dict[str, Plain]:
    """The only source of money that the titles name: 'KINH PHÍ SỰ NGHIỆP KHOA HỌC VÀ CÔNG NGHỆ'."""
    named = sources_in(lines_of(table))
    known = {each.code for each in field.choices}
    return {field.name: named[0]} if len(named) == 1 and named[0] in known else {}


def _standard(table: FoundTable, field: Field, description: Description) -> dict[str, Plain]:
    """The only standard or tool that the titles name: 'CÁC CƠ SỞ ĐẠT CHỨNG NHẬN VIETGAP'."""
    found = standard_inside("; ".join(lines_of(table)))
    if found is None:
        return {}
    own = {name: value for name, value in found.also.items() if name in description.by_name}
    return {field.name: found.code, **own}
