"""Invisible marks by which the sections of an edited Word file are found again."""

import re
from hashlib import sha256

from docx.text.paragraph import Paragraph as WordParagraph

from nsuat_desktop.reporting.document import Document, Heading, SectionPlace
from nsuat_desktop.reporting.word.parts import MAX_BOOKMARK, add_bookmark

# Word hides bookmarks that begin with "_", as it does with its own.
_PREFIX = "_muc_"


def mark_name(section: str) -> str:
    """The bookmark of a section: letters, digits and "_", at most 40 of them."""
    plain = re.sub(r"[^A-Za-z0-9]", "_", section)
    if plain != section.replace(".", "_") or len(plain) > MAX_BOOKMARK - len(_PREFIX):
        plain = plain[:16] + "_" + sha256(section.encode()).hexdigest()[:12]
    return _PREFIX + plain


def heading_of(document: Document, place: SectionPlace) -> Heading | None:
    """The title above a section's prose; the opening has none."""
    above = document.body[place.start - 1] if place.start else None
    return above if isinstance(above, Heading) else None


def mark_sections(document: Document, made: list[list[WordParagraph]]) -> None:
    """Mark the heading of each section, which people keep, or else its first paragraph.

    `made` are the paragraphs of each block of the body.
    """
    for number, place in enumerate(document.places):
        at = place.start if heading_of(document, place) is None else place.start - 1
        if at < len(made) and made[at]:
            add_bookmark(made[at][:1], mark_name(place.section), number)
