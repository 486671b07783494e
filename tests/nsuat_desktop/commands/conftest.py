"""Running commands: in this process for most tests, as the real program where it matters."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from nsuat_desktop.commands.entry import Screens, run

ROOT = Path(__file__).parents[3]
OFFICE = """\
level = "district"
name = "Ủy ban nhân dân huyện Nghĩa Hưng"
issuer_lines = ["ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG"]
abbreviation = "UBND"
place_name = "Nghĩa Hưng"
admin_unit = "Huyện Nghĩa Hưng"
division = "KTHT"
signer_form = "TM_KT"
signer_post = "Phó Chủ tịch"
signer_name = "Trần Văn Mẫu"
addressee = "Sở Khoa học và Công nghệ"
recipients = ["Chủ tịch, các Phó Chủ tịch UBND huyện"]
valid_from = 2021-01-01
"""


@dataclass(frozen=True)
class Done:
    """What a command left."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Command = Callable[..., Done]


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def command(
    data_dir: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Command:
    """Run one command on the test's data folder; `text` is its standard input."""

    def pictures(data: Path, target: Path) -> list[Path]:
        return [target / "tong-quan.png"]

    def call(*arguments: str | Path, text: str | bytes = "") -> Done:
        raw = text if isinstance(text, bytes) else text.encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
        line = ["--data", str(data_dir), *map(str, arguments)]
        capsys.readouterr()
        status = run("main.py", line, Screens(lambda data, author: 0, pictures))
        captured = capsys.readouterr()
        return Done(status, captured.out, captured.err)

    return call


@pytest.fixture
def office(command: Command, tmp_path: Path) -> Command:
    """The same in a folder with an office."""
    file = tmp_path / "office.toml"
    file.write_text(OFFICE, "utf-8")
    assert command("--as", "Nguyễn Thị Hà", "init", "--office", file).status == 0
    return command


def program(*arguments: str | Path, **settings: Any) -> subprocess.Popen[bytes]:
    """The real program in a process of its own."""
    environment = {**os.environ, **settings.pop("environment", {})}
    return subprocess.Popen(
        [sys.executable, ROOT / "main.py", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        **settings,
    )
