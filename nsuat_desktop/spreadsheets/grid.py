"""A workbook as plain data: what reading gives and everything after it works on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

Cell = None | bool | int | float | str | date | datetime | time
"""The value of one cell. Formulas give their kept result; errors give the text "#REF!" and such."""

Place = tuple[int, int]
"""(row, column), both from 0."""


@dataclass(frozen=True)
class Sheet:
    """One sheet, cut to the cells that are in use.

    `merged` are (first row, first column, last row, last column) of merged ranges, inclusive;
    `fonts` names the font of cells whose text looks like an old encoding.
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    merged: tuple[tuple[int, int, int, int], ...] = ()
    fonts: Mapping[Place, str] = field(default_factory=dict)
    hidden: bool = False


@dataclass(frozen=True)
class Workbook:
    """All sheets of a file; `kind` is xlsx, xls, ods, csv or pasted."""

    name: str
    kind: str
    sheets: tuple[Sheet, ...]
    epoch_1904: bool = False
