"""One search over all kinds."""

import pytest

from nsuat_desktop.records.global_search import GlobalSearch
from nsuat_desktop.records.record import Draft
from nsuat_desktop.workspace import Workspace


@pytest.fixture
def search(workspace: Workspace) -> GlobalSearch:
    save = workspace.records.save
    rice = save(Draft("organisation", {"name": "Công ty Gạo Toản Xuân", "kind": "enterprise"}))
    save(Draft("organisation", {"name": "Gạo", "kind": "cooperative"}))
    save(Draft("organisation", {"name": "Công ty May", "kind": "other", "products": "bao gạo"}))
    save(
        Draft(
            "support",
            {"organisation": rice.id, "solution": "ISO9001", "steps": {"applied": "2024-05-01"}},
        )
    )
    save(Draft("person", {"full_name": "Nguyễn Thị Gạo", "organisation": rice.id}))
    found = GlobalSearch(workspace.reader)
    workspace.records.listeners.append(found.forget)
    return found


def test_hits_of_all_kinds_the_best_first(search: GlobalSearch) -> None:
    hits = search.find("gao")
    assert hits[0].title == "Gạo"
    assert {hit.record_type for hit in hits} == {"organisation", "support", "person"}
    assert hits[-1].title == "Công ty May"


def test_words_in_any_order_without_marks(search: GlobalSearch) -> None:
    assert [hit.record_type for hit in search.find("xuan toan 9001")] == ["support"]
    assert search.find("zzz") == []
    assert search.find("  ") == []


def test_equal_titles_are_told_apart(search: GlobalSearch, workspace: Workspace) -> None:
    workspace.records.save(Draft("person", {"full_name": "Nguyễn Thị Gạo", "post": "Kế toán"}))
    hints = {hit.hint for hit in search.find("nguyen thi gao")}
    assert hints == {"Công ty Gạo Toản Xuân", "Kế toán"}


def test_changes_are_found_at_once(search: GlobalSearch, workspace: Workspace) -> None:
    assert search.find("lua vang") == []
    (hit,) = [each for each in search.find("toan xuan") if each.record_type == "organisation"]
    before = workspace.records.get(hit.id)
    values = {**before.values, "name": "Công ty Lúa Vàng"}
    workspace.records.save(Draft(before.type, values, before.id, before.revision))
    kinds = {each.record_type for each in search.find("lua vang")}
    assert kinds == {"organisation", "support", "person"}


def test_personal_data_are_never_a_hint(search: GlobalSearch, workspace: Workspace) -> None:
    workspace.records.save(
        Draft(
            "organisation",
            {"name": "Hộ Muối", "kind": "household_business", "tax_code": "036123456789"},
        )
    )
    assert "036123456789" not in search.find("ho muoi")[0].hint


def test_the_best_of_a_long_list_is_found_and_leaves_room_for_other_kinds(
    search: GlobalSearch, workspace: Workspace
) -> None:
    workspace.records.save_all(
        [
            Draft("organisation", {"name": f"Công ty Gạo {at:03}", "kind": "enterprise"})
            for at in range(60)
        ]
    )
    hits = search.find("gao", 30, per_kind=5)
    assert hits[0].title == "Gạo"
    assert [hit.record_type for hit in hits].count("organisation") == 5
    assert {hit.record_type for hit in hits} == {"organisation", "support", "person"}
