"""Filter as you type: one folded string in display order, searched with `str.find`.

Measured an order of magnitude quicker than LIKE or a full-text index up to some 100,000 records,
and a longer query only looks at the hits of the shorter one before it.
"""

from bisect import bisect_right
from collections.abc import Iterable

from nsuat_desktop.text.fold import fold

_SEPARATOR = "\n"


class SearchIndex:
    """Ids and folded texts of a list, in the list's order."""

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        self._ids: list[str] = []
        self._starts: list[int] = []
        texts: list[str] = []
        offset = 0
        for record_id, text in entries:
            self._ids.append(record_id)
            self._starts.append(offset)
            texts.append(text)
            offset += len(text) + 1
        self._texts = texts
        self._joined = _SEPARATOR.join(texts)
        self._last: tuple[str, list[int]] | None = None

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def ids(self) -> list[str]:
        """All ids, in order."""
        return self._ids

    def find(self, query: str, limit: int | None = None) -> list[str]:
        """Ids of the records that contain every word of the query, in the list's order."""
        words = fold(query).split()
        if not words:
            return self._ids[:limit] if limit is not None else list(self._ids)
        wanted = " ".join(words)
        if self._last is not None and wanted.startswith(self._last[0]):
            positions = [at for at in self._last[1] if _holds(self._texts[at], words)]
        else:
            longest = max(words, key=len)
            positions = [at for at in self._scan(longest) if _holds(self._texts[at], words)]
        self._last = (wanted, positions)
        found = positions if limit is None else positions[:limit]
        return [self._ids[at] for at in found]

    def _scan(self, word: str) -> list[int]:
        positions = []
        joined, starts = self._joined, self._starts
        at = joined.find(word)
        while at != -1:
            row = bisect_right(starts, at) - 1
            positions.append(row)
            following = starts[row + 1] if row + 1 < len(starts) else len(joined)
            at = joined.find(word, following)
        return positions


def _holds(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)
