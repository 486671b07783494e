"""What a list can be narrowed to: values of its fields, and a few states worth a filter."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from nsuat_desktop.records.description import Description, Field, Kind, Plain, label_of
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.text.order import sort_key
from ui.common.page_model import Row
from ui.common.translation import shown, tr

if TYPE_CHECKING:
    from nsuat_desktop.offices.map_view import MapMode, Place
    from nsuat_desktop.records.reading import RecordReader

MOST_OPTIONS = 40
"""A longer menu is no help: type the value into the filter instead."""


@dataclass(frozen=True)
class Option:
    """One value that may be chosen, and how many records hold it (None: not counted)."""

    value: Plain
    label: str
    count: int | None = None


class Facet(Protocol):
    """One way to narrow a list. A facet of a single option is a switch."""

    @property
    def name(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def is_switch(self) -> bool: ...
    @property
    def is_prominent(self) -> bool:
        """Whether it gets a chip of its own, not only a place under 'Thêm bộ lọc'."""

    def options(self, reader: "RecordReader") -> list[Option]:
        """What can be chosen, the usual order of its field."""

    def ids(self, reader: "RecordReader", option: Option) -> set[str]:
        """The records that an option leaves."""


@dataclass(frozen=True)
class FieldFacet:
    """The values of a choice, a yes/no or an administrative unit."""

    record_type: str
    field: Field
    is_prominent: bool
    is_switch: bool = False

    @property
    def name(self) -> str:
        return self.field.name

    @property
    def title(self) -> str:
        return shown(self.field.label)

    def options(self, reader: "RecordReader") -> list[Option]:
        counts = reader.value_counts(self.record_type, self.field.name)
        made = [Option(value, self._label(value), count) for value, count in counts.items()]
        made.sort(key=lambda option: (option.value is None, self._place(option)))
        return made[:MOST_OPTIONS]

    def ids(self, reader: "RecordReader", option: Option) -> set[str]:
        return set(reader.ids(self.record_type, {self.field.name: option.value}))

    def _label(self, value: Plain) -> str:
        if value is None:
            return tr("(chưa ghi)")
        if isinstance(value, bool):
            return tr("Có") if value else tr("Không")
        if self.field.kind is Kind.ADMIN_UNIT:
            from nsuat_desktop.offices.units import has_unit, unit_label

            return unit_label(str(value)) if has_unit(str(value)) else str(value)
        return shown(label_of(self.field, value))

    def _place(self, option: Option) -> object:
        codes = [each.code for each in self.field.choices]
        if option.value in codes:
            return (codes.index(str(option.value)), "")
        return (len(codes), sort_key(option.label))


@dataclass(frozen=True)
class PlaceFacet:
    """Administrative units gathered by another map than that of their time."""

    record_type: str
    field: Field
    mode: "MapMode"
    name: str
    title: str
    is_prominent: bool = False
    is_switch: bool = False

    def options(self, reader: "RecordReader") -> list[Option]:
        counts = reader.value_counts(self.record_type, self.field.name)
        made = [
            Option(place.key, place.label, sum(counts[unit_id] for unit_id in unit_ids))
            for place, unit_ids in self._places(reader, counts).items()
        ]
        return sorted(made, key=lambda option: sort_key(option.label))[:MOST_OPTIONS]

    def ids(self, reader: "RecordReader", option: Option) -> set[str]:
        places = self._places(reader, reader.value_counts(self.record_type, self.field.name))
        units = [each for place, own in places.items() if place.key == option.value for each in own]
        return set(reader.ids(self.record_type, {self.field.name: tuple(units)}))

    def _places(self, reader: "RecordReader", values: Iterable[Plain]) -> "dict[Place, list[str]]":
        from nsuat_desktop.offices.map_view import MapView

        view = MapView(self.mode, reader.today())
        return view.gathered(str(value) for value in values if value is not None)


@dataclass(frozen=True)
class StateFacet:
    """A computed state: `group` names the state of a row, `order` the usual order of states."""

    record_type: str
    name: str
    title: str
    group: Callable[[Row], str]
    order: tuple[str, ...]
    is_prominent: bool = True
    is_switch: bool = False

    def options(self, reader: "RecordReader") -> list[Option]:
        counts: dict[str, int] = {}
        for state in self._states(reader).values():
            counts[state] = counts.get(state, 0) + 1
        return [Option(each, shown(each), counts[each]) for each in self.order if each in counts]

    def ids(self, reader: "RecordReader", option: Option) -> set[str]:
        return {each for each, state in self._states(reader).items() if state == option.value}

    def _states(self, reader: "RecordReader") -> dict[str, str]:
        rows = reader.rows(self.record_type, reader.ids(self.record_type))
        return {row.id: self.group(row) for row in rows}


@dataclass(frozen=True)
class ReferredFacet:
    """A switch: only those that a record of another kind points at."""

    record_type: str
    name: str
    title: str
    by_type: str
    by_field: str
    is_prominent: bool = True
    is_switch: bool = True

    def options(self, reader: "RecordReader") -> list[Option]:
        return [Option(True, self.title)]

    def ids(self, reader: "RecordReader", option: Option) -> set[str]:
        counts = reader.value_counts(self.by_type, self.by_field)
        return {str(each) for each in counts if each is not None}


def facets_of(record_type: str) -> list[Facet]:
    """The filters of a kind of record, the most useful first."""
    description = description_of(record_type)
    return [*_special(record_type), *_field_facets(description)]


def _field_facets(description: Description) -> list[Facet]:
    kinds = (Kind.CHOICE, Kind.ADMIN_UNIT, Kind.BOOL)
    made = [
        FieldFacet(description.type, field, field.name in description.list_columns)
        for field in description.fields
        if field.kind in kinds
    ]
    made.sort(key=lambda facet: not facet.is_prominent)
    return [*made, *_place_facets(description)]


def _place_facets(description: Description) -> list[Facet]:
    from nsuat_desktop.offices.map_view import MapMode

    titles = {
        MapMode.SUCCESSORS: tr("{0} hiện nay"),
        MapMode.FORMER_DISTRICT: tr("{0}: địa bàn cũ"),
    }
    return [
        PlaceFacet(
            description.type, field, mode, f"{field.name}/{mode}", title.format(shown(field.label))
        )
        for field in description.fields
        if field.kind is Kind.ADMIN_UNIT and description.type != "office_profile"
        for mode, title in titles.items()
    ]


def _special(record_type: str) -> list[Facet]:
    if record_type == "organisation":
        return [
            ReferredFacet(record_type, "supported", tr("Được hỗ trợ"), "support", "organisation")
        ]
    if record_type == "certificate":
        order = ("Còn hạn", "Sắp hết hạn", "Hết hạn", "Bị đình chỉ", "Đã thu hồi", "Chưa hiệu lực")
        return [StateFacet(record_type, "validity", tr("Hiệu lực"), _validity_group, order)]
    if record_type == "support":
        from nsuat_desktop.records.types.support import STEPS

        steps = tuple(each.label for each in STEPS)
        return [StateFacet(record_type, "state", tr("Mốc"), _state_of, steps)]
    return []


def _validity_group(row: Row) -> str:
    text = row.labels.get("validity", "")
    return "Sắp hết hạn" if text.endswith(" ngày") else text


def _state_of(row: Row) -> str:
    return row.labels.get("state", "")
