"""What the program is made of: what a helper asks for first."""

import platform
import sqlite3
import sys

import PySide6
from PySide6.QtCore import qVersion

from nsuat_desktop import __version__
from ui.common.translation import tr


def versions() -> dict[str, str]:
    """Part -> version, as they run now."""
    return {
        "NSUAT Desktop": __version__,
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "PySide6": PySide6.__version__,
        "SQLite": sqlite3.sqlite_version,
        tr("Hệ điều hành"): f"{platform.system()} {platform.release()} ({sys.platform})",
    }
