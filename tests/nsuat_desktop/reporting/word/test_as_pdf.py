"""The Word file, set by LibreOffice, is the PDF: text, order, tables, paper, margins, numbers."""

import re
import shutil
import subprocess
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from itertools import groupby
from pathlib import Path

import pdfplumber
import pytest

from nsuat_desktop.reporting.document import Document, Table
from nsuat_desktop.reporting.pdf import render_bytes
from nsuat_desktop.reporting.word import write_docx
from nsuat_desktop.reporting.word.returned import read_returned
from tests.nsuat_desktop.reporting.format_reading import MM, ReadPage, family_of, read_pages
from tests.nsuat_desktop.reporting.word.documents import REPORT, SHOWN

TOP = BOTTOM = 20 * MM


@dataclass
class Pair:
    document: Document
    pdf: bytes
    word: bytes
    """The Word file as LibreOffice prints it."""

    @cached_property
    def pages(self) -> tuple[list[ReadPage], list[ReadPage]]:
        """Of both."""
        return read_pages(self.pdf), read_pages(self.word)


def convert(kind: str, folder: Path, *files: Path) -> None:
    """Let LibreOffice save files as another kind, into the folder."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed (dev.py test installs it on Debian)")
    line = [program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    line += ["--convert-to", kind, "--outdir", str(folder), *map(str, files)]
    subprocess.run(line, check=True, capture_output=True, timeout=240)


@pytest.fixture(scope="session")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Pair]:
    """All documents both ways; LibreOffice is started once."""
    folder = tmp_path_factory.mktemp("word")
    files = []
    for name, make in SHOWN.items():
        files.append(folder / f"{name}.docx")
        write_docx(make(), files[-1])
    convert("pdf", folder, *files)
    return {
        file.stem: Pair(
            SHOWN[file.stem](),
            render_bytes(SHOWN[file.stem]()),
            file.with_suffix(".pdf").read_bytes(),
        )
        for file in files
    }


@pytest.fixture(params=SHOWN)
def pair(request: pytest.FixtureRequest, pairs: dict[str, Pair]) -> Pair:
    return pairs[request.param]


def test_text_and_its_order(pair: Pair) -> None:
    pdf, word = (_text(pages, pair.document) for pages in pair.pages)
    assert word == pdf


def test_cells_of_tables(pair: Pair) -> None:
    pdf = _rows(pair.pdf, pair.document, without="rect")  # the squares of QR codes
    word = _rows(pair.word, pair.document)
    assert len(pdf) >= 2
    assert word == pdf


def test_paper(pair: Pair) -> None:
    pdf, word = (
        [size for size, _ in groupby((round(p.width / MM), round(p.height / MM)) for p in pages)]
        for pages in pair.pages
    )
    assert word == pdf
    assert all(abs(page.width / MM - round(page.width / MM)) < 0.1 for page in pair.pages[1])


def test_margins(pair: Pair) -> None:
    for page in pair.pages[1]:
        body = [letter for letter in page.letters if _is_in_body(page, letter.y)]
        shown = [letter for letter in body if not letter.text.isspace()]
        assert min(letter.x0 for letter in shown) > 30 * MM - 0.6
        assert max(letter.x1 for letter in shown) < page.width - 15 * MM + 0.6
        assert min(letter.y for letter in shown) > 20 * MM
        assert max(letter.y for letter in shown) < page.height - TOP
    pdf, word = (_table_edges(pages) for pages in pair.pages)
    assert word == pytest.approx(pdf, abs=1.0)


def test_page_numbers_begin_anew_with_each_annex(pair: Pair) -> None:
    labels = {pair.document.annex_label(index) for index in range(len(pair.document.annexes))}
    expected = 0
    for number, page in enumerate(pair.pages[1]):
        above = [letter for letter in page.letters if letter.y > page.height - TOP]
        opens = number == 0 or any(line.bare in labels for line in page.lines)
        expected = 1 if opens else expected + 1
        assert "".join(letter.text for letter in above).strip() == ("" if opens else str(expected))
        if not opens:
            assert {letter.size for letter in above} == {14.0}
            centre = (min(x.x0 for x in above) + max(x.x1 for x in above)) / 2
            assert centre == pytest.approx((page.width + 15 * MM) / 2, abs=1.0)


def test_the_foot_of_each_page(pair: Pair) -> None:
    """The check code stands under annexes only."""
    kinds = [
        {(page.width > page.height, _foot(page)) for page in pages if page.letters}
        for pages in pair.pages
    ]
    assert kinds[1] == kinds[0]


def test_sizes_and_styles_of_letters(pair: Pair) -> None:
    pdf, word = (
        {(_style(letter.font), letter.size) for page in pages for letter in page.letters}
        for pages in pair.pages
    )
    assert {each for each in word if each[1] > 2} - {("regular", 14.0)} <= pdf
    families = {family_of(letter.font) for page in pair.pages[1] for letter in page.letters}
    assert families <= {"LiberationSerif", "TimesNewRoman", "TimesNewRomanPSMT"}


def test_drawn_lines_of_the_first_page(pair: Pair) -> None:
    """Below motto, issuer and summary."""
    pdf, word = (
        # LibreOffice draws each one twice.
        sorted(length for length, _ in {(rule.length, rule.y0) for rule in pages[0].rules()})
        for pages in pair.pages
    )
    assert len(pdf) in (2, 3)
    assert word == pytest.approx(pdf, abs=1.5)


def test_a_file_saved_by_another_word_processor_comes_back_the_same(tmp_path: Path) -> None:
    sent, folder = tmp_path / "bao-cao.docx", tmp_path / "saved"
    folder.mkdir()
    write_docx(REPORT, sent)
    convert("docx:MS Word 2007 XML", folder, sent)
    saved = folder / sent.name
    assert saved.read_bytes() != sent.read_bytes()
    assert read_returned(saved, REPORT).is_same


def _foot(page: ReadPage) -> str:
    return _bare("".join(letter.text for letter in page.letters if letter.y <= BOTTOM))


def _style(font: str) -> str:
    bare = font.partition("+")[2].lower()
    return " ".join(style for style in ("bold", "italic") if style in bare) or "regular"


def _is_in_body(page: ReadPage, y: float) -> bool:
    return BOTTOM < y < page.height - TOP


def _text(pages: list[ReadPage], document: Document) -> str:
    """All letters in the order of the file, without page numbers and header rows of tables."""
    letters = "".join(
        letter.text
        for page in pages
        for letter in page.letters
        if _is_in_body(page, letter.y) and not letter.in_chart
    )
    text = _bare(letters)
    for header in _headers(document):
        assert header in text
        text = text.replace(header, "")
    return text


def _headers(document: Document) -> set[str]:
    """They come again on each page, and pages may break at other places."""
    return {
        _bare("".join(cell.text for row in each.header for cell in row))
        for each in _tables(document)
    }


def _tables(document: Document) -> list[Table]:
    blocks = [*document.body, *(block for annex in document.annexes for block in annex.blocks)]
    return [block for block in blocks if isinstance(block, Table)]


def _bare(text: str) -> str:
    return unicodedata.normalize("NFC", re.sub(r"\s+", "", text))


def _rows(pdf: bytes, document: Document, without: str = "") -> list[list[str]]:
    """Rows of all tables with lines; those of headers, which come again on each page, once."""
    titles = {_bare(cell.text) for each in _tables(document) for row in each.header for cell in row}
    rows: list[list[str]] = []
    with pdfplumber.open(BytesIO(pdf)) as opened:
        pages = (p.filter(lambda each: each["object_type"] != without) for p in opened.pages)
        for table in (table for page in pages for table in page.extract_tables()):
            for cells in ([_bare(cell or "") for cell in row] for row in table):
                if not (titles.issuperset(filter(None, cells)) and cells in rows):
                    rows.append(cells)
    return rows


def _table_edges(pages: list[ReadPage]) -> tuple[float, ...]:
    """The left and right ends of the grid."""
    uprights = [s for page in pages for s in page.strokes if not s.is_horizontal and s.length > 8]
    return (min(s.x0 for s in uprights), max(s.x1 for s in uprights))
