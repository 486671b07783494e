"""An office with something to report on, on 23/11/2025, and the report screen over it."""

from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from tests.nsuat_desktop.plan.conftest import Logbook
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
