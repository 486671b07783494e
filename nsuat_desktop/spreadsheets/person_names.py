"""Names with more than a name: 'Bà Trần Thị Bình', 'Lê Minh, Giám đốc', 'Công ty A; Công ty B'."""

import re
from collections.abc import Sequence

from nsuat_desktop.records.description import Field
from nsuat_desktop.spreadsheets.converted import Converted, Verdict
from nsuat_desktop.text.normalise import clean_line

_POLITE = re.compile(
    r"^(?:(ông|bà|anh|chị)(?:[.:]|(?=\s))|(ô)\.|(?:đ/c|đ\.c|đ/chí|đồng chí)\b[.:]?)\s*"
    r"(?=\w+(?:\s+|[.,]\s*)\w)",
    re.IGNORECASE | re.MULTILINE,
)
_LEARNED = re.compile(
    r"^(?:(?:gs|pgs|tskh|ts|ths|ks|kts|bs|cn|ls|(?:phó )?giáo sư|tiến s[ĩỹ]|thạc s[ĩỹ]|k[ỹĩ] sư)"
    r"(?:[.,]|\b(?=\s))\s*)+(?=\w+\s+\w)",
    re.IGNORECASE | re.MULTILINE,
)
"""Degrees: 'TS. Lê Minh Hải' is no other than 'Lê Minh Hải'."""
_MORE = re.compile(r"[;,/(\n0-9]|\s(?:và|&|[-–])\s", re.IGNORECASE)
_MORE_UNITS = re.compile(
    r";\s*\w"
    r"|\n\s*(?:công ty|cty|doanh nghiệp|dntn|hợp tác xã|htx|cơ sở|hộ kinh doanh|tổ hợp tác)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(.+?)[\s,;.(–-]*\b(?:(?:địa chỉ|trụ sở)(?: [^\W\d_]+){0,2}|đ/c|đc)\s*:\s*(.+?)\)?",
    re.IGNORECASE,
)
_NAMED_BY_PLACE = (
    r"(?!(?:ubnd|hđnd|mttq|uỷ ban|ủy ban|đảng|hội|đoàn|công an|trạm|mặt trận|ban)\b"
    r"|[^\n]*\bhợp[^\S\n]+tác\s*\n)"
)
"""'UBND' over 'xã Nghĩa Lâm' is one name, and so is 'Hợp tác' over 'xã Gạo': a line was full."""
_PLACE_BELOW = re.compile(
    rf"{_NAMED_BY_PLACE}([^\n]+?)[\s,;-]*\n\s*"
    r"((?:xóm|thôn|xã|thị trấn|tt|tổ|khu|đội|đường|số|phố|kcn|ccn|cụm cn)"
    r"\b.*)",
    re.IGNORECASE | re.DOTALL,
)
_PHONE = re.compile(
    r"([^\d:]+?)[\s,;.(/–-]*(?:\b(?:đt|sđt|đtdđ|điện thoại|tel|số đt)\b\s*[:.]?\s*)?"
    r"(\+?[0-9][0-9 .-]{8,14}[0-9])\s*\)?",
    re.IGNORECASE,
)
"""'Lê Văn A - ĐT: 0912 345 678': a name and one number."""
_PARTED = re.compile(r"[,;(\n]|\s[-–]\s")
_SAID_BESIDES = re.compile("[;:]")
_LISTED = re.compile(r"^\s*[-–•+*]\s+(?=\w)")
_ENDED = re.compile(r"\s*(?:[;,]|\./\.)+\s*$")
"""'- Công ty A;' of a list in a text: the signs are none of the name's."""
_FIRST_SIGNS, _LAST_SIGNS = frozenset("-–•+*"), frozenset(";,.")
_PERSONS = frozenset({"full_name", "representative"})
_UNIT = "name"
_FAMILIES = frozenset(
    {"nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ"}
    | {"hồ", "ngô", "dương", "lý", "đinh", "đoàn", "trịnh"}
)
_MIDDLE_AND_GIVEN = 2
_SEXES = {"ông": "male", "anh": "male", "bà": "female", "chị": "female"}


def any_says_more(described: Field, texts: Sequence[str]) -> bool:
    """Whether one of some lines of a field of names says more than a name."""
    if described.name not in _PERSONS and described.name != _UNIT:
        return False
    if not (
        _FIRST_SIGNS.isdisjoint([text[:1] for text in texts])
        and _LAST_SIGNS.isdisjoint([text[-1:] for text in texts])
    ):
        return True
    if described.name in _PERSONS:
        lines = "\n".join(texts)
        more = _MORE.search("\0".join(texts)) or _POLITE.search(lines) or _LEARNED.search(lines)
        return more is not None
    return _SAID_BESIDES.search("".join(texts)) is not None


def read_name(described: Field, cell: str, text: str) -> Converted | None:
    """What a field of names says; None for any other field. `text` is the cell as a clean line."""
    if described.name not in _PERSONS and described.name != _UNIT:
        return None
    bare = _ENDED.sub("", _LISTED.sub("", text))
    if bare == text or not bare:
        return _read_name(described, cell, text)
    found = _read_name(described, _ENDED.sub("", _LISTED.sub("", cell)), bare) or Converted(bare)
    if found.verdict is not Verdict.FINE:
        return found
    return found._replace(verdict=Verdict.MENDED, reason=f"“{text[:60]}” là {bare[:60]}.")


def _read_name(described: Field, cell: str, text: str) -> Converted | None:
    if described.name in _PERSONS:
        found = _bare_name(text) or _without_degree(text) or Converted(text)
        if beside := _PHONE.fullmatch(str(found.value)):
            return _with_phone(found, beside)
        if not _MORE.search(str(found.value)) and "\n" not in cell.strip():
            return found
        reason = "Ô có thể ghi nhiều người, hoặc cả chức vụ. Mỗi dòng chỉ ghi tên một người."
        return found._replace(verdict=Verdict.WARNING, reason=reason)
    if described.name == _UNIT and _MORE_UNITS.search(cell.strip()):
        reason = "Ô có thể ghi nhiều đơn vị. Mỗi dòng chỉ ghi tên một đơn vị."
        return Converted(text, Verdict.WARNING, reason)
    if described.name == _UNIT:
        return _with_address(cell.strip(), text)
    return None


def names_address(header: str, path: str) -> bool:
    """Whether a column of names is headed 'Tên cơ sở, địa chỉ'."""
    return path.rpartition(".")[2] == _UNIT and "địa chỉ" in header.lower()


def perhaps_with_address(cell: str, text: str) -> Converted | None:
    """A name under 'Tên cơ sở, địa chỉ' behind which an address may stand."""
    if not _PARTED.search(cell.strip()):
        return None
    reason = "Cột ghi cả tên và địa chỉ. Chỉ để lại tên ở ô này."
    return Converted(text, Verdict.WARNING, reason)


def _with_address(cell: str, text: str) -> Converted | None:
    """'Công ty A, Địa chỉ: Xóm 5', or the place in a line of its own below the name."""
    found = _ADDRESS.fullmatch(text) or _PLACE_BELOW.fullmatch(cell)
    if found is None:
        return None
    name, address = clean_line(found[1]), clean_line(found[2])
    reason = f"Tách địa chỉ “{address}” khỏi tên. Xem lại."
    return Converted(name, Verdict.WARNING, reason, {"address": address})


def _with_phone(found: Converted, beside: re.Match[str]) -> Converted:
    name, phone = clean_line(beside[1]), re.sub(r"[^0-9+]", "", beside[2])
    reason = f"Tách số điện thoại “{beside[2]}” khỏi tên. Xem lại."
    also = {**found.also, "phone": phone}
    return Converted(name, Verdict.WARNING, reason, also)


def _bare_name(name: str) -> Converted | None:
    """The name alone, with the sex that the word tells; None where there is no such word.

    'Ông' is a family name, too ('Ông Ích Khiêm', 'Ông Cao Thắng'): it is to be looked at where
    no other one and two more words come after it.
    """
    found = _POLITE.match(name)
    if found is None:
        return None
    word = "ông" if found[2] else (found[1] or "").lower()
    bare = name[found.end() :]
    if learned := _without_degree(bare):
        bare = str(learned.value)
    family, *others = bare.lower().split()
    is_doubtful = word == "ông" and (family not in _FAMILIES or len(others) < _MIDDLE_AND_GIVEN)
    verdict = Verdict.WARNING if is_doubtful else Verdict.MENDED
    look = " Nếu đó là họ thì ghi lại." if is_doubtful else ""
    sex = {"sex": _SEXES[word]} if word else {}
    left = name[: len(name) - len(bare)].strip()
    return Converted(bare, verdict, f"Bỏ “{left}” trước tên.{look}", sex)


def _without_degree(name: str) -> Converted | None:
    found = _LEARNED.match(name)
    if found is None:
        return None
    bare = name[found.end() :]
    if polite := _bare_name(bare):
        return polite
    return Converted(bare, Verdict.MENDED, f"Bỏ “{found[0].strip()}” trước tên.")
