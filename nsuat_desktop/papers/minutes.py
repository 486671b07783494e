"""Minutes of an inspection ("biên bản"): no date line, signed by both sides."""

from collections.abc import Mapping

from nsuat_desktop.papers.blocks import blocks_of
from nsuat_desktop.papers.fields import (
    inspection_fields,
    office_fields,
    organisation_fields,
    with_asked,
)
from nsuat_desktop.papers.head import sheet
from nsuat_desktop.papers.merging import Fields, fill
from nsuat_desktop.papers.paper import Paper
from nsuat_desktop.papers.templates import template
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
    body = tuple(blocks_of(fill(words.body, fields, words.id)))
    document = sheet(workspace.office(), words, fields, body, has_end_mark=True)
    return Paper(f"{words.name} {fields['tên đơn vị']}", (document,))


def minutes_fields(workspace: Workspace, inspection_id: str) -> Fields:
    """The fields of office, inspected organisation and inspection."""
    found = workspace.records.get(inspection_id, "inspection")
    organisation = workspace.records.get(str(found.values["organisation"]), "organisation")
    day = workspace.environment.today()
    return office_fields(workspace.office(), day).merged(
        organisation_fields(organisation), inspection_fields(found)
    )
