"""Documents of every shape keep the form of Nghị định 30/2020, measured on the finished PDF."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nsuat_desktop.reporting.document import (
    Annex,
    Column,
    Document,
    Header,
    HeaderCell,
    Heading,
    Marker,
    Paragraph,
    Points,
    SignatureBlock,
    Table,
)
from nsuat_desktop.reporting.fonts import VIETNAMESE
from nsuat_desktop.reporting.pdf import render_bytes
from tests.nsuat_desktop.reporting import report_samples as samples
from tests.nsuat_desktop.reporting.format_check import check_format

LONG_NAME = (
    "Hợp tác xã Dịch vụ nông nghiệp tổng hợp, chế biến và xuất khẩu thủy hải sản Rạng Đông "
) * 4
LONG_WORD = "NghiaHung" * 20


def _department(document: Document) -> Document:
    header = Header(
        parent_name="UBND TỈNH NAM ĐỊNH",
        issuer_lines=("SỞ KHOA HỌC VÀ CÔNG NGHỆ",),
        symbol="BC-SKHCN",
        place_name="Nam Định",
        blank_year=2025,
        number=7,
        issued_on=date(2025, 2, 3),
    )
    return replace(
        document,
        header=header,
        issuer_name="Sở Khoa học và Công nghệ tỉnh Nam Định",
        signature=SignatureBlock(("GIÁM ĐỐC",), "Nguyễn Thị Hương Giang"),
        addressees=("Ủy ban nhân dân tỉnh Nam Định", "Bộ Khoa học và Công nghệ", LONG_NAME),
    )


def _long_names(document: Document) -> Document:
    header = replace(
        document.header,
        parent_name=LONG_NAME.upper(),
        issuer_lines=(LONG_NAME.upper(),),
        place_name="Thành phố Phan Rang - Tháp Chàm và vùng phụ cận phía Bắc",
    )
    rows = tuple((str(n), LONG_NAME, LONG_WORD, "1.234.567.890") for n in range(1, 9))
    table = Table(
        columns=(Column(1), Column(4), Column(4), Column(2)),
        header=(tuple(HeaderCell(text) for text in ("TT", "Tên", "Ký hiệu", "Kinh phí")),),
        rows=rows,
        caption=LONG_NAME,
        footnote=LONG_NAME,
    )
    return replace(
        document,
        header=header,
        summary=LONG_NAME.strip(),
        addressees=(LONG_NAME,),
        issuer_name=LONG_NAME.strip(),
        recipients=(LONG_NAME, "Như trên"),
        signature=SignatureBlock(
            ("TM. " + LONG_NAME.upper()[:80], "KT. CHỦ TỊCH"), "Nguyễn Phúc Vĩnh Thụy " * 3
        ),
        body=(Heading(1, "I", LONG_NAME), Paragraph(f"{LONG_NAME} {LONG_WORD} hết"), table),
        annexes=(Annex(LONG_NAME, (table,)),),
    )


def _long_prose(document: Document) -> Document:
    paragraph = Paragraph(samples.PROSE * 3)
    points = Points(tuple(samples.PROSE for _ in range(30)))
    return replace(document, body=(paragraph, points) * 8)


def _many_recipients(document: Document) -> Document:
    names = tuple(f"Ủy ban nhân dân xã Nghĩa Lâm số {number}" for number in range(120))
    return replace(document, recipients=names)


VARIANTS: dict[str, Callable[[Document], Document]] = {
    "short": lambda d: replace(d, body=(Paragraph("Không có phát sinh."),), annexes=()),
    "no addressee": lambda d: replace(d, addressees=()),
    "department": _department,
    "long names": _long_names,
    "long prose": _long_prose,
    "many recipients": _many_recipients,
    "many addressees": lambda d: replace(d, addressees=tuple(f"Sở số {n}" for n in range(30))),
    "one annex": lambda d: replace(d, annexes=(samples.units_annex(1),)),
    "upright annex": lambda d: replace(
        d, annexes=(replace(samples.units_annex(40), landscape=False),)
    ),
    "empty sections": lambda d: replace(
        d,
        body=(
            Heading(1, "I", "Kết quả"),
            Paragraph(""),
            Heading(2, "1", "Đào tạo"),
            Points(()),
            replace(samples.TARGET_TABLE, rows=()),
            Heading(1, "II", "Kiến nghị"),
        ),
        annexes=(samples.units_annex(0),),
    ),
    "ends with a table": lambda d: replace(d, body=(*d.body[:3], samples.TARGET_TABLE)),
}


@pytest.mark.parametrize("name", VARIANTS)
def test_every_shape_keeps_the_form(name: str) -> None:
    document = VARIANTS[name](samples.without_charts(samples.district_report(3)))
    assert check_format(render_bytes(document), document) == []


@pytest.mark.parametrize("units", [1, 30, 500])
def test_report_with_few_and_many_units_keeps_the_form(units: int) -> None:
    document = samples.district_report(units)
    assert check_format(render_bytes(document), document) == []


@pytest.mark.parametrize(
    "lines",
    [
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ("Q. CHỦ TỊCH",),
        ("GIÁM ĐỐC",),
        ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        ("TL. CHỦ TỊCH", "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"),
        ("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG KINH TẾ VÀ HẠ TẦNG"),
    ],
)
@pytest.mark.parametrize("other_post", ["", "Phó Trưởng Ban Chỉ đạo"])
def test_every_form_of_signing_keeps_the_form(lines: tuple[str, ...], other_post: str) -> None:
    signature = SignatureBlock(lines, "Trần Văn Thành", other_post)
    document = replace(
        samples.plain_report((Paragraph(samples.PROSE),)), signature=signature, annexes=()
    )
    assert check_format(render_bytes(document), document) == []


@pytest.mark.parametrize("lines", range(12, 30))
def test_signature_never_stands_alone_wherever_the_body_ends(lines: int) -> None:
    body = tuple(Paragraph(f"Nội dung thứ {number}.") for number in range(lines))
    document = replace(samples.plain_report(body), annexes=())
    assert check_format(render_bytes(document), document) == []


def test_row_taller_than_a_page_is_parted_and_nothing_lost() -> None:
    table = Table(
        columns=(Column(1), Column(3), Column(3)),
        header=((HeaderCell("TT"), HeaderCell("Khó khăn"), HeaderCell("Đề xuất")),),
        rows=(("1", "a", "b"), ("2", LONG_NAME * 12, samples.PROSE * 9), ("3", "c", "d")),
        total=("", "Tổng cộng", ""),
    )
    document = samples.plain_report((table,), (Annex("Khó khăn và đề xuất", (table,)),))
    assert check_format(render_bytes(document), document) == []


def test_prose_typed_in_several_lines_becomes_paragraphs() -> None:
    typed = Paragraph("Dòng một.\n\nDòng  hai\u200b.\nDòng ba.")
    document = samples.plain_report((typed, Points(("Ý một.\nThêm.", "Ý hai."), Marker.PLUS)))
    assert check_format(render_bytes(document), document) == []


_words = st.text(st.sampled_from(sorted(VIETNAMESE) + list("abz019-/.,%")), min_size=1, max_size=30)
_sentences = st.lists(_words, min_size=1, max_size=60).map(" ".join)


@settings(max_examples=12)
@given(st.lists(_sentences, min_size=1, max_size=12), st.lists(_sentences, max_size=20))
def test_any_vietnamese_text_keeps_the_form(prose: list[str], cells: list[str]) -> None:
    table = Table(
        columns=(Column(1), Column(3)),
        header=((HeaderCell("TT"), HeaderCell("Nội dung")),),
        rows=tuple((str(number), text) for number, text in enumerate(cells)),
    )
    body = (*(Paragraph(text) for text in prose), table, Points(tuple(prose)))
    document = samples.plain_report(body, (Annex("Chi tiết", (table,)),))
    assert check_format(render_bytes(document), document) == []
