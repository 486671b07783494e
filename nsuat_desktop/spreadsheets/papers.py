"""Numbers of papers with their day beside them: 'Số 1205/QĐ-UBND ngày 20/6/2023'."""

import re
from collections.abc import Sequence
from datetime import date

from nsuat_desktop.records.description import Field
from nsuat_desktop.spreadsheets.converted import Converted, Verdict
from nsuat_desktop.text.dates import DateTextError, format_date, parse_date

_DAY = (
    r"[0-9]{1,2}\s*[-/.]\s*[0-9]{1,2}\s*[-/.]\s*(?:19|20)[0-9]{2}"
    r"|[0-9]{1,2}\s+tháng\s+[0-9]{1,2}\s+năm\s+(?:19|20)[0-9]{2}"
)
_LEAD = r"(?:(?:quyết định|qđ)\s+(?:số\s*:?\s*)?(?=[0-9])|số\s*:?\s+|số\s*:?\s*(?=[0-9]))?"
_BETWEEN = r"\s*(?:[,;(]|\s|$)\s*(?:(?:ký|cấp|ban hành|ngày)\s*:?\s+)*"
_PAPER = re.compile(rf"{_LEAD}(.*?[0-9].*?){_BETWEEN}({_DAY})\s*\)?\.?", re.IGNORECASE)
_MAY_BE = re.compile(r"(?:[-/.]\s*|năm\s+)(?:19|20)[0-9]{2}\)?\.?\s*(?:\0|$)", re.IGNORECASE)
_LONGEST_NUMBER = 60
_DAYS_OF = {
    "document_number": ("date",),
    "decision": ("date",),
    "number": ("issued", "date"),
}
"""Fields of numbers -> fields that may hold the day of the same paper."""


def any_dated(described: Field, texts: Sequence[str]) -> bool:
    """Whether one of some lines of a field may tell the day of a paper beside its number."""
    return described.name in _DAYS_OF and _MAY_BE.search("\0".join(texts)) is not None


def read_paper(described: Field, text: str, today: date) -> Converted | None:
    """The number alone, and the day; None where the text says no day, or is no such field's."""
    if described.name not in _DAYS_OF or not _MAY_BE.search(text):
        return None
    found = _PAPER.fullmatch(text)
    if found is None or len(found[1]) > _LONGEST_NUMBER:
        return None
    try:
        day = parse_date(found[2], today).isoformat()
    except DateTextError:
        return None
    also = dict.fromkeys(_DAYS_OF[described.name], day)
    reason = f"Tách ngày {format_date(day)} khỏi số “{found[1]}”."
    return Converted(found[1], Verdict.MENDED, reason, also)
