"""Places in annex II by the map that is asked for."""

from datetime import date

import pytest

from nsuat_desktop.offices.map_view import AS_RECORDED, MapMode, MapView
from nsuat_desktop.records.record import Draft
from nsuat_desktop.reporting.content import report_document
from nsuat_desktop.reporting.document import Table
from nsuat_desktop.workspace import Workspace

ADDRESS = 3


@pytest.fixture
def supported(office_workspace: Workspace) -> Workspace:
    """Two supported organisations: one recorded in an old commune, one in its successor."""
    save = office_workspace.records.save
    for name, address, unit_id in (
        ("Hợp tác xã Một", "Xóm 3, xã Hoàng Nam", "13909@start"),
        ("Hợp tác xã Hai", "Xóm 5", "13900@2025-07-01"),
    ):
        values = {"name": name, "kind": "cooperative", "address": address, "admin_unit": unit_id}
        owner = save(Draft("organisation", values)).id
        steps = {"applied": "2025-08-01"}
        save(Draft("support", {"organisation": owner, "solution": "LEAN", "steps": steps}))
    return office_workspace


@pytest.mark.parametrize(
    ("view", "addresses"),
    [
        (
            AS_RECORDED,
            ["Xóm 5, Xã Đồng Thịnh, tỉnh Ninh Bình", "Xóm 3, xã Hoàng Nam"],
        ),
        (
            MapView(MapMode.SUCCESSORS, date(2025, 7, 1)),
            [
                "Xóm 5, Xã Đồng Thịnh, tỉnh Ninh Bình",
                "Xóm 3, xã Hoàng Nam (Xã Đồng Thịnh, tỉnh Ninh Bình)",
            ],
        ),
        (
            MapView(MapMode.FORMER_DISTRICT),
            [
                "Xóm 5, Xã Đồng Thịnh, tỉnh Ninh Bình (Huyện Nghĩa Hưng, tỉnh Nam Định)",
                "Xóm 3, xã Hoàng Nam",
            ],
        ),
    ],
)
def test_addresses_keep_their_names_and_tell_the_place_on_the_map(
    supported: Workspace, view: MapView, addresses: list[str]
) -> None:
    annex = report_document(supported, "year", "2025", view).annexes[1]
    (table,) = annex.blocks
    assert isinstance(table, Table)
    assert [row[ADDRESS] for row in table.rows] == addresses
    assert (view.basis in table.footnote) if view.basis else "Địa bàn" not in table.footnote
