"""Any list as it is shown, printed under the head of the office."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from nsuat_desktop.errors import AppError
from nsuat_desktop.papers.blocks import blocks_of
from nsuat_desktop.papers.fields import office_fields
from nsuat_desktop.papers.head import sheet
from nsuat_desktop.papers.merging import fill
from nsuat_desktop.papers.paper import Paper
from nsuat_desktop.papers.templates import template
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.reporting.document import Align, Column, HeaderCell, Row, Table
from nsuat_desktop.spreadsheets.columns import Column as ListColumn
from nsuat_desktop.spreadsheets.columns import TableCell, columns_of, plain_text
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.numbers import count_text, format_decimal, format_integer
from nsuat_desktop.workspace import Workspace

RECORDS = "danh-sach"
MOST_ROWS = 20_000
_MOST_COLUMNS = 12
_UPRIGHT_COLUMNS = 5
_CHUNK = 1_000
_NARROWEST, _WIDEST = 5, 40
"""Letters that a column is wide at least and at most, for its share of the page."""


def record_list(
    workspace: Workspace,
    record_type: str,
    *,
    search: str = "",
    columns: tuple[str, ...] | None = None,
    ids: Sequence[str] | None = None,
    template_id: str = RECORDS,
) -> Paper:
    """A list with the columns of the screen; with `ids` exactly these records in this order.

    Personal identifiers are covered.

    Raises:
        AppError: more rows or columns than a paper can hold, an unknown column or field.
    """
    words = template(workspace.data_dir, template_id, "records")
    description = description_of(record_type)
    shown = columns_of(description, columns or description.list_columns)
    if len(shown) > _MOST_COLUMNS:
        raise AppError(
            f"Danh sách có {len(shown)} cột, giấy A4 chỉ đủ {_MOST_COLUMNS} cột. Ẩn bớt cột."
        )
    found = list(ids) if ids is not None else _ids(workspace, record_type, search)
    if len(found) > MOST_ROWS:
        raise AppError(
            f"Danh sách có {format_integer(len(found))} dòng, nhiều nhất để in là "
            f"{format_integer(MOST_ROWS)}. Lọc bớt, hoặc xuất ra Excel."
        )
    day = workspace.environment.today()
    office = workspace.office()
    fields = office_fields(office, day).merged(
        {
            "tên danh sách": description.label_plural,
            "số dòng": count_text(len(found)),
            "đang tìm": search.strip(),
        }
    )
    table = _table(shown, list(_rows(workspace, record_type, shown, found)))
    body = (*blocks_of(fill(words.body, fields, words.id)), table)
    document = sheet(office, words, fields, body, landscape=len(shown) > _UPRIGHT_COLUMNS)
    return Paper(f"{words.name} {description.label_plural}", (document,))


def _ids(workspace: Workspace, record_type: str, search: str) -> list[str]:
    if not fold(search):
        return workspace.reader.ids(record_type)
    return workspace.reader.search_index(record_type).find(search)


def _rows(
    workspace: Workspace, record_type: str, columns: Sequence[ListColumn], ids: Sequence[str]
) -> Iterator[Row]:
    for start in range(0, len(ids), _CHUNK):
        for row in workspace.reader.rows(record_type, ids[start : start + _CHUNK]):
            yield tuple(_cell_text(column, column.cell(row, unmasked=False)) for column in columns)


def _cell_text(column: ListColumn, cell: TableCell) -> str:
    """Numbers as Vietnam writes them; years stay whole."""
    name = column.field.name if column.field is not None else ""
    is_year = name == "year" or name.endswith("_year")
    if isinstance(cell, int) and not is_year:
        return format_integer(cell)
    if isinstance(cell, Decimal):
        return format_decimal(cell)
    return " ".join(plain_text(cell).split())


def _table(columns: Sequence[ListColumn], rows: list[Row]) -> Table:
    widths = [_share(column.header, [row[at] for row in rows]) for at, column in enumerate(columns)]
    aligns = [_align(column) for column in columns]
    numbered = tuple((str(number), *row) for number, row in enumerate(rows, start=1))
    return Table(
        columns=(
            Column(_NARROWEST, Align.CENTRE),
            *(Column(width, align) for width, align in zip(widths, aligns, strict=True)),
        ),
        header=((HeaderCell("TT"), *(HeaderCell(column.header) for column in columns)),),
        rows=numbered,
        empty_text="Danh sách không có dòng nào.",
    )


def _share(header: str, texts: Sequence[str]) -> float:
    """What a column needs: between its usual and its longest text."""
    lengths = [len(text) for text in texts if text] or [0]
    wanted = (sum(lengths) / len(lengths) + max(lengths)) / 2
    longest_word = max(map(len, header.split()), default=0)
    return float(min(max(wanted, longest_word, _NARROWEST), _WIDEST))


def _align(column: ListColumn) -> Align:
    if column.is_text:
        return Align.LEFT
    return Align.CENTRE if column.is_date else Align.RIGHT
