"""One search over all kinds of record: without marks, the best hits first."""

from collections.abc import Iterable
from dataclasses import dataclass

from nsuat_desktop.records.description import Kind
from nsuat_desktop.records.reading import RecordReader
from nsuat_desktop.records.record import Row
from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.records.search_index import SearchIndex
from nsuat_desktop.text.dates import format_date
from nsuat_desktop.text.fold import fold

SEARCHED_APART = ("attachment", "yearly_figures", "attendance", "office_profile", "unit_reform")
"""Kinds that are found through what they belong to, after everything else."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found; `rank` is smaller the better its title fits."""

    record_type: str
    id: str
    title: str
    hint: str
    rank: int


class GlobalSearch:
    """Search indexes of all kinds, read when first asked for and again after changes.

    Safe to call from one background thread; `forget` may be called from another.
    """

    def __init__(self, reader: RecordReader) -> None:
        self._reader = reader
        self._indexes: dict[str, SearchIndex] = {}

    def forget(self, types: Iterable[str]) -> None:
        """Read these kinds again on the next search, and those that carry their names."""
        for changed in types:
            for kind, description in descriptions().items():
                links = {field.link for field in description.links()}
                if kind == changed or changed in links:
                    self._indexes.pop(kind, None)

    def load(self) -> None:
        """Read all indexes, so that the first search need not."""
        for kind in descriptions():
            self._index(kind)

    def find(self, query: str, limit: int = 30, per_kind: int | None = None) -> list[Hit]:
        """The best hits of all kinds for words in any order, of each kind at most `per_kind`."""
        words = fold(query).split()
        if not words:
            return []
        looked_at = 2 * per_kind if per_kind else limit
        hits: list[Hit] = []
        for kind in descriptions():
            rows = self._reader.rows(kind, self._index(kind).best(query, looked_at))
            found = sorted((self._hit(kind, row, words) for row in rows), key=_order)
            hits += found[:per_kind]
        return sorted(hits, key=_order)[:limit]

    def _index(self, kind: str) -> SearchIndex:
        index = self._indexes.get(kind)
        if index is None:
            index = self._indexes[kind] = self._reader.search_index(kind)
        return index

    def _hit(self, kind: str, row: Row, words: list[str]) -> Hit:
        rank = rank_of(row.title, words) + (10 if kind in SEARCHED_APART else 0)
        return Hit(kind, row.id, row.title, _hint(kind, row), rank)


def _order(hit: Hit) -> tuple[int, int, str]:
    return hit.rank, list(descriptions()).index(hit.record_type), hit.title


def rank_of(title: str, words: list[str]) -> int:
    """0 the title itself, 1 its beginning, 2 beginnings of its words, 3 inside, 4 elsewhere.

    `words` are folded.
    """
    query, title = " ".join(words), fold(title)
    if title == query:
        return 0
    if title.startswith(query):
        return 1
    if all(f" {word}" in f" {title}" for word in words):
        return 2
    return 3 if all(word in title for word in words) else 4


def _hint(kind: str, row: Row) -> str:
    """A second line that tells equal titles apart: what else the list shows of the record."""
    description = descriptions()[kind]
    shown = []
    for name in description.list_columns:
        field = description.by_name.get(name)
        text = row.labels.get(name) or row.values.get(name)
        if field is not None and field.kind is Kind.DATE and text:
            text = format_date(str(text))
        personal = field is not None and (field.personal or name == "tax_code")
        if text and not personal and isinstance(text, str) and text not in row.title:
            shown.append(text)
    return " · ".join(shown[:2])
