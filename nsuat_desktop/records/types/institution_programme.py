"""Chương trình đào tạo năng suất at a school (target MT05)."""

from collections.abc import Iterable

from nsuat_desktop.records.checks import check_order
from nsuat_desktop.records.description import (
    Description,
    Field,
    Kind,
    Labels,
    Problem,
    RuleContext,
    Severity,
    Values,
    choices,
)

SCHOOL_KINDS = ("university", "college", "vocational_school")


def check_dates(values: Values, context: RuleContext) -> Iterable[Problem]:
    """A programme ends after it starts."""
    return check_order(values, "starts", "ends", "Thời điểm kết thúc", "thời điểm bắt đầu")


def check_school(values: Values, context: RuleContext) -> Iterable[Problem]:
    """The plan speaks of universities, colleges and vocational schools."""
    school = context.linked("organisation", values.get("institution"))
    if school is not None and school.get("kind") not in SCHOOL_KINDS:
        yield Problem(
            "institution",
            "Đơn vị này không phải trường đại học, cao đẳng, cơ sở giáo dục nghề nghiệp. "
            "Chọn lại, hoặc giữ và ghi lý do.",
            Severity.WARNING,
        )


def _title(values: Values, labels: Labels) -> str:
    return f"{values.get('name') or ''} – {labels.get('institution', '')}"


INSTITUTION_PROGRAMME = Description(
    type="institution_programme",
    label="Chương trình đào tạo của trường",
    label_plural="Chương trình của trường",
    table="institution_programme",
    icon="programme",
    title=_title,
    list_columns=("name", "institution", "level", "starts", "ends", "learners"),
    identity=(("name", "institution"), ("name",)),
    rules=(check_dates, check_school),
    fields=(
        Field("institution", "Trường", Kind.LINK, link="organisation", required=True, wide=True),
        Field("name", "Tên chương trình", required=True, wide=True),
        Field(
            "level",
            "Mức độ",
            Kind.CHOICE,
            default="takes_part",
            choices=choices(takes_part="Tham gia đào tạo", deployed="Triển khai tại trường"),
        ),
        Field("starts", "Bắt đầu", Kind.DATE, required=True, partial=True),
        Field("ends", "Kết thúc", Kind.DATE, partial=True),
        Field("learners", "Số người học", Kind.INT, unit="người"),
        Field("document", "Văn bản"),
    ),
)
