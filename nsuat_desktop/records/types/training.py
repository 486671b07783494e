"""Lớp đào tạo and lượt: courses and who attended (targets MT07a, MT07b)."""

from collections.abc import Iterable

from nsuat_desktop.records.checks import check_order
from nsuat_desktop.records.description import (
    Description,
    Field,
    Kind,
    Labels,
    Problem,
    RuleContext,
    Values,
    choices,
    titled_by,
)
from nsuat_desktop.text.fold import fold

CATEGORIES = choices(public="CBCCVC", enterprise="Doanh nghiệp", other="Khác")
PUBLIC_KINDS = choices(
    administration="Cơ quan hành chính, sự nghiệp", institute="Viện nghiên cứu", school="Trường"
)
_PUBLIC_STARTS = ("ubnd", "uy ban nhan dan", "so", "phong", "ban", "chi cuc", "trung tam")
_ENTERPRISE_KINDS = ("enterprise", "cooperative", "household_business")
_SCHOOL_KINDS = ("university", "college", "vocational_school")


def category_of(
    organisation: Values | None, organisation_name: str
) -> tuple[str, str | None, bool]:
    """(category, public kind, needs a look) when a list does not say the category itself.

    By the kind of the organisation, else by how its name begins; "other" is marked for a look.
    """
    kind = organisation.get("kind") if organisation else None
    if kind == "public_body":
        return "public", "administration", False
    if kind == "institute":
        return "public", "institute", False
    if kind in _SCHOOL_KINDS:
        return "public", "school", False
    if kind in _ENTERPRISE_KINDS:
        return "enterprise", None, False
    name = fold(organisation_name)
    if name.startswith("truong "):
        return "public", "school", False
    if any(name == start or name.startswith(start + " ") for start in _PUBLIC_STARTS):
        return "public", "administration", False
    return "other", None, True


def check_course_dates(values: Values, context: RuleContext) -> Iterable[Problem]:
    """A course ends on or after the day it starts."""
    return check_order(values, "starts", "ends", "Ngày kết thúc", "ngày bắt đầu")


def check_hours(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Hours of teaching are a positive number that fits into the course."""
    hours = values.get("hours")
    if isinstance(hours, str) and not 0 < float(hours) <= 2000:
        yield Problem("hours", "Số giờ phải lớn hơn 0 và không quá 2.000. Ghi lại.")


def check_once_a_course(values: Values, context: RuleContext) -> Iterable[Problem]:
    """A person attends a course once, however many days it takes."""
    twins = context.others("attendance", course=values.get("course"), person=values.get("person"))
    if values.get("person") and twins:
        yield Problem("person", "Người này đã có trong danh sách của lớp. Bỏ dòng trùng.")


def check_public_kind(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Targets of 2025 and 2030 count different public bodies, so the kind must be known."""
    if values.get("category") == "public" and not values.get("public_kind"):
        yield Problem(
            "public_kind", "Chọn loại cơ quan: hành chính, sự nghiệp; viện nghiên cứu; hay trường."
        )


def _attendance_title(values: Values, labels: Labels) -> str:
    return f"{labels.get('person', '')} – {labels.get('course', '')}"


def _attendance_sort(values: Values, labels: Labels) -> str:
    return labels.get("person", "")


TRAINING_COURSE = Description(
    type="training_course",
    label="Lớp đào tạo",
    label_plural="Đào tạo",
    table="training_course",
    icon="training",
    title=titled_by("title"),
    list_columns=("title", "kind", "starts", "ends", "venue", "organiser"),
    identity=(("title", "starts"), ("title",)),
    rules=(check_course_dates, check_hours),
    fields=(
        Field("title", "Tên lớp", required=True, wide=True, section="Thông tin lớp"),
        Field(
            "kind",
            "Loại",
            Kind.CHOICE,
            required=True,
            section="Thông tin lớp",
            choices=choices(
                training="Đào tạo",
                workshop_training="Tập huấn",
                refresher="Bồi dưỡng",
                expert_training="Đào tạo chuyên gia",
            ),
        ),
        Field("topic", "Nội dung", Kind.NOTE, max_length=1000, section="Thông tin lớp"),
        Field("starts", "Từ ngày", Kind.DATE, required=True, section="Thông tin lớp"),
        Field("ends", "Đến ngày", Kind.DATE, required=True, section="Thông tin lớp"),
        Field("hours", "Số giờ", Kind.DECIMAL, unit="giờ", section="Thông tin lớp"),
        Field(
            "task", "Nhiệm vụ của kế hoạch", Kind.CHOICE, catalogue="tasks", section="Thông tin lớp"
        ),
        Field("venue", "Địa điểm", section="Tổ chức"),
        Field("admin_unit", "Xã, phường", Kind.ADMIN_UNIT, link="admin_unit", section="Tổ chức"),
        Field("organiser", "Đơn vị tổ chức", section="Tổ chức"),
        Field("trainers", "Giảng viên", section="Tổ chức"),
        Field("state_money", "Ngân sách", Kind.MONEY, unit="đồng", section="Kinh phí"),
        Field("counterpart_money", "Đối ứng", Kind.MONEY, unit="đồng", section="Kinh phí"),
    ),
)

ATTENDANCE = Description(
    type="attendance",
    label="Lượt tham gia",
    label_plural="Lượt tham gia",
    table="attendance",
    icon="training",
    title=_attendance_title,
    sort_text=_attendance_sort,
    person_order=True,
    parent="course",
    list_columns=("person", "course", "category", "public_kind", "attended", "result"),
    identity=(("course", "person"),),
    once=("course", "person"),
    rules=(check_once_a_course, check_public_kind),
    fields=(
        Field("course", "Lớp", Kind.LINK, link="training_course", required=True, wide=True),
        Field("person", "Người tham gia", Kind.LINK, link="person", required=True),
        Field("category", "Nhóm", Kind.CHOICE, required=True, choices=CATEGORIES),
        Field(
            "public_kind",
            "Loại cơ quan",
            Kind.CHOICE,
            choices=PUBLIC_KINDS,
            asked_when=("category", ("public",)),
        ),
        Field("attended", "Có mặt", Kind.BOOL, default=True),
        Field("result", "Kết quả", max_length=200),
    ),
)
