"""Columns that together make the lines of one field: the certificates of an expert.

'Chứng chỉ | Số | Ngày cấp' is one line; with several in each cell it is as many.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from nsuat_desktop.records.description import Description, Field, Kind, Plain
from nsuat_desktop.spreadsheets.column_values import ColumnReader
from nsuat_desktop.spreadsheets.converted import Converted, Verdict
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.papers import DAY
from nsuat_desktop.text.dates import DateTextError, format_date, parse_date
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line

_BETWEEN = re.compile(r"[;\n]")
_NAMES = frozenset({"scheme"})
_SHARED = frozenset({"scheme", "level", "issuer"})
"""What may well be the same of several lines; of a number or a day it is to be looked at."""
_MAY_TELL = re.compile(r"\b(?:số|ngày)\b", re.IGNORECASE)
_OF_A_PAPER = frozenset({"issued", "expires", "issuer"})
_TOLD_BEHIND = re.compile(
    r"(?P<name>.*?[^\W\d_].*?)[\s,(–-]*"
    r"(?:\b(?:chứng chỉ )?số\s*:?\s*(?P<number>[^\s,;()]*[0-9][^\s,;()]*))?[\s,(–-]*"
    rf"(?:(?:cấp )?ngày\s*:?\s*(?P<day>{DAY}))?\s*\)?\.?",
    re.IGNORECASE,
)


def lines_field(description: Description, path: str) -> str | None:
    """The field of whose lines a path names a part."""
    name, dot, _ = path.partition(".")
    described = description.by_name.get(name)
    return name if dot and described is not None and described.kind is Kind.ROWS else None


def is_of_other_paper(description: Description, path: str, before: Iterable[Sequence[str]]) -> bool:
    """'Ngày cấp' behind 'Số CCCD' is not of the certificate that another column names.

    `before` are the paths that the columns to the left may mean, from the nearest on.
    """
    field = lines_field(description, path)
    if field is None or path.rpartition(".")[2] not in _OF_A_PAPER:
        return False
    for known in (path for paths in before for path in paths):
        name = known.rpartition(".")[2]
        if name == "personal_id":
            return True
        if known.startswith(f"{field}.") and name not in _OF_A_PAPER:
            return False
    return False


def gathered(
    description: Description,
    cells: Sequence[Cell],
    columns: Sequence[ColumnReader],
    read: list[Converted],
) -> dict[str, Plain]:
    """Field -> its lines; what is `read` of the cells then tells what became of each."""
    found: dict[str, Plain] = {}
    for name in dict.fromkeys(column.lines for column in columns if column.lines):
        places = [place for place, column in enumerate(columns) if column.lines == name]
        fields = {each.name: each for each in description.by_name[name].fields}
        lines = _lines([cells[columns[place].place] for place in places], places, columns, read)
        whole = list(_whole(lines, fields, places, read))
        if whole:
            found[name] = whole
    return found


def _lines(
    cells: Sequence[Cell],
    places: Sequence[int],
    columns: Sequence[ColumnReader],
    read: list[Converted],
) -> list[dict[str, Plain]]:
    parts = {place: _parts(cell) for place, cell in zip(places, cells, strict=True)}
    count = max(map(len, parts.values()), default=0)
    lines: list[dict[str, Plain]] = [{} for _ in range(count)]
    told: list[dict[str, Plain]] = [{} for _ in range(count)]
    for place, texts in parts.items():
        name = columns[place].described.name
        if len(texts) not in (0, 1, count):
            reason = f"Ô ghi {len(texts)} mục, ô khác của dòng ghi {count} mục. Ghi trong hồ sơ."
            read[place] = Converted(None, Verdict.WARNING, reason)
            continue
        answers = [_answer(columns[place], text) for text in texts]
        read[place] = _said_of(answers, name, count)
        for at, answer in enumerate(answers * count if len(texts) == 1 else answers):
            if answer.value is not None:
                lines[at][name] = answer.value
            told[at] |= answer.also
    return [{**also, **line} for also, line in zip(told, lines, strict=True)]


def _parts(cell: Cell) -> list[Cell]:
    if isinstance(cell, str):
        return [part.strip() for part in _BETWEEN.split(cell) if part.strip()]
    return [] if cell is None else [cell]


def _answer(column: ColumnReader, cell: Cell) -> Converted:
    """One part of a cell; one that cannot be read keeps no row out, only its line."""
    answer = column.read(cell)
    if answer.verdict is Verdict.ERROR:
        return Converted(None, Verdict.WARNING, answer.reason)
    if column.described.name not in _NAMES or not isinstance(answer.value, str):
        return answer
    if not _MAY_TELL.search(answer.value):
        return answer
    behind = _TOLD_BEHIND.fullmatch(answer.value)
    if behind is None or not (behind["number"] or behind["day"]):
        return answer
    also: dict[str, Plain] = {"number": behind["number"]} if behind["number"] else {}
    if behind["day"]:
        try:
            also["issued"] = parse_date(behind["day"], column.context.today).isoformat()
        except DateTextError:
            return answer
    shown = ", ".join(format_date(str(text)) if name == "issued" else str(text)
                      for name, text in also.items())  # fmt: skip
    return Converted(behind["name"], Verdict.MENDED, f"Tách {shown} khỏi tên.", also)


def _said_of(answers: Sequence[Converted], name: str, count: int) -> Converted:
    """What is told of a cell with so many parts."""
    if not answers:
        return Converted(None)
    bad = next((each for each in answers if each.value is None), None)
    if bad is not None or count == 1:
        return bad or answers[0]
    # A cell with `more` is shown as it was written.
    more: tuple[Mapping[str, Plain], ...] = tuple({name: each.value} for each in answers)
    if len(answers) == count:
        return Converted(answers[0].value, Verdict.MENDED, "Mỗi mục một giá trị.", more=more)
    if name in _SHARED:
        return answers[0]
    reason = f"Hiểu là chung cho {count} mục của dòng. Xem lại."
    return Converted(answers[0].value, Verdict.WARNING, reason, more=more)


def _whole(
    lines: Sequence[Mapping[str, Plain]],
    fields: Mapping[str, Field],
    places: Sequence[int],
    read: list[Converted],
) -> Iterator[Plain]:
    """The lines that have what each must have; of the others it is told that they are left out."""
    left: list[str] = []
    for line in lines:
        kept: dict[str, Plain] = {name: line[name] for name in fields if line.get(name) is not None}
        if all(name in kept for name, each in fields.items() if each.required):
            yield kept
        elif kept:
            left.append(str(next(iter(kept.values()))))
    if left:
        place = next((at for at in places if read[at].value is not None), places[0])
        wanted = " và ".join(each.label.lower() for each in fields.values() if each.required)
        shown = "; ".join(left)[:60]
        reason = f"Chưa ghi “{shown}”: cần đủ {wanted}. Ghi trong hồ sơ."
        read[place] = read[place]._replace(verdict=Verdict.WARNING, reason=reason)


def together(known: Sequence[Plain], told: Sequence[Plain]) -> list[Plain]:
    """Lines on record with those of a list: one that is there already is filled up."""
    made = [*known]
    for line in told:
        at = next((at for at, each in enumerate(made) if _are_same(each, line)), None)
        if at is None:
            made.append(line)
            continue
        before = made[at]
        assert isinstance(before, dict)
        assert isinstance(line, dict)
        made[at] = {**before, **line}
    return made


def _are_same(one: Plain, other: Plain) -> bool:
    """Whether two lines have one name, and one number or, without numbers, one day."""
    if not isinstance(one, dict) or not isinstance(other, dict):
        return one == other
    for name in _NAMES:
        if fold(clean_line(str(one.get(name)))) != fold(clean_line(str(other.get(name)))):
            return False
    if one.get("number") and other.get("number"):
        return one["number"] == other["number"]
    return one.get("issued") == other.get("issued")
