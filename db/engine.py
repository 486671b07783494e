"""The database file and how it is opened. One place sets what keeps a saved record safe."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError

from db.errors import storage_trouble

PRAGMAS = (
    # The rollback journal, not WAL: a copy of the file made by hand while the program is idle is
    # whole, and the file opens from a read-only stick. TRUNCATE leaves antivirus no delete to hold.
    "PRAGMA journal_mode=TRUNCATE",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
)

_CACHE = "PRAGMA cache_size=-2000"
"""2 MB, as SQLite has it; a transaction that writes much may ask for more."""


def make_room(connection: Connection) -> None:
    """Let this transaction keep 32 MB of the database in memory: many new rows are then written
    once each, instead of a page at every other row."""
    connection.exec_driver_sql("PRAGMA cache_size=-32000")


class Database:
    """Connections to one database file: a kept one to write, pooled ones to read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writer = _engine(path, begin="BEGIN IMMEDIATE")
        self._reader = _engine(path, begin="BEGIN")

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection inside a read transaction.

        Raises:
            SurroundingsError: the file cannot be read.
        """
        with _words_for_trouble(), self._reader.begin() as connection:
            yield connection

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """A connection inside a write transaction: all of it is kept, or nothing.

        Raises:
            SurroundingsError: disk full, no rights, locked or damaged file.
        """
        with _words_for_trouble(), self._writer.begin() as connection:
            yield connection

    def close(self) -> None:
        """Let go of the file."""
        self._writer.dispose()
        self._reader.dispose()

    @contextlib.contextmanager
    def unchecked_write(self) -> Iterator[Connection]:
        """A write transaction with foreign keys off, for migrations that rebuild tables.

        The pragma only takes effect outside a transaction, so this connection is its own.
        """
        engine = _engine(self.path, begin="BEGIN IMMEDIATE", foreign_keys=False)
        try:
            with _words_for_trouble(), engine.begin() as connection:
                yield connection
        finally:
            engine.dispose()


def _engine(path: Path, begin: str, foreign_keys: bool = True) -> Engine:
    # Not as one text: a "?" in a folder's name would begin the options of a URL.
    place = URL.create("sqlite", database=str(path))
    engine = create_engine(place, connect_args={"check_same_thread": False})

    @event.listens_for(engine, "connect")
    def _configure(connection: sqlite3.Connection, _record: object) -> None:
        # Without this the driver opens transactions by itself, and DDL would not be atomic.
        connection.isolation_level = None
        for pragma in PRAGMAS:
            connection.execute(pragma)
        if not foreign_keys:
            connection.execute("PRAGMA foreign_keys=OFF")

    @event.listens_for(engine, "checkin")
    def _let_go(connection: sqlite3.Connection | None, _record: object) -> None:
        if connection is not None:
            connection.execute(_CACHE)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


@contextlib.contextmanager
def _words_for_trouble() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        trouble = storage_trouble(error.orig) if error.orig else None
        if trouble is None:
            raise
        raise trouble from error
    except sqlite3.Error as error:
        trouble = storage_trouble(error)
        if trouble is None:
            raise
        raise trouble from error
