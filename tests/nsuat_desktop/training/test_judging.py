"""Remarks on attendee lines, and the records they become."""

from datetime import date

import pytest

from nsuat_desktop.records.history import last_change, undo
from nsuat_desktop.records.record import Draft
from nsuat_desktop.training.judging import Grade, judge, same_as, worst
from nsuat_desktop.training.lines import (
    AttendeeLine,
    counts_of,
    read_lines,
    with_category,
    with_organisation,
)
from nsuat_desktop.training.people import OrganisationNames, People
from nsuat_desktop.training.saving import course_change

TODAY = date(2025, 11, 23)
COURSE = {"title": "Lớp 5S", "kind": "training", "starts": "2024-05-14", "ends": "2024-05-16"}


@pytest.fixture
def names(workspace) -> OrganisationNames:
    workspace.records.save(
        Draft("organisation", {"name": "Công ty CP May Nghĩa Hưng", "kind": "enterprise"})
    )
    return OrganisationNames(workspace.reader)


def line(key: str, name: str, birth: str, place: str, names: OrganisationNames) -> AttendeeLine:
    return with_organisation(AttendeeLine(key, full_name=name, birth=birth), place, names)


def grades(lines, workspace) -> dict[str, list[tuple[str, str]]]:
    remarks = judge(lines, People(workspace.reader), TODAY)
    return {
        key: [(each.column, each.grade.value) for each in found] for key, found in remarks.items()
    }


def test_lines_are_judged_one_by_one(workspace, names):
    lines = [
        line("good", "Trần Thị Ánh", "1990", "Công ty CP May Nghĩa Hưng", names),
        line("no place", "Ngô Thị Hạnh", "1995", "", names),
        line("no group", "Lê Văn Ân", "1983", "Xưởng mộc Hải Hà", names),
        line("no name", "", "1983", "Xưởng", names),
        line("year", "Vũ Đình Dũng", "86", "Công ty CP May Nghĩa Hưng", names),
        line("child", "Vũ Đình Tú", "2020", "Công ty CP May Nghĩa Hưng", names),
        AttendeeLine("blank"),
    ]
    assert grades(lines, workspace) == {
        "no place": [("organisation", "look")],
        "no group": [("category", "look")],
        "no name": [("full_name", "wrong"), ("category", "look")],
        "year": [("birth", "wrong")],
        "child": [("birth", "wrong")],
    }


def test_the_second_of_two_equal_lines_is_wrong(workspace, names):
    place = "Công ty CP May Nghĩa Hưng"
    lines = [
        line("a", "Trần Thị Ánh", "1990", place, names),
        line("b", "Tran Thi Anh", "1990", place, names),
        line("c", "Trần Thị Ánh", "1991", place, names),
        line("d", "Lê Văn Ân", "", place, names),
        line("e", "Lê Văn Ân", "", place, names),
    ]
    remarks = judge(lines, People(workspace.reader), TODAY)
    assert set(remarks) == {"b", "e"}
    assert remarks["b"][0].brief == "Trùng dòng 1"
    assert worst(remarks["e"]) is Grade.WRONG
    assert "năm sinh" in remarks["e"][0].text


def test_somebody_of_the_same_name_is_asked_about_never_assumed(workspace, names):
    company = names.find("công ty cp may nghĩa hưng")
    known = workspace.records.save(
        Draft(
            "person", {"full_name": "Ngô Thị Hạnh", "birth_year": 1995, "organisation": company.id}
        )
    )
    same = line("same", "Ngô Thị Hạnh", "1995", "Công ty CP May Nghĩa Hưng", names)
    unsure = line("unsure", "Ngô Thị Hạnh", "", "Công ty CP May Nghĩa Hưng", names)
    moved = line("moved", "Ngô Thị Hạnh", "1995", "HTX Sa Châu", names)
    other = line("other", "Ngô Thị Hạnh", "1971", "Công ty CP May Nghĩa Hưng", names)
    for asked, answer in ((same, False), (unsure, True), (moved, True), (other, False)):
        found = judge([asked], People(workspace.reader), TODAY).get(asked.key, [])
        assert any(each.grade is Grade.ASK for each in found) is answer
    question = judge([unsure], People(workspace.reader), TODAY)["unsure"][0]
    assert question.person.id == known.id
    assert question.text == (
        "Có phải là Ngô Thị Hạnh, 1995, Công ty CP May Nghĩa Hưng đã có hồ sơ không?"
    )
    assert same_as(unsure, question.person).birth == "1995"
    assert same_as(unsure, question.person).person == known.id


def test_a_course_and_its_lines_are_one_change(workspace, names):
    course_id = workspace.environment.new_id()
    lines = [
        line("a", "Trần Thị Ánh", "1990", "Công ty CP May Nghĩa Hưng", names),
        line("b", "Bùi Văn Đức", "1981", "Phòng Kinh tế và Hạ tầng", names),
    ]
    change = course_change(
        Draft("training_course", COURSE, new_id=course_id), course_id, [], lines, workspace.reader
    )
    workspace.records.save_all(change.drafts)
    kept = read_lines(workspace.reader, course_id, names)
    assert [(each.full_name, each.category, each.public_kind) for each in kept] == [
        ("Trần Thị Ánh", "enterprise", None),
        ("Bùi Văn Đức", "public", "administration"),
    ]
    assert course_change(None, course_id, kept, kept, workspace.reader).is_empty

    from dataclasses import replace

    edited = [replace(kept[0], full_name="Trần Thị Ánh Nguyệt", attended=False)]
    change = course_change(None, course_id, kept, edited, workspace.reader)
    workspace.records.save_all(change.drafts, delete=change.removed)
    again = read_lines(workspace.reader, course_id, names)
    assert [(each.full_name, each.attended) for each in again] == [("Trần Thị Ánh Nguyệt", False)]
    undo(workspace.records, last_change(workspace.database)[0])
    assert [each.full_name for each in read_lines(workspace.reader, course_id, names)] == [
        "Trần Thị Ánh",
        "Bùi Văn Đức",
    ]


def test_what_counts_follows_the_window_of_the_last_day(workspace, names):
    lines = [
        line("a", "Trần Thị Ánh", "1990", "Công ty CP May Nghĩa Hưng", names),
        line("b", "Bùi Văn Đức", "1981", "Phòng Kinh tế và Hạ tầng", names),
        line("c", "Hà Thu", "1980", "Trường Đại học Lương Thế Vinh", names),
        line("d", "Lê Văn Ân", "1983", "Xưởng mộc", names),
    ]
    lines[3] = with_category(lines[3], "enterprise", names)
    plan = workspace.plan
    in_2025 = counts_of(lines, date(2025, 12, 31), plan)
    assert in_2025.by_target == {"MT07a": 2, "MT07b": 2}
    # From 2026 schools no longer count.
    assert counts_of(lines, date(2026, 1, 1), plan).by_target == {"MT07a": 1, "MT07b": 2}
    assert counts_of(lines, None, plan).by_target == {}
    assert (in_2025.enrolled, in_2025.attended, in_2025.female) == (4, 4, 0)
