"""Minutes of an inspection ("biên bản"): no date line, signed by both sides."""

from collections.abc import Mapping
from dataclasses import replace

from nsuat_desktop.papers.blocks import blocks_of
from nsuat_desktop.papers.fields import (
    inspection_fields,
    office_fields,
    organisation_fields,
    with_asked,
)
from nsuat_desktop.papers.head import sheet
from nsuat_desktop.papers.merging import BLANK_LINE, Fields, fill
from nsuat_desktop.papers.paper import Paper
from nsuat_desktop.papers.templates import template
from nsuat_desktop.reporting.document import Document, Paragraph
from nsuat_desktop.workspace import Workspace

MINUTES = "bien-ban-kiem-tra"
_FEWEST_LINES, _MOST_LINES = 2, 30
_DOTS = Paragraph(BLANK_LINE)


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
    return Paper(f"{words.name} {fields['tên đơn vị']}", (_filled_up(document),))


def minutes_fields(workspace: Workspace, inspection_id: str) -> Fields:
    """The fields of office, inspected organisation and inspection."""
    found = workspace.records.get(inspection_id, "inspection")
    organisation = workspace.records.get(str(found.values["organisation"]), "organisation")
    day = workspace.environment.today()
    return office_fields(workspace.office(), day).merged(
        organisation_fields(organisation), inspection_fields(found)
    )


def _filled_up(document: Document) -> Document:
    """No large gap above the end that goes to a page of its own: it is signed, and could be used.

    The last place with dotted lines gets fewer of them where that saves the page, else more.
    """
    body = document.body
    end = max((place for place, block in enumerate(body, start=1) if block == _DOTS), default=0)
    start = end
    while start and body[start - 1] == _DOTS:
        start -= 1
    # reportlab is loaded only to lay a paper out.
    from nsuat_desktop.reporting.pdf import page_loads

    def with_lines(count: int) -> tuple[Document, list[int]]:
        made = replace(document, body=(*body[:start], *[_DOTS] * count, *body[end:]))
        return made, page_loads(made)

    lines, loads = end - start, page_loads(document)
    if not lines or len(loads) == 1:
        return document
    for fewer in range(lines - 1, _FEWEST_LINES - 1, -1):
        shorter, found = with_lines(fewer)
        if len(found) < len(loads):
            return shorter
    for more in range(lines + 1, _MOST_LINES + 1):
        longer, found = with_lines(more)
        if (len(found), found[-1]) != (len(loads), loads[-1]):
            break
        document = longer
    return document
