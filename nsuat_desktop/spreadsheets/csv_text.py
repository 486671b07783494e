"""Tables written as text: which encoding, which delimiter, then rows of texts."""

import codecs
import csv
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

from nsuat_desktop.spreadsheets.cell_text import unguarded
from nsuat_desktop.spreadsheets.limits import TEXT_LENGTH
from nsuat_desktop.spreadsheets.own_columns import is_own_header
from nsuat_desktop.text.legacy import Encoding, decode
from nsuat_desktop.text.syllables import is_syllable

_DELIMITERS = {
    "\t": 1.5, "|": 1.3, ";": 1.2, ",": 1.0, "\x1f": 1.5, "^": 0.8, "~": 0.8, "#": 0.8, ":": 0.5,
}  # fmt: skip
"""With how much a regular look counts: commas also stand inside addresses, tabs do not."""
_ONE_COLUMN = "\x1e"
"""A delimiter that no text has."""
_REGULAR = 0.4
_SAMPLE_LINES = 100
_SAMPLE_BYTES = 200_000
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?\r?\n', re.I)
_LINES_OF_A_ROW = 10
_MOST_BREAKS = 20
"""More lines than this in one cell come from a quotation mark that nobody closed."""


def read_text_file(path: Path) -> tuple[str, str]:
    """The text of a .csv, .tsv or similar file, and its delimiter."""
    text = decode_bytes(path.read_bytes())
    named = _SEPARATOR_LINE.match(text)
    if named:  # Excel's own way of naming the delimiter
        text = text[named.end() :]
    return text, named[1] if named else _delimiter(text)


def rows_of(text: str, delimiter: str) -> list[list[str]]:
    """The rows of the text of a file."""
    return [[unguarded(cell) for cell in row] for row in _rows(text, delimiter)]


def first_rows(text: str, delimiter: str, count: int) -> list[list[str]]:
    """The first rows of a long text, or fewer where cells hold many line breaks."""
    lines = islice(io.StringIO(text, newline=""), count * _LINES_OF_A_ROW)
    rows = rows_of("".join(lines), delimiter)
    return rows[:-1][:count]  # the last one may be cut


def read_tabbed_text(text: str) -> list[list[str]]:
    """The rows of a table copied from a spreadsheet; other text is read like a file."""
    return _rows(text, "\t" if "\t" in text else _delimiter(text))


def decode_bytes(content: bytes) -> str:
    """The text of a file. TCVN3 and VNI stay as they are, for whoever sees whole columns."""
    utf16 = utf16_of(content)
    if utf16:
        return content.decode(utf16, errors="replace").removeprefix("\ufeff")
    content = content.removeprefix(codecs.BOM_UTF8)
    text = content.decode("utf-8", errors="replace")
    # A few broken bytes (a file cut off in a letter) do not make it another encoding.
    broken = text.count("\ufffd")
    if not broken or broken * 100 <= sum(letter > "\x7f" for letter in text):
        return text
    return _decode_single_bytes(content)


def utf16_of(content: bytes) -> str | None:
    """Which UTF-16 a text is in, by its mark or by the zero beside each ASCII letter."""
    if content.startswith(codecs.BOM_UTF16_LE):
        return "utf-16-le"
    if content.startswith(codecs.BOM_UTF16_BE):
        return "utf-16-be"
    sample = content[:_SAMPLE_BYTES]
    half = max(len(sample) // 2, 1)
    zeros_first, zeros_second = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if max(zeros_first, zeros_second) < 0.3:
        return None
    return "utf-16-be" if zeros_first > zeros_second else "utf-16-le"


def _decode_single_bytes(content: bytes) -> str:
    """CP1258 when its words are Vietnamese syllables and those of the other readings are not."""
    western = _western(content)
    try:
        # Code page 1258 writes tone marks behind the letter; composing belongs to reading it.
        vietnamese = unicodedata.normalize("NFC", content.decode("cp1258"))
    except UnicodeDecodeError:
        return western
    words = _words(western[:_SAMPLE_BYTES])
    others = max(
        _share(words),
        _share([decode(word, Encoding.TCVN3) for word in words]),
        _share([decode(word, Encoding.VNI) for word in words]),
    )
    return vietnamese if _share(_words(vietnamese[:_SAMPLE_BYTES])) > others else western


def _western(content: bytes) -> str:
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _words(text: str) -> list[str]:
    # Split at spaces and signs only: in TCVN3 the signs of Western text are letters.
    return [word for word in re.split(r"[\s,.;:()/\-\"'0-9&+|]+", text) if not word.isascii()]


def _share(words: Sequence[str]) -> float:
    return sum(map(is_syllable, words)) / len(words) if words else 0.0


def _delimiter(text: str) -> str:
    """The one that cuts most lines into the same number of cells, then into the most cells."""
    lines = "".join(io.StringIO(text[:_SAMPLE_BYTES]).readlines()[:_SAMPLE_LINES])
    if is_own_header(cell.strip('"') for cell in lines.partition("\n")[0].split(",")):
        return ","
    best, best_score = _ONE_COLUMN, (0.0, 0)
    for delimiter, weight in _DELIMITERS.items():
        if delimiter not in lines:
            continue
        widths = Counter(len(row) for row in _parsed(lines, delimiter) if any(row))
        if not widths:
            continue
        width, count = max(widths.items(), key=lambda item: (item[0] > 1, item[1], item[0]))
        share = count / widths.total()
        if width > 1 and share >= _REGULAR and (share * weight, width) > best_score:
            best, best_score = delimiter, (share * weight, width)
    return best


def _rows(text: str, delimiter: str) -> list[list[str]]:
    return [[cell[:TEXT_LENGTH] for cell in row] for row in _parsed(text, delimiter)]


def _parsed(text: str, delimiter: str) -> Iterable[list[str]]:
    # Without universal newlines: a cell may hold line breaks of its own.
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error:
        rows = []
    broken = any(cell.count("\n") > _MOST_BREAKS for row in rows for cell in row)
    if rows and (not broken or is_own_header(rows[0])):
        return rows
    return [line.split(delimiter) for line in text.splitlines()]


def table_of(rows: Sequence[Sequence[str]]) -> list[tuple[str | None, ...]]:
    """The rows, all of the same width, with None for empty cells and without empty ends."""
    used = [(number, row) for number, row in enumerate(rows) if any(row)]
    if not used:
        return []
    width = max(len(row) - _empty_tail(row) for _, row in used)
    filling = (None,) * width
    return [
        (*(cell or None for cell in row[:width]), *filling[len(row) :])
        for row in rows[: used[-1][0] + 1]
    ]


def _empty_tail(row: Sequence[str]) -> int:
    tail = 0
    while tail < len(row) and not row[-1 - tail]:
        tail += 1
    return tail
