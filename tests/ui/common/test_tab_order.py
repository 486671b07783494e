"""Tab goes from line to line as they stand, also through lines that were made late."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nsuat_desktop.records.description import Field
from ui.common.fields.line import TextEditor
from ui.common.fields.lists import RowsEditor
from ui.common.tab_order import tab_order


def _walk(window: QWidget, steps: int) -> list[str]:
    reached = []
    for _ in range(steps):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        held = QApplication.focusWidget()
        assert held is not None
        reached.append(held.accessibleName())
    return reached


def test_new_lines_of_a_table_come_before_what_follows_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    rows = RowsEditor([Field("title", "Tên mục")], lambda field: TextEditor())
    first, last = QLineEdit(), QPushButton()
    first.setAccessibleName("đầu")
    last.setAccessibleName("cuối")
    rows.add_button.setAccessibleName("thêm")
    column = QVBoxLayout(window)
    for part in (first, rows, last):
        column.addWidget(part)
    rows.set_value([{"title": "Một"}])
    tab_order(first, rows, last)
    rows.add_button.click()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    first.setFocus()
    expected = ["Tên mục", "Bỏ dòng 1", "Tên mục", "Bỏ dòng 2", "thêm", "cuối"]
    assert _walk(window, 6) == expected
