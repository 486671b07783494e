from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nsuat_desktop.records.description import Choice
from nsuat_desktop.text.fold import fold
from ui.common.fields.line import TextEditor
from ui.common.fields.suggest import ChoiceEditor, Created, LinkEditor, Suggestion

FORMS = [
    Choice("llc", "Công ty TNHH một thành viên"),
    Choice("joint", "Công ty cổ phần"),
    Choice("coop", "Hợp tác xã"),
    Choice("union", "Liên hiệp hợp tác xã"),
]
UNITS = [
    Suggestion("u1", "Công ty TNHH Gạo Toản Xuân", "0601 118 236"),
    Suggestion("u2", "Hợp tác xã Nghĩa Hưng", "0600 513 291"),
    Suggestion("u3", "Công ty cổ phần May Nghĩa Hưng", "0600 771 904"),
]


def search(text: str) -> Sequence[Suggestion]:
    return [unit for unit in UNITS if fold(text) in fold(unit.label)]


def title(unit_id: str) -> str:
    return next(unit.label for unit in UNITS if unit.id == unit_id)


@pytest.fixture
def place(qtbot):
    """Shows an editor with another beside it, so that the focus has where to go."""
    pages = []  # kept until the end: a page that is collected while it paints takes Qt down

    def show(editor):
        page = QWidget()
        pages.append(page)
        line = QHBoxLayout(page)
        line.addWidget(editor)
        editor.other = TextEditor(page)
        line.addWidget(editor.other)
        qtbot.addWidget(page)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        editor.focus()
        return editor

    yield show
    pages.clear()


def labels(editor) -> list[str]:
    return [item.label for item in editor.suggestions()]


def test_choices_are_found_without_marks(qtbot, place, write):
    editor = place(ChoiceEditor(FORMS))
    write(editor.line, "hop t")
    assert labels(editor) == ["Hợp tác xã", "Liên hiệp hợp tác xã"]
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClick(editor.popup, Qt.Key.Key_Return)
    assert editor.value() == "coop"
    assert editor.line.text() == "Hợp tác xã"


def test_arrows_walk_through_the_suggestions(qtbot, place):
    editor = place(ChoiceEditor(FORMS))
    qtbot.keyClick(editor.line, Qt.Key.Key_Down)
    assert len(labels(editor)) == 4
    qtbot.keyClick(editor.popup, Qt.Key.Key_Down)
    qtbot.keyClick(editor.popup, Qt.Key.Key_Return)
    assert editor.value() == "joint"


def test_escape_closes_the_list_and_keeps_the_text(qtbot, place, write):
    editor = place(ChoiceEditor(FORMS))
    write(editor.line, "cong")
    qtbot.keyClick(editor.popup, Qt.Key.Key_Escape)
    assert not editor.popup.isVisible()
    assert editor.line.text() == "cong"


def test_a_text_that_names_one_thing_is_that_thing(qtbot, place, write):
    editor = place(LinkEditor(search, title))
    write(editor.line, "toan xuan")
    editor.popup.hide()
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.value() == "u1"
    assert editor.line.text() == "Công ty TNHH Gạo Toản Xuân"
    assert editor.other.line.hasFocus()


def test_a_text_that_names_nothing_is_told(qtbot, place, write):
    editor = place(LinkEditor(search, title))
    write(editor.line, "nghia")
    editor.popup.hide()
    qtbot.keyClick(editor.line, Qt.Key.Key_Tab)
    assert "chọn trong danh sách" in editor.problem()[1]
    assert editor.value() == "nghia"


def test_kept_links_show_their_title(qtbot, place):
    editor = place(LinkEditor(search, title))
    editor.set_value("u3")
    assert (editor.value(), editor.label()) == ("u3", "Công ty cổ phần May Nghĩa Hưng")
    editor.set_value("x", "Đơn vị đã xóa")
    assert editor.label() == "Đơn vị đã xóa"
    editor.set_value(None)
    assert (editor.value(), editor.label()) == (None, "")


def test_clearing_the_line_clears_the_link(qtbot, place):
    editor = place(LinkEditor(search, title))
    editor.set_value("u3")
    editor.line.selectAll()
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClick(editor.line, Qt.Key.Key_Delete)
    assert editor.value() is None


def test_a_new_record_is_made_in_place(qtbot, place, write):
    asked: list[str] = []

    def create(text: str, done: Created) -> None:
        asked.append(text)
        done("new", f"Hộ kinh doanh {text}")

    editor = place(LinkEditor(search, title, create=create))
    write(editor.line, "Muối")
    assert labels(editor) == ["Tạo mới “Muối”…"]
    qtbot.keyClick(editor.popup, Qt.Key.Key_Return)
    assert asked == ["Muối"]
    assert (editor.value(), editor.label()) == ("new", "Hộ kinh doanh Muối")


def test_the_list_opens_with_the_chosen_one_marked(qtbot, place):
    editor = place(ChoiceEditor(FORMS))
    editor.set_value("coop")
    editor.open_list()
    assert editor.popup.currentIndex().row() == 2
    editor.popup.hide()


def test_old_communes_lead_to_new_ones():
    from datetime import date

    from ui.common.fields.units import search_units

    found = search_units("hoang nam", date(2025, 11, 23))
    assert [item.label for item in found][:2] == [
        "Xã Hoàng Nam, huyện Nghĩa Hưng",
        "Xã Đồng Thịnh, tỉnh Ninh Bình",
    ]
    assert found[0].hint == "đến 30/06/2025"
    assert found[1].hint.startswith("kế thừa Xã Hoàng Nam từ")


def test_enter_takes_the_marked_one_and_moves_on(qtbot, place, write):
    editor = place(ChoiceEditor(FORMS))
    write(editor.line, "hop t")
    qtbot.keyClick(editor.popup, Qt.Key.Key_Return)
    assert editor.value() == "coop"
    assert editor.other.line.hasFocus()


def test_typing_goes_on_where_the_list_closes(qtbot, qapp, place):
    """On a screen the closing list gives the focus back; the text must not be marked then."""
    editor = place(ChoiceEditor(FORMS))
    qapp.processEvents()
    qtbot.keyClicks(editor.line, "hop tac xa m")
    assert not editor.popup.isVisible()
    back = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.PopupFocusReason)
    qapp.sendEvent(editor.line, back)
    qapp.processEvents()
    qtbot.keyClicks(editor.line, "uoi")
    assert editor.line.text() == "hop tac xa muoi"


def test_the_words_of_a_choice_are_found_in_any_order(place, write):
    editor = place(ChoiceEditor(FORMS))
    write(editor.line, "thanh vien tnhh")
    assert labels(editor) == ["Công ty TNHH một thành viên"]
    editor.popup.hide()


def test_choices_are_found_by_their_initials(place, write):
    editor = place(ChoiceEditor(FORMS))
    write(editor.line, "ctcp")
    assert labels(editor) == ["Công ty cổ phần"]
    editor.line.clear()
    write(editor.line, "htx")
    assert labels(editor) == ["Hợp tác xã", "Liên hiệp hợp tác xã"]
    editor.popup.hide()
