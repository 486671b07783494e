import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from ui.common.buttons import Button
from ui.common.style_sheet import style_sheet
from ui.common.theme import DARK, LIGHT, Palette, apply_theme, contrast, theme_changed, tokens

# Every pair of ink and ground that the program draws text with.
PAIRS = [
    *((ink, ground) for ink in ("text", "muted", "primary") for ground in ("panel", "background")),
    *((ink, "panel") for ink in ("good", "warn", "bad")),
    *((tone, f"{tone}_soft") for tone in ("primary", "good", "warn", "bad")),
    *(("text", ground) for ground in ("primary_soft", "warn_soft", "band")),
    ("muted", "primary_soft"),
    ("on_primary", "primary"),
]


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_is_readable_on_every_ground(palette: Palette, ink: str, ground: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 4.5


def test_contrast_follows_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("scale", [0.9, 1.0, 1.25, 1.5])
def test_everything_grows_with_the_text(qtbot, qapp: QApplication, dark: bool, scale: float):
    apply_theme(qapp, dark, scale)
    button, line = Button("Lưu"), QLineEdit()
    qtbot.addWidget(button)
    qtbot.addWidget(line)
    line.show()
    button.adjustSize()
    assert qapp.font().pixelSize() == round(13 * scale)
    assert button.height() == tokens().control == round(32 * scale)
    assert abs(line.sizeHint().height() - tokens().control) <= 1
    assert tokens().palette is (DARK if dark else LIGHT)


def test_open_widgets_change_with_the_theme(qtbot, qapp: QApplication) -> None:
    button = QPushButton("Đóng")
    qtbot.addWidget(button)
    button.show()
    light = button.grab().toImage().pixelColor(4, button.height() // 2)
    with qtbot.waitSignal(theme_changed):
        apply_theme(qapp, dark=True, scale=1.0)
    assert button.grab().toImage().pixelColor(4, button.height() // 2) != light


def test_the_same_theme_twice_changes_nothing(qtbot, qapp: QApplication) -> None:
    with qtbot.assertNotEmitted(theme_changed):
        apply_theme(qapp, dark=False, scale=1.0)


def test_style_sheet_has_no_token_left() -> None:
    text = style_sheet(tokens())
    assert "@" not in text
    assert "$" not in text


def test_interface_font_has_all_vietnamese_letters(qapp: QApplication) -> None:
    info = QFontInfo(qapp.font())
    assert "Serif" not in info.family()
