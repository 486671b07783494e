"""Which rows under a header are entries, and what they say where they only point upwards."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from nsuat_desktop.spreadsheets.footer import filled, is_group_heading, is_total
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.header import clean_header, ignored_keys, is_number_header, key_of
from nsuat_desktop.spreadsheets.header_words import EXTRA
from nsuat_desktop.text.normalise import clean_line

_COUNTED = re.compile(r"\(?([0-9]+(?:\.[0-9]+)*)[.)]?")
_NUMERAL = re.compile(r"[IVX]{1,5}\.?|[A-HĐ]\.?")
_FIRM = re.compile(
    r"(?:(?:tổng )?(?:công ty|cty)|ctcp|hợp tác xã|htx|dntn|doanh nghiệp|hộ kinh doanh|hkd)"
    r"(?:\s+(?:tnhh|mtv|cp|cổ phần|tư nhân|một thành viên|trách nhiệm hữu hạn|nn|fdi)\b)*",
    re.IGNORECASE,
)
"""How names of firms begin, with their legal form; what follows in capitals is the name."""
_NAMES = frozenset(map(key_of, ("tên đơn vị", "đơn vị", *EXTRA["organisation.name"], "doanh nghiệp",
                                "tên doanh nghiệp", "tên cơ sở")))  # fmt: skip
_NUMERAL_BEFORE = re.compile(r"^(?:[IVX]{1,5}|[A-HĐ]|[0-9]{1,2}(?:\.[0-9]+)*)[./)]\s+")
_WORDED = re.compile(r"[^\W\d_]{2}")
_AMOUNT = re.compile(r"[-+−]?[0-9][0-9.,\s]*%?|\([0-9][0-9.,\s]*%?\)|[-–]+|…|\.{2,}")
_NONE = re.compile(
    r"\W*(?:không (?:có|phát sinh)(?: (?:đơn vị|trường hợp|số liệu|nội dung)\b.*)?|không)\W*",
    re.IGNORECASE,
)
_CODE_DIGITS = 9
"""Texts of so many digits are codes and phones, no sums."""
_CODED = frozenset(map(key_of, ("mã số", "mã", "mục")))
"""Headers over the numbers of lines in forms of statistics; codes of other kinds, elsewhere."""
_NUMBERED = 4
"""A list is numbered when at least one of so many rows counts."""
_DITTO = frozenset(
    {"nt", "Nt", "NT", "n.t", "nt.", "như trên", "Như trên", "như dòng trên", "Như dòng trên",
     '"', "''", "″", "〃", "”", "“", "//", '-"-'}
    | {f"{dash}{space}{word}{space}{dash}" for dash in "-–" for space in ("", " ")
       for word in ("nt", "Nt", "NT", '"', "//", "như trên")}
)  # fmt: skip
"""What people write for 'the same as above'. A dash alone is none: it says 'nothing'."""

Row = Sequence[Cell]


class Body:
    """The rows that stand under the headers `texts`.

    A list that counts its entries tells more about its rows: what has no number of its own and
    says one thing only is a heading, and so is what stands over '1.1' with nothing but sums.
    """

    def __init__(self, texts: Sequence[str], rows: Sequence[Row]) -> None:
        self._header = texts
        ignored = ignored_keys()
        self._kept = [
            at for at, text in enumerate(texts) if not text or key_of(text) not in ignored
        ]
        self._first_kept = next(iter(self._kept), 0)
        at = next((at for at, text in enumerate(texts) if is_number_header(text)), None)
        if at is None and texts and key_of(texts[0]) in _CODED and _has_parents(rows):
            at = 0
        numbers = _numbers(rows, at) if at is not None else []
        self._at = at if len(numbers) * _NUMBERED >= len(rows) and numbers else None
        self._trailing = {id(row) for row in takewhile(self._counts_not, reversed(rows))}
        self._parents = {number.rpartition(".")[0] for number in numbers if "." in number}

    def _counts_not(self, row: Row) -> bool:
        return self._at is not None and _number(row[self._at]) is None

    def is_entry(self, row: Row, width: int) -> bool:
        """Whether a row lists something; `width` is the number of columns in use."""
        if not self._says_something(row) or is_total(row):
            return False
        if len(filled(row, 3)) < 3 and (is_group_heading(row, width) or self._says_none(row)):
            return False
        if self._at is not None and self._is_heading(row, self._at):
            return False
        return not self._is_header(row)

    def _says_none(self, row: Row) -> bool:
        """'Không phát sinh' under a header, for a list without entries."""
        texts = filled([row[at] for at in self._kept])
        return len(texts) == 1 and isinstance(texts[0], str) and bool(_NONE.fullmatch(texts[0]))

    def _is_header(self, row: Row) -> bool:
        """A header cell merged over two rows was given to the second one."""
        texts = self._header
        start = str(row[0]) if type(row[0]) is int else clean_header(row[0])
        return start == texts[0] and any(texts) and [*map(clean_header, row)] == [*texts]

    def _says_something(self, row: Row) -> bool:
        """A number of a line that was never filled says nothing."""
        for at in self._kept:
            cell = row[at]
            if cell is not None and not (isinstance(cell, str) and not cell.strip()):
                return True
        return False

    def _is_heading(self, row: Row, at: int) -> bool:
        counted = row[at]
        if type(counted) is int and not self._parents:
            return False
        if not filled([counted]):
            # In the first column that is kept: an address may go on in a row of its own.
            cells, named = filled(row, 2), row[self._first_kept]
            is_text = len(cells) == 1 and isinstance(cells[0], str) and cells[0] is named
            return is_text and id(row) not in self._trailing and not self._is_named(row)
        number = _number(counted)
        if number is None:
            is_group = isinstance(counted, str) and _NUMERAL.fullmatch(counted.strip()) is not None
        else:
            is_group = number in self._parents
        return is_group and _is_name_with_sums(row, at)

    def _is_named(self, row: Row) -> bool:
        """Whether a row of a list of organisations says the name of one, not of a kind of them."""
        header, text = key_of(self._header[self._first_kept]), str(row[self._first_kept]).strip()
        if header not in _NAMES or text.isupper() or not _FIRM.match(text):
            return False
        return any(word[0].isupper() for word in _FIRM.sub("", text).split())

    def heading(self, row: Row) -> str | None:
        """What a row that is no entry says over the entries below it; None for a sum."""
        texts = [cell for cell in filled(row) if isinstance(cell, str)]
        worded = [
            text for text in texts if _WORDED.search(text) and not _NUMERAL.fullmatch(text.strip())
        ]
        if len(worded) != 1 or is_total(row):
            return None
        return _NUMERAL_BEFORE.sub("", clean_line(worded[0])).strip(" .:")

    def completed(self, rows: Iterable[Row]) -> Iterator[Row]:
        """The rows with what each says by pointing at the one above.

        'nt' stands for the cell above it. In a list that counts, a row without number that begins
        in the middle goes on with the entry above, as if its first cells were merged.
        """
        before: Row | None = None
        for row in rows:
            if before is not None:
                row = self._continued(row, before)
                if not _DITTO.isdisjoint(row):
                    row = [
                        above if cell in _DITTO and isinstance(cell, str) else cell
                        for cell, above in zip(row, before, strict=True)
                    ]
            yield row
            before = row

    def _continued(self, row: Row, before: Row) -> Row:
        at = self._at
        if at is None or row[at] is not None or at + 1 >= len(row) or row[at + 1] is not None:
            return row
        first = next((place for place in range(at + 1, len(row)) if row[place] is not None), 0)
        if not first or len(filled(row, 2)) < 2:
            return row
        return [*row[: at + 1], *before[at + 1 : first], *row[first:]]


def _has_parents(rows: Sequence[Row]) -> bool:
    """Whether the first column counts as statistics do: '01' over '01.1'."""
    numbers = set(_numbers(rows, 0))
    return any("." in number and number.rpartition(".")[0] in numbers for number in numbers)


def _numbers(rows: Sequence[Row], at: int) -> list[str]:
    """What the rows count; most lists of a hundred thousand do it in plain integers."""
    cells = [row[at] for row in rows]
    found = (str(cell) if type(cell) is int else _number(cell) for cell in cells)
    return [number for number in found if number is not None]


def _number(cell: Cell) -> str | None:
    """'1', '01.' and 1.0 are '1', '1.2' stays: the number that a list gives an entry."""
    if isinstance(cell, bool) or cell is None:
        return None
    if isinstance(cell, int | float):
        return str(int(cell)) if cell == int(cell) else str(cell)
    found = _COUNTED.fullmatch(cell.strip()) if isinstance(cell, str) else None
    return ".".join(part.lstrip("0") or "0" for part in found[1].split(".")) if found else None


def _is_name_with_sums(row: Row, at: int) -> bool:
    """Whether a row has one text beside its number, and else nothing but sums."""
    others = filled([*row[:at], *row[at + 1 :]])
    texts = [cell for cell in others if not _is_amount(cell)]
    return len(texts) == 1 and isinstance(texts[0], str)


def _is_amount(cell: Cell) -> bool:
    if isinstance(cell, str):
        text = cell.strip()
        digits = sum(map(str.isdigit, text))
        plain = text.isdigit() and digits >= _CODE_DIGITS
        return _AMOUNT.fullmatch(text) is not None and not plain and not text.startswith("0")
    return isinstance(cell, int | float) and not isinstance(cell, bool)
