"""Lists: Vietnamese order, search without marks, filters, sorting by any column."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.records.record import Draft
from nsuat_desktop.records.search_index import SearchIndex
from nsuat_desktop.text.fold import fold
from nsuat_desktop.workspace import Workspace


@pytest.fixture
def listed(workspace: Workspace) -> Workspace:
    for name, kind, founded in (
        ("Ánh Dương", "enterprise", "2019"),
        ("án binh", "other", "2001-05"),
        ("An sinh", "enterprise", None),
        ("Đại An", "cooperative", "2015-03-02"),
        ("Da giày Nghĩa Hưng", "enterprise", "1999"),
    ):
        workspace.records.save(
            Draft("organisation", {"name": name, "kind": kind, "founded": founded})
        )
    return workspace


def titles(workspace: Workspace, ids: list[str]) -> list[str]:
    return [row.title for row in workspace.reader.rows("organisation", ids)]


def test_the_order_is_vietnamese_syllable_by_syllable(listed: Workspace) -> None:
    ordered = ["An sinh", "án binh", "Ánh Dương", "Da giày Nghĩa Hưng", "Đại An"]
    assert titles(listed, listed.reader.ids("organisation")) == ordered
    assert [row.title for row in listed.reader.first_rows("organisation", 2)] == ordered[:2]


def test_search_needs_no_marks_and_takes_words_in_any_order(listed: Workspace) -> None:
    index = listed.reader.search_index("organisation")
    assert titles(listed, index.find("hung nghia")) == ["Da giày Nghĩa Hưng"]
    assert titles(listed, index.find("DAI")) == ["Đại An"]
    assert titles(listed, index.find("hop tac xa")) == ["Đại An"]
    assert index.find("zzz") == []


def test_lists_sort_by_any_column_both_ways(listed: Workspace) -> None:
    reader = listed.reader
    assert titles(listed, reader.ids("organisation", order="founded"))[1:3] == [
        "Da giày Nghĩa Hưng",
        "án binh",
    ]
    newest = titles(listed, reader.ids("organisation", order="founded", descending=True))
    assert newest[0] == "Ánh Dương"
    assert titles(listed, reader.ids("organisation", order="kind"))[0].startswith(
        ("An", "Án", "Da")
    )


def test_a_kind_sorts_by_its_link_to_another_of_its_kind(workspace: Workspace) -> None:
    def agency(name: str, successor: str | None = None) -> str:
        return workspace.records.save(Draft("agency", {"name": name, "successor": successor})).id

    science, finance = agency("Sở Khoa học"), agency("Ban Tài chính")
    first, second = agency("A", science), agency("B", finance)
    assert workspace.reader.ids("agency", order="successor")[2:] == [second, first]


def test_filters_take_one_value_or_several(listed: Workspace) -> None:
    reader = listed.reader
    assert reader.count("organisation", {"kind": "enterprise"}) == 3
    assert reader.count("organisation", {"kind": ("other", "cooperative")}) == 2
    assert titles(listed, reader.ids("organisation", {"founded": None})) == ["An sinh"]


TEXTS = st.lists(st.text("abc đáô", max_size=12), max_size=30)


@given(TEXTS, st.lists(st.text("abc đáô", max_size=5), min_size=1, max_size=6))
def test_the_index_finds_what_a_plain_search_finds(texts: list[str], queries: list[str]) -> None:
    folded = [fold(text) for text in texts]
    index = SearchIndex((str(at), text) for at, text in enumerate(folded))
    typed = ""
    for part in queries:
        for query in (part, typed + part):
            words = fold(query).split()
            plain = [str(at) for at, text in enumerate(folded) if all(w in text for w in words)]
            assert index.find(query, 3) == plain[:3]
            assert index.find(query) == plain
        typed += part
