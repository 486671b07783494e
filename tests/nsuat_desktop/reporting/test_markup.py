"""Simple formatting: what becomes bold or italic, and what stays the text it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.reporting.content import prose_blocks
from nsuat_desktop.reporting.document import Paragraph, Points, Run, plain_text, runs_of
from nsuat_desktop.reporting.markup import BOLD, ITALIC, marked, rich, stretches, toggling


def applied(text: str, start: int, end: int, sign: str) -> str:
    for place, removed, put in reversed(toggling(text, start, end, sign)):
        text = text[:place] + put + text[place + removed :]
    return text


def test_bold_and_italic_become_runs() -> None:
    assert rich("Đã có **05 lớp**, *tăng* so với") == (
        Run("Đã có "), Run("05 lớp", bold=True), Run(", "), Run("tăng", italic=True),
        Run(" so với"),
    )  # fmt: skip


@pytest.mark.parametrize(
    "text", ["5 * 3 * 2 = 30", "a*b*c", "** đậm **", "**", "****", "* gạch đầu dòng", "giá 5*"]
)
def test_other_asterisks_stand_for_themselves(text: str) -> None:
    assert rich(text) == text


def test_lists_and_paragraphs_may_be_formatted() -> None:
    points, paragraph = prose_blocks("- **Một**: xong\n- hai\nHết *việc*.")
    assert isinstance(points, Points)
    assert isinstance(paragraph, Paragraph)
    assert [plain_text(item) for item in points.items] == ["Một: xong", "hai"]
    assert plain_text(paragraph.text) == "Hết việc."


@given(st.text(alphabet="ab *\nđ-", max_size=40))
def test_no_letter_is_lost(text: str) -> None:
    shown = plain_text(rich(text))
    assert shown.replace("*", "") == text.replace("*", "")


def test_a_selection_is_formatted_and_taken_back() -> None:
    text = "Đã có 05 lớp."
    bold = applied(text, 6, 12, BOLD)
    assert bold == "Đã có **05 lớp**."
    assert applied(bold, 8, 10, BOLD) == text
    assert applied(bold, 8, 14, ITALIC) == "Đã có ***05 lớp***."


def test_lines_are_formatted_one_by_one_without_their_dash() -> None:
    text = "- Một \n\n- Hai"
    assert applied(text, 0, len(text), ITALIC) == "- *Một* \n\n- *Hai*"
    assert [each.bold for each in stretches("*a* **b**")] == [False, True]


written = st.text(alphabet="ab *\nđ-", max_size=40)


@given(written)
def test_runs_are_written_as_what_was_typed(text: str) -> None:
    """What is read of it again looks the same, though a space may change sides."""
    assert plain_text(rich(marked(runs_of(rich(text))))) == plain_text(rich(text))
    if "***" not in text:
        assert rich(marked(runs_of(rich(text)))) == rich(text)


@given(st.lists(st.builds(Run, written, st.booleans(), st.booleans())))
def test_no_letter_of_any_runs_is_lost(runs: list[Run]) -> None:
    assert plain_text(rich(marked(runs))) in (plain_text(tuple(runs)), _plain_of(runs))


def _plain_of(runs: list[Run]) -> str:
    """Of a text that has the signs itself."""
    return plain_text(rich(plain_text(tuple(runs))))


def test_runs_that_a_word_processor_cut_are_one_stretch() -> None:
    cut = (Run("có "), Run("05", bold=True), Run(" lớp ", bold=True), Run("mở", italic=True))
    assert marked(cut) == "có **05 lớp** *mở*"
    assert marked((Run("a"), Run("b", italic=True), Run("c"))) == "abc"
    assert marked((Run("a", bold=True, italic=True), Run("\nb", bold=True))) == "**a**\n**b**"
