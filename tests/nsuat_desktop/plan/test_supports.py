"""Supported, applied, certified, valid on the date: four figures, each with its records."""

from datetime import date

import pytest

from nsuat_desktop.offices.map_view import AS_RECORDED, MapMode, MapView
from nsuat_desktop.offices.units import find_units, unit_label
from nsuat_desktop.plan.model import Window
from nsuat_desktop.plan.supports import (
    by_map,
    support_summary,
    supports_by_commune,
    supports_by_standard,
)

FIRST = Window(date(2021, 1, 1), date(2025, 12, 31), "flow")
DAY = date(2025, 11, 23)


def certificate(logbook, organisation, issued, expires=None, standard="ISO9001", **more):
    values = {
        "organisation": organisation,
        "standard": standard,
        "certifier": "QUACERT",
        "issued": issued,
        "expires": expires,
        **more,
    }
    return logbook.save("certificate", values)


def test_the_four_figures_are_kept_apart(logbook):
    units = [logbook.organisation() for _ in range(5)]
    registered = logbook.support(units[0], registered="2024-01-10")
    begun = logbook.support(units[1], registered="2024-01-10", in_progress="2024-03-01")
    applied = logbook.support(units[2], applied="2024-05-01")
    certified = logbook.support(units[3], "ISO9001", applied="2023-05-01", certified="2024-06-01")
    second = logbook.support(units[3], "ISO14001", applied="2024-05-01")
    valid = certificate(logbook, units[4], "2019-05", "2025-11")
    certificate(logbook, units[3], "2022-05-01", "2025-11-22")
    certificate(logbook, units[3], "2024-05-01", "2027-05-01", "HACCP", suspended_on="2025-11-23")

    found = support_summary(logbook.workspace.database, FIRST, DAY)

    assert registered not in found.supported.record_ids
    assert set(found.supported.organisations) == set(units[1:4])
    assert set(found.supported.record_ids) == {begun, applied, certified, second}
    assert set(found.applied.organisations) == {units[2], units[3]}
    assert set(found.applied.record_ids) == {applied, certified, second}
    assert found.certified.record_ids == (certified,)
    assert (found.valid.organisations, found.valid.record_ids) == ((units[4],), (valid,))
    assert found.valid.record_type == "certificate"


@pytest.mark.parametrize(
    ("expires", "valid"),
    [("2025-11-22", 0), ("2025-11-23", 1), ("2025-11", 1), ("2025-10", 0), ("2025", 1), (None, 1)],
)
def test_a_certificate_is_valid_through_the_last_day_that_its_expiry_may_mean(
    logbook, expires, valid
):
    certificate(logbook, logbook.organisation(), "2022-11", expires)

    assert len(support_summary(logbook.workspace.database, FIRST, DAY).valid.record_ids) == valid


def test_groups_hold_concluded_and_open_supports(logbook):
    commune = find_units("Hoàng Nam")[0]
    nam = logbook.organisation(admin_unit=commune.id)
    lean = [logbook.support(nam, "LEAN", applied=f"2024-0{month}-01") for month in (1, 2)]
    iso = logbook.support(solution="ISO9001", applied="2024-05-01")
    still_open = logbook.support(solution="ISO9001", in_progress="2025-05-01")
    logbook.support(solution="5S", registered="2025-05-01")
    logbook.support(solution="5S", in_progress="2022-05-01", withdrawn="2023-05-01")
    logbook.support(solution="5S", applied="2020-05-01")

    with logbook.workspace.database.read() as connection:
        standards = supports_by_standard(connection, FIRST, DAY)
        communes = supports_by_commune(connection, FIRST, DAY)

    assert [(each.label, set(each.ids)) for each in standards] == [
        ("Lean", set(lean)),
        ("ISO 9001", {iso}),
    ]
    assert standards[1].under_way == (still_open,)
    assert [each.count for each in communes] == [2, 1]
    assert (communes[0].code, communes[0].label) == (commune.id, unit_label(commune.id))
    assert communes[1].label == "Chưa ghi xã, phường"


@pytest.mark.parametrize(
    ("view", "shown"),
    [
        (AS_RECORDED, {"Xã Hoàng Nam, huyện Nghĩa Hưng": 1, "Xã Đồng Thịnh, tỉnh Ninh Bình": 1}),
        (MapView(MapMode.SUCCESSORS, DAY), {"Xã Đồng Thịnh, tỉnh Ninh Bình": 2}),
        (MapView(MapMode.FORMER_DISTRICT), {"Huyện Nghĩa Hưng, tỉnh Nam Định": 2}),
    ],
)
def test_communes_are_gathered_by_the_map_that_is_asked_for(logbook, view, shown):
    for unit_id in ("13909@start", "13900@2025-07-01"):
        owner = logbook.organisation(admin_unit=unit_id)
        logbook.support(owner, applied="2024-05-01")

    with logbook.workspace.database.read() as connection:
        groups = by_map(supports_by_commune(connection, FIRST, DAY), view)

    assert {each.label: each.count for each in groups} == shown
