"""Windows open at a size that the screen holds, whatever the size of the text."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.common.layout import fit_window
from ui.common.theme import apply_theme


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_window_grows_with_the_text_up_to_the_screen(
    qtbot: QtBot, qapp: QApplication, scale: float
) -> None:
    apply_theme(qapp, dark=False, scale=scale)
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    fit_window(window, 300, 200)
    assert window.size() == QSize(round(300 * scale), round(200 * scale))
    fit_window(window, room.width(), room.height())
    assert window.width() < room.width()
    assert window.height() < room.height()
