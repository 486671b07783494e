"""Columns of a list, made from the description of its kind of record."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from nsuat_desktop.records.description import Computed, Description, Field, Kind
from nsuat_desktop.text.dates import format_date
from nsuat_desktop.text.masking import mask_identifier, mask_phone
from nsuat_desktop.text.numbers import format_decimal, format_integer
from ui.common.chips import Tone
from ui.common.page_model import Column, Row
from ui.common.translation import shown, tr

_WIDTHS = {
    Kind.INT: 90,
    Kind.MONEY: 130,
    Kind.DECIMAL: 90,
    Kind.PERCENT: 90,
    Kind.DATE: 104,
    Kind.BOOL: 110,
    Kind.PHONE: 120,
    Kind.TAX_CODE: 114,
    Kind.PERSONAL_ID: 130,
    Kind.ADMIN_UNIT: 132,
    Kind.CHOICE: 116,
    Kind.LINK: 200,
    Kind.ROWS: 240,
    Kind.DATES: 180,
    Kind.STEPS: 240,
}
_RIGHT = (Kind.INT, Kind.MONEY, Kind.DECIMAL, Kind.PERCENT, Kind.TAX_CODE)
_UNSORTED = (Kind.ROWS, Kind.DATES, Kind.STEPS)

_TONES = {
    "Còn hạn": Tone.GOOD,
    "Hết hạn": Tone.BAD,
    "Đã thu hồi": Tone.BAD,
    "Bị đình chỉ": Tone.BAD,
    "Chưa hiệu lực": Tone.NEUTRAL,
    "Đã áp dụng": Tone.GOOD,
    "Được chứng nhận": Tone.GOOD,
    "Đang triển khai": Tone.PRIMARY,
    "Dừng hỗ trợ": Tone.WARN,
    "Đăng ký": Tone.NEUTRAL,
    "Được chọn": Tone.NEUTRAL,
    "Đã chốt": Tone.PRIMARY,
    "Đã ký": Tone.GOOD,
    "Đã gửi": Tone.GOOD,
    "Đã nhận": Tone.GOOD,
    "Bị trả lại": Tone.BAD,
}
STATES = ("validity", "state")
"""Computed fields that tell a state, shown as a pill."""


def columns_of(description: Description) -> list[Column]:
    """The columns of the list first, then every other field for the column chooser."""
    named = {field.name: field for field in description.fields}
    computed = {each.name: each for each in description.computed}
    made = []
    for at, name in enumerate(_in_order(description.list_columns)):
        if name in computed:
            made.append(_computed_column(computed[name]))
        else:
            made.append(_field_column(named[name], stretch=at == 0, shown_first=True))
    for field in description.fields:
        if field.name not in description.list_columns:
            made.append(_field_column(field, stretch=False, shown_first=False))
    return made


def _in_order(names: Sequence[str]) -> list[str]:
    """A state is what a list is read for: it stands third, in sight beside an open form too."""
    states = [name for name in names if name in STATES]
    others = [name for name in names if name not in STATES]
    return [*others[:2], *states, *others[2:]]


def _field_column(field: Field, *, stretch: bool, shown_first: bool) -> Column:
    return Column(
        field.name,
        shown(field.label),
        _text_of(field),
        width=max(_WIDTHS.get(field.kind, 150), 240 if stretch else 0),
        right=field.kind in _RIGHT,
        stretch=stretch,
        sortable=field.kind not in _UNSORTED,
        shown=shown_first,
    )


def _computed_column(computed: Computed) -> Column:
    def text(row: Row) -> str:
        return shown(row.labels.get(computed.name, ""))

    def tone(row: Row) -> Tone | None:
        return state_tone(row.labels.get(computed.name, ""))

    is_state = computed.name in STATES
    return Column(
        computed.name,
        shown(computed.label),
        text,
        width=128 if is_state else 72,
        tone=tone if is_state else None,
    )


def state_tone(text: str) -> Tone:
    """What a computed state means; days that are left are soon to run out."""
    return _TONES.get(text, Tone.WARN if text.startswith("Còn ") else Tone.NEUTRAL)


def _text_of(field: Field) -> Callable[[Row], str]:
    def text(row: Row) -> str:
        return cell_text(field, row)

    return text


def cell_text(field: Field, row: Row) -> str:
    """A value as a list shows it: short, and masked when it is personal."""
    value = row.values.get(field.name)
    if value is None:
        return ""
    if field.kind is Kind.BOOL:
        return tr("Có") if value else ""
    if field.kind is Kind.ADMIN_UNIT:
        from nsuat_desktop.offices.units import has_unit, unit

        return unit(str(value)).name if has_unit(str(value)) else str(value)
    if field.name in row.labels:
        return row.labels[field.name]
    if field.kind is Kind.DATE:
        return format_date(str(value))
    if field.kind is Kind.TAX_CODE:
        return tax_code_text(str(value))
    if field.personal:
        return mask_phone(str(value)) if field.kind is Kind.PHONE else mask_identifier(str(value))
    if isinstance(value, int) and (field.kind is Kind.MONEY or not _is_year(field)):
        return format_integer(value)
    if field.kind in _UNSORTED:
        from nsuat_desktop.records.history import text_of

        return text_of(field, value, row.labels)
    if field.kind in (Kind.DECIMAL, Kind.PERCENT):
        return format_decimal(Decimal(str(value)))
    return str(value)


def _is_year(field: Field) -> bool:
    return field.name == "year" or field.name.endswith("_year")


def tax_code_text(code: str) -> str:
    """'0601 118 236'; a 12-digit code is somebody's identity number and comes out masked."""
    if len(code) == 12:
        return mask_identifier(code)
    main = f"{code[:4]} {code[4:7]} {code[7:10]}"
    return f"{main}-{code[10:]}" if code[10:] else main
