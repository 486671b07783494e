"""An office with something to report on, on 23/11/2025, and the report screen over it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nsuat_desktop.environment import Environment
from nsuat_desktop.records.record import Record
from nsuat_desktop.reporting.life.freezing import freeze
from nsuat_desktop.reporting.life.subject import on_period
from nsuat_desktop.reporting.periods import period
from nsuat_desktop.workspace import Workspace, open_workspace
from tests.factories import OFFICE
from tests.nsuat_desktop.plan.conftest import Logbook
from tests.nsuat_desktop.reporting.life.frozen_year import REASON, Clock
from tests.nsuat_desktop.reporting.worked_year import WorkedYear
from ui.common.background import wait_for_tasks
from ui.common.changes import Changes
from ui.program.period import ReportingYear
from ui.reports.screen import ReportScreen


@dataclass
class Desk:
    """The screen, the records by name, and what the screen asked for."""

    screen: ReportScreen
    log: Logbook
    changes: Changes
    year: ReportingYear
    ids: dict[str, str]
    opened: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    places: list[tuple[str, object]] = field(default_factory=list)
    told: list[tuple[str, object]] = field(default_factory=list)


@pytest.fixture
def desk(qtbot: QtBot, office_workspace) -> Desk:
    log, changes, year = Logbook(office_workspace), Changes(), ReportingYear(2021, 2025)
    profile = office_workspace.records.get(office_workspace.office().id)
    log.change(
        profile.id,
        other_signers=[{"form": "TL", "post": "Trưởng phòng", "name": "Lê Thị Thay"}],
    )
    ids = {"unit": log.organisation(), "course": log.course("2025-05-14", "2025-05-16")}
    ids["support"] = log.support(ids["unit"], "ISO9001", applied="2025-03-01")
    log.attendance(ids["course"], "public", public_kind="administration")
    made = Desk(None, log, changes, year, ids)
    screen = ReportScreen(
        office_workspace,
        changes,
        year,
        lambda kind, ids, caption: made.opened.append((kind, tuple(ids))),
    )
    screen.navigate.connect(lambda key, target: made.places.append((key, target)))
    screen.notice.connect(lambda text, undo: made.told.append((text, undo)))
    made.screen = screen
    qtbot.addWidget(screen)
    screen.resize(1140, 660)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    qtbot.waitUntil(lambda: screen.preview.pages.count > 0, timeout=20_000)
    return made


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Workspace]:
    """An office whose year 2025 is over, with records behind every figure."""
    environment = Environment(author="Nguyễn Thị Hà", now=Clock())
    opened = open_workspace(tmp_path / "data", write=True, environment=environment)
    opened.init_office(OFFICE, "Nguyễn Thị Hà")
    WorkedYear(opened)
    yield opened
    wait_for_tasks()
    opened.close()


@pytest.fixture
def report(office: Workspace) -> Record:
    """Its report on 2025, frozen."""
    return freeze(office, on_period(period("year", "2025")), accept_gaps=REASON)
