"""The warnings centre of a day."""

from datetime import date

import pytest

from nsuat_desktop.plan.notices import Notice, notices
from nsuat_desktop.records.record import Draft
from nsuat_desktop.workspace import Workspace

TODAY = date(2025, 11, 23)


@pytest.fixture
def organisation(workspace: Workspace) -> str:
    values = {"name": "Gạo", "kind": "enterprise", "tax_code": "0100233488"}
    return workspace.records.save(Draft("organisation", values)).id


def told(workspace: Workspace, group: str, day: date = TODAY) -> list[Notice]:
    found = notices(workspace.database, workspace.plan, day, "district")
    return [each for each in found if each.group == group]


def test_a_report_is_announced_with_its_deadline_in_working_days(workspace: Workspace) -> None:
    assert [each.day for each in told(workspace, "report", date(2025, 12, 1))] == [
        date(2025, 12, 17),
        date(2025, 12, 17),
    ]
    assert told(workspace, "report", date(2025, 9, 1)) == []


def test_certificates_are_graver_the_nearer_their_end(
    workspace: Workspace, organisation: str
) -> None:
    for standard, expires in (
        ("ISO9001", "2025-12-01"),
        ("HACCP", "2026-01-10"),
        ("ISO14001", "2026-02-15"),
        ("ISO45001", "2026-03-15"),
    ):
        values = {
            "organisation": organisation,
            "standard": standard,
            "certifier": "Quacert",
            "issued": "2023-01-01",
            "expires": expires,
        }
        workspace.records.save(Draft("certificate", values))
    assert [(each.day, each.severity) for each in told(workspace, "due")] == [
        (date(2025, 12, 1), "bad"),
        (date(2026, 1, 10), "warn"),
        (date(2026, 2, 15), "info"),
    ]


@pytest.mark.parametrize(
    ("due", "done", "expected"),
    [
        ("2025-11-01", None, "bad"),
        ("2025-12-10", None, "warn"),
        ("2026-02-01", None, None),
        ("2025-11-01", "2025-11-10", None),
    ],
)
def test_inspections_are_followed_up(
    workspace: Workspace, organisation: str, due: str, done: str | None, expected: str | None
) -> None:
    values = {"organisation": organisation, "date": "2025-10-01", "follow_up_due": due}
    workspace.records.save(Draft("inspection", values | ({"follow_up_done": done} if done else {})))
    found = [each.severity for each in told(workspace, "follow_up")]
    assert found == ([expected] if expected else [])


def test_duplicates_and_accepted_warnings_lead_to_their_records(
    workspace: Workspace, organisation: str
) -> None:
    twin = workspace.records.save(
        Draft(
            "organisation",
            {"name": "Gạo hai", "kind": "enterprise", "tax_code": "0100233488"},
            accept={"tax_code": "chi nhánh cũ"},
        )
    )
    (duplicate,) = told(workspace, "duplicate")
    assert set(duplicate.ids) == {organisation, twin.id}
    assert duplicate.duplicates is not None
    assert [each.ids for each in told(workspace, "accepted")] == [(twin.id,)]
