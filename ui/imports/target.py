"""What other screens hand over to be brought in."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QDropEvent

FORMATS = ("xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt")


@dataclass(frozen=True)
class ImportTarget:
    """The kind to bring in (None: found out), and a file or rows when they are there already."""

    record_type: str | None = None
    path: Path | None = None
    text: str = ""


def dropped_file(event: QDropEvent) -> Path | None:
    """The one local file that is dragged."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_file() else None
