from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from nsuat_desktop.errors import AppError
from nsuat_desktop.offices.map_view import MapMode, MapView
from nsuat_desktop.offices.profile_change import newest_change
from nsuat_desktop.offices.reform import apply, preview, told_counts
from nsuat_desktop.offices.units import admin_units, built_in_map, find_units, has_unit, unit_label
from nsuat_desktop.records.history import history_of, undo
from nsuat_desktop.records.projection import side_table, table_of
from nsuat_desktop.records.record import Draft, RefusedError
from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.records.types.unit_reform import UNIT_REFORM
from nsuat_desktop.records.unit_use import unit_fields
from nsuat_desktop.reporting.content import report_document
from nsuat_desktop.workspace import Workspace, open_workspace
from tests.nsuat_desktop.offices.conftest import DONG_THINH
from tests.nsuat_desktop.offices.reform_cases import reform_values

NGHIA_HUNG = "13891@2025-07-01"
NEW = "90001@2027-01-01"


def decision(
    *changes: tuple[str, str, str], start: str = "2027-01-01", **more: Any
) -> dict[str, Any]:
    """Values of a reform from (old id, new code, new name)."""
    return {
        "document_number": "Nghị quyết 1/NQ",
        "date": "2026-11-01",
        "issuer": "Quốc hội",
        "effective_from": start,
        "changes": [
            {"old": old, "new_code": code, "new_name": name, "new_level": "commune"}
            for old, code, name in changes
        ],
        **more,
    }


MERGER = decision((DONG_THINH, "90001", "Xã Thịnh Hưng"), (NGHIA_HUNG, "90001", "Xã Thịnh Hưng"))


def content(workspace: Workspace) -> dict[str, Any]:
    """Everything of every live record that is kept, derived columns too."""
    found: dict[str, Any] = {}
    for description in descriptions().values():
        table = table_of(description)
        with workspace.database.read() as connection:
            live = select(table).where(table.c.deleted.is_(False))
            rows = {row["id"]: row for row in connection.execute(live).mappings()}
        for row in workspace.reader.rows(description.type, list(rows)):
            names = rows[row.id]["sort_key"], rows[row.id]["search_text"]
            found[row.id] = (description.type, row.title, row.values, dict(row.labels), names)
    return found


def counts_by_place(workspace: Workspace, view: MapView) -> Counter[str]:
    """Records of every kind by the place that stands for their unit."""
    found: Counter[str] = Counter()
    for description, field in unit_fields():
        for unit_id, count in workspace.reader.value_counts(description.type, field.name).items():
            if unit_id is not None:
                found[view.place(str(unit_id)).key] += count
    return found


@settings(max_examples=12)
@given(data=st.data())
def test_a_reform_loses_nothing_and_undo_gives_back_the_very_same(
    shared: Workspace, data: st.DataObject
) -> None:
    values = data.draw(reform_values(built_in_map()))
    start = date.fromisoformat(values["effective_from"])
    view = MapView(MapMode.SUCCESSORS, start)
    before, units = content(shared), admin_units()
    counts = counts_by_place(shared, view)
    looked = preview(shared, values)
    assert looked.is_sound
    assert content(shared) == before, "looking writes nothing"
    assert admin_units() == units

    change = apply(shared, values)

    after = content(shared)
    for record_id, (kind, title, kept, labels, _) in before.items():
        assert after[record_id][:3] == (kind, title, kept)
        assert after[record_id][3].keys() == labels.keys()
        assert shared.records.get(record_id).labels.get("admin_unit", "") == labels.get(
            "admin_unit", ""
        )
    expected = Counter[str]()
    heirs = {row["old"]: view.place(row["old"]).key for row in values["changes"]}
    for key, count in counts.items():
        expected[heirs.get(key, key)] += count
    assert counts_by_place(shared, view) == expected
    for line in looked.lines:
        assert line.old_id is not None
        told = sum(line.counts.values())
        own = counts[line.old_id] - (line.old_id == DONG_THINH)  # the office's profile
        assert told == own
        assert line.new == unit_label(heirs[line.old_id])
    for row in values["changes"]:
        found = shared.reader.search_index("organisation").find(row["new_name"])
        assert set(shared.reader.ids("organisation", {"admin_unit": row["old"]})) <= set(found)
        assert heirs[row["old"]] in {each.id for each in find_units(unit_label(row["old"]), start)}
    assert shared.check() == []

    undone = undo(shared.records, change)
    assert (content(shared), admin_units()) == (before, units)
    if data.draw(st.booleans()):
        reform = shared.records.restore(undone[0])
        assert content(shared).keys() == before.keys() | {reform.id}
        shared.records.delete(reform.id)
        assert (content(shared), admin_units()) == (before, units)


def test_the_map_is_that_of_the_folder_that_is_open(land: Workspace) -> None:
    apply(land, MERGER)
    assert unit_label(NEW) == "Xã Thịnh Hưng, tỉnh Ninh Bình"
    folder = land.data_dir
    land.close()
    again = open_workspace(folder, write=True)
    assert has_unit(NEW)
    again.close()
    other = open_workspace(folder.parent / "other", write=True)
    assert not has_unit(NEW)
    other.close()


def test_records_may_lie_in_the_new_unit_and_hold_the_decision(land: Workspace) -> None:
    change = apply(land, MERGER)
    values = {"name": "Công ty Mới", "kind": "enterprise", "admin_unit": NEW}
    company = land.records.save(Draft("organisation", values))
    reform = land.reader.ids("unit_reform")[0]
    for take_back in (
        lambda: undo(land.records, change),
        lambda: land.records.delete(reform),
    ):
        with pytest.raises(AppError, match="“Công ty Mới”"):
            take_back()
    assert has_unit(NEW)
    land.records.delete(company.id)
    land.records.delete(reform)
    with pytest.raises(AppError, match="đã bị xóa"):
        land.records.restore(company.id)
    assert land.records.get(company.id).labels["admin_unit"].startswith("Đơn vị ngoài danh mục")
    land.records.restore(reform)
    assert land.records.restore(company.id).labels["admin_unit"] == unit_label(NEW)


def test_a_later_decision_holds_the_earlier_one(land: Workspace) -> None:
    first = apply(land, MERGER)
    later = decision((NEW, "90002", "Phường Hưng Thịnh"), start="2028-01-01",
                     document_number="Nghị quyết 2/NQ")  # fmt: skip
    second = apply(land, later)
    with pytest.raises(AppError, match="Nghị quyết 2/NQ"):
        undo(land.records, first)
    assert [each.name for each in find_units("Đồng Thịnh", date(2029, 1, 1))] == [
        "Phường Hưng Thịnh"
    ]
    undo(land.records, second)
    undo(land.records, first)
    assert admin_units() == built_in_map().units


def test_a_decision_can_be_mended_after_it_was_applied(land: Workspace) -> None:
    apply(land, MERGER)
    reform = land.records.get(land.reader.ids("unit_reform")[0])
    renamed = [{**row, "new_name": "Xã Hưng Thịnh"} for row in MERGER["changes"]]
    mended = Draft("unit_reform", {**MERGER, "changes": renamed}, reform.id, reform.revision)
    kept = land.records.save(mended)
    assert unit_label(NEW) == "Xã Hưng Thịnh, tỉnh Ninh Bình"
    found = land.reader.search_index("organisation").find("hung thinh")
    assert set(land.reader.ids("organisation", {"admin_unit": DONG_THINH})) <= set(found)

    land.records.save(
        Draft("organisation", {"name": "Công ty Mới", "kind": "enterprise", "admin_unit": NEW})
    )
    other_code = [{**row, "new_code": "90003"} for row in MERGER["changes"]]
    with pytest.raises(AppError, match="“Công ty Mới”"):
        land.records.save(
            Draft("unit_reform", {**MERGER, "changes": other_code}, reform.id, kept.revision)
        )


@pytest.mark.parametrize(
    ("values", "told"),
    [
        (decision(("13741@start", "90001", "Xã Một")), "đã hết hiệu lực trước ngày 01/01/2027"),
        (decision((DONG_THINH, "13891", "Xã Khác")), "Mã 13891 đang là của “Xã Nghĩa Hưng”"),
        (
            decision((DONG_THINH, "90001", "Xã Một"), (DONG_THINH, "90002", "Xã Hai")),
            "hai đơn vị mới",
        ),
        (decision((DONG_THINH, "90001", "Xã Một"), (DONG_THINH, "90001", "Xã Một")), "hai lần"),
        (decision((DONG_THINH, "90001", "Xã Một"), (NGHIA_HUNG, "90001", "Xã Hai")), "hai tên"),
        (decision((DONG_THINH, "9", "Xã Một"), start="2025-07-01"), "mới có từ 01/07/2025"),
        (decision(), "Các thay đổi"),
    ],
)
def test_what_stands_against_a_decision(land: Workspace, values: dict[str, Any], told: str) -> None:
    looked = preview(land, values)
    assert not looked.is_sound
    said = [*looked.problems, *(line.problem for line in looked.lines)]
    assert any(told in each for each in said)
    with pytest.raises(RefusedError, match=told):
        apply(land, values)
    assert admin_units() == built_in_map().units


def test_names_are_found_and_unknown_ones_told_in_their_line(land: Workspace) -> None:
    values = decision(("Xã Đồng Thịnh", "90001", "Xã Một"), ("Xã Không Có", "90001", "Xã Một"))
    looked = preview(land, values)
    assert [line.old_id for line in looked.lines] == [DONG_THINH, None]
    assert "Không có đơn vị “Xã Không Có”" in looked.lines[1].problem
    assert not looked.is_sound
    assert looked.problems == ()


def test_the_preview_tells_what_lies_in_the_old_units(land: Workspace) -> None:
    looked = preview(land, MERGER)
    # Đồng Thịnh took over Hoàng Nam and Đồng Thịnh of 2024, before that Nghĩa Thịnh.
    here = {"13900@2025-07-01", "13900@2024-09-01", "13900@start", "13909@start"}
    in_them = land.reader.count("organisation", {"admin_unit": tuple(here)})
    assert in_them == 4
    assert looked.lines[0].counts["organisation"] == in_them
    assert looked.lines[0].new == "Xã Thịnh Hưng, tỉnh Ninh Bình"
    assert told_counts({"organisation": 4, "event": 1}) == "4 đơn vị, 1 sự kiện"


def test_the_office_itself_moves_in_the_same_step(land: Workspace) -> None:
    before, document = land.office(), report_document(land, "year", "2025")
    looked = preview(land, MERGER)
    assert looked.office == before
    assert looked.next_profile is not None
    assert looked.next_profile["admin_unit"] == NEW
    profile = {**looked.next_profile, "name": "Ủy ban nhân dân xã Thịnh Hưng"}

    change = apply(land, MERGER, profile)

    start = date(2027, 1, 1)
    now = land.office(start)
    assert (now.name, now.admin_unit) == ("Ủy ban nhân dân xã Thịnh Hưng", NEW)
    earlier = land.office(start - timedelta(days=1))
    assert (earlier.name, earlier.admin_unit) == (before.name, DONG_THINH)
    assert earlier.valid_to == "2026-12-31"
    assert report_document(land, "year", "2025") == document
    undo(land.records, change)
    assert land.offices() == [before]
    assert admin_units() == built_in_map().units
    # And forward again: the profile of the same change lies in the unit that comes back with it.
    undo(land.records, newest_change(land))
    assert [each.admin_unit for each in land.offices()] == [DONG_THINH, NEW]
    assert land.records.get(now.id).labels["admin_unit"] == unit_label(NEW)
    assert land.check() == []


def test_an_office_elsewhere_is_not_touched(land: Workspace) -> None:
    looked = preview(land, decision((NGHIA_HUNG, "90001", "Xã Một")))
    assert looked.is_sound
    assert (looked.office, looked.next_profile) == (None, None)


def test_history_names_the_units_of_a_decision(land: Workspace) -> None:
    apply(land, MERGER)
    (reform,) = land.reader.ids("unit_reform")
    (entry,) = history_of(land.database, reform)
    changes = {name: new for name, _, new in entry.changes}
    assert changes["Các thay đổi"].split("; ")[0] == (
        "Xã Đồng Thịnh, tỉnh Ninh Bình, 90001, Xã Thịnh Hưng, Cấp xã"
    )


def test_a_decision_damaged_on_the_disk_leaves_the_folder_readable(land: Workspace) -> None:
    apply(land, MERGER)
    lines = side_table(UNIT_REFORM, UNIT_REFORM.by_name["changes"])
    with land.database.write() as connection:
        connection.execute(lines.delete())
    folder = land.data_dir
    land.close()
    again = open_workspace(folder, write=True)
    assert admin_units() == built_in_map().units
    assert any("không khớp với lịch sử" in each for each in again.check())
    again.close()
