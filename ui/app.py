"""The window of the program. Only PySide6 and the standard library are loaded before it paints."""

import logging
import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from ui.common.cycles import CycleSearch
from ui.common.errors import install_hooks
from ui.common.qt_messages import log_qt_messages
from ui.common.theme import APPLICATION_OPTIONS
from ui.common.translation import install_translators
from ui.program.first_paint import FirstPaint
from ui.program.program import Program

NAME = "NSUAT Desktop"
_log = logging.getLogger(__name__)


def run(data_dir: Path, author: str | None = None) -> int:
    """Open the window on a data folder; returns when it is closed.

    With NSUAT_SMOKE=1 in the environment it closes by itself once the data are open.
    """
    app = make_application()
    program = Program(data_dir, author)
    program.preferences.apply()
    app.styleHints().colorSchemeChanged.connect(program.preferences.apply)
    if os.environ.get("NSUAT_SMOKE") == "1":
        program.session.ready.connect(lambda: _pass_smoke(program))
        program.session.refused.connect(lambda error: _fail_smoke(error))
    program.start()
    # After the paint: the log's module loads sockets and pickles that a first frame can do without.
    FirstPaint(program.session.window, lambda: _start_log(data_dir))
    return app.exec()


def make_application() -> QApplication:
    """The application with its name, languages and hooks; once per process."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    # While another thread works, each of the hundreds of calls that draw a table waits this long
    # for its turn: with Python's own 5 ms the window would stand still for seconds.
    sys.setswitchinterval(0.0005)
    log_qt_messages()
    app = QApplication([*sys.argv[:1], *APPLICATION_OPTIONS])
    CycleSearch(app)
    app.setApplicationName(NAME)
    app.setOrganizationName("NSUAT")
    # The program decides itself when it ends: it may close one window to open another.
    app.setQuitOnLastWindowClosed(False)
    install_translators(app)
    install_hooks()
    return app


def _start_log(data_dir: Path) -> None:
    from nsuat_desktop.log_file import keep_crashes, start_logging

    try:
        start_logging(data_dir)
        keep_crashes(data_dir)
    except OSError:  # a folder without rights is told in the window, when the data are opened
        logging.basicConfig(level=logging.WARNING)


def _pass_smoke(program: Program) -> None:
    print("NSUAT_SMOKE ok", flush=True)
    program.session.window.close()


def _fail_smoke(error: BaseException) -> None:
    print(error, file=sys.stderr, flush=True)
    QCoreApplication.exit(3)
