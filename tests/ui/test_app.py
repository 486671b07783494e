"""The program as a process of its own: what it loads, what it leaves, how it ends."""

import os
import subprocess
import sys
from pathlib import Path

from nsuat_desktop.workspace import open_workspace
from tests.factories import OFFICE

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "sqlalchemy", "alembic", "pandas", "numpy", "matplotlib", "reportlab", "cryptography",
    "pikepdf", "pypdfium2", "num2words", "msgspec", "filelock", "PySide6.QtPrintSupport",
)  # fmt: skip
FIRST_FRAME = f"""
import sys
from pathlib import Path
from ui import app
from ui.program.session import Session
Session.open_data = lambda self: (
    print(*(name for name in {HEAVY!r} if name in sys.modules)), app.QCoreApplication.exit(0)
)
sys.exit(app.run(Path(sys.argv[1])))
"""


def start(*line: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *line],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )


def office_in(folder: Path) -> Path:
    workspace = open_workspace(folder, write=True)
    workspace.init_office(OFFICE, "Nguyễn Thị Hà")
    workspace.close()
    return folder


def test_nothing_heavy_is_loaded_before_the_first_frame(tmp_path: Path) -> None:
    done = start("-c", FIRST_FRAME, office_in(tmp_path / "data"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []


def test_smoke_on_a_new_folder_and_on_an_office(tmp_path: Path) -> None:
    for folder in (tmp_path / "new", office_in(tmp_path / "data")):
        done = start("main.py", "--data", folder, NSUAT_SMOKE="1")
        assert done.stdout.strip() == "NSUAT_SMOKE ok", done.stderr
        assert done.returncode == 0
        assert "Traceback" not in done.stderr
    assert list((tmp_path / "data" / "backups").glob("nsuat-*.db"))
    assert (tmp_path / "data" / "logs" / "nsuat.log").exists()


def test_smoke_says_why_the_data_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "nsuat.db").write_bytes(b"not a database at all" * 400)
    done = start("main.py", "--data", tmp_path, NSUAT_SMOKE="1")
    assert done.returncode == 3
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr
