"""What a cell of a column of numbers or of money says."""

import re
from collections.abc import Iterable
from datetime import date, time
from decimal import ROUND_HALF_UP, Decimal

from nsuat_desktop.records.description import Field, Kind
from nsuat_desktop.spreadsheets.converted import (
    ColumnContext,
    Converted,
    Verdict,
    as_text,
    unread,
)
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.numbers import (
    NumberStyle,
    is_ambiguous,
    leading_number,
    plain_number,
    read_number,
)
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line
from nsuat_desktop.text.numbers import NumberTextError, format_integer, parse_money

_ROUND = ",000"
"""Nobody writes decimals that are all zero: '30,000' are thirty thousand."""
_AMOUNT_UNIT = re.compile(r"(nghìn|ngàn|triệu|trieu|tr|tỷ|tỉ|ty|đồng|đ|vnđ|vnd)\.?", re.IGNORECASE)
_DOTTED_UNIT = re.compile(r"\btr\.\s*đ(?:ồng)?\b", re.IGNORECASE)
_GROUPS = re.compile(r"(?:lớp|đoàn|đơn vị|doanh nghiệp|dn|hộ|htx|xã|nhóm)\b", re.IGNORECASE)
_MULTIPLIED = re.compile(
    r"([0-9][0-9.,]*)\s*(k|nghìn|ngàn|triệu|tr|tỷ|tỉ|chục|trăm|vạn|tá)\b", re.IGNORECASE
)
_MULTIPLIERS = {"k": 10**3, "nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tr": 10**6}
"""Words behind a number -> by what they multiply; the others are to be written out."""
_HOURS = "hours"
_LESSONS, _BOTH = "tiết", "giờ, tiết"
_LESSON_MINUTES = 45
_IN_LESSONS = re.compile(r"\btiết\b")
_IN_HOURS = re.compile(r"(?:\bgiờ|[0-9]\s*h)\b")
_COUNTED_OTHERWISE = {
    "hours": re.compile(r"(?:ngày|buổi|tuần|tháng|phút|đợt)\b", re.IGNORECASE),
    "staff": _GROUPS,
    "learners": _GROUPS,
    "participants": _GROUPS,
}
"""Fields -> how the words begin that say that a number counts something else."""


def counted_in(header: str) -> str:
    """What a header counts hours in: 'tiết', 'giờ, tiết' where it names both, else ''."""
    words = fold(header).replace("chi tiet", "").split()
    if "tiet" not in words:
        return ""
    return _BOTH if "gio" in words else _LESSONS


def may_be_fractions(cells: Iterable[Cell], kind: Kind) -> bool:
    """Whether a bare 0.5 may be 50%: others are written '100%', or none is greater than 1."""
    bare = []
    for cell in cells:
        if isinstance(cell, str):
            if cell.rstrip().endswith("%"):
                return True
        elif isinstance(cell, int | float):
            bare.append(abs(cell))
    return kind is Kind.PERCENT and bool(bare) and max(bare) <= 1


def read_figure(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    """A number of any kind but money."""
    found = _figure(described, cell, context)
    if described.name == _HOURS and found.value is not None:
        return _of_lessons(found, as_text(cell).lower(), context)
    if context.as_fraction and found.value is not None and not as_text(cell).rstrip().endswith("%"):
        number = Decimal(str(found.value))
        if number and abs(number) <= 1:
            shown, more = _with_comma(number), _with_comma(number * 100)
            reason = f"“{shown}” có thể là {shown}% hoặc {more}% nên không ghi. Ghi rõ “{more}%”."
            return Converted(None, Verdict.WARNING, reason)
    return found


def _of_lessons(found: Converted, text: str, context: ColumnContext) -> Converted:
    """Hours that are counted in lessons, by the word in the cell, else by the header."""
    if _IN_HOURS.search(text) and not _IN_LESSONS.search(text):
        return found
    if _IN_LESSONS.search(text) or context.hours_in == _LESSONS:
        lessons = Decimal(str(found.value))
        hours = (lessons * _LESSON_MINUTES / 60).normalize()
        reason = (
            f"{_with_comma(lessons)} tiết, mỗi tiết {_LESSON_MINUTES} phút, "
            f"là {_with_comma(hours)} giờ. Xem lại."
        )
        return Converted(format(hours, "f"), Verdict.WARNING, reason)
    if context.hours_in == _BOTH:
        reason = f"Cột ghi cả giờ và tiết; hiểu là giờ. Nếu là tiết, ghi “{text} tiết”."
        return found._replace(verdict=Verdict.WARNING, reason=reason)
    return found


def _with_comma(number: Decimal) -> str:
    return format(number.normalize(), "f").replace(".", ",")


def _figure(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    if isinstance(cell, bool | date | time):
        return unread(f"“{as_text(cell)}” không phải là số. Ghi lại số.")
    if isinstance(cell, int | float):
        return _as_number(described, Decimal(str(cell)))
    text = plain_number(clean_line(cell or "")).removesuffix("%").strip()
    digits = leading_number(text)
    if _MULTIPLIED.match(text):
        return _multiplied(described, text, context)
    try:
        number = read_number(text, context.style)
    except NumberTextError as error:
        return _number_with_unit(described, text, digits, context) or unread(str(error))
    return _as_number(described, number, text, context)


def _multiplied(described: Field, text: str, context: ColumnContext) -> Converted:
    """'2,5K', '3 nghìn lượt': so many thousands or millions."""
    found = _MULTIPLIED.match(text)
    assert found is not None
    word = found[2].lower()
    style = context.style if context.style is not NumberStyle.UNSURE else NumberStyle.VIETNAMESE
    try:
        number = read_number(found[1].strip(), style) * _MULTIPLIERS[word]
    except (NumberTextError, KeyError):
        return unread(f"“{text[:40]}” không phải là số. Ghi đủ các chữ số.")
    read = _as_number(described, number)
    if read.value is None:
        return read
    shown = format_integer(int(number))
    return Converted(read.value, Verdict.MENDED, f"“{text[:40]}” là {shown}.")


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
    if described.name in _COUNTED_OTHERWISE and _COUNTED_OTHERWISE[described.name].match(words[1]):
        reason = f"“{text[:40]}” không tính bằng {described.unit or 'giờ'} nên không ghi. Xem lại."
        return Converted(None, Verdict.WARNING, reason)
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


def read_money(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    """An amount in đồng, whatever the column counts in."""
    if context.currency and cell is not None:
        return Converted(
            None,
            Verdict.WARNING,
            f"Số tiền ghi bằng {context.currency} nên không nhập. Đổi ra đồng rồi ghi lại.",
        )
    found = _amount(described, cell, context)
    if context.is_unit_doubtful and found.value and found.verdict is Verdict.FINE:
        reason = "Không thấy đơn vị tính nên hiểu là đồng. Nếu không phải, ghi đơn vị vào tên cột."
        return found._replace(verdict=Verdict.WARNING, reason=reason)
    return found


def _amount(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    if isinstance(cell, bool | date | time):
        return unread(f"“{as_text(cell)}” không phải là số tiền. Ghi lại.")
    if isinstance(cell, int | float):
        return _in_dong(Decimal(str(cell)) * context.factor, is_counted=context.factor > 1)
    text = plain_number(clean_line(cell or ""))
    try:
        if _AMOUNT_UNIT.search(text):
            text = _DOTTED_UNIT.sub("triệu", text)
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


def _in_dong(amount: Decimal, *, is_counted: bool = False) -> Converted:
    """A whole number of đồng; what a spreadsheet counted in millions is rounded to one."""
    is_whole = amount.is_finite() and amount == amount.to_integral_value()
    if is_counted and amount.is_finite() and not is_whole and abs(amount) >= 1:
        whole = amount.to_integral_value(ROUND_HALF_UP)
        return Converted(int(whole), Verdict.MENDED, "Làm tròn đến đồng.")
    if not is_whole:
        return unread("Số tiền lẻ dưới một đồng. Xem lại số và đơn vị tính ở đầu cột.")
    return Converted(int(amount))
