"""Editors of numbers and money, written the Vietnamese way: 1.284 and 7,17."""

import re
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from nsuat_desktop.records.description import Plain
from nsuat_desktop.text.numbers import (
    NumberTextError,
    format_decimal,
    format_integer,
    parse_decimal,
    parse_integer,
    parse_money,
    parse_percent,
)
from ui.common.fields.line import LineEditor
from ui.common.translation import tr

_GROUPABLE = re.compile(r"-?[0-9.]*[0-9][0-9.]*")

_MONEY_UNITS = {"triệu đồng": 10**6, "tỷ đồng": 10**9, "nghìn đồng": 10**3}


class _GroupedEditor(LineEditor):
    """Sets the points between thousands while digits are typed; the cursor keeps its digit."""

    def on_typed(self, text: str) -> None:
        if _GROUPABLE.fullmatch(text):
            behind = len(text[self.line.cursorPosition() :].replace(".", ""))
            digits = text.replace(".", "").lstrip("-")
            sign = "-" if text.startswith("-") else ""
            grouped = sign + _grouped(digits)
            if grouped != text:
                self.line.setText(grouped)
            self.line.setCursorPosition(_place_before(grouped, behind))
        super().on_typed(text)


def _grouped(digits: str) -> str:
    head = len(digits) % 3
    parts = [digits[:head]] if head else []
    parts += [digits[at : at + 3] for at in range(head, len(digits), 3)]
    return ".".join(parts)


def _place_before(text: str, digits_behind: int) -> int:
    """Cursor position with so many digits to its right, before a point rather than behind it."""
    place = len(text)
    while digits_behind and place:
        place -= 1
        digits_behind -= text[place].isdigit()
    return place - 1 if place and text[place - 1] == "." else place


class IntegerEditor(_GroupedEditor):
    """A whole number. Years are typed and shown without points."""

    def __init__(
        self, parent: QWidget | None = None, *, unit: str = "", grouped: bool = True
    ) -> None:
        super().__init__(parent, unit=unit)
        self._is_grouped = grouped

    def read(self, text: str) -> Plain:
        return parse_integer(text)

    def shown(self, value: Any) -> str:
        return format_integer(int(value)) if self._is_grouped else str(int(value))

    def on_typed(self, text: str) -> None:
        if self._is_grouped:
            super().on_typed(text)
        else:
            self.note_change()


class MoneyEditor(_GroupedEditor):
    """Money kept in đồng. With the unit 'triệu đồng' a bare number means millions.

    'tr', 'triệu', 'tỷ' may be typed whatever the unit.
    """

    def __init__(self, parent: QWidget | None = None, *, unit: str = "đồng") -> None:
        super().__init__(parent, unit="đ" if unit in ("", "đồng") else unit)
        self._factor = _MONEY_UNITS.get(unit, 1)

    def read(self, text: str) -> Plain:
        if self._factor == 1 or re.search(r"[^\W\d_]", text):
            return parse_money(text)
        dong = parse_decimal(text) * self._factor
        if dong != dong.to_integral_value():
            raise NumberTextError(tr("Số tiền lẻ dưới một đồng. Hãy nhập số tiền tròn đồng."))
        return int(dong)

    def shown(self, value: Any) -> str:
        if self._factor == 1:
            return format_integer(int(value))
        return format_decimal((Decimal(int(value)) / self._factor).normalize())


class DecimalEditor(LineEditor):
    """A number with decimals, kept as canonical text ("7.17")."""

    def read(self, text: str) -> Plain:
        return _canonical(parse_decimal(text))

    def shown(self, value: Any) -> str:
        return format_decimal(Decimal(str(value)))


class PercentEditor(DecimalEditor):
    """A percentage: 7,5 stands for 7,5%."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, unit="%")

    def read(self, text: str) -> Plain:
        return _canonical(parse_percent(text))


def _canonical(number: Decimal) -> str:
    plain = format(number.normalize(), "f")
    return "0" if plain == "-0" else plain
