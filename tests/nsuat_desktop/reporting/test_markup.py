"""Simple formatting: what becomes bold or italic, and what stays the text it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.reporting.content import prose_blocks
from nsuat_desktop.reporting.document import Paragraph, Points, Run, plain_text
from nsuat_desktop.reporting.markup import BOLD, ITALIC, rich, stretches, toggling


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
