"""The text of a Word file as a reader sees it, all tracked changes accepted."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nsuat_desktop.reporting.document import Run
from nsuat_desktop.reporting.markup import marked
from nsuat_desktop.reporting.word.numbering import Numbering
from nsuat_desktop.reporting.word.package import WordParts, open_package

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PROPERTIES, _STYLE, _MARK = (f"{_WORD}{name}" for name in ("pPr", "pStyle", "bookmarkStart"))
_LOOK, _BOLD, _ITALIC = (f"{_WORD}{name}" for name in ("rPr", "b", "i"))
_PICTURE = Run("\ufffc")
"""Stands for a picture among pieces of text."""
_DROPPED = {"del", "moveFrom", "pPr", "rPr", "Fallback", "txbxContent", "instrText", "delText"}
"""What the reader does not see, or sees elsewhere (text boxes)."""
_PICTURES = {"drawing", "pict", "object"}
_SIGNS = {"tab": " ", "cr": "\n", "noBreakHyphen": "-"}


@dataclass(frozen=True, slots=True)
class ReadParagraph:
    text: str
    """Lines are broken by "\\n"; a list mark of Word stands before the text."""
    style: str
    """The name in small letters, as Word writes its own styles so."""
    marks: tuple[str, ...] = ()
    """Names of bookmarks that begin here."""
    has_picture: bool = False
    formatted: str = ""
    """The text with signs for bold and italic, as the editor holds it; "" where nothing is."""


@dataclass(frozen=True, slots=True)
class ReadTable:
    rows: tuple[tuple[ReadParagraph, ...], ...]
    """A cell is one text of all its paragraphs, in the style of the first one."""


ReadItem = ReadParagraph | ReadTable


def read_word(path: Path) -> list[ReadItem]:
    """Paragraphs and tables of the body in order.

    Raises:
        AppError, SurroundingsError: see `open_package`.
    """
    return items_of(open_package(path))


def items_of(parts: WordParts) -> list[ReadItem]:
    body = parts.document.find(f"{_WORD}body")
    return [] if body is None else list(_Reader(parts).items(body))


class _Reader:
    def __init__(self, parts: WordParts) -> None:
        self._styles = _style_names(parts.styles)
        self._numbering = Numbering(parts.numbering, parts.styles)
        self._marks: list[str] = []
        """Bookmarks that stand between paragraphs belong to the next one."""

    def items(self, parent: Any) -> Iterator[ReadItem]:
        """Blocks below an element; paragraphs whose end was deleted run into the next one."""
        opened = ReadParagraph("", "")
        for block in _blocks(parent):
            kind = _name(block)
            if kind == "bookmarkStart":
                self._marks.append(_value(block, "name"))
            elif kind == "tbl":
                yield ReadTable(tuple(self._rows(block)))
            else:
                properties = block.find(_PROPERTIES)
                read = self._paragraph(block, properties, opened)
                if _is_end_deleted(properties):
                    opened = read
                    continue
                opened = ReadParagraph("", "")
                yield read

    def _paragraph(self, paragraph: Any, properties: Any, opened: ReadParagraph) -> ReadParagraph:
        """`opened` is the text before it that lost its end."""
        pieces = list(_pieces(paragraph))
        has_picture = _PICTURE in pieces
        if has_picture:
            pieces = [each for each in pieces if each is not _PICTURE]
        text = "".join(each.text for each in pieces)
        style = _style_id(properties)
        label = self._numbering.label(properties, style) if text.strip() else ""
        found = [_value(mark, "name") for mark in paragraph.iter(_MARK)]
        waiting, self._marks = self._marks, []
        formatted = ""
        if opened.formatted or any(each.bold or each.italic for each in pieces):
            formatted = (opened.formatted or opened.text) + label + marked(pieces)
        return ReadParagraph(
            opened.text + label + text,
            self._styles.get(style, "normal"),
            (*opened.marks, *waiting, *found),
            has_picture,
            formatted,
        )

    def _rows(self, table: Any) -> Iterator[tuple[ReadParagraph, ...]]:
        for row in _inside(table, "tr"):
            if row.find(f"{_WORD}trPr/{_WORD}del") is None:
                yield tuple(self._cell(cell) for cell in _inside(row, "tc"))

    def _cell(self, cell: Any) -> ReadParagraph:
        texts, style = list[str](), ""
        for item in self.items(cell):
            if isinstance(item, ReadTable):
                texts += [each.text for row in item.rows for each in row]
            else:
                texts.append(item.text)
                if item.text.strip() and not style:
                    style = item.style
        return ReadParagraph("\n".join(text for text in texts if text.strip()), style)


def _pieces(parent: Any, bold: bool = False, italic: bool = False) -> Iterator[Run]:
    """Text below an element in order, as it is formatted by hand; a picture is one sign."""
    for child in parent:
        kind = _name(child)
        if kind == "t":
            yield Run(child.text or "", bold, italic)
        elif kind == "br":
            yield Run("\n" if _value(child, "type") in ("", "textWrapping") else "", bold, italic)
        elif kind in _SIGNS:
            yield Run(_SIGNS[kind], bold, italic)
        elif kind in _PICTURES:
            yield _PICTURE
        elif kind == "r":
            look = child.find(_LOOK)
            yield from _pieces(child, _is_on(look, _BOLD), _is_on(look, _ITALIC))
        elif kind not in _DROPPED:
            yield from _pieces(child, bold, italic)


def _is_on(look: Any, tag: str) -> bool:
    """Whether a run is bold or italic, told by what it has."""
    found = None if look is None else look.find(tag)
    return found is not None and _value(found, "val") not in ("0", "false", "off")


def _blocks(parent: Any) -> Iterator[Any]:
    """Paragraphs, tables and bookmarks, also inside content controls and inserted blocks."""
    for child in parent:
        kind = _name(child)
        if kind in ("p", "tbl", "bookmarkStart"):
            yield child
        elif kind in ("sdt", "sdtContent", "customXml", "ins", "moveTo"):
            yield from _blocks(child)


def _inside(parent: Any, kind: str) -> Iterator[Any]:
    """Rows of a table or cells of a row, also inside content controls."""
    for child in parent:
        if _name(child) == kind:
            yield child
        elif _name(child) in ("sdt", "sdtContent", "customXml"):
            yield from _inside(child, kind)


def _is_end_deleted(properties: Any) -> bool:
    """Whether the end of a paragraph was deleted or moved away, told by what it has."""
    of_end = None if properties is None else properties.find(f"{_WORD}rPr")
    if of_end is None:
        return False
    return any(of_end.find(_WORD + kind) is not None for kind in ("del", "moveFrom"))


def _style_id(properties: Any) -> str:
    style = None if properties is None else properties.find(_STYLE)
    return "" if style is None else _value(style, "val")


def _style_names(styles: Any) -> dict[str, str]:
    """Names by id in small letters; the id "" is the style of plain paragraphs."""
    if styles is None:
        return {}
    names = {}
    for style in styles.iter(f"{_WORD}style"):
        name = style.find(f"{_WORD}name")
        if name is not None:
            names[_value(style, "styleId")] = _value(name, "val").lower()
    return names


def _name(element: Any) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _value(element: Any, name: str) -> str:
    return str(element.get(_WORD + name, ""))
