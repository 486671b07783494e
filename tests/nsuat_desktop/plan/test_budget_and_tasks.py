"""Money and work of the plan in the overview, against figures added up by hand."""

import pytest

from nsuat_desktop.plan.budget import (
    budget_by_source,
    budget_by_task,
    budget_total,
    budget_year,
)
from nsuat_desktop.plan.overview import overview
from nsuat_desktop.plan.tasks import all_tasks, is_behind, task_state
from nsuat_desktop.text.dates import first_day


@pytest.fixture
def look(logbook):
    def made(horizon=2025, as_of=None):
        workspace = logbook.workspace
        return overview(workspace.database, workspace.environment, workspace.plan, horizon, as_of)

    return made


@pytest.fixture
def money(logbook):
    def saved(content, source="science", year=2025, **more):
        values = {"content": content, "year": year, "source": source, **more}
        return logbook.save("budget_line", values)

    return saved


@pytest.fixture
def work(logbook):
    def saved(text, code="II.2.2", starts="2025-01", **more):
        return logbook.save("plan_task", {"text": text, "code": code, "starts": starts, **more})

    return saved


def test_money_by_source_and_task(money, look):
    courses = money("Lớp 1", task="II.3.2", estimated=60, allotted=50, disbursed=40)
    more = money("Lớp 2", task="II.3.2", allotted=30, disbursed=20, settled=20)
    support = money("Hỗ trợ", task="II.2.3", allotted=100)
    own = money("Đối ứng", "counterpart", task="II.2.3", allotted=80, disbursed=80)
    money("Năm trước", year=2020, allotted=9)

    found = look().budget

    assert [(each.source, each.task, each.ids) for each in found] == [
        ("science", "II.2.3", (support,)),
        ("science", "II.3.2", (courses, more)),
        ("counterpart", "II.2.3", (own,)),
    ]
    classes = found[1]
    assert (classes.estimated, classes.allotted, classes.disbursed, classes.settled) == (
        60, 80, 60, 20,
    )  # fmt: skip
    assert classes.contents == ("Lớp 1", "Lớp 2")
    assert (classes.rate, found[0].rate, found[0].disbursed) == (75, 0, None)
    assert [(each.source_label, each.allotted) for each in budget_by_source(found)] == [
        ("Sự nghiệp khoa học và công nghệ", 180),
        ("Đối ứng của đơn vị", 80),
    ]
    by_task = {
        each.task: (each.allotted, each.disbursed, each.ids) for each in budget_by_task(found)
    }
    assert by_task == {
        "II.2.3": (180, 80, (support, own)),
        "II.3.2": (80, 60, (courses, more)),
    }
    total = budget_total(found)
    assert (total.allotted, total.disbursed, total.estimated) == (260, 140, 60)
    assert str(round(total.rate, 1)) == "53.8"


def test_no_rate_where_the_allotment_is_not_known(money, look):
    money("Có giao", allotted=100, disbursed=90)
    money("Chưa ghi số giao", "donor", disbursed=50)

    found = look().budget

    assert [each.rate for each in found] == [90, None]
    assert budget_total(found).rate is None
    assert budget_total(()) is None


def test_each_sum_knows_the_records_that_name_it(money, look):
    first = money("Lớp 1", allotted=50, disbursed=40)
    second = money("Lớp 2", allotted=30, settled=20)
    plain = money("Chưa có số")

    total = budget_total(look().budget)

    assert set(total.ids) == {plain, first, second}
    assert {stage: set(ids) for stage, ids in total.named_ids.items()} == {
        "allotted": {first, second}, "disbursed": {first}, "settled": {second},
    }  # fmt: skip
    assert set(total.rate_ids) == {first, second}


@pytest.mark.parametrize(
    ("asked", "year", "years"),
    [(None, 2024, (2027, 2025, 2024)), (2027, 2027, (2027, 2025, 2024))],
)
def test_the_year_of_the_budget(logbook, money, asked, year, years):
    money("Sau", year=2027, allotted=5)
    money("Trước", year=2024, allotted=9)
    workspace = logbook.workspace

    found = budget_year(workspace.database, workspace.plan, 2025, asked)

    assert (found.year, found.years) == (year, years)
    assert [each.year for each in found.figures] == [year]


def test_a_deleted_sum_is_gone(logbook, money, look):
    logbook.delete(money("Nhầm", allotted=100))
    assert look().budget == ()


@pytest.mark.parametrize(
    ("starts", "ends", "progress", "state"),
    [
        ("2025-11", "2025-11-23", 99.5, "running"),
        ("2025-11", "2025-11-22", 99.5, "late"),
        ("2025-11", "2025-11", None, "running"),
        ("2025-11-24", "", None, "ahead"),
        ("2025", "", 0, "running"),
        ("2024-01-01", "2024-02-01", 100, "done"),
    ],
)
def test_the_state_of_work(starts, ends, progress, state):
    assert task_state(starts, ends, progress, first_day("2025-11-23")) == state


def test_work_in_the_order_of_the_plan(work, look):
    late = work("Nghiệm thu", starts="2025-02", ends="2025-06-30", progress="60")
    first = work("Khảo sát", "II.1.1", ends="2025-12-31", progress="12.5")
    early = work("Chọn đơn vị", starts="2024-02", ends="2024-04", progress="100")
    work("Sau 2025", starts="2026-01-01")

    tasks = look().tasks

    assert [(each.id, each.state) for each in tasks] == [
        (first, "running"), (early, "done"), (late, "late"),
    ]  # fmt: skip
    assert (tasks[0].progress, tasks[0].group, tasks[2].state_label) == (12.5, "II.1", "Quá hạn")
    assert tasks[0].group_title.startswith("Hoàn thiện cơ chế")
    assert [each.state for each in look(as_of=first_day("2025-06-30")).tasks] == [
        "running", "done", "running",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("progress", "ends", "behind"),
    [("39", "2025-04", True), ("41", "2025-04", False), (None, "2025-04", False), ("5", "", False)],
)
def test_work_is_behind_when_its_days_ran_ahead_of_it(logbook, work, progress, ends, behind):
    """On 1 March, 60 of 120 days (1 January to 30 April) are gone: half of them."""
    work("Khảo sát", starts="2025-01-01", ends=ends, progress=progress)
    workspace, day = logbook.workspace, first_day("2025-03-01")

    (task,) = all_tasks(workspace.database, workspace.plan, day)

    assert is_behind(task, day) is behind
