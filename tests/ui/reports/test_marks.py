"""Figures are found again in a text that was changed by hand."""

from nsuat_desktop.reporting.prose import Edit, Prose
from nsuat_desktop.reporting.template import Drafted, Figure, Section
from ui.reports.marks import marks_of

SECTION = Section("II.2.3", label="Đào tạo")


def prose(now: str, figures: list[str], edit: Edit | None = None) -> Prose:
    """A section whose draft has figures at the first places of these words."""
    found = tuple(
        Figure(now.index(words), now.index(words) + len(words), "training_course", (words,))
        for words in figures
    )
    return Prose(SECTION, Drafted(now, found), edit)


def told(of: Prose) -> list[tuple[str, str | None]]:
    return [(of.text[mark.start : mark.end], mark.now) for mark in marks_of(of)]


def test_an_untouched_draft_has_its_figures():
    assert told(prose("Đã tổ chức 05 lớp với 181 lượt.", ["05", "181"])) == [
        ("05", None),
        ("181", None),
    ]


def test_figures_move_with_the_words_around_them():
    draft = "Đã tổ chức 05 lớp với 181 lượt."
    edit = Edit("Năm qua, phòng tổ chức được 05 lớp tập huấn, tổng cộng 181 lượt người.", draft)
    assert told(prose(draft, ["05", "181"], edit)) == [("05", None), ("181", None)]


def test_a_figure_that_changed_since_is_marked_with_what_it_is_now():
    old = "Đã tổ chức 05 lớp với 181 lượt."
    now = "Đã tổ chức 06 lớp với 181 lượt."
    edit = Edit("Huyện đã tổ chức 05 lớp với 181 lượt, đạt kế hoạch.", old)
    of = prose(now, ["06", "181"], edit)
    assert told(of) == [("05", "06"), ("181", None)]
    assert marks_of(of)[0].ids == ("06",)


def test_a_changed_figure_that_was_written_anew_is_no_longer_marked():
    old = "Đã tổ chức 05 lớp với 181 lượt."
    now = "Đã tổ chức 06 lớp với 181 lượt."
    edit = Edit("Huyện đã tổ chức 06 lớp với 181 lượt, đạt kế hoạch.", old)
    assert told(prose(now, ["06", "181"], edit)) == [("181", None)]


def test_a_figure_that_was_deleted_leaves_no_mark():
    draft = "Đã tổ chức 05 lớp với 181 lượt."
    edit = Edit("Đã tổ chức nhiều lớp với 181 lượt.", draft)
    assert told(prose(draft, ["05", "181"], edit)) == [("181", None)]


def test_equal_figures_keep_their_order():
    draft = "Có 15 đơn vị, với 15 lượt hỗ trợ."
    found = (Figure(3, 5, "organisation", ("a",)), Figure(18, 20, "support", ("b",)))
    edit = Edit("Trong năm có 15 đơn vị, với 15 lượt hỗ trợ kịp thời.", draft)
    marks = marks_of(Prose(SECTION, Drafted(draft, found), edit))
    assert [mark.ids for mark in marks] == [("a",), ("b",)]
