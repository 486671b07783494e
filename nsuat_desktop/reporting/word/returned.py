"""A Word file that comes back from a leader: what in it differs from the report.

Both sides are read the same way: the report is set as a Word file again and that is compared
with the one that came back, so that nothing which Word only stores otherwise counts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import chain, zip_longest
from pathlib import Path

from nsuat_desktop.errors import AppError
from nsuat_desktop.reporting.clean import cleaned
from nsuat_desktop.reporting.document import END_MARK, Document
from nsuat_desktop.reporting.word.comparing import (
    Difference,
    bare,
    differing_cells,
    differing_texts,
    figures_between,
)
from nsuat_desktop.reporting.word.package import WordParts
from nsuat_desktop.reporting.word.reading import (
    ReadItem,
    ReadParagraph,
    ReadTable,
    items_of,
    read_word,
)
from nsuat_desktop.reporting.word.render import build_file
from nsuat_desktop.reporting.word.sides import NamedTable, Side

_ENDING = re.compile(rf"\s*{re.escape(END_MARK)}(\**)$")
"""The mark at the end of the report, which may be bold or italic as what it follows."""
_LEAST_SHARED = 0.3
"""Of a report's paragraphs and tables: a file that shares fewer is another one."""


@dataclass(frozen=True, slots=True)
class SectionChange:
    """Prose that was written anew, as the editor holds it: its lines are paragraphs.

    What is bold or italic is marked in it; looks alone make no change.
    """

    section: str
    title: str
    before: str
    after: str
    figures: tuple[Difference, ...]
    """Passages in which numbers differ from the report."""


@dataclass(frozen=True, slots=True)
class Returned:
    """What differs; all empty when only the looks were changed."""

    sections: tuple[SectionChange, ...]
    """Can be taken in."""
    figures: tuple[Difference, ...]
    """Numbers that differ, in prose, tables and anywhere else."""
    others: tuple[Difference, ...]
    """Words that differ outside of the prose."""
    missing: tuple[str, ...]
    """Titles of sections that were not found."""

    @property
    def is_same(self) -> bool:
        return not (self.sections or self.figures or self.others or self.missing)


def read_returned(path: Path, document: Document) -> Returned:
    """Compare a file with the document it was made from.

    Raises:
        AppError: it is no Word file, damaged, or of another report.
        SurroundingsError: it cannot be read.
    """
    found = [each for each in read_word(path) if _says_something(each)]
    expected = [each for each in _written(document) if _says_something(each)]
    if _shared(expected, found) < _LEAST_SHARED:
        raise AppError(
            f"Tệp {path.name} không giống báo cáo đang mở. Hãy chọn đúng kỳ báo cáo, hoặc chọn tệp "
            "Word đã lưu từ báo cáo này."
        )
    return _Comparison(cleaned(document), expected, found).result()


def _written(document: Document) -> list[ReadItem]:
    file = build_file(document, pictures=False)
    return items_of(WordParts(file.element, file.styles.element, None))


def _says_something(item: ReadItem) -> bool:
    if isinstance(item, ReadTable):
        return bool(item.rows)
    return bool(item.text.strip() or item.marks)


def _shared(expected: list[ReadItem], found: list[ReadItem]) -> float:
    """How much of the report is in the file, by the words of both."""
    words = [set(chain.from_iterable(map(_words, items))) for items in (expected, found)]
    return len(words[0] & words[1]) / max(len(words[0]), 1)


def _words(item: ReadItem) -> Iterator[str]:
    if isinstance(item, ReadParagraph):
        yield from bare(item.text).lower().split()
    else:
        for cell in chain.from_iterable(item.rows):
            yield from bare(cell.text).lower().split()


class _Comparison:
    def __init__(self, document: Document, expected: list[ReadItem], found: list[ReadItem]) -> None:
        self._document = document
        self._expected, self._found = Side(document, expected), Side(document, found)

    def result(self) -> Returned:
        sections = tuple(self._sections())
        others = [
            *differing_texts(self._expected.rest(), self._found.rest()),
            *self._differing_tables(),
        ]
        in_prose = chain.from_iterable(each.figures for each in sections)
        return Returned(
            sections,
            (*in_prose, *(each for each in others if each.is_figure)),
            tuple(each for each in others if not each.is_figure),
            tuple(
                place.title
                for place in self._document.places
                if place.section not in self._found.prose
            ),
        )

    def _sections(self) -> Iterator[SectionChange]:
        for place in self._document.places:
            if place.section not in self._found.prose:
                continue
            old, new = self._expected.prose.get(place.section, []), self._found.prose[place.section]
            before, after = (_prose([each.text for each in side]) for side in (old, new))
            if before != after:
                figures = tuple(figures_between(place.title, before, after))
                before, after = (
                    _prose([each.formatted or each.text for each in side]) for side in (old, new)
                )
                yield SectionChange(place.section, place.title, before, after, figures)

    def _differing_tables(self) -> Iterator[Difference]:
        expected, found = self._expected.tables(), self._found.tables()
        for number, (old, new) in enumerate(_paired(expected, found), start=1):
            if old is None and new is not None:
                yield Difference("Bảng thêm vào", "", _summary(new[1]))
            elif old is not None and new is None:
                yield Difference(old[0] or f"Bảng thứ {number}", _summary(old[1]), "")
            elif old is not None and new is not None:
                yield from differing_cells(old[0] or f"Bảng thứ {number}", old[1], new[1])


def _paired(
    expected: list[NamedTable], found: list[NamedTable]
) -> Iterator[tuple[NamedTable | None, NamedTable | None]]:
    """Tables of both files in order; by their first rows where their number differs."""
    if len(expected) == len(found):
        yield from zip(expected, found, strict=True)
        return
    old, new = ([_key(table) for _, table in side] for side in (expected, found))
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag in ("equal", "replace"):
            yield from zip_longest(expected[a:b], found[c:d])
        else:
            yield from ((each, None) for each in expected[a:b])
            yield from ((None, each) for each in found[c:d])


def _key(table: ReadTable) -> str:
    return " ".join(bare(cell.text) for cell in table.rows[0])


def _summary(table: ReadTable) -> str:
    return f"{_key(table)} ({len(table.rows)} dòng)"


def _prose(paragraphs: list[str]) -> str:
    """Lines as the editor holds them, without the mark at the end of the report."""
    lines = [bare(line) for text in paragraphs for line in text.split("\n")]
    lines = [line for line in lines if line]
    if lines and (ending := _ENDING.search(lines[-1])):
        ended = lines[-1][: ending.start()]
        lines[-1:] = [f"{ended}.{ending[1]}"] if ended.strip("* ") else []
    return "\n".join(lines)
