import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.text.order import person_sort_key, sort_key

SYLLABLES = [
    "An", "an sinh", "án binh", "anh", "ành", "ảnh", "ãnh", "ánh", "ạnh", "Ăn", "Ân", "Da", "Đa",
    "Hoa", "Hòa", "Hoà", "Hóa",
]  # fmt: skip
PEOPLE = [
    "Đặng Văn An", "Nguyễn Thị An", "Nguyễn Văn An", "Trần Thị Ánh", "Lê Văn Ân",
    "Phạm Văn Bình", "Đỗ Thị Bính", "Vũ Đình Dũng", "Bùi Văn Đức",
]  # fmt: skip
ALPHABET = list("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")


@pytest.mark.parametrize(
    ("names", "key"),
    [(SYLLABLES, sort_key), (PEOPLE, person_sort_key), (ALPHABET, sort_key)],
)
def test_known_order(names: list[str], key) -> None:  # type: ignore[no-untyped-def]
    shuffled = names.copy()
    random.Random(7).shuffle(shuffled)
    assert sorted(shuffled, key=key) == names


def test_case_decides_last_and_digits_come_first() -> None:
    names = ["5S", "an", "An", "AN", "an bình", "án"]
    assert sorted(reversed(names), key=sort_key) == names


def test_punctuation_and_decomposed_marks_do_not_count() -> None:
    assert sort_key("Nam-Định (cũ)") == sort_key("Nam Định cũ")
    assert sort_key(unicodedata.normalize("NFD", "Trường Thi")) == sort_key("Trường Thi")


def test_foreign_letters_go_with_their_letter() -> None:
    assert sort_key("Nestlã") < sort_key("Nestlé") < sort_key("Nestli")
    assert sort_key("Škoda") > sort_key("Siêu")


@given(st.text(), st.text(alphabet=st.characters(categories=["Ll", "Lu", "Nd"]), min_size=1))
def test_key_is_ascii_and_a_longer_name_follows(text: str, word: str) -> None:
    assert sort_key(text).isascii()
    assert sort_key(text.lower()) <= sort_key(f"{text.lower()} {word}")
    assert person_sort_key(text).isascii()


@given(st.lists(st.sampled_from(SYLLABLES), min_size=1), st.lists(st.sampled_from(SYLLABLES)))
def test_first_different_syllable_decides(left: list[str], right: list[str]) -> None:
    one, other = (" ".join(names).lower().split() for names in (left, right))
    ranks = {word: sort_key(word).split(" ")[0] for word in {*one, *other}}
    expected = [ranks[word] for word in one] < [ranks[word] for word in other]
    actual = sort_key(" ".join(one)).split(" ")[0] < sort_key(" ".join(other)).split(" ")[0]
    assert actual == expected
