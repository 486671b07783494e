"""The window: head bar, navigation, one screen at a time, status line."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.common.layout import nest, spaced
from ui.common.notice_bar import NoticeBar
from ui.common.screen import Screen
from ui.shell.head_bar import HeadBar
from ui.shell.navigation import Entry, Navigation
from ui.shell.status_bar import StatusBar

if TYPE_CHECKING:
    from ui.shell.tab_strip import TabStrip

FIRST_SIZE = QSize(1366, 768)
FRAME = 40
"""Height of a title bar and borders, which the size of a window leaves out."""
SMALLEST_SIZE = QSize(1024, 600)


class ScreenSpec(NamedTuple):
    """One screen of the window; `factory` runs when the screen is first opened.

    Screens with one `entry` share a line of the navigation and are tabs of it; the first of them
    gives the line its picture, `entry` is its title. Empty: a line of its own.
    """

    key: str
    title: str
    icon: str
    section: str
    factory: Callable[[], Screen]
    entry: str = ""


class MainWindow(QMainWindow):
    """Shows the screens it is given and knows nothing of what they do.

    `settings` remembers size, place and the last screen. `before_close` is asked when the window
    is about to close (nothing unsaved is left then); False keeps it open.
    """

    def __init__(
        self,
        screens: Sequence[ScreenSpec],
        settings: QSettings,
        *,
        program: str = "NSUAT Desktop",
        before_close: Callable[[], bool] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._specs = {spec.key: spec for spec in screens}
        self._entries = _entries(screens)
        self._entry_of = {key: first for first, keys in self._entries.items() for key in keys}
        self._last_of = {first: first for first in self._entries}
        self._counts: dict[str, int] = {}
        self._tabs: TabStrip | None = None
        self._settings, self._before_close = settings, before_close
        self._built: dict[str, Screen] = {}
        self._current = ""
        self._closing = False
        self.setWindowTitle(program)
        self.setMinimumSize(SMALLEST_SIZE)
        self.head = HeadBar(program, self)
        lines = [self._specs[first] for first in self._entries]
        self.navigation = Navigation(
            [Entry(each.key, each.entry or each.title, each.icon, each.section) for each in lines],
            self,
        )
        self.navigation.chosen.connect(self.open_entry)
        self.status = StatusBar(self)
        self.notice = NoticeBar(self)
        self._stack = QStackedWidget(self)
        self._arrange()
        self._add_shortcuts()
        self._restore_place()

    def _arrange(self) -> None:
        page = QWidget(self)
        column = spaced(QVBoxLayout(page), 0)
        column.addWidget(self.head)
        middle = spaced(QHBoxLayout(), 0)
        middle.addWidget(self.navigation)
        self._content = spaced(QVBoxLayout(), 0)
        self._content.addWidget(self._stack, 1)
        self._content.addWidget(self.notice)
        nest(middle, self._content, 1)
        nest(column, middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(page)

    def _add_shortcuts(self) -> None:
        for number, key in enumerate(self.navigation.keys()[:9], start=1):
            self._on_key(f"Alt+{number}", partial(self.open_entry, key))
            self.navigation.button(key).setToolTip(f"Alt+{number}")
        self._on_key("Ctrl+Tab", lambda: self._step(1))
        self._on_key("Ctrl+Shift+Tab", lambda: self._step(-1))
        self._on_key("Ctrl+PgDown", lambda: self._step_tab(1))
        self._on_key("Ctrl+PgUp", lambda: self._step_tab(-1))

    def _on_key(self, keys: str, act: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(act)

    def open_screen(self, key: str, target: object = None) -> Screen:
        """Bring a screen to the front, built now if need be, and hand it what to show."""
        screen = self._built.get(key) or self._build(key)
        self._current = key
        first = self._entry_of[key]
        self._last_of[first] = key
        self._stack.setCurrentWidget(screen)
        self.navigation.select(first)
        self._show_tabs(first)
        screen.activated()
        if target is not None:
            screen.open_target(target)
        return screen

    def open_entry(self, first: str) -> Screen:
        """Bring an entry of the navigation to the front: the tab that was open there last."""
        return self.open_screen(self._last_of[first])

    def set_count(self, key: str, count: int) -> None:
        """How many things wait on a screen; an entry shows those of all its screens."""
        self._counts[key] = count
        first = self._entry_of[key]
        total = sum(self._counts.get(each, 0) for each in self._entries[first])
        self.navigation.set_count(first, total)

    @property
    def tabs(self) -> "TabStrip | None":
        """The tabs above the screen; None as long as none were needed."""
        return self._tabs

    def _show_tabs(self, first: str) -> None:
        keys = self._entries[first]
        if len(keys) == 1:
            if self._tabs is not None:
                self._tabs.hide()
            return
        if self._tabs is None:
            from ui.shell.tab_strip import TabStrip

            self._tabs = TabStrip(self)
            self._tabs.chosen.connect(self.open_screen)
            self._content.insertWidget(0, self._tabs)
        self._tabs.show_tabs([(key, self._specs[key].title) for key in keys])
        self._tabs.select(self._current)
        self._tabs.show()

    def _build(self, key: str) -> Screen:
        screen = self._specs[key].factory()
        screen.setAccessibleName(self._specs[key].title)
        screen.navigate.connect(self.open_screen)
        screen.notice.connect(self.notice.show_notice)
        screen.badge.connect(partial(self.set_count, key))
        self._built[key] = screen
        self._stack.addWidget(screen)
        return screen

    def _step(self, by: int) -> None:
        keys = self.navigation.keys()
        at = keys.index(self._entry_of[self._current]) if self._current else -by
        self.open_entry(keys[(at + by) % len(keys)])

    def _step_tab(self, by: int) -> None:
        if self._current:
            keys = self._entries[self._entry_of[self._current]]
            self.open_screen(keys[(keys.index(self._current) + by) % len(keys)])

    @property
    def current_key(self) -> str:
        """Key of the screen in front; empty before the first one is opened."""
        return self._current

    def screen_of(self, key: str) -> Screen | None:
        """The screen of this key when it has been built."""
        return self._built.get(key)

    def open_last_screen(self) -> None:
        """Open the screen that was in front when the program ended, or the first one."""
        last = str(self._settings.value("window/screen", ""))
        self.open_screen(last if last in self._specs else self.navigation.keys()[0])

    def _restore_place(self) -> None:
        place = self._settings.value("window/geometry")
        if not (place and self.restoreGeometry(place)):
            room = self.screen().availableGeometry().size()
            self.resize(FIRST_SIZE.boundedTo(room))
            if fills_screen(room):
                self.setWindowState(Qt.WindowState.WindowMaximized)

    def closeEvent(self, event: QCloseEvent) -> None:
        unsaved = [text for screen in self._built.values() if (text := screen.unsaved())]
        if unsaved and not self._closing:
            event.ignore()
            self._ask_to_drop(unsaved)
            return
        if self._before_close is not None and not self._before_close():
            self._closing = False
            event.ignore()
            return
        self._settings.setValue("window/geometry", self.saveGeometry())
        self._settings.setValue("window/screen", self._current)
        self._settings.sync()
        super().closeEvent(event)

    def _ask_to_drop(self, unsaved: list[str]) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.windowTitle())
        box.setText(self.tr("Còn thay đổi chưa lưu."))
        box.setInformativeText("\n".join(unsaved))
        stay = box.addButton(self.tr("Ở lại để lưu"), QMessageBox.ButtonRole.RejectRole)
        drop = box.addButton(self.tr("Đóng, bỏ thay đổi"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        drop.clicked.connect(self._close_anyway)
        box.open()

    def _close_anyway(self) -> None:
        self._closing = True
        self.close()


def fills_screen(room: QSize) -> bool:
    """Whether a first window takes all the room: with its frame it would not fit otherwise.

    On less than the smallest size a window that fills would be squeezed below it.
    """
    fits = room.width() > FIRST_SIZE.width() and room.height() >= FIRST_SIZE.height() + FRAME
    return not fits and room.boundedTo(SMALLEST_SIZE) == SMALLEST_SIZE


def _entries(screens: Sequence[ScreenSpec]) -> dict[str, list[str]]:
    """Key of the first screen of each line of the navigation -> keys of all its screens."""
    entries: dict[str, list[str]] = {}
    first_of: dict[str, str] = {}
    for spec in screens:
        first = first_of.setdefault(spec.entry, spec.key) if spec.entry else spec.key
        entries.setdefault(first, []).append(spec.key)
    return entries
