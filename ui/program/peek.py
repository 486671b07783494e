"""A glance at the database before anything heavy is loaded, for the first painted frame."""

import sqlite3
from contextlib import closing
from pathlib import Path

DATABASE_NAME = "nsuat.db"


def office_name(data_dir: Path, today: str) -> str | None:
    """Name of the office that holds on a day (ISO); None when there is none or it cannot be read.

    Only a guess to paint with: the workspace, opened afterwards, has the last word.
    """
    path = data_dir / DATABASE_NAME
    if not path.is_file():
        return None
    query = (
        "SELECT name FROM office_profile WHERE NOT deleted "
        "ORDER BY valid_from <= ? DESC, valid_from DESC LIMIT 1"
    )
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=0.2)) as file:
            row = file.execute(query, (today,)).fetchone()
    except sqlite3.Error:
        return None
    return str(row[0]) if row else None
