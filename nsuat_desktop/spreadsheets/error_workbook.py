"""The rows that could not go in, with the reason: mended there, the file is imported again."""

from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

from nsuat_desktop.records.description import Kind
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.cell_text import cell_text
from nsuat_desktop.spreadsheets.converted import ColumnContext, Verdict, as_text
from nsuat_desktop.spreadsheets.exporting import check_xlsx
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.header import REASON
from nsuat_desktop.spreadsheets.import_plan import Action, CellNote
from nsuat_desktop.spreadsheets.numbers import NumberStyle, read_number
from nsuat_desktop.spreadsheets.planned import ImportPlan
from nsuat_desktop.spreadsheets.tables import FoundColumn, TableRow
from nsuat_desktop.spreadsheets.vocabulary import field_of
from nsuat_desktop.spreadsheets.xlsx_writing import Formats, sheet_name, xlsx_file
from nsuat_desktop.text.dates import format_date
from nsuat_desktop.text.numbers import NumberTextError
from nsuat_desktop.workspace import Workspace

_TITLE = "Các dòng chưa nhập được"
_FIRST_DAY = date(1900, 3, 1)
_NUMBERS = frozenset({Kind.INT, Kind.MONEY, Kind.DECIMAL, Kind.PERCENT})
_WIDTH, _REASON_WIDTH = 20, 60


def write_error_workbook(
    workspace: Workspace, path: Path, plan: ImportPlan | Sequence[ImportPlan]
) -> int:
    """Write the refused rows of each table to a sheet of its own; how many rows.

    Title lines and headers stand as in the file, so that a mended list of attendees still says
    its course; cells are as they were, or as they were typed over. No file without such rows.

    Raises:
        AppError: the name does not end in .xlsx.
        SurroundingsError: the file cannot be written.
    """
    check_xlsx(path)
    plans = [plan] if isinstance(plan, ImportPlan) else list(plan)
    plans = [each for each in plans if each.counts.refused]
    if plans:
        office, made = workspace.office().name, workspace.environment.now()
        with xlsx_file(path, _TITLE, office, made) as book:
            formats = Formats(book)
            names: set[str] = set()
            for each in plans:
                sheet = book.add_worksheet(_free_name(each.table.sheet, names))
                _write(sheet, formats, each)
    return sum(each.counts.refused for each in plans)


def _free_name(wanted: str, taken: set[str]) -> str:
    """A sheet may hold several tables; Excel tells names apart by more than case."""
    name = sheet_name(wanted) or "Sheet1"
    number = 2
    while name.lower() in taken:
        name = f"{sheet_name(wanted)[:25]} ({number})"
        number += 1
    taken.add(name.lower())
    return name


def _write(sheet: Any, formats: Formats, plan: ImportPlan) -> None:
    table = plan.table
    for number, line in enumerate(table.titles):
        sheet.write_string(number, 0, cell_text(line), formats.title)
    top = len(table.titles)
    missing = _missing(plan)
    headers = [*(_header(plan, column) for column in table.columns), *missing]
    for index, text in enumerate([*headers, REASON]):
        sheet.write_string(top, index, cell_text(text), formats.header)
    last = len(headers)
    refused = (place for place, action in enumerate(plan.actions) if action is Action.REFUSED)
    for number, place in enumerate(refused, start=top + 1):
        row = table.rows[place]
        for index, (column, cell) in enumerate(zip(table.columns, row.cells, strict=True)):
            _write_cell(sheet, (number, index), _as_written(plan, column, row, cell), formats)
        reason = _reason(plan, plan.notes_at(place))
        sheet.write_string(number, last, cell_text(reason), formats.text)
    sheet.set_column(0, last - 1, _WIDTH)
    sheet.set_column(last, last, _REASON_WIDTH)
    sheet.freeze_panes(top + 1, 0)


def _header(plan: ImportPlan, column: FoundColumn) -> str:
    """The header of the file; a column without one gets the name of what it was taken for."""
    path = plan.choice.matching.columns.get(column.index)
    if column.header or path is None:
        return column.header
    return field_of(plan.record_type, path).label


def _missing(plan: ImportPlan) -> list[str]:
    """Names of the required fields for which the file has no column, to be filled in here."""
    description = description_of(plan.record_type)
    named = {
        note.path
        for place, action in enumerate(plan.actions)
        if action is Action.REFUSED
        for note in plan.notes_at(place)
        if note.column is None and note.verdict is Verdict.ERROR
    }
    return [each.label for each in description.fields if each.required and each.name in named]


def _as_written(plan: ImportPlan, column: FoundColumn, row: TableRow, cell: Cell) -> Cell:
    """The cell, without what only the whole file could tell: its calendar, its decimal sign."""
    path = plan.choice.matching.columns.get(column.index)
    if path is None or cell is None or isinstance(cell, bool):
        return cell
    kind = field_of(plan.record_type, path).kind
    if kind is Kind.DATE and isinstance(cell, int | float):
        value = plan.cells(row.number)[column.index].value
        return date.fromisoformat(value) if isinstance(value, str) and len(value) == 10 else cell
    if kind in _NUMBERS and isinstance(cell, str):
        return _number(cell, plan.contexts[column.index])
    return cell


def _number(text: str, context: ColumnContext) -> Cell:
    if context.style is NumberStyle.UNSURE:
        return text
    try:
        number = read_number(text, context.style)
    except NumberTextError:
        return text
    return float(number) if Decimal(float(number)) == number else text


def _write_cell(sheet: Any, place: tuple[int, int], cell: Cell, formats: Formats) -> None:
    if cell is None:
        sheet.write_blank(*place, None, formats.number)
    elif isinstance(cell, bool):
        sheet.write_boolean(*place, cell, formats.number)
    elif isinstance(cell, int | float):
        sheet.write_number(*place, cell, formats.number)
    elif isinstance(cell, date) and _day(cell) >= _FIRST_DAY:
        sheet.write_datetime(*place, cell, formats.date)
    elif isinstance(cell, date | time):
        text = format_date(_day(cell).isoformat()) if isinstance(cell, date) else as_text(cell)
        sheet.write_string(*place, text, formats.text)
    else:
        sheet.write_string(*place, cell_text(cell), formats.text)


def _day(cell: date) -> date:
    """The day of a date with or without a time."""
    return cell.date() if isinstance(cell, datetime) else cell


def _reason(plan: ImportPlan, notes: Sequence[CellNote]) -> str:
    headers = {column.index: column.header for column in plan.table.columns}
    parts = []
    for note in notes:
        if note.verdict is Verdict.ERROR:
            header = headers.get(note.column, "") if note.column is not None else ""
            parts.append(f"{header}: {note.reason}" if header else note.reason)
    return " ".join(parts)
