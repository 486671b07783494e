"""`report compare`: an edited Word file held against the report, and its prose taken in."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from nsuat_desktop.commands.entry import DONE
from nsuat_desktop.commands.errors import UsageError
from nsuat_desktop.commands.opening import reading, writing
from nsuat_desktop.commands.output import print_json, print_table
from nsuat_desktop.errors import AppError
from nsuat_desktop.offices.map_view import AS_RECORDED
from nsuat_desktop.reporting.content import build_document, without_reference
from nsuat_desktop.reporting.edits import ReportEdits
from nsuat_desktop.reporting.figures import Snapshot
from nsuat_desktop.reporting.periods import Period, PeriodTextError, period
from nsuat_desktop.reporting.prose import draft_sections
from nsuat_desktop.reporting.snapshot import take_snapshot
from nsuat_desktop.workspace import Workspace

if TYPE_CHECKING:
    from nsuat_desktop.reporting.word.returned import Returned, SectionChange

FROZEN = "frozen"
ALL = "all"


def run_compare(arguments: Namespace) -> int:
    """Tell what differs; with `--take` keep the prose of these sections for the draft."""
    from nsuat_desktop.reporting.word.returned import read_returned

    if arguments.kind == FROZEN:
        if arguments.take:
            raise UsageError("Báo cáo đã chốt không nhận lời văn. Lập bản bổ sung thay cho --take.")
        return _compare_frozen(arguments)
    try:
        reported = period(arguments.kind, arguments.report)
    except PeriodTextError as error:
        raise UsageError(str(error)) from None
    opened = writing if arguments.take else reading
    with opened(arguments) as workspace:
        edits = ReportEdits(workspace.form_drafts, reported)
        snapshot = _snapshot(workspace, reported, arguments)
        found = read_returned(arguments.file, build_document(snapshot, edits.text()))
        taken = _take(edits, snapshot, found, arguments.take)
    _tell(found, taken, arguments)
    return DONE


def _compare_frozen(arguments: Namespace) -> int:
    from nsuat_desktop.commands.reports import report_named
    from nsuat_desktop.reporting.life.freezing import frozen_document
    from nsuat_desktop.reporting.word.returned import read_returned

    with reading(arguments) as workspace:
        document = frozen_document(workspace, report_named(workspace, arguments.report))
    _tell(read_returned(arguments.file, document), (), arguments)
    return DONE


def _snapshot(workspace: Workspace, reported: Period, arguments: Namespace) -> Snapshot:
    return take_snapshot(workspace, reported, view=arguments.map or AS_RECORDED)


def _take(
    edits: ReportEdits, snapshot: Snapshot, found: "Returned", wanted: Sequence[str]
) -> "tuple[SectionChange, ...]":
    """Keep the prose of the sections named, all or none of them."""
    changed = {each.section: each for each in found.sections}
    unknown = [name for name in wanted if name != ALL and name not in changed]
    if unknown:
        known = ", ".join(changed) or "không có mục nào"
        raise AppError(f"Mục {', '.join(unknown)} không có lời văn mới. Mục có: {known}.")
    chosen = tuple(each for name, each in changed.items() if name in wanted or ALL in wanted)
    drafts, kept = draft_sections(snapshot), edits.all()
    for each in chosen:
        # Wording that is only polished still knows which figures it was written on.
        edit = kept.get(each.section)
        base = drafts[each.section].text if edit is None else edit.drafted
        edits.put(each.section, without_reference(each.section, each.after), base)
    return chosen


def _tell(found: "Returned", taken: "Sequence[SectionChange]", arguments: Namespace) -> None:
    if arguments.json:
        print_json(_as_json(found, taken))
        return
    if found.is_same:
        print("Tệp Word không khác báo cáo.")
    for title, differences in (
        ("Số khác với báo cáo:", found.figures),
        ("Chỗ khác ngoài lời văn:", found.others),
    ):
        if differences:
            print(title)
            lines = [[each.place, each.before, each.after] for each in differences]
            print_table(["Chỗ", "Trong báo cáo", "Trong tệp Word"], lines)
    if found.sections:
        print("Mục có lời văn mới:")
        names = {each.section for each in taken}
        lines = [
            [each.section, each.title, "đã nhận" if each.section in names else "chưa nhận"]
            for each in found.sections
        ]
        print_table(["Mã", "Mục", ""], lines)
    for title in found.missing:
        print(f"Không tìm thấy mục “{title}” trong tệp Word.")


def _as_json(found: "Returned", taken: "Sequence[SectionChange]") -> dict[str, Any]:
    return {
        "same": found.is_same,
        "figures": [asdict(each) for each in found.figures],
        "sections": [asdict(each) for each in found.sections],
        "others": [asdict(each) for each in found.others],
        "missing": list(found.missing),
        "taken": [each.section for each in taken],
    }
