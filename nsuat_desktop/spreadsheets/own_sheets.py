"""Sheets that the program itself wrote, known by their marks: exports, and forms that were filled.

In these nothing has to be told from its look: the kind, the header row and every column are sure.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from nsuat_desktop.records.description import Description
from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.spreadsheets.footer import filled
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.header import clean_header
from nsuat_desktop.spreadsheets.own_columns import kind_by_ids, own_paths
from nsuat_desktop.text.normalise import clean_line

FORM_TITLE = "Mẫu nhập: "
"""How the first title of a form begins; then comes the plural of its kind."""

_EXPORTED = re.compile(r"Xuất ngày [0-9]{2}/[0-9]{2}/[0-9]{4}, [0-9.]+ bản ghi")
_TOP_ROWS = 12


class Origin(StrEnum):
    """`WHOLE` exports hold all that is recorded, ids included; `LIST` exports what was shown."""

    WHOLE = "whole"
    LIST = "list"
    FORM = "form"


@dataclass(frozen=True)
class OwnSheet:
    """What a sheet of the program's own says about itself."""

    origin: Origin
    description: Description

    @property
    def is_exact(self) -> bool:
        """Whether its cells are as the program wrote them, not as people fill in forms."""
        return self.origin is not Origin.FORM


def own_sheet(titles: Sequence[str], headers: Sequence[str]) -> OwnSheet | None:
    """Where a table with these titles above and these headers comes from; None: from elsewhere."""
    kind = kind_by_ids(headers)
    if kind is not None:
        return OwnSheet(Origin.WHOLE, kind)
    for place, line in enumerate(titles):
        if line.startswith(FORM_TITLE):
            kind = _kind_of_plural(line.removeprefix(FORM_TITLE))
            return OwnSheet(Origin.FORM, kind) if kind else None
        if place and _EXPORTED.fullmatch(line):
            kind = _kind_of_plural(titles[place - 1])
            return OwnSheet(Origin.LIST, kind) if kind else None
    return None


def own_header_row(rows: Sequence[Sequence[Cell]]) -> int | None:
    """Place of the header in a sheet of the program's own, from 0; None for any other sheet."""
    titles: list[str] = []
    for number, row in enumerate(rows[:_TOP_ROWS]):
        headers = [clean_header(cell) for cell in filled(row)]
        own = own_sheet(titles, headers)
        if own is not None and headers:
            if own.origin is not Origin.FORM or _is_form_header(own.description, headers):
                return number
        elif len(headers) == 1:
            titles.append(clean_line(str(filled(row)[0])))
    return None


def _is_form_header(description: Description, headers: Sequence[str]) -> bool:
    known = own_paths(description.type)
    return sum(header in known for header in headers) * 2 > len(headers)


def _kind_of_plural(plural: str) -> Description | None:
    return next((each for each in descriptions().values() if each.label_plural == plural), None)
