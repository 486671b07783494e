"""Looking into a database file with plain sqlite3, without ever creating or changing it."""

import sqlite3
from pathlib import Path
from urllib.parse import quote


def open_to_read(path: Path, timeout: float) -> sqlite3.Connection:
    """A connection that only reads; `timeout` in seconds of waiting for a writer.

    SQLite takes read-only files as URIs, in which a "%", "#" or "?" of a folder's name would mean
    something else.
    """
    place = path.absolute().as_posix()
    root = "" if place.startswith("/") else "/"
    return sqlite3.connect(f"file://{root}{quote(place)}?mode=ro", uri=True, timeout=timeout)
