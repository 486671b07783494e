"""Walks a document beside the letters of its PDF: same text, same order, headers repeated."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from nsuat_desktop.reporting.clean import cleaned
from nsuat_desktop.reporting.document import (
    Block,
    Chart,
    Document,
    GroupRow,
    Heading,
    Paragraph,
    Points,
    Table,
    plain_text,
)
from tests.nsuat_desktop.reporting.format_reading import MM, ReadPage

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
_SHOWN = 40


class Kind(Enum):
    """What a piece of text is, for the rules on what stands together."""

    OTHER = "other"
    TITLE = "title"
    PROSE = "prose"
    CAPTION = "caption"
    HEADER = "header"
    ROW = "row"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Taken:
    """Which letters of the pages a piece of text turned out to be."""

    kind: Kind
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Expected:
    """Text that must come next; `header` is set for the rows of a table."""

    text: str
    header: str = ""
    kind: Kind = Kind.OTHER
    loose: bool = False
    """Only the letters count, not their order (columns that are filled beside each other)."""


class TextWalk:
    """Compares letter by letter and remembers on which page each part began."""

    def __init__(self, pages: list[ReadPage]) -> None:
        self.letters = [
            (letter, number)
            for number, page in enumerate(pages)
            for letter in page.letters
            if not letter.in_chart
            and letter.y < page.height - 20 * MM
            and not letter.text.isspace()
        ]
        self._stream = [(letter.text, number) for letter, number in self.letters]
        self.taken: list[Taken] = []
        self._at = 0
        self.problems: list[str] = []
        self.annex_pages: list[int] = []
        self.body_end_page = 0

    def run(self, document: Document) -> None:
        document = cleaned(document)
        if not (
            self._walk(head_texts(document))
            and self._walk(block_texts(document.printed_body))
            and self._mark_body_end(document)
            and self._walk(signature_texts(document))
        ):
            return
        for index, annex in enumerate(document.annexes):
            self.annex_pages.append(self._page())
            if self._at and self._stream[self._at - 1][1] == self._page():
                self.problems.append(f"annex {index + 1} does not begin on a new page")
            texts = [
                Expected(document.annex_label(index)),
                Expected(annex.title.upper()),
                Expected(document.annex_reference),
                *block_texts(annex.blocks),
            ]
            if not self._walk(texts):
                return
        if self._at < len(self._stream):
            self.problems.append(f"text beyond the document: {self._rest()!r}")

    def _walk(self, texts: Iterator[Expected] | list[Expected]) -> bool:
        return all(self._take(expected) for expected in texts)

    def _take(self, expected: Expected) -> bool:
        wanted, found = "".join(expected.text.split()), ""
        begun, start = self._page(), self._at
        while len(found) < len(wanted):
            if self._at >= len(self._stream):
                self.problems.append(f"text is missing: {expected.text[:_SHOWN]!r}")
                return False
            self._skip_header(expected)
            start = start if found else self._at
            found += self._stream[self._at][0]
            self._at += 1
        split = bool(found) and self._stream[self._at - 1][1] != begun
        self.taken.append(Taken(expected.kind, expected.text, start, self._at))
        loose = expected.loose or (split and bool(expected.header))
        same = Counter(found) == Counter(wanted) if loose else found == wanted
        if not same:
            self.problems.append(
                f"text differs: expected {expected.text[:_SHOWN]!r}, found {found[:_SHOWN]!r}"
            )
        return same

    def _skip_header(self, expected: Expected) -> None:
        """At the top of a page inside a table its header must stand again."""
        opens = self._at > 0 and self._stream[self._at][1] != self._stream[self._at - 1][1]
        if not (expected.header and opens):
            return
        length = len(expected.header)
        found = "".join(text for text, _ in self._stream[self._at : self._at + length])
        if found == expected.header:
            self._at += length
        else:
            page = self._stream[self._at][1] + 1
            self.problems.append(f"page {page}: the header of the table is not repeated")

    def _mark_body_end(self, document: Document) -> bool:
        self.body_end_page = self._stream[self._at - 1][1]
        if (
            document.has_end_mark
            and "".join(text for text, _ in self._stream[self._at - 3 : self._at]) != "./."
        ):
            self.problems.append("the body does not end with './.'")
        return True

    def _page(self) -> int:
        return self._stream[min(self._at, len(self._stream) - 1)][1]

    def _rest(self) -> str:
        return "".join(text for text, _ in self._stream[self._at : self._at + _SHOWN])


def head_texts(document: Document) -> Iterator[Expected]:
    header = document.header
    for text in (header.parent_name, *header.issuer_lines, NATION, MOTTO):
        yield Expected(text)
    for text in (header.number_line, header.date_line, document.subject_line):
        yield Expected(text)
    if not document.is_letter:
        yield Expected(document.type_name)
        yield Expected(document.summary)
    if document.addressee_lines:
        yield Expected("Kính gửi:")
    for text in document.addressee_lines:
        yield Expected(text)


def signature_texts(document: Document) -> Iterator[Expected]:
    texts = ["Nơi nhận:", *document.recipient_lines] if document.recipient_lines else []
    for signature in (document.signature, document.other_signature):
        if signature is not None:
            texts += [*signature.lines, signature.other_post, signature.name]
    yield Expected("".join(texts), loose=True, kind=Kind.SIGNATURE)


def block_texts(blocks: tuple[Block, ...]) -> Iterator[Expected]:
    for block in blocks:
        match block:
            case Heading():
                yield Expected(block.text, kind=Kind.TITLE)
            case Paragraph():
                for line in plain_text(block.text).split("\n"):
                    yield Expected(line, kind=Kind.PROSE)
            case Points():
                for index, item in enumerate(block.items):
                    first, *rest = plain_text(item).split("\n")
                    yield Expected(block.label(index) + first, kind=Kind.PROSE)
                    for line in rest:
                        yield Expected(line, kind=Kind.PROSE)
            case Table():
                yield from _table_texts(block)
            case Chart():
                yield Expected(block.caption or block.data.title)


def _table_texts(table: Table) -> Iterator[Expected]:
    yield Expected(table.caption, kind=Kind.CAPTION)
    yield Expected(table.unit_note, kind=Kind.CAPTION)
    header = "".join("".join(cell.text.split()) for row in table.header for cell in row)
    yield Expected(header, kind=Kind.HEADER)
    for row in table.rows or (GroupRow(table.empty_text),):
        text = row.text if isinstance(row, GroupRow) else " ".join(row)
        yield Expected(text, header, Kind.ROW)
    if table.total is not None:
        yield Expected(" ".join(table.total), header, Kind.ROW)
    yield Expected(table.footnote)
