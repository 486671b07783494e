import gc
import subprocess
import sys
import threading
import weakref

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from ui.common.background import BackgroundTask
from ui.common.cycles import CycleSearch


def cycle(told: list[int]) -> None:
    """An object of Qt that nothing but itself holds; `told` gets the thread that destroys it."""
    part = QObject()
    part.me = part  # type: ignore[attr-defined]
    weakref.finalize(part, lambda: told.append(threading.get_ident()))


def test_objects_of_qt_are_not_destroyed_by_work_in_the_background(
    qtbot: QtBot, cycles: CycleSearch
) -> None:
    told: list[int] = []
    cycle(told)
    task = BackgroundTask(lambda progress: [[] for _ in range(200_000)])
    with qtbot.waitSignal(task.finished):
        task.start()
    gc.collect()
    assert told == [threading.get_ident()]


def test_what_many_objects_left_behind_is_found_by_the_timer(
    qtbot: QtBot, cycles: CycleSearch
) -> None:
    told: list[int] = []
    gc.collect()
    cycle(told)
    kept = [[] for _ in range(2 * gc.get_threshold()[0])]  # type: ignore[var-annotated]
    assert not told
    timer = cycles.findChild(QTimer)
    timer.timeout.emit()
    assert told
    del kept


def test_the_program_begins_with_it() -> None:
    """In a process of its own: there is one application in each."""
    program = "import gc; from ui.app import make_application as make; app = make()"
    shown = f"{program}; print(gc.isenabled())"
    ended = subprocess.run([sys.executable, "-c", shown], capture_output=True, text=True)
    assert ended.stdout == "False\n", ended.stderr
