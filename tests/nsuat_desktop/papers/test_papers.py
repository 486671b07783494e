"""What stands on each paper, read as documents and in the form of Nghị định 30/2020."""

from collections.abc import Callable
from datetime import date
from io import BytesIO
from itertools import pairwise

import pikepdf
import pytest

from nsuat_desktop.errors import AppError
from nsuat_desktop.papers import courses, letters, mailing, minutes, record_list
from nsuat_desktop.papers.certificates import certificates
from nsuat_desktop.papers.head import Numbering
from nsuat_desktop.papers.merging import BLANK, BLANK_LINE
from nsuat_desktop.papers.paper import Paper, pdf_of
from nsuat_desktop.reporting.document import Block, Document, Paragraph, Points, Table, plain_text
from nsuat_desktop.reporting.pdf import render_bytes
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.papers.conftest import Filled
from tests.nsuat_desktop.reporting.archive_check import findings
from tests.nsuat_desktop.reporting.format_check import check_format
from tests.nsuat_desktop.reporting.format_reading import MM, ReadPage, read_pages


def sign_in(filled: Filled) -> Paper:
    return courses.sign_in_sheet(filled.workspace, filled.course, blanks=3)


def attendance(filled: Filled) -> Paper:
    return courses.attendance_list(filled.workspace, filled.course)


def letter(filled: Filled) -> Paper:
    numbering = Numbering(7, date(2025, 11, 24))
    return letters.letters(
        filled.workspace, "moi-dang-ky-ho-tro", filled.organisations, numbering=numbering
    )


def figures_letter(filled: Filled) -> Paper:
    return letters.letters(filled.workspace, "de-nghi-cung-cap-so-lieu", filled.organisations)


def invitation(filled: Filled) -> Paper:
    told = {"chủ trì": "Phó Chủ tịch Trần Văn Mẫu"}
    return letters.letters(
        filled.workspace, "moi-du-lop", filled.organisations, told=told, course_id=filled.course
    )


def inspection(filled: Filled) -> Paper:
    return minutes.inspection_minutes(filled.workspace, filled.inspection)


def upright_list(filled: Filled) -> Paper:
    columns = ("name", "tax_code", "kind")
    return record_list.record_list(filled.workspace, "organisation", columns=columns)


def wide_list(filled: Filled) -> Paper:
    return record_list.record_list(filled.workspace, "organisation")


def certificate(filled: Filled) -> Paper:
    made = certificates(filled.workspace, filled.course, issued_on=date(2025, 5, 20))
    return made.paper


def label_sheet(filled: Filled) -> Paper:
    return mailing.labels(filled.workspace, filled.organisations)


def envelope(filled: Filled) -> Paper:
    return mailing.envelopes(filled.workspace, filled.organisations)


PAPERS: list[Callable[[Filled], Paper]] = [
    sign_in,
    attendance,
    letter,
    figures_letter,
    invitation,
    inspection,
    upright_list,
    wide_list,
]
DRAWN: list[Callable[[Filled], Paper]] = [certificate, label_sheet, envelope]


def words(document: Document) -> str:
    """All prose of the body, a line a paragraph."""
    return "\n".join(_words(block) for block in document.body)


def _words(block: Block) -> str:
    if isinstance(block, Points):
        return "\n".join(plain_text(item) for item in block.items)
    return plain_text(block.text) if isinstance(block, Paragraph) else ""


def table(document: Document) -> Table:
    return next(block for block in document.body if isinstance(block, Table))


@pytest.mark.parametrize("make", PAPERS)
def test_each_paper_keeps_the_form(make: Callable[[Filled], Paper], filled: Filled) -> None:
    for document in make(filled).documents:
        assert check_format(render_bytes(document), document) == []


@pytest.mark.parametrize("make", [*PAPERS, *DRAWN])
def test_each_paper_is_pdf_a_and_names_itself(
    make: Callable[[Filled], Paper], filled: Filled
) -> None:
    pdf = pdf_of(make(filled))
    assert findings(pdf, "2b") == []
    with pikepdf.open(BytesIO(pdf)) as opened, opened.open_metadata() as xmp:
        assert xmp["dc:title"] == str(opened.docinfo.Title) != ""
        assert xmp["dc:creator"] == ["Ủy ban nhân dân huyện Nghĩa Hưng"]
        assert xmp["dc:language"] == {"vi-VN"}
        assert str(opened.Root.Lang) == "vi-VN"
        assert str(opened.docinfo.PageAmount) == str(len(opened.pages))


def test_certificates_say_what_they_are(filled: Filled) -> None:
    with pikepdf.open(BytesIO(pdf_of(certificate(filled)))) as opened:
        told = {key: str(value) for key, value in opened.docinfo.items()}
    assert told["/Title"] == "Giấy chứng nhận Áp dụng 5S và Kaizen"
    assert (told["/Subject"], told["/TypeName"]) == ("Áp dụng 5S và Kaizen", "Giấy chứng nhận")
    assert told["/IssuedDate"] == "20/05/2025"
    assert "CHỦ TỊCH" in told["/SignerInfo"]


def test_letters_in_one_file_name_all_who_get_them(filled: Filled) -> None:
    with pikepdf.open(BytesIO(pdf_of(letter(filled)))) as opened:
        assert str(opened.docinfo.To) == (
            "Công ty Cổ phần Muối sạch Bạch Long; Hợp tác xã Rau an toàn; Hộ kinh doanh Bánh nhãn"
        )


@pytest.mark.parametrize("make", [*PAPERS, *DRAWN])
def test_no_paper_shows_personal_identifiers(
    make: Callable[[Filled], Paper], filled: Filled
) -> None:
    text = "".join(
        letter.text for page in read_pages(pdf_of(make(filled))) for letter in page.letters
    )
    assert "036085" not in text
    assert "0912345" not in text


def test_those_present_are_counted_by_group_in_a_sentence(filled: Filled) -> None:
    text = words(attendance(filled).documents[0])
    assert " doanh nghiệp" in text
    assert " Doanh nghiệp" not in text.partition("trong đó")[2]


def test_a_sheet_to_sign_for_each_day_with_blank_lines_and_the_notice(filled: Filled) -> None:
    documents = sign_in(filled).documents
    assert len(documents) == 3
    assert "ngày 15 tháng 5 năm 2025" in words(documents[1])
    assert "dữ liệu cá nhân" in words(documents[0])
    rows = table(documents[0]).rows
    assert [row[1] for row in rows] == [
        "Nguyễn Thị An",
        "Trần Văn Bình",
        "Lê Đức Cường",
        "Phạm Văn Dũng",
        "",
        "",
        "",
    ]
    assert [row[0] for row in rows] == list("1234567")


def test_one_day_only_and_a_day_that_is_not_of_the_course(filled: Filled) -> None:
    day = date(2025, 5, 16)
    (only,) = courses.sign_in_sheet(filled.workspace, filled.course, day=day).documents
    assert "ngày 16 tháng 5" in words(only)
    with pytest.raises(AppError, match="không có ngày 17/05/2025"):
        courses.sign_in_sheet(filled.workspace, filled.course, day=date(2025, 5, 17))


def test_lines_to_sign_are_high_enough(filled: Filled) -> None:
    (page, *_) = read_pages(pdf_of(sign_in(filled)))
    numbers = [line for line in page.lines if line.bare in list("123456")]
    steps = [before.y - after.y for before, after in pairwise(numbers)]
    assert min(steps) >= 10 * 72 / 25.4 - 0.1


def test_a_course_without_names_gets_lines_to_fill_in(
    filled: Filled, office_workspace: Workspace
) -> None:
    for attendance_id in filled.attendances:
        office_workspace.records.delete(attendance_id)
    documents = courses.sign_in_sheet(office_workspace, filled.course).documents
    assert len(table(documents[0]).rows) == 30
    with pytest.raises(AppError, match="chưa có ai ghi là có mặt"):
        courses.attendance_list(office_workspace, filled.course)


def test_the_list_of_a_course_counts_who_was_there(filled: Filled) -> None:
    (document,) = attendance(filled).documents
    assert [row[1] for row in table(document).rows] == [
        "Nguyễn Thị An",
        "Trần Văn Bình",
        "Phạm Văn Dũng",
    ]
    assert "03 người" in words(document)
    assert document.signature.lines[0] == "TM. ỦY BAN NHÂN DÂN"


def test_each_organisation_gets_its_own_letter(filled: Filled) -> None:
    documents = letter(filled).documents
    assert [document.addressees for document in documents] == [
        ("Công ty Cổ phần Muối sạch Bạch Long",),
        ("Hợp tác xã Rau an toàn",),
        ("Hộ kinh doanh Bánh nhãn",),
    ]
    (first, *_) = documents
    assert first.header.number_line == "Số: 07/UBND-KTHT"
    assert first.header.date_line == "Nghĩa Hưng, ngày 24 tháng 11 năm 2025"
    assert first.subject_line.startswith("V/v đăng ký hỗ trợ")
    assert first.recipient_lines == ("- Như trên;", "- Lưu: VT, KTHT.")
    assert f"trước {BLANK}" in words(first)


def test_letters_of_one_batch_begin_on_pages_of_their_own(filled: Filled) -> None:
    pages = read_pages(pdf_of(letter(filled)))
    heads = [any(line.bare.startswith("Số:") for line in page.lines) for page in pages]
    assert heads == [True, True, True]


def test_an_invitation_takes_its_words_from_the_course(filled: Filled) -> None:
    (first, second, _) = invitation(filled).documents
    assert first.header.symbol == "GM-UBND"
    assert first.summary == "Dự lớp “Áp dụng 5S và Kaizen”"
    assert "Giám đốc Vũ Thị Mai, Công ty Cổ phần Muối sạch Bạch Long" in words(first)
    assert "kính mời: Hợp tác xã Rau an toàn" in words(second)
    assert "từ ngày 14 tháng 5 năm 2025 đến ngày 16 tháng 5 năm 2025" in words(first)
    assert "Chủ trì: Phó Chủ tịch Trần Văn Mẫu." in words(first)


def test_minutes_have_two_signers_and_room_for_what_is_not_known(filled: Filled) -> None:
    (document,) = inspection(filled).documents
    assert document.header.date_line == ""
    assert document.other_signature is not None
    assert document.other_signature.name == "Vũ Thị Mai"
    assert document.signature.lines == ("TRƯỞNG ĐOÀN KIỂM TRA",)
    assert document.recipient_lines == ()
    assert "ngày 26 tháng 9 năm 2025" in words(document)
    assert "Đã áp dụng 5S tại xưởng 1." in words(document)
    assert BLANK in words(document)


def dotted_lines(document: Document) -> int:
    return words(document).split("\n").count(BLANK_LINE)


def pages_of(document: Document) -> list[ReadPage]:
    return read_pages(render_bytes(document))


def minutes_of(filled: Filled, lines: int) -> tuple[Document, list[ReadPage]]:
    """With so many lines found, and room for the opinion of the unit."""
    told = {"nội dung ghi nhận": "\n".join(["Xong."] * lines), "nội dung kết luận": "Đạt."}
    paper = minutes.inspection_minutes(filled.workspace, filled.inspection, told=told)
    (document,) = paper.documents
    pdf = render_bytes(document)
    assert check_format(pdf, document) == []
    return document, read_pages(pdf)


def test_minutes_leave_no_gap_above_an_end_on_a_page_of_its_own(filled: Filled) -> None:
    """They end a page earlier with a dotted line less, or fill the page with dotted lines."""
    dots, longest = {1: set[int](), 2: set[int]()}, 0.0
    for lines in range(1, 9):
        document, pages = minutes_of(filled, lines)
        dots[len(pages)].add(words(document).split("\n").count(BLANK_LINE))
        if len(pages) == 2:
            longest = max(longest, min(line.y for line in pages[0].lines) - 20 * MM)
    assert dots[1] == {3, 2}
    assert min(dots[2]) >= 3
    assert 0 < longest < 30  # a line, the gap above it, and what hangs below the letters


def test_a_list_has_the_columns_and_records_of_the_screen(filled: Filled) -> None:
    ids = filled.organisations[:0:-1]
    made = record_list.record_list(
        filled.workspace, "organisation", columns=("name", "kind"), ids=ids
    )
    assert [row[1] for row in table(made.documents[0]).rows] == [
        "Hộ kinh doanh Bánh nhãn",
        "Hợp tác xã Rau an toàn",
    ]
    assert not made.documents[0].landscape
    found = record_list.record_list(filled.workspace, "organisation", search="rau an toan")
    assert len(table(found.documents[0]).rows) == 1
    assert found.documents[0].landscape


def test_nobody_to_write_to_is_told(filled: Filled) -> None:
    for make in (mailing.labels, mailing.envelopes):
        with pytest.raises(AppError, match="Chưa có đơn vị nào"):
            make(filled.workspace, ())
    with pytest.raises(AppError, match="Chưa có đơn vị nào"):
        letters.letters(filled.workspace, "moi-dang-ky-ho-tro", ())
