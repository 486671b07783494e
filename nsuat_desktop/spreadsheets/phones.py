"""Telephone numbers as lists write them: several in a cell, with anything around them."""

import re
from collections.abc import Callable

_PARTS = re.compile(r"[/;,\n]|\s-\s|\bhoặc\b|\bvà\b")


def phones_in(
    text: str, is_good: Callable[[str], str | None], *, is_number: bool
) -> tuple[list[str], list[str]]:
    """(numbers that are right, parts with digits that are none).

    `is_good` gives the form in which a number is kept; a cell that is a number lost its zero.
    """
    good: list[str] = []
    left: list[str] = []
    for part in _PARTS.split(text):
        kept = is_good(_completed(re.sub(r"[^0-9+]", "", part), is_number=is_number))
        if kept is not None:
            good.append(kept)
        elif any(map(str.isdigit, part)):
            left.append(part.strip())
    return good, left


def _completed(digits: str, *, is_number: bool) -> str:
    """The digits with the zero in front that Excel took, and without +84."""
    # Area codes begin with 2, mobile numbers never do.
    lost = len(digits) == 9 or (len(digits) == 10 and digits.startswith("2"))
    if is_number or (digits.isdigit() and lost):
        digits = digits if digits.startswith(("0", "1")) else f"0{digits}"
    return re.sub(r"^(\+|0)?84(?=[0-9]{9,10}$)", "0", digits)
