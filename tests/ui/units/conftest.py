"""The assistant over a commune's office, as the window shows it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from nsuat_desktop.offices.units import use_reforms
from nsuat_desktop.records.record import Draft
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.offices.conftest import COMMUNE, DONG_THINH
from ui.common.changes import Changes
from ui.units.screen import UnitsScreen


@pytest.fixture
def commune(workspace: Workspace) -> Iterator[Workspace]:
    workspace.init_office(COMMUNE, "Nguyễn Thị Hà")
    for name in ("Công ty Một", "Công ty Hai"):
        values = {"name": name, "kind": "enterprise", "admin_unit": DONG_THINH}
        workspace.records.save(Draft("organisation", values))
    yield workspace
    use_reforms([])


@pytest.fixture
def told() -> list[tuple[str, object]]:
    """What the screen said in the bar, with what would take it back."""
    return []


@pytest.fixture
def changes() -> Changes:
    return Changes()


@pytest.fixture
def screen(
    qtbot: QtBot, commune: Workspace, changes: Changes, told: list[tuple[str, object]]
) -> UnitsScreen:
    made = UnitsScreen(commune, changes)
    made.notice.connect(lambda text, undo: told.append((text, undo)))
    qtbot.addWidget(made)
    made.resize(1140, 660)
    with qtbot.waitExposed(made):
        made.show()
    made.activated()
    return made


def message_of(parent: QWidget) -> str:
    """What the box that was opened says; it is closed again."""
    box = parent.findChildren(QMessageBox)[-1]
    text = box.text()
    box.close()
    return text
