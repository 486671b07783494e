"""Thematic and ad hoc reports: a title, a span of days, and an outline of the office's own."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

import msgspec

from nsuat_desktop.errors import AppError
from nsuat_desktop.reporting.content import build_document, prose_blocks
from nsuat_desktop.reporting.document import (
    Block,
    Document,
    Heading,
    SectionPlace,
    SignatureBlock,
)
from nsuat_desktop.reporting.figures import Snapshot
from nsuat_desktop.reporting.life.subject import Subject
from nsuat_desktop.reporting.periods import period
from nsuat_desktop.reporting.template import report_template
from nsuat_desktop.text.normalise import clean_line
from nsuat_desktop.text.numbers import roman
from nsuat_desktop.workspace import Workspace

FreeKind = Literal["thematic", "ad_hoc"]
_PREFIX = "report-free:"
_MOST_SECTIONS = 30
_LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class FreeSection:
    """A numbered part; its text may hold lines that begin with a dash."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class FreeReport:
    """A report of free outline; days are ISO texts, `annexes` the plan's annexes to append.

    `title` is the "trích yếu": "Tình hình áp dụng ISO 9001 tại các doanh nghiệp dệt may".
    """

    kind: FreeKind
    title: str
    starts: str
    ends: str
    sections: tuple[FreeSection, ...] = ()
    annexes: tuple[str, ...] = ()
    id: str = ""


def free_reports(workspace: Workspace) -> list[FreeReport]:
    """The kept reports of free outline, by title."""
    drafts = workspace.form_drafts
    found = [_read(drafts.get(key) or {}) for key in drafts.keys(_PREFIX)]
    return sorted(found, key=lambda each: each.title)


def free_report(workspace: Workspace, title: str) -> FreeReport:
    """The report of this title.

    Raises:
        AppError: there is none.
    """
    for each in free_reports(workspace):
        if each.title == title:
            return each
    raise AppError(f"Không còn đề cương của báo cáo “{title}”. Lập lại với đúng tên này.")


def save_free(workspace: Workspace, report: FreeReport) -> FreeReport:
    """Keep a report of free outline; returns it as kept, with its id.

    Raises:
        AppError: it has no title, no section, wrong days, or a title that another one has.
    """
    clean = replace(
        report,
        title=clean_line(report.title),
        sections=tuple(
            FreeSection(clean_line(each.title), each.text.strip()) for each in report.sections
        ),
    )
    _check(clean)
    if any(each.title == clean.title and each.id != clean.id for each in free_reports(workspace)):
        raise AppError(f"Đã có báo cáo “{clean.title}”. Mở báo cáo đó, hoặc ghi tên khác.")
    kept = replace(clean, id=clean.id or workspace.environment.new_id())
    workspace.form_drafts.put(_PREFIX + kept.id, msgspec.to_builtins(kept))
    return kept


def drop_free(workspace: Workspace, report_id: str) -> None:
    """Throw an outline away; what was frozen of it stays."""
    workspace.form_drafts.drop(_PREFIX + report_id)


def free_subject(report: FreeReport) -> Subject:
    """What `freeze` takes."""
    span = period("range", f"{report.starts}..{report.ends}")
    return Subject(report.kind, span, report.title, partial(free_document, report))


def free_document(
    report: FreeReport, snapshot: Snapshot, signer: SignatureBlock | None = None
) -> Document:
    """The paper: the office's frame as of the plan's report, its own outline between."""
    document = build_document(snapshot, signer=signer)
    blocks: list[Block] = []
    places = []
    for number, section in enumerate(report.sections, start=1):
        heading = Heading(1, roman(number), section.title)
        start = len(blocks) + 1
        blocks += [heading, *prose_blocks(section.text)]
        places.append(SectionPlace(roman(number), heading.text, start, len(blocks)))
    numbers = [annex.number for annex in report_template().annexes]
    wanted = [document.annexes[numbers.index(each)] for each in report.annexes]
    return replace(
        document,
        summary=report.title,
        body=tuple(blocks),
        annexes=tuple(wanted),
        places=tuple(places),
    )


def _check(report: FreeReport) -> None:
    if not report.title:
        raise AppError("Ghi tên báo cáo (trích yếu).")
    if len(report.title) > _LONGEST_TITLE:
        raise AppError(f"Tên báo cáo dài quá {_LONGEST_TITLE} ký tự. Rút ngắn lại.")
    if not report.sections or len(report.sections) > _MOST_SECTIONS:
        raise AppError(f"Báo cáo cần từ 1 đến {_MOST_SECTIONS} mục. Thêm hoặc bớt mục.")
    for number, section in enumerate(report.sections, start=1):
        if not section.title or not section.text:
            raise AppError(f"Mục {roman(number)} cần cả tên mục và nội dung. Ghi thêm.")
    known = {annex.number for annex in report_template().annexes}
    if unknown := [each for each in report.annexes if each not in known]:
        raise AppError(f"Không có Phụ lục {unknown[0]}. Chọn trong các phụ lục của kế hoạch.")
    period("range", f"{report.starts}..{report.ends}")


def _read(body: dict[str, object]) -> FreeReport:
    return msgspec.convert(body, FreeReport)
