"""Where the data files lie: beside the source, or inside the program built by PyInstaller."""

import sys
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """Path of a file or folder under `resources`."""
    frozen = getattr(sys, "_MEIPASS", None)
    base = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return base.joinpath("resources", *parts)
