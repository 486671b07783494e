"""Đơn vị: enterprises and every other body the plan touches."""

from collections.abc import Iterable

from nsuat_desktop.records.description import (
    Computed,
    Description,
    Field,
    Kind,
    Problem,
    RuleContext,
    Severity,
    Values,
    choices,
    titled_by,
)
from nsuat_desktop.records.size_class import size_class_of
from nsuat_desktop.records.tax_code import checksum_holds, restored_leading_zero

ORGANISATION_KINDS = choices(
    enterprise="Doanh nghiệp",
    cooperative="Hợp tác xã",
    household_business="Hộ kinh doanh",
    public_body="Cơ quan, đơn vị nhà nước",
    institute="Viện nghiên cứu",
    university="Trường đại học",
    college="Trường cao đẳng",
    vocational_school="Cơ sở giáo dục nghề nghiệp",
    association="Hội, hiệp hội",
    support_organisation="Tổ chức hỗ trợ năng suất",
    other="Khác",
)


def check_tax_code(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Checksum and duplicates (domain: tax codes; a wrong checksum may be accepted)."""
    code = values.get("tax_code")
    if not isinstance(code, str):
        return
    if not checksum_holds(code):
        proposal = restored_leading_zero(code)
        advice = f" Có phải {proposal}?" if proposal else ""
        yield Problem(
            "tax_code",
            "Mã số thuế sai số kiểm tra. Xem lại với giấy đăng ký, hoặc giữ và ghi lý do." + advice,
            Severity.WARNING,
        )
    twins = context.others("organisation", tax_code=code)
    if twins:
        yield Problem(
            "tax_code",
            f"Mã số thuế này đã có ở “{twins[0][1]}”. Mở hồ sơ đó để ghi tiếp, "
            "hoặc giữ và ghi lý do.",
            Severity.WARNING,
        )


def check_industry(values: Values, context: RuleContext) -> Iterable[Problem]:
    """An industry code means nothing without the version of the classification."""
    code, version = values.get("industry_code"), values.get("industry_version")
    if code is None:
        return
    if version is None:
        yield Problem("industry_version", "Chọn hệ ngành (2018 hoặc 2025) cho mã ngành đã ghi.")
        return
    from nsuat_desktop.catalogues import industries

    if (str(version), str(code)) not in industries():
        yield Problem(
            "industry_code", f"Không có mã ngành “{code}” trong hệ ngành đã chọn. Chọn lại mã."
        )


def _size(values: Values, context: RuleContext) -> str:
    return size_class_of(values, context).text


ORGANISATION = Description(
    type="organisation",
    label="Đơn vị",
    label_plural="Đơn vị",
    table="organisation",
    icon="organisation",
    title=titled_by("name"),
    list_columns=("name", "tax_code", "admin_unit", "kind", "products", "size_class"),
    identity=(("tax_code",), ("name",), ("name", "admin_unit")),
    rules=(check_tax_code, check_industry),
    computed=(Computed("size_class", "Quy mô", _size),),
    fields=(
        Field(
            "name",
            "Tên đơn vị",
            required=True,
            wide=True,
            section="Thông tin chung",
            aliases=("tên doanh nghiệp", "tên cơ sở", "đơn vị", "doanh nghiệp"),
        ),
        Field("short_name", "Tên viết tắt", max_length=100, section="Thông tin chung"),
        Field(
            "kind",
            "Loại đơn vị",
            Kind.CHOICE,
            required=True,
            choices=ORGANISATION_KINDS,
            section="Thông tin chung",
        ),
        Field(
            "tax_code",
            "Mã số thuế",
            Kind.TAX_CODE,
            section="Thông tin chung",
            aliases=("MST", "mã số doanh nghiệp", "mã số"),
        ),
        Field(
            "legal_form",
            "Loại hình",
            Kind.CHOICE,
            catalogue="legal_forms",
            section="Thông tin chung",
        ),
        Field(
            "ownership",
            "Sở hữu",
            Kind.CHOICE,
            section="Thông tin chung",
            choices=choices(state="Nhà nước", non_state="Ngoài nhà nước", fdi="FDI"),
        ),
        Field(
            "status",
            "Tình trạng",
            Kind.CHOICE,
            default="active",
            section="Thông tin chung",
            choices=choices(
                active="Đang hoạt động", suspended="Tạm ngừng", dissolved="Đã giải thể"
            ),
        ),
        Field(
            "industry_version",
            "Hệ ngành",
            Kind.CHOICE,
            section="Sản xuất, kinh doanh",
            choices=choices(vsic2018="VSIC 2018", vsic2025="VSIC 2025"),
        ),
        Field(
            "industry_code",
            "Ngành",
            Kind.CHOICE,
            catalogue="industries",
            section="Sản xuất, kinh doanh",
            aliases=("ngành nghề", "mã ngành"),
        ),
        Field(
            "products",
            "Sản phẩm, dịch vụ chính",
            max_length=500,
            wide=True,
            section="Sản xuất, kinh doanh",
            aliases=("ngành hàng", "sản phẩm"),
        ),
        Field(
            "key_product",
            "Sản phẩm chủ lực của tỉnh",
            Kind.BOOL,
            default=False,
            section="Sản xuất, kinh doanh",
        ),
        Field(
            "admin_unit",
            "Xã, phường",
            Kind.ADMIN_UNIT,
            link="admin_unit",
            section="Liên hệ",
            aliases=("địa bàn", "xã", "xã/thị trấn"),
        ),
        Field("address", "Địa chỉ", max_length=500, section="Liên hệ"),
        Field(
            "representative",
            "Người đại diện",
            max_length=100,
            section="Liên hệ",
            aliases=("giám đốc", "người đại diện theo pháp luật"),
        ),
        Field("representative_post", "Chức vụ người đại diện", max_length=100, section="Liên hệ"),
        Field(
            "phone",
            "Điện thoại",
            Kind.PHONE,
            personal=True,
            section="Liên hệ",
            aliases=("số điện thoại", "ĐT"),
        ),
        Field("email", "Thư điện tử", Kind.EMAIL, section="Liên hệ", aliases=("email",)),
        Field(
            "founded",
            "Thành lập",
            Kind.DATE,
            partial=True,
            section="Liên hệ",
            aliases=("năm thành lập", "ngày thành lập"),
        ),
    ),
)
