"""Checks and canonical forms that hold for a kind of field wherever a record is made."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from functools import cache

from nsuat_desktop.records.description import (
    Description,
    Field,
    Kind,
    Plain,
    Problem,
    Values,
    field_choices,
)
from nsuat_desktop.text.dates import first_day
from nsuat_desktop.text.normalise import are_clean_lines, clean_line, clean_note

EARLIEST = date(1900, 1, 1)
FURTHEST_AHEAD = timedelta(days=366 * 20)
LARGEST_INTEGER = 10**15
"""đồng; a thousand times a province's product, and exact in every spreadsheet."""
MOST_ROWS = 200
MOST_CODES_TOLD = 20

NOTES = Field("notes", "Ghi chú", Kind.NOTE, max_length=10_000)
"""What every kind of record may carry beside its own fields."""

_PARTIAL = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_PHONE = re.compile(r"0[35789][0-9]{8}|02[0-9]{9}|1[89]00[0-9]{4,6}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_BETWEEN_DIGITS = re.compile(r"[\s.-]")
_BETWEEN_PHONE_DIGITS = re.compile(r"[\s.()-]")
_CODE = re.compile(r"[\w./&-]+(?: [\w./&-]+)*")
_LINES: Mapping[Kind, re.Pattern[str] | None] = {
    Kind.TEXT: None,
    Kind.NOTE: None,
    Kind.CODE: _CODE,
    Kind.PHONE: _PHONE,
    Kind.EMAIL: _EMAIL,
}
"""Kinds kept as lines of text, with the form of those that have one."""
_SHORTEST_LIMIT = {Kind.NOTE: 2000}
"""Characters that a field of a kind holds in any case."""


class _RefusedError(Exception):
    """A value that cannot be taken; the text is the Vietnamese reason."""


def canonical_values(
    description: Description, raw: Values, today: date, *, new: bool = True
) -> tuple[dict[str, Plain], list[Problem]]:
    """Bring the values of a draft into their stored form and list what cannot be taken.

    Texts come out in NFC, trimmed, with look-alike letters mended; empty values are left out, so
    that the same content always has the same form (and the same hash). Defaults are for `new`
    records only: what was cleared in an existing one stays cleared.
    """
    return _canonical_fields((*description.fields, NOTES), raw, today, new)


def completed_values(
    description: Description, canonical: Values, *, new: bool = True
) -> tuple[dict[str, Plain], list[Problem]]:
    """The same for values that are in their stored form already."""
    asked = _asked(description)
    if new and not asked.defaults.keys() <= canonical.keys():
        canonical = {**asked.defaults, **canonical}
    values: dict[str, Plain] = {
        name: value
        for name, value in canonical.items()
        if value is not None and name in asked.names
    }
    return values, [_missing(each) for each in asked.required if each.name not in values]


@dataclass(frozen=True)
class _Asked:
    """What is asked of every record of a kind: `names` of all it may hold."""

    names: frozenset[str]
    defaults: Mapping[str, Plain]
    required: tuple[Field, ...]


@cache
def _asked(description: Description) -> _Asked:
    fields = description.fields
    return _Asked(
        frozenset(each.name for each in (*fields, NOTES)),
        {each.name: each.default for each in fields if each.default is not None},
        tuple(each for each in fields if each.required),
    )


def _missing(described: Field) -> Problem:
    return Problem(described.name, f"Cần ghi “{described.label}”.")


def canonical_value(described: Field, value: Plain, today: date) -> tuple[Plain, str | None]:
    """The stored form of one value, or None with the reason why it cannot be taken."""
    try:
        return _canonical(described, value, today), None
    except _RefusedError as refusal:
        return None, str(refusal)


def is_kept_as_line(kind: Kind) -> bool:
    """Whether values of a kind are lines of text, of which `are_stored_lines` knows."""
    return kind in _LINES


def are_stored_lines(described: Field, texts: Sequence[str]) -> bool:
    """Whether a field of lines would keep each of some texts as it is; False where it is unsure."""
    if described.kind not in _LINES or not are_clean_lines(texts):
        return False
    limit = max(described.max_length, _SHORTEST_LIMIT.get(described.kind, 0))
    pattern = _LINES[described.kind]
    return max(map(len, texts), default=0) <= limit and (
        pattern is None or all(map(pattern.fullmatch, texts))
    )


def _canonical_fields(
    fields: Iterable[Field], raw: Values, today: date, with_defaults: bool = True
) -> tuple[dict[str, Plain], list[Problem]]:
    fields = tuple(fields)
    names = {each.name for each in fields}
    values: dict[str, Plain] = {}
    problems = [
        Problem(name, f"Không có trường “{name[:40]}”. Bỏ trường này.")
        for name in raw
        if name not in names
    ]
    for each in fields:
        try:
            default = each.default if with_defaults else None
            value = _canonical(each, raw.get(each.name, default), today)
        except _RefusedError as refusal:
            problems.append(Problem(each.name, str(refusal)))
            continue
        if value is not None:
            values[each.name] = value
        elif each.required:
            problems.append(_missing(each))
    return values, problems


def _canonical(described: Field, value: Plain, today: date) -> Plain:
    if not value and (value is None or value in ("", [], {})):
        return None
    return _READERS[described.kind](described, value, today)


def _text(described: Field, value: Plain, today: date) -> Plain:
    return _bounded(described, clean_line(_string(described, value)))


def _note(described: Field, value: Plain, today: date) -> Plain:
    limit = max(described.max_length, _SHORTEST_LIMIT[Kind.NOTE])
    return _bounded(described, clean_note(_string(described, value)), limit)


def _string(described: Field, value: Plain) -> str:
    if not isinstance(value, str):
        raise _RefusedError(f"“{described.label}” phải là chữ.")
    if len(value) > 100_000:
        raise _RefusedError(
            f"“{described.label}” dài hơn 100.000 ký tự, quá mức nhận được. Rút ngắn lại."
        )
    return value


def _bounded(described: Field, text: str, limit: int | None = None) -> str | None:
    limit = limit or described.max_length
    if len(text) > limit:
        raise _RefusedError(
            f"“{described.label}” dài {len(text)} ký tự; tối đa {limit}. Rút ngắn lại."
        )
    return text or None


def _code(described: Field, value: Plain, today: date) -> Plain:
    text = _bounded(described, clean_line(_string(described, value)))
    if text and not _CODE.fullmatch(text):
        raise _RefusedError(f"“{described.label}” chỉ gồm chữ, số và dấu . / & -.")
    return text


def _integer(described: Field, value: Plain, today: date) -> Plain:
    if isinstance(value, bool) or not isinstance(value, int):
        raise _RefusedError(f"“{described.label}” phải là số nguyên.")
    if abs(value) > LARGEST_INTEGER:
        raise _RefusedError(f"“{described.label}” lớn quá mức hợp lý. Kiểm tra lại đơn vị tính.")
    if value < 0 and not described.below_zero:
        raise _RefusedError("Số này không thể âm. Ghi lại.")
    return value


def _decimal(described: Field, value: Plain, today: date) -> Plain:
    if isinstance(value, bool) or not isinstance(value, int | str | float):
        raise _RefusedError(f"“{described.label}” phải là số, ví dụ 7.25.")
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        raise _RefusedError(f"“{described.label}” phải là số, ví dụ 7.25.") from None
    exponent = number.as_tuple().exponent
    if not number.is_finite() or abs(number) > LARGEST_INTEGER or not isinstance(exponent, int):
        raise _RefusedError(f"“{described.label}” không phải là số hợp lý. Ghi lại.")
    if exponent < -8:
        raise _RefusedError(f"“{described.label}” có quá 8 chữ số thập phân. Làm tròn lại.")
    plain = format(number.normalize(), "f")
    return "0" if plain in ("-0", "0") else plain


def _date(described: Field, value: Plain, today: date) -> Plain:
    text = clean_line(_string(described, value))
    wanted = "YYYY, YYYY-MM hoặc YYYY-MM-DD" if described.partial else "YYYY-MM-DD"
    if not _PARTIAL.fullmatch(text) or (not described.partial and len(text) != 10):
        raise _RefusedError(
            f"“{described.label}”: ngày “{text[:20]}” không đọc được. Ghi theo {wanted}."
        )
    try:
        day = first_day(text)
    except ValueError:
        raise _RefusedError(f"“{described.label}”: không có ngày {text}. Ghi lại.") from None
    if day < EARLIEST:
        raise _RefusedError(f"“{described.label}”: năm {day.year} sớm hơn năm 1900. Ghi lại.")
    if day > today + FURTHEST_AHEAD:
        raise _RefusedError(f"“{described.label}”: năm {day.year} xa quá mức hợp lý. Ghi lại.")
    return text


def _choice(described: Field, value: Plain, today: date) -> Plain:
    if not isinstance(value, str) or value not in _codes(described):
        codes = [each.code for each in field_choices(described)]
        known = ", ".join(codes) if len(codes) <= MOST_CODES_TOLD else "xem danh mục"
        raise _RefusedError(
            f"“{described.label}”: không có “{str(value)[:40]}” ({known}). Chọn lại."
        )
    return value


def _codes(described: Field) -> frozenset[Plain]:
    return frozenset(each.code for each in field_choices(described))


def _identifier(described: Field, value: Plain, today: date) -> Plain:
    if not isinstance(value, str):
        raise _RefusedError(f"“{described.label}” phải là mã của một bản ghi.")
    return value


def _admin_unit(described: Field, value: Plain, today: date) -> Plain:
    from nsuat_desktop.offices.units import has_unit

    if not isinstance(value, str) or not has_unit(value):
        raise _RefusedError(
            f"“{described.label}”: không có đơn vị hành chính này. Chọn trong danh sách."
        )
    return value


def _bool(described: Field, value: Plain, today: date) -> Plain:
    if not isinstance(value, bool):
        raise _RefusedError(f"“{described.label}” chỉ nhận có hoặc không (true, false).")
    return value


def _phone(described: Field, value: Plain, today: date) -> Plain:
    digits = _BETWEEN_PHONE_DIGITS.sub("", clean_line(_string(described, value)))
    if digits.startswith("+84"):
        digits = "0" + digits[3:]
    if not _PHONE.fullmatch(digits):
        raise _RefusedError(
            f"“{described.label}” không đúng. Số di động có 10 chữ số (ví dụ 0912345678), "
            "số cố định có 11 chữ số (ví dụ 02283871245)."
        )
    return digits


def _email(described: Field, value: Plain, today: date) -> Plain:
    text = _bounded(described, clean_line(_string(described, value)))
    if text and not _EMAIL.fullmatch(text):
        raise _RefusedError(f"“{described.label}” không đúng, ví dụ đúng: ten@tinh.gov.vn.")
    return text


def bare_digits(text: str) -> str:
    """A number without the spaces, dots and dashes that people set between its digits."""
    return text if text.isdecimal() else _BETWEEN_DIGITS.sub("", text)


def _tax_code(described: Field, value: Plain, today: date) -> Plain:
    digits = bare_digits(clean_line(_string(described, value)))
    if not (digits.isascii() and digits.isdecimal()) or len(digits) not in (10, 12, 13):
        raise _RefusedError(
            "Mã số thuế phải có 10, 12 hoặc 13 chữ số. Xem lại trên giấy đăng ký "
            "(Excel thường làm mất số 0 ở đầu)."
        )
    return digits


def _personal_id(described: Field, value: Plain, today: date) -> Plain:
    digits = bare_digits(clean_line(_string(described, value)))
    if not re.fullmatch(r"0[0-9]{11}", digits):
        raise _RefusedError("Số định danh gồm 12 chữ số và bắt đầu bằng 0. Xem lại trên thẻ.")
    return digits


def _rows(described: Field, value: Plain, today: date) -> Plain:
    if not isinstance(value, list) or len(value) > MOST_ROWS:
        raise _RefusedError(f"“{described.label}” phải là danh sách, tối đa {MOST_ROWS} dòng.")
    rows: list[Plain] = []
    for number, row in enumerate(value, start=1):
        if not isinstance(row, dict):
            raise _RefusedError(f"“{described.label}”, dòng {number}: cần các trường có tên.")
        values, problems = _canonical_fields(described.fields, row, today)
        if problems:
            raise _RefusedError(f"“{described.label}”, dòng {number}: {problems[0].message}")
        rows.append(dict(values))
    return rows


def _dates(described: Field, value: Plain, today: date) -> Plain:
    if not isinstance(value, list) or len(value) > MOST_ROWS:
        raise _RefusedError(f"“{described.label}” phải là danh sách ngày.")
    days = {str(_date(described, day, today)) for day in value if day not in (None, "")}
    return [*sorted(days)] or None


def _steps(described: Field, value: Plain, today: date) -> Plain:
    if not isinstance(value, dict):
        raise _RefusedError(f"“{described.label}” phải gồm tên mốc và ngày.")
    unknown = set(value) - {each.code for each in described.choices}
    if unknown:
        raise _RefusedError(f"“{described.label}”: không có mốc “{sorted(unknown)[0][:40]}”.")
    steps = {code: _date(described, day, today) for code, day in value.items() if day}
    return {each.code: steps[each.code] for each in described.choices if each.code in steps} or None


_READERS: dict[Kind, Callable[[Field, Plain, date], Plain]] = {
    Kind.TEXT: _text,
    Kind.NOTE: _note,
    Kind.CODE: _code,
    Kind.INT: _integer,
    Kind.MONEY: _integer,
    Kind.DECIMAL: _decimal,
    Kind.PERCENT: _decimal,
    Kind.DATE: _date,
    Kind.CHOICE: _choice,
    Kind.LINK: _identifier,
    Kind.BOOL: _bool,
    Kind.PHONE: _phone,
    Kind.EMAIL: _email,
    Kind.TAX_CODE: _tax_code,
    Kind.PERSONAL_ID: _personal_id,
    Kind.ADMIN_UNIT: _admin_unit,
    Kind.ROWS: _rows,
    Kind.DATES: _dates,
    Kind.STEPS: _steps,
}


def check_order(
    values: Values, earlier: str, later: str, later_name: str, earlier_name: str
) -> Iterable[Problem]:
    """A problem when `later` lies before `earlier` (partial dates get the benefit of the doubt)."""
    from nsuat_desktop.text.dates import last_day

    first, second = values.get(earlier), values.get(later)
    if isinstance(first, str) and isinstance(second, str) and last_day(second) < first_day(first):
        yield Problem(later, f"{later_name} sớm hơn {earlier_name}. Sửa một trong hai ngày.")
