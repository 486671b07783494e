"""`export`: files, exit statuses, covered numbers."""

import json
from pathlib import Path

import openpyxl
import pytest

from .conftest import Command


@pytest.fixture
def filled(office: Command) -> Command:
    people = [
        {"full_name": "Nguyễn Văn Ân", "sex": "male", "personal_id": "036085000118"},
        {"full_name": "Trần Thị Bình", "sex": "female"},
    ]
    assert office("add", "person", "-", text=json.dumps(people)).status == 0
    return office


def test_a_list_is_written_and_counted(filled: Command, tmp_path: Path) -> None:
    done = filled("export", "person", tmp_path / "a.xlsx", "--search", "tran")
    assert (done.status, done.lines[0]) == (0, f"{tmp_path / 'a.xlsx'}: 01 bản ghi.")
    assert openpyxl.load_workbook(tmp_path / "a.xlsx").active["A6"].value == "Trần Thị Bình"


def test_csv_is_chosen_by_the_name(filled: Command, tmp_path: Path) -> None:
    assert filled("export", "person", tmp_path / "a.csv").status == 0
    text = (tmp_path / "a.csv").read_text("utf-8-sig")
    assert "Trần Thị Bình" in text
    assert "036085000118" not in text
    assert filled("export", "person", tmp_path / "a.csv", "--unmask", "Nộp Sở").status == 0
    assert "036085000118" in (tmp_path / "a.csv").read_text("utf-8-sig")


@pytest.mark.parametrize(("kind", "told"), [("all", True), ("person", True), ("award", False)])
def test_covered_numbers_are_told(filled: Command, tmp_path: Path, kind: str, told: bool) -> None:
    done = filled("export", kind, tmp_path / "a.xlsx")
    assert ("đã che" in done.out) is told
    assert "đã che" not in filled("export", kind, tmp_path / "a.xlsx", "--unmask", "Nộp Sở").out


def test_everything_is_written(filled: Command, tmp_path: Path) -> None:
    assert filled("export", "all", tmp_path / "a.xlsx").status == 0
    assert "Người tham gia" in openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames


@pytest.mark.parametrize(
    "wrong",
    [
        ("person", "a.pdf"),
        ("all", "a.csv"),
        ("nothing", "a.xlsx"),
        ("all", "a.xlsx", "--search", "x"),
        ("person", "a.xlsx", "--unmask", " "),
    ],
)
def test_wrong_use_is_told(
    filled: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wrong: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    done = filled("export", *wrong)
    assert (done.status, done.out) == (2, "")
    assert not list(tmp_path.glob("a.*"))


def test_exit_statuses_of_office_and_surroundings(
    command: Command, filled: Command, tmp_path: Path
) -> None:
    assert filled("export", "person", tmp_path / "none" / "a.xlsx").status == 3
    assert command("--data", tmp_path / "b", "export", "person", tmp_path / "a.xlsx").status == 1


def test_templates(office: Command, command: Command, tmp_path: Path) -> None:
    path = tmp_path / "mau.xlsx"
    done = office("template", "person", path)
    assert (done.status, done.out) == (0, f"{path}\n")
    assert openpyxl.load_workbook(path).active["A1"].value == "Mẫu nhập: Người tham gia"
    assert office("template", "attachment", tmp_path / "b.xlsx").status == 2
    assert office("template", "person", tmp_path / "b.csv").status == 2
    assert office("template", "person", tmp_path / "none" / "b.xlsx").status == 3
    assert command("--data", tmp_path / "b", "template", "person", path).status == 1
