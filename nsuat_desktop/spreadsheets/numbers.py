"""Which way a column writes its numbers, and numbers read that way."""

import re
from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum

from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.text.numbers import NumberTextError, parse_decimal


class NumberStyle(StrEnum):
    """What the marks in the numbers of a column mean; UNSURE where no cell tells."""

    VIETNAMESE = "vietnamese"
    ENGLISH = "english"
    UNSURE = "unsure"


_SPACES = re.compile(r"[\s\u00a0\u202f]+")
_ENGLISH = re.compile(
    r"[0-9]{1,3}(,[0-9]{3}){2,}(\.[0-9]+)?|[0-9]{1,3}(,[0-9]{3})+\.[0-9]+"
    r"|[0-9]+\.([0-9]{1,2}|[0-9]{4,})|0\.[0-9]+"
)
_VIETNAMESE = re.compile(
    r"[0-9]{1,3}(\.[0-9]{3}){2,}(,[0-9]+)?|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+"
    r"|[0-9]+,([0-9]{1,2}|[0-9]{4,})|0,[0-9]+"
)
_ONE_COMMA = re.compile(r"[0-9]{1,3},[0-9]{3}")
_ONE_POINT = re.compile(r"[0-9]{1,3}\.[0-9]{3}")
_WIDE = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
_BELOW_ZERO = re.compile(r"\(\s*([0-9][0-9.,\s]*%?)\s*\)|(?:lỗ|âm)\s*:?\s*([0-9].*)", re.IGNORECASE)
_LEADING_NUMBER = re.compile(r"[+−-]?[0-9][0-9.,\s\u00a0\u202f]*")


def style_of(cells: Iterable[Cell]) -> NumberStyle:
    """The style that the texts of a column agree on; those that could be either do not count."""
    english = vietnamese = 0
    for cell in cells:
        if isinstance(cell, str) and (number := leading_number(cell)):
            english += bool(_ENGLISH.fullmatch(number))
            vietnamese += bool(_VIETNAMESE.fullmatch(number))
    if english > vietnamese:
        return NumberStyle.ENGLISH
    return NumberStyle.VIETNAMESE if vietnamese else NumberStyle.UNSURE


def groups_by_commas(cells: Iterable[Cell]) -> bool:
    """Whether a number of a column can only be English: '1,234.5', '1,234,567'."""
    texts = (leading_number(cell) for cell in cells if isinstance(cell, str) and "," in cell)
    return any(_ENGLISH.fullmatch(text) for text in texts)


def has_points(cells: Iterable[Cell]) -> bool:
    """Whether a text of a column has a point: '1.250' may be Vietnamese beside '1,250'."""
    return any(isinstance(cell, str) and "." in cell for cell in cells)


def leading_number(text: str) -> str:
    """The digits and marks a text begins with, without sign and spaces: '8 người' -> '8'."""
    match = _LEADING_NUMBER.match(text.strip())
    return _SPACES.sub("", match[0]).lstrip("+−-").rstrip(".,") if match else ""


def narrowed(text: str) -> str:
    """With the wide digits and signs of East Asian keyboards as the usual ones."""
    return text if text.isascii() else text.translate(_WIDE)


def plain_number(text: str) -> str:
    """With the sign of a number and nothing else before it: '(125,5)', 'lỗ 20', "'45"."""
    bare = text.lstrip("'’").strip()
    below = _BELOW_ZERO.fullmatch(bare)
    return f"-{below[1] or below[2]}" if below else bare


def read_number(text: str, style: NumberStyle) -> Decimal:
    """A number in the style of its column.

    Raises:
        NumberTextError: it is none.
    """
    compact = _SPACES.sub("", text).replace("−", "-")
    digits = compact.lstrip("+-")
    if style is NumberStyle.ENGLISH:
        if _ONE_COMMA.fullmatch(digits) or _ENGLISH.fullmatch(digits):
            return Decimal(compact.replace(",", ""))
        if _ONE_POINT.fullmatch(digits):
            return Decimal(compact)
        if "," in digits and "." not in digits:
            raise NumberTextError(
                f"“{text[:40]}” viết khác các số còn lại trong cột. Sửa lại cho giống."
            )
    return parse_decimal(text)


def is_ambiguous(text: str) -> bool:
    """'1,250': a thousand in English, one and a quarter in Vietnamese."""
    return bool(_ONE_COMMA.fullmatch(_SPACES.sub("", text).lstrip("+−-")))
