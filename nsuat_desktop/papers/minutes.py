"""Minutes of an inspection ("biên bản"): no date line, signed by both sides."""

from collections.abc import Mapping

from nsuat_desktop.papers.blocks import blocks_of
from nsuat_desktop.papers.fields import (
    inspection_fields,
    office_fields,
    organisation_fields,
    with_asked,
)
from nsuat_desktop.papers.head import archive, header, left_signer, signer, typed_symbol
from nsuat_desktop.papers.merging import Fields, fill, fill_lines
from nsuat_desktop.papers.paper import Paper
from nsuat_desktop.papers.templates import template
from nsuat_desktop.reporting.document import Document
from nsuat_desktop.workspace import Workspace

MINUTES = "bien-ban-kiem-tra"


def inspection_minutes(
    workspace: Workspace,
    inspection_id: str,
    *,
    told: Mapping[str, str] | None = None,
    template_id: str = MINUTES,
) -> Paper:
    """The minutes of an inspection, with dots where something is to be written on the spot.

    Raises:
        AppError: no such inspection or template, an unknown merge field.
    """
    words = template(workspace.data_dir, template_id, "minutes")
    fields = with_asked(words, minutes_fields(workspace, inspection_id), told or {})
    office, left = workspace.office(), left_signer(words, fields)
    document = Document(
        header=header(office, typed_symbol(office, words), int(fields["năm"]), dated=False),
        summary=fill(words.summary, fields, words.id).strip(),
        body=tuple(blocks_of(fill(words.body, fields, words.id))),
        signature=signer(office, words, fields),
        issuer_name=office.name,
        recipients=fill_lines(words.recipients, fields, words.id),
        archive=archive(office, words),
        type_name=words.type_name.upper(),
        other_signature=left,
    )
    return Paper(f"{words.name} {fields['tên đơn vị']}", (document,))


def minutes_fields(workspace: Workspace, inspection_id: str) -> Fields:
    """The fields of office, inspected organisation and inspection."""
    found = workspace.records.get(inspection_id, "inspection")
    organisation = workspace.records.get(str(found.values["organisation"]), "organisation")
    day = workspace.environment.today()
    return office_fields(workspace.office(), day).merged(
        organisation_fields(organisation), inspection_fields(found)
    )
