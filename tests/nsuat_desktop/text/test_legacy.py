"""Old encodings: every syllable there and back, and columns recognised without false alarms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.text.legacy import (
    Encoding,
    decode,
    encode,
    encoding_of_font,
    guess_encoding,
    reads_as,
)
from nsuat_desktop.text.syllables import is_syllable, syllables
from tests.encodings_corpus import SIZES, measure

LEGACY = [Encoding.TCVN3, Encoding.VNI]


@pytest.mark.parametrize("encoding", LEGACY)
def test_every_syllable_goes_there_and_back(encoding: Encoding) -> None:
    lost = [each for each in syllables() if decode(encode(each, encoding), encoding) != each]
    assert lost == []


def test_capitals_of_vni_go_there_and_back() -> None:
    lost = [
        each
        for word in syllables()
        for each in (word.upper(), word.capitalize())
        if decode(encode(each, Encoding.VNI), Encoding.VNI) != each
    ]
    assert lost == []


def test_known_lines() -> None:
    line = "Cộng hòa xã hội chủ nghĩa Việt Nam"
    assert decode("Céng hßa x· héi chñ nghÜa ViÖt Nam", Encoding.TCVN3) == line
    assert decode("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", Encoding.VNI) == line
    assert decode("aù Aù AÙ iù yï", Encoding.VNI) == "á Á Á í ỵ"


def test_fonts_name_the_encoding_and_capitals() -> None:
    assert encoding_of_font(".VnTime") == (Encoding.TCVN3, False)
    assert encoding_of_font(".VnTimeH") == (Encoding.TCVN3, True)
    assert encoding_of_font("VNI-Times") == (Encoding.VNI, False)
    assert encoding_of_font("Times New Roman") is None
    assert decode("ñy ban", Encoding.TCVN3, capitals=True) == "ỦY BAN"


@pytest.mark.parametrize(
    ("word", "valid"),
    [
        ("nghiêng", True), ("Quý", True), ("giếng", True), ("gì", True), ("khuỷu", True),
        ("hòa", True), ("hoà", True), ("thủy", True), ("toán", True), ("Yên", True),
        ("café", False), ("tàc", False), ("sắtt", False), ("bzq", False), ("hoàn", True),
    ],
)  # fmt: skip
def test_spelling_of_syllables(word: str, valid: bool) -> None:
    assert is_syllable(word) is valid


VIETNAMESE = [
    "Công ty TNHH Gạo Toản Xuân", "Hợp tác xã Nước mắm Sa Châu", "Xã Nghĩa Lâm, huyện Nghĩa Hưng",
    "Doanh nghiệp tư nhân Đóng tàu Hùng Vương", "Nguyễn Thị Ánh", "Trần Văn Đức", "Cơ khí",
    "Chứng nhận hợp chuẩn", "Đã được hỗ trợ áp dụng 5S năm 2023", "Hộ kinh doanh Muối sạch",
]  # fmt: skip
OTHERS = [
    ["Café", "Nestlé Việt Nam", "Société Générale", "naïve", "Zürich"],
    ["ISO 9001:2015", "0601118236", "12.345,6", "VX-Q-23-190"],
    ["Quality management", "Lean manufacturing", "Company Ltd."],
    ["São Paulo", "El Niño", "señor Ibáñez", "crème brûlée"],
    ["", " ", "-"],
]


def test_real_unicode_is_never_taken_for_an_old_encoding() -> None:
    alarms = [texts for texts in [VIETNAMESE, *OTHERS] if guess_encoding(texts) != "unicode"]
    alarms += [[text] for text in VIETNAMESE if guess_encoding([text]) != "unicode"]
    assert alarms == []


@pytest.mark.parametrize("encoding", LEGACY)
def test_old_columns_are_recognised(encoding: Encoding) -> None:
    assert guess_encoding([encode(text, encoding) for text in VIETNAMESE]) == encoding
    alone = [text for text in VIETNAMESE if guess_encoding([encode(text, encoding)]) != encoding]
    assert len(alone) <= 1


@given(st.lists(st.sampled_from(VIETNAMESE), min_size=3, max_size=30), st.sampled_from(LEGACY))
def test_a_decoded_column_is_never_decoded_again(texts: list[str], encoding: Encoding) -> None:
    decoded = [decode(encode(text, encoding), encoding) for text in texts]
    assert guess_encoding(decoded) == Encoding.UNICODE


@given(st.text())
def test_nothing_breaks_a_decoder(text: str) -> None:
    for encoding in Encoding:
        assert isinstance(decode(text, encoding), str)
        assert decode(encode(text, encoding), Encoding.UNICODE) == encode(text, encoding)


@pytest.mark.parametrize("size", SIZES)
def test_the_corpus_is_told_apart(size: int) -> None:
    """Unicode is never harmed; a short old column may be left as it is, a long one never."""
    found = measure(size)
    assert found.false_alarms == ()
    most_missed = found.old // 25 if size < 20 else 0
    assert len(found.misses) <= most_missed, found.misses


def test_signs_of_papers_with_the_western_letter_are_no_old_text() -> None:
    assert guess_encoding(["05/HÐ-NSCL", "NÐ.01/22"]) is Encoding.UNICODE
    assert guess_encoding(["Ng©n s¸ch [triÖu ®ång]"]) is Encoding.TCVN3


def test_western_names_in_an_old_column_stay() -> None:
    assert reads_as("TÜV NORD", Encoding.TCVN3) == "TÜV NORD"
    assert reads_as("12/Q§-TTg", Encoding.TCVN3) == "12/QĐ-TTg"
    assert reads_as("CÇN TH¥", Encoding.TCVN3) == "CầN THƠ"
