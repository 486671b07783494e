"""What is left to read when the process dies inside a library."""

import subprocess
import sys
from pathlib import Path

DYING = """
import os, sys
from pathlib import Path
from nsuat_desktop.log_file import keep_crashes
def die_while_saving(phone):
    os.abort()
keep_crashes(Path(sys.argv[1]))
die_while_saving("0912345678")
"""


def die(data_dir: Path) -> str:
    line = [sys.executable, "-c", DYING, str(data_dir)]
    assert subprocess.run(line, capture_output=True, timeout=60).returncode != 0
    return (data_dir / "logs" / "crash.log").read_text("utf-8")


def test_a_crash_tells_where_it_was_and_not_with_what(tmp_path: Path) -> None:
    told = die(tmp_path)
    assert "in die_while_saving" in told
    assert "0912345678" not in told
    assert die(tmp_path).count("in die_while_saving") == 2


def test_a_large_file_of_crashes_begins_anew(tmp_path: Path) -> None:
    die(tmp_path)
    (tmp_path / "logs" / "crash.log").write_bytes(b"x" * 1_000_001)
    assert len(die(tmp_path)) < 1_000_000
