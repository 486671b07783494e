"""A Word file cut into the prose of its sections and everything around it."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from nsuat_desktop.reporting.document import Document, Heading, SectionPlace
from nsuat_desktop.reporting.word import styles
from nsuat_desktop.reporting.word.comparing import bare
from nsuat_desktop.reporting.word.marks import heading_of, mark_name
from nsuat_desktop.reporting.word.reading import ReadItem, ReadParagraph, ReadTable

NamedTable = tuple[str, ReadTable]
"""A table and the caption above it, or the title of its annex."""

_ALIKE = 0.6
_STRUCTURE = {
    name.lower()
    for name in (
        *styles.HEADINGS,
        styles.CAPTION,
        styles.UNIT_NOTE,
        styles.FOOTNOTE,
        styles.CHART,
        styles.ANNEX,
        styles.ANNEX_TITLE,
        styles.ANNEX_REFERENCE,
        styles.TITLE,
        styles.SUBTITLE,
        styles.ADDRESSEE,
    )
}
"""Styles of what stands between the prose of two sections."""
_HEAD = {name.lower() for name in (styles.TITLE, styles.SUBTITLE, styles.ADDRESSEE)}
_NAMES_TABLES = {name.lower() for name in (styles.CAPTION, styles.ANNEX, styles.ANNEX_TITLE)}


class Side:
    """One of the two files: its items, and which of them are prose of a section."""

    def __init__(self, document: Document, items: list[ReadItem]) -> None:
        self._document, self.items = document, items
        self._headings = {bare(h.text).lower() for h in _headings(document)}
        self.prose: dict[str, list[ReadParagraph]] = {}
        self._taken: set[int] = set()
        start = 0
        for place in document.places:
            if (at := self._start(place, start)) is not None:
                start = self._take(place, at)

    def rest(self) -> list[ReadParagraph]:
        """Paragraphs that are not prose of a section."""
        return [
            item
            for number, item in enumerate(self.items)
            if isinstance(item, ReadParagraph) and number not in self._taken and item.text.strip()
        ]

    def tables(self) -> list[NamedTable]:
        """With the caption above, or the title of the annex."""
        found, name = list[NamedTable](), ""
        for item in self.items:
            if isinstance(item, ReadTable):
                found.append((name, item))
                name = ""
            elif item.style in _NAMES_TABLES:
                name = bare(item.text)
        return found

    def _start(self, place: SectionPlace, earliest: int) -> int | None:
        """Where the prose begins: behind the marked title, or at the marked paragraph."""
        heading = heading_of(self._document, place)
        name = mark_name(place.section)
        paragraphs = [
            (number, item)
            for number, item in enumerate(self.items)
            if number >= earliest and isinstance(item, ReadParagraph)
        ]
        title = "" if heading is None else bare(heading.text).lower()
        for number, item in paragraphs:
            if name in item.marks and (heading is None or self._is_title(item, title)):
                return number + (heading is not None)
        if heading is None:
            return self._after_head()
        likely = (number for number, item in paragraphs if bare(item.text).lower() == title)
        return next((number + 1 for number in likely), None)

    def _is_title(self, item: ReadParagraph, title: str) -> bool:
        """A mark may move to the prose when the title is deleted."""
        if item.style in _STRUCTURE:
            return True
        return SequenceMatcher(None, bare(item.text).lower(), title).ratio() > _ALIKE

    def _after_head(self) -> int | None:
        """The first paragraph behind title and addressees."""
        last = None
        for number, item in enumerate(self.items):
            if isinstance(item, ReadParagraph):
                if item.style in _HEAD:
                    last = number
                elif last is not None:
                    return number
        return None

    def _take(self, place: SectionPlace, start: int) -> int:
        end = start
        prose = list[ReadParagraph]()
        for item in self.items[start:]:
            if not isinstance(item, ReadParagraph) or self._ends_prose(item):
                break
            prose.append(item)
            end += 1
        self.prose[place.section] = prose
        self._taken.update(range(start, end))
        return end

    def _ends_prose(self, item: ReadParagraph) -> bool:
        return (
            item.style in _STRUCTURE
            or item.has_picture
            or bare(item.text).lower() in self._headings
        )


def _headings(document: Document) -> Iterator[Heading]:
    for block in document.body:
        if isinstance(block, Heading):
            yield block
