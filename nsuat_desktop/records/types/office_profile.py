"""Hồ sơ cơ quan: how the office appears on its documents, for a span of time."""

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

SIGNER_FORMS = choices(
    none="Người đứng đầu ký",
    TM="TM. (thay mặt tập thể)",
    TM_KT="TM., KT. (cấp phó ký thay)",
    KT="KT. (cấp phó ký thay)",
    Q="Q. (quyền cấp trưởng)",
    TL="TL. (thừa lệnh)",
    TUQ="TUQ. (thừa ủy quyền)",
)


def check_validity(values: Values, context: RuleContext) -> Iterable[Problem]:
    """A profile ends after it begins, and only one holds on any day."""
    yield from check_order(
        values, "valid_from", "valid_to", "Ngày hết hiệu lực", "ngày bắt đầu hiệu lực"
    )
    start, end = values.get("valid_from"), values.get("valid_to") or "9999"
    for other_id, title in context.others("office_profile"):
        other = context.linked("office_profile", other_id)
        if other is None or not isinstance(start, str):
            continue
        other_start, other_end = str(other.get("valid_from")), other.get("valid_to") or "9999"
        if start <= str(other_end) and other_start <= str(end):
            yield Problem(
                "valid_from",
                f"Khoảng thời gian trùng với hồ sơ “{title}”. Ghi ngày hết hiệu lực cho hồ sơ đó "
                "trước.",
            )


def check_archive_line(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Titles and degrees do not stand before a signer's name (Nghị định 30/2020, Phụ lục I)."""
    name = str(values.get("signer_name") or "")
    first = name.split(".")[0].strip().lower() if "." in name else ""
    if first in ("ts", "ths", "pgs", "gs", "ks", "cn", "bs"):
        yield Problem(
            "signer_name", "Không ghi học hàm, học vị trước họ tên người ký. Chỉ ghi họ và tên."
        )


def _sort(values: Values, labels: Labels) -> str:
    return str(values.get("valid_from") or "")


_SIGNER = "Ký, nhận"
OFFICE_PROFILE = Description(
    type="office_profile",
    label="Hồ sơ cơ quan",
    label_plural="Hồ sơ cơ quan",
    table="office_profile",
    icon="settings",
    title=titled_by("name"),
    sort_text=_sort,
    list_columns=("name", "valid_from", "valid_to", "signer_name"),
    rules=(check_validity, check_archive_line),
    fields=(
        Field(
            "level", "Cấp", Kind.CHOICE, required=True, catalogue="office_levels", section="Cơ quan"
        ),
        Field(
            "name",
            "Tên cơ quan",
            required=True,
            wide=True,
            section="Cơ quan",
            help="Tên đầy đủ viết thường trong câu, ví dụ “Ủy ban nhân dân xã Đồng Thịnh”.",
        ),
        Field(
            "parent_name",
            "Cơ quan chủ quản",
            section="Cơ quan",
            help="In thường phía trên tên cơ quan; bỏ trống với Ủy ban nhân dân.",
        ),
        Field(
            "issuer_lines",
            "Tên cơ quan ở đầu văn bản",
            Kind.NOTE,
            required=True,
            section="Cơ quan",
            help="Mỗi dòng in một dòng, chữ in hoa.",
        ),
        Field(
            "abbreviation",
            "Chữ viết tắt tên cơ quan",
            required=True,
            max_length=30,
            section="Cơ quan",
            help="Dùng trong ký hiệu văn bản, ví dụ UBND.",
        ),
        Field("place_name", "Địa danh", required=True, max_length=100, section="Cơ quan"),
        Field(
            "admin_unit", "Đơn vị hành chính", Kind.ADMIN_UNIT, link="admin_unit", section="Cơ quan"
        ),
        Field(
            "division",
            "Phòng đầu mối (viết tắt)",
            max_length=50,
            section="Cơ quan",
            help="In ở dòng “Lưu: VT, …”.",
        ),
        Field(
            "signer_form",
            "Thể thức ký",
            Kind.CHOICE,
            required=True,
            choices=SIGNER_FORMS,
            default="TM",
            section=_SIGNER,
        ),
        Field("signer_post", "Chức vụ người ký", required=True, max_length=150, section=_SIGNER),
        Field("signer_name", "Họ tên người ký", max_length=100, section=_SIGNER),
        Field(
            "other_signers",
            "Người ký khác",
            Kind.ROWS,
            section=_SIGNER,
            wide=True,
            fields=(
                Field("form", "Thể thức ký", Kind.CHOICE, choices=SIGNER_FORMS, required=True),
                Field("post", "Chức vụ", required=True, max_length=150),
                Field("name", "Họ tên", required=True, max_length=100),
            ),
        ),
        Field(
            "addressee",
            "Kính gửi",
            Kind.NOTE,
            section=_SIGNER,
            help="Mỗi dòng một nơi, ví dụ Sở Khoa học và Công nghệ.",
        ),
        Field(
            "recipients",
            "Nơi nhận",
            Kind.NOTE,
            section=_SIGNER,
            help="Mỗi dòng một nơi; dòng “Như trên” và “Lưu” do chương trình ghi.",
        ),
        Field("valid_from", "Có hiệu lực từ", Kind.DATE, required=True, section="Thời gian"),
        Field("valid_to", "Đến", Kind.DATE, section="Thời gian"),
    ),
)
