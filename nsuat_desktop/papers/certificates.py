"""Certificates of attendance: one for each person who was there, numbered."""

from dataclasses import dataclass
from datetime import date

from nsuat_desktop.papers.courses import present
from nsuat_desktop.papers.fields import attendee_fields, course_fields, office_fields
from nsuat_desktop.papers.head import Numbering, header, signer
from nsuat_desktop.papers.merging import Fields, fill
from nsuat_desktop.papers.numbers import CertificateNumbers, Given
from nsuat_desktop.papers.paper import Paper
from nsuat_desktop.papers.templates import PaperTemplate, template
from nsuat_desktop.reporting.properties import FileProperties, signer_words
from nsuat_desktop.workspace import Workspace

CERTIFICATE = "giay-chung-nhan"


@dataclass(frozen=True)
class Certificates:
    """The paper and the numbers on it, to be kept once it is printed or saved."""

    paper: Paper
    numbers: dict[str, Given]

    def keep(self, workspace: Workspace) -> None:
        """Enter the numbers in the register; the data folder must be open for writing."""
        CertificateNumbers(workspace.state).keep(self.numbers)


def certificates(
    workspace: Workspace,
    course_id: str,
    *,
    first: int | None = None,
    issued_on: date | None = None,
    template_id: str = CERTIFICATE,
) -> Certificates:
    """A certificate for everybody who was present, in the order of given names.

    Raises:
        AppError: nobody was present, a number is taken, an unknown merge field.
    """
    words = template(workspace.data_dir, template_id, "certificates")
    course = workspace.records.get(course_id, "training_course")
    people = present(workspace, course_id)
    day = issued_on or workspace.environment.today()
    office = workspace.office(issued_on)
    ids = [each.id for each in people]
    numbers = CertificateNumbers(workspace.state).proposed(ids, day.year, first)
    shared = office_fields(office, day).merged(course_fields(course))
    from nsuat_desktop.papers.drawing.certificates import Certificate, CertificateDrawing
    from nsuat_desktop.papers.drawing.fitting import filled_lines

    made: list[Certificate] = []
    for person in people:
        fields = shared.merged(attendee_fields(person))
        _put_number(fields, words, numbers[person.id])
        lines = filled_lines(words.lines, fields, words.id)
        made.append(Certificate(lines, f"Số: {fields['số chứng nhận']}"))
    title = f"{words.name} {course.title}"
    signature = signer(office, words, shared)
    drawing = CertificateDrawing(
        properties=FileProperties(
            title=title,
            author=office.name,
            subject=course.title,
            type_name=words.name,
            issued_on=issued_on,
            signer=signer_words(signature),
        ),
        certificates=tuple(made),
        date_line=header(office, "", day.year, Numbering(issued_on=issued_on)).date_line,
        signature=signature,
        frame=words.frame,
    )
    return Certificates(Paper(title, drawing=drawing), numbers)


def _put_number(fields: Fields, words: PaperTemplate, given: Given) -> None:
    fields.put("số", f"{given.number:0{words.number_digits}d}")
    fields.put("năm cấp", str(given.year))
    fields.put("số chứng nhận", fill(words.number_pattern, fields, words.id))
