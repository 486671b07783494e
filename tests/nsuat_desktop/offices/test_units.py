from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.errors import NotFoundError
from nsuat_desktop.offices.unit_map import AdminUnit
from nsuat_desktop.offices.units import (
    admin_units,
    find_units,
    former_district,
    former_districts,
    successor_of,
    unit,
    unit_label,
    units_on,
)

BEFORE, AFTER_2024, NOW = date(2024, 8, 31), date(2024, 9, 1), date(2025, 7, 1)


@pytest.mark.parametrize(("day", "count"), [(BEFORE, 226), (AFTER_2024, 175), (NOW, 57)])
def test_communes_in_three_states(day: date, count: int) -> None:
    assert len(units_on(day, "commune")) == count


@pytest.mark.parametrize(("day", "count"), [(BEFORE, 10), (AFTER_2024, 9), (NOW, 0)])
def test_districts_in_three_states(day: date, count: int) -> None:
    assert len(units_on(day, "district")) == count


def test_ids_are_unique_and_lead_somewhere() -> None:
    ids = [one.id for one in admin_units()]
    assert len(set(ids)) == len(ids)
    for one in admin_units():
        assert len(one.successor_ids) <= 1
        for other in (*one.successor_ids, *filter(None, [one.parent_id])):
            assert unit(other)


def test_successors_of_september_2024_that_nobody_knows_stay_open() -> None:
    open_ones = [one for one in admin_units() if one.successor_unknown]
    assert len(open_ones) == 51
    assert all("cần tra" in one.legal_document for one in open_ones)
    assert all(successor_of(one.id, NOW) is None for one in open_ones)


def test_every_commune_of_june_2025_has_its_successor() -> None:
    heirs = {successor_of(one.id, NOW) for one in units_on(AFTER_2024, "commune")}
    assert heirs == set(units_on(NOW, "commune"))


def test_reused_codes_are_kept_apart() -> None:
    assert unit("13741@start").name == "Thị trấn Gôi"
    assert unit("13741@2025-07-01").name == "Xã Vụ Bản"
    heir = successor_of("13900@start", NOW)
    assert heir is not None
    assert heir.id == "13900@2025-07-01"


def test_labels() -> None:
    assert unit_label(find_units("Hoàng Nam")[0].id) == "Xã Hoàng Nam, huyện Nghĩa Hưng"
    assert unit_label("13891@2025-07-01") == "Xã Nghĩa Hưng, tỉnh Ninh Bình"
    assert unit_label("361@start") == "Huyện Nghĩa Hưng, tỉnh Nam Định"
    assert unit_label("13741@start", with_period=True) == (
        "Thị trấn Gôi, huyện Vụ Bản (đến 30/06/2025)"
    )


def test_four_wards_mix_two_districts() -> None:
    mixed = {
        one.name: {district.name for district in former_districts(one.id)}
        for one in units_on(NOW, "commune")
        if former_district(one.id) is None
    }
    city, vu_ban, nam_truc = "Thành phố Nam Định", "Huyện Vụ Bản", "Huyện Nam Trực"
    assert mixed == {
        "Phường Thành Nam": {city, vu_ban},
        "Phường Trường Thi": {city, vu_ban},
        "Phường Vị Khê": {city, nam_truc},
        "Phường Hồng Quang": {city, nam_truc},
    }


@pytest.mark.parametrize(
    ("unit_id", "district"),
    [
        ("13900@2025-07-01", "Huyện Nghĩa Hưng"),
        ("13741@start", "Huyện Vụ Bản"),
        ("13708@2025-07-01", "Thành phố Nam Định"),
        ("13708@start", "Huyện Mỹ Lộc"),
        ("361@start", "Huyện Nghĩa Hưng"),
    ],
)
def test_former_district(unit_id: str, district: str) -> None:
    found = former_district(unit_id)
    assert found is not None
    assert found.name == district


def test_province_has_no_former_district() -> None:
    assert former_district("37@start") is None


def test_units_are_found_without_marks_and_by_their_old_names() -> None:
    names = [one.name for one in find_units("nghia hung")]
    assert {"Xã Nghĩa Hưng", "Huyện Nghĩa Hưng"} <= set(names[:3])
    assert [one.id for one in find_units("Nghĩa Thịnh", NOW)] == ["13900@2025-07-01"]
    assert find_units("Nghĩa Hưng")[0].bare_name == "Nghĩa Hưng"
    assert all(one.is_valid_on(NOW) for one in find_units("nam", NOW, limit=100))
    assert len(find_units("xa", limit=5)) == 5
    assert find_units("  ") == ()


@given(st.sampled_from(admin_units()), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_successor_exists_on_the_day(one: AdminUnit, day: date) -> None:
    heir = successor_of(one.id, day)
    if heir is not None and (one.valid_from is None or one.valid_from <= day):
        assert heir.is_valid_on(day)
    assert one in find_units(one.name, limit=400)


def test_unknown_unit_is_told() -> None:
    with pytest.raises(NotFoundError, match="99999"):
        unit("99999@start")
