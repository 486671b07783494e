"""A data folder with a few records, and the screens over it."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from nsuat_desktop.records.record import Draft, Record
from ui.common.changes import Changes
from ui.records.screen import RecordsScreen

COMPANY = {
    "name": "Công ty TNHH Gạo Toản Xuân",
    "kind": "enterprise",
    "tax_code": "0100233488",
    "admin_unit": "13891@start",
    "industry_version": "vsic2018",
    "industry_code": "10",
}


@dataclass
class Office:
    """What a test looks at: the records, and what the screens asked for."""

    workspace: object
    changes: Changes
    opened: list[tuple[str, str]] = field(default_factory=list)

    def save(self, record_type: str, **values: object) -> Record:
        """Put a record into the database; a dict in place of a name gives all values."""
        return self.workspace.records.save(Draft(record_type, values))

    def organisation(self, name: str, **values: object) -> Record:
        return self.save("organisation", **{"name": name, "kind": "enterprise", **values})

    def open_record(self, record_type: str, record_id: str) -> None:
        self.opened.append((record_type, record_id))

    def titles(self, record_type: str) -> list[str]:
        return [row.title for row in self.workspace.reader.first_rows(record_type)]


@pytest.fixture
def office(workspace) -> Office:
    return Office(workspace, Changes())


@pytest.fixture
def screen(qtbot: QtBot, office: Office, settings: QSettings) -> Callable[..., RecordsScreen]:
    """Builds the screen of a type, shown as the shell shows it."""

    def build(record_type: str = "organisation") -> RecordsScreen:
        made = RecordsScreen(
            office.workspace, record_type, office.changes, office.open_record, settings
        )
        qtbot.addWidget(made)
        made.resize(1140, 660)
        made.show()
        qtbot.waitExposed(made)
        made.activated()
        qtbot.waitUntil(lambda: made.list.count.text() != "")
        return made

    return build
