"""The canonical form is that of `json` with sorted keys, whichever way writes it."""

import json
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.canonical import canonical_json

CONTENT = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=6),
    max_leaves=25,
)


def reference(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@given(CONTENT)
def test_any_content_has_the_form_of_json(content):
    assert canonical_json(content) == reference(content)


@pytest.mark.parametrize(
    "text",
    [
        "\u2028\u2029\x7f\x00\x1f\b\f\n\r\t\"\\/<>&'",
        "\ud800",
        "\U0001f600 e\u0323\u0302",
        "\ufeff\ufffe\uffff",
    ],
)
def test_special_letters(text):
    assert canonical_json({text: text}) == reference({text: text})


def test_keys_are_in_the_order_of_their_letters():
    content = {"\ue000": 1, "\U00010000": 2, "đ": 3, "z": 4, "": 5}
    assert canonical_json(content) == reference(content)
    assert list(json.loads(canonical_json(content))) == sorted(content)


def test_other_types_are_written_as_before():
    class Mode(StrEnum):
        ADD = "add"

    assert canonical_json({"a": (1, Mode.ADD)}) == '{"a":[1,"add"]}'
    assert canonical_json({"n": 10**30}) == '{"n":1000000000000000000000000000000}'


@pytest.mark.parametrize("content", [1.5, [0.0], {"a": {"b": [float("nan")]}}, ({"a": 2.0},)])
def test_floats_are_refused(content):
    with pytest.raises(TypeError, match="canonical"):
        canonical_json(content)


@pytest.mark.parametrize("content", [b"1", {1, 2}, object()])
def test_what_json_does_not_know_is_refused(content):
    with pytest.raises(TypeError):
        canonical_json([content])
