"""A glance at the database before anything heavy is loaded, for the first painted frame."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from nsuat_desktop.data_folder import DATABASE_NAME


def office_name(data_dir: Path, today: str) -> str | None:
    """Name of the office that holds on a day (ISO); None when there is none or it cannot be read.

    Only a guess to paint with: the workspace, opened afterwards, has the last word.
    """
    query = (
        "SELECT name FROM office_profile WHERE NOT deleted "
        "ORDER BY valid_from <= ? DESC, valid_from DESC LIMIT 1"
    )
    found = _first_value(data_dir, query, today)
    return str(found) if found else None


def last_change(data_dir: Path) -> datetime | None:
    """Moment of the newest change in a data folder, None when there is none."""
    found = _first_value(data_dir, "SELECT max(at) FROM change_set")
    return datetime.fromisoformat(str(found)) if found else None


def _first_value(data_dir: Path, query: str, *values: str) -> object:
    path = data_dir / DATABASE_NAME
    if not path.is_file():
        return None
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=0.2)) as file:
            row = file.execute(query, values).fetchone()
    except sqlite3.Error:
        return None
    return row[0] if row else None
