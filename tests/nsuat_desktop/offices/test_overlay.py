from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.offices.overlay import Reformed, reform_from, with_reforms
from nsuat_desktop.offices.unit_map import AdminUnit, UnitMap
from nsuat_desktop.offices.units import built_in_map
from tests.nsuat_desktop.offices.reform_cases import reform_values

BUILT_IN = built_in_map()
NGHIA_HUNG, DONG_THINH = "13891@2025-07-01", "13900@2025-07-01"


def decision(
    *changes: tuple[str, str, str], start: str = "2027-01-01", **more: Any
) -> dict[str, Any]:
    """Values of a reform from (old id, new code, new name)."""
    return {
        "document_number": "Nghị quyết 1/NQ",
        "date": "2026-11-01",
        "effective_from": start,
        "changes": [
            {"old": old, "new_code": code, "new_name": name, "new_level": "commune"}
            for old, code, name in changes
        ],
    }


def after(*values: dict[str, Any]) -> Reformed:
    return with_reforms(BUILT_IN, [reform_from(each) for each in values])


def province_on(units: UnitMap, own: AdminUnit, day: date) -> str:
    while (parent := units.parent_on(own, day)) is not None:
        own = parent
    return own.id


def test_two_communes_become_one() -> None:
    units = after(
        decision((NGHIA_HUNG, "13891", "Xã Nghĩa Hưng"), (DONG_THINH, "13891", "Xã Nghĩa Hưng"))
    ).map
    new = units.by_id["13891@2027-01-01"]
    for old_id in (NGHIA_HUNG, DONG_THINH):
        old = units.by_id[old_id]
        assert old.valid_to == date(2026, 12, 31)
        assert units.successors(old) == (new,)
        assert old.legal_document == "Nghị quyết 1/NQ"
    assert units.label(new) == "Xã Nghĩa Hưng, tỉnh Ninh Bình"
    assert [each.name for each in units.former_districts(new)] == ["Huyện Nghĩa Hưng"]
    assert len(units.units) == len(BUILT_IN.units) + 1


def test_a_unit_that_stays_takes_another_one_in() -> None:
    units = after(decision((DONG_THINH, "13891", "Xã Nghĩa Hưng"))).map
    assert len(units.units) == len(BUILT_IN.units)
    assert units.by_id[NGHIA_HUNG] == BUILT_IN.by_id[NGHIA_HUNG]
    assert units.by_id[DONG_THINH].successor_ids == (NGHIA_HUNG,)


def test_a_province_that_changes_keeps_its_communes() -> None:
    values = decision(("37@start", "37", "Thành phố Ninh Bình"))
    values["changes"][0]["new_level"] = "province"
    units = after(values).map
    commune = units.by_id[NGHIA_HUNG]
    assert units.label(commune) == "Xã Nghĩa Hưng, thành phố Ninh Bình"
    assert units.parent_on(commune, date(2026, 12, 31)) == units.by_id["37@start"]
    assert units.label(units.by_id["361@start"]) == "Huyện Nghĩa Hưng, tỉnh Nam Định"


def test_an_unknown_successor_of_2024_can_be_recorded() -> None:
    unknown = next(each for each in BUILT_IN.units if each.successor_unknown)
    assert unknown.name == "Phường Hạ Long"
    found = after(decision((unknown.id, "13669", "Phường Cửa Bắc"), start="2024-09-01"))
    assert not found.refused
    heir = found.map.successors(found.map.by_id[unknown.id])
    assert [each.id for each in heir] == ["13669@2024-09-01", "13669@2025-07-01"]


def test_reforms_build_on_each_other_in_any_order() -> None:
    first = decision((NGHIA_HUNG, "90001", "Xã Một"), (DONG_THINH, "90001", "Xã Một"))
    second = decision(("90001@2027-01-01", "90002", "Phường Hai"), start="2028-07-01")
    assert after(first, second).map.units == after(second, first).map.units
    units = after(second, first).map
    heir = units.successor_on(units.by_id[DONG_THINH], date(2029, 1, 1))
    assert heir is not None
    assert heir.name == "Phường Hai"
    assert {each.id for each in units.predecessors(heir.id)} > {NGHIA_HUNG, DONG_THINH}


def test_lines_without_effect_are_told_and_change_nothing() -> None:
    gone = after(decision(("13741@start", "90001", "Xã Một")))
    assert [line.old_id for _, line in gone.refused] == ["13741@start"]
    assert gone.map.units == BUILT_IN.units
    unknown = after(decision(("99999@start", "90001", "Xã Một")))
    assert unknown.refused
    assert unknown.map.units == BUILT_IN.units


def test_a_decision_that_the_catalogue_has_by_now_changes_nothing() -> None:
    known = decision(("13741@start", "13741", "Xã Vụ Bản"), start="2025-07-01")
    assert after(known).map.units == BUILT_IN.units
    assert not after(known).refused


@pytest.mark.parametrize("late", [False, True])
@given(st.data())
def test_any_reform_leads_every_old_unit_on_and_leaves_the_rest(
    late: bool, data: st.DataObject
) -> None:
    values = data.draw(reform_values(BUILT_IN))
    everything, start = [values], date.fromisoformat(values["effective_from"])
    before = BUILT_IN
    if late:
        before = after(values).map
        day = min(start + timedelta(days=1), date(2030, 12, 31))
        values = data.draw(reform_values(before, day, 8))
        everything.append(values)
        start = date.fromisoformat(values["effective_from"])
    found = after(*everything)
    assert not found.refused
    changes = {row["old"]: row for row in values["changes"]}
    for own in before.units:
        now = found.map.by_id[own.id]
        if own.id not in changes:
            assert now == own
            continue
        heir = found.map.successor_on(now, start)
        assert heir is not None
        assert (heir.code, heir.name) == (
            changes[own.id]["new_code"], changes[own.id]["new_name"]
        )  # fmt: skip
        assert heir.is_valid_on(start)
        assert now.valid_to == start - timedelta(days=1)
        assert province_on(found.map, heir, start) == province_on(before, own, start)
    for own in found.map.units:
        assert found.map.label(own)
        assert own.parent_id is None or own.parent_id in found.map.by_id
    assert with_reforms(BUILT_IN, []).map.units == BUILT_IN.units
