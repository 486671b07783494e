"""What each column of a table means in a list of one kind: its header, else its cells."""

import itertools
import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from nsuat_desktop.records.checks import NOTES
from nsuat_desktop.records.description import Description, Field, Kind, Plain
from nsuat_desktop.spreadsheets.award_words import lists_persons
from nsuat_desktop.spreadsheets.block_columns import blocks_of
from nsuat_desktop.spreadsheets.choice_values import read_choice
from nsuat_desktop.spreadsheets.content import likely_header
from nsuat_desktop.spreadsheets.converted import as_text
from nsuat_desktop.spreadsheets.english_headers import one_language
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.header import (
    ignored_keys,
    is_money,
    key_of,
    known_keys,
    taken_apart,
)
from nsuat_desktop.spreadsheets.line_columns import is_of_other_paper
from nsuat_desktop.spreadsheets.money_columns import Share, shares_of
from nsuat_desktop.spreadsheets.post_values import names_posts_and_units
from nsuat_desktop.spreadsheets.roll_marks import CAME, tells_absence
from nsuat_desktop.spreadsheets.several_records import makes_records, names_systems
from nsuat_desktop.spreadsheets.short_words import spelled_out
from nsuat_desktop.spreadsheets.tables import FoundColumn, FoundTable
from nsuat_desktop.spreadsheets.tick_columns import systems_side_by_side, ticked_system
from nsuat_desktop.spreadsheets.title_words import names_kind
from nsuat_desktop.spreadsheets.vocabulary import YEARLY, field_of, vocabulary
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line

_EXACT, _PART, _CONTENT, _DOUBTFUL = 1.0, 0.7, 0.6, 0.3
_SAMPLE = 50
_BIRTH = re.compile(r"(?:[0-9]{1,2}[/.-]){0,2}(?:19|20)[0-9]{2}")
_SUMS = frozenset({"tong", "tong so", "tong cong", "cong", "chung"})
_TOLD_OTHERWISE = frozenset({"category"})
"""Choices that follow from other cells: a column that holds something else is none of theirs."""
_DOES = re.compile(
    r"(?:don vi|co quan|to chuc) (?:thuc hien|chu tri|phoi hop|to chuc|tu van|phu trach|giai quiet"
    r"|tham muu|quan li|ban hanh|chu tri thuc hien|tham gia phoi hop)"
)
"""Who sees to what a table lists: it is no list of organisations."""
_OF_A_DAY = frozenset({"ngai", "thang"})
_NO_FIGURE = re.compile(
    r"\b(kế hoạch|kh|dự kiến|chỉ tiêu|mục tiêu|so sánh|tăng trưởng|tốc độ|ước|t[ỷỉ] (lệ|trọng)"
    r"|[0-9]+ tháng|quý|trong đó nữ)\b"
    r"|/ ?(người|tháng|ha|lđ|lao động|sản phẩm|sp|quý|ngày)\b"
)
"""What is planned, compared or of a part of the year is no figure of it."""

_FEW_DIGITS = re.compile(r"[-+]?[0-9]{1,5}(?:[.,][0-9]{1,2})?")
_TICKS = frozenset({"x", "X", "✓", "✔", "√"})
_WORDED = frozenset({Kind.TEXT, Kind.NOTE})
_NAMES_OF = frozenset({"name", "full_name"})
_UNIT_OF_PERSON = "organisation_name"
_REPRESENTED = "representative"
_LINE_CODE = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,2})*\.?")
"""What numbers a line; no tax code is so short."""
_FIRST_ISSUE = re.compile(r"lần đầu|ban đầu|lần 1\b", re.IGNORECASE)
_IN_FORCE = re.compile(r"hiệu lực", re.IGNORECASE)
_ISSUED = re.compile(r"(?:ngày|năm|cấp) (?:cấp|chứng nhận|ngày)\b", re.IGNORECASE)
_NEW_ISSUE = re.compile(
    r"cấp (?:lại|đổi|mới)|gia hạn|tái chứng nhận|(?:cấp|chứng nhận) lần (?:[2-9]|cuối)"
    r"|gần nhất|hiện (?:tại|hành)",
    re.IGNORECASE,
)

Words = Mapping[str, tuple[str, ...]]

_NO_HOURS = frozenset({"ngai", "buoi", "tuan", "thang"})
_DONE = frozenset({"th", "thuc hien", "ket qua", "nam"})
"""Beside a year: what was done in it, and no plan."""
_WHOLE_YEAR = frozenset({"ca nam", "tong ca nam"})
"""Behind the quarters: what the titles name, of the year that they name."""
_DAY_FIRST = "ngai "
_OF_DAYS = frozenset({Kind.DATE, Kind.DATES, Kind.INT})
"""What a header that begins with 'Ngày' and goes on may be of; no name and no number."""


@dataclass(frozen=True)
class Meaning:
    """A path, how sure it is, the value that ticks stand for, what a filled cell implies.

    Cells with a `share` are of a record of their own.
    """

    path: str
    weight: float
    tick: Plain = None
    implies: tuple[str, Plain] | None = None
    share: Share | None = None


def is_ignored(column: FoundColumn) -> bool:
    """Whether a column is one of those that are never kept."""
    return key_of(column.header) in ignored_keys()


class Meanings:
    """Finds what the columns of a table mean.

    `year` is that of figures without one of their own; `own` are the headers that are sure, in a
    sheet that the program wrote.
    """

    def __init__(
        self,
        table: FoundTable,
        description: Description,
        year: int | None,
        own: Mapping[str, str],
    ) -> None:
        self._table = table
        self._description = description
        self._year = year
        self._own = own
        self._words: Words = vocabulary(description.type)
        self._found: dict[int, Meaning] = {}
        self._taken: set[str] = set()
        self._sums: frozenset[int] = frozenset()
        self._is_of_persons = lists_persons(description, table, self._words)

    def found(self) -> Mapping[int, Meaning]:
        """Meaning by index of the column, from left to right.

        What a header says itself comes before what stands over it and what it says in part: under
        'Kinh phí' the column 'NSNN' is the money of the state, whatever stands before it.
        """
        if not self._own:
            self._find_systems()
            self._find_shares()
            self._find_blocks()
        for look in (self._said, self._said_in_part):
            for place, column in enumerate(self._table.columns):
                if column.index in self._found or column.index in self._sums:
                    continue
                if not is_ignored(column) and (meaning := look(column, place)):
                    self._found[column.index] = meaning
                    self._taken.add(meaning.path)
        self._leave_posts_of_others()
        return dict(sorted(self._found.items()))

    def _meant_before(self, place: int) -> Iterable[Sequence[str]]:
        """What the headers to the left of a column may mean, from the nearest on."""
        columns = reversed(self._table.columns[:place])
        return (self._paths(taken_apart(column.header)[0]) for column in columns)

    def _leave_posts_of_others(self) -> None:
        """Beside 'Người liên hệ' the post is not that of who represents the organisation."""
        for index, meaning in list(self._found.items()):
            holder, _, name = meaning.path.rpartition(".")
            whose = f"{holder}.{_REPRESENTED}" if holder else _REPRESENTED
            if name == f"{_REPRESENTED}_post" and whose not in self._taken and not self._own:
                del self._found[index]

    def _paths(self, text: str) -> tuple[str, ...]:
        """What a header may mean, as it stands or with its short words spelled out."""
        key = key_of(text)
        words = self._words
        if found := words.get(key) or words.get(spelled_out(key, words) or ""):
            return found
        return words.get(one_language(key, words, known_keys()) or "", ())

    def _find_systems(self) -> None:
        """'ISO 9001 | 5S | Kaizen' side by side over ticks, without a word above them."""
        is_named = names_kind(self._table, self._description)
        for described in filter(makes_records, self._description.fields):
            if not is_named and not names_systems(described):
                continue  # 'Tư vấn | Đào tạo' may be of anything
            for index, code in systems_side_by_side(self._table, described).items():
                self._found[index] = Meaning(described.name, _EXACT, code)
                self._taken.add(described.name)

    def _find_blocks(self) -> None:
        """'ISO 9001 – Số | Ngày cấp' beside 'HACCP – Số | Ngày cấp'."""
        blocks = blocks_of(self._table, self._description, self._path_in_block)
        for index, share in blocks.items():
            self._found[index] = Meaning(share.path, _EXACT, share=share)
            self._taken |= {share.path, *share.told}

    def _path_in_block(self, texts: Sequence[str], place: int, taken: Set[str]) -> str | None:
        """The field of the kind's own records that a column holds, besides those `taken`."""
        column = self._table.columns[place]
        if column.index in self._found or is_ignored(column):
            return None
        self._taken, kept = {*taken}, self._taken
        named = [*map(self._paths, texts), *(_contained(key_of(t), self._words) for t in texts)]
        steps = [each.name for each in self._description.fields if each.kind is Kind.STEPS]
        found = (
            self._pick(
                (path for path in paths if "." not in path or path.partition(".")[0] in steps),
                column,
                place,
                None,
            )
            for paths in named
        )
        path = next(filter(None, found), None)
        self._taken = kept
        return path

    def _find_shares(self) -> None:
        """'NSTW | NSĐP | Nguồn khác', '2023 | 2024': a sum of each, and none of their sums."""
        shares, self._sums = shares_of(self._table, self._description)
        for index, share in shares.items():
            self._found[index] = Meaning(share.path, _PART, share=share)
            self._taken |= {share.path, *share.told} - {NOTES.name}

    def _said(self, column: FoundColumn, place: int) -> Meaning | None:
        if own := self._own.get(column.header):
            return Meaning(own, _EXACT)
        if not column.header:
            return None
        bare, parts, year = taken_apart(column.header)
        if parts and tells_absence(self._description.type, parts[-1]):
            return Meaning(CAME, _EXACT, tick=False)
        if len(parts) > 1 and (ticked := self._ticked(parts, place)):
            return ticked
        if path := self._post_with_unit(column, place):
            return Meaning(path, _EXACT)
        for text in dict.fromkeys([bare, " ".join(reversed(parts)), *parts[-1:]]):
            if path := self._pick(self._paths(text), column, place, year):
                return Meaning(path, _EXACT if self._fits(path, place) else _DOUBTFUL)
        if year is not None and all(key_of(part) in _DONE for part in parts):
            return self._told_by_title(column, place, year)
        if self._year is not None and key_of(bare) in _WHOLE_YEAR:
            return self._told_by_title(column, place, self._year)
        return self._contained(bare, column, place, year) if len(parts) == 1 else None

    def _post_with_unit(self, column: FoundColumn, place: int) -> str | None:
        """'Đơn vị/Chức vụ': the post, from which the unit is parted in each cell."""
        posts = self._words.get(key_of("chức vụ"), ())
        named = [path for path in posts if names_posts_and_units(column.header, path)]
        return self._pick(named, column, place, None) if named else None

    def _told_by_title(self, column: FoundColumn, place: int, year: int) -> Meaning | None:
        """'2021 | 2022' under 'DOANH THU CÁC DOANH NGHIỆP': the one figure that the titles name."""
        titles = f" {key_of(' '.join(self._table.titles))} "
        named = {
            path
            for words, paths in self._words.items()
            if " " in words and f" {words} " in titles
            for path in paths[:1]
            if path.startswith(f"{YEARLY}.")
        }
        path = self._pick(named, column, place, year) if len(named) == 1 else None
        return Meaning(path, _PART) if path else None

    def _said_in_part(self, column: FoundColumn, place: int) -> Meaning | None:
        if not column.header:
            likely = likely_header(row.cells[place] for row in self._table.rows)
            path = self._pick(self._paths(likely or ""), column, place, None)
            return Meaning(path, _CONTENT) if path else None
        bare, parts, year = taken_apart(column.header)
        if not self._is_part_of_something(column, parts):
            return None
        for text in reversed(parts[:-1]):
            if path := self._pick(self._paths(text), column, place, year):
                return Meaning(path, _EXACT)
        return self._contained(bare, column, place, year) if len(parts) > 1 else None

    def _contained(
        self, bare: str, column: FoundColumn, place: int, year: int | None
    ) -> Meaning | None:
        if sex := self._sex(bare):
            return self._years_under(sex, place) or sex
        key = key_of(bare)
        if self._description.type == "organisation" and _DOES.fullmatch(key):
            return None
        paths: Iterable[str] = _contained(key, self._words)
        if key.startswith(_DAY_FIRST):
            paths = (path for path in paths if self._kind(path) in _OF_DAYS)
        path = self._pick(paths, column, place, year)
        if path and bare.endswith("?") and names_systems(field_of(self._description.type, path)):
            return None  # what a survey asks is no help given
        return Meaning(path, _PART) if path else None

    def _kind(self, path: str) -> Kind:
        return field_of(self._description.type, path).kind

    def _is_part_of_something(self, column: FoundColumn, parts: Sequence[str]) -> bool:
        """Not where it is the sum of columns beside it, or day and month beside a year."""
        last = key_of(parts[-1]) if len(parts) > 1 else ""
        if last not in _OF_A_DAY and last not in _SUMS:
            return True
        beside = [
            (each.index, others[-1])
            for each in self._table.columns
            if (others := taken_apart(each.header)[1])[:-1] == parts[:-1] and len(others) > 1
        ]
        if last in _OF_A_DAY and any(key_of(text) == "nam" for _, text in beside):
            return False
        return last not in _SUMS or not any(index in self._found for index, _ in beside)

    def _pick(
        self, paths: Iterable[str], column: FoundColumn, place: int, year: int | None
    ) -> str | None:
        """The first path that fits the unit of the column and its cells, and is not taken."""
        if self._is_of_persons:
            paths = sorted(paths, key=lambda path: path.startswith("organisation."))
        free = [
            full
            for path in paths
            if (full := self._free(path, column, year))
            and not self._is_other_code(full, place)
            and not is_of_other_paper(self._description, path, self._meant_before(place))
        ]
        if len(free) == 1 and not _is_beside_the_matter(free[0]):
            return free[0]
        sure = (each for each in free if not _is_beside_the_matter(each))
        return next((each for each in free if self._fits(each, place)), next(sure, None))

    def _free(self, path: str, column: FoundColumn, year: int | None) -> str | None:
        year = year or self._year
        figure = path.startswith(f"{YEARLY}.") and path != f"{YEARLY}.year"
        full = f"{path}@{year}" if figure and year else path
        is_figure = figure or (self._description.type == YEARLY and "." not in path)
        if is_figure and _NO_FIGURE.search(column.header.lower()):
            return None
        if full in self._taken and not path.endswith("full_name"):
            return None
        kind = field_of(self._description.type, path).kind
        if column.from_groups and self._has_units(full):
            return None  # what a row says itself goes before the heading over it
        if path == "issued" and self._is_of_first_issue(column):
            return None
        if kind is Kind.DATE and column.unit is not None:
            return None  # 'Thời hạn (năm)' is no day
        if path.endswith("hours") and fold(column.unit or "").strip() in _NO_HOURS:
            return None
        return full if kind is Kind.MONEY or not is_money(column.unit) else None

    def _has_units(self, path: str) -> bool:
        return path.endswith(_UNIT_OF_PERSON) and any(
            each.endswith("organisation.name") for each in self._taken
        )

    def _is_of_first_issue(self, column: FoundColumn) -> bool:
        """'Ngày cấp lần đầu' where another column tells when it was issued anew.

        So it is with 'Ngày hiệu lực' where another one is the day of issue.
        """
        others = [each.header for each in self._table.columns if each is not column]
        if _IN_FORCE.search(column.header):
            return any(map(_ISSUED.search, others))
        return bool(_FIRST_ISSUE.search(column.header)) and any(map(_NEW_ISSUE.search, others))

    def _is_other_code(self, path: str, place: int) -> bool:
        """'5012' where goods should be said in words; '01.2' under 'Mã số', where MST may stand.

        Ticks are no text, and what has few digits is no telephone: 'DT' is money as well.
        """
        name = path.rpartition(".")[2]
        texts = _texts(row.cells[place] for row in self._table.rows[:_SAMPLE])
        kind = self._kind(path)
        if texts and (kind in _WORDED or kind is Kind.CHOICE) and _TICKS.issuperset(texts):
            return True
        if name == "products":
            return bool(texts) and not any(map(str.isalpha, "".join(texts)))
        if name in _NAMES_OF:
            return bool(texts) and not any(map(str.isalpha, "".join(texts)))
        if name == "phone":
            return bool(texts) and all(map(_FEW_DIGITS.fullmatch, texts))
        if name != "tax_code":
            return False
        is_numbered = bool(texts) and all(map(_LINE_CODE.fullmatch, texts))
        return is_numbered and len(set(texts)) == len(texts)

    def _fits(self, path: str, place: int) -> bool:
        """Whether the cells of a choice can be read: 'Ngành nghề' may list goods, too."""
        described = field_of(self._description.type, path)
        if described.kind is not Kind.CHOICE:
            return True
        texts = _texts(row.cells[place] for row in self._table.rows[:_SAMPLE])
        return not texts or any(read_choice(described, text) for text in texts)

    def _years_under(self, sex: Meaning, place: int) -> Meaning | None:
        """Under 'Nam' and 'Nữ' alone stand ticks, or the years of birth."""
        texts = _texts(row.cells[place] for row in self._table.rows[:_SAMPLE])
        years = self._words.get(key_of("năm sinh"), ())
        if not years or not texts or not all(_BIRTH.fullmatch(text) for text in texts):
            return None
        return Meaning(years[0], _EXACT, implies=(sex.path, sex.tick))

    def _ticked(self, parts: Sequence[str], place: int) -> Meaning | None:
        """'Giới tính – Nữ' is a column of ticks; 'Năm sinh – Nữ' one of years, telling the sex."""
        paths = self._paths(parts[0])
        for path in paths:
            described = field_of(self._description.type, path)
            if described.kind in _WORDED and self._is_ticked_text(parts[0], place):
                return Meaning(path, _EXACT, parts[-1])
            # 'Giới tính – Nữ', or 'Công cụ hỗ trợ – 5S' over nothing but ticks
            cells = (row.cells[place] for row in self._table.rows)
            code = _code_of(described, parts[-1]) or ticked_system(described, parts[-1], cells)
            if code:
                return Meaning(path, _EXACT, code)
        sex = self._sex(parts[-1])
        if sex is None or not paths:
            return None
        return Meaning(paths[0], _EXACT, implies=(sex.path, sex.tick))

    def _is_ticked_text(self, above: str, place: int) -> bool:
        """Ticks under 'Kết quả – Đạt | Không đạt': they stand for what is written over them."""
        beside = [
            at
            for at, each in enumerate(self._table.columns)
            if len(parts := taken_apart(each.header)[1]) > 1 and parts[0] == above
        ]
        texts = _texts(row.cells[at] for row in self._table.rows[:_SAMPLE] for at in beside)
        return place in beside and len(beside) > 1 and bool(texts) and _TICKS.issuperset(texts)

    def _sex(self, text: str) -> Meaning | None:
        """A column headed 'Nam' or 'Nữ' where the kind of list has a field for the sex."""
        if "ă" in text.lower():  # 'Năm' is no 'Nam'
            return None
        every = dict.fromkeys(itertools.chain.from_iterable(self._words.values()))
        for path in every:
            if path.rpartition(".")[2] == "sex":
                code = _code_of(field_of(self._description.type, path), text)
                return Meaning(path, _EXACT, code) if code else None
        return None


def _is_beside_the_matter(path: str) -> bool:
    """Whether a choice that cannot be read must not keep the entries of a list out."""
    is_linked = "." in path and not path.startswith(f"{YEARLY}.")
    return is_linked or path in _TOLD_OTHERWISE


def _contained(key: str, words: Words) -> tuple[str, ...]:
    """The longest known name of two words or more inside a header that says more."""
    inside = [known for known in words if " " in known and f" {known} " in f" {key} "]
    return words[max(inside, key=len)] if inside else ()


def _texts(cells: Iterable[Cell]) -> list[str]:
    return [text for cell in cells if cell is not None and (text := clean_line(as_text(cell)))]


def _code_of(described: Field, text: str) -> str | None:
    if described.kind is not Kind.CHOICE or described.catalogue is not None:
        return None
    found = read_choice(described, text)
    return found.code if found else None
