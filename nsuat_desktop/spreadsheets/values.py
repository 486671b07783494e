"""What the cell of a list says, in the stored form of a field, with a verdict for the clerk.

Nothing is guessed: what can be read only one way is mended and said, the rest is an error.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from math import isfinite
from types import MappingProxyType
from typing import NamedTuple

from nsuat_desktop.records.checks import are_stored_lines, bare_digits, canonical_value
from nsuat_desktop.records.description import Field, Kind, Plain
from nsuat_desktop.records.tax_code import checksum_holds, restored_leading_zero
from nsuat_desktop.spreadsheets.cell_text import CUT
from nsuat_desktop.spreadsheets.choice_values import read_choice, read_flag, read_unit
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.line_values import LineTextError, read_lines, read_reasons
from nsuat_desktop.spreadsheets.numbers import (
    NumberStyle,
    is_ambiguous,
    leading_number,
    read_number,
)
from nsuat_desktop.spreadsheets.own_columns import ACCEPTED
from nsuat_desktop.text.dates import DateTextError, format_date, parse_partial
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line
from nsuat_desktop.text.numbers import NumberTextError, format_integer, parse_money


class Verdict(StrEnum):
    """FINE as it stands; MENDED in a way that leaves no doubt; WARNING to look at; ERROR."""

    FINE = "fine"
    MENDED = "mended"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class ColumnContext:
    """What the rest of the column says about a cell.

    `factor` is how many đồng one unit of the header is; `tick` the value that an "x" stands for
    (a column "Nữ" under "Giới tính"); `exact` cells were written by the program: nothing in them
    is a slip.
    """

    today: date
    style: NumberStyle = NumberStyle.UNSURE
    factor: int = 1
    epoch_1904: bool = False
    tick: Plain = None
    exact: bool = False


_NO_OTHERS: Mapping[str, Plain] = MappingProxyType({})


class Converted(NamedTuple):
    """`value` is None when the cell is empty or wrong; `also` are values of other fields of the
    same record that the cell tells (the edition of a standard)."""

    value: Plain
    verdict: Verdict = Verdict.FINE
    reason: str = ""
    also: Mapping[str, Plain] = _NO_OTHERS


EMPTY = Converted(None)
NOTHING = frozenset(
    {"", "chua co", "khong co", "khong ro", "chua ro", "chua cap nhat", "n a", "null", "none"}
)
"""Folded texts that say there is no value; dashes and dots fold to nothing."""

_SOMETHING_BEGINS = frozenset("0123456789abdefghijlmopqrstuvwxyzABDEFGHIJLMOPQRSTUVWXYZ")
"""Letters with which none of these begins."""
_LONGEST_NOTHING = 20
_FORMULA_ERROR = re.compile(
    r"#(N/A|NA|REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!"
    r"|UNKNOWN!|GETTING_DATA|ERR!?)|Err:[0-9]{3}"
)
_MASK = re.compile(r"[0-9]*[*•]{2,}[0-9]*")
_MASKED_KINDS = frozenset({Kind.PHONE, Kind.TAX_CODE, Kind.PERSONAL_ID})
_OFTEN_STORED_FORM = frozenset({Kind.NOTE, Kind.PHONE})
_TEXT_OR_NOTHING = frozenset({str, type(None)})
_FREE_TEXT = frozenset({Kind.TEXT, Kind.NOTE, Kind.CODE, Kind.ROWS})
TICKS = frozenset({"x", "v", "✓", "✔", "√", "1"})
_COVERED = "Số bị che trong tệp nên không nhập; số đã ghi trước đó (nếu có) được giữ."
_EXCEL_EPOCH, _EXCEL_EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
_SERIALS = range(10_000, 80_000)
_SERIAL_TEXT = re.compile(r"[1-7][0-9]{4}")
_NO_END = frozenset({"khong thoi han", "vo thoi han", "khong ki han", "khong xac dinh thoi han"})
"""Folded: what is valid until somebody says otherwise has no last day."""
_YEARS = range(1900, 2101)
_PARTS = re.compile(r"[/;,\n]|\s-\s|\bhoặc\b|\bvà\b")
_BETWEEN_ADDRESSES = re.compile(r"[\s;,/]+")
_NO_YEAR = re.compile(r"(ngày\s+)?[0-9]{1,2}(\s*[-/. ]\s*|\s+tháng\s+)[0-9]{1,2}", re.IGNORECASE)
_AMOUNT_UNIT = re.compile(r"(nghìn|ngàn|triệu|trieu|tr|tỷ|tỉ|ty|đồng|đ|vnđ|vnd)\.?", re.IGNORECASE)


def convert(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    """The value of one cell for one field."""
    if _is_nothing(cell) and not (context.exact and cell and described.kind in _FREE_TEXT):
        shown = "" if cell is None else str(cell).strip()
        return Converted(None, Verdict.MENDED, f"“{shown}” coi là để trống.") if shown else EMPTY
    if isinstance(cell, str) and cell[:1] in "#E" and _FORMULA_ERROR.fullmatch(cell.strip()):
        return _error(f"Ô này là công thức bị lỗi ({cell.strip()}). Ghi lại giá trị.")
    if isinstance(cell, float) and not isfinite(cell):
        return _error("Ô này không phải là số thật (vô cùng). Ghi lại giá trị.")
    if context.tick is not None:
        return _ticked(cell, context)
    if isinstance(cell, str) and (found := _as_it_stands(described, cell, context)):
        return found
    if described.kind in _MASKED_KINDS and isinstance(cell, str) and _MASK.fullmatch(cell.strip()):
        return Converted(None, Verdict.WARNING, _COVERED)
    found = _READERS.get(described.kind, _no_reader)(described, cell, context)
    return _checked(described, found, context)


def stand_as_they_are(described: Field, cells: Sequence[Cell], context: ColumnContext) -> bool:
    """Whether each of some cells is empty or the very text that the field keeps.

    One look at many of them; False also where each must be looked at by itself.
    """
    if context.tick is not None or not _TEXT_OR_NOTHING.issuperset(map(type, cells)):
        return False
    texts = [cell for cell in cells if isinstance(cell, str)]
    if described.kind is Kind.TAX_CODE:
        return all(map(_is_right_code, texts))
    if described.kind is Kind.EMAIL and _BETWEEN_ADDRESSES.search("".join(texts)):
        return False
    return (
        are_stored_lines(described, texts)
        and not any(text[0] in "#E" and _FORMULA_ERROR.fullmatch(text) for text in texts)
        and (context.exact or not any(map(_is_nothing, texts)))
    )


def _is_right_code(text: str) -> bool:
    return text.isascii() and text.isdecimal() and checksum_holds(text)


def _as_it_stands(described: Field, cell: str, context: ColumnContext) -> Converted | None:
    """What most cells are: a text that needs no reading, only the check that it is one."""
    kind = described.kind
    if kind is Kind.TEXT:
        text = clean_line(cell)
        return Converted(text) if 0 < len(text) <= described.max_length else None
    if kind is Kind.TAX_CODE:
        return Converted(cell) if _is_right_code(cell) else None
    if kind in _OFTEN_STORED_FORM or (kind is Kind.EMAIL and not _BETWEEN_ADDRESSES.search(cell)):
        is_stored_form = canonical_value(described, cell, context.today)[0] == cell
        return Converted(cell) if is_stored_form else None
    return None


def _checked(described: Field, found: Converted, context: ColumnContext) -> Converted:
    """The value as a record would keep it, or why it would not."""
    if found.value is None or described.name == ACCEPTED.name:
        return found
    value, refusal = canonical_value(described, found.value, context.today)
    if refusal is not None:
        return _error(refusal)
    if value is found.value:
        return found
    return Converted(value, found.verdict, found.reason, found.also)


def _is_nothing(cell: Cell) -> bool:
    if not isinstance(cell, str):
        return cell is None
    if cell[:1] in _SOMETHING_BEGINS:
        return False
    text = cell if len(cell) <= _LONGEST_NOTHING else cell.strip()
    return len(text) <= _LONGEST_NOTHING and text not in TICKS and fold(text).strip() in NOTHING


def _ticked(cell: Cell, context: ColumnContext) -> Converted:
    text = clean_line(as_text(cell)).lower()
    if cell is True or text in TICKS:
        return Converted(context.tick)
    return _error(f"“{text[:40]}” không phải là dấu đánh. Ghi x, hoặc để trống.")


def as_text(cell: Cell) -> str:
    """The cell as people would have typed it."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime | date):
        return format_date(cell.isoformat()[:10])
    if isinstance(cell, time):
        return cell.isoformat("minutes")
    return "" if cell is None else str(cell)


def _text(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    return Converted(as_text(cell))


def _number(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    if isinstance(cell, bool | date | time):
        return _error(f"“{as_text(cell)}” không phải là số. Ghi lại số.")
    if isinstance(cell, int | float):
        return _as_number(described, Decimal(str(cell)))
    text = clean_line(cell or "").removesuffix("%").strip()
    digits = leading_number(text)
    try:
        number = read_number(text, context.style)
    except NumberTextError as error:
        return _number_with_unit(described, text, digits, context) or _error(str(error))
    return _as_number(described, number, text, context)


def _number_with_unit(
    described: Field, text: str, digits: str, context: ColumnContext
) -> Converted | None:
    """'8 người': a number, then words without digits."""
    words = re.fullmatch(r"[0-9.,\s]+([^\W\d_][^\d]*)", text)
    if not digits or words is None:
        return None
    try:
        found = _as_number(described, read_number(digits, context.style), digits, context)
    except NumberTextError:
        return None
    if found.verdict is not Verdict.FINE:
        return found
    return Converted(found.value, Verdict.MENDED, f"Bỏ “{words[1].strip()}” sau số.")


def _as_number(
    described: Field, number: Decimal, text: str = "", context: ColumnContext | None = None
) -> Converted:
    doubtful = bool(context and context.style is NumberStyle.UNSURE and is_ambiguous(text))
    if described.kind is not Kind.INT:
        reason = f"“{text}” hiểu là số có phần lẻ. Kiểm tra lại." if doubtful else ""
        return Converted(format(number, "f"), Verdict.WARNING if doubtful else Verdict.FINE, reason)
    if doubtful:
        whole = int(text.replace(",", ""))
        reason = f"“{text}” hiểu là {format_integer(whole)}. Kiểm tra lại."
        return Converted(whole, Verdict.WARNING, reason)
    if number != number.to_integral_value():
        return _error("Số có phần lẻ. Ở đây cần một số nguyên.")
    return Converted(int(number))


def _integer(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    if "year" not in described.name:
        return _number(described, cell, context)
    if isinstance(cell, date):
        return Converted(cell.year, Verdict.MENDED, f"Lấy năm của ngày {as_text(cell)}.")
    text = clean_line(as_text(cell))
    try:
        year = int(parse_partial(text, context.today)[:4])
    except DateTextError as error:
        return _error(str(error))
    same = text == str(year)
    return Converted(year) if same else Converted(year, Verdict.MENDED, f"Lấy năm của “{text}”.")


def _money(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    if isinstance(cell, bool | date | time):
        return _error(f"“{as_text(cell)}” không phải là số tiền. Ghi lại.")
    if isinstance(cell, int | float):
        return _in_dong(Decimal(str(cell)) * context.factor)
    text = clean_line(cell or "")
    try:
        if _AMOUNT_UNIT.search(text):
            return Converted(parse_money(text), Verdict.MENDED, "Số tiền có ghi đơn vị trong ô.")
        amount = _in_dong(read_number(text, context.style) * context.factor)
    except NumberTextError as error:
        return _error(str(error))
    if context.style is NumberStyle.UNSURE and is_ambiguous(text) and amount.value is not None:
        return Converted(
            amount.value, Verdict.WARNING, f"“{text}” hiểu là số có phần lẻ. Kiểm tra lại."
        )
    return amount


def _in_dong(amount: Decimal) -> Converted:
    if not amount.is_finite() or amount != amount.to_integral_value():
        return _error("Số tiền lẻ dưới một đồng. Xem lại số và đơn vị tính ở đầu cột.")
    return Converted(int(amount))


def _date(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    if isinstance(cell, datetime | date):
        return Converted(cell.isoformat()[:10])
    if isinstance(cell, bool | time):
        return _error(f"“{as_text(cell)}” không phải là ngày. Ghi ngày/tháng/năm.")
    text = clean_line(as_text(cell))
    if fold(text) in _NO_END:
        return Converted(None, Verdict.MENDED, f"“{text}” coi là để trống.")
    if isinstance(cell, str) and _SERIAL_TEXT.fullmatch(text):
        cell = int(text)
    if isinstance(cell, int | float) and cell == int(cell) and int(cell) in _SERIALS:
        start = _EXCEL_EPOCH_1904 if context.epoch_1904 else _EXCEL_EPOCH
        day = start + timedelta(days=int(cell))
        return Converted(
            day.isoformat(), Verdict.MENDED, f"Số {text} của Excel là ngày {as_text(day)}."
        )
    try:
        found = parse_partial(text, context.today)
    except DateTextError as error:
        return _error(str(error))
    if len(found) < 10 and not described.partial:
        return _error(f"“{text[:40]}” chưa đủ ngày. Ghi ngày/tháng/năm.")
    if _NO_YEAR.fullmatch(text):
        return _error(f"“{text[:40]}” không có năm. Ghi ngày/tháng/năm.")
    return Converted(found)


def _tax_code(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    text = clean_line(as_text(cell))
    digits = bare_digits(text)
    if context.exact:
        return Converted(digits)
    if not checksum_holds(digits) and (restored := restored_leading_zero(digits)):
        return Converted(restored, Verdict.MENDED, "Thêm số 0 ở đầu mà Excel làm mất.")
    if digits.isdigit() and len(digits) in (10, 13) and not checksum_holds(digits):
        reason = "Mã số thuế sai số kiểm tra. Xem lại với giấy đăng ký, hoặc giữ và ghi lý do."
        return Converted(digits, Verdict.WARNING, reason)
    if digits != text:
        return Converted(digits, Verdict.MENDED, "Bỏ dấu cách, dấu chấm trong mã số thuế.")
    return Converted(digits)


def _phone(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    """The first number that is one; the others are named so that they are not lost unseen."""
    text = clean_line(as_text(cell))
    good: list[str] = []
    for part in _PARTS.split(text):
        digits = re.sub(r"[^0-9+]", "", part)
        if isinstance(cell, int | float) or (digits.isdigit() and len(digits) == 9):
            digits = digits if digits.startswith(("0", "1")) else f"0{digits}"
        digits = re.sub(r"^\+?84(?=[0-9]{9,10}$)", "0", digits)
        value, refusal = canonical_value(described, digits, context.today)
        if refusal is None and isinstance(value, str):
            good.append(value)
    if not good:
        return Converted(text)  # refused by the check, with its reason
    if len(good) > 1:
        others = ", ".join(good[1:])
        return Converted(good[0], Verdict.MENDED, f"Ô có nhiều số; lấy số đầu, bỏ {others}.")
    if good[0] != text:
        return Converted(good[0], Verdict.MENDED, "Viết lại số điện thoại.")
    return Converted(good[0])


def _email(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    """The first address that is one; the others are named so that they are not lost unseen."""
    text = clean_line(as_text(cell))
    good = [
        part
        for part in _BETWEEN_ADDRESSES.split(text)
        if canonical_value(described, part, context.today)[1] is None and part
    ]
    if len(good) > 1:
        others = ", ".join(good[1:])
        return Converted(
            good[0], Verdict.MENDED, f"Ô có nhiều địa chỉ; lấy địa chỉ đầu, bỏ {others}."
        )
    return Converted(good[0] if good else text)


def _personal_id(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    text = clean_line(as_text(cell))
    digits = bare_digits(text)
    if not isinstance(cell, str) and len(digits) == 11:
        return Converted(f"0{digits}", Verdict.MENDED, "Thêm số 0 ở đầu mà Excel làm mất.")
    return Converted(digits)


def _choice(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    text = clean_line(as_text(cell))
    found = read_choice(described, text)
    if found is None:
        return _error(f"“{text[:60]}” không có trong danh mục “{described.label}”. Chọn lại.")
    return Converted(found.code, also=found.also)


def _unit(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    text = clean_line(as_text(cell))
    code, reason = read_unit(text)
    return Converted(code) if code else _error(reason)


def _flag(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    flag = cell if isinstance(cell, bool) else read_flag(clean_line(as_text(cell)))
    if flag is None:
        return _error(f"“{as_text(cell)[:40]}” không rõ là có hay không. Ghi x, hoặc để trống.")
    return Converted(flag)


def _dates(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    if not isinstance(cell, str):
        one = _date(described, cell, context)
        return one if one.value is None else Converted([one.value], one.verdict, one.reason)
    days: list[Plain] = []
    for part in re.split(r"[;,\n]", cell):
        if part.strip():
            one = _date(described, part, context)
            if one.value is None:
                return one
            days.append(one.value)
    return Converted(days)


def _rows(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    """The lines of an export; the reasons for which warnings were accepted come the same way."""
    text = as_text(cell)
    if text.endswith(CUT):
        return _error(f"“{described.label}” dài quá một ô nên đã bị cắt bớt. Ghi trong hồ sơ.")
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
        return _error(str(error))


def _no_reader(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    return _error(f"“{described.label}” không nhập được từ một ô. Ghi trong hồ sơ.")


def _error(reason: str) -> Converted:
    return Converted(None, Verdict.ERROR, reason)


_READERS: dict[Kind, Callable[[Field, Cell, ColumnContext], Converted]] = {
    Kind.TEXT: _text,
    Kind.NOTE: _text,
    Kind.CODE: _text,
    Kind.EMAIL: _email,
    Kind.LINK: _text,
    Kind.INT: _integer,
    Kind.DECIMAL: _number,
    Kind.PERCENT: _number,
    Kind.MONEY: _money,
    Kind.DATE: _date,
    Kind.DATES: _dates,
    Kind.ROWS: _rows,
    Kind.CHOICE: _choice,
    Kind.ADMIN_UNIT: _unit,
    Kind.BOOL: _flag,
    Kind.PHONE: _phone,
    Kind.TAX_CODE: _tax_code,
    Kind.PERSONAL_ID: _personal_id,
}
