"""Posts with the units in which they are held: 'Giám đốc - Công ty A' under 'Chức vụ, đơn vị'."""

import re
from itertools import groupby

from nsuat_desktop.spreadsheets.converted import Converted, Verdict
from nsuat_desktop.spreadsheets.names import organisation_kind_of
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line

_UNIT_KEPT = "organisation_name"
_POST_WORDS = r"chuc (?:vu|danh)"
_UNIT_WORDS = r"(?:don vi|co quan|noi cong tac|noi lam viec|cong ti|doanh nghiep)"
_BOTH = re.compile(
    rf"{_POST_WORDS} (?:va )?(?:ten )?{_UNIT_WORDS}\b"
    rf"|{_UNIT_WORDS}(?: cong tac| lam viec)? (?:va )?{_POST_WORDS}\b"
)
"""Side by side without a word between them, as 'Chức vụ trong đơn vị' has one."""
_BETWEEN = re.compile(r"(\s*(?:[\n;,/]|\s[-–—]|[-–—]\s)\s*)")
_FIRM = r"(?:tổng )?công ty|cty|ctcp|htx|hợp tác xã|dntn|doanh nghiệp tư nhân|xí nghiệp|nhà máy"
_OFFICE = (
    r"ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|(?<!thị )(?<!môi )trường|(?<!cơ )sở|trung tâm"
    r"|chi cục|chi nhánh|tập đoàn|liên minh|(?<!xã )hội(?! đồng| trưởng| viên)|ngân hàng"
)
_PLACED = re.compile(
    r"(?:văn phòng|vp|hđnd|(?!cấp )[^\W\d_]+ (?:ủy|uỷ)(?! viên)|trạm|bệnh viện|ngân hàng"
    r"|công an|mttq|mặt trận|đoàn thanh niên|xã|phường|thị trấn|tt)\b",
    re.IGNORECASE,
)
"""How units begin besides those whose kind their name tells."""
_NEVER_POST = re.compile(rf"(?:{_FIRM}|ubnd|trường|tập đoàn)\b", re.IGNORECASE)
_POST = re.compile(
    r"(?:quyền|nguyên|phó|trưởng|chủ|chánh|tổng giám đốc|giám đốc|gđ|p\.?gđ|tgđ|p\.? ?chủ tịch|pct"
    r"|bí thư|cán bộ|cb|công chức|viên chức|cv|cvc|nv|kế toán|ktt|kế toán trưởng|thủ quỹ|thủ kho"
    r"|quản đốc|quản lý|thư ký|văn thư|kỹ sư|kỹ thuật viên|công nhân|lái xe|trợ lý|phụ trách"
    r"|điều phối|nông dân|hưu trí|tiểu thương"
    r"|ban (?:giám đốc|quản trị|lãnh đạo|kiểm soát|giám hiệu)|hội đồng quản trị|hđqt"
    r"|(?:tp|trp|pp|p\.tp)\.?(?= |$)"
    r"|(?:[^\W\d_]+ ){1,2}(?:trưởng|phó|viên))\b",
    re.IGNORECASE,
)
"""How posts begin; 'Chi cục trưởng', 'Tổ phó', 'Chuyên viên' end so."""
_EITHER = re.compile(r"ct\b(?!\s*(?:tnhh|cp|cổ phần|mtv)\b)", re.IGNORECASE)
"""'CT HĐND xã' is the chairman, 'CT May 10' a company."""
_HELD_IN = re.compile(rf"(.+?)\s+((?:{_FIRM}|{_OFFICE})\s+\S.*)", re.IGNORECASE)
_UNSURE = "Cột ghi cả chức vụ và đơn vị mà ô này không tách được. Chỉ để lại chức vụ ở đây."


def names_posts_and_units(header: str, path: str) -> bool:
    """Whether a column of posts is headed 'Chức vụ, đơn vị công tác'."""
    return path.rpartition(".")[2] == "post" and _BOTH.search(fold(header)) is not None


def read_post(cell: str, text: str) -> Converted | None:
    """A cell under such a header; None where it says a post and nothing else.

    It is parted where each part begins like a post or like a unit. `text` is the cell as a line.
    """
    pieces = _BETWEEN.split(cell.strip())
    parts = pieces[::2]
    kinds = [is_unit for is_unit, _ in groupby(map(_is_unit, parts))]
    if kinds == [False]:
        held = [_held_in(clean_line(part)) for part in parts]
        return held[0] if len(parts) == 1 else _unsure(text) if any(held) else None
    if kinds == [True]:
        reason = "Ô chỉ ghi đơn vị, không có chức vụ."
        return Converted(None, Verdict.MENDED, reason, {_UNIT_KEPT: text})
    if kinds not in ([False, True], [True, False]):
        return _unsure(text)
    first = next(at for at, part in enumerate(parts) if _is_unit(part) is not kinds[0])
    before = clean_line("".join(pieces[: 2 * first - 1]))
    behind = clean_line("".join(pieces[2 * first :]))
    post, unit = (behind, before) if kinds[0] else (before, behind)
    return _parted(post, unit, Verdict.MENDED, "")


def _unsure(text: str) -> Converted:
    return Converted(text, Verdict.WARNING, _UNSURE)


def _is_unit(part: str) -> bool | None:
    """True for a unit, False for a post, None for what begins like neither."""
    if _POST.match(part) and not _NEVER_POST.match(part):
        return False
    if _EITHER.match(part):
        return None
    return True if organisation_kind_of(part) or _PLACED.match(part) else None


def _held_in(text: str) -> Converted | None:
    """'Giám đốc Công ty A': parted only by the word with which the unit begins."""
    found = _HELD_IN.fullmatch(text)
    return _parted(found[1], found[2], Verdict.WARNING, " Xem lại.") if found else None


def _parted(post: str, unit: str, verdict: Verdict, look: str) -> Converted:
    reason = f"Tách đơn vị “{unit}” khỏi chức vụ.{look}"
    return Converted(post, verdict, reason, {_UNIT_KEPT: unit})
