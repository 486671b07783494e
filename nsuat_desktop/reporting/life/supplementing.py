"""Supplements: a newer version of a report that was signed, which says what it puts right."""

from dataclasses import replace

from nsuat_desktop.errors import AppError
from nsuat_desktop.offices.map_view import MapView, view_of
from nsuat_desktop.offices.profile import Signer
from nsuat_desktop.records.description import Values
from nsuat_desktop.records.record import Record
from nsuat_desktop.records.types.report import state_of, steps_of
from nsuat_desktop.reporting.document import Block, Document, Paragraph
from nsuat_desktop.reporting.figures import Snapshot
from nsuat_desktop.reporting.life.changes import records_between
from nsuat_desktop.reporting.life.freezing import (
    document_of,
    freeze_version,
    frozen_of,
    versions_of,
)
from nsuat_desktop.reporting.life.subject import Subject, of_report
from nsuat_desktop.reporting.life.wording import life_texts, named_report
from nsuat_desktop.reporting.snapshot import take_snapshot
from nsuat_desktop.text.normalise import clean_note
from nsuat_desktop.workspace import Workspace


def supplement(
    workspace: Workspace,
    report_id: str,
    explanation: str,
    *,
    accept_gaps: str | None = None,
    signer: Signer | None = None,
    view: MapView | None = None,
) -> Record:
    """Freeze a supplementary version of a signed report; `explanation` says what changed and why.

    Without `view` places are told by the map of the version before.

    Raises:
        AppError: the report is not signed yet, a newer version exists, nothing is explained, or
            there is nothing to supplement.
        GapsError: as of `freeze`.
    """
    before = workspace.records.get(report_id, "report")
    subject = of_report(workspace, before.values)
    newest = versions_of(workspace, subject)[-1:]
    if before.deleted or not newest or newest[0].id != report_id:
        raise AppError("Đã có bản bổ sung mới hơn. Bổ sung cho bản mới nhất.")
    if state_of(before.values) == "frozen":
        raise AppError(f"“{before.title}” chưa ký. Hủy chốt rồi chốt lại, không cần bản bổ sung.")
    explanation = clean_note(explanation)
    if not explanation:
        raise AppError("Ghi giải trình: nội dung nào được bổ sung, điều chỉnh và vì sao.")
    shown = view or map_of(workspace, report_id)
    snapshot = take_snapshot(workspace, subject.period, view=shown)
    check_needed(workspace, before, subject, snapshot)
    document = document_of(workspace, subject, snapshot, signer)
    told = _supplementing(document, before.values, explanation)
    return freeze_version(workspace, subject, snapshot, told, accept_gaps, before, explanation)


def map_of(workspace: Workspace, report_id: str) -> MapView:
    """The map by which a frozen report tells places."""
    return view_of(frozen_of(workspace, report_id).snapshot.map_basis)


def check_needed(
    workspace: Workspace, before: Record, subject: Subject, snapshot: Snapshot
) -> None:
    """Refuse a supplement that would send the same report a second time.

    What was returned may be answered by an explanation alone. Who signs does not count: each
    version may be signed by somebody else.

    Raises:
        AppError: paper and records behind it are what was signed, and nobody sent it back.
    """
    if "returned" in steps_of(before.values):
        return
    frozen = frozen_of(workspace, before.id)
    document = document_of(workspace, subject, snapshot)
    same = replace(
        document, body=(*_opening_of(frozen.document, before.values), *document.body),
        summary=frozen.document.summary, signature=frozen.document.signature,
        places=frozen.document.places,
    ) == frozen.document  # fmt: skip
    if same and not records_between(workspace, frozen.snapshot, snapshot):
        raise AppError(
            f"Chưa có gì để bổ sung: số liệu và lời văn vẫn như “{before.title}”. Sửa dữ liệu "
            "hoặc lời văn trước. Nếu nơi nhận trả lại báo cáo, ghi “Bị trả lại” rồi lập bản bổ "
            "sung."
        )


def _supplementing(document: Document, before: Values, explanation: str) -> Document:
    """The same paper, which says at its beginning what it supplements and why."""
    texts = life_texts()
    opening = Paragraph(texts.supplement_opening.format(report=named_report(before)))
    first = (opening, *_paragraphs(explanation))
    places = tuple(
        replace(each, start=each.start + len(first), end=each.end + len(first))
        for each in document.places
    )
    summary = texts.supplement_summary.format(summary=document.summary)
    return replace(document, summary=summary, body=(*first, *document.body), places=places)


def _opening_of(document: Document, values: Values) -> tuple[Block, ...]:
    """What stands at the beginning of a version because it is a supplement itself."""
    explained = _paragraphs(str(values.get("explanation") or ""))
    return document.body[: 1 + len(explained)] if explained else ()


def _paragraphs(explanation: str) -> list[Paragraph]:
    return [Paragraph(line) for line in explanation.splitlines() if line.strip()]
