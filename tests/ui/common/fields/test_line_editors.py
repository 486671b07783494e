from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QTableView, QWidget

from nsuat_desktop.records.description import Severity
from ui.common.fields.dates import DateEditor
from ui.common.fields.editor import Editor
from ui.common.fields.flag import BoolEditor
from ui.common.fields.line import (
    EmailEditor,
    PersonalIdEditor,
    PhoneEditor,
    TaxCodeEditor,
    TextEditor,
)
from ui.common.fields.note import NoteEditor
from ui.common.fields.numbers import DecimalEditor, IntegerEditor, MoneyEditor, PercentEditor


def today() -> date:
    return date(2026, 3, 20)


@pytest.fixture
def place(qtbot):
    """Shows an editor with another beside it, so that the focus has where to go."""
    pages = []  # kept until the end: a page that is collected while it paints takes Qt down

    def show(editor: Editor) -> Editor:
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


@pytest.mark.parametrize(
    ("make", "typed", "value", "shown"),
    [
        (TextEditor, "  Gạo Toản Xuân ", "Gạo Toản Xuân", "Gạo Toản Xuân"),
        (TextEditor, "   ", None, ""),
        (EmailEditor, "ha@namdinh.gov.vn", "ha@namdinh.gov.vn", "ha@namdinh.gov.vn"),
        (PhoneEditor, "0912.345.678", "0912345678", "0912 345 678"),
        (PhoneEditor, "02283871245", "02283871245", "0228 3 871 245"),
        (PhoneEditor, "+84912345678", "+84912345678", "+84912345678"),
        (PhoneEditor, "hỏi chị Hà", "hỏi chị Hà", "hỏi chị Hà"),
        (TaxCodeEditor, "0601118236", "0601118236", "0601 118 236"),
        (TaxCodeEditor, "0601118236-001", "0601118236001", "0601 118 236-001"),
        (TaxCodeEditor, "036123456723", "036123456723", "036 123 456 723"),
        (PersonalIdEditor, "036123456723", "036123456723", "036*******23"),
        (IntegerEditor, "1284", 1284, "1.284"),
        (lambda: IntegerEditor(grouped=False), "1979", 1979, "1979"),
        (MoneyEditor, "42000000", 42_000_000, "42.000.000"),
        (MoneyEditor, "42 tr", 42_000_000, "42.000.000"),
        (MoneyEditor, "1,5 tỷ", 1_500_000_000, "1.500.000.000"),
        (lambda: MoneyEditor(unit="triệu đồng"), "38500", 38_500_000_000, "38.500"),
        (lambda: MoneyEditor(unit="triệu đồng"), "38,5", 38_500_000, "38,5"),
        (lambda: MoneyEditor(unit="triệu đồng"), "2 tỷ", 2_000_000_000, "2.000"),
        (DecimalEditor, "7,170", "7.17", "7,17"),
        (PercentEditor, "38,6%", "38.6", "38,6"),
        (lambda: DateEditor(today=today), "150326", "2026-03-15", "15/03/2026"),
        (lambda: DateEditor(today=today), "15/3/26", "2026-03-15", "15/03/2026"),
        (lambda: DateEditor(today=today), "15/3", "2026-03-15", "15/03/2026"),
        (lambda: DateEditor(today=today, partial=True), "5/2025", "2025-05", "05/2025"),
        (lambda: DateEditor(today=today, partial=True), "2025", "2025", "2025"),
    ],
)
def test_typed_text_becomes_a_value(qtbot, place, make, typed, value, shown, write):
    editor = place(make())
    with qtbot.waitSignal(editor.changed):
        write(editor.line, typed)
    assert editor.value() == value
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.other.line.hasFocus()
    assert editor.value() == value
    assert editor.line.text() == shown
    assert editor.own_problem() == ""


@pytest.mark.parametrize(
    ("make", "typed", "word"),
    [
        (IntegerEditor, "nhiều", "không phải là số"),
        (IntegerEditor, "12,5", "phần lẻ"),
        (MoneyEditor, "một ít", "số tiền"),
        (lambda: MoneyEditor(unit="triệu đồng"), "1,2345678", "tròn đồng"),
        (DecimalEditor, "bảy", "không phải là số"),
        (lambda: DateEditor(today=today), "31/2/26", "tháng 2/2026 chỉ có"),
        (lambda: DateEditor(today=today), "5/2025", "ngày"),
    ],
)
def test_text_that_cannot_be_read_is_kept_and_explained(qtbot, place, make, typed, word, write):
    editor = place(make())
    write(editor.line, typed)
    qtbot.keyClick(editor.line, Qt.Key.Key_Tab)
    severity, message = editor.problem()
    assert severity is Severity.ERROR
    assert word in message
    assert editor.value() == typed
    assert editor.line.text() == typed
    assert editor.line.accessibleDescription() == message
    editor.focus()
    write(editor.line, "1")
    assert editor.problem() == (None, "")


def test_thousands_are_separated_while_typing(qtbot, place, write):
    editor = place(MoneyEditor())
    seen = []
    editor.changed.connect(lambda: seen.append(editor.line.text()))
    write(editor.line, "1234567")
    assert seen == ["1", "12", "123", "1.234", "12.345", "123.456", "1.234.567"]
    editor.line.setCursorPosition(1)
    write(editor.line, "9")
    assert (editor.line.text(), editor.line.cursorPosition()) == ("19.234.567", 2)
    qtbot.keyClick(editor.line, Qt.Key.Key_Backspace)
    qtbot.keyClick(editor.line, Qt.Key.Key_Backspace)
    assert editor.line.text() == "234.567"


def test_a_value_that_was_set_is_not_a_change(qtbot):
    for editor, value in (
        (MoneyEditor(), 5_000),
        (DateEditor(), "2024-05-16"),
        (NoteEditor(), "Ghi chú"),
        (BoolEditor("Có"), True),
    ):
        qtbot.addWidget(editor)
        with qtbot.assertNotEmitted(editor.changed):
            editor.set_value(value)
        assert editor.value() == value
        editor.set_value(None)
        assert editor.value() is None


def test_a_draft_with_unreadable_text_comes_back_as_it_was(qtbot):
    for editor in (MoneyEditor(), DateEditor(), IntegerEditor(), DecimalEditor()):
        qtbot.addWidget(editor)
        editor.set_value("chưa rõ")
        assert editor.value() == "chưa rõ"
        assert editor.own_problem() != ""


def test_identity_numbers_are_bare_only_under_the_cursor(place):
    editor = place(PersonalIdEditor())
    editor.other.focus()
    editor.set_value("036123456723")
    assert editor.line.text() == "036*******23"
    editor.focus()
    assert editor.line.text() == "036123456723"
    editor.other.focus()
    assert editor.line.text() == "036*******23"
    assert editor.value() == "036123456723"


def test_rules_speak_until_the_value_changes(qtbot, place, write):
    editor = place(TaxCodeEditor())
    editor.set_value("0601118236")
    editor.set_problem(Severity.WARNING, "Sai số kiểm tra.")
    assert editor.line.property("severity") == "warning"
    write(editor.line, "7")
    assert editor.problem() == (None, "")
    assert editor.line.property("severity") == ""


def test_a_day_is_picked_from_the_calendar(qtbot, place):
    editor = place(DateEditor(today=today))
    qtbot.keyClick(editor.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = next(each for each in editor.children() if each.inherits("QFrame") and each.isVisible())
    calendar = popup.calendar
    assert (calendar.yearShown(), calendar.monthShown()) == (2026, 3)
    days = calendar.findChild(QTableView)
    qtbot.keyClick(days, Qt.Key.Key_Right)
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClick(days, Qt.Key.Key_Return)
    assert editor.value() == "2026-03-21"


def test_notes_grow_and_keep_enter_for_themselves(qtbot, place, write):
    editor = place(NoteEditor())
    height = editor.text.sizeHint().height()
    for _ in range(5):
        write(editor.text, "Dòng")
        qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    assert editor.text.hasFocus()
    assert editor.text.sizeHint().height() > height
    assert editor.value() == "\n".join(["Dòng"] * 5)
    qtbot.keyClick(editor.text, Qt.Key.Key_Tab)
    assert editor.other.line.hasFocus()


def test_yes_and_no_stay_open_until_touched(qtbot, place):
    editor = place(BoolEditor("Sản phẩm chủ lực"))
    assert editor.value() is None
    spot = QPoint(8, editor.box.height() // 2)
    qtbot.mouseClick(editor.box, Qt.MouseButton.LeftButton, pos=spot)
    assert editor.value() is True
    qtbot.keyClick(editor.box, Qt.Key.Key_Space)
    assert editor.value() is False


def test_read_only_editors_do_not_take_text(qtbot, place, write):
    editor = place(MoneyEditor())
    editor.set_value(5_000)
    editor.set_read_only(True)
    write(editor.line, "9")
    assert editor.value() == 5_000


def test_a_long_text_is_left_with_its_beginning_in_view(qtbot, place, write):
    editor = place(TextEditor())
    write(editor.line, "Trung tâm Chứng nhận phù hợp " * 5)
    qtbot.keyClick(editor.line, Qt.Key.Key_Tab)
    assert editor.line.cursorPosition() == 0
