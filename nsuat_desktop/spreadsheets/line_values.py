"""Several values in one cell, as exports write them: lines of "label: value" parts."""

import csv
from collections.abc import Callable, Iterator, Mapping

from nsuat_desktop.records.description import Field, Plain
from nsuat_desktop.text.fold import fold

_LONGEST_LABEL = 200
"""Characters before the colon, five times those of any label."""


class LineTextError(ValueError):
    """A line that cannot be read; the text is the Vietnamese reason."""


def read_lines(
    described: Field, text: str, read: Callable[[Field, str], Plain]
) -> list[dict[str, Plain]]:
    """The entries of a `ROWS` field, one a line, parts parted by semicolons.

    `Chương trình: TCVN;Ngày cấp: 15/03/2024` - what `columns.lines_text` writes. `read` gives the
    value of one part.

    Raises:
        LineTextError: a part is of no known field, or `read` says what is wrong with it.
    """
    labels = {fold(each.label): each for each in described.fields}
    entries = []
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for line in csv.reader(lines, delimiter=";", skipinitialspace=True):
        entry: dict[str, Plain] = {}
        for part in filter(str.strip, line):
            sub, value = _labelled(labels, part)
            entry[sub.name] = read(sub, value)
        if entry:
            entries.append(entry)
    return entries


def read_reasons(described: Field, text: str) -> dict[str, Plain]:
    """Field -> reason for which its warning was accepted, from `Mã số thuế: đã xem lại` lines.

    Raises:
        LineTextError: a line names no field.
    """
    labels = {fold(each.label): each for each in described.fields}
    found = (_labelled(labels, line) for line in text.split("\n") if line.strip())
    return {field.name: reason.strip() for field, reason in found}


def _labelled(labels: Mapping[str, Field], part: str) -> tuple[Field, str]:
    """The field that a part names, and what comes behind: labels may hold colons too."""
    for before, after in _splits(part):
        if field := labels.get(fold(before)):
            return field, after
    known = ", ".join(each.label for each in labels.values())
    raise LineTextError(f"“{part[:40]}” cần ghi theo mẫu “tên: giá trị”, với tên là: {known}.")


def _splits(part: str) -> Iterator[tuple[str, str]]:
    at = part.find(":")
    while 0 <= at < _LONGEST_LABEL:
        yield part[:at], part[at + 1 :].removeprefix(" ")
        at = part.find(":", at + 1)
