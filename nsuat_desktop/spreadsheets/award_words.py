"""Who gives the awards of a list and who gets them, where a list tells it in its own way."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from nsuat_desktop.records.description import Description, Plain
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.header import key_of
from nsuat_desktop.spreadsheets.names import organisation_kind_of
from nsuat_desktop.spreadsheets.person_names import read_name
from nsuat_desktop.spreadsheets.tables import FoundTable

_GIVEN = re.compile(r"\b(khen|tặng|tôn vinh|quyết định)\b", re.IGNORECASE)
_GIVERS = (
    ("national", r"thủ tướng|chủ tịch nước"),
    ("ministry", r"bộ trưởng|của bộ"),
    ("province", r"(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) tỉnh"),
    ("local", r"(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) (?!tỉnh\b)\w+"),
)
"""Level -> who gives awards of it."""
_LEVELS = tuple((level, re.compile(rf"\b(?:{who})\b", re.IGNORECASE)) for level, who in _GIVERS)
_POST = re.compile(r"\s*(?:[,;(]|\s[-–])\s*(.+?)\)?$", re.DOTALL)
_ORGANISATION, _PERSON = "organisation.name", "person."
_FULL_NAME = "full_name"


class Awarded(NamedTuple):
    """What a row says, and what is to be said of the name that it was read from."""

    values: Mapping[str, Plain]
    verdict: Verdict = Verdict.FINE
    reason: str = ""


def level_of(lines: Sequence[str]) -> str | None:
    """The level of awards that the title lines tell; None where they name none or several."""
    told = " ".join(line for line in lines if _GIVEN.search(line))
    found = [level for level, who in _LEVELS if who.search(told)]
    return found[0] if len(found) == 1 else None


def names_both(table: FoundTable, columns: Mapping[int, str]) -> bool:
    """Whether organisations and persons stand in one column: 'Tên tập thể, cá nhân'."""
    return any(
        columns.get(each.index) == _ORGANISATION and "ca nhan" in key_of(each.header)
        for each in table.columns
    )


def lists_persons(
    description: Description, table: FoundTable, words: Mapping[str, Sequence[str]]
) -> bool:
    """Whether a list whose records go to organisations or persons has a column of persons.

    'Đơn vị' and 'Chức vụ' beside it are theirs.
    """
    links = {each.name for each in description.links()}
    return {"organisation", "person"} <= links and any(
        f"{_PERSON}{_FULL_NAME}" in words.get(key_of(each.header), ()) for each in table.columns
    )


def awarded(values: Mapping[str, Plain], *, is_mixed: bool) -> Awarded:
    """A row of awards with a person for what is no name of an organisation: 'Bà Trần Thị B'."""
    name = values.get(_ORGANISATION)
    is_person_told = f"{_PERSON}{_FULL_NAME}" in values
    if not isinstance(name, str) or is_person_told or organisation_kind_of(name) is not None:
        return Awarded(values)
    post = _POST.search(name)
    alone = name[: post.start()] if post else name
    read = read_name(description_of("person").by_name[_FULL_NAME], alone, alone)
    if read is None or read.value == alone:
        doubt = (
            f"Chưa rõ “{name[:60]}” là tập thể hay cá nhân. Ghi “Ông” hoặc “Bà” trước tên người."
        )
        return Awarded(values, Verdict.ERROR, doubt) if is_mixed else Awarded(values)
    told = {path: value for path, value in values.items() if path != _ORGANISATION}
    person = {_FULL_NAME: read.value, **read.also}
    if post is not None:
        person["post"] = post[1].strip()
    told |= {f"{_PERSON}{name}": value for name, value in person.items()}
    return Awarded(told, Verdict.WARNING, f"Hiểu là cá nhân: {read.value}. Xem lại.")
