"""The office is described anew from a day on; what was issued before keeps the old description."""

from datetime import date, timedelta

from nsuat_desktop.errors import AppError
from nsuat_desktop.offices.profile import OfficeProfile
from nsuat_desktop.offices.units import has_unit, successor_of
from nsuat_desktop.records.description import Plain, Problem, Values
from nsuat_desktop.records.history import last_change
from nsuat_desktop.records.record import Draft
from nsuat_desktop.workspace import Workspace

_OF_THE_OLD_ONE = ("valid_to", "accepted", "notes")


def next_profile(workspace: Workspace, day: date) -> dict[str, Plain]:
    """Values for a profile from `day` on: those of the one before, in the unit of that day.

    Raises:
        AppError: no profile holds before the day.
    """
    before = _profile_before(workspace, day)
    values = dict(workspace.records.get(before.id, "office_profile").values)
    for name in _OF_THE_OLD_ONE:
        values.pop(name, None)
    values["valid_from"] = day.isoformat()
    if before.admin_unit and has_unit(before.admin_unit):
        heir = successor_of(before.admin_unit, day)
        values["admin_unit"] = heir.id if heir else None
    return values


def change_drafts(workspace: Workspace, values: Values) -> list[Draft]:
    """What is saved together: the end of the profile before `valid_from`, and the new one.

    Raises:
        AppError: `valid_from` is no day, or no profile holds before it.
    """
    day = _start(values)
    before = _profile_before(workspace, day)
    drafts = []
    eve = (day - timedelta(days=1)).isoformat()
    if before.valid_to is None or before.valid_to > eve:
        record = workspace.records.get(before.id, "office_profile")
        ended = {**record.values, "valid_to": eve}
        drafts.append(Draft("office_profile", ended, record.id, record.revision))
    later = [each.valid_from for each in workspace.offices() if each.valid_from > day.isoformat()]
    new = dict(values)
    if later and not new.get("valid_to"):
        last = date.fromisoformat(min(later)) - timedelta(days=1)
        new["valid_to"] = last.isoformat()
    return [*drafts, Draft("office_profile", new)]


def profile_problems(workspace: Workspace, values: Values) -> list[Problem]:
    """What stands against a new profile, once the one before it has ended."""
    found = workspace.records.check(Draft("office_profile", values))
    problems = [each for each in found if each.field != "valid_from"]
    try:
        change_drafts(workspace, values)
    except AppError as error:
        problems.append(Problem("valid_from", str(error)))
    return problems


def change_profile(workspace: Workspace, values: Values) -> str:
    """Describe the office anew from `valid_from` on, as one change; returns its id.

    Raises:
        AppError: no profile holds before that day.
        RefusedError: the new description is refused by its rules.
    """
    drafts = change_drafts(workspace, values)
    day = f"{_start(values):%d/%m/%Y}"
    workspace.records.save_all(drafts, f"Đổi hồ sơ cơ quan từ ngày {day}")
    return newest_change(workspace)


def newest_change(workspace: Workspace) -> str:
    """Id of the change that was just kept."""
    newest = last_change(workspace.database)
    assert newest is not None
    return newest[0]


def _start(values: Values) -> date:
    try:
        return date.fromisoformat(str(values.get("valid_from")))
    except ValueError:
        raise AppError("Ghi ngày hồ sơ mới có hiệu lực.") from None


def _profile_before(workspace: Workspace, day: date) -> OfficeProfile:
    before = workspace.office(day - timedelta(days=1))
    if before.valid_from >= day.isoformat():
        began = f"{date.fromisoformat(before.valid_from):%d/%m/%Y}"
        raise AppError(
            f"Hồ sơ “{before.name}” bắt đầu từ {began}. Chọn ngày sau đó, hoặc sửa hồ sơ ấy."
        )
    return before
