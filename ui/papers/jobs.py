"""What can be printed beside the report: which options a paper asks for and how it is made.

`make` runs in the background and knows nothing of Qt.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from nsuat_desktop.records.description import Choice, Field, Kind, Plain
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.text.numbers import format_integer
from ui.common.translation import shown, tr

if TYPE_CHECKING:
    from nsuat_desktop.papers.paper import Paper
    from nsuat_desktop.papers.templates import PaperKind, PaperTemplate
    from nsuat_desktop.workspace import Workspace

SELECTED, ALL = "selected", "all"


@dataclass(frozen=True)
class Wanted:
    """What was chosen in the dialog."""

    template: str
    values: Mapping[str, Plain] = field(default_factory=dict)
    told: Mapping[str, str] = field(default_factory=dict)

    def day(self, name: str) -> date | None:
        value = self.values.get(name)
        return date.fromisoformat(str(value)) if value else None

    def number(self, name: str) -> int | None:
        value = self.values.get(name)
        return value if isinstance(value, int) else None

    def text(self, name: str) -> str:
        return str(self.values.get(name) or "")


@dataclass(frozen=True)
class Made:
    """A paper; `keep` is called once it has been saved or printed."""

    paper: "Paper"
    keep: Callable[[], None] | None = None


@dataclass(frozen=True)
class PaperJob:
    """One entry of a menu of papers."""

    title: str
    kinds: "tuple[PaperKind, ...]"
    make: Callable[[Wanted], Made]
    options: tuple[Field, ...] = ()
    begin: Mapping[str, Plain] = field(default_factory=dict)
    asked: "Callable[[PaperTemplate, Wanted], dict[str, str]] | None" = None
    """What the asked fields of a template begin with."""


def sign_in_job(workspace: "Workspace", course_id: str) -> PaperJob:
    """Sheets to sign: one a day, or one day only."""
    from nsuat_desktop.papers import courses

    def make(wanted: Wanted) -> Made:
        paper = courses.sign_in_sheet(
            workspace,
            course_id,
            day=wanted.day("day"),
            blanks=wanted.number("blanks"),
            template_id=wanted.template,
        )
        return Made(paper)

    options = (
        Field("day", tr("Chỉ ngày (để trống: mỗi ngày một tờ)"), Kind.DATE),
        Field("blanks", tr("Số dòng trống thêm vào"), Kind.INT),
    )
    return PaperJob(tr("Danh sách ký điểm danh"), ("sign-in",), make, options)


def attendance_job(workspace: "Workspace", course_id: str) -> PaperJob:
    """The list of those who took part."""
    from nsuat_desktop.papers import courses

    def make(wanted: Wanted) -> Made:
        return Made(courses.attendance_list(workspace, course_id, template_id=wanted.template))

    return PaperJob(tr("Danh sách học viên"), ("attendance",), make)


def certificates_job(workspace: "Workspace", course_id: str) -> PaperJob:
    """Certificates; their numbers are kept once the paper is saved or printed."""
    from nsuat_desktop.papers.certificates import certificates

    def make(wanted: Wanted) -> Made:
        made = certificates(
            workspace,
            course_id,
            first=wanted.number("first"),
            issued_on=wanted.day("issued_on"),
            template_id=wanted.template,
        )
        return Made(made.paper, lambda: made.keep(workspace))

    options = (
        Field("first", tr("Số bắt đầu (để trống: nối tiếp số đã cấp)"), Kind.INT),
        Field("issued_on", tr("Ngày cấp (để trống: chừa chỗ ghi)"), Kind.DATE),
    )
    return PaperJob(tr("Giấy chứng nhận"), ("certificates",), make, options)


def register_job(workspace: "Workspace") -> PaperJob:
    """The register of certificates of a year."""
    from nsuat_desktop.papers.register import certificate_register

    def make(wanted: Wanted) -> Made:
        year = wanted.number("year")
        return Made(certificate_register(workspace, year, template_id=wanted.template))

    options = (Field("year", tr("Năm"), Kind.INT),)
    begin: dict[str, Plain] = {"year": workspace.environment.today().year}
    return PaperJob(tr("Sổ cấp giấy chứng nhận"), ("register",), make, options, begin)


def letters_job(
    workspace: "Workspace", selected: Sequence[str], everything: Sequence[str]
) -> PaperJob:
    """Letters and invitations to the organisations of a list."""
    from nsuat_desktop.papers import letters
    from nsuat_desktop.papers.fields import defaults_of
    from nsuat_desktop.papers.head import Numbering

    def numbering(wanted: Wanted) -> Numbering:
        return Numbering(wanted.number("number"), wanted.day("issued_on"))

    def make(wanted: Wanted) -> Made:
        paper = letters.letters(
            workspace,
            wanted.template,
            everything if wanted.text("whom") == ALL else selected,
            told=wanted.told,
            course_id=wanted.text("course") or None,
            numbering=numbering(wanted),
        )
        return Made(paper)

    def asked(template: "PaperTemplate", wanted: Wanted) -> dict[str, str]:
        course = wanted.text("course") or None
        shared = letters.letter_fields(workspace, template, course, numbering(wanted))
        return defaults_of(template, shared)

    options = (
        *_whom(selected, everything),
        Field("course", tr("Lấy nội dung từ lớp"), Kind.LINK, link="training_course"),
        Field("number", tr("Số văn bản (để trống: chưa cấp)"), Kind.INT),
        Field("issued_on", tr("Ngày ban hành (để trống: chừa chỗ ghi)"), Kind.DATE),
    )
    return PaperJob(
        tr("Công văn, giấy mời"),
        ("letter", "invitation"),
        make,
        options,
        _begin(selected),
        asked,
    )


def labels_job(
    workspace: "Workspace", selected: Sequence[str], everything: Sequence[str]
) -> PaperJob:
    """Labels for the organisations of a list."""
    from nsuat_desktop.papers import mailing

    def make(wanted: Wanted) -> Made:
        paper = mailing.labels(
            workspace,
            everything if wanted.text("whom") == ALL else selected,
            size=wanted.text("size"),
            skip=wanted.number("skip") or 0,
            template_id=wanted.template,
        )
        return Made(paper)

    options = (
        *_whom(selected, everything),
        _size_field(workspace, "labels", tr("Giấy nhãn (cột x hàng)")),
        Field("skip", tr("Số nhãn đã dùng của tờ đầu"), Kind.INT),
    )
    begin = {**_begin(selected), "size": options[-2].choices[0].code}
    return PaperJob(tr("Nhãn địa chỉ"), ("labels",), make, options, begin)


def envelopes_job(
    workspace: "Workspace", selected: Sequence[str], everything: Sequence[str]
) -> PaperJob:
    """Envelopes for the organisations of a list."""
    from nsuat_desktop.papers import mailing

    def make(wanted: Wanted) -> Made:
        paper = mailing.envelopes(
            workspace,
            everything if wanted.text("whom") == ALL else selected,
            size=wanted.text("size"),
            template_id=wanted.template,
        )
        return Made(paper)

    options = (
        *_whom(selected, everything),
        _size_field(workspace, "envelopes", tr("Cỡ phong bì")),
    )
    begin = {**_begin(selected), "size": options[-1].choices[0].code}
    return PaperJob(tr("Phong bì"), ("envelopes",), make, options, begin)


def minutes_job(workspace: "Workspace", inspection_id: str) -> PaperJob:
    """The minutes of an inspection."""
    from nsuat_desktop.papers import minutes
    from nsuat_desktop.papers.fields import defaults_of

    def make(wanted: Wanted) -> Made:
        paper = minutes.inspection_minutes(
            workspace, inspection_id, told=wanted.told, template_id=wanted.template
        )
        return Made(paper)

    def asked(template: "PaperTemplate", wanted: Wanted) -> dict[str, str]:
        return defaults_of(template, minutes.minutes_fields(workspace, inspection_id))

    return PaperJob(tr("Biên bản kiểm tra"), ("minutes",), make, asked=asked)


def list_job(
    workspace: "Workspace",
    record_type: str,
    ids: Sequence[str],
    columns: Sequence[str],
    search: str = "",
) -> PaperJob:
    """A list as it is shown."""
    from nsuat_desktop.papers.record_list import record_list

    def make(wanted: Wanted) -> Made:
        paper = record_list(
            workspace,
            record_type,
            search=search,
            columns=tuple(columns),
            ids=ids,
            template_id=wanted.template,
        )
        return Made(paper)

    name = shown(description_of(record_type).label_plural)
    return PaperJob(tr("Danh sách: {0}").format(name), ("records",), make)


def _whom(selected: Sequence[str], everything: Sequence[str]) -> tuple[Field, ...]:
    """Asked only where the selection is a part of the list."""
    if not selected or len(selected) == len(everything):
        return ()
    options = (
        Choice(SELECTED, tr("Đơn vị đang chọn ({0})").format(format_integer(len(selected)))),
        Choice(ALL, tr("Cả danh sách ({0})").format(format_integer(len(everything)))),
    )
    return (Field("whom", tr("Gửi tới"), Kind.CHOICE, choices=options),)


def _begin(selected: Sequence[str]) -> dict[str, Plain]:
    return {"whom": SELECTED if selected else ALL}


def _size_field(workspace: "Workspace", kind: "PaperKind", name: str) -> Field:
    from nsuat_desktop.papers.templates import templates

    sizes: dict[str, None] = {}
    for each in templates(workspace.data_dir, kind):
        sizes.update(dict.fromkeys(sheet.name for sheet in each.sheets))
        sizes.update(dict.fromkeys(envelope.name for envelope in each.envelopes))
    return Field("size", name, Kind.CHOICE, choices=tuple(Choice(one, one) for one in sizes))
