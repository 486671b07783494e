"""Small pieces of WordprocessingML that python-docx has no words for."""

from typing import Any

from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Pt
from docx.table import Table as WordTable
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run as WordRun

from nsuat_desktop.reporting.document import RichText, runs_of
from nsuat_desktop.reporting.pdf.layout import RULE, RULE_DROP, Sheet
from nsuat_desktop.reporting.word.styles import SPACER

Place = WordFile | _Cell
"""Where paragraphs can be added: the body of the file, or a cell."""

MAX_BOOKMARK = 40

# What the schema wants behind an element; Word calls a file damaged otherwise.
AFTER_BORDERS = (
    "w:shd",
    "w:tabs",
    "w:spacing",
    "w:ind",
    "w:jc",
    "w:outlineLvl",
    "w:rPr",
    "w:sectPr",
)
AFTER_LEVEL = ("w:rPr", "w:sectPr", "w:pPrChange")


def element(tag: str, **values: str | int) -> Any:
    """An element of Word's namespace with attributes of it."""
    made = OxmlElement(f"w:{tag}")
    for name, value in values.items():
        made.set(qn(f"w:{name}"), str(value))
    return made


def twips(points: float) -> int:
    return round(points * 20)


def add_text(paragraph: WordParagraph, text: RichText) -> WordParagraph:
    """Runs in their styles; the paragraph's style gives the rest."""
    for run in runs_of(text):
        if run.text:
            added = paragraph.add_run(run.text)
            added.bold = True if run.bold else None
            added.italic = True if run.italic else None
    return paragraph


def add_spacer(place: Place, height: float = 1.0) -> WordParagraph:
    """An empty paragraph of this height: Word needs one between and after tables."""
    return shrink(place.add_paragraph(), height)


def shrink(paragraph: WordParagraph, height: float = 1.0) -> WordParagraph:
    """Make an empty paragraph as high as this and no more."""
    paragraph.style = SPACER
    paragraph.paragraph_format.line_spacing = Pt(max(height, 1.0))
    return paragraph


def add_rule(place: Place, length: float, room: float) -> WordParagraph:
    """A drawn line in the middle of `room`, a little below what stands above it.

    The upper border of an empty paragraph that is indented from both sides: it stays where it
    is when the text above is edited, and is no underline.
    """
    paragraph = add_spacer(place, 2.0)
    shape = paragraph.paragraph_format
    side = max((room - length) / 2, 0.0)
    shape.left_indent = shape.right_indent = Pt(side)
    shape.space_before = Pt(RULE_DROP)
    borders = element("pBdr")
    borders.append(element("top", val="single", sz=round(RULE * 8), space=0, color="000000"))
    paragraph._p.get_or_add_pPr().insert_element_before(borders, *AFTER_BORDERS)
    return paragraph


def narrow(paragraph: WordParagraph, width: float, room: float) -> None:
    """Keep a centred text within `width`, so that its lines break evenly as on the PDF."""
    side = max((room - width) / 2, 0.0)
    shape = paragraph.paragraph_format
    shape.left_indent = shape.right_indent = Pt(side)


def keep_with_next(paragraph: WordParagraph) -> None:
    paragraph.paragraph_format.keep_with_next = True


def add_bookmark(paragraphs: list[WordParagraph], name: str, number: int) -> None:
    """A bookmark around the paragraphs; Word does not list names that begin with "_"."""
    start = element("bookmarkStart", id=number, name=name[:MAX_BOOKMARK])
    first = paragraphs[0]._p
    properties = first.pPr
    first.insert(0 if properties is None else first.index(properties) + 1, start)
    paragraphs[-1]._p.append(element("bookmarkEnd", id=number))


def add_field(run: WordRun, code: str, shown: str) -> None:
    """A field that Word fills in, such as PAGE."""
    parts = (
        element("fldChar", fldCharType="begin"),
        element("instrText"),
        element("fldChar", fldCharType="separate"),
        element("t"),
        element("fldChar", fldCharType="end"),
    )
    parts[1].text, parts[3].text = f" {code} ", shown
    for part in parts:
        run._r.append(part)


def add_layout_table(file: WordFile, rows: int, widths: list[float]) -> WordTable:
    """A table without borders and inner margins that only puts things beside each other."""
    table: WordTable = file.add_table(rows, len(widths))
    table.autofit = False
    properties = table._tbl.tblPr
    for old in properties.findall(qn("w:tblStyle")):
        properties.remove(old)
    indent, margins = element("tblInd", w=0, type="dxa"), cell_margins(0, 0)
    properties.insert_element_before(indent, "w:tblBorders", "w:tblLayout", "w:tblLook")
    properties.insert_element_before(margins, "w:tblLook")
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Pt(width)
        for cell in column.cells:
            cell.width = Pt(width)
    return table


def cell_margins(side: float, top: float) -> Any:
    margins = element("tblCellMar")
    for name, width in (("top", top), ("left", side), ("bottom", top), ("right", side)):
        margins.append(element(name, w=twips(width), type="dxa"))
    return margins


def first_paragraph(cell: _Cell, style: str) -> WordParagraph:
    """The paragraph that every cell begins with."""
    paragraph: WordParagraph = cell.paragraphs[0]
    paragraph.style = style
    return paragraph


def take_first(cell: _Cell) -> None:
    """Drop the empty paragraph that a new cell begins with, once others were added."""
    cell._tc.remove(cell.paragraphs[0]._p)


def set_page(section: Any, sheet: Sheet) -> None:
    """Paper and margins of a section."""
    from docx.enum.section import WD_ORIENT

    section.orientation = WD_ORIENT.LANDSCAPE if sheet.width > sheet.height else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Pt(sheet.width), Pt(sheet.height)
    section.top_margin, section.bottom_margin = Pt(sheet.top), Pt(sheet.bottom)
    section.left_margin, section.right_margin = Pt(sheet.left), Pt(sheet.right)
