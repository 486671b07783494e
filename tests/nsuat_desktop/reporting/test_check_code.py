"""The check code: what is printed can be typed, scanned and mistyped."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nsuat_desktop.reporting.check_code import (
    CODE_LENGTH,
    KINDS,
    QR_LENGTH,
    CheckCode,
    MistypedError,
    ReadCode,
    make,
    read,
)

OFFICE = "0190a1b2-1111-7222-8333-444455556666"
CODE = make(OFFICE, "year", "2024-12-15", "2025-12-14", 1, "ab" * 32)
# What the keys of the digits give on the Vietnamese keyboard of Windows, without and with marks.
WINDOWS_KEYS = dict(zip("1234567890", "ăâêô\u0300\u0309\u0303\u0301\u0323đ", strict=True))

codes = st.builds(
    make,
    st.uuids().map(str),
    st.sampled_from(KINDS),
    st.dates().map(lambda day: f"2{day.isoformat()[1:]}"),
    st.dates().map(lambda day: f"20{day.isoformat()[2:]}"),
    st.integers(0, 120),
    st.binary(min_size=32, max_size=32).map(bytes.hex),
)


def test_a_code_says_period_and_version_by_itself() -> None:
    assert read(CODE.text) == ReadCode(CODE.digits, "year", 2025, 1)
    assert len(CODE.digits) == CODE_LENGTH
    assert len(CODE.text.split()) == 5


def test_the_qr_code_says_all() -> None:
    assert read(CODE.qr_text) == ReadCode(
        CODE.digits, "year", 2025, 1, OFFICE, "2024-12-15", "2025-12-14", "ab" * 16
    )


def test_every_part_of_the_report_is_in_the_code() -> None:
    parts = (OFFICE, "year", "2024-12-15", "2025-12-14", 1, "ab" * 32)
    others = (OFFICE[:-1] + "7", "h2", "2025-06-15", "2025-12-13", 2, "ac" * 32)
    found = {CODE.digits}
    for place, other in enumerate(others):
        changed = [*parts[:place], other, *parts[place + 1 :]]
        found.add(make(*changed).digits)  # type: ignore[arg-type]
    assert len(found) == len(parts) + 1


@given(code=codes)
@settings(max_examples=30)
def test_what_was_made_is_read_back(code: CheckCode) -> None:
    assert len(code.qr_text) == QR_LENGTH
    assert read(code.qr_text).digits == read(code.text).digits == code.digits


@given(code=codes, data=st.data())
@settings(max_examples=60)
def test_a_wrong_digit_or_two_exchanged_are_seen(code: CheckCode, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, CODE_LENGTH - 2))
    digit = data.draw(st.sampled_from("0123456789"))
    digits = list(code.digits)
    wrong = [*digits[:place], digit, *digits[place + 1 :]]
    exchanged = [*digits[:place], digits[place + 1], digits[place], *digits[place + 2 :]]
    for typed in (wrong, exchanged):
        if typed != digits:
            with pytest.raises(MistypedError, match="sai một hoặc vài chữ số"):
                read("".join(typed))


@pytest.mark.parametrize("between", [" ", "-", "", ".", "\u00a0", " - "])
def test_what_stands_between_the_digits_does_not_matter(between: str) -> None:
    assert read(f" {between.join(CODE.text.split())}\n").digits == CODE.digits


def test_letters_that_look_like_digits_are_taken_for_them() -> None:
    typed = CODE.text.replace("0", "O").replace("1", "l")
    assert read(typed).digits == CODE.digits
    assert read(typed.replace("O", "o").replace("l", "I")).digits == CODE.digits


@given(code=codes)
@settings(max_examples=30)
def test_a_scanner_on_the_vietnamese_keyboard_of_windows_is_understood(code: CheckCode) -> None:
    for text in (code.digits, code.qr_text):
        typed = "".join(WINDOWS_KEYS[digit] for digit in text)
        assert read(typed).digits == code.digits


def test_a_letter_that_took_up_the_tone_after_it_is_two_digits() -> None:
    typed = CODE.digits.replace("18", unicodedata.normalize("NFC", "ă\u0301"))
    code = make(OFFICE, "month", "2026-03-15", "2026-04-14", 8, "cd" * 32)
    composed = unicodedata.normalize("NFC", code.digits.replace("18", "ă\u0301"))
    assert read(typed).digits == CODE.digits
    assert read(composed).digits == code.digits


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "đã gõ 0"),
        ("6251 6627", "đã gõ 8"),
        ("BC-UBND", "chỉ gồm chữ số; có “B”"),
        ("ư" * 20, "chỉ gồm chữ số; có “ư”"),
        ("7" * 400, "đã gõ 400"),
        ("0" * 20, "sai một hoặc vài"),
    ],
)
def test_what_is_no_code_is_told(typed: str, reason: str) -> None:
    with pytest.raises(MistypedError, match=reason):
        read(typed)
