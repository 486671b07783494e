"""Pictures of every screen, on real data, without a display: `python -m ui.shots --to DIR`."""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from nsuat_desktop.environment import Environment
from ui.app import make_application
from ui.common.background import is_idle
from ui.common.offscreen import draw_without_screen
from ui.common.theme import apply_theme
from ui.program.peek import last_change
from ui.program.preferences import Preferences
from ui.program.screens import places
from ui.program.session import Session

if TYPE_CHECKING:
    from ui.reports.screen import ReportScreen
    from ui.reports.word_dialog import WordDialog

SIZE = (1366, 768)
TICK_MS = 50
QUIET_TICKS = 14
"""So long (0.7 s) nothing may happen before a picture is taken: longer than any pause in the UI."""
LONGEST_TICKS = 1200

PASTED = """STT\tTên đơn vị\tMST\tĐiện thoại\tNgày thành lập\tĐịa chỉ
1\tCông ty TNHH Đóng tàu Toàn Thắng\t0671732298\t(0228) 363 7398\t15/3/2010\tXã Nghĩa Lâm
2\tHợp tác xã Chiếu cói Tuyết Đức\t653962080\tchưa có\t31/2/2012\tThị trấn Rạng Đông
3\tCông ty cổ phần May Sông Ninh\t0100233489\t0912 345 678\t2015\tThị trấn Quỹ Nhất
4\tCông ty TNHH Dệt lưới Thảo Quỳnh\t\t0228.3216885\t6/2018\tXã Nghĩa Phong
"""
"""Rows as a clerk copies them: some are mended, doubtful or wrong."""


@dataclass(frozen=True)
class Look:
    """Theme and text size of a set of pictures."""

    dark: bool = False
    scale: float = 1.0

    @property
    def name(self) -> str:
        return f"{'dark' if self.dark else 'light'}-{self.scale:.0%}".rstrip("%")


ALL_LOOKS = (Look(), Look(dark=True), Look(scale=1.5), Look(dark=True, scale=1.5))


def take_screenshots(data_dir: Path, target: Path, looks: Sequence[Look] = (Look(),)) -> list[Path]:
    """Open the real window on a data folder and keep a picture of each screen.

    One look goes straight into `target`, several into a folder each. The calendar stands on the
    day of the last change, so that the same data give the same pictures.

    Raises:
        SurroundingsError, AppError: the data cannot be opened.
    """
    if QApplication.instance() is None:
        make_application()
    made: list[Path] = []
    for look in looks:
        folder = target if len(looks) == 1 else target / look.name
        folder.mkdir(parents=True, exist_ok=True)
        made += _Photographer(data_dir, look, folder).take()
    return made


class _Photographer:
    """One window in one look."""

    def __init__(self, data_dir: Path, look: Look, folder: Path) -> None:
        self._data_dir, self._look, self._folder = data_dir, look, folder
        self._made: list[Path] = []

    def take(self) -> list[Path]:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, self._look.dark, self._look.scale)
        with tempfile.TemporaryDirectory() as settings:
            session = self._open(Preferences(Path(settings)))
            try:
                for name, widget in self._scenes(session):
                    self._keep(name, widget)
            finally:
                session.open_workspace.close()
                session.workspace = None
                session.window.hide()
                session.window.deleteLater()
        return self._made

    def _open(self, preferences: Preferences) -> Session:
        moment = last_change(self._data_dir) or datetime.now(UTC)
        session = Session(self._data_dir, preferences, environment=Environment(now=lambda: moment))
        refusals: list[BaseException] = []
        session.refused.connect(refusals.append)
        session.window.setWindowState(Qt.WindowState.WindowNoState)
        session.window.resize(*SIZE)
        session.show()
        settle(lambda: session.workspace is not None or bool(refusals))
        if refusals:
            session.window.deleteLater()
            raise refusals[0]
        return session

    def _scenes(self, session: Session) -> Iterator[tuple[str, QWidget]]:
        """Each screen as it opens, then some of them in use."""
        window, reader = session.window, session.open_workspace.reader
        for at, place in enumerate(places(), start=1):
            window.open_screen(place.key)
            yield f"{at:02}-{place.key}", window
        window.open_screen("overview")
        session.overview.body.trend.trainings.click()
        session.overview.body.groups.by_commune.click()
        yield "01-overview-2", window
        for kind in ("organisation", "training_course", "certificate"):
            if rows := reader.first_rows(kind, 4):
                window.open_screen(kind, rows[-1].id)
                yield f"{_number(kind):02}-{kind}-2", window
        yield from self._further_views(session)
        yield from self._import_scenes(session)
        yield from self._report_scenes(session)
        yield from self._paper_scenes(session)
        yield from self._other_windows(session)

    def _further_views(self, session: Session) -> Iterator[tuple[str, QWidget]]:
        from ui.records.views_screen import ViewsScreen

        for key in ("plan_task", "budget_line", "macro_indicator"):
            screen = session.window.open_screen(key)
            assert isinstance(screen, ViewsScreen)
            screen.show_view(1)
            yield f"{_number(key):02}-{key}-2", session.window

    def _import_scenes(self, session: Session) -> Iterator[tuple[str, QWidget]]:
        """A list on its way in: nothing of it is written."""
        from ui.imports.screen import ImportScreen
        from ui.imports.target import ImportTarget

        screen = session.window.open_screen("import", ImportTarget(text=PASTED))
        assert isinstance(screen, ImportScreen)
        settle(lambda: screen.review is not None and screen.review.job.is_current)
        assert screen.review is not None
        screen.review.grid.go_to(1, 3)
        yield f"{_number('import'):02}-import-2", session.window
        screen.show_start()

    def _report_scenes(self, session: Session) -> Iterator[tuple[str, QWidget]]:
        from ui.reports.screen import ReportScreen

        screen = session.window.open_screen("report")
        assert isinstance(screen, ReportScreen)
        for step in ("period", "gaps"):
            screen.go_to_step(step)
            yield f"{_number('report'):02}-report-{step}", session.window
        dialog = _word_dialog(screen)
        yield "93-report-word", dialog
        dialog.reject()

    def _paper_scenes(self, session: Session) -> Iterator[tuple[str, QWidget]]:
        """What is printed beside the report; no number of a certificate is given."""
        from ui.papers.jobs import certificates_job, letters_job
        from ui.papers.menus import open_paper

        workspace, window = session.open_workspace, session.window
        organisations = workspace.reader.ids("organisation")
        attendances = workspace.reader.first_rows("attendance", 1)
        if organisations:
            job = letters_job(workspace, organisations[:2], organisations)
            letters = open_paper(window, workspace, session.changes, job)
            yield "94-paper-letters", letters
            letters.reject()
        if attendances:
            course = str(attendances[0].values["course"])
            job = certificates_job(workspace, course)
            certificates = open_paper(window, workspace, session.changes, job)
            certificates.preview.overview.click()
            yield "95-paper-certificates", certificates
            certificates.reject()

    def _other_windows(self, session: Session) -> Iterator[tuple[str, QWidget]]:
        from ui.first_start.wizard import FirstStartWizard
        from ui.program.help import HelpWindow

        session.window.open_screen("organisation")
        session.show_search()
        assert session.palette is not None
        session.palette.edit.setText("gao")
        yield "89-search", session.window
        session.palette.close_panel()
        wizard = FirstStartWizard(today=session.environment.today())
        wizard.show()
        yield "90-first-start", wizard
        wizard.go_to(1)
        yield "91-first-start-office", wizard
        wizard.hide()
        wizard.deleteLater()
        help_window = HelpWindow()
        help_window.show_page("overview")
        yield "92-help", help_window
        help_window.hide()
        help_window.deleteLater()

    def _keep(self, name: str, widget: QWidget) -> None:
        settle()
        path = self._folder / f"{name}.png"
        if not widget.grab().save(str(path)):
            raise OSError(f"cannot write {path}")
        self._made.append(path)


def _word_dialog(screen: "ReportScreen") -> "WordDialog":
    """A Word file that came back with a section written anew and a figure changed."""
    from nsuat_desktop.reporting.word.comparing import figures_between
    from nsuat_desktop.reporting.word.returned import Returned, SectionChange
    from ui.reports.word_dialog import WordDialog

    changes = []
    for prose in screen.desk.prose[1:3]:
        title, before = prose.section.title, prose.text
        after = before.replace("01 văn bản", "02 văn bản").replace("Số liệu", "Các số liệu")
        figures = tuple(figures_between(title, before, after))
        changes.append(SectionChange(prose.section.id, title, before, after, figures))
    differing = tuple(figure for change in changes for figure in change.figures)
    returned = Returned(tuple(changes), differing, others=(), missing=())
    dialog = WordDialog("bao-cao.docx", returned, screen)
    dialog.show()
    return dialog


def _number(key: str) -> int:
    return next(at for at, place in enumerate(places(), start=1) if place.key == key)


def settle(reached: Callable[[], bool] = lambda: True) -> None:
    """Let the window work until `reached`, and until nothing has moved for a while."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(TICK_MS)
    quiet = [0, 0]

    def tick() -> None:
        quiet[0] = quiet[0] + 1 if is_idle() and reached() else 0
        quiet[1] += 1
        if quiet[0] >= QUIET_TICKS or quiet[1] >= LONGEST_TICKS:
            loop.quit()

    timer.timeout.connect(tick)
    timer.start()
    loop.exec()


def main(arguments: Sequence[str] | None = None) -> int:
    """The pictures in every look; a sample office is written first when no data are given."""
    parser = argparse.ArgumentParser(prog="python -m ui.shots", description=__doc__)
    parser.add_argument("--to", type=Path, required=True, help="folder for the pictures")
    parser.add_argument("--data", type=Path, help="data folder; a sample office when left out")
    asked = parser.parse_args(arguments)
    draw_without_screen()
    with tempfile.TemporaryDirectory() as scratch:
        data = asked.data or _sample_in(Path(scratch))
        for path in take_screenshots(data, asked.to, ALL_LOOKS):
            print(path)
    return 0


def _sample_in(folder: Path) -> Path:
    from nsuat_desktop.sample.fill import fill_sample, open_sample_workspace

    workspace = open_sample_workspace(folder)
    fill_sample(workspace)
    workspace.close(backup=True)
    return folder


if __name__ == "__main__":
    sys.exit(main())
