"""Reading a list of attendees copied from a spreadsheet, whatever its columns."""

import csv
import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from nsuat_desktop.records.types.person import PERSON
from nsuat_desktop.records.types.training import ATTENDANCE
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line
from nsuat_desktop.training.lines import (
    AttendeeLine,
    by_given_name,
    with_category,
    with_organisation,
)
from nsuat_desktop.training.people import OrganisationNames

COLUMNS = ("full_name", "sex", "birth", "organisation", "post", "category", "attended")
"""The order in which columns are taken when nothing tells what they are."""

MOST_LINES = 2000
_HEADING_ROWS = 15
"""Titles and notes may stand above the header row."""

_ALSO = {
    "full_name": ("họ và tên", "họ tên", "họ và tên học viên"),
    "family_name": ("họ", "họ đệm", "họ và tên đệm", "họ và đệm", "họ lót"),
    "given_name": ("tên",),
    "male": ("nam",),
    "female": ("nữ",),
    "birth": ("năm sinh", "ngày sinh", "ngày tháng năm sinh", "ngày, tháng, năm sinh", "sinh năm"),
    "organisation": (
        "nơi công tác", "tên đơn vị", "tên doanh nghiệp", "doanh nghiệp", "đơn vị, địa chỉ",
        "cơ quan, đơn vị", "công ty",
    ),
    "post": ("chức vụ, chức danh", "chức vụ chức danh", "nghề nghiệp", "công việc"),
    "category": ("nhóm", "đối tượng", "thành phần"),
    "attended": ("có mặt", "tham dự", "điểm danh"),
    "result": ("kết quả", "xếp loại"),
    "number": ("tt", "stt", "số tt", "số thứ tự"),
    "": (
        "điện thoại", "số điện thoại", "đt", "sđt", "ký tên", "ký nhận", "chữ ký", "ghi chú",
        "email", "thư điện tử", "địa chỉ", "xã", "cccd", "cmnd", "số cccd", "số định danh",
        "số tiền", "dân tộc",
    ),
}  # fmt: skip
_SEXES = {"nam": "male", "nu": "female", "male": "male", "female": "female"}
_ABSENT = {"vang", "khong", "0", "v", "k", "false", "nghi"}
_CATEGORIES = {
    "cbccvc": "public", "cbcc": "public", "can bo": "public", "cong chuc": "public",
    "vien chuc": "public", "dn": "enterprise", "doanh nghiep": "enterprise", "htx": "enterprise",
    "hop tac xa": "enterprise", "nguoi lao dong": "enterprise", "ho kinh doanh": "enterprise",
    "khac": "other",
}  # fmt: skip
_DATE_LIKE = re.compile(r"(\d{1,2}[/.-]\d{1,2}[/.-])?(19|20)\d{2}")
_ORGANISATION_LIKE = re.compile(
    r"\b(ubnd|cong ti|cty|htx|hop tac xa|truong|phong|so|chi cuc|trung tam|doanh nghiep|dntn|vien|"
    r"hoi|ban quan li|co so|ho kinh doanh|tnhh|cp)\b"
)


@dataclass(frozen=True)
class Pasted:
    """What a pasted table gave: the lines, by given name, and the columns that were left out."""

    lines: list[AttendeeLine]
    ignored: tuple[str, ...]


def read_table(text: str) -> list[list[str]]:
    """Cells of a table copied from a spreadsheet: tabs between cells, quotes around line breaks."""
    rows = csv.reader(io.StringIO(text.replace("\r\n", "\n"), newline=""), delimiter="\t")
    try:
        table = [[clean_line(cell) for cell in row] for row in rows]
    except csv.Error:
        table = [[clean_line(cell) for cell in line.split("\t")] for line in text.splitlines()]
    return [row for row in table if any(row)][:MOST_LINES]


def read_attendees(text: str, names: OrganisationNames, new_key: Callable[[], str]) -> Pasted:
    """Lines of a pasted table, by its header row when it has one, else by what columns hold."""
    table = read_table(text)
    head = next((at for at, row in enumerate(table[:_HEADING_ROWS]) if _is_header(row)), None)
    ignored: list[str] = []
    if head is None:
        body = table
        columns = _columns_by_content(body)
    else:
        header, body = _header_and_body(table[head:])
        columns = _columns_by_header(header)
        columns = _with_split_name(columns, header, body)
        ignored = [
            cell
            for at, cell in enumerate(header)
            if cell and at not in columns and any(at < len(row) and row[at] for row in body)
        ]
    lines = [_line(_fields(row, columns), names, new_key) for row in body]
    kept = [line for line in lines if line is not None]
    if any(column == "attended" for column in columns.values()) and not any(
        line.attended for line in kept
    ):
        kept = [replace(line, attended=True) for line in kept]
    return Pasted(by_given_name(kept), tuple(ignored))


def _known_names() -> list[tuple[str, str]]:
    """(folded header, column), the longest first."""
    fields = {
        "full_name": PERSON.by_name["full_name"],
        "sex": PERSON.by_name["sex"],
        "birth": PERSON.by_name["birth_year"],
        "organisation": PERSON.by_name["organisation"],
        "post": PERSON.by_name["post"],
        "attended": ATTENDANCE.by_name["attended"],
    }
    named = {
        fold(text): column
        for column, field in fields.items()
        for text in (field.label, *field.aliases)
    }
    named |= {fold(text): column for column, texts in _ALSO.items() for text in texts}
    return sorted(named.items(), key=lambda pair: -len(pair[0]))


def _column_of(header: str) -> str | None:
    """The column a header names; "" when it names one that is not kept; None when unknown."""
    written = fold(header)
    for name, column in _known_names():
        if written == name or (" " in name and written.startswith(name + " ")):
            return column
    return None


def _is_header(row: Sequence[str]) -> bool:
    named = [column for cell in row if cell and (column := _column_of(cell)) is not None]
    return len(named) >= 2 and not {"full_name", "given_name", "family_name"}.isdisjoint(named)


def _header_and_body(table: list[list[str]]) -> tuple[list[str], list[list[str]]]:
    """The header, with a second row of headings under it ("Năm sinh" over "Nam", "Nữ") laid in."""
    header, *body = table
    if body and all(not cell or _column_of(cell) is not None for cell in body[0]):
        under = body.pop(0)
        width = max(len(header), len(under))
        pairs = zip(_padded(under, width), _padded(header, width), strict=True)
        header = [below or above for below, above in pairs]
    return header, body


def _padded(row: list[str], width: int) -> list[str]:
    return row + [""] * (width - len(row))


def _columns_by_header(header: Sequence[str]) -> dict[int, str]:
    columns: dict[int, str] = {}
    for at, cell in enumerate(header):
        column = _column_of(cell) if cell else None
        if column and column not in columns.values():
            columns[at] = column
    if "family_name" not in columns.values():
        columns = {
            at: "full_name" if column == "given_name" else column for at, column in columns.items()
        }
    return columns


def _with_split_name(
    columns: dict[int, str], header: Sequence[str], body: Sequence[Sequence[str]]
) -> dict[int, str]:
    """'Họ và tên' over two columns: the one without a header holds the given names."""
    at = next((at for at, column in columns.items() if column == "full_name"), None)
    if at is None or at + 1 in columns or (at + 1 < len(header) and header[at + 1]):
        return columns
    given = [row[at + 1] for row in body if at + 1 < len(row) and row[at + 1]]
    if not given or any(" " in name or any(c.isdigit() for c in name) for name in given):
        return columns
    return {**columns, at: "family_name", at + 1: "given_name"}


def _columns_by_content(table: Sequence[Sequence[str]]) -> dict[int, str]:
    """What each column holds, told from its cells; the rest in the order of the grid."""
    width = max((len(row) for row in table), default=0)
    columns: dict[int, str] = {}
    rest = []
    for at in range(width):
        cells = [row[at] for row in table if at < len(row) and row[at]]
        column = _kind_of(cells)
        if column and column not in columns.values():
            columns[at] = column
        elif cells:
            rest.append((at, cells))
    free = [each for each in ("full_name", "organisation", "post") if each not in columns.values()]
    if len(rest) > 2 or (len(rest) == 2 and "organisation" in free):
        rest = _organisation_second(rest)
    columns |= {at: column for (at, _), column in zip(rest, free, strict=False)}
    return columns


def _kind_of(cells: Sequence[str]) -> str | None:
    """The column whose cells are mostly like these; names and posts cannot be told so."""
    tests: dict[str, Callable[[str], bool]] = {
        "birth": lambda cell: bool(_DATE_LIKE.fullmatch(cell)),
        "number": lambda cell: cell.isdigit() and int(cell) <= len(cells) + 1,
        "sex": lambda cell: fold(cell) in _SEXES,
        "category": lambda cell: fold(cell) in _CATEGORIES,
        "attended": lambda cell: fold(cell) in _ABSENT | {"x", "co", "1", "co mat"},
    }
    for column, test in tests.items():
        if cells and sum(map(test, cells)) * 5 >= len(cells) * 4:
            return column
    return None


def _organisation_second(rest: list[tuple[int, list[str]]]) -> list[tuple[int, list[str]]]:
    """Name first as it stands; of the others the one that reads like organisations comes next."""
    name, *others = rest
    others.sort(key=lambda column: -_organisation_share(column[1]))
    return [name, *others]


def _organisation_share(cells: Sequence[str]) -> float:
    return sum(1 for cell in cells if _ORGANISATION_LIKE.search(fold(cell))) / len(cells)


def _fields(row: Sequence[str], columns: Mapping[int, str]) -> dict[str, str]:
    return {column: row[at] for at, column in columns.items() if at < len(row)}


def _line(
    fields: Mapping[str, str], names: OrganisationNames, new_key: Callable[[], str]
) -> AttendeeLine | None:
    """One line; rows that hold no more than a number are none."""
    full_name = fields.get("full_name") or clean_line(
        f"{fields.get('family_name', '')} {fields.get('given_name', '')}"
    )
    if not full_name and not fields.get("organisation"):
        return None
    sex = _SEXES.get(fold(fields.get("sex", "")))
    birth = fields.get("birth", "")
    for column in ("male", "female"):
        if mark := fields.get(column, ""):
            sex = column
            birth = birth or (mark if _DATE_LIKE.fullmatch(mark) else "")
    line = AttendeeLine(
        key=new_key(),
        full_name=full_name,
        sex=sex,
        birth=birth,
        post=fields.get("post", ""),
        attended=_attended(fields.get("attended")),
        result=fields.get("result", ""),
    )
    line = with_organisation(line, fields.get("organisation", ""), names)
    category = _CATEGORIES.get(fold(fields.get("category", "")))
    return with_category(line, category, names) if category else line


def _attended(cell: str | None) -> bool:
    """A list without such a column is of those who came; in one with it an empty cell says no."""
    return cell is None or (bool(cell) and fold(cell) not in _ABSENT)
