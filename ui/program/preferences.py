"""How the window looks on this computer, kept beside the data."""

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from ui.common.theme import SCALES, apply_theme, system_is_dark

FILE_NAME = "window.ini"
MODES = ("system", "light", "dark")


class Preferences:
    """Theme and text size; `settings` also keeps places and widths of the window."""

    def __init__(self, data_dir: Path) -> None:
        self.settings = QSettings(str(data_dir / FILE_NAME), QSettings.Format.IniFormat)

    @property
    def mode(self) -> str:
        kept = str(self.settings.value("appearance/mode", "system"))
        return kept if kept in MODES else "system"

    @property
    def scale(self) -> float:
        try:
            kept = float(str(self.settings.value("appearance/scale", 1.0)))
        except ValueError:
            return 1.0
        return min(SCALES, key=lambda scale: abs(scale - kept))

    def choose(self, *, mode: str | None = None, scale: float | None = None) -> None:
        """Keep a choice and dress the open windows accordingly."""
        if mode is not None:
            self.settings.setValue("appearance/mode", mode)
        if scale is not None:
            self.settings.setValue("appearance/scale", scale)
        self.apply()

    def apply(self) -> None:
        """Dress the program as chosen, or as the system does."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        dark = system_is_dark(app) if self.mode == "system" else self.mode == "dark"
        apply_theme(app, dark, self.scale)
