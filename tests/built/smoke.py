"""The built program, not the source: `python3 dev.py build` runs this after the build.

It runs with an empty environment, away from the repository, so that nothing of the source tree or
of .venv can lend a module, a migration, a plan or a font that the build forgot.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pdfplumber
import pytest

from tests.nsuat_desktop.reporting.life.signing import make_tool

BUILT = Path(__file__).parents[2] / "dist" / "nsuat-desktop"
# On Windows the windowed program has no console: the command line is a program of its own.
COMMAND_LINE = BUILT / ("nsuat.exe" if sys.platform == "win32" else "nsuat-desktop")

OFFICE = """\
level = "district"
name = "Ủy ban nhân dân huyện Nghĩa Hưng"
parent_name = "Ủy ban nhân dân tỉnh Nam Định"
issuer_lines = ["ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG"]
abbreviation = "UBND"
place_name = "Nghĩa Hưng"
signer_form = "TM"
signer_post = "CHỦ TỊCH"
signer_name = "Nguyễn Văn An"
recipients = ["Như trên", "Lưu: VT"]
addressee = "Sở Khoa học và Công nghệ tỉnh Nam Định"
valid_from = "2021-01-01"
"""
SAMPLE = BUILT.parents[1] / "tests" / "data" / "spreadsheets" / "danh-sach-don-vi.xlsx"
ORGANISATION = {"name": "Hợp tác xã Nông nghiệp Nghĩa Thắng", "kind": "cooperative"}

Program = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def program(tmp_path: Path) -> Program:
    environment = {
        "HOME": str(tmp_path),
        "LANG": "C.UTF-8",
        "PATH": "/usr/bin:/bin",
        "QT_QPA_PLATFORM": "offscreen",
    }
    if sys.platform == "win32":
        environment["SYSTEMROOT"] = os.environ["SYSTEMROOT"]

    def run(
        *arguments: str | Path, text: str | None = None, **more: str
    ) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [COMMAND_LINE, "--data", tmp_path / "data", *arguments],
            cwd=tmp_path,
            env=environment | more,
            input=text,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
        )
        logs = [log.read_text("utf-8") for log in tmp_path.glob("data/logs/*.log")]
        assert "Traceback" not in done.stderr
        assert done.returncode == 0, "\n".join([done.stderr, *logs])
        return done

    return run


@pytest.fixture
def office(program: Program, tmp_path: Path) -> Program:
    """The program with an office described, as after the first start."""
    file = tmp_path / "office.toml"
    file.write_text(OFFICE, "utf-8")
    program("init", "--office", file)
    return program


def test_the_window_opens_on_a_new_data_folder(program: Program) -> None:
    assert program(NSUAT_SMOKE="1").stdout.strip()


def test_the_window_opens_on_an_office(office: Program) -> None:
    assert office(NSUAT_SMOKE="1").stdout.strip()


def test_a_record_is_kept_and_found(office: Program) -> None:
    identifier = office("add", "organisation", "-", text=json.dumps(ORGANISATION)).stdout.strip()
    listed = json.loads(office("list", "organisation", "--search", "nghia thang", "--json").stdout)
    assert [row["id"] for row in listed["rows"]] == [identifier]
    assert json.loads(office("check", "--json").stdout)["sound"] is True


def test_a_report_is_written_in_its_own_fonts(office: Program, tmp_path: Path) -> None:
    report, word = tmp_path / "bao-cao.pdf", tmp_path / "bao-cao.docx"
    office("report", "year", "2025", "--to", report, "--docx", word)
    with ZipFile(word) as parts:
        assert any(name.endswith(".png") for name in parts.namelist())  # charts
    with pdfplumber.open(report) as pdf:
        assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in (pdf.pages[0].extract_text() or "")
        fonts = {str(char["fontname"]).partition("+")[2] for char in pdf.chars}
    assert fonts
    assert all(font.startswith(("LiberationSerif", "TimesNewRoman")) for font in fonts), fonts


def test_the_sample_office_comes_with_report_charts_and_pictures(
    program: Program, tmp_path: Path
) -> None:
    program("demo", "--to", tmp_path / "out")
    suffixes = {path.suffix for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert {".pdf", ".png"} <= suffixes


def test_a_signed_report_is_checked_and_taken(office: Program, tmp_path: Path) -> None:
    report = office("report", "freeze", "year", "2024", "--accept-gaps", "Thử").stdout.split()[0]
    issued, signed = tmp_path / "bao-cao.pdf", tmp_path / "ban-ky.pdf"
    office("report", "issue", report, "--to", issued)
    signed.write_bytes(make_tool().sign(issued.read_bytes()))
    assert "nơi cấp" in office("report", "attach", report, signed).stdout


def test_a_list_comes_in_and_letters_go_out(office: Program, tmp_path: Path) -> None:
    office("import", "auto", SAMPLE)
    letters = tmp_path / "cong-van.pdf"
    office("paper", "letter", "--template", "moi-dang-ky-ho-tro", "--all", "--to", letters)
    with pdfplumber.open(letters) as pdf:
        assert len(pdf.pages) >= 60
