"""Where the data files lie: beside the source, or inside the program built by PyInstaller."""

import csv
import sys
from collections.abc import Iterator
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """Path of a file or folder under `resources`."""
    frozen = getattr(sys, "_MEIPASS", None)
    base = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return base.joinpath("resources", *parts)


def catalogue_rows(file_name: str) -> Iterator[dict[str, str]]:
    """Rows of a data file of `resources/catalogues`, by the names of its first line."""
    with resource_path("catalogues", file_name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
