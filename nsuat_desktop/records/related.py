"""What else is on record about a thing: everything that points at it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nsuat_desktop.records.registry import descriptions

if TYPE_CHECKING:
    from nsuat_desktop.records.reading import RecordReader

_THROUGH_PERSONS = ("attendance", "expert")
"""What belongs to an organisation through the people who work there."""

_ORDER = ("support", "certificate", "leading_recognition", "institution_programme", "attendance")
"""What matters to the plan stands first; the rest follows as the program knows it."""


_CHUNK = 500


@dataclass(frozen=True)
class RelatedGroup:
    """Records of one type that point at the thing, in the order of their lists."""

    record_type: str
    ids: tuple[str, ...]


def is_pointed_at(record_type: str) -> bool:
    """Whether other kinds of record can point at this one."""
    return any(
        link.link == record_type for other in descriptions().values() for link in other.links()
    )


def files_around(
    reader: "RecordReader", record_id: str, groups: Sequence[RelatedGroup]
) -> RelatedGroup:
    """The files attached to a record and to what points at it."""
    owners = [record_id, *(each for group in groups for each in group.ids)]
    ids: list[str] = []
    for start in range(0, len(owners), _CHUNK):
        ids += reader.ids("attachment", {"record": tuple(owners[start : start + _CHUNK])})
    return RelatedGroup("attachment", tuple(ids))


def related(
    reader: "RecordReader", record_type: str, record_id: str, without: Collection[str] = ()
) -> list[RelatedGroup]:
    """All that points at a record, by type; an organisation's people bring what they attended."""
    found: dict[str, list[str]] = {}
    for other in descriptions().values():
        for link in other.links():
            if link.link == record_type and other.type not in without:
                ids = reader.ids(other.type, {link.name: record_id})
                found.setdefault(other.type, []).extend(ids)
    if record_type == "organisation" and (persons := found.get("person")):
        for other_type in _THROUGH_PERSONS:
            ids = reader.ids(other_type, {"person": tuple(persons)})
            found.setdefault(other_type, []).extend(ids)
    order = [*_ORDER, *(each for each in found if each not in _ORDER)]
    return [
        RelatedGroup(each, tuple(dict.fromkeys(found[each]))) for each in order if found.get(each)
    ]
