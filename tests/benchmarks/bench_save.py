"""Saving one record with its history, against a plain insert of its row, equally durable."""

import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from db.engine import PRAGMAS
from nsuat_desktop.environment import Environment
from nsuat_desktop.records.record import Draft
from nsuat_desktop.workspace import open_workspace
from tests.benchmarks.measure import interleaved, tell

RUNS = 150


def run() -> None:
    """Print the ratio."""
    # On the project's own disk: /tmp may be memory, where a sync costs nothing.
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        workspace = open_workspace(
            Path(folder) / "data", write=True, environment=Environment(author="Đo")
        )
        number = iter(range(10**6))

        def save() -> None:
            values = {
                "name": f"Công ty TNHH Gạo Toản Xuân {next(number)}",
                "kind": "enterprise",
                "products": "Chế biến gạo",
                "phone": "0912345678",
            }
            workspace.records.save(Draft("organisation", values))

        save()
        with (
            closing(sqlite3.connect(workspace.database.path)) as source,
            closing(_plain_copy(source, Path(folder) / "plain.db")) as plain,
        ):
            times = interleaved(
                {"plain sqlite3 insert": _inserter(source, plain), "save with history": save}, RUNS
            )
        tell("Save one record", "plain sqlite3 insert", times, "4x")
        workspace.close()


def _plain_copy(source: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """A database with the same table and indexes and the same durability, nothing else."""
    plain = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        plain.execute(pragma)
    query = "SELECT sql FROM sqlite_master WHERE tbl_name = 'organisation' AND sql IS NOT NULL"
    for (statement,) in source.execute(query + " ORDER BY type = 'index'"):
        plain.execute(statement)
    return plain


def _inserter(source: sqlite3.Connection, plain: sqlite3.Connection) -> Callable[[], None]:
    cursor = source.execute("SELECT * FROM organisation LIMIT 1")
    names = [column[0] for column in cursor.description]
    row = dict(zip(names, cursor.fetchone(), strict=True))
    places = ", ".join("?" * len(names))
    number = iter(range(10**6))

    def insert() -> None:
        row["id"] = f"{next(number):036d}"
        plain.execute("BEGIN IMMEDIATE")
        plain.execute(f"INSERT INTO organisation VALUES ({places})", tuple(row.values()))
        plain.execute("COMMIT")

    return insert
