"""`report freeze` and what follows, `check-code`: the life of a report from the command line."""

from pathlib import Path

import pytest

from nsuat_desktop.records.registry import description_of
from tests.nsuat_desktop.commands.conftest import Command
from tests.nsuat_desktop.reporting.life.signing import make_tool

OUTLINE = """\
kind = "thematic"
title = "Tình hình áp dụng 5S"
starts = "2025-01-01"
ends = "2025-06-30"

[[sections]]
title = "Thực trạng"
text = "Đã khảo sát 05 đơn vị."
"""


def freeze(office: Command, *arguments: str) -> tuple[str, str]:
    done = office("report", "freeze", *arguments, "--accept-gaps", "Đang bổ sung")
    assert done.status == 0, done.err
    report, code = done.lines
    return report, code.removeprefix("Mã kiểm tra: ")


def test_a_report_is_followed_from_freeze_to_receipt(office: Command, tmp_path: Path) -> None:
    done = office("report", "freeze", "year", "2025")
    assert done.status == 1
    assert "điểm thiếu" in done.err
    report, code = freeze(office, "year", "2025")
    assert (
        office("report", "number", code, "15", "2026-01-05").out == "15/BC-UBND ngày 05/01/2026\n"
    )
    pdf, word = tmp_path / "bc.pdf", tmp_path / "bc.docx"
    assert office("report", "issue", "15/BC-UBND", "--to", pdf, "--docx", word).status == 0
    assert word.stat().st_size > 10_000
    signed = tmp_path / "ky.pdf"
    signed.write_bytes(make_tool().sign(pdf.read_bytes()))
    refused = office("report", "attach", report, pdf)
    assert (refused.status, "chưa có chữ ký số" in refused.err) == (1, True)
    verified = office("report", "verify", signed, "--json").json
    assert (verified["verdict"], verified["report"]) == ("signed", report)
    assert not verified["trusted"]
    attached = office("report", "attach", report, signed)
    assert "Người ký: Trần Văn Mẫu" in attached.out
    assert office("report", "verify", report).status == 0
    assert office("report", "sent", report, "--by", "Trục liên thông").status == 0
    assert office("report", "received", report).out.startswith("Đã nhận: ")
    (line,) = office("report", "list", "--json").json["reports"]
    assert (line["id"], line["state"], line["number"]) == (report, "received", "15/BC-UBND")
    assert "15/BC-UBND" in office("report", "list").out
    assert office("check", "--json").json == {"sound": True, "problems": []}


def test_a_returned_report_is_supplemented(office: Command) -> None:
    report, code = freeze(office, "year", "2025")
    assert office("report", "supplement", report, "--explain", "Sửa").status == 1
    for step in (("signed", report), ("sent", report)):
        assert office("report", *step).status == 0
    refused = office("report", "supplement", report, "--explain", "Sửa", "--accept-gaps", "Đủ")
    assert (refused.status, "Chưa có gì để bổ sung" in refused.err) == (1, True)
    assert office("report", "returned", report, "--remarks", "Thiếu phụ lục").status == 0
    done = office(
        "report", "supplement", report, "--explain", "Thêm phụ lục", "--accept-gaps", "Đủ"
    )
    assert done.status == 0, done.err
    newer = done.lines[1].removeprefix("Mã kiểm tra: ")
    old = office("check-code", code)
    assert (old.status, "Bản cũ" in old.err) == (1, True)
    current = office("check-code", *newer.split())
    assert (current.status, "Đúng bản hiện hành" in current.out) == (0, True)
    assert office("check-code", newer, "--json").json["standing"] == "current"


def test_a_number_is_taken_back(office: Command) -> None:
    report, _ = freeze(office, "year", "2025")
    assert office("report", "number", report, "15", "2026-01-05").status == 0
    assert office("report", "number", report, "--clear").status == 0
    (line,) = office("report", "list", "--json").json["reports"]
    assert (line["number"], line["issued_on"]) == ("", "")
    for wrong in ((), ("15",), ("15", "2026-01-05", "--clear"), ("15", "--clear")):
        done = office("report", "number", report, *wrong)
        assert (done.status, "--clear" in done.err) == (2, True), done.err


def test_changes_are_listed_after_a_late_record(office: Command) -> None:
    assert "Chưa có báo cáo nào" in office("report", "changes", "year", "2025").out
    report, _ = freeze(office, "year", "2025")
    assert "không thay đổi" in office("report", "changes", "year", "2025").out
    document = (
        '{"number": "12/KH-UBND", "date": "2025-03-03", "issuer": "UBND huyện", '
        '"summary": "Triển khai kế hoạch năng suất"}'
    )
    assert office("add", "policy_document", "-", text=document).status == 0
    done = office("report", "changes", "year", "2025", "--since", report)
    assert "bổ sung 01 văn bản phát sinh trong kỳ" in done.out
    heads, line = done.lines[1:]
    assert line.split("  ")[:2] == ["cập nhật sau", description_of("policy_document").label]
    assert line.index("12/KH-UBND") == heads.index("Bản ghi")
    (record,) = office("report", "changes", "year", "2025", "--json").json["records"]
    assert (record["how"], record["type"]) == ("late", "policy_document")


def test_a_freeze_is_taken_back(office: Command) -> None:
    report, code = freeze(office, "h1", "2025")
    assert office("report", "unfreeze", report).status == 0
    assert office("report", "list", "--json").json["total"] == 0
    assert "đã hủy chốt" in office("check-code", code).err
    assert office("report", "signed", report).status == 1


def test_an_outline_of_its_own_is_drafted_and_frozen(office: Command, tmp_path: Path) -> None:
    file, pdf = tmp_path / "de-cuong.toml", tmp_path / "cd.pdf"
    file.write_text(OUTLINE, "utf-8")
    for _ in range(2):
        assert office("report", "outline", file, "--to", pdf).status == 0
    report, _ = freeze(office, "thematic", "Tình hình áp dụng 5S")
    assert office("report", "issue", report, "--to", pdf).status == 0
    file.write_text(OUTLINE.replace('"2025-06-30"', "2025-06-30"), "utf-8")
    assert office("report", "outline", file, "--to", pdf).status == 0


@pytest.mark.parametrize(
    ("outline", "status", "words"),
    [
        ("kind = 'thematic'", 1, "chưa đúng: thiếu khóa “title”."),
        (OUTLINE.replace("thematic", "khác"), 1, "kind: không có giá trị “khác”."),
        (OUTLINE.replace('"Thực trạng"', "1"), 1, "sections[1].title: cần chữ trong dấu nháy"),
        ("kind =\nx", 1, "không phải TOML đúng (dòng 1"),
        (None, 3, "Không tìm thấy"),
    ],
)
def test_a_wrong_outline_is_told_in_words(
    office: Command, tmp_path: Path, outline: str | None, status: int, words: str
) -> None:
    file = tmp_path / "de-cuong.toml"
    if outline is not None:
        file.write_text(outline, "utf-8")
    done = office("report", "outline", file, "--to", tmp_path / "cd.pdf")
    assert (done.status, words in done.err) == (status, True), done.err
    assert not (tmp_path / "cd.pdf").exists()


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("report", "freeze", "year", "25"), 2, "không phải là năm báo cáo"),
        (("report", "freeze", "thematic", "Không có"), 1, "Không còn đề cương"),
        (("report", "number", "khong-co", "1", "2026-01-05"), 1, "report list"),
        (("report", "issue", "khong-co"), 2, "--to TỆP.pdf"),
        (("report", "verify", "khong-co"), 1, "Không có báo cáo đã chốt"),
        (("report", "verify", "khong-co.pdf"), 3, "Không tìm thấy tệp"),
        (("report", "month", "13/2025", "--to", "x.pdf"), 2, "không phải là tháng"),
        (("report",), 2, "còn thiếu"),
        (("check-code", "1234"), 1, "đã gõ 4"),
        (("add", "report", "-"), 2, "report freeze"),
    ],
)
def test_what_cannot_be_done_is_told(
    office: Command, arguments: tuple[str, ...], status: int, words: str
) -> None:
    done = office(*arguments)
    assert (done.status, words in done.err) == (status, True), done.err


@pytest.mark.parametrize(
    ("word", "book", "status", "told"),
    [
        ("a.docx", "none/a.xlsx", 3, "a.xlsx"),
        ("none/a.docx", "a.xlsx", 3, "a.docx"),
        ("a.docx", "a.csv", 1, "đuôi .xlsx"),
        ("a.pdf", "a.xlsx", 2, "tên riêng"),
    ],
)
def test_all_files_are_written_or_none(
    office: Command, tmp_path: Path, word: str, book: str, status: int, told: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    report, _ = freeze(office, "year", "2025")
    files = ("--to", folder / "a.pdf", "--docx", folder / word, "--xlsx", folder / book)
    for command in (("year", "2025"), ("issue", report)):
        done = office("report", *command, *files)
        assert (done.status, done.out) == (status, "")
        assert told in done.err
        assert list(folder.iterdir()) == []


def test_reports_do_not_come_in_from_sheets(office: Command, tmp_path: Path) -> None:
    freeze(office, "year", "2025")
    sheet, book = tmp_path / "bao-cao.xlsx", tmp_path / "tat-ca.xlsx"
    assert office("export", "report", sheet).status == 0
    refused = office("import", "report", sheet)
    assert (refused.status, "không nhập được từ Excel" in refused.err) == (1, True)
    assert office("export", "all", book).status == 0
    office("import", "auto", book)
    assert office("report", "list", "--json").json["total"] == 1
    assert office("template", "report", sheet).status == 2
