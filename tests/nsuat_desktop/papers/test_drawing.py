"""Freely drawn papers: nothing leaves its box, however long the names."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nsuat_desktop.papers.drawing.certificates import Certificate, CertificateDrawing
from nsuat_desktop.papers.drawing.mailing import EnvelopeDrawing, LabelDrawing
from nsuat_desktop.papers.paper import Paper, pdf_of
from nsuat_desktop.papers.templates import Envelope, LabelSheet, Line
from nsuat_desktop.reporting.document import SignatureBlock
from nsuat_desktop.reporting.properties import FileProperties
from tests.nsuat_desktop.reporting.format_reading import ASCENT, DESCENT, MM, ReadPage, read_pages

SHEET = LabelSheet("2x7", 2, 7, 99.1, 38.1, 4.65, 15.15, column_gap=2.5)
NARROW = LabelSheet("3x8", 3, 8, 70, 37, 0, 0.5)
DL = Envelope("DL", 220, 110, 100, 52)
NAMED = FileProperties("Giấy tờ", "Ủy ban nhân dân huyện Nghĩa Hưng")
SIGNATURE = SignatureBlock(("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Trần Văn Mẫu")

words = st.text("aăâbcdđeêghiklmnoôơ ưxyẾ", min_size=1, max_size=300).filter(str.strip)


def lines_of(*texts: str) -> tuple[Line, ...]:
    return tuple(Line(" ".join(text.split()), 12, bold=True) for text in texts)


def inside(page: ReadPage, left: float, right: float, top: float, bottom: float) -> bool:
    """Whether all text lies between these edges, from the upper left corner, in millimetres."""
    return all(
        left * MM - 0.5 <= line.x0
        and line.x1 <= right * MM + 0.5
        and page.height - top * MM + 0.5 >= line.y + ASCENT * line.size
        and line.y - DESCENT * line.size >= page.height - bottom * MM - 0.5
        for line in page.lines
    )


@settings(max_examples=20)
@given(name=words, address=words, sheet=st.sampled_from([SHEET, NARROW]), skip=st.integers(0, 13))
def test_a_label_holds_any_name(name: str, address: str, sheet: LabelSheet, skip: int) -> None:
    drawing = LabelDrawing(NAMED, sheet, (lines_of(name, address),), skip)
    (page,) = read_pages(pdf_of(Paper("Nhãn", drawing=drawing)))
    row, column = divmod(skip, sheet.columns)
    left = sheet.left + column * (sheet.width + sheet.column_gap)
    top = sheet.top + row * sheet.height
    assert inside(page, left + 4, left + sheet.width - 4, top + 4, top + sheet.height - 4)
    shown = "".join(letter.text for letter in page.letters).replace(" ", "")
    assert shown == (name + address).replace(" ", "")


def test_labels_go_on_with_the_next_sheet() -> None:
    addresses = tuple(lines_of(f"Đơn vị {number}") for number in range(20))
    drawing = LabelDrawing(NAMED, SHEET, addresses, 10)
    pages = read_pages(pdf_of(Paper("Nhãn", drawing=drawing)))
    assert [len(page.lines) for page in pages] == [4, 14, 2]


@settings(max_examples=15)
@given(name=words, sender=words)
def test_an_envelope_holds_any_name(name: str, sender: str) -> None:
    drawing = EnvelopeDrawing(NAMED, DL, lines_of(sender), (lines_of(name),))
    (page,) = read_pages(pdf_of(Paper("Phong bì", drawing=drawing)))
    assert (round(page.width / MM), round(page.height / MM)) == (220, 110)
    upper = replace(page, lines=[line for line in page.lines if line.x0 < 100 * MM - 1])
    lower = replace(page, lines=[line for line in page.lines if line.x0 >= 100 * MM - 1])
    assert inside(upper, 8, 98, 8, 52)
    assert inside(lower, 100, 212, 52, 102)


@settings(max_examples=15)
@given(name=words, course=words, post=words)
def test_a_certificate_holds_any_name(name: str, course: str, post: str) -> None:
    certificate = Certificate(
        (Line("GIẤY CHỨNG NHẬN", 30), *lines_of(name, course, "tại Hội trường")),
        "Số: 001/GCN-UBND",
    )
    signature = replace(SIGNATURE, lines=(" ".join(post.split()),))
    day = "Nghĩa Hưng, ngày 05 tháng 3 năm 2025"
    drawing = CertificateDrawing(NAMED, (certificate,), day, signature, frame=True)
    (page,) = read_pages(pdf_of(Paper("Chứng nhận", drawing=drawing)))
    assert inside(page, 24, 273, 16, 198)
    apart = sorted(page.lines, key=lambda line: -line.y)
    for above, below in pairwise(apart):
        if above.x0 < below.x1 and below.x0 < above.x1:
            assert above.y - below.y >= 0.85 * min(above.size, below.size)


@pytest.mark.parametrize("frame", [True, False])
def test_the_frame_of_a_certificate(frame: bool) -> None:
    certificate = Certificate(lines_of("Nguyễn Thị An"), "Số: 001")
    drawing = CertificateDrawing(NAMED, (certificate,), "ngày", SIGNATURE, frame=frame)
    (page,) = read_pages(pdf_of(Paper("C", drawing=drawing)))
    assert bool(page.strokes) is frame
