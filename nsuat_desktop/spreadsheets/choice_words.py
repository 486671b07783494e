"""What lists write for a choice, beside its label and its code. Marks and case do not matter."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from nsuat_desktop.records.description import Field
from nsuat_desktop.resources import catalogue_rows
from nsuat_desktop.text.fold import fold


@cache
def choice_words() -> Mapping[str, Sequence[tuple[str, str]]]:
    """Name of a field -> (code, folded words), in order; a field knows only its own codes."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in catalogue_rows("choice_words.csv"):
        found.setdefault(row["field"], []).append((row["code"], fold(row["words"])))
    return found


UNSETTLED: dict[str, dict[str, str]] = {
    "legal_form": {
        words: f"“{words}” chưa rõ một hay nhiều thành viên nên không ghi. Ghi trong hồ sơ."
        for words in (
            "TNHH",
            "Công ty TNHH",
            "Cty TNHH",
            "Trách nhiệm hữu hạn",
            "Limited liability company",
            "LLC",
            "Co., Ltd",
        )
    },
}
"""Name of a field -> what lists write that is true of several choices -> what to tell."""

_STATE_BUDGET = re.compile(
    r"(?:(?:nguon|von|kinh phi|kp|tu) )*(?:ns|ngan sach)(?: ?(?:nha nuoc|nn))?"
    r"(?: ?(?:cap )?(?:tw|trung uong|dp|dia phuong|tinh|huien|xa|tp|thanh pho)\b.{0,30})?"
)
"""Folded: money of the state, of whichever level."""
_IS_SCIENCE = (
    "“{0}” chưa rõ là sự nghiệp hay đầu tư công nên ghi là “Sự nghiệp khoa học và công nghệ”. "
    "Xem lại."
)


def presumed(described: Field, text: str) -> tuple[str, str] | None:
    """(what a header most likely means, what to tell of it): the plan lives on the science budget.

    A cell that says no more is left to the clerk, who can choose there.
    """
    known = {each.code for each in described.choices}
    if described.name == "source" and "science" in known and _STATE_BUDGET.fullmatch(fold(text)):
        return "science", _IS_SCIENCE.format(text[:40])
    return None
