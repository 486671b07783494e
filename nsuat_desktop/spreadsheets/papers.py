"""Numbers of papers with their day beside them: 'Số 1205/QĐ-UBND ngày 20/6/2023'."""

import re
from collections.abc import Sequence
from datetime import date

from nsuat_desktop.records.description import Field
from nsuat_desktop.spreadsheets.converted import Converted, Verdict
from nsuat_desktop.spreadsheets.several_records import several_told, too_many
from nsuat_desktop.text.dates import DateTextError, format_date, parse_date
from nsuat_desktop.text.normalise import clean_line

DAY = (
    r"[0-9]{1,2}\s*[-/.]\s*[0-9]{1,2}\s*[-/.]\s*(?:19|20)[0-9]{2}"
    r"|[0-9]{1,2}\s+tháng\s+[0-9]{1,2}\s+năm\s+(?:19|20)[0-9]{2}"
)
_LEAD = r"(?:(?:quyết định|qđ)\s+(?:số\s*:?\s*)?(?=[0-9])|số\s*:?\s+|số\s*:?\s*(?=[0-9]))?"
_BETWEEN = r"\s*(?:[,;(]|\s|$)\s*(?:(?:ký|cấp|ban hành|ngày)\s*:?\s+)*"
_PAPER = re.compile(rf"{_LEAD}(.*?[0-9].*?){_BETWEEN}({DAY})\s*\)?\.?", re.IGNORECASE)
_MAY_BE = re.compile(r"(?:[-/.]\s*|năm\s+)(?:19|20)[0-9]{2}\)?\.?\s*(?:\0|$)", re.IGNORECASE)
_LONGEST_NUMBER = 60
_NUMBER = r"[0-9]+[a-z]?(?:/[0-9]{4})?/(?=[A-ZĐa-zđ])"
_NUMBERED = re.compile(rf"{_NUMBER}")
_BETWEEN_PAPERS = re.compile(
    rf"(?:[;\n]|[,+&]|\bvà\b)\s*(?={_LEAD}(?:văn bản\s+(?:số\s*)?)?{_NUMBER})", re.IGNORECASE
)
"""'12/QĐ-UBND; 15/QĐ-UBND', 'Quyết định số 12/QĐ-UBND ngày 1/2/2023 và 15/QĐ-UBND': two papers."""
_SIGNS = (";", "\n", ",", "+", "&", " và ")
"""Without one of these nothing stands between papers: a quick look."""
_LEADING = re.compile(_LEAD, re.IGNORECASE)
_RECOGNISING = "document_number"
_DAYS_OF = {
    "document_number": ("date",),
    "decision": ("date",),
    "number": ("issued", "date"),
}
"""Fields of numbers -> fields that may hold the day of the same paper."""


def any_dated(described: Field, texts: Sequence[str]) -> bool:
    """Whether one of some lines of a field may tell the day of a paper, or several papers."""
    if described.name not in _DAYS_OF:
        return False
    whole = "\0".join(texts)
    if _MAY_BE.search(whole):
        return True
    return any(sign in whole for sign in _SIGNS) and _BETWEEN_PAPERS.search(whole) is not None


def read_paper(described: Field, cell: str, text: str, today: date) -> Converted | None:
    """The number alone, and the day; None where the text says no more, or is no such field's.

    `text` is the `cell` on one line.
    """
    if described.name not in _DAYS_OF:
        return None
    lines = "\n".join(line for each in cell.splitlines() if (line := clean_line(each)))
    papers = [each.strip() for each in _BETWEEN_PAPERS.split(lines) if each.strip()]
    if len(papers) > 1 and all(map(_NUMBERED.search, papers)):
        return _several(described, papers, text, today)
    return _one(described, text, today)


def _several(described: Field, papers: Sequence[str], text: str, today: date) -> Converted:
    """Papers that recognise are of a record each; what other papers are about is not known."""
    if described.name != _RECOGNISING:
        return Converted(text, Verdict.WARNING, "Ô ghi nhiều số văn bản, giữ nguyên. Xem lại.")
    read = [
        _one(described, each, today) or Converted(_LEADING.sub("", clean_line(each), count=1))
        for each in papers
    ]
    days = [each.also for each in read if each.also]
    if days and len(days) < len(read):
        return too_many(text)  # whose day it is, is not known
    first, *others = read
    more = tuple({described.name: each.value, **each.also} for each in others)
    reason = several_told(len(read), "; ".join(str(each.value) for each in read))
    return Converted(first.value, Verdict.WARNING, reason, first.also, more)


def _one(described: Field, text: str, today: date) -> Converted | None:
    if not _MAY_BE.search(text):
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
