"""An office's own days off and deadlines."""

from collections.abc import Iterator
from datetime import date

import pytest

from nsuat_desktop.environment import Environment
from nsuat_desktop.errors import AppError
from nsuat_desktop.own_calendar import days_of, reset_day, set_day, set_working_days
from nsuat_desktop.reporting.periods import deadline, is_working_day, period, use_calendar
from nsuat_desktop.workspace import Workspace, open_workspace

YEAR = period("year", "2025")


@pytest.fixture(autouse=True)
def _built_in_calendar() -> Iterator[None]:
    yield
    use_calendar({}, {})


def test_an_own_holiday_moves_the_deadline(workspace: Workspace) -> None:
    assert deadline(YEAR, "district") == date(2025, 12, 17)
    set_day(workspace.state, date(2025, 12, 16), "holiday", " Nghỉ đột xuất ")
    assert deadline(YEAR, "district") == date(2025, 12, 18)
    (day,) = [each for each in days_of(workspace.state, 2025) if each.own]
    assert (day.name, day.kind_label) == ("Nghỉ đột xuất", "Ngày nghỉ")
    reset_day(workspace.state, day.day)
    reset_day(workspace.state, day.day)
    assert deadline(YEAR, "district") == date(2025, 12, 17)


def test_a_built_in_holiday_can_be_an_ordinary_day_and_a_saturday_a_working_one(
    workspace: Workspace,
) -> None:
    new_year, saturday = date(2025, 1, 1), date(2025, 12, 20)
    assert not is_working_day(new_year)
    set_day(workspace.state, new_year, "normal", "Thử")
    set_day(workspace.state, saturday, "workday", "Làm bù")
    assert is_working_day(new_year)
    assert is_working_day(saturday)
    assert days_of(workspace.state, 2025)[0].own


def test_the_working_days_granted_are_the_offices(workspace: Workspace) -> None:
    set_working_days(workspace.state, "district", 5)
    assert deadline(YEAR, "district") == date(2025, 12, 19)
    assert deadline(YEAR, "commune") == date(2025, 12, 16)
    set_working_days(workspace.state, "district", None)
    assert deadline(YEAR, "district") == date(2025, 12, 17)
    with pytest.raises(AppError, match="từ 1 đến 30"):
        set_working_days(workspace.state, "district", 0)
    with pytest.raises(AppError, match="Ghi tên"):
        set_day(workspace.state, date(2025, 12, 16), "holiday", " ")


def test_each_data_folder_has_its_own(workspace: Workspace) -> None:
    set_day(workspace.state, date(2025, 12, 16), "holiday", "Nghỉ")
    other_dir = workspace.data_dir.parent / "other"
    other = open_workspace(other_dir, write=True, environment=Environment(author="Hà"))
    assert deadline(YEAR, "district") == date(2025, 12, 17)
    other.close()
    workspace.close()
    again = open_workspace(workspace.data_dir, write=False)
    assert deadline(YEAR, "district") == date(2025, 12, 18)
    again.close()
