"""What reading a cell gives: a value with a verdict for the clerk."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from nsuat_desktop.records.description import Plain
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.numbers import NumberStyle
from nsuat_desktop.text.dates import format_date


class Verdict(StrEnum):
    """FINE as it stands; MENDED in a way that leaves no doubt; WARNING to look at; ERROR."""

    FINE = "fine"
    MENDED = "mended"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class ColumnContext:
    """What the rest of the column says about a cell.

    `factor` is how many đồng one unit of the header is; `tick` the value that an "x" stands for
    (a column "Nữ" under "Giới tính"); `exact` cells were written by the program: nothing in them
    is a slip. `is_unit_doubtful` where nobody says what so small sums of money are counted in.
    `year` is the one that the titles name; `currency` what the money is in when it is not đồng;
    `month_first` where other days of the column have no 13th month but a 13th day behind it;
    `with_address` where the header of names speaks of addresses, too;
    `swapped` where a spreadsheet may have taken days of the column for months; `marks` are those
    with which a list tells who came, in small letters. `hours_in` is what the header counts hours
    in: '', 'tiết', or 'giờ, tiết' where it names both; `as_fraction` where a bare 0.5 may be 50%;
    `with_unit` where posts stand in one cell with the units in which they are held.
    """

    today: date
    style: NumberStyle = NumberStyle.UNSURE
    factor: int = 1
    epoch_1904: bool = False
    tick: Plain = None
    exact: bool = False
    is_unit_doubtful: bool = False
    year: int | None = None
    currency: str = ""
    month_first: bool = False
    swapped: bool = False
    marks: frozenset[str] = frozenset()
    with_address: bool = False
    hours_in: str = ""
    as_fraction: bool = False
    with_unit: bool = False


_NO_OTHERS: Mapping[str, Plain] = MappingProxyType({})


class Converted(NamedTuple):
    """`value` is None when the cell is empty or wrong; `also` are values of other fields of the
    same record that the cell tells (the edition of a standard); `more` what differs in each
    further record that it stands for ('5S, Kaizen'); `choices` are texts one of which should stand
    in the cell instead, where it does not say which is meant."""

    value: Plain
    verdict: Verdict = Verdict.FINE
    reason: str = ""
    also: Mapping[str, Plain] = _NO_OTHERS
    more: tuple[Mapping[str, Plain], ...] = ()
    choices: tuple[str, ...] = ()


EMPTY = Converted(None)


def unread(reason: str) -> Converted:
    """A cell that cannot be read, and why."""
    return Converted(None, Verdict.ERROR, reason)


def as_text(cell: Cell) -> str:
    """The cell as people would have typed it."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime | date):
        return format_date(cell.isoformat()[:10])
    if isinstance(cell, time):
        return cell.isoformat("minutes")
    return "" if cell is None else str(cell)
