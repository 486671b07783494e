"""Windows open at a size that the screen holds; layouts stand in each other without a trace."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from ui.common.layout import fit_window, nest
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


def test_nothing_is_kept_of_the_items_of_a_nested_layout(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    outer, inner, innermost = QVBoxLayout(window), QHBoxLayout(), QVBoxLayout()
    labels = [QLabel(text) for text in "abc"]
    innermost.addWidget(labels[0])
    nest(inner, innermost)
    inner.addWidget(labels[1])
    inner.addStretch(1)
    nest(outer, inner)
    outer.addWidget(labels[2])
    items = [each for each in Shiboken.getAllValidWrappers() if isinstance(each, QWidgetItem)]
    assert items == []
    labels[1].setParent(None)
    assert inner.count() == 2
    window.show()
    assert labels[0].geometry().bottom() < labels[2].geometry().top()
