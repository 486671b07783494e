"""The words at the head of a column: cleaned, taken apart, and known or not."""

import re
from collections.abc import Sequence
from functools import cache

from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line

JOINT = " – "
"""Between the rows of a header that has several: 'Giới tính – Nam'."""

REASON = "Lý do không nhập được"
"""Over the last column of a file of rows that could not go in."""

IGNORED = (
    REASON,
    "tt", "stt", "số tt", "số thứ tự", "no", "ký nhận", "ký tên", "chữ ký", "dấu x",
)  # fmt: skip
"""Headers of columns that are never kept."""

EXTRA: dict[str, tuple[str, ...]] = {
    "organisation.name": (
        "tên công ty", "công ty", "tên tổ chức", "đơn vị công tác", "nơi công tác",
        "tên dn", "dn", "tên htx", "tên hợp tác xã", "cơ quan, đơn vị", "tên đơn vị, cơ sở",
        "tên doanh nghiệp, hợp tác xã", "đơn vị được hỗ trợ", "cơ sở",
    ),
    "organisation.tax_code": ("mã số thuế dn", "mã số dn", "msdn", "mã thuế"),
    "organisation.address": ("địa chỉ trụ sở", "trụ sở", "địa chỉ trụ sở chính", "nơi đóng"),
    "organisation.phone": ("sđt", "điện thoại liên hệ", "đt liên hệ", "số đt", "tel"),
    "organisation.email": ("e-mail", "địa chỉ email", "hộp thư", "mail"),
    "organisation.representative": ("đại diện", "người đứng đầu", "chủ cơ sở"),
    "person.full_name": ("họ và tên học viên", "họ tên học viên", "tên học viên", "họ và tên"),
    "person.birth_year": ("ngày tháng năm sinh", "ngày, tháng, năm sinh", "sinh năm"),
    "person.post": ("chức vụ, chức danh", "nghề nghiệp", "công việc"),
    "person.phone": ("sđt", "điện thoại liên hệ", "đt", "số điện thoại"),
    "person.personal_id": ("cccd", "số cccd", "số căn cước", "cmnd", "căn cước công dân"),
    "certificate.standard": (
        "hệ thống/công cụ", "hệ thống quản lý", "tiêu chuẩn, hệ thống", "tiêu chuẩn áp dụng",
        "hệ thống, công cụ", "tên hệ thống", "loại chứng nhận",
    ),
    "certificate.number": ("số gcn", "số giấy cn", "số chứng nhận", "số hiệu", "số giấy"),
    "certificate.certifier": ("tổ chức cn", "đơn vị cấp", "tổ chức đánh giá", "bên cấp"),
    "certificate.issued": ("ngày chứng nhận", "ngày cấp gcn", "cấp ngày", "thời gian cấp"),
    "certificate.expires": ("ngày hết hiệu lực", "hạn", "hiệu lực", "thời hạn", "đến ngày"),
    "support.solution": ("hệ thống", "hệ thống/công cụ", "hệ thống hỗ trợ", "giải pháp"),
    "support.adviser": ("đơn vị tư vấn", "cơ quan tư vấn", "tư vấn"),
    "support.agreement": ("số hợp đồng", "hợp đồng số", "quyết định hỗ trợ"),
    "support.state_money": ("ngân sách", "nsnn", "ngân sách nhà nước", "kinh phí hỗ trợ"),
    "support.counterpart_money": ("đối ứng", "vốn đối ứng", "kinh phí đối ứng"),
    "support.steps.registered": ("ngày đăng ký",),
    "support.steps.selected": ("ngày được chọn", "ngày phê duyệt hỗ trợ"),
    "support.steps.in_progress": ("đang triển khai", "ngày triển khai", "bắt đầu triển khai"),
    "support.steps.applied": ("đã áp dụng", "ngày áp dụng", "nghiệm thu", "ngày nghiệm thu"),
    "support.steps.certified": ("được chứng nhận", "ngày được chứng nhận"),
    "support.steps.withdrawn": ("dừng hỗ trợ", "ngày dừng hỗ trợ"),
    "yearly_figures.revenue": ("dt", "doanh số", "tổng doanh thu"),
    "yearly_figures.staff": ("tổng số lao động", "số lđ", "lđ", "số người lao động", "nhân sự"),
    "attendance.result": ("xếp loại",),
    "macro_indicator.source": ("nguồn", "nguồn tài liệu"),
    "award.award": ("giải thưởng", "tên giải thưởng", "danh hiệu"),
    "attendance.attended": ("điểm danh", "tham dự"),
}  # fmt: skip
"""What old lists also write over a column, beside the labels and aliases of the fields."""

UNITS = {
    "dong": 1, "d": 1, "vnd": 1,
    "nghin dong": 10**3, "ngan dong": 10**3, "1000 d": 10**3, "1 000 d": 10**3,
    "1000 dong": 10**3, "1 000 dong": 10**3, "nghin d": 10**3,
    "trieu dong": 10**6, "trieu": 10**6, "tr d": 10**6, "trd": 10**6, "tr dong": 10**6,
    "tr": 10**6, "trieu d": 10**6, "trieu vnd": 10**6,
    "ti dong": 10**9, "ti": 10**9, "ti d": 10**9, "ti vnd": 10**9,
}  # fmt: skip
"""Folded unit of money -> đồng."""

_OTHER_UNITS = frozenset({"nguoi", "ld", "lao dong", "gio", "ngai", "%", "luot", "thang", "nam"})
_BRACKETED = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*")
_UNIT_WORD = re.compile(r"\s*(?:đơn vị tính|đvt|đv)\s*:?\s*", re.IGNORECASE)
_YEAR = re.compile(r"(?:năm\s*)?\b(20[0-9]{2}|19[0-9]{2})\b", re.IGNORECASE)


def clean_header(cell: Cell) -> str:
    """Header text on one line, without stars and colons that mark nothing."""
    if cell is None:
        return ""
    text = str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
    return clean_line(text).strip(" *:.")


def split_unit(header: str) -> tuple[str, str | None]:
    """('Doanh thu', 'triệu đồng') of 'Doanh thu (ĐVT: triệu đồng)' or 'Doanh thu, tr.đ'."""
    for match in _BRACKETED.finditer(header):
        unit = _UNIT_WORD.sub("", match[1]).strip()
        if is_unit(unit):
            rest = header[: match.start()] + " " + header[match.end() :]
            return clean_line(rest), unit
    name, comma, last = header.rpartition(",")
    if comma and is_unit(_UNIT_WORD.sub("", last).strip()):
        return name.strip(), _UNIT_WORD.sub("", last).strip()
    return header, None


def is_unit(text: str) -> bool:
    """Whether a text is a unit of money or of counting."""
    folded = fold(text).strip()
    return folded in UNITS or folded in _OTHER_UNITS or text.strip() == "%"


def is_money(unit: str | None) -> bool:
    """Whether a unit counts money."""
    return unit is not None and fold(unit).strip() in UNITS


def factor_of(unit: str | None) -> int:
    """How many đồng one unit is; 1 for what is no money."""
    return UNITS.get(fold(unit).strip(), 1) if unit else 1


def split_year(text: str) -> tuple[str, int | None]:
    """('Doanh thu', 2022) of 'Doanh thu năm 2022'; two different years are none."""
    years = {int(found) for found in _YEAR.findall(text)}
    if len(years) != 1:
        return text, None
    return clean_line(_YEAR.sub(" ", text)).strip(" –,-"), years.pop()


def key_of(text: str) -> str:
    """What is compared of a header: no marks, no case, brackets and their content dropped."""
    return fold(_BRACKETED.sub(" ", text)).strip() or fold(text).strip()


@cache
def ignored_keys() -> frozenset[str]:
    """Keys of headers that stand over nothing worth keeping."""
    return frozenset(map(key_of, IGNORED))


@cache
def known_keys() -> frozenset[str]:
    """Keys of every header that means something in some kind of list."""
    named = {
        key_of(name)
        for description in descriptions().values()
        if not description.by_program
        for each in description.fields
        for name in (each.label, *each.aliases)
    }
    extra = {key_of(name) for names in EXTRA.values() for name in names}
    return frozenset(named | extra | {"ho", "ho dem", "ghi chu"}) | ignored_keys()


def knows(cell: Cell) -> bool:
    """Whether a cell reads like the header of a column."""
    if not isinstance(cell, str) or len(cell) > 120:
        return False
    name, _ = split_year(split_unit(clean_header(cell))[0])
    return key_of(name) in known_keys()


def joined(parts: Sequence[str]) -> str:
    """The rows of a header over one column as one text, repeated words once."""
    kept: list[str] = []
    for part in parts:
        if part and part not in kept:
            kept.append(part)
    return JOINT.join(kept)
