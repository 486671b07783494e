"""What happens to a frozen report: number, sending, receipt, return. Each is one change."""

from collections.abc import Mapping
from datetime import date

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.description import Plain
from nsuat_desktop.records.record import Draft, Record
from nsuat_desktop.records.types.report import steps_of
from nsuat_desktop.text.dates import format_date
from nsuat_desktop.text.normalise import clean_line, clean_note
from nsuat_desktop.workspace import Workspace


def set_number(workspace: Workspace, report_id: str, number: int, issued_on: date) -> Record:
    """Enter number and date allotted by the records office; only those places print anew.

    Raises:
        RefusedError: the number is taken, the day does not fit, or another one is signed.
    """
    record = _live(workspace, report_id)
    values: dict[str, Plain] = {"number": number, "issued_on": issued_on.isoformat()}
    sentence = f"Ghi số {number:02d}, ngày {issued_on:%d/%m/%Y} cho “{record.title}”"
    return _changed(workspace, record, values, sentence)


def clear_number(workspace: Workspace, report_id: str) -> Record:
    """Take number and date back while nothing is signed with them."""
    record = _live(workspace, report_id)
    values: dict[str, Plain] = {"number": None, "issued_on": None}
    return _changed(workspace, record, values, f"Bỏ số, ngày của “{record.title}”")


def mark_signed_on_paper(workspace: Workspace, report_id: str, day: date | None = None) -> Record:
    """The leader has signed on paper and there is no scan (one can be attached afterwards)."""
    record = _live(workspace, report_id)
    if "signed" in steps_of(record.values):
        raise AppError(f"“{record.title}” đã ký. Gỡ bản ký trước nếu ghi nhầm.")
    values: dict[str, Plain] = {
        "signed_form": "paper",
        "steps": _with_step(workspace, record, "signed", day),
    }
    return _changed(workspace, record, values, f"Ghi đã ký giấy “{record.title}”")


def mark_sent(
    workspace: Workspace, report_id: str, day: date | None = None, by: str = ""
) -> Record:
    """The signed report has left; `by` says where to and how ("Trục liên thông", "bưu điện")."""
    record = _live(workspace, report_id)
    values: dict[str, Plain] = {
        "steps": _with_step(workspace, record, "sent", day),
        "sent_by": clean_line(by) or record.values.get("sent_by"),
    }
    return _changed(workspace, record, values, f"Ghi đã gửi “{record.title}”")


def mark_received(workspace: Workspace, report_id: str, day: date | None = None) -> Record:
    """The superior office has confirmed the receipt."""
    record = _live(workspace, report_id)
    values: dict[str, Plain] = {"steps": _with_step(workspace, record, "received", day)}
    return _changed(workspace, record, values, f"Ghi đã nhận “{record.title}”")


def mark_returned(
    workspace: Workspace, report_id: str, remarks: str, day: date | None = None
) -> Record:
    """The superior office has sent it back; a supplementary version answers the remarks."""
    record = _live(workspace, report_id)
    values: dict[str, Plain] = {
        "steps": _with_step(workspace, record, "returned", day),
        "remarks": clean_note(remarks),
    }
    return _changed(workspace, record, values, f"Ghi bị trả lại “{record.title}”")


def take_back_step(workspace: Workspace, report_id: str, step: str) -> Record:
    """Remove a step that was noted by mistake: sent, received or returned."""
    if step not in ("sent", "received", "returned"):
        raise AppError("Chỉ bỏ được mốc gửi, nhận hoặc trả lại đã ghi nhầm.")
    record = _live(workspace, report_id)
    known: dict[str, Plain] = {**steps_of(record.values)}
    if known.pop(step, None) is None:
        raise AppError(f"“{record.title}” chưa ghi mốc này. Mở lại báo cáo để xem.")
    values: dict[str, Plain] = {"steps": known}
    if step == "returned":
        values["remarks"] = None
    return _changed(workspace, record, values, f"Bỏ mốc ghi nhầm của “{record.title}”")


def detach_signed(workspace: Workspace, report_id: str, reason: str) -> Record:
    """Take a signed copy off that was attached by mistake; the file stays among the attachments.

    Raises:
        AppError: nothing is signed, or no reason is given.
        RefusedError: it has been sent.
    """
    record = _live(workspace, report_id)
    known: dict[str, Plain] = {**steps_of(record.values)}
    if known.pop("signed", None) is None:
        raise AppError(f"“{record.title}” chưa có bản ký.")
    if not clean_line(reason):
        raise AppError("Ghi lý do gỡ bản ký.")
    values: dict[str, Plain] = {
        "steps": known,
        "signed_form": None,
        "signed_file": None,
        "signed_note": None,
    }
    sentence = f"Gỡ bản ký của “{record.title}”: {clean_line(reason)[:300]}"
    return _changed(workspace, record, values, sentence)


def _live(workspace: Workspace, report_id: str) -> Record:
    record = workspace.records.get(report_id, "report")
    if record.deleted:
        raise AppError(f"“{record.title}” đã hủy chốt. Chốt lại báo cáo trước.")
    return record


def _with_step(
    workspace: Workspace, record: Record, step: str, day: date | None
) -> dict[str, Plain]:
    chosen = day or workspace.environment.today()
    known = steps_of(record.values)
    if step in known:
        raise AppError(
            f"“{record.title}” đã ghi mốc này ngày {format_date(known[step])}. "
            "Bỏ mốc cũ trước nếu ghi nhầm."
        )
    return {**known, step: chosen.isoformat()}


def _changed(
    workspace: Workspace, record: Record, values: Mapping[str, Plain], sentence: str
) -> Record:
    merged = {**record.values, **values}
    return workspace.records.save(Draft("report", merged, record.id, record.revision), sentence)
