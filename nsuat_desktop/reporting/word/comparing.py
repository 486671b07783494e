"""Where two texts or two tables differ, told so that a person finds the place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from nsuat_desktop.reporting.prose import changes_between
from nsuat_desktop.reporting.word import styles
from nsuat_desktop.reporting.word.reading import ReadParagraph, ReadTable
from nsuat_desktop.text.normalise import clean_line

_NUMBER = re.compile(r"\d+(?:[.,/]\d+)*")
_WORDS = re.compile(r"\s*\S+|\s+")

Cells = tuple[ReadParagraph, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """`before` is what the report says, `after` what the Word file says; one may be empty."""

    place: str
    before: str
    after: str

    @property
    def is_figure(self) -> bool:
        """Whether numbers differ, not only words."""
        return _NUMBER.findall(self.before) != _NUMBER.findall(self.after)


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text that both sides have, or only one of them."""

    text: str
    in_before: bool
    in_after: bool


def passages(before: str, after: str) -> tuple[Passage, ...]:
    """Both texts as one, word by word: what stayed, went and came, in reading order."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    found = list[Passage]()
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Passage("".join(old[a:b]), True, True))
            continue
        if b > a:
            found.append(Passage("".join(old[a:b]), True, False))
        if d > c:
            found.append(Passage("".join(new[c:d]), False, True))
    return tuple(found)


def figures_between(place: str, before: str, after: str) -> Iterator[Difference]:
    """The passages of a text in which numbers differ."""
    for change in changes_between(before, after):
        found = Difference(place, change.before, change.now)
        if found.is_figure:
            yield found


def differing_texts(
    before: Sequence[ReadParagraph], after: Sequence[ReadParagraph]
) -> Iterator[Difference]:
    """Paragraphs that are not the same, those that came and those that went."""
    old, new = [bare(each.text) for each in before], [bare(each.text) for each in after]
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        for left, right in zip_longest(range(a, b), range(c, d)):
            source = before[left] if left is not None else after[right]
            yield Difference(
                _place_of(source.style),
                "" if left is None else old[left],
                "" if right is None else new[right],
            )


def differing_cells(place: str, before: ReadTable, after: ReadTable) -> Iterator[Difference]:
    """Cell by cell; a row that came or went is one difference."""
    old, new = [_texts(row) for row in before.rows], [_texts(row) for row in after.rows]
    for a, b, c, d in _differing_rows(old, new):
        for left, right in zip_longest(range(a, b), range(c, d)):
            if left is None or right is None or len(old[left]) != len(new[right]):
                yield Difference(
                    _row_place(place, before, left if left is not None else right),
                    "" if left is None else _joined(old[left]),
                    "" if right is None else _joined(new[right]),
                )
                continue
            for column, (was, now) in enumerate(zip(old[left], new[right], strict=True)):
                if was != now:
                    yield Difference(_cell_place(place, before, left, column), was, now)


def bare(text: str) -> str:
    """The text without what a word processor may change: spaces, forms of letters."""
    return clean_line(text)


def _differing_rows(
    old: list[tuple[str, ...]], new: list[tuple[str, ...]]
) -> Iterator[tuple[int, int, int, int]]:
    """Ranges of rows; what is equal at both ends is passed over first, for long tables."""
    start, least = 0, min(len(old), len(new))
    while start < least and old[start] == new[start]:
        start += 1
    end = 0
    while end < least - start and old[-1 - end] == new[-1 - end]:
        end += 1
    middle = (old[start : len(old) - end], new[start : len(new) - end])
    for tag, a, b, c, d in SequenceMatcher(None, *middle, autojunk=False).get_opcodes():
        if tag != "equal":
            yield a + start, b + start, c + start, d + start


def _texts(row: Cells) -> tuple[str, ...]:
    return tuple(bare(cell.text) for cell in row)


def _joined(texts: tuple[str, ...]) -> str:
    return " | ".join(text for text in texts if text)


def _cell_place(place: str, table: ReadTable, row: int, column: int) -> str:
    cell = table.rows[row][column]
    if cell.style not in _DATA_STYLES:  # the head, or the signature
        return _place_of(cell.style)
    parts = [_row_place(place, table, row)]
    if (title := _column_title(table, column)) and row:
        parts.append(f"cột “{title}”")
    return ", ".join(parts)


def _row_place(place: str, table: ReadTable, row: int) -> str:
    """The row by its first words, as they say more than its number."""
    cells = table.rows[row] if row < len(table.rows) else ()
    name = next((bare(cell.text) for cell in cells if re.search(r"[^\W\d]", cell.text)), "")
    return f"{place}, dòng “{name[:60]}”" if name else f"{place}, dòng {row + 1}"


def _column_title(table: ReadTable, column: int) -> str:
    """From the lowest header row that has a cell for each column."""
    width = max((len(row) for row in table.rows), default=0)
    titles = next((row for row in table.rows if len(row) == width), ())
    return bare(titles[column].text) if column < len(titles) else ""


_DATA_STYLES = {styles.CELL.lower(), styles.ANNEX_CELL.lower()}
_PLACES = {
    styles.NATION: "Quốc hiệu",
    styles.MOTTO: "Tiêu ngữ",
    styles.PARENT: "Cơ quan ban hành",
    styles.ISSUER: "Cơ quan ban hành",
    styles.NUMBER: "Số, ký hiệu",
    styles.SUBJECT: "Trích yếu",
    styles.DATE: "Địa danh, ngày tháng",
    styles.TITLE: "Tên loại văn bản",
    styles.SUBTITLE: "Trích yếu",
    styles.ADDRESSEE: "Kính gửi",
    styles.CAPTION: "Tên bảng, biểu đồ",
    styles.UNIT_NOTE: "Đơn vị tính của bảng",
    styles.FOOTNOTE: "Ghi chú của bảng",
    styles.RECIPIENT_TITLE: "Nơi nhận",
    styles.RECIPIENT: "Nơi nhận",
    styles.SIGNER: "Người ký",
    styles.CHECK: "Mã kiểm tra",
    styles.ANNEX: "Phụ lục",
    styles.ANNEX_TITLE: "Tên phụ lục",
    styles.ANNEX_REFERENCE: "Dòng kèm theo của phụ lục",
    **dict.fromkeys(styles.HEADINGS, "Đề mục"),
}
_BY_STYLE = {style.lower(): place for style, place in _PLACES.items()}


def _place_of(style: str) -> str:
    return _BY_STYLE.get(style, "Nội dung ngoài các mục")
