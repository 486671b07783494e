"""What is missing for a report: each gap in words, with the record that closes it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from nsuat_desktop.plan.day_columns import record_table
from nsuat_desktop.reporting.document import lower_first
from nsuat_desktop.reporting.facts import facts_of
from nsuat_desktop.reporting.figures import Snapshot, SupportLine
from nsuat_desktop.reporting.prose import Edit, prose_of
from nsuat_desktop.reporting.template import Section, report_template
from nsuat_desktop.workspace import Workspace

_CHUNK = 500
_SECTIONS = {
    "organisation": "II.2.2",
    "support": "II.2.2",
    "certificate": "II.2.2",
    "training_course": "II.2.3",
    "attendance": "II.2.3",
    "expert": "II.2.3",
    "person": "II.2.3",
    "institution_programme": "II.2.3",
    "leading_recognition": "II.2.2",
    "macro_indicator": "II.1",
    "budget_line": "II.3",
    "policy_document": "I",
    "inspection": "I",
    "plan_task": "II.2",
    "science_task": "II.2.1",
    "network_member": "II.2.4",
    "communication": "II.2.5",
    "event": "II.2.5",
    "award": "II.2.5",
    "cooperation": "II.2.6",
    "difficulty": "V",
}
"""Where the figures of a kind of record are printed."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Something to fill in, or to look at again, before the report is frozen.

    `record_id` is empty where a record has still to be made, `record_type` too where the text of
    a section has to be written.
    """

    text: str
    record_type: str
    record_id: str
    section: str


def find_gaps(
    workspace: Workspace, snapshot: Snapshot, edits: Mapping[str, Edit] | None = None
) -> tuple[Gap, ...]:
    """All gaps of a report in the order of its outline."""
    found = [
        *_office_gaps(snapshot),
        *_target_gaps(snapshot),
        *_organisation_gaps(snapshot),
        *_support_gaps(snapshot),
        *_certificate_gaps(snapshot),
        *_course_gaps(snapshot),
        *_expert_gaps(snapshot),
        *_task_gaps(snapshot),
        *_budget_gaps(snapshot),
        *_difficulty_gaps(snapshot),
        *_accepted_warnings(workspace, snapshot),
        *_prose_gaps(snapshot, edits or {}),
    ]
    order = {section.id: place for place, section in enumerate(report_template().sections)}
    return tuple(sorted(found, key=lambda gap: order.get(gap.section, -1)))


def _office_gaps(snapshot: Snapshot) -> Iterator[Gap]:
    office = snapshot.office
    missing = {
        "họ tên người ký": office.signer_name,
        "chữ viết tắt của phòng đầu mối (dòng “Lưu”)": office.division,
        "nơi nhận": office.recipients,
        "đơn vị hành chính": office.level == "department" or office.has_unit,
    }
    names = [name for name, known in missing.items() if not known]
    if names:
        yield Gap(f"Hồ sơ cơ quan chưa ghi {', '.join(names)}.", "office_profile", office.id, "")


def _target_gaps(snapshot: Snapshot) -> Iterator[Gap]:
    for target in snapshot.targets:
        if target.macro and target.cumulative is None:
            text = f"Chưa có số liệu của cơ quan thống kê cho chỉ tiêu “{target.label}”."
            yield Gap(text, "macro_indicator", "", "II.1")


def _organisation_gaps(snapshot: Snapshot) -> Iterator[Gap]:
    """What annex II would leave blank."""
    for line in {line.organisation_id: line for line in snapshot.supports}.values():
        missing = {
            "mã số thuế": line.tax_code,
            "địa chỉ": line.address,
            "ngành": line.industry,
            "số liệu để xác định quy mô": line.size or not line.needs_size,
        }
        names = [name for name, known in missing.items() if not known]
        if names:
            text = f"{line.organisation} chưa có {', '.join(names)}."
            yield Gap(text, "organisation", line.organisation_id, "II.2.2")


def _support_gaps(snapshot: Snapshot) -> Iterator[Gap]:
    for line in snapshot.supports:
        if text := _support_gap(line):
            yield Gap(
                f"{line.organisation}, {line.solution}: {text}.", "support", line.id, "II.2.2"
            )


def _support_gap(line: SupportLine) -> str:
    if line.state == "certified" and line.certifiable and not line.certificate_id:
        return "đã được chứng nhận, chưa ghi chứng nhận"
    if line.state == "applied" and not line.agreement:
        return "đã áp dụng, chưa ghi số hợp đồng, quyết định hoặc văn bản nghiệm thu"
    if line.state in ("applied", "certified") and line.state_money is None:
        return "chưa ghi kinh phí ngân sách hỗ trợ (ghi 0 nếu không có)"
    return ""


def _certificate_gaps(snapshot: Snapshot) -> Iterator[Gap]:
    named = {
        line.id: (line.standard, line.organisation, line.number, line.expires)
        for line in snapshot.certificates
    }
    for line in snapshot.supports:
        if line.certificate_id:
            named.setdefault(
                line.certificate_id,
                (
                    line.solution,
                    line.organisation,
                    line.certificate_number,
                    line.certificate_expires,
                ),
            )
    for record_id, (standard, organisation, number, expires) in named.items():
        missing = {"số chứng nhận": number, "ngày hết hạn": expires}
        names = [name for name, known in missing.items() if not known]
        if names:
            text = f"Chứng nhận {standard} của {organisation} chưa ghi {', '.join(names)}."
            yield Gap(text, "certificate", record_id, "II.2.2")


def _course_gaps(snapshot: Snapshot) -> Iterator[Gap]:
    for line in snapshot.courses:
        missing = {
            "danh sách người tham gia": line.listed,
            "địa điểm": line.venue,
            "đơn vị tổ chức": line.organiser,
        }
        names = [name for name, known in missing.items() if not known]
        if names:
            text = f"Lớp “{line.title}” chưa ghi {', '.join(names)}."
            yield Gap(text, "training_course", line.id, "II.2.3")


def _expert_gaps(snapshot: Snapshot) -> Iterator[Gap]:
    for line in snapshot.experts:
        if not line.number:
            text = f"Chuyên gia {line.name} chưa ghi số chứng chỉ."
            yield Gap(text, "expert", line.id, "II.2.3")


def _task_gaps(snapshot: Snapshot) -> Iterator[Gap]:
    for task in snapshot.tasks:
        missing = {
            "tiến độ": task.state == "ahead" or task.progress is not None,
            "thời hạn": task.ends,
            "cơ quan chủ trì": task.lead,
        }
        names = [name for name, known in missing.items() if not known]
        if names:
            yield Gap(
                f"Công việc “{task.text}” chưa ghi {', '.join(names)}.",
                "plan_task",
                task.id,
                "II.2",
            )


def _budget_gaps(snapshot: Snapshot) -> Iterator[Gap]:
    """Without the allotment no disbursement rate can be told."""
    for figure in snapshot.budget:
        name = figure.task_title or figure.source_label
        for record_id in figure.unallotted_ids:
            text = f"Kinh phí “{name}”: đã giải ngân, chưa ghi số được giao."
            yield Gap(text, "budget_line", record_id, "II.3")


def _difficulty_gaps(snapshot: Snapshot) -> Iterator[Gap]:
    for line in snapshot.difficulties:
        if line.open:
            text = f"Khó khăn “{_brief_text(line.content)}” chưa ghi trả lời."
            yield Gap(text, "difficulty", line.id, _SECTIONS["difficulty"])


def _brief_text(text: str, longest: int = 80) -> str:
    return text if len(text) <= longest else text[:longest].rsplit(" ", 1)[0] + "…"


def _accepted_warnings(workspace: Workspace, snapshot: Snapshot) -> Iterator[Gap]:
    """Records that were kept against a warning: the reason is read once more."""
    by_type: dict[str, list[str]] = {}
    for source in snapshot.sources:
        by_type.setdefault(source.type, []).append(source.id)
    with workspace.database.read() as connection:
        for record_type, ids in by_type.items():
            table = record_table(record_type)
            for start in range(0, len(ids), _CHUNK):
                query = (
                    select(table.c.id, table.c.title, table.c.accepted)
                    .where(table.c.id.in_(ids[start : start + _CHUNK]))
                    .where(table.c.accepted.is_not(None))
                    .order_by(table.c.sort_key, table.c.id)
                )
                for row in connection.execute(query):
                    yield from _accepted(record_type, row.id, row.title, row.accepted)


def _accepted(record_type: str, record_id: str, title: str, accepted: object) -> Iterator[Gap]:
    for entry in accepted.values() if isinstance(accepted, dict) else ():
        what = entry["message"].split(". ")[0].rstrip(".")
        if what.split()[0] not in title:  # the name of a standard keeps its capital
            what = lower_first(what)
        text = f"{title}: {what} (đã giữ, lý do: {entry['reason'].rstrip(' .')})."
        yield Gap(text, record_type, record_id, _SECTIONS.get(record_type, ""))


def _prose_gaps(snapshot: Snapshot, edits: Mapping[str, Edit]) -> Iterator[Gap]:
    """Sections that only have a stock sentence, and edited ones whose figures have changed."""
    facts = facts_of(snapshot)
    for prose in prose_of(snapshot, edits):
        section = prose.section
        if prose.edited is None and section.asks(facts):
            text = f"Mục {_place(section)}: đang dùng câu mẫu. Viết lại nếu cần."
            yield Gap(text, "", "", section.id)
        elif prose.changes:
            changed = "; ".join(_change(change.before, change.now) for change in prose.changes[:3])
            text = f"Mục {_place(section)}: số liệu đã khác khi sửa lời văn ({changed})."
            yield Gap(text, "", "", section.id)


def _place(section: Section) -> str:
    return f"{section.id} {section.label}" if section.number else section.label


def _change(before: str, now: str) -> str:
    return " → ".join(_brief(text) for text in (before, now))


def _brief(text: str, words: int = 6) -> str:
    listed = text.split()
    more = "…" if len(listed) > words else ""
    return f"“{' '.join(listed[:words])}{more}”" if listed else "(không có)"
