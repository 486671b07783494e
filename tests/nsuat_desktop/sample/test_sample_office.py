"""The sample offices: their size, their content and that they are the same on every machine."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from nsuat_desktop.errors import AppError
from nsuat_desktop.offices.units import unit
from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.records.tax_code import checksum_holds
from nsuat_desktop.records.types.certificate import valid_on
from nsuat_desktop.records.types.support import state_of
from nsuat_desktop.sample.fill import fill_sample, open_sample_workspace
from nsuat_desktop.text.dates import last_day
from nsuat_desktop.workspace import Workspace


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    workspace = open_sample_workspace(tmp_path_factory.mktemp("sample") / "data")
    fill_sample(workspace)
    yield workspace
    workspace.close()


def all_values(workspace: Workspace, kind: str) -> list[dict[str, object]]:
    rows = workspace.reader.rows(kind, workspace.reader.ids(kind))
    return [dict(row.values) for row in rows]


def test_it_has_the_size_of_a_districts_work(sample: Workspace) -> None:
    wanted = {
        "organisation": 60,
        "support": 40,
        "certificate": 30,
        "training_course": 8,
        "attendance": 200,
        "expert": 4,
        "institution_programme": 1,
    }
    assert {kind: sample.reader.count(kind) for kind in wanted} == wanted
    assert sample.check() == []


def test_every_kind_a_clerk_writes_is_there(sample: Workspace) -> None:
    """None of what would be false: a decision on units, a report that was frozen and sent."""
    made = {kind for kind in descriptions() if sample.reader.count(kind)}
    assert set(descriptions()) - made == {"unit_reform", "report"}
    (plans,) = sample.reader.choices("agency", "so ke hoach va dau tu", 1)
    assert sample.records.get(plans.id).labels["successor"] == "Sở Tài chính"


def test_the_office_is_the_district_until_june_2025(sample: Workspace) -> None:
    office = sample.office(date(2024, 12, 14))
    assert office.issuer_lines == ("ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG")
    assert office.signer_lines() == ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    assert (office.valid_to, office.addressee) == ("2025-06-30", ("Sở Khoa học và Công nghệ",))
    assert unit(office.admin_unit or "").name == "Huyện Nghĩa Hưng"


def test_supports_are_in_every_state_and_17_organisations_applied(sample: Workspace) -> None:
    supports = all_values(sample, "support")
    states = Counter(state_of(values) for values in supports)
    assert set(states) == {
        "registered", "selected", "in_progress", "applied", "certified", "withdrawn",
    }  # fmt: skip
    counted = {
        values["organisation"]
        for values in supports
        if isinstance(steps := values["steps"], dict) and {"applied", "certified"} & set(steps)
    }
    assert len(counted) == 17


def test_attendances_reach_both_training_targets(sample: Workspace) -> None:
    attended = [values for values in all_values(sample, "attendance") if values["attended"]]
    groups = Counter(values["category"] for values in attended)
    assert groups == {"public": 63, "enterprise": 118, "other": 8}
    people = {
        group: len({values["person"] for values in attended if values["category"] == group})
        for group in ("public", "enterprise")
    }
    assert people == {"public": 48, "enterprise": 97}


@pytest.mark.parametrize("day", [date(2025, 6, 16), date(2025, 11, 23)])
def test_certificates_expire_within_30_60_and_90_days(sample: Workspace, day: date) -> None:
    left = [
        (last_day(str(values["expires"])) - day).days
        for values in all_values(sample, "certificate")
        if "expires" in values and valid_on(values, day)  # type: ignore[arg-type]
    ]
    assert any(days <= 30 for days in left)
    assert any(30 < days <= 60 for days in left)
    assert any(60 < days <= 90 for days in left)


def test_questionable_values_were_accepted_with_a_reason(sample: Workspace) -> None:
    organisations = all_values(sample, "organisation")
    wrong = [
        values
        for values in organisations
        if "tax_code" in values and not checksum_holds(str(values["tax_code"]))
    ]
    assert wrong
    assert all("accepted" in values for values in wrong)
    codes = [str(values["tax_code"]) for values in organisations if "tax_code" in values]
    assert all(code.startswith("0698") for code in codes if len(code) != 12)


def test_records_changed_later_show_their_history(sample: Workspace) -> None:
    (found,) = sample.reader.choices("organisation", "nuoc mam huong rang", 1)
    record = sample.records.get(found.id)
    assert (record.revision, record.created_by) == (2, "Nguyễn Thị Hà")
    assert record.created_at < record.updated_at


def content(database: Path) -> list[tuple[object, ...]]:
    with sqlite3.connect(database) as connection:
        found = [
            *connection.execute("SELECT * FROM record_version ORDER BY change_set, record_id"),
            *connection.execute("SELECT * FROM change_set ORDER BY sequence"),
            *connection.execute("SELECT * FROM app_state ORDER BY key"),
        ]
    connection.close()
    return found


def test_two_runs_write_the_same_content_ids_and_times(sample: Workspace, tmp_path: Path) -> None:
    again = open_sample_workspace(tmp_path / "again")
    fill_sample(again)
    again.close()
    assert content(tmp_path / "again" / "nsuat.db") == content(sample.database.path)


def test_a_folder_with_an_office_is_left_as_it_is(office_workspace: Workspace) -> None:
    with pytest.raises(AppError, match="đã có cơ quan"):
        fill_sample(office_workspace)
    assert office_workspace.reader.count("organisation") == 0


def test_the_commune_takes_over_the_organisations_of_its_land(tmp_path: Path) -> None:
    workspace = open_sample_workspace(tmp_path / "data", "dong-thinh")
    fill_sample(workspace, "dong-thinh")
    office = workspace.office()
    assert (office.issuer_lines[1], office.valid_from) == ("XÃ ĐỒNG THỊNH", "2025-07-01")
    units = Counter(values.get("admin_unit") for values in all_values(workspace, "organisation"))
    assert units["13900@2025-07-01"] == 11
    (found,) = workspace.reader.choices("organisation", "da giay hoang nam phat", 1)
    assert workspace.reader.count("certificate", {"organisation": found.id}) == 2
    assert workspace.check() == []
    workspace.close()
