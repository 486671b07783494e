"""Telephone numbers as lists write them: several in a cell, with anything around them."""

import re
from collections.abc import Callable

_BEFORE_ZERO = re.compile(r"(?<=[0-9])[\s–-]+(?=0)")
_ZERO_IN_BRACKETS = re.compile(r"(?<=84)\s*\(0\)")
_PARTS = re.compile(r"[/;,\n]|\s-\s|\bhoặc\b|\bvà\b")
_EXTENSION = re.compile(
    r"[\s,(–-]{0,4}\b(?:(?:số )?máy lẻ|nhánh|ext|lẻ)\b\s*[:.]?\s*[0-9]{1,5}\s*\)?", re.IGNORECASE
)


def without_extension(text: str) -> tuple[str, str]:
    """A text without 'máy lẻ 12', and what was left out."""
    found = _EXTENSION.search(text)
    if found is None:
        return text, ""
    return text[: found.start()] + text[found.end() :], found[0].strip(" ,()–-")


def phones_in(
    text: str, is_good: Callable[[str], str | None], *, is_number: bool
) -> tuple[list[str], list[str]]:
    """(numbers that are right, parts with digits that are none).

    `is_good` gives the form in which a number is kept; a cell that is a number lost its zero.
    """
    good: list[str] = []
    left: list[str] = []
    for part in _PARTS.split(text):
        kept = is_good(_digits(part, is_number=is_number))
        # '0912345678-0913456789': each number begins with its own zero.
        inside = [kept] if kept else [is_good(_digits(each)) for each in _BEFORE_ZERO.split(part)]
        whole = [each for each in inside if each is not None]
        if len(whole) == len(inside):
            good += whole
        elif any(map(str.isdigit, part)):
            left.append(part.strip())
    return good, left


def _digits(part: str, *, is_number: bool = False) -> str:
    part = _ZERO_IN_BRACKETS.sub("", part)
    return _completed(re.sub(r"[^0-9+]", "", part), is_number=is_number)


def _completed(digits: str, *, is_number: bool) -> str:
    """The digits with the zero in front that Excel took, and without +84."""
    # Area codes begin with 2, mobile numbers never do.
    lost = len(digits) == 9 or (len(digits) == 10 and digits.startswith("2"))
    if is_number or (digits.isdigit() and lost):
        digits = digits if digits.startswith(("0", "1")) else f"0{digits}"
    return re.sub(r"^(\+|0|00)?84(?=[0-9]{9,10}$)", "0", digits)
