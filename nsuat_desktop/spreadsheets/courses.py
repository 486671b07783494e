"""A course as the title lines of its list of attendees tell it."""

import re
from collections.abc import Sequence
from datetime import date

from nsuat_desktop.records.description import Plain
from nsuat_desktop.text.dates import DateTextError, parse_span
from nsuat_desktop.text.syllables import is_syllable

_COURSE = re.compile(r"\b(lớp|khóa|khoá|hội nghị|hội thảo|buổi)\s+.*", re.IGNORECASE)
_NAMED = re.compile(r"\W*(tên (lớp|khóa|khoá)[^:]*|(lớp|khóa|khoá)( học)?)\s*:\s*", re.IGNORECASE)
_KEYED = {
    "trainers": re.compile(r"\W*(?:giảng viên|báo cáo viên)[^:]*:\s*(\S.*)", re.IGNORECASE),
    "organiser": re.compile(
        r"\W*(?:đơn vị|cơ quan) (?:tổ chức|chủ trì)[^:]*:\s*(\S.*)", re.IGNORECASE
    ),
}
"""Lines that name one fact of a course: 'Giảng viên: TS. Nguyễn Văn A'."""
_LIST_WORDS = re.compile(
    r"^.*?(danh sách|ds)\s+(học viên|người|cán bộ|đại biểu|tham\s\w+|dự|điểm danh|\s)*",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"\b(tập huấn|bồi dưỡng|đào tạo)\b", re.IGNORECASE)
_OF_LEARNERS = re.compile(r"\bhọc viên\b.*\b(?:lớp|khóa|khoá)\s", re.IGNORECASE)
"""'Danh sách học viên lớp 5S': what is learned need not be said to be taught."""
_DAY = (
    r"[0-9]{1,2}\s*[/.-]\s*[0-9]{1,2}(?:\s*[/.-]\s*[0-9]{4})?"
    r"|[0-9]{1,2} tháng [0-9]{1,2}(?:(?: năm |\s*/\s*)[0-9]{4})?"
)
_CLOCK = re.compile(
    r"\b[0-9]{1,2}\s*(?:giờ|[hg]|:(?=[0-9]{2}))\s*[0-9]{0,2}(?:\s*phút|\s*')?(?![0-9/])",
    re.IGNORECASE,
)
"""'7h30', '8 giờ 00', '13:30': no day, nor a part of one."""
_PART_OF_DAY = r"(?:(?:hết|ngày|sáng|chiều)\s+)*"
_SPAN = re.compile(
    rf"(?<![0-9/.-])(?<!tháng )({_DAY}|[0-9]{{1,2}})\s*(?:đến|tới|–|-)\s*{_PART_OF_DAY}({_DAY})",
    re.IGNORECASE,
)
_ITEM = r"[0-9]{1,2}(?:\s*/\s*[0-9]{1,2}(?:\s*/\s*[0-9]{4})?)?"
_LISTED = re.compile(
    rf"(?:(?:ngày|thời gian)\b[\s:,(]*|\(|(?={_ITEM}\s*(?:và|&|\+)))({_ITEM})"
    rf"(?:\s*(?:[,;&+]|và)\s*{_PART_OF_DAY}{_ITEM}(?![0-9/]))*"
    rf"\s*(?:[,;&+]|và)\s*{_PART_OF_DAY}({_DAY})",
    re.IGNORECASE,
)
"""'ngày 20, 21, 22/6/2024', '02 ngày, 12 và 13 tháng 6 năm 2024': the first and the last."""
_ONE_DAY = re.compile(rf"({_DAY})", re.IGNORECASE)
_OPENED = re.compile(
    rf"\bkhai giảng\b[^;\n]*?({_DAY})[^\n]*?\n?[^\n]*?\bbế giảng\b[^;\n]*?({_DAY})", re.IGNORECASE
)
"""'Khai giảng: 10/9/2024 - Bế giảng: 12/9/2024', on one line or on two."""
_OF_A_PAPER = re.compile(
    rf"(?:\bsố\s*:?\s*[0-9]*[a-z]?\s*/\s*[^\W\d_][^\s,;]*[,;]?\s+|\bkèm theo\b[^;]*?)"
    rf"(?:ngày\s+)?(?:{_DAY})",
    re.IGNORECASE,
)
"""The day of the paper that a list is attached to: 'Quyết định số 15/QĐ-UBND ngày 02/5/2024'."""
_OF_SIGNING = re.compile(
    r"\b[A-ZĐ]\w*\s*,\s*ngày\s+[0-9]{1,2}\s+tháng\s+[0-9]{1,2}\s+năm\s+[0-9]{4}\W*$"
)
_OF_THE_COURSE = re.compile(
    r"\b(thời gian|từ ngày|tại|lớp|khóa|khoá|hội trường|địa điểm|khai giảng|bế giảng)\b",
    re.IGNORECASE,
)
"""Words without which 'Nghĩa Hưng, ngày 20 tháng 5 năm 2024' tells when a list was signed."""
_SEVERAL = re.compile(r"\b(?:các|những|(?:0?[2-9]|[1-9][0-9])) (?:lớp|khóa|khoá)\b", re.IGNORECASE)
_VENUE = re.compile(r"(?:\btại:?|địa điểm:?)\s+([^;()]+?)\s*[.;)]?$", re.IGNORECASE)
_END_OF_PLACE = re.compile(
    r"\bthời gian\b|,?\s*\btheo (?:kế hoạch|quyết định|công văn|giấy mời|thông báo)\b"
    r"|,?\s*(?:từ |vào )?ngày [0-9]",
    re.IGNORECASE,
)
_END_OF_TITLE = re.compile(r"[(;]|,? (?:từ )?ngày [0-9]", re.IGNORECASE)
_NO_MATTER = date(2000, 1, 1)
"""For reading days that all carry their year."""
_WHOLE = len("2000-01-01")
_KINDS = {
    "training_course": (
        ("đào tạo chuyên gia", "expert_training"),
        ("tập huấn", "workshop_training"),
        ("bồi dưỡng", "refresher"),
        ("đào tạo", "training"),
    ),
    "event": (
        ("tham quan", "study_visit"),
        ("học tập kinh nghiệm", "study_visit"),
        ("hội thảo", "workshop"),
        ("tọa đàm", "workshop"),
        ("hội nghị", "conference"),
        ("sơ kết", "conference"),
        ("tổng kết", "conference"),
    ),
}
"""Words of a title -> the kind of course or event, the first that fits."""
LONGEST_LINE = 1000
"""Characters; what is longer is no title, and slow to look through."""


def course_of(titles: Sequence[str]) -> dict[str, Plain] | None:
    """Values of a training course; None when no line names one. What is not said is left out."""
    titles = [line for line in titles if len(line) <= LONGEST_LINE]
    # A line that says 'Tên lớp:' knows it better than 'DANH SÁCH HỌC VIÊN LỚP TẬP HUẤN' above it.
    by_name = sorted(titles, key=lambda line: _NAMED.match(line) is None)
    title = next((found for line in by_name if (found := _title(line))), None)
    if title is None:
        return None
    values: dict[str, Plain] = {"title": title}
    if kind := kind_by_title("training_course", title):
        values["kind"] = kind
    if kind and any(map(_SEVERAL.search, titles)) and not any(map(_NAMED.match, titles)):
        return {"kind": kind}
    values |= _days_of(titles)
    for line in titles:
        for name, words in _KEYED.items():
            if keyed := words.match(line):
                values.setdefault(name, keyed[1])
        if "venue" not in values and (venue := _VENUE.search(line)):
            values["venue"] = _sentence(_END_OF_PLACE.split(venue[1])[0].strip(" .,"))
    return values


def tells_days(line: str) -> bool:
    """Whether a line tells when a course was."""
    return bool(_days_of([line]))


def kind_by_title(record_type: str, title: str) -> str | None:
    """What a course or an event is by its title; None when that does not say."""
    lowered = title.lower()
    return next((code for words, code in _KINDS[record_type] if words in lowered), None)


def _title(line: str) -> str | None:
    if named := _NAMED.match(line):
        line = line[named.end() :]
        return _sentence(line.strip(" .,:")) if line.strip(" .,:") else None
    if not _ABOUT.search(line) and not _OF_LEARNERS.search(line):
        return None
    found = _COURSE.search(line)
    text = found[0] if found else _LIST_WORDS.sub("", line)
    text = _END_OF_TITLE.split(text)[0].strip(" .,:")
    return _sentence(text) if text else None


def _sentence(text: str) -> str:
    """Sentence case of a line in capitals; what is no Vietnamese syllable (ISO, UBND) stays."""
    if not text.isupper():
        return text[0].upper() + text[1:]
    words = [word.lower() if is_syllable(word) else word for word in text.split()]
    return " ".join([words[0][0].upper() + words[0][1:], *words[1:]])


def _days_of(titles: Sequence[str]) -> dict[str, Plain]:
    """The first and the last day; none where the lines tell days of something else only."""
    lines = [_CLOCK.sub(" ", _OF_A_PAPER.sub(" ", line)) for line in titles]
    lines = [line for line in lines if _OF_THE_COURSE.search(line) or not _OF_SIGNING.search(line)]
    if opened := _OPENED.search("\n".join(lines)):
        lines = [f"{opened[1]} - {opened[2]}"]
    return next((days for line in lines if (days := _days(line))), {})


def _days(line: str) -> dict[str, Plain]:
    """Those of a line; no last one where it tells several that do not belong together."""
    span = _SPAN.search(line) or _LISTED.search(line)
    day = span or _ONE_DAY.search(line)
    if day is None:
        return {}
    try:
        days = parse_span(f"{day[1]} – {span[2] if span else day[1]}", _NO_MATTER)
    except DateTextError:
        return {}
    if len(days[0]) != _WHOLE:
        return {}
    is_alone = span is not None or len({*_ONE_DAY.findall(line)}) == 1
    return {"starts": days[0], "ends": days[1]} if is_alone else {"starts": days[0]}
