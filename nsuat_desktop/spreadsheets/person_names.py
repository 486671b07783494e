"""Names of persons with what politeness sets before them: 'Bà Trần Thị Bình', 'Đ/c Lê Minh'."""

import re
from collections.abc import Sequence

from nsuat_desktop.spreadsheets.converted import Converted, Verdict

_POLITE = re.compile(
    r"^(?:(ông|bà|anh|chị)(?:[.:]|(?=\s))|(?:đ/c|đ\.c|đ/chí|đồng chí)\b[.:]?)\s*(?=\w+\s+\w)",
    re.IGNORECASE | re.MULTILINE,
)
_SEXES = {"ông": "male", "anh": "male", "bà": "female", "chị": "female"}


def any_polite(texts: Sequence[str]) -> bool:
    """Whether one of some names has such a word."""
    return _POLITE.search("\n".join(texts)) is not None


def bare_name(name: str) -> Converted | None:
    """The name alone, with the sex that the word tells; None where there is no such word.

    'Ông' is a family name, too ('Ông Ích Khiêm'), so that is to be looked at.
    """
    found = _POLITE.match(name)
    if found is None:
        return None
    word = (found[1] or "").lower()
    verdict = Verdict.WARNING if word == "ông" else Verdict.MENDED
    look = " Nếu đó là họ thì ghi lại." if word == "ông" else ""
    sex = {"sex": _SEXES[word]} if word else {}
    return Converted(name[found.end() :], verdict, f"Bỏ “{found[0].strip()}” trước tên.{look}", sex)
