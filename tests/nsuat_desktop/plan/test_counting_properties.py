"""What must hold for any records: sums by year, ids behind figures, a plain recount."""

import tempfile
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from nsuat_desktop.environment import Environment
from nsuat_desktop.plan.counting import rule_of
from nsuat_desktop.plan.model import Window
from nsuat_desktop.records.record import Draft
from nsuat_desktop.workspace import open_workspace
from tests.factories import fixed_now

DAYS = st.dates(date(2020, 6, 1), date(2027, 6, 30))
SUPPORT = st.tuples(
    st.integers(0, 4), DAYS, st.none() | st.integers(0, 700), st.none() | st.integers(-200, 900)
)
ATTENDANCE = st.tuples(st.integers(0, 3), st.integers(0, 9), st.booleans())
CERTIFICATE = st.tuples(st.integers(0, 4), DAYS, st.none() | st.integers(30, 1500))
END = date(2030, 12, 31)


def supports_of(rows):
    for unit, applied, certified_after, withdrawn_after in rows:
        steps = {"applied": applied.isoformat()}
        if certified_after is not None:
            steps["certified"] = (applied + timedelta(certified_after)).isoformat()
        if withdrawn_after is not None:
            steps["withdrawn"] = (applied + timedelta(withdrawn_after)).isoformat()
        yield unit, steps


def drafts(supports, courses, attendances, certificates):
    """Everything as one change; ids are given so that records can point at each other."""
    for unit in range(5):
        yield Draft("organisation", {"name": f"Đơn vị {unit}", "kind": "other"}, new_id=f"o{unit}")
    for unit, steps in supports_of(supports):
        values = {"organisation": f"o{unit}", "solution": "ISO9001", "steps": steps}
        yield Draft("support", values)
    for number, ends in enumerate(courses):
        values = {"title": f"Lớp {number}", "kind": "training", "starts": ends.isoformat()}
        yield Draft("training_course", {**values, "ends": ends.isoformat()}, new_id=f"c{number}")
    for person in range(10):
        values = {"full_name": f"Trần Thị {chr(65 + person)}", "organisation_name": f"Xã {person}"}
        yield Draft("person", values, new_id=f"p{person}")
    for course, person, attended in attendances:
        values = {"course": f"c{course}", "person": f"p{person}", "category": "enterprise"}
        yield Draft("attendance", {**values, "attended": attended})
    for person in sorted({person for person, _, _ in certificates}):
        rows = [
            {
                "scheme": "TCVN quốc gia",
                "issued": issued.isoformat(),
                "expires": (issued + timedelta(length)).isoformat() if length else None,
            }
            for owner, issued, length in certificates
            if owner == person
        ]
        yield Draft("expert", {"person": f"p{person}", "certificates": rows})


@settings(max_examples=12)
@given(
    supports=st.lists(SUPPORT, max_size=12),
    courses=st.lists(DAYS, min_size=4, max_size=4),
    attendances=st.lists(ATTENDANCE, max_size=20, unique_by=lambda row: row[:2]),
    certificates=st.lists(CERTIFICATE, max_size=8),
    as_of=st.dates(date(2021, 1, 1), date(2028, 12, 31)),
)
def test_counts_hold_together(supports, courses, attendances, certificates, as_of):
    with tempfile.TemporaryDirectory() as folder:
        environment = Environment(author="Nguyễn Thị Hà", now=fixed_now)
        workspace = open_workspace(Path(folder) / "data", write=True, environment=environment)
        try:
            made = list(drafts(supports, courses, attendances, certificates))
            workspace.records.save_all(made)
            with workspace.database.read() as connection:
                flows_add_up(connection, workspace.plan, as_of)
                recounts_agree(connection, workspace.plan, as_of, supports, courses, attendances)
        finally:
            workspace.close()


def counted(connection, plan, code, window, as_of):
    target = plan.target(code)
    return rule_of(target).count(connection, window, as_of, target.rule_params(2030))


def flows_add_up(connection, plan, as_of):
    """The years of a window, taken together, hold exactly the things and records of the window."""
    window = Window(date(2021, 1, 1), END, "flow")
    for code in ("MT04", "MT06", "MT07b"):
        whole = counted(connection, plan, code, window, as_of)
        years = [
            thing
            for year in range(2021, 2031)
            for thing in counted(
                connection, plan, code, Window(date(year, 1, 1), date(year, 12, 31), "flow"), as_of
            )
        ]
        keys = [thing.key for thing in whole]
        assert len(set(keys)) == len(keys)
        assert set(keys) == {thing.key for thing in years}
        assert {each for thing in whole for each in thing.record_ids} == {
            each for thing in years for each in thing.record_ids
        }
        assert all("2021-01-01" <= thing.day <= as_of.isoformat() for thing in whole)


def recounts_agree(connection, plan, as_of, supports, courses, attendances):
    """The SQL gives what a plain reading of the rule gives."""
    window = Window(date(2021, 1, 1), date(2025, 12, 31), "flow")
    first, last = "2021-01-01", min(window.end, as_of).isoformat()
    units = {
        f"o{unit}"
        for unit, steps in supports_of(supports)
        if first <= steps["applied"] <= last and steps.get("withdrawn", "9999") >= steps["applied"]
    }
    found = counted(connection, plan, "MT04", window, as_of)
    assert {thing.key for thing in found} == units
    there = [
        course
        for course, _, attended in attendances
        if attended and first <= courses[course].isoformat() <= last
    ]
    assert len(counted(connection, plan, "MT07b", window, as_of)) == len(there)
