"""Letters and invitations to organisations: one text, an own letter for each addressee."""

from collections.abc import Iterator, Mapping, Sequence

from nsuat_desktop.errors import AppError
from nsuat_desktop.offices.profile import OfficeProfile
from nsuat_desktop.papers.blocks import blocks_of
from nsuat_desktop.papers.fields import (
    course_fields,
    office_fields,
    organisation_fields,
    with_asked,
)
from nsuat_desktop.papers.head import (
    NOT_YET,
    Numbering,
    archive,
    header,
    letter_symbol,
    signer,
    typed_symbol,
)
from nsuat_desktop.papers.merging import Fields, fill, fill_lines
from nsuat_desktop.papers.paper import Paper, check_not_empty
from nsuat_desktop.papers.templates import PaperTemplate, template
from nsuat_desktop.records.record import Row
from nsuat_desktop.reporting.document import Document
from nsuat_desktop.workspace import Workspace

_CHUNK = 500


def letters(
    workspace: Workspace,
    template_id: str,
    organisation_ids: Sequence[str],
    *,
    told: Mapping[str, str] | None = None,
    course_id: str | None = None,
    numbering: Numbering = NOT_YET,
) -> Paper:
    """A letter or invitation to each organisation, in the order given.

    Raises:
        AppError: no such template, no office, nobody addressed, an unknown merge field.
    """
    words = template(workspace.data_dir, template_id)
    if words.paper not in ("letter", "invitation"):
        raise AppError(f"Mẫu “{template_id}” không phải công văn hay giấy mời. Chọn mẫu khác.")
    check_not_empty(organisation_ids, "Chưa có đơn vị nào để gửi. Chọn ít nhất một đơn vị.")
    shared = letter_fields(workspace, words, course_id, numbering)
    office = workspace.office(numbering.issued_on)
    documents = tuple(
        letter(
            office,
            words,
            with_asked(words, shared.merged(organisation_fields(row)), told or {}),
            numbering,
        )
        for row in rows_of(workspace, organisation_ids)
    )
    return Paper(words.name, documents)


def letter_fields(
    workspace: Workspace,
    words: PaperTemplate,
    course_id: str | None = None,
    numbering: Numbering = NOT_YET,
) -> Fields:
    """The fields that all letters of one batch share."""
    day = numbering.issued_on or workspace.environment.today()
    course = workspace.records.get(course_id, "training_course") if course_id else None
    return office_fields(workspace.office(day), day).merged(course_fields(course))


def letter(
    office: OfficeProfile,
    words: PaperTemplate,
    fields: Fields,
    numbering: Numbering = NOT_YET,
) -> Document:
    """One letter (no type name, "V/v" under the number) or invitation."""
    is_letter = words.paper == "letter"
    symbol = letter_symbol(office) if is_letter else typed_symbol(office, words)
    return Document(
        header=header(office, symbol, int(fields["năm"]), numbering),
        summary=fill(words.summary, fields, words.id).strip(),
        body=tuple(blocks_of(fill(words.body, fields, words.id))),
        signature=signer(office, words, fields),
        issuer_name=office.name,
        recipients=fill_lines(words.recipients, fields, words.id),
        archive=archive(office, words),
        addressees=fill_lines(words.addressees, fields, words.id),
        type_name=words.type_name.upper(),
        is_letter=is_letter,
    )


def rows_of(workspace: Workspace, organisation_ids: Sequence[str]) -> Iterator[Row]:
    """Organisations in the order of their ids, read in chunks."""
    for start in range(0, len(organisation_ids), _CHUNK):
        yield from workspace.reader.rows("organisation", organisation_ids[start : start + _CHUNK])
