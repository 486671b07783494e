"""Every test of the window runs in the light theme at 100 % text with its own settings file."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.common.cycles import CycleSearch
from ui.common.theme import apply_theme


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
