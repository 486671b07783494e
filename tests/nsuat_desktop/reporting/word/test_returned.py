"""An edited Word file comes back: figures that differ are shown, changed prose is found."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.text.paragraph import Paragraph as WordParagraph
from hypothesis import given, settings
from hypothesis import strategies as st

from nsuat_desktop.errors import AppError, SurroundingsError
from nsuat_desktop.reporting.content import prose_blocks
from nsuat_desktop.reporting.document import (
    Chart,
    Document,
    Paragraph,
    SectionPlace,
)
from nsuat_desktop.reporting.word import render_docx, write_docx
from nsuat_desktop.reporting.word.comparing import Difference, passages
from nsuat_desktop.reporting.word.returned import Returned, read_returned
from tests.nsuat_desktop.reporting.word.documents import REPORT

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
Edit = Callable[[WordFile], object]

CONTENT = render_docx(REPORT)


def returned(tmp_path: Path, *edits: Edit, document: Document = REPORT) -> Returned:
    file = docx.Document(BytesIO(CONTENT))
    for edit in edits:
        edit(file)
    path = tmp_path / "sua.docx"
    file.save(str(path))
    return read_returned(path, document)


def paragraph(file: WordFile, begin: str) -> WordParagraph:
    return next(each for each in file.paragraphs if each.text.startswith(begin))


def set_text(begin: str, text: str) -> Edit:
    def edit(file: WordFile) -> None:
        paragraph(file, begin).runs[0].text = text

    return edit


def insert(begin: str, *texts: str, style: str | None = None) -> Edit:
    """Paragraphs behind the one that begins so, in the style of plain Word text."""

    def edit(file: WordFile) -> None:
        place = paragraph(file, begin)._p
        for text in reversed(texts):
            added = file.add_paragraph(text, style)._p
            place.addnext(added)

    return edit


def remove(begin: str) -> Edit:
    def edit(file: WordFile) -> None:
        found = paragraph(file, begin)._p
        found.getparent().remove(found)

    return edit


def prose(found: Returned) -> dict[str, str]:
    return {each.section: each.after for each in found.sections}


def test_an_unchanged_file_is_the_same(tmp_path: Path) -> None:
    assert returned(tmp_path).is_same


def test_words_changed_in_one_section(tmp_path: Path) -> None:
    found = returned(tmp_path, set_text("Phòng Kinh tế", "Phòng Kinh tế và Hạ tầng chủ trì."))
    (change,) = found.sections
    assert change.section == "I"
    assert change.title == "I. Chỉ đạo"
    assert change.before == (
        "Đã ban hành 03 văn bản chỉ đạo.\nPhòng Kinh tế và Hạ tầng là đầu mối."
    )
    assert change.after == "Đã ban hành 03 văn bản chỉ đạo.\nPhòng Kinh tế và Hạ tầng chủ trì."
    assert found == Returned((change,), figures=(), others=(), missing=())
    assert change.figures == ()


def test_two_wordings_as_one_text() -> None:
    found = passages("Phòng là đầu mối.\nHết", "Phòng chủ trì.\nHết")
    assert [(each.text, each.in_before, each.in_after) for each in found] == [
        ("Phòng", True, True),
        (" là đầu mối.", True, False),
        (" chủ trì.", False, True),
        ("\nHết", True, True),
    ]


def test_a_changed_figure_in_prose_is_shown_with_its_words(tmp_path: Path) -> None:
    found = returned(tmp_path, set_text("Đã mở 02", "Đã mở 03 lớp với 85 lượt người:"))
    assert found.figures == (Difference("II. Đào tạo", "02 lớp với", "03 lớp với"),)
    assert found.sections[0].figures == found.figures
    assert prose(found) == {
        "II": "Đã mở 03 lớp với 85 lượt người:\n- 21 lượt cán bộ;\n- 64 lượt người lao động."
    }


def test_a_changed_figure_in_a_table_is_shown_with_its_place(tmp_path: Path) -> None:
    def edit(file: WordFile) -> None:
        table = next(each for each in file.tables if len(each.columns) == 8)
        table.cell(3, 6).paragraphs[0].runs[0].text = "19"

    found = returned(tmp_path, edit)
    (change,) = found.figures
    assert (change.before, change.after) == ("17", "19")
    assert change.place.startswith("Bảng 1. Kết quả thực hiện các chỉ tiêu, dòng “Đơn vị được hỗ")
    assert change.place.endswith("cột “Lũy kế”")
    assert not found.sections


def test_rows_added_and_removed(tmp_path: Path) -> None:
    def edit(file: WordFile) -> None:
        rows = next(each for each in file.tables if len(each.columns) == 8)._tbl.tr_lst
        rows[2].getparent().remove(rows[2])

    (change,) = returned(tmp_path, edit).figures
    assert change.before.startswith("1 | Doanh nghiệp đi đầu")
    assert change.after == ""


def test_number_signer_and_recipients_are_told_by_their_place(tmp_path: Path) -> None:
    def edit(file: WordFile) -> None:
        for table in (file.tables[0], file.tables[-3]):
            for cell in table._cells:
                for each in cell.paragraphs:
                    if each.text.startswith("Số:"):
                        each.runs[0].text = "Số: 15/BC-UBND"
                    elif each.text == "Trần Văn Thành":
                        each.runs[0].text = "Lê Thị Hoa"

    found = returned(tmp_path, edit)
    assert [(each.place, each.after) for each in found.figures] == [
        ("Số, ký hiệu", "Số: 15/BC-UBND")
    ]
    (signer,) = found.others
    assert signer.place == "Người ký"
    assert "Lê Thị Hoa" in signer.after


def test_paragraphs_added_at_the_end_of_a_section_belong_to_it(tmp_path: Path) -> None:
    found = returned(tmp_path, insert("Phòng Kinh tế", "Đã họp 02 lần.", "Đã giao ban."))
    assert prose(found)["I"].endswith("là đầu mối.\nĐã họp 02 lần.\nĐã giao ban.")
    assert [each.after for each in found.figures] == ["Đã họp 02 lần. Đã giao ban."]


def test_list_marks_of_word_are_read(tmp_path: Path) -> None:
    found = returned(tmp_path, insert("- 64 lượt", "kết quả tốt", style="List Bullet"))
    assert prose(found)["II"].endswith("- 64 lượt người lao động.\n- kết quả tốt")
    found = returned(tmp_path, insert("- 64 lượt", "một", "hai", style="List Number"))
    assert prose(found)["II"].endswith("\n1. một\n2. hai")


def test_a_paragraph_taken_out_of_its_list_has_no_mark(tmp_path: Path) -> None:
    def take_out(file: WordFile) -> None:
        properties: Any = paragraph(file, "kết quả tốt")._p.get_or_add_pPr()
        properties.append(parse_xml(f"<w:numPr {_W}><w:numId w:val='0'/></w:numPr>"))

    found = returned(tmp_path, insert("- 64 lượt", "kết quả tốt", style="List Bullet"), take_out)
    assert prose(found)["II"].endswith("\nkết quả tốt")


def test_text_cut_into_runs_by_word_is_the_same(tmp_path: Path) -> None:
    def edit(file: WordFile) -> None:
        place = paragraph(file, "Có 17")
        text = place.runs[0].text
        place.runs[0].text = ""
        for letter in text:
            place.add_run(letter).italic = letter == "1"
        place._p.append(parse_xml(f"<w:proofErr {_W} w:type='spellEnd'/>"))

    assert returned(tmp_path, edit).is_same


def test_a_section_without_marks_is_found_by_its_title(tmp_path: Path) -> None:
    def drop_marks(file: WordFile) -> None:
        for mark in list(file.element.body.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))):
            mark.getparent().remove(mark)

    found = returned(tmp_path, drop_marks, set_text("Đề nghị Sở", "Đề nghị Sở mở 02 lớp./."))
    assert prose(found) == {"III": "Đề nghị Sở mở 02 lớp."}
    assert returned(tmp_path, drop_marks).is_same


def test_a_title_written_anew_is_told_and_its_section_still_found(tmp_path: Path) -> None:
    found = returned(
        tmp_path,
        set_text("II. ĐÀO TẠO", "II. ĐÀO TẠO, TẬP HUẤN"),
        set_text("Đã mở 02", "Đã tổ chức 02 lớp với 85 lượt người:"),
    )
    assert list(prose(found)) == ["II"]
    assert found.others == (Difference("Đề mục", "II. ĐÀO TẠO", "II. ĐÀO TẠO, TẬP HUẤN"),)


def test_a_section_that_is_gone_is_named(tmp_path: Path) -> None:
    found = returned(
        tmp_path, remove("II. ĐÀO TẠO"), remove("Đã mở"), remove("- 21"), remove("- 64")
    )
    assert found.missing == ("II. Đào tạo",)
    assert not found.sections


def test_prose_that_was_deleted_is_empty(tmp_path: Path) -> None:
    found = returned(tmp_path, remove("Có 17"))
    assert prose(found) == {"II.1": ""}
    assert found.figures[0].before == "Có 17 đơn vị được hỗ trợ."


def test_tracked_changes_count_as_accepted(tmp_path: Path) -> None:
    def edit(file: WordFile) -> None:
        place = paragraph(file, "Có 17")._p
        for run in place.r_lst:
            place.remove(run)
        place.append(
            parse_xml(
                f"<w:p {_W}><w:r><w:t xml:space='preserve'>Có </w:t></w:r>"
                "<w:del><w:r><w:delText>17</w:delText></w:r></w:del>"
                "<w:ins><w:r><w:t>18</w:t></w:r></w:ins>"
                "<w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom>"
                "<w:r><w:t xml:space='preserve"
                "'> đơn vị được</w:t><w:tab/><w:t>hỗ trợ.</w:t></w:r></w:p>"
            )
        )
        inner = place[-1]
        for child in list(inner):
            place.append(child)
        place.remove(inner)

    found = returned(tmp_path, edit)
    assert prose(found) == {"II.1": "Có 18 đơn vị được hỗ trợ."}


def test_a_deleted_end_of_paragraph_joins_two(tmp_path: Path) -> None:
    def edit(file: WordFile) -> None:
        properties: Any = paragraph(file, "Đã ban hành")._p.get_or_add_pPr()
        properties.append(parse_xml(f"<w:rPr {_W}><w:del w:id='9' w:author='LĐ'/></w:rPr>"))

    assert prose(returned(tmp_path, edit)) == {
        "I": "Đã ban hành 03 văn bản chỉ đạo.Phòng Kinh tế và Hạ tầng là đầu mối."
    }


def test_a_row_deleted_with_tracking_is_gone(tmp_path: Path) -> None:
    def edit(file: WordFile) -> None:
        table = next(each for each in file.tables if len(each.columns) == 8)
        properties = table.rows[4]._tr.get_or_add_trPr()
        properties.append(parse_xml(f"<w:del {_W} w:id='9' w:author='LĐ'/>"))

    (change,) = returned(tmp_path, edit).figures
    assert change.before.startswith("3 | Cơ sở đào tạo")


def test_figures_that_changed_in_the_data_since_the_file_was_saved(tmp_path: Path) -> None:
    newer = replace(
        REPORT, body=(*REPORT.body[:5], Paragraph("Có 18 đơn vị được hỗ trợ."), *REPORT.body[6:])
    )
    found = returned(tmp_path, document=newer)
    assert found.figures == (Difference("1. Chỉ tiêu", "18 đơn vị", "17 đơn vị"),)


def test_the_file_of_another_report_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "khac.docx"
    other = docx.Document()
    other.add_paragraph("Thông báo lịch nghỉ Tết Nguyên đán")
    other.save(str(path))
    with pytest.raises(AppError, match="không giống báo cáo đang mở"):
        read_returned(path, REPORT)


@settings(max_examples=20)
@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1)))
def test_any_prose_comes_back_as_it_was_written(words: list[str]) -> None:
    text = " ".join(["Kết quả:", *words])
    document = replace(REPORT, body=(*REPORT.body[:2], Paragraph(text), *REPORT.body[4:]))
    places = (SectionPlace("I", "I. Chỉ đạo", 2, 3),)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.docx"
        document = replace(
            document,
            body=tuple(block for block in document.body if not isinstance(block, Chart)),
            annexes=(),
            places=places,
        )
        write_docx(document, path)
        assert read_returned(path, document).is_same


BOLD_REPORT = replace(
    REPORT,
    body=(
        *REPORT.body[:2],
        *prose_blocks("Đã ban hành **03 văn bản** chỉ đạo.\n- *Phòng Kinh tế*: đầu mối."),
        *REPORT.body[4:-1],
        *prose_blocks("Đề nghị Sở **tiếp tục mở lớp.**"),
    ),
)


def test_formatted_prose_that_was_not_changed_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "dam.docx"
    write_docx(BOLD_REPORT, path)
    assert read_returned(path, BOLD_REPORT).is_same
    file = docx.Document(str(path))
    for run in (run for each in file.paragraphs for run in each.runs):
        run.bold = run.italic = None
    file.save(str(path))
    assert read_returned(path, BOLD_REPORT).is_same  # looks alone are no change


def test_changed_prose_keeps_what_is_bold(tmp_path: Path) -> None:
    path = tmp_path / "dam.docx"
    write_docx(BOLD_REPORT, path)
    file = docx.Document(str(path))
    for begin in ("Đã ban hành", "Đề nghị Sở"):
        paragraph(file, begin).runs[0].text = f"Năm qua, {begin[0].lower()}{begin[1:]} "
    off = paragraph(file, "- Phòng").add_run(" Hết.")
    off.bold = False
    paragraph(file, "Năm qua, đề").runs[0].bold = True
    file.save(str(path))
    found = read_returned(path, BOLD_REPORT)
    assert prose(found) == {
        "I": "Năm qua, đã ban hành **03 văn bản** chỉ đạo.\n- *Phòng Kinh tế*: đầu mối. Hết.",
        "III": "**Năm qua, đề nghị Sở tiếp tục mở lớp.**",
    }
    before = {each.section: each.before for each in found.sections}
    assert before["III"] == "Đề nghị Sở **tiếp tục mở lớp.**"


# Hostile and damaged files


def rewritten(tmp_path: Path, change: Callable[[str, bytes], bytes]) -> Path:
    path = tmp_path / "la.docx"
    with ZipFile(BytesIO(CONTENT)) as source, ZipFile(path, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, change(name, source.read(name)))
    return path


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "không phải tệp Word"),
        (b"%PDF-1.7 ...", "không phải tệp Word"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, "mật khẩu"),
        (CONTENT[:4_000], "hỏng"),
        (b"PK\x03\x04" + b"\0" * 100, "hỏng"),
    ],
    ids=["empty", "pdf", "locked", "cut", "no zip"],
)
def test_what_is_no_word_file_is_refused(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "la.docx"
    path.write_bytes(content)
    with pytest.raises(AppError, match=told):
        read_returned(path, REPORT)


def test_entities_are_refused(tmp_path: Path) -> None:
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
        b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        b"<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
    )
    path = rewritten(tmp_path, lambda name, old: bomb if name == "word/document.xml" else old)
    with pytest.raises(AppError, match="hỏng"):
        read_returned(path, REPORT)


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    room = b" " * (70 << 20)
    path = rewritten(tmp_path, lambda name, old: old + room if name == "word/document.xml" else old)
    assert path.stat().st_size < 1 << 20
    with pytest.raises(AppError, match="lớn bất thường"):
        read_returned(path, REPORT)


def test_a_file_without_its_document_is_refused(tmp_path: Path) -> None:
    path = rewritten(tmp_path, lambda name, old: b"<x/>" if name == "_rels/.rels" else old)
    with pytest.raises(AppError, match="hỏng"):
        read_returned(path, REPORT)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SurroundingsError, match=r"khong-co.docx"):
        read_returned(tmp_path / "khong-co.docx", REPORT)
