"""The records of a kind that an import may meet: those on record, and those it is about to make."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection, select

from nsuat_desktop.records.description import Description, Kind, Plain, Values
from nsuat_desktop.records.projection import table_of, values_of
from nsuat_desktop.records.similar import distinctive_words
from nsuat_desktop.spreadsheets.natural_keys import (
    EMPLOYER,
    MADE_OF,
    NaturalKey,
    Reader,
    keys_of,
    reader_of,
)
from nsuat_desktop.text.fold import fold

_PAGE = 250
_NAMING = {"organisation": "name", "person": "full_name"}

Key = tuple[Plain, ...]


class _Index:
    """Key -> ids; nearly every key has one, which is kept bare to spare memory."""

    def __init__(self) -> None:
        self._ids: dict[Key, str | list[str]] = {}

    def add(self, key: Key, record_id: str) -> None:
        before = self._ids.get(key)
        if before is None:
            self._ids[key] = record_id
        elif isinstance(before, str):
            if before != record_id:
                self._ids[key] = [before, record_id]
        elif record_id not in before:
            before.append(record_id)

    def remove(self, key: Key, record_id: str) -> None:
        before = self._ids.get(key)
        if before == record_id:
            del self._ids[key]
        elif isinstance(before, list) and record_id in before:
            before.remove(record_id)

    def get(self, key: Key) -> Sequence[str]:
        found = self._ids.get(key)
        if found is None:
            return ()
        return (found,) if isinstance(found, str) else tuple(found)


class KnownRecords:
    """Live records of one kind by their natural keys; contents are loaded by pages when asked.

    `titled` names a record by its values; `employer` gives the organisation of a person's values,
    for the key of persons.
    """

    def __init__(
        self,
        connection: Connection,
        description: Description,
        titled: Callable[[Description, Values], str],
        employer: Reader | None = None,
    ) -> None:
        self.description = description
        self._connection = connection
        self._titled = titled
        self._values: dict[str, dict[str, Plain]] = {}
        self._titles: dict[str, str] = {}
        self._order: list[str] = []
        self._place: dict[str, int] = {}
        self._written: set[str] = set()
        self._by_title: _Index | None = None
        self._alike: dict[str, _Index] = {}
        self._keys: list[tuple[NaturalKey, list[Reader], list[Reader], _Index]] = []
        for key in keys_of(description):
            readers = [self._reader(name, employer) for name in key.fields]
            apart = [self._reader(name, employer) for name in key.apart]
            self._keys.append((key, readers, apart, _Index()))
        self._load()

    def _reader(self, name: str, employer: Reader | None) -> Reader:
        if name == EMPLOYER and employer is not None:
            return employer
        return reader_of(self.description, name)

    def _load(self) -> None:
        description = self.description
        table = table_of(description)
        wanted = {name for key, *_ in self._keys for name in key.fields}
        names = {made for name in wanted for made in MADE_OF.get(name, (name,))}
        fields = [
            each
            for each in description.fields
            if each.name in names and not each.in_side_table and each.kind is not Kind.STEPS
        ]
        columns = [table.c[each.column] for each in fields]
        query = select(table.c.id, table.c.title, *columns).where(table.c.deleted.is_(False))
        for record_id, title, *cells in self._connection.execute(query.order_by(table.c.id)):
            self._place[record_id] = len(self._order)
            self._order.append(record_id)
            self._titles[record_id] = title
            self._index(record_id, {f.name: cell for f, cell in zip(fields, cells, strict=True)})

    def __contains__(self, record_id: object) -> bool:
        return record_id in self._place or record_id in self._values

    def ids(self) -> Iterator[str]:
        """All of them, those on record first."""
        yield from self._order
        yield from (each for each in self._values if each not in self._place)

    def is_on_record(self, record_id: str) -> bool:
        """Whether it was there before the import."""
        return record_id in self._place

    def values(self, record_id: str) -> dict[str, Plain]:
        """The content of a record as the import would leave it so far."""
        found = self._values.get(record_id)
        if found is None:
            self._load_page(self._place[record_id])
            found = self._values[record_id]
        return found

    def _load_page(self, place: int) -> None:
        """Records made together are asked for together: each page is read once at most."""
        start = place - place % _PAGE
        wanted = [each for each in self._order[start : start + _PAGE] if each not in self._values]
        table = table_of(self.description)
        query = select(table).where(table.c.id.in_(wanted))
        rows = self._connection.execute(query).mappings().all()
        contents = values_of(self._connection, self.description, rows)
        for row, values in zip(rows, contents, strict=True):
            self._values[row["id"]] = values

    def title(self, record_id: str) -> str:
        """How a record is called."""
        if record_id in self._written:
            return self._titled(self.description, self._values[record_id])
        return self._titles.get(record_id, "")

    def put(self, record_id: str, values: dict[str, Plain]) -> None:
        """A record as the import would leave it; later rows find it."""
        if record_id in self:
            self._unindex(record_id, self.values(record_id))
        self._values[record_id] = values
        self._written.add(record_id)
        self._index(record_id, values)
        if self._by_title is not None:
            self._by_title.add((fold(self.title(record_id)),), record_id)
        for name, index in self._alike.items():
            index.add((_likeness(values, name),), record_id)

    def drop(self, record_id: str, before: dict[str, Plain] | None) -> None:
        """Take a `put` back: to the values before, or out when it was new."""
        values = self._values[record_id]
        self._unindex(record_id, values)
        if before is None:
            del self._values[record_id]
            self._written.discard(record_id)
        else:
            self._values[record_id] = before
            self._index(record_id, before)

    def find(self, values: Values) -> tuple[str, ...]:
        """Ids of the records that a row's values mean; more than one when it does not say which."""
        for _, readers, apart, index in self._keys:
            key = _key(values, readers)
            found = index.get(key) if key is not None else ()
            if apart and found:
                found = [each for each in found if not self._differs(each, values, apart)]
            if found:
                return tuple(found)
        return ()

    def _differs(self, record_id: str, values: Values, apart: Iterable[Reader]) -> bool:
        known = self.values(record_id)
        for reader in apart:
            mine, theirs = reader(values), reader(known)
            if mine is not None and theirs is not None and mine != theirs:
                return True
        return False

    def titled(self, text: str) -> tuple[str, ...]:
        """Ids of the records with this title, whatever its marks and case."""
        if self._by_title is None:
            self._by_title = _Index()
            for record_id in self.ids():
                self._by_title.add((fold(self.title(record_id)),), record_id)
        wanted = fold(text)
        found = self._by_title.get((wanted,))
        return tuple(each for each in found if each in self and fold(self.title(each)) == wanted)

    def alike(self, values: Values) -> tuple[str, ...]:
        """Records whose name differs only by the words for the legal form, or by nothing."""
        name = _NAMING.get(self.description.type)
        if name is None:
            return ()
        if name not in self._alike:
            self._alike[name] = index = _Index()
            for record_id in self.ids():
                text = self.title(record_id)
                index.add((_likeness({name: text}, name),), record_id)
        likeness = _likeness(values, name)
        found = self._alike[name].get((likeness,)) if likeness else ()
        return tuple([each for each in found if each in self]) if found else ()

    def only_call(self) -> None:
        """Forget by what records are found: from here on they are only called by their titles."""
        self._keys.clear()
        self._by_title = None
        self._alike.clear()

    def _index(self, record_id: str, values: Values) -> None:
        for _, readers, _, index in self._keys:
            key = _key(values, readers)
            if key is not None:
                index.add(key, record_id)

    def _unindex(self, record_id: str, values: Values) -> None:
        for _, readers, _, index in self._keys:
            key = _key(values, readers)
            if key is not None:
                index.remove(key, record_id)


def _key(values: Values, readers: Sequence[Reader]) -> Key | None:
    key = tuple([reader(values) for reader in readers])
    return None if None in key else key


def _likeness(values: Mapping[str, Plain], name: str) -> str:
    text = values.get(name)
    if not isinstance(text, str):
        return ""
    return distinctive_words(text) if name == "name" else fold(text)
