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
_DAY = (
    r"[0-9]{1,2}\s*[/.-]\s*[0-9]{1,2}(?:\s*[/.-]\s*[0-9]{4})?"
    r"|[0-9]{1,2} tháng [0-9]{1,2} năm [0-9]{4}"
)
_SPAN = re.compile(
    rf"(?:từ\s+)?(?:ngày\s+)?({_DAY}|[0-9]{{1,2}})\s*(?:đến|–|-)\s*(?:hết\s+)?(?:ngày\s+)?({_DAY})",
    re.IGNORECASE,
)
_LISTED = re.compile(
    rf"ngày\s+([0-9]{{1,2}})(?:\s*(?:[,;]|và)\s*[0-9]{{1,2}})*\s*(?:[,;]|và)\s*({_DAY})",
    re.IGNORECASE,
)
"""'ngày 20, 21, 22/6/2024': the first of them and the last."""
_ONE_DAY = re.compile(rf"({_DAY})", re.IGNORECASE)
_VENUE = re.compile(r"(?:\btại:?|địa điểm:?)\s+([^;()]+?)\s*[.;)]?$", re.IGNORECASE)
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
    ),
}
"""Words of a title -> the kind of course or event, the first that fits."""
_LONGEST_LINE = 1000
"""Characters; what is longer is no title, and slow to look through."""


def course_of(titles: Sequence[str]) -> dict[str, Plain] | None:
    """Values of a training course; None when no line names one. What is not said is left out."""
    titles = [line for line in titles if len(line) <= _LONGEST_LINE]
    # A line that says 'Tên lớp:' knows it better than 'DANH SÁCH HỌC VIÊN LỚP TẬP HUẤN' above it.
    by_name = sorted(titles, key=lambda line: _NAMED.match(line) is None)
    title = next((found for line in by_name if (found := _title(line))), None)
    if title is None:
        return None
    values: dict[str, Plain] = {"title": title}
    if kind := kind_by_title("training_course", title):
        values["kind"] = kind
    for line in titles:
        if "starts" not in values and (days := _days(line)):
            values["starts"], values["ends"] = days
        for name, words in _KEYED.items():
            if keyed := words.match(line):
                values.setdefault(name, keyed[1])
        if "venue" not in values and (venue := _VENUE.search(line)):
            values["venue"] = _sentence(venue[1].strip())
    return values


def kind_by_title(record_type: str, title: str) -> str | None:
    """What a course or an event is by its title; None when that does not say."""
    lowered = title.lower()
    return next((code for words, code in _KINDS[record_type] if words in lowered), None)


def _title(line: str) -> str | None:
    if named := _NAMED.match(line):
        line = line[named.end() :]
        return _sentence(line.strip(" .,:")) if line.strip(" .,:") else None
    if not _ABOUT.search(line):
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
    return " ".join([words[0].capitalize(), *words[1:]])


def _days(line: str) -> tuple[str, str] | None:
    span = _SPAN.search(line) or _LISTED.search(line)
    day = span or _ONE_DAY.search(line)
    if day is None:
        return None
    try:
        days = parse_span(f"{day[1]} – {span[2] if span else day[1]}", _NO_MATTER)
    except DateTextError:
        return None
    return days if len(days[0]) == _WHOLE else None
