"""Is this file the signed copy of a report? Nothing is taken for one that is not."""

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import file_trouble
from nsuat_desktop.errors import AppError, SurroundingsError
from nsuat_desktop.records.description import Plain, Values
from nsuat_desktop.records.record import Draft
from nsuat_desktop.records.types.report import steps_of
from nsuat_desktop.reporting.check_code import MistypedError, read
from nsuat_desktop.reporting.life.freezing import heading_of, issued_pdf
from nsuat_desktop.reporting.life.store import Issued, issued_body, issued_within
from nsuat_desktop.reporting.life.trust import Trust, trusted_certificates
from nsuat_desktop.reporting.prose import changes_between
from nsuat_desktop.text.dates import format_date
from nsuat_desktop.workspace import Workspace

if TYPE_CHECKING:
    from nsuat_desktop.reporting.life.signatures import Signatures, SignerFound

_log = logging.getLogger(__name__)

LARGEST = 100 * 1024 * 1024
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\x00", b"MM\x00*")
_SCANNED_SHARE = 0.8
_MOST_DIFFERENCES = 5
_CODE = re.compile(r"Mã kiểm tra:\s*([0-9 ]{20,40})")


class Verdict(StrEnum):
    """What a file turned out to be."""

    SIGNED = "signed"
    """The report as it was issued, with digital signatures."""
    SCAN = "scan"
    """Pictures of pages: what is on them is for people to read."""
    UNSIGNED = "unsigned"
    CHANGED = "changed"
    """Changed after it was signed."""
    OTHER_CONTENT = "other_content"
    OTHER_REPORT = "other_report"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class SignedCheck:
    """The result of looking at one file; `message` is what to tell, in Vietnamese.

    `report_id` is the report it belongs to, as far as that is known; `differences` shows where
    the text differs from the paper that was issued.
    """

    verdict: Verdict
    message: str
    report_id: str = ""
    signers: "tuple[SignerFound, ...]" = ()
    differences: tuple[str, ...] = ()

    @property
    def accepted(self) -> bool:
        """Whether the file may be attached as the signed copy."""
        return self.verdict in (Verdict.SIGNED, Verdict.SCAN)

    @property
    def trusted(self) -> bool:
        """Whether the issuer of every signature was verified."""
        return bool(self.signers) and all(each.trusted for each in self.signers)


class NotTheSignedCopyError(AppError):
    """The file is not the signed copy of the report; `check` says what it is."""

    def __init__(self, check: SignedCheck) -> None:
        self.check = check
        super().__init__("\n".join((check.message, *check.differences)))


def verify_file(workspace: Workspace, path: Path, report_id: str | None = None) -> SignedCheck:
    """What a file is; with `report_id`, whether it is the signed copy of that report.

    Raises:
        SurroundingsError: it cannot be read.
    """
    try:
        if path.stat().st_size > LARGEST:
            return SignedCheck(Verdict.DAMAGED, f"Tệp “{path.name}” quá lớn. Chọn tệp khác.")
        content = path.read_bytes()
    except OSError as error:
        raise SurroundingsError(f"Không đọc được tệp. {file_trouble(error)}") from error
    return verify_content(workspace, content, report_id)


def verify_content(
    workspace: Workspace, content: bytes, report_id: str | None = None
) -> SignedCheck:
    """The same for content in memory."""
    if content.startswith(_PICTURES):
        return SignedCheck(Verdict.SCAN, _scan_words(()), report_id or "")
    if b"%PDF-" not in content[:1024]:
        return SignedCheck(
            Verdict.DAMAGED, "Tệp không phải PDF hay ảnh quét. Chọn tệp bản ký.", report_id or ""
        )
    # pyHanko is loaded only to check a file.
    from nsuat_desktop.reporting.life.signatures import (
        TROUBLE,
        Alteration,
        Signatures,
        signatures_of,
    )

    issued = issued_within(workspace.database, content)
    trust = trusted_certificates(workspace.data_dir)
    now = workspace.environment.now()
    damaged = SignedCheck(
        Verdict.DAMAGED,
        "Không đọc được tệp PDF: tệp hỏng hoặc có mật khẩu. Xuất lại từ phần mềm ký.",
        report_id or "",
    )
    try:
        scanned = issued is None and _is_scan(content)
        found = signatures_of(content, trust, now, issued.size if issued else None)
    except AppError:
        return damaged
    except TROUBLE as error:
        _log.info("signatures of a PDF could not be read: %s", type(error).__name__)
        if issued is not None or not scanned:
            return damaged
        found = Signatures((), Alteration.NONE)
    if issued is not None:
        return _of_issued(workspace, content, issued, found, trust, report_id)
    if scanned:
        return SignedCheck(Verdict.SCAN, _scan_words(found.signers), report_id or "", found.signers)
    return _of_foreign(workspace, content, found, report_id)


def verify_report(workspace: Workspace, report_id: str) -> SignedCheck:
    """Check the signed copy of a report again: as of today, with the roots trusted now.

    Raises:
        AppError: no signed copy is attached, or its file is lost.
    """
    record = workspace.records.get(report_id, "report")
    digest = record.values.get("signed_file")
    if not digest:
        raise AppError(f"“{record.title}” chưa có tệp bản ký. Đính kèm bản ký trước.")
    content = workspace.attachments.store.read(str(digest), record.title)
    return verify_content(workspace, content, report_id)


def attach_signed(
    workspace: Workspace, report_id: str, path: Path, day: date | None = None
) -> SignedCheck:
    """Take a file as the signed copy of a report; file and step are one change.

    `day` is the day of signing: by default that of the last signature, for a scan today.

    Raises:
        NotTheSignedCopyError: the file is not signed, was changed, or is of another report.
        AppError: the report has a signed copy already.
    """
    record = workspace.records.get(report_id, "report")
    if record.deleted or record.values.get("signed_file"):
        raise AppError(
            f"“{record.title}” đã có bản ký hoặc đã hủy chốt. Gỡ bản ký trước nếu đính kèm nhầm."
        )
    check = verify_file(workspace, path, report_id)
    if not check.accepted:
        raise NotTheSignedCopyError(check)
    digital = check.verdict is Verdict.SIGNED
    kept = workspace.attachments.keep([path])
    day_signed = _signing_day(workspace, check, day)
    values: dict[str, Plain] = {
        **record.values,
        "signed_form": "digital" if digital else "scan",
        "signed_file": kept[0].sha256,
        "signed_note": check.message,
        "steps": {"signed": day_signed, **steps_of(record.values)},
    }
    draft = Draft("report", values, record.id, record.revision)
    sentence = f"Đính kèm bản ký của “{record.title}”"
    workspace.attachments.attach_kept(record, kept, also=[draft], sentence=sentence)
    return replace(check, report_id=report_id)


def _signing_day(workspace: Workspace, check: SignedCheck, day: date | None) -> str:
    """Not after today: the clock of the signer's PC may be wrong."""
    today = workspace.environment.today().isoformat()
    told = [signer.at[:10] for signer in check.signers if signer.at]
    if day is not None:
        return day.isoformat()
    return min(told[-1], today) if told else today


def _of_issued(
    workspace: Workspace,
    content: bytes,
    issued: Issued,
    found: "Signatures",
    trust: Trust,
    report_id: str | None,
) -> SignedCheck:
    """A file that begins with one that the program issued."""
    made = SignedCheck(Verdict.SIGNED, "", issued.report_id, found.signers)
    if report_id is not None and issued.report_id != report_id:
        other = workspace.records.get(issued.report_id, "report").title
        return replace(
            made, verdict=Verdict.OTHER_REPORT, message=f"Tệp này là của báo cáo khác: “{other}”."
        )
    values = workspace.records.get(issued.report_id, "report").values
    if not found.signers and len(content) == issued.size:
        words = "Tệp đúng bản đã phát hành nhưng chưa có chữ ký số. Ký rồi đính kèm lại."
        return replace(made, verdict=Verdict.UNSIGNED, message=words)
    if found.alteration != "none" or not found.signers:
        return replace(_altered(made, found), differences=_differences(workspace, content, values))
    if issued.heading and issued.heading != heading_of(values):
        words = (
            f"Bản ký ghi số, ngày {_heading_words(issued.heading)}, khác số, ngày đang ghi trong "
            "báo cáo. Sửa số, ngày của báo cáo cho đúng bản ký."
        )
        return replace(made, verdict=Verdict.OTHER_CONTENT, message=words)
    return replace(made, message=_signed_words(made, trust))


def _altered(made: SignedCheck, found: "Signatures") -> SignedCheck:
    if found.signers and found.alteration == "after":
        words = "Tệp đã bị sửa sau khi ký nên chữ ký không còn giá trị. Lấy lại bản ký gốc."
        return replace(made, verdict=Verdict.CHANGED, message=words)
    words = (
        "Nội dung khác bản đã chốt: tệp bị sửa sau khi phát hành, trước khi ký. "
        "Xuất lại bản PDF của báo cáo rồi ký."
    )
    return replace(made, verdict=Verdict.OTHER_CONTENT, message=words)


def _of_foreign(
    workspace: Workspace, content: bytes, found: "Signatures", report_id: str | None
) -> SignedCheck:
    """A PDF with text that does not begin with any issued file."""
    named = _report_named(workspace, content)
    if report_id is not None and named and named != report_id:
        other = workspace.records.get(named, "report").title
        return SignedCheck(
            Verdict.OTHER_REPORT, f"Tệp này là của báo cáo khác: “{other}”.", named, found.signers
        )
    known = report_id or named
    if found.alteration != "none":
        made = _altered(SignedCheck(Verdict.CHANGED, "", known, found.signers), found)
    else:
        signed = "đã ký số nhưng " if found.signers else ""
        words = (
            f"Nội dung khác bản đã chốt: tệp {signed}không phải bản PDF mà chương trình đã phát "
            "hành. Ký đúng tệp đã xuất, bằng công cụ chỉ ghi thêm chữ ký vào cuối tệp."
        )
        made = SignedCheck(Verdict.OTHER_CONTENT, words, known, found.signers)
    if not known:
        return made
    values = workspace.records.get(known, "report").values
    return replace(made, differences=_differences(workspace, content, values, known))


def _report_named(workspace: Workspace, content: bytes) -> str:
    """The report whose check code is printed in the file; empty when none is known."""
    from nsuat_desktop.reporting.preview import page_texts

    for text in page_texts(content):
        for match in _CODE.finditer(text):
            try:
                code = read(match[1]).digits
            except MistypedError:
                continue
            if ids := workspace.reader.ids("report", {"check_code": code}):
                return ids[0]
    return ""


def _is_scan(content: bytes) -> bool:
    from nsuat_desktop.reporting.preview import picture_shares

    shares = picture_shares(content)
    return bool(shares) and all(share >= _SCANNED_SHARE for share in shares)


def _differences(
    workspace: Workspace, content: bytes, values: Values, report_id: str = ""
) -> tuple[str, ...]:
    """Where text and attachments differ from the paper as it was issued, in a few lines."""
    issued = _issued_of(workspace, values, report_id)
    if issued is None:
        return ()
    from nsuat_desktop.reporting.preview import page_texts

    try:
        ours, theirs = page_texts(issued), page_texts(content)
        lines = [*_attachment_differences(issued, content)]
    except (AppError, ValueError):
        return ()
    if len(ours) != len(theirs):
        lines.append(f"Số trang: {len(ours)} trang khi phát hành, {len(theirs)} trang trong tệp.")
    for number, (before, now) in enumerate(zip(ours, theirs, strict=False), start=1):
        for change in changes_between(before, now):
            lines.append(f"Trang {number}: “{_brief(change.before)}” → “{_brief(change.now)}”.")
    if not lines:
        return ("Chữ trên các trang giống bản đã phát hành; cấu trúc tệp đã bị ghi lại.",)
    return tuple(lines[:_MOST_DIFFERENCES])


def _issued_of(workspace: Workspace, values: Values, report_id: str) -> bytes | None:
    if not report_id:
        ids = workspace.reader.ids("report", {"check_code": values["check_code"]})
        report_id = ids[0] if ids else ""
    known = issued_body(workspace.database, report_id, str(values["content"]), heading_of(values))
    if known is None and workspace.can_write and report_id:
        return issued_pdf(workspace, report_id)
    return known


def _attachment_differences(issued: bytes, content: bytes) -> list[str]:
    ours, theirs = _attachments(issued), _attachments(content)
    names = sorted(ours.keys() | theirs.keys())
    return [
        f"Tệp gắn bên trong “{name}” khác bản đã phát hành."
        for name in names
        if ours.get(name) != theirs.get(name)
    ]


def _attachments(pdf: bytes) -> dict[str, bytes]:
    from io import BytesIO

    import pikepdf

    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            return {name: spec.get_file().read_bytes() for name, spec in opened.attachments.items()}
    except pikepdf.PdfError:
        return {}


def _brief(text: str, longest: int = 60) -> str:
    return text if len(text) <= longest else text[:longest] + "…"


def _heading_words(heading: str) -> str:
    number, _, day = heading.rpartition(" ")
    return f"{number} ngày {format_date(day)}"


def _signed_words(check: SignedCheck, trust: Trust) -> str:
    names = "; ".join(_signer_words(each) for each in check.signers)
    if check.trusted:
        return f"Chữ ký số hợp lệ, nội dung đúng bản đã chốt. Người ký: {names}."
    unreadable = (
        f" Không đọc được chứng thư: {', '.join(trust.unreadable)}." if trust.unreadable else ""
    )
    problems = ", ".join(dict.fromkeys(each.problem for each in check.signers if each.problem))
    return f"Đã ký, {problems}. Nội dung đúng bản đã chốt. Người ký: {names}.{unreadable}"


def _scan_words(signers: "Sequence[SignerFound]") -> str:
    more = ""
    if signers:
        more = f" Tệp có chữ ký số của {'; '.join(_signer_words(each) for each in signers)}."
    return f"Bản quét: chương trình không kiểm chứng nội dung và chữ ký trên giấy.{more}"


def _signer_words(signer: "SignerFound") -> str:
    where = f" ({signer.organisation})" if signer.organisation else ""
    when = f", ngày {format_date(signer.at[:10])}" if signer.at else ""
    return f"{signer.name}{where}{when}"
