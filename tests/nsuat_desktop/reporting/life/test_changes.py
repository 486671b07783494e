"""What changed since a report: which records, which figures, and the sentence about it."""

from datetime import UTC, datetime

from nsuat_desktop.records.record import Draft, Record
from nsuat_desktop.reporting.life.changes import (
    Changes,
    FigureDifference,
    How,
    changes_between,
    changes_since,
)
from nsuat_desktop.reporting.life.freezing import freeze
from nsuat_desktop.reporting.life.steps import mark_signed_on_paper
from nsuat_desktop.reporting.life.subject import Subject, on_period
from nsuat_desktop.reporting.life.supplementing import supplement
from nsuat_desktop.reporting.periods import period
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.reporting.life.frozen_year import REASON, Clock
from tests.nsuat_desktop.reporting.worked_year import WorkedYear


def kinds(changes: Changes, how: How) -> dict[str, int]:
    found: dict[str, int] = {}
    for each in changes.of(how):
        found[each.record_type] = found.get(each.record_type, 0) + 1
    return found


def test_without_an_earlier_report_there_is_nothing_to_compare(
    worked: WorkedYear, year: Subject
) -> None:
    assert changes_since(worked.workspace, year) == Changes("", "", (), (), "")


def test_nothing_changed_is_said(office: Workspace, signed: Record, year: Subject) -> None:
    changes = changes_since(office, year)
    assert changes.report_id == signed.id
    assert changes.records == ()
    assert changes.sentence == (
        "Số liệu không thay đổi so với báo cáo số 15/BC-UBND ngày 15 tháng 12 năm 2025."
    )


def test_what_is_recorded_after_the_freeze_is_late(
    office: Workspace, signed: Record, year: Subject, worked: WorkedYear
) -> None:
    worked.course("muộn", "2025-11-30", 2, 3)
    changes = changes_since(office, year)
    late = kinds(changes, How.LATE)
    assert late["training_course"] == 1
    assert late["attendance"] == 5
    assert not changes.of(How.ADDED)
    assert FigureDifference("số lớp đào tạo, tập huấn", "lớp", 1, 2) in changes.figures
    assert changes.sentence.startswith(
        "So với Báo cáo số 15/BC-UBND ngày 15 tháng 12 năm 2025, số liệu có các thay đổi sau: "
        "bổ sung 01 lớp đào tạo, tập huấn và 05 lượt người tham gia đào tạo phát sinh trong kỳ "
        "nhưng được cập nhật sau ngày chốt số liệu."
    )
    assert "số lớp đào tạo, tập huấn từ 01 lớp thành 02 lớp" in changes.sentence


def test_what_was_changed_is_told_field_by_field(
    office: Workspace, signed: Record, year: Subject, worked: WorkedYear
) -> None:
    course = next(
        name for name, each in worked.ids.items()
        if office.records.get(each).type == "training_course"
        and str(office.records.get(each).values["ends"]) > "2024-12-31"
    )  # fmt: skip
    worked.change(course, venue="Hội trường khác")
    (changed,) = changes_since(office, year).of(How.CHANGED)
    assert (changed.record_type, changed.id) == ("training_course", worked.ids[course])
    (field,) = changed.fields
    assert field[2] == "Hội trường khác"


def test_what_was_deleted_is_removed(
    office: Workspace, signed: Record, year: Subject, worked: WorkedYear
) -> None:
    recognition = office.reader.ids("leading_recognition")[0]
    office.records.delete(recognition)
    (removed,) = changes_since(office, year).of(How.REMOVED)
    assert (removed.id, removed.deleted) == (recognition, True)
    assert "bỏ 01 quyết định công nhận doanh nghiệp đi đầu" in changes_since(office, year).sentence


def test_what_was_moved_into_the_period_is_added_not_late(
    office: Workspace, worked: WorkedYear, clock: Clock
) -> None:
    h1 = on_period(period("h1", "2025"))
    first = freeze(office, h1, accept_gaps=REASON)
    course = next(
        each
        for each in office.reader.rows("training_course", office.reader.ids("training_course"))
        if str(each.values["ends"]) < "2024-12-15"
    )
    record = office.records.get(course.id)
    values = {**record.values, "starts": "2025-02-03", "ends": "2025-02-03"}
    office.records.save(Draft(record.type, values, record.id, record.revision))
    changes = changes_since(office, h1, first.id)
    assert "training_course" in kinds(changes, How.ADDED)
    assert not changes.of(How.LATE)


def test_a_new_period_tells_what_came_late_to_the_one_before(
    office: Workspace, worked: WorkedYear, clock: Clock, year: Subject
) -> None:
    h1 = freeze(office, on_period(period("h1", "2025")), accept_gaps=REASON)
    mark_signed_on_paper(office, h1.id)
    clock.day = datetime(2025, 12, 17, 2, 0, tzinfo=UTC)
    worked.course("muộn", "2025-05-05", 1, 1)
    worked.course("mới", "2025-12-01", 1, 1)
    changes = changes_since(office, year)
    assert changes.report_id == h1.id
    courses = {
        each.title: each.how for each in changes.records if each.record_type == "training_course"
    }
    assert courses["Lớp muộn"] is How.LATE
    assert courses["Lớp mới"] is How.ADDED
    assert "bổ sung 01 lớp đào tạo, tập huấn" in changes.sentence
    assert "Theo đó, số lớp đào tạo, tập huấn từ 01 lớp thành 02 lớp" in changes.sentence


def test_two_versions_are_compared_as_they_were_frozen(
    office: Workspace, signed: Record, worked: WorkedYear
) -> None:
    worked.course("muộn", "2025-11-30", 1, 1)
    later = supplement(office, signed.id, "Bổ sung lớp.", accept_gaps=REASON)
    worked.course("muộn hơn", "2025-12-01", 1, 1)
    changes = changes_between(office, signed.id, later.id)
    assert kinds(changes, How.LATE)["training_course"] == 1
