"""Python's search for cycles of garbage, made in the thread of the window and nowhere else.

Left to itself, it begins in whichever thread makes objects, and destroys there what it finds. Of a
QObject, Qt then holds a lock while it asks for Python's; the window may hold Python's and wait for
Qt's: both would stand still for ever.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY = 1_000
"""Milliseconds; what a second of use leaves behind is found in some ten."""


class CycleSearch(QObject):
    """From here on cycles are looked for by `look` alone, now and then while the window is open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_EVERY)

    def look(self) -> None:
        """Search as far back as Python itself would after so many new objects."""
        pairs = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [age for age, (count, threshold) in enumerate(pairs) if count > threshold > 0]
        if due:
            gc.collect(max(due))

    def end(self) -> None:
        """Leave the search to Python again."""
        self._timer.stop()
        gc.enable()
