"""The words at the head of a column: cleaned, taken apart, and known or not."""

import re
from collections.abc import Sequence
from functools import cache

from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.spreadsheets.english_headers import one_language
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.header_words import EXTRA
from nsuat_desktop.spreadsheets.short_words import spelled_out
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line

JOINT = " – "
"""Between the rows of a header that has several: 'Giới tính – Nam'."""

REASON = "Lý do không nhập được"
"""Over the last column of a file of rows that could not go in."""

_NUMBERS = (
    "tt", "stt", "số tt", "số thứ tự", "t.t", "s.t.t", "no", "stt/no", "tt/no", "no/stt", "no/tt",
    "s/n", "order",
)  # fmt: skip
_SIGNED = ("ký nhận", "ký tên", "chữ ký")
IGNORED = (
    REASON, *_NUMBERS, *_SIGNED, "dấu x", "signature", *(f"{each}/signature" for each in _SIGNED),
)  # fmt: skip
"""Headers of columns that are never kept."""

UNITS = {
    "dong": 1, "d": 1, "vnd": 1,
    "nghin dong": 10**3, "ngan dong": 10**3, "1000 d": 10**3, "1 000 d": 10**3,
    "1000 dong": 10**3, "1 000 dong": 10**3, "nghin d": 10**3,
    "1 000d": 10**3, "1000d": 10**3, "ngan d": 10**3, "1000 vnd": 10**3, "nghin vnd": 10**3,
    "1 000 000 dong": 10**6, "1000000 dong": 10**6, "1 000 000 d": 10**6, "1000000 d": 10**6,
    "trieu dong": 10**6, "trieu": 10**6, "tr d": 10**6, "trd": 10**6, "tr dong": 10**6,
    "tr": 10**6, "trieu d": 10**6, "trieu vnd": 10**6,
    "thousand vnd": 10**3, "million vnd": 10**6, "mil vnd": 10**6, "million dong": 10**6,
    "vnd million": 10**6, "millions vnd": 10**6, "billion vnd": 10**9, "bil vnd": 10**9,
    "billion dong": 10**9, "vnd billion": 10**9,
    "ti dong": 10**9, "ti": 10**9, "ti d": 10**9, "ti vnd": 10**9,
}  # fmt: skip
"""Folded unit of money -> đồng."""

_OTHER_UNITS = frozenset(
    {
        "nguoi",
        "persons",
        "people",
        "ld",
        "lao dong",
        "gio",
        "tiet",
        "buoi",
        "tuan",
        "ngai",
        "%",
        "luot",
        "thang",
        "nam",
        "ha",
        "tan",
        "kg",
        "m2",
    }
)
_BRACKETED = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*")
_FOR_EACH = re.compile(r"\s*/\s*(?:năm|htx|dn|doanh nghiệp|đơn vị|cơ sở|hộ|lớp)$", re.IGNORECASE)
_UNIT_WORD = re.compile(r"\s*(?:đơn vị tính|đvt|đv|don vi tinh|dvt)\s*:?\s*", re.IGNORECASE)
_IN_CURRENCY = re.compile(
    r"(?:\(|\[|,|đơn vị tính|đvt|đv)\s*:?\s*"
    r"(?:(?:1[.,]?000|nghìn|triệu|thousand|million|mil\.?)\s*)?"
    r"(USD|EUR|JPY|KRW|CNY|AUD|SGD|đô la(?: Mỹ)?|euro|yên|won)\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"^thông tin( về| của)? ", re.IGNORECASE)
_DAY_MONTH_YEAR = re.compile(r"\bngai thang( nam)?\b")
_PLAIN_YEAR = re.compile(r"\bnam(?=\s*[0-9]{4}\b)", re.IGNORECASE)
_YEAR = re.compile(r"(?:(?:năm|year|\bin)\s*)?\b(20[0-9]{2}|19[0-9]{2})\b", re.IGNORECASE)


def clean_header(cell: Cell) -> str:
    """Header text on one line, without stars and colons that mark nothing."""
    if cell is None:
        return ""
    text = str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
    return clean_line(text).strip(" *:.")


def split_unit(header: str) -> tuple[str, str | None]:
    """('Doanh thu', 'triệu đồng') of 'Doanh thu (ĐVT: triệu đồng)' or 'Doanh thu, tr.đ'."""
    for match in _BRACKETED.finditer(header):
        unit = _UNIT_WORD.sub("", match[1]).strip()
        if is_unit(unit):
            rest = header[: match.start()] + " " + header[match.end() :]
            return clean_line(rest), unit
    name, comma, last = header.rpartition(",")
    if comma and is_unit(_UNIT_WORD.sub("", last).strip()):
        return name.strip(), _UNIT_WORD.sub("", last).strip()
    return header, None


def _unit_key(unit: str) -> str:
    """The folded unit; 'tr.đ/năm' counts in what 'tr.đ' does, and so does 'tr.đ/million VND'."""
    first, slash, second = unit.partition("/")
    first, second = fold(first).strip(), fold(second).strip()
    if slash and UNITS.get(first) == UNITS.get(second, 0):
        return first
    return fold(_FOR_EACH.sub("", unit)).strip()


def is_unit(text: str) -> bool:
    """Whether a text is a unit of money or of counting."""
    folded = _unit_key(text)
    return folded in UNITS or folded in _OTHER_UNITS or text.strip() == "%"


def is_money(unit: str | None) -> bool:
    """Whether a unit counts money."""
    return unit is not None and _unit_key(unit) in UNITS


def factor_of(unit: str | None) -> int:
    """How many đồng one unit is; 1 for what is no money."""
    return UNITS.get(_unit_key(unit), 1) if unit else 1


def currency_of(*texts: str) -> str:
    """The money that is not đồng in 'Kinh phí (USD)' or 'Đơn vị tính: USD'; empty where none is."""
    for text in texts:
        for found in _IN_CURRENCY.finditer(text):
            return found[1].upper()
    return ""


def split_year(text: str) -> tuple[str, int | None]:
    """('Doanh thu', 2022) of 'Doanh thu năm 2022'; two different years are none.

    Where marks are left out, 'nam' is 'năm'.
    """
    years = {int(found) for found in _YEAR.findall(text)}
    if len(years) != 1:
        return text, None
    if text.isascii():
        text = _PLAIN_YEAR.sub(" ", text)
    return clean_line(_YEAR.sub(" ", text)).strip(" –,-"), years.pop()


def taken_apart(header: str) -> tuple[str, list[str], int | None]:
    """(header without unit and year, the rows of it, the year)."""
    bare, year = split_year(split_unit(header)[0])
    parts = [_ABOUT.sub("", part) for part in bare.split(JOINT)]
    return bare, [part for part in parts if part], year


def key_of(text: str) -> str:
    """What is compared of a header: no marks, no case, brackets and their content dropped.

    'Ngày, tháng, năm cấp' is no other than 'Ngày cấp'.
    """
    key = fold(_BRACKETED.sub(" ", text)).strip() or fold(text).strip()
    return _DAY_MONTH_YEAR.sub("ngai", key)


@cache
def ignored_keys() -> frozenset[str]:
    """Keys of headers that stand over nothing worth keeping."""
    return frozenset(map(key_of, IGNORED))


@cache
def _number_keys() -> frozenset[str]:
    return frozenset(map(key_of, _NUMBERS))


def is_number_header(text: str) -> bool:
    """Whether a header stands over the numbers that a list gives its entries."""
    return bool(text) and key_of(text) in _number_keys()


@cache
def known_keys() -> frozenset[str]:
    """Keys of every header that means something in some kind of list."""
    named = {
        key_of(name)
        for description in descriptions().values()
        if not description.by_program
        for each in description.fields
        for name in (each.label, *each.aliases)
    }
    extra = {key_of(name) for names in EXTRA.values() for name in names}
    return frozenset(named | extra | {"ho", "ho dem", "ghi chu"}) | ignored_keys()


def knows(cell: Cell) -> bool:
    """Whether a cell reads like the header of a column."""
    if not isinstance(cell, str) or len(cell) > 120:
        return False
    name, _ = split_year(split_unit(clean_header(cell))[0])
    key, known = key_of(name), known_keys()
    if key in known or spelled_out(key, known) is not None:
        return True
    return one_language(key, known, known) is not None


def joined(parts: Sequence[str]) -> str:
    """The rows of a header over one column as one text, repeated words once."""
    kept: list[str] = []
    for part in parts:
        if part and part not in kept:
            kept.append(part)
    return JOINT.join(kept)
