"""Inserting many rows: what SQLAlchemy would send to the driver, without its work for each row."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import sqlite

_DIALECT = sqlite.dialect()


def insert_many(
    connection: Connection,
    table: Table,
    names: tuple[str, ...],
    rows: Sequence[tuple[Any, ...]],
) -> None:
    """Insert rows of a table that hold the values of these columns; None is stored as NULL."""
    if not rows:
        return
    statement, processors = _prepared(table, names)
    for place, process in processors:
        rows = [
            row if row[place] is None else (*row[:place], process(row[place]), *row[place + 1 :])
            for row in rows
        ]
    connection.exec_driver_sql(statement, [*rows])


Process = Callable[[Any], Any]


@cache
def _prepared(table: Table, names: tuple[str, ...]) -> tuple[str, list[tuple[int, Process]]]:
    """The statement, and by place what turns a value into that of the driver.

    The driver takes truth values as they are.
    """
    columns = ", ".join(names)
    places = ", ".join("?" * len(names))
    processors: list[tuple[int, Process]] = []
    for place, name in enumerate(names):
        column_type = table.c[name].type
        process = column_type.dialect_impl(_DIALECT).bind_processor(_DIALECT)
        if process is not None and column_type.python_type is not bool:
            processors.append((place, process))
    return f"INSERT INTO {table.name} ({columns}) VALUES ({places})", processors
