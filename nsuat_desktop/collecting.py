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
            gc.enable()
            gc.collect(1)  # once now; on its own it would look at all that was made three times
