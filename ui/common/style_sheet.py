"""The style sheet of the window, generated from the tokens.

Widgets choose their look by a dynamic property, never by a style sheet of their own:
`role`: "heading", "title", "muted", "section", "figure", "good", "warn", "bad" (labels);
"card", "panel", "line" (frames). `severity`: "error", "warning" (editors).
"""

import re
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QTemporaryDir

from nsuat_desktop.resources import resource_path
from ui.common.theme import HEADING_SIZE, TEXT_SIZE, Tokens

_TEXT_SIZES = {"$text": TEXT_SIZE, "$heading": HEADING_SIZE, "$small": 12, "$figure": 26}
_MARKS = {"check": "on_primary", "chevron-down": "muted", "chevron-up": "muted"}


@lru_cache(maxsize=1)
def _folder() -> QTemporaryDir:
    return QTemporaryDir()


def _mark(name: str, color: str) -> str:
    """Address of an icon file in one colour; style sheets cannot colour a picture themselves."""
    path = Path(_folder().path(), f"{name}-{color.lstrip('#')}.svg")
    if _folder().isValid() and not path.exists():
        drawing = resource_path("icons", f"{name}.svg").read_text("utf-8")
        path.write_text(drawing.replace("#000", color), "utf-8")
    return path.as_posix()


def style_sheet(now: Tokens) -> str:
    """The whole style sheet for one theme and text size.

    In the text below `@name` is a colour, `@mark-name` an icon file, `$name` a text size, and
    `8u` a length at 100 % text; plain `px` does not grow with the text.
    """
    values = {f"@{role}": color for role, color in now.palette._asdict().items()}
    values |= {f"@mark-{n}": _mark(n, getattr(now.palette, role)) for n, role in _MARKS.items()}
    values |= {name: f"{now.px(size)}px" for name, size in _TEXT_SIZES.items()}
    text = re.sub(r"[@$][a-z_-]+", lambda found: values[found[0]], _SHEET)
    return re.sub(r"\b(\d+)u\b", lambda found: f"{now.px(int(found[1]))}px", text)


_SHEET = """
QWidget { color: @text; }
QMainWindow, QDialog, QWizard, QWidget[role="page"] { background: @background; }
QLabel { background: transparent; }
QLabel[role="heading"] { font-size: $heading; font-weight: 600; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="record"] { font-size: 15u; font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="section"] { color: @muted; font-size: $small; }
QLabel[role="figure"] { font-size: $figure; font-weight: 700; }
QLabel[role="good"] { color: @good; }
QLabel[role="warn"] { color: @warn; }
QLabel[role="bad"] { color: @bad; }
QLabel[role="problem"] { font-size: $small; }
QLabel[role="problem"][severity="error"] { color: @bad; }
QLabel[role="problem"][severity="warning"] { color: @warn; }
QLabel[role="problem"][severity="info"] { color: @muted; }

QFrame[role="card"] { background: @panel; border: 1px solid @line; border-radius: 8u; }
QFrame[role="panel"] { background: @panel; border: 0; }
QFrame[role="line"] { background: @line; border: 0; max-height: 1px; min-height: 1px; }

QFrame#headBar { background: @panel; border: 0; border-bottom: 1px solid @line; }
QLabel[role="program"] { color: @primary; font-size: 15u; font-weight: 600; }
QScrollArea#navigation { background: @panel; border: 0; border-right: 1px solid @line; }
QWidget#navigationPage { background: @panel; }
QFrame#statusBar { background: @panel; border: 0; border-top: 1px solid @line; }
QLabel[role="status"], QPushButton#statusWarnings { color: @muted; font-size: $small; }
QLabel[tone="good"] { color: @muted; }
QLabel[tone="warn"] { color: @warn; }
QLabel[tone="bad"] { color: @bad; }
QPushButton#statusWarnings { color: @warn; background: transparent; border: 0; min-height: 20u;
    padding: 0 4u; }
QPushButton#statusWarnings:hover { text-decoration: underline; }
QPushButton#statusWarnings:focus { border: 1px solid @primary; padding: 0 3u; }
QFrame#gapsBox { background: @warn_soft; border: 1px solid @warn; border-radius: 6u; }
QFrame#noticeBar { background: @primary_soft; border: 0; border-top: 1px solid @line; }
QFrame#palette { background: @panel; border: 1px solid @muted; border-radius: 8u; }
QListView[role="inner"] { border: 0; border-radius: 0; }
QFrame#banner { background: @primary_soft; border: 0; border-radius: 6u; }
QFrame#banner[tone="warn"] { background: @warn_soft; }
QFrame#banner[tone="bad"] { background: @bad_soft; }

QPushButton, QDialogButtonBox QPushButton {
    background: @panel; border: 1px solid @line; border-radius: 6u;
    min-height: 30u; padding: 0 12u;
}
QPushButton:hover { border-color: @muted; }
QPushButton:pressed { background: @primary_soft; }
QPushButton:focus { border: 2px solid @primary; padding: 0 11u; }
QPushButton:disabled { color: @muted; }
QPushButton:default { background: @primary; border-color: @primary; color: @on_primary; }
QPushButton:default:focus { border: 2px solid @text; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6u;
    icon-size: 16u;
    padding: 4u; }
QToolButton:hover { background: @primary_soft; }
QToolButton:focus { border: 2px solid @primary; padding: 3u; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: @panel; border: 1px solid @line; border-radius: 6u;
    padding: 0 9u; selection-background-color: @primary; selection-color: @on_primary;
}
QLineEdit, QAbstractSpinBox, QComboBox { min-height: 30u; max-height: 30u; }
QLineEdit { padding: 0 7u; }
QPlainTextEdit, QTextEdit { padding: 4u 5u; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover { border-color: @muted; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid @primary; padding: 0 8u; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3u 4u; }
QLineEdit:focus { padding: 0 6u; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { min-height: 28u; max-height: 28u; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"], QLineEdit:disabled,
QComboBox:disabled, QPlainTextEdit:disabled { background: @background; color: @muted; }
*[severity="error"]:!focus { border-color: @bad; }
*[severity="warning"]:!focus { border-color: @warn; }
QLineEdit[severity="error"]:focus, QPlainTextEdit[severity="error"]:focus,
QComboBox[severity="error"]:focus { border-color: @bad; }
QLineEdit[severity="warning"]:focus, QPlainTextEdit[severity="warning"]:focus,
QComboBox[severity="warning"]:focus { border-color: @warn; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {
    background: transparent; border: 0; padding: 0; }

QLineEdit[cell="true"], QLineEdit[cell="true"]:focus { border: 2px solid @primary;
    border-radius: 0; padding: 0 4u; min-height: 0; max-height: 9999px; }

QComboBox::drop-down { border: 0; width: 24u; }
QComboBox::down-arrow { image: url(@mark-chevron-down); width: 14u; height: 14u; }
QComboBox QAbstractItemView { border: 1px solid @line; background: @panel; outline: 0;
    padding: 4u; }

QAbstractItemView { background: @panel; border: 1px solid @line; border-radius: 8u; outline: 0;
    selection-background-color: @primary_soft; selection-color: @text;
    alternate-background-color: @background; }
QAbstractItemView::item { min-height: 28u; padding: 0 6u; border: 0; }
QAbstractItemView::item:selected { background: @primary_soft; color: @text; }
QAbstractItemView::item:hover:!selected { background: @background; }
QTableView[role="inner"], QListView[role="inner"] { border: 0; border-radius: 0; }
QHeaderView { background: @panel; border: 0; }
QHeaderView::section { background: @panel; color: @muted; border: 0;
    border-bottom: 1px solid @line; padding: 0 8u; min-height: 29u; font-weight: 600; }
QHeaderView::up-arrow { image: url(@mark-chevron-up); width: 12u; height: 12u; }
QHeaderView::down-arrow { image: url(@mark-chevron-down); width: 12u; height: 12u; }
QTableCornerButton::section { background: @panel; border: 0; border-bottom: 1px solid @line; }

QCheckBox, QRadioButton { spacing: 8u; min-height: 24u; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: 16u; height: 16u;
    border: 1px solid @muted; background: @panel; border-radius: 4u; }
QRadioButton::indicator { border-radius: 8u; }
QCheckBox::indicator:checked { background: @primary; border-color: @primary;
    image: url(@mark-check); }
QRadioButton::indicator:checked { border: 5u solid @primary; width: 8u; height: 8u; }
QCheckBox:focus, QRadioButton:focus { color: @primary; }
QCheckBox::indicator:focus { border: 2px solid @primary; width: 14u; height: 14u; }
QCheckBox::indicator:disabled { border-color: @line; background: @background; }

QMenu { background: @panel; border: 1px solid @line; border-radius: 8u; padding: 4u; }
QMenu::item { padding: 6u 24u 6u 12u; border-radius: 4u; min-height: 20u; }
QMenu::item:selected { background: @primary_soft; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::icon { padding-left: 8u; }
QMenu::separator { height: 1px; background: @line; margin: 4u 8u; }
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 4u 8u; }

QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 12u; }
QScrollBar:horizontal { height: 12u; }
QScrollBar::handle { background: @line; border: 3px solid transparent; border-radius: 6u; }
QScrollBar::handle:vertical { min-height: 32u; margin: 2px 3px; border: 0; border-radius: 3u; }
QScrollBar::handle:horizontal { min-width: 32u; margin: 3px 2px; border: 0; border-radius: 3u; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget[role="clear"] { background: transparent; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @line; }
QProgressBar { background: @background; border: 1px solid @line; border-radius: 4u;
    max-height: 8u; min-height: 8u; }
QProgressBar::chunk { background: @primary; border-radius: 3u; }
QTabWidget::pane { border: 0; }

QCalendarWidget QWidget#qt_calendar_navigationbar { background: @panel; }
QCalendarWidget QToolButton { color: @text; font-weight: 600; min-width: 24u; }
QCalendarWidget QAbstractItemView { border: 0; border-radius: 0;
    selection-background-color: @primary; selection-color: @on_primary; }
QCalendarWidget QAbstractItemView::item:selected { background: @primary; color: @on_primary; }
QCalendarWidget QAbstractItemView::item { min-height: 0; padding: 0; }
"""
