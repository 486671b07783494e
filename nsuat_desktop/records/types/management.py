"""Mạng lưới, nhiệm vụ KH&CN, văn bản, kiểm tra, kinh phí, khó khăn, tiến độ (parts II to IV)."""

from collections.abc import Iterable

from nsuat_desktop.records.checks import check_order
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
    titled_by,
)
from nsuat_desktop.text.numbers import format_percent

FUNDING_SOURCES = choices(
    science="Sự nghiệp khoa học và công nghệ",
    public_investment="Đầu tư công",
    counterpart="Đối ứng của đơn vị",
    donor="Tài trợ",
    other="Nguồn hợp pháp khác",
)


def check_span(values: Values, context: RuleContext) -> Iterable[Problem]:
    """What has a beginning and an end ends after it begins."""
    return check_order(values, "starts", "ends", "Thời điểm kết thúc", "thời điểm bắt đầu")


def check_follow_up(values: Values, context: RuleContext) -> Iterable[Problem]:
    """A follow-up is due and done after the inspection."""
    yield from check_order(values, "date", "follow_up_due", "Hạn khắc phục", "ngày kiểm tra")
    yield from check_order(values, "date", "follow_up_done", "Ngày khắc phục", "ngày kiểm tra")


def check_support_of_organisation(values: Values, context: RuleContext) -> Iterable[Problem]:
    """The support that is inspected belongs to the organisation that is inspected."""
    support = context.linked("support", values.get("support"))
    if support is not None and support.get("organisation") != values.get("organisation"):
        yield Problem("support", "Hỗ trợ này thuộc đơn vị khác. Chọn lại hỗ trợ hoặc đơn vị.")


def check_money_stages(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Money is spent out of what was allotted and settled out of what was spent."""
    for less, more, text in (
        ("disbursed", "allotted", "Giải ngân lớn hơn số được giao"),
        ("settled", "disbursed", "Quyết toán lớn hơn số đã giải ngân"),
    ):
        part, whole = values.get(less), values.get(more)
        if isinstance(part, int) and isinstance(whole, int) and part > whole:
            yield Problem(less, f"{text}. Xem lại, hoặc giữ và ghi lý do.", Severity.WARNING)


def check_budget_year(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Estimates are made for the coming years of the plan, not beyond."""
    year = values.get("year")
    if isinstance(year, int) and not 2000 <= year <= context.today.year + 5:
        yield Problem("year", f"Năm {year} không hợp lý. Ghi lại năm ngân sách.")


def check_answer(values: Values, context: RuleContext) -> Iterable[Problem]:
    """An answered difficulty says what was answered, after it was raised."""
    yield from check_order(values, "date", "answered_on", "Ngày trả lời", "ngày nêu")
    if values.get("state") in ("answered", "closed") and not values.get("answer"):
        yield Problem("answer", "Ghi nội dung trả lời, hoặc đổi tình trạng.")


def check_progress(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Progress lies between 0 and 100 %."""
    progress = values.get("progress")
    if isinstance(progress, str) and not 0 <= float(progress) <= 100:
        yield Problem("progress", "Tiến độ từ 0 đến 100%. Ghi lại.")


def disbursement_rate(values: Values) -> str:
    """Disbursed share of what was allotted, as text; empty without both figures."""
    allotted, disbursed = values.get("allotted"), values.get("disbursed")
    if not isinstance(allotted, int) or not isinstance(disbursed, int) or allotted <= 0:
        return ""
    return format_percent(disbursed * 100 / allotted)


def _member_title(values: Values, labels: Labels) -> str:
    return labels.get("organisation", "")


def _inspection_title(values: Values, labels: Labels) -> str:
    day = "/".join(reversed(str(values.get("date") or "").split("-")))
    return f"{labels.get('organisation', '')}, {day}"


def _budget_title(values: Values, labels: Labels) -> str:
    return f"{values.get('content') or ''} ({values.get('year')})"


def _rate(values: Values, context: RuleContext) -> str:
    return disbursement_rate(values)


NETWORK_MEMBER = Description(
    type="network_member",
    label="Thành viên mạng lưới",
    label_plural="Mạng lưới hỗ trợ",
    table="network_member",
    icon="network",
    title=_member_title,
    list_columns=("organisation", "role", "services", "starts", "ends"),
    identity=(("organisation",),),
    rules=(check_span,),
    fields=(
        Field("organisation", "Tổ chức", Kind.LINK, link="organisation", required=True, wide=True),
        Field(
            "role",
            "Vai trò",
            Kind.CHOICE,
            required=True,
            choices=choices(
                focal="Đầu mối",
                consulting="Tư vấn",
                training="Đào tạo",
                certification="Chứng nhận, thử nghiệm",
                information="Thông tin, kết nối",
                other="Khác",
            ),
        ),
        Field("services", "Dịch vụ", max_length=500),
        Field("starts", "Tham gia từ", Kind.DATE, required=True, partial=True),
        Field("ends", "Đến", Kind.DATE, partial=True),
    ),
)

SCIENCE_TASK = Description(
    type="science_task",
    label="Nhiệm vụ KH&CN",
    label_plural="Nhiệm vụ KH&CN",
    table="science_task",
    icon="science",
    title=titled_by("title"),
    list_columns=("title", "code", "host", "starts", "ends", "state_money"),
    identity=(("code",), ("title",)),
    rules=(check_span,),
    fields=(
        Field("code", "Mã số", Kind.CODE, max_length=60),
        Field("title", "Tên nhiệm vụ", required=True, wide=True, max_length=500),
        Field("host", "Tổ chức chủ trì", Kind.LINK, link="organisation"),
        Field("task", "Nhiệm vụ của kế hoạch", Kind.CHOICE, catalogue="tasks"),
        Field("starts", "Bắt đầu", Kind.DATE, required=True, partial=True),
        Field("ends", "Kết thúc", Kind.DATE, partial=True),
        Field("state_money", "Ngân sách", Kind.MONEY, unit="đồng"),
        Field("counterpart_money", "Nguồn khác", Kind.MONEY, unit="đồng"),
        Field("result", "Kết quả", Kind.NOTE, max_length=2000, wide=True),
    ),
)

POLICY_DOCUMENT = Description(
    type="policy_document",
    label="Văn bản",
    label_plural="Văn bản chỉ đạo",
    table="policy_document",
    icon="document",
    title=titled_by("number"),
    list_columns=("number", "date", "issuer", "summary"),
    identity=(("number", "date"), ("number",)),
    fields=(
        Field("number", "Số, ký hiệu", required=True, max_length=100),
        Field("date", "Ngày ban hành", Kind.DATE, required=True),
        Field("issuer", "Cơ quan ban hành", required=True),
        Field("summary", "Trích yếu", Kind.NOTE, required=True, max_length=500, wide=True),
        Field("task", "Nhiệm vụ của kế hoạch", Kind.CHOICE, catalogue="tasks"),
        Field("settles", "Nội dung chính", Kind.NOTE, max_length=2000, wide=True),
    ),
)

INSPECTION = Description(
    type="inspection",
    label="Kiểm tra, giám sát",
    label_plural="Kiểm tra, giám sát",
    table="inspection",
    icon="inspection",
    title=_inspection_title,
    list_columns=("organisation", "date", "team", "conclusion", "follow_up_due", "follow_up_done"),
    identity=(("organisation", "date"),),
    rules=(check_follow_up, check_support_of_organisation),
    fields=(
        Field("organisation", "Đơn vị được kiểm tra", Kind.LINK, link="organisation",
              required=True, wide=True),
        Field("support", "Hỗ trợ được kiểm tra", Kind.LINK, link="support", wide=True),
        Field("date", "Ngày kiểm tra", Kind.DATE, required=True),
        Field("team", "Đoàn kiểm tra", max_length=500),
        Field("findings", "Ghi nhận", Kind.NOTE, max_length=4000, wide=True),
        Field("conclusion", "Kết luận", Kind.NOTE, max_length=2000, wide=True),
        Field("follow_up", "Việc phải khắc phục", Kind.NOTE, max_length=2000, wide=True),
        Field("follow_up_due", "Hạn khắc phục", Kind.DATE),
        Field("follow_up_done", "Đã khắc phục ngày", Kind.DATE),
    ),
)  # fmt: skip

BUDGET_LINE = Description(
    type="budget_line",
    label="Kinh phí",
    label_plural="Kinh phí",
    table="budget_line",
    icon="budget",
    title=_budget_title,
    list_columns=("content", "year", "task", "source", "allotted", "disbursed", "rate"),
    identity=(("year", "content"), ("content",)),
    rules=(check_money_stages, check_budget_year),
    computed=(Computed("rate", "Tỷ lệ giải ngân", _rate),),
    fields=(
        Field("content", "Nội dung", required=True, wide=True),
        Field("year", "Năm", Kind.INT, required=True),
        Field("task", "Nhiệm vụ của kế hoạch", Kind.CHOICE, catalogue="tasks"),
        Field("source", "Nguồn", Kind.CHOICE, required=True, choices=FUNDING_SOURCES),
        Field("estimated", "Dự toán", Kind.MONEY, unit="đồng"),
        Field("allotted", "Được giao", Kind.MONEY, unit="đồng"),
        Field("disbursed", "Đã giải ngân", Kind.MONEY, unit="đồng"),
        Field("settled", "Quyết toán", Kind.MONEY, unit="đồng"),
    ),
)

DIFFICULTY = Description(
    type="difficulty",
    label="Khó khăn, kiến nghị",
    label_plural="Khó khăn, kiến nghị",
    table="difficulty",
    icon="difficulty",
    title=titled_by("content"),
    list_columns=("content", "date", "organisation", "addressee", "state"),
    identity=(("content", "date"), ("content",)),
    rules=(check_answer,),
    fields=(
        Field("content", "Khó khăn, vướng mắc", Kind.NOTE, required=True, max_length=1000,
              wide=True),
        Field("date", "Ngày nêu", Kind.DATE, required=True),
        Field("organisation", "Đơn vị nêu", Kind.LINK, link="organisation"),
        Field("proposal", "Đề xuất, kiến nghị", Kind.NOTE, max_length=1000, wide=True),
        Field("addressee", "Kiến nghị với", Kind.CHOICE,
              choices=choices(department="Sở Khoa học và Công nghệ",
                              provincial_committee="Ủy ban nhân dân tỉnh",
                              ministry="Bộ, ngành trung ương", other="Nơi khác")),
        Field("state", "Tình trạng", Kind.CHOICE, default="open",
              choices=choices(open="Chưa gửi", sent="Đã gửi", answered="Đã trả lời",
                              closed="Đã xong")),
        Field("answer", "Trả lời", Kind.NOTE, max_length=2000, wide=True),
        Field("answered_on", "Ngày trả lời", Kind.DATE),
    ),
)  # fmt: skip

PLAN_TASK = Description(
    type="plan_task",
    label="Nhiệm vụ của kế hoạch",
    label_plural="Tiến độ nhiệm vụ",
    table="plan_task",
    icon="task",
    title=titled_by("text"),
    list_columns=("code", "text", "lead", "starts", "ends", "progress"),
    identity=(("text",),),
    rules=(check_span, check_progress),
    fields=(
        Field("code", "Thuộc nhiệm vụ", Kind.CHOICE, catalogue="tasks", required=True, wide=True),
        Field("text", "Nội dung công việc", required=True, wide=True, max_length=500),
        Field("lead", "Chủ trì"),
        Field("partners", "Phối hợp", max_length=500),
        Field("starts", "Bắt đầu", Kind.DATE, required=True, partial=True),
        Field("ends", "Kết thúc", Kind.DATE, partial=True),
        Field("product", "Sản phẩm", max_length=500),
        Field("progress", "Tiến độ", Kind.PERCENT, unit="%"),
    ),
)

AGENCY = Description(
    type="agency",
    label="Cơ quan",
    label_plural="Cơ quan và trách nhiệm",
    table="agency",
    icon="organisation",
    title=titled_by("name"),
    list_columns=("name", "duty", "valid_from", "valid_to", "successor"),
    identity=(("name", "valid_from"), ("name",)),
    fields=(
        Field("name", "Tên cơ quan", required=True, wide=True),
        Field("short_name", "Tên viết tắt", max_length=60),
        Field("duty", "Trách nhiệm theo phần IV", Kind.CHOICE, catalogue="duties"),
        Field("valid_from", "Có từ", Kind.DATE, partial=True),
        Field("valid_to", "Đến", Kind.DATE, partial=True),
        Field("successor", "Cơ quan kế thừa", Kind.LINK, link="agency"),
        Field("document", "Văn bản thay đổi"),
    ),
)
