"""The line of time of an organisation."""

from nsuat_desktop.records.record import Draft
from nsuat_desktop.records.related import is_pointed_at, related
from nsuat_desktop.records.timeline import timeline, timeline_of
from nsuat_desktop.workspace import Workspace


def test_every_date_around_an_organisation_stands_in_one_line(workspace: Workspace) -> None:
    def save(record_type: str, /, **values: object) -> str:
        return workspace.records.save(Draft(record_type, values)).id  # type: ignore[arg-type]

    rice = save("organisation", name="Gạo", kind="enterprise")
    save(
        "support",
        organisation=rice,
        solution="ISO9001",
        steps={"registered": "2023-02-01", "applied": "2024-05-01"},
    )
    save(
        "certificate",
        organisation=rice,
        standard="ISO9001",
        certifier="Quacert",
        issued="2024-06",
        expires="2027-06",
        surveillance=["2025-06-01"],
    )
    save("yearly_figures", organisation=rice, year=2023, staff=40)
    course = save(
        "training_course", title="5S", kind="training", starts="2024-03-01", ends="2024-03-02"
    )
    save("attendance", course=course, full_name="Trần Thị Ánh", organisation=rice)
    save("attendance", course=course, full_name="Lê Văn Ân", organisation=rice, attended=False)
    save("inspection", organisation=rice, date="2024-09-09")
    moments = timeline(workspace.reader, related(workspace.reader, "organisation", rice))
    assert [(each.day, each.what) for each in moments] == [
        ("2027-06", "Ngày hết hạn"),
        ("2025-06-01", "Đánh giá giám sát"),
        ("2024-09-09", "Ngày kiểm tra"),
        ("2024-06", "Ngày cấp"),
        ("2024-05-01", "Đã áp dụng"),
        ("2024-03-02", "Dự lớp"),
        ("2024-03-02", "Vắng mặt ở lớp"),
        ("2023-02-01", "Đăng ký"),
        ("2023", "Số liệu năm"),
    ]
    assert all(workspace.records.get(each.id, each.record_type) for each in moments)


def test_the_line_of_a_support_holds_its_own_steps_and_all_files_around_it(
    workspace: Workspace,
) -> None:
    rice = workspace.records.save(Draft("organisation", {"name": "Gạo", "kind": "enterprise"}))
    steps = {"registered": "2024-02-01", "applied": "2025-05-01"}
    support = workspace.records.save(
        Draft("support", {"organisation": rice.id, "solution": "ISO9001", "steps": steps})
    )
    visit = workspace.records.save(
        Draft("inspection", {"organisation": rice.id, "support": support.id, "date": "2025-06-01"})
    )
    workspace.attachments.attach_content(rice, "khac.pdf", b"elsewhere")
    workspace.attachments.attach_content(support, "quyet-dinh.pdf", b"decision")
    workspace.attachments.attach_content(visit, "bien-ban.pdf", b"minutes")
    moments = timeline_of(workspace.reader, "support", support.id)
    assert [(each.day, each.what, each.title) for each in moments] == [
        ("2025-11-23", "Ngày đính kèm", "quyet-dinh.pdf"),
        ("2025-11-23", "Ngày đính kèm", "bien-ban.pdf"),
        ("2025-06-01", "Ngày kiểm tra", visit.title),
        ("2025-05-01", "Đã áp dụng", support.title),
        ("2024-02-01", "Đăng ký", support.title),
    ]


def test_only_some_kinds_are_pointed_at() -> None:
    assert is_pointed_at("organisation")
    assert is_pointed_at("support")
    assert not is_pointed_at("certificate")
