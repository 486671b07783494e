"""Chứng nhận: a third party's certificate of a system or product."""

from collections.abc import Iterable
from datetime import date

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
)
from nsuat_desktop.text.dates import first_day, last_day


def check_dates(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Expiry and everything else come after the issue."""
    yield from check_order(values, "issued", "expires", "Ngày hết hạn", "ngày cấp")
    yield from check_order(values, "issued", "suspended_on", "Ngày đình chỉ", "ngày cấp")
    yield from check_order(values, "issued", "withdrawn_on", "Ngày thu hồi", "ngày cấp")
    audits = values.get("surveillance")
    issued = values.get("issued")
    if isinstance(audits, list) and isinstance(issued, str):
        for day in audits:
            if isinstance(day, str) and last_day(day) < first_day(issued):
                yield Problem("surveillance", "Ngày đánh giá giám sát sớm hơn ngày cấp. Sửa lại.")


def check_certifiable(values: Values, context: RuleContext) -> Iterable[Problem]:
    """5S, Lean and the like have no certificate: they should be an acceptance of a support."""
    from nsuat_desktop.catalogues import standards

    standard = standards().get(str(values.get("standard")))
    if standard is not None and standard.certifiable == "N":
        yield Problem(
            "standard",
            f"{standard.short_name} không có chứng nhận của bên thứ ba: nên ghi nghiệm thu "
            "ở mốc “Đã áp dụng” của hỗ trợ, hoặc giữ và ghi lý do.",
            Severity.WARNING,
        )


def check_duplicate(values: Values, context: RuleContext) -> Iterable[Problem]:
    """The same (standard, number, certifier) is the same certificate."""
    if not values.get("number"):
        return
    twins = context.others(
        "certificate",
        standard=values.get("standard"),
        number=values.get("number"),
        certifier=values.get("certifier"),
    )
    if twins:
        yield Problem(
            "number",
            f"Chứng nhận số này đã ghi ở “{twins[0][1]}”. Mở bản đó, hoặc giữ và ghi lý do.",
            Severity.WARNING,
        )


def valid_on(values: Values, day: date) -> bool:
    """Whether the certificate is valid on the day: issued, not expired, suspended or withdrawn.

    An expiry of which only the month is known holds until the end of that month; without any
    expiry the certificate is taken as valid until said otherwise.
    """
    issued, expires = values.get("issued"), values.get("expires")
    if not isinstance(issued, str) or first_day(issued) > day:
        return False
    if isinstance(expires, str) and last_day(expires) < day:
        return False
    stops = (values.get("suspended_on"), values.get("withdrawn_on"))
    return not any(isinstance(stop, str) and first_day(stop) <= day for stop in stops)


def _title(values: Values, labels: Labels) -> str:
    number = f" số {values['number']}" if values.get("number") else ""
    return f"{labels.get('standard', '')}{number} – {labels.get('organisation', '')}"


def _sort(values: Values, labels: Labels) -> str:
    return f"{labels.get('organisation', '')} {labels.get('standard', '')}"


def _validity(values: Values, context: RuleContext) -> str:
    if values.get("withdrawn_on"):
        return "Đã thu hồi"
    if values.get("suspended_on"):
        return "Bị đình chỉ"
    expires = values.get("expires")
    if not valid_on(values, context.today):
        return "Hết hạn" if isinstance(expires, str) else "Chưa hiệu lực"
    if isinstance(expires, str) and (last_day(expires) - context.today).days <= 90:
        return f"Còn {(last_day(expires) - context.today).days} ngày"
    return "Còn hạn"


CERTIFICATE = Description(
    type="certificate",
    label="Chứng nhận",
    label_plural="Chứng nhận",
    table="certificate",
    icon="certificate",
    title=_title,
    sort_text=_sort,
    list_columns=(
        "organisation",
        "standard",
        "number",
        "certifier",
        "issued",
        "expires",
        "validity",
    ),
    identity=(("number",), ("standard", "number"), ("organisation", "standard")),
    rules=(check_dates, check_certifiable, check_duplicate),
    computed=(Computed("validity", "Hiệu lực", _validity),),
    fields=(
        Field(
            "organisation",
            "Đơn vị",
            Kind.LINK,
            link="organisation",
            required=True,
            wide=True,
            section="Chứng nhận",
        ),
        Field(
            "standard",
            "Tiêu chuẩn",
            Kind.CHOICE,
            catalogue="standards",
            required=True,
            section="Chứng nhận",
            aliases=("hệ thống", "tên tiêu chuẩn"),
        ),
        Field(
            "edition",
            "Phiên bản",
            max_length=50,
            section="Chứng nhận",
            help="Năm ban hành của tiêu chuẩn, ví dụ 2015.",
        ),
        Field(
            "number",
            "Số chứng nhận",
            max_length=100,
            section="Chứng nhận",
            aliases=("số giấy chứng nhận", "số chứng chỉ"),
        ),
        Field(
            "certifier",
            "Tổ chức chứng nhận",
            required=True,
            section="Chứng nhận",
            aliases=("nơi cấp", "tổ chức cấp", "cơ quan cấp"),
        ),
        Field("scope", "Phạm vi", Kind.NOTE, max_length=1000, section="Chứng nhận"),
        Field("issued", "Ngày cấp", Kind.DATE, required=True, partial=True, section="Thời hạn"),
        Field(
            "expires",
            "Ngày hết hạn",
            Kind.DATE,
            partial=True,
            section="Thời hạn",
            aliases=("hết hạn", "hiệu lực đến", "có giá trị đến"),
        ),
        Field("surveillance", "Đánh giá giám sát", Kind.DATES, section="Thời hạn", wide=True),
        Field("suspended_on", "Ngày đình chỉ", Kind.DATE, section="Thời hạn"),
        Field("withdrawn_on", "Ngày thu hồi", Kind.DATE, section="Thời hạn"),
        Field(
            "support", "Hỗ trợ liên quan", Kind.LINK, link="support", section="Thời hạn", wide=True
        ),
    ),
)
