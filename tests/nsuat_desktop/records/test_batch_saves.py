"""Several records in one change: pointing at each other, deleted along with others, refused."""

import pytest

from nsuat_desktop.records.history import last_change, undo
from nsuat_desktop.records.record import Draft, RefusedError

COURSE = {"title": "Lớp 5S", "kind": "training", "starts": "2024-05-14", "ends": "2024-05-16"}


def attendance(course: str, name: str, **more: object) -> Draft:
    return Draft("attendance", {"course": course, "full_name": name, "category": "other", **more})


def test_a_new_record_can_be_pointed_at_in_the_same_change(workspace):
    course_id = workspace.environment.new_id()
    saved = workspace.records.save_all(
        [Draft("training_course", COURSE, new_id=course_id), attendance(course_id, "Ngô Thị Hạnh")]
    )
    assert saved[0].id == course_id
    assert saved[1].values["course"] == course_id
    undo(workspace.records, last_change(workspace.database)[0])
    assert workspace.reader.count("attendance") == workspace.reader.count("training_course") == 0


def test_a_change_may_delete_and_save_together_and_is_taken_back_as_one(workspace):
    course = workspace.records.save(Draft("training_course", COURSE))
    gone = workspace.records.save(attendance(course.id, "Ngô Thị Hạnh"))
    workspace.records.save_all(
        [attendance(course.id, "Lê Văn Ân")], "Sửa danh sách", delete={gone.id: gone.revision}
    )
    titles = [row.title for row in workspace.reader.first_rows("attendance")]
    assert titles == ["Lê Văn Ân – Lớp 5S"]
    undo(workspace.records, last_change(workspace.database)[0])
    titles = [row.title for row in workspace.reader.first_rows("attendance")]
    assert titles == ["Ngô Thị Hạnh – Lớp 5S"]


def test_a_refusal_tells_which_record_and_nothing_is_written(workspace):
    course = workspace.records.save(Draft("training_course", COURSE))
    gone = workspace.records.save(attendance(course.id, "Ngô Thị Hạnh"))
    with pytest.raises(RefusedError) as refusal:
        workspace.records.save_all(
            [
                attendance(course.id, "Lê Văn Ân"),
                attendance(course.id, "Vũ Đình Dũng", birth_year=85),
            ],
            delete={gone.id: gone.revision},
        )
    assert refusal.value.place == 1
    assert refusal.value.problems[0].field == "birth_year"
    assert workspace.reader.count("attendance") == 1


def test_values_of_a_field_are_counted(workspace):
    for name, kind in (("A", "other"), ("B", "enterprise"), ("C", "enterprise")):
        workspace.records.save(Draft("organisation", {"name": name, "kind": kind}))
    assert workspace.reader.value_counts("organisation", "kind") == {"other": 1, "enterprise": 2}
    counts = workspace.reader.value_counts("organisation", "tax_code", {"kind": "enterprise"})
    assert counts == {None: 2}
