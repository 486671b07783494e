"""What a file says about its paper without being opened, in PDF and Word alike."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from nsuat_desktop.reporting.document import Document, SignatureBlock

SUBJECT_LENGTH = 500
"""Letters of the property "Subject" (Nghị định 30/2020, phụ lục VI)."""


@dataclass(frozen=True, slots=True)
class FileProperties:
    """A paper in words; what it does not have is empty."""

    title: str
    author: str
    """The issuing body in running text."""
    subject: str = ""
    type_name: str = ""
    number: int | None = None
    symbol: str = ""
    issued_on: date | None = None
    signer: str = ""
    to: str = ""

    def of_decree(self, pages: int | None = None) -> dict[str, str]:
        """Those of Nghị định 30/2020, phụ lục VI, mục II, that the program knows.

        A file that is laid out anew by each reader has no number of pages.
        """
        return {
            "Subject": self.subject[:SUBJECT_LENGTH],
            "CodeNumber": "" if self.number is None else f"{self.number:02d}",
            "CodeNotation": self.symbol,
            "IssuedDate": f"{self.issued_on:%d/%m/%Y}" if self.issued_on else "",
            "OrganName": self.author,
            "TypeName": self.type_name,
            "PageAmount": "" if pages is None else str(pages),
            "SignerInfo": self.signer,
            "To": self.to,
        }


def properties_of(documents: Sequence[Document]) -> FileProperties:
    """Those of the first document in a file, and to whom all of them go.

    Letters to many are alike in the rest.
    """
    document, header = documents[0], documents[0].header
    receivers = [each for paper in documents for each in paper.addressees or paper.recipients]
    return FileProperties(
        title=document.title,
        author=document.issuer_name,
        subject=document.summary,
        type_name=document.type_word,
        number=header.number,
        symbol=header.symbol,
        issued_on=header.issued_on,
        signer=signer_words(document.signature),
        to="; ".join(dict.fromkeys(receivers)),
    )


def signer_words(signature: SignatureBlock) -> str:
    """ "TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH, Trần Văn Mẫu"."""
    return ", ".join(filter(None, (*signature.lines, signature.name)))
