"""What the cell of a list says, in the stored form of a field, with a verdict for the clerk.

Nothing is guessed: what can be read only one way is mended and said, the rest is an error.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from math import isfinite

from nsuat_desktop.records.checks import are_stored_lines, canonical_value, is_kept_as_line
from nsuat_desktop.records.description import Field, Kind, Plain
from nsuat_desktop.records.tax_code import checksum_holds
from nsuat_desktop.spreadsheets.cell_text import CUT
from nsuat_desktop.spreadsheets.choice_values import (
    label_of,
    read_choice,
    read_flag,
    read_unit,
    several,
    standard_inside,
    unsettled,
)
from nsuat_desktop.spreadsheets.converted import (
    EMPTY,
    ColumnContext,
    Converted,
    Verdict,
    as_text,
    unread,
)
from nsuat_desktop.spreadsheets.day_values import read_day, read_days, read_year
from nsuat_desktop.spreadsheets.details import UNCALCULATED
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.identifiers import (
    BETWEEN_ADDRESSES,
    read_email,
    read_personal_id,
    read_phone,
    read_tax_code,
)
from nsuat_desktop.spreadsheets.line_values import LineTextError, read_lines, read_reasons
from nsuat_desktop.spreadsheets.number_values import read_figure, read_money
from nsuat_desktop.spreadsheets.numbers import NumberStyle, narrowed
from nsuat_desktop.spreadsheets.own_columns import ACCEPTED
from nsuat_desktop.spreadsheets.papers import any_dated, read_paper
from nsuat_desktop.spreadsheets.person_names import any_says_more, perhaps_with_address, read_name
from nsuat_desktop.spreadsheets.post_values import read_post
from nsuat_desktop.spreadsheets.roll_marks import read_mark
from nsuat_desktop.spreadsheets.several_records import of_several
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line

_NOTHING = frozenset(
    {
        "",
        "chua co",
        "khong co",
        "khong ro",
        "chua ro",
        "chua cap nhat",
        "n a",
        "null",
        "none",
        "chua co so lieu",
        "khong co so lieu",
        "dang cap nhat",
        "chua thong ke",
        "chua phan cong",
        "chua bo tri",
    }
)
"""Folded texts that say there is no value; dashes and dots fold to nothing."""

_SOMETHING_BEGINS = frozenset("0123456789abefghijlmopqrstuvwxyzABFGHIJLMOPQRSTUVWXYZ")
"""Letters with which none of these begins, and no error of a formula."""
_LONGEST_NOTHING = 20
_WITHOUT_WORDS = frozenset(
    {Kind.INT, Kind.MONEY, Kind.DECIMAL, Kind.DATE, Kind.TAX_CODE, Kind.PHONE, Kind.PERSONAL_ID}
    | {Kind.EMAIL}
)
_SAID_NOTHING = re.compile(
    r"\s*(chưa|không)(\s*$| (có|rõ|được|cấp|cập nhật|đăng ký|cung cấp)\b[^0-9]*$)", re.IGNORECASE
)
_FORMULA_ERROR = re.compile(
    r"#(N/A|NA|REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!"
    rf"|UNKNOWN!|GETTING_DATA|ERR!?)|Err:[0-9]{{3}}|{UNCALCULATED}"
)
_MASK = re.compile(r"[0-9]*[*•]{2,}[0-9]*")
_MASKED_KINDS = frozenset({Kind.PHONE, Kind.TAX_CODE, Kind.PERSONAL_ID})
_OFTEN_STORED_FORM = frozenset({Kind.NOTE, Kind.PHONE})
_TEXT_OR_NOTHING = frozenset({str, type(None)})
_FREE_TEXT = frozenset({Kind.TEXT, Kind.NOTE, Kind.CODE, Kind.ROWS})
_TICKS = frozenset({"x", "v", "✓", "✔", "√", "1"})
_COVERED = "Số bị che trong tệp nên không nhập; số đã ghi trước đó (nếu có) được giữ."


def convert(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    """The value of one cell for one field."""
    if context.marks and (marked := read_mark(cell, context.marks)):
        return marked
    if _is_nothing(cell) and not (context.exact and cell and described.kind in _FREE_TEXT):
        shown = "" if cell is None else str(cell).strip()
        return Converted(None, Verdict.MENDED, f"“{shown}” coi là để trống.") if shown else EMPTY
    if isinstance(cell, str) and cell[:1] in "#E" and _FORMULA_ERROR.fullmatch(cell.strip()):
        return _of_formula(cell.strip())
    if isinstance(cell, float) and not isfinite(cell):
        return unread("Ô này không phải là số thật (vô cùng). Ghi lại giá trị.")
    if context.tick is not None:
        return _ticked(cell, context)
    if isinstance(cell, str) and described.kind in _WITHOUT_WORDS and _SAID_NOTHING.match(cell):
        return Converted(None, Verdict.MENDED, f"“{cell.strip()}” coi là để trống.")
    if isinstance(cell, str) and (found := _as_it_stands(described, cell, context)):
        return found
    if described.kind in _MASKED_KINDS and isinstance(cell, str) and _MASK.fullmatch(cell.strip()):
        return Converted(None, Verdict.WARNING, _COVERED)
    if isinstance(cell, str) and described.kind in _WITHOUT_WORDS:
        cell = narrowed(cell)
    found = _READERS.get(described.kind, _no_reader)(described, cell, context)
    return _checked(described, found, context)


def _of_formula(error: str) -> Converted:
    if error == UNCALCULATED:
        return unread(
            "Ô này là công thức chưa có kết quả. Mở tệp bằng Excel, lưu lại rồi nhập, "
            "hoặc gõ giá trị."
        )
    return unread(f"Ô này là công thức bị lỗi ({error}). Ghi lại giá trị.")


def stand_as_they_are(described: Field, cells: Sequence[Cell], context: ColumnContext) -> bool:
    """Whether each of some cells is empty or the very text that the field keeps.

    One look at many of them; False also where each must be looked at by itself.
    """
    kind = described.kind
    if context.tick is not None or not (is_kept_as_line(kind) or kind is Kind.TAX_CODE):
        return False
    if not _TEXT_OR_NOTHING.issuperset(map(type, cells)):
        return False
    texts = [cell for cell in cells if isinstance(cell, str)]
    if kind is Kind.TAX_CODE:
        return all(map(_is_right_code, texts))
    if context.with_address or context.with_unit:
        return False
    if kind is Kind.EMAIL and BETWEEN_ADDRESSES.search("".join(texts)):
        return False
    if not are_stored_lines(described, texts):
        return False
    if not context.exact and (any_says_more(described, texts) or any_dated(described, texts)):
        return False
    doubtful = [
        text for text in texts if text[0] not in _SOMETHING_BEGINS and len(text) <= _LONGEST_NOTHING
    ]
    return not (
        any(map(_FORMULA_ERROR.fullmatch, doubtful))
        or (not context.exact and any(map(_is_nothing, doubtful)))
    )


def _is_right_code(text: str) -> bool:
    return text.isascii() and text.isdecimal() and checksum_holds(text)


def _as_it_stands(described: Field, cell: str, context: ColumnContext) -> Converted | None:
    """What most cells are: a text that needs no reading, only the check that it is one."""
    kind = described.kind
    if kind is Kind.TEXT:
        text = clean_line(cell)
        if not 0 < len(text) <= described.max_length:
            return None
        more = None
        if not context.exact:
            more = read_name(described, cell, text) or read_paper(
                described, cell, text, context.today
            )
            if more is None and context.with_unit:
                more = read_post(cell, text)
            if more is None and context.with_address:
                more = perhaps_with_address(cell, text)
        return more or Converted(text)
    if kind is Kind.TAX_CODE:
        return Converted(cell) if _is_right_code(cell) else None
    if kind in _OFTEN_STORED_FORM or (kind is Kind.EMAIL and not BETWEEN_ADDRESSES.search(cell)):
        is_stored_form = canonical_value(described, cell, context.today)[0] == cell
        return Converted(cell) if is_stored_form else None
    return None


def _checked(described: Field, found: Converted, context: ColumnContext) -> Converted:
    """The value as a record would keep it, or why it would not."""
    if found.value is None or described.name == ACCEPTED.name:
        return found
    value, refusal = canonical_value(described, found.value, context.today)
    if refusal is not None:
        return unread(refusal)
    if value is found.value:
        return found
    return found._replace(value=value)


def _is_nothing(cell: Cell) -> bool:
    if not isinstance(cell, str):
        return cell is None
    if cell[:1] in _SOMETHING_BEGINS:
        return False
    text = cell if len(cell) <= _LONGEST_NOTHING else cell.strip()
    return len(text) <= _LONGEST_NOTHING and text not in _TICKS and fold(text).strip() in _NOTHING


def _ticked(cell: Cell, context: ColumnContext) -> Converted:
    text = clean_line(as_text(cell)).lower()
    if cell is True or text in _TICKS:
        return Converted(context.tick)
    return unread(f"“{text[:40]}” không phải là dấu đánh. Ghi x, hoặc để trống.")


def _text(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    return Converted(as_text(cell))


def _integer(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    if "year" in described.name:
        return read_year(described, cell, context)
    return read_figure(described, cell, context)


def _choice(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    text = clean_line(as_text(cell))
    found = read_choice(described, text)
    if found is None and described.catalogue == "standards":
        found = standard_inside(text)
        if found is not None:
            reason = f"Hiểu là {label_of(described, found.code)}. Xem lại."
            return Converted(found.code, Verdict.WARNING, reason, found.also)
    if found is None and (told := unsettled(described, text)):
        return Converted(None, Verdict.WARNING, told)
    if found is None and (parts := several(described, as_text(cell))):
        if len(parts) > 1:
            return of_several(described, parts)
        found = parts[0]
    if found is None:
        return unread(f"“{text[:60]}” không có trong danh mục “{described.label}”. Chọn lại.")
    return Converted(found.code, also=found.also)


def _unit(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    text = clean_line(as_text(cell))
    found = read_unit(text, context.year)
    if found.id:
        return Converted(found.id)
    if found.choices and not described.required:
        reason = f"{found.reason} Chọn một đơn vị; chưa chọn thì để trống."
        return Converted(None, Verdict.WARNING, reason, choices=found.choices)
    return unread(f"{found.reason} Chọn một đơn vị." if found.choices else found.reason)


def _flag(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    flag = cell if isinstance(cell, bool) else read_flag(clean_line(as_text(cell)))
    if flag is None:
        return unread(f"“{as_text(cell)[:40]}” không rõ là có hay không. Ghi x, hoặc để trống.")
    return Converted(flag)


def _rows(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    """The lines of an export; the reasons for which warnings were accepted come the same way."""
    text = as_text(cell)
    if text.endswith(CUT):
        return unread(f"“{described.label}” dài quá một ô nên đã bị cắt bớt. Ghi trong hồ sơ.")
    exact = replace(context, exact=True, style=NumberStyle.VIETNAMESE, factor=1)

    def read(sub: Field, part: str) -> Plain:
        found = convert(sub, part, exact)
        if found.verdict is Verdict.ERROR:
            raise LineTextError(found.reason)
        return found.value

    try:
        if described.name == ACCEPTED.name:
            return Converted(read_reasons(described, text))
        return Converted([*read_lines(described, text, read)])
    except LineTextError as error:
        return unread(str(error))


def _no_reader(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    return unread(f"“{described.label}” không nhập được từ một ô. Ghi trong hồ sơ.")


_READERS: dict[Kind, Callable[[Field, Cell, ColumnContext], Converted]] = {
    Kind.TEXT: _text,
    Kind.NOTE: _text,
    Kind.CODE: _text,
    Kind.EMAIL: read_email,
    Kind.LINK: _text,
    Kind.INT: _integer,
    Kind.DECIMAL: read_figure,
    Kind.PERCENT: read_figure,
    Kind.MONEY: read_money,
    Kind.DATE: read_day,
    Kind.DATES: read_days,
    Kind.ROWS: _rows,
    Kind.CHOICE: _choice,
    Kind.ADMIN_UNIT: _unit,
    Kind.BOOL: _flag,
    Kind.PHONE: read_phone,
    Kind.TAX_CODE: read_tax_code,
    Kind.PERSONAL_ID: read_personal_id,
}
