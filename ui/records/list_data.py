"""Which records a list shows, and in which order: everything of a list but its widgets."""

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING

from ui.records.facets import Facet, Option

if TYPE_CHECKING:
    from nsuat_desktop.records.reading import RecordReader
    from nsuat_desktop.records.search_index import SearchIndex


class ListData:
    """The records of one kind, narrowed by text, facets and given ids.

    Everything is read on first need and again after `forget`.
    """

    def __init__(self, reader: "RecordReader", record_type: str) -> None:
        self.reader, self.record_type = reader, record_type
        self.query = ""
        self.shows_deleted = False
        self._facets: dict[str, tuple[Facet, Option]] = {}
        self._order: tuple[str | None, bool] = (None, False)
        self._only: frozenset[str] | None = None
        self._index: SearchIndex | None = None
        self._ordered: list[str] | None = None
        self._allowed: set[str] | None = None
        self._readings = 0

    def forget(self) -> None:
        """Records have changed."""
        self._index = self._ordered = self._allowed = None
        self._readings += 1

    def reading(self) -> Callable[[], Callable[[], None]]:
        """Work for another thread: reads the texts of all records, and gives back how to take them.

        What was read before a change is not taken.
        """
        began = self._readings

        def read() -> Callable[[], None]:
            index = self.reader.search_index(self.record_type)

            def take() -> None:
                if began == self._readings and self._index is None:
                    self._index = index

            return take

        return read

    # What was chosen

    @property
    def facets(self) -> Mapping[str, tuple[Facet, Option]]:
        """Name of a facet -> what is chosen in it."""
        return self._facets

    def choose(self, facet: Facet, option: Option | None) -> None:
        """Narrow by a facet, or no longer."""
        self._facets.pop(facet.name, None)
        if option is not None:
            self._facets[facet.name] = (facet, option)
        self._allowed = None

    def clear_facets(self) -> None:
        """Narrow by no facet."""
        self._facets.clear()
        self._allowed = None

    def order_by(self, column: str | None, descending: bool = False) -> None:
        """Order by a column; None is the usual order of the kind."""
        if (column, descending) != self._order:
            self._order, self._ordered = (column, descending), None

    @property
    def order(self) -> tuple[str | None, bool]:
        """(column or None, descending)."""
        return self._order

    def show_only(self, ids: Collection[str] | None) -> None:
        """Show only these records; None shows all again."""
        self._only = None if ids is None else frozenset(ids)

    @property
    def is_narrowed(self) -> bool:
        """Whether anything keeps records out of the list."""
        return bool(self.query.strip() or self._facets or self._only is not None)

    # What is shown

    def total(self) -> int:
        """How many records there are before narrowing."""
        return len(self._base())

    def ids(self) -> list[str]:
        """The records to show, in order."""
        if self.shows_deleted:
            return self._base()
        order, descending = self._order
        default = order is None and not descending
        found = self._search().find(self.query) if self.query.strip() or default else self._sorted()
        if self.query.strip() and not default:
            wanted = set(found)
            found = [each for each in self._sorted() if each in wanted]
        return self._narrowed(found)

    def first_hits(self, limit: int, many: int) -> list[str] | None:
        """The first hits of the text, where looking for all of them could be felt; else None."""
        plain = not self._facets and self._only is None and self._order == (None, False)
        if not plain or self.shows_deleted or len(self._search()) < many:
            return None
        return self._search().find(self.query, limit)

    def _narrowed(self, ids: list[str]) -> list[str]:
        if self._only is not None:
            ids = [each for each in ids if each in self._only]
        allowed = self._allowed_ids()
        return ids if allowed is None else [each for each in ids if each in allowed]

    def _allowed_ids(self) -> set[str] | None:
        if not self._facets:
            return None
        if self._allowed is None:
            chosen = [facet.ids(self.reader, option) for facet, option in self._facets.values()]
            self._allowed = set.intersection(*chosen)
        return self._allowed

    def _base(self) -> list[str]:
        if self.shows_deleted:
            return self.reader.ids(self.record_type, deleted=True)
        return self._search().ids

    def _search(self) -> "SearchIndex":
        if self._index is None:
            self._index = self.reader.search_index(self.record_type)
        return self._index

    def _sorted(self) -> list[str]:
        if self._ordered is None:
            order, descending = self._order
            self._ordered = self.reader.ids(self.record_type, order=order, descending=descending)
        return self._ordered
