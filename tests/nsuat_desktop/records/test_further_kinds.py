"""Rules of the records of parts II.4 to II.6, III and IV of the plan."""

from typing import Any

import pytest

from nsuat_desktop.records.description import Severity
from nsuat_desktop.records.types.management import disbursement_rate
from tests.nsuat_desktop.records.test_rules import problems

ERRORS = [
    ("event", {"starts": "2025-05-02", "ends": "2025-05-01"}, "ends"),
    ("event", {"counts_as_training": True}, "course"),
    ("event", {"course": "some-id"}, "counts_as_training"),
    ("award", {"award": "Bằng khen"}, "organisation"),
    ("award", {"year": 2026}, "year"),
    ("award", {"score": 1001}, "score"),
    ("network_member", {"starts": "2025", "ends": "2024"}, "ends"),
    ("cooperation", {"starts": "2025-03", "ends": "2025-02"}, "ends"),
    ("science_task", {"code": "a;b"}, "code"),
    ("inspection", {"date": "2025-05-02", "follow_up_due": "2025-05-01"}, "follow_up_due"),
    ("inspection", {"date": "2025-05-02", "follow_up_done": "2025-05-01"}, "follow_up_done"),
    ("budget_line", {"allotted": -1}, "allotted"),
    ("budget_line", {"year": 2031}, "year"),
    ("difficulty", {"state": "answered"}, "answer"),
    ("difficulty", {"date": "2025-05-02", "answered_on": "2025-05-01"}, "answered_on"),
    ("plan_task", {"progress": "101"}, "progress"),
    ("plan_task", {"starts": "2025", "ends": "2024"}, "ends"),
]


@pytest.mark.parametrize(("record_type", "values", "field"), ERRORS)
def test_an_impossible_value_is_an_error_at_its_field(
    record_type: str, values: dict[str, Any], field: str
) -> None:
    found = [each for each in problems(record_type, **values) if each.field == field]
    assert [each.severity for each in found] == [Severity.ERROR]


@pytest.mark.parametrize(
    ("record_type", "values", "field"),
    [
        ("award", {"organisation": "x", "score": 599}, "score"),
        ("budget_line", {"allotted": 10, "disbursed": 11}, "disbursed"),
        ("budget_line", {"disbursed": 10, "settled": 11}, "settled"),
    ],
)
def test_a_doubtful_value_is_a_warning_at_its_field(
    record_type: str, values: dict[str, Any], field: str
) -> None:
    found = [each for each in problems(record_type, **values) if each.field == field]
    assert [each.severity for each in found] == [Severity.WARNING]


def test_disbursement_is_a_share_of_what_was_allotted() -> None:
    assert disbursement_rate({"allotted": 80_000_000, "disbursed": 42_000_000}) == "52,5%"
    assert disbursement_rate({"allotted": 0, "disbursed": 5}) == ""
    assert disbursement_rate({"disbursed": 5}) == ""
