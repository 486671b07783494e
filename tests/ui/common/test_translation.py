from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QMessageBox

from ui.common.translation import install_translators, shown, tr

Standard = QDialogButtonBox.StandardButton
EXPECTED = {
    Standard.Ok: "Đồng ý",
    Standard.Save: "Lưu",
    Standard.SaveAll: "Lưu tất cả",
    Standard.Open: "Mở",
    Standard.Yes: "Có",
    Standard.No: "Không",
    Standard.Cancel: "Hủy",
    Standard.Close: "Đóng",
    Standard.Discard: "Bỏ thay đổi",
    Standard.Apply: "Áp dụng",
    Standard.Retry: "Thử lại",
    Standard.Help: "Trợ giúp",
}


@pytest.fixture
def vietnamese(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    install_translators(qapp)
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.usefixtures("vietnamese")
@pytest.mark.parametrize("button", list(EXPECTED), ids=lambda button: button.name)
def test_standard_buttons_speak_vietnamese(qtbot, button):
    box = QMessageBox()
    qtbot.addWidget(box)
    made = box.addButton(QMessageBox.StandardButton(button.value))
    assert made.text().replace("&", "") == EXPECTED[button]


@pytest.mark.usefixtures("vietnamese")
def test_the_menu_of_a_line_speaks_vietnamese(qtbot):
    line = QLineEdit()
    qtbot.addWidget(line)
    menu = line.createStandardContextMenu()
    words = [action.text().split("\t")[0].replace("&", "") for action in menu.actions()]
    assert [word for word in words if word] == [
        "Hoàn tác", "Làm lại", "Cắt", "Sao chép", "Dán", "Xóa", "Chọn tất cả"
    ]  # fmt: skip
    menu.deleteLater()


@pytest.mark.usefixtures("vietnamese")
@pytest.mark.parametrize(
    ("context", "text", "expected"),
    [
        ("QFileDialog", "All Files (*)", "Mọi tệp (*)"),
        ("QFileDialog", "Create New Folder", "Tạo thư mục mới"),
        ("QPrintDialog", "&Print", "&In"),
        ("QPrintPreviewDialog", "Fit width", "Vừa chiều rộng"),
        ("QWizard", "&Next >", "&Tiếp >"),
        ("QProgressDialog", "Cancel", "Hủy"),
    ],
)
def test_dialogs_of_qt_speak_vietnamese(context, text, expected):
    assert QCoreApplication.translate(context, text) == expected


@pytest.mark.usefixtures("vietnamese")
def test_numbers_follow_the_country():
    assert QLocale().toString(1234567.5, "f", 1) == "1.234.567,5"


def test_our_texts_are_their_own_source():
    assert tr("Tổng quan") == "Tổng quan"
    assert shown("Đơn vị") == "Đơn vị"
    assert shown("") == ""
