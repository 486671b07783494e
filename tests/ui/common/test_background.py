import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread

from nsuat_desktop.errors import AppError
from ui.common.background import BackgroundTask, in_background, wait_for_tasks
from ui.common.errors import error_text, show_error


def test_the_work_runs_elsewhere_and_the_answer_comes_back_here(qtbot, qapp):
    seen = {}

    def work(progress):
        seen["worker"] = threading.current_thread()
        progress(1, 2)
        return 42

    task = BackgroundTask(work)
    steps = []
    task.progressed.connect(
        lambda done, total: steps.append((done, total, QThread.currentThread()))
    )
    with qtbot.waitSignal(task.finished), qtbot.waitSignal(task.succeeded) as answer:
        task.start()
    assert answer.args == [42]
    assert seen["worker"] is not threading.main_thread()
    assert steps == [(1, 2, qapp.thread())]


def test_an_error_is_handed_over(qtbot):
    task = BackgroundTask(lambda progress: 1 / 0)
    with qtbot.waitSignal(task.failed) as told:
        task.start()
    assert isinstance(told.args[0], ZeroDivisionError)


def test_cancelled_work_stops_at_its_next_step(qtbot):
    begun, go_on = threading.Event(), threading.Event()

    def work(progress):
        begun.set()
        go_on.wait(10)
        progress(1, 2)
        raise AssertionError("went on")

    task = BackgroundTask(work)
    with qtbot.waitSignal(task.cancelled), qtbot.assertNotEmitted(task.failed):
        task.start()
        assert begun.wait(10)
        task.cancel()
        go_on.set()


def test_writes_come_one_after_the_other(qtbot):
    at_once, most, lock = [0], [0], threading.Lock()

    def work(progress):
        with lock:
            at_once[0] += 1
            most[0] = max(most[0], at_once[0])
        with lock:
            at_once[0] -= 1

    done = []
    for _ in range(8):
        in_background(work, done.append, done.append, writes=True)
    qtbot.waitUntil(lambda: len(done) == 8)
    assert most == [1]
    assert wait_for_tasks()


def test_a_widget_that_is_gone_is_not_called_back(qtbot):
    called, go_on = [], threading.Event()

    class Owner(QObject):
        def take(self, result):
            called.append(result)

    owner = Owner()
    other = Owner()
    tasks = [
        in_background(lambda progress: go_on.wait(10), owner.take, owner.take),
        in_background(lambda progress: go_on.wait(10), lambda it: owner.take(it), print),
        in_background(lambda progress: go_on.wait(10), other.take, print),
    ]
    shiboken6.delete(owner)
    with qtbot.waitSignals([task.finished for task in tasks]):
        go_on.set()
    assert called == [True]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (AppError("Hãy chọn thư mục khác."), "thư mục khác"),
        (ZeroDivisionError("division"), "nhật ký"),
    ],
)
def test_an_error_is_told_in_words_that_say_what_to_do(qtbot, error, words):
    assert words in error_text(error)
    box = show_error(None, error)
    qtbot.addWidget(box)
    assert words in box.text()
    assert ("division" in box.detailedText().lower()) is not isinstance(error, AppError)
