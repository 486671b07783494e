"""Numbers and addresses by which people are reached and known, as lists write them."""

import re
from decimal import Decimal

from nsuat_desktop.records.checks import bare_digits, canonical_value
from nsuat_desktop.records.description import Field
from nsuat_desktop.records.tax_code import checksum_holds, restored_leading_zero
from nsuat_desktop.spreadsheets.converted import (
    ColumnContext,
    Converted,
    Verdict,
    as_text,
    unread,
)
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.phones import phones_in, without_extension
from nsuat_desktop.text.normalise import clean_line

_NAMED_CODE = re.compile(r"(?:'|mst|mã số thuế|[:.\s])*([0-9][0-9 ./-]*)", re.IGNORECASE)
_SHORTENED = re.compile(r"[0-9][.,][0-9]+E\+?[0-9]{1,2}", re.IGNORECASE)
"""What Excel makes of a long number in a narrow column, where it was kept as text."""
BETWEEN_ADDRESSES = re.compile(r"[\s;,/]+")


def read_tax_code(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    """Its digits; a wrong check digit is worth a look, no more."""
    text = clean_line(as_text(cell))
    digits = bare_digits(text)
    if context.exact:
        return Converted(digits)
    if _SHORTENED.fullmatch(text):
        digits = format(Decimal(text.replace(",", ".")).normalize(), "f")
        if not (restored_leading_zero(digits) or checksum_holds(digits)):
            return unread(f"Excel đã ghi tắt mã số thuế thành {text}. Ghi lại đủ các chữ số.")
    if not digits.isdigit() and (named := _NAMED_CODE.fullmatch(text)):
        digits = bare_digits(named[1].replace("/", ""))
    if not checksum_holds(digits) and (restored := restored_leading_zero(digits)):
        return Converted(restored, Verdict.MENDED, "Thêm số 0 ở đầu mà Excel làm mất.")
    if not isinstance(cell, str) and len(digits) in (9, 11, 12) and digits.isdigit():
        # A number cannot begin with the zero that a code of 12 digits always has.
        digits = f"0{digits}"
        if checksum_holds(digits):
            return Converted(digits, Verdict.MENDED, "Thêm số 0 ở đầu mà Excel làm mất.")
    if digits.isdigit() and len(digits) in (10, 13) and not checksum_holds(digits):
        reason = "Mã số thuế sai số kiểm tra. Xem lại với giấy đăng ký, hoặc giữ và ghi lý do."
        return Converted(digits, Verdict.WARNING, reason)
    if digits != text:
        return Converted(digits, Verdict.MENDED, "Bỏ dấu cách, dấu chấm trong mã số thuế.")
    return Converted(digits)


def read_phone(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    """The first number that is one; the others are named so that they are not lost unseen."""
    text, extension = without_extension(clean_line(as_text(cell)))

    def is_good(digits: str) -> str | None:
        value, refusal = canonical_value(described, digits, context.today)
        return value if refusal is None and isinstance(value, str) else None

    good, left = phones_in(text, is_good, is_number=isinstance(cell, int | float))
    if not good:
        return Converted(text)  # refused by the check, with its reason
    if others := ", ".join([*good[1:], *left]):
        return Converted(good[0], Verdict.WARNING, f"Ô có nhiều số; lấy số đầu, bỏ {others}.")
    if extension:
        return Converted(good[0], Verdict.WARNING, f"Bỏ “{extension}” sau số điện thoại.")
    if good[0] != text:
        return Converted(good[0], Verdict.MENDED, "Viết lại số điện thoại.")
    return Converted(good[0])


def read_email(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    """The first address that is one; the others are named so that they are not lost unseen."""
    text = clean_line(as_text(cell))
    parts = [part for part in BETWEEN_ADDRESSES.split(text) if part]
    good = [part for part in parts if canonical_value(described, part, context.today)[1] is None]
    left = [part for part in parts if part not in good and any(map(str.isdigit, part))]
    if good and left:
        others = ", ".join([*good[1:], *left])
        return Converted(good[0], Verdict.WARNING, f"Lấy địa chỉ {good[0]}, bỏ {others}.")
    if len(good) > 1:
        others = ", ".join(good[1:])
        return Converted(
            good[0], Verdict.WARNING, f"Ô có nhiều địa chỉ; lấy địa chỉ đầu, bỏ {others}."
        )
    return Converted(good[0] if good else text)


def read_personal_id(described: Field, cell: Cell, context: ColumnContext) -> Converted:
    """Its digits, with the zero that a number lost."""
    text = clean_line(as_text(cell))
    digits = bare_digits(text)
    if not isinstance(cell, str) and len(digits) == 11:
        return Converted(f"0{digits}", Verdict.MENDED, "Thêm số 0 ở đầu mà Excel làm mất.")
    return Converted(digits)
