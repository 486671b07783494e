"""Pictures are drawn without a screen, and with letters, on every system."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QGuiApplication

from ui.common.offscreen import draw_without_screen


def test_windows_fonts_are_found_without_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(os, "environ", {"SYSTEMROOT": "W:"})
    draw_without_screen()
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert Path(os.environ["QT_QPA_FONTDIR"]) == Path("W:", "Fonts")


def test_there_are_letters_to_draw_with(qapp: QGuiApplication) -> None:
    assert qapp.platformName() == "offscreen"
    assert QFontDatabase.families()
