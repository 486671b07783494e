import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.text.normalise import are_clean_lines, clean_line, clean_note


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Nghĩa \t Hưng\n", "Nghĩa Hưng"),
        (unicodedata.normalize("NFD", "Nguyễn Thị Đượm"), "Nguyễn Thị Đượm"),
        ("Ðồng Thịnh, Ɖông A, cây ða", "Đồng Thịnh, Đông A, cây đa"),
        ("Nam\u00a0Định\ufeff\u200b", "Nam Định"),
        ("Công ty \u202eHNH\u202c", "Công ty HNH"),
        ("Cоng tу\x00 TNНH", "Cong ty TNHH"),  # Cyrillic о, у, Н
        ("Hо\u0300a", "Hòa"),  # Cyrillic о with a combining grave
        ("Москва", "Москва"),
        ("β-caroten", "β-caroten"),
        ("Lỗi \ud800 thay thế", "Lỗi thay thế"),
        ("Nam\uffff Định\ufffe", "Nam Định"),
        ("", ""),
    ],
)
def test_line_is_mended(typed: str, kept: str) -> None:
    assert clean_line(typed) == kept


def test_note_keeps_paragraphs() -> None:
    assert clean_note("\r\n Một  \r\n hai\r\n\r\n\r\n\r\nba \u200b\r\n\r\n") == "Một\nhai\n\nba"


# Text as it comes from keyboards and files: letters with loose marks, invisible and odd characters.
_texts = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("aăâeêoôơuưyđĐÐ \n\t\u200b\u00a0аеоHНΟο\u0300\u0301\u0302\u0323\u031b"),
    )
)


@given(_texts)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    line, note = clean_line(text), clean_note(text)
    assert clean_line(line) == line
    assert clean_note(note) == note
    assert unicodedata.is_normalized("NFC", line)
    assert "\n" not in line
    assert "\n\n\n" not in note


@given(st.text(st.sampled_from([chr(code) for code in range(0x20, 0x2100)]) | st.characters()))
def test_the_quick_way_for_usual_letters_changes_nothing_else(text: str) -> None:
    # A tag at the end sends the text the long way; it is invisible, so it leaves nothing behind.
    assert clean_line(text) == clean_line(f"{text}\U000e0001")


def test_each_letter_goes_the_quick_way_only_when_it_stays() -> None:
    for code in (*range(0x20, 0x300), *range(0x1E00, 0x2100)):
        text = f"a{chr(code)}b"
        assert clean_line(text) == clean_line(f"{text}\U000e0001")


@given(st.lists(_texts))
def test_many_lines_are_clean_only_when_each_is(texts: list[str]) -> None:
    if are_clean_lines(texts):
        assert all(text and clean_line(text) == text for text in texts)


def test_clean_lines_are_known_at_one_look() -> None:
    names = ["Công ty TNHH Ý Đức", "ơ", "Hợp tác xã “Mỹ Lộc” – 2"]
    assert are_clean_lines(names)
    assert are_clean_lines([])
    for wrong in ("", " a", "a ", "a  b", "a\nb", "a\u200b", "a\t", "o\u0300", "Cоng"):
        assert not are_clean_lines([*names, wrong, *names])
        assert not are_clean_lines([wrong])
