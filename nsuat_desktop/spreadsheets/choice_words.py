"""What lists write for a choice, beside its label and its code. Marks and case do not matter."""

from collections.abc import Mapping, Sequence
from functools import cache

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
        for words in ("TNHH", "Công ty TNHH", "Cty TNHH", "Trách nhiệm hữu hạn")
    },
}
"""Name of a field -> what lists write that is true of several choices -> what to tell."""
