"""Which rows under a header are no entries: totals, headings of groups, signatures."""

import re
from collections.abc import Sequence
from datetime import date

from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line

# With marks: 'Công ty' and 'Tổng công ty' are names, 'Cộng' and 'Tổng cộng' are sums.
_TOTAL = re.compile(
    r"(tổng cộng|tổng số|cộng(?! (đồng|hòa|hoà|tác|sự|hưởng)))\b.*|tổng\s*:?"
    r"|tổng\s*:?\s*[0-9].*|tổng\b(?! công ty).*:"
    r"|tổng (?:nhóm|mục|phần|toàn|chung|xã|phường|thị trấn)\b.*"
    r"|trong đó\b.*|trang [0-9]+(?:\s*/\s*[0-9]+)?"
    r"|(?:số )?(?:trang (?:trước|sau)|(?:mang|chuyển) sang|chuyển (?:trang|tiếp))\b.*"
    r"|l[ũu][yỹ] kế.*"
)
_PLAIN_TOTAL = re.compile(r"(tong cong|tong so|cong|total)( [0-9 ]+)?")
_WORDED = re.compile(r"[^\W\d_][^\W_]")
_MAY_BE_TOTAL = re.compile(
    r"\s*(t[oôổ]|c([oộ]|ô(?!n))|tr(?:ang [ts0-9]|ong đ)|số [tmc]|mang s|chuyển|l[ũu][yỹ] )",
    re.IGNORECASE,
)
"""A quick look at how a total begins, composed or with loose marks; most names are 'Công ty'."""
_SIGNING = (
    r"(nguoi|can bo) (lap|ki)( .*)?|lap bieu|thu truong.*|ki (ten|ghi|dong|va ghi).*|xac nhan.*"
    r"|(an dinh )?danh sach (nai )?(gom|co) .*[0-9].*"
    r"|(?>.*?ngai )(?>.*? thang ).* nam .*|noi nhan.*|tm (uy ban|ubnd|hdnd).*"
)
_FOR_SIGNING = re.compile(_SIGNING)
"""What no entry says: '(Ký, ghi rõ họ tên)', 'NGƯỜI LẬP BIỂU', 'ngày 5 tháng 3 năm 2024'."""
_SIGNER = re.compile(
    rf"{_SIGNING}|ke toan.*|tm .*|kt .*|tl .*|chu tich|pho chu tich|giam doc|truong phong"
)
"""Alone or beside its like; beside a name it is the post of an entry."""
_BELOW = re.compile(r"ghi chu( .*)?")
_NUMERAL = re.compile(r"[IVX]{1,5}\.?|[A-HĐ]\.?")
_SPARSE = 3
_TOP_ROWS = 100
_SIGNED_ROWS = 2
"""Rows in which the names of those who sign may stand."""


def filled(row: Sequence[Cell], most: int | None = None) -> list[Cell]:
    """The cells of a row that hold something; only the first ones where `most` says how many."""
    cells: list[Cell] = []
    for cell in row:
        if cell is not None and (not isinstance(cell, str) or (cell and not cell.isspace())):
            cells.append(cell)
            if most is not None and len(cells) == most:
                break
    return cells


def is_total(row: Sequence[Cell]) -> bool:
    """'Tổng cộng: 60', also between groups ('Cộng xã Nghĩa Lâm'): beside it, numbers only."""
    for place, cell in enumerate(filled(row, 2)):
        if type(cell) is str and _MAY_BE_TOTAL.match(cell) and _is_sum(cell):
            return not any(map(_is_worded, filled(row)[place + 1 :]))
    return False


def _is_sum(cell: str) -> bool:
    text = clean_line(cell).lower()
    # Without marks where they were left out: 'Công 12' is a name.
    plain = text.isascii() and _PLAIN_TOTAL.fullmatch(fold(text))
    return bool(plain or _TOTAL.fullmatch(text))


def _is_worded(cell: Cell) -> bool:
    """Whether a cell says something that a sum does not: '60 người' and 'x' do not."""
    if isinstance(cell, date):
        return True
    return isinstance(cell, str) and bool(_WORDED.match(cell.strip()))


def is_group_heading(row: Sequence[Cell], width: int) -> bool:
    """'II | Hợp tác xã': a numeral and a name in an otherwise empty row of a wide table."""
    cells = filled(row, 3)
    if width < 4 or not 1 <= len(cells) <= 2 or not isinstance(cells[0], str):
        return False
    first = cells[0].strip()
    if len(cells) == 2:
        return bool(_NUMERAL.fullmatch(first)) and isinstance(cells[1], str)
    return bool(re.match(r"([IVX]{1,5}|[A-HĐ])[./]\s+\S", first))


def footer_start(rows: Sequence[Sequence[Cell]]) -> int:
    """Index of the first row of what stands below the entries; len(rows) when nothing does.

    A sparse row belongs to it when it is a total or a signature, or when an empty row parts it
    from the entries: a last entry of which only the name is known stays. Names of those who sign
    side by side belong to it when the line for signing stands above them. In a list of one column
    every row is sparse: an empty one parts nothing there.
    """
    start = index = len(rows)
    signed = 0
    is_narrow = all(len(filled(row, 2)) < 2 for row in rows)
    width = max((len(filled(row)) for row in rows[:_TOP_ROWS]), default=0)
    while index > 0:
        row = rows[index - 1]
        if not _is_sparse(row, width):
            signed += 1
            if signed > _SIGNED_ROWS or not _is_text_only(row):
                break
            index -= 1
            continue
        index -= 1
        if _is_signature(row, width) and (not signed or _is_line_for_signing(row, width)):
            start, signed = index, 0
        elif signed or (is_narrow and start > index + 1):
            continue
        elif not filled(row) or is_total(row) or (not is_narrow and _is_parted(rows, index)):
            start = index
    return start


def _is_parted(rows: Sequence[Sequence[Cell]], index: int) -> bool:
    return index > 0 and not filled(rows[index - 1])


def _is_text_only(row: Sequence[Cell]) -> bool:
    cells = filled(row)
    return len(cells) <= _SPARSE and all(isinstance(cell, str) for cell in cells)


def _is_sparse(row: Sequence[Cell], width: int) -> bool:
    cells = filled(row)
    if is_total(row):
        return True
    whole = _is_signature(row, width) or len(cells) <= 1
    return len(cells) <= _SPARSE and whole and not any(isinstance(each, date) for each in cells)


def _is_signature(row: Sequence[Cell], width: int) -> bool:
    texts = _folded(row)
    if not texts:
        return False
    is_below = _BELOW.fullmatch(texts[0]) is not None and not _fills(texts, width)
    is_below = is_below or _is_line_for_signing(row, width)
    return is_below or all(_SIGNER.fullmatch(text) for text in texts)


def _is_line_for_signing(row: Sequence[Cell], width: int) -> bool:
    texts = _folded(row)
    is_signing = [_FOR_SIGNING.fullmatch(text) is not None for text in texts]
    return any(is_signing) and (all(is_signing) or not _fills(texts, width))


def _fills(texts: Sequence[str], width: int) -> bool:
    """Whether a row is as full as the entries, or counted: they tell days and confirm as well."""
    return len(texts) >= max(width, 2) or any(map(str.isdecimal, texts))


def _folded(row: Sequence[Cell]) -> list[str]:
    """The texts of a row that holds nothing else."""
    cells = filled(row)
    texts = [fold(cell).strip() for cell in cells if isinstance(cell, str)]
    return texts if len(texts) == len(cells) else []
