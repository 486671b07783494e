"""What a file says about its document without being opened, in PDF and Word alike."""

from nsuat_desktop.reporting.document import Document

SUBJECT_LENGTH = 500
"""Letters of the property "Subject" (Nghị định 30/2020, phụ lục VI)."""


def document_properties(document: Document, pages: int | None = None) -> dict[str, str]:
    """Those of Nghị định 30/2020, phụ lục VI, mục II, that the program knows; others are empty.

    A file that is laid out anew by each reader has no number of pages.
    """
    header, signature = document.header, document.signature
    signed = (*signature.lines, signature.name)
    return {
        "Subject": document.summary[:SUBJECT_LENGTH],
        "CodeNumber": "" if header.number is None else f"{header.number:02d}",
        "CodeNotation": header.symbol,
        "IssuedDate": f"{header.issued_on:%d/%m/%Y}" if header.issued_on else "",
        "OrganName": document.issuer_name,
        "TypeName": document.type_word,
        "PageAmount": "" if pages is None else str(pages),
        "SignerInfo": ", ".join(filter(None, signed)),
        "To": "; ".join(document.addressees or document.recipients),
    }
