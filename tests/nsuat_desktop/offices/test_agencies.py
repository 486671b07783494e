from nsuat_desktop.offices.agencies import load_agencies
from nsuat_desktop.plan.model import load_plan
from nsuat_desktop.records.history import undo
from nsuat_desktop.records.record import Draft
from nsuat_desktop.resources import catalogue_rows
from nsuat_desktop.workspace import Workspace


def listed(workspace: Workspace) -> dict[str, dict[str, str]]:
    rows = workspace.reader.rows("agency", workspace.reader.ids("agency"))
    return {row.title: {**row.labels, **{"end": str(row.values.get("valid_to"))}} for row in rows}


def test_every_duty_of_a_body_has_one() -> None:
    duties = {row["duty"] for row in catalogue_rows("agencies.csv")}
    # IV.8 is for all organisations, enterprises and schools: no agency.
    assert duties == {each.code for each in load_plan().duties} - {"IV.8"}


def test_agencies_lead_to_what_took_over(office_workspace: Workspace) -> None:
    change = load_agencies(office_workspace)
    assert change is not None
    found = listed(office_workspace)
    assert len(found) == 22
    heirs = {name: row["successor"] for name, row in found.items() if "successor" in row}
    assert heirs == {
        "Sở Kế hoạch và Đầu tư": "Sở Tài chính",
        "Sở Thông tin và Truyền thông": "Sở Khoa học và Công nghệ",
        "Sở Nông nghiệp và Phát triển nông thôn": "Sở Nông nghiệp và Môi trường",
        "Sở Giao thông vận tải": "Sở Xây dựng",
        "Sở Lao động, Thương binh và Xã hội": "Sở Nội vụ",
    }
    assert {found[name]["end"] for name in heirs} == {"2025-02-28"}
    undo(office_workspace.records, change)
    assert listed(office_workspace) == {}


def test_what_is_there_is_left_as_it_is(office_workspace: Workspace) -> None:
    values = {"name": "Sở Xây dựng", "short_name": "SXD"}
    own = office_workspace.records.save(Draft("agency", values))
    load_agencies(office_workspace)
    assert office_workspace.records.get(own.id).values == values
    assert office_workspace.reader.count("agency", {"successor": own.id}) == 1
    assert load_agencies(office_workspace) is None
    assert office_workspace.reader.count("agency") == 22
