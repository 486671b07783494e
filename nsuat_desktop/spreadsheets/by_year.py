"""Statistics of the province over several years: years beside or below the names of indicators.

'Chỉ tiêu | ĐVT | 2021 | 2022' says the same as a list with one indicator and one year in a row.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import islice

from nsuat_desktop.spreadsheets.beside import is_year
from nsuat_desktop.spreadsheets.choice_values import read_choice
from nsuat_desktop.spreadsheets.footer import filled
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.header import UNITS, clean_header, is_number_header, key_of
from nsuat_desktop.spreadsheets.numbers import read_number, style_of
from nsuat_desktop.spreadsheets.sideways import Upright
from nsuat_desktop.spreadsheets.vocabulary import field_of
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line
from nsuat_desktop.text.numbers import NumberTextError

_MOST_ROWS = 150
_LEAST_YEARS = 2
_OVER_INDICATORS = frozenset({"chi tieu", "ten chi tieu", "cac chi tieu"})
_OVER_UNITS = frozenset({"dvt", "don vi tinh", "don vi", "dv tinh"})
_OVER_YEARS = "nam"
_OVER_VALUES = frozenset({"gia tri", "so lieu", "thuc hien"})
_SOURCE_HEADER = "Nguồn số liệu"
_HEADERS = ("Chỉ tiêu", "Năm", "Giá trị", _SOURCE_HEADER, "Ghi chú")
_YEAR = re.compile(
    r"(?:(?:năm|thực hiện|th|chính thức|(sơ bộ|sb))\s*)*((?:19|20)[0-9]{2})"
    r"(?:\s*\(?(?:chính thức|(sơ bộ|sb))\)?)?",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?:(?:[0-9]{1,2}(?:\.[0-9]{1,2})*|[IVX]{1,5})[.)/]?\s+|[-+•]\s*)(?=\S)")
_UNIT_BEHIND = re.compile(r"(.+?)\s*(?:\(([^()]+)\)|,\s*([^,]+))")
_SOURCE = re.compile(r"\(?nguồn(?: số liệu)?\s*:\s*(.+?)\)?", re.IGNORECASE)
_PEOPLE = {"nguoi": 1, "lao dong": 1, "nghin nguoi": 10**3, "ngan nguoi": 10**3,
           "1000 nguoi": 10**3, "1 000 nguoi": 10**3, "nghin lao dong": 10**3,
           "trieu nguoi": 10**6}  # fmt: skip
_PER_CENT = {"": 1, "phan tram": 1}
"""'%' folds to nothing."""
_MONEY = {unit: Decimal(dong) / 10**9 for unit, dong in UNITS.items()} | {
    "nghin ti dong": Decimal(10**3), "ngan ti dong": Decimal(10**3),
}  # fmt: skip
_SCALES: Mapping[str, Mapping[str, Decimal | int]] = {
    "employed": _PEOPLE,
    "labour_productivity_growth": _PER_CENT,
    "tfp_contribution": _PER_CENT,
}
"""Indicator -> unit -> how many of those in which it is kept; all others are milliards of đồng."""


@dataclass(frozen=True)
class _Line:
    """What is said of one indicator: its name, its unit, and (year, remark, cell) of each value.

    `besides` is what stands in columns that are none of years: kept for the clerk to see.
    """

    name: str
    unit: str | None
    values: Sequence[tuple[int, str, Cell]]
    besides: Mapping[str, Cell] = field(default_factory=dict)


def indicators_by_year(grid: Sequence[Sequence[Cell]]) -> Upright | None:
    """The list that such a sheet stands for; None for any other sheet."""
    said = (number for number, row in enumerate(grid) if filled(row, 1))
    used = list(islice(said, _MOST_ROWS + 1))
    if len(used) > _MOST_ROWS:
        return None
    for place, number in enumerate(used):
        below = [grid[each] for each in used[place + 1 :]]
        found = (list(read(grid[number], below)) for read in (_beside, _below, _counted))
        lines = next((each for each in found if any(_code(line.name) for line in each)), [])
        if lines:
            titles = tuple(
                " ".join(dict.fromkeys(clean_line(c) for c in grid[n] if isinstance(c, str)))
                for n in used[:place]
            )
            source = _source(grid, used)
            more = tuple(dict.fromkeys(header for line in lines for header in line.besides))
            records = tuple(record for line in lines for record in _records(line, source, more))
            own = tuple(
                "" if source is None and text == _SOURCE_HEADER else text for text in _HEADERS
            )
            return Upright(number + 1, titles, (*own, *more), records)
    return None


def _beside(header: Sequence[Cell], below: Sequence[Sequence[Cell]]) -> Iterator[_Line]:
    """'Chỉ tiêu | ĐVT | 2021 | 2022 | Ước 2023'."""
    keys = [key_of(clean_header(cell)) for cell in header]
    named = next((at for at, key in enumerate(keys) if key in _OVER_INDICATORS), None)
    years = {at: year for at, cell in enumerate(header) if (year := _year(cell))}
    if named is None or len(years) < _LEAST_YEARS:
        return
    counted = next((at for at, key in enumerate(keys) if key in _OVER_UNITS), None)
    others = {
        at: clean_header(cell)
        for at, cell in enumerate(header)
        if at not in (named, counted, *years) and filled([cell]) and not is_number_header(keys[at])
    }
    for row in below:
        values = [(*year, row[at]) for at, year in years.items() if filled([row[at]])]
        if isinstance(row[named], str) and values:
            unit = row[counted] if counted is not None else None
            besides = {text: row[at] for at, text in others.items() if filled([row[at]])}
            yield replace(_line(str(row[named]), unit, values), besides=besides)


def _below(header: Sequence[Cell], below: Sequence[Sequence[Cell]]) -> Iterator[_Line]:
    """'Năm | GRDP (tỷ đồng) | Tốc độ tăng NSLĐ (%)'."""
    at = next((at for at, cell in enumerate(header) if key_of(clean_header(cell)) == _OVER_YEARS),
              None)  # fmt: skip
    if at is None:
        return
    rows = [(year, row) for row in below if (year := _year(row[at]))]
    for column, cell in enumerate(header):
        values = [(*year, row[column]) for year, row in rows if filled([row[column]])]
        text = clean_header(cell) if isinstance(cell, str) else ""
        if column != at and text and values and not is_number_header(text):
            yield _line(text, None, values)


def _counted(header: Sequence[Cell], below: Sequence[Sequence[Cell]]) -> Iterator[_Line]:
    """'Chỉ tiêu | Năm | ĐVT | Giá trị': a list as it should be, if it did not tell the unit."""
    places = {key_of(clean_header(cell)): at for at, cell in enumerate(header) if filled([cell])}
    named, year, value, unit = (
        next((places[key] for key in keys if key in places), None)
        for keys in (_OVER_INDICATORS, {_OVER_YEARS}, _OVER_VALUES, _OVER_UNITS)
    )
    if named is None or year is None or value is None or unit is None:
        return
    others = {
        clean_header(header[at]): at
        for key, at in places.items()
        if at not in (named, year, value, unit) and not is_number_header(key)
    }
    for row in below:
        if (when := _year(row[year])) and isinstance(row[named], str) and filled([row[value]]):
            line = _line(str(row[named]), row[unit], [(*when, row[value])])
            yield replace(line, besides={text: row[at] for text, at in others.items()})


def _line(name: str, unit: Cell, values: Sequence[tuple[int, str, Cell]]) -> _Line:
    name = _NUMBERED.sub("", clean_line(name), count=1)
    behind = _UNIT_BEHIND.fullmatch(name)
    if unit is None and behind and not _code(name) and _code(behind[1]):
        name, unit = behind[1], behind[2] or behind[3]
    return _Line(name, clean_line(unit) if isinstance(unit, str) else None, values)


def _code(name: str) -> str | None:
    found = read_choice(field_of("macro_indicator", "indicator"), name)
    return found.code if found else None


def _year(cell: Cell) -> tuple[int, str] | None:
    """(year, what is remarked of it)."""
    if isinstance(cell, int | float) and is_year(cell):
        return int(cell), ""
    found = _YEAR.fullmatch(clean_line(cell)) if isinstance(cell, str) else None
    return (int(found[2]), "Số liệu sơ bộ" if found[1] or found[3] else "") if found else None


def _source(grid: Sequence[Sequence[Cell]], used: Sequence[int]) -> str | None:
    """'Nguồn: Niên giám thống kê 2023' above or below the table."""
    for number in used:
        for cell in filled(grid[number]):
            if isinstance(cell, str) and (found := _SOURCE.fullmatch(clean_line(cell))):
                return found[1]
    return None


def _records(line: _Line, source: str | None, more: Sequence[str]) -> Iterator[tuple[Cell, ...]]:
    style = style_of([cell for *_, cell in line.values])
    scale = _scale(line)
    besides = [line.besides.get(header) for header in more]
    for year, remark, cell in line.values:
        value = cell
        if scale is None:
            value = f"{cell} ({line.unit})"  # no number, so that it is looked at
        elif scale != 1:
            try:
                number = read_number(cell, style) if isinstance(cell, str) else Decimal(str(cell))
                scaled = number * scale
                value = int(scaled) if scaled == int(scaled) else float(scaled)
            except (NumberTextError, ArithmeticError):
                value = cell
        yield line.name, year, value, source, remark or None, *besides
        besides = [None] * len(more)


def _scale(line: _Line) -> Decimal | int | None:
    """How many of those in which the indicator is kept a unit is; None for one of other things."""
    code = _code(line.name)
    if line.unit is None or code is None:
        return 1
    return _SCALES.get(code, _MONEY).get(fold(line.unit).strip())
