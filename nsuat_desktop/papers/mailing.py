"""Addresses of organisations on sheets of labels and on envelopes."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

from nsuat_desktop.errors import AppError
from nsuat_desktop.papers.fields import office_fields, organisation_fields
from nsuat_desktop.papers.letters import rows_of
from nsuat_desktop.papers.merging import Fields
from nsuat_desktop.papers.paper import Paper, check_not_empty
from nsuat_desktop.papers.templates import Envelope, LabelSheet, PaperTemplate, template
from nsuat_desktop.reporting.properties import FileProperties
from nsuat_desktop.workspace import Workspace

if TYPE_CHECKING:
    from nsuat_desktop.papers.drawing.mailing import Address

LABELS, ENVELOPES = "nhan-thu", "phong-bi"

S = TypeVar("S", LabelSheet, Envelope)


def labels(
    workspace: Workspace,
    organisation_ids: Sequence[str],
    *,
    size: str = "",
    skip: int = 0,
    template_id: str = LABELS,
) -> Paper:
    """A label for each organisation; the first `skip` labels of the first sheet are used up.

    Raises:
        AppError: nobody addressed, no sheet of this size, an unknown merge field.
    """
    words = template(workspace.data_dir, template_id, "labels")
    sheet = _sized(words.sheets, size, words)
    if not 0 <= skip < sheet.columns * sheet.rows:
        most = sheet.columns * sheet.rows - 1
        raise AppError(f"Số nhãn bỏ qua từ 0 đến {most}. Ghi lại.")
    addresses = _addresses(workspace, words, organisation_ids)
    from nsuat_desktop.papers.drawing.mailing import LabelDrawing

    drawing = LabelDrawing(_properties(workspace, words), sheet, addresses, skip)
    return Paper(words.name, drawing=drawing)


def envelopes(
    workspace: Workspace,
    organisation_ids: Sequence[str],
    *,
    size: str = "",
    template_id: str = ENVELOPES,
) -> Paper:
    """An envelope for each organisation.

    Raises:
        AppError: nobody addressed, no envelope of this size, an unknown merge field.
    """
    words = template(workspace.data_dir, template_id, "envelopes")
    envelope = _sized(words.envelopes, size, words)
    addresses = _addresses(workspace, words, organisation_ids)
    from nsuat_desktop.papers.drawing.fitting import filled_lines
    from nsuat_desktop.papers.drawing.mailing import EnvelopeDrawing

    sender = filled_lines(words.sender, _shared(workspace), words.id)
    drawing = EnvelopeDrawing(_properties(workspace, words), envelope, sender, addresses)
    return Paper(words.name, drawing=drawing)


def _addresses(
    workspace: Workspace, words: PaperTemplate, organisation_ids: Sequence[str]
) -> "tuple[Address, ...]":
    check_not_empty(organisation_ids, "Chưa có đơn vị nào để in địa chỉ. Chọn ít nhất một đơn vị.")
    from nsuat_desktop.papers.drawing.fitting import filled_lines

    shared = _shared(workspace)
    return tuple(
        filled_lines(words.lines, shared.merged(organisation_fields(row)), words.id)
        for row in rows_of(workspace, organisation_ids)
    )


def _properties(workspace: Workspace, words: PaperTemplate) -> FileProperties:
    return FileProperties(words.name, workspace.office().name, subject=words.name)


def _shared(workspace: Workspace) -> Fields:
    day = workspace.environment.today()
    return office_fields(workspace.office(day), day)


def _sized(known: Sequence[S], size: str, words: PaperTemplate) -> S:
    """The sheet or envelope of this name; without a name the first one."""
    for each in known:
        if size in ("", each.name):
            return each
    names = ", ".join(each.name for each in known)
    raise AppError(f"Mẫu “{words.id}” không có cỡ “{size[:40]}”. Các cỡ: {names}.")
