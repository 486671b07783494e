"""The whole window on a data folder with an office and a few records, on 23/11/2025."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nsuat_desktop.environment import Environment
from nsuat_desktop.records.record import Draft, Record
from nsuat_desktop.workspace import open_workspace
from tests.factories import OFFICE, fixed_now
from ui.common.background import wait_for_tasks
from ui.program.preferences import Preferences
from ui.program.session import Session


@dataclass
class Office:
    """The open window and the records in it by name."""

    session: Session
    records: dict[str, Record] = field(default_factory=dict)

    @property
    def workspace(self):
        return self.session.open_workspace

    @property
    def window(self):
        return self.session.window

    def save(self, record_type: str, **values: object) -> Record:
        """Write a record and let the window hear of it."""
        record = self.workspace.records.save(Draft(record_type, values))
        self.session.changes.announce(record_type)
        return record


@pytest.fixture
def filled() -> Callable[[Callable[..., Record]], dict[str, Record]]:
    """What is on record before the window opens; a test module may say otherwise."""

    def fill(save: Callable[..., Record]) -> dict[str, Record]:
        rice = save("organisation", name="Công ty TNHH Gạo Toản Xuân", kind="enterprise")
        return {
            "rice": rice,
            "salt": save("organisation", name="Hợp tác xã Muối Bạch Long", kind="cooperative"),
            "support": save(
                "support",
                organisation=rice.id,
                solution="ISO9001",
                steps={"applied": "2024-05-01"},
            ),
            "event": save("event", title="Hội thảo ISO", kind="workshop", starts="2025-03-01"),
        }

    return fill


@pytest.fixture
def office(qtbot: QtBot, tmp_path: Path, filled) -> Iterator[Office]:
    environment = Environment(author="Nguyễn Thị Hà", now=fixed_now)
    before = open_workspace(tmp_path / "data", write=True, environment=environment)
    before.init_office(OFFICE, "Nguyễn Thị Hà")
    records = filled(lambda record_type, **values: before.records.save(Draft(record_type, values)))
    before.close()
    session = Session(tmp_path / "data", Preferences(tmp_path), environment=environment)
    with qtbot.waitSignal(session.ready, timeout=20_000):
        session.show()
    session.window.activateWindow()
    yield Office(session, records)
    wait_for_tasks()
    session.open_workspace.close()
    session.workspace = None
    session.window.hide()
    session.window.deleteLater()
    QApplication.sendPostedEvents(session.window, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def office_folder(tmp_path: Path) -> Path:
    """A data folder with an office in it, closed."""
    folder = tmp_path / "data"
    environment = Environment(author="Nguyễn Thị Hà", now=fixed_now)
    workspace = open_workspace(folder, write=True, environment=environment)
    workspace.init_office(OFFICE, "Nguyễn Thị Hà")
    workspace.close()
    return folder


@pytest.fixture
def begin(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Session]]:
    """Starts a session and waits until it is ready, or refused."""
    sessions: list[Session] = []

    def start(folder: Path, *, ready: bool = True) -> Session:
        session = Session(folder, Preferences(tmp_path), environment=Environment(now=fixed_now))
        sessions.append(session)
        with qtbot.waitSignal(session.ready if ready else session.refused, timeout=20_000):
            session.show()
        return session

    yield start
    wait_for_tasks()
    for session in sessions:
        if session.workspace is not None:
            session.workspace.close()
            session.workspace = None
        session.window.hide()
        session.window.deleteLater()
    QApplication.sendPostedEvents(session.window, QEvent.Type.DeferredDelete.value)
