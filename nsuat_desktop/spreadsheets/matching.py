"""Which kind of record a table lists, and which field each of its columns holds."""

import itertools
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from nsuat_desktop.records.description import Description, Field, Kind, Plain, field_choices
from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.spreadsheets.content import likely_header
from nsuat_desktop.spreadsheets.courses import course_of
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.header import (
    JOINT,
    factor_of,
    ignored_keys,
    is_money,
    key_of,
    split_unit,
    split_year,
)
from nsuat_desktop.spreadsheets.numbers import NumberStyle, style_of
from nsuat_desktop.spreadsheets.own_columns import own_paths
from nsuat_desktop.spreadsheets.own_sheets import OwnSheet, own_sheet
from nsuat_desktop.spreadsheets.tables import FoundColumn, FoundTable
from nsuat_desktop.spreadsheets.values import ColumnContext
from nsuat_desktop.spreadsheets.vocabulary import YEARLY, field_of, vocabulary
from nsuat_desktop.text.fold import fold

_NOT_LISTED = frozenset({"attachment", "office_profile", "unit_reform", "catalogue_entry"})
DERIVED = frozenset({"organisation.kind", "attendance.category", "training_course.kind"})
"""Required, but they follow from others when a list does not say them."""

_KNOWN_BY = frozenset({"name", "full_name", "title", "tax_code", "personal_id", "id"})
_NUMBERS = frozenset({Kind.INT, Kind.MONEY, Kind.DECIMAL, Kind.PERCENT})
_EXACT, _PART, _CONTENT, _LINKED = 1.0, 0.7, 0.6, 0.9
_MISSING = 1.5
_DAY = (
    r"[0-9]{1,2}\s*[-/.]\s*[0-9]{1,2}\s*[-/.]\s*[0-9]{4}|[0-9]{1,2} tháng [0-9]{1,2} năm [0-9]{4}"
)
_OTHER_DAY = re.compile(rf"(đến (?:hết )?(?:ngày )?)?(?:\b{_DAY}\b)", re.IGNORECASE)
_ATTACHED = re.compile(r"\W*(ban hành )?kèm theo\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")


@dataclass(frozen=True)
class Matching:
    """What the columns of a table mean.

    `columns` and `ticks` go by `FoundColumn.index`; two columns may share a path (family and given
    name; "x" under Nam or Nữ, whose meaning is in `ticks`). A filled cell of a column in `implied`
    (the year of birth under Nữ) tells a (path, value) besides. `course` is what the titles of a
    list of attendees say; `confidence` runs from 0 to 1; `year` is the one the titles name.
    """

    record_type: str | None
    columns: Mapping[int, str]
    confidence: float
    unmatched: tuple[int, ...]
    ticks: Mapping[int, Plain] = field(default_factory=dict)
    implied: Mapping[int, tuple[str, Plain]] = field(default_factory=dict)
    course: Mapping[str, Plain] | None = None
    year: int | None = None


Words = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class _Taken:
    """The year of figures without one of their own, and the paths that other columns hold.

    `own` are the headers that are sure, in a sheet that the program wrote.
    """

    year: int | None
    paths: Collection[str]
    own: Mapping[str, str]


@dataclass(frozen=True)
class _Meaning:
    path: str
    weight: float
    tick: Plain = None
    implies: tuple[str, Plain] | None = None


def match(table: FoundTable, description: Description | None = None) -> Matching:
    """The best reading of a table, as a list of the given kind or of whichever fits best.

    A sheet that the program wrote is of the kind it says, unless another one is asked for.
    """
    own = own_sheet_of(table)
    if description is None and own is not None:
        description = own.description
        if not is_imported(description):
            return _unknown(table)
    if description is not None:
        return _matched(table, description)[0]
    listed = (each for each in descriptions().values() if not each.by_program)
    kinds = [each for each in listed if each.type not in _NOT_LISTED]
    matching, score = max((_matched(table, each) for each in kinds), key=lambda found: found[1])
    if score <= 0:
        return _unknown(table)
    return matching


def is_imported(description: Description) -> bool:
    """Whether records of a kind come in from a sheet: files and what the program writes do not."""
    return description.type != "attachment" and not description.by_program


def _unknown(table: FoundTable) -> Matching:
    return Matching(None, {}, 0.0, tuple(column.index for column in table.columns))


def own_sheet_of(table: FoundTable) -> OwnSheet | None:
    """What a table says of itself that the program wrote; None for any other."""
    return own_sheet(table.titles, [column.header for column in table.columns])


def contexts(
    table: FoundTable, matching: Matching, today: date, epoch_1904: bool = False
) -> dict[int, ColumnContext]:
    """What `convert` needs to know of each matched column, by its index."""
    own = own_sheet_of(table)
    exact = own is not None and own.is_exact
    found = {}
    for place, column in enumerate(table.columns):
        path = matching.columns.get(column.index)
        if path is None or matching.record_type is None:
            continue
        kind = field_of(matching.record_type, path).kind
        cells = (row.cells[place] for row in table.rows)
        found[column.index] = ColumnContext(
            today,
            _style(kind, cells, exact=exact),
            factor_of(column.unit or _unit_of_titles(table)),
            epoch_1904,
            matching.ticks.get(column.index),
            exact,
        )
    return found


def _style(kind: Kind, cells: Iterable[Cell], *, exact: bool) -> NumberStyle:
    if kind not in _NUMBERS:
        return NumberStyle.UNSURE
    return NumberStyle.VIETNAMESE if exact else style_of(cells)


def _unit_of_titles(table: FoundTable) -> str | None:
    """'Đơn vị tính: triệu đồng' above the table holds for its money columns."""
    for line in table.titles:
        if found := re.search(r"(?:đơn vị tính|đvt)\s*:\s*([^();]+)", line, re.IGNORECASE):
            return found[1].strip()
    return None


def _matched(table: FoundTable, description: Description) -> tuple[Matching, float]:
    own = own_sheet_of(table)
    sure = own is not None and own.description is description
    known = own_paths(description.type) if sure else {}
    course = course_of(table.titles) if description.type == "attendance" and not sure else None
    year = None if sure else _year_of(table)
    columns: dict[int, str] = {}
    ticks: dict[int, Plain] = {}
    implied: dict[int, tuple[str, Plain]] = {}
    score = 0.0
    for place, column in enumerate(table.columns):
        meaning = _meaning(table, place, description, _Taken(year, columns.values(), known))
        if meaning is None:
            continue
        columns[column.index] = meaning.path
        if meaning.tick is not None:
            ticks[column.index] = meaning.tick
        if meaning.implies is not None:
            implied[column.index] = meaning.implies
        is_linked = "." in meaning.path and column.header not in known
        score += meaning.weight * (_LINKED if is_linked else 1)
    columns = _with_year_of_row(columns, year)
    wanted = [each for each in table.columns if not _is_ignored(each)]
    unmatched = tuple(each.index for each in wanted if each.index not in columns)
    confidence = min(1.0, score / len(wanted)) if wanted else 0.0
    score -= _MISSING * _missing(description, columns, course)
    score += 1 if course else 0
    matching = Matching(
        description.type, columns, confidence, unmatched, ticks, implied, course, year
    )
    return matching, score if columns else 0.0


def _with_year_of_row(columns: dict[int, str], year: int | None) -> dict[int, str]:
    """A column of years holds for the figures of its rows, whatever the titles say."""
    if f"{YEARLY}.year" not in columns.values():
        return columns
    return {index: path.removesuffix(f"@{year}") for index, path in columns.items()}


def _is_ignored(column: FoundColumn) -> bool:
    return key_of(column.header) in ignored_keys()


def is_complete(matching: Matching) -> bool:
    """Whether the columns give all that a new record of the kind must have."""
    if matching.record_type is None:
        return False
    description = descriptions()[matching.record_type]
    return not _missing(description, matching.columns, matching.course)


def _missing(
    description: Description, columns: Mapping[int, str], course: Mapping[str, Plain] | None
) -> int:
    """How many required fields nothing in the table gives."""
    given = {"course"} if course else set()
    for path in columns.values():
        name, _, rest = path.partition(".")
        # Of a linked record, only what it is known by says which one it is.
        if not rest or rest in _KNOWN_BY:
            given.add(name)
    return sum(
        each.required
        and each.default is None
        and each.name not in given
        and f"{description.type}.{each.name}" not in DERIVED
        for each in description.fields
    )


def _meaning(
    table: FoundTable, place: int, description: Description, taken: _Taken
) -> _Meaning | None:
    column = table.columns[place]
    if _is_ignored(column):
        return None
    if own := taken.own.get(column.header):
        return _Meaning(own, _EXACT)
    words = vocabulary(description.type)
    if not column.header:
        likely = likely_header([row.cells[place] for row in table.rows])
        path = _pick(words.get(key_of(likely or ""), ()), column, description, taken)
        return _Meaning(path, _CONTENT) if path else None
    bare, own_year = split_year(split_unit(column.header)[0])
    taken = replace(taken, year=own_year or taken.year)
    parts = [part for part in bare.split(JOINT) if part]
    if len(parts) > 1 and (ticked := _ticked(parts, words, description)):
        return ticked
    for text in dict.fromkeys([bare, *reversed(parts), " ".join(reversed(parts))]):
        if path := _pick(words.get(key_of(text), ()), column, description, taken):
            return _Meaning(path, _EXACT)
    if sex := _sex(bare, words, description):
        return sex
    path = _pick(_contained(key_of(bare), words), column, description, taken)
    return _Meaning(path, _PART) if path else None


def _pick(
    paths: Iterable[str], column: FoundColumn, description: Description, taken: _Taken
) -> str | None:
    """The first path that fits the unit of the column and that no other column holds."""
    for path in paths:
        money = field_of(description.type, path).kind is Kind.MONEY
        figure = path.startswith(f"{YEARLY}.") and path != f"{YEARLY}.year"
        full = f"{path}@{taken.year}" if figure and taken.year else path
        free = full not in taken.paths or path.endswith("full_name")
        if free and (money or not is_money(column.unit)):
            return full
    return None


def _contained(key: str, words: Words) -> tuple[str, ...]:
    """The longest known name of two words or more inside a header that says more."""
    inside = [known for known in words if " " in known and f" {known} " in f" {key} "]
    return words[max(inside, key=len)] if inside else ()


def _ticked(parts: list[str], words: Words, description: Description) -> _Meaning | None:
    """'Giới tính – Nữ' is a column of ticks; 'Năm sinh – Nữ' one of years that tells the sex."""
    paths = words.get(key_of(parts[0]), ())
    for path in paths:
        if code := _code_of(field_of(description.type, path), parts[-1]):
            return _Meaning(path, _EXACT, code)
    sex = _sex(parts[-1], words, description)
    if sex is None or not paths:
        return None
    return _Meaning(paths[0], _EXACT, implies=(sex.path, sex.tick))


def _sex(text: str, words: Words, description: Description) -> _Meaning | None:
    """A column headed 'Nam' or 'Nữ' where the kind of list has a field for the sex."""
    every = dict.fromkeys(itertools.chain.from_iterable(words.values()))
    for path in every:
        if path.rpartition(".")[2] == "sex":
            code = _code_of(field_of(description.type, path), text)
            return _Meaning(path, _EXACT, code) if code else None
    return None


def _code_of(described: Field, text: str) -> str | None:
    if described.kind is not Kind.CHOICE or described.catalogue is not None:
        return None
    wanted = fold(text).strip()
    codes = (each.code for each in field_choices(described) if fold(each.label).strip() == wanted)
    return next(codes, None)


def _year_of(table: FoundTable) -> int | None:
    """The year of the figures, when the titles name one and no other.

    A day counts only as the last one ('tính đến 31/12/2022'), and what a list is attached to
    does not: '(Kèm theo Báo cáo số 45/2024)'.
    """
    lines = (line for line in table.titles if not _ATTACHED.match(line))
    texts = [_OTHER_DAY.sub(lambda found: found[0] if found[1] else " ", line) for line in lines]
    years = {int(found) for text in texts for found in _YEAR.findall(text)}
    return years.pop() if len(years) == 1 else None
