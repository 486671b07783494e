"""An office whose year 2025 is over, so that its report can be frozen."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from nsuat_desktop.environment import Environment
from nsuat_desktop.records.record import Record
from nsuat_desktop.reporting.life.freezing import freeze
from nsuat_desktop.reporting.life.steps import mark_signed_on_paper, set_number
from nsuat_desktop.reporting.life.subject import Subject, on_period
from nsuat_desktop.reporting.periods import period
from nsuat_desktop.workspace import Workspace, open_workspace
from tests.factories import OFFICE
from tests.nsuat_desktop.reporting.life.frozen_year import REASON, Clock
from tests.nsuat_desktop.reporting.worked_year import WorkedYear


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def office(tmp_path: Path, clock: Clock) -> Iterator[Workspace]:
    environment = Environment(author="Nguyễn Thị Hà", now=clock)
    opened = open_workspace(tmp_path / "data", write=True, environment=environment)
    opened.init_office(OFFICE, "Nguyễn Thị Hà")
    yield opened
    opened.close()


@pytest.fixture
def worked(office: Workspace) -> WorkedYear:
    return WorkedYear(office)


@pytest.fixture
def year() -> Subject:
    return on_period(period("year", "2025"))


@pytest.fixture
def frozen(worked: WorkedYear, year: Subject) -> Record:
    return freeze(worked.workspace, year, accept_gaps=REASON)


@pytest.fixture
def signed(office: Workspace, frozen: Record, clock: Clock) -> Record:
    """Signed on paper, and looked at again two days later."""
    set_number(office, frozen.id, 15, date(2025, 12, 15))
    record = mark_signed_on_paper(office, frozen.id)
    clock.day = datetime(2025, 12, 17, 2, 0, tzinfo=UTC)
    return record
