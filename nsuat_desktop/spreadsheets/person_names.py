"""Names of persons with what politeness sets before them: 'Bà Trần Thị Bình', 'Đ/c Lê Minh'."""

import re
from collections.abc import Sequence

from nsuat_desktop.spreadsheets.converted import Converted, Verdict

_POLITE = re.compile(
    r"^(?:(ông|bà|anh|chị)(?:[.:]|(?=\s))|(?:đ/c|đ\.c|đ/chí|đồng chí)\b[.:]?)\s*(?=\w+\s+\w)",
    re.IGNORECASE | re.MULTILINE,
)
_FAMILIES = frozenset(
    {"nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ"}
    | {"hồ", "ngô", "dương", "lý", "đinh", "đoàn", "trịnh"}
)
_MIDDLE_AND_GIVEN = 2
_SEXES = {"ông": "male", "anh": "male", "bà": "female", "chị": "female"}


def any_polite(texts: Sequence[str]) -> bool:
    """Whether one of some names has such a word."""
    return _POLITE.search("\n".join(texts)) is not None


def bare_name(name: str) -> Converted | None:
    """The name alone, with the sex that the word tells; None where there is no such word.

    'Ông' is a family name, too ('Ông Ích Khiêm', 'Ông Cao Thắng'): it is to be looked at where
    no other one and two more words come after it.
    """
    found = _POLITE.match(name)
    if found is None:
        return None
    word = (found[1] or "").lower()
    bare = name[found.end() :]
    family, *others = bare.lower().split()
    is_doubtful = word == "ông" and (family not in _FAMILIES or len(others) < _MIDDLE_AND_GIVEN)
    verdict = Verdict.WARNING if is_doubtful else Verdict.MENDED
    look = " Nếu đó là họ thì ghi lại." if is_doubtful else ""
    sex = {"sex": _SEXES[word]} if word else {}
    return Converted(bare, verdict, f"Bỏ “{found[0].strip()}” trước tên.{look}", sex)
