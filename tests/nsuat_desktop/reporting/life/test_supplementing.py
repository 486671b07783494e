"""A supplement must have something to say: nobody signs the same report twice."""

from datetime import UTC, datetime

import pytest

from nsuat_desktop.errors import AppError
from nsuat_desktop.offices.map_view import MapMode, MapView
from nsuat_desktop.records.history import last_change, undo
from nsuat_desktop.records.record import Draft, Record
from nsuat_desktop.reporting.edits import ReportEdits
from nsuat_desktop.reporting.life.changes import changes_since
from nsuat_desktop.reporting.life.freezing import freeze, frozen_document
from nsuat_desktop.reporting.life.steps import (
    mark_returned,
    mark_sent,
    mark_signed_on_paper,
)
from nsuat_desktop.reporting.life.subject import Subject
from nsuat_desktop.reporting.life.supplementing import map_of, supplement
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.reporting.life.frozen_year import REASON, Clock
from tests.nsuat_desktop.reporting.worked_year import WorkedYear


@pytest.fixture
def signed(signed: Record, clock: Clock) -> Record:
    """Looked at again in the year after."""
    clock.day = datetime(2026, 1, 17, 2, 0, tzinfo=UTC)
    return signed


def refuse(office: Workspace, report: Record) -> None:
    """There is nothing to supplement."""
    reports = office.reader.ids("report")
    with pytest.raises(AppError, match="Chưa có gì để bổ sung"):
        supplement(office, report.id, "Điều chỉnh số liệu.", accept_gaps=REASON)
    assert office.reader.ids("report") == reports


def take(office: Workspace, report: Record) -> None:
    newer = supplement(office, report.id, "Điều chỉnh số liệu.", accept_gaps=REASON)
    assert newer.values["supplements"] == report.id


def change_agreement(office: Workspace) -> str:
    """A change that no page shows; returns its change set."""
    record = office.records.get(office.reader.ids("support")[0])
    values = {**record.values, "agreement": "12/TT"}
    office.records.save(Draft(record.type, values, record.id, record.revision))
    change = last_change(office.database)
    assert change is not None
    return change[0]


def test_the_same_report_is_not_sent_twice(office: Workspace, signed: Record) -> None:
    refuse(office, signed)


def test_what_was_returned_may_be_answered_by_an_explanation(
    office: Workspace, signed: Record
) -> None:
    mark_sent(office, signed.id)
    refuse(office, signed)
    mark_returned(office, signed.id, "Giải trình số lớp")
    take(office, signed)


def test_other_wording_is_something_to_send(
    office: Workspace, signed: Record, year: Subject
) -> None:
    ReportEdits(office.form_drafts, year.period).put("I", "Viết lại.", "bản nháp")
    take(office, signed)


def test_a_record_behind_the_figures_is_something_to_send(
    office: Workspace, signed: Record, year: Subject
) -> None:
    change = change_agreement(office)
    assert changes_since(office, year).records
    undo(office.records, change)
    assert not changes_since(office, year).records
    refuse(office, signed)
    change_agreement(office)
    take(office, signed)


def test_a_supplement_is_compared_without_what_it_explained(
    office: Workspace, signed: Record, worked: WorkedYear
) -> None:
    worked.course("muộn", "2025-11-30", 2, 2)
    told = "Bổ sung 01 lớp.\n\nLý do: ghi muộn."
    first = supplement(office, signed.id, told, accept_gaps=REASON)
    mark_signed_on_paper(office, first.id)
    refuse(office, first)
    worked.course("muộn hơn", "2025-12-01", 1, 1)
    second = supplement(office, first.id, "Bổ sung thêm 01 lớp.", accept_gaps=REASON)
    assert second.values["version"] == 2
    assert len(frozen_document(office, second.id).body) > 2


def test_places_are_told_by_the_map_of_the_version_before(
    office: Workspace, worked: WorkedYear, year: Subject
) -> None:
    former = MapView(MapMode.FORMER_DISTRICT)
    first = freeze(office, year, accept_gaps=REASON, view=former)
    mark_signed_on_paper(office, first.id)
    refuse(office, first)
    worked.course("muộn", "2025-11-30", 1, 1)
    newer = supplement(office, first.id, "Bổ sung 01 lớp.", accept_gaps=REASON)
    assert map_of(office, newer.id) == former
