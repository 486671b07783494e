"""An office with a little of everything, on 23/11/2025, and the overview over it."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from tests.nsuat_desktop.plan.conftest import Logbook
from ui.common.changes import Changes
from ui.overview.screen import OverviewScreen
from ui.program.period import ReportingYear


@dataclass
class Opened:
    """What the overview asked the window to open."""

    records: list[tuple[str, tuple[str, ...], str]] = field(default_factory=list)
    places: list[tuple[str, object]] = field(default_factory=list)

    def open_records(self, record_type: str, ids: list[str], caption: str) -> None:
        self.records.append((record_type, tuple(ids), caption))


@dataclass
class Office:
    """The records by name, and a way to write more."""

    log: Logbook
    changes: Changes
    ids: dict[str, str]


@pytest.fixture
def office(office_workspace) -> Office:
    log = Logbook(office_workspace)
    ids = {name: log.organisation() for name in ("old", "new", "pending")}
    ids["support_old"] = log.support(ids["old"], "ISO9001", applied="2023-04-10")
    ids["support_new"] = log.support(ids["new"], "5S", applied="2025-03-01")
    ids["support_pending"] = log.support(ids["pending"], "ISO9001", in_progress="2025-06-01")
    ids["course"] = log.course("2025-05-14", "2025-05-16")
    ids["public"] = log.attendance(ids["course"], "public", public_kind="administration")
    ids["enterprise"] = log.attendance(ids["course"], "enterprise")
    ids["certificate"] = log.save(
        "certificate",
        {
            "organisation": ids["old"],
            "standard": "ISO9001",
            "number": "Q-1",
            "certifier": "Tổ chức chứng nhận A",
            "issued": "2023-05-01",
            "expires": "2025-12-10",
        },
    )
    log.macro("labour_productivity_growth", [(2021, "7.1"), (2022, "7.3")])
    return Office(log, Changes(), ids)


@pytest.fixture
def opened() -> Opened:
    return Opened()


@pytest.fixture
def show(qtbot: QtBot, opened: Opened) -> Callable[..., OverviewScreen]:
    """Shows the overview as the window does: the frame first, then the data."""

    def build(workspace, changes: Changes | None = None) -> OverviewScreen:
        year = ReportingYear(2021, 2025)
        made = OverviewScreen(year, changes or Changes(), opened.open_records)
        made.navigate.connect(lambda key, target: opened.places.append((key, target)))
        made.year = year
        qtbot.addWidget(made)
        made.resize(1140, 660)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        with qtbot.waitSignal(made.due_counted):
            made.start(workspace)
        return made

    return build


@pytest.fixture
def screen(show, office: Office) -> OverviewScreen:
    return show(office.log.workspace, office.changes)
