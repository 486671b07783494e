"""What the shell asks of a screen, and the pieces every screen is made of."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.common.layout import EDGE, GAP, nest, spaced


class Screen(QWidget):
    """One entry of the navigation. The shell builds it when it is first opened.

    `navigate(key, target)` asks the shell for another screen and hands it `target`;
    `notice(text, undo)` shows the bar at the foot of the window (undo may be None);
    `badge(count)` puts a number beside the screen's entry.
    """

    navigate = Signal(str, object)
    notice = Signal(str, object)
    badge = Signal(int)

    def activated(self) -> None:
        """Called each time the screen comes to the front."""

    def open_target(self, target: object) -> None:
        """Show what another screen asked for (ids of records, a filter); kinds are the screen's."""

    def unsaved(self) -> str:
        """What would be lost if the window closed now, in a few words; empty when nothing."""
        return ""

    def tell(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say what was done; with `undo` a button takes it back."""
        self.notice.emit(text, undo)


class PageHeader(QWidget):
    """The first line of a screen: heading, what belongs to it, and the actions at the right."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(title, "heading")
        self._line = spaced(QHBoxLayout(self), GAP)
        self._line.addWidget(self._title)
        self._line.addStretch(1)
        self._parts = 1
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets after the heading."""
        for widget in widgets:
            self._line.insertWidget(self._parts, widget, 0, Qt.AlignmentFlag.AlignVCenter)
            self._parts += 1

    def add_filling(self, widget: QWidget) -> None:
        """Put a widget after the heading that takes the free width and gives way to the rest."""
        self._line.insertWidget(self._parts, widget, 100, Qt.AlignmentFlag.AlignVCenter)
        self._parts += 1

    def add_actions(self, *widgets: QWidget) -> None:
        """Put widgets at the right end, the main action last."""
        for widget in widgets:
            self._line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)


class Card(QFrame):
    """A panel with a fine border; `body` is its layout, an optional title its first line."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = spaced(QVBoxLayout(self), 8, (14, 12))
        self.title_line = QHBoxLayout()
        self.title = label(title, "title")
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if title:
            self.title_line.addWidget(self.title, 1)
            nest(self.body, self.title_line)
            self.setAccessibleName(title)


def label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """A label in one of the roles of the style sheet; never reads its text as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


def page_layout(widget: QWidget, *parts: QWidget) -> QVBoxLayout:
    """Lay out a screen with the margins of the house; the last part takes the free height."""
    layout = spaced(QVBoxLayout(widget), GAP, EDGE)
    for part in parts:
        layout.addWidget(part, 1 if part is parts[-1] else 0)
    return layout
