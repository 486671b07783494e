"""The head of page 1: two columns in a table without lines, type, summary, addressees."""

from docx.document import Document as WordFile
from docx.shared import Pt
from docx.table import _Cell

from nsuat_desktop.reporting.document import Document
from nsuat_desktop.reporting.pdf import layout
from nsuat_desktop.reporting.pdf.head import ADDRESSEE_WORD, MOTTO, NATION, nation_width
from nsuat_desktop.reporting.pdf.layout import Sheet
from nsuat_desktop.reporting.pdf.text import BOLD, REGULAR, text_width, wrap, wrap_balanced
from nsuat_desktop.reporting.word import styles
from nsuat_desktop.reporting.word.parts import (
    Place,
    add_layout_table,
    add_rule,
    add_spacer,
    first_paragraph,
    narrow,
    take_first,
)

_SLACK = 1.5
"""Points by which a line may be wider in Word's own measure."""


def add_head(file: WordFile, document: Document, sheet: Sheet) -> None:
    """Everything above the body."""
    _add_columns(file, document, sheet)
    add_spacer(file, _gap(layout.TITLE_GAP))
    if not document.is_letter:
        file.add_paragraph(document.type_name, styles.TITLE)
        longest = add_centred(
            file,
            document.summary,
            styles.SUBTITLE,
            BOLD,
            layout.TITLE_SIZE,
            layout.TITLE_WIDTH,
            sheet.text_width,
        )
        add_rule(file, longest * layout.SHORT_RULE, sheet.text_width)
        add_spacer(file, _gap(layout.ADDRESSEE_GAP))
    if document.addressee_lines:
        _add_addressees(file, document.addressee_lines, sheet)
        add_spacer(file, _gap(layout.ADDRESSEE_GAP))


def _gap(gap: float) -> float:
    """Room that an empty paragraph gives, less what the line above has below its letters."""
    return max(gap - layout.RULE_DROP, 1.0)


def add_centred(
    place: Place, text: str, style: str, face: str, size: float, width: float, room: float
) -> float:
    """A centred text in lines of even length no wider than `width`; returns the longest one."""
    lines = wrap_balanced(text, face, size, width)
    longest = max(text_width(line, face, size) for line in lines)
    narrow(place.add_paragraph(text, style), longest + _SLACK, room)
    return longest


def _add_columns(file: WordFile, document: Document, sheet: Sheet) -> None:
    """Issuer and nation beside each other; number and date in the row below."""
    header = document.header
    right = nation_width()
    left = sheet.text_width - right - layout.HEAD_GAP
    has_number = bool(header.number_line or header.date_line)
    table = add_layout_table(
        file, 1 + has_number + bool(document.subject_line), [left, layout.HEAD_GAP, right]
    )
    _fill_issuer(table.cell(0, 0), document, left)
    _fill_nation(table.cell(0, 2), right)
    if has_number:
        _fill_line(table.cell(1, 0), header.number_line, styles.NUMBER)
        _fill_line(table.cell(1, 2), header.date_line, styles.DATE)
    if document.subject_line:
        cell, size = table.cell(1 + has_number, 0), layout.SUBJECT_SIZE
        add_centred(cell, document.subject_line, styles.SUBJECT, REGULAR, size, left, left)
        take_first(cell)


def _fill_line(cell: _Cell, text: str, style: str) -> None:
    """Number or date, below what stands in the row above."""
    paragraph = first_paragraph(cell, style)
    paragraph.add_run(text)
    paragraph.paragraph_format.space_before = Pt(layout.NUMBER_GAP)


def _fill_issuer(cell: _Cell, document: Document, width: float) -> None:
    header, size = document.header, layout.ISSUER_SIZE
    if header.parent_name:
        add_centred(cell, header.parent_name, styles.PARENT, REGULAR, size, width, width)
    longest = max(
        add_centred(cell, text, styles.ISSUER, BOLD, size, width, width)
        for text in header.issuer_lines
    )
    add_rule(cell, longest * layout.SHORT_RULE, width)
    take_first(cell)


def _fill_nation(cell: _Cell, width: float) -> None:
    first_paragraph(cell, styles.NATION).add_run(NATION)
    cell.add_paragraph(MOTTO, styles.MOTTO)
    add_rule(cell, text_width(MOTTO, BOLD, layout.MOTTO_SIZE), width)


def _add_addressees(file: WordFile, names: tuple[str, ...], sheet: Sheet) -> None:
    """One name beside "Kính gửi:", several below each other with dashes under the colon."""
    size = layout.ADDRESSEE_SIZE
    word = text_width(f"{ADDRESSEE_WORD} ", REGULAR, size)
    colon = text_width(ADDRESSEE_WORD[:-1], REGULAR, size)
    dash = text_width("- ", REGULAR, size)
    hang = word if len(names) == 1 else colon + dash
    room = sheet.text_width - layout.FIRST_LINE_INDENT - hang
    bare = [name.removeprefix("- ") for name in names]
    longest = max(
        text_width(line, REGULAR, size) for name in bare for line in wrap(name, REGULAR, size, room)
    )
    start = (sheet.text_width - hang - longest) / 2
    if len(names) == 1:
        _add_hanging(file, f"{ADDRESSEE_WORD} {names[0]}", start, word)
        return
    _add_hanging(file, ADDRESSEE_WORD, start, 0)
    for name in names:
        _add_hanging(file, name, start + colon, dash)


def _add_hanging(file: WordFile, text: str, start: float, hang: float) -> None:
    shape = file.add_paragraph(text, styles.ADDRESSEE).paragraph_format
    shape.left_indent, shape.first_line_indent = Pt(start + hang), Pt(-hang)
    shape.line_spacing = layout.BODY_LEADING / layout.single(layout.ADDRESSEE_SIZE)
