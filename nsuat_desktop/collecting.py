"""Python's search for cycles, put off while a great many objects are made that have none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def cycles_left_alone() -> Iterator[None]:
    """Inside, no garbage of cycles is looked for: among a million cells that takes seconds.

    Also a decorator. Where several threads are inside, the search is back on when all have left.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            # What was made counts as old at once: else it would be looked at three times.
            gc.freeze()
            gc.unfreeze()
            gc.enable()
