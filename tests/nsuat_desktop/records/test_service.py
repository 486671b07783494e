"""Saving, changing, deleting and taking back records through the one service."""

from collections.abc import Mapping
from typing import Any

import pytest

from nsuat_desktop.errors import AppError, NotFoundError, StaleRecordError
from nsuat_desktop.records.description import Severity
from nsuat_desktop.records.history import history_of, undo
from nsuat_desktop.records.record import Draft, Record, RefusedError
from nsuat_desktop.workspace import Workspace

RICE = {"name": "Công ty TNHH Gạo Toản Xuân", "kind": "enterprise"}
COURSE = {
    "title": "Công cụ 5S và Kaizen",
    "kind": "workshop_training",
    "starts": "2025-05-14",
    "ends": "2025-05-16",
}


def add(workspace: Workspace, record_type: str, values: Mapping[str, Any]) -> Record:
    return workspace.records.save(Draft(record_type, values))


def change(workspace: Workspace, record: Record, **values: Any) -> Record:
    draft = Draft(record.type, {**record.values, **values}, record.id, record.revision)
    return workspace.records.save(draft)


def refusal(workspace: Workspace, record_type: str, values: Mapping[str, Any]) -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        add(workspace, record_type, values)
    return caught.value


def test_a_saved_record_comes_back_clean(workspace: Workspace) -> None:
    saved = add(
        workspace,
        "organisation",
        {
            "name": "  Công ty\u00a0TNHH  Go\u0323c \u00d0a\u0323i An\u200b ",
            "kind": "enterprise",
            "tax_code": "0100 233 488",
            "phone": "+84 912 345 678",
        },
    )
    again = workspace.records.get(saved.id)
    assert again.values["name"] == "Công ty TNHH Gọc Đại An"
    assert again.values["tax_code"] == "0100233488"
    assert again.values["phone"] == "0912345678"
    assert again.values["status"] == "active"
    assert again.created_by == "Nguyễn Thị Hà"


def test_all_problems_are_named_at_once_and_nothing_is_written(workspace: Workspace) -> None:
    refused = refusal(
        workspace,
        "organisation",
        {"kind": "bank", "tax_code": "123", "founded": "2025-13", "colour": "red"},
    )
    fields = {problem.field for problem in refused.problems}
    assert fields == {"name", "kind", "tax_code", "founded", "colour"}
    assert workspace.reader.count("organisation") == 0


def test_a_warning_is_accepted_with_a_reason_that_is_kept(workspace: Workspace) -> None:
    wrong = RICE | {"tax_code": "0100233487"}
    refused = refusal(workspace, "organisation", wrong)
    assert refused.only_warnings
    reason = {"tax_code": "Theo giấy đăng ký cũ"}
    saved = workspace.records.save(Draft("organisation", wrong, accept=reason))
    assert saved.accepted["tax_code"]["reason"] == "Theo giấy đăng ký cũ"
    renamed = change(workspace, saved, name="Công ty Gạo")
    assert renamed.accepted == saved.accepted
    mended = change(workspace, renamed, tax_code="0100233488")
    assert not mended.accepted


def test_one_reason_keeps_two_warnings_of_a_field(workspace: Workspace) -> None:
    wrong = RICE | {"tax_code": "0100233487"}
    reason = {"tax_code": "Theo giấy đăng ký cũ"}
    workspace.records.save(Draft("organisation", wrong, accept=reason))
    second = workspace.records.save(Draft("organisation", wrong, accept=reason))
    assert len(second.accepted["tax_code"]["message"].splitlines()) == 2
    renamed = change(workspace, second, name="Công ty Gạo")
    assert renamed.accepted == second.accepted


def test_an_error_cannot_be_accepted(workspace: Workspace) -> None:
    with pytest.raises(RefusedError):
        workspace.records.save(
            Draft("organisation", RICE | {"tax_code": "123"}, accept={"tax_code": "vẫn giữ"})
        )


def test_a_second_record_with_the_same_tax_code_names_the_first(workspace: Workspace) -> None:
    add(workspace, "organisation", RICE | {"tax_code": "0100233488"})
    refused = refusal(
        workspace,
        "organisation",
        {"name": "Gạo khác", "kind": "enterprise", "tax_code": "0100233488"},
    )
    assert refused.problems[0].severity is Severity.WARNING
    assert "Công ty TNHH Gạo Toản Xuân" in refused.problems[0].message


def test_a_tax_code_that_lost_its_zero_gets_a_proposal(workspace: Workspace) -> None:
    refused = refusal(workspace, "organisation", RICE | {"tax_code": "600123451"})
    assert "10, 12 hoặc 13" in refused.problems[0].message


def test_an_old_revision_is_refused_and_names_who_changed_it(workspace: Workspace) -> None:
    opened = add(workspace, "organisation", RICE)
    change(workspace, opened, short_name="Toản Xuân")
    with pytest.raises(StaleRecordError, match="Nguyễn Thị Hà"):
        change(workspace, opened, short_name="TX")


def test_saving_without_a_change_leaves_no_trace(workspace: Workspace) -> None:
    saved = add(workspace, "organisation", RICE)
    assert change(workspace, saved).revision == 1
    assert len(history_of(workspace.database, saved.id)) == 1


def test_a_default_that_was_cleared_stays_cleared(workspace: Workspace) -> None:
    saved = add(workspace, "organisation", RICE)
    cleared = change(workspace, saved, status=None)
    assert "status" not in cleared.values
    assert "status" not in change(workspace, cleared, short_name="TX").values


def test_history_tells_old_and_new_and_undo_brings_back(workspace: Workspace) -> None:
    saved = add(workspace, "organisation", RICE | {"founded": "2015-03"})
    change(workspace, saved, name="Công ty Gạo", founded="2016")
    entries = history_of(workspace.database, saved.id)
    assert list(entries[0].changes) == [
        ("Tên đơn vị", "Công ty TNHH Gạo Toản Xuân", "Công ty Gạo"),
        ("Thành lập", "03/2015", "2016"),
    ]
    undo(workspace.records, entries[0].change_set)
    assert workspace.records.get(saved.id).values == saved.values
    assert [entry.revision for entry in history_of(workspace.database, saved.id)] == [3, 2, 1]


def test_undo_of_the_first_save_deletes_and_can_be_undone(workspace: Workspace) -> None:
    saved = add(workspace, "organisation", RICE)
    undo(workspace.records, history_of(workspace.database, saved.id)[0].change_set)
    assert workspace.reader.count("organisation") == 0
    undo(workspace.records, history_of(workspace.database, saved.id)[0].change_set)
    assert workspace.records.get(saved.id).values == saved.values


def test_undo_is_refused_while_something_newer_stands_on_it(workspace: Workspace) -> None:
    saved = add(workspace, "organisation", RICE)
    first = history_of(workspace.database, saved.id)[0].change_set
    change(workspace, saved, short_name="TX")
    with pytest.raises(AppError, match="sửa sau lần thay đổi này"):
        undo(workspace.records, first)


def test_undo_never_leaves_a_link_to_a_deleted_record(workspace: Workspace) -> None:
    saved = add(workspace, "organisation", RICE)
    created = history_of(workspace.database, saved.id)[0].change_set
    support = {"organisation": saved.id, "solution": "ISO9001", "steps": {"applied": "2024-05-01"}}
    add(workspace, "support", support)
    with pytest.raises(AppError, match="đang được dùng"):
        undo(workspace.records, created)
    assert not workspace.records.get(saved.id).deleted


def test_a_record_in_use_is_not_deleted_and_the_user_is_named(workspace: Workspace) -> None:
    saved = add(workspace, "organisation", RICE)
    support = {"organisation": saved.id, "solution": "ISO9001", "steps": {"applied": "2024-05-01"}}
    add(workspace, "support", support)
    with pytest.raises(RefusedError, match="ISO 9001"):
        workspace.records.delete(saved.id)


def test_delete_hides_and_restore_brings_back(workspace: Workspace) -> None:
    saved = add(workspace, "organisation", RICE)
    workspace.records.delete(saved.id, saved.revision)
    assert workspace.reader.ids("organisation") == []
    assert workspace.reader.ids("organisation", deleted=True) == [saved.id]
    with pytest.raises(AppError, match="đã bị xóa"):
        change(workspace, workspace.records.get(saved.id), short_name="TX")
    assert workspace.records.restore(saved.id).values == saved.values


def test_a_batch_is_saved_whole_or_not_at_all(workspace: Workspace) -> None:
    drafts = [Draft("organisation", RICE), Draft("organisation", {"kind": "enterprise"})]
    with pytest.raises(RefusedError, match="Bản ghi thứ 2"):
        workspace.records.save_all(drafts)
    assert workspace.reader.count("organisation") == 0


def test_a_batch_may_point_at_its_own_records_and_is_one_change(workspace: Workspace) -> None:
    kept = workspace.records.save_all(
        [
            Draft("training_course", COURSE),
            Draft(
                "attendance",
                {
                    "course": {"title": COURSE["title"]},
                    "full_name": "Đặng Văn An",
                    "sex": "male",
                    "birth_year": 1979,
                    "organisation_name": "UBND xã Nghĩa Lâm",
                },
            ),
        ]
    )
    attendance = kept[1]
    assert attendance.values["category"] == "public"
    assert attendance.values["public_kind"] == "administration"
    undo(workspace.records, history_of(workspace.database, kept[0].id)[0].change_set)
    for kind in ("training_course", "attendance", "person"):
        assert workspace.reader.count(kind) == 0


def test_a_person_attends_a_course_once_and_is_one_person_in_two(workspace: Workspace) -> None:
    person = {"full_name": "Trần Thị Ánh", "birth_year": 1990, "organisation_name": "HTX Sa Châu"}
    first = add(workspace, "training_course", COURSE)
    second = add(workspace, "training_course", COURSE | {"title": "ISO 9001"})
    for course in (first, second):
        add(workspace, "attendance", {"course": course.id, "category": "enterprise", **person})
    assert workspace.reader.count("person") == 1
    refused = refusal(
        workspace, "attendance", {"course": first.id, "category": "enterprise", **person}
    )
    assert "đã có trong danh sách của lớp" in str(refused)


def test_an_identity_number_goes_to_the_person_known_without_it(workspace: Workspace) -> None:
    person = {"full_name": "Trần Thị Ánh", "birth_year": 1990, "organisation_name": "HTX Sa Châu"}
    numbers = ({}, {"personal_id": "036190000001"}, {"personal_id": "036190000002"})
    for number, known in enumerate(numbers):
        course = add(workspace, "training_course", COURSE | {"title": f"Lớp {number}"})
        values = {"course": course.id, "category": "enterprise", **person, **known}
        add(workspace, "attendance", values)
    ids = workspace.reader.ids("person")
    kept = {row.values.get("personal_id") for row in workspace.reader.rows("person", ids)}
    assert len(ids) == 2
    assert kept == {"036190000001", "036190000002"}


def test_equal_names_alone_are_never_taken_for_one_person(workspace: Workspace) -> None:
    course = add(workspace, "training_course", COURSE)
    person = {"full_name": "Nguyễn Văn An", "category": "other", "course": course.id}
    add(workspace, "attendance", person)
    add(workspace, "attendance", person | {"birth_year": 1980})
    assert workspace.reader.count("person") == 2


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ({"tax_code": "0100109106"}, "không có đơn vị nào"),
        ({"kind": "enterprise"}, "có nhiều đơn vị"),
        ({"colour": "red"}, "không nhận ra"),
        ("no-such-id", "không có bản ghi này"),
        (12, "cần mã bản ghi"),
    ],
)
def test_a_link_must_match_exactly_one_record(
    workspace: Workspace, link: object, said: str
) -> None:
    add(workspace, "organisation", RICE)
    add(workspace, "organisation", RICE | {"name": "Công ty May"})
    refused = refusal(
        workspace,
        "support",
        {"organisation": link, "solution": "5S", "steps": {"registered": "2024-01-02"}},
    )
    assert said in str(refused)


def test_renaming_an_organisation_is_seen_wherever_it_is_named(workspace: Workspace) -> None:
    saved = add(workspace, "organisation", RICE)
    support = {"organisation": saved.id, "solution": "ISO9001", "steps": {"applied": "2024-05-01"}}
    kept = add(workspace, "support", support)
    change(workspace, saved, name="Công ty Lúa Vàng")
    assert workspace.records.get(kept.id).title.endswith("Công ty Lúa Vàng")
    assert workspace.reader.search_index("support").find("lua vang") == [kept.id]
    assert workspace.reader.search_index("support").find("toan xuan") == []


def test_an_unknown_id_and_type_are_told(workspace: Workspace) -> None:
    with pytest.raises(NotFoundError, match="Không có bản ghi"):
        workspace.records.get("nothing")
    with pytest.raises(AppError, match="Không có loại bản ghi"):
        add(workspace, "factory", {})
