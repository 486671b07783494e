"""Hỗ trợ: one organisation, one system or tool, and how far it came (target MT04)."""

import itertools
from collections.abc import Iterable

from nsuat_desktop.records.description import (
    Computed,
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

STEPS = choices(
    registered="Đăng ký",
    selected="Được chọn",
    in_progress="Đang triển khai",
    applied="Đã áp dụng",
    certified="Được chứng nhận",
    withdrawn="Dừng hỗ trợ",
)
_ORDER = ("registered", "selected", "in_progress", "applied", "certified")


def state_of(values: Values) -> str | None:
    """The latest step reached: by date, and by the order of the life cycle within a day."""
    steps = values.get("steps")
    if not isinstance(steps, dict):
        return None
    dated = [
        (str(day), rank, choice.code)
        for rank, choice in enumerate(STEPS)
        if (day := steps.get(choice.code))
    ]
    return max(dated)[2] if dated else None


def check_steps(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Steps come one after another; a support without a dated step is not counted.

    Old lists name who was helped with what, and no day: none is made up for them.
    """
    steps = values.get("steps")
    if not isinstance(steps, dict) or not any(steps.values()):
        yield Problem(
            "steps",
            "Chưa có ngày của mốc nào nên hỗ trợ này chưa được tính vào chỉ tiêu. "
            "Ghi ngày của ít nhất một mốc, hoặc giữ và ghi lý do.",
            Severity.WARNING,
        )
        return
    reached = [(code, str(steps[code])) for code in _ORDER if steps.get(code)]
    labels = {choice.code: choice.label for choice in STEPS}
    for (earlier, first), (later, second) in itertools.pairwise(reached):
        if second < first:
            yield Problem(
                "steps",
                f"Ngày “{labels[later]}” sớm hơn ngày “{labels[earlier]}”. Sửa một trong hai ngày.",
            )


def check_certifiable(values: Values, context: RuleContext) -> Iterable[Problem]:
    """A tool that nobody certifies ends with an acceptance, not with a certificate."""
    from nsuat_desktop.catalogues import standards

    steps = values.get("steps")
    standard = standards().get(str(values.get("solution")))
    certified = isinstance(steps, dict) and steps.get("certified")
    if certified and standard is not None and standard.certifiable == "N":
        yield Problem(
            "steps",
            f"{standard.short_name} không có chứng nhận của bên thứ ba. "
            "Ghi ngày nghiệm thu ở mốc “Đã áp dụng”, hoặc giữ và ghi lý do.",
            Severity.WARNING,
        )


def _title(values: Values, labels: Labels) -> str:
    return f"{labels.get('solution', '')} – {labels.get('organisation', '')}"


def _sort(values: Values, labels: Labels) -> str:
    return f"{labels.get('organisation', '')} {labels.get('solution', '')}"


def _state(values: Values, context: RuleContext) -> str:
    state = state_of(values)
    return next((choice.label for choice in STEPS if choice.code == state), "")


SUPPORT = Description(
    type="support",
    label="Hỗ trợ",
    label_plural="Hỗ trợ",
    table="support",
    icon="support",
    title=_title,
    sort_text=_sort,
    list_columns=("organisation", "solution", "task", "pilot", "state", "state_money"),
    identity=(("agreement",), ("organisation", "solution")),
    rules=(check_steps, check_certifiable),
    computed=(Computed("state", "Mốc hiện tại", _state, state_of),),
    fields=(
        Field(
            "organisation",
            "Đơn vị được hỗ trợ",
            Kind.LINK,
            link="organisation",
            required=True,
            wide=True,
            section="Nội dung hỗ trợ",
        ),
        Field(
            "solution",
            "Hệ thống, công cụ",
            Kind.CHOICE,
            catalogue="standards",
            required=True,
            section="Nội dung hỗ trợ",
            aliases=("tiêu chuẩn", "công cụ", "nội dung hỗ trợ"),
        ),
        Field(
            "task",
            "Nhiệm vụ của kế hoạch",
            Kind.CHOICE,
            catalogue="tasks",
            section="Nội dung hỗ trợ",
        ),
        Field("pilot", "Mô hình điểm", Kind.BOOL, default=False, section="Nội dung hỗ trợ"),
        Field("steps", "Các mốc", Kind.STEPS, choices=STEPS, wide=True, section="Tiến độ"),
        Field("adviser", "Tổ chức tư vấn", Kind.LINK, link="organisation", section="Thực hiện"),
        Field("agreement", "Số hợp đồng, quyết định", max_length=100, section="Thực hiện"),
        Field(
            "state_money",
            "Ngân sách hỗ trợ",
            Kind.MONEY,
            unit="đồng",
            section="Thực hiện",
            aliases=("kinh phí ngân sách",),
        ),
        Field(
            "counterpart_money", "Đối ứng của đơn vị", Kind.MONEY, unit="đồng", section="Thực hiện"
        ),
        Field("result_before", "Trước khi áp dụng", Kind.NOTE, section="Kết quả", max_length=2000),
        Field("result_after", "Sau khi áp dụng", Kind.NOTE, section="Kết quả", max_length=2000),
    ),
)
