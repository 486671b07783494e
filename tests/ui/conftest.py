"""Every test of the window runs in the light theme at 100 % text with its own settings file."""

from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QSpacerItem, QWidget, QWidgetItem
from shiboken6 import Shiboken

from ui.common.cycles import CycleSearch
from ui.common.theme import apply_theme


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_call() -> Generator[None, None, None]:
    """No layout may keep Python objects of its items: see `ui.common.layout.nest`."""
    yield
    for each in Shiboken.getAllValidWrappers():
        if isinstance(each, QWidgetItem | QSpacerItem):
            assert "parent..." not in Shiboken.dump(each), "a filled layout was put into another"


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, dark=False, scale=1.0)
    yield
    apply_theme(qapp, dark=False, scale=1.0)


@pytest.fixture(scope="session", autouse=True)
def cycles(qapp: QApplication) -> CycleSearch:
    """As in the program; it stays so for all tests that the process runs after this one."""
    return CycleSearch(qapp)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def write() -> Callable[[QWidget, str], None]:
    """Types any text into a widget; QTest aborts on letters outside ASCII."""

    def type_text(widget: QWidget, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(widget, event)

    return type_text
