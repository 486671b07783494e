"""The wording rules of the decree that the document model answers for."""

from dataclasses import replace
from datetime import date

import pytest

from nsuat_desktop.reporting.document import (
    Column,
    Document,
    Header,
    HeaderCell,
    Heading,
    Marker,
    Paragraph,
    Points,
    Run,
    SignatureBlock,
    Table,
    ended,
    plain_text,
)

HEADER = Header(
    issuer_lines=("ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG"),
    symbol="BC-UBND",
    place_name="Nghĩa Hưng",
    blank_year=2025,
)
DOCUMENT = Document(
    header=HEADER,
    summary="Kết quả thực hiện Kế hoạch năm 2025",
    body=(Paragraph("Nội dung."),),
    signature=SignatureBlock(("CHỦ TỊCH",), "Nguyễn Văn A"),
    issuer_name="Ủy ban nhân dân huyện Nghĩa Hưng",
)


def test_draft_leaves_number_and_day_blank() -> None:
    assert HEADER.number_line == "Số:        /BC-UBND"
    assert HEADER.date_line == "Nghĩa Hưng, ngày      tháng      năm 2025"


@pytest.mark.parametrize(
    ("number", "day", "number_line", "date_text"),
    [
        (5, date(2026, 2, 3), "Số: 05/BC-UBND", "ngày 03 tháng 02 năm 2026"),
        (115, date(2026, 3, 15), "Số: 115/BC-UBND", "ngày 15 tháng 3 năm 2026"),
        (10, date(2025, 12, 9), "Số: 10/BC-UBND", "ngày 09 tháng 12 năm 2025"),
    ],
)
def test_number_and_date_take_zeros_as_the_decree_says(
    number: int, day: date, number_line: str, date_text: str
) -> None:
    header = replace(HEADER, number=number, issued_on=day)
    assert (header.number_line, header.date_text) == (number_line, date_text)


def test_annexes_refer_to_the_report_and_stay_blank_with_it() -> None:
    assert DOCUMENT.annex_reference == (
        "(Kèm theo Báo cáo số        /BC-UBND ngày      tháng      năm 2025 "
        "của Ủy ban nhân dân huyện Nghĩa Hưng)"
    )
    numbered = replace(DOCUMENT, header=replace(HEADER, number=7, issued_on=date(2025, 12, 17)))
    assert numbered.annex_reference == (
        "(Kèm theo Báo cáo số 07/BC-UBND ngày 17 tháng 12 năm 2025 "
        "của Ủy ban nhân dân huyện Nghĩa Hưng)"
    )


def test_lists_of_bodies_end_as_the_decree_says() -> None:
    document = replace(
        DOCUMENT,
        addressees=("Sở Khoa học và Công nghệ;", "- Sở Tài chính"),
        recipients=("Như trên", "- CT, các PCT UBND huyện;", ""),
        archive="VT, KTHT.",
    )
    assert document.addressee_lines == ("- Sở Khoa học và Công nghệ;", "- Sở Tài chính.")
    assert document.recipient_lines == (
        "- Như trên;",
        "- CT, các PCT UBND huyện;",
        "- Lưu: VT, KTHT.",
    )
    assert replace(DOCUMENT, addressees=("Sở Tài chính",)).addressee_lines == ("Sở Tài chính",)


def test_points_follow_the_vietnamese_alphabet() -> None:
    points = Points(tuple("x" * 25))
    labels = [points.label(index) for index in range(25)]
    assert labels[:7] == ["a)", "b)", "c)", "d)", "đ)", "e)", "g)"]
    assert labels[22:] == ["y)", "aa)", "ab)"]
    assert Points(("x",), Marker.DASH).label(0) == "-"


def test_heading_of_level_1_is_in_capitals() -> None:
    assert Heading(1, "II", "Kết quả thực hiện").text == "II. KẾT QUẢ THỰC HIỆN"
    assert Heading(3, "2.1", "Đào tạo").text == "2.1. Đào tạo"


@pytest.mark.parametrize(
    "written", ["Kính báo cáo", "Kính báo cáo.", "Kính báo cáo ./.", "Kính báo cáo./."]
)
def test_body_ends_once_however_the_last_sentence_was_written(written: str) -> None:
    (last,) = ended((Paragraph(written),))
    assert isinstance(last, Paragraph)
    assert plain_text(last.text) == "Kính báo cáo./."
    (points,) = ended((Points(("a", (Run("b", bold=True), Run(written)))),))
    assert isinstance(points, Points)
    assert plain_text(points.items[1]) == "bKính báo cáo./."


def test_body_that_ends_with_a_heading_still_gets_its_mark() -> None:
    assert ended((Heading(1, "V", "Kiến nghị"),))[-1] == Paragraph("./.")
    assert ended(())[-1] == Paragraph("./.")


def test_table_refuses_a_row_of_another_width() -> None:
    columns = (Column(1), Column(2))
    header = ((HeaderCell("A"), HeaderCell("B")),)
    with pytest.raises(ValueError, match="3 cells"):
        Table(columns, header, rows=(("1", "2", "3"),))
