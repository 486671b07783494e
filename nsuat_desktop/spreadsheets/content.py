"""What a column without a header holds, told from its cells."""

import re
from collections.abc import Callable, Iterable
from itertools import islice

from nsuat_desktop.catalogues import find_standard
from nsuat_desktop.records.checks import bare_digits
from nsuat_desktop.records.tax_code import checksum_holds, restored_leading_zero
from nsuat_desktop.spreadsheets.converted import as_text
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.text.fold import fold

_SAMPLE = 200
_MOST = 0.7
_LONGEST_EMAIL = 255
_PHONE = re.compile(r"(\+?84|0)[0-9]{9,10}")
_ORGANISATION = re.compile(
    r"(cong ti|cti|ctcp|htx|hop tac xa|doanh nghiep|dntn|ho kinh doanh|co so|ubnd) .+"
)
_PLACE = re.compile(r".*\b(xa|phuong|thi tran|huien|tinh|thanh pho|xom|thon)\b.+")


def likely_header(cells: Iterable[Cell]) -> str | None:
    """A header under which most of the cells would stand; None when they do not say."""
    told = islice((cell for cell in cells if cell is not None), _SAMPLE)
    texts = [text for cell in told if (text := as_text(cell).strip())]
    for header, test in _TESTS:
        if texts and sum(map(test, texts)) >= _MOST * len(texts):
            return header
    return None


def _is_tax_code(text: str) -> bool:
    digits = bare_digits(text)
    whole = digits.isdigit() and len(digits) in (10, 13) and checksum_holds(digits)
    return whole or (digits.isdigit() and restored_leading_zero(digits) is not None)


def _is_phone(text: str) -> bool:
    return bool(_PHONE.match(re.sub(r"[^0-9+]", "", text))) and len(text) < 40


def _is_email(text: str) -> bool:
    return len(text) < _LONGEST_EMAIL and re.fullmatch(r"\S+@\S+\.\S+", text) is not None


_TESTS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("Mã số thuế", _is_tax_code),
    ("Điện thoại", _is_phone),
    ("Email", _is_email),
    ("Tiêu chuẩn", lambda text: find_standard(text) is not None),
    ("Tên đơn vị", lambda text: _ORGANISATION.fullmatch(fold(text).strip()) is not None),
    ("Địa chỉ", lambda text: _PLACE.fullmatch(fold(text).strip()) is not None),
)
