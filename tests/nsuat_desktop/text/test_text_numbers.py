from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.errors import AppError
from nsuat_desktop.text.masking import mask_identifier, mask_phone
from nsuat_desktop.text.numbers import (
    NumberTextError,
    amount_in_words,
    count_text,
    format_decimal,
    format_integer,
    format_money,
    format_percent,
    parse_decimal,
    parse_integer,
    parse_money,
    parse_percent,
    roman,
)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1.234.567,5", "1234567.5"),
        ("1234567.5", "1234567.5"),
        ("1,234,567.5", "1234567.5"),
        ("1,234,567", "1234567"),
        ("1,234.5", "1234.5"),
        ("1.234", "1234"),
        ("1,234", "1.234"),
        ("0.500", "0.5"),
        ("7.17", "7.17"),
        ("7,17", "7.17"),
        ("1 234\u00a0567", "1234567"),
        ("-5", "-5"),
        ("−5,5", "-5.5"),
        ("+5", "5"),
    ],
)
def test_decimal(typed: str, number: str) -> None:
    assert parse_decimal(typed) == Decimal(number)


@pytest.mark.parametrize("typed", ["", "abc", "12.34.567", "1,2,3", "1e5", "--5", "٣", "9" * 99])
def test_what_is_no_number_is_told(typed: str) -> None:
    with pytest.raises(NumberTextError) as told:
        parse_decimal(typed)
    assert isinstance(told.value, AppError)


def test_integer_has_no_decimals() -> None:
    assert parse_integer("1.284,0") == 1284
    with pytest.raises(NumberTextError, match="số nguyên"):
        parse_integer("12,5")


@pytest.mark.parametrize(
    ("typed", "dong"),
    [
        ("42.000.000 đ", 42_000_000),
        ("42 triệu", 42_000_000),
        ("42 triệu đồng", 42_000_000),
        ("42tr", 42_000_000),
        ("1,5 tỷ", 1_500_000_000),
        ("1,5 Tỉ đồng", 1_500_000_000),
        ("2 tỷ 500 triệu", 2_500_000_000),
        ("500 nghìn", 500_000),
        ("42000000 VNĐ", 42_000_000),
        ("42.000.000₫", 42_000_000),
        ("-42000000", -42_000_000),
        ("0", 0),
    ],
)
def test_money(typed: str, dong: int) -> None:
    assert parse_money(typed) == dong


@pytest.mark.parametrize("typed", ["", "triệu", "5 mét", "2 tỷ 5", "5 triệu 2 tỷ", "1,5 nghìn đô"])
def test_what_is_no_money_is_told(typed: str) -> None:
    with pytest.raises(NumberTextError, match="không phải là số tiền"):
        parse_money(typed)


def test_money_is_whole_dong() -> None:
    with pytest.raises(NumberTextError, match="tròn đồng"):
        parse_money("0,0005 nghìn")


@given(st.integers(-(10**15), 10**15))
def test_written_integers_are_read_back(number: int) -> None:
    assert parse_integer(format_integer(number)) == number
    assert parse_money(format_money(number)) == number


@given(st.decimals(-(10**12), 10**12, places=4))
def test_written_decimals_are_read_back(number: Decimal) -> None:
    assert parse_decimal(format_decimal(number)) == number
    assert parse_percent(format_percent(number, 4)) == number


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (format_integer(1284), "1.284"),
        (format_integer(-1284), "-1.284"),
        (format_decimal(Decimal("7.17")), "7,17"),
        (format_decimal(Decimal("1234567.5")), "1.234.567,5"),
        (format_decimal(Decimal("7.165"), 2), "7,17"),
        (format_decimal(7.165, 2), "7,17"),
        (format_decimal(Decimal("-0.001"), 1), "0,0"),
        (format_percent(Decimal("53.94")), "53,9%"),
        (format_percent(7.92, 2), "7,92%"),
        (format_money(42_000_000), "42.000.000"),
        (count_text(5), "05"),
        (count_text(0), "0"),
        (count_text(10), "10"),
        (count_text(1284), "1.284"),
        (roman(4), "IV"),
        (roman(1994), "MCMXCIV"),
        (mask_identifier("036123456723"), "036*******23"),
        (mask_phone("0912345678"), "0912***678"),
        (mask_identifier("12345"), "*****"),
    ],
)
def test_shown_form(shown: str, expected: str) -> None:
    assert shown == expected


@pytest.mark.parametrize("number", [0, -1, 4000])
def test_roman_has_bounds(number: int) -> None:
    with pytest.raises(ValueError, match="Roman"):
        roman(number)


@pytest.mark.parametrize(
    ("dong", "words"),
    [
        (0, "Không đồng"),
        (5, "Năm đồng"),
        (21, "Hai mươi mốt đồng"),
        (115, "Một trăm mười lăm đồng"),
        (1001, "Một nghìn không trăm lẻ một đồng"),
        (1015, "Một nghìn không trăm mười lăm đồng"),
        (42_000_000, "Bốn mươi hai triệu đồng"),
        (1_050_000, "Một triệu không trăm năm mươi nghìn đồng"),
        (1_000_005, "Một triệu không trăm lẻ năm đồng"),
        (2_500_000_000_000, "Hai nghìn năm trăm tỷ đồng"),
        (-1_500, "Âm một nghìn năm trăm đồng"),
    ],
)
def test_amount_in_words(dong: int, words: str) -> None:
    assert amount_in_words(dong) == words


@given(st.text())
def test_masks_keep_the_length(text: str) -> None:
    assert len(mask_identifier(text)) == len(mask_phone(text)) == len(text.strip())
