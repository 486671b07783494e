"""`report freeze`, `number`, `attach` ... and `check-code`: the life of a report."""

from argparse import Namespace
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from nsuat_desktop.commands.document_files import check_files, write_files
from nsuat_desktop.commands.entry import DONE, REFUSED
from nsuat_desktop.commands.errors import UsageError
from nsuat_desktop.commands.opening import reading, writing
from nsuat_desktop.commands.output import print_causes, print_json, print_table
from nsuat_desktop.errors import AppError, NotFoundError
from nsuat_desktop.offices.map_view import AS_RECORDED
from nsuat_desktop.records.record import Record
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.records.types.report import number_text
from nsuat_desktop.reporting.check_code import MistypedError, grouped, read
from nsuat_desktop.reporting.life import freezing, steps
from nsuat_desktop.reporting.life.free import (
    FreeReport,
    free_document,
    free_report,
    free_reports,
    free_subject,
    save_free,
)
from nsuat_desktop.reporting.life.subject import Subject, on_period
from nsuat_desktop.reporting.life.supplementing import supplement
from nsuat_desktop.reporting.periods import PeriodTextError, period
from nsuat_desktop.text.dates import format_date
from nsuat_desktop.toml_file import read_toml, shape_trouble
from nsuat_desktop.workspace import Workspace

if TYPE_CHECKING:
    from nsuat_desktop.reporting.life.changes import Changes
    from nsuat_desktop.reporting.life.signed import SignedCheck


def run_outline(arguments: Namespace) -> int:
    """Keep an outline of the office's own and print its draft."""
    outline = _outline(arguments.file)
    check_files(arguments)
    with writing(arguments) as workspace:
        from nsuat_desktop.reporting.snapshot import take_snapshot

        known = {each.title: each.id for each in free_reports(workspace)}
        kept = save_free(workspace, replace(outline, id=known.get(outline.title, "")))
        snapshot = take_snapshot(workspace, free_subject(kept).period)
        write_files(free_document(kept, snapshot), arguments, workspace.environment.now())
    return DONE


def run_freeze(arguments: Namespace) -> int:
    """Freeze the first report on a period; its id and check code go to standard output."""
    with writing(arguments) as workspace:
        try:
            record = freezing.freeze(
                workspace,
                _subject(workspace, arguments),
                accept_gaps=arguments.accept_gaps,
                view=arguments.map or AS_RECORDED,
            )
        except freezing.GapsError as error:
            return _gaps(error)
    return _told(record)


def run_supplement(arguments: Namespace) -> int:
    """Freeze a supplementary version."""
    with writing(arguments) as workspace:
        try:
            record = supplement(
                workspace,
                report_named(workspace, arguments.report),
                arguments.explain,
                accept_gaps=arguments.accept_gaps,
                view=arguments.map,
            )
        except freezing.GapsError as error:
            return _gaps(error)
    return _told(record)


def run_unfreeze(arguments: Namespace) -> int:
    """Take a freeze back."""
    with writing(arguments) as workspace:
        freezing.unfreeze(workspace, report_named(workspace, arguments.report))
    return DONE


def run_issue(arguments: Namespace) -> int:
    """The PDF of a frozen report, always the same bytes; a Word file to read beside it."""
    check_files(arguments)
    with writing(arguments) as workspace:
        report_id = report_named(workspace, arguments.report)
        document = freezing.frozen_document(workspace, report_id)
        write_files(
            document,
            arguments,
            workspace.environment.now(),
            pdf=lambda file: file.write(freezing.issued_pdf(workspace, report_id)),
        )
    return DONE


def run_number(arguments: Namespace) -> int:
    """Number and date of the records office, or blanks again."""
    blanks = (arguments.number, arguments.day).count(None)
    if blanks != (2 if arguments.clear else 0):
        raise UsageError("Ghi SỐ và NGÀY do văn thư cấp, hoặc --clear để bỏ số, ngày đã ghi.")
    with writing(arguments) as workspace:
        report_id = report_named(workspace, arguments.report)
        if arguments.clear:
            steps.clear_number(workspace, report_id)
            return DONE
        record = steps.set_number(workspace, report_id, arguments.number, arguments.day)
    print(f"{number_text(record.values)} ngày {format_date(arguments.day.isoformat())}")
    return DONE


def run_attach(arguments: Namespace) -> int:
    """The signed copy; refused when it is not one."""
    from nsuat_desktop.reporting.life.signed import attach_signed

    with writing(arguments) as workspace:
        report_id = report_named(workspace, arguments.report)
        check = attach_signed(workspace, report_id, arguments.file, arguments.day)
    print(check.message)
    return DONE


def run_step(arguments: Namespace) -> int:
    """signed, sent, received, returned."""
    with writing(arguments) as workspace:
        report_id, day = report_named(workspace, arguments.report), arguments.day
        if arguments.part == "signed":
            record = steps.mark_signed_on_paper(workspace, report_id, day)
        elif arguments.part == "sent":
            record = steps.mark_sent(workspace, report_id, day, arguments.by)
        elif arguments.part == "received":
            record = steps.mark_received(workspace, report_id, day)
        else:
            record = steps.mark_returned(workspace, report_id, arguments.remarks, day)
    print(f"{record.labels['state']}: {record.title}")
    return DONE


def run_verify(arguments: Namespace) -> int:
    """A file, or the signed copy that a report has; refused unless it may be one."""
    from nsuat_desktop.reporting.life.signed import verify_file, verify_report

    with reading(arguments) as workspace:
        path = Path(arguments.what)
        if path.suffix or path.is_file():  # neither ids nor numbers have an ending
            check = verify_file(workspace, path)
        else:
            check = verify_report(workspace, report_named(workspace, arguments.what))
    if arguments.json:
        print_json(_check_json(check))
        return DONE if check.accepted else REFUSED
    if check.accepted:
        print(check.message)
        return DONE
    print_causes([check.message, *check.differences])
    return REFUSED


def run_changes(arguments: Namespace) -> int:
    """What changed since the last signed report."""
    from nsuat_desktop.reporting.life.changes import changes_since

    with reading(arguments) as workspace:
        since = report_named(workspace, arguments.since) if arguments.since else None
        changes = changes_since(workspace, _subject(workspace, arguments), since)
    if arguments.json:
        print_json(_changes_json(changes))
        return DONE
    if not changes.report_id:
        print("Chưa có báo cáo nào đã chốt để so sánh.")
        return DONE
    print(changes.sentence)
    how = {"late": "cập nhật sau", "added": "thêm", "changed": "sửa", "removed": "bỏ"}
    if changes.records:
        lines = [
            [
                how[each.how.value],
                description_of(each.record_type).label,
                each.title,
                "; ".join(f"{label}: {old} → {new}" for label, old, new in each.fields),
            ]
            for each in changes.records
        ]
        print_table(["Việc", "Loại", "Bản ghi", "Thay đổi"], lines)
    return DONE


def run_list(arguments: Namespace) -> int:
    """All frozen reports."""
    from nsuat_desktop.reporting.life.board import reports

    with reading(arguments) as workspace:
        lines = reports(workspace)
    if arguments.json:
        print_json({"total": len(lines), "reports": [asdict(line) for line in lines]})
        return DONE
    print_table(
        ["Mã", "Kỳ", "Bản", "Tình trạng", "Số", "Ngày", "Hạn gửi", "Mã kiểm tra"],
        [
            [
                line.id,
                line.period,
                str(line.version),
                line.state_label + (", chậm" if line.late else ""),
                line.number,
                format_date(line.issued_on) if line.issued_on else "",
                format_date(line.due) if line.due else "",
                line.check_code,
            ]
            for line in lines
        ],
    )
    return DONE


def run_check_code(arguments: Namespace) -> int:
    """Whether a paper is the current one; exit status 1 for any other."""
    from nsuat_desktop.reporting.life.looking_up import Standing, look_up

    with reading(arguments) as workspace:
        verdict = look_up(workspace, " ".join(arguments.code))
    if arguments.json:
        changes = verdict.changes
        print_json(
            {
                "standing": verdict.standing.value,
                "message": verdict.message,
                "report": verdict.report.id if verdict.report else None,
                "newer": verdict.newer.id if verdict.newer else None,
                "changes": _changes_json(changes) if changes else None,
            }
        )
    elif verdict.standing is Standing.CURRENT:
        print(verdict.message)
    else:
        print_causes([verdict.message, verdict.changes.sentence if verdict.changes else ""])
    return DONE if verdict.standing is Standing.CURRENT else REFUSED


def _subject(workspace: Workspace, arguments: Namespace) -> Subject:
    if arguments.kind in ("thematic", "ad_hoc"):
        return free_subject(free_report(workspace, arguments.period))
    try:
        return on_period(period(arguments.kind, arguments.period))
    except PeriodTextError as error:
        raise UsageError(str(error)) from None


def report_named(workspace: Workspace, text: str) -> str:
    """Id of the frozen report that is meant: by id, check code or number."""
    found = workspace.reader.rows("report", workspace.reader.ids("report"))
    named = [row.id for row in found if text in (row.id, number_text(row.values))]
    if not named:
        try:
            code = read(text).digits
        except MistypedError:
            code = ""
        named = [row.id for row in found if row.values["check_code"] == code]
    if not named:
        raise NotFoundError(
            f"Không có báo cáo đã chốt “{text[:40]}”. Xem danh sách bằng lệnh: report list."
        )
    if len(named) > 1:
        raise AppError(
            f"Có {len(named)} báo cáo số {text} (khác năm). Ghi mã kiểm tra hoặc mã bản ghi."
        )
    return named[0]


def _outline(path: Path) -> FreeReport:
    try:
        return msgspec.convert(read_toml(path, "đề cương báo cáo"), FreeReport)
    except msgspec.ValidationError as error:
        raise AppError(
            f"Tệp đề cương {path.name} chưa đúng: {shape_trouble(error)}. "
            "Xem: report outline --help."
        ) from error


def _told(record: Record) -> int:
    print(record.id)
    print(f"Mã kiểm tra: {grouped(str(record.values['check_code']))}")
    return DONE


def _gaps(error: freezing.GapsError) -> int:
    head = f"Còn {len(error.gaps)} điểm thiếu. Bổ sung, hoặc chốt với --accept-gaps LÝ_DO."
    print_causes([head, *(gap.text for gap in error.gaps)])
    return REFUSED


def _check_json(check: "SignedCheck") -> dict[str, Any]:
    return {
        "verdict": check.verdict.value,
        "accepted": check.accepted,
        "trusted": check.trusted,
        "message": check.message,
        "report": check.report_id or None,
        "signers": [asdict(each) for each in check.signers],
        "differences": list(check.differences),
    }


def _changes_json(changes: "Changes") -> dict[str, Any]:
    return {
        "since": changes.report_id or None,
        "sentence": changes.sentence,
        "figures": [asdict(each) for each in changes.figures],
        "records": [
            {
                "how": each.how.value,
                "type": each.record_type,
                "id": each.id,
                "title": each.title,
                "deleted": each.deleted,
                "fields": [
                    {"label": label, "before": old, "now": new} for label, old, new in each.fields
                ],
            }
            for each in changes.records
        ],
    }
