"""What papers share: the head of the office, who signs, who receives, and the whole of them."""

from dataclasses import dataclass
from datetime import date

from nsuat_desktop.offices.profile import OfficeProfile
from nsuat_desktop.papers.merging import Fields, fill, fill_lines
from nsuat_desktop.papers.templates import PaperTemplate
from nsuat_desktop.reporting.document import Block, Document, Header, SignatureBlock


@dataclass(frozen=True)
class Numbering:
    """Number and day given by the records office; blanks are printed until they are known."""

    number: int | None = None
    issued_on: date | None = None


NOT_YET = Numbering()


def header(
    office: OfficeProfile,
    symbol: str,
    year: int,
    given: Numbering = NOT_YET,
    *,
    dated: bool = True,
) -> Header:
    """The head of a paper of this office."""
    return Header(
        issuer_lines=office.issuer_lines,
        symbol=symbol,
        place_name=office.place_name,
        blank_year=year,
        parent_name=office.parent_name,
        number=given.number,
        issued_on=given.issued_on,
        dated=dated,
    )


def letter_symbol(office: OfficeProfile) -> str:
    """Of an official letter: who issues and who drafts, "UBND-KTHT"."""
    return "-".join(filter(None, (office.abbreviation, office.division)))


def typed_symbol(office: OfficeProfile, template: PaperTemplate) -> str:
    """Of a paper that has a type: "GM-UBND"; none where the template has no abbreviation."""
    if not template.type_abbreviation:
        return ""
    return f"{template.type_abbreviation}-{office.abbreviation}"


def signer(office: OfficeProfile, template: PaperTemplate, fields: Fields) -> SignatureBlock:
    """Whom the template names, else the office's signer."""
    if template.right_signer:
        lines = fill_lines(template.right_signer, fields, template.id)
        names = fill_lines((template.right_name,), fields, template.id)
        return SignatureBlock(lines, "".join(names))
    return SignatureBlock(office.signer_lines(), office.signer_name)


def left_signer(template: PaperTemplate, fields: Fields) -> SignatureBlock | None:
    """The second signer, where the template has one."""
    if not template.left_signer:
        return None
    lines = fill_lines(template.left_signer, fields, template.id)
    return SignatureBlock(lines, "".join(fill_lines((template.left_name,), fields, template.id)))


def archive(office: OfficeProfile, template: PaperTemplate) -> str:
    """ "VT, KTHT"; empty on papers that are not filed by number."""
    return ", ".join(filter(None, (template.archive, template.archive and office.division)))


def sheet(
    office: OfficeProfile,
    words: PaperTemplate,
    fields: Fields,
    body: tuple[Block, ...],
    *,
    has_end_mark: bool = False,
    landscape: bool = False,
) -> Document:
    """A paper with a type name; one that two sign bears no date line (Nghị định 30/2020)."""
    left = left_signer(words, fields)
    return Document(
        header=header(office, typed_symbol(office, words), int(fields["năm"]), dated=left is None),
        summary=fill(words.summary, fields, words.id).strip(),
        body=body,
        signature=signer(office, words, fields),
        issuer_name=office.name,
        recipients=fill_lines(words.recipients, fields, words.id),
        archive=archive(office, words),
        type_name=words.type_name.upper(),
        other_signature=left,
        has_end_mark=has_end_mark,
        landscape=landscape,
    )
