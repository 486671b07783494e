"""The tables of a workbook that may be brought in, each with what it seems to list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.grid import Cell, Sheet, Workbook
from nsuat_desktop.spreadsheets.matching import Matching, match
from nsuat_desktop.spreadsheets.tables import FoundTable, find_tables
from nsuat_desktop.text.legacy import Encoding

Recall = Callable[[FoundTable], Matching | None]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, eq=False)
class Offer:
    """One table of a file; `sheet` holds its cells as they were before decoding."""

    file_name: str
    epoch_1904: bool
    sheet: Sheet
    table: FoundTable
    matching: Matching
    remembered: bool = False

    def raw(self, row_number: int, index: int) -> Cell:
        """A cell as the file has it; None outside of the sheet."""
        rows = self.sheet.rows
        if 0 < row_number <= len(rows) and index < len(rows[row_number - 1]):
            return rows[row_number - 1][index]
        return None

    @property
    def legacy_columns(self) -> frozenset[int]:
        """Indexes of the columns that were in an old encoding."""
        unicode = Encoding.UNICODE
        return frozenset(each.index for each in self.table.columns if each.encoding is not unicode)


def offers_of(
    workbook: Workbook,
    record_type: str | None = None,
    recall: Recall | None = None,
    progress: Progress | None = None,
) -> list[Offer]:
    """Tables with rows on the visible sheets; `record_type` is what the clerk came to bring in.

    `recall` answers with the matching of a file that looked alike, for a list of that kind.
    """
    found: list[Offer] = []
    for place, sheet in enumerate(workbook.sheets):
        if progress:
            progress(place, len(workbook.sheets))
        if sheet.hidden:
            continue
        for table in find_tables(sheet):
            if table.rows:
                found.append(_offer(workbook, sheet, table, record_type, recall))
    return found


def likeliest(offers: Sequence[Offer], record_type: str | None = None) -> int:
    """Place of the table that is probably meant."""

    def rank(place: int) -> tuple[bool, float, int]:
        matching = offers[place].matching
        wanted = record_type is None or matching.record_type == record_type
        return wanted, round(matching.confidence, 1), -place

    return max(range(len(offers)), key=rank)


def cell_text(cell: Cell) -> str:
    """A cell as the grid shows it and as it may be typed again."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "x" if cell else ""
    if isinstance(cell, datetime):
        day = cell.strftime("%d/%m/%Y")
        return day if cell.time() == time() else f"{day} {cell:%H:%M}"
    if isinstance(cell, date):
        return cell.strftime("%d/%m/%Y")
    if isinstance(cell, time):
        return cell.strftime("%H:%M")
    if isinstance(cell, float):
        return (
            f"{cell:.10f}".rstrip("0").rstrip(".").replace(".", ",")
            if abs(cell) < 1e15
            else str(cell)
        )
    return str(cell)


def _offer(
    workbook: Workbook,
    sheet: Sheet,
    table: FoundTable,
    record_type: str | None,
    recall: Recall | None,
) -> Offer:
    known = recall(table) if recall else None
    if known is not None:
        return Offer(workbook.name, workbook.epoch_1904, sheet, table, known, remembered=True)
    matching = match(table, description_of(record_type) if record_type else None)
    if not matching.columns and record_type:
        matching = match(table)
    return Offer(workbook.name, workbook.epoch_1904, sheet, table, matching)
