"""What putting records together would do, told before it is done."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from nsuat_desktop.records.description import Plain
from nsuat_desktop.records.history import text_of
from nsuat_desktop.records.reading import RecordReader
from nsuat_desktop.records.record import Record
from nsuat_desktop.records.registry import description_of, descriptions
from nsuat_desktop.records.service import RecordService


@dataclass(frozen=True)
class ComparedField:
    """A field of records side by side: its texts in the order of the records."""

    name: str
    label: str
    values: tuple[Plain, ...]
    texts: tuple[str, ...]
    joins: bool
    """Lists of lines or days, which are put together."""

    @property
    def differs(self) -> bool:
        """Whether the records do not all say the same."""
        return any(value != self.values[0] for value in self.values[1:])

    def taken_from(self, keep: int) -> int:
        """Place of the record whose value is kept when the one at `keep` stays."""
        if self.values[keep] is not None:
            return keep
        filled = (at for at, value in enumerate(self.values) if value is not None)
        return next(filled, keep)


@dataclass(frozen=True)
class MergePreview:
    """Live records of one kind side by side, and what points at each of them."""

    records: tuple[Record, ...]
    fields: tuple[ComparedField, ...]
    links: tuple[Counter[str], ...]
    """For each record: kind -> how many live records point at it."""

    def moved(self, keep: int) -> Counter[str]:
        """What would point at the record that stays instead: kind -> how many."""
        others = (count for at, count in enumerate(self.links) if at != keep)
        return sum(others, Counter())

    def best(self) -> int:
        """The record to keep unless somebody knows better: most used, then most filled, oldest."""
        filled = [sum(each.values[at] is not None for each in self.fields) for at in self._places()]
        oldest = sorted(self._places(), key=lambda at: self.records[at].created_at)
        return max(oldest, key=lambda at: (self.links[at].total(), filled[at]))

    def _places(self) -> range:
        return range(len(self.records))


def merge_preview(
    service: RecordService, reader: RecordReader, record_type: str, ids: Sequence[str]
) -> MergePreview:
    """Read records of a kind to be put together.

    Raises:
        AppError: one of them is not there.
    """
    description = description_of(record_type)
    records = tuple(service.get(each, record_type) for each in dict.fromkeys(ids))
    fields = [
        ComparedField(
            field.name,
            field.label,
            tuple(record.values.get(field.name) for record in records),
            tuple(text_of(field, each.values.get(field.name), each.labels) for each in records),
            field.in_side_table,
        )
        for field in description.fields
        if any(record.values.get(field.name) is not None for record in records)
    ]
    notes = tuple(record.values.get("notes") for record in records)
    if any(notes):
        texts = tuple(str(note or "") for note in notes)
        fields.append(ComparedField("notes", "Ghi chú", notes, texts, False))
    counts = tuple(_pointing_at(reader, record_type, record.id) for record in records)
    return MergePreview(records, tuple(fields), counts)


def _pointing_at(reader: RecordReader, record_type: str, record_id: str) -> Counter[str]:
    count: Counter[str] = Counter()
    for other in descriptions().values():
        for link in other.links():
            if link.link == record_type:
                count[other.type] += reader.count(other.type, {link.name: record_id})
    count["attachment"] += reader.count("attachment", {"record": record_id})
    return +count
