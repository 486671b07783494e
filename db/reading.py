"""Looking into a database file with plain sqlite3, without ever creating it."""

import sqlite3
from pathlib import Path
from urllib.parse import quote


def open_to_read(path: Path, timeout: float) -> sqlite3.Connection:
    """A connection to read with; `timeout` in seconds of waiting for a writer.

    Opened to write all the same: after a crash the first to look has to roll back the journal
    that was left, and SQLite refuses to read at all where it cannot. A file that may only be read
    is opened so by SQLite itself. In its URIs a "%", "#" or "?" of a folder's name would mean
    something else.
    """
    place = path.absolute().as_posix()
    root = "" if place.startswith("/") else "/"
    return sqlite3.connect(f"file://{root}{quote(place)}?mode=rw", uri=True, timeout=timeout)
