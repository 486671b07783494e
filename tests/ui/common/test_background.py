import threading
import weakref

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


def test_what_cancelled_work_had_made_is_let_go(qtbot):
    class Heap:
        pass

    made = []

    def work(progress):
        heap = Heap()
        made.append(weakref.ref(heap))
        task.cancel()
        progress(1, 2)

    task = BackgroundTask(work)
    with qtbot.waitSignal(task.cancelled):
        task.start()
    assert made[0]() is None


def test_callbacks_that_hold_their_task_are_let_go(qtbot):
    class Heap:
        pass

    def start(heap):
        task = in_background(lambda progress: heap, lambda made: ended.append(task is None), print)
        task.finished.connect(lambda: ended.append(task is None))
        return weakref.ref(heap)

    ended = []
    heap = start(Heap())
    qtbot.waitUntil(lambda: ended == [False, False])
    qtbot.waitUntil(lambda: heap() is None)


def test_work_that_ends_before_it_could_stop_tells_what_it_did(qtbot):
    begun, go_on = threading.Event(), threading.Event()

    def work(progress):
        begun.set()
        go_on.wait(10)
        return 42

    task = BackgroundTask(work)
    with qtbot.waitSignal(task.succeeded) as answer, qtbot.assertNotEmitted(task.cancelled):
        task.start(writes=True)
        assert begun.wait(10)
        task.ask_to_stop()
        go_on.set()
    assert answer.args == [42]


def test_work_that_is_asked_to_stop_stops(qtbot):
    begun, go_on = threading.Event(), threading.Event()

    def work(progress):
        begun.set()
        go_on.wait(10)
        progress(1, 2)

    task = BackgroundTask(work)
    with qtbot.waitSignal(task.cancelled), qtbot.assertNotEmitted(task.succeeded):
        task.start(writes=True)
        assert begun.wait(10)
        task.ask_to_stop()
        go_on.set()


def test_of_many_steps_a_few_are_told_and_the_last_is(qtbot):
    def work(progress):
        for done in range(1, 20_001):
            progress(done, 20_000)

    told = []
    task = BackgroundTask(work)
    task.progressed.connect(lambda done, total: told.append(done))
    with qtbot.waitSignal(task.finished):
        task.start()
    assert told[-1] == 20_000
    assert len(told) < 2_000


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
