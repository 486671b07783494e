"""Freezing a report, taking the freeze back, and the paper that a frozen report gives."""

from dataclasses import replace
from datetime import date

from nsuat_desktop.errors import AppError
from nsuat_desktop.offices.map_view import AS_RECORDED, MapView
from nsuat_desktop.offices.profile import Signer
from nsuat_desktop.records.description import Plain, Values
from nsuat_desktop.records.record import Draft, Record, Row
from nsuat_desktop.records.types.report import number_text
from nsuat_desktop.reporting.check_code import CheckCode, make
from nsuat_desktop.reporting.content import Progress, build_document
from nsuat_desktop.reporting.document import CheckMark, Document, SignatureBlock
from nsuat_desktop.reporting.edits import ReportEdits
from nsuat_desktop.reporting.figures import Snapshot
from nsuat_desktop.reporting.gaps import Gap, find_gaps
from nsuat_desktop.reporting.life.frozen import FrozenReport
from nsuat_desktop.reporting.life.store import (
    frozen_report,
    issued_body,
    keep_frozen,
    keep_issued,
)
from nsuat_desktop.reporting.life.subject import Subject
from nsuat_desktop.reporting.snapshot import take_snapshot
from nsuat_desktop.text.dates import format_date
from nsuat_desktop.text.normalise import clean_line, clean_note
from nsuat_desktop.workspace import Workspace

_LONGEST_NAME = 280
_MOST_GAPS = 200


class GapsError(AppError):
    """Something is still missing; `gaps` names it. A reason lets the report be frozen as it is."""

    def __init__(self, gaps: tuple[Gap, ...]) -> None:
        self.gaps = gaps
        more = f"; và {len(gaps) - 3} điểm khác" if len(gaps) > 3 else ""
        first = "; ".join(gap.text.rstrip(".") for gap in gaps[:3])
        super().__init__(
            f"Còn {len(gaps)} điểm thiếu: {first}{more}. "
            "Bổ sung, hoặc ghi lý do để chốt như hiện có."
        )


def freeze(
    workspace: Workspace,
    subject: Subject,
    *,
    accept_gaps: str | None = None,
    signer: Signer | None = None,
    view: MapView = AS_RECORDED,
) -> Record:
    """Freeze the first report on a period (or a report of free outline) as it stands now.

    `accept_gaps` is the reason for leaving gaps as they are; `signer` one of the office's signers.

    Raises:
        GapsError: something is missing and no reason is given.
        AppError: it is frozen already, the period has not begun, or no office is described.
    """
    existing = versions_of(workspace, subject)
    if existing:
        raise AppError(
            f"“{existing[-1].title}” đã chốt. Mở báo cáo đó, hủy chốt nếu chưa ký, hoặc lập bản "
            "bổ sung."
        )
    snapshot = take_snapshot(workspace, subject.period, view=view)
    document = document_of(workspace, subject, snapshot, signer)
    return freeze_version(workspace, subject, snapshot, document, accept_gaps)


def freeze_version(
    workspace: Workspace,
    subject: Subject,
    snapshot: Snapshot,
    document: Document,
    accept_gaps: str | None,
    before: Record | None = None,
    explanation: str = "",
) -> Record:
    """Keep figures and document as the first version, or as the next one after `before`.

    Raises:
        GapsError: something is missing and no reason is given.
    """
    gaps = gaps_of(workspace, subject, snapshot)
    reason = clean_note(accept_gaps or "")
    if gaps and not reason:
        raise GapsError(gaps)
    texts = _edits(workspace, subject).text().sections
    frozen = FrozenReport(snapshot, document, dict(texts), tuple(gap.text for gap in gaps))
    content = keep_frozen(workspace.database, frozen, snapshot.taken_at)
    values = _values(workspace, subject, frozen, content, before)
    values |= {"explanation": explanation or None, "gaps_reason": reason if gaps else None}
    values["check_code"] = check_code_of(workspace, values).digits
    return workspace.records.save(
        Draft("report", values), f"Chốt báo cáo “{clean_line(str(values['name']))}”"
    )


def document_of(
    workspace: Workspace, subject: Subject, snapshot: Snapshot, signer: Signer | None = None
) -> Document:
    """What these figures give on paper, with the clerk's wording."""
    block = _signature(workspace, snapshot, signer)
    if subject.build is not None:
        return subject.build(snapshot, block)
    return build_document(snapshot, _edits(workspace, subject).text(), signer=block)


def gaps_of(workspace: Workspace, subject: Subject, snapshot: Snapshot) -> tuple[Gap, ...]:
    """What freezing would ask about, in the order of the outline."""
    running = f"Kỳ báo cáo chưa kết thúc: số liệu mới đến ngày {format_date(snapshot.as_of)}."
    first = () if snapshot.complete else (Gap(running, "", "", ""),)
    if subject.build is None:
        return (*first, *find_gaps(workspace, snapshot, _edits(workspace, subject).all()))
    found = find_gaps(workspace, snapshot)
    named = subject.build(snapshot, None).annexes
    # What the plan's sections lack is no gap of a report that does not have them.
    return (*first, *(gap for gap in found if gap.record_type and (named or not gap.section)))


def unfreeze(workspace: Workspace, report_id: str) -> str:
    """Take a freeze back while nothing is signed; returns the id of the change.

    Raises:
        RefusedError: it is signed or sent, or a supplement rests on it.
    """
    record = workspace.records.get(report_id, "report")
    return workspace.records.delete(report_id, record.revision)


def versions_of(workspace: Workspace, subject: Subject) -> list[Row]:
    """The frozen reports on a subject, the first version first."""
    ids = workspace.reader.ids(
        "report",
        {
            "kind": subject.kind,
            "starts": subject.period.start.isoformat(),
            "ends": subject.period.end.isoformat(),
        },
        "version",
    )
    rows = workspace.reader.rows("report", ids)
    return [row for row in rows if not subject.name or row.values["name"] == subject.name]


def frozen_of(workspace: Workspace, report_id: str) -> FrozenReport:
    """Figures, document and wording as they were frozen."""
    record = workspace.records.get(report_id, "report")
    return frozen_report(workspace.database, str(record.values["content"]))


def frozen_document(workspace: Workspace, report_id: str) -> Document:
    """The paper of a frozen report, with number and date as far as they are known.

    Nothing but the report's own record and its frozen content is read.
    """
    values = workspace.records.get(report_id, "report").values
    document = frozen_report(workspace.database, str(values["content"])).document
    number, day = values.get("number"), values.get("issued_on")
    header = replace(
        document.header,
        number=number if isinstance(number, int) else None,
        issued_on=date.fromisoformat(day) if isinstance(day, str) else None,
    )
    code = check_code_of(workspace, values)
    return replace(document, header=header, check=CheckMark(code.text, code.qr_text))


def check_code_of(workspace: Workspace, values: Values) -> CheckCode:
    """The code of a report's record."""
    version = values["version"]
    assert isinstance(version, int)
    return make(
        workspace.records.installation.office_id,
        str(values["kind"]),
        str(values["starts"]),
        str(values["ends"]),
        version,
        str(values["content"]),
    )


def heading_of(values: Values) -> str:
    """Number and date as they stand on the paper; empty while they are blank."""
    return f"{number_text(values)} {values.get('issued_on')}" if values.get("number") else ""


def issued_pdf(workspace: Workspace, report_id: str, progress: Progress | None = None) -> bytes:
    """The paper to print, sign or send: always the same bytes for the same number and date.

    Raises:
        AppError: it was never issued and this process may only read.
    """
    record = workspace.records.get(report_id, "report")
    content, heading = str(record.values["content"]), heading_of(record.values)
    known = issued_body(workspace.database, report_id, content, heading)
    if known is not None:
        return known
    if not workspace.can_write:
        raise AppError(
            "Bản PDF này chưa được phát hành. Mở chương trình có quyền ghi rồi xuất lại."
        )
    # reportlab is loaded only for a PDF.
    from nsuat_desktop.reporting.pdf import render_bytes

    pdf = render_bytes(frozen_document(workspace, report_id), progress)
    keep_issued(
        workspace.database, report_id, content, heading, pdf, workspace.environment.timestamp()
    )
    return pdf


def _values(
    workspace: Workspace,
    subject: Subject,
    frozen: FrozenReport,
    content: str,
    before: Record | None,
) -> dict[str, Plain]:
    period, document = subject.period, frozen.document
    version = before.values["version"] if before is not None else -1
    assert isinstance(version, int)
    name = before.values["name"] if before is not None else subject.name or document.title
    return {
        "name": clean_line(str(name))[:_LONGEST_NAME],
        "kind": subject.kind,
        "period": period.label,
        "starts": period.start.isoformat(),
        "ends": period.end.isoformat(),
        "year": period.year,
        "version": version + 1,
        "supplements": before.id if before is not None else None,
        "content": content,
        "taken_at": frozen.snapshot.taken_at,
        "gaps": [{"text": clean_note(text)[:2000]} for text in frozen.gaps[:_MOST_GAPS]],
        "signer": document.signature.name or None,
        "symbol": document.header.symbol,
        "steps": {"frozen": workspace.environment.today().isoformat()},
    }


def _edits(workspace: Workspace, subject: Subject) -> ReportEdits:
    return ReportEdits(workspace.form_drafts, subject.period)


def _signature(
    workspace: Workspace, snapshot: Snapshot, signer: Signer | None
) -> SignatureBlock | None:
    if signer is None:
        return None
    profile = workspace.office(date.fromisoformat(snapshot.period.end))
    return SignatureBlock(profile.signer_lines(signer), signer.name)
