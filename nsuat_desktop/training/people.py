"""Finding the organisations and persons that a typed name may mean."""

from collections.abc import Callable
from dataclasses import dataclass

from nsuat_desktop.records.description import Values
from nsuat_desktop.records.reading import RecordReader
from nsuat_desktop.records.record import Row
from nsuat_desktop.records.search_index import SearchIndex
from nsuat_desktop.text.fold import dedupe_key, fold

_LOOKED_AT = 50
"""Records that hold all words of a name; more than this and the name says nothing."""


class OrganisationNames:
    """Organisations by the name on a list. Answers are kept until `forget`."""

    def __init__(self, reader: RecordReader) -> None:
        self._reader = reader
        self._index: SearchIndex | None = None
        self._found: dict[str, Row | None] = {}
        self._values: dict[str, Values] = {}

    def forget(self) -> None:
        """Organisations have changed: look them up anew."""
        self._index = None
        self._found.clear()
        self._values.clear()

    def find(self, text: str) -> Row | None:
        """The one organisation of this name or short name, marks as written; else without marks."""
        key = dedupe_key(text)
        if not key:
            return None
        if key not in self._found:
            self._found[key] = self._look_up(text, key)
        return self._found[key]

    def suggestions(self, text: str, limit: int = 8) -> list[Row]:
        """Organisations whose name, short name or code contains what was typed."""
        rows = self._reader.rows("organisation", self._search(text, _LOOKED_AT))
        words = fold(text).split()
        named = [row for row in rows if all(word in _name_key(row) for word in words)]
        return (named or rows)[:limit]

    def values(self, organisation: str) -> Values:
        """What is known of an organisation; nothing when it is gone."""
        if organisation not in self._values:
            rows = self._reader.rows("organisation", [organisation])
            self._values[organisation] = rows[0].values if rows else {}
        return self._values[organisation]

    def _look_up(self, text: str, key: str) -> Row | None:
        rows = self._reader.rows("organisation", self._search(text, _LOOKED_AT))
        exact = [row for row in rows if key in _names(row.values, dedupe_key)]
        close = [row for row in rows if fold(text) in _names(row.values, fold)]
        found = exact or close
        return found[0] if len(found) == 1 else None

    def _search(self, text: str, limit: int) -> list[str]:
        if self._index is None:
            self._index = self._reader.search_index("organisation")
        return self._index.find(text, limit)


def _names(values: Values, key: Callable[[str], str]) -> set[str]:
    return {key(str(values[name])) for name in ("name", "short_name") if values.get(name)}


def _name_key(row: Row) -> str:
    values = row.values
    return fold(" ".join(str(values.get(n) or "") for n in ("name", "short_name", "tax_code")))


@dataclass(frozen=True)
class KnownPerson:
    """A person already on record, as far as telling people apart needs it."""

    id: str
    full_name: str
    sex: str | None
    birth_year: int | None
    organisation: str | None
    organisation_text: str
    post: str
    revision: int | None

    @property
    def text(self) -> str:
        """'Ngô Thị Hạnh, 1995, Công ty May Nghĩa Hưng'."""
        year = str(self.birth_year) if self.birth_year else ""
        return ", ".join(filter(None, (self.full_name, year, self.organisation_text)))


class People:
    """Persons on record by name. Answers are kept until `forget`."""

    def __init__(self, reader: RecordReader) -> None:
        self._reader = reader
        self._index: SearchIndex | None = None
        self._found: dict[str, list[KnownPerson]] = {}

    def forget(self) -> None:
        """Persons have changed: look them up anew."""
        self._index = None
        self._found.clear()

    def named(self, full_name: str) -> list[KnownPerson]:
        """Everybody of this name, whatever the marks."""
        key = fold(full_name)
        if not key:
            return []
        if key not in self._found:
            if self._index is None:
                self._index = self._reader.search_index("person")
            rows = self._reader.rows("person", self._index.find(full_name))
            named = (row for row in rows if fold(str(row.values.get("full_name"))) == key)
            self._found[key] = [_known(row) for row in named]
        return self._found[key]


def _known(row: Row) -> KnownPerson:
    values = row.values
    year, sex, organisation = (values.get(n) for n in ("birth_year", "sex", "organisation"))
    return KnownPerson(
        id=row.id,
        full_name=str(values.get("full_name") or ""),
        sex=sex if isinstance(sex, str) else None,
        birth_year=year if isinstance(year, int) else None,
        organisation=organisation if isinstance(organisation, str) else None,
        organisation_text=row.labels.get("organisation")
        or str(values.get("organisation_name") or ""),
        post=str(values.get("post") or ""),
        revision=row.revision,
    )
