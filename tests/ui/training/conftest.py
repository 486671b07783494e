"""A data folder with organisations, persons and a course; the screen over it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from nsuat_desktop.records.record import Draft, Record
from ui.common.changes import Changes
from ui.training.screen import TrainingScreen

COURSE = {
    "title": "Công cụ 5S và Kaizen",
    "kind": "workshop_training",
    "starts": "2025-05-14",
    "ends": "2025-05-16",
}


class Office:
    """The records of an office, and shortcuts to look at them."""

    def __init__(self, workspace) -> None:
        self.workspace = workspace
        self.changes = Changes()
        self.company = self.save(
            "organisation", name="Công ty CP May Nghĩa Hưng", kind="enterprise"
        )
        self.commune = self.save("organisation", name="UBND xã Nghĩa Lâm", kind="public_body")

    def save(self, record_type: str, **values: object) -> Record:
        return self.workspace.records.save(Draft(record_type, values))

    def course(self, *attendees: dict, **values: object) -> Record:
        made = self.save("training_course", **{**COURSE, **values})
        for attendee in attendees:
            self.save("attendance", course=made.id, **attendee)
        return made

    def attendances(self) -> list[tuple]:
        """(name, category, came) of all attendances, by given name."""
        rows = self.workspace.reader.first_rows("attendance", 500)
        return [
            (row.labels["person"], row.values["category"], row.values["attended"]) for row in rows
        ]


@pytest.fixture
def office(workspace) -> Office:
    return Office(workspace)


@pytest.fixture
def screen(
    qtbot: QtBot, office: Office, settings: QSettings
) -> Iterator[Callable[..., TrainingScreen]]:
    """Builds the screen as the shell shows it, and keeps it alive as long as the test."""
    built: list[TrainingScreen] = []

    def build(width: int = 1140) -> TrainingScreen:
        made = TrainingScreen(office.workspace, office.changes, None, settings)
        qtbot.addWidget(made)
        made.resize(width, 660)
        made.show()
        qtbot.waitExposed(made)
        made.activated()
        qtbot.waitUntil(lambda: made.list.count.text() != "")
        built.append(made)
        return made

    yield build
    built.clear()
