"""What offices shorten in the headers of their lists: 'Nguồn KP' is 'Nguồn kinh phí'."""

import itertools
from collections.abc import Container
from functools import cache

from nsuat_desktop.text.fold import fold

_SHORT: dict[str, tuple[str, ...]] = {
    "bq": ("bình quân",),
    "cb": ("cán bộ",),
    "cn": ("chứng nhận", "công nhận"),
    "cq": ("cơ quan",),
    "cs": ("cơ sở",),
    "dkkd": ("đăng ký kinh doanh",),
    "dn": ("doanh nghiệp",),
    "dt": ("doanh thu", "điện thoại", "đào tạo"),
    "dv": ("đơn vị",),
    "gcn": ("giấy chứng nhận",),
    "gd": ("giám đốc",),
    "hd": ("hoạt động", "hợp đồng"),
    "hh": ("hàng hóa",),
    "htql": ("hệ thống quản lý",),
    "htqlcl": ("hệ thống quản lý",),
    "kh": ("ký hiệu",),
    "khcn": ("khoa học và công nghệ",),
    "kp": ("kinh phí",),
    "kt": ("kiểm tra", "kết thúc"),
    "ld": ("lao động",),
    "nd": ("nội dung",),
    "ns": ("ngân sách",),
    "nsnn": ("ngân sách nhà nước",),
    "qd": ("quyết định",),
    "sp": ("sản phẩm",),
    "sx": ("sản xuất",),
    "sxkd": ("sản xuất kinh doanh",),
    "tc": ("tổ chức", "tiêu chuẩn"),
    "tg": ("thời gian",),
    "th": ("thực hiện",),
    "vb": ("văn bản",),
}
_MOST = 4
"""Short words in a header; more are none."""


@cache
def _folded() -> dict[str, tuple[str, ...]]:
    return {short: tuple(fold(each).strip() for each in long) for short, long in _SHORT.items()}


def spelled_out(key: str, known: Container[str]) -> str | None:
    """The only known header that one with short words can stand for.

    A short word may stand for several, and may stand as it is beside others: 'Ngày CN' is
    'Ngày chứng nhận' where only that one is known.
    """
    short = _folded()
    words = key.split()
    at = [place for place, word in enumerate(words) if word in short]
    if not 0 < len(at) <= _MOST:
        return None
    ways = itertools.product(
        *(((word, *short[word]) if word in short else (word,)) for word in words)
    )
    found = {text for way in ways if (text := " ".join(way)) in known}
    return found.pop() if len(found) == 1 else None
