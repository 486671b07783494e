"""Checking a paper by its code: does it say what is in the data?"""

from dataclasses import dataclass
from enum import StrEnum

from nsuat_desktop.records.record import Record
from nsuat_desktop.records.types.report import KINDS, number_text, steps_of
from nsuat_desktop.reporting.check_code import MistypedError, ReadCode, grouped, read
from nsuat_desktop.reporting.life.changes import Changes, changes_between, changes_since
from nsuat_desktop.reporting.life.subject import Subject, period_of
from nsuat_desktop.text.dates import format_date
from nsuat_desktop.workspace import Workspace

_KIND_LABELS = {choice.code: choice.label.lower() for choice in KINDS}


class Standing(StrEnum):
    """What a code turned out to be."""

    CURRENT = "current"
    OLDER = "older"
    """A newer version was frozen since."""
    WITHDRAWN = "withdrawn"
    """Its freeze was taken back: the paper was never to leave the office."""
    UNKNOWN = "unknown"
    MISTYPED = "mistyped"


@dataclass(frozen=True, slots=True)
class CodeVerdict:
    """What to tell about a paper. `report` is the frozen report of the code, `newer` the newest.

    `changes` compares the paper with the newest version, or a current one with the data as they
    are today; None where that was not asked for or there is nothing to compare.
    """

    standing: Standing
    message: str
    report: Record | None = None
    newer: Record | None = None
    changes: Changes | None = None


def look_up(workspace: Workspace, typed: str, *, compare: bool = True) -> CodeVerdict:
    """What stands behind a code that was typed, or a QR code that was scanned.

    With `compare` the data are counted anew (about as long as opening the report screen).
    """
    try:
        code = read(typed)
    except MistypedError as error:
        return CodeVerdict(Standing.MISTYPED, str(error))
    live = workspace.reader.ids("report", {"check_code": code.digits})
    deleted = workspace.reader.ids("report", {"check_code": code.digits}, deleted=True)
    if not live and not deleted:
        return CodeVerdict(Standing.UNKNOWN, _unknown(workspace, code))
    report = workspace.records.get((live or deleted)[0], "report")
    if code.content and not str(report.values["content"]).startswith(code.content):
        words = "Mã QR không khớp với báo cáo có mã kiểm tra này. Kiểm tra lại bản giấy."
        return CodeVerdict(Standing.UNKNOWN, words)
    if not live:
        words = f"Bản đã hủy chốt: {_named(report)}. Không dùng bản giấy này."
        return CodeVerdict(Standing.WITHDRAWN, words, report)
    newest = _newest(workspace, report)
    if newest.id != report.id:
        words = f"Bản cũ: {_named(report)}. Bản mới nhất là {_named(newest)}."
        changes = changes_between(workspace, report.id, newest.id) if compare else None
        return CodeVerdict(Standing.OLDER, words, report, newest, changes)
    words = f"Đúng bản hiện hành: {_named(report)}."
    subject = Subject(str(report.values["kind"]), period_of(report.values))
    changes = changes_since(workspace, subject, report.id) if compare else None
    if changes is not None and changes.records:
        words += f" Dữ liệu đã thay đổi sau khi chốt. {changes.sentence}"
    return CodeVerdict(Standing.CURRENT, words, report, report, changes)


def _newest(workspace: Workspace, report: Record) -> Record:
    """The last of the versions that supplement each other."""
    current = report
    while ids := workspace.reader.ids("report", {"supplements": current.id}):
        current = workspace.records.get(ids[0], "report")
    return current


def _named(report: Record) -> str:
    values = report.values
    number, day = number_text(values), values.get("issued_on")
    named = f" số {number} ngày {format_date(str(day))}" if number else ""
    return f"“{report.title}”{named}, chốt ngày {format_date(steps_of(values)['frozen'])}"


def _unknown(workspace: Workspace, code: ReadCode) -> str:
    kind = _KIND_LABELS[code.kind]
    version = f", bản bổ sung {code.version}" if code.version else ""
    whose = ""
    if code.office_id and code.office_id != workspace.records.installation.office_id:
        whose = " của cơ quan khác"
    return (
        f"Mã {grouped(code.digits)} đúng cách ghi nhưng không có trong dữ liệu này: báo cáo "
        f"loại “{kind}” năm {code.year}{version}{whose}. Hỏi nơi gửi, hoặc nhập gói dữ liệu của họ."
    )
