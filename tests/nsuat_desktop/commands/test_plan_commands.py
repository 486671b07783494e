"""`demo`, `progress` and `report` on the sample office."""

import sqlite3
from pathlib import Path

import docx
import openpyxl
import pdfplumber
import pytest

from nsuat_desktop.commands.entry import Screens, run
from nsuat_desktop.sample.fill import fill_sample, is_untouched, open_sample_workspace

from .conftest import Command, Done


@pytest.fixture(scope="module")
def sample_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "data"
    workspace = open_sample_workspace(folder)
    fill_sample(workspace)
    workspace.close()
    return folder


@pytest.fixture
def data_dir(sample_dir: Path) -> Path:
    """Commands of this file read the sample office."""
    return sample_dir


def by_code(done: Done) -> dict[str, dict[str, object]]:
    assert done.status == 0, done.err
    return {each["code"]: each for each in done.json["targets"]}


def test_progress_has_the_agreed_shape(command: Command) -> None:
    done = command("progress", "--horizon", "2025", "--as-of", "2025-06-16", "--json")
    document = done.json
    assert list(document) == ["plan", "horizon", "as_of", "period", "targets"]
    assert (document["horizon"], document["as_of"]) == (2025, "2025-06-16")
    assert document["period"] == ["2024-12-15", "2025-12-14"]
    targets = by_code(done)
    assert list(targets) == ["MT01", "MT02", "MT03", "MT04", "MT05", "MT06", "MT07a", "MT07b"]
    for target in targets.values():
        assert set(target) == {
            "code", "label", "unit", "low", "high", "strict", "window", "in_period", "cumulative",
            "share_of_low", "state", "pace_needed", "forecast", "records", "record_ids",
        }  # fmt: skip


def test_progress_of_the_sample_is_what_its_papers_say(command: Command) -> None:
    targets = by_code(command("progress", "--horizon", "2025", "--as-of", "2025-06-16", "--json"))
    counted = {code: target["cumulative"] for code, target in targets.items()}
    assert counted == {
        "MT01": 7.18, "MT02": 38.6, "MT03": 1, "MT04": 17, "MT05": 1, "MT06": 3,
        "MT07a": 63, "MT07b": 118,
    }  # fmt: skip
    for code in ("MT03", "MT04", "MT05", "MT06", "MT07a", "MT07b"):
        records = targets[code]["records"]
        assert isinstance(records, list)
        assert len(records) == counted[code]


def test_the_period_narrows_what_is_counted_in_it(command: Command) -> None:
    line = ("progress", "--horizon", "2025", "--as-of", "2025-06-16", "--json", "--period")
    year = by_code(command(*line, "2024"))["MT04"]
    half = by_code(command(*line, "h1/2024"))["MT04"]
    span = by_code(command(*line, "2021-01-01..2025-12-31"))["MT04"]
    assert (year["cumulative"], half["cumulative"], span["cumulative"]) == (17, 17, 17)
    assert isinstance(year["in_period"], int)
    assert isinstance(half["in_period"], int)
    assert 0 < half["in_period"] < year["in_period"] < 17
    assert span["in_period"] == 17


def test_progress_for_people(command: Command) -> None:
    lines = command("progress", "--horizon", "2025", "--as-of", "2025-06-16").lines
    assert lines[0].startswith("Mục tiêu đến năm 2025, số liệu đến ngày 16/06/2025")
    assert any(line.startswith("MT07b") and "Đạt" in line for line in lines)


@pytest.mark.parametrize(
    ("kind", "period", "words"),
    [
        ("year", "2024", "từ ngày 15/12/2023 đến ngày 14/12/2024"),
        ("range", "2025-01-01..2025-06-30", "từ ngày 01/01/2025"),
    ],
)
def test_report_writes_the_official_pdf(
    command: Command, tmp_path: Path, kind: str, period: str, words: str
) -> None:
    file = tmp_path / "bao-cao.pdf"
    done = command("report", kind, period, "--to", file)
    assert (done.status, done.lines) == (0, [str(file)]), done.err
    with pdfplumber.open(file) as pdf:
        text = "\n".join(page.extract_text() for page in pdf.pages)
    assert "HUYỆN NGHĨA HƯNG" in text
    assert words in " ".join(text.split())


@pytest.mark.parametrize(
    ("chosen", "words"),
    [
        ("2025-07-01", "Địa bàn theo đơn vị hành chính ngày 01/07/2025."),
        ("former", "Địa bàn theo đơn vị hành chính trước khi sắp xếp."),
    ],
)
def test_a_report_tells_the_map_it_goes_by(
    command: Command, tmp_path: Path, chosen: str, words: str
) -> None:
    file = tmp_path / "bao-cao.pdf"
    assert command("report", "year", "2024", "--to", file, "--map", chosen).status == 0
    with pdfplumber.open(file) as pdf:
        text = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
    assert words in text


def test_a_map_is_a_name_or_a_day(command: Command, tmp_path: Path) -> None:
    done = command("report", "year", "2024", "--to", tmp_path / "r.pdf", "--map", "moi")
    assert done.status == 2
    assert "không phải là ngày" in done.err


def test_report_writes_the_same_as_pdf_and_word(command: Command, tmp_path: Path) -> None:
    pdf, word = tmp_path / "r.pdf", tmp_path / "r.docx"
    done = command("report", "year", "2024", "--to", pdf, "--docx", word)
    assert (done.status, done.out.split()) == (0, [str(pdf), str(word)]), done.err
    cells = [cell.text for table in docx.Document(str(word)).tables for cell in table._cells]
    assert "Số:        /BC-UBND" in cells
    with pdfplumber.open(pdf) as opened:
        assert "/BC-UBND" in (opened.pages[0].extract_text() or "")


def test_report_writes_word_alone_and_asks_for_a_file(command: Command, tmp_path: Path) -> None:
    assert command("report", "year", "2024", "--docx", tmp_path / "r.docx").status == 0
    assert [each.name for each in tmp_path.glob("r.*")] == ["r.docx"]
    done = command("report", "year", "2024")
    assert done.status == 2
    assert "--docx" in done.err


def test_a_report_that_cannot_be_written_leaves_nothing(command: Command, tmp_path: Path) -> None:
    done = command("report", "year", "2024", "--to", tmp_path / "none" / "r.pdf")
    assert done.status == 3
    assert len(done.err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def content(data_dir: Path) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(data_dir / "nsuat.db")
    try:
        found = [
            *connection.execute("SELECT * FROM change_set ORDER BY sequence"),
            *connection.execute("SELECT * FROM app_state ORDER BY key"),
        ]
    finally:
        connection.close()
    return found


def test_demo_leaves_data_report_charts_and_pictures(
    sample_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert run("main.py", ["demo", "--to", str(out)], Screens(no_window, one_picture)) == 0
    data_dir, *papers = [Path(line) for line in capsys.readouterr().out.splitlines()[1:]]
    assert data_dir == out / "data"
    assert content(data_dir) == content(sample_dir)
    assert list((data_dir / "backups").glob("*.db"))
    assert all(path.exists() for path in papers)
    assert [path.relative_to(out).as_posix() for path in papers] == [
        "bao-cao-nam-2024.pdf",
        "bieu-do/chi-tieu.pdf",
        "bieu-do/chi-tieu.png",
        "bieu-do/don-vi-theo-nam.pdf",
        "bieu-do/don-vi-theo-nam.png",
        "bieu-do/ho-tro-theo-cong-cu.pdf",
        "bieu-do/ho-tro-theo-cong-cu.png",
        "man-hinh/tong-quan.png",
    ]


def no_window(data_dir: Path, author: str | None) -> int:
    return 0


def one_picture(data_dir: Path, target: Path) -> list[Path]:
    target.mkdir()
    picture = target / "tong-quan.png"
    picture.write_bytes(b"")
    return [picture]


def test_demo_never_writes_into_an_office(command: Command, data_dir: Path, tmp_path: Path) -> None:
    before = content(data_dir)
    done = command("demo", "--to", tmp_path / "out")
    assert (done.status, done.out) == (1, "")
    assert "được giữ nguyên" in done.err
    assert content(data_dir) == before


def test_demo_again_keeps_a_sample_that_somebody_worked_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data_dir = tmp_path / "data"
    workspace = open_sample_workspace(data_dir, "dong-thinh")
    fill_sample(workspace, "dong-thinh")
    assert is_untouched(workspace)
    (found,) = workspace.reader.choices("organisation", "moc dong tam", 1)
    workspace.records.delete(found.id)
    assert not is_untouched(workspace)
    workspace.close()
    before = content(data_dir)
    line = ["demo", "--sample", "dong-thinh", "--to", str(tmp_path)]
    assert run("main.py", line, Screens(no_window, one_picture)) == 1
    assert "được giữ nguyên" in capsys.readouterr().err
    assert content(data_dir) == before


def test_the_annexes_go_out_as_a_workbook(command, tmp_path):
    book = tmp_path / "phu-luc.xlsx"
    done = command("report", "year", "2024", "--xlsx", book)
    assert done.status == 0
    assert str(book) in done.out
    assert "Phụ lục I" in openpyxl.load_workbook(book).sheetnames
