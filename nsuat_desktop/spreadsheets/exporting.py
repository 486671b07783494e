"""Any list to .xlsx or CSV, and the whole database as one workbook with a sheet a kind."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from nsuat_desktop.environment import VIETNAM
from nsuat_desktop.errors import AppError
from nsuat_desktop.log_file import note_personal_data
from nsuat_desktop.records.reading import Filters
from nsuat_desktop.records.registry import description_of, descriptions
from nsuat_desktop.spreadsheets.columns import Column, TableCell, columns_of
from nsuat_desktop.spreadsheets.csv_writing import write_csv
from nsuat_desktop.spreadsheets.xlsx_writing import (
    HEADER_ROW,
    MOST_ROWS,
    Formats,
    sheet_name,
    write_table,
    xlsx_file,
)
from nsuat_desktop.text.numbers import count_text
from nsuat_desktop.workspace import Workspace

WHOLE_TITLE = "Toàn bộ dữ liệu"

_CHUNK = 1_000


@dataclass(frozen=True)
class ListWanted:
    """A list as it is shown. Without `columns`, everything recorded of the kind, notes last.

    With `ids` exactly these records in this order, whatever the other wishes say.
    """

    record_type: str
    filters: Filters | None = None
    search: str = ""
    order: str | None = None
    descending: bool = False
    columns: tuple[str, ...] | None = None
    ids: tuple[str, ...] | None = None


Progress = Callable[[int, int], None]
"""Called with records written and records wanted; whatever it raises ends the writing."""


def export_list(
    workspace: Workspace,
    wanted: ListWanted,
    path: Path,
    *,
    unmask: str | None = None,
    progress: Progress | None = None,
) -> int:
    """Write a list to `path` (.xlsx or .csv) and tell how many records are in it.

    Personal identifiers are covered unless `unmask` gives a reason, which goes to the log. The
    file appears whole or not at all.

    Raises:
        AppError: no office yet, a file of another kind, more records than a sheet can hold.
        SurroundingsError: the file cannot be written.
    """
    is_csv = path.suffix.lower() == ".csv"
    if not is_csv:
        check_xlsx(path)
    description = description_of(wanted.record_type)
    columns = columns_of(description, wanted.columns)
    ids = _ids(workspace, wanted)
    _note_unmasking(workspace, f"{description.type}, {len(ids)} rows", unmask)
    rows = _rows(workspace, description.type, columns, ids, unmasked=unmask is not None)
    rows = _followed(rows, progress, 0, len(ids))
    if is_csv:
        return write_csv(path, columns, rows)
    _check_size(description.label_plural, ids)
    office, made = workspace.office().name, workspace.environment.now()
    titles = _titles(workspace, description.label_plural, len(ids))
    with xlsx_file(path, description.label_plural, office, made) as book:
        sheet = book.add_worksheet(sheet_name(description.label_plural))
        return write_table(sheet, Formats(book), titles, columns, rows)


def export_database(
    workspace: Workspace,
    path: Path,
    *,
    unmask: str | None = None,
    progress: Progress | None = None,
) -> int:
    """Write all records to one workbook, a sheet a kind, and tell how many there are.

    Raises:
        AppError: as of `export_list`.
        SurroundingsError: the file cannot be written.
    """
    check_xlsx(path)
    ids = {each: workspace.reader.ids(each) for each in descriptions()}
    for record_type, found in ids.items():
        _check_size(description_of(record_type).label_plural, found)
    total = sum(map(len, ids.values()))
    _note_unmasking(workspace, f"all records, {total} rows", unmask)
    office, made = workspace.office().name, workspace.environment.now()
    done = 0
    with xlsx_file(path, WHOLE_TITLE, office, made) as book:
        formats = Formats(book)
        for description in descriptions().values():
            own = ids[description.type]
            columns = columns_of(description)
            rows = _rows(workspace, description.type, columns, own, unmasked=unmask is not None)
            rows = _followed(rows, progress, done, total)
            done += len(own)
            titles = _titles(workspace, description.label_plural, len(own))
            sheet = book.add_worksheet(sheet_name(description.label_plural))
            write_table(sheet, formats, titles, columns, rows)
    return total


def check_xlsx(path: Path) -> None:
    """Refuse a name that spreadsheets would not open as what it is.

    Raises:
        AppError: the name does not end in .xlsx.
    """
    if path.suffix.lower() != ".xlsx":
        raise AppError(f"Không ghi được loại tệp “{path.suffix}”. Đặt tên tệp có đuôi .xlsx.")


def _ids(workspace: Workspace, wanted: ListWanted) -> list[str]:
    if wanted.ids is not None:
        return list(wanted.ids)
    reader = workspace.reader
    ids = reader.ids(wanted.record_type, wanted.filters, wanted.order, wanted.descending)
    if not wanted.search.strip():
        return ids
    index = reader.search_index(wanted.record_type, wanted.filters)
    found = set(index.find(wanted.search))
    return [each for each in ids if each in found]


def _rows(
    workspace: Workspace,
    record_type: str,
    columns: Sequence[Column],
    ids: Sequence[str],
    *,
    unmasked: bool,
) -> Iterator[list[TableCell]]:
    for start in range(0, len(ids), _CHUNK):
        for row in workspace.reader.rows(record_type, ids[start : start + _CHUNK]):
            yield [column.cell(row, unmasked=unmasked) for column in columns]


def _followed(
    rows: Iterator[list[TableCell]], progress: Progress | None, done: int, total: int
) -> Iterator[list[TableCell]]:
    """The rows, told of every so often as they go by."""
    for number, row in enumerate(rows, start=done + 1):
        if progress is not None and number % _CHUNK == 0:
            progress(number, total)
        yield row


def _titles(workspace: Workspace, name: str, count: int) -> tuple[str, str, str]:
    moment = workspace.environment.now().astimezone(VIETNAM)
    made = f"Xuất ngày {moment:%d/%m/%Y}, {count_text(count)} bản ghi"
    return workspace.office().name, name, made


def _check_size(name: str, ids: Sequence[str]) -> None:
    most = MOST_ROWS - HEADER_ROW - 1
    if len(ids) > most:
        raise AppError(
            f"“{name}” có {count_text(len(ids))} bản ghi, một trang Excel chỉ chứa "
            f"{count_text(most)}. Lọc bớt, hoặc xuất ra tệp .csv."
        )


def _note_unmasking(workspace: Workspace, what: str, reason: str | None) -> None:
    if reason is not None:
        author = workspace.environment.author
        note_personal_data(workspace.data_dir, author, f"export {what}", reason)
