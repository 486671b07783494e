"""The register of certificates: every number given in a year, and to whom."""

from nsuat_desktop.errors import AppError
from nsuat_desktop.papers.blocks import blocks_of
from nsuat_desktop.papers.fields import Attendee, attendee_of, office_fields
from nsuat_desktop.papers.head import sheet
from nsuat_desktop.papers.merging import fill
from nsuat_desktop.papers.numbers import CertificateNumbers
from nsuat_desktop.papers.paper import Paper
from nsuat_desktop.papers.templates import PaperTemplate, template
from nsuat_desktop.reporting.document import Align, Column, HeaderCell, Row, Table
from nsuat_desktop.text.dates import format_date
from nsuat_desktop.text.numbers import count_text
from nsuat_desktop.workspace import Workspace

REGISTER = "so-cap-chung-nhan"
GONE = "(không còn trong dữ liệu)"

_HEADERS = {
    "number": "Số",
    "name": "Họ và tên",
    "birth_year": "Năm sinh",
    "organisation": "Đơn vị",
    "course": "Lớp",
    "day": "Ngày kết thúc",
}


def certificate_register(
    workspace: Workspace, year: int | None = None, *, template_id: str = REGISTER
) -> Paper:
    """The numbers of a year (default: this one), smallest first.

    Raises:
        AppError: no number was given in that year.
    """
    words = template(workspace.data_dir, template_id, "register")
    day = workspace.environment.today()
    chosen = day.year if year is None else year
    rows = _rows(workspace, words, chosen)
    if not rows:
        raise AppError(
            f"Năm {chosen} chưa cấp giấy chứng nhận nào. Số được ghi vào sổ khi lưu hoặc in "
            "giấy chứng nhận."
        )
    office = workspace.office(day)
    shown = {"năm sổ": str(chosen), "số dòng": count_text(len(rows))}
    fields = office_fields(office, day).merged(shown)
    body = (*blocks_of(fill(words.body, fields, words.id)), _table(words, rows))
    document = sheet(office, words, fields, body, landscape=True)
    return Paper(f"{words.name} {chosen}", (document,))


def _rows(workspace: Workspace, words: PaperTemplate, year: int) -> tuple[Row, ...]:
    register = CertificateNumbers(workspace.state).given()
    given = {each: found.number for each, found in register.items() if found.year == year}
    reader = workspace.reader
    attendances = {row.id: row for row in reader.rows("attendance", list(given))}
    course_ids = {str(row.values["course"]) for row in attendances.values()}
    courses = {row.id: row for row in reader.rows("training_course", list(course_ids))}
    person_ids = {str(row.values["person"]) for row in attendances.values()}
    persons = {row.id: row for row in reader.rows("person", list(person_ids))}
    made: list[Row] = []
    for each, number in sorted(given.items(), key=lambda pair: pair[1]):
        shown = f"{number:0{words.number_digits}d}"
        row = attendances.get(each)
        if row is None:
            made.append((shown, GONE, "", "", "", ""))
            continue
        person = attendee_of(row, persons.get(str(row.values["person"])))
        course = courses.get(str(row.values["course"]))
        ends = format_date(str(course.values["ends"])) if course is not None else ""
        made.append((shown, *_of_person(person), course.title if course else "", ends))
    return tuple(made)


def _of_person(person: Attendee) -> tuple[str, str, str]:
    return person.full_name, person.birth_year, person.organisation


def _table(words: PaperTemplate, rows: tuple[Row, ...]) -> Table:
    texts = [words.columns.get(key, text) for key, text in _HEADERS.items()]
    centre = Align.CENTRE
    return Table(
        columns=(
            Column(1, centre),
            Column(4),
            Column(1.2, centre),
            Column(5),
            Column(6),
            Column(1.8, centre),
        ),
        header=(tuple(HeaderCell(text) for text in texts),),
        rows=rows,
    )
