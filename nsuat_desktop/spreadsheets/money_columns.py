"""Sums of one matter in several columns: a column for each source of money, for each year, or both.

'Nội dung | NSTW | NSĐP | Nguồn khác' says in one row what three records keep.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from nsuat_desktop.records.checks import NOTES
from nsuat_desktop.records.description import Description, Field, Kind, Plain
from nsuat_desktop.spreadsheets.choice_values import read_choice
from nsuat_desktop.spreadsheets.choice_words import presumed
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.header import (
    JOINT,
    is_money,
    is_number_header,
    key_of,
    split_unit,
    split_year,
)
from nsuat_desktop.spreadsheets.numbers import NumberStyle, read_number, style_of
from nsuat_desktop.spreadsheets.pages import unit_in
from nsuat_desktop.spreadsheets.tables import FoundColumn, FoundTable
from nsuat_desktop.spreadsheets.title_words import names_kind
from nsuat_desktop.spreadsheets.vocabulary import vocabulary
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.numbers import NumberTextError

_SOURCE, _YEAR, _ESTIMATED = "source", "year", "estimated"
_STAGES = (
    ("settled", r"quiet toan"),
    ("disbursed", r"giai ngan|da (?:chi|su dung|thanh toan|thuc hien)|(?:so )?thuc chi"
     r"|(?:ket qua |so )?thuc hien"),
    ("allotted", r"(?:duoc |da )?(?:giao|phan bo|bo tri|cap)"),
    (_ESTIMATED, r"du toan|khai toan|nhu cau|de xuat|du kien"),
)  # fmt: skip
"""Field -> what is written over such sums, alone or among other words."""
_IN_HEADER = tuple((name, re.compile(rf"\b(?:{words})\b")) for name, words in _STAGES)
_IN_TITLE = tuple(
    (name, re.compile(rf"\b(?:{words})\b"))
    for name, words in (
        ("settled", r"quiet toan kinh phi|kinh phi quiet toan|quiet toan"),
        ("disbursed", r"giai ngan|tinh hinh su dung kinh phi|kinh phi da (?:chi|su dung|thuc hien)"
         r"|ket qua (?:thuc hien|su dung) (?:kinh phi|du toan|ngan sach)"),
        ("allotted", r"(?:giao|phan bo|cap) (?:du toan|kinh phi|ngan sach|von)"),
        (_ESTIMATED, r"du toan|khai toan|nhu cau kinh phi|kinh phi du kien|du kien kinh phi"),
    )
)  # fmt: skip
_NO_STAGE = re.compile(
    r"\b(?:uoc|ti le|lui ke|so sanh|con lai|thua|thieu|chenh lech|qui"
    r"|thang)\b"
)
"""Sums of another time or kind than a budget line keeps."""
_SUM = re.compile(r"(?:tong|cong)(?: (?:so|cong|kinh phi|kp|tien|von|nguon|du toan|muc|chi))*")
_NOTHING_MORE = re.compile(
    r"(?:(?:(?:kinh phi|kp) thuc hien|nguon|von|kinh phi|kp|so tien|thanh tien|trong do|chia ra|nam"
    r"|cac|theo|co cau|phan theo|tu|va|giai doan|thoi gian|so)\b\s*)*"
)
_OF_MONEY = re.compile(
    r"\b(?:du toan|khai toan|quyet toan|giai ngan|kinh phi|kp|von|ngan sach|so tien)\b"
)
"""'Thực hiện 2023 | Thực hiện 2024' alone may count anything."""
_LEAD = re.compile(r"^(?:(?:từ|nguồn|vốn|kinh phí|kp|trong đó)\s*:?\s+)+", re.IGNORECASE)
_LEAST_SOURCES = 2
_ANY_SUM = re.compile(r"(?:tong )?(?:so )?(?:kinh phi|kp|so tien|tien|thanh tien)(?: thuc hien)?")
"""What stands over the only sums of a list that does not say which they are."""
_UNSURE = "Chưa rõ là dự toán, được giao hay đã chi nên ghi là “Dự toán”. Xem lại."


@dataclass(frozen=True)
class Share:
    """A column with sums of a record of its own: what they are, and what else that record says.

    `told` are values of other fields; `doubt` what the clerk should look at. Columns of one
    `block` are of one record, whatever they tell. `unit` is the money that only the header over
    the sum of several columns names.
    """

    path: str
    told: Mapping[str, Plain] = field(default_factory=dict)
    doubt: str = ""
    block: int = 0
    unit: str | None = None


@dataclass(frozen=True)
class _Said:
    """What a header says of the sums under it."""

    index: int
    place: int
    stage: str | None
    source: str | None = None
    year: int | None = None
    is_sum: bool = False
    words: str = ""
    doubt: str = ""
    is_presumed: bool = False
    unit: str | None = None


def lists_shares(description: Description) -> bool:
    """Whether records of a kind are sums of one source and one year."""
    fields = description.by_name
    has_both = all(name in fields and fields[name].required for name in (_SOURCE, _YEAR))
    return has_both and fields.get(_ESTIMATED, fields[_YEAR]).kind is Kind.MONEY


def shares_of(
    table: FoundTable, description: Description
) -> tuple[Mapping[int, Share], frozenset[int]]:
    """(what each column of such sums holds, by its index; columns of sums of these).

    Neither is to be taken for anything else.
    """
    if not lists_shares(description):
        return {}, frozenset()
    source = description.by_name[_SOURCE]
    said = [
        found
        for place, column in enumerate(table.columns)
        if (found := _said(column, place, source)) and _are_sums(table, place)
    ]
    by_source = [each for each in said if each.source]
    if len(by_source) < _LEAST_SOURCES:
        said = [each for each in said if not each.source]
        by_source = []
    if not by_source and not any(each.year for each in said):
        is_open = names_kind(table, description) and not any(each.stage for each in said)
        return (_only_sums(table) if is_open else {}), frozenset()
    if not by_source and not names_kind(table, description) and not _speak_of_money(table, said):
        return {}, frozenset()
    parts, whole = _without_sums(table, said)
    names = Counter((each.stage, each.source, each.year) for each in parts if each.source)
    twice = {source for (_, source, _), count in names.items() if count > 1}
    return {each.index: _share(each, twice) for each in parts}, whole


def _only_sums(table: FoundTable) -> Mapping[int, Share]:
    """The column 'Kinh phí' of a budget that has no other sums, in the stage of the titles."""
    found = [
        _Said(column.index, place, None)
        for place, column in enumerate(table.columns)
        if _ANY_SUM.fullmatch(fold(split_unit(column.header)[0]).strip())
        and _are_sums(table, place)
    ]
    if len(found) != 1:
        return {}
    (only,) = found
    return {only.index: _share(_with_stage(table, only, ()), ())}


def _speak_of_money(table: FoundTable, said: Sequence[_Said]) -> bool:
    """Whether columns of a stage ('Thực hiện 2023') say or are told to be of money."""
    columns = [table.columns[each.place] for each in said if each.stage]
    return any(
        is_money(each.unit or unit_in(table.titles)) or _OF_MONEY.search(fold(each.header))
        for each in columns
    )


def _said(column: FoundColumn, place: int, source: Field) -> _Said | None:
    """None where a header speaks of something else."""
    if not column.header or is_number_header(column.header):
        return None
    bare, year = split_year(split_unit(column.header)[0])
    found = _Said(column.index, place, None, year=year)
    for part in filter(None, (each.strip(" :–-") for each in bare.split(JOINT))):
        more = _with_part(found, part, source)
        if more is None:
            return None
        found = more
    return found if found.is_sum or found.stage or found.source or found.year else None


def _with_part(said: _Said, part: str, source: Field) -> _Said | None:
    """What is known with one more row of a header; None where it is of another matter."""
    words = fold(split_year(part)[0]).strip()
    if _NOTHING_MORE.fullmatch(words):
        return said
    if _SUM.fullmatch(words):
        stage = said.stage or _stage(words)
        return replace(said, is_sum=True, stage=stage)
    alone = _LEAD.sub("", part).strip()
    for text in dict.fromkeys((part, alone)):
        if choice := read_choice(source, text):
            return replace(said, source=choice.code, words=part)
        if guess := presumed(source, text):
            code, doubt = guess
            return replace(said, source=code, words=part, doubt=doubt, is_presumed=True)
    stage = None if _NO_STAGE.search(words) else _stage(words)
    return replace(said, stage=stage) if stage else None


def _stage(words: str) -> str | None:
    """The field of sums that a row of a header names."""
    named = [path for path in vocabulary("budget_line").get(key_of(words), ()) if "." not in path]
    stages = {name for name, _ in _STAGES}
    if named and named[0] in stages:
        return named[0]
    return next((name for name, pattern in _IN_HEADER if pattern.search(words)), None)


def _without_sums(table: FoundTable, said: Sequence[_Said]) -> tuple[list[_Said], frozenset[int]]:
    """The columns of parts, each with its stage; the columns of the sums of these.

    Beside 'NSTW | NSĐP' the column 'Dự toán' is what both make.
    """
    has_sources, has_years = any(each.source for each in said), any(each.year for each in said)
    whole = [
        each
        for each in said
        if each.is_sum or (has_sources and not each.source) or (has_years and not each.year)
    ]
    parts = [each for each in said if each not in whole]
    made = [each for each in whole if each.stage and _adds_up(table, each, parts)]
    unit = _unit_of_sum(table, whole, parts)
    parts = [replace(_with_stage(table, each, made or whole), unit=unit) for each in parts]
    given = {each.stage for each in parts}
    sums = {each.index for each in whole if each.is_sum or each.stage in given}
    # Another stage of which there are no parts is a column of its own.
    return parts, frozenset(sums)


def _unit_of_sum(table: FoundTable, whole: Sequence[_Said], parts: Sequence[_Said]) -> str | None:
    """The money in 'Tổng kinh phí (triệu đồng) | NSNN | Nguồn khác', where the parts add up."""
    for each in whole:
        unit = table.columns[each.place].unit
        if is_money(unit) and _adds_up(table, each, parts):
            return unit
    return None


def _adds_up(table: FoundTable, whole: _Said, parts: Sequence[_Said]) -> bool:
    """Whether each sum of a column is what stands in the columns of its parts."""
    places = [each.place for each in parts]
    columns = {at: [row.cells[at] for row in table.rows] for at in (whole.place, *places)}
    try:
        numbers = {at: _numbers(cells) for at, cells in columns.items()}
    except NumberTextError:
        return False
    sums = [sum(each) for each in zip(*(numbers[at] for at in places), strict=True)]
    return sums == numbers[whole.place]


def _numbers(cells: Sequence[Cell]) -> list[Decimal]:
    """Those of a column; 0 where none stands.

    Raises:
        NumberTextError: a text with digits is no number.
    """
    style = style_of(cells)
    texts = ("" if cell is None or isinstance(cell, bool) else str(cell) for cell in cells)
    styles = (style if isinstance(cell, str) else NumberStyle.ENGLISH for cell in cells)
    return [
        read_number(text, each) if any(map(str.isdigit, text)) else Decimal(0)
        for text, each in zip(texts, styles, strict=True)
    ]


def _with_stage(table: FoundTable, part: _Said, whole: Sequence[_Said]) -> _Said:
    """The stage that its header names, or the only one over a sum, or the titles."""
    if part.stage:
        return part
    over = {each.stage for each in whole if each.stage}
    titles = f" {' '.join(map(fold, table.titles))} "
    named = [name for name, pattern in _IN_TITLE if pattern.search(titles)]
    stages = [*over] if len(over) == 1 else named
    if stages:
        return replace(part, stage=stages[0])
    return replace(part, stage=_ESTIMATED, doubt=f"{part.doubt} {_UNSURE}".strip())


def _share(said: _Said, twice: Iterable[str | None]) -> Share:
    told: dict[str, Plain] = {}
    if said.source:
        told[_SOURCE] = said.source
    if said.year:
        told[_YEAR] = said.year
    if said.is_presumed or said.source in twice:
        told[NOTES.name] = f"Nguồn: {said.words}"
    return Share(said.stage or _ESTIMATED, told, said.doubt, unit=said.unit)


def _are_sums(table: FoundTable, place: int) -> bool:
    """Whether nothing but numbers stands in a column, and one at least."""
    cells = [row.cells[place] for row in table.rows if row.cells[place] is not None]
    return any(map(_may_be_number, cells)) and not any(map(_is_worded, cells))


def _may_be_number(cell: Cell) -> bool:
    if isinstance(cell, str):
        return any(map(str.isdigit, cell))
    return isinstance(cell, int | float) and not isinstance(cell, bool)


def _is_worded(cell: Cell) -> bool:
    return isinstance(cell, str) and cell.strip().lower() in {"x", "v", "✓", "✔", "√"}
