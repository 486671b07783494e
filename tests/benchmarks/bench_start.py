"""From the start of the process to the first painted window, against a bare PySide6 window."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from nsuat_desktop.sample.fill import fill_sample, open_sample_workspace
from tests.benchmarks.measure import tell

RUNS = 9

BARE = """
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget
class Window(QMainWindow):
    pass
class Table(QTableWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, done)
def done():
    print(time.monotonic(), flush=True)
    os._exit(0)
app = QApplication([])
window = Window()
window.setCentralWidget(Table(50, 8))
window.resize(1366, 768)
window.show()
app.exec()
"""

PROGRAM = """
import os, sys, time
from pathlib import Path
from ui.program import first_paint
def done():
    print(time.monotonic(), flush=True)
    os._exit(0)
plain = first_paint.FirstPaint.__init__
first_paint.FirstPaint.__init__ = lambda self, widget, then: plain(self, widget, done)
from ui.app import run
run(Path(sys.argv[1]))
"""


def run() -> None:
    """Print the ratio."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        workspace = open_sample_workspace(data)
        fill_sample(workspace)
        workspace.close()
        times: dict[str, list[float]] = {"bare PySide6 window": [], "the program": []}
        for number in range(RUNS + 1):
            for name, code in (("bare PySide6 window", BARE), ("the program", PROGRAM)):
                taken = _start(code, data)
                if number:
                    times[name].append(taken)
        tell("Start to first painted window", "bare PySide6 window", times, "1.25x")


def _start(code: str, data: Path) -> float:
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code, str(data)],
        env=_environment() | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(data.parent)},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return float(done.stdout.split()[-1]) - began


def _environment() -> dict[str, str]:
    """Ours without what would have every start compile the program anew."""
    return {key: text for key, text in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
