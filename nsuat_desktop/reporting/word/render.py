"""Official documents as Word files: the same document as the PDF, to be edited by people."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import docx
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Pt
from docx.text.paragraph import Paragraph as WordParagraph

from nsuat_desktop.files import write_atomically
from nsuat_desktop.reporting.clean import cleaned
from nsuat_desktop.reporting.document import (
    Annex,
    Block,
    Chart,
    Document,
    Heading,
    Paragraph,
    Points,
    Table,
)
from nsuat_desktop.reporting.fonts import document_family
from nsuat_desktop.reporting.pdf import layout
from nsuat_desktop.reporting.pdf.layout import LANDSCAPE, PORTRAIT, Sheet
from nsuat_desktop.reporting.pdf.text import BOLD, ITALIC, register
from nsuat_desktop.reporting.properties import properties_of
from nsuat_desktop.reporting.word import styles
from nsuat_desktop.reporting.word.charts import add_chart
from nsuat_desktop.reporting.word.head import add_centred, add_head
from nsuat_desktop.reporting.word.marks import mark_sections
from nsuat_desktop.reporting.word.parts import (
    add_field,
    add_rule,
    add_spacer,
    element,
    keep_with_next,
    set_page,
    shrink,
)
from nsuat_desktop.reporting.word.properties import set_behaviour, set_properties
from nsuat_desktop.reporting.word.prose import add_heading, add_paragraphs, add_points
from nsuat_desktop.reporting.word.signature import add_signature
from nsuat_desktop.reporting.word.tables import add_table

_FOOTER_RISE = 9 * layout.MM
"""From the lower edge of the page to the check code, as high as beside the PDF's QR code."""


def render_docx(document: Document | Sequence[Document]) -> bytes:
    """The document as a .docx file; several follow each other with page numbers of their own.

    Raises:
        SurroundingsError: no font to measure text with.
    """
    buffer = BytesIO()
    build_file(document).save(buffer)
    return buffer.getvalue()


def build_file(document: Document | Sequence[Document], *, pictures: bool = True) -> WordFile:
    """The file before it is saved; without pictures for who needs only its text."""
    asked = [document] if isinstance(document, Document) else document
    documents = [cleaned(each) for each in asked]
    register(document_family())
    file = docx.Document()
    styles.define_styles(file)
    set_behaviour(file)
    set_properties(file, properties_of(documents))
    for number, each in enumerate(documents):
        _Writer(file, each, pictures).write(new_section=number > 0)
    return file


def write_docx(document: Document | Sequence[Document], path: Path) -> None:
    """The same into a file, which appears whole or not at all.

    Raises:
        SurroundingsError: the file cannot be written.
    """
    content = render_docx(document)
    with write_atomically(path) as file:
        file.write(content)


class _Writer:
    """Puts one document at the end of the file."""

    def __init__(self, file: WordFile, document: Document, pictures: bool) -> None:
        self._file, self._document, self._pictures = file, document, pictures

    def write(self, *, new_section: bool) -> None:
        document = self._document
        sheet = LANDSCAPE if document.landscape else PORTRAIT
        self._begin(sheet, new_section=new_section)
        if new_section:
            _set_footer(self._file.sections[-1], "")
        size = layout.ANNEX_TABLE_SIZE if document.landscape else layout.TABLE_SIZE
        add_head(self._file, document, sheet)
        made = [self._add(block, sheet, size, 0) for block in document.printed_body]
        mark_sections(document, made)
        if made and made[-1]:
            keep_with_next(made[-1][-1])
        add_signature(self._file, document, sheet)
        add_spacer(self._file)
        for index, annex in enumerate(document.annexes):
            self._add_annex(index, annex)
            if index == 0 and document.check is not None:  # the others take its footer over
                _set_footer(self._file.sections[-1], document.check.text)

    def _add_annex(self, index: int, annex: Annex) -> None:
        file, document = self._file, self._document
        sheet = LANDSCAPE if annex.landscape else PORTRAIT
        self._begin(sheet, new_section=True)
        room = sheet.text_width
        file.add_paragraph(document.annex_label(index), styles.ANNEX)
        title = annex.title.upper()
        add_centred(file, title, styles.ANNEX_TITLE, BOLD, layout.TITLE_SIZE, room, room)
        reference, size = document.annex_reference, layout.ANNEX_REFERENCE_SIZE
        longest = add_centred(file, reference, styles.ANNEX_REFERENCE, ITALIC, size, room, room)
        keep_with_next(add_rule(file, longest * layout.SHORT_RULE, room))
        keep_with_next(add_spacer(file, layout.ANNEX_GAP))
        for block in annex.blocks:
            self._add(block, sheet, layout.ANNEX_TABLE_SIZE, 1)

    def _begin(self, sheet: Sheet, *, new_section: bool) -> None:
        """Pages of their own size and numbers, from here on."""
        if new_section:
            self._file.add_section()
            # It stands in a paragraph of its own, at the foot of the section before.
            shrink(self._file.paragraphs[-1])
        section = self._file.sections[-1]
        set_page(section, sheet)
        _number_pages(section, is_first=not new_section)

    def _add(self, block: Block, sheet: Sheet, size: float, level: int) -> list[WordParagraph]:
        match block:
            case Heading():
                return [add_heading(self._file, block, level)]
            case Paragraph():
                return add_paragraphs(self._file, block)
            case Points():
                return add_points(self._file, block)
            case Table():
                add_table(self._file, block, sheet, size)
            case Chart():
                add_chart(self._file, block, sheet, picture=self._pictures)
        return []


def _number_pages(section: Section, *, is_first: bool) -> None:
    """Centred in the upper margin, from the second page on; each section begins with 1."""
    section.different_first_page_header_footer = True
    section.header_distance = Pt(layout.PAGE_NUMBER_DROP - layout.PAGE_NUMBER_SIZE * layout.ASCENT)
    for old in section._sectPr.findall(qn("w:pgNumType")):
        section._sectPr.remove(old)  # a section begins as a copy of the one before
    numbers = element("pgNumType", start=1)
    section._sectPr.insert_element_before(numbers, "w:cols", "w:titlePg", "w:docGrid")
    if is_first:  # the others take its header over
        paragraph = section.header.paragraphs[0]
        paragraph.style = styles.PAGE_NUMBER
        add_field(paragraph.add_run(), "PAGE", "2")


def _set_footer(section: Section, text: str) -> None:
    """The same on the first and all other pages."""
    section.footer_distance = Pt(_FOOTER_RISE)
    for footer in (section.footer, section.first_page_footer):
        footer.is_linked_to_previous = False
        paragraph = footer.paragraphs[0]
        paragraph.style = styles.FOOTER
        paragraph.add_run(text)
