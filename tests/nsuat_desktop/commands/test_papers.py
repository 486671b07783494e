"""`paper`: what there is, each paper into a file, and templates of the office."""

import json
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from tests.nsuat_desktop.commands.conftest import Command
from tests.nsuat_desktop.reporting.format_reading import read_pages

COURSE = {
    "title": "Áp dụng 5S và Kaizen",
    "kind": "workshop_training",
    "starts": "2025-05-14",
    "ends": "2025-05-15",
}
PEOPLE = ("Trần Văn Bình", "Nguyễn Thị An", "Phạm Văn Dũng")


def add(office: Command, record_type: str, values: dict[str, Any]) -> str:
    done = office("add", record_type, "-", text=json.dumps(values))
    assert done.status == 0, done.err
    return done.lines[-1].split()[-1]


@pytest.fixture
def filled(office: Command) -> Command:
    """An office with a course of three, two organisations and an inspection."""
    for name in ("Công ty Muối sạch", "Hợp tác xã Rau an toàn"):
        add(office, "organisation", {"name": name, "kind": "enterprise"})
    add(office, "training_course", COURSE)
    for name in PEOPLE:
        attendance = {"course": {"title": COURSE["title"]}, "full_name": name}
        add(office, "attendance", {**attendance, "category": "enterprise"})
    inspected = {"organisation": {"name": "Công ty Muối sạch"}, "date": "2025-09-26"}
    add(office, "inspection", inspected)
    return office


def pages(path: Path) -> int:
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


def numbers(path: Path) -> list[str]:
    """The numbers on certificates, page by page."""
    lines = [line.bare for page in read_pages(path.read_bytes()) for line in page.lines]
    return [line[4:7] for line in lines if line.startswith("Số: ")]


def test_a_paper_is_written_as_pdf_and_word_or_not_at_all(filled: Command, tmp_path: Path) -> None:
    pdf = tmp_path / "a.pdf"
    refused = filled("paper", "sign-in", "5S", "--to", pdf, "--docx", tmp_path / "none" / "a.docx")
    assert (refused.status, "a.docx" in refused.err) == (3, True)
    assert not pdf.exists()
    done = filled("paper", "sign-in", "5S", "--to", pdf, "--docx", tmp_path / "a.docx")
    assert done.lines == [f"{pdf}: 02 trang.", str(tmp_path / "a.docx")]


@pytest.mark.parametrize(
    ("arguments", "count"),
    [
        (["sign-in", "5s va kaizen"], 2),
        (["sign-in", "Áp dụng 5S", "--day", "2025-05-15", "--blank", "4"], 1),
        (["attendance", "Áp dụng 5S và Kaizen"], 1),
        (["certificates", "5S", "--first", "7", "--date", "2025-05-20"], 3),
        (["letter", "--all", "--number", "12", "--date", "2025-11-23"], 2),
        (["letter", "--search", "muoi", "--set", "hạn gửi=ngày 30 tháng 11"], 1),
        (["invitation", "--ids", "Hợp tác xã Rau an toàn", "--course", "5S"], 1),
        (["letter", "--all", "--template", "de-nghi-cung-cap-so-lieu"], 2),
        (["minutes", "Công ty Muối sạch", "--set", "giờ bắt đầu=8 giờ 30"], 2),
        (["productivity", "Công ty Muối sạch"], 1),
        (["labels", "--all", "--size", "3x8", "--skip", "23"], 2),
        (["envelopes", "--all", "--size", "C5"], 2),
        (["records", "organisation", "--columns", "name", "kind"], 1),
        (["records", "training_course", "--search", "kaizen"], 1),
    ],
)
def test_each_paper_is_written(
    filled: Command, tmp_path: Path, arguments: list[str], count: int
) -> None:
    target = tmp_path / "giay-to.pdf"
    done = filled("paper", *arguments, "--to", target)
    assert (done.status, done.err) == (0, "")
    assert str(target) in done.out
    assert pages(target) == count


def test_certificates_keep_their_numbers(filled: Command, tmp_path: Path) -> None:
    target = tmp_path / "chung-nhan.pdf"
    assert filled("paper", "certificates", "5S", "--first", "7", "--to", target).status == 0
    first = target.read_bytes()
    refused = filled("paper", "certificates", "khong co", "--to", target)
    assert refused.status == 1
    assert target.read_bytes() == first
    missing = tmp_path / "khong-co" / "x.pdf"
    assert filled("paper", "certificates", "5S", "--first", "50", "--to", missing).status == 3
    assert filled("paper", "certificates", "5S", "--first", "50", "--to", target).status == 0
    assert numbers(target) == ["007", "008", "009"]
    register = tmp_path / "so.pdf"
    listed = filled("paper", "register", "--to", register)
    assert (listed.status, pages(register)) == (0, 1)
    assert filled("paper", "register", "--year", "2001", "--to", register).status == 1


def test_a_letter_as_word_too(filled: Command, tmp_path: Path) -> None:
    word = tmp_path / "cong-van.docx"
    done = filled("paper", "letter", "--all", "--to", tmp_path / "a.pdf", "--docx", word)
    assert (done.status, done.err) == (0, "")
    assert word.read_bytes()[:2] == b"PK"


def test_what_there_is_and_the_offices_own_template(
    office: Command, data_dir: Path, tmp_path: Path
) -> None:
    listed = office("paper", "list")
    assert "certificates LỚP" in listed.out
    assert "moi-du-lop" in listed.out
    copied = office("paper", "templates", "--copy", "giay-chung-nhan")
    assert copied.lines == [str(data_dir / "templates" / "giay-chung-nhan.toml")]
    assert "cơ quan" in office("paper", "templates").out
    assert office("paper", "templates", "--copy", "giay-chung-nhan").status == 1


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (["sign-in", "khong co lop nay"], 1, "Không có “Lớp đào tạo” nào"),
        (["sign-in", "5S", "--day", "2025-06-01"], 1, "không có ngày"),
        (["letter", "--search", "zzzz"], 1, "Không có đơn vị nào"),
        (["letter"], 2, "cần một trong các tham số"),
        (["letter", "--all", "--template", "tho"], 1, "Không có mẫu “tho”"),
        (["letter", "--all", "--set", "abc"], 2, "tên trường=nội dung"),
        (["labels", "--all", "--size", "9x9"], 1, "Các cỡ: 2x7, 3x8"),
        (["labels", "--all", "--skip", "14"], 1, "từ 0 đến 13"),
        (["records", "organisation", "--columns", "mau"], 1, "không có cột"),
        (["attendance", "Công ty"], 1, "Không có “Lớp đào tạo”"),
    ],
)
def test_what_cannot_be_printed_is_told(
    filled: Command, tmp_path: Path, arguments: list[str], status: int, told: str
) -> None:
    target = tmp_path / "x.pdf"
    done = filled("paper", *arguments, "--to", target)
    assert done.status == status
    assert told in done.err
    assert not target.exists()


def test_before_there_is_an_office(command: Command, tmp_path: Path) -> None:
    assert command("paper", "list").status == 0
    done = command("paper", "records", "organisation", "--to", tmp_path / "x.pdf")
    assert done.status == 1
    assert "init" in done.err
