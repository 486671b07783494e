"""What a column of a list may be taken for, and the matching after the clerk has decided."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from nsuat_desktop.records.description import Field, Kind
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.choice_values import label_of
from nsuat_desktop.spreadsheets.header import split_unit, split_year
from nsuat_desktop.spreadsheets.matching import DERIVED, Matching
from nsuat_desktop.spreadsheets.tables import FoundTable
from nsuat_desktop.spreadsheets.vocabulary import YEARLY, field_of, vocabulary

_PARTS_OF_A_NAME = "full_name"
"""Family and given name often stand in two columns."""


@dataclass(frozen=True)
class ColumnChoice:
    """A field that a column may hold; `group` is the kind of record it belongs to."""

    path: str
    label: str
    group: str
    required: bool


def column_choices(record_type: str, years: Sequence[int] = ()) -> list[ColumnChoice]:
    """Every field of a kind and of what it links to; figures once for each of the years."""
    every = dict.fromkeys(path for paths in vocabulary(record_type).values() for path in paths)
    ordered = sorted(every, key=lambda path: (path.startswith(YEARLY), path.count(".")))
    return [
        ColumnChoice(
            full,
            path_label(record_type, full),
            _group(record_type, full),
            _is_required(record_type, full),
        )
        for path in ordered
        for full in _with_years(path, years)
    ]


def path_label(record_type: str, path: str) -> str:
    """A path as people call it: 'Họ và tên', 'Mã số thuế (đơn vị)', 'Doanh thu 2022'."""
    bare, _, year = path.partition("@")
    described = field_of(record_type, bare)
    links = _links(record_type, bare)
    if year:
        return f"{described.label} {year}"
    if not links or links[-1].link != "organisation":
        return described.label
    if bare.endswith(".name"):
        return links[-1].label
    return f"{described.label} ({_lower(links[-1].label)})"


def column_label(matching: Matching, index: int) -> str:
    """What a column is taken for, with what else its sums are of: 'Dự toán (Đầu tư công, 2024)'."""
    record_type, path = str(matching.record_type), matching.columns[index]
    label, share = path_label(record_type, path), matching.shares.get(index)
    if share is None:
        return label
    fields = description_of(record_type).by_name
    texts = [
        label_of(fields[name], str(value)) if fields[name].kind is Kind.CHOICE else str(value)
        for name, value in share.told.items()
        if name in fields
    ]
    return f"{label} ({', '.join(texts)})" if texts else label


def type_at(record_type: str, path: str) -> str:
    """The kind of record that a path of links leads to; "" is the row's own."""
    for name in filter(None, path.split(".")):
        record_type = str(description_of(record_type).by_name[name].link)
    return record_type


def years_of(table: FoundTable, matching: Matching, last_year: int) -> list[int]:
    """Years that figures of a table may be of: those it names, else the last one."""
    named = {matching.year, *(split_year(split_unit(c.header)[0])[1] for c in table.columns)}
    named |= {int(path.partition("@")[2] or 0) for path in matching.columns.values()}
    return sorted(year for year in named if year) or [last_year]


def with_column(matching: Matching, index: int, path: str | None) -> Matching:
    """The matching with a column taken for a field (None: left out).

    A field is held by one column only, so that another column loses it; parts of a name may
    stand in several.
    """
    columns = {
        each: held
        for each, held in matching.columns.items()
        if each != index and (held != path or held.endswith(_PARTS_OF_A_NAME))
    }
    if path is not None:
        columns[index] = path
    gone = (set(matching.columns) | {index}) - set(columns)
    loose = (set(matching.unmatched) - set(columns)) | gone
    kept = {each for each, held in columns.items() if held == matching.columns.get(each)}
    return replace(
        matching,
        columns=dict(sorted(columns.items())),
        unmatched=tuple(sorted(loose)),
        ticks={each: tick for each, tick in matching.ticks.items() if each in kept},
        implied={each: told for each, told in matching.implied.items() if each in kept},
        shares={each: share for each, share in matching.shares.items() if each in kept},
    )


def _with_years(path: str, years: Sequence[int]) -> Iterable[str]:
    if path.startswith(f"{YEARLY}.") and path != f"{YEARLY}.year" and years:
        return [f"{path}@{year}" for year in years]
    return [path]


def _is_required(record_type: str, path: str) -> bool:
    """Whether a record needs it and nothing else tells it."""
    described = field_of(record_type, path)
    links = _links(record_type, path)
    if not links and not path.startswith(YEARLY):
        derived = f"{record_type}.{path}" in DERIVED
        return described.required and described.default is None and not derived
    if len(links) != 1 or not links[0].required or links[0].link == "training_course":
        return False
    fields = description_of(str(links[0].link)).fields
    return described is next(each for each in fields if each.required)


def _links(record_type: str, path: str) -> list[Field]:
    """The link fields that a path goes through."""
    found: list[Field] = []
    for name in path.split(".")[:-1]:
        if name == YEARLY:
            break
        found.append(description_of(record_type).by_name[name])
        record_type = str(found[-1].link)
    return found


def _group(record_type: str, path: str) -> str:
    bare, _, year = path.partition("@")
    if bare.startswith(f"{YEARLY}."):
        return f"Số liệu năm {year}" if year else "Số liệu năm"
    links = _links(record_type, bare)
    return links[-1].label if links else description_of(record_type).label


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
