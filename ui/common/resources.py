"""Where the data files of the program lie, in the source tree and in the built program alike."""

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def resource(*parts: str) -> Path:
    """Path of one file or folder below `resources/`."""
    return RESOURCES.joinpath(*parts)
