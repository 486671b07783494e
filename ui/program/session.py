"""One data folder in one window, from the first painted frame to the backup on exit."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from nsuat_desktop.environment import VIETNAM, Environment
from ui.common.background import in_background
from ui.common.changes import Changes
from ui.common.errors import show_error
from ui.common.screen import Screen
from ui.overview.screen import OverviewScreen
from ui.program.first_paint import FirstPaint
from ui.program.head import HeadChips
from ui.program.peek import last_change, office_name
from ui.program.period import ReportingYear
from ui.program.preferences import Preferences
from ui.program.screens import Place, build_screen, places, screen_of_records
from ui.shell.main_window import MainWindow, ScreenSpec

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace
    from ui.program.first_steps import FirstSteps
    from ui.program.help import HelpWindow
    from ui.program.leaving import Leaving
    from ui.program.state_line import StateLine
    from ui.search.palette import Palette

FIRST_YEAR = 2021
LOCK_WAIT_SECONDS = 1.0
"""For another process that is just ending."""


class Session(QObject):
    """Shows the frame at once, then opens the data and hands them to the screens.

    `sample`: an office to practise on, whose calendar stands on the day of its last change.
    """

    ready = Signal()
    """The data are open and the overview fills, or the first start asks its questions."""
    refused = Signal(object)
    """The data cannot be opened; the window says why."""
    sample_asked = Signal()
    own_asked = Signal()
    ended = Signal()
    name_shown = Signal(str)

    def __init__(
        self,
        data_dir: Path,
        preferences: Preferences,
        *,
        author: str | None = None,
        sample: bool = False,
        environment: Environment | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.data_dir, self.preferences, self.is_sample = data_dir, preferences, sample
        self._author = author
        self.environment = environment or _environment(data_dir, sample)
        self.workspace: Workspace | None = None
        self.state: StateLine | None = None
        self.changes = Changes(self)
        self.year = ReportingYear(FIRST_YEAR, _reporting_year(self.environment.today()), self)
        self.window = MainWindow(
            [self._spec(place) for place in places()],
            preferences.settings,
            before_close=self._may_close,
        )
        self.leaving: Leaving | None = None
        self._head = HeadChips(self.window.head, self.year)
        self._head.name_asked.connect(self.ask_name)
        self._head.own_asked.connect(self.own_asked)
        self.first_steps: FirstSteps | None = None
        self.help: HelpWindow | None = None
        self.palette: Palette | None = None
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self.window)
        key.activated.connect(lambda: self.show_help())
        self.window.head.search.clicked.connect(self.show_search)
        if sample:
            self._head.mark_sample()

    # The first painted frame

    def show(self) -> None:
        """Paint the frame; the data follow."""
        overview = self.window.open_screen("overview")
        assert isinstance(overview, OverviewScreen)
        self.overview = overview
        self.window.navigation.setEnabled(False)
        today = self.environment.today().isoformat()
        self._head.show_office(office_name(self.data_dir, today) or "")
        FirstPaint(self.window, self.open_data)
        self.window.show()

    def _spec(self, place: Place) -> ScreenSpec:
        def factory() -> Screen:
            if place.key == "overview":
                return OverviewScreen(self.year, self.changes, self.open_records)
            return build_screen(place.key, self)

        return ScreenSpec(place.key, place.title, place.icon, place.section, factory, place.entry)

    # The data

    def open_data(self) -> None:
        """Open the folder off the window's thread: the database layer takes longer to load."""

        def open_it(progress: object) -> "tuple[Workspace, bool]":
            from nsuat_desktop.workspace import open_workspace

            opened = open_workspace(
                self.data_dir,
                write=True,
                author=self._author,
                environment=self.environment,
                wait_seconds=LOCK_WAIT_SECONDS,
            )
            return opened, opened.has_office()

        in_background(open_it, self._on_opened, self._on_refused, writes=True)

    @property
    def open_workspace(self) -> "Workspace":
        """The data; there are none before `ready`."""
        assert self.workspace is not None
        return self.workspace

    def _on_opened(self, opened: "tuple[Workspace, bool]") -> None:
        self.workspace, has_office = opened
        self.overview.show_instead(None)
        if has_office:
            self.begin()
        else:
            self._ask_first_steps()
            self.ready.emit()

    def _ask_first_steps(self) -> None:
        from ui.program.first_steps import FirstSteps

        self.first_steps = FirstSteps(self)
        self.first_steps.ask()

    def _on_refused(self, error: BaseException) -> None:
        from ui.program.trouble import TroublePage

        page = TroublePage(error, self.data_dir)
        page.again.connect(self.open_data)
        page.left.connect(self.window.close)
        self.overview.show_instead(page)
        self.refused.emit(error)

    def begin(self) -> None:
        """There is an office: let the work begin."""
        from ui.program.leaving import Leaving
        from ui.program.state_line import StateLine

        workspace = self.open_workspace
        self.leaving = Leaving(self.window, self._say)
        if workspace.can_write:
            self._take_dropped_files()
        self.window.navigation.setEnabled(True)
        self.window.head.search.setEnabled(True)
        self._head.show_office(workspace.office().name)
        self._head.show_year()
        self._head.show_user(workspace.environment.author or workspace.user_name)
        self.state = StateLine(self.window.status, workspace, self.changes)
        self.changes.records_changed.connect(self._on_changed)
        self.overview.start(workspace)
        self.overview.due_counted.connect(self._show_due)
        self._watch(workspace)
        self.ready.emit()

    def _take_dropped_files(self) -> None:
        """A list dropped on the window is brought in."""
        from ui.imports.entry import KEY, FileDrop

        FileDrop(self.window, lambda target: self.window.open_screen(KEY, target))

    def _watch(self, workspace: "Workspace") -> None:
        """Count what asks for attention, after the overview has its figures."""
        from ui.notices.centre import NoticeCentre

        self.centre = NoticeCentre(workspace, self.changes, self.window)
        self.centre.changed.connect(self._show_warnings)
        self.centre.failed.connect(lambda error: show_error(self.window, error))
        self.overview.due_counted.connect(self._count_first)
        self.window.status.warnings_opened.connect(lambda: self.window.open_screen("notices"))

    def _count_first(self) -> None:
        self.overview.due_counted.disconnect(self._count_first)
        self.centre.refresh()

    def _show_warnings(self) -> None:
        self.window.set_count("notices", self.centre.count)
        self.window.status.set_warnings(self.centre.count)

    def _on_changed(self, record_type: str) -> None:
        if record_type == "office_profile":
            self._head.show_office(self.open_workspace.office().name)

    def _show_due(self, count: int) -> None:
        self.window.set_count("certificate", count)

    # What screens ask for

    def open_records(self, record_type: str, ids: Sequence[str], caption: str) -> None:
        """Show just these records on their screen."""
        self.window.open_screen(screen_of_records(record_type), (list(ids), caption))

    def show_over(self, page: QWidget | None) -> None:
        """Put a page in place of the overview and let nothing else be opened; None: back."""
        free = page is None and self.state is not None
        self.window.navigation.setEnabled(free)
        self.window.head.search.setEnabled(free)
        if page is not None:
            self.window.open_screen("overview")
        self.overview.show_instead(page)

    def open_record(self, record_type: str, record_id: str) -> None:
        """Open one record on its screen; an attachment where it is attached."""
        if record_type == "attachment":
            values = self.open_workspace.records.get(record_id).values
            record_type, record_id = str(values["record_type"]), f"{values['record']}#files"
        self.window.open_screen(screen_of_records(record_type), record_id)

    def show_search(self) -> None:
        """The panel that finds records, commands and help."""
        if self.palette is None:
            from ui.program.commands import commands
            from ui.search.finder import Finder
            from ui.search.palette import Palette

            finder = Finder(self.open_workspace, self.window)
            self.palette = Palette(self.window, finder, lambda: commands(self), self.open_record)
        self.palette.open_under(self.window.head.search)

    def show_help(self, page: str = "") -> None:
        """A page of the help, or the one of the screen in front."""
        if self.help is None:
            from ui.program.help import HelpWindow

            self.help = HelpWindow(self.window)
        self.help.show_page(page or self.window.current_key)

    def ask_name(self) -> None:
        """Let another name be entered for who works here."""
        from ui.program.name_dialog import NameDialog

        dialog = NameDialog(self.open_workspace.environment.author, self.window)
        dialog.name_given.connect(self.set_name)
        dialog.open()

    def set_name(self, name: str) -> None:
        """Later changes carry this name."""
        try:
            self.open_workspace.set_user_name(name)
        except Exception as error:
            show_error(self.window, error)
            return
        self.show_name(name)

    def show_name(self, name: str) -> None:
        """The name of who works here has changed."""
        self._head.show_user(name)
        self.name_shown.emit(name)

    # The end

    def leave(self) -> bool:
        """Close the window to open other data; False when something keeps it open."""
        screens = [self.window.screen_of(place.key) for place in places()]
        if any(screen is not None and screen.unsaved() for screen in screens):
            self.window.notice.show_notice(
                self.tr("Còn thay đổi chưa lưu. Lưu hoặc hủy các thay đổi đó rồi chuyển.")
            )
            return False
        return self.window.close()

    def _say(self, text: str) -> None:
        if self.state is not None:
            self.state.say(text)

    def _leave(self, workspace: "Workspace") -> bool:
        assert self.leaving is not None
        self.centre.pause()
        left = self.leaving.leave(workspace)
        if not left:
            self.centre.go_on()
        return left

    def _may_close(self) -> bool:
        if self.workspace is not None:
            if self.state is None:  # no office yet: nothing to back up
                self.workspace.close()
            elif not self._leave(self.workspace):
                return False
            self.workspace = None
        self.ended.emit()
        return True


def _environment(data_dir: Path, sample: bool) -> Environment:
    moment = last_change(data_dir) if sample else None
    if moment is None:
        return Environment()
    # The sample stands still on the day it was last written, whatever the hour is now.
    started = datetime.now(UTC)
    days = started.astimezone(VIETNAM).date() - moment.astimezone(VIETNAM).date()
    behind = started - max(started - days, moment)
    return Environment(now=lambda: datetime.now(UTC) - behind)


def _reporting_year(today: date) -> int:
    """The reporting year that runs on a day; it ends on 14 December (Nghị định 09/2019)."""
    return today.year + ((today.month, today.day) > (12, 14))
