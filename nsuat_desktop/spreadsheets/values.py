"""What the cell of a list says, in the stored form of a field, with a verdict for the clerk.

Nothing is guessed: what can be read only one way is mended and said, the rest is an error.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
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
from nsuat_desktop.spreadsheets.day_texts import bare_day, is_term, year_of_serial
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.identifiers import (
    BETWEEN_ADDRESSES,
    read_email,
    read_personal_id,
    read_phone,
    read_tax_code,
)
from nsuat_desktop.spreadsheets.line_values import LineTextError, read_lines, read_reasons
from nsuat_desktop.spreadsheets.numbers import (
    NumberStyle,
    is_ambiguous,
    leading_number,
    read_number,
)
from nsuat_desktop.spreadsheets.own_columns import ACCEPTED
from nsuat_desktop.text.dates import DateTextError, format_date, parse_partial, parse_span
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line
from nsuat_desktop.text.numbers import NumberTextError, format_integer, parse_money

NOTHING = frozenset(
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
    }
)
"""Folded texts that say there is no value; dashes and dots fold to nothing."""

_SOMETHING_BEGINS = frozenset("0123456789abdefghijlmopqrstuvwxyzABDEFGHIJLMOPQRSTUVWXYZ")
"""Letters with which none of these begins."""
_LONGEST_NOTHING = 20
_WITHOUT_WORDS = frozenset(
    {Kind.INT, Kind.MONEY, Kind.DECIMAL, Kind.DATE, Kind.TAX_CODE, Kind.PHONE, Kind.PERSONAL_ID}
)
_SAID_NOTHING = re.compile(
    r"\s*(chưa|không) (có|rõ|được|cấp|cập nhật|đăng ký|cung cấp)\b[^0-9]*$", re.IGNORECASE
)
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
_NO_YEAR = re.compile(r"(ngày\s+)?[0-9]{1,2}(\s*[-/. ]\s*|\s+tháng\s+)[0-9]{1,2}", re.IGNORECASE)
_SPANNED = {"starts": "ends", "expires": "issued"}
"""Field of a day -> that of the other end of a span that may stand in its cell."""
_ROUND = ",000"
"""Nobody writes decimals that are all zero: '30,000' are thirty thousand."""
_AMOUNT_UNIT = re.compile(r"(nghìn|ngàn|triệu|trieu|tr|tỷ|tỉ|ty|đồng|đ|vnđ|vnd)\.?", re.IGNORECASE)


def convert(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    """The value of one cell for one field."""
    if _is_nothing(cell) and not (context.exact and cell and described.kind in _FREE_TEXT):
        shown = "" if cell is None else str(cell).strip()
        return Converted(None, Verdict.MENDED, f"“{shown}” coi là để trống.") if shown else EMPTY
    if isinstance(cell, str) and cell[:1] in "#E" and _FORMULA_ERROR.fullmatch(cell.strip()):
        return unread(f"Ô này là công thức bị lỗi ({cell.strip()}). Ghi lại giá trị.")
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
    found = _READERS.get(described.kind, _no_reader)(described, cell, context)
    return _checked(described, found, context)


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
    if kind is Kind.EMAIL and BETWEEN_ADDRESSES.search("".join(texts)):
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
    return unread(f"“{text[:40]}” không phải là dấu đánh. Ghi x, hoặc để trống.")


def _text(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    return Converted(as_text(cell))


def _number(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    if isinstance(cell, bool | date | time):
        return unread(f"“{as_text(cell)}” không phải là số. Ghi lại số.")
    if isinstance(cell, int | float):
        return _as_number(described, Decimal(str(cell)))
    text = clean_line(cell or "").removesuffix("%").strip()
    digits = leading_number(text)
    try:
        number = read_number(text, context.style)
    except NumberTextError as error:
        return _number_with_unit(described, text, digits, context) or unread(str(error))
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
        return unread("Số có phần lẻ. Ở đây cần một số nguyên.")
    return Converted(int(number))


def _integer(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    if "year" not in described.name:
        return _number(described, cell, context)
    if isinstance(cell, date):
        return Converted(cell.year, Verdict.MENDED, f"Lấy năm của ngày {as_text(cell)}.")
    if isinstance(cell, int | float) and cell in _SERIALS:
        year = year_of_serial(cell, _EXCEL_EPOCH_1904 if context.epoch_1904 else _EXCEL_EPOCH)
        return Converted(year, Verdict.MENDED, f"Lấy năm của ngày mà Excel ghi là {cell}.")
    text = clean_line(as_text(cell))
    try:
        year = int(parse_partial(text, context.today)[:4])
    except DateTextError as error:
        return unread(str(error))
    same = text == str(year)
    return Converted(year) if same else Converted(year, Verdict.MENDED, f"Lấy năm của “{text}”.")


def _money(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    found = _amount(described, cell, context)
    if context.is_unit_doubtful and found.value and found.verdict is Verdict.FINE:
        reason = "Không thấy đơn vị tính nên hiểu là đồng. Nếu không phải, ghi đơn vị vào tên cột."
        return found._replace(verdict=Verdict.WARNING, reason=reason)
    return found


def _amount(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    if isinstance(cell, bool | date | time):
        return unread(f"“{as_text(cell)}” không phải là số tiền. Ghi lại.")
    if isinstance(cell, int | float):
        return _in_dong(Decimal(str(cell)) * context.factor)
    text = clean_line(cell or "")
    try:
        if _AMOUNT_UNIT.search(text):
            return Converted(parse_money(text), Verdict.MENDED, "Số tiền có ghi đơn vị trong ô.")
        amount = _in_dong(read_number(text, context.style) * context.factor)
    except NumberTextError as error:
        return unread(str(error))
    if context.style is not NumberStyle.UNSURE or not is_ambiguous(text):
        return amount
    if text.endswith(_ROUND):
        whole = Decimal(text.replace(",", ""))
        reason = f"“{text}” hiểu là {format_integer(int(whole))}. Kiểm tra lại."
        return _in_dong(whole * context.factor)._replace(verdict=Verdict.WARNING, reason=reason)
    if amount.value is None:
        return amount
    return Converted(
        amount.value, Verdict.WARNING, f"“{text}” hiểu là số có phần lẻ. Kiểm tra lại."
    )


def _in_dong(amount: Decimal) -> Converted:
    if not amount.is_finite() or amount != amount.to_integral_value():
        return unread("Số tiền lẻ dưới một đồng. Xem lại số và đơn vị tính ở đầu cột.")
    return Converted(int(amount))


def _date(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    if isinstance(cell, datetime | date):
        return Converted(cell.isoformat()[:10])
    if isinstance(cell, bool | time):
        return unread(f"“{as_text(cell)}” không phải là ngày. Ghi ngày/tháng/năm.")
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
        return _span(described, text, context) or _nearly(described, text, context, str(error))
    if len(found) < 10 and not described.partial:
        return unread(f"“{text[:40]}” chưa đủ ngày. Ghi ngày/tháng/năm.")
    if _NO_YEAR.fullmatch(text):
        return unread(f"“{text[:40]}” không có năm. Ghi ngày/tháng/năm.")
    return Converted(found)


def _nearly(described: Field, text: str, context: ColumnContext, reason: str) -> Converted:
    """A day with something around it; a term that is no day."""
    if is_term(text):
        return unread(f"“{text}” là thời hạn, chưa phải ngày. Ghi ngày/tháng/năm.")
    bare = bare_day(text)
    found = _date(described, bare.text, context) if bare else None
    if bare is None or found is None or found.value is None:
        return unread(reason)
    if bare.dropped:
        return found._replace(verdict=Verdict.WARNING, reason=f"Bỏ “{bare.dropped}” sau ngày.")
    shown = format_date(str(found.value))
    return found._replace(verdict=Verdict.MENDED, reason=f"“{text}” là {shown}.")


def _span(described: Field, text: str, context: ColumnContext) -> Converted | None:
    """'14-16/5/2023' under 'Thời gian' is the first day and the last; so it is of a certificate."""
    if described.name not in _SPANNED:
        return None
    try:
        first, last = parse_span(text, context.today)
    except DateTextError:
        return None
    if len(first) < 10 and not described.partial:
        return None
    reason = f"Từ {format_date(first)} đến {format_date(last)}."
    other = _SPANNED[described.name]
    value, also = (first, last) if other == "ends" else (last, first)
    return Converted(value, Verdict.MENDED, reason, {other: also})


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
        named = "; ".join(parts)[:60]
        return unread(f"Ô ghi nhiều mục ({named}). Tách thành nhiều dòng, mỗi dòng một mục.")
    if found is None:
        return unread(f"“{text[:60]}” không có trong danh mục “{described.label}”. Chọn lại.")
    return Converted(found.code, also=found.also)


def _unit(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    text = clean_line(as_text(cell))
    code, reason = read_unit(text, context.year)
    return Converted(code) if code else unread(reason)


def _flag(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    flag = cell if isinstance(cell, bool) else read_flag(clean_line(as_text(cell)))
    if flag is None:
        return unread(f"“{as_text(cell)[:40]}” không rõ là có hay không. Ghi x, hoặc để trống.")
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
    Kind.DECIMAL: _number,
    Kind.PERCENT: _number,
    Kind.MONEY: _money,
    Kind.DATE: _date,
    Kind.DATES: _dates,
    Kind.ROWS: _rows,
    Kind.CHOICE: _choice,
    Kind.ADMIN_UNIT: _unit,
    Kind.BOOL: _flag,
    Kind.PHONE: read_phone,
    Kind.TAX_CODE: read_tax_code,
    Kind.PERSONAL_ID: read_personal_id,
}
