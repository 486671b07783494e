import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.common.background import BackgroundTask
from ui.common.cycles import CycleSearch


def cycle(told: list[int]) -> None:
    """An object of Qt that nothing but itself holds; `told` gets the thread that destroys it."""
    part = QObject()
    part.me = part  # type: ignore[attr-defined]
    weakref.finalize(part, lambda: told.append(threading.get_ident()))


def test_objects_of_qt_are_not_destroyed_by_work_in_the_background(qtbot: QtBot) -> None:
    told: list[int] = []
    cycle(told)
    task = BackgroundTask(lambda progress: [[] for _ in range(200_000)])
    with qtbot.waitSignal(task.finished):
        task.start()
    assert not told
    gc.collect()
    assert told == [threading.get_ident()]


def test_what_many_objects_left_behind_is_found(qtbot: QtBot) -> None:
    told: list[int] = []
    search = CycleSearch()
    gc.collect()
    cycle(told)
    kept = [[] for _ in range(2 * gc.get_threshold()[0])]  # type: ignore[var-annotated]
    assert not told
    search.look()
    assert told
    del kept


def test_the_search_is_python_s_again_at_the_end(qtbot: QtBot) -> None:
    search = CycleSearch()
    assert not gc.isenabled()
    search.end()
    assert gc.isenabled()
