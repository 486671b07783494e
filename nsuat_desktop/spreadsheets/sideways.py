"""Sheets that ask in one column and answer beside it: forms of one record, indicators by year.

'Mã số thuế | 0671732298' says the same as a list of one row. What is written here is such a list.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from nsuat_desktop.spreadsheets.beside import is_header_row, is_year
from nsuat_desktop.spreadsheets.footer import filled
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.header import (
    clean_header,
    ignored_keys,
    is_number_header,
    is_unit,
    key_of,
    knows,
)
from nsuat_desktop.text.normalise import clean_line

_MOST_ROWS = 150
"""Rows with something in them; forms are short, and a list of a hundred thousand is not walked."""
_LEAST_ASKED = 3
_MOST_IN_A_ROW = 4
"""Two questions, and answers that read like questions, may stand in a row of a form."""
_NUMBERED = re.compile(r"(?:[0-9]{1,2}(?:\.[0-9]{1,2})*|[IVX]{1,5}|[a-zđ])\s*[.)/]\s+(?=\S)")
_YEAR_ALONE = re.compile(r"(?:năm\s+)?((?:19|20)[0-9]{2})", re.IGNORECASE)
_YEAR_HEADER = "Năm"


@dataclass(frozen=True)
class Upright:
    """The same as a list: titles, headers, and for each record its row of answers.

    `first` is the row of the sheet, from 0, in which the first question stands.
    """

    first: int
    titles: tuple[str, ...]
    headers: tuple[str, ...]
    records: tuple[tuple[Cell, ...], ...]


@dataclass
class _Question:
    row: int
    header: str
    answers: dict[int, Cell] = field(default_factory=dict)
    """By column."""


def upright(grid: Sequence[Sequence[Cell]]) -> Upright | None:
    """The list that such a sheet stands for; None for any other sheet."""
    used = [number for number, row in enumerate(grid) if filled(row, 1)][: _MOST_ROWS + 1]
    if not _LEAST_ASKED <= len(used) <= _MOST_ROWS:
        return None
    years = _year_row(grid, used)
    asking = _asking_columns(grid, used)
    found = {
        number: list(_questions(number, grid[number], asking)) for number in used if number != years
    }
    rows = ((number, below) for number, below in pairwise([*used, -1]) if number != years)
    if any(_begins_list(grid, number, found.get(below)) for number, below in rows):
        return None
    asked = [each for here in found.values() for each in here if each.answers]
    asked = _without_strangers(asked)
    return _turned(grid, used, asked, years) if _is_form(asked, used) else None


def _begins_list(
    grid: Sequence[Sequence[Cell]], number: int, below: Sequence[_Question] | None
) -> bool:
    """Whether a row is the header of a list: it names much, or what stands below asks nothing."""
    if not is_header_row(grid[number]):
        return False
    cells = filled(grid[number])
    known = sum(map(knows, cells))
    is_numbered = is_number_header(clean_header(cells[0]))
    if known >= (_LEAST_ASKED if is_numbered else _MOST_IN_A_ROW):
        return True
    if below is None:  # years, or the end
        return is_numbered
    return not any(knows(each.header) for each in below)


def _without_strangers(asked: list[_Question]) -> list[_Question]:
    """Without what stands over the first known question, or parted from the last one below it."""
    known = [each.row for each in asked if knows(each.header)]
    last = max(known, default=-1)
    rows = {each.row for each in asked}
    while last + 1 in rows:
        last += 1
    return [each for each in asked if known and known[0] <= each.row <= last]


def _asking_columns(grid: Sequence[Sequence[Cell]], used: Sequence[int]) -> set[int]:
    """Columns in which questions stand; an answer may read like one: 'Chức vụ | Giám đốc'."""
    counts: dict[int, int] = {}
    for number in used:
        for column, cell in enumerate(grid[number]):
            if _asks(cell):
                counts[column] = counts.get(column, 0) + 1
    return {column for column, count in counts.items() if count > 1}


def _asks(cell: Cell) -> bool:
    text = _plain(cell)
    return knows(text) and key_of(clean_header(text)) not in ignored_keys()


def _plain(cell: Cell) -> str:
    """A text without the number before it: '1. Tên đơn vị'."""
    return _NUMBERED.sub("", clean_line(cell)) if isinstance(cell, str) else ""


def _questions(number: int, row: Sequence[Cell], asking: set[int]) -> Iterator[_Question]:
    """What a row asks, with the cells up to the next question as answers."""
    question: _Question | None = None
    for column, cell in enumerate(row):
        if not filled([cell]):
            continue
        text = _plain(cell)
        name, colon, answer = text.partition(":")
        if column in asking and _asks(cell):
            if question:
                yield question
            question = _Question(number, clean_header(text))
        elif colon and answer.strip() and knows(name):
            if question:
                yield question
            question = None
            yield _Question(number, clean_header(name), {column: answer.strip()})
        elif question:
            question.answers[column] = cell
        elif column in asking and isinstance(cell, str):
            question = _Question(number, clean_header(text))
    if question:
        yield question


def _is_form(asked: Sequence[_Question], used: Sequence[int]) -> bool:
    """Whether most rows ask something that is known, each another thing."""
    known = [each for each in asked if knows(each.header)]
    rows = {each.row for each in known}
    if len(rows) < _LEAST_ASKED or len({each.header for each in asked}) < len(asked):
        return False
    between = sum(min(rows) <= number <= max(rows) for number in used)
    return len(rows) * 3 >= between * 2


def _turned(
    grid: Sequence[Sequence[Cell]], used: Sequence[int], asked: list[_Question], years: int
) -> Upright:
    first = min(each.row for each in asked)
    titles = tuple(
        " ".join(dict.fromkeys(clean_line(cell) for cell in grid[number] if isinstance(cell, str)))
        for number in used
        if number < first
    )
    by_column = {} if years < 0 else _years(grid[years])
    _note_units(asked, by_column)
    columns = [*by_column] or _columns(asked)
    headers = tuple(each.header for each in asked)
    if not columns:
        return Upright(first, titles, headers, (tuple(map(_first, asked)),))
    records = [
        [_first(each) if each.row < years else each.answers.get(column) for each in asked]
        for column in columns
    ]
    if by_column:
        headers = (*headers, _YEAR_HEADER)
        for record, year in zip(records, by_column.values(), strict=True):
            record.append(year)
    return Upright(first, titles, headers, tuple(map(tuple, records)))


def _first(question: _Question) -> Cell:
    return next(iter(question.answers.values()), None)


def _columns(asked: Sequence[_Question]) -> list[int]:
    """The columns of several records side by side; none where there is only one."""
    counts: dict[int, int] = {}
    for each in asked:
        for column in each.answers:
            counts[column] = counts.get(column, 0) + 1
    if len({each.row for each in asked}) < len(asked):
        return []  # two questions in a row leave no room for a second record
    often = sorted(column for column, count in counts.items() if count * 2 > len(asked))
    return often if len(often) > 1 else []


def _year_row(grid: Sequence[Sequence[Cell]], used: Sequence[int]) -> int:
    """The row of 'Năm 2021 | Năm 2022' over the answers; -1 where none is."""
    return next((number for number in used if len(_years(grid[number])) > 1), -1)


def _years(row: Sequence[Cell]) -> dict[int, int]:
    """The year by column, where the answers of several years stand side by side."""
    found = ((column, _year(cell)) for column, cell in enumerate(row))
    return {column: year for column, year in found if year is not None}


def _year(cell: Cell) -> int | None:
    if isinstance(cell, int | float) and is_year(cell):
        return int(cell)
    found = _YEAR_ALONE.fullmatch(cell.strip()) if isinstance(cell, str) else None
    return int(found[1]) if found else None


def _note_units(asked: Sequence[_Question], years: dict[int, int]) -> None:
    """'Doanh thu | triệu đồng | 1.200' is 'Doanh thu (triệu đồng) | 1.200'."""
    for each in asked:
        for column, cell in list(each.answers.items()):
            if column in years or len(each.answers) < 2 or not isinstance(cell, str):
                continue
            if is_unit(clean_header(cell)):
                each.header = f"{each.header} ({clean_header(cell)})"
                del each.answers[column]
