from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.text.fold import dedupe_key, fold, match_spans

_texts = st.text(st.one_of(st.characters(), st.sampled_from("aăạễđĐyỷ -.,\u0300\u0301")))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Huyện Nghĩa Hưng", "huien nghia hung"),
        ("  Công ty TNHH «Đồng-Tiến», số 5 ", "cong ti tnhh dong tien so 5"),
        ("ĐẶNG Văn Đức", "dang van duc"),
        ("Hoà\u200b khoẻ", "hoa khoe"),
        ("", ""),
        ("!?", ""),
    ],
)
def test_search_key(text: str, key: str) -> None:
    assert fold(text) == key


def test_same_key_for_spellings_that_people_mix() -> None:
    assert fold("Mỹ Lộc") == fold("Mĩ Lộc") == fold("my\u0303 lo\u0323\u0302c") == fold("my loc")
    assert fold("Giao Thuỷ") == fold("Giao Thủy")


@given(_texts)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(_texts, _texts)
def test_key_of_a_part_is_part_of_the_key(left: str, right: str) -> None:
    assert fold(left) in fold(left + right)


@given(_texts)
def test_a_text_folds_alike_beside_letters_of_any_script(text: str) -> None:
    assert fold(f"{text} ж") == f"{fold(text)} ж".lstrip()


@pytest.mark.parametrize(
    ("text", "query", "hits"),
    [
        ("Xã Nghĩa Hưng, huyện Nghĩa Hưng", "nghia hung", ["Nghĩa Hưng", "Nghĩa Hưng"]),
        ("Xã Mỹ  - Đình", "mi di", ["Mỹ  - Đì"]),
        ("Đo\u0300ng", "DONG", ["Đo\u0300ng"]),
        ("Nam Định", "hải", []),
        ("Nam Định", "  ", []),
    ],
)
def test_spans_cut_the_hits_out_of_the_text(text: str, query: str, hits: list[str]) -> None:
    assert [text[start:end] for start, end in match_spans(text, query)] == hits


@given(_texts, st.data())
def test_every_piece_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    piece = text[start : data.draw(st.integers(start, len(text)))]
    spans = match_spans(text, piece)
    assert bool(spans) == bool(fold(piece))
    for (_, end), (begin, _) in pairwise(spans):
        assert end <= begin
    assert all(fold(text[a:b]) == fold(piece) for a, b in spans)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hoà", "hòa"),
        ("Giao Thuỷ", "Giao  Thủy"),
        ("UỶ BAN", "Ủy ban"),
        ("Sức khoẻ", "Sức khỏe"),
        ("Hòan thành", "Hoàn thành"),
        ("Công ty A-B", "công ty A B"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert dedupe_key(one) == dedupe_key(other)


@pytest.mark.parametrize(
    ("text", "key"),
    [("Quý", "quý"), ("quả", "quả"), ("Hoàn", "hoàn"), ("Hoà", "hòa"), ("hoặc", "hoặc")],
)
def test_dedupe_key_keeps_marks(text: str, key: str) -> None:
    assert dedupe_key(text) == key


def test_different_names_stay_different() -> None:
    assert dedupe_key("Hòa") != dedupe_key("Hóa")
    assert dedupe_key("Mỹ") != dedupe_key("Mĩ")
    assert dedupe_key("Đa") != dedupe_key("Da")
