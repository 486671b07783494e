"""Names that may mean an organisation already on record, to be shown while one is typed."""

from functools import lru_cache
from typing import TYPE_CHECKING

from nsuat_desktop.text.fold import fold

if TYPE_CHECKING:
    from nsuat_desktop.records.search_index import SearchIndex

_FORM_WORDS = (
    "tong cong ti", "cong ti", "cti", "ct", "co phan", "trach nhiem huu han", "mot thanh vien",
    "hai thanh vien", "tnhh", "mtv",
    "cp", "ctcp", "dntn", "doanh nghiep tu nhan", "doanh nghiep", "hop tac xa", "htx",
    "ho kinh doanh", "hkd", "co so", "xi nghiep", "chi nhanh", "dich vu", "san xuat", "thuong mai",
    "kinh doanh", "va", "1", "2", "tv",
)  # fmt: skip
_LONGEST_FIRST = tuple(f" {words} " for words in sorted(_FORM_WORDS, key=len, reverse=True))
_SHORTEST = 3
"""Letters of what is left below which nearly everything would be similar."""


@lru_cache(maxsize=64)
def distinctive_words(name: str) -> str:
    """What tells a name from others, folded: without the words for its legal form."""
    left = f" {fold(name)} "
    for words in _LONGEST_FIRST:
        while words in left:
            left = left.replace(words, " ")
    return " ".join(left.split())


def similar_ids(index: "SearchIndex", name: str, limit: int = 3) -> list[str]:
    """Records whose text holds all distinctive words of a name; none for a name of few letters."""
    words = distinctive_words(name)
    return index.find(words, limit) if len(words) >= _SHORTEST else []
