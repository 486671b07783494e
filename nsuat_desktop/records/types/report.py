"""Báo cáo: a report from the day it was frozen until it was received, and what supplements it.

Only the program writes these records (`nsuat_desktop.reporting.life`): a form, an import or an
undo may not touch what was frozen, and what was signed or sent stays.
"""

import itertools
import re
from collections.abc import Iterable

from nsuat_desktop.records.description import (
    Computed,
    Description,
    Field,
    Kind,
    Labels,
    Problem,
    RuleContext,
    Values,
    choices,
)
from nsuat_desktop.text.dates import format_date

KINDS = choices(
    month="Tháng",
    quarter="Quý",
    h1="6 tháng đầu năm",
    h2="6 tháng cuối năm",
    nine_months="9 tháng",
    year="Năm",
    range="Theo khoảng ngày",
    thematic="Chuyên đề",
    ad_hoc="Đột xuất",
)
STEPS = choices(
    frozen="Đã chốt",
    signed="Đã ký",
    sent="Đã gửi",
    received="Đã nhận",
    returned="Bị trả lại",
)
FORMS = choices(
    digital="Ký số",
    scan="Ký giấy, có bản quét",
    paper="Ký giấy, không có bản quét",
)
FROZEN = (
    "name", "kind", "period", "starts", "ends", "year", "version", "supplements", "content",
    "taken_at", "check_code", "gaps", "gaps_reason", "signer", "symbol", "explanation",
)  # fmt: skip
"""What never changes once the report is frozen."""
_IN_ORDER = ("frozen", "signed", "sent", "received")
_LABELS = {step.code: step.label for step in STEPS}


def steps_of(values: Values) -> dict[str, str]:
    """Step -> day, as far as the report has come."""
    steps = values.get("steps")
    return {code: str(day) for code, day in steps.items()} if isinstance(steps, dict) else {}


def state_of(values: Values) -> str:
    """The step that counts now: a report that was returned stays so until a new version."""
    steps = steps_of(values)
    reached = [step.code for step in STEPS if step.code in steps]
    return reached[-1] if reached else "frozen"


def number_text(values: Values) -> str:
    """ "05/BC-UBND"; empty before a number is allotted."""
    number = values.get("number")
    return f"{number:02d}/{values.get('symbol')}" if isinstance(number, int) else ""


def check_frozen(values: Values, context: RuleContext) -> Iterable[Problem]:
    """What was frozen stays; what was signed or sent is not taken back by editing."""
    if not re.fullmatch(r"[0-9a-f]{64}", str(values.get("content"))):
        yield Problem("content", "Mã nội dung không đúng. Chốt lại báo cáo.")
    before = context.linked("report", context.record_id) if context.record_id else None
    if before is None:
        return
    for name in FROZEN:
        if before.get(name) != values.get(name):
            yield Problem(
                name, "Báo cáo đã chốt nên không sửa được mục này. Lập bản bổ sung để thay đổi."
            )
    steps, known = steps_of(values), steps_of(before)
    if "signed" in known and before.get("number") is not None:
        for name in ("number", "issued_on"):
            if before.get(name) != values.get(name):
                yield Problem(name, "Báo cáo đã ký với số và ngày này nên không sửa được.")
    # A scan may come after the paper was signed; what was attached once is taken off first.
    if "signed" in known and "signed" in steps and before.get("signed_form") != "paper":
        for name in ("signed_form", "signed_file"):
            if before.get(name) != values.get(name):
                yield Problem(name, "Bản ký đã ghi nhận nên không thay được. Lập bản bổ sung.")
    if reason := why_not(before, values, context):
        yield Problem("steps", reason)


def check_steps(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Steps come one after another, none in the future, a return says why."""
    steps = steps_of(values)
    if "frozen" not in steps:
        yield Problem("steps", "Báo cáo phải có ngày chốt. Chốt lại báo cáo.")
    for earlier, later in itertools.pairwise(_IN_ORDER):
        if later in steps and earlier not in steps:
            yield Problem("steps", f"Ghi mốc “{_LABELS[earlier]}” trước mốc “{_LABELS[later]}”.")
    if "returned" in steps and "sent" not in steps:
        yield Problem("steps", "Báo cáo chưa gửi thì không bị trả lại. Ghi ngày gửi trước.")
    # An office may file an old report later: then it was signed before the day of the freeze.
    reached = [steps[code] for code in _IN_ORDER[1:] if code in steps]
    if reached != sorted(reached) or steps.get("returned", "9999") < steps.get("sent", ""):
        yield Problem("steps", "Ngày của mốc sau sớm hơn ngày của mốc trước. Sửa lại ngày.")
    if any(day > context.today.isoformat() for day in steps.values()):
        yield Problem("steps", "Không ghi ngày sau hôm nay.")
    if "returned" in steps and not values.get("remarks"):
        yield Problem("remarks", "Ghi lý do bị trả lại.")


def check_number(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Number and date come together; one sequence a year in an office."""
    number, day = values.get("number"), values.get("issued_on")
    if (number is None) != (day is None):
        missing = "issued_on" if day is None else "number"
        yield Problem(missing, "Ghi cả số và ngày ban hành.")
    if not isinstance(number, int) or not isinstance(day, str):
        return
    if not 1 <= number <= 99_999:
        yield Problem("number", f"Số {number} không hợp lý. Ghi số từ 1 đến 99.999.")
    if day > context.today.isoformat():
        yield Problem("issued_on", "Ngày ban hành không thể sau hôm nay.")
    starts = str(values.get("starts") or "")
    if day < starts:
        yield Problem(
            "issued_on", f"Ngày ban hành sớm hơn ngày đầu kỳ {format_date(starts)}. Ghi lại."
        )
    for other, title in context.others("report", number=number, symbol=values.get("symbol")):
        same = context.linked("report", other)
        if same is not None and str(same.get("issued_on"))[:4] == day[:4]:
            yield Problem(
                "number", f"Số {number_text(values)} năm {day[:4]} đã dùng cho “{title}”."
            )


def check_version(values: Values, context: RuleContext) -> Iterable[Problem]:
    """One report of a kind on a period in each version."""
    same = {name: values.get(name) for name in ("kind", "starts", "ends", "version", "name")}
    for _, title in context.others("report", **same):
        yield Problem("version", f"“{title}” đã chốt. Mở báo cáo đó, hoặc lập bản bổ sung.")


def why_not(before: Values, after: Values | None, context: RuleContext) -> str:
    """Why a report must not go back: signed ones are kept, sent ones stay signed."""
    known, steps = steps_of(before), steps_of(after) if after is not None else {}
    title = _title(before, {})
    if after is None and known.keys() & {"signed", "sent"}:
        return f"“{title}” đã ký hoặc đã gửi nên phải giữ. Lập bản bổ sung để thay đổi."
    if after is not None and "frozen" not in steps:
        return f"Không bỏ được ngày chốt của “{title}”. Hủy chốt nếu báo cáo chưa ký."
    if after is not None and "sent" in known and "signed" not in steps:
        return f"“{title}” đã gửi nên không gỡ được bản ký. Lập bản bổ sung để thay đổi."
    return ""


def _title(values: Values, labels: Labels) -> str:
    version = values.get("version")
    more = f" (bản bổ sung {version})" if isinstance(version, int) and version else ""
    return f"{values.get('name') or ''}{more}"


def _state(values: Values, context: RuleContext) -> str:
    return _LABELS[state_of(values)]


def _number(values: Values, context: RuleContext) -> str:
    return number_text(values)


def _sort(values: Values, labels: Labels) -> str:
    return f"{values.get('ends')} {values.get('starts')} {values.get('version')}"


_LIFE = "Ký, gửi"
REPORT = Description(
    type="report",
    label="Báo cáo",
    label_plural="Báo cáo",
    table="report",
    icon="report",
    title=_title,
    sort_text=_sort,
    list_columns=("name", "period", "state", "number_text", "issued_on", "check_code"),
    identity=(("check_code",),),
    once=("kind", "starts", "ends", "version", "name"),
    rules=(check_frozen, check_steps, check_number, check_version),
    computed=(
        Computed("state", "Tình trạng", _state, state_of),
        Computed("number_text", "Số, ký hiệu", _number),
    ),
    guard=why_not,
    by_program=True,
    fields=(
        Field("name", "Tên báo cáo", required=True, wide=True),
        Field("kind", "Loại báo cáo", Kind.CHOICE, required=True, choices=KINDS),
        Field("period", "Kỳ báo cáo", required=True, max_length=100),
        Field("starts", "Số liệu từ ngày", Kind.DATE, required=True),
        Field("ends", "Số liệu đến ngày", Kind.DATE, required=True),
        Field("year", "Năm báo cáo", Kind.INT, required=True),
        Field("version", "Bản bổ sung thứ", Kind.INT, required=True, help="0 là bản đầu."),
        Field("supplements", "Bổ sung cho", Kind.LINK, link="report"),
        Field("explanation", "Giải trình bổ sung", Kind.NOTE, wide=True, max_length=10_000),
        Field("content", "Mã nội dung", Kind.CODE, required=True, max_length=64),
        Field("taken_at", "Thời điểm lấy số liệu", required=True, max_length=32),
        Field("check_code", "Mã kiểm tra", required=True, max_length=30),
        Field("gaps", "Điểm còn thiếu khi chốt", Kind.ROWS, wide=True,
              fields=(Field("text", "Điểm còn thiếu", Kind.NOTE, required=True),)),
        Field("gaps_reason", "Lý do chốt khi còn thiếu", Kind.NOTE, wide=True),
        Field("signer", "Người ký", max_length=100),
        Field("number", "Số văn bản", Kind.INT, section=_LIFE),
        Field("symbol", "Ký hiệu", Kind.CODE, required=True, max_length=60, section=_LIFE),
        Field("issued_on", "Ngày ban hành", Kind.DATE, section=_LIFE),
        Field("steps", "Các mốc", Kind.STEPS, choices=STEPS, required=True, section=_LIFE),
        Field("signed_form", "Hình thức ký", Kind.CHOICE, choices=FORMS, section=_LIFE),
        Field("signed_file", "Tệp bản ký", Kind.CODE, max_length=64, section=_LIFE),
        Field("signed_note", "Kết quả kiểm tra chữ ký", Kind.NOTE, section=_LIFE, wide=True),
        Field("sent_by", "Nơi gửi, cách gửi", section=_LIFE),
        Field("remarks", "Lý do bị trả lại", Kind.NOTE, section=_LIFE, wide=True),
    ),
)  # fmt: skip
