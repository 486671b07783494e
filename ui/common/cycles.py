"""Python's search for cycles of garbage, made by a timer of the window and at no other moment.

Left to itself, it begins wherever objects are made, and destroys there what it finds. Of a
QObject, Qt then takes a lock and asks for Python's, which stands still for ever in two ways: a
thread in the background destroys it while the window holds Python's lock and waits for Qt's; or
the destructor of another QObject, with the same lock of Qt in hand, makes the object in Python
that begins the search.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY = 1_000
"""Milliseconds; what a second of use leaves behind is found in some ten."""


class CycleSearch(QObject):
    """From here on cycles are looked for now and then while the window waits for something to do.

    The search stays off for the rest of the process: objects of Qt may outlive this one.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(look_for_cycles)
        timer.start(LOOK_EVERY)


def look_for_cycles() -> None:
    """Search as far back as Python itself would after so many new objects."""
    pairs = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [age for age, (count, threshold) in enumerate(pairs) if count > threshold > 0]
    if due:
        gc.collect(max(due))
