"""The Word file as people edit it: styles, navigation, tables, pictures, properties."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as WordParagraph
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from nsuat_desktop.errors import SurroundingsError
from nsuat_desktop.reporting.document import (
    Chart,
    Document,
    GroupRow,
    Heading,
    Paragraph,
    Points,
    Run,
    SectionPlace,
)
from nsuat_desktop.reporting.word import render_docx, write_docx
from tests.nsuat_desktop.reporting import report_samples as samples
from tests.nsuat_desktop.reporting.word.documents import BARE_TABLE, department, district, letter


def opened(document: Document) -> WordFile:
    return docx.Document(BytesIO(render_docx(document)))


def texts(file: WordFile, style: str) -> list[str]:
    return [p.text for p in file.paragraphs if p.style is not None and p.style.name == style]


def test_headings_and_annexes_are_listed_in_the_navigation_pane() -> None:
    file = opened(district())
    assert texts(file, "Heading 1")[0] == "I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI"
    assert texts(file, "Heading 2")[0] == "1. Kết quả thực hiện các chỉ tiêu"
    assert texts(file, "Heading 3")[0] == "2.1. Hỗ trợ doanh nghiệp"
    levels = {
        paragraph.text: paragraph._p.pPr.find(qn("w:outlineLvl"))
        for paragraph in file.paragraphs
        if paragraph.text in ("Phụ lục I", "Phụ lục II")
    }
    style = file.styles["Phụ lục"].element.pPr.find(qn("w:outlineLvl"))
    assert list(levels) == ["Phụ lục I", "Phụ lục II"]
    assert style.get(qn("w:val")) == "0"


def test_prose_keeps_its_styles_of_letters() -> None:
    document = samples.plain_report((Paragraph((Run("Có "), Run("05 lớp", bold=True), Run("."))),))
    paragraph = next(p for p in opened(document).paragraphs if p.text.startswith("Có"))
    assert [(run.text, run.bold) for run in paragraph.runs] == [
        ("Có ", None),
        ("05 lớp", True),
        ("./.", None),
    ]


def test_rows_stay_whole_and_headers_repeat() -> None:
    rows = (GroupRow("Nhóm một"), ("1", "một", "10"), ("2", "hai", "20"))
    block = replace(BARE_TABLE, rows=rows, total=("", "Cộng", "30"), caption='Bảng "1" & 2')
    table = opened(samples.plain_report((block,))).tables[1]
    shown = [[cell.text for cell in row.cells] for row in table.rows]
    assert shown == [
        ["Mã", "Nội dung", "Số lượng"],
        ["Nhóm một"] * 3,
        ["1", "một", "10"],
        ["2", "hai", "20"],
        ["Cộng", "Cộng", "30"],
    ]
    properties = [row._tr.trPr for row in table.rows]
    assert [bool(each.findall(qn("w:tblHeader"))) for each in properties] == [True] + [False] * 4
    assert all(each.findall(qn("w:cantSplit")) for each in properties)
    caption: Any = table._tbl.tblPr.find(qn("w:tblCaption"))
    assert caption.get(qn("w:val")) == 'Bảng "1" & 2'


def test_a_row_taller_than_half_a_page_may_break() -> None:
    rows = (("1", "ngắn", ""), ("2", "dài " * 900, ""))
    table = opened(samples.plain_report((replace(BARE_TABLE, rows=rows),))).tables[1]
    assert [bool(row._tr.trPr.findall(qn("w:cantSplit"))) for row in table.rows] == [
        True,
        True,
        False,
    ]


def test_charts_are_pictures_that_can_be_heard() -> None:
    document = samples.plain_report((Chart(samples.TARGETS_CHART),))
    content = render_docx(document)
    with ZipFile(BytesIO(content)) as archive:
        assert any(name.endswith(".png") for name in archive.namelist())
        xml = etree.fromstring(archive.read("word/document.xml"))
    (described,) = {each.get("descr") for each in xml.iter() if each.tag.endswith("}docPr")}
    assert "Đơn vị được hỗ trợ: 17 so với 20–30 đơn vị (Đang đúng tiến độ)" in described
    assert "chưa có số liệu" in described


def test_properties_say_what_the_document_is() -> None:
    document = department()
    content = render_docx(document)
    core = docx.Document(BytesIO(content)).core_properties
    assert core.title == document.title
    assert core.author == "Sở Khoa học và Công nghệ tỉnh Nam Định"
    assert core.language == "vi-VN"
    with ZipFile(BytesIO(content)) as archive:
        custom = etree.fromstring(archive.read("docProps/custom.xml"))
        assert "docProps/thumbnail.jpeg" not in archive.namelist()
    named = {each.get("name"): "".join(each.itertext()) for each in custom}
    assert named["CodeNumber"] == "07"
    assert named["IssuedDate"] == "03/02/2025"
    assert "PageAmount" not in named


def test_the_language_is_vietnamese_and_the_font_one() -> None:
    with ZipFile(BytesIO(render_docx(letter()))) as archive:
        styles = etree.fromstring(archive.read("word/styles.xml"))
    (language,) = styles.iterfind(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert language.get(qn("w:val")) == "vi-VN"
    (fonts,) = styles.iterfind(f".//{qn('w:rPrDefault')}//{qn('w:rFonts')}")
    assert set(fonts.attrib.values()) == {"Times New Roman"}


def test_several_documents_in_one_file_each_begin_on_a_page_of_their_own() -> None:
    file = docx.Document(BytesIO(render_docx([letter(), letter()])))
    assert len(file.sections) == 2
    assert len(texts(file, "Kính gửi")) == 2 * len(texts(opened(letter()), "Kính gửi"))


def test_sections_are_marked_invisibly() -> None:
    body = (Paragraph("Mở đầu."), Heading(1, "I", "Kết quả"), Paragraph("Đã làm."))
    places = (SectionPlace("intro", "Mở đầu", 0, 1), SectionPlace("II.2.1", "I. Kết quả", 2, 3))
    file = opened(replace(samples.plain_report(body), places=places))
    marks = {
        mark.get(qn("w:name")): WordParagraph(mark.getparent(), file).text
        for mark in file.element.body.iter(qn("w:bookmarkStart"))
    }
    assert marks == {"_muc_intro": "Mở đầu.", "_muc_II_2_1": "I. KẾT QUẢ"}


def test_a_long_annex_takes_seconds() -> None:
    file = opened(samples.plain_report((), (samples.units_annex(2_000),)))
    assert len(file.tables[-1]._tbl.tr_lst) == 2_002


@settings(max_examples=15)
@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_can_be_written(prose: str, cell: str) -> None:
    table = replace(BARE_TABLE, rows=(("1", cell, "<&>"),))
    file = opened(samples.plain_report((Paragraph(prose), Points((prose,)), table)))
    assert file.tables[1].cell(1, 2).text == "<&>"


def test_signs_that_no_file_can_hold_are_left_out() -> None:
    table = replace(BARE_TABLE, rows=(("1", "a\uffffb\x0b\ud800c", ""),))
    file = opened(samples.plain_report((Paragraph("Số\ufffe liệu\x00"), table)))
    assert "Số liệu" in texts(file, "Body Text")
    assert file.tables[1].cell(1, 1).text == "ab c"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SurroundingsError, match=r"thu.docx"):
        write_docx(letter(), tmp_path / "khong" / "thu.docx")
