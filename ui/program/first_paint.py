"""Knowing when the window has been painted, to load what is heavy only then."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Calls `then` once, after the widget and everything in it was painted for the first time."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._then = then
        self._seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest and not self._seen:
            # The request paints the whole window before control comes back to the event loop.
            self._seen = True
            QTimer.singleShot(0, self._then)
            watched.removeEventFilter(self)
            self.deleteLater()
        return super().eventFilter(watched, event)
