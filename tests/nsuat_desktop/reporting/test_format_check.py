"""The measuring itself: documents spoilt on purpose must be caught."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from nsuat_desktop.reporting.document import (
    Block,
    Chart,
    CheckMark,
    Document,
    Heading,
    Paragraph,
    Table,
    plain_text,
)
from nsuat_desktop.reporting.pdf import blocks, head, layout, render, render_bytes, tables
from nsuat_desktop.reporting.pdf.flow import Piece
from nsuat_desktop.reporting.pdf.pen import Pen
from tests.nsuat_desktop.reporting import report_samples as samples
from tests.nsuat_desktop.reporting.format_check import check_format

Spoil = Callable[[pytest.MonkeyPatch], object]


def _sheet(**changes: float) -> Spoil:
    return lambda patch: patch.setattr(render, "PORTRAIT", replace(layout.PORTRAIT, **changes))


def _set(owner: object, name: str, value: object) -> Spoil:
    return lambda patch: patch.setattr(owner, name, value)


def _longer_rules(factor: float) -> Spoil:
    rule = Pen.rule

    def longer(pen: Pen, centre: float, y: float, length: float) -> None:
        rule(pen, centre, y, length * factor)

    return _set(Pen, "rule", longer)


def _without_repeat(patch: pytest.MonkeyPatch) -> None:
    whole = tables.table

    def bare(*arguments: object) -> list[Piece]:
        pieces = list(whole(*arguments))  # type: ignore[arg-type]
        for piece in pieces:
            piece.repeat = None
        return pieces

    patch.setattr(blocks.tables, "table", bare)


def _ragged(patch: pytest.MonkeyPatch) -> None:
    prose = Pen.prose
    patch.setattr(Pen, "prose", lambda pen, x, y, line, size, _=0.0: prose(pen, x, y, line, size))


def _running_cells(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(tables, "_wrap", lambda text, *rest: [text])


def _without_end_mark(patch: pytest.MonkeyPatch) -> None:
    whole = render.block_pieces

    def bare(body: tuple[Block, ...], *rest: Any) -> Iterator[Piece]:
        *first, last = body
        if isinstance(last, Paragraph):
            last = Paragraph(plain_text(last.text).removesuffix("./."))
        return whole((*first, last), *rest)

    patch.setattr(render, "block_pieces", bare)


SPOILS: dict[str, tuple[Spoil, str]] = {
    "left margin": (_sheet(left=25 * layout.MM), "text in the margin"),
    "right margin": (_sheet(right=10 * layout.MM), "text in the margin"),
    "top margin": (_sheet(top=15 * layout.MM), "text differs"),
    "paper": (_sheet(width=215 * layout.MM, right=20 * layout.MM), "page of 215 x 297"),
    "size of Quốc hiệu": (_set(layout, "NATION_SIZE", 11.0), "Quốc hiệu is set in 11.0"),
    "short rule": (_set(layout, "SHORT_RULE", 0.6), "line under the issuing body"),
    "rule of Tiêu ngữ": (_longer_rules(1.08), "line under Tiêu ngữ"),
    "no rules": (_set(Pen, "rule", lambda *_: None), "0 lines drawn under"),
    "number apart from date": (_set(head, "ITALIC", "regular"), "date line is set in"),
    "no page number": (_set(layout, "PAGE_NUMBER_DROP", -50.0), "page number at the edge"),
    "small page number": (_set(layout, "PAGE_NUMBER_SIZE", 11.0), "page number is set in"),
    "room to sign": (_set(layout, "SIGNATURE_SPACE", 40.0), "mm to sign in"),
    "header not repeated": (_without_repeat, "header of the table is not repeated"),
    "ragged prose": (_ragged, "line is not justified"),
    "text over the grid": (_running_cells, "line through"),
    "no end mark": (_without_end_mark, "text differs"),
}


@pytest.fixture(scope="module")
def document() -> Document:
    """No charts, to be fast; an annex of two pages."""
    body = tuple(block for block in samples.BODY if not isinstance(block, Chart))
    return samples.plain_report(body * 2, (samples.units_annex(14),))


def test_sound_document_passes(document: Document) -> None:
    assert check_format(render_bytes(document), document) == []


@pytest.mark.parametrize("name", SPOILS)
def test_spoilt_document_is_caught(
    name: str, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil, told = SPOILS[name]
    spoil(monkeypatch)
    problems = check_format(render_bytes(document), document)
    assert any(told in problem for problem in problems), problems


def test_signature_alone_on_its_page_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render, "_LINES_WITH_SIGNATURE", 0)
    problems: list[str] = []
    for lines in range(16, 26):
        body = tuple(Paragraph(f"Nội dung thứ {number}.") for number in range(lines))
        document = samples.plain_report(body)
        problems += check_format(render_bytes(document), document)
    assert "the signature stands alone on its page" in problems


def test_a_row_alone_on_a_page_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "_COMPANY", 0.0)
    problems: list[str] = []
    for rows in range(7, 13):
        annex = samples.units_annex(rows)
        table = annex.blocks[0]
        assert isinstance(table, Table)
        document = samples.plain_report((Paragraph("Nội dung."),), (replace(annex, blocks=(
            replace(table, total=None),
        )),))  # fmt: skip
        problems += check_format(render_bytes(document), document)
    assert any("a row alone" in problem for problem in problems), problems


def test_a_title_left_behind_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = blocks.prose.heading

    def loose(*arguments: object) -> list[Piece]:
        pieces = list(whole(*arguments))  # type: ignore[arg-type]
        for piece in pieces:
            piece.keep_next = False
        return pieces

    monkeypatch.setattr(blocks.prose, "heading", loose)
    problems: list[str] = []
    for lines in range(20, 27):
        body = tuple(Paragraph(f"Nội dung thứ {number}.") for number in range(lines))
        document = samples.plain_report((*body, Heading(1, "I", "Kết quả"), *body))
        problems += check_format(render_bytes(document), document)
    assert any("stands apart" in problem for problem in problems), problems


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("FOOTER_CHECK_DROP", -3 * layout.MM, "check code on pages"),
        ("FOOTER_CHECK_DROP", 9 * layout.MM, "edge of the paper"),
        ("FOOTER_CHECK_SIDE", 9.6 * layout.MM, "QR code is too small"),
        ("CHECK_GAP", -12 * layout.MM, "something stands on"),
        ("QR_QUIET", 0.0, "something stands on the QR code"),
    ],
)
def test_a_check_code_in_a_wrong_place_is_caught(
    name: str, value: float, told: str, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    marked = replace(document, check=CheckMark("1234 5678 9012 3456 7890", "1" * 118))
    assert check_format(render_bytes(marked), marked) == []
    assert any("check code on" in problem for problem in check_format(
        render_bytes(document), marked
    ))  # fmt: skip
    monkeypatch.setattr(layout, name, value)
    problems = check_format(render_bytes(marked), marked)
    assert any(told in problem for problem in problems), problems


def test_another_text_is_caught() -> None:
    document = samples.plain_report((Paragraph("Nội dung."),))
    pdf = render_bytes(document)
    other = replace(document, summary=document.summary.replace("năm 2024", "năm 2025"))
    assert any("text differs" in problem for problem in check_format(pdf, other))


@pytest.mark.parametrize("key", ["/ToUnicode", "/FontFile2"])
def test_font_that_is_not_whole_is_caught(key: str) -> None:
    document = samples.plain_report((Paragraph("Nội dung."),))
    buffer = BytesIO()
    with pikepdf.open(BytesIO(render_bytes(document))) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary) and key in item:
                item["/Spoilt"] = item[key]
                del item[key]
        pdf.save(buffer)
    assert check_format(buffer.getvalue(), document) != []


def test_turned_page_is_caught() -> None:
    document = samples.plain_report((Paragraph("Nội dung."),))
    buffer = BytesIO()
    with pikepdf.open(BytesIO(render_bytes(document))) as pdf:
        pdf.pages[0].rotate(180, relative=False)
        pdf.save(buffer)
    assert check_format(buffer.getvalue(), document) != []
