"""Where an office's data lies; light to import, for the start of the window."""

from pathlib import Path

DATABASE_NAME = "nsuat.db"


def default_data_dir() -> Path:
    """The platform's folder for the user's data, when nobody says otherwise."""
    from platformdirs import user_data_path

    return user_data_path("NSUAT Desktop", appauthor=False)
