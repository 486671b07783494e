"""Colours, sizes and fonts of the window: the one place that holds them.

Widgets that paint themselves read `tokens()` inside `paintEvent`; what they cache they drop when
`theme_changed` is emitted. Everything else is styled by the generated style sheet.

This module is loaded before the first frame: every Qt class touched here brings its enums, and
PySide6 builds them one by one (QStyle's alone take as long as painting the window).
"""

import sys
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

APPLICATION_OPTIONS = ("-style", "Fusion")
"""To be given to QApplication: setting the style later would load QStyle and all its enums."""

SCALES = (0.9, 1.0, 1.1, 1.25, 1.5)
TEXT_SIZE = 13
HEADING_SIZE = 18
FAMILIES = ["Segoe UI", "Noto Sans"] if sys.platform == "win32" else ["Noto Sans"]
"""The first that is there; Qt takes the system's own when none is. Never the reports' font."""


class Palette(NamedTuple):
    """The colour tokens of one theme, as `#RRGGBB`."""

    background: str
    panel: str
    line: str
    text: str
    muted: str
    primary: str
    primary_soft: str
    on_primary: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    band: str


LIGHT = Palette(
    background="#F5F6F8",
    panel="#FFFFFF",
    line="#DDE1E7",
    text="#1B2430",
    muted="#5C6775",
    primary="#155A8A",
    primary_soft="#E3EEF6",
    on_primary="#FFFFFF",
    good="#2A794A",
    good_soft="#DFF1E6",
    warn="#996100",
    warn_soft="#FBEFD9",
    bad="#B3261E",
    bad_soft="#FBE4E2",
    band="#CFE0EC",
)

DARK = Palette(
    background="#171B21",
    panel="#1F252D",
    line="#343D49",
    text="#E6EAF0",
    muted="#9AA6B4",
    primary="#6FB1DF",
    primary_soft="#22384A",
    on_primary="#0E1A24",
    good="#6CC795",
    good_soft="#1E3A2B",
    warn="#E7B25A",
    warn_soft="#3D3118",
    bad="#F2867E",
    bad_soft="#452220",
    band="#2B4457",
)


class Tokens(NamedTuple):
    """What a widget needs to paint itself in the current theme and text size."""

    palette: Palette
    dark: bool
    scale: float

    def color(self, role: str) -> QColor:
        """Colour of a role named as in `Palette`."""
        return QColor(getattr(self.palette, role))

    def px(self, size: float) -> int:
        """A length given for 100 % text, in pixels at the current text size."""
        return max(1, round(size * self.scale))

    def font(self, size: float = TEXT_SIZE, *, bold: bool = False) -> QFont:
        """The interface font; `bold` is the semibold of headings. Figures are tabular."""
        font = QFont(FAMILIES)
        font.setPixelSize(self.px(size))
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        font.setFeature(QFont.Tag.fromString("tnum"), 1)
        return font

    @property
    def control(self) -> int:
        """Height of buttons and one-line editors."""
        return self.px(32)

    @property
    def row(self) -> int:
        """Height of a row in lists."""
        return self.px(30)

    @property
    def radius(self) -> int:
        """Corner radius of controls; cards use `px(8)`."""
        return self.px(6)


class _Notifier(QObject):
    changed = Signal()


_notifier = _Notifier()
theme_changed = _notifier.changed
_current = Tokens(LIGHT, dark=False, scale=1.0)


def tokens() -> Tokens:
    """The tokens of the theme in use."""
    return _current


def system_is_dark(app: QApplication) -> bool:
    """Whether the desktop asks for dark colours."""
    return app.styleHints().colorScheme() is Qt.ColorScheme.Dark


def apply_theme(app: QApplication, dark: bool, scale: float) -> None:
    """Dress the whole program; open windows change at once."""
    global _current
    from ui.common.style_sheet import style_sheet

    new = Tokens(DARK if dark else LIGHT, dark, scale)
    if new == _current and app.styleSheet():
        return
    _current = new
    app.setFont(new.font())
    app.setPalette(_qt_palette(new))
    app.setStyleSheet(style_sheet(new))
    theme_changed.emit()


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours by WCAG 2.1 (1 to 21)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _qt_palette(of: Tokens) -> QPalette:
    role = QPalette.ColorRole
    names = {
        role.Window: "background",
        role.WindowText: "text",
        role.Base: "panel",
        role.AlternateBase: "background",
        role.Text: "text",
        role.Button: "panel",
        role.ButtonText: "text",
        role.ToolTipBase: "panel",
        role.ToolTipText: "text",
        role.PlaceholderText: "muted",
        role.Highlight: "primary",
        role.HighlightedText: "on_primary",
        role.Accent: "primary",
        role.Link: "primary",
        role.LinkVisited: "primary",
        role.BrightText: "bad",
        role.Light: "panel",
        role.Midlight: "line",
        role.Mid: "line",
        role.Dark: "muted",
        role.Shadow: "line",
    }
    palette = QPalette()
    for each, name in names.items():
        palette.setColor(each, of.color(name))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, of.color("muted"))
    return palette
