"""Numbers as written in Vietnam: '.' between thousands, ',' before decimals; money in đồng."""

import re
from decimal import ROUND_HALF_UP, Decimal

from nsuat_desktop.errors import AppError

_MAX_LENGTH = 40
_SPACES = re.compile(r"[\s\u00a0\u202f]+")
_VIETNAMESE = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?")
_ENGLISH_GROUPS = re.compile(
    r"[0-9]{1,3}(?:,[0-9]{3}){2,}(?:\.[0-9]+)?|[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+"
)
_POINT = re.compile(r"[0-9]+\.[0-9]+")
_MONEY_PART = re.compile(r"([0-9][0-9.,]*)([^\W\d]*)")
_MONEY_UNITS = {
    "": 1, "đ": 1, "đồng": 1, "dong": 1, "d": 1, "vnd": 1, "vnđ": 1,
    "nghìn": 10**3, "ngàn": 10**3, "nghin": 10**3, "ngan": 10**3, "k": 10**3,
    "triệu": 10**6, "trieu": 10**6, "tr": 10**6,
    "tỷ": 10**9, "tỉ": 10**9, "ty": 10**9, "ti": 10**9,
}  # fmt: skip
_CURRENCY = re.compile(r"(?<=[^\W_])(đồng|dong|vnđ|vnd|đ|₫)$|₫$")
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


class NumberTextError(AppError, ValueError):
    """The text is no number; the message says what is wrong with it."""


def parse_decimal(text: str) -> Decimal:
    """'1.234.567,5' and, where it can mean nothing else, '1234567.5' or '1,234,567.5'.

    '1.234' is one thousand two hundred and thirty-four: the point separates thousands.
    """
    compact = _SPACES.sub("", text).replace("−", "-")
    if not compact:
        raise NumberTextError("Chưa có số. Hãy gõ một số, ví dụ 1.250 hoặc 7,5.")
    if len(compact) > _MAX_LENGTH:
        raise NumberTextError("Số quá dài. Hãy kiểm tra lại số đã nhập.")
    sign, digits = ("-", compact[1:]) if compact[0] == "-" else ("", compact.removeprefix("+"))
    below_one = digits.startswith("0.")  # '0.500' cannot be thousands
    if _VIETNAMESE.fullmatch(digits) and not below_one:
        return Decimal(sign + digits.replace(".", "").replace(",", "."))
    if _ENGLISH_GROUPS.fullmatch(digits):
        return Decimal(sign + digits.replace(",", ""))
    if _POINT.fullmatch(digits):
        return Decimal(sign + digits)
    raise NumberTextError(
        f"“{_brief(text)}” không phải là số. Dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ: "
        "1.250 hoặc 7,5."
    )


def parse_integer(text: str) -> int:
    """Whole number, as `parse_decimal`; '12,0' is accepted, '12,5' is not."""
    number = parse_decimal(text)
    if number != number.to_integral_value():
        raise NumberTextError(f"“{_brief(text)}” có phần lẻ. Ở đây cần một số nguyên.")
    return int(number)


def parse_percent(text: str) -> Decimal:
    """'7,5%' or '7,5' as Decimal('7.5')."""
    return parse_decimal(text.strip().removesuffix("%"))


def parse_money(text: str) -> int:
    """Money in đồng: '42.000.000 đ', '42 triệu', '1,5 tỷ', '2 tỷ 500 triệu'."""
    compact = _SPACES.sub("", text).lower()
    sign = -1 if compact.startswith(("-", "−")) else 1
    rest = _CURRENCY.sub("", compact.lstrip("-−+"))
    parts = list(_MONEY_PART.finditer(rest))
    if not parts or "".join(part.group() for part in parts) != rest:
        raise NumberTextError(_no_money(text))
    total, last_unit = Decimal(0), None
    for part in parts:
        unit = _MONEY_UNITS.get(part[2])
        # '2 tỷ 5' means 2,5 tỷ when spoken, so a bare number after a unit is asked again.
        misplaced = last_unit is not None and (not part[2] or (unit or 0) >= last_unit)
        if unit is None or misplaced:
            raise NumberTextError(_no_money(text))
        total += parse_decimal(part[1]) * unit
        last_unit = unit
    if total != total.to_integral_value():
        raise NumberTextError(f"“{_brief(text)}” lẻ dưới một đồng. Hãy nhập số tiền tròn đồng.")
    return sign * int(total)


def format_integer(number: int) -> str:
    """1284 -> '1.284'."""
    return f"{number:,}".replace(",", ".")


def format_decimal(number: Decimal | float, places: int | None = None) -> str:
    """Decimal('7.17') -> '7,17'; with `places`, rounded half up. Floats need `places`."""
    exact = Decimal(str(number)) if isinstance(number, float) else Decimal(number)
    if places is not None:
        exact = exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    if exact == 0:
        exact = abs(exact)
    return f"{exact:,f}".translate({ord(","): ".", ord("."): ","})


def format_percent(value: Decimal | float, places: int = 1) -> str:
    """53.94 -> '53,9%'. The value is in percent already."""
    return f"{format_decimal(value, places)}%"


def format_money(dong: int) -> str:
    """42000000 -> '42.000.000'; the unit stands in the heading."""
    return format_integer(dong)


def count_text(count: int) -> str:
    """Count in prose: '05' below ten, as offices write."""
    return f"{count:02d}" if 0 < count < 10 else format_integer(count)


def roman(number: int) -> str:
    """Roman numeral of 1 to 3999, for annexes and parts."""
    if not 1 <= number <= 3999:
        raise ValueError(f"no Roman numeral for {number}")
    text = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        text += letters * times
    return text


def amount_in_words(dong: int) -> str:
    """Money in words: 42000000 -> 'Bốn mươi hai triệu đồng'."""
    words = ("âm " if dong < 0 else "") + _in_words(abs(dong))
    return f"{words[0].upper()}{words[1:]} đồng"


def _in_words(number: int) -> str:
    """Three digits at a time: num2words drops the 'không trăm' inside larger numbers."""
    billions, rest = divmod(number, 10**9)
    words = [f"{_in_words(billions)} tỷ"] if billions else []
    groups = ((rest // 10**6, " triệu"), (rest // 1000 % 1000, " nghìn"), (rest % 1000, ""))
    for value, name in groups:
        if value:
            words.append(_group_in_words(value, bool(words)) + name)
    return " ".join(words) or _group_in_words(0, False)


def _group_in_words(value: int, follows: bool) -> str:
    from num2words import num2words

    missing = ("không trăm lẻ " if value < 10 else "không trăm ") if value < 100 else ""
    return (missing if follows else "") + str(num2words(value, lang="vi"))


def _no_money(text: str) -> str:
    return f"“{_brief(text)}” không phải là số tiền. Hãy gõ như 42.000.000, 42 triệu hoặc 1,5 tỷ."


def _brief(text: str) -> str:
    shown = text.strip()
    return shown if len(shown) <= _MAX_LENGTH else shown[:_MAX_LENGTH] + "…"
