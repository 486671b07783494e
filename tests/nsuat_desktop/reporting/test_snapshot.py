"""The figures of a report, against a year counted by hand (see `worked_year`)."""

from datetime import date

import msgspec
import pytest

from nsuat_desktop.errors import AppError
from nsuat_desktop.plan.progress import progress
from nsuat_desktop.records.record import Draft
from nsuat_desktop.reporting.figures import Counts, Snapshot
from nsuat_desktop.reporting.periods import period
from nsuat_desktop.reporting.snapshot import take_snapshot
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.reporting.worked_year import WorkedYear

YEAR = period("year", "2025")


@pytest.fixture
def worked(office_workspace: Workspace) -> WorkedYear:
    return WorkedYear(office_workspace)


@pytest.fixture
def snapshot(worked: WorkedYear) -> Snapshot:
    return take_snapshot(worked.workspace, YEAR)


def test_counts_of_the_period_so_far(snapshot: Snapshot) -> None:
    assert snapshot.as_of == "2025-11-23"
    assert not snapshot.complete
    assert snapshot.current == Counts(
        supports=3,
        supported_units=2,
        concluded_units=2,
        registered_units=1,
        certificates=2,
        courses=1,
        attendances=11,
        public=3,
        enterprise=8,
        recognitions=1,
        experts=1,
        state_money=90_000_000,
        counterpart_money=40_000_000,
    )


def test_a_running_period_is_compared_with_the_same_days_a_year_before(snapshot: Snapshot) -> None:
    """The course of 14/12/2024 lies in last year's period, but after 23 November."""
    assert snapshot.previous == Counts(
        supports=2,
        supported_units=1,
        concluded_units=1,
        registered_units=1,
        courses=1,
        attendances=9,
        public=4,
        enterprise=5,
        state_money=50_000_000,
    )


def test_a_period_that_is_over_is_compared_whole(worked: WorkedYear) -> None:
    snapshot = take_snapshot(worked.workspace, period("year", "2024"))
    assert snapshot.complete
    assert (snapshot.current.courses, snapshot.current.attendances) == (2, 10)
    assert snapshot.previous is None, "nothing is on record for 2023"
    earlier = take_snapshot(worked.workspace, period("year", "2023"))
    assert earlier.previous == Counts(certificates=1)


def test_supports_of_annex_ii(snapshot: Snapshot, worked: WorkedYear) -> None:
    """Active in the period, under way or stopped in it; a mere registration is no support yet."""
    lines = [(line.organisation, line.solution, line.state, line.active, line.concluded_on)
             for line in snapshot.supports]  # fmt: skip
    assert lines == [
        ("Công ty TNHH Dệt Bình Minh", "5S", "in_progress", True, ""),
        ("Công ty TNHH Dệt Bình Minh", "ISO 9001", "certified", True, "2025-06-01"),
        ("Hộ kinh doanh Trần Văn Tám", "Truy xuất nguồn gốc", "applied", True, "2024-12-15"),
        ("Hợp tác xã Muối Bạch Long", "Lean", "withdrawn", False, ""),
    ]


def test_an_organisation_in_annex_ii(snapshot: Snapshot) -> None:
    weaver, household = snapshot.supports[1], snapshot.supports[2]
    assert (weaver.tax_code, weaver.industry, weaver.size) == ("0100233488", "Dệt", "Nhỏ")
    assert weaver.address == "Xóm 5, xã Nghĩa Phú", "the title of the annex names the district"
    assert (weaver.certificate_number, weaver.certificate_expires) == ("VN-1234", "2028-06-30")
    assert household.tax_code == "036*******34", "a 12-digit tax code is a personal number"


def test_certificates_issued_valid_ending_and_ended(snapshot: Snapshot, worked: WorkedYear) -> None:
    ids = worked.ids
    assert {line.id for line in snapshot.certificates} == {
        ids["weaver_certificate"],
        ids["household_certificate"],
    }
    assert set(snapshot.valid_certificates) == {line.id for line in snapshot.certificates}
    assert [line.standard for line in snapshot.expiring_certificates] == ["VietGAP"]
    assert [line.standard for line in snapshot.expired_certificates] == ["HACCP"]


def test_a_certificate_that_was_renewed_has_not_ended(worked: WorkedYear) -> None:
    worked.save(
        "renewed",
        "certificate",
        {
            "organisation": worked.ids["salt"],
            "standard": "HACCP",
            "certifier": "QUACERT",
            "issued": "2025-01-05",
            "expires": "2028-01-04",
        },
    )
    assert take_snapshot(worked.workspace, YEAR).expired_certificates == ()


def test_courses_count_those_who_were_there(snapshot: Snapshot) -> None:
    (course,) = snapshot.courses
    assert (course.public, course.enterprise, course.other) == (3, 8, 0)
    assert (course.attendances, course.listed) == (11, 12)


def test_people_and_recognitions(snapshot: Snapshot) -> None:
    (expert,) = snapshot.experts
    assert (expert.name, expert.number, expert.valid, expert.new) == (
        "Phạm Thị Bích",
        "CG-07",
        True,
        True,
    )
    assert [line.organisation for line in snapshot.recognitions] == ["Công ty TNHH Dệt Bình Minh"]


def test_no_identity_number_reaches_the_snapshot(snapshot: Snapshot) -> None:
    content = msgspec.json.encode(snapshot).decode()
    assert "036187001234" not in content
    assert "036068001234" not in content


def test_targets_are_those_of_the_progress(snapshot: Snapshot, worked: WorkedYear) -> None:
    workspace = worked.workspace
    told = progress(workspace.database, workspace.environment, workspace.plan, period=YEAR)
    assert [
        (target.code, target.in_period, target.cumulative, target.state)
        for target in snapshot.targets
    ] == [
        (each.code, each.in_period, each.cumulative, each.state) for each in told.targets
    ]  # fmt: skip
    reached = {target.code: target.cumulative for target in snapshot.targets}
    assert (reached["MT03"], reached["MT04"], reached["MT06"]) == (1, 3, 1)
    assert (reached["MT07a"], reached["MT07b"]) == (8, 13)


def test_the_trend_adds_up_to_the_target(snapshot: Snapshot) -> None:
    years = {year.year: year.units for year in snapshot.trend}
    assert years == {2021: 0, 2022: 0, 2023: 0, 2024: 2, 2025: 1}


def test_sources_name_each_record_in_its_revision(worked: WorkedYear) -> None:
    worked.change("weaver_iso", agreement="13/HĐ-KTHT")
    sources = {
        source.id: (source.type, source.revision)
        for source in take_snapshot(worked.workspace, YEAR).sources
    }
    assert sources[worked.ids["weaver_iso"]] == ("support", 2)
    assert sources[worked.ids["kaizen/0"]] == ("attendance", 1)
    assert sources[worked.ids["weaver"]] == ("organisation", 1)
    assert worked.ids["salt_vietgap"] not in sources
    assert worked.workspace.office().id in sources


def test_a_deleted_record_no_longer_counts(worked: WorkedYear) -> None:
    worked.workspace.records.delete(worked.ids["kaizen/0"])
    assert take_snapshot(worked.workspace, YEAR).current.public == 2


def test_the_office_is_that_of_the_end_of_the_period(worked: WorkedYear) -> None:
    """A report on a time before the change keeps the names of that time."""
    workspace = worked.workspace
    old = workspace.records.get(workspace.office().id)
    ended = Draft("office_profile", {**old.values, "valid_to": "2025-06-30"}, old.id, old.revision)
    commune = {
        **old.values,
        "level": "commune",
        "name": "Ủy ban nhân dân xã Đồng Thịnh",
        "issuer_lines": "ỦY BAN NHÂN DÂN\nXÃ ĐỒNG THỊNH",
        "place_name": "Đồng Thịnh",
        "admin_unit": "13900@2025-07-01",
        "valid_from": "2025-07-01",
    }
    workspace.records.save_all([ended, Draft("office_profile", commune)])
    first_half = take_snapshot(workspace, period("h1", "2025"))
    whole = take_snapshot(workspace, YEAR)
    assert (first_half.office.name, first_half.office.area) == (
        "Ủy ban nhân dân huyện Nghĩa Hưng",
        "huyện Nghĩa Hưng",
    )
    assert (whole.office.name, whole.office.area) == (
        "Ủy ban nhân dân xã Đồng Thịnh",
        "xã Đồng Thịnh",
    )


def test_a_cut_off_may_be_asked_for(worked: WorkedYear) -> None:
    snapshot = take_snapshot(worked.workspace, YEAR, date(2025, 5, 15))
    assert snapshot.as_of == "2025-05-15"
    assert snapshot.current.courses == 0


def test_a_snapshot_is_plain_data(snapshot: Snapshot) -> None:
    assert msgspec.json.decode(msgspec.json.encode(snapshot), type=Snapshot) == snapshot


def test_an_office_without_records(office_workspace: Workspace) -> None:
    snapshot = take_snapshot(office_workspace, YEAR)
    assert snapshot.current == Counts()
    assert snapshot.previous is None
    assert snapshot.supports == snapshot.courses == ()


def test_without_an_office_there_is_no_report(workspace: Workspace) -> None:
    with pytest.raises(AppError, match="hồ sơ cơ quan"):
        take_snapshot(workspace, YEAR)


def test_a_period_that_has_not_begun_is_refused(office_workspace: Workspace) -> None:
    with pytest.raises(AppError, match="năm 2026 chưa bắt đầu"):
        take_snapshot(office_workspace, period("year", "2026"))
