from datetime import date

import pytest

from nsuat_desktop.errors import AppError
from nsuat_desktop.offices.profile_change import change_profile, next_profile
from nsuat_desktop.records.history import undo
from nsuat_desktop.records.record import RefusedError
from nsuat_desktop.workspace import Workspace
from tests.factories import OFFICE
from tests.nsuat_desktop.offices.conftest import DONG_THINH

START = date(2025, 7, 1)


@pytest.fixture
def office(workspace: Workspace) -> Workspace:
    workspace.init_office({**OFFICE, "admin_unit": "13900@2024-09-01", "valid_from": "2024-09-01"})
    return workspace


def test_the_next_profile_begins_as_the_last_one_in_the_unit_of_its_day(office: Workspace) -> None:
    values = next_profile(office, START)
    expected = {**OFFICE, "admin_unit": DONG_THINH, "valid_from": "2025-07-01"}
    assert values == expected


def test_a_change_of_profile_is_one_step(office: Workspace) -> None:
    (before,) = office.offices()
    values = {**next_profile(office, START), "name": "Ủy ban nhân dân xã Đồng Thịnh"}

    change = change_profile(office, values)

    assert [(each.name, each.valid_from, each.valid_to) for each in office.offices()] == [
        (before.name, "2024-09-01", "2025-06-30"),
        ("Ủy ban nhân dân xã Đồng Thịnh", "2025-07-01", None),
    ]
    assert office.office(date(2025, 6, 30)).name == before.name
    undo(office.records, change)
    assert office.offices() == [before]


def test_a_profile_between_two_ends_before_the_later_one(office: Workspace) -> None:
    change_profile(office, next_profile(office, START))
    change_profile(office, next_profile(office, date(2025, 1, 1)))
    assert [(each.valid_from, each.valid_to) for each in office.offices()] == [
        ("2024-09-01", "2024-12-31"),
        ("2025-01-01", "2025-06-30"),
        ("2025-07-01", None),
    ]


def test_there_is_nothing_to_follow_on_the_first_day(office: Workspace) -> None:
    with pytest.raises(AppError, match="bắt đầu từ 01/09/2024"):
        next_profile(office, date(2024, 9, 1))


def test_a_day_is_needed(office: Workspace) -> None:
    with pytest.raises(AppError, match="Ghi ngày"):
        change_profile(office, {**next_profile(office, START), "valid_from": None})


def test_a_refused_profile_leaves_the_old_one(office: Workspace) -> None:
    before = office.offices()
    with pytest.raises(RefusedError, match="Tên cơ quan"):
        change_profile(office, {**next_profile(office, START), "name": ""})
    assert office.offices() == before
