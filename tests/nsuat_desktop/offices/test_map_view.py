from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.offices.map_view import (
    AS_RECORDED,
    MapMode,
    MapView,
    rolled_up,
    unit_as_of,
    view_of,
)
from nsuat_desktop.offices.unit_map import AdminUnit
from nsuat_desktop.offices.units import admin_units, unit

DONG_THINH = "13900@2025-07-01"
JUNE, JULY = date(2025, 6, 30), date(2025, 7, 1)


@pytest.mark.parametrize(
    ("unit_id", "day", "shown"),
    [
        ("13900@start", JULY, "Xã Đồng Thịnh"),
        ("13900@start", JUNE, "Xã Đồng Thịnh"),
        ("13900@start", date(2024, 8, 31), "Xã Nghĩa Thịnh"),
        ("13909@start", JULY, "Xã Đồng Thịnh"),
        ("13909@start", JUNE, "Xã Hoàng Nam"),
        (DONG_THINH, JULY, "Xã Đồng Thịnh"),
        # Several communes became it: none of them stands for it alone.
        (DONG_THINH, JUNE, "Xã Đồng Thịnh"),
        # Only one became Phường Vị Xuyên's code of September 2024.
        ("13636@2024-09-01", date(2024, 1, 1), "Phường Trần Tế Xương"),
        ("361@start", JULY, "Huyện Nghĩa Hưng"),
    ],
)
def test_the_unit_of_a_day(unit_id: str, day: date, shown: str) -> None:
    assert unit_as_of(unit_id, day).name == shown


def test_an_unknown_successor_leaves_the_unit_itself() -> None:
    unknown = next(each for each in admin_units() if each.successor_unknown)
    assert unit_as_of(unknown.id, JULY) == unknown


def test_communes_are_gathered_by_successor_and_by_former_district() -> None:
    ids = ["13909@start", "13900@start", "13915@start", DONG_THINH]
    successors = MapView(MapMode.SUCCESSORS, JULY).gathered(ids)
    assert {place.label: len(units) for place, units in successors.items()} == {
        "Xã Đồng Thịnh, tỉnh Ninh Bình": 3,
        "Xã Nghĩa Hưng, tỉnh Ninh Bình": 1,
    }
    district = set(rolled_up(ids, MapMode.FORMER_DISTRICT).values())
    assert district == {"Huyện Nghĩa Hưng, tỉnh Nam Định"}
    assert rolled_up(ids[:1], MapMode.RECORDED) == {ids[0]: "Xã Hoàng Nam, huyện Nghĩa Hưng"}


def test_a_ward_of_two_districts_is_called_by_both() -> None:
    place = MapView(MapMode.FORMER_DISTRICT).place("13972@2025-07-01")
    assert place.label == "Thành phố Nam Định và Huyện Nam Trực"


def test_what_nobody_knows_is_shown_as_it_is() -> None:
    assert MapView(MapMode.SUCCESSORS, JULY).place("1@start").key == "1@start"


def test_a_view_says_what_it_stands_on() -> None:
    assert AS_RECORDED.basis == ""
    assert "01/07/2025" in MapView(MapMode.SUCCESSORS, JULY).basis


@given(st.sampled_from(admin_units()), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_the_unit_of_a_day_is_there_or_belongs_to_the_same_line(own: AdminUnit, day: date) -> None:
    shown = unit_as_of(own.id, day)
    assert unit_as_of(shown.id, day) == shown
    if shown.id != own.id and not shown.is_valid_on(day):
        assert shown.successor_ids == ()
        assert unit(shown.id).successor_unknown or shown.level == "district"


@pytest.mark.parametrize(
    "view",
    [
        MapView(),
        MapView(MapMode.FORMER_DISTRICT),
        MapView(MapMode.SUCCESSORS),
        MapView(MapMode.SUCCESSORS, date(2025, 7, 1)),
    ],
)
def test_a_view_is_known_by_its_words(view: MapView) -> None:
    assert view_of(view.basis) == view
