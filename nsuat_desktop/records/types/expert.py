"""Chuyên gia năng suất chất lượng and their certificates (target MT06)."""

from collections.abc import Iterable

from nsuat_desktop.records.description import (
    Description,
    Field,
    Kind,
    Problem,
    RuleContext,
    Severity,
    Values,
    titled_by,
)
from nsuat_desktop.text.fold import fold


def check_certificates(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Each certificate expires after it was issued."""
    rows = values.get("certificates")
    for number, row in enumerate(rows if isinstance(rows, list) else [], start=1):
        if not isinstance(row, dict):
            continue
        issued, expires = row.get("issued"), row.get("expires")
        if isinstance(issued, str) and isinstance(expires, str) and expires < issued:
            yield Problem(
                "certificates",
                f"Chứng chỉ thứ {number}: ngày hết hạn sớm hơn ngày cấp. Sửa một trong hai ngày.",
            )


def check_national_scheme(values: Values, context: RuleContext) -> Iterable[Problem]:
    """The plan counts experts "đạt tiêu chuẩn quốc gia"; which scheme that is stays open."""
    if values.get("counts_for_mt06") is False:
        return
    rows = values.get("certificates")
    schemes = [
        fold(str(row.get("scheme") or ""))
        for row in (rows if isinstance(rows, list) else [])
        if isinstance(row, dict)
    ]
    named = any(sign in scheme for scheme in schemes for sign in ("tcvn", "quoc gia", "apo"))
    if not named:
        yield Problem(
            "counts_for_mt06",
            "Chưa có chứng chỉ ghi rõ chương trình quốc gia. Ghi tên chương trình ở chứng chỉ, "
            "bỏ tính vào MT06, hoặc giữ và ghi lý do.",
            Severity.WARNING,
        )


def check_one_person(values: Values, context: RuleContext) -> Iterable[Problem]:
    """A person is on the list of experts once, with all certificates."""
    twins = context.others("expert", person=values.get("person"))
    if values.get("person") and twins:
        yield Problem("person", "Người này đã có trong danh sách chuyên gia. Mở hồ sơ đó để sửa.")


EXPERT = Description(
    type="expert",
    label="Chuyên gia",
    label_plural="Chuyên gia",
    table="expert",
    icon="expert",
    title=titled_by("person"),
    person_order=True,
    list_columns=("person", "field", "certificates", "counts_for_mt06"),
    identity=(("person",),),
    once=("person",),
    rules=(check_certificates, check_national_scheme, check_one_person),
    fields=(
        Field("person", "Người", Kind.LINK, link="person", required=True, wide=True),
        Field("field", "Lĩnh vực"),
        Field(
            "counts_for_mt06",
            "Tính vào MT06",
            Kind.BOOL,
            default=True,
            help="Chuyên gia đạt tiêu chuẩn quốc gia theo mục tiêu của kế hoạch.",
        ),
        Field(
            "certificates",
            "Chứng chỉ",
            Kind.ROWS,
            wide=True,
            section="Chứng chỉ",
            fields=(
                Field("scheme", "Chương trình", required=True, max_length=200),
                Field("level", "Bậc", max_length=100),
                Field("number", "Số", max_length=100),
                Field("issuer", "Nơi cấp", max_length=200),
                Field("issued", "Ngày cấp", Kind.DATE, required=True),
                Field("expires", "Hết hạn", Kind.DATE),
            ),
        ),
    ),
)
