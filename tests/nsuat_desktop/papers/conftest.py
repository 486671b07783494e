"""An office with a course, its people, organisations to write to, and an inspection."""

from dataclasses import dataclass

import pytest

from nsuat_desktop.records.record import Draft
from nsuat_desktop.workspace import Workspace


@dataclass(frozen=True)
class Filled:
    workspace: Workspace
    course: str
    organisations: tuple[str, ...]
    inspection: str
    attendances: tuple[str, ...]


@pytest.fixture
def filled(office_workspace: Workspace) -> Filled:
    """Four on the list of a course, one of them absent; three organisations; an inspection."""
    save = office_workspace.records.save
    organisations = tuple(
        save(Draft("organisation", values)).id
        for values in (
            {
                "name": "Công ty Cổ phần Muối sạch Bạch Long",
                "kind": "enterprise",
                "tax_code": "0100109106",
                "address": "Xóm 3, xã Nghĩa Phú",
                "representative": "Vũ Thị Mai",
                "representative_post": "Giám đốc",
                "phone": "0912345678",
            },
            {"name": "Hợp tác xã Rau an toàn", "kind": "cooperative"},
            {"name": "Hộ kinh doanh Bánh nhãn", "kind": "household_business"},
        )
    )
    course = save(
        Draft(
            "training_course",
            {
                "title": "Áp dụng 5S và Kaizen",
                "kind": "workshop_training",
                "starts": "2025-05-14",
                "ends": "2025-05-16",
                "hours": "24",
                "venue": "Hội trường UBND huyện",
            },
        )
    ).id
    people = (
        ("Trần Văn Bình", "enterprise", True, "male"),
        ("Nguyễn Thị An", "public", True, "female"),
        ("Lê Đức Cường", "enterprise", False, None),
        ("Phạm Văn Dũng", "other", True, None),
    )
    attendances = tuple(
        save(
            Draft(
                "attendance",
                {
                    "course": course,
                    "full_name": name,
                    "sex": sex,
                    "birth_year": 1985,
                    "personal_id": f"036{int(sex == 'female')}8500000{number}",
                    "phone": f"091234567{number}",
                    "organisation_name": "Công ty Muối sạch",
                    "post": "Nhân viên",
                    "category": category,
                    "public_kind": "administration" if category == "public" else None,
                    "attended": attended,
                },
            )
        ).id
        for number, (name, category, attended, sex) in enumerate(people)
    )
    inspection = save(
        Draft(
            "inspection",
            {
                "organisation": organisations[0],
                "date": "2025-09-26",
                "team": "Phòng Kinh tế và Hạ tầng",
                "findings": "Đã áp dụng 5S tại xưởng 1.",
            },
        )
    ).id
    return Filled(office_workspace, course, organisations, inspection, attendances)
