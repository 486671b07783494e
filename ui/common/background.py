"""Work that would make the window wait, done by another thread.

The work is a function that takes `progress(done, total)` and knows nothing of threads or Qt. It
opens its own connections; what writes goes through `WRITES`, one after the other.
"""

import contextlib
from collections.abc import Callable
from threading import Event
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from shiboken6 import isValid

Progress = Callable[[int, int], None]

TELL_EVERY = 0.1
"""Seconds between two steps that are told: the window could draw nothing else for more of them."""


class TaskCancelledError(Exception):
    """Raised inside the work by `progress` when the user has stopped it, so that it rolls back."""


class _Pools:
    """Made on first use: a pool must not be older than the program's threads."""

    def __init__(self) -> None:
        self._writes: QThreadPool | None = None

    def reads(self) -> QThreadPool:
        return QThreadPool.globalInstance()

    def writes(self) -> QThreadPool:
        if self._writes is None:
            self._writes = QThreadPool()
            self._writes.setMaxThreadCount(1)
        return self._writes


_pools = _Pools()
_running: set["BackgroundTask"] = set()
_told: set["BackgroundTask"] = set()
"""Those that have told their end and are about to be destroyed by the window's thread."""


class BackgroundTask(QObject):
    """One piece of work. All signals come in the thread of the window.

    `succeeded(result)`, `failed(error)` or `cancelled()` comes once, then `finished()`.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    _stepped = Signal(int, int)
    _ended = Signal(object, object)

    def __init__(self, work: Callable[[Progress], Any]) -> None:
        super().__init__()
        self._work = work
        self._stop = Event()
        self._is_wanted = True
        self._told_at = 0.0
        queued = Qt.ConnectionType.QueuedConnection
        self._stepped.connect(self.progressed, queued)
        self._ended.connect(self._tell, queued)

    def start(self, *, writes: bool = False) -> "BackgroundTask":
        """Begin; the task is kept alive until it has told how it ended."""
        _running.add(self)
        (_pools.writes() if writes else _pools.reads()).start(self._run)
        return self

    def cancel(self) -> None:
        """Ask the work to stop at its next step; whatever comes of it is no longer wanted."""
        self._is_wanted = False
        self._stop.set()

    def ask_to_stop(self) -> None:
        """Ask the work to stop at its next step; when it has ended before, that is told."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        return self._stop.is_set()

    def _progress(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise TaskCancelledError
        now = monotonic()
        if done == total or now - self._told_at >= TELL_EVERY:
            self._told_at = now
            self._stepped.emit(done, total)

    def _run(self) -> None:
        self._ended.emit(*self._outcome())

    def _outcome(self) -> tuple[object, BaseException | None]:
        """What came of the work; no variable here holds an error, which would hold this frame."""
        try:
            return self._work(self._progress), None
        except TaskCancelledError as stopped:
            return None, stopped.with_traceback(None)  # it would keep all that was half made
        except BaseException as raised:  # whatever it is, the window must hear of it
            return None, raised

    def _tell(self, result: object, error: BaseException | None) -> None:
        _running.discard(self)
        if not self._is_wanted or isinstance(error, TaskCancelledError):
            self.cancelled.emit()
        elif error is None:
            self.succeeded.emit(result)
        else:
            self.failed.emit(error)
        self.finished.emit()
        # The other thread lets go of the task a moment later, but must not be who destroys it.
        _told.add(self)
        self.destroyed.connect(lambda: _told.discard(self))
        # Callbacks often hold the task that holds them, through Qt, where Python sees no cycle:
        # they and all that they and the work hold would stay for ever.
        del self._work
        self.deleteLater()


def in_background(
    work: Callable[[Progress], Any],
    done: Callable[[Any], object],
    failed: Callable[[BaseException], object],
    *,
    writes: bool = False,
) -> BackgroundTask:
    """Start some work and be called back, in the window's thread, with what came of it.

    A callback that belongs to a widget which is gone by then is not called.
    """
    task = BackgroundTask(work)
    task.succeeded.connect(lambda result: done(result) if _is_alive(done) else None)
    task.failed.connect(lambda error: failed(error) if _is_alive(failed) else None)
    return task.start(writes=writes)


def _is_alive(callback: Callable[..., object]) -> bool:
    """Whether every Qt object that a method is bound to, or a function holds, still exists."""
    held = [getattr(callback, "__self__", None)]
    for cell in getattr(callback, "__closure__", None) or ():
        with contextlib.suppress(ValueError):  # a variable that has no value yet
            held.append(cell.cell_contents)
    return all(isValid(each) for each in held if isinstance(each, QObject))


def is_idle() -> bool:
    """Whether no work is under way or about to tell its end."""
    return not _running


def wait_for_tasks(milliseconds: int = 30_000) -> bool:
    """Stop and wait for all work, before the data is closed; False when some goes on."""
    for task in list(_running):
        task.cancel()
    return _pools.reads().waitForDone(milliseconds) and _pools.writes().waitForDone(milliseconds)
