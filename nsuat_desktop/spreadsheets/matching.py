"""Which kind of record a table lists, and which field each of its columns holds."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from nsuat_desktop.records.description import Description, Kind, Plain
from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.spreadsheets.converted import ColumnContext
from nsuat_desktop.spreadsheets.courses import course_of
from nsuat_desktop.spreadsheets.day_texts import may_be_swapped, puts_month_first
from nsuat_desktop.spreadsheets.header import currency_of, factor_of, key_of
from nsuat_desktop.spreadsheets.line_columns import lines_field
from nsuat_desktop.spreadsheets.meanings import Meaning, Meanings, is_ignored
from nsuat_desktop.spreadsheets.money_columns import Share
from nsuat_desktop.spreadsheets.number_values import counted_in, may_be_fractions
from nsuat_desktop.spreadsheets.numbers import (
    NumberStyle,
    groups_by_commas,
    has_points,
    style_of,
)
from nsuat_desktop.spreadsheets.own_columns import own_paths
from nsuat_desktop.spreadsheets.own_sheets import OwnSheet, own_sheet
from nsuat_desktop.spreadsheets.person_names import names_address
from nsuat_desktop.spreadsheets.post_values import names_posts_and_units
from nsuat_desktop.spreadsheets.roll_marks import CAME, marks_of
from nsuat_desktop.spreadsheets.tables import FoundTable
from nsuat_desktop.spreadsheets.title_words import (
    figures_year,
    names_kind,
    told_by_titles,
    unit_of,
    year_of,
)
from nsuat_desktop.spreadsheets.vocabulary import YEARLY, field_of

_NOT_LISTED = frozenset({"attachment", "office_profile", "unit_reform", "catalogue_entry"})
_ONLY_WHEN_NAMED = {"leading_recognition": "document_number"}
"""Any list with a decision and a day could be one: the title or this column must speak of it."""

DERIVED = frozenset(
    {
        "organisation.kind",
        "attendance.category",
        "training_course.kind",
        "training_course.ends",
        "event.kind",
    }
)
"""Required, but they follow from others when a list does not say them."""

_KNOWN_BY = frozenset({"name", "full_name", "title", "tax_code", "personal_id", "id"})
_NUMBERS = frozenset({Kind.INT, Kind.MONEY, Kind.DECIMAL, Kind.PERCENT})
_UNITS_OF_PERSONS = frozenset({"organisation.name", "organisation_name"})
_LEAST_DONG, _LEAST_DIGITS = 1_000_000, 7
_OF_LEARNERS = re.compile(r"\b(?:học viên|lớp|khóa|tập huấn|đào tạo|bồi dưỡng)\b", re.IGNORECASE)
_LINKED = 0.9
_MISSING = 1.5
_NAMED = 0.5


@dataclass(frozen=True)
class Matching:
    """What the columns of a table mean.

    `columns` and `ticks` go by `FoundColumn.index`; two columns may share a path (family and given
    name; "x" under Nam or Nữ, whose meaning is in `ticks`). A filled cell of a column in `implied`
    (the year of birth under Nữ) tells a (path, value) besides. `course` is what the titles of a
    list of attendees say; `confidence` runs from 0 to 1; `year` is the one the titles name;
    `told` are values that they give every entry where no column does. Cells of columns with equal
    `shares` are of one record, those of others of further ones.
    """

    record_type: str | None
    columns: Mapping[int, str]
    confidence: float
    unmatched: tuple[int, ...]
    ticks: Mapping[int, Plain] = field(default_factory=dict)
    implied: Mapping[int, tuple[str, Plain]] = field(default_factory=dict)
    course: Mapping[str, Plain] | None = None
    year: int | None = None
    told: Mapping[str, Plain] = field(default_factory=dict)
    shares: Mapping[int, Share] = field(default_factory=dict)


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
    kinds = [each for each in listed if _may_be(table, each)]
    found = [_matched(table, each) for each in kinds]
    matching, score = max(found, key=lambda each: each[1])
    if score <= 0:
        return _unknown(table)
    named = (each for each, _ in found if each.record_type == "certificate")
    return next(named) if _is_of_certificates(table, matching) else matching


def _is_of_certificates(table: FoundTable, matching: Matching) -> bool:
    """Whether titles say that what looks like help without a day or a sum are certificates.

    Such a list does not say who certified, so that nothing of it can go in: better than to
    count as helped by the office who was not.
    """
    if matching.record_type != "support":
        return False
    says_more = any(
        not path.startswith("organisation.") and path != "solution"
        for path in matching.columns.values()
    )
    kinds = descriptions()
    spoken_of = [kind for kind in ("support", "certificate") if names_kind(table, kinds[kind])]
    return not says_more and spoken_of == ["certificate"]


def _may_be(table: FoundTable, description: Description) -> bool:
    """Whether a table of an unknown kind may be a list of these."""
    own = _ONLY_WHEN_NAMED.get(description.type)
    if own is not None and not names_kind(table, description):
        label = key_of(description.by_name[own].label)
        return any(key_of(column.header) == label for column in table.columns)
    return description.type not in _NOT_LISTED


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
    if matching.record_type is None:
        return {}
    own = own_sheet_of(table)
    exact = own is not None and own.is_exact
    styles = {} if exact else _styles(table, matching)
    year = year_of(table)
    found = {}
    for place, column in enumerate(table.columns):
        path = matching.columns.get(column.index)
        if path is None:
            continue
        kind = field_of(matching.record_type, path).kind
        is_money = kind is Kind.MONEY
        share = matching.shares.get(column.index)
        unit = column.unit or (share.unit if share else None) or unit_of(table)
        found[column.index] = ColumnContext(
            today,
            NumberStyle.VIETNAMESE if exact else styles.get(column.index, NumberStyle.UNSURE),
            factor_of(unit),
            epoch_1904,
            matching.ticks.get(column.index),
            exact,
            is_money and not exact and unit is None and _are_small(table, place),
            None if exact else year,
            currency_of(column.header, *table.titles) if is_money and unit is None else "",
            *(_order_of_days(table, place) if kind is Kind.DATE and not exact else (False, False)),
            marks_of(row.cells[place] for row in table.rows)
            if path == CAME and own is None and column.index not in matching.ticks
            else frozenset(),
            kind is Kind.TEXT and not exact and names_address(column.header, path),
            counted_in(column.header) if path.endswith("hours") else "",
            kind in (Kind.PERCENT, Kind.DECIMAL)
            and not exact
            and may_be_fractions((row.cells[place] for row in table.rows), kind),
            not exact
            and names_posts_and_units(column.header, path)
            and not _UNITS_OF_PERSONS.intersection(map(_last_names, matching.columns.values())),
        )
    return found


def _last_names(path: str) -> str:
    """'organisation.name' of 'person.organisation.name'; other paths as they stand or shorter."""
    before, _, name = path.rpartition(".")
    holder = before.rpartition(".")[2]
    return f"{holder}.{name}" if holder == "organisation" else name


def _order_of_days(table: FoundTable, place: int) -> tuple[bool, bool]:
    """Whether texts put the month first; whether a spreadsheet may have done it unasked."""
    cells = [row.cells[place] for row in table.rows]
    texts = [cell for cell in cells if type(cell) is str]
    if not texts:
        return False, False
    days = [cell for cell in cells if isinstance(cell, date)]
    return puts_month_first(texts), may_be_swapped(texts, days)


def _are_small(table: FoundTable, place: int) -> bool:
    """Whether no number of a column could be an amount in đồng."""
    for row in table.rows:
        cell = row.cells[place]
        if isinstance(cell, int | float) and abs(cell) >= _LEAST_DONG:
            return False
        if isinstance(cell, str) and (sum(map(str.isdigit, cell)) >= _LEAST_DIGITS):
            return False
    return True


def _styles(table: FoundTable, matching: Matching) -> dict[int, NumberStyle]:
    """How each column of numbers writes them; where its own do not tell, the other columns may."""
    numbers = {
        column.index: [row.cells[place] for row in table.rows]
        for place, column in enumerate(table.columns)
        if (path := matching.columns.get(column.index))
        and field_of(str(matching.record_type), path).kind in _NUMBERS
    }
    styles = {index: style_of(cells) for index, cells in numbers.items()}
    english = (numbers[index] for index, style in styles.items() if style is NumberStyle.ENGLISH)
    if any(map(groups_by_commas, english)):
        for index, style in styles.items():
            if style is NumberStyle.UNSURE and not has_points(numbers[index]):
                styles[index] = NumberStyle.ENGLISH
    return styles


def _matched(table: FoundTable, description: Description) -> tuple[Matching, float]:
    own = own_sheet_of(table)
    sure = own is not None and own.description is description
    known = own_paths(description.type) if sure else {}
    course = course_of(table.titles) if description.type == "attendance" and not sure else None
    year = None if sure else figures_year(table)
    found = Meanings(table, description, year, known).found()
    kept = {at: each.path for at, each in found.items() if sure or _is_kept(description, each.path)}
    columns = _with_year_of_row(kept, year)
    given = {name for each in found.values() if each.share for name in each.share.told}
    told = {} if sure else told_by_titles(table, description, [*columns.values(), *given])
    wanted = [
        each
        for each in table.columns
        if not is_ignored(each) and (each.index in columns or not each.from_groups)
    ]
    score = sum(_weight(description, each, table, at, known) for at, each in found.items())
    confidence = min(1.0, score / len(wanted)) if wanted else 0.0
    matching = Matching(
        description.type,
        columns,
        confidence,
        tuple(each.index for each in wanted if each.index not in columns),
        {at: found[at].tick for at in columns if found[at].tick is not None},
        {at: implies for at in columns if (implies := found[at].implies) is not None},
        course,
        year,
        told,
        {at: share for at in columns if (share := found[at].share) is not None},
    )
    score -= _MISSING * _missing(description, matching)
    score += 1 if course else 0
    score += _NAMED if not sure and names_kind(table, description) else 0
    return matching, score if columns else 0.0


def _is_kept(description: Description, path: str) -> bool:
    """Of a person's organisation a list tells which one it is; the rest is kept nowhere."""
    *before, holder, name = ["", "", *path.split(".")]
    of_person = description.type == "person" or "person" in before
    return not (of_person and holder == "organisation") or name in ("name", "tax_code")


def _with_year_of_row(columns: dict[int, str], year: int | None) -> dict[int, str]:
    """A column of years holds for the figures of its rows, whatever the titles say."""
    if f"{YEARLY}.year" not in columns.values():
        return columns
    return {index: path.removesuffix(f"@{year}") for index, path in columns.items()}


def _weight(
    description: Description,
    meaning: Meaning,
    table: FoundTable,
    index: int,
    known: Mapping[str, str],
) -> float:
    if lines_field(description, meaning.path) and (
        not names_kind(table, description) or _OF_LEARNERS.search(" ".join(table.titles))
    ):
        return 0.0  # any list of people may tell of certificates
    header = next(each.header for each in table.columns if each.index == index)
    is_linked = "." in meaning.path and header not in known
    return meaning.weight * (_LINKED if is_linked else 1)


def is_complete(matching: Matching) -> bool:
    """Whether the columns give all that a new record of the kind must have."""
    if matching.record_type is None:
        return False
    description = descriptions()[matching.record_type]
    return not _missing(description, matching)


def _missing(description: Description, matching: Matching) -> int:
    """How many required fields nothing in the table gives."""
    given = {*matching.told, "course"} if matching.course else set(matching.told)
    given |= {name for each in matching.shares.values() for name in each.told}
    for path in matching.columns.values():
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
