"""The end of the main part: "Nơi nhận" and signer beside each other, in a table without lines."""

from docx.document import Document as WordFile
from docx.table import _Cell, _Row

from nsuat_desktop.reporting.document import Document, SignatureBlock
from nsuat_desktop.reporting.pdf import layout
from nsuat_desktop.reporting.pdf.layout import Sheet, single
from nsuat_desktop.reporting.pdf.signature import RECIPIENT_WORD
from nsuat_desktop.reporting.word import styles
from nsuat_desktop.reporting.word.parts import (
    Place,
    add_layout_table,
    add_spacer,
    element,
    keep_with_next,
    take_first,
)


def add_signature(file: WordFile, document: Document, sheet: Sheet) -> None:
    """Signer and recipients; two signers stand beside each other, with the recipients below."""
    keep_with_next(add_spacer(file, layout.SIGNATURE_GAP))
    if document.other_signature is not None:
        width = (sheet.text_width - layout.SIGNATURE_COLUMN_GAP) / 2
        table = add_layout_table(file, 1, [width, layout.SIGNATURE_COLUMN_GAP, width])
        _fill_signer(table.cell(0, 0), document.other_signature)
        _fill_signer(table.cell(0, 2), document.signature)
        _keep_whole(table.rows[0])
        add_spacer(file, layout.PARAGRAPH_GAP)
        _add_check(file, document)
        _add_recipients(file, document)
        return
    left = sheet.text_width - layout.SIGNER_WIDTH - layout.SIGNATURE_COLUMN_GAP
    table = add_layout_table(file, 1, [left, layout.SIGNATURE_COLUMN_GAP, layout.SIGNER_WIDTH])
    if document.recipient_lines or document.check is not None:
        _add_recipients(table.cell(0, 0), document)
        _add_check(table.cell(0, 0), document)
        take_first(table.cell(0, 0))
    _fill_signer(table.cell(0, 2), document.signature)
    height = len(document.recipient_lines) * single(layout.RECIPIENT_SIZE)
    if height < sheet.body_height * layout.SIGNATURE_SHARE:  # a longer list must run on
        _keep_whole(table.rows[0])


def _add_recipients(place: Place, document: Document) -> None:
    if document.recipient_lines:
        place.add_paragraph(RECIPIENT_WORD, styles.RECIPIENT_TITLE)
    for line in document.recipient_lines:
        place.add_paragraph(line, styles.RECIPIENT)


def _add_check(place: Place, document: Document) -> None:
    """Without the QR code of the PDF, which is the paper that counts."""
    if document.check is not None:
        place.add_paragraph(document.check.text, styles.CHECK)


def _fill_signer(cell: _Cell, signature: SignatureBlock) -> None:
    above = [text for text in signature.lines if text]
    below = [text for text in (signature.other_post, signature.name) if text]
    for text in above:
        cell.add_paragraph(text, styles.SIGNER)
    room = add_spacer(cell, layout.SIGNATURE_SPACE)
    for text in below:
        cell.add_paragraph(text, styles.SIGNER)
    for paragraph in cell.paragraphs[:-1]:
        keep_with_next(paragraph)
    keep_with_next(room)
    take_first(cell)


def _keep_whole(row: _Row) -> None:
    row._tr.get_or_add_trPr().append(element("cantSplit"))
