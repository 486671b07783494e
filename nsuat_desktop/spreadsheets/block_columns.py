"""Columns that repeat in blocks, each of which is a record: 'ISO 9001: số, ngày | HACCP: số, ngày'.

What stands over a block is a value (a system, a year), or only counts: 'Chứng nhận 1'.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from nsuat_desktop.records.description import Description, Plain
from nsuat_desktop.spreadsheets.choice_values import standard_named
from nsuat_desktop.spreadsheets.header import JOINT, is_number_header, key_of, split_unit
from nsuat_desktop.spreadsheets.money_columns import Share, lists_shares
from nsuat_desktop.spreadsheets.several_records import names_systems
from nsuat_desktop.spreadsheets.tables import FoundColumn, FoundTable

PathOf = Callable[[Sequence[str], int, AbstractSet[str]], str | None]
"""(texts of a header, place of the column, paths taken) -> the field of the kind's own records."""

_YEAR_FIELD = "year"
_LEAST = 2
_YEARS = re.compile(r"(?:năm )?((?:19|20)[0-9]{2})", re.IGNORECASE)
_ORDINALS = {"nhất": "1", "hai": "2", "ba": "3", "tư": "4", "i": "1", "ii": "2", "iii": "3"}
_COUNTED = re.compile(
    r"(.*?[^\W\d_])\s*[(.]?\s*(?:(?:số|thứ)\s+)?([1-9]|\bnhất|\bhai|\bba|\btư|\bI{1,3})\)?",
    re.IGNORECASE,
)
_BY_OTHERS = frozenset({"yearly_figures", "macro_indicator", "plan_task", "organisation"})
"""Kinds whose columns repeat for years, or to say more of one record."""
_BARE = frozenset({"so", "ngai"})
"""Alone they say too little: under 'ISO 9001' the number is that of what is listed."""
_APART = "Mỗi nhóm cột (“{}” …) ghi thành một bản ghi riêng. Xem lại."


@dataclass(frozen=True)
class _Column:
    """A column of a block: what it stands under, which value that is, and what it says itself."""

    place: int
    group: str
    base: str
    texts: tuple[str, ...]
    told: Mapping[str, Plain] = field(default_factory=dict)


def blocks_of(table: FoundTable, description: Description, path_of: PathOf) -> Mapping[int, Share]:
    """What each column of such blocks holds, by its index; empty where there are none."""
    if lists_shares(description) or description.type in _BY_OTHERS:
        return {}
    for look in (_under_system, _under_year, _under_number):
        columns = [
            found
            for place, column in enumerate(table.columns)
            if column.header and not is_number_header(column.header)
            if (found := look(column, place, description))
        ]
        paths = _paths(columns, path_of)
        if len({each.group for each in columns}) == 1 and _says_itself(table, columns, path_of):
            continue
        if _are_blocks(columns, paths, description):
            systems = {each.name for each in filter(names_systems, description.fields)}
            are_sure = not systems.isdisjoint(paths.values())
            return dict(_shares(table, columns, paths, are_sure=are_sure))
    return {}


def _says_itself(table: FoundTable, columns: Sequence[_Column], path_of: PathOf) -> bool:
    """Whether another column has what stands over the only block."""
    told = {name for each in columns for name in each.told}
    inside = {each.place for each in columns}
    return any(
        place not in inside and path_of(tuple(_rows_of(column)[-1:]), place, set()) in told
        for place, column in enumerate(table.columns)
    )


def _rows_of(column: FoundColumn) -> list[str]:
    return [part for part in split_unit(column.header)[0].split(JOINT) if part]


def _under_system(column: FoundColumn, place: int, description: Description) -> _Column | None:
    """'ISO 9001:2015 – Số GCN', or 'Số GCN ISO 9001:2015' in one row."""
    rows = _rows_of(column)
    for described in filter(names_systems, description.fields):
        for part in rows[:-1] or rows:
            found = standard_named(described, part)
            if found is None:
                continue
            also = {
                name: value for name, value in found.also.items() if name in description.by_name
            }
            told = {described.name: found.code, **also}
            last = rows[-1]
            more = (f"{last} {description.label}",) if key_of(last) in _BARE else ()
            group = part if len(rows) > 1 else found.code
            return _Column(place, group, "", (last, *more), told)
    return None


def _under_year(column: FoundColumn, place: int, description: Description) -> _Column | None:
    """'Năm 2022 – Danh hiệu'."""
    rows = _rows_of(column)
    years = [found[1] for part in rows[:-1] if (found := _YEARS.fullmatch(part))]
    if len(years) != 1:
        return None
    has_year = _YEAR_FIELD in description.by_name
    told: dict[str, Plain] = {_YEAR_FIELD: int(years[0])} if has_year else {}
    return _Column(place, years[0], "", (rows[-1],), told)


def _under_number(column: FoundColumn, place: int, description: Description) -> _Column | None:
    """'Chứng nhận 1 – Số', or 'Số GCN 1' in one row."""
    rows = _rows_of(column)
    for part in rows[:-1]:
        if found := _COUNTED.fullmatch(part):
            number = _ORDINALS.get(found[2].lower(), found[2])
            base = key_of(found[1])
            return _Column(place, f"{base} {number}", base, (rows[-1], f"{rows[-1]} {found[1]}"))
    if len(rows) == 1 and (found := _COUNTED.fullmatch(rows[0])):
        number = _ORDINALS.get(found[2].lower(), found[2])
        return _Column(place, number, "", (found[1],))
    return None


def _paths(columns: Sequence[_Column], path_of: PathOf) -> dict[int, str]:
    """The field of each column by its place, each once in a block."""
    taken: dict[str, set[str]] = {}
    found = {}
    for column in columns:
        held = taken.setdefault(column.group, set(column.told))
        if path := path_of(column.texts, column.place, held):
            held.add(path)
            found[column.place] = path
    return found


def _are_blocks(
    columns: Sequence[_Column], paths: Mapping[int, str], description: Description
) -> bool:
    """Whether several blocks say the same things of different records.

    Where nothing but their number tells them apart, each has what such a record must have and
    more: days alone may be those of one.
    """
    held = {column.group: set[str]() for column in columns}
    for column in columns:
        if column.place in paths:
            held[column.group].add(paths[column.place])
    counts = Counter(path for each in held.values() for path in each)
    if len(held) == 1 and all(column.told for column in columns):
        return len(paths) >= _LEAST
    again = {path for path, count in counts.items() if count >= _LEAST}
    if not again or any(not each & again for each in held.values()):
        return False
    if all(column.told for column in columns):
        return True
    required = {each.name for each in description.fields if each.required and not each.default}
    are_alike = len({column.base for column in columns}) == 1
    return are_alike and bool(again & required) and len(again) >= _LEAST


def _shares(
    table: FoundTable, columns: Sequence[_Column], paths: Mapping[int, str], *, are_sure: bool
) -> Iterator[tuple[int, Share]]:
    groups = list(dict.fromkeys(column.group for column in columns))
    seen: set[str] = set()
    for column in columns:
        if column.place not in paths:
            continue
        is_doubtful = not are_sure and not column.told and column.group not in seen
        seen.add(column.group)
        header = table.columns[column.place].header.split(JOINT)[0]
        yield (
            table.columns[column.place].index,
            Share(
                paths[column.place],
                column.told,
                _APART.format(header) if is_doubtful else "",
                1 + groups.index(column.group),
            ),
        )
