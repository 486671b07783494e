"""Papers of a course: the sheet to sign on each day, and the list of those who took part."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from nsuat_desktop.errors import AppError
from nsuat_desktop.papers.blocks import blocks_of
from nsuat_desktop.papers.fields import Attendee, attendee_of, course_fields, office_fields
from nsuat_desktop.papers.head import sheet
from nsuat_desktop.papers.merging import Fields, fill
from nsuat_desktop.papers.paper import Paper
from nsuat_desktop.papers.templates import PaperTemplate, template
from nsuat_desktop.records.record import Record
from nsuat_desktop.reporting.document import (
    Align,
    Block,
    Column,
    Document,
    HeaderCell,
    Paragraph,
    Row,
    Run,
    Table,
    lower_first,
)
from nsuat_desktop.text.dates import date_in_words
from nsuat_desktop.text.numbers import count_text
from nsuat_desktop.workspace import Workspace

SIGN_IN, ATTENDANCE = "diem-danh", "danh-sach-hoc-vien"
MOST_DAYS = 31
MOST_BLANKS = 500


def sign_in_sheet(
    workspace: Workspace,
    course_id: str,
    *,
    day: date | None = None,
    blanks: int | None = None,
    template_id: str = SIGN_IN,
) -> Paper:
    """A sheet for one day or for each day of a course: names on record, then blank lines.

    Without `blanks` a course without names gets the template's number of lines.

    Raises:
        AppError: the day is not of the course, or the course is too long for a sheet a day.
    """
    words = template(workspace.data_dir, template_id, "sign-in")
    course = workspace.records.get(course_id, "training_course")
    people = attendees_of(workspace, course_id)
    if blanks is None:
        blanks = 0 if people else words.blank_rows
    if not 0 <= blanks <= MOST_BLANKS:
        raise AppError(f"Số dòng trống từ 0 đến {MOST_BLANKS}. Ghi lại.")
    documents = tuple(
        _sign_in(workspace, words, course, each, people, blanks) for each in _days(course, day)
    )
    return Paper(f"{words.name} {course.title}", documents)


def attendance_list(
    workspace: Workspace, course_id: str, *, template_id: str = ATTENDANCE
) -> Paper:
    """Those who took part, with their bodies and groups, counted by group.

    Raises:
        AppError: nobody is on record as present.
    """
    words = template(workspace.data_dir, template_id, "attendance")
    course = workspace.records.get(course_id, "training_course")
    people = present(workspace, course_id)
    fields = _fields(workspace, course)
    counted = Counter(each.category for each in people)
    parts = ", ".join(
        f"{count_text(number)} {lower_first(name)}" for name, number in counted.items()
    )
    fields.put("tổng số", count_text(len(people)))
    fields.put("trong đó", parts)
    body = (*_text(words.body, fields, words), _attendance_table(words, people))
    return Paper(
        f"{words.name} {course.title}",
        (sheet(workspace.office(), words, fields, (*body, *_text(words.closing, fields, words))),),
    )


def attendees_of(workspace: Workspace, course_id: str) -> list[Attendee]:
    """Everybody on the list of a course, in the order of given names."""
    reader = workspace.reader
    rows = reader.rows("attendance", reader.ids("attendance", {"course": course_id}))
    ids = [str(row.values["person"]) for row in rows]
    persons = {person.id: person for person in reader.rows("person", list(dict.fromkeys(ids)))}
    return [attendee_of(row, persons.get(str(row.values["person"]))) for row in rows]


def present(workspace: Workspace, course_id: str) -> list[Attendee]:
    """Those who took part.

    Raises:
        AppError: nobody.
    """
    people = [each for each in attendees_of(workspace, course_id) if each.attended]
    if not people:
        raise AppError("Lớp chưa có ai ghi là có mặt. Ghi danh sách học viên trước khi in.")
    return people


def course_days(starts: date, ends: date) -> list[date]:
    """Each day of a course."""
    return [starts + timedelta(days=number) for number in range((ends - starts).days + 1)]


def _days(course: Record, day: date | None) -> list[date]:
    starts = date.fromisoformat(str(course.values["starts"]))
    ends = date.fromisoformat(str(course.values["ends"]))
    if day is not None:
        if not starts <= day <= ends:
            raise AppError(
                f"Lớp học từ {starts:%d/%m/%Y} đến {ends:%d/%m/%Y}, không có ngày "
                f"{day:%d/%m/%Y}. Chọn lại ngày."
            )
        return [day]
    if (ends - starts).days >= MOST_DAYS:
        raise AppError(f"Lớp dài hơn {MOST_DAYS} ngày. Chọn từng ngày để in.")
    return course_days(starts, ends)


def _sign_in(
    workspace: Workspace,
    words: PaperTemplate,
    course: Record,
    day: date,
    people: Sequence[Attendee],
    blanks: int,
) -> Document:
    fields = _fields(workspace, course).merged({"ngày học": date_in_words(day)})
    body: list[Block] = list(_text(words.body, fields, words))
    if notice := fill(words.notice, fields, words.id).strip():
        body.append(Paragraph((Run(notice, italic=True),)))
    body.append(_sign_in_table(words, people, blanks))
    return sheet(workspace.office(), words, fields, tuple(body))


def _sign_in_table(words: PaperTemplate, people: Sequence[Attendee], blanks: int) -> Table:
    sessions = words.sessions or ("",)
    named: list[Row] = [
        (each.full_name, each.organisation, each.post, *("" for _ in sessions)) for each in people
    ]
    lines = named + [("",) * (3 + len(sessions))] * blanks
    names = words.columns
    fixed = tuple(
        HeaderCell(names.get(key, default), rows=2 if words.sessions else 1)
        for key, default in _SIGN_IN_HEADERS.items()
    )
    sign = names.get("sign", "Ký tên")
    top = (*fixed, HeaderCell(sign, columns=len(sessions)))
    below = (tuple(HeaderCell(each) for each in words.sessions),) if words.sessions else ()
    return Table(
        columns=(
            Column(0.9, Align.CENTRE),
            Column(3.8),
            Column(4.6),
            Column(2.3),
            *(Column(2.1 if len(sessions) > 1 else 3.4) for _ in sessions),
        ),
        header=(top, *below),
        rows=tuple((str(number), *line) for number, line in enumerate(lines, start=1)),
        row_height_mm=words.row_height,
    )


_SIGN_IN_HEADERS = {
    "number": "TT",
    "name": "Họ và tên",
    "organisation": "Đơn vị",
    "post": "Chức vụ",
}


def _attendance_table(words: PaperTemplate, people: Sequence[Attendee]) -> Table:
    has_results = any(each.result for each in people)
    headers = dict(_ATTENDANCE_HEADERS)
    if not has_results:
        headers.pop("result")
    return Table(
        columns=(
            Column(0.9, Align.CENTRE),
            Column(3.6),
            Column(1.2, Align.CENTRE),
            Column(4),
            Column(2.6),
            Column(2.4),
            *((Column(2),) if has_results else ()),
        ),
        header=(tuple(HeaderCell(words.columns.get(key, text)) for key, text in headers.items()),),
        rows=tuple(
            (
                str(number),
                each.full_name,
                each.birth_year,
                each.organisation,
                each.post,
                each.category,
                *((each.result,) if has_results else ()),
            )
            for number, each in enumerate(people, start=1)
        ),
    )


_ATTENDANCE_HEADERS = {
    "number": "TT",
    "name": "Họ và tên",
    "birth_year": "Năm sinh",
    "organisation": "Đơn vị",
    "post": "Chức vụ",
    "category": "Nhóm",
    "result": "Kết quả",
}


def _fields(workspace: Workspace, course: Record) -> Fields:
    day = workspace.environment.today()
    return office_fields(workspace.office(day), day).merged(course_fields(course))


def _text(text: str, fields: Fields, words: PaperTemplate) -> Iterator[Block]:
    yield from blocks_of(fill(text, fields, words.id))
