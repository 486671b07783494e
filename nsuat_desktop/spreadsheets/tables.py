"""The tables of a sheet as the clerk sees them: titles above, header, entries, nothing below."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from operator import itemgetter

from nsuat_desktop.collecting import cycles_left_alone
from nsuat_desktop.spreadsheets.beside import columns_of_tables, is_header_row, is_year
from nsuat_desktop.spreadsheets.body import Body
from nsuat_desktop.spreadsheets.by_year import indicators_by_year
from nsuat_desktop.spreadsheets.content import likely_header
from nsuat_desktop.spreadsheets.course_groups import parts_by_course
from nsuat_desktop.spreadsheets.decoding import Grid, decoded
from nsuat_desktop.spreadsheets.footer import filled, footer_start, is_total
from nsuat_desktop.spreadsheets.grid import Cell, Sheet
from nsuat_desktop.spreadsheets.header import (
    JOINT,
    clean_header,
    is_number_header,
    joined,
    knows,
    split_unit,
)
from nsuat_desktop.spreadsheets.header_rows import (
    is_in_english,
    is_numbering,
    is_unit_row,
    is_year_row,
    likely_header_row,
)
from nsuat_desktop.spreadsheets.own_columns import ID_MARK
from nsuat_desktop.spreadsheets.own_sheets import own_header_row, own_sheet
from nsuat_desktop.spreadsheets.pages import is_of_another, stands_again
from nsuat_desktop.spreadsheets.sideways import Upright, upright
from nsuat_desktop.text.legacy import Encoding
from nsuat_desktop.text.normalise import clean_line

_MOST_HEADER_ROWS = 3
_TALLEST_HEADER = 5
_MOST_TITLES = 20
_TOP_ROWS = 100
_TOLD_BY_GROUPS = ("Tiêu chuẩn", "Tên đơn vị")
"""What headings over groups of entries may hold in place of a column; that has no header then."""


@dataclass(frozen=True)
class FoundColumn:
    """A column: place in the sheet from 0, its header on one line, the unit the header names.

    One `from_groups` stands behind the sheet: it holds the headings over groups of entries.
    """

    index: int
    header: str
    unit: str | None
    encoding: Encoding
    from_groups: bool = False


@dataclass(frozen=True, slots=True)
class TableRow:
    """One entry; `number` is its row in the file, from 1; a cell for each column of the table."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class FoundTable:
    """One table; `header_rows` are numbers of rows in the file, from 1."""

    sheet: str
    titles: tuple[str, ...]
    header_rows: tuple[int, ...]
    columns: tuple[FoundColumn, ...]
    rows: tuple[TableRow, ...]


@dataclass(frozen=True)
class _Header:
    first: int
    last: int
    texts: tuple[str, ...]
    repeats: set[int] = field(default_factory=set)
    """Rows below in which it stands again, on each printed page."""

    @cached_property
    def begins(self) -> tuple[int, str]:
        """The first column with a header, and what its first row says over it."""
        column = next((at for at, text in enumerate(self.texts) if text), 0)
        return column, self.texts[column].partition(JOINT)[0]


@cycles_left_alone()
def find_tables(sheet: Sheet) -> list[FoundTable]:
    """The tables of a sheet, from top to bottom, then left to right.

    One without header when none can be seen.
    """
    grid, encodings = decoded(sheet)
    if not any(filled(row) for row in grid):
        return []
    own = own_header_row(grid)
    if own is not None:
        return [_own_table(grid, sheet, encodings, own)]
    form = upright(grid) or indicators_by_year(grid)
    if form is not None:
        return [_form_table(sheet, form)]
    headers = _headers(grid, sheet)
    if not headers and (likely := likely_header_row(grid)) is not None:
        headers = [_read_header(grid, sheet, likely)]
    if not headers:
        _fill_merged(grid, sheet)
        return [_headless(grid, sheet, encodings)]
    return [
        table
        for part, part_headers in _parts(grid, sheet, headers)
        for table in _stacked(part, sheet, encodings, part_headers)
    ]


def _stacked(
    grid: Grid, sheet: Sheet, encodings: Sequence[Encoding], headers: Sequence[_Header]
) -> Iterator[FoundTable]:
    """Tables that stand below each other."""
    _fill_merged(grid, sheet)
    for header, start, end in _regions(grid, headers):
        titles = _titles(grid, start, header.first)
        table = _table(grid, sheet, encodings, header, titles, end)
        parts = parts_by_course(titles, header.texts, grid, header.last + 2, table.rows)
        yield from (
            replace(table, titles=part.titles, rows=tuple(table.rows[at] for at in part.places))
            for part in parts
        )
        if not parts:
            yield table


def _regions(grid: Grid, headers: Sequence[_Header]) -> Iterator[tuple[_Header, int, int]]:
    """Each header with the rows of its table, titles included, from the first to before the end."""
    start = 0
    for place, header in enumerate(headers):
        end = headers[place + 1].first if place + 1 < len(headers) else len(grid)
        end = _without_titles_of_next(grid, header.last + 1, end) if end < len(grid) else end
        yield header, start, end
        start = end


def _parts(grid: Grid, sheet: Sheet, headers: list[_Header]) -> list[tuple[Grid, list[_Header]]]:
    """The sheet in pieces that hold no tables side by side; one piece when there are none."""
    regions = list(_regions(grid, headers))
    edges = [columns_of_tables(grid[header.first : end]) for header, _, end in regions]
    if all(len(columns) == 1 for columns in edges):
        return [(grid, headers)]
    pieces = [
        _cut_out(grid, (start, header.first, end), columns)
        for (header, start, end), tables in zip(regions, edges, strict=True)
        for columns in tables
    ]
    return [(piece, _headers(piece, sheet)) for piece in pieces]


def _cut_out(grid: Grid, rows: tuple[int, int, int], columns: tuple[int, int]) -> Grid:
    """The grid with nothing but some of its rows and columns; titles of one cell are for all."""
    start, header, end = rows
    left, right = columns

    def kept(number: int, row: list[Cell]) -> list[Cell]:
        if start <= number < header and len(filled(row, 2)) == 1:
            return list(row)
        inside = row[left:right] if start <= number < end else []
        return [*[None] * left, *inside, *[None] * (len(row) - left - len(inside))]

    return [kept(number, row) for number, row in enumerate(grid)]


def _headers(grid: Grid, sheet: Sheet) -> list[_Header]:
    """Every header; one that repeats the last starts no new table, unless its titles say so."""
    found: list[_Header] = []
    number = 0
    while number < len(grid):
        if not _may_begin_header(grid, number, found) or not _is_top_of_header(grid, number):
            number += 1
            continue
        header = _read_header(grid, sheet, number)
        repeats = bool(found) and stands_again(header.texts, found[-1].texts)
        if not repeats or is_of_another(
            _lines_over(grid, header.first), _lines_over(grid, found[-1].first)
        ):
            found.append(header)
        else:
            above = _titles_again(grid, found[-1], header.first)
            found[-1].repeats.update(range(above, header.last + 1))
        number = header.last + 1
    return found


def _titles_again(grid: Grid, before: _Header, header: int) -> int:
    """The first of the titles that stand again over a header on the next page."""
    lines = set(_lines_over(grid, before.first))
    first = header
    for row in range(header - 1, before.last, -1):
        if set(_titles(grid, row, row + 1)) & lines:
            first = row
        elif filled(grid[row], 1):
            break
    return first


def _lines_over(grid: Grid, header: int) -> tuple[str, ...]:
    return _titles(grid, _without_titles_of_next(grid, 0, header), header)


def _is_top_of_header(grid: Grid, number: int) -> bool:
    """Whether a row is a header, or 'STT' and what is written over the columns of one."""
    if is_header_row(grid[number]):
        return True
    cells = filled(grid[number])
    if len(cells) < 2 or not (is_number_header(clean_header(cells[0])) or knows(cells[0])):
        return False
    at = grid[number].index(cells[0])
    below = grid[number + 1] if number + 1 < len(grid) else []
    return bool(below) and not filled([below[at]]) and is_header_row(below)


def _may_begin_header(grid: Grid, number: int, found: Sequence[_Header]) -> bool:
    """Whether to look closer: at the top, under a gap or a title, or where the header repeats."""
    if number < _TOP_ROWS and not found:
        return True
    if len(filled(grid[number - 1], 2)) <= 1:
        return True
    if not found:
        return False
    column, text = found[-1].begins
    return clean_header(grid[number][column]) == text != ""


def _read_header(grid: Grid, sheet: Sheet, first: int) -> _Header:
    """The header rows from `first` on, with what is written over several columns given to each."""
    spans = [_spread(grid[first], _across(sheet, first))]
    last, merged_to = first, _merged_down(grid, sheet, first)
    while last + 1 < len(grid) and (last < merged_to or len(spans) < _MOST_HEADER_ROWS):
        goes_on = _continues(grid[last + 1], grid[first : last + 1], _across(sheet, last))
        if last >= merged_to and not goes_on:
            break
        if not _across(sheet, last):
            spans[-1] = _spread_blanks(spans[-1], grid[last + 1])
        last += 1
        spans.append(_spread(grid[last], _across(sheet, last)))
    parts = [list(map(clean_header, row)) for row in spans]
    named = next(at for at, text in enumerate(parts[0]) if text)
    if last + 1 < len(grid) and is_year_row(grid[last + 1]) and grid[last + 1][named] is None:
        last += 1
        parts.append(list(map(clean_header, grid[last])))
    if last + 1 < len(grid) and is_in_english(grid[last + 1]):
        last += 1
    if last + 1 < len(grid) and is_unit_row(grid[last + 1]):
        last += 1
        parts.append(
            [f"({text.strip('()[] ')})" if text else "" for text in map(clean_header, grid[last])]
        )
    texts = tuple(joined(list(column)) for column in zip(*parts, strict=True))
    if last + 1 < len(grid) and is_numbering(grid[last + 1]):
        last += 1
    return _Header(first, last, texts)


def _merged_down(grid: Grid, sheet: Sheet, first: int) -> int:
    """The last row of the cells of a header that are merged downwards: all of it is header."""
    reach = [
        bottom
        for top, left, bottom, _ in sheet.merged
        if top == first and left < len(grid[first]) and grid[first][left] is not None
    ]
    last = len(grid) - 1
    tallest = (each for each in reach if each < first + _TALLEST_HEADER and each <= last)
    return max(tallest, default=first)


def _across(sheet: Sheet, row: int) -> list[tuple[int, int]]:
    """(first, last column) of the cells of a row that are merged over several columns."""
    return [(left, right) for top, left, _, right in sheet.merged if top == row and right > left]


def _spread(row: Sequence[Cell], spans: Sequence[tuple[int, int]]) -> list[Cell]:
    cells = list(row)
    for left, right in spans:
        for column in range(left, min(right + 1, len(cells))):
            cells[column] = cells[left] if filled([cells[left]]) else cells[column]
    return cells


def _spread_blanks(row: Sequence[Cell], below: Sequence[Cell]) -> list[Cell]:
    """Without merging, a blank beside a heading belongs to it where a second row is filled."""
    cells = list(row)
    for column in range(1, len(cells)):
        if cells[column] is None and below[column] is not None:
            cells[column] = cells[column - 1]
    return cells


def _continues(
    row: Sequence[Cell], above: Sequence[Sequence[Cell]], spans: list[tuple[int, int]]
) -> bool:
    """Whether a row goes on with the header: text only under headings of several columns.

    A column that is named in any row `above` needs no more: what stands there is an entry, or the
    heading of a group of them.
    """
    below = {column for left, right in spans for column in range(left, right + 1)}
    blanks = {column for column, cells in enumerate(zip(*above, strict=True)) if not filled(cells)}
    below |= blanks | {column - 1 for column in blanks if column - 1 not in blanks and not spans}
    places = [column for column, cell in enumerate(row) if filled([cell])]
    if not places or not all(column in below for column in places):
        return False
    return all(isinstance(row[column], str) or is_year(row[column]) for column in places)


def _fill_merged(grid: Grid, sheet: Sheet) -> None:
    """A cell merged over several rows gives its value to each of them that says something."""
    tall = [each for each in sheet.merged if each[0] < each[2] and each[0] < len(grid)]
    below = {
        row for top, _, bottom, _ in tall for row in range(top + 1, min(bottom + 1, len(grid)))
    }
    below = {row for row in below if filled(grid[row], 1)}
    for top, left, bottom, _ in tall:
        if filled(grid[top][left : left + 1]):
            for row in below.intersection(range(top + 1, bottom + 1)):
                grid[row][left] = grid[top][left]


def _titles(grid: Grid, start: int, end: int) -> tuple[str, ...]:
    """The lines of text above a header, the nearest ones."""
    lines = []
    for row in grid[max(start, end - _MOST_TITLES) : end]:
        texts = [clean_line(cell) for cell in filled(row) if isinstance(cell, str)]
        if texts and not is_total(row):
            lines.append(" ".join(dict.fromkeys(texts)))
    return tuple(lines)


def _without_titles_of_next(grid: Grid, start: int, end: int) -> int:
    """Where the entries above the next header end: one-cell lines over it are its titles."""
    while end > start and len(filled(grid[end - 1])) <= 1:
        end -= 1
    return end


def _own_table(grid: Grid, sheet: Sheet, encodings: Sequence[Encoding], row: int) -> FoundTable:
    """The table of a sheet that the program wrote; a row with an id is an entry in any case."""
    _fill_merged(grid, sheet)
    texts = tuple(map(clean_header, grid[row]))
    header, titles = _Header(row, row, texts), _titles(grid, 0, row)
    own = own_sheet(titles, texts)
    is_exact = own is not None and own.is_exact
    return _table(grid, sheet, encodings, header, titles, len(grid), is_exact=is_exact)


def _headless(grid: Grid, sheet: Sheet, encodings: Sequence[Encoding]) -> FoundTable:
    first = next(number for number, row in enumerate(grid) if len(filled(row)) > 0)
    is_headed = all(len(filled(row, 2)) < 2 for row in grid) and knows(filled(grid[first])[0])
    texts = tuple(clean_header(cell) if is_headed else "" for cell in grid[first])
    header = _Header(first, first if is_headed else first - 1, texts)
    return _table(grid, sheet, encodings, header, (), len(grid))


def _form_table(sheet: Sheet, form: Upright) -> FoundTable:
    """A form as a list: what it asks are the columns, each record is a row."""
    columns = tuple(
        FoundColumn(place, header, split_unit(header)[1], Encoding.UNICODE)
        for place, header in enumerate(form.headers)
    )
    rows = tuple(
        TableRow(form.first + 1 + place, cells) for place, cells in enumerate(form.records)
    )
    return FoundTable(sheet.name, form.titles, (), columns, rows)


def _picking(columns: Sequence[int]) -> Callable[[Sequence[Cell]], tuple[Cell, ...]]:
    """What takes the cells of some columns out of a row."""
    if len(columns) > 1:
        return itemgetter(*columns)
    return lambda row: tuple(row[column] for column in columns)


def _table(
    grid: Grid,
    sheet: Sheet,
    encodings: Sequence[Encoding],
    header: _Header,
    titles: tuple[str, ...],
    end: int,
    *,
    is_exact: bool = False,
) -> FoundTable:
    first = header.last + 1
    body = grid[first:end]
    ids = next((at for at, text in enumerate(header.texts) if text.startswith(ID_MARK)), None)
    sure = {at for at, row in enumerate(body) if ids is not None and row[ids] is not None}
    body = body[: max(footer_start(body), max(sure, default=-1) + 1)]
    used = [
        column
        for column, text in enumerate(header.texts)
        if text or any(filled([row[column]]) for row in body)
    ]
    columns = tuple(
        FoundColumn(column, header.texts[column], split_unit(header.texts[column])[1],
                    encodings[column])
        for column in used
    )  # fmt: skip
    listing = Body(header.texts, body)
    numbered: list[tuple[int, list[Cell]]] = []
    groups: list[str | None] = []
    group = None
    for offset, row in enumerate(body):
        if offset in sure or (
            first + offset not in header.repeats and listing.is_entry(row, len(used))
        ):
            numbered.append((first + offset + 1, row))
            groups.append(group)
        else:
            group = listing.heading(row) or group
    whole: Iterable[Sequence[Cell]] = (row for _, row in numbered)
    if not is_exact:
        whole = listing.completed(whole)
    pick = _picking(used)
    rows = tuple(
        TableRow(number, pick(row)) for (number, _), row in zip(numbered, whole, strict=True)
    )
    if not is_exact and likely_header(groups) in _TOLD_BY_GROUPS:
        beyond = len(header.texts) + used[0]
        columns = (*columns, FoundColumn(beyond, "", None, Encoding.UNICODE, from_groups=True))
        rows = tuple(
            TableRow(row.number, (*row.cells, told)) for row, told in zip(rows, groups, strict=True)
        )
    numbers = tuple(range(header.first + 1, header.last + 2))
    return FoundTable(sheet.name, titles, numbers, columns, rows)
